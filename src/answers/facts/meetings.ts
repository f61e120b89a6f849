/** Meetings as answers: when and where they were, how long they took, and who took part. */
import type { Meeting, MeetingDate } from '../../language/types.ts';
import type { Draft, Finding } from '../draft.ts';
import { type FoundMeeting, findGatherings } from '../library/gatherings.ts';
import { isPerson, type Library } from '../library/library.ts';
import { CALLS, GATHERING_WORDS } from '../question/frame-words.ts';
import type { Request } from '../request/request.ts';
import type { AnswerDate } from '../types.ts';
import { answerDate, inQuotes, passageFinding, roleOf } from '../wording.ts';
import { datedBy } from '../words/how.ts';
import { asksAhead } from './dated.ts';
import { type Fact, toldBy } from './fact.ts';

const LEAST_FIT = 0.6;
/** Two meetings that fit alike are both meant. */
const ALIKE = 0.05;
const MOST_LISTED = 6;
const MOST_PEOPLE = 8;
const PASSAGE = 200;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What a question says of the course of a meeting, none of which tells which one is meant. */
const COURSE =
  'sit sat sitting talk talked talking meet met negotiate negotiated speak spoke speaking they them people sides spend spent stay stayed together last lasts lasted lasting convene convened reconvene gather gathered assemble assembled open opened close closed conclude concluded finish finished resume resumed all every each both two three four five six 2 3 4 5 6 list was were is are be did do does take took place held hold happen happened start started begin began next upcoming coming latest recent first earliest scheduled end ended over date dates day days time times when long hours duration where city venue location located';

/** Parts in a meeting, and the words that ask for whoever had them. */
const PARTS: readonly { readonly role: Part['role']; readonly words: string }[] = [
  {
    role: 'leader',
    words:
      'led lead leads leading leader headed heads head heading chaired chairs chair chairing presided presides presiding moderated mediated ran delegation side team',
  },
  { role: 'requester', words: 'asked ask requested request requests called initiated wanted sought proposed arranged' },
  { role: 'host', words: 'hosted hosts host hosting invited' },
  {
    role: 'participant',
    words:
      'attend attended attends attending there took take part taking participated participate participants present represented represents represent representing joined joins met meet meets sat spoke talked went side delegation team negotiated negotiator negotiators phone call line',
  },
];

type Part = Meeting['participants'][number];

/** The meetings that the request may be about, the best fitting first; those that fit alike with it. */
function meetingsAsked(request: Request, ignored: string, library: Library): FoundMeeting[] {
  const { question, meetings } = request;
  // “How long did it last?”: the one that was told of.
  if (meetings.length > 0 && question.names.length + question.dates.length === 0)
    return meetings.slice(0, 1).map((meeting) => ({ meeting, score: 1, named: 1 }));
  const found = findGatherings(question, library, set(ignored)).filter(({ score }) => score >= LEAST_FIT);
  return found.filter(({ score }) => score >= found[0]!.score - ALIKE);
}

/** How much of the request a meeting accounts for: its names, places, parties, days, and the words of its course. */
function toldByMeeting(
  request: Request,
  { places, participants, name, spellings, type, dates }: Meeting,
  more: string,
  library: Library,
): number {
  const parties = participants.flatMap(({ entity }) => [entity, ...library.sidesOf(entity)]);
  // How many of them were asked for tells none of them.
  const needs = request.needs.filter(({ label }) => COUNTS[label.toLowerCase()] === undefined);
  return toldBy(
    { ...request, needs },
    {
      entities: new Set([...places, ...parties]),
      texts: [name, ...spellings, type, ...(GATHERING_WORDS.has(type) ? [...GATHERING_WORDS] : []), more],
      days: dates,
    },
  );
}

/** @returns the days of the meetings that are asked for: several where a list is, or where several fit alike */
export function meetingDates(request: Request, library: Library): Fact[] {
  // A meeting that is over is not the next one.
  const ahead = asksAhead(request);
  const written = Math.max(
    ...[...library.articles.values()].map(({ reading }) => Date.parse(reading.written.date ?? '') || 0),
  );
  const found = meetingsAsked(request, COURSE, library).filter(
    ({ meeting: { dates } }) => dates.length > 0 && (!ahead || dates.some(({ from }) => Date.parse(from) > written)),
  );
  const next = neighbourOf(request, library);
  if (next) return [{ by: 'timeline', complete: true, told: 1, draft: draftOfMeetings([next], library) }];
  const listed = listAsked(request, library);
  const meetings = inTimeOrder(listed.length > 1 ? listed : found.map(({ meeting }) => meeting)).slice(0, MOST_LISTED);
  const [first] = meetings;
  if (!first) return [];
  const told = (meeting: Meeting) => toldByMeeting(request, meeting, COURSE, library);
  const most = Math.max(...meetings.map(told));
  const fitting = listed.length > 1 ? meetings : meetings.filter((meeting) => told(meeting) >= most - ALIKE);
  const chosen = listed.length > 1 ? meetings : extremeOf(request, fitting);
  return [
    {
      by: listed.length > 1 ? 'timeline' : 'meeting',
      ...(listed.length > 1 ? { complete: true } : {}),
      told: Math.max(...chosen.map(told)),
      draft: draftOfMeetings(chosen, library),
    },
  ];
}

/** “And the one before?”: the meeting next to the one that was told of, in the order of time. */
function neighbourOf({ question, meetings }: Request, library: Library): Meeting | null {
  const [pointing] =
    /\bone (?:before|after)\b|\b(?:previous|next|following) one\b|\b(?:before|after) that$/.exec(question.plain) ?? [];
  const [last] = meetings;
  if (!last || pointing === undefined) return null;
  const inOrder = inTimeOrder(
    library.meetings.filter(({ dates, type }) => dates.length > 0 && CALLS.has(type) === CALLS.has(last.type)),
  );
  const back = /before|previous/.test(pointing);
  return inOrder[inOrder.findIndex(({ id }) => id === last.id) + (back ? -1 : 1)] ?? null;
}

/** “Dates of all the meetings”: those of the kind that is asked for in the plural, where no name tells one of them. */
function listAsked({ question }: Request, library: Library): readonly Meeting[] {
  const plural = question.words.some(
    ({ folded }) => folded !== 'talks' && folded.endsWith('s') && GATHERING_WORDS.has(folded),
  );
  const all = /\b(?:all|both|each|every|dates|list|timeline|two|three|four|five|\d)\b/.test(question.plain);
  if (!plural || !all || question.names.length > 1) return [];
  const calls = question.words.some(({ folded }) => CALLS.has(folded));
  const count = COUNTS[/\b(two|both|three|four|five|six|[2-6])\b/.exec(question.plain)?.[1] ?? ''];
  const named =
    question.names.length === 0
      ? library.meetings
      : findGatherings(question, library, set(COURSE)).map(({ meeting }) => meeting);
  return named
    .filter(({ dates, type }) => dates.length > 0 && (calls || !CALLS.has(type)))
    .toSorted((one, other) => support(other) - support(one))
    .slice(0, count ?? MOST_LISTED);
}

const COUNTS: Readonly<Record<string, number | undefined>> = {
  two: 2,
  both: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  2: 2,
  3: 3,
  4: 4,
  5: 5,
  6: 6,
};

/** Articles that date the meeting, then dates, then sentences about it. */
function support({ dates, evidence }: Meeting): number {
  return new Set(dates.map((one) => one.evidence.file)).size * 100 + dates.length * 10 + Math.min(9, evidence.length);
}

/** “The last call”, “the first round”: of several that fit alike. */
function extremeOf({ question: { plain } }: Request, inOrder: readonly Meeting[]): readonly Meeting[] {
  if (inOrder.length < 2) return inOrder;
  if (/\b(?:last|latest|recent)\b/.test(plain))
    return [inOrder.findLast(({ dates }) => dates.some(({ status }) => status === 'past')) ?? inOrder.at(-1)!];
  return /\b(?:first|earliest)\b/.test(plain) ? [inOrder[0]!] : inOrder;
}

function inTimeOrder(meetings: readonly Meeting[]): Meeting[] {
  return [...meetings].sort((a, b) => ((a.dates[0]?.from ?? '') < (b.dates[0]?.from ?? '') ? -1 : 1));
}

/** Each meeting with its days, in the order given; every article's word on them is cited. */
function draftOfMeetings(meetings: readonly Meeting[], library: Library): Draft {
  const { words } = library;
  const parts = meetings.map((meeting) => ({ meeting, sides: sidesOf(meeting) }));
  const several = meetings.length > 1;
  const disputed = parts.filter(({ sides }) => sides.length > 1);
  return {
    command: 'when',
    status: 'answered',
    short: [...new Set(parts.flatMap(({ sides }) => sides.map(({ date }) => words.date(date))))],
    headline: parts.map(({ meeting, sides }) => headlineOf(meeting, sides, several, library)).join('; '),
    list: several || disputed.length > 0,
    findings: parts.flatMap(({ sides }) =>
      sides.flatMap(({ claims }) => claims.slice(0, 2).flatMap((claim) => dateFinding(claim, library))),
    ),
    meetings,
    ...(disputed.length === 0
      ? {}
      : {
          disagreement: disputed
            .map(({ meeting, sides }) =>
              words.meetingDiffers(
                meeting.name,
                sides.map(({ date, claims }) => words.dateShare(words.date(date), claims.length, meeting.dates.length)),
              ),
            )
            .join(' '),
        }),
  };
}

interface Side {
  readonly date: AnswerDate;
  readonly claims: readonly MeetingDate[];
}

/** Claims on the same days are one side; the best supported side first. */
function sidesOf(meeting: Meeting): Side[] {
  const groups = Map.groupBy(meeting.dates, ({ from, to }) => `${from}/${to}`);
  return [...groups.values()].flatMap((claims) => {
    const [first] = claims as [MeetingDate];
    const status = claims.some((claim) => claim.status === 'past') ? 'past' : 'scheduled';
    const date = answerDate({ from: first.from, to: first.to, value: '' }, status);
    return date ? [{ date, claims }] : [];
  });
}

function headlineOf(meeting: Meeting, [main, ...others]: readonly Side[], several: boolean, library: Library): string {
  if (!main) return meeting.name;
  const { words } = library;
  const place = meeting.places.map((id) => library.entities.get(id)?.name).find((name) => name !== undefined);
  const name = `${meeting.name}${place && !meeting.name.includes(place) ? `, ${place}` : ''}`;
  const date = main.date.status === 'scheduled' ? words.scheduled(words.date(main.date)) : words.date(main.date);
  const differing = others.map(({ date, claims }) => words.datedBy(words.date(date), claims[0]?.mention.text ?? ''));
  const told = several ? words.colon(name, date) : words.colon(date, name);
  return differing.length > 0 ? `${told} ${words.sourcesDiffer(differing)}` : told;
}

function dateFinding(claim: MeetingDate, library: Library): Finding[] {
  const [passage] = library.passagesAt(claim.evidence);
  const date = answerDate({ from: claim.from, to: claim.to, value: '' }, claim.status);
  if (!passage) return [];
  return [
    passageFinding(passage, {
      highlights: [claim.mention],
      ...(date ? { date } : {}),
      notes: [datedBy(claim.mention.how, claim.status, library.words)],
    }),
  ];
}

/** @returns where the meeting was that is asked for */
export function meetingPlaces(request: Request, library: Library): Fact[] {
  const meeting = meetingsAsked(request, COURSE, library).find((one) => one.meeting.places.length > 0)?.meeting;
  if (!meeting) return [];
  const names = meeting.places.map((id) => library.entities.get(id)?.name ?? id);
  const findings = meeting.evidence
    .flatMap((place) => library.passagesAt(place).slice(0, 1))
    .filter(({ entities }) => meeting.places.some((id) => entities.has(id)))
    .slice(0, 3)
    .map((passage) =>
      passageFinding(passage, { highlights: passage.mentions.filter(({ entity }) => meeting.places.includes(entity)) }),
    );
  return findings.length === 0 ? [] : [factOf('place', names, meeting, findings, request, COURSE, library)];
}

/** @returns how long the meeting took that is asked for */
export function meetingLengths(request: Request, library: Library): Fact[] {
  const meeting = meetingsAsked(request, COURSE, library).find((one) => one.meeting.durations.length > 0)?.meeting;
  if (!meeting) return [];
  const findings = meeting.durations.flatMap(({ mention, evidence }) =>
    library
      .passagesAt(evidence)
      .slice(0, 1)
      .map((passage) => passageFinding(passage, { highlights: [mention] })),
  );
  const texts = [...new Set(meeting.durations.map(({ mention }) => mention.text))];
  return findings.length === 0 ? [] : [factOf('length', texts, meeting, findings, request, COURSE, library)];
}

/** @returns who had the part in a meeting that is asked for, or took part at all */
export function participants(request: Request, library: Library): Fact[] {
  const { question } = request;
  const words = question.words.map(({ folded }) => folded);
  const side = sideAsked(request, library);
  const named = new Set(question.names.flatMap(({ entities }) => entities));
  const gathering =
    words.some((word) => GATHERING_WORDS.has(word)) ||
    question.names.some(({ entities }) =>
      library.meetings.some(({ places }) => entities.some((id) => places.includes(id))),
    );
  if (!gathering && side === null && request.meetings.length === 0) return [];
  const rest =
    side === null
      ? request
      : { ...request, question: { ...question, names: question.names.filter((name) => name !== side.name) } };
  const ignored = `${COURSE} ${PARTS.map((one) => one.words).join(' ')} who officials`;
  const found = meetingsAsked(rest, ignored, library).map(({ meeting }) => meeting);
  const meetings = found.length === 0 && side !== null && rest.question.names.length === 0 ? library.meetings : found;
  const asked = PARTS.filter((part) => part.words.split(' ').some((word) => words.includes(word)));
  // “Who was at the talks?”
  return (asked.length > 0 ? asked : PARTS.slice(-1))
    .map(({ role, words: asking }) => {
      const parts = meetings
        .flatMap((meeting) => meeting.participants.map((part) => ({ meeting, part })))
        .filter(({ part }) => role === 'participant' || part.role === role)
        .filter(({ part }) => (side === null ? !named.has(part.entity) : isOfSide(part, side.entities, library)));
      const people = parts.filter(({ part }) => isPerson(library.entities.get(part.entity)));
      // Whoever led, asked or invited is somebody; who took part may be bodies too.
      const shown =
        people.length > 0 && (role !== 'participant' || side !== null)
          ? people
          : [...people, ...parts.filter((one) => !people.includes(one))];
      return {
        role,
        asking,
        shown: [...new Map(shown.map((one) => [one.part.entity, one])).values()].slice(0, MOST_PEOPLE),
      };
    })
    .filter(({ shown }) => shown.length > 0)
    .slice(0, 1)
    .map(({ role, asking, shown }) => {
      const findings = shown.flatMap(({ part }) =>
        library
          .passagesAt(part.evidence)
          .slice(0, 1)
          .map((passage) =>
            passageFinding(passage, {
              highlights: [part.evidence],
              speaker: library.entities.get(part.entity)?.name ?? '',
            }),
          ),
      );
      const names = shown.map(({ part }) => library.entities.get(part.entity)?.name ?? part.entity);
      const fact = factOf(
        role,
        names,
        shown[0]!.meeting,
        findings,
        request,
        `${COURSE} ${asked[0]?.role === 'leader' && side !== null ? asked[0].words : asking}`,
        library,
        shown.map(({ part }) => describe(part.entity, library)),
      );
      // Who took part is no answer to who led, and said to be none.
      const open = asked[0] && asked[0].role === 'leader' && role !== 'leader';
      return {
        ...fact,
        draft: {
          ...fact.draft,
          meetings: [...new Set(shown.map(({ meeting }) => meeting))],
          ...(open ? { status: 'partial', reason: library.words.leaderUnsaid() } : {}),
        },
      };
    });
}

/** “the X side”, “for X”, “X’s delegation”, “led the Xians”: whose people are asked for. */
function sideAsked({ question: { names, text } }: Request, library: Library) {
  const name = names.find(({ start, end, entities }) => {
    if (entities.some((id) => isPerson(library.entities.get(id)))) return false;
    const before = text.slice(0, start);
    const after = text.slice(end);
    return (
      /^(?:['’]s)?\s+(?:side|delegation|team|negotiators?|part(?:y|icipants?)|representatives?|people|officials?|diplomats?)\b/iu.test(
        after,
      ) || /\b(?:for|represent(?:ed|s|ing)?|led|leads?|leading|headed|heads?|heading)\s+(?:the\s+)?$/iu.test(before)
    );
  });
  return name ? { name, entities: name.entities } : null;
}

const SIDE = /^(?:['’]s)?\s+(?:side|delegation|team)\b/u;

/** By their office, or by the sentence: “led on the X side by Y”. */
function isOfSide({ entity, evidence }: Part, side: readonly string[], library: Library): boolean {
  if (side.includes(entity) || side.some((id) => library.sidesOf(entity).has(id))) return true;
  return library
    .passagesAt(evidence)
    .some(({ mentions, reading }) =>
      mentions.some((one) => side.includes(one.entity) && SIDE.test(reading.article.text.slice(one.end, one.end + 20))),
    );
}

function describe(entity: string, library: Library): string {
  const found = library.entities.get(entity);
  const role = isPerson(found) ? roleOf(found) : null;
  return role ? `${found!.name} (${role.text})` : (found?.name ?? entity);
}

function factOf(
  by: string,
  short: readonly string[],
  meeting: Meeting,
  findings: readonly Finding[],
  request: Request,
  asking: string,
  library: Library,
  named: readonly string[] = short,
): Fact {
  const [first] = findings;
  const text = first ? (library.passagesAt(first.place)[0]?.text ?? '') : '';
  return {
    by,
    told: toldByMeeting(request, meeting, asking, library),
    draft: {
      command: by === 'place' ? 'ask' : by === 'length' ? 'when' : 'who',
      status: 'answered',
      short,
      headline: library.words.colon(named.join('; '), inQuotes(text, PASSAGE, library.words)),
      list: short.length > 1,
      findings: [
        ...new Map(findings.map((one) => [`${one.place.file}:${one.place.start}:${one.speaker}`, one])).values(),
      ].slice(0, MOST_LISTED),
      meetings: [meeting],
    },
  };
}
