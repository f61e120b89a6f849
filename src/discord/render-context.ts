/** A passage where it stands: the paragraph around it, word for word, with the passage in bold. */
import type { Answer, Citation, Evidence } from '../answers/types.ts';
import { type Asked, askedLine } from './asked.ts';
import { cutWords } from './cut.ts';
import { escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';
import { passagesOf } from './passages.ts';
import { Introduced, renderCitation } from './render-citation.ts';
import { renderPassage } from './render-evidence.ts';
import type { Panel } from './response.ts';
import type { Texts } from './texts.ts';

const COLOR = 0x4a6fa5;
/** Paragraphs shown of one passage, and the longest part of one. */
const PARAGRAPHS = 2;
const LONGEST = 1500;

/** @returns what buttons count through: the passages that answer, then those that are only close */
export function passagesToTurn(answer: Answer): readonly Evidence[] {
  return [...passagesOf(answer.results, answer), ...passagesOf(answer.close, answer)];
}

/**
 * @param index - number of the passage, from 0
 * @returns `null` if the answer has no such passage
 */
export function renderContext(answer: Answer, index: number, asked: Asked, texts: Texts): Panel | null {
  const passages = passagesToTurn(answer);
  const passage = passages[index];
  if (passage === undefined) return null;
  const introduced = new Introduced();
  const cited = passage.citations.flatMap((n) => answer.citations.find((citation) => citation.n === n) ?? []);
  const paragraphs = distinctParagraphs(cited)
    .slice(0, PARAGRAPHS)
    .map((citation) => {
      const lines = [
        ...(citation.title === null ? [] : [`**${escapeMarkdown(cutWords(oneLine(citation.title), 200))}**`]),
        renderPassage(inParagraph(citation), LONGEST),
        `-# ${renderCitation(citation, introduced, texts)}`,
      ];
      introduced.add(citation);
      return lines.join('\n');
    });
  if (paragraphs.length === 0) return null;
  return {
    color: COLOR,
    author: askedLine(asked),
    title: texts.contextTitle(index + 1, passages.length),
    description: paragraphs.join('\n\n'),
    footer: texts.footer(cutWords(answer.edition, 40)),
  };
}

function inParagraph({ start, end, context }: Citation): Pick<Evidence, 'text' | 'highlights'> {
  return { text: context.text, highlights: [{ start: start - context.start, end: end - context.start }] };
}

function distinctParagraphs(citations: readonly Citation[]): Citation[] {
  const seen = new Set<string>();
  return citations.filter(({ file, context }) => {
    const key = `${file}:${context.start}`;
    return !seen.has(key) && seen.add(key);
  });
}
