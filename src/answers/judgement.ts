/**
 * The one place where it is decided what becomes of a question: `answered`, where a claim is likely enough to be right; `partial`, where
 * the closest passages are likely enough to hold the answer; else `not-found`. The probabilities are fitted, and so are the cuts.
 */
import type { Span } from '../corpus/types.ts';
import type { DateMention } from '../language/types.ts';
import { fold, terms } from '../search/tokens.ts';
import { claimedWords } from './claim.ts';
import { LIST_LIMIT } from './compose.ts';
import type { Draft, Finding } from './draft.ts';
import { notFound } from './draft.ts';
import { chanceOf, mayBeShown } from './evidence/chance.ts';
import { type Ranked, type Ranking, rankEvidence } from './evidence/score.ts';
import fitted from './judgement.json' with { type: 'json' };
import type { Library, Passage } from './library/library.ts';
import { touchesAsked } from './question/asked-dates.ts';
import type { Request } from './request/request.ts';
import { commandOf, type Want } from './request/wants.ts';
import { askedKind, type Picked, pickWords } from './spans/pick.ts';
import type { AnswerDate, Command } from './types.ts';
import { answerDate, inQuotes, passageFinding, utteranceFinding } from './wording.ts';
import { howInWords } from './words/how.ts';

/** What a claim of each command can answer: a day is no answer to “what”. */
const FITS: Readonly<Record<Command, ReadonlySet<Want>>> = {
  who: new Set<Want>(['person', 'speaker', 'topic']),
  when: new Set<Want>(['date', 'duration', 'order', 'events', 'topic']),
  quote: new Set<Want>(['words', 'topic', 'speaker']),
  ask: new Set<Want>(['person', 'date', 'place', 'number', 'thing', 'duration']),
};

/** What the trust in a claim is worked out from. */
export const CLAIM_FEATURES = [
  'picked too',
  'best passage',
  'among the best three',
  'chance of the passage',
  'chance of the passage, of a pick',
  'surety of the pick',
  'pick for what or which',
  'passage meets the question',
  'fact meets the question',
  'fact meets it all',
  'constant',
] as const;

type ClaimFeature = (typeof CLAIM_FEATURES)[number];

/** How the claims of some readers are weighed. */
interface Calibration {
  /** By reader, what its name alone adds; `pick` is the picker of words. */
  readonly readers: Readonly<Record<string, number | undefined>>;
  readonly weights: Readonly<Record<ClaimFeature, number>>;
  /** Least probability of a claim that is made. */
  readonly claimed: number;
}

/** Fitted by `test/bench/fit-claims.ts`; the file names the data. */
const CALIBRATIONS: readonly Calibration[] = fitted.calibrations;

/** A claim that might be made. */
export interface Claim {
  readonly by: string;
  readonly words: readonly string[];
  readonly draft: Draft;
  /** In the order of {@link CLAIM_FEATURES}. */
  readonly features: readonly number[];
}

export interface Judged {
  readonly request: Request;
  readonly ranking: Ranking;
  readonly chance: number;
  readonly claims: readonly Claim[];
}

const MOST_PASSAGES = 3;
const MOST_NEAR = 2;
/** The quotation marks around a passage. */
const MARKS = 2;
const MOST_CLAIM_PASSAGE = 260;
const AMONG_BEST = 3;
const MOST_AGREEING = 2;
/** A claim of a reader that is rather right than wrong is worth a look at its passage. */
const LIKELY = 0.5;
/** Days that are told beside a passage. */
const MOST_DAYS = 2;
/** From this share on a fact accounts for all that the question says. */
const WHOLE = 0.95;
const MET = 0.5;

const logOdds = (share: number): number => Math.log((share + 0.01) / (1.01 - share));

/** @returns everything that could be said, with what speaks for it; nothing is decided here */
export function weigh(request: Request, draft: Draft, library: Library): Judged {
  const ranking = rankEvidence(request, library, placesRead(draft, request, library));
  const chance = chanceOf(ranking, library);
  const claims: Claim[] = [];
  const read = claimOf(draft, request, ranking, chance, library);
  if (read) claims.push(read);
  const picked = pickedClaim(request, ranking, chance, library);
  if (picked) claims.push(picked);
  return { request, ranking, chance, claims };
}

/**
 * @param asked - the command that was typed
 * @param draft - what the readers of facts found
 */
export function judge(request: Request, asked: Command, draft: Draft, library: Library): Draft {
  const judged = weigh(request, draft, library);
  const { ranking, chance, claims } = judged;
  const weighed = claims
    .map((claim) => ({ claim, probability: probabilityOf(claim) }))
    .sort((one, other) => other.probability - one.probability);
  const best = weighed.find(({ claim, probability }) => probability >= calibrationOf(claim).claimed);
  if (best) return answered(best.claim, claims, ranking);
  const command = asked === 'ask' ? commandOf(request.want) : asked;
  const likely = weighed.some(({ claim, probability }) => claim.by !== 'pick' && probability >= LIKELY);
  // Whose words, or which meeting, was chosen by name: words of others are near, and no more.
  if (request.given && draft.status === 'not-found') {
    const near = mayBeShown(chance) ? ranking.ranked.slice(0, MOST_NEAR) : [];
    return notFound(
      command,
      reasonFor(request, draft, library),
      near.map((one) => closestFinding(one, ranking, library)),
    );
  }
  if (mayBeShown(chance) || likely) return closest(command, draft, judged, library);
  if (withheld(draft, request) !== undefined) return draft;
  return notFound(command, reasonFor(request, draft, library));
}

/** A reader that was never seen making a claim is weighed as the first ones are. */
function calibrationOf({ by }: Claim): Calibration {
  return CALIBRATIONS.find(({ readers }) => by in readers) ?? CALIBRATIONS[0]!;
}

/** @returns how likely a claim is to be right, from 0 to 1 */
export function probabilityOf(claim: Claim): number {
  const { readers, weights } = calibrationOf(claim);
  let z = readers[claim.by] ?? 0;
  for (const [at, name] of CLAIM_FEATURES.entries()) z += weights[name] * claim.features[at]!;
  return 1 / (1 + Math.exp(-z));
}

function answered({ draft, words, by }: Claim, claims: readonly Claim[], { ranked }: Ranking): Draft {
  // A reader that says the same says it better.
  const read = by === 'pick' ? claims.find((other) => other.by !== 'pick' && isSame(other.words, words)) : undefined;
  if (read) return { ...read.draft, short: read.words };
  const shown = new Set(draft.findings.map(({ place }) => `${place.file}:${place.start}`));
  const more = by === 'pick' ? ranked.slice(1, MOST_PASSAGES) : [];
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

const folded = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two claims share a word of substance. */
function isSame(one: readonly string[], other: readonly string[]): boolean {
  const words = new Set(other.flatMap(folded));
  return one.some((claim) => folded(claim).some((word) => (word.length > 2 || /\d/u.test(word)) && words.has(word)));
}

/** Why nothing is shown. That something is not in the articles is said only after their text was looked through for it. */
function reasonFor({ needs, question, given }: Request, draft: Draft, library: Library): string {
  if ((needs.length === 0 || given) && draft.reason !== undefined) return draft.reason;
  const [absent] = question.unknownNames.filter((name) => !isWritten(name, library));
  return absent === undefined ? library.words.noSentence() : library.words.notInCorpus(absent);
}

function isWritten(name: string, { articles }: Library): boolean {
  const wanted = fold(name);
  return [...articles.values()].some(({ reading: { article } }) =>
    [article.text, article.title ?? '', article.outlet ?? ''].some((text) => fold(text).includes(wanted)),
  );
}

/** A reader of the asked kind says what the articles leave open. */
function withheld(draft: Draft, { want }: Request): string | undefined {
  return draft.status === 'partial' && draft.command === commandOf(want) ? draft.reason : undefined;
}

/** The closest passages, best first, with the words that may answer; nothing is claimed. */
function closest(command: Command, draft: Draft, { request, ranking }: Judged, library: Library): Draft {
  const shown = ranking.ranked.slice(0, MOST_PASSAGES);
  const [first] = shown;
  if (!first) return notFound(command, library.words.noSentence());
  const days = daysOf(first.passage, request, library);
  return {
    command,
    status: 'partial',
    headline: inQuotes(first.passage.text, LIST_LIMIT - MARKS - days.length, library.words) + days,
    list: true,
    reason: withheld(draft, request) ?? library.words.noShortAnswer(),
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
  const found = passageFinding(passage, { highlights: pick ? [inArticle(pick, passage)] : [] });
  if (!FITS.quote.has(request.want)) return found;
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

const inArticle = ({ start, end }: Picked, passage: Passage) => ({
  start: start + passage.start,
  end: end + passage.start,
});

/** The passages that a reader's answer of the asked kind rests on, best first. */
export function placesRead(draft: Draft, request: Request, library: Library): Passage[] {
  if (draft.status !== 'answered' || !FITS[draft.command].has(request.want)) return [];
  return [...new Set(draft.findings.flatMap(({ place }) => library.passagesAt(place).slice(0, 1)))];
}

/** What the readers found, if it is of the kind that was asked for and bare words are claimed. */
function claimOf(draft: Draft, request: Request, ranking: Ranking, chance: number, library: Library): Claim | null {
  if (draft.status !== 'answered' || !FITS[draft.command].has(request.want)) return null;
  // What happened is told by sentences: a day alone is no answer.
  const words = request.want === 'events' ? sentencesOf(draft, library) : claimedWords(draft, library);
  const by = draft.by ?? 'shown';
  // What somebody said tells who did it only where that is what was asked.
  if (words.length === 0 || (by === 'said' && request.want !== 'speaker')) return null;
  const passages = draft.findings.map(({ place }) => library.passagesAt(place)[0]);
  const ranks = passages.map((passage) => {
    const at = ranking.ranked.findIndex((one) => one.passage === passage);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  });
  const rank = Math.min(...ranks);
  const agreed = passages
    .slice(0, MOST_AGREEING)
    .flatMap((passage) =>
      passage ? pickWords(request.question.text, passage.text).filter(({ text }) => isSame([text], words)) : [],
    );
  const surest = Math.max(0, ...agreed.map(({ probability }) => probability));
  const own = ranking.ranked[rank]?.features.own ?? 0;
  const told = toldBy(draft, words, request, library);
  return {
    by,
    words,
    draft,
    features: claimFeatures(by, surest, ranks[0] === 0, rank < AMONG_BEST, chance, own, told),
  };
}

function sentencesOf({ findings }: Draft, library: Library): string[] {
  return findings.flatMap(({ place }) => library.passagesAt(place).slice(0, 1)).map(({ text }) => text);
}

/** How much of the question a fact accounts for by its own words: names, offices, the meeting, and no sentence around them. */
function toldBy(
  { command, findings, meetings = [], short = [] }: Draft,
  words: readonly string[],
  { needs, total }: Request,
  library: Library,
): number {
  const entities = new Set(
    meetings.flatMap(({ places, participants }) => [...places, ...participants.map(({ entity }) => entity)]),
  );
  const texts = [
    ...short,
    // Of a quotation its own words count.
    ...(command === 'quote' ? words : []),
    ...findings.flatMap(({ speaker = '', role = '' }) => [speaker, role]),
    ...meetings.flatMap(({ name, spellings, type }) => [name, ...spellings, type]),
  ];
  const known = new Set(texts.flatMap((text) => terms(text)));
  const speakers = new Set(findings.map(({ speaker }) => speaker));
  for (const { id, name } of library.entities.values())
    if (speakers.has(name)) for (const one of [id, ...library.sidesOf(id)]) entities.add(one);
  let met = 0;
  for (const need of needs) {
    const named = need.entities.some((id) => entities.has(id));
    const spelt = need.allOf.length > 0 && need.allOf.every((term) => known.has(term));
    const worded = [...need.terms].some(([term, strength]) => strength >= MET && known.has(term));
    const dated =
      need.date !== null &&
      meetings.some(({ dates }) => dates.some(({ from, to }) => touchesAsked(need.date!, from, to)));
    if (named || spelt || worded || dated) met += need.weight;
  }
  return met / total;
}

/** What the picker finds in the best passage. */
function pickedClaim(request: Request, { ranked, measure }: Ranking, chance: number, library: Library): Claim | null {
  const [first] = ranked;
  if (!first || !FITS.ask.has(request.want)) return null;
  const { passage, features } = first;
  const pick = measure.pick(passage);
  const kind = askedKind(request.question.text);
  if (!pick || kind === 'how' || kind === 'why' || kind === 'other') return null;
  const span = inArticle(pick, passage);
  const dated = request.want === 'date' ? datedBy(span, passage) : null;
  const words = dated === null ? pick.text : library.words.date(dated.date);
  return {
    by: 'pick',
    words: [words],
    draft: {
      command: commandOf(request.want),
      status: 'answered',
      by: 'pick',
      headline: library.words.colon(words, inQuotes(passage.text, MOST_CLAIM_PASSAGE, library.words)),
      findings: [
        passageFinding(passage, {
          highlights: [span],
          ...(dated === null ? {} : { date: dated.date, notes: [`${howInWords(dated.mention.how, library.words)}.`] }),
        }),
      ],
    },
    features: claimFeatures('pick', pick.probability, true, true, chance, features.own, 0, request.want === 'thing'),
  };
}

/** The day that a picked expression means, where its words alone tell no reader when: a weekday, “two weeks later”. */
function datedBy(span: Span, { dates }: Passage): { readonly mention: DateMention; readonly date: AnswerDate } | null {
  const inside = dates.filter(({ start, end, type }) => start < span.end && span.start < end && type !== 'DURATION');
  const [mention] = inside;
  // Of two expressions neither is the whole answer.
  if (!mention || inside.length > 1 || mention.anchor === 'explicit') return null;
  const date = answerDate(mention);
  return date && { mention, date };
}

function claimFeatures(
  by: string,
  surest: number,
  best: boolean,
  among: boolean,
  chance: number,
  own: number,
  told = 0,
  thing = false,
): readonly number[] {
  const pick = by === 'pick' ? 1 : 0;
  return [
    surest > 0 ? 1 : 0,
    best ? 1 : 0,
    among ? 1 : 0,
    logOdds(chance),
    pick * logOdds(chance),
    logOdds(surest),
    thing ? 1 : 0,
    own,
    told,
    told >= WHOLE ? 1 : 0,
    1,
  ];
}
