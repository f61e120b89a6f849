/** What somebody who mistyped a name may have meant. */
import DoubleMetaphone from 'natural/lib/natural/phonetics/double_metaphone.js';
import { editDistance, fewestEdits, letterMask } from './edit-distance.ts';
import { fold } from './tokens.ts';

export interface CloseSpelling {
  readonly text: string;
  /** 1 is the same word but for case and accents; each edit costs its share of the length. */
  readonly score: number;
  /** Slips of the keyboard between the two. */
  readonly distance: number;
}

/** Longer strings are no names; their sound is not worked out. */
const LONGEST_SOUNDED = 60;
/**
 * What sounding alike is worth, as a share of the length. With one slip made by chance in some 800 of 5,300 listed names (letters swapped, left
 * out, doubled, vowels or like-sounding letters mistaken) the right one is first for .93, .92, .99, .84 and .92, and always among the
 * first five. Above 0.1 it does harm: at 0.2 left-out letters fall to .81.
 */
const SOUND_BONUS = 0.05;

const metaphone = new DoubleMetaphone();

/** The Double Metaphone codes of a folded word or name (Philips, 2000). */
export function sounds(folded: string): readonly [string, string] {
  if (folded.length > LONGEST_SOUNDED || !/[a-z]/.test(folded)) return ['', ''];
  return metaphone.process(folded.replace(/[^a-z]/g, ''));
}

/** Whether two folded words can be spoken alike. */
export function soundAlike(one: string, other: string): boolean {
  const [primary, secondary] = sounds(one);
  const [otherPrimary, otherSecondary] = sounds(other);
  if (primary === '' || otherPrimary === '') return false;
  return primary === otherPrimary || primary === otherSecondary || secondary === otherPrimary;
}

/**
 * The candidates that are spelt most like the query, best first; those with more than two fifths of their letters wrong are left out.
 *
 * @param candidates - names or words; 100,000 are fine
 * @param top - most to give
 */
export function closestSpellings(query: string, candidates: readonly string[], top: number): CloseSpelling[] {
  const wanted = fold(query).trim();
  if (wanted === '' || top <= 0) return [];
  const mask = letterMask(wanted);
  const found: (CloseSpelling & { folded: string })[] = [];
  for (const text of candidates) {
    const folded = fold(text).trim();
    const length = Math.max(folded.length, wanted.length);
    const most = Math.floor(length * 0.4);
    if (Math.abs(folded.length - wanted.length) > most || fewestEdits(mask, letterMask(folded)) > most) continue;
    const distance = editDistance(wanted, folded, most);
    if (distance <= most) found.push({ text, folded, distance, score: 1 - distance / length });
  }
  const byScore = (one: CloseSpelling, other: CloseSpelling) =>
    other.score - one.score || (one.text < other.text ? -1 : one.text > other.text ? 1 : 0);
  found.sort(byScore);
  // The bonus cannot lift what lies further than it behind the best, and sounds are dear.
  const bar = (found[top - 1]?.score ?? 0) - SOUND_BONUS;
  return found
    .filter(({ score }) => score >= bar)
    .map(({ text, folded, distance, score }) => {
      const bonus = score < 1 && soundAlike(wanted, folded) ? SOUND_BONUS : 0;
      return { text, distance, score: Math.min(score + bonus, score === 1 ? 1 : 0.99) };
    })
    .sort(byScore)
    .slice(0, top);
}
