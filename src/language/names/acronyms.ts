/** Which acronym stands for which longer name: by brackets after it, or by its initials. */
import { fold } from './spelling.ts';

const SMALL = /^(?:of|for|and|the|in|on|to|by|its|a|at|from|de|du|la|&)$/;

/** The initials that a name may be shortened to: of its capitalised words, and with the small words as well. Folded, without doubles. */
export function initialsOf(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const large = words.filter((word) => !SMALL.test(fold(word)) && /^\p{Lu}/u.test(word));
  if (large.length < 2) return [];
  const first = (word: string): string => fold(word)[0] ?? '';
  const whole = large.map(first).join('');
  const halves = large.flatMap((word) => (/^\p{Lu}[\p{L}]*[-‑‐]\p{Lu}/u.test(word) ? word.split(/[-‑‐]/) : [word])).map(first).join('');
  // "Example Lands Act": bills are called by the initials of what stands before their kind.
  const withoutKind = /^(?:act|law|bill|treaty|agreement)$/i.test(large.at(-1)!) ? large.slice(0, -1).map(first).join('') : whole;
  return [...new Set([whole, halves, words.map(first).join(''), withoutKind])].filter((initials) => initials.length >= 2);
}

/** Whether an acronym in brackets after a name may stand for it: it begins alike, or the name has as many words. */
export function mayStandFor(acronym: string, name: string): boolean {
  const short = fold(acronym).replace(/\./g, '');
  if (initialsOf(name).includes(short)) return true;
  return short[0] === fold(name)[0] && name.split(/\s+/).length >= 2;
}
