/**
 * Whether two tellings are of one event. Days, places, people, names and the way it is held may rule that out; otherwise
 * what they share adds up.
 */
import { type Family, words } from './words.ts';

export interface Days {
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  /** The event begins then and may go on the day after. */
  readonly start?: boolean;
  /** The event ends then. */
  readonly end?: boolean;
  /** Only about then: a day either way is no contradiction ("a week later"). */
  readonly loose?: boolean;
}

/** What is known of an event by one mention or by many. */
export interface Features {
  readonly types: ReadonlySet<string>;
  readonly families: ReadonlySet<Family>;
  /** Intervals of at most three days. */
  readonly days: readonly Days[];
  /** Wider intervals: a week, a month, a year. */
  readonly spans: readonly Days[];
  readonly places: ReadonlySet<string>;
  readonly people: ReadonlySet<string>;
  /** Those of `people` that are persons. */
  readonly persons: ReadonlySet<string>;
  /** Countries and bodies that its persons speak for, unless they are named themselves. */
  readonly sides: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly ordinals: ReadonlySet<number>;
  /** Which round of a series it is. */
  readonly rounds: ReadonlySet<number>;
  /** Days that it was only planned for; another day is no contradiction. */
  readonly planned: readonly Days[];
  /** How long it lasted, as TIMEX3 values. */
  readonly lengths: ReadonlySet<string>;
  /** Folded noun phrases of two words or more. */
  readonly wordings: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** Whether it is told as over or as still ahead; `null` where that is open. */
  readonly tense: 'past' | 'ahead' | 'mixed' | null;
  /** When the only article that tells of it was written, as far as known. */
  readonly written: string | null;
}

/** Number of days from one ISO day to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Whether two intervals share a day; a loose one may be a day off. */
export function overlap(a: Days, b: Days): boolean {
  if (a.from <= b.to && b.from <= a.to) return true;
  if (!a.loose && !b.loose) return false;
  return Math.abs(daysBetween(a.to, b.from)) <= 1 || Math.abs(daysBetween(b.to, a.from)) <= 1;
}

const shares = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  let count = 0;
  for (const one of a) if (b.has(one)) count += 1;
  return count;
};

/** Most that shared participants alone are worth: enough within an article, not between two. */
const UNANCHORED = 3.5;

/** Two names of one forum: the same words, or all but one of at least three ("... Security Dialogue", "... Stability Dialogue"). */
function nearName(a: string, b: string): 'same' | 'near' | null {
  if (a === b) return 'same';
  const one = new Set(a.split(' '));
  const two = new Set(b.split(' '));
  const common = shares(one, two);
  const smaller = Math.min(one.size, two.size);
  if (common === smaller && smaller >= 2) return 'same';
  return common >= 2 && common >= smaller - 1 ? 'near' : null;
}

function sharedName(a: ReadonlySet<string>, b: ReadonlySet<string>): 'same' | 'near' | null {
  let best: 'same' | 'near' | null = null;
  for (const one of a) {
    for (const two of b) {
      const near = nearName(one, two);
      if (near === 'same') return 'same';
      best ??= near;
    }
  }
  return best;
}

/**
 * How much speaks for one event: `null` if something rules it out.
 * The same day counts 4, a name 4, a place 3, each shared participant 1.5 (at most three).
 */
export function likeness(a: Features, b: Features): number | null {
  if (shares(a.families, b.families) === 0) return null;
  const round = sameRound(a, b);
  if (round !== null) return round < 0 ? null : round;
  if (callOfOthers(a, b) || callOfOthers(b, a)) return null;
  let score = 0;
  const near = a.days.some((x) => b.days.some((y) => overlap(x, y)));
  const begun = a.days.some((x) => b.days.some((y) => goesOn(x, y) || goesOn(y, x)));
  if (near) score += 4;
  else if (begun) score += 2;
  else if (meantThen(a, b) || meantThen(b, a)) score += 3;
  else if (a.days.length > 0 && b.days.length > 0) {
    const weight = disputed(a, b);
    if (weight === null) return null;
    score += weight;
  }
  if (tensesDiffer(a, b)) return null;
  if (!near && !begun) {
    score += closeness(a, b) + closeness(b, a);
    const fits = within(a, b) ?? within(b, a);
    if (fits === false) return null;
    if (fits) score += a.spans.some((x) => b.spans.some((y) => x.from === y.from && x.to === y.to)) ? 2 : 1;
  }
  const places = shares(a.places, b.places);
  if (places > 0) score += 3;
  else if (a.places.size > 0 && b.places.size > 0) return null;
  if (!near && places === 0 && (isOtherThanRound(a, b) || isOtherThanRound(b, a))) return null;
  const ordinals = shares(a.ordinals, b.ordinals);
  if (ordinals === 0 && a.ordinals.size > 0 && b.ordinals.size > 0 && !near) return null;
  const persons = shares(a.persons, b.persons);
  const bilateral = a.persons.size === 2 && b.persons.size === 2;
  if (bilateral && persons < 2 && !(near && places > 0)) return null;
  const people = shares(a.people, b.people);
  score += 1.5 * Math.min(people, 3);
  const anchored = score > 0;
  const sides = shares(a.sides, b.people) + shares(a.people, b.sides) + shares(a.sides, b.sides);
  // Who people speak for helps only beside something firmer: presidents and their officials speak for the same countries.
  if (anchored || people > 0) score += 0.75 * Math.min(sides, 2);
  if (shares(a.lengths, b.lengths) > 0) score += 1.5;
  if (shares(a.wordings, b.wordings) > 0) score += 1.5;
  if (a.people.size >= 2 && b.people.size >= 2 && people + sides < Math.min(a.people.size, b.people.size))
    score -= people + sides === 0 ? 3 : 1;
  const name = sharedName(a.names, b.names);
  if (name === 'same') score += 4;
  else if (name === 'near') score += 2;
  else if (a.names.size > 0 && b.names.size > 0) score -= 3;
  const described = name === null ? describes(a, b) : null;
  score += described === 'same' ? 3 : described === 'near' ? 1.5 : 0;
  if (shares(a.types, b.types) > 0) score += 0.5;
  // Countries meet all the time: who took part alone does not make two tellings one, unless it is two persons.
  // On one day people hold talks and speak at conferences.
  if (score <= SAME_DAY && near && isOccasion(a) !== isOccasion(b) && places + people + sides === 0 && name === null)
    return Math.min(score, LITTLE);
  const told =
    anchored ||
    name !== null ||
    described !== null ||
    persons >= 2 ||
    shares(a.lengths, b.lengths) + shares(a.wordings, b.wordings) > 0;
  return told ? score : Math.min(score, UNANCHORED);
}

/** What the same day, and a little more, is worth. */
const SAME_DAY = 5;
/** Enough only where the words point to it. */
const LITTLE = 2;

/** Events that are rather an occasion to speak or eat than talks. */
const OCCASIONS: ReadonlySet<string> = words(
  'conference forum workshop symposium congress convention hearing audience lunch dinner breakfast reception debate speech address webinar interview briefing',
);

/** Whether it is nothing but an occasion to speak or eat. */
export function isOccasion({ types, names }: Features): boolean {
  return names.size === 0 && types.size > 0 && [...types].every((type) => OCCASIONS.has(type));
}

/** Rounds of one series lie within so many days of being told of. */
const ROUND_DAYS = 100;
/** Two tellings of a round beyond doubt. */
const SAME_ROUND = 8;

/**
 * Rounds: one ordinal is one event, though its first and last day may lie weeks apart; two are two. Other places, other
 * people or months between make two series.
 *
 * @returns the likeness; -1 where they are two, `null` where not both are rounds
 */
function sameRound(a: Features, b: Features): number | null {
  if (a.rounds.size === 0 || b.rounds.size === 0) return null;
  if (shares(a.rounds, b.rounds) === 0) return -1;
  if (a.places.size > 0 && b.places.size > 0 && shares(a.places, b.places) === 0) return -1;
  if (a.names.size > 0 && b.names.size > 0 && sharedName(a.names, b.names) === null) return -1;
  const people = shares(a.people, b.people) + shares(a.sides, b.people) + shares(a.people, b.sides);
  if (a.people.size >= 2 && b.people.size >= 2 && people === 0) return -1;
  const [mine, other] = [a, b].map(({ days, spans, planned }) => [...days, ...spans, ...planned]);
  const apart = Math.min(
    ...(mine ?? []).flatMap((x) => (other ?? []).flatMap((y) => (overlap(x, y) ? [0] : gaps(x, y)))),
  );
  return Number.isFinite(apart) && apart > ROUND_DAYS ? -1 : SAME_ROUND;
}

/** A round is none of the talks that lie on other days; talks without a day may well be the round told of. */
function isOtherThanRound(round: Features, talks: Features): boolean {
  return round.rounds.size > 0 && talks.rounds.size === 0 && talks.days.length > 0;
}

/** A call of two persons is none of the talks that neither takes part in. */
function callOfOthers(call: Features, talks: Features): boolean {
  const only = (one: Features): boolean => one.families.size === 1 && one.families.has('call');
  if (!only(call) || only(talks) || call.persons.size < 2 || talks.people.size === 0) return false;
  return shares(call.persons, talks.persons) === 0 && !call.days.some((x) => talks.days.some((y) => overlap(x, y)));
}

/** One tells the day that the other says it was planned for. */
function meantThen(a: Features, b: Features): boolean {
  return a.planned.some((x) => [...b.days, ...b.planned].some((y) => overlap(x, y)));
}

/** Days apart that two articles may tell of one event. */
const DISPUTED_DAYS = 2;

/**
 * What a day or two apart counts: two articles may date one event differently. Only where no article tells of both, and the
 * name and the place are the same, or the same two persons are on the telephone.
 */
function disputed(a: Features, b: Features): number | null {
  if (shares(a.files, b.files) > 0) return null;
  const apart = Math.min(...a.days.flatMap((x) => b.days.map((y) => Math.min(...gaps(x, y)))));
  if (!(apart <= DISPUTED_DAYS)) return null;
  const calls = [a, b].every(({ families }) => families.size === 1 && families.has('call'));
  if (calls && a.persons.size === 2 && b.persons.size === 2 && shares(a.persons, b.persons) === 2) return 1.5;
  // No two rounds are held in one place within two days.
  if ([a, b].every(({ types }) => types.has('round')) && shares(a.places, b.places) > 0) return 0;
  const named = sharedName(a.names, b.names) === 'same' || describes(a, b) === 'same';
  return named && shares(a.places, b.places) > 0 ? -1 : null;
}

function gaps(a: Days, b: Days): number[] {
  return [Math.abs(daysBetween(a.to, b.from)), Math.abs(daysBetween(b.to, a.from))];
}

/** Whether the words of one are those of the other's name: "the ferry board", "Northern Ferry Board". */
function describes(a: Features, b: Features): 'same' | 'near' | null {
  const one = sharedName(a.names, b.wordings);
  return one === 'same' ? one : (sharedName(a.wordings, b.names) ?? one);
}

/** What "will be" is not what was over then: an undated telling against a dated one. */
function tensesDiffer(a: Features, b: Features): boolean {
  if (a.tense === null || b.tense === null || a.tense === b.tense) return false;
  if (a.tense === 'mixed' || b.tense === 'mixed') return false;
  const [undated, dated] = a.days.length === 0 ? [a, b] : [b, a];
  if (undated.days.length + undated.spans.length > 0 || dated.days.length + dated.spans.length === 0) return false;
  if (a.files.size === 1 && b.files.size === 1 && shares(a.files, b.files) === 1) return true;
  // What an article says will be, was not over when it was written.
  const { written } = undated;
  return (
    undated.tense === 'ahead' && written !== null && [...dated.days, ...dated.spans].every(({ to }) => to < written)
  );
}

/** An undated event is rather the one of the same week as its article than one of months ago. */
function closeness(undated: Features, dated: Features): number {
  if (undated.written === null || undated.days.length + undated.spans.length > 0 || dated.days.length === 0) return 0;
  const distance = Math.min(...dated.days.map((day) => Math.abs(daysBetween(day.from, undated.written as string))));
  if (Number.isNaN(distance)) return 0;
  return distance <= 10 ? 1 : distance > 60 ? -1 : 0;
}

/** One tells the first day of an event, and the other the next day or its last. */
function goesOn(first: Days, last: Days): boolean {
  if (!first.start) return false;
  const days = daysBetween(first.to, last.from);
  return days === 1 || (last.end === true && days > 0 && days <= LONGEST);
}

/** Days that an event of several days may go on for. */
export const LONGEST = 5;

/** Whether the days of one lie in a wider interval of the other: `null` if there is nothing to compare. */
function within(a: Features, b: Features): boolean | null {
  if (b.spans.length === 0) return null;
  const mine = a.days.length > 0 ? a.days : a.spans;
  if (mine.length === 0) return null;
  // What begins on a Sunday evening is still an event of "next week".
  return b.spans.some((wide) =>
    mine.some((one) => overlap(one, wide) || (one.start === true && daysBetween(one.to, wide.from) === 1)),
  );
}
