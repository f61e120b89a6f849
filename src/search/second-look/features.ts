/** How a text meets a question, beyond the words that BM25 counts. Shares are between 0 and 1 and go by the weights of the question's terms. */
import { ANSWER, answerGrade } from './asked.ts';
import type { TextView } from './view.ts';

/** A question as the second look sees it. */
export interface QuestionView {
  /** Distinct terms with their inverse document frequencies. */
  readonly weights: ReadonlyMap<string, number>;
  /** The sum of the weights. */
  readonly total: number;
  /** The words in the forms they were typed in, folded. */
  readonly forms: ReadonlySet<string>;
  /** Bits of {@link ANSWER}; 0 if nothing tells. */
  readonly asked: number;
}

export interface Features {
  /** The share of the question in the best sentence. */
  readonly sentence: number;
  /** The share of the question in the best stretch of {@link WINDOW} words. */
  readonly window: number;
  /** The share of the question that stands there in the very form. */
  readonly forms: number;
  /** The share of the question that only relatives of its words stand for (same beginning). */
  readonly family: number;
  /** How well something in the best sentence fits what is asked for. */
  readonly fact: number;
  /** Terms that could be the answer, with how near they stand to the question's terms. */
  readonly answers: ReadonlyMap<string, number>;
}

const WINDOW = 24;
/** Nearness falls to a third at so many words' distance. */
const NEAR = 8;
const SHORTEST_RELATIVE = 4;
const MOST_ANSWERS = 40;

/** What a passage has of what a question asks for, each from 0 to 1 or as a count. */
export function lookAt(question: QuestionView, text: TextView): Features {
  const { weights, total } = question;
  const { words } = text;
  const share = (sum: number) => (total > 0 ? Math.min(1, sum / total) : 0);
  const places: number[] = [];
  const seen = new Set<string>();
  const sameForm = new Set<string>();
  for (const [at, { term, folded, stop }] of words.entries()) {
    if (stop || !weights.has(term)) continue;
    places.push(at);
    seen.add(term);
    if (question.forms.has(folded)) sameForm.add(term);
  }
  const best = bestSentence(places, question, text);
  const { fact, answers } = answersIn(places, question, text, best.number);
  return {
    sentence: share(best.weight),
    window: share(bestWindow(places, question, text)),
    forms: share(weightOf(sameForm, weights)),
    family: share(weightOf(relatives(seen, question, text), weights)),
    fact,
    answers,
  };
}

function weightOf(terms: Iterable<string>, weights: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const term of terms) sum += weights.get(term) ?? 0;
  return sum;
}

function bestSentence(
  places: readonly number[],
  { weights }: QuestionView,
  { words, sentences }: TextView,
): { number: number; weight: number } {
  let best = { number: 0, weight: 0 };
  for (let from = 0; from < places.length; ) {
    const number = sentences[places[from]!]!;
    const inside = new Set<string>();
    for (; from < places.length && sentences[places[from]!] === number; from++) inside.add(words[places[from]!]!.term);
    const weight = weightOf(inside, weights);
    if (weight > best.weight) best = { number, weight };
  }
  return best;
}

/** One pass with a window that slides over the places where terms of the question stand. */
function bestWindow(places: readonly number[], { weights }: QuestionView, { words }: TextView): number {
  const inside = new Map<string, number>();
  let weight = 0;
  let best = 0;
  let first = 0;
  for (const place of places) {
    const { term } = words[place]!;
    const times = inside.get(term) ?? 0;
    if (times === 0) weight += weights.get(term)!;
    inside.set(term, times + 1);
    for (; place - places[first]! >= WINDOW; first++) {
      const left = words[places[first]!]!.term;
      const remaining = inside.get(left)! - 1;
      inside.set(left, remaining);
      if (remaining === 0) weight -= weights.get(left)!;
    }
    best = Math.max(best, weight);
  }
  return best;
}

/** Terms of the question that are missing, but that share their beginning with a word of the text. */
function relatives(seen: ReadonlySet<string>, { weights }: QuestionView, { words }: TextView): Set<string> {
  const found = new Set<string>();
  const missing = [...weights.keys()].filter((term) => !seen.has(term) && term.length >= SHORTEST_RELATIVE);
  if (missing.length === 0) return found;
  const byBeginning = Map.groupBy(missing, (term) => term.slice(0, SHORTEST_RELATIVE));
  for (const { term, stop } of words) {
    if (stop || term.length < SHORTEST_RELATIVE) continue;
    for (const one of byBeginning.get(term.slice(0, SHORTEST_RELATIVE)) ?? []) {
      const beginning = Math.max(SHORTEST_RELATIVE, Math.min(one.length, term.length) - 1);
      if (Math.abs(one.length - term.length) <= 4 && one.slice(0, beginning) === term.slice(0, beginning))
        found.add(one);
    }
  }
  return found;
}

/** Expressions of the asked kind that the question does not hold itself. */
function answersIn(
  places: readonly number[],
  question: QuestionView,
  { words, kinds, sentences }: TextView,
  best: number,
): { fact: number; answers: Map<string, number> } {
  const { asked, weights, total } = question;
  const answers = new Map<string, number>();
  let fact = 0;
  if (asked === 0 || total === 0) return { fact, answers };
  if (asked & ANSWER.quote) return { fact: quotedShare(places, question, { words, kinds, sentences }), answers };
  for (const [at, { term, stop }] of words.entries()) {
    const grade = answerGrade(kinds[at]!, asked);
    if (grade === 0 || weights.has(term)) continue;
    if (sentences[at] === best) fact = Math.max(fact, grade);
    if ((stop && !(asked & ANSWER.reason)) || answers.size >= MOST_ANSWERS) continue;
    const nearness = grade * (0.1 + nearnessTo(at, places, words, weights));
    if (nearness > (answers.get(term) ?? 0)) answers.set(term, nearness);
  }
  return { fact, answers };
}

/** The weights of the question's terms, each fading with the distance to its nearest place. */
function nearnessTo(
  at: number,
  places: readonly number[],
  words: TextView['words'],
  weights: ReadonlyMap<string, number>,
): number {
  const nearest = new Map<string, number>();
  for (const place of places) {
    const { term } = words[place]!;
    const distance = Math.abs(place - at);
    if (distance < (nearest.get(term) ?? Number.POSITIVE_INFINITY)) nearest.set(term, distance);
  }
  let sum = 0;
  for (const [term, distance] of nearest) sum += weights.get(term)! * FADING[Math.min(distance, FADING.length - 1)]!;
  return sum;
}

const FADING = Float64Array.from({ length: 64 }, (_, distance) => Math.exp(-distance / NEAR));

/** Half for any quotation, the rest by how much of the question stands inside one. */
function quotedShare(places: readonly number[], { weights, total }: QuestionView, { words, kinds }: TextView): number {
  if (!kinds.some((kind) => kind & ANSWER.quote)) return 0;
  const quoted = new Set(places.filter((place) => kinds[place]! & ANSWER.quote).map((place) => words[place]!.term));
  return 0.5 + (0.5 * weightOf(quoted, weights)) / total;
}
