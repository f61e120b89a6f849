/**
 * “Who did ...?” where no rule of grammar finds the verb: the sentence that holds most of what was asked, and whom it names.
 * A question and an article word the same deed differently more often than not; that the rest of the sentence fits makes up for it.
 */
import type { Span } from '../../corpus/types.ts';
import { cutWords } from '../../search/tokens.ts';
import { baseForm } from '../../search/word-forms.ts';
import type { Draft } from '../draft.ts';
import { candidatePassages } from '../library/candidates.ts';
import { asksForChair, asksForHolder, asksForNot, takesOtherSide, tellsChair } from '../library/evidence.ts';
import { type EntityMention, isPerson, type Library, type Passage } from '../library/library.ts';
import { coverage, meets, type Need, needsOf } from '../library/matching.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding, speakerOf } from '../wording.ts';
import { describe, distinct, firstJoined, namesThatAct, officesIn } from './fillers.ts';
import { isVerb } from './relation.ts';
import { CURRENT } from './role.ts';

/** Share of the question that the sentence itself must hold, where it has two needs, and where it has more. */
const FEW = 0.72;
const MANY = 0.56;
/** The same where the sentence has another verb than the asked one, which other sentences have; and where none has it. */
const OTHER_VERB = 0.8;
const UNUSED_VERB = 0.68;
/** How well the verb must be met to prove something. */
const ENOUGH_VERB = 0.55;
/** The same for the rarest of the other words. */
const ENOUGH_RAREST = 0.45;
/** Needs that weigh less are none. */
const LIGHTEST = 0.6;
/** How well the sentences around must name a country. */
const AROUND = 0.5;
const AS_GOOD = 0.93;
const MOST_NAMES = 6;
/** With more names than this their offices are left out. */
const MOST_OFFICES = 4;
const HEADLINE = 290;

/** Somebody whom a sentence names, or only describes. */
interface Filler extends Span {
  readonly label: string;
}

/**
 * @param skip - folded words that the asking itself accounts for
 * @returns `null` if the question asks for no deed, or no sentence holds enough of it
 */
export function answerByCover(question: ParsedQuestion, library: Library, skip: ReadonlySet<string>): Draft | null {
  // What was not done takes the grammar of a sentence to tell.
  if (!asksForDeed(question) || asksForHolder(question) || asksForNot(question.plain)) return null;
  const needs = needsOf(question, library, new Set([...skip, ...CURRENT]));
  const heavy = needs.filter(({ weight }) => weight >= LIGHTEST);
  if (heavy.length < 2) return null;
  const enough = heavy.length === 2 ? FEW : MANY;
  const total = needs.reduce((sum, { weight }) => sum + weight, 0);
  const verb = verbOf(question, needs);
  // Where the verb and somebody are all that is asked, the grammar of the sentence has decided already.
  if (heavy.every((need) => need === verb || isOfPerson(need, library))) return null;
  const rarest = heavy
    .filter((need) => need.form !== null && need !== verb && need.terms.size > 0)
    .toSorted((a, b) => b.weight - a.weight)[0];
  const isUnused = heavy.length > 2 && (verb === undefined || verb.terms.size === 0);
  const told = candidatePassages(needs, library)
    .map((passage) => ({ passage, ...coverage(needs, [passage], library) }))
    .filter(({ own, missing, passage }) => {
      if (missing.length > 0 || !namesPeople(needs, passage, library)) return false;
      if (asksForChair(verb?.form ?? '') && !tellsChair(passage.text)) return false;
      if (takesOtherSide(question, passage)) return false;
      if (rarest && meets(rarest, passage) < ENOUGH_RAREST) return false;
      if (verb && isDoneIn(passage, verb, library)) return own >= enough;
      if (isUnused) return own >= UNUSED_VERB && holdsDeed(heavy, verb, passage);
      // The asked word in another part of speech proves nothing of the deed.
      return own - (verb ? (verb.weight * meets(verb, passage)) / total : 0) >= OTHER_VERB;
    })
    .map((one) => ({ ...one, fillers: fillersOf(one.passage, question, one.strengths, library) }))
    .filter(({ fillers }) => fillers.length > 0)
    .sort((a, b) => b.score + b.own - (a.score + a.own));
  const [best] = told;
  if (!best) return null;
  const shown = told.filter(({ score, own }) => score + own >= (best.score + best.own) * AS_GOOD).slice(0, 2);
  const names = [...new Set(best.fillers.map(({ label }) => label))].join('; ');
  return {
    command: 'who',
    by: 'covering',
    status: 'answered',
    headline: library.words.colon(
      names,
      inQuotes(best.passage.text, Math.max(100, HEADLINE - names.length), library.words),
    ),
    findings: shown.map(({ passage, fillers }) =>
      passageFinding(passage, { highlights: fillers, speaker: fillers[0]?.label ?? '' }),
    ),
  };
}

/** Where no article uses the verb, another deed of the question must be told (“photographed arriving”); a light verb may be worded in any way. */
function holdsDeed(needs: readonly Need[], verb: Need | undefined, passage: Passage): boolean {
  return needs.some(
    ({ form, ...need }) =>
      form !== null &&
      !GATHERING_WORDS.has(form) &&
      // A plural is no deed.
      (verb === undefined || /(?:ing|ed)$/.test(form) || (baseForm(form) !== form && !/s$/.test(form))) &&
      meets({ form, ...need }, passage) >= ENOUGH_VERB,
  );
}

/** Whether the sentence holds the verb as a verb, and not in the words of somebody's office. */
function isDoneIn(passage: Passage, { terms }: Need, library: Library): boolean {
  const offices = officesIn(passage, library);
  return passage.words.some(
    (word, index) =>
      (terms.get(word.term) ?? 0) >= ENOUGH_VERB &&
      isVerb(word, passage.words[index - 1]) &&
      !offices.some(({ start, end }) => start <= passage.start + word.start && passage.start + word.end <= end),
  );
}

function isOfPerson({ entities }: Need, library: Library): boolean {
  return entities.some((id) => isPerson(library.entities.get(id)));
}

/** The verb of the question: its first word of substance behind “who” (and the noun of “which minister”). */
function verbOf({ words, content }: ParsedQuestion, needs: readonly Need[]): Need | undefined {
  const who = words.findIndex(({ folded }) => ASKS_WHO.test(folded));
  const from = words[who + (words[who]?.folded === 'which' ? 2 : 1)]?.start ?? 0;
  const verb = content.find(({ word }) => word.start >= from);
  return verb && !verb.light ? needs.find(({ form }) => form === verb.word.folded) : undefined;
}

const ASKS_WHO = /^(?:who|whos|whom|whose|which)$/;
/** “Who are the people who ...”: asks for the names behind a description. */
const ASKS_FOR_NAMES = /\bwho (?:is|was|are|were) the\b.*\b(?:who|that)\b/;

/** True unless the question only asks who somebody is. */
function asksForDeed({ words, content, plain }: ParsedQuestion): boolean {
  if (ASKS_FOR_NAMES.test(plain)) return false;
  const at = words.findIndex(({ folded }) => ASKS_WHO.test(folded));
  if (at === -1) return false;
  const next = words[at + 1]?.folded ?? '';
  if (!/^(?:is|was|are|were)$/.test(next) && words[at]?.folded !== 'whos') return content.length > 0;
  return (
    /\bwho (?:is|was) it (?:that|who)\b/.test(plain) ||
    content.some(({ word }) => /(?:ed|ing)$/.test(word.folded) || baseForm(word.folded) !== word.folded)
  );
}

/** People whom the question names must be named in the sentence itself. */
function namesPeople(needs: readonly Need[], passage: Passage, library: Library): boolean {
  return needs.every(
    (need) => !need.entities.some((id) => isPerson(library.entities.get(id))) || meets(need, passage) > 0,
  );
}

/** Whom a sentence names in the part that is asked for: behind whoever does it, or else first; somebody who is only described, if nobody is named. */
function fillersOf(
  passage: Passage,
  question: ParsedQuestion,
  strengths: ReadonlyMap<Need, number>,
  library: Library,
): Filler[] {
  const elsewhere = [...strengths.keys()].filter((need) => need.entities.length > 0 && meets(need, passage) === 0);
  const all = namesThatAct(passage, question, library).filter(
    ({ entity }) =>
      isOfKind(entity, question, library) &&
      // A country or body that the sentence does not name must be the one that somebody stands for.
      elsewhere.every(
        (need) =>
          need.entities.some((id) => library.sidesOf(entity).has(id)) ||
          isTheOnlyCountry(need, passage, strengths, library),
      ),
  );
  const isNobodys = (one: EntityMention) =>
    OF.test(passage.text.slice(0, withOffice(one, library) - passage.start)) ||
    /^['’]s?\b/u.test(passage.text.slice(one.end - passage.start));
  const doers = all.filter((one) => !isNobodys(one));
  const people = doers.filter(({ entity }) => isPerson(library.entities.get(entity)));
  const candidates = people.length > 0 ? people : doers;
  const doer = doerNamed(passage, question);
  const behind = doer === null ? [] : candidates.filter(({ start }) => start > doer.end);
  const chosen = behind.length > 0 ? behind : doer === null ? firstJoined(candidates, passage, library) : candidates;
  if (chosen.length > 0 || elsewhere.length > 0 || /\bwhich\b/.test(question.plain))
    return labelled(distinct(chosen).slice(0, MOST_NAMES), library);
  return library.utterances.flatMap(({ said, passages, reading }) => {
    const { speaker } = said;
    if (!speaker || speaker.entity !== null || !passages.includes(passage)) return [];
    const { name } = speakerOf(speaker, library, reading.article.file);
    return [{ start: speaker.start, end: speaker.end, label: name }];
  });
}

/** “The election of President X”: X does nothing there. */
const OF = /\b(?:of|since|under|like)\s+(?:the\s+)?(?:\p{L}+\s+){0,2}$/u;

function labelled(mentions: readonly EntityMention[], library: Library): Filler[] {
  const short = mentions.length > MOST_OFFICES;
  return mentions.map(({ entity, start, end }) => ({
    start,
    end,
    label: short ? (library.entities.get(entity)?.name ?? '') : describe(entity, library),
  }));
}

/** Where a name starts, with the office before it. */
function withOffice({ entity, file, start }: EntityMention, library: Library): number {
  const person = library.entities.get(entity);
  if (!isPerson(person)) return start;
  const office = person.roles.find((role) => role.file === file && role.end <= start && start - role.end <= 2);
  return office?.start ?? start;
}

/** A country that the sentences around name, where this one names no other. */
function isTheOnlyCountry(
  need: Need,
  passage: Passage,
  strengths: ReadonlyMap<Need, number>,
  library: Library,
): boolean {
  const isCountry = (id: string) => library.entities.get(id)?.kind === 'country';
  return (
    need.entities.some(isCountry) &&
    (strengths.get(need) ?? 0) >= AROUND &&
    !passage.mentions.some(({ entity }) => isCountry(entity))
  );
}

/** Nouns that anybody fits. */
const ANYBODY =
  /^(?:person|people|officials?|politicians?|leaders?|sides?|part(?:y|ies)|countr(?:y|ies)|states?|nations?|one|ones|man|woman|men|women|guys?)$/;

const BESIDE_NOUN = /^(?:ex|former|current|other|senior|top|two|three|four|five|six|\d+|of|the|these|those)$/;

/** “Which minister ...”, “which Xian ...”: only those of that office or side. */
function isOfKind(entity: string, { words, names }: ParsedQuestion, library: Library): boolean {
  const at = words.findIndex(({ folded }) => folded === 'which');
  const noun = words.slice(at + 1).find(({ folded }) => !BESIDE_NOUN.test(folded));
  if (at === -1 || !noun || ANYBODY.test(noun.folded)) return true;
  const side = names.find(({ start }) => start === noun.start);
  if (side) return side.entities.some((id) => library.sidesOf(entity).has(id));
  const found = library.entities.get(entity);
  return isPerson(found) && found.roles.some(({ text }) => cutWords(text).some(({ term }) => term === noun.term));
}

/** “Whom did X ...”: where the sentence names X, who does it and is not asked for. */
function doerNamed(passage: Passage, { names, words }: ParsedQuestion): Span | null {
  const auxiliary = words.find(({ folded }) =>
    /^(?:did|does|do|will|would|has|have|had|should|can|could)$/.test(folded),
  );
  if (!auxiliary) return null;
  const doer = names.find(({ start }) => start > auxiliary.end);
  if (!doer || doer.start - auxiliary.end > 6) return null;
  return passage.mentions.find(({ entity }) => doer.entities.includes(entity)) ?? null;
}
