/** What is counted from an event: `the eve of the vote`, `the day after the summit`, `the Tuesday before the vote`, `two days before the talks`. */
import { type Day, weekday } from '../calendar.ts';
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
import { durationValue, FULL_WEEKDAY, GAP, type Unit, weekdayNumber } from '../vocabulary.ts';
import { awayFrom } from './away.ts';
import { bareWeekday } from './weekdays.ts';

/** Characters after a preposition in which its event is named. */
const PHRASE = 100;
const NOUN_PHRASE = /^ (?:the|an?|its|his|her|their|this|that|these|those|\p{Lu}[\p{L}'-]+)\b/u;

const phraseAfter = ({ text, end }: Surroundings): string => text.slice(end, end + PHRASE).trimStart();

/** The day that an apposition goes with: "on Saturday, a day after the talks". */
function besides(around: Surroundings, { earlier }: Context): { readonly day: Day; readonly on: string } | null {
  const last = earlier.find(({ distance }) => distance === 0);
  if (!last?.range || last.range.from !== last.range.to) return null;
  return before(around, last.text.length + 8)
    .replace(/(?:only|just|on) $/, '')
    .endsWith(`${last.text}, `)
    ? { day: last.range.from, on: last.text }
    : null;
}

/** A day named by its event: it is the day beside it, or else counted from the event's. */
function dayByEvent(around: Surroundings, shift: (event: Day) => Day): Reading {
  return {
    type: 'DATE',
    counted: true,
    resolve: (context) => {
      const same = besides(around, context);
      if (same) return oneDay(same.day, 'mention', same.on);
      const event = context.event?.(phraseAfter(around)) ?? null;
      return event ? oneDay(shift(event.day), 'mention', event.on) : noDays('XXXX-XX-XX', 'mention');
    },
  };
}

/**
 * `two days` before `before the talks`: the day so far from the event. Beside another day ("on Saturday, a day after the
 * talks") it tells the day of the event itself.
 */
export function distanceToEvent(around: Surroundings, count: number, unit: Unit, sign: 1 | -1): Reading['resolve'] {
  return (context): Resolved => {
    const length = noDays(durationValue(count, unit));
    const whole = Number.isInteger(count) && (unit === 'day' || unit === 'week' || unit === 'fortnight');
    if (!whole) return length;
    const beside = besides(around, context);
    if (beside) {
      const event = awayFrom(beside.day, count, unit, sign > 0 ? -1 : 1, 'mention', beside.on);
      return { ...event, value: length.value, comparison: true };
    }
    const event = context.event?.(phraseAfter(around)) ?? null;
    return event ? { ...awayFrom(event.day, count, unit, sign, 'mention', event.on), type: 'DATE' } : length;
  };
}

export const eventDates: readonly Rule[] = [
  {
    name: 'eve of an event',
    pattern: /\b(?:the )?eve( of)\b/gi,
    read: ([, of], around) =>
      !around.typed && NOUN_PHRASE.test(after(around))
        ? { ...dayByEvent(around, (event) => event - 1), trim: { end: of!.length } }
        : null,
  },
  {
    name: 'day before an event',
    pattern: /\bthe (?:very )?(?:day|night|evening|morning|afternoon)( (before|after|following))\b/gi,
    read: ([, trailing, word], around) =>
      !around.typed && NOUN_PHRASE.test(after(around))
        ? {
            ...dayByEvent(around, (event) => event + (/before/i.test(word!) ? -1 : 1)),
            trim: { end: trailing!.length },
          }
        : null,
  },
  {
    name: 'weekday before an event',
    pattern: new RegExp(`\\b(${FULL_WEEKDAY})${GAP}(before|after|following)\\b`, 'gi'),
    read: ([whole, name, word], around) => {
      const number = weekdayNumber(name!)!;
      if (around.typed || !NOUN_PHRASE.test(after(around)) || name![0] !== name![0]!.toUpperCase()) return null;
      return {
        type: 'DATE',
        counted: true,
        trim: { end: whole!.length - name!.length },
        resolve: (context) => {
          const event = context.event?.(phraseAfter(around)) ?? null;
          if (event) {
            const behind = ((weekday(event.day) - number + 6) % 7) + 1;
            const ahead = ((number - weekday(event.day) + 6) % 7) + 1;
            return oneDay(event.day + (/before/i.test(word!) ? -behind : ahead), 'mention', event.on);
          }
          const day = bareWeekday(context, number);
          return day === null ? noDays(`XXXX-WXX-${number}`, 'written') : oneDay(day, 'written');
        },
      };
    },
  },
];
