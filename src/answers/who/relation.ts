/** “Who did ...?” of any other kind: the sentence with the asked verb, and whom it names in the asked part of it. */
import type { Span } from '../../corpus/types.ts';
import { countryOfCapital } from '../../language/names/demonyms.ts';
import { cutWords, type Word } from '../../search/tokens.ts';
import { baseForm } from '../../search/word-forms.ts';
import { LIST_LIMIT } from '../compose.ts';
import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import { asksForChair, asksForNot, takesOtherSide, tellsChair } from '../library/evidence.ts';
import { type EntityMention, isPerson, type Library, type Passage } from '../library/library.ts';
import { coverage, meets, type Need, needsOf, SAME_PARAGRAPH } from '../library/matching.ts';
import type { AskedWord, ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { chain, describe, distinct, firstJoined, namesThatAct } from './fillers.ts';

/** Share of the question that the sentence must cover, with its context. */
const ENOUGH = 0.6;
/** Words that weigh less are light ones. */
const LIGHTEST = 0.25;
/** The verb itself must be met at least this well: a broader word proves nothing. */
const ENOUGH_VERB = 0.6;
const AS_GOOD = 0.9;
const MOST_NAMES = 6;
/** How far a subject or an agent may stand from its verb, in characters. */
const REACH = 140;
/** How well the sentences around must meet what may stand there. */
const BESIDE = 0.45;
const BESIDE_KINDS = new Set(['thing', 'place']);

interface Asked {
  readonly verb: Need;
  /** What else the sentence must tell. */
  readonly others: readonly Need[];
  /** `agent`: who does it; `patient`: to whom it is done. */
  readonly part: 'agent' | 'patient';
  /** True if whoever did not do it is asked for. */
  readonly negated: boolean;
}

interface Told {
  readonly passage: Passage;
  readonly score: number;
  readonly fillers: readonly EntityMention[];
}

/** @returns `null` if no sentence tells it */
export function answerRelation(question: ParsedQuestion, library: Library): Draft | null {
  const asked = askedRelation(question, library);
  if (!asked) return null;
  const told = candidatePassages([asked.verb, ...asked.others], library)
    .map((passage) => tellingOf(passage, asked, question, library))
    .filter((one): one is Told => one !== null)
    .sort((a, b) => b.score - a.score);
  const [best] = told;
  if (!best) return null;
  const shown = told.filter(({ score }) => score >= best.score * AS_GOOD).slice(0, 3);
  // Sentences that tell it as well may name others: all of them did it.
  const everybody = distinct(shown.flatMap(({ fillers }) => fillers));
  const names = everybody.slice(0, MOST_NAMES).map(({ entity }) => describe(entity, library));
  const words = names.join('; ');
  const limit = shown.length > 1 ? LIST_LIMIT : 290;
  return {
    command: 'who',
    by: 'relation',
    status: 'answered',
    headline: library.words.colon(
      words,
      inQuotes(best.passage.text, Math.max(100, Math.min(300, limit - words.length - 10)), library.words),
    ),
    list: names.length > 1 || shown.length > 1,
    findings: shown.map(({ passage, fillers }) =>
      passageFinding(passage, { highlights: fillers, speaker: library.entities.get(fillers[0]!.entity)?.name ?? '' }),
    ),
  };
}

/** The verb of the question and which part of it is asked for; `null` where the question has none (“who is the ...”). */
function askedRelation(question: ParsedQuestion, library: Library): Asked | null {
  const { words, content } = question;
  const who = words.findIndex(({ folded }) => /^(?:who|whos|whom|whose|which)$/.test(folded));
  // “which minister quit”: the noun says what kind of somebody is asked for.
  const kind = words[who]?.folded === 'which' ? 1 : 0;
  const after = who === -1 ? words : words.slice(who + 1 + kind);
  const auxiliary = after[0]?.folded ?? '';
  const verbs = content.filter(({ word }) => word.start >= (after[0]?.start ?? 0));
  // “wants to sanction”: the second verb is the one asked for.
  const [first] = verbs;
  const isHelper = first !== undefined && words[words.indexOf(first.word) + 1]?.folded === 'to';
  const verb = isHelper ? (verbs.find(({ light }) => !light) ?? first) : first;
  if (!verb) return null;
  if (/^(?:is|was|are|were)$/.test(auxiliary) && !isParticiple(verb)) return null;
  const needs = needsOf(question, library);
  const need = needs.find(({ form }) => form === verb.word.folded);
  if (!need) return null;
  const objectAsked =
    /^(?:did|does|do|will|would|has|have|had|should|can|could)$/.test(auxiliary) &&
    question.names.some(({ start }) => start < verb.word.start);
  const passive = /^(?:is|was|are|were|got)$/.test(auxiliary) && /(?:ed|en|t)$/.test(verb.word.folded);
  return {
    verb: need,
    others: needs.filter((one) => one !== need),
    part: objectAsked || passive ? 'patient' : 'agent',
    negated: asksForNot(question.plain),
  };
}

function isParticiple({ word }: AskedWord): boolean {
  return /(?:ed|ing|en)$/.test(word.folded);
}

/** How a sentence begins that goes on about what was told before. */
const POINTS_BACK =
  /^[“"‘'\s]*(?:those|these|they|he|she|it|this|that|the signatories|signatories|among them|both|all)\b/iu;

/** A word of substance, no name and no day. */
function isWord({ entities, date, weight }: Need): boolean {
  return entities.length === 0 && date === null && weight > LIGHTEST;
}

function tellingOf(passage: Passage, asked: Asked, question: ParsedQuestion, library: Library): Told | null {
  const wish = ASKING_FOR.test(asked.verb.form ?? '') && AT_WISH.test(passage.text);
  if (meets(asked.verb, passage) < ENOUGH_VERB && !wish) return null;
  if (asksForChair(asked.verb.form ?? '') && !tellsChair(passage.text)) return null;
  if (takesOtherSide(question, passage)) return null;
  const cover = coverage(wish ? asked.others : [asked.verb, ...asked.others], [passage], library);
  const later = cover.missing.filter((need) => isNamedLater(need, passage, library));
  if (cover.score + shareOf(later, asked) * LATER < ENOUGH || cover.missing.length > later.length) return null;
  // Whom or what the question names must be in the sentence itself; a thing may be named in the sentence beside it.
  for (const need of asked.others) {
    if (
      need.entities.length > 0 &&
      meets(need, passage) === 0 &&
      !later.includes(need) &&
      !(isBeside(need, library) && (cover.strengths.get(need) ?? 0) >= BESIDE)
    )
      return null;
  }
  // What it was done to may stand in the sentence before only where this one points back to it.
  const words = asked.others.filter(isWord);
  const told = words.length === 0 || words.some((need) => (cover.strengths.get(need) ?? 0) >= SAME_PARAGRAPH);
  if (!told && !POINTS_BACK.test(passage.text)) return null;
  const candidates = namesThatAct(passage, question, library);
  const wished = atWish(asked, passage, candidates);
  if (wished.length > 0) return { passage, score: cover.score + cover.own, fillers: wished };
  const acts = cutWords(passage.text)
    .filter(
      (word, index, words) =>
        (asked.verb.terms.get(word.term) ?? 0) >= ENOUGH_VERB &&
        isVerb(word, words[index - 1]) &&
        words.slice(Math.max(0, index - 3), index).some(({ folded }) => NEGATION.test(folded)) === asked.negated,
    )
    .map((word) => partOf(word, passage, asked, candidates, library))
    .filter((fillers) => fillers.length > 0);
  const [fillers] = acts;
  if (!fillers) return null;
  const people = fillers.filter(({ entity }) => isPerson(library.entities.get(entity)));
  return { passage, score: cover.score + cover.own, fillers: distinct(people.length > 0 ? people : fillers) };
}

/** Nouns by which a text speaks of a paper whose title it gives afterwards. */
const PAPER =
  /\b(?:bill|legislation|law|act|draft|treaty|agreement|accord|deal|document|paper|letter|motion|resolution|proposal|plan|declaration|statement|report|memorandum|programme|program|initiative|measure)s?\b/iu;
/** How far behind the title may stand, in sentences. */
const LATER_SENTENCES = 5;
/** What a name that only follows is worth. */
const LATER = 0.5;

/** “They introduced legislation on Monday. The X Act would ...”. */
function isNamedLater({ entities }: Need, passage: Passage, library: Library): boolean {
  if (!PAPER.test(passage.text) || !entities.some((id) => library.entities.get(id)?.kind === 'thing')) return false;
  const shelf = library.articles.get(passage.file)?.passages ?? [];
  return shelf
    .slice(passage.position + 1, passage.position + 1 + LATER_SENTENCES)
    .some((one) => entities.some((id) => one.entities.has(id)));
}

/** The share of some needs in the weight of all that is asked. */
function shareOf(needs: readonly Need[], { verb, others }: Asked): number {
  const weight = (all: readonly Need[]) => all.reduce((sum, need) => sum + need.weight, 0);
  return weight(needs) / Math.max(1e-9, weight([verb, ...others]));
}

/** Whom the sentence names in the asked part of one verb: agents stand before it or behind “by”, patients behind it or before a passive. */
function partOf(
  word: Word,
  passage: Passage,
  { part, others }: Asked,
  candidates: readonly EntityMention[],
  library: Library,
): EntityMention[] {
  const verb = { start: passage.start + word.start, end: passage.start + word.end };
  const tail = passage.text.slice(word.end);
  // “was signed late on Thursday in a hotel by”, but only “led by” without the auxiliary.
  const isBe = /\b(?:is|are|was|were|be|been|being|got|gets)\s+(?:\S+ly\s+)?$/u.test(passage.text.slice(0, word.start));
  const by = (isBe ? /^[^.;:?!“”"]{0,110}?[\s,]by\s/u : /^(?:\s+\S+){0,2}?\s+by\s/u).exec(tail);
  const passive = by !== null && /(?:ed|en|t|wn)$/u.test(word.folded);
  const reach = (one: Span, from: number, to: number) => one.start >= from && one.end <= to;
  const before = candidates.filter((one) => reach(one, verb.start - REACH, verb.start));
  const behind = candidates.filter((one) => reach(one, verb.end, verb.end + REACH));
  const objectsOf = (side: 'before' | 'behind') => others.every((need) => standsOn(need, passage, verb, side));
  const listed =
    part === 'agent' &&
    /^(?:those|signatories|supporters|members|participants|others?|people|states|countries)\b|(?:ories|ers|ors|ants|ing)$/u.test(
      word.folded,
    )
      ? LISTED.exec(tail)
      : null;
  if (listed && before.length === 0) return candidates.filter((one) => one.start >= verb.end + listed[0].length);
  const agents = chain([...before].reverse(), passage, library);
  if (part === 'patient')
    return passive || by ? (behind.length > 0 && !passive ? behind : before) : objectsOf('before') ? behind : before;
  if (passive)
    return objectsOf('before')
      ? firstJoined(
          candidates.filter((one) => reach(one, verb.end + (by?.[0].length ?? 0) - 1, verb.end + REACH)),
          passage,
          library,
        )
      : [];
  return objectsOf('behind') ? agents : [];
}

/** Verbs of wanting something to happen, and the wording that answers them without one of them. */
const ASKING_FOR =
  /^(?:ask|asks|asked|want|wants|wanted|request|requests|requested|demand|demanded|call|called|seek|sought|initiate|initiated|order|ordered|propose|proposed)$/;
const AT_WISH =
  /\bat (?:the )?(?:(?:urgent|personal|express) )?(?:\S+ ){0,4}?(?:request|demand|behest|insistence|initiative|invitation|urging|suggestion)\b/u;

/** “was written at X’s request”: X. */
function atWish({ verb }: Asked, passage: Passage, candidates: readonly EntityMention[]): EntityMention[] {
  if (!ASKING_FOR.test(verb.form ?? '')) return [];
  const match = AT_WISH.exec(passage.text);
  if (!match) return [];
  const from = passage.start + match.index;
  return candidates.filter(({ start, end }) => start >= from && end <= from + match[0].length);
}

/** “Those signing included A, B and C”, “The signatories were ...”: the list behind. */
const LISTED = /^\S*[^.;:?!“”"]{0,80}?\b(?:include[ds]?|were|are)\b/u;

/** With one of these just before, the verb says what did not happen. */
const NEGATION =
  /^(?:not|never|cannot|hardly|without|no|(?:had|has|have|do|does|did|is|are|was|were|wo|would|ca|could|should)nt)$/;

/** Words behind which a bare form is a verb, not a noun. */
const BEFORE_VERB =
  /^(?:to|will|would|can|could|should|may|might|must|not|and|or|i|we|you|they|he|she|it|who|which|that|did|do|does|also|then|still)$/;

/** Verbs whose past is their base form. */
const UNCHANGED =
  /^(?:set|put|cut|hit|let|quit|cost|read|shut|split|spread|bet|cast|rid|shed|thrust|hurt|burst|broadcast)$/;

/** Forms with an ending are taken for verbs; a bare form or one in -s only where a verb can stand. */
export function isVerb(word: Word, before: Word | undefined): boolean {
  if (/(?:ed|ing|en)$/.test(word.folded) || baseForm(word.folded) !== word.folded || UNCHANGED.test(word.folded))
    return true;
  return before !== undefined && (BEFORE_VERB.test(before.folded) || /s$/.test(before.folded));
}

/** True unless the sentence names what is needed on the other side of the verb only. */
function standsOn(need: Need, passage: Passage, verb: Span, side: 'before' | 'behind'): boolean {
  const named = passage.mentions.filter(({ entity }) => need.entities.includes(entity));
  if (named.length === 0) return true;
  return named.some(({ start, end }) => (side === 'behind' ? start >= verb.end : end <= verb.start));
}

/** A thing or a place may be named in the sentence beside. */
function isBeside(need: Need, library: Library): boolean {
  return need.entities.some((id) => BESIDE_KINDS.has(library.entities.get(id)?.kind ?? '') || isCapital(need.label));
}

function isCapital(label: string): boolean {
  return countryOfCapital(label) !== null;
}
