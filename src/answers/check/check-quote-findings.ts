/** What a check found, put into words: the verdict, the article's words with what was matched set in bold, and a note. */
import type { Span } from '../../corpus/types.ts';
import type { Finding } from '../draft.ts';
import type { Library, Utterance } from '../library/library.ts';
import { speakerInWords, utteranceFinding } from '../wording.ts';
import type { Checked, Words } from './check-quote.ts';
import { type Comparison, compareWords } from './check-quote-align.ts';
import { type Hit, spansOf } from './check-quote-index.ts';
import { type ClaimedSpeaker, compareSpeakers } from './check-quote-speaker.ts';
import type { ExactWord } from './check-quote-words.ts';

/** Words that turn a sentence into its opposite when they are left out. */
const NEGATIONS = new Set('not no never none nobody nothing neither nor without hardly cannot'.split(' '));
const MOST_NAMES = 3;

/** Word for word. @param hits the best one first */
export function quoted(hits: readonly Hit[], claimed: ClaimedSpeaker | null, library: Library): Checked {
  const [hit] = hits as [Hit];
  const utterance = hit.stream.utterance as Utterance;
  const notes = [partOf(hit, library), ...speakerNotes(utterance, claimed, library)];
  const verdict = isOther(utterance, claimed, library) ? 'other-speaker' : 'verbatim';
  if (verdict === 'verbatim' && !claimed) notes.push(othersToo(hits, utterance, library));
  return { verdict, finding: saidFinding(utterance, spansOf(hit), library), ...noted(notes) };
}

/** Pieces of one quotation, with an ellipsis between them in the message. */
export function elided(hits: readonly Hit[], words: Words, claimed: ClaimedSpeaker | null, library: Library): Checked {
  const { stream, from } = hits[0] as Hit;
  const utterance = stream.utterance as Utterance;
  const compared = compareWords(words.text, words.all, { stream, from, to: hits.at(-1)?.to ?? from });
  const missing = compared?.missing ?? [];
  const turned = [...new Set(missing.filter(isNegation).map(({ start, end }) => stream.text.slice(start, end)))];
  const notes = [
    library.words.elided(),
    turned.length > 0 ? library.words.leftOut(turned) : null,
    ...speakerNotes(utterance, claimed, library),
  ];
  return {
    verdict: isOther(utterance, claimed, library) ? 'other-speaker' : 'verbatim',
    ...(compared && missing.length > 0 ? { difference: compared.runs } : {}),
    finding: saidFinding(utterance, hits.flatMap(spansOf), library),
    ...noted(notes),
  };
}

/** Words of an article that are nobody's quotation, or only in part. */
export function reported(hits: readonly Hit[], claimed: ClaimedSpeaker | null, library: Library): Checked {
  const { finding, notes } = passageOf(hits, claimed, library);
  return { verdict: 'reported', finding, ...noted(notes) };
}

/** Close to words of an article. */
export function altered(
  hit: Hit,
  { runs, missing }: Comparison,
  claimed: ClaimedSpeaker | null,
  library: Library,
): Checked {
  const added = runs.filter(({ kind }) => kind === 'added').length;
  const lead = library.words.notWordForWord(missing.length, added);
  const { utterance } = hit.stream;
  if (utterance && utterance.quotation?.kind !== 'scare') {
    const notes = [lead, ...speakerNotes(utterance, claimed, library)];
    return {
      verdict: 'altered',
      difference: runs,
      finding: saidFinding(utterance, spansOf(hit), library),
      ...noted(notes),
    };
  }
  const { finding, notes } = passageOf([hit], claimed, library);
  return { verdict: 'altered', difference: runs, finding, ...noted([lead, ...notes]) };
}

/** Not in the corpus; this is what comes closest. */
export function closest(hit: Hit, library: Library): Checked {
  const { utterance } = hit.stream;
  const finding =
    utterance && utterance.quotation?.kind !== 'scare'
      ? saidFinding(utterance, [], library)
      : { ...passageOf([hit], null, library).finding, highlights: [] };
  return { verdict: 'not-found', finding, note: library.words.closest() };
}

function saidFinding(utterance: Utterance, highlights: readonly Span[], library: Library): Finding {
  return { ...utteranceFinding(utterance, library), highlights };
}

/** The sentences that hold some words of an article, and what of them is quoted or said to have been said. */
function passageOf(
  hits: readonly Hit[],
  claimed: ClaimedSpeaker | null,
  library: Library,
): { finding: Finding; notes: (string | null)[] } {
  const { file } = (hits[0] as Hit).stream;
  const spans = hits.flatMap(spansOf);
  const start = spans[0]?.start ?? 0;
  const end = spans.at(-1)?.end ?? start;
  const passages = library.passagesAt({ file, start, end });
  const place = {
    file,
    start: Math.min(start, passages[0]?.start ?? start),
    end: Math.max(end, passages.at(-1)?.end ?? end),
  };
  const touching = library.utterances.filter(
    ({ segments, reading }) =>
      reading.article.file === file && segments.some((segment) => segment.start < end && start < segment.end),
  );
  const text = library.articles.get(file)?.reading.article.text ?? '';
  const quotation = touching.find((one) => one.quotation !== null && one.quotation.kind !== 'scare');
  const statement = touching.find((one) => one.quotation === null);
  const said = quotation ?? statement;
  const speaker = said?.said.speaker ? speakerInWords(said.said.speaker, library, file) : null;
  const inMarks = quotation?.segments
    .map((segment) => ({ start: Math.max(segment.start, start), end: Math.min(segment.end, end) }))
    .filter((span) => span.start < span.end)
    .map((span) => text.slice(span.start, span.end));
  const notes = [
    inMarks && inMarks.length > 0 ? library.words.onlyQuoted(inMarks) : library.words.articlesOwn(),
    said ? otherNote(said, claimed, library) : null,
  ];
  return {
    finding: {
      place,
      highlights: spans,
      ...(speaker ? { speaker: speaker.name } : {}),
      ...(speaker?.role ? { role: speaker.role } : {}),
      notes: statement && !quotation ? [library.words.onlyReported()] : [],
    },
    notes,
  };
}

function partOf({ stream, from, to }: Hit, { words }: Library): string | null {
  return to - from < stream.words.length ? words.partOfLonger() : null;
}

function isOther(utterance: Utterance, claimed: ClaimedSpeaker | null, library: Library): boolean {
  return claimed !== null && compareSpeakers(claimed, utterance, library) === 'other';
}

function speakerNotes(utterance: Utterance, claimed: ClaimedSpeaker | null, library: Library): (string | null)[] {
  if (!utterance.said.speaker) return [library.words.speakerUnclearHere()];
  return [otherNote(utterance, claimed, library)];
}

/** Both speakers, where they are not plainly the same. */
function otherNote(utterance: Utterance, claimed: ClaimedSpeaker | null, library: Library): string | null {
  const { speaker } = utterance.said;
  if (!claimed || !speaker) return null;
  if (compareSpeakers(claimed, utterance, library) === 'same') return null;
  const { name, role } = speakerInWords(speaker, library, utterance.reading.article.file);
  return library.words.otherSpeaker(claimed.text, role ? `${name} (${role})` : name);
}

/** Other people who are quoted with the same words. */
function othersToo(hits: readonly Hit[], chosen: Utterance, library: Library): string | null {
  const nameOf = ({ said, reading }: Utterance) =>
    said.speaker ? speakerInWords(said.speaker, library, reading.article.file).name : null;
  const names = hits.map(({ stream }) => (stream.utterance ? nameOf(stream.utterance) : null));
  const others = [...new Set(names)].filter((name): name is string => name !== null && name !== nameOf(chosen));
  if (others.length === 0) return null;
  return library.words.othersToo(others.slice(0, MOST_NAMES), Math.max(0, others.length - MOST_NAMES));
}

function isNegation({ folded }: ExactWord): boolean {
  return NEGATIONS.has(folded) || folded.endsWith("n't");
}

function noted(notes: readonly (string | null)[]): { note?: string } {
  const all = notes.filter((note) => note !== null);
  return all.length > 0 ? { note: all.join(' ') } : {};
}
