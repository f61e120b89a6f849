/** Finds the quotations in somebody's message, and whom the message names as their speaker. */
import { articleFromText } from '../../corpus/article.ts';
import type { Span } from '../../corpus/types.ts';
import { attributeQuotations } from '../../language/quotations/attribute.ts';
import { pairMarks } from '../../language/quotations/marks.ts';
import { splitSentences } from '../../language/sentences/split.ts';
import type { Quotation, Statement } from '../../language/types.ts';
import { shadowOf } from './check-quote-message.ts';
import { cutExactly } from './check-quote-words.ts';

/** A quotation as a message gives it. */
export interface Claim {
  /** Its pieces, as spans of the message. */
  readonly pieces: readonly Span[];
  /** The words of the message that name the speaker, if any do. */
  readonly speaker: string | null;
}

/** Whether some words begin or end with a name, and where that name ends or begins. */
export interface NameSense {
  /** The words themselves if they are a name and little more. */
  isName(text: string): boolean;
}

/** A message without any marks is taken as one quotation if it has so many words. */
const FEWEST_UNMARKED = 3;
const MOST_UNMARKED = 60;

/** Most characters of a name behind a dash or before a colon. */
const LONGEST_NAME = 80;

/** @returns every quotation of a message in the order in which they stand there */
export function claimsIn(message: string, names: NameSense): Claim[] {
  const { text, blocks } = shadowOf(message);
  const article = articleFromText({ file: 'message', text });
  const pieces = pairMarks(article);
  const sentences = splitSentences(article, pieces);
  const { quotations, statements } = attributeQuotations(
    { article, pieces, sentences },
    { people: [], organisations: [] },
    [],
  );
  const outers = new Map(pieces.map(({ start, outer }) => [start, outer]));
  const marked = quotations.map((quotation) => {
    const first = outers.get(quotation.segments[0]?.start ?? -1) ?? quotation.passage;
    const last = outers.get(quotation.segments.at(-1)?.start ?? -1) ?? quotation.passage;
    const speaker = besideQuotation(text, first.start, last.end, names) ?? speakerOf(text, quotation);
    return { pieces: quotation.segments, speaker };
  });
  const unmarked = blocks
    .filter((block) => !pieces.some(({ start, end }) => start < block.end && block.start < end))
    .map((block) => ({ pieces: [block], speaker: besideQuotation(text, block.start, block.end, names) }));
  const all = [...withoutLoneWords(marked, text), ...unmarked];
  if (all.length > 0) return all.sort((a, b) => (a.pieces[0]?.start ?? 0) - (b.pieces[0]?.start ?? 0));
  return wholeMessage(text, statements, names);
}

/** A single word between marks that nobody is said to have said is emphasis, unless it is all there is. */
function withoutLoneWords(claims: readonly Claim[], text: string): readonly Claim[] {
  const longer = claims.filter(
    ({ pieces, speaker }) =>
      speaker !== null || pieces.some(({ start, end }) => cutExactly(text.slice(start, end)).length > 1),
  );
  return longer.length > 0 ? longer : claims;
}

/** Whom the grammar of the sentence names; a pronoun counts only by the words that it points back to. */
function speakerOf(text: string, { speaker }: Quotation | Statement): string | null {
  if (!speaker) return null;
  if (speaker.by !== 'pronoun') return speaker.text;
  return speaker.antecedent ? text.slice(speaker.antecedent.start, speaker.antecedent.end) : null;
}

/** The ways of a chat: `Name: "..."`, `"..." - Name`, `"..." (Name)`, the name perhaps on a line of its own. */
function besideQuotation(text: string, start: number, end: number, names: NameSense): string | null {
  const behind = text.slice(end, end + LONGEST_NAME + 10);
  const dashed = /^[^\S\n]*\n?[^\S\n]*(?:[-–—―~]{1,3}|\bby\b)[^\S\n]*([^\n"“”„«»]+)/u.exec(behind)?.[1];
  const inBrackets = /^[^\S\n]*\(([^()\n]+)\)/u.exec(behind)?.[1];
  for (const tail of [dashed, inBrackets]) {
    const name = tail === undefined ? null : nameAtStart(tail, names);
    if (name) return name;
  }
  const before = text.slice(Math.max(0, start - LONGEST_NAME - 10), start);
  const head = /([^\n:"“”„«»]+):\s*$/u.exec(before)?.[1];
  return head === undefined ? null : nameAtEnd(head, names);
}

/** The name in front of a comma, bracket or verb: `Name, 4 March`. */
function nameAtStart(text: string, names: NameSense): string | null {
  const words = text
    .split(/[,;:(.|]|\s[-–—]\s/u, 1)[0]
    ?.trim()
    .split(/\s+/u)
    .slice(0, 8);
  for (let count = words?.length ?? 0; count > 0; count--) {
    const name = words?.slice(0, count).join(' ') ?? '';
    if (names.isName(name)) return name;
  }
  return null;
}

/** The name behind the last full stop: `And then this. Name (in a call):`. */
function nameAtEnd(text: string, names: NameSense): string | null {
  const clause =
    text
      .replace(/\([^()]*\)/gu, ' ')
      .split(/[.;!?]\s/u)
      .at(-1) ?? '';
  const words = clause.trim().split(/\s+/u).slice(-8);
  for (let from = 0; from < words.length; from++) {
    for (let to = words.length; to > from; to--) {
      const name = words.slice(from, to).join(' ').replace(/,$/u, '');
      if (names.isName(name)) return name;
    }
  }
  return null;
}

/** A message without marks: what it says that somebody said, or else all of it. */
function wholeMessage(text: string, statements: readonly Statement[], names: NameSense): Claim[] {
  const start = text.search(/\S/u);
  if (start === -1) return [];
  const whole = withoutAttribution(text, { start, end: text.trimEnd().length }, names);
  const length = cutExactly(text.slice(whole.piece.start, whole.piece.end)).length;
  if (length < FEWEST_UNMARKED || length > MOST_UNMARKED) return [];
  const [statement] = statements;
  const speaker = statement ? speakerOf(text, statement) : null;
  if (whole.speaker === null && statement && statements.length === 1 && speaker !== null && names.isName(speaker)) {
    const said = cutExactly(text.slice(statement.content.start, statement.content.end)).length;
    if (said >= FEWEST_UNMARKED && said * 2 >= length) return [{ pieces: [statement.content], speaker }];
  }
  return [{ pieces: [whole.piece], speaker: whole.speaker }];
}

/** `Name: words` and `words - Name`. */
function withoutAttribution(text: string, all: Span, names: NameSense): { piece: Span; speaker: string | null } {
  const colon = text.indexOf(':', all.start);
  if (colon !== -1 && colon - all.start <= LONGEST_NAME) {
    const speaker = nameAtEnd(text.slice(all.start, colon), names);
    const start = colon + 1 + Math.max(0, text.slice(colon + 1).search(/\S/u));
    if (speaker && start < all.end) return { piece: { start, end: all.end }, speaker };
  }
  const tail = Math.max(...['-', '–', '—', '―', '~'].map((dash) => text.lastIndexOf(dash, all.end - 1)));
  if (tail > all.start && all.end - tail <= LONGEST_NAME && /\s/u.test(text[tail - 1] ?? '')) {
    const speaker = nameAtStart(text.slice(tail + 1, all.end).trim(), names);
    const end = text.slice(0, tail).replace(/[\s–—―~-]+$/u, '').length;
    if (speaker && end > all.start) return { piece: { start: all.start, end }, speaker };
  }
  return { piece: all, speaker: null };
}
