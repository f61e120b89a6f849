/** The buttons below an answer. Each says in its id all that pressing it needs, besides the question above the answer. */
import type { Answer } from '../answers/types.ts';
import { type ButtonAction, customId, editionKey } from './custom-id.ts';
import { LIMITS } from './limits.ts';
import { markOfPassage } from './place-mark.ts';
import type { AnswerPage } from './render-answer.ts';
import type { Button } from './response.ts';
import type { Texts } from './texts.ts';

export interface ButtonSettings {
  /** Only the asker sees the answer: it can be shared, and leafed through in place. */
  readonly hidden: boolean;
  /** Whether votes are counted. */
  readonly votes: boolean;
}

/** @returns rows of buttons; a row can be empty */
export function answerButtons(
  answer: Answer,
  shown: AnswerPage,
  { hidden, votes }: ButtonSettings,
  texts: Texts,
): Button[][] {
  const id = (action: ButtonAction, index: number) => customId({ action, edition: editionKey(answer.edition), index });
  const { page, pages, first, next, passages, close } = shown;
  const buttons: Button[] = [];
  if (hidden) buttons.push({ id: id('share', page), label: texts.buttonShare(), primary: true });
  if (hidden && page > 0) buttons.push({ id: id('page', page - 1), label: texts.buttonBack() });
  if (page + 1 < pages) {
    const label = page === 0 ? texts.buttonMore(passages - next) : texts.buttonOn();
    buttons.push({ id: id(hidden ? 'page' : 'more', page + 1), label });
  }
  if (passages + close > 0) {
    const passage = { edition: editionKey(answer.edition), index: first, ...markOfPassage(answer, first) };
    buttons.push({ id: customId({ action: 'context', ...passage }), label: texts.buttonContext() });
  }
  if (answer.command === 'when' && page === 0) buttons.push({ id: id('timeline', 0), label: texts.buttonTimeline() });
  const thumbs: Button[] =
    votes && page === 0
      ? [
          { id: id('up', 0), emoji: '👍' },
          { id: id('down', 0), emoji: '👎' },
        ]
      : [];
  const rows = buttons.length + thumbs.length > LIMITS.buttons ? [buttons, thumbs] : [[...buttons, ...thumbs]];
  return page === 0 ? [choiceRow(answer, id), ...rows] : rows;
}

/** What an ambiguous name can mean, as far as a row has room. */
function choiceRow({ choices = [] }: Answer, id: (action: ButtonAction, index: number) => string): Button[] {
  return choices
    .slice(0, LIMITS.buttons)
    .map((choice, index) => ({ id: id('choose', index), label: choice, primary: true }));
}
