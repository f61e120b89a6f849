import { describe, expect, it } from 'vitest';
import { openArticles } from './corpora.ts';

const { ask } = openArticles({
  'before.txt': `2031-03-01|Lighthouse talks to open in Varberg

The lighthouse talks between Denmark and Sweden open in Varberg on Tuesday.

“We bring a lamp and an open ear,” Danish Harbour Minister Ida Krag said on Friday.
`,
  'after.txt': `2031-03-05|Lighthouse talks end in Varberg

The lighthouse talks between Denmark and Sweden ended in Varberg on Tuesday after six hours.

“The lamp burns, and nobody paid for the oil,” Krag said.

“We count ships, not lamps,” said Nils Wiberg, who led the Swedish side.

“I have seen shorter nights,” Krag told Radio Kattegat on Wednesday.

Two days later a memorandum on the oil was signed in a tent. Wiberg called the paper “a wick without a flame.”
`,
  'later.txt': `2031-04-11|Ferry meeting in Grenaa

A meeting on the ferry was held in Grenaa on Thursday.

“A ferry is a road that moves,” Krag said at the meeting in Grenaa on Thursday.
`,
});
const quoted = (question: string) =>
  ask('quote', question)
    .results.map(({ text }) => text)
    .join(' | ');

describe('words said on an occasion', () => {
  it.each([
    [
      'everybody at a meeting',
      'what did people say at the lighthouse talks in varberg',
      ['The lamp burns', 'We count ships'],
    ],
    ['everybody at a place', 'what was said at the meeting in grenaa', ['A ferry is a road']],
    ['one speaker at a place', 'krag in grenaa', ['A ferry is a road']],
    ['one speaker at a meeting', 'what did wiberg say at the varberg talks', ['We count ships']],
    ['after a meeting, not before it', 'krag after varberg', ['The lamp burns']],
    ['on a weekday', 'what did krag say on wednesday', ['I have seen shorter nights']],
    ['after something that was no meeting', 'wiberg after the signing', ['a wick without a flame']],
  ])('%s: %s', (_, question, words) => {
    const shown = quoted(question);
    for (const one of words) expect(shown).toContain(one);
  });

  it('leaves out what was said before the meeting', () => {
    expect(quoted('krag after varberg')).not.toContain('open ear');
    expect(quoted('what did people say at the lighthouse talks in varberg')).not.toContain('A ferry is a road');
  });

  it.each(['what did wiberg say at the meeting in grenaa', 'what did krag say at the talks in Oporto'])(
    'stays silent where nothing was said there: %s',
    (question) => {
      expect(ask('quote', question)).toMatchObject({ status: 'not-found', results: [] });
    },
  );
});
