/** “The day after”, “the next day”: counted from the day of the answer before. */
import { dayInWords } from '../../language/dates/words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { Focus } from './focus.ts';
import type { Reading } from './types.ts';

const DAY_MILLISECONDS = 86_400_000;
const STEP =
  /^(?:(?:and|so|but|ok|what about|what happened|what was|on|(?:what|anything) (?:else )?happened|did anything happen) )*(?:on )?(?:the )?(?:(?<after>day after(?:wards?| that)?|next day|following day|day later)|(?<before>day before(?: that)?|previous day|day earlier)|(?<same>same day|that (?:same )?day|that date))(?: what happened)?$/;
const ON_THAT_DAY = /\b(?:on )?(?:that|the same) (?:very )?day\b/iu;

/** “And the day after?”: what happened on the day that the answer before leads to; nothing without a single day. */
export function ofDay(question: ParsedQuestion, { days }: Focus): Reading[] {
  const { groups } = STEP.exec(question.plain) ?? {};
  if (!groups || !days || days.from.length !== 10) return [];
  const [day, step] = groups.after ? [days.to, 1] : groups.before ? [days.from, -1] : [days.from, 0];
  const asked = new Date(Date.parse(day) + step * DAY_MILLISECONDS).toISOString().slice(0, 10);
  return [{ text: `what happened on ${dayInWords(asked)}`, command: 'when', turns: true }];
}

/** “Who was in X that day?” with the day itself; `null` where no day is pointed to. */
export function withDay(text: string, { days }: Focus): string | null {
  if (!days || days.from !== days.to || !ON_THAT_DAY.test(text)) return null;
  return text.replace(ON_THAT_DAY, `on ${dayInWords(days.from)}`);
}
