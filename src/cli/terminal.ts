/** An answer as text for a terminal: the same words that Discord shows. */
import type { Answer, Citation, Evidence } from '../answers/types.ts';
import { dayInWords } from '../language/dates/words.ts';

const BOLD = ['\u001b[1m', '\u001b[22m'] as const;

/** @param colour - whether the terminal understands escape sequences; without them the answering words stand between asterisks */
export function answerOnTerminal(answer: Answer, colour: boolean): string {
  const lines: string[] = [];
  if (answer.headline) lines.push(oneLine(answer.headline));
  if (answer.status !== 'answered') lines.push(answer.reason ?? 'The articles do not say.');
  for (const result of answer.results) lines.push('', ...evidenceLines(result, colour));
  if (answer.disagreement) lines.push('', answer.disagreement);
  if (answer.close.length > 0) {
    lines.push('', 'Close, but not an answer:');
    for (const close of answer.close) lines.push(...evidenceLines(close, colour));
  }
  if (answer.citations.length > 0) lines.push('', ...answer.citations.map(citationLine));
  return `${lines.join('\n')}\n`;
}

function evidenceLines(evidence: Evidence, colour: boolean): string[] {
  const by = [evidence.speaker, evidence.role].filter((part) => part !== undefined).join(', ');
  const cited = evidence.citations.map((n) => `[${n}]`).join('');
  return [
    `> ${bold(evidence, colour)} ${cited}${evidence.segments && by ? ` — ${by}` : ''}`,
    ...evidence.notes.map((note) => `  ${oneLine(note)}`),
  ];
}

function bold({ text, highlights }: Evidence, colour: boolean): string {
  const [open, close] = colour ? BOLD : (['*', '*'] as const);
  let shown = '';
  let at = 0;
  for (const { start, end } of highlights) {
    shown += `${oneLine(text.slice(at, start))}${open}${oneLine(text.slice(start, end))}${close}`;
    at = end;
  }
  return shown + oneLine(text.slice(at));
}

/** An article may hold line breaks, and control characters that would steer the terminal. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/\p{Cc}/gu, '');
}

function citationLine({ n, source, written, pageDate, paragraph, digest, url, file, line }: Citation): string {
  const dates = [
    written ? `written ${dayInWords(written)}` : 'date unknown',
    ...(pageDate ? [`page dated ${dayInWords(pageDate)}`] : []),
  ];
  return oneLine(
    `[${n}] ${source}${digest ? ' (digest)' : ''}, ${dates.join(', ')}, paragraph ${paragraph} (${file}:${line})${url ? ` ${url}` : ''}`,
  );
}
