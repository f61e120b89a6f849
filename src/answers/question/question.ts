/** Reads a question: whom and what it names, which days, and the words that an answer has to cover. */
import type { NameFinder, NameHit } from '../../search/name-finder.ts';
import { HONORIFICS, OFFICE_TITLES } from '../../search/names/titles.ts';
import { cutWords, type Word } from '../../search/tokens.ts';
import { type AskedDate, askedDates } from './asked-dates.ts';
import { ASKING, isMannerAdverb, LIGHT, SHORT_FORMS } from './frame-words.ts';
import { withoutFrame } from './frames.ts';
import type { Translate } from './languages/translate.ts';

/** Longer questions are cut: nobody types more, and time is short. */
export const LONGEST_QUESTION = 500;

/** Somebody or something that the question names. */
export interface NamedInQuestion {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** More than one where the name is shared. */
  readonly entities: readonly string[];
  readonly how: NameHit['how'];
}

/** A word of substance that is no part of a name or a date. */
export interface AskedWord {
  readonly word: Word;
  readonly term: string;
  /** True for verbs and nouns so common that an article may say it in any other way. */
  readonly light: boolean;
  /** The verb with its particle (`set_up`), where one follows. */
  readonly phrasal: string | null;
}

export interface ParsedQuestion {
  /** As typed, or in English where it was in another language; cut to {@link LONGEST_QUESTION}. */
  readonly text: string;
  /** Folded words joined by single spaces, for patterns. */
  readonly plain: string;
  readonly words: readonly Word[];
  readonly names: readonly NamedInQuestion[];
  /** Words that look like a name but are none that the corpus knows. */
  readonly unknownNames: readonly string[];
  readonly dates: readonly AskedDate[];
  readonly content: readonly AskedWord[];
  /** Strings that the question itself puts between quotation marks. */
  readonly quoted: readonly string[];
}

/**
 * @param text - as typed, in any script
 * @param datedDays - ISO days that the articles date something to
 * @param reference - ISO day against which dates without a year are understood
 * @param toEnglish - for questions in other languages; by default all are taken for English
 */
export function parseQuestion(
  text: string,
  finder: NameFinder,
  datedDays: readonly string[],
  reference: string,
  toEnglish: Translate = (same) => same,
): ParsedQuestion {
  const typed = withoutShortForms(
    withOrdinals(tidy(withoutFrame(toEnglish(tidy(text.slice(0, 2 * LONGEST_QUESTION)))))),
    finder,
  );
  const words = cutWords(typed);
  const hits = finder.find(typed);
  const names = hits
    .map(({ start, end, text, how, candidates }) => ({ start, end, text, how, entities: bestOf(candidates) }))
    .filter(({ entities }) => entities.length > 0);
  const dates = askedDates(typed, datedDays, reference);
  const taken = [...names, ...dates];
  const titles = titlesOf(words, hits);
  const content = words
    .filter(
      (word) =>
        !word.stop &&
        !ASKING.has(word.folded) &&
        !titles.has(word) &&
        !taken.some(({ start, end }) => word.start < end && start < word.end),
    )
    .map((word) => {
      const phrasal = phrasalVerb(word, words);
      const light = (LIGHT.has(word.folded) && phrasal === null) || isMannerAdverb(word.folded);
      return { word, term: word.term, light, phrasal };
    });
  return {
    text: typed,
    plain: words.map(({ folded }) => folded).join(' '),
    words,
    names,
    unknownNames: finder
      .unknownNames(typed, hits)
      .map(({ text }) => text)
      .filter((text) => !cutWords(text).every(({ folded }) => ASKING.has(folded) || LIGHT.has(folded))),
    dates,
    content,
    quoted: [...typed.matchAll(/["“«]([^"“”«»]{2,200})["”»]/gu)]
      .map((match) => (match[1] ?? '').trim())
      .filter((inner) => inner !== ''),
  };
}

/** “Ms”, and the office put before somebody's name: whoever names a person asks for no office. */
function titlesOf(words: readonly Word[], hits: readonly NameHit[]): ReadonlySet<Word> {
  const titles = new Set(words.filter(({ folded }) => HONORIFICS.has(folded)));
  for (const { start, person } of hits) {
    if (!person) continue;
    let at = words.findIndex((word) => word.start >= start) - 1;
    if (at < 0 || !OFFICE_TITLES.has(words[at]!.folded)) continue;
    for (; at >= 0 && (OFFICE_TITLES.has(words[at]!.folded) || RANKS.has(words[at]!.folded)); at--)
      titles.add(words[at]!);
  }
  return titles;
}

/** Links and marks for stress are no part of a question: a masked link stands for its words, a plain one for nothing. */
const MARKUP: readonly (readonly [RegExp, string])[] = [
  [/!?\[([^\]\n]{1,200})\]\(\s*<?[^\s()<>]*>?\s*\)/gu, '$1'],
  [/<?\bhttps?:\/\/[^\s<>]+>?/giu, ' '],
  [/<a?:\w+:\d+>|<\/?\w[^<>]{0,80}>/gu, ' '],
  [/\|\||~~|\*+|`+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu, ''],
  [/^\s*(?:>+|#{1,3}|-)\s+/gmu, ' '],
  [/[[\](){}]/gu, ' '],
];

/** Mentions, commands, marks and invisible characters are no part of a question. */
export function tidy(text: string): string {
  let bare = text.normalize('NFC').replace(/<[@#][!&]?\d+>/g, ' ');
  for (const [pattern, words] of MARKUP) bare = bare.replace(pattern, words);
  // Who types in capitals alone means nothing by them.
  if (!/\p{Ll}/u.test(bare) && /\p{Lu}\S*\s+\S*\p{Lu}/u.test(bare)) bare = bare.toLowerCase();
  return bare
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\p{Cc}]/gu, ' ')
    .trim()
    .slice(0, LONGEST_QUESTION)
    .replace(/[\ud800-\udbff]$/, '');
}

/** What may stand before an office. */
const RANKS = new Set(
  'vice deputy former ex acting assistant foreign defence defense interior finance prime'.split(' '),
);

const PARTICLES = new Set(['up', 'out', 'off', 'down', 'over', 'back', 'away']);

/** A verb and a particle right after it mean something of their own: “set up”, “pull out”. */
function phrasalVerb(word: Word, words: readonly Word[]): string | null {
  const next = words[words.indexOf(word) + 1];
  return next && PARTICLES.has(next.folded) ? `${word.folded}_${next.folded}` : null;
}

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

/** “The 4th round” as “the fourth round”; “the 4th” alone is a day. */
function withOrdinals(text: string): string {
  return text.replace(
    /\b([1-9]|10)(?:st|nd|rd|th)(?=\s+(?:rounds?|meetings?|sessions?|talks|calls?|summits?|conferences?|visits?|time|set|stage|phase|vote|attempt|one)\b)/giu,
    (written, number: string) => ORDINALS[Number(number) - 1] ?? written,
  );
}

/** “conf” as “conference”, unless it names somebody. */
function withoutShortForms(text: string, finder: NameFinder): string {
  const words = cutWords(text).filter(({ folded }) => SHORT_FORMS.has(folded));
  if (words.length === 0) return text;
  const names = finder.find(text);
  let spelt = text;
  for (const { folded, start, end } of words.reverse()) {
    if (names.some((name) => name.start < end && start < name.end)) continue;
    spelt = spelt.slice(0, start) + SHORT_FORMS.get(folded) + spelt.slice(end);
  }
  return spelt;
}

/** Candidates within a hair of the best: a shared surname gives all its bearers. */
function bestOf(candidates: NameHit['candidates']): string[] {
  const best = Math.max(0, ...candidates.map(({ score }) => score));
  return candidates.filter(({ score }) => score >= best - 0.02).map(({ entity }) => entity);
}
