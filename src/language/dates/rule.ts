/**
 * What a family of date expressions is made of: a pattern that finds the words, and a reading that turns them into days
 * once the day they hang on is known. Reading is kept apart from finding so that a candidate day of writing can be tried
 * without looking at the text again.
 */
import { type Day, type DayRange, isoDay, isoMonth, isoYear, monthRange, yearRange } from './calendar.ts';

/** Which way the verb over an expression looks. */
export type Direction = 'past' | 'future' | 'present' | null;

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** Days and value of an expression, once its anchor is known. */
export interface Resolved {
  /** TIMEX3 value; unknown parts are `X`. */
  readonly value: string;
  readonly range: DayRange | null;
  readonly anchor: 'explicit' | 'written' | 'mention';
  readonly approximate?: boolean;
  /** True for what the text only compares with ("a year earlier"): later expressions do not hang on it. */
  readonly comparison?: boolean;
  /** The words of the mention it hangs on, for people. */
  readonly on?: string;
  /** Where the days found make it another type than the words alone. */
  readonly type?: TimexType;
}

/** An expression earlier in the article that already has its value. */
export interface Earlier {
  readonly text: string;
  readonly value: string;
  readonly range: DayRange | null;
  readonly anchor: Resolved['anchor'];
  readonly comparison: boolean;
  /** Sentences back from the one being read; 0 for the same sentence. */
  readonly distance: number;
}

/** What an expression is read against. */
export interface Context {
  /** The day of writing (or, inside a quotation, the day it was said); `null` if unknown. */
  readonly reference: Day | null;
  /** Tense of the governing verb; worked out only when asked for. */
  direction(): Direction;
  /** Expressions before this one, nearest first. */
  readonly earlier: readonly Earlier[];
  /** The day of the event that some words name ("the vote in Norhaven"), where the corpus tells it. */
  event?(phrase: string): EventDay | null;
}

export interface EventDay {
  readonly day: Day;
  /** The words that tell it. */
  readonly on: string;
}

/** What the inference of the day of writing wants to know of an expression. */
export type Hint =
  | { readonly kind: 'weekday'; readonly weekday: number }
  | { readonly kind: 'named-weekday'; readonly weekday: number }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'month-day'; readonly month: number; readonly day: number; readonly weekday?: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'offset-days'; readonly days: number; readonly weekday?: number }
  | { readonly kind: 'unit'; readonly unit: 'week' | 'month' | 'year'; readonly offset: number };

export interface Reading {
  readonly type: TimexType;
  readonly resolve: (context: Context) => Resolved;
  readonly hint?: Hint;
  /** Only part of an expression: kept if a neighbour takes it in (`afternoon` after `Monday`). */
  readonly part?: 'daypart' | 'clock';
  /** Counted from an event, whose day must be known before. */
  readonly counted?: boolean;
  /** Without days of its own: takes no modifier. */
  readonly vague?: boolean;
  /** TIMEX3 time after the `T`, for parts. */
  readonly time?: string;
  /** Narrows the matched words: characters cut from either end. */
  readonly trim?: { readonly start?: number; readonly end?: number };
}

/** The words around a match, for rules that must look at the company an expression keeps. */
export interface Surroundings {
  /** The whole text in which the match was found, normalised to the same length. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Typed by a person: capitals mean nothing, and short forms are expected. */
  readonly typed: boolean;
}

export interface Rule {
  readonly name: string;
  /** Global and case-insensitive; bounded repetition only. */
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, around: Surroundings) => Reading | null;
}

/** The text before a match, at most `length` characters. */
export function before(around: Surroundings, length = 24): string {
  return around.text.slice(Math.max(0, around.start - length), around.start);
}

/** The text after a match, at most `length` characters. */
export function after(around: Surroundings, length = 24): string {
  return around.text.slice(around.end, around.end + length);
}

// ---------------------------------------------------------------- values

/** A single day. @param on - the expression that it was counted from */
export function oneDay(day: Day, anchor: Resolved['anchor'], on?: string): Resolved {
  return { value: isoDay(day), range: { from: day, to: day }, anchor, ...(on === undefined ? {} : { on }) };
}

/** Every day of a month. @param month - from 1 */
export function wholeMonth(year: number, month: number, anchor: Resolved['anchor'], on?: string): Resolved {
  return { value: isoMonth(year, month), range: monthRange(year, month), anchor, ...(on === undefined ? {} : { on }) };
}

/** Every day of a year. */
export function wholeYear(year: number, anchor: Resolved['anchor'], on?: string): Resolved {
  return { value: isoYear(year), range: yearRange(year), anchor, ...(on === undefined ? {} : { on }) };
}

/** A value without days: durations, sets, vague expressions and what has no anchor. */
export function noDays(value: string, anchor: Resolved['anchor'] = 'explicit'): Resolved {
  return { value, range: null, anchor };
}

/** A reading that needs no anchor. */
export function fixed(type: TimexType, resolved: Resolved, hint?: Hint): Reading {
  return { type, resolve: () => resolved, ...(hint ? { hint } : {}) };
}

const WRONG_SIDE = 5;

/**
 * Of several days, the one that fits the tense: one on the wrong side of the reference counts five times as far,
 * so that a verb misread does not push a day near by into another year. Without a tense the past is slightly nearer.
 */
export function nearestByTense(candidates: readonly DayRange[], reference: Day, direction: Direction): DayRange {
  let best = candidates[0]!;
  let least = Number.POSITIVE_INFINITY;
  for (const range of candidates) {
    const ahead = range.from > reference ? range.from - reference : 0;
    const behind = range.to < reference ? reference - range.to : 0;
    const cost =
      direction === 'future'
        ? ahead + WRONG_SIDE * behind
        : direction === 'past'
          ? WRONG_SIDE * ahead + behind
          : ahead * 1.05 + behind;
    if (cost < least) {
      best = range;
      least = cost;
    }
  }
  return best;
}
