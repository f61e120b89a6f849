/** How a date was worked out, in words. */
import type { DateHow, SaidHow } from '../../language/types.ts';
import type { AnswerDate } from '../types.ts';
import type { AnswerWords } from './words.ts';

/** `“on Friday”, written 31 December 2021`. */
export function howInWords(how: DateHow, words: AnswerWords): string {
  switch (how.from) {
    case 'stated':
      return words.marked(how.words);
    case 'unanchored':
      return words.howUnanchored(how.words);
    case 'mention':
      return words.howCounted(how.words, how.mention);
    case 'written':
      return words.howWritten(how.words, words.day(how.day), how.as);
    case 'said':
      return words.howSaid(how.words, words.day(how.day), how.as);
  }
}

/** The same of the day on which something was said. */
export function saidHowInWords({ date, by }: SaidHow, words: AnswerWords): string {
  return by.reduce(
    (how, tie) => (tie === 'gathering' ? words.howGathering(how) : words.howCarried(how)),
    howInWords(date, words),
  );
}

/** A note on a date: how it was worked out, and whether it lay ahead when the article was written. */
export function datedBy(how: DateHow, status: AnswerDate['status'], words: AnswerWords): string {
  const told = howInWords(how, words);
  return `${status === 'scheduled' ? words.scheduledThen(told) : told}.`;
}
