/** Stretches of time: `two-hour`, `more than seven hours`, `for months`, `the past three years`, `nearly three decades`. */
import { addMonths, type Day, type DayRange } from '../calendar.ts';
import { NUMBER, VAGUE_NUMBER } from '../numbers.ts';
import { after, before, noDays, type Reading, type Rule } from '../rule.ts';
import { durationValue, GAP, LINK, UNIT, type Unit, unitOf } from '../vocabulary.ts';
import { countOf } from './offsets.ts';

const duration = (value: string): Reading => ({ type: 'DURATION', resolve: () => noDays(value) });

/** How many there are at most in "the coming days", "recent weeks". */
const SEVERAL: Readonly<Partial<Record<Unit, number>>> = { day: 7, week: 4, month: 6 };

/** Days, weeks or months of no number up to the day of writing, or from it on. */
function several(unit: Unit, ahead: boolean): Reading {
  const value = durationValue('X', unit);
  const most = SEVERAL[unit];
  if (most === undefined) return duration(value);
  return {
    type: 'DURATION',
    resolve: ({ reference }) => {
      const range = reference === null ? null : stretch(reference, most, unit, ahead);
      return { value, range, anchor: 'written', approximate: true };
    },
  };
}

/** Days from the reference on (or up to it) for "the next two weeks" and "the past five days". */
function stretch(reference: Day, count: number, unit: Unit, ahead: boolean): DayRange | null {
  const shift = ahead ? 1 : -1;
  const end =
    unit === 'day'
      ? reference + shift * count
      : unit === 'week'
        ? reference + shift * 7 * count
        : unit === 'month'
          ? addMonths(reference, shift * count)
          : unit === 'year'
            ? addMonths(reference, shift * 12 * count)
            : unit === 'hour' && count >= 24
              ? reference + shift * Math.floor(count / 24)
              : null;
  if (end === null || !Number.isInteger(end)) return null;
  return ahead ? { from: reference, to: end } : { from: end, to: reference };
}

/** "$2 a share a year", "3 percent a year": a rate, not a stretch. */
const RATE =
  /(?:[\d%]|percent|dollars|cents|million|billion|share|times?|once|twice|people|tons?|barrels?|students?|units?|much|more|vehicles?|hours?) $/i;

/** An age, a rank or an ordinal use of the word that is no stretch of time. */
const NO_STRETCH = /^(?:-| |-)?(?:old|olds)\b|^ of age\b|^-to-|^['’]s? [a-z]+est\b/i;

export const durations: readonly Rule[] = [
  {
    name: 'the past units',
    pattern: new RegExp(
      `\\b(the (?:past|last|next|coming|previous|following|first|final|latest|preceding|opening)|(?:each of )?(?:the )?(?:past|next|last))${GAP}(?:(?:${NUMBER} to )?(${NUMBER}|(?:a )?couple(?: of)?)|(${VAGUE_NUMBER}))${LINK}(${UNIT})( or (?:so|two|more))?\\b(?!-| half)`,
      'gi',
    ),
    read: ([, which, number, vague, unit]) => {
      const name = unitOf(unit!);
      if (vague !== undefined) return duration(durationValue('X', name));
      const count = countOf(number!);
      if (count === null) return null;
      const ahead = /next|coming/i.test(which!);
      const behind = /past|last|latest/i.test(which!);
      const value = name === 'hour' && count % 24 === 0 ? durationValue(count / 24, 'day') : durationValue(count, name);
      return {
        type: 'DURATION',
        resolve: ({ reference }) => {
          const range = reference !== null && (ahead || behind) ? stretch(reference, count, name, ahead) : null;
          return { value, range, anchor: range ? 'written' : 'explicit', approximate: range !== null };
        },
      };
    },
  },
  {
    name: 'the past year',
    pattern: /\bthe (past|next|coming) (week|month|year|decade)( or so| or two)?\b/gi,
    read: ([, which, unit]) => {
      const ahead = !/past/i.test(which!);
      const name = unitOf(unit!);
      return {
        type: 'DURATION',
        resolve: ({ reference }) => ({
          value: durationValue(1, name),
          range: reference === null ? null : stretch(reference, 1, name, ahead),
          anchor: 'written',
          approximate: true,
        }),
      };
    },
  },
  {
    name: 'recent units',
    pattern:
      /\b(?:(?:the )?(?:recent|coming)|the (?:past|last|next)) (days|weeks|months|quarters|years|decades|hours)(?: (?:and|or) (?:days|weeks|months|years))?\b/gi,
    read: ([whole, unit]) => several(unitOf(unit!), /coming|next/i.test(whole!)),
  },
  {
    name: 'days to come',
    pattern: /\bthe (days|weeks|months|years|decades|hours) (?:to come|ahead)\b/gi,
    read: ([, unit]) => several(unitOf(unit!), true),
  },
  {
    name: 'counted units',
    pattern: new RegExp(
      `\\b(?:the )?(?:${NUMBER} to )?(${NUMBER}|(?:a )?couple(?: of)?)(?:${GAP}(?:more|full|whole|straight|consecutive|long|additional|further|short))?(${LINK})(${UNIT})\\b`,
      'gi',
    ),
    read: (match, around) => {
      const [, number, link, unit] = match;
      const count = countOf(number!);
      const name = unitOf(unit!);
      if (count === null || NO_STRETCH.test(after(around))) return null;
      const article = /^an?$/i.test(number!);
      const ordinary = before(around, 12);
      if (/[$£€#.\d,-]$/.test(ordinary) && !/[a-z][,.-]$/i.test(ordinary)) return null;
      if (article) {
        if (name === 'second' || name === 'quarter' || name === 'weekend' || RATE.test(ordinary)) return null;
        if (link !== ' ' || /^[- ](?:old|ago|earlier|later|end|round|long)\b/i.test(after(around))) return null;
        if (name === 'minute' && !/\b(?:for|in|within|half|about|than) $/i.test(ordinary)) return null;
        // "a day of talks" is a stretch; "a week in which" and "a year that" are too; "a day at the beach" hardly matters.
      }
      if (
        /^one$/i.test(number!) &&
        name === 'day' &&
        !/\b(?:for|in|within|just|only|than|by|of|about|lasted) $/i.test(ordinary)
      )
        return null;
      if (/^one$/i.test(number!) && name === 'second') return null;
      if (name === 'quarter' && /^(?:-|of| of)/.test(after(around))) return null;
      const value = name === 'minute' && count % 1 === 0.5 ? `PT${Math.floor(count)}M30S` : durationValue(count, name);
      return duration(value);
    },
  },
  {
    name: 'a minute and a half',
    pattern: /\b(?:an?|one) (hour|minute|year|month|week|day|decade) and a half\b/gi,
    read: ([, unit]) => {
      const name = unitOf(unit!);
      return duration(name === 'minute' ? 'PT1M30S' : name === 'hour' ? 'PT1H30M' : durationValue(1.5, name));
    },
  },
  {
    name: 'a year or two',
    pattern: /\b(?:an?|one) (hour|minute|year|month|week|day|decade) or (?:two|more)\b/gi,
    read: ([, unit]) => duration(durationValue('X', unitOf(unit!))),
  },
  {
    name: 'vague units',
    pattern: new RegExp(`\\b${VAGUE_NUMBER}(?:${GAP}more)?${LINK}(${UNIT})\\b`, 'gi'),
    read: ([whole, unit], around) => {
      // "how many years" asks, it does not tell.
      if (/\bhow $/i.test(before(around, 8))) return null;
      const word = unit!.toLowerCase();
      if (!word.endsWith('s') && !/^several-/i.test(whole!)) return null;
      return duration(durationValue('X', unitOf(unit!)));
    },
  },
  {
    name: 'for months',
    pattern:
      /\b(?:for|within|in|over|after|took|take|takes|taken|lasts?|lasted|of|by|spent|spend|spends|only|just|until|than)(?: (?:the|many|all|these|those|long|mere))? ((?:many |long )?(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries|generations)(?: or (?:even )?(?:days|weeks|months|years|decades))?)\b(?! ago| later| earlier| old| before| after|-)/gi,
    read: ([whole, units], around) => {
      if (/^(?:of|than|by|in)\b/i.test(whole!) && !/^(?:in) (?:days|weeks|months|years|decades)/i.test(whole!))
        return null;
      const name = units!
        .toLowerCase()
        .replace(/^(?:many|long) /, '')
        .split(' ')[0]!;
      if (name === 'generations' || (/^ (?:of|to come)\b/.test(after(around)) && /^in/i.test(whole!))) return null;
      return { ...duration(durationValue('X', unitOf(name))), trim: { start: whole!.length - units!.length } };
    },
  },
  {
    name: 'a while',
    pattern: /\b(?:a (?:long |little |short )?while|some time|a long time|quite some time)\b/gi,
    read: () => duration('PXX'),
  },
];
