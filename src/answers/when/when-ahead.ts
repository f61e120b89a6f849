/** “When do they meet again?”: a meeting of certain people that is still ahead, or that the articles tell of without a day. */
import type { Person } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import { type Draft, notFound } from '../draft.ts';
import { isPerson, type Library, type Passage } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { draftOfMeetings } from './when-meeting.ts';

const AGAIN = /\b(?:again|next)\b/;
const OVER = /\b(?:did|was|were|had)\b/;
const MEETS = /\b(?:meet|meets|meeting|talk|talks|speak|speaks|see each other|sit down|negotiate|summit)\b/;
const OFFICES =
  /\b(presidents|premiers|prime ministers|chancellors|ministers|kings|queens|governors|secretaries|envoys|ambassadors)\b/;
/** A sentence that says so of what lies ahead. */
const AHEAD =
  /\b(?:will|shall|would|plan(?:s|ned)? to|agreed to|want(?:s|ed)? to|hope[sd]? to|is to|are to|due to|expected to|going to)\s+(?:\w+\s+){0,2}?(?:meet|talk|speak|sit down|hold|see each other|negotiate|reconvene)\b/iu;

/**
 * @returns `null` unless the question asks when two known people meet again; `partial` where the articles tell of it and name
 *   no day
 */
export function answerMeetingAhead(question: ParsedQuestion, library: Library): Draft | null {
  const { plain } = question;
  if (!AGAIN.test(plain) || !MEETS.test(plain) || OVER.test(plain) || question.dates.length > 0) return null;
  const people = peopleAsked(question, library);
  if (people.length < 2) return null;
  const written = [...library.articles.values()].map(({ reading }) => reading.written.date ?? '').sort();
  const now = written.at(-1) ?? '';
  const theirs = library.meetings.filter(({ participants }) =>
    people.every(({ id }) => participants.some(({ entity }) => entity === id)),
  );
  // What no article tells to be over is still to come.
  const next =
    theirs.find(({ dates }) => (dates[0]?.from ?? '') > now) ??
    theirs.findLast(({ dates }) => dates.length > 0 && dates.every(({ status }) => status === 'scheduled'));
  if (next) return draftOfMeetings([next], library);
  const told = library.passages.filter((passage) => AHEAD.test(passage.text) && namesAll(passage, people));
  const [passage] = told.sort((a, b) => fullness(b, people) - fullness(a, people));
  if (!passage) return notFound('when', library.words.noMeetingAhead());
  return {
    command: 'when',
    by: 'when-ahead',
    status: 'partial',
    headline: inQuotes(passage.text, 280, library.words),
    reason: library.words.meetingAheadUndated(),
    findings: [passageFinding(passage)],
  };
}

/** Persons that the question names, or those who hold the office that it names. */
function peopleAsked(question: ParsedQuestion, library: Library): Person[] {
  const named = question.names.flatMap(({ entities }) => {
    const [first] = entities;
    const entity = first === undefined ? undefined : library.entities.get(first);
    return isPerson(entity) ? [entity] : [];
  });
  if (named.length >= 2) return named;
  const office = OFFICES.exec(question.plain)?.[1];
  if (!office) return [];
  const sides = question.names.flatMap(({ entities }) => entities);
  const holders = library.edition.reading.names.people.filter(
    (person) =>
      holds(person, office) && (sides.length === 0 || sides.some((side) => library.sidesOf(person.id).has(side))),
  );
  // “The two presidents” are the two there are; of more nobody knows which.
  return holders.length === 2 ? holders : [];
}

function holds({ roles }: Person, office: string): boolean {
  const singular = office.replace(/ies$/, 'y').replace(/s$/, '');
  const words = new RegExp(`(?<!\\b(?:vice|deputy|former|ex)[ -])\\b${singular}\\b`, 'iu');
  return roles.some(({ former, text }) => !former && words.test(text));
}

/** Whether a sentence names each of the people, or their common office in the plural. */
function namesAll(passage: Passage, people: readonly Person[]): boolean {
  if (people.every(({ id }) => passage.entities.has(id))) return true;
  const office = OFFICES.exec(
    cutWords(passage.text)
      .map(({ folded }) => folded)
      .join(' '),
  )?.[1];
  return office !== undefined && people.every((person) => holds(person, office));
}

function fullness(passage: Passage, people: readonly Person[]): number {
  return people.filter(({ id }) => passage.entities.has(id)).length + (AGAIN.test(passage.text) ? 1 : 0);
}
