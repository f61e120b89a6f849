/** “Where was it?”: the place of a meeting. */
import type { Span } from '../corpus/types.ts';
import { type Draft, notFound } from './draft.ts';
import { candidatePassages } from './library/candidates.ts';
import { type FoundMeeting, findGatherings } from './library/gatherings.ts';
import type { Library, Passage } from './library/library.ts';
import { coverage, meets, needsOf } from './library/matching.ts';
import { GATHERING_WORDS } from './question/frame-words.ts';
import type { ParsedQuestion } from './question/question.ts';
import { inQuotes, passageFinding } from './wording.ts';

const LEAST_FIT = 0.6;
/** Without a word for a meeting the question may be about anything that happened somewhere. */
const LEAST_FIT_UNSAID = 0.75;
/** How well a sentence must meet each thing that such a question says. */
const MET = 0.8;
const IGNORED = new Set(
  'where place city held hold take took happen happened located location was were is are it be'.split(' '),
);

/** Whether a question asks for a place: “where” may also tell what somebody spoke of (“when did X say where things stand”). */
export function asksWhere({ plain }: ParsedQuestion): boolean {
  if (!/\bwhere\b/u.test(plain)) return false;
  return /^(?:\w+ ){0,2}where\b/u.test(plain) || !ASKS_OTHERWISE.test(plain.split(/\bwhere\b/u, 1)[0] ?? '');
}

const ASKS_OTHERWISE = /\b(?:when|what|which|who|whom|how|why)\b/u;

export function answerWhere(question: ParsedQuestion, library: Library): Draft {
  const asksOfMeeting = question.words.some(({ folded }) => GATHERING_WORDS.has(folded));
  const least = asksOfMeeting ? LEAST_FIT : LEAST_FIT_UNSAID;
  const found = findGatherings(question, library, IGNORED).filter(({ score }) => score >= least);
  const best = found.find(({ meeting }) => meeting.places.length > 0)?.meeting;
  if (!best) {
    return (
      withoutPlace(found, library) ??
      (asksOfMeeting ? null : whereTold(question, library)) ??
      notFound('when', library.words.noMeeting())
    );
  }
  const places = best.places.map((id) => ({ id, name: library.entities.get(id)?.name ?? id }));
  const findings = best.evidence
    .flatMap((place) => library.passagesAt(place).slice(0, 1))
    .filter(({ entities }) => places.some(({ id }) => entities.has(id)))
    .slice(0, 3)
    .map((passage) =>
      passageFinding(passage, {
        highlights: passage.mentions.filter(({ entity }) => places.some(({ id }) => id === entity)),
      }),
    );
  const [first] = findings;
  const told = first ? library.passagesAt(first.place)[0]?.text : undefined;
  const { words } = library;
  return {
    command: 'when',
    by: 'where',
    status: 'answered',
    headline: words.colon(
      words.and(places.map(({ name }) => name)),
      told === undefined ? best.name : words.colon(best.name, inQuotes(told, 180, words)),
    ),
    findings,
    meetings: [best],
  };
}

/** “Where was X with Y?”: the sentence that covers the question and says in or at what place. */
function whereTold(question: ParsedQuestion, library: Library): Draft | null {
  const needs = needsOf(question, library, IGNORED);
  if (needs.length < 2) return null;
  const told = candidatePassages(needs, library)
    .map((passage) => ({ passage, places: placesTold(passage), ...coverage(needs, [passage], library) }))
    .filter(({ passage, places }) => places.length > 0 && needs.every((need) => meets(need, passage) >= MET))
    .sort((a, b) => b.score + b.own - (a.score + a.own));
  const [best] = told;
  if (!best) return null;
  return {
    command: 'when',
    by: 'where',
    status: 'answered',
    headline: inQuotes(best.passage.text, 280, library.words),
    findings: [passageFinding(best.passage, { highlights: best.places })],
  };
}

/** “in Port”, “at the Old Harbour”: what is named behind a preposition of place. */
function placesTold({ text, start, mentions }: Passage): Span[] {
  return mentions
    .filter(
      ({ entity, form, ...span }) =>
        !entity.startsWith('person:') &&
        form !== 'demonym' &&
        /\b(?:in|at|near|inside|outside)\s+(?:(?:the|a)\s+)?(?:\p{Ll}+\s+(?:of\s+)?){0,2}$/u.test(
          text.slice(0, span.start - start),
        ),
    )
    .map(({ start: from, end }) => ({ start: from, end }));
}

/** A meeting that is told of, but not where it was: the sentences about it. */
function withoutPlace(found: readonly FoundMeeting[], library: Library): Draft | null {
  const passages = found.flatMap(({ meeting }) =>
    meeting.evidence.flatMap((place) => library.passagesAt(place).slice(0, 1)),
  );
  const [first] = passages;
  if (!first) return null;
  return {
    command: 'when',
    by: 'where',
    status: 'partial',
    headline: inQuotes(first.text, 280, library.words),
    reason: library.words.placeUnsaid(),
    findings: [...new Set(passages)].slice(0, 3).map((passage) => passageFinding(passage)),
    meetings: found.map(({ meeting }) => meeting),
  };
}
