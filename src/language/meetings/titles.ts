/** What an event is called: proper names of it or its forum, and the words that say how it is held. */
import type { Span } from '../../corpus/types.ts';
import { eventOf } from './context.ts';
import { fold } from './entities.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';
import { BODY_TYPES, CALL_WORDS, type Family, PRESS_WORDS, words } from './words.ts';

const NAMING: ReadonlySet<string> = new Set(['of', 'with', 'within', 'at', 'under']);

/**
 * Names in capitals that end in a word for a forum (Council, Dialogue, Conference), folded to a set of words, so that
 * "East-West Council" and "West-East Council" are one.
 */
export interface ProperName {
  readonly name: string;
  readonly span: Span;
}

export function properNames(
  tokens: readonly Token[],
  from: number,
  head: number,
  phrases: readonly Phrase[],
): ProperName[] {
  const names: ProperName[] = [];
  const collect = (first: number, last: number): void => {
    for (let i = first; i <= last; i += 1) {
      const event = eventOf(tokens[i]);
      if (!event || !BODY_TYPES.has(event.noun.type)) continue;
      let start = i;
      while (start > first && isCapital(tokens[start - 1])) start -= 1;
      const pair = /\p{Lu}\p{L}*[-‐‑–]\p{Lu}/u.test((tokens[start] as Token).text);
      if (!isCapital(tokens[i]) && !(start < i && pair)) continue;
      const name = nameOf(tokens.slice(start, i + 1));
      if (name && !names.some((one) => one.name === name))
        names.push({ name, span: { start: (tokens[start] as Token).start, end: (tokens[i] as Token).end } });
    }
  };
  collect(from, head);
  for (const phrase of phrases) if (NAMING.has(phrase.preposition)) collect(phrase.from, phrase.to - 1);
  return names;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !['date', 'det', 'prep', 'punct'].includes(token.tag);
}

/** The folded set of words of a name; `null` for a single word, which names nothing. */
export function nameOf(tokens: readonly Token[]): string | null {
  const words = tokens.flatMap((token) => (token.tag === 'quote' ? [] : fold(token.text).split(' ')));
  const set = [...new Set(words)].filter((word) => word !== 'the' && word !== '').sort();
  return set.length > 1 ? set.join(' ') : null;
}

const SPOKEN: ReadonlySet<string> = words(
  'meeting conversation discussion interview conference talks summit session dialogue',
);

/** The families of a type, narrowed by its modifiers: a "video meeting" is a call, a "press conference" neither. */
export function familiesOf(type: string, families: readonly Family[], words: ReadonlySet<string>): readonly Family[] {
  const has = (set: ReadonlySet<string>): boolean => [...words].some((word) => set.has(word));
  if (type === 'conference' && has(PRESS_WORDS)) return ['press'];
  if (SPOKEN.has(type) && has(CALL_WORDS)) return ['call'];
  return families;
}
