/** Which rounds of talks a question names. */
import { ordinalOf } from '../../language/meetings/rounds.ts';
import { NUMBERS } from '../../language/meetings/words.ts';
import type { ParsedQuestion } from './question.ts';

const ROUND = /^rounds?$/u;

/** Numbers of the rounds that a question names: “the seventh round”, “round 6”, “rounds two and three”. */
export function roundsAsked({ plain }: ParsedQuestion): readonly number[] {
  const words = plain.split(' ');
  if (!words.some((word) => ROUND.test(word))) return [];
  const found: number[] = [];
  words.forEach((word, index) => {
    const ordinal = ordinalOf(word);
    const ahead = words.slice(index + 1, index + 5).some((next) => ROUND.test(next));
    const behind = words.slice(Math.max(0, index - 4), index);
    const counted = behind.some((before) => before === 'rounds') || behind.at(-1) === 'round';
    const number = counted ? (NUMBERS.get(word) ?? (/^\d{1,2}$/u.test(word) ? Number(word) : null)) : null;
    const round = ordinal !== null && ahead ? ordinal : number;
    if (round !== null && !found.includes(round)) found.push(round);
  });
  return found;
}
