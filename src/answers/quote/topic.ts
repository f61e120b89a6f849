/** What the words asked for are about: needs that are graded, so that a word which nobody used does not silence an answer that covers the rest. */
import type { Span } from '../../corpus/types.ts';
import { termOf } from '../../search/tokens.ts';
import type { Library, Utterance } from '../library/library.ts';
import { type Need, needsOf, vocabularyOf } from '../library/matching.ts';
import { distantWords } from '../library/thesaurus.ts';
import { type FoundUtterance, rankUtterances } from '../library/utterances.ts';
import { isWord } from '../library/word-kinds.ts';
import { QUOTE_ASKED, SPEECH_VERBS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { TITLES, UNNAMED, WORDS_ASKED } from './frames.ts';
import { fitsOccasion, type Occasion } from './occasion.ts';

/** How well a word a few steps away stands for one that no article uses. */
const DISTANT = 0.4;
/** An everyday word that no article uses: they may word it in another way. */
const UNUSED = 0.55;
/** The same, where the speaker is known. */
const WORDED_OTHERWISE = 0.5;
/** What the occasion counts beside the topic. */
const OCCASION_SHARE = 0.35;

const SOFT: ReadonlySet<string> = new Set([...SPEECH_VERBS, ...WORDS_ASKED]);
const SKIPPED: ReadonlySet<string> = new Set([...QUOTE_ASKED, ...TITLES, ...UNNAMED]);

export interface TopicNeed extends Need {
  /** Stems of the words of which any meets it (“honest or frank”). */
  readonly alternatives?: readonly string[];
}

export interface Topic {
  readonly needs: readonly TopicNeed[];
  /** What looks like a name and is in no article: nothing can be about it. */
  readonly unknown: string | undefined;
}

/**
 * @param taken - stretches of the question that name the speaker or the occasion
 * @param speaker - true if the speaker is known: fewer quotations can be meant, and a word that is worded otherwise matters less
 */
export function topicOf(question: ParsedQuestion, taken: readonly Span[], speaker: boolean, library: Library): Topic {
  const isTaken = ({ start, end }: Span) => taken.some((one) => one.start <= start && end <= one.end);
  const rest: ParsedQuestion = {
    ...question,
    names: question.names.filter((name) => !isTaken(name)),
    dates: question.dates.filter((date) => !isTaken(date)),
    content: question.content.filter(({ word }) => !isTaken(word)),
  };
  const needs = needsOf(rest, library, SKIPPED, SOFT);
  const unknownName = question.unknownNames.find(
    (name) => !TITLES.has(name.toLowerCase().replace(/\.$/, '')) && !UNNAMED.has(name.toLowerCase()),
  );
  const unknown = unknownName ?? needs.find((need) => need.unknown && !isWord(need.label.toLowerCase()))?.label;
  return {
    needs: joined(
      needs.map((need) => loosened(need, speaker, library)),
      rest,
    ),
    unknown,
  };
}

/** A word that no article uses is met a little by words a few steps away, and weighs less. */
function loosened(need: Need, speaker: boolean, library: Library): Need {
  if (need.form === null || need.weight === 0) return need;
  const strongest = Math.max(0, ...need.terms.values());
  const weight = need.weight * (need.unknown ? UNUSED : 1) * (speaker && need.required ? WORDED_OTHERWISE : 1);
  if (strongest >= 0.7) return { ...need, weight, required: false };
  const { terms: corpus } = vocabularyOf(library);
  const terms = new Map(need.terms);
  const surfaces = [...need.surfaces];
  for (const far of distantWords(need.form)) {
    const term = termOf(far);
    if (!corpus.has(term) || terms.has(term)) continue;
    terms.set(term, DISTANT);
    surfaces.push(far);
  }
  return {
    ...need,
    terms,
    surfaces,
    required: false,
    unknown: false,
    weight,
  };
}

/** “honest or frank”: one need, met by either. */
function joined(needs: readonly Need[], { text, content }: ParsedQuestion): TopicNeed[] {
  const out: TopicNeed[] = [...needs];
  for (const [index, one] of content.entries()) {
    const next = content[index + 1];
    if (!next || !/^\s+or\s+$/iu.test(text.slice(one.word.end, next.word.start))) continue;
    const first = out.find(({ form }) => form === one.word.folded);
    const second = out.find(({ form }) => form === next.word.folded);
    if (!first || !second || first === second) continue;
    const terms = new Map(first.terms);
    for (const [term, strength] of second.terms) terms.set(term, Math.max(strength, terms.get(term) ?? 0));
    out.splice(out.indexOf(second), 1);
    out[out.indexOf(first)] = {
      ...first,
      label: text.slice(one.word.start, next.word.end),
      weight: Math.max(first.weight, second.weight),
      terms,
      surfaces: [...first.surfaces, ...second.surfaces, second.label],
      form: null,
      alternatives: [one.term, next.term],
      unknown: first.unknown && second.unknown,
    };
  }
  return out;
}

/** Utterances by how well they cover the topic, and the occasion beside it; best first. */
export function rankOnTopic(
  needs: readonly Need[],
  occasion: Occasion | null,
  library: Library,
  accept: (utterance: Utterance) => boolean,
): FoundUtterance[] {
  const ranked = rankUtterances(needs, library, accept);
  if (!occasion) return ranked;
  return ranked
    .map((one) => {
      const fit = fitsOccasion(one.utterance, occasion, library);
      const score = needs.length === 0 ? fit : one.score * (1 - OCCASION_SHARE) + fit * OCCASION_SHARE;
      return { ...one, score, missing: needs.length === 0 ? [] : one.missing };
    })
    .sort((a, b) => b.score - a.score);
}

/** A topic as it was typed. */
export function topicInWords(needs: readonly Need[]): string {
  return needs.map(({ label }) => label).join(' ');
}
