/** An answer as a reply: the short answer first, then the passages it rests on, then what is close but no answer. */
import type { Answer, Evidence } from '../answers/types.ts';
import { type Asked, askedLength, underQuestion } from './asked.ts';
import { cutWords } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { passagesOf } from './passages.ts';
import { Introduced } from './render-citation.ts';
import { type EvidenceContext, renderEvidence } from './render-evidence.ts';
import type { Panel, Reply } from './response.ts';
import type { Texts } from './texts.ts';

/** Passages shown at most: an answer is read on a phone. */
const RESULTS = 5;
const CLOSE = 3;
const COLORS = { answered: 0x2e7d5b, partial: 0xb7791f, 'not-found': 0x7a7f87, close: 0x7a7f87 } as const;
/** Kept free in the embeds for titles and the footer, besides the line of the question. */
const FRAME = 200;
/** For the passages that answer, where others are only close. */
const ROOM_BESIDE_CLOSE = 3400;

/** A page of an answer: the first has the short answer, the others go on with the passages. */
export interface AnswerPage {
  /** Without buttons. */
  readonly reply: Reply;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Number of the first passage on this page, from 0, and of all that there are; what is only close comes after them. */
  readonly first: number;
  /** Number of the first passage after this page. */
  readonly next: number;
  readonly passages: number;
  readonly close: number;
}

/**
 * @param answer - from the engine, with its citations verified
 * @param texts - in the reader's language
 * @param asked - the question as it was understood, to be shown above the answer
 * @param page - from 0; one that there is not gives the first
 */
export function renderPage(answer: Answer, texts: Texts, asked: Asked | undefined, page: number): AnswerPage {
  const passages = passagesOf(answer.results, answer);
  const close = passagesOf(answer.close.slice(0, CLOSE), answer);
  const differ =
    answer.disagreement === undefined ? '' : texts.differ(escapeMarkdown(cutWords(answer.disagreement, 450), false));
  const rooms = {
    first: (close.length > 0 ? ROOM_BESIDE_CLOSE : LIMITS.embedDescription) - differ.length - 2,
    other: LIMITS.embedDescription,
  };
  const drawn: { first: number; text: string; context: EvidenceContext }[] = [];
  for (let first = 0; first < passages.length || drawn.length === 0; ) {
    const context = contextOf(answer, texts);
    const { text, shown } = renderPassages(
      passages.slice(first),
      RESULTS,
      context,
      drawn.length === 0 ? rooms.first : rooms.other,
      texts.moreBelow,
    );
    drawn.push({ first, text, context });
    first += Math.max(1, shown);
  }
  const at = drawn[page] === undefined ? 0 : page;
  const { first, text, context } = drawn[at] as (typeof drawn)[number];
  const next = drawn[at + 1]?.first ?? passages.length;
  const main = at === 0 ? [text, differ].filter(Boolean).join('\n\n') : text;
  context.label = '';
  const frame = FRAME + (asked === undefined ? 0 : askedLength(asked));
  const closest =
    at > 0
      ? ''
      : renderPassages(
          close,
          CLOSE,
          context,
          Math.min(LIMITS.embedDescription, LIMITS.embedsTogether - frame - main.length),
          texts.more,
        ).text;
  return {
    reply: {
      content: at === 0 ? shortAnswer(answer, texts) : texts.pageOf(first + 1, next, passages.length),
      panels: panelsOf(answer, { main, closest }, texts, asked),
    },
    page: at,
    pages: drawn.length,
    first,
    next,
    passages: passages.length,
    close: close.length,
  };
}

function contextOf({ command, citations }: Answer, texts: Texts): EvidenceContext {
  return { command, citations, introduced: new Introduced(), texts, label: '' };
}

function panelsOf(
  answer: Answer,
  { main, closest }: { readonly main: string; readonly closest: string },
  texts: Texts,
  asked: Asked | undefined,
): Panel[] {
  const color = COLORS[answer.status];
  const footer = texts.footer(cutWords(answer.edition, 40));
  const panels: Panel[] = [];
  if (main !== '') panels.push({ color, description: main });
  if (closest !== '') panels.push({ color: COLORS.close, title: texts.close(), description: closest });
  const framed = panels.map((panel, index) => (index === panels.length - 1 ? { ...panel, footer } : panel));
  if (asked === undefined) return framed;
  const [first = { color }, ...others] = framed;
  return [...underQuestion(first, asked), ...others];
}

/** What is read first, and in a notification alone. */
function shortAnswer({ status, headline, reason }: Answer, texts: Texts): string {
  const head = escapeMarkdown(cutWords(headline.trim(), 900));
  if (status === 'answered') return head;
  const why = reason === undefined ? '' : escapeMarkdown(cutWords(reason.trim(), 600), false);
  if (status === 'not-found') return why === '' ? texts.notFoundWithoutReason() : texts.notFound(why);
  return [head, why === '' ? texts.partialWithoutReason() : texts.partial(why)].filter(Boolean).join('\n');
}

/** @param more - the line that tells how many passages did not fit */
function renderPassages(
  passages: readonly Evidence[],
  most: number,
  context: EvidenceContext,
  room: number,
  more: (count: number) => string,
): { readonly text: string; readonly shown: number } {
  const blocks: string[] = [];
  let left = room - 80;
  for (const one of passages) {
    if (blocks.length === most) break;
    const block = renderEvidence(one, context, left, blocks.length === 0);
    if (block === null) break;
    left -= block.length + 2;
    blocks.push(block);
  }
  const shown = blocks.length;
  const hidden = passages.length - shown;
  if (hidden > 0) blocks.push(`-# ${more(hidden)}`);
  return { text: blocks.join('\n\n'), shown };
}
