/** A timeline: what the articles date, in the order of time. */
import type { Citation } from '../answers/types.ts';
import type { Place } from '../corpus/types.ts';

export type TimelineKind = 'meeting' | 'call' | 'statement' | 'fact';

/** Days as coarse as the fact, ISO: `2014`, `2021-06`, `2022-01-10`; `end` for a stretch of days. */
export interface TimelineDays {
  readonly start: string;
  readonly end?: string;
  /** `scheduled` where every article that says so looks ahead. */
  readonly status: 'past' | 'scheduled';
}

/** Other days that an article gives for the same. */
export interface TimelineConflict extends TimelineDays {
  /** The words that say so. */
  readonly words: string;
  readonly evidence: Place;
}

export interface TimelineEntry extends TimelineDays {
  readonly kind: TimelineKind;
  /** What it is, in a word: the noun of the event (talks, summit, call), or the kind. */
  readonly label: string;
  /** Verbatim words of the article (for a split quotation the pieces joined by ` […] `). */
  readonly title: string;
  /** The title is a sentence that tells of the event, since the articles give it no name. */
  readonly told?: true;
  /** Names of the places, of a meeting. */
  readonly place?: string;
  /** Names of who took part, people first; of a statement who made it; of a fact who says so, where the article only reports it. */
  readonly people: readonly string[];
  /** More quotations of the same speaker on that day. */
  readonly more?: number;
  readonly conflict?: readonly TimelineConflict[];
  readonly evidence: Place;
  /** How well it is attested: three for each article that dates it, one for each sentence that does. */
  readonly support: number;
}

/** One of the pictures that a timeline is drawn in. */
export interface TimelinePage {
  readonly svg: string;
  readonly png: Uint8Array;
  /** Width and height of the PNG in pixels. */
  readonly width: number;
  readonly height: number;
  /** The same facts in words, at most 1,024 characters. */
  readonly alt: string;
}

export interface TimelineDrawing {
  /** In the order of time; at least one. */
  readonly pages: readonly TimelinePage[];
  /** What the numbers in the pictures mean. */
  readonly citations: readonly Citation[];
}

/** A drawing as the engine hands it out. */
export interface TimelinePicture {
  readonly pages: readonly Pick<TimelinePage, 'png' | 'alt'>[];
  readonly citations: readonly Citation[];
  readonly edition: string;
}
