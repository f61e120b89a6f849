/** Years, seasons, decades and centuries: `2014`, `the summer of 1989`, `the late 1970s`, `the '80s`, `the 20th century`. */
import { dateOf, dayOf, isoYear, isYear, yearRange } from '../calendar.ts';
import { ORDINAL, ordinalValue, SPOKEN_YEAR, spokenYear } from '../numbers.ts';
import {
  after,
  before,
  type Context,
  fixed,
  nearestByTense,
  noDays,
  type Reading,
  type Resolved,
  type Rule,
  wholeYear,
} from '../rule.ts';
import { GAP, SEASON, seasonCode } from '../vocabulary.ts';

type Season = 'SP' | 'SU' | 'FA' | 'WI';
const FIRST_MONTH: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

/** Meteorological seasons of the northern half of the globe: spring begins in March. Winter belongs to the year it begins in. */
function season(year: number, code: Season, anchor: Resolved['anchor']): Resolved {
  const month = FIRST_MONTH[code];
  const range = { from: dayOf(year, month, 1), to: dayOf(year, month + 3, 1) - 1 };
  return { value: `${isoYear(year)}-${code}`, range, anchor, approximate: true };
}

function relativeSeason(code: Season, which: string): Reading {
  return {
    type: 'DATE',
    resolve: (context: Context) => {
      const { reference } = context;
      if (reference === null) return noDays(`XXXX-${code}`, 'written');
      const { year } = dateOf(reference);
      const all = [year - 1, year, year + 1].map((y) => season(y, code, 'written'));
      if (/last/i.test(which)) return all.filter(({ range }) => range!.to < reference).at(-1) ?? all[0]!;
      if (/next|coming/i.test(which)) return all.find(({ range }) => range!.from > reference) ?? all[2]!;
      if (/this/i.test(which) && !/past/i.test(which))
        return code === 'WI' ? nearest(all, reference, context) : all[1]!;
      return nearest(all, reference, context);
    },
  };
}

function nearest(all: readonly Resolved[], reference: number, context: Context): Resolved {
  const range = nearestByTense(
    all.map((one) => one.range!),
    reference,
    context.direction(),
  );
  return all.find((one) => one.range === range)!;
}

const NOT_A_YEAR_BEFORE =
  /(?:[$£€¥#]|\b(?:no|nos|about|nearly|almost|than|around|over|some|least|flight|highway|route|room|boeing|airbus|type|model|pages?|lot|only|up to|total of|all)\.?)[ ]?$/i;
const NOT_A_YEAR_AFTER =
  /^(?:[ -](?:people|persons|men|women|children|troops|soldiers|workers|employees|members|students|residents|miles|kilometers|kilometres|km|meters|metres|feet|foot|pounds|tons|tonnes|dollars|euros|yards|yard|acres|hectares|votes|jobs|shares|points|homes|houses|times|hours|days|weeks|months|years|year|percent|barrels|delegates|police|officers|refugees|copies|gmt|utc|est|edt|hrs|mph|rpm|megawatts|calories|francs|marks|rubles|yen|others|more)\b|%|°|,\d|\.\d|:\d|-\d{3,}|\/\d|st\b|nd\b|rd\b|th\b)/i;
const LEADS_A_YEAR =
  /\b(?:in|since|by|of|from|until|till|before|after|during|for|through|to|the|and|or|early|late|mid|between|circa|than|around|year|fiscal|due|his|her|its|their|a|back in|as of|calendar)[ -]{1,2}$|[(,–-]\s?$/i;

function decade(digits: string, anchor: Resolved['anchor'] = 'explicit'): Resolved | null {
  const year = Number(digits) * 10;
  return isYear(year)
    ? { value: digits, range: { from: yearRange(year).from, to: yearRange(year + 9).to }, anchor }
    : null;
}

const DECADE_WORDS: Readonly<Record<string, string>> = {
  twenties: '2',
  thirties: '3',
  forties: '4',
  fifties: '5',
  sixties: '6',
  seventies: '7',
  eighties: '8',
  nineties: '9',
};

export const eras: readonly Rule[] = [
  {
    name: 'season of a year',
    pattern: new RegExp(`\\b(?:the )?(${SEASON})(?:,? of|,| in)?${GAP}(\\d{4})\\b`, 'gi'),
    read: ([, name, digits]) =>
      isYear(Number(digits)) ? fixed('DATE', season(Number(digits), seasonCode(name!), 'explicit')) : null,
  },
  {
    name: 'last summer',
    pattern: new RegExp(
      `\\b(this past|this coming|this|last|next|the coming)${GAP}(${SEASON})(?:${GAP}(?:of )?(this|last|next) year)?\\b`,
      'gi',
    ),
    read: ([, which, name]) => relativeSeason(seasonCode(name!), which!.toLowerCase()),
  },
  {
    name: 'summer',
    pattern: new RegExp(
      `\\b(in|into|since|over|during|until|by|through|from)(?: (the))?${GAP}(${SEASON})\\b(?! of\\b|-)`,
      'gi',
    ),
    read: ([whole, lead, the, name]) => {
      if (/fall|spring/i.test(name!) && !/^(?:in|into|since|during|until|by)$/i.test(lead!)) return null;
      const keep = name!.length + (the ? 4 : 0);
      return { ...relativeSeason(seasonCode(name!), ''), trim: { start: whole!.length - keep } };
    },
  },
  {
    name: 'decade',
    pattern: /\b(?:the )?(\d{3})0'?s\b/g,
    read: ([, digits]) => {
      const found = decade(digits!);
      return found ? fixed('DATE', found) : null;
    },
  },
  {
    name: 'short decade',
    pattern: /\b(?:the )?(?:'([2-9])0'?s)\b|\bthe ([2-9])0s\b/gi,
    read: ([, marked, plain]) => {
      const found = decade(`19${marked ?? plain}`);
      return found ? fixed('DATE', found) : null;
    },
  },
  {
    name: 'decade in words',
    pattern: new RegExp(
      `\\bthe (?:(?:early|late|mid)[ -])?(?:nineteen[ -])?(${Object.keys(DECADE_WORDS).join('|')})\\b`,
      'gi',
    ),
    read: ([, word]) => {
      const found = decade(`19${DECADE_WORDS[word!.toLowerCase()]}`);
      return found ? fixed('DATE', found) : null;
    },
  },
  {
    name: 'century',
    pattern: new RegExp(`\\b(?:the )?(?:(?:early|late|mid)[ -])?(${ORDINAL})[ -]century\\b`, 'gi'),
    read: ([, ordinal]) => {
      const number = ordinalValue(ordinal!);
      if (number === null || number < 2 || number > 30) return null;
      const first = (number - 1) * 100;
      const range = isYear(first) ? { from: yearRange(first).from, to: yearRange(first + 99).to } : null;
      return fixed('DATE', { value: String(number - 1).padStart(2, '0'), range, anchor: 'explicit' });
    },
  },
  {
    name: 'year',
    pattern: /(?<![\d$£€#.,:/]|(?<!\b(?:mid|early|late|pre|post))-)\b((?:1[0-9]|20)\d\d)(?:[/-](\d\d|\d{4}))?(?![\d])/g,
    read: ([, digits, until], around) => {
      const year = Number(digits);
      if (!isYear(year) || NOT_A_YEAR_BEFORE.test(before(around)) || NOT_A_YEAR_AFTER.test(after(around))) return null;
      const led = LEADS_A_YEAR.test(before(around));
      // Before 1800 a bare number is a year only after a preposition; later ones read as years unless something is counted.
      if (!led && (year < 1800 || year > 2059)) return null;
      if (year > 2100 || (year < 1500 && !/\b(?:in|since|by|from|until|of) $/i.test(before(around)))) return null;
      if (until !== undefined) {
        const end = until.length === 4 ? Number(until) : Math.floor(year / 100) * 100 + Number(until);
        if (end <= year || end - year > 80) return null;
        return fixed('DATE', {
          value: isoYear(year),
          range: { from: yearRange(year).from, to: yearRange(end).to },
          anchor: 'explicit',
        });
      }
      return fixed('DATE', wholeYear(year, 'explicit'), { kind: 'year', year });
    },
  },
  {
    name: 'spoken year',
    pattern: new RegExp(`\\b(?:the year )?(${SPOKEN_YEAR})\\b`, 'gi'),
    read: ([whole, words], around) => {
      const year = spokenYear(words!);
      const led = /^the year/i.test(whole) || /\b(?:in|since|by|until|from|of|during) $/i.test(before(around));
      if (year === null || (!led && !/^(?:eigh|nine)teen/i.test(words!))) return null;
      return NOT_A_YEAR_AFTER.test(after(around))
        ? null
        : fixed('DATE', wholeYear(year, 'explicit'), { kind: 'year', year });
    },
  },
  {
    name: 'short year',
    pattern: /(?<![\w'])'(\d\d)\b(?!s|')/g,
    read: ([, digits], around) => {
      if (!/\b(?:in|of|since|class of|summer|fall|spring|winter|[A-Z][a-z]+) $/.test(before(around))) return null;
      const year = (Number(digits) >= 30 ? 1900 : 2000) + Number(digits);
      return fixed('DATE', wholeYear(year, 'explicit'));
    },
  },
];
