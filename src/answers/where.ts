/** “Where was it?”: the place of a meeting. */
import { type Draft, notFound } from './draft.ts';
import { type FoundMeeting, findGatherings } from './gatherings.ts';
import type { Library } from './library.ts';
import type { ParsedQuestion } from './question.ts';
import { inQuotes, passageFinding } from './wording.ts';

const LEAST_FIT = 0.6;
const IGNORED = new Set(
  'where place city held hold take took happen happened located location was were is are it be'.split(' '),
);

export function answerWhere(question: ParsedQuestion, library: Library): Draft {
  const found = findGatherings(question, library, IGNORED).filter(({ score }) => score >= LEAST_FIT);
  const best = found.find(({ meeting }) => meeting.places.length > 0)?.meeting;
  if (!best) return withoutPlace(found, library) ?? notFound('when', 'The articles tell of no such meeting.');
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
  const words = first ? library.passagesAt(first.place)[0]?.text : undefined;
  return {
    command: 'when',
    status: 'answered',
    headline: `${places.map(({ name }) => name).join(' and ')}: ${best.name}${words ? `: ${inQuotes(words, 180)}` : ''}`,
    findings,
  };
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
    status: 'partial',
    headline: inQuotes(first.text, 280),
    reason: 'The articles mention this meeting, but not where it was.',
    findings: [...new Set(passages)].slice(0, 3).map((passage) => passageFinding(passage)),
  };
}
