/** What to offer while somebody types: names, offices and meetings that the edition can answer for. */
import type { Suggestion, SuggestRequest } from '../engine/types.ts';
import type { Person } from '../language/types.ts';
import { fold } from '../search/tokens.ts';
import { cutAtWord } from './compose.ts';
import type { Library, Utterance } from './library.ts';
import { isBy } from './utterances.ts';
import { roleOf, speakerInWords } from './wording.ts';

/** Discord's limits for autocomplete. */
const MOST = 25;
const LONGEST = 100;

/**
 * @param namesIn - entities that a text names, however spelt
 * @returns best first; with nothing typed the most useful ones
 */
export function suggestions(
  { command, option, text, by }: SuggestRequest,
  library: Library,
  namesIn: (text: string) => readonly string[],
): Suggestion[] {
  const all =
    option === 'by'
      ? speakers(library)
      : option === 'about'
        ? topics(library, by === undefined ? [] : namesIn(by))
        : command === 'when'
          ? meetings(library)
          : people(library);
  const typed = fold(text.trim());
  const named = new Set(typed === '' ? [] : namesIn(text));
  const fitting = all.filter(
    ({ entity, key }) => typed === '' || key.includes(typed) || (entity !== null && named.has(entity)),
  );
  const seen = new Set<string>();
  return fitting
    .sort((a, b) => Number(b.key.startsWith(typed)) - Number(a.key.startsWith(typed)) || b.rank - a.rank)
    .map(({ name, value }) => ({ name: cutAtWord(name, LONGEST), value: cutAtWord(value, LONGEST) }))
    .filter(({ value }) => !seen.has(value) && seen.add(value))
    .slice(0, MOST);
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
  return library.meetings
    .filter(({ dates }) => dates.length > 0)
    .map((meeting) => {
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

/** The opening words of quotations: of the chosen speaker if there is one. */
function topics(library: Library, by: readonly string[]): Candidate[] {
  const said = library.utterances.filter(
    (utterance) =>
      utterance.quotation && utterance.quotation.kind !== 'scare' && (by.length === 0 || isBy(utterance, by, library)),
  );
  return said.map((utterance) => {
    const words = wordsOf(utterance);
    return {
      name: `“${cutAtWord(words, 90)}”`,
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
