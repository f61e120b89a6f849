/**
 * The one place where it is decided what becomes of a question: `answered`, where a claim is likely enough to be right; `partial`, where
 * the closest passages are likely enough to hold the answer; else `not-found`. The probabilities are fitted, and so are the cuts.
 */
import { fold } from '../search/tokens.ts';
import {
  CLAIM_FEATURES,
  type Claim,
  calibrationOf,
  inArticle,
  isSame,
  probabilityOf,
  type Weighed,
  weigh,
} from './claims.ts';
import { LIST_LIMIT } from './compose.ts';
import type { Draft, Finding } from './draft.ts';
import { notFound } from './draft.ts';
import { mayBeShown } from './evidence/chance.ts';
import type { Ranked, Ranking } from './evidence/score.ts';
import { type Fact, OF_SENTENCES, WHOLE } from './facts/fact.ts';
import { whyNoWords } from './facts/given.ts';
import type { Library, Passage } from './library/library.ts';
import type { Request } from './request/request.ts';
import { commandOf } from './request/wants.ts';
import type { Command } from './types.ts';
import { answerDate, inQuotes, passageFinding, utteranceFinding } from './wording.ts';

const MOST_PASSAGES = 3;
const MOST_NEAR = 2;
/** The quotation marks around a passage. */
const MARKS = 2;
/** A claim that is rather right than wrong is worth a look at its passage. */
const LIKELY = 0.5;
/** A fact that leaves something open is told where it accounts for so much of the question. */
const OPEN = 0.8;
/** Words of the very speaker, or said at the very meeting, that was chosen are an answer where they tell so much of the topic. */
const ON_TOPIC = 0.5;
/** Another article contradicts where it tells so much of the question. */
const AS_MUCH = 0.9;
const PASSAGE = CLAIM_FEATURES.indexOf('passage meets the question');
/** Words that are hardly likely to answer are not set in bold. */
const LEAST_BOLD = 0.1;
/** Days that are told beside a passage. */
const MOST_DAYS = 2;

/**
 * @param asked - the command that was typed
 * @param facts - what reading knows of it, best first
 */
export function judge(request: Request, asked: Command, facts: readonly Fact[], library: Library): Draft {
  const weighed = weigh(request, facts, library);
  const { ranking, chance, claims } = weighed;
  const command = asked === 'ask' ? commandOf(request.want) : asked;
  const [told] = facts;
  if (told?.complete) return told.draft;
  // Whoever asks for quotations gets those that say all of it.
  if (asked === 'quote' && told && told.told >= WHOLE) return told.draft;
  const likely = claims
    .map((claim) => ({ claim, probability: probabilityOf(claim) }))
    .sort((one, other) => other.probability - one.probability);
  const sure = likely
    .filter(({ claim, probability }) => probability >= calibrationOf(claim).claimed)
    .map(({ claim }) => claim);
  // Where a fact accounts for all of the question, a sentence that says otherwise is no answer.
  const whole = claims.find(({ by, told }) => by !== 'pick' && told >= WHOLE);
  const [best] = whole ? sure.filter((one) => one === whole || isSame(one.words, whole.words)) : sure;
  // What the articles leave open is said as it is: who took part but not who led, words that are only reported.
  const open = facts.find((fact) => fact.draft.status === 'partial' && fact.told >= OPEN);
  if (best && !(open && best.by === 'pick'))
    return withOtherSides(answered(best, claims, ranking), best, likely, library);
  const isLikely = likely.some(({ claim, probability }) => claim.by !== 'pick' && probability >= LIKELY);
  // Whose words, or which meeting, was chosen by name: words of others are near, and no more.
  if (request.given.by || request.given.at) {
    if (told && told.told >= ON_TOPIC) return told.draft;
    const near = mayBeShown(chance, request) ? ranking.ranked.slice(0, MOST_NEAR) : [];
    return notFound(
      command,
      reasonFor(request, library),
      near.map((one) => closestFinding(one, ranking, library)),
    );
  }
  if (open) return open.draft;
  if (mayBeShown(chance, request) || isLikely) return closest(command, weighed, library);
  return notFound(command, reasonFor(request, library));
}

function answered({ draft, words, by }: Claim, claims: readonly Claim[], { ranked }: Ranking): Draft {
  // A fact that says the same says it better.
  const fact = OF_SENTENCES.has(by)
    ? claims.find((other) => !OF_SENTENCES.has(other.by) && isSame(other.words, words))
    : undefined;
  if (fact) return { ...fact.draft, short: fact.words };
  const shown = new Set(draft.findings.map(({ place }) => `${place.file}:${place.start}`));
  const more = by === 'pick' ? ranked.slice(0, MOST_PASSAGES) : [];
  return {
    ...draft,
    short: words,
    findings: [
      ...draft.findings,
      ...more
        .filter(({ passage }) => !shown.has(`${passage.file}:${passage.start}`))
        .map(({ passage }) => passageFinding(passage)),
    ],
  };
}

/** Where a sentence of another article that tells as much of the question gives another answer, both are told. */
function withOtherSides(
  draft: Draft,
  best: Claim,
  likely: readonly { readonly claim: Claim; readonly probability: number }[],
  { words }: Library,
): Draft {
  const fileOf = ({ draft: { findings } }: Claim) => findings[0]?.place.file;
  const toldBy = ({ features }: Claim) => features[PASSAGE]!;
  const others = likely
    .filter(({ claim, probability }) => claim.by === 'pick' && probability >= LIKELY)
    .map(({ claim }) => claim)
    .filter((one) => best.by === 'pick' && fileOf(one) !== fileOf(best) && !isSame(one.words, best.words))
    .filter((one) => toldBy(one) >= AS_MUCH * toldBy(best));
  if (others.length === 0) return draft;
  const [first, ...rest] = draft.findings;
  const sides = others.flatMap((one) => one.draft.findings.slice(0, 1));
  const shown = new Set(sides.map(({ place }) => place.start));
  const short = [...best.words, ...others.flatMap((one) => one.words)];
  return {
    ...draft,
    short,
    disagreement: words.severalAnswers(short),
    findings: [...(first ? [first] : []), ...sides, ...rest.filter(({ place }) => !shown.has(place.start))],
  };
}

/** Why nothing is shown. That something is not in the articles is said only after their text was looked through for it. */
function reasonFor(request: Request, library: Library): string {
  const { question, given } = request;
  const { words } = library;
  if (given.by || given.at) return whyNoWords(given, library) ?? words.noSentence();
  if (question.words.length === 0) return words.questionEmpty();
  const [absent] = question.unknownNames.filter((name) => !isWritten(name, library));
  return absent === undefined ? words.noSentence() : words.notInCorpus(absent);
}

function isWritten(name: string, { articles }: Library): boolean {
  const wanted = fold(name);
  return [...articles.values()].some(({ reading: { article } }) =>
    [article.text, article.title ?? '', article.outlet ?? ''].some((text) => fold(text).includes(wanted)),
  );
}

/** The closest passages, best first, with the words that may answer; nothing is claimed. */
function closest(command: Command, { request, ranking }: Weighed, library: Library): Draft {
  const shown = ranking.ranked.slice(0, MOST_PASSAGES);
  const [first] = shown;
  if (!first) return notFound(command, library.words.noSentence());
  const days = daysOf(first.passage, request, library);
  return {
    command,
    status: 'partial',
    headline: inQuotes(first.passage.text, LIST_LIMIT - MARKS - days.length, library.words) + days,
    list: true,
    reason: library.words.noShortAnswer(),
    findings: shown.map((one) => closestFinding(one, ranking, library)),
  };
}

/** “On Monday” tells a reader of the passage nothing: which day it was stands behind it, where a time is asked for. */
function daysOf({ dates }: Passage, { want }: Request, { words }: Library): string {
  if (want !== 'date' && want !== 'events' && want !== 'order') return '';
  const told = dates.flatMap((mention) => {
    const date = mention.anchor === 'explicit' || mention.type === 'DURATION' ? null : answerDate(mention);
    return date ? [words.colon(words.marked(mention.text), words.date(date))] : [];
  });
  return told.length === 0 ? '' : ` [${[...new Set(told)].slice(0, MOST_DAYS).join('; ')}]`;
}

/** A passage with the likeliest words marked; what somebody says in it comes with who says it. */
function closestFinding({ passage }: Ranked, { request, measure }: Ranking, library: Library): Finding {
  const pick = measure.pick(passage);
  const found = passageFinding(passage, {
    highlights: pick && pick.probability >= LEAST_BOLD ? [inArticle(pick, passage)] : [],
  });
  if (request.want !== 'words' && request.want !== 'speaker' && request.want !== 'topic') return found;
  const [said] = library
    .utterancesIn(passage)
    .filter(({ quotation }) => quotation !== null && quotation.kind !== 'scare');
  if (!said) return found;
  const { speaker, role, date, notes } = utteranceFinding(said, library);
  return {
    ...found,
    notes,
    ...(speaker === undefined ? {} : { speaker }),
    ...(role === undefined ? {} : { role }),
    ...(date === undefined ? {} : { date }),
  };
}
