/** Weekdays: `on Thursday` by the tense of its verb, `last Friday`, `Monday of next week`, `Fridays`. */
import { type Day, mondayOf, weekday } from '../calendar.ts';
import {
  after,
  before,
  type Context,
  noDays,
  oneDay,
  type Reading,
  type Resolved,
  type Rule,
  type Surroundings,
} from '../rule.ts';
import { FULL_WEEKDAY, GAP, WEEKDAY, weekdayNumber } from '../vocabulary.ts';

/** Up to this many days ahead, a weekday without a tense is taken to lie ahead; further on, the one behind is meant. */
const AHEAD_WITHOUT_TENSE = 2;

/** The day of a bare weekday: behind with a past verb, ahead with a future one; the day itself counts for both. */
export function bareWeekday(context: Pick<Context, 'reference' | 'direction'>, number: number): Day | null {
  const { reference } = context;
  if (reference === null) return null;
  const ahead = (number - weekday(reference) + 7) % 7;
  if (ahead === 0) return reference;
  const direction = context.direction();
  const forward = direction === 'future' || (direction !== 'past' && ahead <= AHEAD_WITHOUT_TENSE);
  return reference + (forward ? ahead : ahead - 7);
}

function qualified({ reference, earlier }: Context, number: number, which: string): Resolved {
  const unknown = noDays(`XXXX-WXX-${number}`, 'written');
  if (/previous|following|preceding|same|that/.test(which)) {
    const anchor = earlier.find(({ range }) => range !== null && range.to - range.from <= 31);
    const base = anchor?.range ?? (reference === null ? null : { from: reference, to: reference });
    if (!base) return unknown;
    const behind = ((weekday(base.from) - number + 6) % 7) + 1;
    const ahead = ((number - weekday(base.to) + 6) % 7) + 1;
    const day = /following/.test(which)
      ? base.to + ahead
      : /same|that/.test(which)
        ? base.from - (behind % 7)
        : base.from - behind;
    return oneDay(day, anchor ? 'mention' : 'written', anchor?.text);
  }
  if (reference === null) return unknown;
  const behind = ((weekday(reference) - number + 6) % 7) + 1;
  if (/^(?:last|this past|past)$/.test(which)) return oneDay(reference - behind, 'written');
  // "next Tuesday" said on a Monday is not tomorrow but the one of next week.
  if (which === 'next') return oneDay(mondayOf(reference) + 7 + number - 1, 'written');
  if (/coming/.test(which)) return oneDay(reference + ((number - weekday(reference) + 6) % 7) + 1, 'written');
  return oneDay(mondayOf(reference) + number - 1, 'written');
}

function single(number: number): Reading {
  return {
    type: 'DATE',
    hint: { kind: 'weekday', weekday: number },
    resolve: (context) => {
      const day = bareWeekday(context, number);
      return day === null ? noDays(`XXXX-WXX-${number}`, 'written') : oneDay(day, 'written');
    },
  };
}

/** Days that are the name of an occasion or of a broadcast. */
function isName(around: Surroundings): boolean {
  if (around.typed) return false;
  return (
    /\b(?:Super|Black|Cyber|Giving|Bloody|Fat|Holy|Maundy|News) $/.test(before(around)) ||
    /^ (?:Night|Morning|Afternoon|Evening) [A-Z]/.test(after(around)) ||
    /^ (?:Night|Morning) Live\b/.test(after(around))
  );
}

/** Abbreviations that are words of their own ("sat", "sun", "wed", "mon") need a word before them that tells of time. */
function isClear(word: string, around: Surroundings): boolean {
  if (/day$/i.test(word)) return true;
  if (!around.typed) return /^(?:Mon|Tues?|Weds?|Thur?s?|Fri)\.?$/.test(word);
  return (
    !/^(?:sat|sun|wed|mon)\.?$/i.test(word) || /(?:^|\b(?:on|by|since|until|last|next|this) )$/i.test(before(around))
  );
}

export const weekdays: readonly Rule[] = [
  {
    name: 'qualified weekday',
    pattern: new RegExp(
      `\\b(last|next|this past|this coming|this|past|coming|the previous|the following|the preceding|the same|that same|that)${GAP}(${FULL_WEEKDAY})\\b`,
      'gi',
    ),
    read: ([, which, name], around) => {
      const number = weekdayNumber(name!);
      if (number === null || (!around.typed && name![0] !== name![0]!.toUpperCase())) return null;
      // "said that Monday's session ..." joins a clause, it does not point.
      const joins = which!.toLowerCase() === 'that';
      if (joins) return { ...single(number), trim: { start: which!.length + 1 } };
      return {
        type: 'DATE',
        hint: { kind: 'named-weekday', weekday: number },
        resolve: (context) => qualified(context, number, which!.toLowerCase()),
      };
    },
  },
  {
    name: 'weekday of a week',
    pattern: new RegExp(`\\b(${FULL_WEEKDAY})(?: of)?${GAP}(this|last|next|the same|that)${GAP}week\\b`, 'gi'),
    read: ([, name, which]) => {
      const number = weekdayNumber(name!)!;
      const shift = /last/i.test(which!) ? -7 : /next/i.test(which!) ? 7 : 0;
      return {
        type: 'DATE',
        resolve: ({ reference }) =>
          reference === null
            ? noDays(`XXXX-WXX-${number}`, 'written')
            : oneDay(mondayOf(reference) + shift + number - 1, 'written'),
      };
    },
  },
  {
    name: 'weekday week',
    pattern: new RegExp(
      `\\b(?:(?:a )?week on (${FULL_WEEKDAY})|(${FULL_WEEKDAY}|today|tomorrow) week)\\b(?!'|-)`,
      'gi',
    ),
    read: ([, later, named], around) => {
      const name = (later ?? named)!;
      if (/\b(?:this|last|next|the|a|per) $/i.test(before(around, 6)) && later === undefined) return null;
      const number = weekdayNumber(name);
      return {
        type: 'DATE',
        resolve: ({ reference }) => {
          if (reference === null) return noDays('XXXX-XX-XX', 'written');
          const first =
            /today/i.test(name) || number === null
              ? reference
              : reference + ((number - weekday(reference) + 6) % 7) + 1;
          return oneDay(first + (/tomorrow/i.test(name) ? 8 : 7), 'written');
        },
      };
    },
  },
  {
    name: 'weeks from a weekday',
    pattern: new RegExp(`\\ba week (?:from|after)(?: (?:next|this))?${GAP}(${FULL_WEEKDAY}|today|tomorrow)\\b`, 'gi'),
    read: ([, name]) => ({
      type: 'DATE',
      resolve: ({ reference }) => {
        if (reference === null) return noDays('XXXX-XX-XX', 'written');
        const number = weekdayNumber(name!);
        const first = /today/i.test(name!)
          ? reference
          : number === null || /tomorrow/i.test(name!)
            ? reference + 1
            : reference + ((number - weekday(reference) + 7) % 7);
        return oneDay(first + 7, 'written');
      },
    }),
  },
  {
    name: 'weekday',
    pattern: new RegExp(`\\b(${WEEKDAY})(?![a-z])`, 'gi'),
    read: ([, name], around) => {
      const number = weekdayNumber(name!);
      if (number === null || (!around.typed && name![0] !== name![0]!.toUpperCase())) return null;
      if (isName(around)) return null;
      if (/days$/i.test(name!)) return { type: 'SET', resolve: () => noDays(`XXXX-WXX-${number}`) };
      if (!isClear(name!, around)) return null;
      const stop = name!.endsWith('.') && /day/i.test(name!) ? { trim: { end: 1 } } : {};
      return { ...single(number), ...stop };
    },
  },
];
