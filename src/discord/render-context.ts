/** A passage where it stands: its paragraph and those around it, word for word, with the passage in bold. */
import type { Answer, ContextAnswer, ContextParagraph, Evidence } from '../answers/types.ts';
import { type Asked, underQuestion } from './asked.ts';
import { cutWords } from './cut.ts';
import { escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';
import { passagesOf } from './passages.ts';
import { Introduced, renderCitation } from './render-citation.ts';
import { renderPassage } from './render-evidence.ts';
import type { Panel } from './response.ts';
import type { Texts } from './texts.ts';

const COLOR = 0x4a6fa5;
/** Longest part of a paragraph that holds cited words, and of one around them. */
const LONGEST = { cited: 1800, around: 500 };
/** Most paragraphs that hold cited words. */
const MOST_CITED = 2;

/** @returns what buttons count through: the passages that answer, then those that are only close */
export function passagesToTurn(answer: Answer): readonly Evidence[] {
  return [...passagesOf(answer.results, answer), ...passagesOf(answer.close, answer)];
}

/**
 * @param context - of the passage, from the engine
 * @param index - number of the passage, from 0
 */
export function renderContext(
  context: Extract<ContextAnswer, { status: 'found' }>,
  { index, count }: { readonly index: number; readonly count: number },
  asked: Asked,
  texts: Texts,
): Panel[] {
  const { citation, edition } = context;
  const { title } = citation;
  const panel: Panel = {
    color: COLOR,
    title: texts.contextTitle(index + 1, count),
    description: [
      ...(title === null ? [] : [`**${escapeMarkdown(cutWords(oneLine(title), 200))}**`]),
      shownParagraphs(context.paragraphs).map(renderParagraph).join('\n> \n'),
      `-# ${renderCitation(citation, new Introduced(), texts)}`,
    ].join('\n'),
    footer: texts.footer(cutWords(edition, 40)),
  };
  return underQuestion(panel, asked);
}

/** Where cited words run over many paragraphs, the first of them are enough. */
function shownParagraphs(paragraphs: readonly ContextParagraph[]): readonly ContextParagraph[] {
  const cited = paragraphs.filter(({ marks }) => marks.length > 0);
  return paragraphs.filter((one) => one.marks.length === 0 || cited.indexOf(one) < MOST_CITED);
}

function renderParagraph({ text, marks }: ContextParagraph): string {
  return renderPassage({ text, highlights: marks }, marks.length > 0 ? LONGEST.cited : LONGEST.around);
}
