/** “Who did ...?” of any other kind: the sentence that covers the question, and whom it names in the asked part. */
import { cutWords } from '../search/tokens.ts';
import type { Draft } from './draft.ts';
import { type EntityMention, isPerson, type Library, type Passage } from './library.ts';
import { coverage, type Need, needsOf, termsIn } from './matching.ts';
import type { ParsedQuestion } from './question.ts';
import { termOf } from './terms.ts';
import { inQuotes, passageFinding, roleOf } from './wording.ts';

/** Share of the question that the sentence must cover, with its context and alone. */
const ENOUGH = 0.72;
const ENOUGH_ALONE = 0.55;
const AS_GOOD = 0.9;
const MOST_NAMES = 6;

interface Covered {
  readonly passage: Passage;
  readonly score: number;
  readonly own: number;
  readonly filler: readonly EntityMention[];
}

/** @returns `null` if no sentence covers the question; `partial` if one does and names nobody new */
export function answerRelation(question: ParsedQuestion, library: Library): Draft | null {
  const needs = needsOf(question, library);
  if (needs.length === 0) return null;
  const covered = library.passages
    .map((passage): Covered => {
      const { score, own, missing } = coverage(needs, [passage], library);
      return {
        passage,
        score: missing.length > 0 ? 0 : score,
        own,
        filler: fillersOf(passage, question, needs, library),
      };
    })
    .filter(({ score, own }) => score >= ENOUGH && own >= ENOUGH_ALONE)
    .sort((a, b) => b.score + b.own - (a.score + a.own));
  const [best] = covered;
  if (!best) return null;
  const filled = covered.filter(
    ({ filler, score, own }) => filler.length > 0 && score + own >= (best.score + best.own) * AS_GOOD,
  );
  const [answer] = filled;
  if (!answer) {
    return {
      command: 'who',
      status: 'partial',
      headline: inQuotes(best.passage.text, 280),
      reason: 'The articles mention this, but not who.',
      findings: [passageFinding(best.passage)],
    };
  }
  const names = answer.filler.slice(0, MOST_NAMES).map(({ entity }) => describe(entity, library));
  return {
    command: 'who',
    status: 'answered',
    headline: `${names.join('; ')}: ${inQuotes(answer.passage.text, Math.max(100, 290 - names.join('; ').length))}`,
    list: names.length > 1,
    findings: filled
      .slice(0, 3)
      .map(({ passage, filler }) =>
        passageFinding(passage, { highlights: filler, speaker: library.entities.get(filler[0]!.entity)?.name ?? '' }),
      ),
  };
}

/**
 * Whom the sentence names in the part that is asked for: before the verb that the question shares with it, or after it if the question itself has
 * a subject (“who did X brief”) or the sentence is passive (“was founded by”).
 */
function fillersOf(
  passage: Passage,
  question: ParsedQuestion,
  needs: readonly Need[],
  library: Library,
): EntityMention[] {
  const asked = new Set(question.names.flatMap(({ entities }) => entities));
  const typed = new Set(question.names.flatMap(({ text }) => cutWords(text).map(({ term }) => term)));
  const candidates = passage.mentions.filter(
    ({ entity, form, end, text }) =>
      !asked.has(entity) &&
      !cutWords(text).every(({ term }) => typed.has(term)) &&
      form !== 'demonym' &&
      canAct(entity, library) &&
      passage.reading.article.text[end] !== '-',
  );
  const verb = sharedVerb(passage, question, needs);
  const after = verb === null ? [] : candidates.filter(({ start }) => start >= verb.end);
  const before = verb === null ? candidates : candidates.filter(({ end }) => end <= verb.start);
  const passive =
    verb !== null && /\bby\s/u.test(passage.text.slice(verb.end - passage.start, verb.end - passage.start + 40));
  const objectAsked =
    /\b(?:who|whom)\b.*\b(?:did|does|do|has|have|had|will|would|was|is)\b/.test(question.plain) &&
    question.names.some(({ start }) => start > 0) &&
    /\b(?:did|does|do)\b/.test(question.plain);
  const ordered = objectAsked || passive ? [after, before] : [before, after];
  const people = ordered.map((list) => list.filter(({ entity }) => isPerson(library.entities.get(entity))));
  const chosen = people.find((list) => list.length > 0) ?? ordered.find((list) => list.length > 0) ?? [];
  const seen = new Set<string>();
  return chosen.filter(({ entity }) => !seen.has(entity) && seen.add(entity));
}

function canAct(entity: string, library: Library): boolean {
  const kind = library.entities.get(entity)?.kind;
  return kind === 'person' || kind === 'organisation' || kind === 'country';
}

/** The word of the sentence that meets the question's first word of substance after “who”. */
function sharedVerb(
  passage: Passage,
  question: ParsedQuestion,
  needs: readonly Need[],
): { start: number; end: number } | null {
  const terms = termsIn(passage);
  for (const { term } of question.content) {
    const need = needs.find((one) => one.terms.has(term)) ?? null;
    const wanted = need ? [...need.terms.keys()].filter((one) => terms.has(one)) : [term];
    const word = cutWords(passage.text).find((one) => wanted.includes(termOf(one)));
    if (word) return { start: passage.start + word.start, end: passage.start + word.end };
  }
  return null;
}

function describe(entity: string, library: Library): string {
  const found = library.entities.get(entity);
  if (!isPerson(found)) return found?.name ?? '';
  const role = roleOf(found);
  return role ? `${found.name} (${role.text})` : found.name;
}
