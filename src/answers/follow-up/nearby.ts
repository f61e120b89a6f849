/** Dates that stand beside those of the answer before: “in A she did it to X, and in B to Y”, “it was renewed once, on C”. */
import type { DateMention } from '../../language/types.ts';
import type { Draft } from '../draft.ts';
import type { Library, Passage } from '../library/library.ts';
import { meets, needsOf } from '../library/matching.ts';
import { TIME_ASKED } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerDate, inQuotes, passageFinding } from '../wording.ts';
import { datedBy } from '../words/how.ts';
import type { Before } from './types.ts';

/** How well a sentence must meet each thing that the follow-up says. */
const MET = 0.6;
/** Words that weigh less are light ones. */
const LIGHTEST = 0.25;
/** Where a clause ends, as far as marks and conjunctions tell; a comma parts less than the others. */
const CLAUSE_END = /;|:|,|\band\b|\bbut\b|\bwhile\b/giu;
/** More than a comma stands between. */
const FAR_APART = 3;

/**
 * @param question - the follow-up; only its own names and words are looked for
 * @returns `null` if no sentence of the paragraphs that were cited before dates them to another day
 */
export function datedNearby(question: ParsedQuestion, before: Before, library: Library): Draft | null {
  if (before.command !== 'when' || question.dates.length > 0) return null;
  const needs = needsOf(question, library, POINTERS).filter(
    (need) => need.entities.length > 0 || need.required || need.weight > LIGHTEST,
  );
  if (needs.length === 0) return null;
  const known = new Set(before.draft.findings.map(({ date }) => date?.start));
  for (const finding of before.draft.findings.slice(0, 2)) {
    for (const passage of paragraphOf(finding.place, library)) {
      if (!needs.every((need) => meets(need, passage) >= MET)) continue;
      const date = nearestDate(question, passage);
      const answer = date && answerDate(date, library.factsAt(date)[0]?.status);
      if (!date || !answer || known.has(answer.start)) continue;
      return {
        command: 'when',
        by: 'nearby',
        status: 'answered',
        headline: library.words.colon(library.words.date(answer), inQuotes(passage.text, 220, library.words)),
        findings: [
          passageFinding(passage, {
            highlights: [date],
            date: answer,
            notes: [datedBy(date.how, answer.status, library.words)],
          }),
        ],
      };
    }
  }
  return null;
}

/** Words of a follow-up that tell nothing of what is dated. */
const POINTERS: ReadonlySet<string> = new Set([
  ...TIME_ASKED,
  ...'before after earlier later previously last next again that it was were had been did'.split(' '),
]);

function paragraphOf(place: Draft['findings'][number]['place'], library: Library): readonly Passage[] {
  const [cited] = library.passagesAt(place);
  if (!cited) return [];
  const all = library.articles.get(cited.file)?.passages ?? [];
  const beside: Passage[] = [cited];
  for (const step of [1, -1]) {
    for (let index = cited.position + step; all[index]?.paragraph === cited.paragraph; index += step)
      beside.push(all[index] as Passage);
  }
  return beside;
}

/** The date of the clause that names what is asked, or the only date of the sentence. */
function nearestDate(question: ParsedQuestion, passage: Passage): DateMention | null {
  const dates = passage.dates.filter(({ type, from }) => (type === 'DATE' || type === 'TIME') && from !== undefined);
  const [only] = dates;
  if (!only || dates.length === 1) return only ?? null;
  const terms = new Set(question.content.filter(({ light }) => !light).map(({ term }) => term));
  const places = [
    ...passage.mentions
      .filter(({ entity }) => question.names.some(({ entities }) => entities.includes(entity)))
      .map(({ start }) => start - passage.start),
    ...passage.words.filter(({ term }) => terms.has(term)).map(({ start }) => start),
  ];
  const ends = [...passage.text.matchAll(CLAUSE_END)].map(({ 0: mark, index }) => ({
    index,
    parts: mark === ',' ? 1 : 2,
  }));
  const apartOf = (a: number, b: number) =>
    ends
      .filter(({ index }) => Math.min(a, b) < index && index < Math.max(a, b))
      .reduce((sum, { parts }) => sum + parts, 0);
  const [best, second] = dates
    .map((date) => ({ date, apart: Math.min(...places.map((at) => apartOf(at, date.start - passage.start))) }))
    .sort((a, b) => a.apart - b.apart);
  return best && best.apart < FAR_APART && best.apart < (second?.apart ?? Number.POSITIVE_INFINITY) ? best.date : null;
}
