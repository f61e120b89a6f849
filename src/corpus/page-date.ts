/**
 * Date lines of a page: "Wednesday, March 3, 2021", "date 2021-03-03", "Published: 3 Mar 2021 14:05 GMT".
 *
 * A line is one if it holds a calendar date and every other word belongs to such lines too (labels, weekdays, clock
 * times, time zones). So no list of formats is needed, and a sentence that merely contains a date is none.
 */

export interface DateLine {
  /** ISO, as coarse as stated; `null` where the line has no calendar date, only an age or a clock time. */
  readonly date: string | null;
  readonly label: 'published' | 'updated' | null;
}

const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];
const MONTH = new Map(MONTHS.flatMap((names, i) => names.map((name) => [name, i + 1] as const)));
const WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?$/;
const PUBLISHED = /^(?:published|posted|created|issued|released|publication)$/;
/** A page is never older than its copy, so when it was copied is as much worth as when it was changed. */
const UPDATED =
  /^(?:updated?|modified|edited|revised|changed|last|retrieved|accessed|archived|captured|crawled|downloaded|cached)$/;
const OTHER =
  /^(?:date|dated|on|first|added|filed|at|of|the|and|by|am|pm|a\.m|p\.m|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|gmt|utc|bst|cet|cest|eet|eest|msk|ist|jst|sgt|hkt|aest|aedt|wib|pkt|sast|local|time|h|hrs|hours?|hr|mins?|minutes?|days?|weeks?|months?|ago|read|reading|t|z|noon|midnight|today|yesterday)$/;
const ORDINAL = /^(\d{1,2})(?:st|nd|rd|th)?$/;

const iso = (y: number, m?: number, d?: number): string | null => {
  if (y < 1600 || y > 2200) return null;
  const year = String(y).padStart(4, '0');
  if (m === undefined) return year;
  if (m < 1 || m > 12) return null;
  const month = `${year}-${String(m).padStart(2, '0')}`;
  if (d === undefined) return month;
  if (d < 1 || d > new Date(Date.UTC(y, m, 0)).getUTCDate()) return null;
  return `${month}-${String(d).padStart(2, '0')}`;
};

const ISO_DATE = /^(\d{4})-(\d\d?)(?:-(\d\d?))?(?=$|[^\d-])/;

/**
 * The calendar date that a value states: ISO dates and date-times (the date as written, no shift of time zone), dates in
 * words, and numbers where only one reading is a date ("25/12/2021"; "03/04/2021" gives `2021` alone).
 */
export function statedDate(value: string): string | null {
  const trimmed = value.trim();
  const m = ISO_DATE.exec(trimmed);
  if (m) return iso(Number(m[1]), Number(m[2]), m[3] === undefined ? undefined : Number(m[3]));
  if (/^\d{4}$/.test(trimmed)) return iso(Number(trimmed));
  return readDateLine(trimmed)?.date ?? null;
}

/** Reads a line that is nothing but a date, with or without its label; `null` for any other line. */
export function readDateLine(line: string): DateLine | null {
  if (line.length > 160 || !/\d/.test(line)) return null;
  const text = line.toLowerCase().replace(/\b([ap])\.\s?m\b\.?/g, '$1m');
  const numeric = numericDate(text);
  const rest = numeric ? text.slice(0, numeric.start) + text.slice(numeric.end) : text;
  const tokens = rest.match(/\d+(?:st|nd|rd|th)\b|\d+(?:[:.]\d\d){1,2}|\d+|\p{L}+/gu) ?? [];
  let date = numeric?.date ?? null;
  let month: number | null = null;
  let day: number | null = null;
  let year: number | null = null;
  let label: DateLine['label'] = null;
  let other = 0;
  let last = '';
  for (const token of tokens) {
    const before = last;
    last = token;
    const named = MONTH.get(token);
    if (named !== undefined && month === null) month = named;
    else if (WEEKDAY.test(token)) other++;
    else if (UPDATED.test(token)) label ??= 'updated';
    else if (PUBLISHED.test(token)) label ??= 'published';
    else if (OTHER.test(token) || named !== undefined) other++;
    else if (/[:.]/.test(token)) other++;
    else if (/^\d{4}$/.test(token) && year === null && month !== null) year = Number(token);
    else if (ORDINAL.test(token) && day === null && !date && (month === null || MONTH.has(before))) {
      day = Number.parseInt(token, 10);
    } else if (/^\d{1,4}$/.test(token)) other++;
    else return null;
  }
  if (!date && month !== null && year !== null) date = iso(year, month, day ?? undefined) ?? iso(year, month);
  if (!date && !(other > 0 && /\b(?:ago|read|[ap]m|gmt|utc)\b|\d:\d\d/.test(text))) return null;
  if (!date && month !== null && tokens.length > 6) return null;
  return { date, label };
}

/** A date in digits inside a lower-case line. */
function numericDate(text: string): { start: number; end: number; date: string } | null {
  const year = /(?<!\d)(\d{4})[-/.](\d\d?)[-/.](\d\d?)(?!\d)/.exec(text);
  if (year) {
    const date = iso(Number(year[1]), Number(year[2]), Number(year[3]));
    return date ? { start: year.index, end: year.index + year[0].length, date } : null;
  }
  const tail = /(?<!\d)(\d\d?)([-/.])(\d\d?)\2(\d{4})(?!\d)/.exec(text);
  if (!tail) return null;
  const [a, b, y] = [Number(tail[1]), Number(tail[3]), Number(tail[4])];
  // Between full stops the day comes first; else the two are told apart only where one of them cannot be a month.
  const dayFirst = a > 12 || (tail[2] === '.' && b <= 12);
  const date = dayFirst ? iso(y, b, a) : a === b || b > 12 ? iso(y, a, b) : iso(y);
  return date ? { start: tail.index, end: tail.index + tail[0].length, date } : null;
}

/** Labels under which a page gives its date beside the text; a bare date there may be that of today. */
const LABELLED = /^(?:date|dated|published|posted|publication|first published|issued|released)\b/i;

/** The date of a line that names itself the date of its page: "Date 03.03.2021", "Published: 3 March 2021"; `null` for any other. */
export function labelledDate(line: string): string | null {
  const read = LABELLED.test(line) ? readDateLine(line) : null;
  return read !== null && read.label !== 'updated' ? read.date : null;
}
