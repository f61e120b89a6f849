/** “Who are the trustees?”, “who was X’s predecessor?”: somebody whom a sentence calls so, without it being an office of theirs. */
import { cutWords } from '../../search/tokens.ts';
import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import { type EntityMention, isPerson, type Library, type Passage } from '../library/library.ts';
import { coverage, needsOf } from '../library/matching.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { chain, describe, distinct, firstJoined, namesThatAct } from './fillers.ts';
import { OWNER } from './role.ts';
import { TIE } from './ties.ts';

const ASKS = /\bwho(?:s| is| are| was| were)\b/;
/** Between the names and what they are called. */
const CALLED =
  /\b(?:act(?:s|ed|ing)?|serv(?:e|es|ed|ing)|work(?:s|ed|ing)?) as\s+(?:(?:the|a|an|one of the|two of the)\s+)?(?:[\p{L}-]+\s+){0,2}$|\b(?:is|are|was|were|became|remains?)\s+(?:(?:the|a|an|one of the|its|their|his|her)\s+)?(?:[\p{L}-]+\s+){0,2}$/u;
/** Between what they are called and the names. */
const NAMED = /^(?:\s*[,:(–—-]\s*|\s+)(?:(?:are|is|were|was)\s+)?(?:the\s+)?(?:\p{Lu}[\p{L}’'-]*\s+){0,3}$/u;
const ENOUGH = 0.85;
/** How far a name may stand from what it is called, in characters. */
const REACH = 90;

/** @returns `null` unless the question asks for those called by a noun, and a sentence calls somebody so */
export function answerTitled(question: ParsedQuestion, library: Library): Draft | null {
  if (!ASKS.test(question.plain)) return null;
  const heads = question.content.filter(({ light }) => !light);
  const head = heads.at(-1);
  if (!head || heads.length > 3) return null;
  // Who holds an office is told by offices alone: another country's minister stands in the sentence as well.
  if (isOffice(head.term, library) && question.names.length > 0 && !TIE.test(head.word.folded)) return null;
  const needs = needsOf(question, library);
  const told = candidatePassages(needs, library)
    .map((passage) => ({ passage, ...coverage(needs, [passage], library) }))
    .filter(({ own, score, missing }) => missing.length === 0 && own >= ENOUGH * score && score >= ENOUGH)
    .map(({ passage, own }) => ({ passage, own, names: namesCalled(passage, head.term, question, library) }))
    .filter(({ names }) => names.length > 0)
    .sort((a, b) => b.own - a.own);
  const [best] = told;
  if (!best) return null;
  const shown = told.slice(0, 3);
  const names = distinct(shown.flatMap((one) => one.names));
  const listed = names.map(({ entity }) => describe(entity, library)).join('; ');
  return {
    command: 'who',
    by: 'titled',
    status: 'answered',
    headline: library.words.colon(
      listed,
      inQuotes(best.passage.text, Math.max(90, 280 - listed.length), library.words),
    ),
    list: names.length > 1,
    findings: shown.map(({ passage, names: here }) =>
      passageFinding(passage, { highlights: here, speaker: library.entities.get(here[0]!.entity)?.name ?? '' }),
    ),
  };
}

/** A word of somebody's office, as the articles tell it. */
function isOffice(term: string, library: Library): boolean {
  return library.edition.reading.names.people.some(({ roles }) =>
    roles.some(({ form, text }) => form === 'office' && cutWords(text).some((word) => word.term === term)),
  );
}

/** “The survivors' speaker”, where another's is asked for. */
function isOfAnother(start: number, passage: Passage, { names, words }: ParsedQuestion): boolean {
  const owner = OWNER.exec(passage.text.slice(0, start));
  if (!owner || names.length === 0) return false;
  const at = passage.start + owner.index + 1;
  const asked = new Set(names.flatMap(({ entities }) => entities));
  return (
    !passage.mentions.some((one) => one.start <= at && at <= one.end && asked.has(one.entity)) &&
    !words.some(({ folded }) => folded === owner[1]?.toLowerCase())
  );
}

/** Those whom the sentence calls by the noun: “A and B act as its guards”, “the guards, A and B”, “his predecessor A”. */
function namesCalled(passage: Passage, term: string, question: ParsedQuestion, library: Library): EntityMention[] {
  const candidates = namesThatAct(passage, question, library);
  const people = question.names.some(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))));
  for (const word of cutWords(passage.text)) {
    if (word.term !== term || isOfAnother(word.start, passage, question)) continue;
    const start = passage.start + word.start;
    const end = passage.start + word.end;
    const behind = candidates.filter((one) => one.start >= end && one.start - end <= REACH);
    const [next] = behind;
    if (next && NAMED.test(passage.text.slice(word.end, next.start - passage.start)))
      return firstJoined(behind, passage, library);
    const before = candidates.filter((one) => one.end <= start && start - one.end <= REACH).reverse();
    const [last] = before;
    if (last && !people && CALLED.test(passage.text.slice(last.end - passage.start, word.start)))
      return chain(before, passage, library);
  }
  return [];
}
