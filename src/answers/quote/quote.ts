/** /quote: what somebody said, word for word, about a topic or at all. */
import { cutWords } from '../../search/tokens.ts';
import { type Draft, notFound } from '../draft.ts';
import type { Library, Utterance } from '../library/library.ts';
import { needsOf } from '../library/matching.ts';
import { type FoundUtterance, rankUtterances } from '../library/utterances.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { type AskedSpeaker, speakerAsked, speakerGiven } from './asked-speaker.ts';
import { asksForAll } from './frames.ts';
import { type Occasion, occasionIn } from './occasion.ts';
import { draftOf, MOST_OF_SPEAKER, quotationsOf, quotedFirst } from './shown.ts';
import { rankOnTopic, type Topic, type TopicNeed, topicInWords, topicOf } from './topic.ts';

/** Below this share of the question's weight a quotation is not about the topic. */
const ENOUGH = 0.58;
/** The same where the speaker is known: fewer quotations can be meant. */
const ENOUGH_BY = 0.42;
/** The same for the rest of what a speaker said, where all of it is asked for. */
const ENOUGH_OF_ALL = 0.33;
/** What each name that is met nowhere near adds to these. */
const MISSING = 0.1;
/** Without a speaker in the question, this share of it must stand in the words or describe who says them. */
const DIRECT = 0.2;
/** Of a known speaker it is enough that this share of the question's words stands in the words said. */
const MOST_WORDS = 0.66;
/** Of words given as a quotation this share must have been said. */
const MOST_QUOTED = 0.6;
/** A quotation that covers less is still the answer with so much of the question, in so many words, and so far before the next. */
const OUTSTANDING = 0.3;
const OUTSTANDING_FEW = 0.5;
const SEVERAL = 3;
const STANDS_OUT = 1.3;
/** A quotation this near is shown below words that are only reported. */
const NEAR = 0.4;
/** Without a topic, words this likely said on the occasion asked for; the same where the speaker is known. */
const ON_OCCASION = 0.45;
const ON_OCCASION_BY = 0.25;
/** Others are shown beside the best down to this share of its score. */
const BESIDE_BEST = 0.72;
const BESIDE_BEST_BY = 0.6;
const BESIDE_ON_OCCASION = 0.5;
const MOST_ON_TOPIC = 6;
/** In characters. */
const RIGHT_AFTER = 100;
/** Words that an article may say in any other way weigh at most this much. */
const LIGHT = 0.25;

/**
 * @param question - the topic, and perhaps the speaker
 * @param by - the speaker, if given apart
 */
export function answerQuote(question: ParsedQuestion, library: Library, by: ParsedQuestion | null): Draft {
  const { words } = library;
  const speaker = by ? speakerGiven(by, library) : speakerAsked(question, library);
  if (by && !speaker) return unknownSpeaker(by, library);
  if (speaker && 'nobody' in speaker) return notFound('quote', words.nobodyQuoted(speaker.nobody));
  const said = (utterance: Utterance) =>
    (speaker === null || speaker.said(utterance)) &&
    utterance.quotation?.kind !== 'scare' &&
    holdsQuoted(question, utterance);
  if (speaker && !library.utterances.some((utterance) => speaker.said(utterance)))
    return notFound('quote', words.neverQuoted(speaker.name));
  const spans = by || !speaker ? [] : speaker.spans;
  const whole = topicOf(question, spans, speaker !== null, library);
  if (whole.unknown !== undefined) return notFound('quote', words.notInCorpus(whole.unknown));
  const occasion = occasionIn(question, library, spans);
  if (occasion) {
    const topic = topicOf(question, [...spans, occasion], speaker !== null, library);
    const draft = answerOn(topic, occasion, speaker, said, question, library);
    if (draft.status !== 'not-found') return draft;
  }
  if (whole.needs.length === 0) {
    return speaker ? quotationsOf(library, said, speaker.name) : notFound('quote', words.noSpeakerNoTopic());
  }
  const draft = answerOn(whole, null, speaker, said, question, library);
  if (draft.status !== 'not-found' || by || !speaker || speaker.certain) return draft;
  // What is named first may be the topic after all.
  const other = answerOn(
    topicOf(question, [], false, library),
    null,
    null,
    (utterance) => utterance.quotation?.kind !== 'scare' && holdsQuoted(question, utterance),
    question,
    library,
  );
  return other.status === 'not-found' ? draft : other;
}

function answerOn(
  { needs }: Topic,
  occasion: Occasion | null,
  speaker: AskedSpeaker | null,
  said: (utterance: Utterance) => boolean,
  question: ParsedQuestion,
  library: Library,
): Draft {
  const { words } = library;
  const name = speaker?.name ?? '';
  const substance = needs.some(({ weight }) => weight > LIGHT);
  const ranked = quotedFirst(rankOnTopic(occasion && !substance ? [] : needs, occasion, library, said));
  if (!substance && occasion) return onOccasion(ranked, occasion, speaker, library);
  // “How does X feel”: nothing to tell one quotation from another.
  if (!substance && speaker) return everything(ranked, said, name, library);
  const good = ranked.filter((found) => isGood(found, speaker));
  const [best] = good.length > 0 ? good : outstanding(ranked);
  if (!best) {
    const topic = topicInWords(needs);
    return notFound('quote', speaker ? words.notOnTopic(name, topic) : words.noneOnTopic(topic));
  }
  const all = speaker !== null && asksForAll(question.plain);
  const least = all ? ENOUGH_OF_ALL : best.score * (speaker ? BESIDE_BEST_BY : BESIDE_BEST);
  const pool = all ? ranked.filter(({ missing }) => missing.length === 0) : good;
  const fitting = pool.filter(({ score }) => score >= least);
  const quotations = ranked.filter(
    ({ utterance, score, missing }) => utterance.quotation !== null && missing.length === 0 && score >= NEAR,
  );
  const shown =
    best.utterance.quotation === null && !all
      ? [best, ...followUps(best, ranked), ...quotations]
      : [best, ...fitting.filter(({ utterance }) => !all || utterance.quotation !== null)];
  const most = all ? MOST_OF_SPEAKER : MOST_ON_TOPIC;
  const found = [...new Set(shown)].slice(0, most).map(({ utterance }) => utterance);
  return draftOf(withAlternatives(found, needs, library), name, library);
}

/** Words that the question gives as a quotation are looked for as such: most of them must have been said. */
function holdsQuoted({ quoted }: ParsedQuestion, { terms }: Utterance): boolean {
  return quoted.every((words) => {
    const asked = cutWords(words).filter(({ stop }) => !stop);
    return asked.filter(({ term }) => terms.has(term)).length >= MOST_QUOTED * asked.length;
  });
}

function isGood({ score, direct, share, missing }: FoundUtterance, speaker: AskedSpeaker | null): boolean {
  const wanting = missing.length * MISSING;
  if (speaker && share >= MOST_WORDS) return true;
  return speaker ? score >= ENOUGH_BY + wanting : score >= ENOUGH + wanting && direct >= DIRECT;
}

/** A quotation that stands out from all others by several of the question's words, though it covers only part of it. */
function outstanding(ranked: readonly FoundUtterance[]): readonly FoundUtterance[] {
  const [best] = ranked;
  if (!best || best.missing.length > 0 || best.said < 2) return [];
  if (best.inWords < (best.said < SEVERAL ? OUTSTANDING_FEW : OUTSTANDING)) return [];
  const next = ranked.find(({ utterance, missing }) => missing.length === 0 && !isNear(utterance, best.utterance));
  return next === undefined || best.inWords >= next.inWords * STANDS_OUT ? [best] : [];
}

/** What the same speaker is quoted with right after words that are only reported. */
function followUps({ utterance }: FoundUtterance, ranked: readonly FoundUtterance[]): readonly FoundUtterance[] {
  return ranked.filter(({ utterance: other }) => {
    const apart = other.said.passage.start - utterance.said.passage.end;
    return (
      other.quotation !== null &&
      other.reading === utterance.reading &&
      other.said.speaker?.name === utterance.said.speaker?.name &&
      apart >= 0 &&
      apart < RIGHT_AFTER
    );
  });
}

function isNear(one: Utterance, other: Utterance): boolean {
  return one.reading === other.reading && Math.abs(one.said.passage.start - other.said.passage.start) < 600;
}

/** All of a speaker's words, those that fit best first. */
function everything(
  ranked: readonly FoundUtterance[],
  said: (utterance: Utterance) => boolean,
  name: string,
  library: Library,
): Draft {
  const first = ranked
    .filter(({ utterance, direct }) => utterance.quotation !== null && direct > 0)
    .map(({ utterance }) => utterance);
  const rest = library.utterances.filter((utterance) => said(utterance) && !first.includes(utterance));
  const all = [...first, ...rest];
  const quoted = all.filter(({ quotation }) => quotation !== null);
  return draftOf((quoted.length > 0 ? quoted : all).slice(0, MOST_OF_SPEAKER), name, library);
}

/** “Honest or frank?”: each of the two is shown with whoever said it, also beside the speaker asked for. */
function withAlternatives(
  found: readonly Utterance[],
  needs: readonly TopicNeed[],
  library: Library,
): readonly Utterance[] {
  const shown = [...found];
  for (const need of needs) {
    const choices = need.alternatives ?? [];
    for (const choice of choices) {
      if (shown.some(({ terms }) => terms.has(choice))) continue;
      const others = rankUtterances(
        needs,
        library,
        ({ quotation, terms }) => quotation !== null && quotation.kind !== 'scare' && terms.has(choice),
      );
      const other = others.find(({ score }) => score >= NEAR);
      if (other) shown.splice(1, 0, other.utterance);
    }
  }
  return shown;
}

/** Everything said on an occasion, by the speaker if one is asked for. */
function onOccasion(
  ranked: readonly FoundUtterance[],
  occasion: Occasion,
  speaker: AskedSpeaker | null,
  library: Library,
): Draft {
  const sorted = [...ranked].sort((a, b) => b.score - a.score);
  const quotations = sorted.filter(({ utterance }) => utterance.quotation !== null);
  const enough = speaker ? ON_OCCASION_BY : ON_OCCASION;
  const best = [quotations, sorted].find((list) => (list[0]?.score ?? 0) >= enough) ?? [];
  const least = Math.max(enough, (best[0]?.score ?? 0) * BESIDE_ON_OCCASION);
  const shown = best.filter(({ score }) => score >= least).slice(0, MOST_OF_SPEAKER);
  const topic = topicInWords(occasion.needs);
  if (shown.length === 0)
    return notFound(
      'quote',
      speaker ? library.words.notOnTopic(speaker.name, topic) : library.words.noneOnTopic(topic),
    );
  return {
    ...draftOf(
      shown.map(({ utterance }) => utterance),
      speaker?.name ?? '',
      library,
    ),
    meetings: occasion.meetings,
  };
}

/** A speaker who is described in words that no name and no office holds: whose description covers it. */
function unknownSpeaker(by: ParsedQuestion, library: Library): Draft {
  const described = rankUtterances(
    needsOf(by, library),
    library,
    ({ said, quotation }) => said.speaker?.kind === 'anonymous' && quotation !== null,
  );
  const named = described.filter(({ score, missing }) => score >= ENOUGH && missing.length === 0);
  if (named.length === 0) return notFound('quote', library.words.nobodyQuoted(by.text));
  return draftOf(
    named.slice(0, MOST_ON_TOPIC).map(({ utterance }) => utterance),
    '',
    library,
  );
}
