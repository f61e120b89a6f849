/** /quote: what somebody said, word for word, about a topic or at all. */

import { cutWords } from '../../search/tokens.ts';
import { type Draft, notFound } from '../draft.ts';
import { isPerson, type Library, type Utterance } from '../library/library.ts';
import { type Need, needsOf } from '../library/matching.ts';
import { type FoundUtterance, isBy, rankUtterances, termsOfSpeaker } from '../library/utterances.ts';
import { QUOTE_ASKED } from '../question/frame-words.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { quotationInWords, utteranceFinding } from '../wording.ts';

/** Below this share of the question's weight a quotation is not about the topic. */
const ENOUGH = 0.58;
/** The same where the speaker is named: fewer quotations can be meant. */
const ENOUGH_BY = 0.43;
/** Without a speaker in the question, this share of it must stand in the words or describe who says them. */
const DIRECT = 0.2;
/** A quotation this near is shown below words that are only reported. */
const NEAR = 0.4;
const REPORTED = 0.3;
/** What quoted words take over from the reporting sentence around them. */
const INSIDE = 0.9;
/** Others are shown beside the best down to this share of its score. */
const BESIDE_BEST = 0.72;
/** Most quotations shown on a topic, and of a speaker without one. */
const MOST_ON_TOPIC = 6;
const MOST_OF_SPEAKER = 40;
const HEADLINE_WORDS = 1_200;

/**
 * @param question - the topic, and perhaps the speaker
 * @param by - the speaker, if given apart
 */
export function answerQuote(question: ParsedQuestion, library: Library, by: ParsedQuestion | null): Draft {
  const speakers = by ? by.names : speakersAsked(question, library);
  if (by && speakers.length === 0) return unknownSpeaker(by, library);
  const bySpeakers = speakers.flatMap(({ entities }) => entities);
  const topic = needsOf(without(question, by ? [] : speakers), library, QUOTE_ASKED);
  // An everyday word that no article uses can be worded otherwise, if a speaker and the rest of the topic are told.
  const isUnused = ({ required, entities, date }: Need) => required && entities.length === 0 && date === null;
  const wording = bySpeakers.length > 0 && topic.some((need) => !isUnused(need)) ? topic.filter(isUnused) : [];
  const unknown = question.unknownNames[0] ?? topic.find((need) => need.unknown && !wording.includes(need))?.label;
  const described = speakers.length === 0 ? describedSpeaker(question, library) : [];
  const own = (utterance: Utterance) =>
    (bySpeakers.length === 0 || isBy(utterance, bySpeakers, library)) && isDescribedBy(utterance, described, library);
  const said = (utterance: Utterance) => own(utterance) && utterance.quotation?.kind !== 'scare';
  const { words } = library;
  const name = words.and(speakers.map(({ text }) => nameOf(text, bySpeakers, library)));

  if (bySpeakers.length > 0 && !library.utterances.some(own)) {
    return notFound('quote', library.words.neverQuoted(name));
  }
  if (unknown !== undefined)
    return notFound('quote', words.notInCorpus(unknown), closeOf(rankUtterances(topic, library, said), library));
  if (topic.length === 0) {
    if (bySpeakers.length === 0) return notFound('quote', words.noSpeakerNoTopic());
    return quotationsOf(library, said, name);
  }
  const ranked = quotedFirst(
    rankUtterances(
      topic.filter((need) => !wording.includes(need)),
      library,
      said,
    ),
  );
  const enough = bySpeakers.length > 0 ? ENOUGH_BY : ENOUGH;
  const good = ranked.filter(
    ({ score, direct, missing }) =>
      missing.length === 0 && score >= enough && (bySpeakers.length > 0 || direct >= DIRECT),
  );
  const [best] = good;
  if (!best && !by && speakers.length > 0 && !bySpeakers.some((id) => isPerson(library.entities.get(id)))) {
    // What is named first may be the topic after all.
    return answerTopic(question, library);
  }
  if (!best) {
    const who =
      bySpeakers.length > 0 ? words.notOnTopic(name, topicInWords(topic)) : words.noneOnTopic(topicInWords(topic));
    return notFound('quote', who, closeOf(ranked, library));
  }
  const fitting = good.filter(({ score }) => score >= best.score * BESIDE_BEST);
  const quotations = ranked.filter(
    ({ utterance, score, missing }) => utterance.quotation !== null && missing.length === 0 && score >= NEAR,
  );
  const shown = [...new Set(best.utterance.quotation === null ? [best, ...quotations] : fitting)].slice(
    0,
    MOST_ON_TOPIC,
  );
  return {
    command: 'quote',
    ...statusOf(best, name, library),
    headline: quotationInWords(best.utterance, library, HEADLINE_WORDS),
    findings: shown.map(({ utterance }) => utteranceFinding(utterance, library)),
  };
}

/**
 * Words that are quoted come before words that are only reported, unless these fit far better. A reporting sentence that also holds quoted words
 * of the same speaker gives way to them, and they take over how well it fits.
 */
function quotedFirst(ranked: readonly FoundUtterance[]): FoundUtterance[] {
  const within = (quoted: FoundUtterance, reported: FoundUtterance) =>
    quoted.utterance.reading === reported.utterance.reading &&
    quoted.utterance.said.speaker?.name === reported.utterance.said.speaker?.name &&
    quoted.utterance.passages.some((passage) => reported.utterance.passages.includes(passage));
  const reported = ranked.filter(({ utterance }) => utterance.quotation === null);
  const quoted = ranked
    .filter(({ utterance }) => utterance.quotation !== null)
    .map((one) => ({
      ...one,
      score: Math.max(one.score, ...reported.filter((other) => within(one, other)).map(({ score }) => score * INSIDE)),
    }));
  const alone = reported
    .filter((one) => !quoted.some((other) => within(other, one)))
    .map((one) => ({ one, rank: one.score - REPORTED }));
  return [...quoted.map((one) => ({ one, rank: one.score })), ...alone]
    .sort((a, b) => b.rank - a.rank)
    .map(({ one }) => one);
}

function answerTopic(question: ParsedQuestion, library: Library): Draft {
  const topic = needsOf(question, library, QUOTE_ASKED);
  const ranked = quotedFirst(rankUtterances(topic, library, ({ quotation }) => quotation?.kind !== 'scare'));
  const good = ranked.filter(({ score, missing }) => missing.length === 0 && score >= ENOUGH);
  const [best] = good;
  if (!best) return notFound('quote', library.words.noneOnTopic(topicInWords(topic)), closeOf(ranked, library));
  const shown = good.filter(({ score }) => score >= best.score * BESIDE_BEST).slice(0, MOST_ON_TOPIC);
  return {
    command: 'quote',
    ...statusOf(best, '', library),
    headline: quotationInWords(best.utterance, library, HEADLINE_WORDS),
    findings: shown.map(({ utterance }) => utteranceFinding(utterance, library)),
  };
}

function statusOf(best: FoundUtterance, name: string, library: Library): Pick<Draft, 'status' | 'reason'> {
  if (best.utterance.quotation) return { status: 'answered' };
  return { status: 'partial', reason: library.words.notDirect(name) };
}

/** Everything a speaker is quoted with: quotations in the order of the articles, then what is only reported. */
export function quotationsOf(library: Library, said: (utterance: Utterance) => boolean, name: string): Draft {
  const all = library.utterances.filter(said);
  const quotations = all.filter(({ quotation }) => quotation !== null);
  const shown = (quotations.length > 0 ? quotations : all).slice(0, MOST_OF_SPEAKER);
  const [first] = shown;
  if (!first) return notFound('quote', library.words.neverQuoted(name));
  return {
    command: 'quote',
    ...statusOf({ utterance: first, score: 1, inWords: 1, direct: 1, missing: [] }, name, library),
    headline: quotationInWords(first, library, HEADLINE_WORDS),
    findings: shown.map((utterance) => utteranceFinding(utterance, library)),
  };
}

function closeOf(ranked: readonly FoundUtterance[], library: Library) {
  return ranked
    .filter(({ score }) => score > 0.3)
    .slice(0, 2)
    .map(({ utterance }) => utteranceFinding(utterance, library));
}

/** “The official on ...”, “what did the spokesman say”: stems that must all describe the speaker; none where nobody is described so. */
function describedSpeaker(question: ParsedQuestion, library: Library): readonly string[] {
  const [, asked] =
    /^(?:what (?:did|does|has|have) )?(?:the |an? |one )?((?:[\p{L}’'-]+ ){0,3}[\p{L}’'-]+) (?:on|about|regarding|say|said|says)\b/iu.exec(
      question.text,
    ) ?? [];
  if (asked === undefined) return [];
  const terms = cutWords(asked)
    .filter(({ stop, folded }) => !stop && !QUOTE_ASKED.has(folded))
    .map(({ term }) => term);
  const anybody = library.utterances.some(
    (utterance) => utterance.quotation !== null && isDescribedBy(utterance, terms, library),
  );
  return anybody ? terms : [];
}

function isDescribedBy(utterance: Utterance, terms: readonly string[], library: Library): boolean {
  if (terms.length === 0) return true;
  const speaker = termsOfSpeaker(utterance, library);
  return terms.every((term) => speaker.has(term));
}

/** “X on ...”, “what did X say”, “X: ...”: the one named first is asked to speak, unless named as the topic. */
function speakersAsked(question: ParsedQuestion, library: Library): readonly NamedInQuestion[] {
  const { names, text } = question;
  const asked = names.find(({ start, end, entities }) => {
    if (!entities.some((id) => canSpeak(id, library))) return false;
    const before = text.slice(0, start).toLowerCase();
    const after = text.slice(end).toLowerCase();
    if (/\b(?:about|on|regarding|concerning|against|mention(?:s|ed)?)\s+(?:the\s+)?$/u.test(before)) return false;
    if (/\b(?:by|from)\s+(?:the\s+)?$/u.test(before) || /\b(?:did|does|has|have|had)\s+(?:the\s+)?$/u.test(before))
      return true;
    if (
      /^(?:['’]s)?\s+(?:on|about|regarding|quotes?|said|says|say|saying|statements?|remarks?|comments?|words)\b/u.test(
        after,
      )
    )
      return true;
    return (
      /^[\s"'“”(/]*(?:(?:what|the|any|some|all|every|everything|give|show|find|me|us|a|quotes?|quotations?|of|that)\s+)*$/u.test(
        before,
      ) && !/^['’]s\b/u.test(after)
    );
  });
  return asked ? [asked] : [];
}

/** People can speak even if never quoted, and then the answer says so; others only if they are. */
function canSpeak(id: string, library: Library): boolean {
  return isPerson(library.entities.get(id)) || library.utterances.some((utterance) => isBy(utterance, [id], library));
}

function without(question: ParsedQuestion, names: readonly NamedInQuestion[]): ParsedQuestion {
  return { ...question, names: question.names.filter((name) => !names.includes(name)) };
}

function unknownSpeaker(by: ParsedQuestion, library: Library): Draft {
  const described = rankUtterances(
    needsOf(by, library),
    library,
    ({ said, quotation }) => said.speaker?.kind === 'anonymous' && quotation !== null,
  );
  const named = described.filter(({ score, missing }) => score >= ENOUGH && missing.length === 0);
  const [best] = named;
  if (!best) return notFound('quote', library.words.nobodyQuoted(by.text));
  return {
    command: 'quote',
    status: 'answered',
    headline: quotationInWords(best.utterance, library, HEADLINE_WORDS),
    findings: named.slice(0, MOST_ON_TOPIC).map(({ utterance }) => utteranceFinding(utterance, library)),
  };
}

function nameOf(typed: string, entities: readonly string[], library: Library): string {
  return entities.length === 1 ? (library.entities.get(entities[0] as string)?.name ?? typed) : typed;
}

function topicInWords(topic: readonly Need[]): string {
  return topic.map(({ label }) => label).join(' ');
}
