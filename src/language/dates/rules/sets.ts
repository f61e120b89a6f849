/** What recurs: `every Friday`, `each year`, `annually`, `twice a week`, `every two years`. */
import { NUMBER, numberValue } from '../numbers.ts';
import { after, before, noDays, type Reading, type Rule } from '../rule.ts';
import {
  durationValue,
  FULL_WEEKDAY,
  GAP,
  MONTH,
  monthNumber,
  SEASON,
  seasonCode,
  UNIT,
  unitOf,
  weekdayNumber,
} from '../vocabulary.ts';

const set = (value: string): Reading => ({ type: 'SET', resolve: () => noDays(value) });

const ADVERB: Readonly<Record<string, string>> = {
  annually: 'P1Y',
  yearly: 'P1Y',
  monthly: 'P1M',
  weekly: 'P1W',
  daily: 'P1D',
  hourly: 'PT1H',
  nightly: 'XXXX-XX-XXTNI',
  quarterly: 'P1Q',
};

export const sets: readonly Rule[] = [
  {
    name: 'every weekday',
    pattern: new RegExp(
      `\\b(?:every|each)(?: other)?${GAP}(${FULL_WEEKDAY})(?:${GAP}(morning|afternoon|evening|night))?\\b`,
      'gi',
    ),
    read: ([, name, part]) => {
      const code = part ? `T${{ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' }[part.toLowerCase()]}` : '';
      return set(`XXXX-WXX-${weekdayNumber(name!)}${code}`);
    },
  },
  {
    name: 'every month name',
    pattern: new RegExp(`\\b(?:every|each)${GAP}(${MONTH}|${SEASON})(?![a-z])`, 'gi'),
    read: ([, name]) => {
      const month = monthNumber(name!);
      return set(month === null ? `XXXX-${seasonCode(name!)}` : `XXXX-${String(month).padStart(2, '0')}`);
    },
  },
  {
    name: 'every unit',
    pattern: new RegExp(
      `\\b(?:every|each)(?: (single|other))?(?: (${NUMBER}))?${GAP}(${UNIT}|morning|afternoon|evening|night)\\b`,
      'gi',
    ),
    read: ([whole, other, number, unit]) => {
      if (/^each of/i.test(whole!)) return null;
      const part = ({ morning: 'MO', afternoon: 'AF', evening: 'EV', night: 'NI' } as Record<string, string>)[
        unit!.toLowerCase()
      ];
      if (part) return set(`XXXX-XX-XXT${part}`);
      const name = unitOf(unit!);
      if (name === 'second' && !number) return null;
      const count = number === undefined ? (/other/i.test(other ?? '') ? 2 : 1) : numberValue(number);
      if (count === null) return null;
      return set(name === 'quarter' && count === 1 ? 'P1Q' : durationValue(count, name));
    },
  },
  {
    name: 'annually',
    pattern: /\b(annually|yearly|monthly|weekly|daily|hourly|nightly|quarterly)\b/gi,
    read: ([, word], around) => {
      const key = word!.toLowerCase();
      // "a weekly", "the Daily": the adjective tells how often only together with its noun, and names of papers not at all.
      if (!around.typed && word![0] !== key[0]) return null;
      // Before a noun it is an adjective: "its quarterly dividend", "a daily paper".
      if (/\b(?:the|an?|its|his|her|their|[A-Z]\w+'s) $/.test(before(around))) return null;
      const next = after(around);
      if (
        key !== 'annually' &&
        /^ [a-z]/.test(next) &&
        !/^ (?:in|at|on|by|to|from|for|and|or|as|with|since)\b/.test(next)
      ) {
        return null;
      }
      return set(ADVERB[key]!);
    },
  },
  {
    name: 'times a unit',
    pattern: new RegExp(
      `\\b(?:once|twice|(?:${NUMBER}|several|many) times)${GAP}(?:an?|per|each|every)${GAP}(hour|day|week|month|quarter|year|decade)\\b`,
      'gi',
    ),
    read: ([, unit]) => set(durationValue(1, unitOf(unit!))),
  },
];
