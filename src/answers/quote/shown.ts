/** Turns ranked utterances into what is shown: quoted words before reported ones. */
import type { Draft } from '../draft.ts';
import { notFound } from '../draft.ts';
import type { Library, Utterance } from '../library/library.ts';
import type { FoundUtterance } from '../library/utterances.ts';
import { quotationInWords, utteranceFinding } from '../wording.ts';

const REPORTED = 0.3;
/** What quoted words take over from the reporting sentence around them. */
const INSIDE = 0.97;
/** Most quotations of a speaker without a topic. */
export const MOST_OF_SPEAKER = 40;
const HEADLINE_WORDS = 1_200;

/**
 * Words that are quoted come before words that are only reported, unless these fit far better. A reporting sentence that also holds quoted words
 * of the same speaker gives way to them, and they take over how well it fits.
 */
export function quotedFirst(ranked: readonly FoundUtterance[]): FoundUtterance[] {
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

/** @param found - best first, at least one */
export function draftOf(found: readonly Utterance[], name: string, library: Library): Draft {
  const [first] = found;
  if (!first) return notFound('quote', library.words.neverQuoted(name));
  return {
    command: 'quote',
    by: 'shown',
    ...(first.quotation ? { status: 'answered' } : { status: 'partial', reason: library.words.notDirect(name) }),
    headline: quotationInWords(first, library, HEADLINE_WORDS),
    findings: found.map((utterance) => utteranceFinding(utterance, library)),
  };
}

/** Everything a speaker is quoted with: quotations in the order of the articles, or else what is only reported. */
export function quotationsOf(library: Library, said: (utterance: Utterance) => boolean, name: string): Draft {
  const all = library.utterances.filter(said);
  const quotations = all.filter(({ quotation }) => quotation !== null);
  return draftOf((quotations.length > 0 ? quotations : all).slice(0, MOST_OF_SPEAKER), name, library);
}
