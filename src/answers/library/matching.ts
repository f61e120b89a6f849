/**
 * How well a passage covers a question. Each name and word of the question is a need with a weight (its inverse document
 * frequency, Robertson and Spärck Jones 1976); a passage meets a need by its own words, by related words, or by its context.
 */
import { closestSpellings } from '../../search/closest.ts';
import { stem, termOf } from '../../search/tokens.ts';
import { type AskedDate, touchesAsked } from '../question/asked-dates.ts';
import { LIGHT } from '../question/frame-words.ts';
import type { AskedWord, NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import type { Library, Passage } from './library.ts';
import { BROADER, relatedWords } from './thesaurus.ts';
import { isOnlyNoun } from './word-kinds.ts';

export interface Need {
  /** As typed, for messages. */
  readonly label: string;
  readonly weight: number;
  /** An answer that does not meet it at all is none. */
  readonly required: boolean;
  readonly entities: readonly string[];
  /** Stems that meet it, each with how well. */
  readonly terms: ReadonlyMap<string, number>;
  /** Words by which a search finds what meets it, beside its label. */
  readonly surfaces: readonly string[];
  /** The word as it stands in the question, folded: the same form counts a little more than another of its forms. */
  readonly form: string | null;
  /** Stems that must all be present to stand for the name, where no reader saw the name itself. */
  readonly allOf: readonly string[];
  /** Days that the passage must date something to. */
  readonly date: AskedDate | null;
  /** True if nothing in the corpus can meet it. */
  readonly unknown: boolean;
}

/** A prefix counts as the same family from this length on (east, eastern). */
const SHORTEST_PREFIX = 4;
const PREFIX = 0.75;
const MISSPELT = 0.85;
/** The verb of a phrasal verb, whose particle may stand apart. */
const WITHOUT_PARTICLE = 0.61;
/** Where the corpus has the word itself, those of like meaning count less, and those only broader or narrower not at all. */
const BESIDE_DIRECT = 0.85;
const OTHER_FORM = 0.95;
/** The name's own words without the name having been read. */
const SPELT_OUT = 0.9;
/** A verb or adjective that no article uses: the articles may word it otherwise, so it weighs less than a noun they lack. */
const UNUSED = 0.55;
/** What stands around a passage counts less than what stands in it. */
export const SAME_PARAGRAPH = 0.65;
const NEIGHBOUR = 0.5;
const TWO_BEFORE = 0.3;
const TITLE = 0.35;

/**
 * The needs of a question.
 *
 * @param skip - folded words that the asking itself accounts for
 * @param soft - folded words that an article may well word in another way
 */
export function needsOf(
  question: ParsedQuestion,
  library: Library,
  skip: ReadonlySet<string> = new Set(),
  soft: ReadonlySet<string> = new Set(),
): Need[] {
  const needs: Need[] = question.names.map((name) => nameNeed(name, library));
  for (const date of question.dates) needs.push(dateNeed(date, library));
  for (const asked of question.content) {
    if (skip.has(asked.word.folded)) continue;
    needs.push(wordNeed(soft.has(asked.word.folded) ? { ...asked, light: true } : asked, question, library));
  }
  return needs;
}

function nameNeed(name: NamedInQuestion, library: Library): Need {
  const frequency = Math.max(0, ...name.entities.map((id) => library.entityFrequency.get(id) ?? 0));
  const spelt = name.text.split(/[\s-]+/u);
  const words = spelt.some((word) => word.length > 2) ? spelt.filter((word) => word.length > 2) : spelt;
  return {
    label: name.text,
    weight: inverseFrequency(frequency, library),
    required: true,
    entities: name.entities,
    terms: new Map(),
    surfaces: name.entities.flatMap((id) => library.entities.get(id)?.name ?? []),
    form: null,
    allOf: words.map((word) => termOf(word.toLowerCase())),
    date: null,
    unknown: false,
  };
}

function dateNeed(date: AskedDate, library: Library): Need {
  const frequency = library.passages.filter(({ dates }) =>
    dates.some(({ from, to }) => touchesAsked(date, from, to)),
  ).length;
  return {
    label: date.text,
    weight: inverseFrequency(frequency, library),
    required: true,
    entities: [],
    terms: new Map(),
    surfaces: [],
    form: null,
    allOf: [],
    date,
    unknown: false,
  };
}

function wordNeed({ word, term, light, phrasal }: AskedWord, question: ParsedQuestion, library: Library): Need {
  const vocabulary = vocabularyOf(library);
  const terms = new Map<string, number>();
  const surfaces: string[] = [];
  const add = (found: string, strength: number, surface?: string) => {
    if (!vocabulary.terms.has(found)) return;
    if (surface !== undefined) surfaces.push(surface);
    if (strength > (terms.get(found) ?? 0)) terms.set(found, strength);
  };
  // A verb with a particle means something of its own: “set up” is not met by “set”.
  add(term, phrasal === null ? 1 : WITHOUT_PARTICLE);
  const direct = phrasal === null && terms.size > 0;
  if (term.length >= SHORTEST_PREFIX)
    for (const other of vocabulary.families.get(term.slice(0, SHORTEST_PREFIX)) ?? [])
      if (isFamily(term, other)) add(other, PREFIX, vocabulary.surfaces.get(other));
  for (const { word: related, nearness } of relatedWords(phrasal ?? word.folded)) {
    // A verb that fits everything proves nothing.
    if (!LIGHT.has(related) && (!direct || nearness > BROADER))
      add(termOf(related), direct ? nearness * BESIDE_DIRECT : nearness, related);
  }
  if (!direct && terms.size === 0 && word.folded.length >= 5) {
    const [closest] = closestSpellings(word.folded, vocabulary.words, 1);
    if (closest && closest.distance <= (word.folded.length >= 8 ? 2 : 1))
      add(termOf(closest.text), MISSPELT, closest.text);
  }
  const frequency = direct
    ? (vocabulary.terms.get(term) ?? 0)
    : Math.max(0, ...[...terms.keys()].map((found) => vocabulary.terms.get(found) ?? 0));
  const weight = inverseFrequency(frequency, library);
  const unused = terms.size === 0 && !light && !isOnlyNoun(word.folded);
  return {
    label: question.text.slice(word.start, word.end),
    weight: light ? Math.min(0.5, weight) * 0.5 : weight * (unused ? UNUSED : 1),
    required: !light && !direct && !unused,
    entities: [],
    terms,
    surfaces,
    form: word.folded,
    allOf: [],
    date: null,
    unknown: terms.size === 0 && !light && !unused,
  };
}

function isFamily(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return long.startsWith(short) && long.length - short.length <= 4;
}

function inverseFrequency(frequency: number, library: Library): number {
  const total = library.passages.length;
  return Math.log(1 + (total - frequency + 0.5) / (frequency + 0.5));
}

interface Vocabulary {
  readonly terms: ReadonlyMap<string, number>;
  readonly families: ReadonlyMap<string, readonly string[]>;
  /** A word of each stem. */
  readonly surfaces: ReadonlyMap<string, string>;
  /** Folded words as they stand, to mend a misspelt one. */
  readonly words: readonly string[];
}

const vocabularies = new WeakMap<Library['edition'], Vocabulary>();
const passageTerms = new WeakMap<Passage, ReadonlySet<string>>();

/** Terms of a passage in the one spelling that questions are brought to. */
export function termsIn(passage: Passage): ReadonlySet<string> {
  let terms = passageTerms.get(passage);
  if (!terms) {
    terms = new Set(passage.words.filter(({ stop }) => !stop).map(({ term }) => term));
    passageTerms.set(passage, terms);
  }
  return terms;
}

/** The words of an edition's articles; made once for each edition. */
export function vocabularyOf(library: Library): Vocabulary {
  let vocabulary = vocabularies.get(library.edition);
  if (!vocabulary) {
    const terms = new Map<string, number>();
    const words = new Set<string>();
    const surfaces = new Map<string, string>();
    for (const passage of library.passages) {
      for (const term of termsIn(passage)) terms.set(term, (terms.get(term) ?? 0) + 1);
      for (const { folded, stop, term } of passage.words) {
        if (stop) continue;
        words.add(folded);
        if (!surfaces.has(term)) surfaces.set(term, folded);
      }
    }
    const families = new Map<string, string[]>();
    for (const term of terms.keys()) {
      const head = term.slice(0, SHORTEST_PREFIX);
      families.set(head, [...(families.get(head) ?? []), term]);
    }
    vocabulary = { terms, families, surfaces, words: [...words] };
    vocabularies.set(library.edition, vocabulary);
  }
  return vocabulary;
}

/** How well a passage by itself meets a need, from 0 to 1. */
export function meets(need: Need, passage: Passage): number {
  if (need.entities.some((id) => passage.entities.has(id))) return 1;
  const { date } = need;
  if (date)
    return passage.dates.some(({ from, to }) => touchesAsked(date, from, to)) ||
      passage.text.toLowerCase().includes(need.label.toLowerCase())
      ? 1
      : 0;
  const terms = termsIn(passage);
  let best = 0;
  for (const [term, strength] of need.terms) if (strength > best && terms.has(term)) best = strength;
  if (best === 1 && need.form !== null && !passage.words.some(({ folded }) => folded === need.form)) best = OTHER_FORM;
  if (best === 0 && need.allOf.length > 0 && need.allOf.every((term) => terms.has(term))) best = SPELT_OUT;
  return best;
}

export interface Coverage {
  /** Met weight over all weight, from 0 to 1; 1 where nothing is needed. */
  readonly score: number;
  /** The same without the context. */
  readonly own: number;
  /** Required needs that neither the passage nor its context meets. */
  readonly missing: readonly Need[];
  /** How well each need is met, context included. */
  readonly strengths: ReadonlyMap<Need, number>;
}

/** How well some passages (that belong together, such as a quotation's) cover the needs, with their context. */
export function coverage(needs: readonly Need[], passages: readonly Passage[], library: Library): Coverage {
  let total = 0;
  let met = 0;
  let own = 0;
  const missing: Need[] = [];
  const strengths = new Map<Need, number>();
  const context = contextOf(passages, library);
  for (const need of needs) {
    total += need.weight;
    const inside = Math.max(0, ...passages.map((passage) => meets(need, passage)));
    let best = inside;
    for (const { passage, factor } of context) {
      if (best >= factor) continue;
      best = Math.max(best, meets(need, passage) * factor);
    }
    if (best < TITLE) best = Math.max(best, meetsByTitle(need, passages[0]) * TITLE);
    strengths.set(need, best);
    met += need.weight * best;
    own += need.weight * inside;
    if (best === 0 && need.required) missing.push(need);
  }
  return { score: total === 0 ? 1 : met / total, own: total === 0 ? 1 : own / total, missing, strengths };
}

function contextOf(passages: readonly Passage[], library: Library): { passage: Passage; factor: number }[] {
  const first = passages[0];
  const last = passages.at(-1);
  if (!first || !last) return [];
  const shelf = library.articles.get(first.file)?.passages ?? [];
  const context: { passage: Passage; factor: number }[] = [];
  for (let index = first.position - 1; index >= 0; index--) {
    const passage = shelf[index];
    if (!passage || first.position - passage.position > 12) break;
    if (passage.paragraph === first.paragraph) context.push({ passage, factor: SAME_PARAGRAPH });
    else {
      const distance = paragraphsBetween(passage, first, shelf);
      if (distance <= 2) context.push({ passage, factor: distance === 1 ? NEIGHBOUR : TWO_BEFORE });
    }
  }
  for (let index = last.position + 1; index < shelf.length; index++) {
    const passage = shelf[index];
    if (!passage || passage.paragraph !== last.paragraph) break;
    context.push({ passage, factor: SAME_PARAGRAPH });
  }
  return context.sort((a, b) => b.factor - a.factor);
}

/** How many paragraphs lie from one to a later one, those without passages not counted. */
function paragraphsBetween(earlier: Passage, later: Passage, shelf: readonly Passage[]): number {
  let count = 0;
  let paragraph = later.paragraph;
  for (let index = later.position - 1; index >= earlier.position; index--) {
    const passage = shelf[index];
    if (passage && passage.paragraph !== paragraph) {
      count++;
      paragraph = passage.paragraph;
    }
  }
  return count;
}

function meetsByTitle(need: Need, passage: Passage | undefined): number {
  const title = passage?.reading.article.title;
  if (!title) return 0;
  const terms = new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .map(stem),
  );
  return [...need.terms.keys()].some((term) => terms.has(term)) ||
    (need.allOf.length > 0 && need.allOf.every((term) => terms.has(term)))
    ? 1
    : 0;
}
