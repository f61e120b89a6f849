/** What to offer while somebody types: names, offices and meetings that the edition can answer for. */
import type { Suggestion, SuggestRequest } from '../engine/types.ts';
import type { Meeting, Person } from '../language/types.ts';
import { fold } from '../search/tokens.ts';
import { cutAtWord } from './compose.ts';
import { isSaidAt } from './facts/given.ts';
import type { Library, Utterance } from './library/library.ts';
import { isBy } from './library/utterances.ts';
import type { PastQuestion } from './types.ts';
import { roleOf, speakerInWords } from './wording.ts';
import { en } from './words/en.ts';

/** Discord's limits for autocomplete. */
const MOST = 25;
const LONGEST = 100;

/** What is tried for one request at most: people wait for it while they type. What was tried before costs nothing. */
const MOST_TRIED = 50;
/** Outcomes that are remembered. */
const MOST_REMEMBERED = 5_000;

/** Whether a question is answered. */
export type Tried = (question: PastQuestion) => { readonly answered: boolean; readonly fresh: boolean };

/** @returns the same as a function that remembers what it has found */
export function remembering(isAnswered: (question: PastQuestion) => boolean): Tried {
  const known = new Map<string, boolean>();
  return (question) => {
    const { command, text, by, meeting } = question;
    const key = JSON.stringify([command, text, by, meeting]);
    const before = known.get(key);
    if (before !== undefined) return { answered: before, fresh: false };
    const answered = isAnswered(question);
    if (known.size >= MOST_REMEMBERED) known.clear();
    known.set(key, answered);
    return { answered, fresh: true };
  };
}

/**
 * @param namesIn - entities that a text names, however spelt
 * @param tried - whatever is suggested is tried first, so that nothing is offered which then finds no answer
 * @returns best first; with nothing typed the most useful ones
 */
export function suggestions(
  request: SuggestRequest,
  library: Library,
  namesIn: (text: string) => readonly string[],
  tried: Tried,
): Suggestion[] {
  const found: Suggestion[] = [];
  let trials = 0;
  for (const suggestion of fittingSuggestions(request, library, namesIn)) {
    const { answered, fresh } = tried(questionOf(suggestion.value, request));
    if (fresh) trials++;
    if (answered) found.push(suggestion);
    if (found.length === MOST || trials === MOST_TRIED) break;
  }
  return found;
}

/** The question that is asked by taking a suggestion. */
function questionOf(value: string, { command, option, by }: SuggestRequest): PastQuestion {
  if (command !== 'quote') return { command, text: value };
  if (option === 'by') return { command, text: '', by: value };
  const bySpeaker = by === undefined || by.trim() === '' ? {} : { by };
  return option === 'meeting'
    ? { command, text: '', meeting: value, ...bySpeaker }
    : { command, text: value, ...bySpeaker };
}

/** Best first, however many. */
function fittingSuggestions(
  { command, option, text, by }: SuggestRequest,
  library: Library,
  namesIn: (text: string) => readonly string[],
): Suggestion[] {
  const bySpeaker = by === undefined ? [] : namesIn(by);
  const all = {
    by: () => speakers(library),
    about: () => topics(library, bySpeaker),
    meeting: () => quotedMeetings(library, bySpeaker),
    question: () =>
      command === 'when'
        ? [...meetings(library), ...ranked(people(library), -LOWER)]
        : [...people(library), ...ranked([...offices(library), ...attendances(library)], -LOWER)],
  }[option]();
  const typed = fold(text.trim());
  const named = new Set(typed === '' ? [] : namesIn(text));
  const fitting = all.filter(
    ({ entity, key }) => typed === '' || key.includes(typed) || (entity !== null && named.has(entity)),
  );
  const seen = new Set<string>();
  return fitting
    .sort((a, b) => Number(b.key.startsWith(typed)) - Number(a.key.startsWith(typed)) || b.rank - a.rank)
    .map(({ name, value }) => ({ name: cutAtWord(name, LONGEST), value: cutAtWord(value, LONGEST) }))
    .filter(({ value }) => !seen.has(value) && seen.add(value));
}

/** Puts one kind of candidates below another, whatever their own ranks. */
const LOWER = 1e6;

function ranked(candidates: readonly Candidate[], by: number): Candidate[] {
  return candidates.map((one) => ({ ...one, rank: one.rank + by }));
}

interface Candidate extends Suggestion {
  readonly entity: string | null;
  /** What typing is compared with. */
  readonly key: string;
  readonly rank: number;
}

function people(library: Library): Candidate[] {
  return library.edition.reading.names.people.map((person) =>
    candidate(person, roleOf(person)?.text ?? '', person.mentions.length + (person.roles.length > 0 ? 100 : 0)),
  );
}

/** Offices as questions: their answer is everybody who holds one of that name. */
function offices(library: Library): Candidate[] {
  const texts = library.edition.reading.names.people.flatMap(({ roles }) =>
    roles.filter(({ form, former }) => form === 'office' && !former).map(({ text }) => text.replace(/\s+/gu, ' ')),
  );
  return [...new Set(texts)].map((text) => {
    const value = en.whoHolds(text);
    return { name: library.words.whoHolds(text), value, entity: null, key: fold(text), rank: 0 };
  });
}

function attendances(library: Library): Candidate[] {
  return meetingCandidates(
    library.meetings.filter(({ participants }) => participants.length > 0),
    library,
  ).map((one) => {
    return { ...one, name: library.words.whoTookPart(one.value), value: en.whoTookPart(one.value) };
  });
}

function candidate(person: Person, detail: string, rank: number): Candidate {
  const name = detail === '' ? person.name : `${person.name} — ${detail}`;
  return {
    name,
    value: person.name,
    entity: person.id,
    key: fold(`${person.name} ${person.spellings.join(' ')} ${detail}`),
    rank,
  };
}

function meetings(library: Library): Candidate[] {
  return meetingCandidates(
    library.meetings.filter(({ dates }) => dates.length > 0),
    library,
  );
}

function meetingCandidates(chosen: readonly Meeting[], library: Library): Candidate[] {
  return chosen.map((meeting) => {
    const place = meeting.places
      .map((id) => library.entities.get(id)?.name)
      .find((one) => one !== undefined && !meeting.name.includes(one));
    const value = place ? `${meeting.name}, ${place}` : meeting.name;
    return {
      name: value,
      value,
      entity: null,
      key: fold([value, ...meeting.spellings].join(' ')),
      rank: meeting.dates.length * 10 + meeting.evidence.length,
    };
  });
}

/** Meetings that words are tied to, with how many: of the chosen speaker if there is one. */
function quotedMeetings(library: Library, by: readonly string[]): Candidate[] {
  const quoted = quotationsBy(library, by);
  const counts = library.meetings.map((meeting) => ({
    meeting,
    count: quoted.filter((utterance) => isSaidAt(utterance, meeting)).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .flatMap(({ meeting, count }) =>
      meetingCandidates([meeting], library).map((one) => ({
        ...one,
        // The name alone is what the meeting is found by.
        value: meeting.name,
        name: `${cutAtWord(one.name, 80)} (${count})`,
        rank: count,
      })),
    );
}

function quotationsBy(library: Library, by: readonly string[]): Utterance[] {
  return library.utterances.filter(
    (utterance) =>
      utterance.quotation !== null &&
      utterance.quotation.kind !== 'scare' &&
      (by.length === 0 || isBy(utterance, by, library)),
  );
}

function speakers(library: Library): Candidate[] {
  const counted = new Map<string, { candidate: Candidate; count: number }>();
  for (const { said, quotation, reading } of library.utterances) {
    if (!quotation || !said.speaker || quotation.kind === 'scare') continue;
    const { name, role } = speakerInWords(said.speaker, library, reading.article.file);
    const known = counted.get(name);
    if (known) known.count++;
    else
      counted.set(name, {
        candidate: {
          name: role ? `${name} — ${role}` : name,
          value: name,
          entity: said.speaker.entity,
          key: fold(`${name} ${role ?? ''}`),
          rank: 0,
        },
        count: 1,
      });
  }
  return [...counted.values()].map(({ candidate, count }) => ({
    ...candidate,
    name: `${cutAtWord(candidate.name, 80)} (${count})`,
    rank: count,
  }));
}

/** What the quotations speak of, most often named first, then their opening words: of the chosen speaker if there is one. */
function topics(library: Library, by: readonly string[]): Candidate[] {
  const said = quotationsBy(library, by);
  return [...subjects(said, library), ...ranked(openings(said, library), -LOWER)];
}

/** Whoever and whatever is named inside the quoted words. */
function subjects(said: readonly Utterance[], library: Library): Candidate[] {
  const counts = new Map<string, number>();
  for (const utterance of said) for (const id of namedInWords(utterance)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].flatMap(([id, count]) => {
    const entity = library.entities.get(id);
    if (!entity) return [];
    const { name, spellings } = entity;
    return [
      {
        name: `${cutAtWord(name, 80)} (${count})`,
        value: name,
        entity: id,
        key: fold([name, ...spellings].join(' ')),
        rank: count,
      },
    ];
  });
}

function namedInWords({ passages, segments }: Utterance): ReadonlySet<string> {
  const inside = passages.flatMap(({ mentions }) =>
    mentions.filter(({ start, end }) => segments.some((piece) => piece.start <= start && end <= piece.end)),
  );
  return new Set(inside.map(({ entity }) => entity));
}

function openings(said: readonly Utterance[], library: Library): Candidate[] {
  return said.map((utterance) => {
    const words = wordsOf(utterance);
    return {
      name: library.words.marked(cutAtWord(words, 90)),
      value: cutAtWord(words, LONGEST).replace(/…$/u, ''),
      entity: null,
      key: fold(words),
      rank: utterance.quotation?.kind === 'direct' ? 1 : 0,
    };
  });
}

function wordsOf({ reading, segments }: Utterance): string {
  return segments
    .map(({ start, end }) => reading.article.text.slice(start, end))
    .join(' ')
    .replace(/\s+/gu, ' ');
}
