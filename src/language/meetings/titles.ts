/** What an event is called: proper names of it or its forum, and the words that say how it is held. */
import type { Span } from '../../corpus/types.ts';
import type { Context } from './context.ts';
import { fold } from './entities.ts';
import { eventOf, isForum } from './heads.ts';
import type { Phrase } from './phrase.ts';
import type { Token } from './tokens.ts';
import { CALL_WORDS, type Family, PRESS_WORDS, words } from './words.ts';

const NAMING: ReadonlySet<string> = new Set(['of', 'with', 'within', 'at', 'under']);

/**
 * Names in capitals that end in a word for a forum (Council, Dialogue, Conference), folded to a set of words, so that
 * "East-West Council" and "West-East Council" are one.
 */
export interface ProperName {
  readonly name: string;
  readonly span: Span;
}

/**
 * Names of events that end in a noun for one.
 *
 * @param from - where the phrase starts
 * @param head - its noun
 */
export function properNames(
  context: Pick<Context, 'sentence' | 'entities' | 'file'>,
  from: number,
  head: number,
  phrases: readonly Phrase[],
): ProperName[] {
  const { entities, file } = context;
  const { tokens } = context.sentence;
  const names: ProperName[] = [];
  const put = (name: string | null, span: Span): void => {
    if (name && !names.some((one) => one.name === name)) names.push({ name, span });
  };
  const collect = (first: number, last: number, bodies: boolean): void => {
    for (let i = first; i <= last; i += 1) {
      const token = tokens[i] as Token;
      const event = eventOf(token);
      if (!event || !isForum(event.noun) || (event.noun.body && !bodies)) continue;
      let start = i;
      while (start > first && isCapital(tokens[start - 1])) start -= 1;
      const pair = /\p{Lu}\p{L}*[-‐‑–]\p{Lu}/u.test((tokens[start] as Token).text);
      if (!isCapital(token) && !(start < i && pair)) continue;
      const span = { start: (tokens[start] as Token).start, end: token.end };
      // A name that the corpus knows is called as it is there, whatever stands here.
      const known = entities
        .within(file, span)
        .find(({ entity, mention }) => mention.end === token.end && ['organisation', 'thing'].includes(entity.kind));
      put(known && start === i ? setOf(fold(known.entity.name).split(' ')) : nameOf(tokens.slice(start, i + 1)), span);
    }
  };
  collect(from, head, true);
  for (const phrase of phrases)
    if (NAMING.has(phrase.preposition)) collect(phrase.from, phrase.to - 1, phrase.preposition !== 'with');
  return names;
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Lu}/u.test(token.text) && !['date', 'det', 'prep', 'punct'].includes(token.tag);
}

/** The folded set of words of a name; `null` for a single word, which names nothing. */
export function nameOf(tokens: readonly Token[]): string | null {
  return setOf(tokens.flatMap((token) => (token.tag === 'quote' ? [] : fold(token.text).split(' '))));
}

const UNSAID: ReadonlySet<string> = words('the of for and on in');
const COUNTS: ReadonlySet<string> = words('two three four five six');
const PARTIES: ReadonlySet<string> = words('nation party way power sided side state country member corner');
const PREFIXES: readonly (readonly [string, string])[] = [
  ['bi', 'two'],
  ['tri', 'three'],
  ['quadri', 'four'],
  ['quinqui', 'five'],
];

/** Words of a name as a sorted set; "tripartite", "trilateral" and "three-nation" are one word. */
export function setOf(words: readonly string[]): string | null {
  const found: string[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i] as string;
    if (COUNTS.has(word) && PARTIES.has(words[i + 1] ?? '')) {
      found.push(`${word}-party`);
      i += 1;
      continue;
    }
    const prefix = PREFIXES.find(([short]) => word === `${short}partite` || word === `${short}lateral`);
    found.push(prefix ? `${prefix[1]}-party` : stem(word));
  }
  const set = [...new Set(found)].filter((word) => !UNSAID.has(word) && word !== '').sort();
  return set.length > 1 ? set.join(' ') : null;
}

/** A word without its plural ending. */
export function stem(word: string): string {
  return word.length > 3 && !word.endsWith('ss') ? word.replace(/s$/u, '') : word;
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
