/** Comparing spellings: what stays of a name when case, accents, marks and transliteration habits are set aside. */

const LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‑': '-',
  '‐': '-',
  '\u00a0': ' ',
};

/** Lower case without accents, with straight apostrophes and plain hyphens and spaces. The length may change. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[a-z0-9 '.-]*$/.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[łøđðþßæœı’‘ʼ‑‐\u00a0]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Folded letters and digits only, doubled letters single, British and American spellings alike: equal for `Cooperation` and `Co-operation`. */
export function compact(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/(\p{L})\1+/gu, '$1')
    .replace(/isation/g, 'ization')
    .replace(/ence(?=$|s$)/, 'ense')
    .replace(/centre/g, 'center')
    .replace(/labour/g, 'labor')
    .replace(/defence/g, 'defense')
    .replace(/programe/g, 'program');
}

/**
 * The consonants of a name as transliterations share them: `Sergei` and `Sergey` give the same, as do `Aleksandr` and `Alexander`.
 * Only for names already tied by something else (the same surname, the same given name).
 */
export function skeleton(text: string): string {
  return fold(text)
    .replace(/[^a-z]/g, '')
    .replace(/^j(?=[aeou])/, 'y')
    .replace(/tsch|tch|ch|sch|sh|zh|cz/g, 'j')
    .replace(/ph/g, 'f')
    .replace(/kh|gh|q|ck/g, 'k')
    .replace(/th/g, 't')
    .replace(/x/g, 'ks')
    .replace(/w/g, 'v')
    .replace(/c(?=[eiy])/g, 's')
    .replace(/c/g, 'k')
    .replace(/z/g, 's')
    .replace(/(?!^)[aeiouyh]/g, '')
    .replace(/^[iy]/, 'i')
    .replace(/^[eaou]/, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** Whether `a` becomes `b` by at most `most` insertions, deletions or replacements (words of up to 40 letters; longer ones only if equal). */
export function withinEdits(a: string, b: string, most: number): boolean {
  if (a === b) return true;
  if (Math.abs(a.length - b.length) > most || a.length > 40 || b.length > 40) return false;
  let before = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const value = Math.min(before[j]! + 1, row[j - 1]! + 1, before[j - 1]! + cost);
      row.push(value);
      if (value < least) least = value;
    }
    if (least > most) return false;
    before = row;
  }
  return before[b.length]! <= most;
}

/** Two spellings of one surname, given that something else ties them: equal when folded, or close for their length. */
export function similarSurname(a: string, b: string): boolean {
  const x = beginning(fold(a).replace(/[^a-z]/g, ''));
  const y = beginning(fold(b).replace(/[^a-z]/g, ''));
  if (x === y) return true;
  if (x.length < 4 || y.length < 4 || x[0] !== y[0]) return false;
  const shorter = Math.min(x.length, y.length);
  if (withinEdits(x, y, shorter >= 8 ? 2 : 1)) return shorter >= 5;
  return skeleton(x) === skeleton(y) && skeleton(x).length >= 3 && withinEdits(x, y, 2);
}

/** First letters that transliterations choose between: `Kh` or `H`, `J` or `Y` or `I`. */
export function beginning(folded: string): string {
  return folded.replace(/^kh/, 'h').replace(/^[jyi](?=[aeou])/, 'y');
}

/** The Arabic article in front of a surname, however it is written or assimilated: `al-`, `el `, `ash-`. */
const ARTICLE = /^(?:al|el|ul|ad|ar|as|ash|at|az|an)[-' ](?=\p{L}{3})/u;

/** A folded surname without the article in front of it, which transliterations spell, join and leave out as they like. */
export function withoutArticle(surname: string): string {
  return fold(surname).replace(ARTICLE, '');
}

/** For ids: letters and digits joined by hyphens. */
export function slug(text: string): string {
  return fold(text)
    .replace(/['.]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
}

/** Orders by code units, the same on every machine. */
export function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
