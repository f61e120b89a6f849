/** German verbs whose prefix stands at the end: the two parts as the one participle that the tables know. */

/** Verb forms, prefix, participle. */
const VERBS: readonly (readonly [string, string, string])[] = [
  ['trat|tritt|traten|treten', 'zurück', 'zurückgetreten'],
  ['nahm|nahmen|nimmt|nehmen', 'teil', 'teilgenommen'],
  ['fand|fanden|findet|finden', 'statt', 'stattgefunden'],
  ['lehnt|lehnte|lehnten|lehnen', 'ab', 'abgelehnt'],
  ['kündigt|kündigte|kündigten|kuendigte', 'an', 'angekündigt'],
  ['rief|ruft|riefen|rufen', 'an', 'angerufen'],
  ['rief|ruft|riefen|rufen', 'auf', 'aufgerufen'],
  ['warf|wirft|warfen|werfen', 'vor', 'vorgeworfen'],
  ['kam|kamen|kommt|kommen', 'an', 'angekommen'],
  ['fing|fingen|fängt|fangen', 'an', 'begonnen'],
  ['führt|führte|führten|führen|fuehrt|fuehrte', 'an', 'angeführt'],
  ['stimmt|stimmte|stimmten|stimmen', 'ab', 'abgestimmt'],
  ['teilt|teilte|teilten', 'mit', 'mitgeteilt'],
  ['lädt|lud|luden', 'ein', 'eingeladen'],
  ['kehrt|kehrte|kehrten', 'zurück', 'zurückgekehrt'],
  ['kommt|kam|kamen|kommen|trifft|traf|trafen|treffen', 'zusammen', 'trafen'],
];

const PATTERNS = VERBS.map(
  ([verb, prefix, participle]) =>
    [
      new RegExp(
        `(?<![\\p{L}])(?:${verb})(?![\\p{L}])([^,;?!.]{1,200}?)(?<![\\p{L}])${prefix}(?=\\s*(?:[,;?!.]|$|und\\b))`,
        'iu',
      ),
      participle,
    ] as const,
);

/** @returns the question with such verbs in one word, in the place of their first part */
export function withWholeVerbs(text: string): string {
  let whole = text;
  for (const [pattern, participle] of PATTERNS) whole = whole.replace(pattern, `${participle}$1`);
  return whole;
}
