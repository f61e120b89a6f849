/** Joins neighbours that are one expression and takes in modifiers: `the end of the week`, `nearly three years`. */
import type { Day, DayRange } from './calendar.ts';
import { inSequence, pair, sharedYear } from './pairs.ts';
import type { Reading, Resolved } from './rule.ts';
import { unitFrom } from './rules/deictic.ts';
import type { Found } from './scan.ts';

/** Expressions in reading order with joined neighbours and modifiers; parts that found no day are dropped. */
export function join(found: readonly Found[], text: string): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, next.start) : '';
    const both = last ? pair(last, next, between) : null;
    if (both) joined[joined.length - 1] = both;
    else {
      joined.push(last ? inSequence(last, next, between, text.slice(Math.max(0, last.start - 10), last.start)) : next);
      shareYear(joined, text);
    }
  }
  return joined
    .filter(({ reading }) => reading.part !== 'daypart')
    .map((one, i) => modified(one, text, joined[i - 1]?.end ?? 0));
}

/** Members of one list of months or days, at most: `March, June, July and October of last year`. */
const LISTED = 12;

/** Hands the year of the last expression back through the list that it ends. */
function shareYear(joined: Found[], text: string): void {
  for (let i = joined.length - 2; i >= Math.max(0, joined.length - LISTED); i--) {
    const [one, next] = [joined[i]!, joined[i + 1]!];
    const dated = sharedYear(one, next, text.slice(one.end, next.start));
    if (!dated) return;
    joined[i] = dated;
  }
}

type Edge = 'START' | 'MID' | 'END';

const EDGES =
  /(?:^|[\s"“(-])((?:(?:the )?(early|earlier|mid|middle|late|later)(?: in)?(?: on)?(?: |-)(?:the )?)|(?:(?:the|very|at) )?(?:very )?(beginning|start|outset|middle|end|close|latter part|first part|rest|remainder|course|first days?|last days?|final days?) of (?:the )?)$/i;
const AMOUNTS =
  /(?:^|[\s"“(-])((?:(?:more|less|fewer|longer|later|earlier|no more|no less) than|as (?:long|many|much|little|few) as|at least|at most|up to|about|around|nearly|almost|approximately|roughly|under|just over|just under|well over|an estimated) (?:the |a )?)$/i;

/** `the week of July 4`, `the week beginning 4 February`. */
const WEEK_OF = /(?:^|[\s"(-])((?:the )?week (?:of|beginning|starting|commencing|ending)(?: on)? )$/i;

function weekOf(day: Resolved): Resolved {
  return day.range ? unitFrom(day.range.from, 'week', 0, day.anchor, day.on) : day;
}

/** Takes in the modifier before an expression: it narrows a date and makes an amount approximate. */
function modified(one: Found, text: string, from: number): Found {
  const { reading } = one;
  const lead = text.slice(Math.max(from, one.start - 32), one.start);
  if (reading.type === 'DATE' && !reading.vague) {
    const week = WEEK_OF.exec(lead);
    if (week && (reading.hint?.kind === 'day' || reading.hint?.kind === 'month-day')) {
      return {
        ...one,
        start: one.start - week[1]!.length,
        reading: { type: 'DATE', resolve: (c) => weekOf(reading.resolve(c)) },
      };
    }
    const match = EDGES.exec(lead);
    if (match) {
      const start = one.start - match[1]!.length;
      return {
        ...one,
        start,
        reading: narrowed(reading, edgeOf((match[2] ?? match[3])!.toLowerCase()), match[3] !== undefined),
      };
    }
  }
  if (reading.type === 'DURATION' || / ago$/i.test(text.slice(one.start, one.end))) {
    const match = AMOUNTS.exec(lead);
    const words = match?.[1] ?? '';
    if (match && !/^(?:several|some|many|a few) /i.test(text.slice(one.start, one.end))) {
      return {
        ...one,
        start: one.start - words.length,
        reading: { ...reading, resolve: (c) => ({ ...reading.resolve(c), approximate: true }) },
      };
    }
  }
  return one;
}

function edgeOf(word: string): Edge | null {
  if (/^(?:early|beginning|start|outset|first)/.test(word)) return word === 'earlier' ? null : 'START';
  if (/^(?:mid|middle)/.test(word)) return 'MID';
  return /^(?:late|end|close|latter|last|final)$/.test(word) || /^(?:last|final|latter)/.test(word) ? 'END' : null;
}

function narrowed(reading: Reading, edge: Edge | null, strictly: boolean): Reading {
  return {
    ...reading,
    resolve: (context) => {
      const found = reading.resolve(context);
      if (!found.range || edge === null || found.range.from === found.range.to) return found;
      return { ...found, range: narrow(found.range, edge, strictly), approximate: true };
    },
  };
}

/** `early` is the first third, `mid` the second, `late` the last; "the end of" is shorter: a tenth, but at least the last days. */
function narrow({ from, to }: DayRange, edge: Edge, strictly: boolean): DayRange {
  const length = to - from + 1;
  if (length === 7)
    return edge === 'START'
      ? { from, to: from + 1 }
      : edge === 'MID'
        ? { from: from + 1, to: from + 3 }
        : { from: to - 2, to };
  const third = Math.max(1, Math.round(length / 3));
  const part = strictly && edge !== 'MID' ? Math.max(1, Math.round(length / 10)) : third;
  const last: Day = to;
  if (edge === 'START') return { from, to: from + part - 1 };
  if (edge === 'END') return { from: last - part + 1, to: last };
  return { from: from + third, to: from + 2 * third - 1 };
}
