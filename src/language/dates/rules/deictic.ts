/** Expressions that point from the day of writing: `today`, `last night`, `this week`, `next month`, `the weekend`. */
import { type Day, dateOf, dayOf, isoWeek, isoYear, mondayOf, monthRange, weekday, yearRange } from '../calendar.ts';
import {
  before,
  type Context,
  noDays,
  oneDay,
  type Reading,
  type Resolved,
  type Rule,
  type Surroundings,
  wholeMonth,
  wholeYear,
} from '../rule.ts';
import { GAP, type Unit, unitOf } from '../vocabulary.ts';

/** The week, month, quarter, year or decade that lies `shift` units from a day. */
export function unitFrom(day: Day, unit: Unit, shift: number, anchor: Resolved['anchor'], on?: string): Resolved {
  const { year, month } = dateOf(day);
  const named = on === undefined ? {} : { on };
  switch (unit) {
    case 'week': {
      const from = mondayOf(day) + 7 * shift;
      return { value: isoWeek(from), range: { from, to: from + 6 }, anchor, ...named };
    }
    case 'weekend': {
      const from = mondayOf(day) + 7 * shift + 5;
      return { value: `${isoWeek(from)}-WE`, range: { from, to: from + 1 }, anchor, ...named };
    }
    case 'month': {
      const first = dateOf(dayOf(year, month + shift, 1));
      return wholeMonth(first.year, first.month, anchor, on);
    }
    case 'quarter': {
      const first = dateOf(dayOf(year, month - ((month - 1) % 3) + 3 * shift, 1));
      const range = { from: dayOf(first.year, first.month, 1), to: dayOf(first.year, first.month + 3, 1) - 1 };
      return { value: `${isoYear(first.year)}-Q${(first.month - 1) / 3 + 1}`, range, anchor, ...named };
    }
    case 'year':
      return wholeYear(year + shift, anchor, on);
    case 'decade': {
      const decade = Math.floor(year / 10) + shift;
      return {
        value: String(decade),
        range: { from: yearRange(decade * 10).from, to: yearRange(decade * 10 + 9).to },
        anchor,
        ...named,
      };
    }
    case 'century': {
      const century = Math.floor(year / 100) + shift;
      return {
        value: String(century),
        range: { from: yearRange(century * 100).from, to: yearRange(century * 100 + 99).to },
        anchor,
        ...named,
      };
    }
    default:
      return oneDay(day + shift, anchor, on);
  }
}

const UNKNOWN: Readonly<Record<string, string>> = {
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
};

function unit(unitName: Unit, shift: number): Reading {
  const hinted = unitName === 'week' || unitName === 'month' || unitName === 'year';
  return {
    type: 'DATE',
    ...(hinted ? { hint: { kind: 'unit', unit: unitName, offset: shift } as const } : {}),
    resolve: (context) => resolveUnit(context, unitName, shift),
  };
}

/**
 * An old layer of a text keeps its words: next to a date of the month before ("the May 30 session, the third this
 * month", read in June) "this month" is still that month. The same holds for years.
 */
function stale({ reference, earlier }: Context, name: Unit): Resolved | null {
  if (reference === null || (name !== 'month' && name !== 'year')) return null;
  const near = earlier.find(({ range, distance }) => distance === 0 && range !== null && range.from === range.to);
  if (!near?.range || near.range.to >= reference || reference - near.range.to > 21) return null;
  const here =
    name === 'month' ? monthRange(dateOf(reference).year, dateOf(reference).month) : yearRange(dateOf(reference).year);
  return near.range.to < here.from ? unitFrom(near.range.to, name, 0, 'mention', near.text) : null;
}

function resolveUnit(context: Context, name: Unit, shift: number): Resolved {
  const { reference } = context;
  if (reference === null) return noDays(UNKNOWN[name] ?? 'XXXX', 'written');
  if (shift === 0) {
    const older = stale(context, name);
    if (older) return older;
  }
  return unitFrom(reference, name, shift, 'written');
}

/** "the weekend" is the last one while it is recent or told in the past, the coming one otherwise. */
function weekend(which: string): Reading {
  return {
    type: 'DATE',
    resolve: (context) => {
      const { reference } = context;
      if (reference === null) return noDays('XXXX-WXX-WE', 'written');
      if (/last|past|previous/.test(which)) return unitFrom(reference, 'weekend', -1, 'written');
      if (/next/.test(which)) return unitFrom(reference, 'weekend', 1, 'written');
      if (/coming/.test(which)) return unitFrom(reference, 'weekend', weekday(reference) < 6 ? 0 : 1, 'written');
      const ahead = context.direction() === 'future' || (/this/.test(which) && context.direction() !== 'past');
      return unitFrom(reference, 'weekend', ahead || weekday(reference) >= 6 ? 0 : -1, 'written');
    },
  };
}

function daysFrom(days: number): Reading {
  return {
    type: 'DATE',
    hint: { kind: 'offset-days', days },
    resolve: ({ reference }) =>
      reference === null ? noDays('XXXX-XX-XX', 'written') : oneDay(reference + days, 'written'),
  };
}

function partOfDay(days: number, part: string): Reading {
  return {
    type: 'TIME',
    hint: { kind: 'offset-days', days },
    resolve: ({ reference }) => {
      if (reference === null) return noDays(`XXXX-XX-XXT${part}`, 'written');
      const day = oneDay(reference + days, 'written');
      return { ...day, value: `${day.value}T${part}` };
    },
  };
}

const PART: Readonly<Record<string, string>> = { morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' };

/** A capital inside a sentence makes it the name of a paper or a broadcast. */
function isTitle(word: string, around: Surroundings): boolean {
  return !around.typed && /^[A-Z]/.test(word) && /[\w,] $/.test(before(around));
}

export const deictic: readonly Rule[] = [
  {
    name: 'the day before yesterday',
    pattern: /\b(?:the )?day (before yesterday|after tomorrow)\b/gi,
    read: ([, which]) => daysFrom(/before/i.test(which!) ? -2 : 2),
  },
  {
    name: 'today',
    pattern: /\b(today|yesterday|tomorrow)\b/gi,
    read: ([, word], around) => {
      const key = word!.toLowerCase();
      if (isTitle(word!, around)) return null;
      return daysFrom(key === 'today' ? 0 : key === 'yesterday' ? -1 : 1);
    },
  },
  { name: 'tonight', pattern: /\btonight\b/gi, read: () => partOfDay(0, 'NI') },
  {
    name: 'this morning',
    pattern: new RegExp(`\\b(this|last|that)${GAP}(morning|afternoon|evening|night)\\b`, 'gi'),
    read: ([, which, part]) => {
      const key = which!.toLowerCase();
      if (key === 'that') return thatPart(PART[part!.toLowerCase()]!);
      return partOfDay(key === 'last' ? -1 : 0, PART[part!.toLowerCase()]!);
    },
  },
  {
    name: 'this week',
    pattern: new RegExp(
      `\\b(this coming|this past|this|last|next|the coming|the current|current|the past|coming|upcoming|past|previous|the previous|the following|the same|that same|that)${GAP}(week|month|quarter|year|decade|century)\\b(?!-(?:old|long|ago|earlier|end)|'s end| old\\b)`,
      'gi',
    ),
    read: ([, which, name], around) => {
      const key = which!.toLowerCase();
      const of = unitOf(name!);
      if (!around.typed && /^[A-Z]/.test(name!)) return null;
      if (/^(?:upcoming|past|previous)$/.test(key) && !around.typed) return null;
      if (key === 'previous') return unit(of, -1);
      if (/previous|following|same|that/.test(key)) return fromMention(key, of);
      if (key === 'current' || (of === 'century' && !/this|last|next/.test(key)))
        return of === 'century' ? null : unit(of, 0);
      // "the past year" is a stretch that ends now, not the calendar year before.
      if (key === 'the past') return around.typed ? unit(of, -1) : null;
      return unit(of, /last|past/.test(key) ? -1 : /next|coming/.test(key) ? 1 : 0);
    },
  },
  {
    name: 'the weekend',
    pattern: new RegExp(
      `\\b(this past|this coming|this|last|next|the past|the coming|the previous|the|over|on)${GAP}weekend\\b`,
      'gi',
    ),
    read: ([, which]) => {
      const key = which!.toLowerCase();
      return key === 'over' || key === 'on' ? { ...weekend('the'), trim: { start: which!.length + 1 } } : weekend(key);
    },
  },
  {
    name: 'in the week',
    pattern:
      /\b(?:(later|earlier) (?:in|on in) )?the (week|month|year)\b(?!-|(?:'s)? (?:ended|ending|of|before|after|ahead|that|when|prior|since|to come)\b| (?:of|from|through)\b)/gi,
    read: ([, when, name], around) => {
      const led =
        /\b(?:end|middle|start|beginning|rest|remainder|close|course|of|in|during|early|late|throughout|for) (?:of |in )?$/i.test(
          around.text.slice(Math.max(0, around.start - 24), around.start),
        );
      if (when === undefined && !led) return null;
      return inThe(unitOf(name!));
    },
  },
  {
    name: 'the same day',
    pattern: /\b(?:the same|that same|that) (?:very )?day\b/gi,
    read: () => ({
      type: 'DATE',
      resolve: ({ reference, earlier }) => {
        const anchor = earlier.find(({ range }) => range !== null && range.from === range.to);
        if (anchor?.range) return oneDay(anchor.range.from, 'mention', anchor.text);
        return reference === null ? noDays('XXXX-XX-XX', 'written') : oneDay(reference, 'written');
      },
    }),
  },
  {
    name: 'year-end',
    pattern: /\b(?:(?:the )?year(?:[ -]end|'s end)|(?:the )?end of the (?:calendar )?year)\b/gi,
    read: ([words], around) => {
      const since = /\b(?:since|from) $/i.test(before(around));
      // "by year-end" and "since year-end" mean the last day; "the end of the year" the last weeks.
      const day = /year[ -]end$/i.test(words!) && (since || /\b(?:by|until|till|before|at) $/i.test(before(around)));
      return {
        type: 'DATE',
        resolve: ({ reference }) => {
          if (reference === null) return noDays(day ? 'XXXX-12-31' : 'XXXX', 'written');
          const year = dateOf(reference).year - (since ? 1 : 0);
          if (day) return oneDay(dayOf(year, 12, 31), 'written');
          return { value: isoYear(year), range: monthRange(year, 12), anchor: 'written', approximate: true };
        },
      };
    },
  },
];

/** "later in the week", "the end of the week": the week last spoken of, which need not be the week of writing. */
function inThe(name: Unit): Reading {
  return {
    type: 'DATE',
    resolve: ({ reference, earlier }) => {
      const size = name === 'week' ? 7 : name === 'month' ? 31 : 366;
      const anchor = earlier.find(
        ({ range, distance }) => distance <= 2 && range !== null && range.to - range.from < size,
      );
      if (anchor?.range) return unitFrom(anchor.range.from, name, 0, 'mention', anchor.text);
      return reference === null ? noDays(UNKNOWN[name] ?? 'XXXX', 'written') : unitFrom(reference, name, 0, 'written');
    },
  };
}

function thatPart(part: string): Reading {
  return {
    type: 'TIME',
    resolve: ({ reference, earlier }) => {
      const anchor = earlier.find(({ range }) => range !== null && range.from === range.to);
      const day = anchor?.range?.from ?? reference;
      if (day === null) return noDays(`XXXX-XX-XXT${part}`, 'written');
      const whole = oneDay(day, anchor ? 'mention' : 'written', anchor?.text);
      return { ...whole, value: `${whole.value}T${part}` };
    },
  };
}

/** "that year", "the following month": from the mention before. */
function fromMention(which: string, name: Unit): Reading {
  const shift = /previous/.test(which) ? -1 : /following/.test(which) ? 1 : 0;
  return {
    type: 'DATE',
    resolve: ({ reference, earlier }) => {
      const size = name === 'week' ? 7 : name === 'month' ? 31 : name === 'quarter' ? 93 : name === 'year' ? 366 : 3700;
      const anchor = earlier.find(({ range }) => range !== null && range.to - range.from < size);
      const base = anchor?.range?.from ?? reference;
      if (base === null || base === undefined) return noDays(UNKNOWN[name] ?? 'XXXX', 'written');
      return unitFrom(base, name, shift, anchor ? 'mention' : 'written', anchor?.text);
    },
  };
}
