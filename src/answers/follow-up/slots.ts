/** “And X?”: the question before with X in the place of what is of its kind. */
import { isPerson, type Library } from '../library/library.ts';
import { CALLS, GATHERING_WORDS } from '../question/frame-words.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { withoutOpening } from './pointing.ts';
import { tidy } from './pronouns.ts';

/** Words that may stand beside the name that takes another's place. */
const BESIDE = new Set(
  'für in mit von bei pour avec chez en para con для в у с про о на side delegation team people part country government one ones meeting meetings talks session round call how long when who where what day date time'.split(
    ' ',
  ),
);
const ORDINAL =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last|latest|final|earliest|next|previous|1st|2nd|3rd|[4-9]th|10th)\b/iu;

/** @returns the question before with the follow-up's name, date or ordinal in it; `null` where nothing of it is of that kind */
export function withNewSlot(question: ParsedQuestion, before: ParsedQuestion, library: Library): string | null {
  const call = callSwapped(question, before);
  if (call) return call;
  const others = question.content.filter(
    ({ light, word }) =>
      !light && !BESIDE.has(word.folded) && !GATHERING_WORDS.has(word.folded) && !ORDINAL.test(word.folded),
  );
  if (others.length > 0) return null;
  const [fresh, second] = question.names;
  if (fresh && second) return withPair(question, before, library);
  if (fresh) {
    const old = like(fresh, before, question.plain, library);
    return old ? replaced(before.text, old, question.text.slice(fresh.start, fresh.end)) : null;
  }
  const [date] = question.dates;
  if (date) return withDate(date.text, before);
  const ordinal = ORDINAL.exec(withoutOpening(question.text));
  const old = ORDINAL.exec(before.text);
  if (
    ordinal &&
    old &&
    question.content.every(({ word, light }) => light || ORDINAL.test(word.folded) || GATHERING_WORDS.has(word.folded))
  )
    return replaced(before.text, { start: old.index, end: old.index + old[0].length }, ordinal[0]);
  return null;
}

/** “And by phone?” after a question of a video call. */
function callSwapped({ names, dates, content }: ParsedQuestion, before: ParsedQuestion): string | null {
  const [fresh, more] = content;
  const old = before.content.find(({ word }) => CALLS.has(word.folded));
  if (!fresh || more || !old || names.length + dates.length > 0 || !CALLS.has(fresh.word.folded)) return null;
  return replaced(before.text, old.word, fresh.word.folded);
}

/** A participle behind its noun: “the paper signed”. */
const PARTICIPLE = /(?:ed|en|wn|ung|un|ilt|ent|old|ade|id|one|ught)$/;

/** “And the paper?”: a thing in the place of the thing that was asked about; `null` where either is no bare noun phrase. */
export function withNewThing(question: ParsedQuestion, before: ParsedQuestion): string | null {
  const opened = withoutOpening(question.text).replace(/[?\s]+$/u, '');
  if (!/^(?:the|an?|their|its)\s+[\p{L}’'-]+(?:\s+[\p{L}’'-]+)?$/iu.test(opened)) return null;
  if (question.names.length + question.dates.length > 0 || question.content.length === 0) return null;
  for (const [index, { word }] of before.content.entries()) {
    const article = /\b(?:the|an?)\s+$/iu.exec(before.text.slice(0, word.start));
    if (!article) continue;
    let { end } = word;
    for (const { word: next } of before.content.slice(index + 1)) {
      if (!/^\s+$/u.test(before.text.slice(end, next.start)) || PARTICIPLE.test(next.folded)) break;
      end = next.end;
    }
    return replaced(before.text, { start: article.index, end }, opened);
  }
  return null;
}

/** “And X with Y?”: each name takes the place of one of its kind. */
function withPair({ names, text }: ParsedQuestion, before: ParsedQuestion, library: Library): string | null {
  const taken: NamedInQuestion[] = [];
  const swaps: { readonly old: NamedInQuestion; readonly fresh: string }[] = [];
  for (const name of names) {
    const old = before.names.find((one) => !taken.includes(one) && kindOf(one, library) === kindOf(name, library));
    if (!old) return null;
    taken.push(old);
    swaps.push({ old, fresh: text.slice(name.start, name.end) });
  }
  return swaps
    .sort((a, b) => b.old.start - a.old.start)
    .reduce((whole, { old, fresh }) => replaced(whole, old, fresh), before.text);
}

function withDate(date: string, { dates, text, names }: ParsedQuestion): string | null {
  const [old] = dates;
  if (old) return replaced(text, old, date);
  return names.length === 0 ? null : tidy(`${text.replace(/[?\s]+$/u, '')} on ${date.replace(/^on\s+/iu, '')}`);
}

function replaced(text: string, { start, end }: { readonly start: number; readonly end: number }, by: string): string {
  return `${text.slice(0, start)}${by}${text.slice(end)}`;
}

function like(
  fresh: NamedInQuestion,
  { names, text }: ParsedQuestion,
  plain: string,
  library: Library,
): NamedInQuestion | null {
  const kind = kindOf(fresh, library);
  const ofSide = kind !== 'person' && /\b(?:side|delegation|team|for|für|pour|para|для)\b/u.test(plain);
  const sided = ofSide
    ? (names.find(({ end }) => /^(?:['’]s)?s?\s+(?:side|delegation|team)\b/iu.test(text.slice(end))) ??
      names.find(({ start }) => /\b(?:for|für)\s+(?:the\s+)?$/iu.test(text.slice(0, start))) ??
      names.find(({ start }) => /\b(?:led|headed)\s+(?:the\s+)?$/iu.test(text.slice(0, start))))
    : undefined;
  const placed =
    kind !== 'person' && /\b(?:in|at)\b/.test(plain)
      ? names.find(({ start }) => /\b(?:in|at)\s+(?:the\s+)?$/iu.test(text.slice(0, start)))
      : undefined;
  return (
    sided ??
    placed ??
    names.find((name) => kindOf(name, library) === kind) ??
    names.find((name) => kindOf(name, library) !== 'person' && kind !== 'person') ??
    null
  );
}

/** The kind of what a name stands for; empty for a name of nobody known. */
export function kindOf({ entities }: NamedInQuestion, library: Library): string {
  const entity = library.entities.get(entities[0] ?? '');
  return isPerson(entity) ? 'person' : (entity?.kind ?? '');
}

/**
 * What was asked about stays; what is asked of it is new.
 *
 * @param content - whether the words of the question before stay too, or only its names and days
 */
export function withKept(fresh: ParsedQuestion, before: ParsedQuestion, library: Library, content: boolean): string {
  const said = new Set(fresh.content.map(({ term }) => term));
  const kinds = new Set(fresh.names.map((name) => kindOf(name, library)));
  const kept = [
    ...before.names.filter((name) => !kinds.has(kindOf(name, library))).map(({ text }) => text),
    ...(fresh.dates.length > 0 ? [] : before.dates.map(({ text }) => text)),
    ...(content
      ? before.content
          .filter(
            ({ light, word, term }) =>
              !light && !said.has(term) && !(ASKED_OF_TIME.has(word.folded) && asksOfTime(fresh)),
          )
          .map(({ word }) => before.text.slice(word.start, word.end))
      : []),
  ];
  const plain = withoutOpening(fresh.text)
    .replace(/\b(?:it|that|this|there|those|these|them|they|then)\b/giu, ' ')
    .replace(/[?\s]+$/u, '');
  return tidy(`${plain} ${kept.join(' ')}`);
}

const ASKED_OF_TIME = new Set('hours minutes days weeks long day date time year month'.split(' '));

function asksOfTime({ plain }: ParsedQuestion): boolean {
  return /\b(?:how long|how many|when|what (?:day|date|time|year|month))\b/.test(plain);
}
