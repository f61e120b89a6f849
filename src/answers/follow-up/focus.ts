/** What a conversation is about: the people, the meeting, the day and the words of the answer before. */
import { dayInWords } from '../../language/dates/words.ts';
import type { Gender, Meeting, Person } from '../../language/types.ts';
import { findGatherings } from '../library/gatherings.ts';
import { isPerson, type Library, type Utterance } from '../library/library.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { NamedInQuestion } from '../question/question.ts';
import type { Before, Parse } from './types.ts';

export interface Focus {
  /** Whom the answer names. */
  readonly answered: readonly Person[];
  /** Everybody talked about, the likeliest first. */
  readonly people: readonly Person[];
  /** Everybody talked about earlier still. */
  readonly peopleBefore: () => readonly Person[];
  /** The first speaker of the answer: a name, or the description of somebody without one. */
  readonly speaker: string | null;
  readonly meeting: Meeting | null;
  /** First and last day of what was asked for, ISO. */
  readonly days: { readonly from: string; readonly to: string } | null;
  /** The quotation or statement that the answer shows first. */
  readonly utterance: Utterance | null;
}

/** A meeting fits a question as a whole from here on. */
const LEAST_FIT = 0.6;
/** Earlier questions of a conversation that are looked through for somebody. */
const MOST_EARLIER = 5;

/** What the question before and its answer were about. @param parse - reads a question as the answerer does */
export function focusOf(before: Before, parse: Parse, library: Library): Focus {
  const answered = peopleAnswered(before, parse, library);
  const asked = peopleIn([...(before.by?.names ?? []), ...before.question.names], library);
  const told = peopleTold(before, library);
  const meeting = meetingOf(before, library);
  const present = (meeting?.participants ?? []).map(({ entity }) => library.entities.get(entity)).filter(isPerson);
  // A date is asked of whom the question names; a name and words are what the answer gives.
  const own = before.command === 'when' ? [...asked, ...answered, ...told] : [...answered, ...asked, ...told];
  const [finding] = before.draft.findings;
  const likely = distinct([...own, ...present]);
  return {
    answered,
    people: likely,
    peopleBefore: () => peopleEarlier(before, parse, library),
    speaker: before.command === 'when' ? (asked[0]?.name ?? finding?.speaker ?? null) : speakerOf(before, asked),
    meeting,
    days: daysOf(before, meeting),
    utterance: utteranceOf(before, library),
  };
}

/** Somebody of that gender, or of none that is known, whom the follow-up does not name itself. */
export function personOf(
  gender: Gender | null,
  { people, peopleBefore }: Focus,
  named: readonly NamedInQuestion[] = [],
): Person | null {
  const taken = new Set(named.flatMap(({ entities }) => entities));
  const fits = (one: Person) => !taken.has(one.id) && (gender === null || one.gender === null || one.gender === gender);
  return people.find(fits) ?? peopleBefore().find(fits) ?? null;
}

/** A meeting as a question can name it: with its day where it has one. */
export function meetingInWords(meeting: Meeting): string {
  const [date] = meeting.dates;
  if (!date) return meeting.name;
  const month = /^(\d{4}-\d\d)-01$/u.exec(date.from)?.[1];
  const isMonth = month !== undefined && date.to.startsWith(month) && Number(date.to.slice(8)) >= 28;
  return isMonth ? `${meeting.name} in ${dayInWords(month)}` : `${meeting.name} on ${dayInWords(date.from)}`;
}

function speakerOf({ draft }: Before, asked: readonly Person[]): string | null {
  return draft.findings[0]?.speaker ?? asked[0]?.name ?? null;
}

/** Whom the headline names before it quotes, and the speakers of the findings. */
function peopleAnswered({ draft, command }: Before, parse: Parse, library: Library): Person[] {
  if (draft.status === 'not-found') return [];
  const [head = ''] = draft.headline.split(/[“”«»„‘"]/u);
  const named = command === 'who' ? peopleIn(parse(head).names, library) : [];
  const speakers = draft.findings.flatMap(({ speaker }) => {
    const person = library.edition.reading.names.people.find(({ name }) => name === speaker);
    return person ? [person] : [];
  });
  return distinct([...named, ...speakers]);
}

/** Whom the first passage names, in its order. */
function peopleTold({ draft }: Before, library: Library): Person[] {
  const [first] = draft.findings;
  return (first ? library.passagesAt(first.place) : [])
    .flatMap(({ mentions }) => mentions.map(({ entity }) => library.entities.get(entity)))
    .filter(isPerson);
}

function peopleEarlier(before: Before, parse: Parse, library: Library): Person[] {
  const people: Person[] = [];
  let earlier = before.earlier();
  for (let step = 0; earlier && step < MOST_EARLIER; step++) {
    people.push(...peopleAnswered(earlier, parse, library), ...peopleIn(earlier.question.names, library));
    earlier = earlier.earlier();
  }
  return people;
}

/** The bearers of names that mean one person each. */
export function peopleIn(names: readonly NamedInQuestion[], library: Library): Person[] {
  return names.flatMap(({ entities }) => entities.map((id) => library.entities.get(id)).filter(isPerson));
}

/** The meeting that the answer tells of, or else the one that the question is about. */
function meetingOf({ draft, question }: Before, library: Library): Meeting | null {
  const [told] = draft.meetings ?? [];
  if (told) return told;
  const says = question.words.some(({ folded }) => GATHERING_WORDS.has(folded));
  const place = question.names.some(({ entities }) => library.meetings.some(({ places }) => hasAny(places, entities)));
  if (!says && !place) return null;
  const [best] = findGatherings(question, library, new Set());
  return best && best.score >= LEAST_FIT ? best.meeting : null;
}

function hasAny(ids: readonly string[], wanted: readonly string[]): boolean {
  return wanted.some((id) => ids.includes(id));
}

function daysOf({ draft, question }: Before, meeting: Meeting | null): Focus['days'] {
  const date = draft.findings.find((finding) => finding.date !== undefined)?.date;
  const told = meeting?.dates[0];
  if (draft.meetings && told) return { from: told.from, to: told.to };
  if (date) return { from: firstDay(date.start), to: lastDay(date.end ?? date.start) };
  if (told) return { from: told.from, to: told.to };
  return question.dates[0]?.spans[0] ?? null;
}

/** An ISO date as coarse as a year is cut to its first or last day. */
function firstDay(date: string): string {
  return `${date}-01-01`.slice(0, 10);
}

function lastDay(date: string): string {
  return `${date}${date.length === 4 ? '-12-31' : '-31'}`.slice(0, 10);
}

/** What was said and is shown first. */
function utteranceOf({ draft }: Before, library: Library): Utterance | null {
  const [first] = draft.findings;
  if (!first?.segments) return null;
  const { place, segments } = first;
  return (
    library.utterances.find(
      (one) =>
        one.reading.article.file === place.file &&
        one.said.passage.start === place.start &&
        one.segments[0]?.start === segments[0]?.start,
    ) ?? null
  );
}

/** Each value once, in order. */
export function distinct<T>(list: readonly T[]): T[] {
  return [...new Set(list)];
}
