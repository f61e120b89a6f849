/** What a timeline says besides the words of the articles, in a reader's language. */
import type { TimelineKind } from '../types.ts';

export interface TimelineWords {
  /** For dates and numbers (BCP 47). */
  readonly language: string;
  readonly title: string;
  readonly nothing: string;
  /** How many entries there are, and in how many articles. */
  readonly dated: (entries: number, articles: number) => string;
  readonly kinds: Readonly<Record<TimelineKind, string>>;
  /** So many of a kind. */
  readonly counted: (count: number, kind: TimelineKind) => string;
  /** What a dated fact is called above its words. */
  readonly event: string;
  /** The noun of an event, as English articles have it, in this language; the kind stands in for one that is not listed. */
  readonly events: Readonly<Record<string, string>> | null;
  readonly scheduled: string;
  readonly according: (people: string) => string;
  readonly more: (count: number) => string;
  readonly moreThatDay: (count: number) => string;
  /** Above the counts of what was left out. */
  readonly notDrawn: (count: number) => string;
  readonly differ: string;
  /** The time between two entries; `about` where it is rounded. */
  readonly later: (stretch: string, about: boolean) => string;
  readonly range: (from: string, to: string) => string;
  /** For those who do not see the picture. */
  readonly shown: (title: string, shown: number, all: number) => string;
  readonly otherSources: (dates: string) => string;
  readonly inPicture: (count: number) => string;
}
