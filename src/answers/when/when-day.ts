/** “What happened on ...?”: everything that the articles date to a day. */
import type { DateMention } from '../../language/types.ts';
import { type Draft, notFound } from '../draft.ts';
import { findGatherings } from '../library/gatherings.ts';
import type { Library, Passage } from '../library/library.ts';
import { coverage, needsOf } from '../library/matching.ts';
import { type AskedDate, liesWithinAsked } from '../question/asked-dates.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerDate, inQuotes, passageFinding } from '../wording.ts';
import { howInWords } from '../words/how.ts';
import { LEAST_FIT, MEETING_ASKED } from './when-meeting.ts';

const MOST_SHOWN = 5;
const IN_HEADLINE = 2;
const IGNORED = new Set(
  'happened happen happens happening going event events news took place take occurred occur day date'.split(' '),
);

interface DatedPassage {
  readonly passage: Passage;
  readonly mention: DateMention;
  readonly score: number;
}

/** What the articles date to the days that a question names; `null` without a day, or if they date nothing of it to them. */
export function answerDay(question: ParsedQuestion, library: Library): Draft | null {
  const [asked] = question.dates;
  if (!asked) return null;
  const needs = needsOf(question, library, IGNORED);
  const found = library
    .passagesDated(asked.spans)
    .flatMap((passage) =>
      passage.dates
        .filter((mention) => liesWithinAsked(asked, mention.from, mention.to))
        .slice(0, 1)
        .map(
          (mention): DatedPassage => ({
            passage,
            mention,
            score: coverage(needs, [passage], library).score + directness(mention, passage, library),
          }),
        ),
    )
    .sort((a, b) => b.score - a.score);
  const days = daysInWords(asked, library);
  if (found.length === 0)
    return answerWithoutYear(asked, library) ?? notFound('when', library.words.nothingDated(days));
  const shown = found.slice(0, MOST_SHOWN);
  return {
    command: 'when',
    by: 'when-day',
    status: 'answered',
    headline: library.words.colon(
      days,
      `${meetingsOn(asked, library)}${shown
        .slice(0, IN_HEADLINE)
        .map(({ passage }) => inQuotes(passage.text, shown.length > 1 ? 260 : 240, library.words))
        .join(' · ')}`,
    ),
    list: shown.length > 1,
    findings: shown.map(({ passage, mention }) => {
      const date = answerDate(mention, library.factsAt(mention)[0]?.status);
      return passageFinding(passage, {
        highlights: [mention],
        ...(date ? { date } : {}),
        notes: [`${howInWords(mention.how, library.words)}.`],
      });
    }),
  };
}

const BESIDE = /\b(?:the )?(?:(two|three) )?days? (before|after|following|preceding)\b/iu;
const LATER = new Set(['after', 'following']);

/** “What happened the day after the talks?” @returns `null` unless it is asked so, of a meeting that has a day */
export function answerDayBeside(question: ParsedQuestion, library: Library): Draft | null {
  const match = BESIDE.exec(question.text);
  if (!match || !/^(?:\w+ ){0,2}(?:what|whats|anything)\b/u.test(question.plain)) return null;
  const [words, number, side = ''] = match;
  const end = match.index + words.length;
  const behind = ({ start }: { readonly start: number }) => start >= end;
  const about: ParsedQuestion = {
    ...question,
    // The word before a name would be taken for a bound on the days of its meetings.
    text: ' '.repeat(end) + question.text.slice(end),
    words: question.words.filter(behind),
    names: question.names.filter(behind),
    dates: question.dates.filter(behind),
    content: question.content.filter(({ word }) => behind(word)),
  };
  const [found] = findGatherings(about, library, MEETING_ASKED).filter(
    ({ score, meeting }) => score >= LEAST_FIT && meeting.dates.length > 0,
  );
  const [date] = found?.meeting.dates ?? [];
  if (!date) return null;
  const later = LATER.has(side.toLowerCase());
  const count = number === undefined ? 1 : number.toLowerCase() === 'two' ? 2 : 3;
  const day = new Date(Date.parse(later ? date.to : date.from) + (later ? count : -count) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const asked: AskedDate = { start: match.index, end, text: words, spans: [{ from: day, to: day }] };
  return answerDay({ ...question, names: [], content: [], dates: [asked] }, library);
}

/** What articles of unknown age date to such a day of some year. */
function answerWithoutYear({ spans }: AskedDate, library: Library): Draft | null {
  const values = new Set(spans.filter(({ from, to }) => from === to).map(({ from }) => `XXXX-${from.slice(5)}`));
  const found = library.passages.flatMap((passage) =>
    passage.dates
      .filter(({ from, value }) => from === undefined && values.has(value.slice(0, 10)))
      .slice(0, 1)
      .map((mention) => ({ passage, mention })),
  );
  const [first] = found;
  if (!first) return null;
  return {
    command: 'when',
    by: 'when-day',
    status: 'partial',
    headline: library.words.colon(
      library.words.marked(first.mention.text),
      inQuotes(first.passage.text, 250, library.words),
    ),
    reason: library.words.howUnanchored(first.mention.text),
    findings: found
      .slice(0, MOST_SHOWN)
      .map(({ passage, mention }) =>
        passageFinding(passage, { highlights: [mention], notes: [`${howInWords(mention.how, library.words)}.`] }),
      ),
  };
}

/** Meetings of the day with who took part, to lead the headline. */
function meetingsOn(asked: AskedDate, library: Library): string {
  const held = library.meetings
    .filter(({ dates }) => dates[0] !== undefined && liesWithinAsked(asked, dates[0].from, dates[0].to))
    .slice(0, 2);
  return held
    .map((meeting) => {
      const people = [...new Set(meeting.participants.map(({ entity }) => entity))]
        .map((id) => library.entities.get(id)?.name)
        .filter((name) => name !== undefined);
      return `${meeting.name}${people.length > 0 ? ` (${people.slice(0, 4).join(', ')})` : ''} · `;
    })
    .join('');
}

/** The days that were meant: with the year, unless several years are possible. */
function daysInWords({ spans, text }: AskedDate, { words }: Library): string {
  const [only, another] = spans;
  const date = only && !another ? answerDate({ ...only, value: '' }) : null;
  return date ? words.date(date) : text;
}

/** A sentence that spells the day out, and that dates an event by it, tells more than one that only mentions it. */
function directness(mention: DateMention, passage: Passage, library: Library): number {
  return (
    (mention.anchor === 'explicit' ? 0.3 : 0.1) +
    (library.factsAt(mention).length > 0 ? 0.2 : 0) +
    (passage.entities.size > 1 ? 0.1 : 0)
  );
}
