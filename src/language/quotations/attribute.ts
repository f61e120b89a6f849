/** Who said what: quotations with their speakers and days, and reported speech without marks. */
import type { Span } from '../../corpus/types.ts';
import type { ArticleSentences, Cue, DateMention, Names, Quotation, Speaker, Statement } from '../types.ts';
import { type Assigned, assign } from './assign.ts';
import type { Report } from './clauses.ts';
import type { Candidate } from './features.ts';
import { type Group, groupPieces } from './group.ts';
import { fullPhraseAt, type Phrase } from './phrases.ts';
import { withRepeated } from './repeated.ts';
import { Resolver, type Subject } from './resolve.ts';
import { SaidDates } from './said.ts';
import { contentOf, givesSpeech, reportsSpeech } from './statements.ts';
import { mainSubject } from './subjects.ts';
import type { Unit } from './tokens.ts';

/** One key for every place where a subject can stand. */
const keyOf = (unit: Unit, phrase: Phrase, span?: Span): string =>
  `${unit.index}:${span ? `s${span.start}` : phrase.from}`;

/** "a group of nine engineers": with those it is made of, by which it may be called later. */
function withMembers({ tokens }: Unit, subject: Phrase): Phrase {
  const group = /^(?:group|team|panel|committee|coalition|crowd|pair|couple)$/.test(
    tokens[subject.to - 1]?.lower ?? '',
  );
  return group && tokens[subject.to]?.lower === 'of' ? (fullPhraseAt(tokens, subject.from) ?? subject) : subject;
}

/** Resolves all subjects of an article in the order of the text. */
function resolveAll(article: ArticleSentences, names: Names, assigned: Assigned): Map<string, () => Speaker> {
  const subjects = new Map<string, Subject>();
  const put = (unit: Unit, phrase: Phrase, speech: boolean, span?: Span): void => {
    const key = keyOf(unit, phrase, span);
    const known = subjects.get(key);
    if (!known || (speech && !known.speech)) subjects.set(key, { unit, phrase, speech, ...(span ? { span } : {}) });
  };
  for (const { attribution } of assigned.assignments)
    if (attribution) put(attribution.unit, attribution.subject, true, attribution.span);
  // "Asked by Quill, he said": who only asked is not whom a later pronoun means.
  for (const list of assigned.reports)
    for (const report of list)
      if (report.rule !== 'passive' || report.lemma !== 'ask') put(report.unit, report.subject, true);
  for (const unit of assigned.units) {
    const main = mainSubject(unit.tokens, unit.tokens.length);
    if (main) put(unit, withMembers(unit, main), false);
  }
  const ordered = [...subjects].sort(([, a], [, b]) => a.unit.index - b.unit.index || a.phrase.from - b.phrase.from);
  const resolver = new Resolver(article, names, assigned.units);
  const resolved = new Map<string, () => Speaker>();
  for (const [key, subject] of ordered) {
    const speaker = resolver.resolve(subject);
    if (speaker) resolved.set(key, speaker);
  }
  return resolved;
}

function cueOf(text: string, unit: Unit, cue: Phrase | null, lemma: string | null): Cue | null {
  const start = cue ? unit.tokens[cue.from]?.start : undefined;
  const end = cue ? unit.tokens[cue.to - 1]?.end : undefined;
  return start === undefined || end === undefined
    ? null
    : { start, end, text: text.slice(start, end), lemma: lemma ?? '' };
}

/** From the first to the last token of the units between and including two. */
function passage(units: readonly Unit[], first: number, last: number): Span {
  const start = units[first]?.tokens[0]?.start ?? 0;
  return { start, end: units[last]?.tokens.at(-1)?.end ?? start };
}

function passageOf(assigned: Assigned, group: Group): Span {
  const indices = group.assignments.map((assignment) => assignment.unit);
  const attribution = group.assignments[0]?.attribution;
  const own = assigned.units[indices[0] ?? 0];
  // The reporting clause of a neighbouring sentence is shown with the quotation, one further away is not.
  if (attribution && own && Math.abs(attribution.unit.index - own.index) <= 1) indices.push(attribution.unit.index);
  return passage(assigned.units, Math.min(...indices), Math.max(...indices));
}

/**
 * Attributes every quotation piece of an article and finds reported speech without marks.
 * @param article pieces paired by `pairMarks`, sentences split by `splitSentences`
 * @param names everybody named in the corpus; with nobody in it speakers are still found by grammar
 * @param dates the date expressions of this article
 * @returns both in the order of the text, with ids that depend on file and offset alone.
 */
export function attributeQuotations(
  article: ArticleSentences,
  names: Names,
  dates: readonly DateMention[],
): { quotations: Quotation[]; statements: Statement[] } {
  const { file, text } = article.article;
  const assigned = assign(article);
  const resolved = resolveAll(article, names, assigned);
  const speakerOf = (unit: Unit, phrase: Phrase, span?: Span): Speaker | null =>
    resolved.get(keyOf(unit, phrase, span))?.() ?? null;
  const days = saidDays(assigned, dates, speakerOf);
  const quotations: Quotation[] = groupPieces(article, assigned).flatMap((group) => {
    const first = group.pieces[0];
    if (!first) return [];
    const attribution: Candidate | null = group.assignments[0]?.attribution ?? null;
    return {
      id: `${file}#q${first.start}`,
      file,
      paragraph: first.paragraph,
      segments: group.pieces.map(({ start, end }) => ({ start, end })),
      kind: group.kind,
      speaker: attribution ? speakerOf(attribution.unit, attribution.subject, attribution.span) : null,
      cue: attribution ? cueOf(text, attribution.unit, attribution.cue, attribution.lemma) : null,
      rule: attribution?.rule ?? 'nobody',
      said: attribution && group.kind !== 'scare' ? (days.get(clauseKey(attribution)) ?? null) : null,
      passage: passageOf(assigned, group),
    };
  });
  const statements: Statement[] = assigned.reports.flatMap((list) =>
    list.flatMap((report, i) => statementOf(article, report, list.slice(i + 1, i + 6), speakerOf, days)),
  );
  return { quotations: withRepeated(quotations, text), statements: withoutRepeats(statements) };
}

interface Clause {
  readonly unit: Unit;
  readonly subject: Phrase;
  readonly cue: Phrase | null;
  readonly span?: Span | undefined;
}

/** One key for every reporting clause: by its cue, or by its subject where it has none. */
const clauseKey = ({ unit, subject, cue, span }: Clause): string => `${keyOf(unit, subject, span)}:${cue?.from ?? ''}`;

type SpeakerOf = (unit: Unit, phrase: Phrase, span?: Span) => Speaker | null;

/** The day of every reporting clause, worked out in the order of the text. */
function saidDays(
  assigned: Assigned,
  dates: readonly DateMention[],
  speakerOf: SpeakerOf,
): Map<string, Statement['said']> {
  const finder = new SaidDates(dates, assigned.units);
  const days = new Map<string, Statement['said']>();
  const clauses: Clause[] = [];
  for (const list of assigned.reports)
    clauses.push(...list.filter((report) => reportsSpeech(report) || givesSpeech(report)));
  for (const { attribution } of assigned.assignments) if (attribution) clauses.push(attribution);
  clauses.sort(
    (a, b) => a.unit.index - b.unit.index || (a.cue?.from ?? a.subject.from) - (b.cue?.from ?? b.subject.from),
  );
  for (const { unit, subject, cue, span } of clauses) {
    const key = clauseKey({ unit, subject, cue, span });
    if (days.has(key)) continue;
    days.set(key, finder.of(unit, subject, cue, speakerOf(unit, subject, span), unit.paragraph));
  }
  return days;
}

function statementOf(
  article: ArticleSentences,
  report: Report,
  later: readonly Report[],
  speakerOf: SpeakerOf,
  days: ReadonlyMap<string, Statement['said']>,
): Statement[] {
  const { file, text } = article.article;
  const { unit, subject, cue } = report;
  if (article.article.paragraphs[unit.paragraph]?.evidence === false) return [];
  const content = contentOf(report, later);
  const start = content ? unit.tokens[content.from]?.start : undefined;
  const end = content ? unit.tokens[content.to - 1]?.end : undefined;
  const cueStart = unit.tokens[cue.from]?.start;
  if (start === undefined || end === undefined || cueStart === undefined) return [];
  const speaker = speakerOf(unit, subject);
  if (!speaker) return [];
  return [
    {
      id: `${file}#s${cueStart}`,
      file,
      paragraph: unit.paragraph,
      content: { start, end },
      speaker,
      cue: cueOf(text, unit, cue, report.lemma),
      rule: report.rule,
      said: days.get(clauseKey(report)) ?? null,
      passage: passage([unit], 0, 0),
    },
  ];
}

/** One statement for each cue. */
function withoutRepeats(statements: readonly Statement[]): Statement[] {
  const seen = new Set<string>();
  return statements.filter(({ id }) => !seen.has(id) && seen.add(id));
}
