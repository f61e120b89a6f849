/** The timeline as a reply: its pictures with their words for those who do not see them, and what their numbers cite. */
import type { Citation } from '../answers/types.ts';
import type { TimelinePicture } from '../timeline/types.ts';
import { customId, editionKey } from './custom-id.ts';
import { cutWords } from './cut.ts';
import { LIMITS } from './limits.ts';
import { renderByArticle } from './render-citation.ts';
import type { Reply } from './response.ts';
import type { Texts } from './texts.ts';

/** Stands above a timeline, as the question does above an answer. */
export const TIMELINE_LINE = '/when';
const COLOR = 0x0b4fa8;

/** @param hidden - whether only the asker sees it, and may share it */
export function renderTimeline(picture: TimelinePicture, hidden: boolean, texts: Texts): Reply {
  const { pages, citations, edition } = picture;
  const share = { action: 'share', edition: editionKey(edition), index: 0 } as const;
  return {
    content: texts.timelineTitle(),
    pictures: pages.map(({ png, alt }, at) => ({
      name: pages.length === 1 ? 'timeline.png' : `timeline-${at + 1}.png`,
      data: png,
      alt,
    })),
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

/** As many of the articles as fit. */
function citationLines(citations: readonly Citation[], texts: Texts): string {
  const lines = renderByArticle(citations, texts);
  const kept: string[] = [];
  let room = LIMITS.embedDescription - 80;
  for (let at = 0; at < lines.length; at += 2) {
    const pair = lines.slice(at, at + 2).join('\n');
    room -= pair.length + 1;
    if (room < 0) break;
    kept.push(pair);
  }
  const left = lines.length / 2 - kept.length;
  return [...kept, ...(left > 0 ? [`-# ${texts.moreCitations(left)}`] : [])].join('\n');
}
