/** The facts of reading that may answer a request, by what it wants. */
import type { Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { Request } from '../request/request.ts';
import type { Want } from '../request/wants.ts';
import { eventsOfDay } from './dated.ts';
import type { Fact } from './fact.ts';
import { isSaidAt, meetingsCalled } from './given.ts';
import { meetingDates, meetingLengths, meetingPlaces, participants } from './meetings.ts';
import { holders, identities, introductions } from './offices.ts';
import { everythingSaid, speakers, wordsSaid } from './spoken.ts';
import { ties } from './ties.ts';

type Maker = (request: Request, library: Library) => readonly Fact[];

const MAKERS: Readonly<Partial<Record<Want, readonly Maker[]>>> = {
  person: [identities, introductions, holders, participants, ties],
  speaker: [speakers],
  date: [meetingDates],
  duration: [meetingLengths],
  events: [eventsOfDay],
  place: [meetingPlaces],
  thing: [identities, ties],
  manner: [ties],
  truth: [ties],
  topic: [identities, holders],
};

export function factsFor(request: Request, library: Library): Fact[] {
  const { by, at } = request.given;
  if (at) return factsAtMeeting(request, by, at, library);
  if (request.want === 'words') return wordsSaid(request, by, library);
  const facts = (MAKERS[request.want] ?? []).flatMap((make) => make(request, library));
  return facts.sort((one, other) => other.told - one.told);
}

/** What was said at or about a meeting that was given apart. */
function factsAtMeeting(request: Request, by: ParsedQuestion | null, at: ParsedQuestion, library: Library): Fact[] {
  const meetings = meetingsCalled(at, library);
  const utterances = library.utterances.filter((utterance) => meetings.some((one) => isSaidAt(utterance, one)));
  const there = { ...library, utterances };
  const facts =
    by === null && request.question.words.length === 0 ? everythingSaid(there) : wordsSaid(request, by, there);
  return facts.map((fact) => ({ ...fact, draft: { ...fact.draft, meetings } }));
}
