/** What could be claimed on a request: facts of reading, dated deeds, and the words of the best passage; each with what speaks for it. */
import type { Span } from '../corpus/types.ts';
import type { DateMention } from '../language/types.ts';
import type { Draft } from './draft.ts';
import { chanceOf } from './evidence/chance.ts';
import { type Ranking, rankEvidence } from './evidence/score.ts';
import { datedDeeds } from './facts/dated.ts';
import { type Fact, OF_SENTENCES, OF_SPEECH, WHOLE } from './facts/fact.ts';
import fitted from './judgement.json' with { type: 'json' };
import type { Library, Passage } from './library/library.ts';
import type { Request } from './request/request.ts';
import { commandOf, type Want } from './request/wants.ts';
import { ASKS_NOT, isOfKind, isOfOtherDeed, isOtherwise } from './right-kind.ts';
import { askedKind, type Picked, pickWords } from './spans/pick.ts';
import type { AnswerDate } from './types.ts';
import { answerDate, inQuotes, passageFinding } from './wording.ts';
import { howInWords } from './words/how.ts';

/** What the picker of words can answer. */
const PICKED: ReadonlySet<Want> = new Set<Want>(['person', 'date', 'place', 'number', 'thing', 'duration']);

/** What the trust in a claim is worked out from. */
export const CLAIM_FEATURES = [
  'picked too',
  'best passage',
  'among the best three',
  'chance of the passage',
  'chance of the passage, of a pick',
  'surety of the pick',
  'pick for what or which',
  'pick behind the best passage',
  'passage meets the question',
  'fact meets the question',
  'fact meets it all',
  'follow-up',
  'constant',
] as const;

type ClaimFeature = (typeof CLAIM_FEATURES)[number];

/** How the claims of some kinds are weighed. */
interface Calibration {
  /** By kind of claim, what that alone adds; `pick` is the picker of words. */
  readonly kinds: Readonly<Record<string, number | undefined>>;
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
  /** How much of the question a fact accounts for; 0 for picked words. */
  readonly told: number;
  /** In the order of {@link CLAIM_FEATURES}. */
  readonly features: readonly number[];
}

export interface Weighed {
  readonly request: Request;
  readonly ranking: Ranking;
  readonly chance: number;
  readonly claims: readonly Claim[];
}

const MOST_CLAIM_PASSAGE = 260;
const AMONG_BEST = 3;
/** A chance that says nothing. */
const EVEN = 0.5;
/** Differences of the evidence score beyond this one say no more. */
const MOST_BEHIND = 5;
const MOST_AGREEING = 2;
/** Places that each fact has its answer from, and facts that are looked at. */
const MOST_PLACES = 4;
const MOST_FACTS = 3;
/** A fact that accounts for less is no answer. */
const LEAST_TOLD = 0.8;
/** A fact that accounts for half of the question points to a sentence much less than one that accounts for all of it. */
const SURE = 3;

const logOdds = (share: number): number => Math.log((share + 0.01) / (1.01 - share));

/** @returns everything that could be said, with what speaks for it; nothing is decided here */
export function weigh(request: Request, facts: readonly Fact[], library: Library): Weighed {
  const ranking = rankEvidence(request, library, placesOf(facts, library));
  const chance = chanceOf(ranking, library);
  const claims = [...facts.slice(0, MOST_FACTS), ...datedDeeds(ranking, library)].flatMap(
    (fact) => claimOf(fact, ranking, chance, library) ?? [],
  );
  for (let at = 0; at < AMONG_BEST; at++) claims.push(...pickedClaim(at, ranking, chance, library));
  return { request, ranking, chance, claims };
}

/** The passages that facts have their answers from, each with how much of the question the fact accounts for. */
export function placesOf(facts: readonly Fact[], library: Library): ReadonlyMap<Passage, number> {
  const places = new Map<Passage, number>();
  for (const { draft, told } of facts.slice(0, MOST_FACTS)) {
    const passages = draft.findings.flatMap(({ place }) => library.passagesAt(place).slice(0, 1));
    for (const [at, passage] of [...new Set(passages)].slice(0, MOST_PLACES).entries())
      places.set(passage, Math.max(places.get(passage) ?? 0, told ** SURE / (1 + at / 2)));
  }
  return places;
}

/** A kind that was never seen making a claim is weighed as the first ones are. */
export function calibrationOf({ by }: Claim): Calibration {
  return CALIBRATIONS.find(({ kinds }) => by in kinds) ?? CALIBRATIONS[0]!;
}

/** @returns how likely a claim is to be right, from 0 to 1 */
export function probabilityOf(claim: Claim): number {
  const { kinds, weights } = calibrationOf(claim);
  let z = kinds[claim.by] ?? 0;
  for (const [at, name] of CLAIM_FEATURES.entries()) z += weights[name] * claim.features[at]!;
  return 1 / (1 + Math.exp(-z));
}

const folded = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether two claims share a word of substance, and no number of one contradicts the other. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
  const numbers = [one, other].map((words) => words.flatMap(folded).filter((word) => /\d/u.test(word)));
  const [mine, theirs] = numbers as [string[], string[]];
  const isWithin = (some: readonly string[], all: readonly string[]) => some.every((word) => all.includes(word));
  if (!isWithin(mine, theirs) && !isWithin(theirs, mine)) return false;
  const words = new Set(other.flatMap(folded));
  return one.some((claim) => folded(claim).some((word) => (word.length > 2 || /\d/u.test(word)) && words.has(word)));
}

function claimOf(
  { draft, by, told }: Fact,
  { request, ranked }: Ranking,
  chance: number,
  library: Library,
): Claim | null {
  const words = (draft.short ?? []).filter((one) => one !== '');
  if (words.length === 0 || draft.status !== 'answered') return null;
  const isFact = !OF_SENTENCES.has(by) && !OF_SPEECH.has(by);
  if (isFact && (told < LEAST_TOLD || ASKS_NOT.test(request.question.plain))) return null;
  const passages = draft.findings.map(({ place }) => library.passagesAt(place)[0]);
  const ranks = passages.map((passage) => {
    const at = ranked.findIndex((one) => one.passage === passage);
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  });
  const rank = Math.min(...ranks);
  const agreed = passages
    .slice(0, MOST_AGREEING)
    .flatMap((passage) =>
      passage ? pickWords(request.question.text, passage.text).filter(({ text }) => isSame([text], words)) : [],
    );
  const surest = Math.max(0, ...agreed.map(({ probability }) => probability));
  const own = ranked[rank]?.features.own ?? 0;
  return {
    by,
    words,
    draft,
    told: isFact ? told : 0,
    features: claimFeatures({
      told,
      best: ranks[0] === 0,
      among: rank < AMONG_BEST,
      // A fact is judged by what it accounts for, whatever the sentences look like.
      ...(isFact ? {} : { follow: request.shown.length > 0, surest, chance, own }),
    }),
  };
}

/** Picked words as a stretch of their article. */
export const inArticle = ({ start, end }: Picked, passage: Passage): Span => ({
  start: start + passage.start,
  end: end + passage.start,
});

/** What the picker finds in one of the best passages. @param at - its place among them */
function pickedClaim(at: number, { request, ranked, measure }: Ranking, chance: number, library: Library): Claim[] {
  const one = ranked[at];
  if (!one || !PICKED.has(request.want)) return [];
  const { passage, features, score } = one;
  const pick = measure.pick(passage);
  const kind = askedKind(request.question.text);
  if (!pick || kind === 'how' || kind === 'why' || kind === 'other') return [];
  const span = inArticle(pick, passage);
  if (!isOfKind(request.want, span, passage, library) || isOtherwise(request.question, passage)) return [];
  if (request.want === 'date' && isOfOtherDeed(span, passage, request, library)) return [];
  const dated = request.want === 'date' ? datedBy(span, passage) : null;
  const words = dated === null ? pick.text : library.words.date(dated.date);
  const claim: Claim = {
    by: 'pick',
    told: 0,
    words: [words],
    draft: {
      command: commandOf(request.want),
      status: 'answered',
      headline: library.words.colon(words, inQuotes(passage.text, MOST_CLAIM_PASSAGE, library.words)),
      findings: [
        passageFinding(passage, {
          highlights: [span],
          ...(dated === null ? {} : { date: dated.date, notes: [`${howInWords(dated.mention.how, library.words)}.`] }),
        }),
      ],
    },
    features: claimFeatures({
      pick: true,
      follow: request.shown.length > 0,
      surest: pick.probability,
      best: at === 0,
      among: true,
      chance,
      own: features.own,
      thing: request.want === 'thing',
      behind: ranked[0]!.score - score,
    }),
  };
  return [claim];
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

/** What speaks for a claim; what is left out says nothing. */
interface Signs {
  readonly pick?: boolean;
  readonly follow?: boolean;
  /** Of the words, or of words that the picker finds there too. */
  readonly surest?: number;
  readonly best: boolean;
  readonly among: boolean;
  readonly chance?: number;
  readonly own?: number;
  readonly told?: number;
  readonly thing?: boolean;
  /** How far the passage stands behind the best one. */
  readonly behind?: number;
}

function claimFeatures({
  pick = false,
  follow = false,
  surest = 0,
  best,
  among,
  chance = EVEN,
  own = 0,
  told = 0,
  thing = false,
  behind = 0,
}: Signs): readonly number[] {
  return [
    surest > 0 ? 1 : 0,
    best ? 1 : 0,
    among ? 1 : 0,
    logOdds(chance),
    pick ? logOdds(chance) : 0,
    logOdds(surest),
    thing ? 1 : 0,
    Math.min(MOST_BEHIND, behind),
    own,
    told,
    told >= WHOLE ? 1 : 0,
    follow ? 1 : 0,
    1,
  ];
}
