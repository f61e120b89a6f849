/** A text as the second look sees it: its words with what each could answer. */
import { lexicon } from '../../language/names/lexicon.ts';
import { isCommonWord, isGivenName } from '../known-words.ts';
import { cutWords, type Word } from '../tokens.ts';
import { ANSWER } from './asked.ts';

export interface TextView {
  /** All words, stop words included. */
  readonly words: readonly Word[];
  /** For each word, the bits of {@link ANSWER} for what it is part of. */
  readonly answers: Uint8Array;
  /** For each word, the number of the sentence it stands in. */
  readonly sentences: Uint16Array;
  /** A sentence that asks is no answer. */
  readonly asks: boolean;
}

const MONTHS = new Set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec'.split(' '),
);
const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));
const RELATIVE_DAYS = new Set('yesterday today tomorrow tonight ago'.split(' '));
const PERIODS = /^(?:second|minute|hour|day|week|month|year|decade|centur(?:y|ie)|night)s?$/;
const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half once twice'.split(
    ' ',
  ),
);
const TITLES = new Set(
  'mr mrs ms dr sir lord lady president minister premier chancellor secretary ambassador senator sen representative rep governor gov mayor king queen prince princess pope general gen colonel col major captain admiral judge justice professor prof chairman spokesman spokeswoman spokesperson director coach singer actor actress author'.split(
    ' ',
  ),
);
const REASONS = new Set('because due since thanks owing therefore so'.split(' '));
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})s?$/;
const QUOTED = /["“„«][^"“”„«»]*["”»]?/g;
const FEWEST_QUOTED_WORDS = 3;

export function viewText(text: string): TextView {
  const words = cutWords(text);
  const answers = new Uint8Array(words.length);
  const sentences = numberSentences(text, words);
  const capitals = namesStandOut(text);
  for (const [at, word] of words.entries()) {
    const raw = text.slice(word.start, word.end);
    const opens = at === 0 || sentences[at] !== sentences[at - 1];
    if (MONTHS.has(word.folded) && (word.folded !== 'may' && word.folded !== 'march' || /^\p{Lu}/u.test(raw) && !opens)) answers[at]! |= ANSWER.date;
    else if (DAYS.has(word.folded) || RELATIVE_DAYS.has(word.folded) || YEAR.test(word.folded)) answers[at]! |= ANSWER.date;
    if (/^\p{N}/u.test(word.folded) || NUMBER_WORDS.has(word.folded)) answers[at]! |= YEAR.test(word.folded) ? ANSWER.date : ANSWER.number;
    if (PERIODS.test(word.folded) && at > 0 && (answers[at - 1]! & ANSWER.number || words[at - 1]!.folded === 'every')) answers[at]! |= ANSWER.duration;
    if (REASONS.has(word.folded)) answers[at]! |= ANSWER.reason;
    if (capitals && /^\p{Lu}/u.test(raw) && !word.stop && !(answers[at]! & ANSWER.date) && !(opens && isCommonWord(word.folded))) answers[at]! |= ANSWER.name;
  }
  markPeopleAndPlaces(text, words, answers, sentences);
  markQuotations(text, words, answers);
  return { words, answers, sentences, asks: /\?["”']?\s*$/.test(text) };
}

/** Capitals mean nothing in a text without small letters. */
function namesStandOut(text: string): boolean {
  return /\p{Ll}{3}/u.test(text);
}

/** A sentence ends at a full stop and the like before a capital, unless the stop belongs to initials or a title. */
function numberSentences(text: string, words: readonly Word[]): Uint16Array {
  const numbers = new Uint16Array(words.length);
  let number = 0;
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]!;
    const gap = text.slice(before.end, words[at]!.start);
    const capital = /^\p{Lu}|^\p{N}/u.test(text.slice(words[at]!.start, words[at]!.start + 2));
    if (/[!?]["”’')\]]*\s/.test(gap) || (/\.["”’')\]]*\s/.test(gap) && capital && before.folded.length > 1 && !TITLES.has(before.folded))) number++;
    numbers[at] = Math.min(number, 0xffff);
  }
  return numbers;
}

/** Runs of capitalised words: a person by a given name or a title, a place by the lists or by the word before it. */
function markPeopleAndPlaces(text: string, words: readonly Word[], answers: Uint8Array, sentences: Uint16Array): void {
  const { places, cities } = lexicon();
  for (let from = 0; from < words.length; from++) {
    if (!(answers[from]! & ANSWER.name)) continue;
    let to = from + 1;
    while (to < words.length && answers[to]! & ANSWER.name && sentences[to] === sentences[from] && /^[\s.'’-]*$/.test(text.slice(words[to - 1]!.end, words[to]!.start))) to++;
    const before = words[from - 1]?.folded ?? '';
    const first = words[from]!.folded;
    const person = (isGivenName(first) && !places.has(first) && !cities.has(first)) || TITLES.has(before) || (TITLES.has(first) && to - from > 1);
    const run = words.slice(from, to).map(({ folded }) => folded).join(' ');
    const place = places.has(run) || cities.has(run) || places.has(first) || cities.has(first) || /^(?:in|at|near|from|outside)$/.test(before);
    for (let at = from; at < to; at++) {
      if (person) answers[at]! |= ANSWER.person;
      if (place && !person) answers[at]! |= ANSWER.place;
    }
    from = to - 1;
  }
}

function markQuotations(text: string, words: readonly Word[], answers: Uint8Array): void {
  let next = 0;
  for (const match of text.matchAll(QUOTED)) {
    const end = match.index + match[0].length;
    while (next < words.length && words[next]!.start < match.index) next++;
    let last = next;
    while (last < words.length && words[last]!.end <= end) last++;
    if (last - next >= FEWEST_QUOTED_WORDS) for (let at = next; at < last; at++) answers[at]! |= ANSWER.quote;
    next = last;
  }
}
