/** Who speaks for which side, as sentences tell it: “X was represented by A, and Y by B”, “for X, as ever, A”, “Y has sent its minister, B”. */
import { pairsIn } from '../../language/meetings/delegates.ts';
import type { EntityMention, Library, Passage } from './library.ts';

/** Somebody for a side, as a sentence tells it. */
export interface Delegate {
  readonly person: EntityMention;
  readonly side: EntityMention;
  readonly passage: Passage;
}

/** Everybody whom the articles name for a side, in the order of files and text. */
export function delegatesIn(library: Pick<Library, 'passages' | 'entities'>): Delegate[] {
  return library.passages.flatMap((passage) => delegatesOf(passage, library));
}

function delegatesOf(passage: Passage, { entities }: Pick<Library, 'entities'>): Delegate[] {
  const people = passage.mentions.filter(({ entity }) => entities.get(entity)?.kind === 'person');
  const sides = passage.mentions.filter(({ entity }) =>
    ['country', 'organisation'].includes(entities.get(entity)?.kind ?? ''),
  );
  const { text } = passage.reading.article;
  return pairsIn(text, passage, people, sides).map((pair) => ({ ...pair, passage }));
}
