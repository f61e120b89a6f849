/** How a text meets a question beyond sharing words with it: each feature is a share between 0 and 1. */
import { ANSWER } from './asked.ts';
import type { TextView } from './view.ts';

/** The words of a question that count, with their weights. */
export interface QuestionView {
  /** Distinct terms in their order, with their inverse document frequencies. */
  readonly weights: ReadonlyMap<string, number>;
  /** The terms in their order, with duplicates. */
  readonly sequence: readonly string[];
  /** Folded forms as typed. */
  readonly forms: ReadonlySet<string>;
  readonly total: number;
  readonly asked: number;
}

export interface Features {
  readonly coverage: number;
  readonly bigrams: number;
  readonly sentence: number;
  readonly window: number;
  readonly forms: number;
  readonly family: number;
  readonly type: number;
  readonly near: number;
  readonly inSentence: number;
  readonly asks: number;
  readonly short: number;
  readonly long: number;
}

const WINDOW = 24;
const NEAR = 8;

export function features(question: QuestionView, text: TextView): Features {
  const { words, answers, sentences } = text;
  const { weights, total, asked } = question;
  const share = (sum: number) => (total > 0 ? Math.min(1, sum / total) : 0);
  const places: number[] = [];
  const seen = new Map<string, number>();
  let covered = 0;
  let sameForm = 0;
  const formSeen = new Set<string>();
  for (let at = 0; at < words.length; at++) {
    const { term, folded, stop } = words[at]!;
    if (stop) continue;
    const weight = weights.get(term);
    if (weight === undefined) continue;
    places.push(at);
    if (!seen.has(term)) covered += weight;
    seen.set(term, (seen.get(term) ?? 0) + 1);
    if (question.forms.has(folded) && !formSeen.has(term)) {
      formSeen.add(term);
      sameForm += weight;
    }
  }
  // bigrams
  let bigrams = 0;
  let allBigrams = 0;
  const next = new Map<string, Set<string>>();
  for (let at = 0; at + 1 < places.length; at++) {
    if (places[at + 1]! - places[at]! > 3) continue;
    const one = words[places[at]!]!.term;
    const list = next.get(one) ?? new Set();
    next.set(one, list.add(words[places[at + 1]!]!.term));
  }
  for (let at = 0; at + 1 < question.sequence.length; at++) {
    const one = question.sequence[at]!;
    const other = question.sequence[at + 1]!;
    const weight = Math.min(weights.get(one) ?? 0, weights.get(other) ?? 0);
    allBigrams += weight;
    if (next.get(one)?.has(other)) bigrams += weight;
    else if (next.get(other)?.has(one)) bigrams += weight * 0.5;
  }
  // best sentence
  let sentence = 0;
  let best = 0;
  for (let from = 0; from < places.length; ) {
    const number = sentences[places[from]!]!;
    const inside = new Set<string>();
    let sum = 0;
    let at = from;
    for (; at < places.length && sentences[places[at]!] === number; at++) {
      const { term } = words[places[at]!]!;
      if (inside.has(term)) continue;
      inside.add(term);
      sum += weights.get(term)!;
    }
    if (sum > sentence) {
      sentence = sum;
      best = number;
    }
    from = at;
  }
  // best window
  let window = 0;
  for (let from = 0; from < places.length; from++) {
    const inside = new Set<string>();
    let sum = 0;
    for (let at = from; at < places.length && places[at]! - places[from]! < WINDOW; at++) {
      const { term } = words[places[at]!]!;
      if (inside.has(term)) continue;
      inside.add(term);
      sum += weights.get(term)!;
    }
    window = Math.max(window, sum);
  }
  // family: question terms not matched but sharing a prefix
  let family = 0;
  const missing = [...weights.keys()].filter((term) => !seen.has(term) && term.length >= 4);
  if (missing.length > 0) {
    const found = new Set<string>();
    for (const { term, stop } of words) {
      if (stop || term.length < 4) continue;
      for (const one of missing) {
        if (found.has(one)) continue;
        const length = Math.min(one.length, term.length);
        const prefix = Math.max(4, length - 1);
        if (one.slice(0, prefix) === term.slice(0, prefix) && Math.abs(one.length - term.length) <= 4) found.add(one);
      }
    }
    for (const one of found) family += weights.get(one)!;
  }
  // answer type
  let type = 0;
  let near = 0;
  let inSentence = 0;
  if (asked !== 0) {
    for (let at = 0; at < words.length; at++) {
      if (!(answers[at]! & asked)) continue;
      if (weights.has(words[at]!.term) && asked !== ANSWER.quote) continue;
      type = 1;
      if (sentences[at] === best) inSentence = 1;
      const nearest = new Map<string, number>();
      for (const place of places) {
        const { term } = words[place]!;
        const distance = Math.abs(place - at);
        if (distance < (nearest.get(term) ?? Number.POSITIVE_INFINITY)) nearest.set(term, distance);
      }
      let sum = 0;
      for (const [term, distance] of nearest) sum += weights.get(term)! * Math.exp(-distance / NEAR);
      near = Math.max(near, sum);
    }
  }
  return {
    coverage: share(covered),
    bigrams: allBigrams > 0 ? bigrams / allBigrams : 0,
    sentence: share(sentence),
    window: share(window),
    forms: share(sameForm),
    family: share(family),
    type,
    near: share(near),
    inSentence,
    asks: text.asks ? 1 : 0,
    short: words.length < 6 ? 1 : 0,
    long: Math.log(1 + words.length) / 5,
  };
}
