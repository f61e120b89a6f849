/** A fact that reading has found, as a candidate for an answer: what it says in short, and how much of the question it accounts for. */
import { termOf, terms as termsOf } from '../../search/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Library } from '../library/library.ts';
import { isPerson } from '../library/library.ts';
import { touchesAsked } from '../question/asked-dates.ts';
import type { Request } from '../request/request.ts';

/** Kinds of claim that a sentence makes: picked words, dated deeds. */
export const OF_SENTENCES: ReadonlySet<string> = new Set(['pick', 'dated', 'lasted']);
/** Those that words in quotation marks make. All others are facts that were read across the articles. */
export const OF_SPEECH: ReadonlySet<string> = new Set(['words', 'words of anybody']);
/** From this share on a fact accounts for all that the question says. */
export const WHOLE = 0.95;

export interface Fact {
  /** Its kind, by which it is weighed; see `judgement.json`. */
  readonly by: string;
  /** True for all that there is of what was asked for, such as a speaker’s words: nothing is left to weigh. */
  readonly complete?: true;
  /** What would be answered, were it claimed. */
  readonly draft: Draft;
  /** Share of the question that the fact accounts for by its own words, from 0 to 1. */
  readonly told: number;
}

/** What a fact is about, to be compared with what a question needs. */
export interface About {
  /** Ids of whoever and whatever it names. */
  readonly entities?: ReadonlySet<string>;
  /** Its words. */
  readonly texts?: readonly string[];
  /** Its days, ISO. */
  readonly days?: readonly { readonly from: string; readonly to: string }[];
}

/** A need that weighs less says nothing: light words, and those that only say what is wanted. */
export const LIGHTEST = 0.55;

/** @returns the share of a request's needs that a fact accounts for, by their weights; 0 where nothing is needed */
export function toldBy({ needs, carried }: Request, { entities, texts = [], days = [] }: About): number {
  const known = new Set(texts.flatMap((text) => termsOf(text)));
  const own = needs.filter((need) => !carried.has(need));
  const weighty = own.filter(({ weight, form }) => form === null || weight > LIGHTEST);
  let met = 0;
  let total = 0;
  for (const need of weighty.length > 0 ? weighty : own) {
    total += need.weight;
    const named = entities !== undefined && need.entities.some((id) => entities.has(id));
    const spelt = need.allOf.length > 0 && need.allOf.every((term) => known.has(term));
    // A word that no article has may still be one of those that ask for such a fact.
    const asking = need.form !== null && known.has(termOf(need.form));
    const worded = asking
      ? 1
      : Math.max(0, ...[...need.terms].map(([term, strength]) => (known.has(term) ? strength : 0)));
    const dated = need.date !== null && days.some(({ from, to }) => touchesAsked(need.date!, from, to));
    met += need.weight * (named || spelt || dated ? 1 : worded);
  }
  // A follow-up that says nothing of its own (“who was there?”) is accounted for by what it goes on from.
  if (total === 0) return carried.size > 0 ? 1 : 0;
  return met / total;
}

/** People whom the request names, as ids. */
export function peopleNamed({ question }: Request, library: Library): readonly string[] {
  return question.names.flatMap(({ entities }) => entities).filter((id) => isPerson(library.entities.get(id)));
}
