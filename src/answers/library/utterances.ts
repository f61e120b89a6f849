/** Finds what somebody said: quotations and statements ranked by how well they cover a question. */

import type { Entity } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import { candidatePassages, withNeighbours } from './candidates.ts';
import { isPerson, type Library, type Utterance } from './library.ts';
import { coverage, type Need } from './matching.ts';

export interface FoundUtterance {
  readonly utterance: Utterance;
  /** From 0 to 1 (a little more where the words stand together as asked). */
  readonly score: number;
  /** How much of the question the said words alone cover. */
  readonly inWords: number;
  /** How much of it the said words or their speaker cover. */
  readonly direct: number;
  /** How many of the question's weightier words stand in the said words. */
  readonly said: number;
  /** Share of all its words, light ones included, that stand there. */
  readonly share: number;
  /** Required needs that are met nowhere near. */
  readonly missing: readonly Need[];
}

/** Words around a quotation count for what it is about, but less than its own. */
const AROUND = 0.85;
/** How well a word must be met to count as standing there itself, and how little it weighs if it is too common to count. */
const STANDS = 0.7;
const MIN_WEIGHT = 0.25;
/** For the question's words standing side by side in what was said. */
const TOGETHER = 0.15;

/** Who says it, in stems: name, offices, and the words of the attribution itself. */
const speakerTerms = new WeakMap<Utterance, ReadonlySet<string>>();
const wordTerms = new WeakMap<Utterance, readonly string[]>();

/**
 * Ranks utterances by the needs of a question.
 *
 * @param accept - which utterances to look at
 * @returns best first; ties in the order of files and text
 */
export function rankUtterances(
  needs: readonly Need[],
  library: Library,
  accept: (utterance: Utterance) => boolean,
): FoundUtterance[] {
  const found: FoundUtterance[] = [];
  const near = needs.length === 0 ? null : withNeighbours(candidatePassages(needs, library), library);
  for (const utterance of library.utterances) {
    if (near && !utterance.passages.some((passage) => near.has(passage))) continue;
    if (accept(utterance)) found.push(scoreUtterance(needs, utterance, library));
  }
  return found.sort(
    (a, b) => b.score - a.score || Number(b.utterance.quotation !== null) - Number(a.utterance.quotation !== null),
  );
}

function scoreUtterance(needs: readonly Need[], utterance: Utterance, library: Library): FoundUtterance {
  const around = coverage(needs, utterance.passages, library);
  if (needs.length === 0) return { utterance, score: 1, inWords: 1, direct: 1, said: 0, share: 1, missing: [] };
  const said = termsSaid(utterance);
  const saidSet = new Set(said);
  const speaker = termsOfSpeaker(utterance, library);
  let total = 0;
  let met = 0;
  let inWords = 0;
  let direct = 0;
  let standing = 0;
  let share = 0;
  const missing: Need[] = [];
  for (const need of needs) {
    const own = strength(need, saidSet, utterance);
    const bySpeaker =
      need.entities.some((id) => id === utterance.said.speaker?.entity) ||
      [...need.terms].some(([term, value]) => value > 0.8 && speaker.has(term))
        ? 1
        : 0;
    const nearby = around.strengths.get(need) ?? 0;
    total += need.weight;
    inWords += need.weight * own;
    if (own >= STANDS) {
      share++;
      if (need.weight > MIN_WEIGHT) standing++;
    }
    direct += need.weight * Math.max(own, bySpeaker);
    const best = Math.max(own, bySpeaker, nearby * AROUND);
    met += need.weight * best;
    if (best === 0 && need.required) missing.push(need);
  }
  const together = standTogether(needs, said) ? TOGETHER : 0;
  return {
    utterance,
    score: total === 0 ? 1 : (met + 0.25 * inWords) / (1.25 * total) + together,
    inWords: total === 0 ? 1 : inWords / total,
    direct: total === 0 ? 1 : direct / total,
    said: standing,
    share: share / needs.length,
    missing,
  };
}

function strength(need: Need, said: ReadonlySet<string>, utterance: Utterance): number {
  let best = 0;
  if (
    need.date &&
    utterance.segments.some(({ start, end }) =>
      utterance.reading.article.text.slice(start, end).toLowerCase().includes(need.label.toLowerCase()),
    )
  )
    return 1;
  for (const [term, value] of need.terms) if (value > best && said.has(term)) best = value;
  if (
    best < 1 &&
    need.entities.length > 0 &&
    utterance.passages.some((passage) =>
      passage.mentions.some(
        ({ entity, start, end }) =>
          need.entities.includes(entity) &&
          utterance.segments.some((segment) => segment.start <= start && end <= segment.end),
      ),
    )
  )
    best = 1;
  return best;
}

/** Two or more of the question's words in the said words in the same order and without others between. */
function standTogether(needs: readonly Need[], said: readonly string[]): boolean {
  const wanted = needs
    .filter(({ entities }) => entities.length === 0)
    .flatMap(({ terms }) => [...terms].filter(([, value]) => value === 1).map(([term]) => term));
  if (wanted.length < 2) return false;
  for (let index = 0; index + wanted.length <= said.length; index++) {
    if (wanted.every((term, offset) => said[index + offset] === term)) return true;
  }
  return false;
}

function termsSaid(utterance: Utterance): readonly string[] {
  let terms = wordTerms.get(utterance);
  if (!terms) {
    terms = utterance.words.filter(({ stop }) => !stop).map(({ term }) => term);
    wordTerms.set(utterance, terms);
  }
  return terms;
}

/** Stems of the speaker's name and offices, and of the words of the attribution. */
export function termsOfSpeaker(utterance: Utterance, library: Library): ReadonlySet<string> {
  let terms = speakerTerms.get(utterance);
  if (!terms) {
    const { speaker } = utterance.said;
    const entity = speaker?.entity ? library.entities.get(speaker.entity) : undefined;
    const text = speaker
      ? [speaker.text, speaker.name, ...(isPerson(entity) ? entity.roles.map((role) => role.text) : [])].join(' ')
      : '';
    terms = new Set(
      cutWords(text)
        .filter(({ stop }) => !stop)
        .map(({ term }) => term),
    );
    speakerTerms.set(utterance, terms);
  }
  return terms;
}

/** True if an utterance is by one of these: the speaker, a group named after it, or for a country or organisation somebody of its side. */
export function isBy(utterance: Utterance, entities: readonly string[], library: Library): boolean {
  const { speaker } = utterance.said;
  if (!speaker) return false;
  if (speaker.entity !== null && entities.includes(speaker.entity)) return true;
  const asked = entities
    .map((id) => library.entities.get(id))
    .filter((entity): entity is Entity => entity !== undefined && !isPerson(entity));
  if (asked.length === 0) return false;
  if (speaker.entity !== null && asked.some(({ id }) => library.sidesOf(speaker.entity as string).has(id))) return true;
  return asked.some(({ id }) =>
    utterance.passages.some((passage) =>
      passage.mentions.some(
        (mention) => mention.entity === id && speaker.start <= mention.start && mention.end <= speaker.end,
      ),
    ),
  );
}
