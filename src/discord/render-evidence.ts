/** A cited passage as markdown: the words as a block quote, then who said it, when, and where it stands. */
import type { Citation, Evidence } from '../answers/types.ts';
import { cutWords, ELLIPSIS, windowOf } from './cut.ts';
import { answerDate, dateInWords } from './dates.ts';
import { blockQuote, escapeMarkdown, link, type Range } from './markdown.ts';
import type { Texts } from './texts.ts';

/** Longest passage shown whole, and its shortest cut, in characters of the article. */
const PASSAGE = { most: 1400, least: 80 };
/** Citations shown of one passage, and notes. */
const CITATIONS = 3;
const NOTES = 4;

export interface EvidenceContext {
  readonly citations: readonly Citation[];
  /** Numbers of citations that were spelled out before; grows. */
  readonly shown: Set<number>;
  readonly texts: Texts;
}

/**
 * @param evidence - a passage with its citations
 * @param room - greatest length of the result; at least 400
 * @returns markdown within the room, or `null` if it does not fit without cutting and `mayCut` is false
 */
export function renderEvidence(
  evidence: Evidence,
  context: EvidenceContext,
  room: number,
  mayCut: boolean,
): string | null {
  // What a crowded passage loses first: links, then notes, then words.
  for (const [links, notes] of [
    [true, true],
    [false, true],
    [false, false],
  ] as const) {
    const tail = tailLines(evidence, context, links, notes).join('\n');
    const block = `${renderPassage(evidence, PASSAGE.most)}\n${tail}`;
    if (block.length <= room) return markShown(block, evidence, context);
    if (!notes && mayCut) return markShown(cutToFit(evidence, tail, room), evidence, context);
  }
  return null;
}

function cutToFit(evidence: Evidence, tail: string, room: number): string {
  for (let most = PASSAGE.most / 2; most >= PASSAGE.least; most /= 2) {
    const block = `${renderPassage(evidence, Math.floor(most))}\n${tail}`;
    if (block.length <= room) return block;
  }
  return `${renderPassage(evidence, PASSAGE.least)}\n${tail}`;
}

function markShown(block: string, evidence: Evidence, { shown, citations }: EvidenceContext): string {
  for (const citation of citedBy(evidence, citations).slice(0, CITATIONS)) shown.add(citation.n);
  return block;
}

/** The passage word for word; where it is too long, its part around the answering words, with ellipses where it was cut. */
export function renderPassage({ text, highlights }: Evidence, most: number = PASSAGE.most): string {
  const shown = windowOf(
    text,
    [...highlights].sort((a, b) => a.start - b.start),
    most,
  );
  const before = shown.start > 0 ? `${ELLIPSIS} ` : '';
  const after = shown.end < text.length ? ` ${ELLIPSIS}` : '';
  const piece = text.slice(shown.start, shown.end);
  const trimmed = after === '' ? piece : piece.trimEnd();
  const moved: Range[] = highlights.map(({ start, end }) => ({
    start: before.length + Math.max(0, start - shown.start),
    end: before.length + Math.min(trimmed.length, end - shown.start),
  }));
  return blockQuote(before + trimmed + after, moved);
}

function tailLines(evidence: Evidence, context: EvidenceContext, links: boolean, notes: boolean): string[] {
  const { texts } = context;
  const lines: string[] = [];
  const date =
    evidence.date === undefined ? '' : escapeMarkdown(cutWords(oneLine(answerDate(evidence.date, texts)), 100), false);
  if (evidence.speaker !== undefined && evidence.speaker !== '') {
    const speaker = escapeMarkdown(cutWords(oneLine(evidence.speaker), 100), false);
    const role = escapeMarkdown(cutWords(oneLine(evidence.role ?? ''), 150), false);
    lines.push([texts.attribution(speaker, role), date].filter(Boolean).join(' · '));
  } else {
    const role = escapeMarkdown(cutWords(oneLine(evidence.role ?? ''), 150), false);
    const line = [role, date].filter(Boolean).join(' · ');
    if (line !== '') lines.push(`— ${line}`);
  }
  const cited = citedBy(evidence, context.citations);
  for (const citation of cited.slice(0, CITATIONS)) {
    lines.push(
      `-# ${context.shown.has(citation.n) ? `${mark(citation)} ${texts.above()}` : renderCitation(citation, texts, links)}`,
    );
  }
  if (cited.length > CITATIONS) lines.push(`-# ${texts.moreCitations(cited.length - CITATIONS)}`);
  if (notes)
    for (const note of evidence.notes.slice(0, NOTES)) lines.push(`-# ${escapeMarkdown(cutWords(oneLine(note), 300))}`);
  return lines;
}

/**
 * A citation in one line: number, outlet or title, day of writing, the page's own date where it differs, paragraph.
 *
 * @param links - whether to link the paragraph to the article's address, where it has one
 */
export function renderCitation(citation: Citation, texts: Texts, links = true): string {
  const parts = [
    `${mark(citation)} ${escapeMarkdown(cutWords(oneLine(citation.source), 80), false)}`,
    citation.written === null ? texts.writtenUnknown() : texts.written(day(citation.written)),
  ];
  if (citation.pageDate !== null && citation.pageDate !== citation.written) {
    parts.push(texts.pageDate(day(citation.pageDate)));
  }
  const paragraph = texts.paragraph(citation.paragraph);
  parts.push(links ? link(paragraph, citation.url) : paragraph);
  if (citation.digest) parts.push(texts.digest());
  return parts.join(' · ');
}

function day(iso: string): string {
  return escapeMarkdown(cutWords(oneLine(dateInWords(iso)), 40), false);
}

function mark(citation: Citation): string {
  return `\\[${citation.n}\\]`;
}

function citedBy(evidence: Evidence, citations: readonly Citation[]): Citation[] {
  return evidence.citations.flatMap((n) => citations.find((citation) => citation.n === n) ?? []);
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
