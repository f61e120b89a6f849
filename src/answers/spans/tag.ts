/** Tags the words of a text with the project's own tagger, and finds what each is compared by. */
import { closedTagOf } from '../../language/meetings/closed-class.ts';
import { tagSentence } from '../../language/meetings/tokens.ts';
import { fold, termOf } from '../../search/tokens.ts';
import { cutPieces, type Piece } from './cut.ts';
import { idOf } from './hash.ts';
import { senseOfName, senseOfNoun } from './senses.ts';
import type { Word, WordTag } from './types.ts';

const DATE =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$|^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|today|yesterday|tomorrow|tonight|(?:1[0-9]|20)\d\ds?|(?:1[0-9]|20)\d\d[-–‑/]\d{2,4}|midnight|noon|\d{1,2}:\d\d)$/u;
/** Months that are words, too: dates only with a capital. */
const DOUBTFUL = /^(?:mar|march|may|sep|dec|jan|nov)$/u;
const MONTH = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/u;
const DAY = /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/u;
const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', "'re"]);
/** Numbers in words that the tagger does not list, and words that it counts as numbers ("a set of rules"). */
const NUMBER =
  /^(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:-(?:one|two|three|four|five|six|seven|eight|nine))?|(?:thir|four|fif|six|seven|eigh|nine)teen|hundreds?|thousands?|millions?|billions?|trillions?|dozens?)$/u;
const NO_NUMBER = /^(?:set|series)$/u;
const PARTICLE = /^(?:de|van|von|der|den|bin|ibn|al|el|la|du|da|di|dos|del|ter|ten)$/u;

interface Rough {
  readonly start: number;
  readonly end: number;
  readonly tag: WordTag;
  readonly past: boolean;
}

/**
 * @param text - a sentence, or a question in lower case
 * @returns its words and marks, tagged; the numbers of their phrases are not set yet
 */
export function tagWords(text: string): Word[] {
  const rough: Rough[] = tagSentence(text, { start: 0, end: text.length }, { dates: [] }).map((token) => ({
    start: token.start,
    end: token.end,
    tag: token.tag,
    past: token.form === 'past',
  }));
  let next = 0;
  const words = cutPieces(text).map((piece, index): Word => {
    while (next < rough.length && rough[next]!.end <= piece.start) next++;
    const hit = rough[next];
    const lower = piece.text.toLowerCase().replaceAll('’', "'");
    const stem = termOf(fold(lower).replace(/[.']/g, '')) || lower;
    const capital = /^\p{Lu}/u.test(piece.text);
    const tag = tagOf(piece, lower, capital && index > 0, hit && hit.start < piece.end ? hit : undefined);
    const past = tag === 'verb' && (hit?.past === true || /ed$/u.test(lower));
    const be = BE.has(lower);
    const ids = { stemId: idOf(stem), wordId: idOf(lower) };
    return { ...piece, lower, stem, ...ids, capital, tag, past, be, sense: 0, phrase: 0 };
  });
  joinParticles(words);
  joinDays(words);
  setSenses(words);
  return words;
}

function tagOf({ text, end }: Piece, lower: string, inner: boolean, hit: Rough | undefined): WordTag {
  if (lower === "'s" || lower === "'") return 'own';
  if (/^[“”"„«»]$/u.test(text)) return 'quote';
  if (/^[%$£€¥&]$/u.test(text)) return 'sign';
  if (lower === "n't" || lower === 'not') return 'not';
  if (!/[\p{L}\p{N}]/u.test(text)) return 'punct';
  if (DATE.test(lower) && (inner || !DOUBTFUL.test(lower))) return 'date';
  if (/^\p{N}/u.test(text) || NUMBER.test(lower)) return 'num';
  if (NO_NUMBER.test(lower)) return 'noun';
  // "You've" is one word to the tagger.
  if (hit && hit.end > end && text.length < hit.end - hit.start) return closedTagOf(lower) ?? hit.tag;
  if (!hit || hit.tag === 'punct' || hit.tag === 'quote') return inner && /^\p{Lu}/u.test(text) ? 'name' : 'noun';
  return hit.tag;
}

/** "Ludo van Aerden" is one name. */
function joinParticles(words: Word[]): void {
  for (const [at, word] of words.entries()) {
    const after = words[at + 1];
    if (after?.capital && PARTICLE.test(word.text) && after.tag !== 'punct') {
      word.tag = 'name';
      after.tag = 'name';
    }
  }
}

/** The day beside a month is part of the date. */
function joinDays(words: readonly Word[]): void {
  const month = (word: Word | undefined): boolean => word?.tag === 'date' && MONTH.test(word.lower);
  for (const [at, word] of words.entries())
    if (word.tag === 'num' && DAY.test(word.lower) && (month(words[at - 1]) || month(words[at + 1]))) word.tag = 'date';
}

function setSenses(words: readonly Word[]): void {
  for (let from = 0; from < words.length; from++) {
    const word = words[from]!;
    if (word.tag === 'noun') word.sense = senseOfNoun(word.lower);
    if (word.tag !== 'name') continue;
    let to = from + 1;
    while (words[to]?.tag === 'name') to++;
    const run = words.slice(from, to);
    const sense = senseOfName(run.map(({ text }) => text));
    for (const one of run) one.sense = sense;
    from = to - 1;
  }
}
