/** How many typing slips lie between two spellings. */

/**
 * The Damerau-Levenshtein distance (insertions, deletions, replacements and swaps of neighbours; each stretch edited once),
 * worked out only in the band that can stay within `most`.
 *
 * @returns the distance, or `most + 1` if it is larger
 */
export function editDistance(one: string, other: string, most: number): number {
  if (one === other) return 0;
  const [a, b] = one.length <= other.length ? [one, other] : [other, one];
  const beyond = most + 1;
  if (b.length - a.length > most) return beyond;
  let beforeLast = new Int32Array(b.length + 1);
  let last = Int32Array.from({ length: b.length + 1 }, (_, at) => at);
  let row = new Int32Array(b.length + 1);
  for (let i = 1; i <= a.length; i++) {
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    row.fill(beyond);
    row[0] = i;
    let least = from === 1 ? i : beyond;
    for (let j = from; j <= to; j++) {
      const same = a.charCodeAt(i - 1) === b.charCodeAt(j - 1);
      let value = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (
        i > 1 &&
        j > 1 &&
        a.charCodeAt(i - 1) === b.charCodeAt(j - 2) &&
        a.charCodeAt(i - 2) === b.charCodeAt(j - 1)
      ) {
        value = Math.min(value, beforeLast[j - 2]! + 1);
      }
      row[j] = Math.min(value, beyond);
      if (row[j]! < least) least = row[j]!;
    }
    if (least > most) return beyond;
    [beforeLast, last, row] = [last, row, beforeLast];
  }
  return last[b.length]!;
}

/** Which letters a folded word has, one bit each (a to z, and one for all others): a bound that costs next to nothing. */
export function letterMask(folded: string): number {
  let mask = 0;
  for (let at = 0; at < folded.length; at++) {
    const letter = folded.charCodeAt(at) - 97;
    mask |= 1 << (letter >= 0 && letter < 26 ? letter : 26);
  }
  return mask;
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** At least this many edits lie between two words with these letters: an edit takes away and brings one letter at most. */
export function fewestEdits(mask: number, other: number): number {
  return Math.max(bits(mask & ~other), bits(other & ~mask));
}
