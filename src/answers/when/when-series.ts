/** Meetings that the articles count together: “the three meetings”, “the second meeting”, “the other two”. */
import { findSeries, type MeetingSeries } from '../../language/meetings/series.ts';
import type { Meeting } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import type { Library } from '../library/library.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';

const found = new WeakMap<Library['edition'], readonly MeetingSeries[]>();

const COUNTS: Readonly<Record<string, number>> = { two: 2, both: 2, three: 3, four: 4, five: 5, six: 6 };
const ORDINALS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };

/** How many meetings a question asks for; `null` if it names no number. */
export function countAsked({ plain }: ParsedQuestion): number | null {
  const word = /\b(two|both|three|four|five|six|2|3|4|5|6)\b/.exec(plain)?.[1];
  return word === undefined ? null : (COUNTS[word] ?? Number(word));
}

/**
 * The meetings that a question for several counts as some article does; “the other two” leaves out the one that it names.
 *
 * @returns `null` if no article counts so many together
 */
export function seriesAsked(question: ParsedQuestion, library: Library): readonly Meeting[] | null {
  const count = countAsked(question);
  if (count === null || question.dates.length > 0) return null;
  if (/\bother\b/.test(question.plain)) {
    const members = membersOf(count + 1, library);
    const others = members.filter((meeting) => !isNamed(meeting, question));
    return others.length === count ? others : null;
  }
  const members = membersOf(count, library);
  return question.names.length === 0 && members.length === count ? members : null;
}

/** “The second meeting”, “the last of the three”: the one of a counted series, if no meeting is called so itself. */
export function memberAsked(question: ParsedQuestion, library: Library): Meeting | null {
  if (question.names.length > 0 || question.dates.length > 0) return null;
  const { plain } = question;
  const asked = /\b(first|second|third|fourth|fifth|sixth|last|final)\b(?: (?:one )?of (?:the |all )?(\w+))?/.exec(
    plain,
  );
  if (!asked) return null;
  const [, word = '', of = ''] = asked;
  const count = COUNTS[of] ?? (/^[2-6]$/.test(of) ? Number(of) : null);
  // Alone, “the first meeting” may be of any others.
  if (count === null && (ORDINALS[word] ?? 0) < 2) return null;
  const about = question.content.filter(
    ({ word: { folded }, light }) =>
      !light && !GATHERING_WORDS.has(folded) && folded !== word && folded !== of && !(folded in COUNTS),
  );
  if (about.length > 0 || !question.words.some(({ folded }) => GATHERING_WORDS.has(folded))) return null;
  const called = library.meetings.some(({ name, spellings }) =>
    [name, ...spellings].some((text) => cutWords(text).some(({ folded }) => folded === word)),
  );
  if (called) return null;
  const [series] = allSeries(library).filter((one) => (count === null ? true : one.count === count));
  if (!series || series.members.length !== series.count) return null;
  const members = membersOf(series.count, library);
  return members[(ORDINALS[word] ?? members.length) - 1] ?? null;
}

function membersOf(count: number, library: Library): Meeting[] {
  const series = allSeries(library).find((one) => one.count === count);
  return (series?.members ?? []).flatMap((id) => library.meetings.find((meeting) => meeting.id === id) ?? []);
}

function isNamed(meeting: Meeting, { names }: ParsedQuestion): boolean {
  const words = new Set([meeting.name, ...meeting.spellings].flatMap((text) => cutWords(text).map(({ term }) => term)));
  return names.some(
    ({ entities, text }) =>
      entities.some((id) => meeting.places.includes(id)) || cutWords(text).every(({ term }) => words.has(term)),
  );
}

function allSeries(library: Library): readonly MeetingSeries[] {
  let all = found.get(library.edition);
  if (!all) {
    const { reading } = library.edition;
    all = findSeries(reading.articles, reading.meetings);
    found.set(library.edition, all);
  }
  return all;
}
