/** Where an event is: a place before its head, in an "in" or "at" phrase behind it, or beside its verb. */

import { countryNamed, regionNamed } from '../names/demonyms.ts';
import type { Clause } from './clauses.ts';
import { type Context, type Extent, inheritedFrom } from './context.ts';
import { fold } from './entities.ts';
import { isApart, isTopic } from './phrase.ts';
import type { Token } from './tokens.ts';
import { MOTION_VERBS, OCCUR_VERBS, words } from './words.ts';

const AT: ReadonlySet<string> = new Set(['in', 'at', 'near']);
const SET_FOR: ReadonlySet<string> = words('scheduled planned due set foreseen expected');
const NOUN_PHRASE: ReadonlySet<string> = new Set(['det', 'poss', 'adj', 'noun', 'name', 'num']);

/** What marks a place that no entity is known for; it helps to tell events apart and is never shown. */
export const UNKNOWN = '~';

/** Ids of places, and marked words for capitals behind "in" that no entity covers. */
export function placesOf(context: Context, extent: Extent): string[] {
  const { sentence, entities, file, clause } = context;
  const { tokens } = sentence;
  const { from, head, phrases, governing } = extent;
  const ids: string[] = [];
  const put = (id: string): void => {
    if (!ids.includes(id)) ids.push(id);
  };
  /** Places named between two tokens; a capital is a place even where its name stands for the country. */
  const add = (a: number, b: number, behind: boolean): void => {
    const named = entities.within(file, { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end });
    for (const { entity, mention } of named) {
      if (regionNamed(entity.name)) continue;
      if (entity.kind === 'place') put(entity.id);
      else if (entity.kind === 'country' && mention.form === 'description')
        put(entities.placeNamed(mention.text)?.id ?? (behind ? entity.id : `${UNKNOWN}${fold(mention.text)}`));
      else if (entity.kind === 'country' && mention.form === 'demonym' && behind) {
        const capital = isCapitalOf(tokens, mention.end) ? capitalsOf(entity.name) : [];
        for (const name of capital)
          if (entities.placeNamed(name)) put((entities.placeNamed(name) as { id: string }).id);
      } else if (entity.kind === 'country' && behind && mention.form !== 'demonym') put(entity.id);
    }
    if (!behind || named.length > 0 || ids.length > 0) return;
    const last = tokens[b - 1] as Token;
    if (last.tag === 'name' && b - a <= 2) put(`${UNKNOWN}${fold(last.text)}`);
  };
  if (head > from) add(from, head + 1, false);
  for (let i = from; i < head && ids.length === 0; i += 1) {
    // "the PORT session", where the name was not taken for a mention here.
    const known = (tokens[i] as Token).tag === 'name' ? entities.placeNamed((tokens[i] as Token).text) : null;
    if (known && !regionNamed(known.name)) put(known.id);
  }
  for (const phrase of phrases) {
    if (isTopic(phrase.preposition)) break;
    if (AT.has(phrase.preposition)) add(phrase.from, phrase.to, true);
  }
  if (ids.length > 0) return ids;
  const beside = governing.attends || governing.subject ? [clause, ...inheritedFrom(sentence, clause)] : [];
  for (const one of beside) {
    for (const [a, b] of placePhrases(tokens, one, isMotion(sentence, one))) {
      // Behind a participle the place is of what that modifies ("is the first of three planned in ...").
      const modifier = one.groups.find((group) => group.reduced && group.from > head && group.to <= a);
      if (!modifier && (b <= from || a > head)) add(a, b, true);
    }
    if (ids.length > 0) return ids;
  }
  for (const one of sentence.clauses) {
    // "the talks, which are to begin in PORT": said of the event itself.
    if (one === clause || one.kind !== 'relative' || one.antecedent !== head) continue;
    const pronoun = (tokens[one.tokens[0] ?? head] as Token).lower;
    const verb = one.groups[0] === undefined ? '' : (tokens[one.groups[0].head] as Token).lower;
    if (pronoun === 'who' || pronoun === 'whose' || !(OCCUR_VERBS.has(verb) || SET_FOR.has(verb))) continue;
    for (const [a, b] of placePhrases(tokens, one, false)) add(a, b, true);
    if (ids.length > 0) return ids;
  }
  const end = phrases.at(-1)?.to ?? head + 1;
  const own = clause.groups.find((group) => group.reduced && group.from >= head + 1 && group.from <= end + 1);
  if (own) {
    for (const [a, b] of placePhrases(tokens, clause, false)) if (a > own.to) add(a, b, true);
  }
  return ids;
}

/** "in the NORLANDIC capital": the town, where the corpus names it. */
function isCapitalOf(tokens: readonly Token[], end: number): boolean {
  const next = tokens.find((token) => token.start >= end);
  return next?.lower === 'capital';
}

function capitalsOf(country: string): readonly string[] {
  return countryNamed(country)?.capitals ?? [];
}

/** Whether a clause tells of going somewhere; one without a verb of its own shares the one before. */
function isMotion(sentence: Context['sentence'], clause: Clause): boolean {
  const parent = clause.kind === 'gapped' && clause.parent !== null ? sentence.clauses[clause.parent] : undefined;
  const groups = clause.groups.length > 0 ? clause.groups : (parent?.groups ?? []);
  return groups.some((group) => MOTION_VERBS.has((sentence.tokens[group.head] as Token).lower));
}

/** The "in" and "at" phrases of a clause that stand beside its verb, not inside a topic; with a verb of going also "to". */
function placePhrases(tokens: readonly Token[], clause: Clause, motion: boolean): [number, number][] {
  const found: [number, number][] = [];
  let topic = false;
  for (const i of clause.tokens) {
    const token = tokens[i] as Token;
    if (token.tag === 'verb' || token.tag === 'date') topic = false;
    // What stands behind "after" or "since" is another event's.
    if (isApart(token.lower) && token.tag === 'prep' && i !== clause.tokens[0]) break;
    if (token.tag !== 'prep') continue;
    // "travel on to PORT"
    if (motion && tokens[i + 1]?.lower === 'to') continue;
    if (!AT.has(token.lower) && !(motion && token.lower === 'to')) {
      topic ||= isTopic(token.lower) && token.lower !== 'for' && token.lower !== 'to';
      continue;
    }
    let to = i + 1;
    while (to < tokens.length && NOUN_PHRASE.has((tokens[to] as Token).tag)) to += 1;
    if (!topic && to > i + 1) found.push([i + 1, to]);
  }
  return found;
}
