/** Two neighbours that are one expression: `Saturday, July 4`, `8 p.m. on Friday`, `two days after Monday`, `28 June in 2020`. */
import { addMonths, type Day, dateOf, dayOf, isDate, isoDay, mondayOf, monthRange, weekday } from './calendar.ts';
import { type Context, noDays, oneDay, type Reading, type Resolved, wholeMonth } from './rule.ts';
import type { Found } from './scan.ts';

const isDay = ({ type, hint, part }: Reading): boolean =>
  type === 'DATE' &&
  part === undefined &&
  (hint?.kind === 'weekday' || hint?.kind === 'day' || hint?.kind === 'month-day' || hint?.kind === 'offset-days');

const BEFORE_CLOCK = /^(?:,? |,? at | around | about )$/;

/**
 * Two neighbouring expressions that make one date (“Monday, 3 March”), or `null`.
 *
 * @param between - the text between them
 */
export function pair(a: Found, b: Found, between: string): Found | null {
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
  if (isDay(a.reading) && b.reading.part && (b.reading.part === 'clock' ? BEFORE_CLOCK : /^ $/).test(between)) {
    return { ...spanned, rule: b.rule, reading: timed(a.reading, b.reading.time!) };
  }
  return (
    besideToday(a, b, between) ??
    weekAndDay(a, b, between) ??
    distance(a, b, between) ??
    inYear(a, b, between) ??
    ofNamedYear(a, b, between)
  );
}

/** `today, on a Tuesday`, `tomorrow, a Friday`: one day, which tells the weekday of writing. */
function besideToday(a: Found, b: Found, between: string): Found | null {
  const [day, named] = [a.reading.hint, b.reading.hint];
  if (day?.kind !== 'offset-days' || a.reading.type !== 'DATE' || named?.kind !== 'weekday') return null;
  if (b.reading.type !== 'DATE' || !/^(?:,? on a |, a )$/.test(between)) return null;
  return {
    start: a.start,
    end: b.end,
    rule: a.rule,
    reading: { ...a.reading, hint: { ...day, weekday: named.weekday } },
  };
}

/** `next week on Tuesday`. */
function weekAndDay(a: Found, b: Found, between: string): Found | null {
  const [week, day] = [a.reading.hint, b.reading.hint];
  if (week?.kind !== 'unit' || week.unit !== 'week' || day?.kind !== 'weekday' || !/^ (?:on )?$/.test(between))
    return null;
  return {
    start: a.start,
    end: b.end,
    rule: b.rule,
    reading: {
      type: b.reading.type,
      resolve: ({ reference }) =>
        reference === null
          ? noDays(`XXXX-WXX-${day.weekday}`, 'written')
          : oneDay(mondayOf(reference) + 7 * week.offset + day.weekday - 1, 'written'),
    },
  };
}

/** `two days after Monday`, `three weeks from tomorrow`, `a month before June 5`. */
function distance(a: Found, b: Found, between: string): Found | null {
  const match = /^ (before|prior to|after|following|from) (?:the )?$/i.exec(between);
  if (!match || a.reading.type !== 'DURATION' || !(isDay(b.reading) || b.rule === 'holiday')) return null;
  const length = /^P(\d+)([DWMY])$/.exec(
    a.reading.resolve({ reference: null, direction: () => null, earlier: [] }).value,
  );
  if (!length) return null;
  const count = Number(length[1]) * (/before|prior/i.test(match[1]!) ? -1 : 1);
  const away = (day: Day): Day =>
    length[2] === 'D'
      ? day + count
      : length[2] === 'W'
        ? day + 7 * count
        : addMonths(day, length[2] === 'M' ? count : 12 * count);
  return {
    start: a.start,
    end: b.end,
    rule: 'units from a day',
    reading: {
      type: 'DATE',
      resolve: (context) => {
        const day = b.reading.resolve(context);
        return day.range ? oneDay(away(day.range.from), day.anchor, day.on) : day;
      },
    },
  };
}

/** `28 June in 2020`, `April of 2016`, `December 31 , 1999`. */
function inYear(a: Found, b: Found, between: string): Found | null {
  if (b.reading.hint?.kind !== 'year' || b.reading.type !== 'DATE' || !/^(?: in | of |, in | , )$/.test(between))
    return null;
  const { hint } = a.reading;
  const { year } = b.reading.hint;
  const spanned = { start: a.start, end: b.end, rule: a.rule };
  if (hint?.kind === 'month-day' && isDate(year, hint.month, hint.day)) {
    const day = dayOf(year, hint.month, hint.day);
    return {
      ...spanned,
      reading: { type: 'DATE', hint: { kind: 'day', day }, resolve: () => oneDay(day, 'explicit') },
    };
  }
  if (hint?.kind === 'month' && a.rule === 'month' && between !== ' , ') {
    return { ...spanned, reading: { type: 'DATE', resolve: () => wholeMonth(year, hint.month, 'explicit') } };
  }
  return null;
}

/** `July 20 last year`, `August 27 of that year`. */
function ofNamedYear(a: Found, b: Found, between: string): Found | null {
  const [day, year] = [a.reading.hint, b.reading.hint];
  if (day?.kind !== 'month-day' || a.reading.type !== 'DATE' || b.reading.type !== 'DATE') return null;
  const isYear = year?.kind === 'unit' ? year.unit === 'year' && /^ (?:of |in )?$/.test(between) : false;
  if (!isYear && !(year === undefined && b.rule === 'this week' && between === ' of ')) return null;
  return {
    start: a.start,
    end: b.end,
    rule: a.rule,
    reading: {
      type: 'DATE',
      resolve: (context) => {
        const { range, anchor, on } = b.reading.resolve(context);
        const named = range && range.to - range.from >= 364 ? dateOf(range.from).year : null;
        if (named === null || !isDate(named, day.month, day.day)) return a.reading.resolve(context);
        return oneDay(dayOf(named, day.month, day.day), anchor, on);
      },
    },
  };
}

const LISTED = /^(?: ?- ?| ?, ?| to | through | until |,? and |,? or | and on )$/;

/** `July` before `and October of last year`: of the same year as that, or of the one before where it would lie after. */
function inYearOf(a: Found, b: Found, month: number): Found {
  const resolve = (context: Context): Resolved => {
    const other = b.reading.resolve(context);
    if (!other.range) return a.reading.resolve(context);
    const { year, month: last } = dateOf(other.range.from);
    return wholeMonth(month > last ? year - 1 : year, month, other.anchor, other.on);
  };
  return { ...a, rule: b.rule, reading: { ...a.reading, resolve } };
}

/**
 * The first of two days or months in a range takes its year from the second: `from Nov. 18 to Dec. 19, 2015`,
 * `June-August 1992`. A first one that would lie after the second is of the year before.
 */
export function sharedYear(a: Found, b: Found, between: string): Found | null {
  if (!LISTED.test(between) || a.reading.type !== 'DATE') return null;
  const { hint } = a.reading;
  if (hint?.kind !== 'month-day' && !(hint?.kind === 'month' && a.rule === 'month')) return null;
  // A comma alone lists months; between days it separates many things.
  if (/^ ?, ?$/.test(between) && hint.kind !== 'month') return null;
  if (hint.kind === 'month' && b.rule === 'month of last year') return inYearOf(a, b, hint.month);
  const end = b.reading.resolve({ reference: null, direction: () => null, earlier: [] });
  if (end.anchor !== 'explicit' || !end.range || !/^\d{4}-\d\d(?:-\d\d)?$/.test(end.value)) return null;
  const { year } = dateOf(end.range.from);
  if (hint.kind === 'month') {
    const own = monthRange(year, hint.month).from > end.range.to ? year - 1 : year;
    return { ...a, reading: { type: 'DATE', resolve: () => wholeMonth(own, hint.month, 'explicit') } };
  }
  if (!isDate(year, hint.month, hint.day)) return null;
  const same = dayOf(year, hint.month, hint.day);
  const day = same > end.range.to ? dayOf(year - 1, hint.month, hint.day) : same;
  return { ...a, reading: { type: 'DATE', hint: { kind: 'day', day }, resolve: () => oneDay(day, 'explicit') } };
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

const SEQUENCE = 'weekday after another';
const RANGE = /^ ?(?:-|to|through|thru|until|till) ?$/;
const BOTH = /^ (?:and|or)(?: on)? $/;

/**
 * The second weekday of a range follows the first: "from Monday to Wednesday". So does the second of two that are joined
 * and follow each other in the week, and of two "between" which something lies.
 */
export function inSequence(a: Found, b: Found, between: string, lead: string): Found {
  const [first, second] = [a.reading.hint, b.reading.hint];
  // One step only: a chain of them would be resolved again and again.
  if (first?.kind !== 'weekday' || second?.kind !== 'weekday' || a.rule === SEQUENCE) return b;
  const next = (second.weekday - first.weekday + 7) % 7 === 1;
  if (!RANGE.test(between) && !(BOTH.test(between) && (next || /\bbetween $/i.test(lead)))) return b;
  return {
    ...b,
    rule: SEQUENCE,
    reading: {
      ...b.reading,
      resolve: (context) => {
        const { range } = a.reading.resolve(context);
        const alone = b.reading.resolve(context);
        if (!range || !alone.range) return alone;
        const day = range.from + ((second.weekday - weekday(range.from) + 6) % 7) + 1;
        return { ...oneDay(day, alone.anchor, alone.on), value: alone.value.replace(/^[\d-]{10}/, isoDay(day)) };
      },
    },
  };
}
