/** Whether claimed words are the gold ones, as strictly as a reader would be. */

const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, at) => [word, String(at)]),
);
const HARD = /\d|^(?:january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Words in one spelling: lower case, no articles, numbers as digits. */
export function goldWords(text: string): string[] {
  const words =
    text
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/['’]s(?![\p{L}\p{N}])|['’]/gu, '')
      .replace(/(?<=\d),(?=\d)/gu, '')
      .match(/[a-z0-9]+/gu) ?? [];
  return words.filter((word) => !/^(?:a|an|the)$/.test(word)).map((word) => NUMBERS.get(word) ?? word);
}

/** True if the claim holds the gold words with few others, or is the better part of them; never with another number or month. */
export function claimIsRight(claim: string, gold: readonly string[]): boolean {
  return gold.some((one) => {
    const claimed = goldWords(claim);
    const wanted = goldWords(one);
    if (claimed.length === 0 || wanted.length === 0) return false;
    const rest = [...claimed];
    const missed = wanted.filter((word) => {
      const at = rest.indexOf(word);
      if (at >= 0) rest.splice(at, 1);
      return at < 0;
    });
    if (rest.some((word) => HARD.test(word)) && missed.some((word) => HARD.test(word))) return false;
    const same = wanted.length - missed.length;
    if (missed.length === 0) return rest.length <= 5;
    const f1 = (2 * same) / (wanted.length + claimed.length);
    return claimed.length <= Math.max(6, 2 * wanted.length) && (f1 > 0.5 || (f1 === 0.5 && same === claimed.length));
  });
}
