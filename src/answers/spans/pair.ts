/** A question beside a sentence: which of its words are met where, and where the act that it asks about stands. */
import { isContent, isPlaceholder } from './question.ts';
import type { Question, Sentence, Word } from './types.ts';

/** How far two forms that merely begin alike count as the same. */
const ALIKE = 0.7;
/** How far a synonym or a word of the same family does. */
const RELATED = 0.5;
/** Words around a place that decide which of several same verbs is meant. */
const AROUND = 10;

/** How the asked thing stands to the verb: as its subject, its object or a circumstance, or beside "be". */
export const ROLE = { copula: 0, subject: 1, object: 2 } as const;

export interface Pair {
  readonly question: Question;
  readonly sentence: Sentence;
  /** For each word of the sentence, how well a word of the question is met by it. */
  readonly met: Float32Array;
  /** For each word of the sentence, the word of the question that it meets, or -1. */
  readonly of: Int16Array;
  /** For each phrase, whether a word in it is met. */
  readonly phraseMet: Uint8Array;
  /** For each place before a word, the met word last before it, or -1; the next one from it on, or the number of words. */
  readonly metBefore: Int16Array;
  readonly metFrom: Int16Array;
  /** Whether the question word that a word of the sentence meets is in the question phrase. */
  readonly inPhrase: Uint8Array;
  /** Words of the question, behind its question phrase, and how many of them are met; by weight; names that are not. */
  readonly total: number;
  readonly found: number;
  readonly share: number;
  readonly lacking: number;
  /** The place of the act asked for in the sentence and in the question, or -1. */
  readonly verb: number;
  readonly asked: number;
  /** Whether the question has a verb at all beside "be". */
  readonly hasVerb: boolean;
  /** Role of the asked thing, passives of question and sentence and whether the verb is only a form of "be", as one integer. */
  readonly role: number;
  /** Whether something stands behind the verb in the question. */
  readonly hasObject: boolean;
}

/** @returns how the words of a question are met in a sentence */
export function pairUp(question: Question, sentence: Sentence): Pair {
  const { words } = sentence;
  const met = new Float32Array(words.length);
  const of = new Int16Array(words.length).fill(-1);
  const hits = question.words.map((word, at) => {
    if (at === question.whAt || !isContent(word)) return null;
    const places: number[] = [];
    for (const [place, other] of words.entries()) {
      if (!isContent(other)) continue;
      const likeness = likenessOf(word, question.related[at] ?? null, other);
      if (likeness === 0) continue;
      places.push(place);
      if (likeness > met[place]!) {
        met[place] = likeness;
        of[place] = at;
      }
    }
    return places;
  });
  const act = findAct(question, words, met, hits);
  const nearest = findNearest(words, met);
  const phraseMet = new Uint8Array(sentence.phrases.length);
  const inPhrase = new Uint8Array(words.length);
  for (const [at, word] of words.entries()) {
    if (met[at]! > 0) phraseMet[word.phrase] = 1;
    if (of[at]! >= question.whAt && of[at]! < question.whEnd && of[at]! >= 0) inPhrase[at] = 1;
  }
  return { question, sentence, met, of, phraseMet, inPhrase, ...nearest, ...coverage(question, words, hits), ...act };
}

function likenessOf(word: Word, related: ReadonlyMap<string, number> | null, other: Word): number {
  if (word.stemId === other.stemId && word.stem === other.stem) return 1;
  const one = word.lower;
  const two = other.lower;
  if (one.charCodeAt(0) === two.charCodeAt(0) && one.length > 4 && two.length > 4) {
    let same = 1;
    while (same < one.length && one.charCodeAt(same) === two.charCodeAt(same)) same++;
    const shorter = Math.min(one.length, two.length);
    if (same >= 5 && same >= 0.7 * shorter && Math.abs(one.length - two.length) <= 5) return ALIKE;
  }
  return related !== null && other.tag !== 'name' && related.has(other.stem) ? RELATED : 0;
}

function findNearest(words: readonly Word[], met: Float32Array): Pick<Pair, 'metBefore' | 'metFrom'> {
  const metBefore = new Int16Array(words.length + 1).fill(-1);
  const metFrom = new Int16Array(words.length + 1).fill(words.length);
  for (let at = 0; at < words.length; at++) metBefore[at + 1] = met[at]! > 0 ? at : metBefore[at]!;
  for (let at = words.length - 1; at >= 0; at--) metFrom[at] = met[at]! > 0 ? at : metFrom[at + 1]!;
  return { metBefore, metFrom };
}

type Hits = readonly (readonly number[] | null)[];

/** A question word is a name where the sentence has it with a capital, or where it can be nothing else. */
function isName(question: Question, words: readonly Word[], places: readonly number[], at: number): boolean {
  return question.proper[at] === true || places.some((place) => words[place]!.tag === 'name' && place > 0);
}

function coverage(question: Question, words: readonly Word[], hits: Hits) {
  let total = 0;
  let found = 0;
  let weight = 0;
  let reached = 0;
  let lacking = 0;
  for (const [at, places] of hits.entries()) {
    if (!places || (at >= question.whAt && at < question.whEnd)) continue;
    const { tag } = question.words[at]!;
    const named = isName(question, words, places, at);
    const counts = named || tag === 'num' || tag === 'date' ? 2 : tag === 'noun' ? 1.5 : 1;
    total++;
    weight += counts;
    if (places.length > 0) {
      found++;
      reached += counts;
    } else if (named || tag === 'num' || tag === 'date') lacking++;
  }
  return { total, found, lacking, share: weight > 0 ? reached / weight : 0 };
}

const isVerb = (word: Word): boolean => word.tag === 'verb' || word.tag === 'ing';

function findAct(question: Question, words: readonly Word[], met: Float32Array, hits: Hits) {
  const { whEnd, rest, auxiliary } = question;
  const from = auxiliary > 0 ? rest : whEnd;
  const later: number[] = [];
  for (const [at, places] of hits.entries())
    if (places && at >= from && !isName(question, words, places, at)) later.push(at);
  const asVerb = (at: number): boolean => hits[at]!.some((place) => isVerb(words[place]!));
  const verbs = later.filter((at) => isVerb(question.words[at]!));
  let asked = verbs.find(asVerb) ?? later.find(asVerb) ?? verbs[0] ?? -1;
  // Behind "did" the main verb stands in its base form, which the tagger may take for a noun.
  if (asked < 0 && (auxiliary === 2 || auxiliary === 4)) asked = later[1] ?? -1;
  let places = asked < 0 ? [] : hits[asked]!;
  const helper = question.words[whEnd];
  if (asked < 0 && auxiliary === 3 && helper) {
    asked = whEnd;
    places = words.flatMap(({ lower }, at) => (/^(?:has|have|had|having)$/.test(lower) ? [at] : []));
  }
  let verb = bestPlace(places, words, met, 2);
  const between = question.words.slice(Math.min(rest, Math.max(asked, 0)), Math.max(asked, 0));
  const nominal = between.some(({ tag, lower }) => NOMINALS.has(tag) || isPlaceholder(lower));
  const circumstance = CIRCUMSTANCES.has(question.kind) && !question.noun;
  const role = asked < 0 ? ROLE.copula : nominal || circumstance ? ROLE.object : ROLE.subject;
  const be = auxiliary === 1 || between.some((word) => word.be);
  const verbWord = question.words[asked];
  const passiveAsked =
    asked >= 0 && be && !verbWord!.lower.endsWith('ing') && (verbWord!.past || PARTICIPLE.test(verbWord!.lower));
  let copula = false;
  if (verb < 0 && auxiliary === 1) {
    const forms = words.flatMap((word, at) => (word.be ? [at] : []));
    verb = bestPlace(forms, words, met, 0);
    copula = verb >= 0;
  }
  const passive = verb >= 0 && !copula && isPassive(words, verb);
  const hasObject = asked >= 0 && question.words.slice(asked + 1).some(({ tag }) => NOMINALS.has(tag));
  const packed = role | (passiveAsked ? 4 : 0) | (passive ? 8 : 0) | (copula ? 16 : 0);
  return { verb, asked, hasVerb: asked >= 0, role: packed, hasObject };
}

const NOMINALS: ReadonlySet<string> = new Set(['noun', 'name', 'pron', 'num', 'date']);
const CIRCUMSTANCES: ReadonlySet<string> = new Set(['when', 'where', 'why', 'how', 'how-long']);
const PARTICIPLE = /(?:ed|en|t|ne|wn|ld|de|id)$/;

/** Of the places of a verb the one with most met words around it. */
function bestPlace(places: readonly number[], words: readonly Word[], met: Float32Array, forVerbs: number): number {
  let best = -1;
  let most = 0;
  for (const place of places) {
    let sum = isVerb(words[place]!) ? forVerbs : 0;
    const end = Math.min(words.length, place + AROUND + 1);
    for (let at = Math.max(0, place - AROUND); at < end; at++)
      if (at !== place && met[at]! > 0) sum += 1 / Math.abs(at - place) + 0.2;
    if (best < 0 || sum > most) {
      best = place;
      most = sum;
    }
  }
  return best;
}

/** A form of "be" with at most adverbs before the verb, or "by" right behind it. */
function isPassive(words: readonly Word[], verb: number): boolean {
  if (words[verb]!.lower.endsWith('ing')) return false;
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const word = words[at]!;
    if (word.be) return true;
    if (word.tag !== 'adv' && word.tag !== 'not' && word.tag !== 'aux') break;
  }
  return words[verb + 1]?.lower === 'by';
}
