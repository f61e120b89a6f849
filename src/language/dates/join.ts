/** Joins neighbours that are one expression: `Wednesday, January 12`, `8 p.m. on Friday`, `the end of the week`, `nearly three years`. */
import { type Day, type DayRange, dateOf, dayOf, isDate, weekday } from './calendar.ts';
import { type Context, oneDay, type Reading, type Resolved } from './rule.ts';
import type { Found } from './scan.ts';

/** Expressions in reading order with joined neighbours and modifiers; parts that found no day are dropped. */
export function join(found: readonly Found[], text: string): readonly Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    const both = last ? pair(last, next, text.slice(last.end, next.start)) : null;
    if (both) joined[joined.length - 1] = both;
    else joined.push(next);
  }
  return joined
    .filter(({ reading }) => reading.part !== 'daypart')
    .map((one, i) => modified(one, text, joined[i - 1]?.end ?? 0));
}

const isDay = ({ type, hint, part }: Reading): boolean =>
  type === 'DATE' &&
  part === undefined &&
  (hint?.kind === 'weekday' || hint?.kind === 'day' || hint?.kind === 'month-day' || hint?.kind === 'offset-days');

function pair(a: Found, b: Found, between: string): Found | null {
  const spanned = { start: a.start, end: b.end };
  const day = a.reading.type === 'DATE' ? a.reading.hint : undefined;
  const weekdayFirst = day?.kind === 'weekday' || day?.kind === 'named-weekday' ? day.weekday : null;
  if (weekdayFirst !== null && /^,?(?: the)? $|^ ?, ?$/.test(between)) {
    const hint = b.reading.hint;
    if (hint?.kind === 'day' && b.reading.type === 'DATE') return { ...spanned, rule: b.rule, reading: b.reading };
    if (hint?.kind === 'month-day') {
      return { ...spanned, rule: b.rule, reading: onWeekday(b.reading, hint.month, hint.day, weekdayFirst) };
    }
  }
  if (a.reading.part && isDay(b.reading) && /^(?:,? |,? on |,? of )$/.test(between)) {
    return { ...spanned, rule: a.rule, reading: timed(b.reading, a.reading.time!) };
  }
  if (
    isDay(a.reading) &&
    b.reading.part &&
    new RegExp(b.reading.part === 'clock' ? '^(?:,? |,? at | around | about )$' : '^ $').test(between)
  ) {
    return { ...spanned, rule: b.rule, reading: timed(a.reading, b.reading.time!) };
  }
  return null;
}

function timed(day: Reading, time: string): Reading {
  return {
    type: 'TIME',
    ...(day.hint ? { hint: day.hint } : {}),
    resolve: (context) => {
      const found = day.resolve(context);
      return { ...found, value: `${found.value}T${time}` };
    },
  };
}

/** A weekday beside a day without a year settles the year where it fits one nearby; otherwise the weekday is ignored. */
function onWeekday(reading: Reading, month: number, day: number, wanted: number): Reading {
  return {
    ...reading,
    hint: { kind: 'month-day', month, day, weekday: wanted },
    resolve: (context: Context): Resolved => {
      const { reference } = context;
      if (reference === null) return reading.resolve(context);
      const year = dateOf(reference).year;
      const fitting = [year - 1, year, year + 1]
        .filter((y) => isDate(y, month, day))
        .map((y) => dayOf(y, month, day))
        .filter((d) => weekday(d) === wanted)
        .sort((x, y) => Math.abs(x - reference) - Math.abs(y - reference));
      return fitting[0] === undefined ? reading.resolve(context) : oneDay(fitting[0], 'written');
    },
  };
}

type Edge = 'START' | 'MID' | 'END';

const EDGES =
  /(?:^|[\s"“(-])((?:(?:the )?(early|earlier|mid|middle|late|later)(?: in)?(?: on)?(?: |-)(?:the )?)|(?:(?:the|very|at) )?(?:very )?(beginning|start|outset|middle|end|close|latter part|first part|rest|remainder|course|first days?|last days?|final days?) of (?:the )?)$/i;
const AMOUNTS =
  /(?:^|[\s"“(-])((?:(?:more|less|fewer|longer|later|earlier|no more|no less) than|as (?:long|many|much|little|few) as|at least|at most|up to|about|around|nearly|almost|approximately|roughly|under|just over|just under|well over|an estimated) (?:the |a )?)$/i;

/** Takes in the modifier before an expression: it narrows a date and makes an amount approximate. */
function modified(one: Found, text: string, from: number): Found {
  const { reading } = one;
  const lead = text.slice(Math.max(from, one.start - 24), one.start);
  if (reading.type === 'DATE' && !reading.vague) {
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
