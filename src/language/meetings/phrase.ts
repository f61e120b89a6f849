/** The noun phrase of an event: what stands before its head, and the prepositional phrases behind it. */
import { isNominal } from './groups.ts';
import type { Token } from './tokens.ts';
import { eventNoun, words } from './words.ts';

/** A prepositional phrase: indices into the sentence's tokens, `to` past its last. */
export interface Phrase {
  readonly preposition: string;
  readonly from: number;
  readonly to: number;
}

const MOST_BEFORE = 10;
const MOST_BEHIND = 40;
const INNER: ReadonlySet<string> = words('det poss adj noun name num date pron');
/** What a meeting is about: no place or participant is read behind these. */
const TOPICS: ReadonlySet<string> = words(
  'on over about regarding concerning amid against for despite as to into under through like including',
);

/** What stands behind these is another event or time. */
const APART: ReadonlySet<string> = words('after before following since until during ahead despite');

/** First token of the noun phrase that ends in a head. */
export function phraseStart(tokens: readonly Token[], head: number): number {
  let from = head;
  while (from > 0 && head - from < MOST_BEFORE) {
    const before = tokens[from - 1] as Token;
    if (before.tag === 'quote' && from - 1 > 0 && INNER.has((tokens[from - 2] as Token).tag)) {
      from -= 1;
      continue;
    }
    if (
      before.tag === 'conj' &&
      isNominal(tokens[from - 2]) &&
      (tokens[from] as Token).tag === 'name' &&
      (tokens[from - 2] as Token).tag === 'name'
    ) {
      // "REPUBLIC and KINGDOM talks": two names before one head.
      from -= 2;
      continue;
    }
    if (
      !['det', 'poss', 'adj', 'noun', 'name', 'num', 'date'].includes(before.tag) &&
      !(before.tag === 'ing' && from > 1) &&
      !(before.tag === 'adv' && ['adj', 'num', 'date'].includes((tokens[from] as Token).tag))
    )
      break;
    if (before.tag === 'ing' && !['det', 'adj', 'poss', 'prep'].includes((tokens[from - 2] as Token).tag)) break;
    if (before.tag === 'date' && !before.possessive && !dateModifies(tokens, from - 1)) break;
    from -= 1;
    if (before.tag === 'det') break;
  }
  return from;
}

function dateModifies(tokens: readonly Token[], index: number): boolean {
  // "two-day", "the four-hour": the date brings its own determiner.
  if (/-/u.test((tokens[index] as Token).text)) return true;
  const before = tokens[index - 1];
  return (
    before !== undefined && (['det', 'poss', 'adj', 'num', 'noun', 'name'].includes(before.tag) || before.possessive)
  );
}

/** The prepositional phrases that follow a head, up to a verb, a cut or their topic. */
export function phrasesBehind(tokens: readonly Token[], head: number, stop: number): Phrase[] {
  const phrases: Phrase[] = [];
  let i = head + 1;
  const limit = Math.min(stop, head + MOST_BEHIND, tokens.length);
  while (i < limit) {
    const token = tokens[i] as Token;
    if (token.tag === 'date') {
      // "less than a month after two calls": the date itself leads to another event.
      if (isApart(token.lower.slice(token.lower.lastIndexOf(' ') + 1))) break;
      i += 1;
      continue;
    }
    if (token.tag === 'adv' && tokens[i + 1]?.tag === 'prep') {
      i += 1;
      continue;
    }
    if (token.tag !== 'prep' || APART.has(token.lower)) break;
    let to = i + 1;
    while (to < limit) {
      const inside = tokens[to] as Token;
      if (inside.tag === 'date' && isApart(inside.lower.slice(inside.lower.lastIndexOf(' ') + 1))) break;
      if (INNER.has(inside.tag) || inside.tag === 'quote') to += 1;
      else if (inside.tag === 'conj' && joins(tokens, to, limit)) to += 1;
      else if (inside.text === ',' && joinsList(tokens, to, limit)) to += 1;
      else if (inside.tag === 'adv' && to === i + 1) to += 1;
      else break;
    }
    if (to === i + 1) break;
    phrases.push({ preposition: token.lower, from: i + 1, to });
    i = to;
  }
  return phrases;
}

/** A conjunction inside a phrase joins two names or nouns, not two events. */
function joins(tokens: readonly Token[], index: number, limit: number): boolean {
  for (let i = index + 1; i < limit && i < index + 6; i += 1) {
    const token = tokens[i] as Token;
    if (eventNoun(token.lower) && token.tag !== 'name') return false;
    if (!INNER.has(token.tag)) return i > index + 1;
  }
  return index + 1 < limit;
}

/** "with ONE, TWO and THREE": a comma inside a list of names. */
function joinsList(tokens: readonly Token[], index: number, limit: number): boolean {
  if (!isNominal(tokens[index - 1])) return false;
  for (let i = index + 1; i < limit && i < index + 8; i += 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'conj') return (tokens[i + 1] as Token | undefined) !== undefined && i > index + 1;
    if (token.text === ',') return i > index + 1 && joinsList(tokens, i, limit);
    if (token.tag !== 'name' && token.tag !== 'adj' && token.tag !== 'noun') return false;
  }
  return false;
}

/** Whether what stands behind a preposition is of another event or time. */
export function isApart(preposition: string): boolean {
  return APART.has(preposition);
}

/** Whether what stands behind a preposition is the topic. */
export function isTopic(preposition: string): boolean {
  return TOPICS.has(preposition);
}
