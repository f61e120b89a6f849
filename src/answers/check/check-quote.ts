/** “Check this quote”: compares the quotations in somebody's message with the articles, word by word. */
import type { Span } from '../../corpus/types.ts';
import type { NameFinder } from '../../search/name-finder.ts';
import { evidenceOf, GAP } from '../compose.ts';
import type { Finding } from '../draft.ts';
import type { Library, Utterance } from '../library/library.ts';
import type { Citation, QuoteCheck, QuoteCheckReport } from '../types.ts';
import { bestStretch, type Comparison, compareWords } from './check-quote-align.ts';
import { type Claim, claimsIn } from './check-quote-claims.ts';
import { altered, closest, elided, quoted, reported } from './check-quote-findings.ts';
import { type Hit, WordIndex } from './check-quote-index.ts';
import { alteredShort } from './check-quote-short.ts';
import { type ClaimedSpeaker, compareSpeakers, createNameSense, readSpeaker } from './check-quote-speaker.ts';
import { cutExactly, type ExactWord } from './check-quote-words.ts';

/** Most quotations of a message that are checked, and most of its characters that are looked at. */
const MOST_CHECKS = 10;
const MOST_CHARACTERS = 6_000;

/** From this similarity on words are an altered form of the article's, and from the lower one on they are offered as close. */
const ALTERED = 0.6;
const CLOSE = 0.34;
/** The same for words of whom the message names. */
const ALTERED_BY_CLAIMED = 0.5;
/** Most pairs of words that are compared for one quotation. */
const MOST_PAIRS = 8_000_000;
/** What a quotation is ahead of an article's own words that are as near. */
const QUOTATION_BONUS = 0.04;

/** What an ellipsis stands for, in brackets or without. */
const ELLIPSIS = /[[(]\s*(?:…|\.{3,}|\. \. \.)\s*[\])]|…|\.{3,}|\. \. \./gu;
/** A note of whoever quotes, not a word of the quotation. */
const SIC = /[[(]\s*sic\s*!?\s*[\])]/giu;

/** A finding before its words are copied. */
export type Checked = Omit<QuoteCheck, 'evidence' | 'claimed' | 'claimedSpeaker'> & { readonly finding?: Finding };

/** The words of one quotation, cut where an ellipsis leaves something out. */
export interface Words {
  /** The text that offsets of words point into. */
  readonly text: string;
  readonly all: readonly ExactWord[];
  readonly parts: readonly (readonly ExactWord[])[];
}

/** @param library - the same, in the reader's language */
export type QuoteChecker = (text: string, library: Library) => QuoteCheckReport;

/**
 * @param finder finds the names of the corpus in a message
 * @returns a function from the text of a message to what the articles say on each quotation in it. It never throws on any text;
 *   its index is made when it is first called.
 */
export function createQuoteChecker(library: Library, finder: NameFinder): QuoteChecker {
  const names = createNameSense(finder);
  let index: WordIndex | null = null;
  return (message, own) => {
    index ??= new WordIndex(library);
    const text = message.slice(0, MOST_CHARACTERS);
    const claims = claimsIn(text, names).filter((claim) => wordsOf(text, claim.pieces).all.length > 0);
    const citations = new Map<string, Citation>();
    const checks: QuoteCheck[] = [];
    let done = 0;
    for (const claim of claims) {
      if (checks.length >= MOST_CHECKS) break;
      done++;
      for (const one of piecesFoundApart(text, claim, index)) {
        const claimedSpeaker = one.speaker === null ? null : readSpeaker(one.speaker, finder, library);
        const { finding, ...checked } = check(wordsOf(text, one.pieces), claimedSpeaker, index, own);
        checks.push({
          claimed: one.pieces.map(({ start, end }) => text.slice(start, end)).join(GAP),
          ...(one.speaker === null ? {} : { claimedSpeaker: one.speaker }),
          ...checked,
          ...(finding ? { evidence: evidenceOf(finding, own, citations) } : {}),
        });
      }
    }
    return {
      checks: checks.slice(0, MOST_CHECKS),
      citations: [...citations.values()],
      edition: library.edition.id,
      more: claims.length - done + Math.max(0, checks.length - MOST_CHECKS),
    };
  };
}

/** The words of some pieces of a text; a new part begins with each piece and behind each ellipsis. */
function wordsOf(text: string, pieces: readonly Span[]): Words {
  const blank = (found: string) => ' '.repeat(found.length);
  const parts = pieces.flatMap(({ start, end }) => {
    const piece = text.slice(start, end).replace(SIC, blank);
    const cuts: Span[] = [];
    let from = 0;
    for (const { 0: mark, index } of piece.matchAll(ELLIPSIS)) {
      cuts.push({ start: from, end: index });
      from = index + mark.length;
    }
    cuts.push({ start: from, end: piece.length });
    return cuts.map((cut) =>
      cutExactly(piece.slice(cut.start, cut.end)).map((word) => ({
        ...word,
        start: word.start + cut.start + start,
        end: word.end + cut.start + start,
      })),
    );
  });
  const filled = parts.filter((part) => part.length > 0);
  return { text, all: filled.flat(), parts: filled };
}

/** Pieces that a message gives as one quotation, but that the articles have only apart, are checked apart. */
function piecesFoundApart(text: string, claim: Claim, index: WordIndex): Claim[] {
  if (claim.pieces.length < 2) return [claim];
  const words = wordsOf(text, claim.pieces);
  if (index.exact(words.all).length > 0 || inOrder(words, index)) return [claim];
  const single = claim.pieces.map((piece) => ({ pieces: [piece], speaker: claim.speaker }));
  const apart = single.some(({ pieces }) => {
    const { all } = wordsOf(text, pieces);
    return all.length > 2 && index.exact(all).length > 0;
  });
  return apart ? single.filter(({ pieces }) => wordsOf(text, pieces).all.length > 0) : [claim];
}

function check(words: Words, claimed: ClaimedSpeaker | null, index: WordIndex, library: Library): Checked {
  const exact = index.exact(words.all);
  const inQuotation = exact.filter(({ stream }) => isSaid(stream.utterance));
  if (inQuotation.length > 0) return quoted(byFit(inQuotation, claimed, library), claimed, library);
  const joined = words.parts.length > 1 ? inOrder(words, index) : null;
  if (joined && isSaid(joined[0]?.stream.utterance ?? null)) return elided(joined, words, claimed, library);
  const [first] = exact;
  if (first) return reported([first], claimed, library);
  if (joined) return reported(joined, claimed, library);
  const isClaimed = (utterance: Utterance | null) => isByClaimed(utterance, claimed, library);
  const near = nearest(words, index, isClaimed);
  const enough = near && isClaimed(near.hit.stream.utterance) ? ALTERED_BY_CLAIMED : ALTERED;
  if (near && near.comparison.similarity >= enough) return altered(near.hit, near.comparison, claimed, library);
  const isCandidate = (utterance: Utterance) =>
    isSaid(utterance) && (claimed === null || compareSpeakers(claimed, utterance, library) !== 'other');
  const short = words.parts.length === 1 ? alteredShort(words.all, index, isCandidate) : null;
  const compared = short && compareWords(words.text, words.all, short);
  if (short && compared) return altered(short, compared, claimed, library);
  if (!near) return { verdict: 'not-found' };
  return near.comparison.similarity >= CLOSE ? closest(near.hit, library) : { verdict: 'not-found' };
}

/** Marked words that nobody is said to have said are the article's own. */
function isSaid(utterance: Utterance | null): boolean {
  return utterance !== null && utterance.quotation?.kind !== 'scare';
}

const FIT = { same: 0, unclear: 1, other: 2 } as const;
const KIND = { direct: 0, partial: 1, scare: 2 } as const;

/** Quotations of whom the message names first, then whole sentences before single words, then in the order of the articles. */
function byFit(hits: readonly Hit[], claimed: ClaimedSpeaker | null, library: Library): Hit[] {
  const rank = ({ stream, from, to }: Hit): number => {
    if (!stream.utterance) return 100;
    const fit = claimed ? FIT[compareSpeakers(claimed, stream.utterance, library)] : 0;
    const unknown = stream.utterance.said.speaker ? 0 : 1;
    const part = to - from === stream.words.length ? 0 : 1;
    return fit * 20 + unknown * 10 + part * 4 + KIND[stream.utterance.quotation?.kind ?? 'scare'];
  };
  return hits
    .map((hit) => ({ hit, rank: rank(hit) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ hit }) => hit);
}

/** All parts word for word in one quotation or paragraph, one after the other. */
function inOrder({ parts }: Words, index: WordIndex): Hit[] | null {
  const found = parts.map((part) => index.exact(part));
  const byStream = found.map((hits) => Map.groupBy(hits, ({ stream }) => stream));
  for (const stream of byStream[0]?.keys() ?? []) {
    const chosen: Hit[] = [];
    for (const hits of byStream) {
      const behind = chosen.at(-1)?.to ?? 0;
      const next = hits.get(stream)?.find(({ from }) => from >= behind);
      if (!next) break;
      chosen.push(next);
    }
    if (chosen.length === parts.length) return chosen;
  }
  return null;
}

function isByClaimed(utterance: Utterance | null, claimed: ClaimedSpeaker | null, library: Library): boolean {
  return utterance !== null && claimed !== null && compareSpeakers(claimed, utterance, library) === 'same';
}

/** One word is shared by chance; several, or a run of words around one, are not. Of the named speaker one is enough. */
function isTelling({ sharedContent, longestRun }: Comparison, byClaimed: boolean): boolean {
  return sharedContent >= 2 || (sharedContent === 1 && (longestRun >= 4 || (byClaimed && longestRun >= 2)));
}

/** The stretch of the articles that is most like the words, if it shares enough with them to be compared at all. */
function nearest(
  { text, all }: Words,
  index: WordIndex,
  isClaimed: (utterance: Utterance | null) => boolean,
): { hit: Hit; comparison: Comparison } | null {
  let best: { hit: Hit; comparison: Comparison; rank: number } | null = null;
  let pairs = 0;
  for (const window of index.near(all)) {
    pairs += all.length * (window.to - window.from);
    if (pairs > MOST_PAIRS) break;
    const hit = bestStretch(all, window);
    if (!hit) continue;
    const comparison = compareWords(text, all, hit);
    if (!comparison || !isTelling(comparison, isClaimed(hit.stream.utterance))) continue;
    const rank = comparison.similarity + (isSaid(hit.stream.utterance) ? QUOTATION_BONUS : 0);
    if (!best || rank > best.rank) best = { hit, comparison, rank };
  }
  return best;
}
