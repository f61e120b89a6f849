/** Numbers as news writes them: `two`, `twenty-four`, `1,200`, `2 1/2`, `a couple of`. */

const SMALL = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
] as const;
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'] as const;
const ORDINAL_WORDS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
] as const;

const UNDER_TEN = SMALL.slice(1, 10).join('|');
const TEENS = SMALL.slice(10).join('|');

/** Regular expression source of a number in words below a hundred. */
const WORDS = `(?:(?:${TENS.join('|')})(?:[ -](?:${UNDER_TEN}))?|${TEENS}|${UNDER_TEN})`;

/**
 * Regular expression source of a definite number: digits with optional thousands, decimals or a simple fraction, or words.
 * Contains no capturing group.
 */
export const NUMBER = `(?:\\d{1,3}(?:,\\d{3}){1,2}|\\d{1,4}(?:\\.\\d{1,2})?(?:[ -]\\d/\\d)?|${WORDS}(?:[ -]and[ -]a[ -]half)?|(?:a |one )?dozen|half(?: an?| a)?|a hundred|one hundred|an?|one and a half)`;

/** Regular expression source of a number that is not definite: `several`, `a few`, `many`. */
export const VAGUE_NUMBER =
  '(?:several|a few|few|some|many|a number of|various|dozens of|hundreds of|scores of|tens of)';

/** Regular expression source of a year in words: `nineteen ninety-six`, `two thousand and one`. */
export const SPOKEN_YEAR = `(?:(?:seventeen|eighteen|nineteen|twenty)[ -](?:${WORDS.slice(3, -1)})|two thousand(?:(?: and)? (?:${TEENS}|${UNDER_TEN}))?)`;

/** The value of what `SPOKEN_YEAR` matched, or `null`. */
export function spokenYear(text: string): number | null {
  const words = text
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, ' ');
  const thousand = /^two thousand(?:(?: and)? (\w+))?$/.exec(words);
  if (thousand) return 2000 + (thousand[1] === undefined ? 0 : (wholeValue(thousand[1]) ?? 0));
  const space = words.indexOf(' ');
  const century = wholeValue(words.slice(0, space));
  const rest = wholeValue(words.slice(space + 1));
  return century === null || rest === null || rest < 10 ? null : century * 100 + rest;
}

/** Regular expression source of an ordinal up to the thirty-first, in digits or words. */
export const ORDINAL = `(?:\\d{1,3}(?:st|nd|rd|th)|(?:twenty|thirty)[- ](?:${ORDINAL_WORDS.slice(0, 9).join('|')})|${ORDINAL_WORDS.slice(0, 20).join('|')}|thirtieth)`;

/**
 * The value of what `NUMBER` matched.
 * @returns `null` where the words are no number
 */
export function numberValue(text: string): number | null {
  const words = text
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, ' ');
  const half = / and a half$/.test(words);
  const plain = words.replace(/ and a half$/, '');
  const value = wholeValue(plain);
  return value === null ? null : half ? value + 0.5 : value;
}

function wholeValue(words: string): number | null {
  if (words === 'a' || words === 'an') return 1;
  if (/^half( an?)?$/.test(words)) return 0.5;
  if (/^(a |one )?dozen$/.test(words)) return 12;
  if (words === 'a hundred' || words === 'one hundred') return 100;
  const fraction = /^(\d+) (\d)\/(\d)$/.exec(words);
  if (fraction && fraction[3] !== '0') return Number(fraction[1]) + Number(fraction[2]) / Number(fraction[3]);
  if (/^[\d,.]+$/.test(words)) return Number(words.replaceAll(',', ''));
  const [first = '', second] = words.split(' ');
  const ten = (TENS as readonly string[]).indexOf(first);
  if (ten >= 0) {
    const unit = second === undefined ? 0 : (SMALL as readonly string[]).indexOf(second);
    return unit < 0 ? null : (ten + 2) * 10 + unit;
  }
  const small = (SMALL as readonly string[]).indexOf(words);
  return small < 0 ? null : small;
}

/** The value of what `ORDINAL` matched, or `null`. */
export function ordinalValue(text: string): number | null {
  const words = text
    .toLowerCase()
    .trim()
    .replace(/[\s-]+/g, ' ');
  const digits = /^(\d{1,3})(st|nd|rd|th)$/.exec(words);
  if (digits) return Number(digits[1]);
  if (words === 'thirtieth') return 30;
  const [first = '', second] = words.split(' ');
  if (second !== undefined) {
    const unit = (ORDINAL_WORDS as readonly string[]).indexOf(second);
    const ten = first === 'twenty' ? 20 : first === 'thirty' ? 30 : null;
    return unit < 0 || unit > 8 || ten === null ? null : ten + unit + 1;
  }
  const index = (ORDINAL_WORDS as readonly string[]).indexOf(first);
  return index < 0 ? null : index + 1;
}
