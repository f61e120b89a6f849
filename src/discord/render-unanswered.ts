/** The questions that found no answer, for admins. */
import type { UnansweredQuestion } from '../store/types.ts';
import { cutWords } from './cut.ts';
import { escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';
import type { Reply } from './response.ts';
import type { Texts } from './texts.ts';

/** How many are asked of the database: more would not fit. */
export const UNANSWERED = 25;
const QUESTION = 100;
const COLOR = 0x7a7f87;

/** @param days - for how many days they are kept; 0: not at all */
export function renderUnanswered(questions: readonly UnansweredQuestion[], days: number, texts: Texts): Reply {
  if (days === 0) return { content: texts.unansweredOff() };
  const lines = questions.map(({ question, times, lastAt }) =>
    [
      `- ${escapeMarkdown(cutWords(oneLine(question), QUESTION), false)}`,
      ...(times > 1 ? [texts.unansweredTimes(times)] : []),
      texts.unansweredLast(`<t:${Math.floor(lastAt / 1000)}:R>`),
    ].join(' · '),
  );
  return {
    panels: [
      {
        title: texts.unansweredTitle(),
        description: lines.length === 0 ? texts.unansweredNone() : lines.join('\n'),
        footer: texts.unansweredKept(days),
        color: COLOR,
      },
    ],
  };
}
