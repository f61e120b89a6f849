/** What became of the quotations in somebody's message: word for word, altered, somebody else's, reported, or not there. */
import type { QuoteCheck, QuoteCheckReport, WordRun } from '../answers/types.ts';
import { customId, editionKey } from './custom-id.ts';
import { cutWords, ELLIPSIS } from './cut.ts';
import { LIMITS } from './limits.ts';
import { blockQuote, escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';
import { inItsSentence } from './passages.ts';
import { Introduced } from './render-citation.ts';
import { type EvidenceContext, renderEvidence } from './render-evidence.ts';
import type { Reply } from './response.ts';
import type { Texts } from './texts.ts';

const COLORS = {
  verbatim: 0x2e7d5b,
  altered: 0xb7791f,
  'other-speaker': 0xb7791f,
  reported: 0x4a6fa5,
  'not-found': 0x7a7f87,
} as const;
/** Longest part shown of what a message claims, and of a difference. */
const LONGEST = { claimed: 300, difference: 700, speaker: 100, note: 300 };

/** @param hidden - whether only the asker sees it, and may share it */
export function renderCheck(report: QuoteCheckReport, hidden: boolean, texts: Texts): Reply {
  const { checks, edition } = report;
  const [first] = checks;
  if (first === undefined) return { content: texts.checkNothing() };
  const context: EvidenceContext = {
    command: 'quote',
    citations: report.citations,
    introduced: new Introduced(),
    texts,
    label: '',
  };
  const blocks: string[] = [];
  let room = LIMITS.embedDescription - 200;
  for (const [index, check] of checks.entries()) {
    const head = checks.length === 1 ? '' : `**${index + 1} · ${texts.checkVerdicts[check.verdict]}**\n`;
    const block = renderOne(check, context, room - head.length, blocks.length === 0);
    if (block === null) break;
    blocks.push(head + block);
    room -= head.length + block.length + 2;
  }
  const left = report.more + checks.length - blocks.length;
  if (left > 0) blocks.push(`-# ${texts.checkMore(left)}`);
  const worst = checks.find(({ verdict }) => verdict !== 'verbatim') ?? first;
  const share = { action: 'share', edition: editionKey(edition), index: 0 } as const;
  return {
    content: `**${checks.length === 1 ? texts.checkVerdicts[first.verdict] : texts.checkMany(checks.length)}**`,
    panels: [
      { color: COLORS[worst.verdict], description: blocks.join('\n\n'), footer: texts.footer(cutWords(edition, 40)) },
    ],
    buttons: hidden ? [[{ id: customId(share), label: texts.buttonShare(), primary: true }]] : [],
  };
}

/** @returns `null` if it does not fit */
function renderOne(check: QuoteCheck, context: EvidenceContext, room: number, mayCut: boolean): string | null {
  const { texts } = context;
  const { verdict, claimedSpeaker, difference, evidence, note } = check;
  const shown: string[] = [];
  // Words that stand in the article are shown there alone.
  const standsThere = evidence !== undefined && difference === undefined && verdict !== 'not-found';
  if (difference !== undefined) shown.push(`> ${renderDifference(difference)}`, `-# ${texts.checkLegend()}`);
  else if (!standsThere) shown.push(blockQuote(cutWords(oneLine(check.claimed), LONGEST.claimed)));
  if (note !== undefined) shown.push(`${difference === undefined ? '' : '-# '}${safe(note, LONGEST.note, true)}`);
  else if (claimedSpeaker !== undefined && verdict !== 'verbatim')
    shown.push(`-# ${texts.checkClaimedBy(safe(claimedSpeaker, LONGEST.speaker))}`);
  if (evidence === undefined) return fits(shown.join('\n'), room);
  if (verdict === 'not-found') shown.push(texts.checkClosest());
  const above = shown.join('\n');
  const sentence = inItsSentence(evidence, context.citations);
  const below = renderEvidence(sentence, context, room - above.length - 1, mayCut);
  return below === null ? null : [above, below].filter(Boolean).join('\n');
}

/** Words of the article in bold where the message has left them out, words of the message alone struck out. */
export function renderDifference(runs: readonly WordRun[]): string {
  const marks = { same: '', missing: '**', added: '~~' } as const;
  let out = '';
  let left = LONGEST.difference;
  for (const { kind, text } of runs) {
    const words = cutWords(oneLine(text), Math.max(left, 20));
    if (words === '') continue;
    // Marks that touch would not be read as marks.
    const apart = out === '' || (!/^\s/u.test(text) && /^[\p{P}]/u.test(words) && kind === 'same') ? '' : ' ';
    out += `${apart}${marks[kind]}${escapeMarkdown(words, out === '')}${marks[kind]}`;
    left -= words.length;
    if (left <= 0) return `${out}${ELLIPSIS}`.replace(/…(\*\*|~~)?…$/u, '…$1');
  }
  return out;
}

function safe(text: string, most: number, atLineStart = false): string {
  return escapeMarkdown(cutWords(oneLine(text), most), atLineStart);
}

function fits(text: string, room: number): string | null {
  return text.length <= room ? text : null;
}
