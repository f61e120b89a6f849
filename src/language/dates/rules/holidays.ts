/** Days that have a name and a fixed rule: `Christmas Eve`, `New Year's Day`, `Good Friday`, `Thanksgiving`. */
import { type Day, dateOf, dayOf, weekday } from '../calendar.ts';
import { nearestByTense, noDays, oneDay, type Rule } from '../rule.ts';
import { GAP } from '../vocabulary.ts';

/** Easter Sunday by the anonymous Gregorian computus. */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}

/** The nth such weekday of a month; the last one for a negative count. */
function nth(year: number, month: number, number: number, count: number): Day {
  if (count < 0) {
    const last = dayOf(year, month + 1, 1) - 1;
    return last - ((weekday(last) - number + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((number - weekday(first) + 7) % 7) + 7 * (count - 1);
}

/** Names as regular expression sources, the longer first. Where countries differ, the day is the American one. */
const HOLIDAYS: readonly (readonly [string, (year: number) => Day])[] = [
  ["new year's eve", (y) => dayOf(y, 12, 31)],
  ["new year's(?: day)?", (y) => dayOf(y, 1, 1)],
  ['christmas eve', (y) => dayOf(y, 12, 24)],
  ['christmas(?: day)?', (y) => dayOf(y, 12, 25)],
  ['boxing day', (y) => dayOf(y, 12, 26)],
  ["(?:saint |st\\.? )?valentine'?s day", (y) => dayOf(y, 2, 14)],
  ["(?:international )?women's day", (y) => dayOf(y, 3, 8)],
  ["(?:saint |st\\.? )patrick'?s day", (y) => dayOf(y, 3, 17)],
  ["april fools?'? day", (y) => dayOf(y, 4, 1)],
  ['earth day', (y) => dayOf(y, 4, 22)],
  ["(?:international )?workers'? day|may day", (y) => dayOf(y, 5, 1)],
  ['halloween', (y) => dayOf(y, 10, 31)],
  ['veterans day|armistice day', (y) => dayOf(y, 11, 11)],
  ['martin luther king(?: jr\\.?)?(?: day)', (y) => nth(y, 1, 1, 3)],
  ["presidents'? day", (y) => nth(y, 2, 1, 3)],
  ['memorial day', (y) => nth(y, 5, 1, -1)],
  ['labor day', (y) => nth(y, 9, 1, 1)],
  ['columbus day', (y) => nth(y, 10, 1, 2)],
  ['thanksgiving(?: day)?', (y) => nth(y, 11, 4, 4)],
  ['ash wednesday', (y) => easter(y) - 46],
  ['palm sunday', (y) => easter(y) - 7],
  ['good friday', (y) => easter(y) - 2],
  ['easter monday', (y) => easter(y) + 1],
  ['easter(?: sunday)?', easter],
  ['pentecost(?: sunday)?', (y) => easter(y) + 49],
];

const EACH = HOLIDAYS.map(([source, dayIn]) => ({ match: new RegExp(`^(?:${source})$`, 'i'), dayIn }));

export const holidays: readonly Rule[] = [
  {
    name: 'holiday',
    pattern: new RegExp(
      `\\b(?:(last|next|this)${GAP})?(${HOLIDAYS.map(([source]) => source).join('|')})(?:,?(?: of| in)?${GAP}(\\d{4}))?\\b`,
      'gi',
    ),
    read: ([, which, name, digits], around) => {
      if (!around.typed && !/^(?:[A-Z]|St)/.test(name!)) return null;
      const dayIn = EACH.find(({ match }) => match.test(name!))?.dayIn;
      if (!dayIn) return null;
      if (digits !== undefined) {
        const day = dayIn(Number(digits));
        return { type: 'DATE', hint: { kind: 'day', day }, resolve: () => oneDay(day, 'explicit') };
      }
      return {
        type: 'DATE',
        resolve: (context) => {
          const { reference } = context;
          if (reference === null) return noDays('XXXX-XX-XX', 'written');
          const { year } = dateOf(reference);
          const all = [year - 1, year, year + 1].map(dayIn);
          if (/last/i.test(which ?? '')) return oneDay(all.filter((day) => day < reference).at(-1)!, 'written');
          if (/next/i.test(which ?? '')) return oneDay(all.find((day) => day > reference)!, 'written');
          const ranges = all.map((day) => ({ from: day, to: day }));
          return oneDay(nearestByTense(ranges, reference, context.direction()).from, 'written');
        },
      };
    },
  },
];
