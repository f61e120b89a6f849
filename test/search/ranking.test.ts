/** Small sets of sentences with the order they must come in, so that no change moves the ranking unseen. */
import { describe, expect, it } from 'vitest';
import { createSearchIndex } from '../../src/search/index.ts';
import type { AskedFact } from '../../src/search/types.ts';

interface Case {
  readonly query: string;
  readonly command?: AskedFact;
  /** Best first; the first has to come first, and each listed one before the next. */
  readonly sentences: readonly string[];
}

function order({ query, command, sentences }: Case): string[] {
  // Ids that would put the sentences the wrong way round.
  const index = createSearchIndex(sentences.map((text, at) => ({ id: `${9 - at}`, text })));
  const hits = index.search({ query, ...(command && { command }), among: sentences.map((_, at) => `${9 - at}`) });
  return hits.map(({ id }) => sentences[9 - Number(id)]!);
}

const CASES: Record<string, Case> = {
  'a rare word outweighs common ones': {
    query: 'council aqueduct',
    sentences: [
      'The aqueduct leaks near the mill.',
      'The council sat for an hour.',
      'In the old hall, the council and its clerk sat for an hour.',
      'The mayor, the clerk and every member of the council sat in the old hall for an hour.',
    ],
  },
  'who: a sentence with somebody’s name comes first': {
    query: 'who opened the sluice',
    command: 'who',
    sentences: ['The sluice was opened by Margaret Ashdown.', 'The sluice was opened by hand.'],
  },
  'when: a sentence with a date comes first': {
    query: 'when was the sluice opened',
    command: 'when',
    sentences: ['The sluice was opened on 4 June 1962.', 'The sluice was opened by the warden.'],
  },
  'when: a weekday is a date, too': {
    query: 'when did the envoys meet',
    command: 'when',
    sentences: ['The envoys met on Thursday.', 'The envoys met in silence.'],
  },
  'quote: a sentence with a quotation of the asked words comes first': {
    query: 'ashdown on the sluice',
    command: 'quote',
    sentences: [
      '“The sluice is not ours to close,” Ashdown told the council.',
      'Ashdown did not speak about the sluice in the council.',
    ],
  },
  'how many: a number comes first': {
    query: 'how many barges sank in the storm',
    sentences: ['In the storm 14 barges sank.', 'In the storm barges sank slowly.'],
  },
  'how much: money comes first': {
    query: 'how much did the lock cost',
    sentences: ['The lock cost $3 million.', 'The lock cost 3 years of work.', 'The lock cost dearly.'],
  },
  'where: a place comes first': {
    query: 'where was the treaty signed',
    sentences: ['The treaty was signed in Oldport.', 'The treaty was signed with a pen.'],
  },
  'words that stand together beat the same words scattered': {
    query: 'river police chief',
    sentences: ['The river police chief resigned.', 'The chief of staff called the police from across the river.'],
  },
  'irregular forms meet': {
    query: 'who wrote the charter',
    command: 'who',
    sentences: ['The charter was written by Alice Brent.', 'The charter was signed by Alice Brent.'],
  },
  'relatives of a word count for something': {
    query: 'who invented the foghorn',
    command: 'who',
    sentences: [
      'Henry Wilton, inventor of the foghorn, lived here.',
      'Henry Wilton, owner of the foghorn, lived here.',
    ],
  },
  'a short sentence beats a long one that says the same': {
    query: 'foghorn repairs',
    sentences: [
      'Foghorn repairs begin.',
      'Foghorn repairs begin, as everybody along the coast has known for months, long before the autumn storms, the winter ice and the spring floods.',
    ],
  },
};

describe('ranking', () => {
  it.each(Object.entries(CASES))('%s', (_name, one) => expect(order(one)).toEqual(one.sentences));

  it('an answer that two sentences share lifts both above a rival', () => {
    const sentences = [
      'Henry Wilton designed the lighthouse at the cape.',
      'At the cape stands the lighthouse of Henry Wilton.',
      'Alice Brent painted the lighthouse at the cape.',
    ];
    const ranked = order({ query: 'whose lighthouse stands at the cape', command: 'who', sentences });
    expect(ranked.at(-1)).toBe('Alice Brent painted the lighthouse at the cape.');
  });
});
