/** The timeline as a reply: the picture with its words for those who do not see it, and what its numbers cite. */
import type { Citation } from '../answers/types.ts';
import type { TimelinePicture } from '../timeline/types.ts';
import { customId, editionKey } from './custom-id.ts';
import { cutWords } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';
import { Introduced, renderCitation } from './render-citation.ts';
import type { Reply } from './response.ts';
import type { Texts } from './texts.ts';

/** Stands above a timeline, as the question does above an answer. */
export const TIMELINE_LINE = '/when';
const COLOR = 0x0b4fa8;
/** Longest part of a cited passage beside its citation. */
const WORDS = 90;

/** @param hidden - whether only the asker sees it, and may share it */
export function renderTimeline(picture: TimelinePicture, hidden: boolean, texts: Texts): Reply {
  const { png, alt, citations, edition } = picture;
  const share = { action: 'share', edition: editionKey(edition), index: 0 } as const;
  return {
    content: texts.timelineTitle(),
    pictures: [{ name: 'timeline.png', data: png, alt }],
    panels: [
      {
        color: COLOR,
        author: TIMELINE_LINE,
        description: citationLines(citations, texts),
        footer: texts.footer(cutWords(edition, 40)),
      },
    ],
    buttons: hidden ? [[{ id: customId(share), label: texts.buttonShare(), primary: true }]] : [],
  };
}

function citationLines(citations: readonly Citation[], texts: Texts): string {
  const introduced = new Introduced();
  const lines: string[] = [];
  let room = LIMITS.embedDescription - 80;
  for (const citation of citations) {
    const where = renderCitation(citation, introduced, texts);
    introduced.add(citation);
    const words = cutWords(oneLine(citation.text), WORDS);
    const line = `-# ${where}\n-# ${escapeMarkdown(/["“”]/u.test(words) ? words : `“${words}”`)}`;
    room -= line.length + 1;
    if (room < 0) break;
    lines.push(line);
  }
  const left = citations.length - lines.length;
  return [...lines, ...(left > 0 ? [`-# ${texts.moreCitations(left)}`] : [])].join('\n');
}
