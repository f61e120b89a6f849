/** A text as the second look sees it: its words, with what kind of question each could answer. */
import { lexicon } from '../../language/names/lexicon.ts';
import { isCommonWord, isGivenName } from '../known-words.ts';
import { cutWords, type Word } from '../tokens.ts';
import { ANSWER } from './asked.ts';

export interface TextView {
  /** All words, stop words included. */
  readonly words: readonly Word[];
  /** For each word, bits of {@link ANSWER} for what it is, or is part of. */
  readonly kinds: Uint16Array;
  /** For each word, the number of the sentence it stands in. */
  readonly sentences: Uint16Array;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
/** Months that are words, too: dates only with a capital. */
const DOUBTFUL_MONTHS = set('may march mar');
const DAYS = set('monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow tonight ago');
const PERIODS = /^(?:second|minute|hour|day|week|month|year|decade|century|centurie|night)s?$/;
const NUMBER_WORDS = set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half once twice',
);
const MULTIPLES = set('million billion trillion m bn hundred thousand');
const TITLES = set(
  'mr mrs ms dr sir lord lady president minister premier chancellor secretary ambassador senator sen representative rep governor gov mayor king queen prince princess pope ' +
    'general gen colonel col major captain admiral judge justice professor prof chairman spokesman spokeswoman spokesperson director coach singer actor actress author',
);
const REASONS = set('because due since thanks owing therefore so');
const YEAR = /^(?:1[0-9]{3}|20[0-9]{2})s?$/;
const MONEY_BEFORE = /(?:[$£€¥]|\b(?:dollars|pounds|euros|yen|francs|marks))\s?$/i;
const MONEY_AFTER = /^(?:dollars?|pounds?|euros?|yen|francs?|marks?|cents?|pence|rubles?|roubles?|yuan|rupees?)$/;
const PLACE_BEFORE = set('in at near from outside');
const QUOTED = /["“„«]([^"“”„«»]+)["”»]/g;
const FEWEST_QUOTED_WORDS = 3;

/** A passage as the second look reads it. */
export function viewText(text: string): TextView {
  const words = cutWords(text);
  const sentences = numberSentences(text, words);
  const kinds = new Uint16Array(words.length);
  // Capitals mean nothing in a text without small letters.
  const namesStandOut = /\p{Ll}{3}/u.test(text);
  for (const [at, word] of words.entries()) {
    const capital = /^\p{Lu}/u.test(text.slice(word.start, word.start + 2));
    const opens = at === 0 || sentences[at] !== sentences[at - 1];
    kinds[at] = kindOf(word, words[at - 1], kinds[at - 1] ?? 0, capital && !opens);
    const named = namesStandOut && capital && !word.stop && !(kinds[at]! & (ANSWER.date | ANSWER.day));
    if (named && !(opens && isCommonWord(word.folded))) kinds[at]! |= ANSWER.name;
  }
  markMoneyAndDates(text, words, kinds);
  markPeopleAndPlaces(text, words, kinds, sentences);
  markQuotations(text, words, kinds);
  return { words, kinds, sentences };
}

function kindOf({ folded }: Word, before: Word | undefined, kindsBefore: number, setOff: boolean): number {
  if (DAYS.has(folded)) return ANSWER.day;
  if (YEAR.test(folded) || (MONTHS.has(folded) && (setOff || !DOUBTFUL_MONTHS.has(folded)))) return ANSWER.date;
  if (/^\p{N}/u.test(folded) || NUMBER_WORDS.has(folded)) return ANSWER.number;
  if (PERIODS.test(folded) && (kindsBefore & ANSWER.number || before?.folded === 'every')) return ANSWER.duration;
  return REASONS.has(folded) ? ANSWER.reason : 0;
}

/** A sentence ends at a full stop and the like before a capital, unless the stop belongs to initials or a title; and at a line's end. */
function numberSentences(text: string, words: readonly Word[]): Uint16Array {
  const numbers = new Uint16Array(words.length);
  let number = 0;
  for (let at = 1; at < words.length; at++) {
    const before = words[at - 1]!;
    const { start } = words[at]!;
    const gap = text.slice(before.end, start);
    const capital = /^[\p{Lu}\p{N}]/u.test(text.slice(start, start + 2));
    const abbreviated = before.folded.length === 1 || TITLES.has(before.folded);
    const stops = /\.["”’')\]]*\s/.test(gap) && capital && !abbreviated;
    if (stops || /[!?]["”’')\]]*\s|\n/.test(gap)) number = Math.min(number + 1, 0xffff);
    numbers[at] = number;
  }
  return numbers;
}

/** A number beside a month is part of the date; beside a currency, it is money. */
function markMoneyAndDates(text: string, words: readonly Word[], kinds: Uint16Array): void {
  const isMonth = (word: Word | undefined) => word !== undefined && MONTHS.has(word.folded);
  for (const [at, word] of words.entries()) {
    if (!(kinds[at]! & (ANSWER.number | ANSWER.date))) continue;
    if (/^\p{N}{1,2}$/u.test(word.folded) && (isMonth(words[at - 1]) || isMonth(words[at + 1]))) {
      kinds[at] = ANSWER.date;
      continue;
    }
    let next = at + 1;
    while (next - at < 4 && MULTIPLES.has(words[next]?.folded ?? '')) next++;
    const before = text.slice(Math.max(0, word.start - 9), word.start);
    if (MONEY_BEFORE.test(before) || MONEY_AFTER.test(words[next]?.folded ?? ''))
      kinds[at] = ANSWER.money | ANSWER.number;
  }
}

/** Runs of capitalised words: a person by a given name or a title, a place by the lists or by the word before it. */
function markPeopleAndPlaces(text: string, words: readonly Word[], kinds: Uint16Array, sentences: Uint16Array): void {
  const { places, cities } = lexicon();
  const isPlace = (folded: string) => places.has(folded) || cities.has(folded);
  for (let from = 0; from < words.length; from++) {
    if (!(kinds[from]! & ANSWER.name)) continue;
    let to = from + 1;
    while (to < words.length && kinds[to]! & ANSWER.name && sentences[to] === sentences[from]) {
      if (!/^[\s.'’-]*$/.test(text.slice(words[to - 1]!.end, words[to]!.start))) break;
      to++;
    }
    const run = words.slice(from, to).map(({ folded }) => folded);
    const first = run[0]!;
    const before = words[from - 1]?.folded ?? '';
    const person =
      (isGivenName(first) && !isPlace(first)) || TITLES.has(before) || (TITLES.has(first) && run.length > 1);
    const place = !person && (isPlace(first) || isPlace(run.join(' ')) || PLACE_BEFORE.has(before));
    for (let at = from; at < to; at++) kinds[at]! |= person ? ANSWER.person : place ? ANSWER.place : 0;
    from = to - 1;
  }
}

function markQuotations(text: string, words: readonly Word[], kinds: Uint16Array): void {
  let next = 0;
  for (const match of text.matchAll(QUOTED)) {
    const end = match.index + match[0].length;
    while (next < words.length && words[next]!.start < match.index) next++;
    let last = next;
    while (last < words.length && words[last]!.end <= end) last++;
    if (last - next >= FEWEST_QUOTED_WORDS) for (let at = next; at < last; at++) kinds[at]! |= ANSWER.quote;
    next = last;
  }
}
