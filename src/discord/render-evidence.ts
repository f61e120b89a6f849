/** A cited passage as markdown: whom or which day it is about, the words as a block quote, who said them, where they stand. */
import type { Citation, Command, Evidence } from '../answers/types.ts';
import { cutWords, ELLIPSIS, windowOf } from './cut.ts';
import { answerDate } from './dates.ts';
import { blockQuote, escapeMarkdown, type Range } from './markdown.ts';
import { oneLine } from './one-line.ts';
import { type Introduced, renderCitation } from './render-citation.ts';
import type { Texts } from './texts.ts';

/** Longest passage shown whole, and its shortest cut, in characters of the article. */
const PASSAGE = { most: 1400, least: 80 };
/** Citations shown of one passage, and notes. */
const CITATIONS = 3;
const NOTES = 4;
/** Where more of a long passage would be bold than this, nothing would stand out, so nothing is. */
const LOUD = { length: 60, share: 2 / 3 };

/** What the blocks of one message share. */
export interface EvidenceContext {
  readonly command: Command;
  readonly citations: readonly Citation[];
  readonly introduced: Introduced;
  readonly texts: Texts;
  /** The line above the block before, which is not repeated. */
  label: string;
}

/**
 * @param evidence - a passage with its citations
 * @param room - greatest length of the result; at least 1,300
 * @returns markdown within the room, or `null` if it does not fit without cutting and `mayCut` is false
 */
export function renderEvidence(
  evidence: Evidence,
  context: EvidenceContext,
  room: number,
  mayCut: boolean,
): string | null {
  const label = context.command === 'quote' ? '' : aboutLine(evidence, context.texts);
  const above = label === '' || label === context.label ? '' : `${label}\n`;
  const block = fittedBlock(evidence, context, room - above.length, mayCut);
  if (block === null) return null;
  context.label = label;
  for (const citation of citedBy(evidence, context).slice(0, CITATIONS)) context.introduced.add(citation);
  return above + block;
}

/** What a crowded passage loses first: links, then notes, then words. */
function fittedBlock(evidence: Evidence, context: EvidenceContext, room: number, mayCut: boolean): string | null {
  for (const { links, notes } of [
    { links: true, notes: true },
    { links: false, notes: true },
    { links: false, notes: false },
  ]) {
    const block = `${renderPassage(evidence)}\n${tailLines(evidence, context, links, notes)}`;
    if (block.length <= room) return block;
  }
  if (!mayCut) return null;
  const tail = tailLines(evidence, context, false, false);
  for (let most = PASSAGE.most / 2; most > PASSAGE.least; most /= 2) {
    const block = `${renderPassage(evidence, Math.floor(most))}\n${tail}`;
    if (block.length <= room) return block;
  }
  return `${renderPassage(evidence, PASSAGE.least)}\n${tail}`;
}

/** The passage word for word; where it is too long, its part around the answering words, with ellipses where it was cut. */
export function renderPassage(
  { text, highlights }: Pick<Evidence, 'text' | 'highlights'>,
  most: number = PASSAGE.most,
): string {
  const ranges = [...highlights].sort((a, b) => a.start - b.start);
  const shown = windowOf(text, ranges, most);
  const before = shown.start > 0 ? `${ELLIPSIS} ` : '';
  const after = shown.end < text.length ? ` ${ELLIPSIS}` : '';
  const piece = text.slice(shown.start, shown.end);
  const words = after === '' ? piece : piece.trimEnd();
  const share = ranges.reduce((sum, { start, end }) => sum + end - start, 0) / text.length;
  const loud = text.length >= LOUD.length && share > LOUD.share;
  const bold: Range[] = ranges.map(({ start, end }) => ({
    start: before.length + Math.max(0, start - shown.start),
    end: before.length + Math.min(words.length, end - shown.start),
  }));
  return blockQuote(before + words + after, loud ? [] : bold);
}

/** Above a passage of a /who or /when answer: the person or the day that it stands for. It need not be who said the words. */
function aboutLine(evidence: Evidence, texts: Texts): string {
  const { name, role, date } = saidBy(evidence, texts);
  return [name === '' ? role : texts.person(name, role), date === '' ? '' : `**${date}**`].filter(Boolean).join(' · ');
}

function tailLines(evidence: Evidence, context: EvidenceContext, links: boolean, notes: boolean): string {
  const { texts, introduced, command } = context;
  const lines: string[] = [];
  if (command === 'quote') {
    const { name, role, date } = saidBy(evidence, texts);
    const attribution = [name === '' ? role : texts.person(name, role), date].filter(Boolean).join(' · ');
    if (attribution !== '') lines.push(`— ${attribution}`);
  }
  const cited = citedBy(evidence, context);
  for (const citation of cited.slice(0, CITATIONS)) {
    lines.push(`-# ${renderCitation(citation, introduced, texts, links)}`);
  }
  if (cited.length > CITATIONS) lines.push(`-# ${texts.moreCitations(cited.length - CITATIONS)}`);
  const shownNotes = notes ? evidence.notes.slice(0, NOTES).map((note) => cutWords(oneLine(note), 300)) : [];
  if (shownNotes.length > 0) lines.push(`-# ${escapeMarkdown(shownNotes.join(' '))}`);
  return lines.join('\n');
}

function saidBy({ speaker = '', role = '', date }: Evidence, texts: Texts) {
  const safe = (text: string, most: number) => escapeMarkdown(cutWords(oneLine(text), most));
  return {
    name: safe(speaker, 100),
    role: safe(role, 150),
    date: date === undefined ? '' : safe(answerDate(date, texts), 100),
  };
}

function citedBy(evidence: Evidence, { citations }: EvidenceContext): Citation[] {
  return evidence.citations.flatMap((n) => citations.find((citation) => citation.n === n) ?? []);
}
