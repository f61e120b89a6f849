/** What different ways of writing one name in Latin letters share, and Cyrillic letters in Latin ones. */

/** East Slavic letters, one table for all the languages: what differs between them (`г`, `и`) meets in {@link soundKey} or by edit distance. */
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  є: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'i',
  й: 'i',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/** Case endings of names and place names in East Slavic languages, longest first. */
const CASE_ENDINGS = [
  'ському',
  'ського',
  'ского',
  'скому',
  'ского',
  'ской',
  'ским',
  'ском',
  'ську',
  'ською',
  'ами',
  'ями',
  'ого',
  'ому',
  'ему',
  'его',
  'ові',
  'еві',
  'ией',
  'ією',
  'ою',
  'ею',
  'ой',
  'ей',
  'ом',
  'ем',
  'ём',
  'ым',
  'им',
  'ию',
  'ия',
  'ии',
  'ів',
  'ов',
  'ев',
  'ах',
  'ях',
  'ы',
  'и',
  'і',
  'а',
  'я',
  'у',
  'ю',
  'е',
  'о',
  'й',
];
/** Adjective surnames keep this when their ending goes. */
const ADJECTIVE = /^ськ|^ск/;

export function isCyrillic(folded: string): boolean {
  return /\p{Script=Cyrillic}/u.test(folded);
}

/** Cyrillic letters as Latin ones; others stay. */
export function romanise(folded: string): string {
  let latin = '';
  for (const letter of folded) latin += CYRILLIC[letter] ?? letter;
  return latin;
}

/** The word itself, and what is left of it without each case ending that it may carry (never fewer than three letters). */
export function withoutCaseEndings(folded: string): string[] {
  const stems = [folded];
  for (const ending of CASE_ENDINGS) {
    if (!folded.endsWith(ending)) continue;
    const kept = ADJECTIVE.exec(ending)?.[0] ?? '';
    const stem = folded.slice(0, folded.length - ending.length) + kept;
    if (stem.length >= 3) stems.push(stem);
  }
  return stems;
}

/**
 * One key for the ways in which a name is written in Latin letters: `-yy`, `-iy`, `-y`, `-i`; `kh` and `h`; `w` and `v`; `x` and `ks`;
 * doubled letters. Not a code of its sound: different names rarely share it.
 *
 * @param folded - lower case, no accents
 */
export function soundKey(folded: string): string {
  return folded
    .replace(/[^a-z]/g, '')
    .replace(/shch|sch/g, 'sh')
    .replace(/tch/g, 'ch')
    .replace(/dzh|dj|zh/g, 'j')
    .replace(/kh/g, 'h')
    .replace(/ph/g, 'f')
    .replace(/th/g, 't')
    .replace(/gh/g, 'g')
    .replace(/ck|q/g, 'k')
    .replace(/tz|ts/g, 'z')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/ff$/, 'v')
    .replace(/ou|oo/g, 'u')
    .replace(/ee/g, 'i')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/g(?=[ei])/g, 'j')
    .replace(/c(?!h)/g, 'k')
    .replace(/(^|[^aeiou])(?:y|j|i)(?=[aou])/g, '$1i')
    .replace(/(?:y|i)e/g, 'e')
    .replace(/yo/g, 'e')
    .replace(/[yi]+/g, 'i')
    .replace(/([a-z])\1+/g, '$1');
}
