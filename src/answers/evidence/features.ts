/**
 * What speaks for a sentence as evidence on a request, each as a number, mostly from 0 to 1. Shares go by the weights of the needs
 * (inverse document frequency, Robertson and Spärck Jones 1976).
 */
import { ANSWER, answerGrade } from '../../search/second-look/asked.ts';
import type { TextView } from '../../search/second-look/view.ts';
import type { Library, Passage } from '../library/library.ts';
import { likeness } from '../library/likeness/likeness.ts';
import { areKin } from '../library/thesaurus.ts';
import type { Candidate } from './candidates.ts';
import { type Hit, type Measure, viewOf } from './strength.ts';
import { type Surroundings, surroundingsOf } from './surroundings.ts';

/** A feature with the sign that its weight must have, and the group that is switched off together. */
export const FEATURES = [
  {
    name: 'coverage',
    sign: 1,
    group: 'coverage',
    what: 'needs met by the sentence or, for less, by what stands around it',
  },
  { name: 'own', sign: 1, group: 'coverage', what: 'needs met by the sentence itself' },
  { name: 'names', sign: 1, group: 'coverage', what: 'share of the names and days of the question that it names' },
  { name: 'alike', sign: 1, group: 'alike', what: 'needs that only a word used in like places meets' },
  { name: 'form', sign: 1, group: 'form', what: 'needs met in the very form of the question' },
  { name: 'window', sign: 1, group: 'form', what: 'needs met within a stretch of sixteen words' },
  { name: 'before', sign: 1, group: 'context', what: 'needs that only the sentence before meets' },
  { name: 'after', sign: 1, group: 'context', what: 'needs that only the sentence after meets' },
  { name: 'paragraph', sign: 1, group: 'context', what: 'needs that only the rest of the paragraph meets' },
  { name: 'article', sign: 1, group: 'context', what: 'needs met by the article' },
  { name: 'lead', sign: 1, group: 'context', what: 'needs that only the title and first sentences meet' },
  { name: 'near', sign: 1, group: 'kind', what: 'an expression of the asked kind, near what meets the needs' },
  { name: 'kind', sign: 1, group: 'kind', what: 'an expression of the asked kind anywhere' },
  { name: 'noun', sign: 1, group: 'noun', what: 'the asked noun, or a kind of it' },
  { name: 'counted', sign: 1, group: 'noun', what: 'a number beside the asked noun' },
  { name: 'search', sign: 1, group: 'search', what: 'score in the search as a share of the best' },
  { name: 'read', sign: 1, group: 'facts', what: 'a fact of reading has its answer from here' },
  { name: 'again', sign: -1, group: 'thread', what: 'was the answer before' },
  { name: 'said', sign: 1, group: 'facts', what: 'words asked for: said by whom the question names' },
  { name: 'introduces', sign: 1, group: 'facts', what: 'tells the office of a person the question names' },
  { name: 'fresh', sign: 1, group: 'shape', what: 'words of substance that the question does not have' },
  { name: 'question', sign: -1, group: 'shape', what: 'is a question itself' },
  { name: 'headline', sign: -1, group: 'shape', what: 'is a headline or subheading' },
] as const;

export type FeatureName = (typeof FEATURES)[number]['name'];
export type Features = Readonly<Record<FeatureName, number>>;

/** What stands around a sentence counts less than what stands in it. */
const AROUND = { before: 0.6, after: 0.5, earlier: 0.4, paragraph: 0.45, lead: 0.35, article: 0.3 };
const LEAST_ALIKE = 0.3;
/** A need counts as met in a place from here on. */
const MET = 0.5;
const WINDOW = 16;
/** Nearness falls to a third at so many words' distance. */
const NEAR = 8;
const FADING = Float64Array.from({ length: 64 }, (_, distance) => Math.exp(-distance / NEAR));
/** Where nothing tells what kind of expression is asked for, a name, number or date may be it. */
const ANY = ANSWER.name | ANSWER.number | ANSWER.date;
const ANY_GRADE = 0.4;
/** A number stands at most so many words before what it counts. */
const COUNT_REACH = 4;
const ENOUGH_FRESH = 6;

/** @returns what speaks for one candidate; a pure function of request, candidate and library */
export function featuresOf(measure: Measure, candidate: Candidate, library: Library): Features {
  const { request } = measure;
  const { needs, total } = request;
  const { passage } = candidate;
  const own = measure.strengths(passage);
  const hits = measure.hits(passage);
  const view = viewOf(passage, library);
  const around = surroundingsOf(passage, library);
  const reached = reachOf(measure, own, around);
  const share = (sum: number) => sum / total;
  const kinds = expressionsIn(view, hits, measure);
  const noun = nounIn(view, measure);
  const { kind } = passage.reading.article.paragraphs[passage.paragraph]!;
  return {
    coverage: share(weighted(needs, (_, at) => reached.best[at]!)),
    own: share(weighted(needs, (_, at) => own[at]!)),
    names: namedShare(measure, own),
    alike: share(alikeIn(view, own, measure)),
    form: share(sameForm(measure, passage)),
    window: share(bestWindow(hits, measure)),
    before: share(reached.before),
    after: share(reached.after),
    paragraph: share(reached.paragraph),
    article: share(reached.article),
    lead: share(reached.lead),
    near: kinds.near,
    kind: kinds.kind,
    noun: noun.noun,
    counted: noun.counted,
    search: candidate.search,
    read: candidate.read,
    again: request.shown[0] === passage ? 1 : 0,
    said: saidBy(measure, passage, library),
    introduces: introduces(measure, passage, library),
    fresh: freshness(view, hits),
    question: /\?["”’)]*\s*$/u.test(passage.text) ? 1 : 0,
    headline: kind === 'headline' || kind === 'subheading' ? 1 : 0,
  };
}

type Needs = Measure['request']['needs'];

function weighted(needs: Needs, value: (need: Needs[number], at: number) => number): number {
  let sum = 0;
  for (const [at, need] of needs.entries()) sum += need.weight * value(need, at);
  return sum;
}

/** Names and days must be the very ones; a question without any is met. */
function namedShare({ request: { needs } }: Measure, own: Float64Array): number {
  let all = 0;
  let met = 0;
  for (const [at, { entities, date, allOf, weight }] of needs.entries()) {
    if (entities.length === 0 && date === null && allOf.length === 0) continue;
    all += weight;
    met += weight * own[at]!;
  }
  return all === 0 ? 1 : met / all;
}

/** Words that the question does not have, as alike as the likest of the sentence. */
function alikeIn({ words, kinds }: TextView, own: Float64Array, { request: { needs } }: Measure): number {
  let sum = 0;
  for (const [at, { form, weight }] of needs.entries()) {
    if (form === null || own[at]! >= MET) continue;
    let best = 0;
    for (const [place, { folded, stop }] of words.entries())
      if (!stop && !(kinds[place]! & (ANSWER.number | ANSWER.date))) best = Math.max(best, likeness(form, folded));
    sum += weight * Math.max(0, (best - LEAST_ALIKE) / (1 - LEAST_ALIKE) - own[at]!);
  }
  return sum;
}

function sameForm({ request: { needs } }: Measure, passage: Passage): number {
  const forms = new Set(passage.words.map(({ folded }) => folded));
  return weighted(needs, ({ form }) => (form !== null && forms.has(form) ? 1 : 0));
}

interface Reached {
  /** How well each need is met by the sentence or its surroundings. */
  readonly best: Float64Array;
  /** Weights of the needs that are met first in a place outside. */
  readonly before: number;
  readonly after: number;
  readonly paragraph: number;
  readonly lead: number;
  /** Weight of all needs that the article meets. */
  readonly article: number;
}

function reachOf(measure: Measure, own: Float64Array, around: Surroundings): Reached {
  const { needs } = measure.request;
  const best = Float64Array.from(own);
  const sums = { before: 0, after: 0, paragraph: 0, lead: 0, article: 0 };
  const of = (passage: Passage | undefined) => (passage ? measure.strengths(passage) : null);
  const [before, after, earlier] = [of(around.before), of(around.after), of(around.earlier)];
  for (const [at, need] of needs.entries()) {
    const inArticle = around.article.meets(need);
    sums.article += need.weight * Math.max(own[at]! >= MET ? 1 : 0, inArticle);
    if (own[at]! >= MET) continue;
    const lift = (strength: number, factor: number) => {
      best[at] = Math.max(best[at]!, strength * factor);
    };
    const inLead = around.lead.meets(need);
    if (before && before[at]! >= MET) {
      sums.before += need.weight;
      lift(before[at]!, AROUND.before);
    } else if (after && after[at]! >= MET) {
      sums.after += need.weight;
      lift(after[at]!, AROUND.after);
    } else if (around.paragraph.meets(need) >= MET) {
      sums.paragraph += need.weight;
      lift(1, AROUND.paragraph);
    } else if (inLead >= MET) {
      sums.lead += need.weight;
      lift(inLead, AROUND.lead);
    }
    if (earlier) lift(earlier[at]!, AROUND.earlier);
    lift(inArticle, AROUND.article);
  }
  return { best, ...sums };
}

/** The most that a stretch of {@link WINDOW} words meets. */
function bestWindow(hits: readonly Hit[], { request: { needs } }: Measure): number {
  let best = 0;
  const strengths = new Float64Array(needs.length);
  for (let from = 0; from < hits.length; from++) {
    if (from > 0 && hits[from]!.at === hits[from - 1]!.at) continue;
    strengths.fill(0);
    let sum = 0;
    for (let to = from; to < hits.length && hits[to]!.at - hits[from]!.at < WINDOW; to++) {
      const { need, strength } = hits[to]!;
      const more = strength - strengths[need]!;
      if (more <= 0) continue;
      strengths[need] = strength;
      sum += needs[need]!.weight * more;
    }
    best = Math.max(best, sum);
  }
  return best;
}

/** Expressions that could answer and are not in the question: the best kind, and the best by nearness to what the question names. */
function expressionsIn(
  { words, kinds }: TextView,
  hits: readonly Hit[],
  { request }: Measure,
): { readonly kind: number; readonly near: number } {
  const { asked, needs, total } = request;
  const taken = new Set(hits.filter(({ strength }) => strength >= MET).map(({ at }) => at));
  let kind = 0;
  let near = 0;
  const closest = new Float64Array(needs.length);
  for (const [at, word] of words.entries()) {
    const grade = asked === 0 ? (kinds[at]! & ANY ? ANY_GRADE : 0) : answerGrade(kinds[at]!, asked);
    if (
      grade === 0 ||
      (taken.has(at) && !(asked & ANSWER.quote)) ||
      (word.stop && !(asked & (ANSWER.reason | ANSWER.quote)))
    )
      continue;
    kind = Math.max(kind, grade);
    closest.fill(0);
    for (const hit of hits) {
      const nearness = hit.strength * FADING[Math.min(Math.abs(hit.at - at), FADING.length - 1)]!;
      if (nearness > closest[hit.need]!) closest[hit.need] = nearness;
    }
    let sum = 0;
    for (const [index, { weight }] of needs.entries()) sum += weight * closest[index]!;
    near = Math.max(near, grade * (0.05 + sum / total));
  }
  return { kind, near };
}

/** A sentence that has nothing but the question's own words tells nothing. */
function freshness({ words }: TextView, hits: readonly Hit[]): number {
  const taken = new Set(hits.map(({ at }) => at));
  let fresh = 0;
  for (const [at, { stop }] of words.entries()) if (!stop && !taken.has(at)) fresh++;
  return Math.min(1, fresh / ENOUGH_FRESH);
}

/** The asked noun, or one of its kind; and a number right before it. */
function nounIn({ words, kinds }: TextView, { request }: Measure): { readonly noun: number; readonly counted: number } {
  const { noun: asked, needs } = request;
  if (!asked) return { noun: 0, counted: 0 };
  const need = needs.find(({ form }) => form === asked.folded);
  let noun = 0;
  let counted = 0;
  for (const [at, { term, folded, stop }] of words.entries()) {
    if (stop) continue;
    const like = term === asked.term ? 1 : (need?.terms.get(term) ?? (areKin(asked.folded, folded) ? MET : 0));
    if (like === 0) continue;
    noun = Math.max(noun, like);
    for (let before = at - 1; before >= Math.max(0, at - COUNT_REACH); before--)
      if (kinds[before]! & ANSWER.number)
        counted = Math.max(counted, like * (1 - (at - before - 1) / (COUNT_REACH + 1)));
  }
  return { noun, counted: request.want === 'number' ? counted : 0 };
}

/** Whether somebody whom the question names says something here, and how much of the rest their own words meet. */
function saidBy({ request }: Measure, passage: Passage, library: Library): number {
  if (request.want !== 'words' && request.want !== 'speaker') return 0;
  const named = request.needs.flatMap(({ entities }) => entities);
  let best = 0;
  for (const { said, quotation } of library.utterancesIn(passage)) {
    const spoken = quotation === null ? 0.7 : quotation.kind === 'scare' ? 0 : 1;
    const bySome = said.speaker?.entity && named.includes(said.speaker.entity);
    best = Math.max(best, spoken * (request.want === 'words' && named.length > 0 && !bySome ? 0.3 : 1));
  }
  return best;
}

/** “Who is X”: a sentence that tells X's office, or what X is. */
function introduces({ request }: Measure, passage: Passage, library: Library): number {
  if (request.want !== 'person' && request.want !== 'topic') return 0;
  const offices = library.officesIn(passage);
  return request.needs.some(({ entities }) => entities.some((id) => offices.has(id))) ? 1 : 0;
}
