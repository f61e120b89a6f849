/** An answer as a reply: the short answer first, then the passages it rests on, then what is close but no answer. */
import type { Answer, Evidence } from '../answers/types.ts';
import { type Asked, askedLine } from './asked.ts';
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
/** Kept free in the embeds for the line of the question and the footer. */
const FRAME = LIMITS.embedAuthor + 200;
/** For the passages that answer, where others are only close. */
const ROOM_BESIDE_CLOSE = 3400;

/**
 * @param answer - from the engine, with its citations verified
 * @param texts - in the reader's language
 * @param asked - the command that was used, to be shown above the answer; not for a mention, whose words all can see
 */
export function renderAnswer(answer: Answer, texts: Texts, asked?: Asked): Reply {
  const context: EvidenceContext = {
    command: answer.command,
    citations: answer.citations,
    introduced: new Introduced(),
    texts,
    label: '',
  };
  const room = LIMITS.embedsTogether - FRAME;
  const close = passagesOf(answer.close.slice(0, CLOSE), answer);
  const differ =
    answer.disagreement === undefined ? '' : texts.differ(escapeMarkdown(cutWords(answer.disagreement, 450), false));
  const passages = renderPassages(
    passagesOf(answer.results, answer),
    RESULTS,
    context,
    (close.length > 0 ? ROOM_BESIDE_CLOSE : LIMITS.embedDescription) - differ.length - 2,
  );
  const main = [passages, differ].filter(Boolean).join('\n\n');
  context.label = '';
  const closest = renderPassages(close, CLOSE, context, Math.min(LIMITS.embedDescription, room - main.length));

  const author = asked === undefined ? undefined : askedLine(asked);
  const footer = texts.footer(cutWords(answer.edition, 40));
  const panels: Panel[] = [];
  if (main !== '') panels.push({ color: COLORS[answer.status], description: main });
  if (closest !== '') panels.push({ color: COLORS.close, title: texts.close(), description: closest });
  const framed = panels.map((panel, index) => ({
    ...panel,
    ...(index === 0 && author !== undefined ? { author } : {}),
    ...(index === panels.length - 1 ? { footer } : {}),
  }));
  if (framed.length === 0 && author !== undefined) framed.push({ color: COLORS[answer.status], author });
  return { content: shortAnswer(answer, texts), panels: framed };
}

/** What is read first, and in a notification alone. */
function shortAnswer({ status, headline, reason }: Answer, texts: Texts): string {
  const head = escapeMarkdown(cutWords(headline.trim(), 900));
  if (status === 'answered') return head;
  const why = reason === undefined ? '' : escapeMarkdown(cutWords(reason.trim(), 600), false);
  if (status === 'not-found') return why === '' ? texts.notFoundWithoutReason() : texts.notFound(why);
  return [head, why === '' ? texts.partialWithoutReason() : texts.partial(why)].filter(Boolean).join('\n');
}

function renderPassages(passages: readonly Evidence[], most: number, context: EvidenceContext, room: number): string {
  const blocks: string[] = [];
  let left = room - 80;
  for (const one of passages) {
    if (blocks.length === most) break;
    const block = renderEvidence(one, context, left, blocks.length === 0);
    if (block === null) break;
    left -= block.length + 2;
    blocks.push(block);
  }
  const hidden = passages.length - blocks.length;
  if (hidden > 0) blocks.push(`-# ${context.texts.more(hidden)}`);
  return blocks.join('\n\n');
}
