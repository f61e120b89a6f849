/** A number of units away: `two days ago`, `a day earlier`, `three weeks later`, `the next day`, `two days before Friday`. */
import { addMonths, type Day } from '../calendar.ts';
import { NUMBER, numberValue, VAGUE_NUMBER } from '../numbers.ts';
import { before, type Context, type Earlier, noDays, type Reading, type Resolved, type Rule } from '../rule.ts';
import { durationValue, GAP, LINK, UNIT, type Unit, unitOf } from '../vocabulary.ts';
import { awayFrom } from './away.ts';
import { unitFrom } from './deictic.ts';
import { distanceToEvent } from './events.ts';

/** What "a year earlier" is earlier than: the last expression with days, at least as fine as the unit wherever possible. */
function anchorFor(earlier: readonly Earlier[], unit: Unit): Earlier | undefined {
  const size = unit === 'day' ? 2 : unit === 'week' ? 14 : unit === 'month' ? 40 : 800;
  return earlier.find(
    ({ range, distance, comparison }) => !comparison && distance <= 3 && range !== null && range.to - range.from < size,
  );
}

/** A year before a quarter is a quarter, a year before a half is a half: the expression keeps the grain of what it points to. */
function sameGrain(anchor: Earlier, count: number, unit: Unit, sign: 1 | -1): Resolved | null {
  const match = /^(\d{4})-([QH]\d)$/.exec(anchor.value);
  if (!match || unit !== 'year' || !anchor.range || !Number.isInteger(count)) return null;
  const year = Number(match[1]) + sign * count;
  const range = {
    from: addMonths(anchor.range.from, 12 * sign * count),
    to: addMonths(anchor.range.to, 12 * sign * count),
  };
  return { value: `${year}-${match[2]}`, range, anchor: 'mention', on: anchor.text, comparison: true };
}

/** How many sentences an account may go on before its period is named again. */
const ACCOUNT = 5;

/**
 * In accounts "a year ago" is a year before the period spoken of: the quarter, or the year where months are added up.
 * What is itself only compared with is passed over.
 */
function yearBeforeAccount(reference: Day | null, earlier: readonly Earlier[]): Resolved | null {
  const period = earlier.find(
    ({ value, distance, comparison }) =>
      !comparison && distance <= ACCOUNT && /^(?:\d{4}-[QH]\d|P[369]M|P12M)$/.test(value),
  );
  if (!period) return null;
  if (period.range) return sameGrain(period, 1, 'year', -1);
  return reference === null ? null : { ...unitFrom(reference, 'year', -1, 'mention', period.text), comparison: true };
}

function fromWritten(count: number, unit: Unit, sign: 1 | -1, approximate: boolean): Reading {
  return {
    type: 'DATE',
    resolve: ({ reference, earlier }) => {
      if (sign < 0 && unit === 'year' && count === 1) {
        const account = yearBeforeAccount(reference, earlier);
        if (account) return account;
      }
      if (reference === null) return noDays('XXXX', 'written');
      const found = awayFrom(reference, count, unit, sign, 'written');
      return approximate ? { ...found, approximate } : found;
    },
  };
}

function fromMention(count: number, unit: Unit, sign: 1 | -1): Reading {
  return {
    type: 'DATE',
    resolve: ({ reference, earlier }: Context) => {
      const account = sign < 0 && unit === 'year' && count === 1 ? yearBeforeAccount(reference, earlier) : null;
      if (account) return account;
      const anchor = anchorFor(earlier, unit);
      if (anchor?.range) {
        return (
          sameGrain(anchor, count, unit, sign) ??
          awayFrom(sign > 0 ? anchor.range.to : anchor.range.from, count, unit, sign, 'mention', anchor.text)
        );
      }
      return reference === null || sign > 0
        ? noDays(durationValue(count, unit), 'mention')
        : awayFrom(reference, count, unit, sign, 'written');
    },
  };
}

const OR_SO = '(?: or so)?';
const COUNTED = `(${NUMBER}|(?:a )?couple(?: of)?)${LINK}(${UNIT})`;

/** The number a match counts with; "a couple" is two. */
export function countOf(text: string): number | null {
  return /couple/i.test(text) ? 2 : numberValue(text);
}

export const offsets: readonly Rule[] = [
  {
    name: 'units ago',
    pattern: new RegExp(`\\b${COUNTED}(${OR_SO})${GAP}(ago|back)\\b`, 'gi'),
    read: ([, number, unit, orSo, word], around) => {
      const count = countOf(number!);
      if (count === null || (word!.toLowerCase() === 'back' && !around.typed)) return null;
      return fromWritten(count, unitOf(unit!), -1, orSo !== '' || !Number.isInteger(count));
    },
  },
  {
    name: 'several units ago',
    pattern: new RegExp(
      `\\b(?:${VAGUE_NUMBER}${GAP})?(?:days|weeks|months|years|decades|centuries)${GAP}ago\\b|\\b(?:not )?long ago\\b`,
      'gi',
    ),
    read: (_, around) =>
      /\bhow $/i.test(before(around, 8)) ? null : { type: 'DATE', resolve: () => noDays('PAST_REF', 'written') },
  },
  {
    name: 'units from now',
    pattern: new RegExp(`\\b${COUNTED}(${OR_SO})${GAP}(?:from now|hence|from today)\\b`, 'gi'),
    read: ([, number, unit, orSo]) => {
      const count = countOf(number!);
      return count === null ? null : fromWritten(count, unitOf(unit!), 1, orSo !== '');
    },
  },
  {
    name: 'in units',
    pattern: new RegExp(
      `\\b(in )${COUNTED}(${OR_SO})('s? time)?(?!${GAP}(?:ago|earlier|later|before|after|of\\b|to\\b|since)|[ -](?:old|long)|-|\\w)`,
      'gi',
    ),
    read: ([, lead, number, unit, orSo, time], around) => {
      const count = countOf(number!);
      const name = unitOf(unit!);
      if (count === null || name === 'second') return null;
      const ahead = fromWritten(count, name, 1, orSo !== '');
      return {
        type: 'DATE',
        trim: { start: lead!.length },
        // "in two years" is a day to come only where the verb looks ahead; otherwise it tells how long something took.
        resolve: (context) =>
          time || around.typed || context.direction() === 'future'
            ? ahead.resolve(context)
            : noDays(durationValue(count, name), 'written'),
      };
    },
  },
  {
    name: 'units earlier',
    pattern: new RegExp(
      `\\b${COUNTED}${OR_SO}${LINK}(earlier|later|before|after|prior|previously|afterwards?)\\b(?!${GAP}(?:this|the year|in|than))`,
      'gi',
    ),
    read: ([, number, unit, word], around) => {
      const count = countOf(number!);
      if (count === null) return null;
      const sign = /later|after/i.test(word!) ? 1 : -1;
      const follows = /^ (?:the|a|an|his|her|its|their|he|she|it|they|[A-Z])/.test(
        around.text.slice(around.end, around.end + 12),
      );
      // "two weeks before the session" measures a distance to an event; its day is told elsewhere, if at all.
      if (/^(?:before|after|prior)$/i.test(word!) && follows) {
        return {
          type: 'DURATION',
          counted: true,
          trim: { end: word!.length + 1 },
          resolve: distanceToEvent(around, count, unitOf(unit!), sign),
        };
      }
      return fromMention(count, unitOf(unit!), sign);
    },
  },
  {
    name: 'year-ago',
    pattern:
      /\b(?:the )?(?:comparable |corresponding )?year-(?:ago|earlier) (?:(?:first|second|third|fourth)[- ])?(?:period|quarter)\b|\byear-(?:ago|earlier)\b/gi,
    read: () => fromMention(1, 'year', -1),
  },
  {
    name: 'the next day',
    pattern:
      /\bthe (next|following|previous|preceding|prior) (?:day|morning|afternoon|evening|night)\b|\bthe (?:day|night) (before|after)\b(?=[.,;]|$)/gi,
    read: ([, which, word]) => {
      const sign = /next|following|after/i.test(which ?? word ?? '') ? 1 : -1;
      return fromMention(1, 'day', sign);
    },
  },
];
