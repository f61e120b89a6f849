/** Words that many languages share (diplomat, escalation): a word of a question that no table has, as the word of the articles that it looks like. */
import { editDistance } from '../../../search/edit-distance.ts';
import { isCyrillic, romanise, withoutCaseEndings } from '../../../search/names/transliteration.ts';

/** Shorter words are alike by chance. */
const SHORTEST = 5;
const SHORTEST_SAME = 4;
const SHORTEST_KEY = 3;
const LONG_KEY = 4;

/** @param words - folded words of the articles */
export function createCognates(words: Iterable<string>): (folded: string) => string | null {
  const byKey = new Map<string, string[]>();
  const byLetters = new Map<string, string>();
  for (const word of words) {
    if (word.length >= SHORTEST_SAME && /^[a-z]+$/.test(word)) byLetters.set(lettersOf(word), word);
    if (word.length < SHORTEST || !/^[a-z]+$/.test(word)) continue;
    const key = keyOf(word);
    if (key.length >= SHORTEST_KEY) byKey.set(key, [...(byKey.get(key) ?? []), word]);
  }
  return (folded) => {
    // Another script, or another letter for the same sound.
    const forms = isCyrillic(folded) ? withoutCaseEndings(folded).map(romanise) : [folded];
    const same = forms.find((one) => one.length >= SHORTEST_SAME && byLetters.has(lettersOf(one)));
    if (same !== undefined) return byLetters.get(lettersOf(same))!;
    if (folded.length < SHORTEST) return null;
    const latin = isCyrillic(folded) ? romanise(folded) : folded;
    const alike = byKey.get(keyOf(latin)) ?? [];
    const [best] = alike
      .map((word) => ({ word, edits: editDistance(word, latin, 5) }))
      .sort((one, other) => one.edits - other.edits);
    return best && best.edits <= (keyOf(latin).length < LONG_KEY ? 2 : 5) ? best.word : null;
  };
}

/** Letters that stand for the same sound made one. */
function lettersOf(latin: string): string {
  return latin
    .replace(/ck|[cq]/g, 'k')
    .replace(/w/g, 'v')
    .replace(/[jy]/g, 'i')
    .replace(/ph/g, 'f')
    .replace(/([a-z])\1+/g, '$1');
}

/** The first letter and the consonants, with the endings of nouns of action, of adjectives and of persons as one. */
function keyOf(latin: string): string {
  return latin
    .replace(/(?:tsi[iaeouym]{1,3}|tsiei|zion[ei]|cion(?:es)?|tions?|cj[aieou]{1,2}|tionen)$/, 't')
    .replace(
      /(?:icheskii?|ichesk\w{1,3}|ichn\w{1,3}|ischen?|isch\w{1,2}|iques?|ic[oaei]s?|icznego|iczn\w{1,3}|ics?|ical)$/,
      'k',
    )
    .replace(/(?:[aeiouy]{1,2}|[aeo]v|am[i]?|akh|ah|om|em|oi|s|es|en|ov|iv)$/, '')
    .replace(/ph/g, 'f')
    .replace(/ch|kh|ck|qu|[cq]/g, 'k')
    .replace(/sh|z/g, 's')
    .replace(/w/g, 'v')
    .replace(/(?<=.)[aeiouyhj]/g, '')
    .replace(/([a-z])\1+/g, '$1');
}
