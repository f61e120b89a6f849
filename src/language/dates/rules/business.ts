/** The calendar of accounts: quarters, halves and fiscal years, and the periods that hang on them. */
import { dateOf, dayOf, isoYear, yearRange } from '../calendar.ts';
import { type Context, noDays, type Reading, type Resolved, type Rule, wholeYear } from '../rule.ts';
import { GAP, LINK } from '../vocabulary.ts';
import { unitFrom } from './deictic.ts';

const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
  '1st': 1,
  '2nd': 2,
  '3rd': 3,
  '4th': 4,
};
const WHICH = '(?:first|second|third|fourth|final|1st|2nd|3rd|4th)';
const FLAT = '(?:(?:flat|strong|weak|fiscal|latest|record|slow|difficult|seasonally slow)[ -])?';

type Part = 'Q' | 'H';

function partOfYear(year: number, part: Part, number: number, anchor: Resolved['anchor'], on?: string): Resolved {
  const months = part === 'Q' ? 3 : 6;
  const range = { from: dayOf(year, (number - 1) * months + 1, 1), to: dayOf(year, number * months + 1, 1) - 1 };
  return { value: `${isoYear(year)}-${part}${number}`, range, anchor, ...(on === undefined ? {} : { on }) };
}

/** Without a year: the latest such part of a year that has begun, or with a verb that looks ahead the first that is not over. */
function nearestPart(context: Context, part: Part, number: number): Resolved {
  const { reference } = context;
  if (reference === null) return noDays(`XXXX-${part}${number}`, 'written');
  const { year } = dateOf(reference);
  const here = partOfYear(year, part, number, 'written');
  if (here.range!.from > reference) {
    const soon = here.range!.from - reference <= 120 && context.direction() === 'future';
    return soon ? here : partOfYear(year - 1, part, number, 'written');
  }
  if (here.range!.to < reference && reference - here.range!.to > 200 && context.direction() === 'future') {
    return partOfYear(year + 1, part, number, 'written');
  }
  return here;
}

function ofRelativeYear(which: string, part: Part, number: number): Reading {
  const shift = /last|previous/i.test(which) ? -1 : /next/i.test(which) ? 1 : 0;
  return {
    type: 'DATE',
    resolve: ({ reference }) =>
      reference === null
        ? noDays(`XXXX-${part}${number}`, 'written')
        : partOfYear(dateOf(reference).year + shift, part, number, 'written'),
  };
}

const partOf = (word: string): Part => (/half/i.test(word) ? 'H' : 'Q');
const inPart = (part: Part, word: string): number => {
  const number = ORDINAL[word.toLowerCase()] ?? 1;
  return part === 'H' ? Math.min(number, 2) : number;
};

export const business: readonly Rule[] = [
  {
    name: 'period of a year',
    pattern: /\b(?:the )?(\d{4}) (?:period|quarter)\b/gi,
    read: ([, year]) => ({
      type: 'DATE',
      resolve: ({ earlier }) => {
        const anchor = earlier.find(({ value }) => /^\d{4}-[QH]\d$/.test(value));
        const match = anchor ? /([QH])(\d)$/.exec(anchor.value) : null;
        if (!anchor || !match) return wholeYear(Number(year), 'explicit');
        const found = partOfYear(Number(year), match[1] as Part, Number(match[2]), 'mention', anchor.text);
        return { ...found, comparison: found.value < anchor.value };
      },
    }),
  },
  {
    name: 'the year ended',
    pattern: /\b(the (?:fiscal |financial )?(year|quarter|half))(?= (?:ended|ending|through|that ended) )/gi,
    read: ([, , unit]) => {
      if (/quarter/i.test(unit!)) return null;
      return { type: 'DURATION', resolve: () => noDays(/half/i.test(unit!) ? 'P6M' : 'P1Y') };
    },
  },
  {
    name: 'the full year',
    pattern: /\bthe (?:full|whole|entire) year\b/gi,
    read: () => ({
      type: 'DATE',
      resolve: ({ reference }) =>
        reference === null ? noDays('XXXX', 'written') : wholeYear(dateOf(reference).year, 'written'),
    }),
  },
  {
    name: 'quarter of a year',
    pattern: new RegExp(
      `\\b(?:the )?${FLAT}(${WHICH}|last)[- ](quarter|half)(?:,? of| in|,)?${GAP}(?:fiscal )?(\\d{4})\\b`,
      'gi',
    ),
    read: ([, word, part, year]) => {
      const letter = partOf(part!);
      return { type: 'DATE', resolve: () => partOfYear(Number(year), letter, inPart(letter, word!), 'explicit') };
    },
  },
  {
    name: 'quarter after a year',
    pattern: new RegExp(`\\b(?:the )?(?:fiscal )?(\\d{4})(?:'s)?${GAP}(${WHICH})[- ](quarter|half)\\b`, 'gi'),
    read: ([, year, word, part]) => {
      const letter = partOf(part!);
      return { type: 'DATE', resolve: () => partOfYear(Number(year), letter, inPart(letter, word!), 'explicit') };
    },
  },
  {
    name: 'Q1',
    pattern: /\bQ([1-4])(?:[ ,-]{1,2}(?:of )?(\d{4}))?\b|\b(\d{4})[ -]?Q([1-4])\b/gi,
    read: ([, quarter, year, yearBefore, quarterAfter]) => {
      const number = Number(quarter ?? quarterAfter);
      const given = year ?? yearBefore;
      return {
        type: 'DATE',
        resolve: (context) =>
          given ? partOfYear(Number(given), 'Q', number, 'explicit') : nearestPart(context, 'Q', number),
      };
    },
  },
  {
    name: "last year's quarter",
    pattern: new RegExp(`\\b(this|last|next) year's ${FLAT}(?:(${WHICH})[- ])?(quarter|half)\\b`, 'gi'),
    read: ([, which, word, part]) => {
      const letter = partOf(part!);
      if (word !== undefined) return ofRelativeYear(which!, letter, inPart(letter, word));
      return sameLastYear(/last/i.test(which!) ? -1 : 0);
    },
  },
  {
    name: 'quarter of last year',
    pattern: new RegExp(
      `\\b(?:the )?${FLAT}(${WHICH})[- ](quarter|half)(?: of)?${GAP}(this|last|next|the previous)${GAP}year\\b`,
      'gi',
    ),
    read: ([, word, part, which]) => {
      const letter = partOf(part!);
      return ofRelativeYear(which!, letter, inPart(letter, word!));
    },
  },
  {
    name: 'quarter',
    pattern: new RegExp(
      `\\b(?:the )?${FLAT}(${WHICH})${LINK}(quarter|half)\\b(?!s|-(?:hour|century)|${GAP}(?:hour|century|mile|back|final|time))`,
      'gi',
    ),
    read: ([, word, part]) => {
      const letter = partOf(part!);
      const number = inPart(letter, word!);
      return { type: 'DATE', resolve: (context) => nearestPart(context, letter, number) };
    },
  },
  {
    name: 'the quarter a year ago',
    pattern:
      /\b(?:the )?(?:quarter|period|corresponding period|same (?:period|quarter))(?: a year (?:ago|earlier|before)| last year)\b|\bthe year-(?:ago|earlier) (?:quarter|period)\b/gi,
    read: () => sameLastYear(-1),
  },
  {
    name: 'the quarter',
    pattern:
      /\bthe (?:latest |current )?(quarter|period)\b(?! (?:of|century|final|a year|last year|to come|when|between|before)\b|-)/gi,
    read: ([whole, word]) => {
      const period = /period/i.test(word!);
      const latest = /latest/i.test(whole!);
      const current = /current/i.test(whole!);
      if (period && !latest) return null;
      return {
        type: 'DATE',
        resolve: ({ reference, earlier }) => {
          const anchor = current
            ? undefined
            : earlier.find(({ value, comparison }) => !comparison && /^\d{4}-[QH]\d$/.test(value));
          if (anchor) return { value: anchor.value, range: anchor.range, anchor: 'mention', on: anchor.text };
          if (reference === null) return noDays('XXXX-QX', 'written');
          return unitFrom(reference, 'quarter', current ? 0 : -1, 'written');
        },
      };
    },
  },
  {
    name: 'fiscal year',
    pattern: /\b(?:fiscal(?: year)?|FY)[ -]?(\d{4}|'?\d{2})\b/gi,
    read: ([, digits]) => {
      const short = digits!.replace("'", '');
      const year = short.length === 4 ? Number(short) : (Number(short) >= 70 ? 1900 : 2000) + Number(short);
      return {
        type: 'DATE',
        resolve: () => ({ value: isoYear(year), range: yearRange(year), anchor: 'explicit', approximate: true }),
      };
    },
  },
  {
    name: 'this fiscal year',
    pattern: /\b(the current|current|this|last|next|the previous|the latest) (?:fiscal|calendar|financial) year\b/gi,
    read: ([, which]) => {
      const shift = /last|previous|latest/i.test(which!) ? -1 : /next/i.test(which!) ? 1 : 0;
      return {
        type: 'DATE',
        resolve: ({ reference }) =>
          reference === null ? noDays('XXXX', 'written') : wholeYear(dateOf(reference).year + shift, 'written'),
      };
    },
  },
];

/** The same quarter of another year than the one spoken of. */
function sameLastYear(shift: number): Reading {
  return {
    type: 'DATE',
    resolve: ({ reference, earlier }) => {
      const anchor = earlier.find(({ value, comparison }) => !comparison && /^\d{4}-[QH]\d$/.test(value));
      const match = anchor ? /^(\d{4})-([QH])(\d)$/.exec(anchor.value) : null;
      if (anchor && match && reference !== null) {
        const found = partOfYear(Number(match[1]) + shift, match[2] as Part, Number(match[3]), 'mention', anchor.text);
        return shift < 0 ? { ...found, comparison: true } : found;
      }
      return reference === null ? noDays('XXXX-QX', 'written') : wholeYear(dateOf(reference).year + shift, 'written');
    },
  };
}
