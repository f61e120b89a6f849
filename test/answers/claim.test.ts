import { beforeAll, describe, expect, it } from 'vitest';
import { claimedWords } from '../../src/answers/claim.ts';
import type { Draft, Finding } from '../../src/answers/draft.ts';
import { type Desk, openArticles } from './corpora.ts';

const TEXT = `Goats escape from the zoo

Eleven goats escaped on Tuesday. “Nobody fed them,” keeper Ruben Ashgrove said. “They were bored.”
`;

let zoo: Desk;
beforeAll(() => {
  zoo = openArticles({ 'goats.txt': `2032-05-20|${TEXT}` });
});

function spanOf(words: string) {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the article.`);
  return { start, end: start + words.length };
}
const finding = (words: string, more: Partial<Finding> = {}): Finding => ({
  place: { file: 'goats.txt', ...spanOf(words) },
  highlights: [],
  notes: [],
  ...more,
});
const claimed = (draft: Pick<Draft, 'command' | 'findings'> & Partial<Draft>) =>
  claimedWords({ status: 'answered', headline: '', ...draft }, zoo.library);

const PASSAGE = 'Eleven goats escaped on Tuesday.';

describe('the words that a draft claims', () => {
  it('are its own where it gives them, whatever else it has', () => {
    const findings = [finding(PASSAGE, { speaker: 'Ruben Ashgrove' })];
    expect(claimed({ command: 'who', short: ['the keeper'], findings })).toEqual(['the keeper']);
  });

  it('are none where nothing was found', () => {
    for (const command of ['who', 'when', 'quote', 'ask'] as const)
      expect(claimed({ command, findings: [] })).toEqual([]);
  });

  it('are a quotation’s pieces, joined where words of others stand between them', () => {
    const segments = [spanOf('Nobody fed them,'), spanOf('They were bored.')];
    expect(claimed({ command: 'quote', findings: [finding(PASSAGE, { segments })] })).toEqual([
      'Nobody fed them, […] They were bored.',
    ]);
  });

  it('are the whole place of a quotation without pieces', () => {
    expect(claimed({ command: 'quote', findings: [finding('They were bored.')] })).toEqual(['They were bored.']);
  });

  it('are the day of the first finding', () => {
    const findings = [
      finding(PASSAGE, { date: { start: '2032-05-18' }, highlights: [spanOf('Tuesday')] }),
      finding(PASSAGE, { date: { start: '2032-05-19' } }),
    ];
    const [day, ...others] = claimed({ command: 'when', findings });
    expect(day).toContain('18 May 2032');
    expect(others).toEqual([]);
  });

  it('are the marked words where no day was worked out', () => {
    const findings = [finding(PASSAGE, { highlights: [spanOf('on Tuesday')] })];
    expect(claimed({ command: 'when', findings })).toEqual(['on Tuesday']);
  });

  it('are none where neither a day nor marked words are there', () => {
    expect(claimed({ command: 'when', findings: [finding(PASSAGE)] })).toEqual([]);
  });

  it.each([
    ['a list', { list: true }],
    ['two sides of a conflict', { disagreement: 'One says so, one says otherwise.' }],
  ])('are all days, each once, of %s', (_, more) => {
    const findings = ['2032-05-18', '2032-05-19', '2032-05-18'].map((start) => finding(PASSAGE, { date: { start } }));
    const days = claimed({ command: 'when', findings, ...more });
    expect(days.map((day) => day.slice(0, 11))).toEqual(['18 May 2032', '19 May 2032']);
  });

  it('are the person of the first finding, or of all in a list, each once', () => {
    const findings = ['Ruben Ashgrove', 'Tamsin Orrick', 'Ruben Ashgrove'].map((speaker) =>
      finding(PASSAGE, { speaker }),
    );
    expect(claimed({ command: 'who', findings })).toEqual(['Ruben Ashgrove']);
    expect(claimed({ command: 'who', findings, list: true })).toEqual(['Ruben Ashgrove', 'Tamsin Orrick']);
  });

  it('are no empty words where a finding names nobody', () => {
    const findings = [finding(PASSAGE), finding(PASSAGE, { speaker: 'Tamsin Orrick' })];
    expect(claimed({ command: 'who', findings })).toEqual([]);
    expect(claimed({ command: 'who', findings, list: true })).toEqual(['Tamsin Orrick']);
  });
});
