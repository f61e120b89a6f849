/** Words that point at a day spoken of before: `until then`, `later in the day`, `overnight`, `this time last year`, `the third day of the strike`. */
import { addMonths, dateOf, isoDay, isoMonth } from '../calendar.ts';
import { ORDINAL } from '../numbers.ts';
import { after, before, type Context, noDays, oneDay, type Reading, type Rule } from '../rule.ts';

/** A day of the same sentence, or else the last one named close by. */
function dayBefore({ earlier, reference }: Context, reach: number): ReturnType<typeof oneDay> | null {
  const last = earlier.find(({ range, distance }) => distance <= reach && range !== null && range.from === range.to);
  if (last?.range) return oneDay(last.range.from, 'mention', last.text);
  return reference === null ? null : oneDay(reference, 'written');
}

const night: Reading = {
  type: 'TIME',
  resolve: (context) => {
    const { reference, earlier } = context;
    const near = earlier.find(({ range, distance }) => distance === 0 && range !== null && range.from === range.to);
    const anchor = near ? 'mention' : 'written';
    const day = near?.range?.from ?? reference;
    if (day === null) return noDays('XXXX-XX-XXTNI', 'written');
    // What came overnight began the evening before; what is to come begins tonight.
    const from = near || context.direction() === 'future' ? day : day - 1;
    return {
      value: `${isoDay(from)}TNI`,
      range: { from, to: from + 1 },
      anchor,
      ...(near ? { on: near.text } : {}),
    };
  },
};

/** Days on either side of "this time last year". */
const ABOUT = 15;

export const pointing: readonly Rule[] = [
  {
    name: 'then',
    pattern: /\b(?:until|till|by|since|before) (then)\b(?! [a-z]+ed\b|-)/gi,
    read: ([whole], { typed }) => {
      // A question has nothing before it to point at.
      if (typed) return null;
      return {
        type: 'DATE',
        trim: { start: whole!.length - 4 },
        resolve: ({ earlier }) => {
          const last = earlier.find(({ range, distance }) => distance <= 1 && range !== null);
          if (!last?.range) return noDays('XXXX-XX-XX', 'mention');
          return { value: last.value, range: last.range, anchor: 'mention', on: last.text };
        },
      };
    },
  },
  {
    name: 'later in the day',
    pattern:
      /\b(?:(?:later|earlier|late|early) in|(?:(?:by|at|before) )?the end of|during) (the day)\b(?! (?:of|before|after|when|that)\b|-)/gi,
    read: ([whole], { typed }) =>
      typed
        ? null
        : {
            type: 'DATE',
            trim: { start: whole!.length - 7 },
            resolve: (context) => dayBefore(context, 1) ?? noDays('XXXX-XX-XX', 'written'),
          },
  },
  {
    name: 'overnight',
    // "an overnight train", "overnight stays" tell of a kind, not of a night.
    pattern: /\bovernight\b(?! [a-z]+s\b|-)/gi,
    read: (_, around) =>
      around.typed || /\b(?:an?|the|its|his|her|their|of|almost|seemingly) $/i.test(before(around)) ? null : night,
  },
  {
    name: 'this time last year',
    pattern: /\b(?:at )?(this|the same) time (last|next) (year|month|week)\b/gi,
    read: ([whole, , which, unit]) => {
      const sign = /last/i.test(which!) ? -1 : 1;
      return {
        type: 'DATE',
        trim: { start: /^at /i.test(whole!) ? 3 : 0 },
        resolve: ({ reference }) => {
          if (reference === null) return noDays('XXXX', 'written');
          if (/week/i.test(unit!)) return { ...oneDay(reference + 7 * sign, 'written'), approximate: true };
          const day = addMonths(reference, (/year/i.test(unit!) ? 12 : 1) * sign);
          const { year, month } = dateOf(day);
          const range = { from: day - ABOUT, to: day + ABOUT };
          return { value: isoMonth(year, month), range, anchor: 'written', approximate: true };
        },
      };
    },
  },
  {
    name: 'nth day of',
    pattern: new RegExp(
      `\\b(?:(?:the|its|their|a) )?(?:${ORDINAL}|last|final)(?: and (?:last|final))?(?: straight| consecutive| full)? day(?= (?:of|in a row|running)\\b)`,
      'gi',
    ),
    read: (_, around) => {
      const lead = before(around, 60);
      const now = /\b(?:today|it|this)(?: is|'s) (?:now |already |only )?$/i.test(lead);
      if (/^ of (?:[A-Z][a-z]+|the (?:month|year|week)|this|next|last|each|every)\b/.test(after(around))) return null;
      if (around.typed || (!now && !/, $/.test(lead))) return null;
      return {
        type: 'DATE',
        counted: true,
        resolve: ({ reference, earlier }) => {
          if (now) return reference === null ? noDays('XXXX-XX-XX', 'written') : oneDay(reference, 'written');
          // "on Tuesday, the second day of the strike": the day beside it.
          const last = earlier.find(({ distance }) => distance === 0);
          const beside = last?.range && last.range.from === last.range.to && lead.endsWith(`${last.text}, `);
          return beside && last.range ? oneDay(last.range.from, 'mention', last.text) : noDays('XXXX-XX-XX', 'mention');
        },
      };
    },
  },
];
