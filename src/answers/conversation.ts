/**
 * A conversation: a follow-up changes slots of the request before it. Its own words keep their weight; what it leaves out, the names,
 * days and words of the request before, goes on counting, the less the more it says itself.
 */
import type { Gender, Meeting } from '../language/types.ts';
import { type Leaning, withoutOpening } from './leaning.ts';
import { isPerson, type Library, type Passage } from './library/library.ts';
import type { Need } from './library/matching.ts';
import type { NamedInQuestion, ParsedQuestion } from './question/question.ts';
import { type Past, type Request, requestOf } from './request/request.ts';
import { asksAnything, wantOf } from './request/wants.ts';
import type { Command } from './types.ts';

/** The question before, and what was answered. */
export interface Before {
  readonly request: Request;
  /** Passages of the answer, best first. */
  readonly shown: readonly Passage[];
  readonly meetings: readonly Meeting[];
  /** Ids of the people whom the answer names, then those whom its passages name. */
  readonly people: readonly string[];
}

/** What the needs of the question before still count, by how much the follow-up leans on it. */
const CARRIED: Readonly<Record<Exclude<Leaning, 'alone'>, number>> = { perhaps: 0.25, leans: 0.5, hangs: 1 };

/** The same where what they have in common is a person. */
const OF_PERSON = 0.6;

const HE = /\b(?:he|him|his|hes|himself)\b/;
const SHE = /\b(?:she|her|hers|shes|herself)\b/;
const ELSE = /\b(?:else|other|others|another|more|besides)\b/;

/**
 * @param leaning - of the question; one that stands alone goes on from nothing
 * @returns the request of a question that goes on from another
 */
export function continued(
  question: ParsedQuestion,
  command: Command,
  leaning: Exclude<Leaning, 'alone'>,
  before: Before,
  library: Library,
): Request {
  const last = before.request;
  const gender = HE.test(question.plain) ? 'm' : SHE.test(question.plain) ? 'f' : null;
  const person = gender === null ? null : personMeant(gender, question, before, library);
  const own = asksAnything(withoutOpening(question.plain));
  const swap = !own && person === null;
  // “And the X side?”: what stands in the place of a slot is of its kind.
  const kept = last.question.names.filter(
    (name) => !question.names.some((other) => other.text === name.text || (swap && areOfOneKind(name, other, library))),
  );
  const dropped = last.question.names.filter((name) => !kept.includes(name));
  const share = swap ? 1 : person === null ? CARRIED[leaning] : OF_PERSON;
  const merged = mergedOf(question, last.question, kept, dropped, swap, person, library);
  const want = own || command !== 'ask' ? wantOf(question.plain, command) : last.want;
  const past: Past = {
    needs: last.needs
      .filter(
        (need) => !dropped.some(({ text }) => text === need.label) && !(swap && need.date && question.dates.length > 0),
      )
      .filter((need) => !(person !== null && need.entities.some((id) => isPerson(library.entities.get(id)))))
      .map((need): Need => ({ ...need, weight: need.weight * share, required: false })),
    typed: new Set(question.names.map(({ text }) => text)),
    shown: before.shown,
    others: ELSE.test(question.plain),
    swap,
    meetings: before.meetings,
  };
  return requestOf(merged, command, library, { past, want });
}

function areOfOneKind(one: NamedInQuestion, other: NamedInQuestion, library: Library): boolean {
  const kinds = ({ entities }: NamedInQuestion) => new Set(entities.map((id) => library.entities.get(id)?.kind));
  const others = kinds(other);
  return [...kinds(one)].some((kind) => others.has(kind));
}

/** Whom “he” or “she” means: the last one named of that gender, or of none that is known, whom the question does not name itself. */
function personMeant(
  gender: Gender,
  { names }: ParsedQuestion,
  { request, people }: Before,
  library: Library,
): string | null {
  const taken = new Set(names.flatMap(({ entities }) => entities));
  const asked = request.question.names.flatMap(({ entities }) => entities);
  const fits = (id: string) => {
    const entity = library.entities.get(id);
    return isPerson(entity) && !taken.has(id) && (entity.gender === null || entity.gender === gender);
  };
  const sure = (id: string) => fits(id) && (library.entities.get(id) as { gender: Gender | null }).gender === gender;
  const all = [...people, ...asked];
  return all.find(sure) ?? all.find(fits) ?? null;
}

/**
 * The follow-up with the slots of the question before: its own words first, then (in a swap) those before, so that what reads the words
 * and names of a question finds both. No sentence is made of them.
 */
function mergedOf(
  question: ParsedQuestion,
  last: ParsedQuestion,
  kept: readonly NamedInQuestion[],
  dropped: readonly NamedInQuestion[],
  swap: boolean,
  person: string | null,
  library: Library,
): ParsedQuestion {
  const named = person === null ? [] : [nameFor(person, question, library)];
  if (!swap) return { ...question, names: [...question.names, ...named] };
  const offset = question.text.length + 1;
  const moved = <T extends { readonly start: number; readonly end: number }>(one: T): T => ({
    ...one,
    start: one.start + offset,
    end: one.end + offset,
  });
  const spanOf = (name: NamedInQuestion | undefined) =>
    name === undefined ? {} : { start: name.start + offset, end: name.end + offset };
  const dates = question.dates.length > 0 ? question.dates : last.dates.map(moved);
  return {
    text: `${question.text} ${last.text}`,
    plain: `${question.plain} ${last.plain}`,
    words: [...question.words, ...last.words.map(moved)],
    // What takes the place of a name stands where it stood: “the X side”, “led by Y”.
    names: [...question.names.map((name, at) => ({ ...name, ...spanOf(dropped[at]) })), ...kept.map(moved)],
    unknownNames: question.unknownNames,
    dates,
    content: [...question.content, ...last.content.map((one) => ({ ...one, word: moved(one.word) }))],
    quoted: [...question.quoted, ...last.quoted],
  };
}

function nameFor(person: string, { text }: ParsedQuestion, library: Library): NamedInQuestion {
  const found = /\b(?:he|him|his|himself|she|her|hers|herself)\b/iu.exec(text);
  const start = found?.index ?? text.length;
  return {
    start,
    end: start + (found?.[0].length ?? 0),
    text: library.entities.get(person)?.name ?? '',
    entities: [person],
    how: 'case',
  };
}

/** What stands between a follow-up and what it goes on from, where a question keeps its conversation with it. */
export const AFTER = ' ‹ ';

/** @returns the parts of a question that keeps its conversation with it: itself, then those before it, the last first */
export function partsOf(text: string): readonly string[] {
  return text.split('‹').map((part) => part.trim());
}
