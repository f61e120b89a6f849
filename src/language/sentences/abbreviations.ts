/** Full stops that end an abbreviation, an initial or a number and not (only) a sentence. */

/** Stand before a name or a number: a capital after them begins no sentence. */
const BEFORE_MORE = new Set(
  `mr mrs ms messrs dr drs prof sen sens rep reps gov govs gen col lt sgt maj capt cmdr adm cpl pvt brig supt insp det rev fr sr sra srta hon pres
   st ste mt ft no nos vol fig eq pp op art sec ch vs v cf al approx ca dept univ assn bros ave blvd rd hwy ext tel jan feb mar apr jun jul aug sep
   sept oct nov dec mon tue tues wed thu thur thurs fri sat sun amb atty del asst assoc pfc spc msgt e.g i.e`.split(
    /\s+/,
  ),
);
/** May end a sentence or not: the next word decides. */
const EITHER = new Set(
  `inc ltd co corp llc plc jr sr esq ph.d m.d b.a m.a etc a.m p.m u.s u.n u.k e.u u.s.a u.s.s.r d.c n.y l.a calif fla mass mich minn miss mo tenn tex wash wis
   ala ariz ark colo conn ga ill ind kan ky la md me mont neb nev okla ore pa va vt wyo`.split(/\s+/),
);
/** Words that begin a sentence far more often than they go on after an abbreviation. */
const STARTS =
  /^(?:The|This|That|These|Those|A|An|It|He|She|They|We|I|You|But|And|In|On|At|As|If|When|While|There|His|Her|Their|Its|For|After|Before|However|Meanwhile|What|How|Why|Who|So|Then|Asked|According|Still|Yet|Also|To|By|With|From|One|Some|Many|Most|Although|Though|Since|Until|Despite|Not|No|Now|Our|My|Your)\b/;
const LONGEST = 12;

/**
 * Whether the full stop at the end of `text[start, last)` is only an abbreviation's.
 * @param next where the next sentence would begin
 */
export function endsInAbbreviation(text: string, start: number, last: number, next: number, end: number): boolean {
  if (text[last - 1] !== '.') return false;
  let from = last - 1;
  while (from > start && last - from <= LONGEST && /[\p{L}\p{N}.&-]/u.test(text[from - 1] ?? '')) from--;
  const word = text.slice(from, last - 1);
  const follows = text.slice(next, Math.min(end, next + 40)).trimStart();
  if (word === '') return false;
  // An initial, unless it is the word "I" or a letter that ends a list ("plan B. The").
  if (/^\p{Lu}$/u.test(word)) return word !== 'I' && !STARTS.test(follows);
  if (/^(?:\p{Lu}\.-?)+\p{Lu}$/u.test(word) || EITHER.has(word.toLowerCase())) {
    return /^\p{Lu}/u.test(follows) ? !STARTS.test(follows) : !/^["“‘(]/.test(follows);
  }
  if (/^no$/i.test(word)) return word === 'No' || word === 'no' ? /^\d/.test(follows) : false;
  // Months and weekdays cut short need a number or the rest of a date after them.
  if (BEFORE_MORE.has(word.toLowerCase())) {
    if (/^(?:mar|sun|sat|mon|wed|art|fig|del|op|no|ch|fr|det|gen|hon|pres|ext)$/.test(word)) return false;
    if (/^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/i.test(word))
      return /^\d/.test(follows) || /^\p{Lu}/u.test(word) === false;
    if (/^(?:Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun)$/.test(word))
      return /^\d|^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(follows);
    return true;
  }
  return false;
}
