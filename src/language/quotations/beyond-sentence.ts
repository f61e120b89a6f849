/** Candidates from beyond a piece's own sentence: who was quoted last, and who is named in the sentences around. */
import { attributingSentence } from './attributing.ts';
import { type Candidate, classOf, subjectKind } from './features.ts';
import { phraseAt } from './phrases.ts';
import { NEXT, ofReport, plain, type Scene } from './scene.ts';
import { mainSubject } from './subjects.ts';
import type { Unit } from './tokens.ts';

const DASH = /^[—–―-]$/;
/** A reach in paragraphs for a speaker who goes on. */
const GOES_ON = 2;
/** A paragraph of at most so many words can be a signature. */
const SIGNATURE = 14;

/** Who was quoted last goes on. */
export function continued({ own, unit, units, last, piece, has, ahead }: Scene): Candidate[] {
  const gap = last ? own.paragraph - (units[last.unit] as Unit).paragraph : GOES_ON + 1;
  if (!last || gap > GOES_ON) return [];
  let where = 'later';
  if (last.unit === unit) where = 'same sentence';
  else if (gap === 0) where = unit - last.unit === 1 ? 'next sentence' : 'same paragraph';
  else if (gap === 1) where = last.leftOpen ? 'left open' : 'next paragraph';
  const { shape, letter } = piece;
  const features = [
    'continued',
    `continued ${where}`,
    `continued ${where} ${shape}`,
    `continued ${shape} ${letter}`,
    `continued ${shape} ${has}`,
    `continued ${shape} ${ahead.length > 0 ? 'report follows' : 'no report follows'}`,
  ];
  return [{ ...last.candidate, rule: 'continued', certain: false, features }];
}

/** The sentence before names the speaker: "Quill disagreed. '...'", "Quill went on: '...'" */
export function previousSentence({ own, unit, units, reports, piece }: Scene): Candidate[] {
  const previous = units[unit - 1];
  if (!previous || own.paragraph - previous.paragraph > 1) return [];
  const close = previous.paragraph === own.paragraph ? 'same' : 'next';
  const ends = /:/.test(previous.tokens.at(-1)?.text ?? '') ? 'colon' : 'stop';
  const list = (reports[unit - 1] ?? []).slice(-NEXT).reverse();
  const found = list.map((report, rank) =>
    ofReport(report, 'previous sentence', [
      'previous',
      `previous ${close} ${ends}`,
      `previous ${close} ${piece.shape}`,
      `previous rank ${rank}`,
      `previous class ${classOf(report)}`,
      `previous subject ${subjectKind(previous.tokens, report.subject)}`,
    ]),
  );
  const subject = mainSubject(previous.tokens, previous.tokens.length);
  if (subject)
    found.push(
      plain(previous, subject, 'subject of the previous sentence', [
        'previous main',
        `previous main ${close} ${ends}`,
        `previous main ${close} ${piece.shape}`,
        `previous main ${subjectKind(previous.tokens, subject)}`,
        list.length > 0 ? 'previous main with report' : 'previous main without report',
      ]),
    );
  return found;
}

/** A sentence about the quotation says whose words it is: "The line is from Quill." */
export function toldAbout({ own, unit, units, piece }: Scene): Candidate[] {
  if (piece.shape !== 'alone') return [];
  const alone = (at: number): boolean => units[at]?.tokens.every((token) => token.kind !== 'word') ?? false;
  for (const [index, free] of [
    [unit + 1, true],
    // What stands between two quotations speaks of the first.
    [unit - 1, !alone(unit - 2)],
  ] as const) {
    const other = units[index];
    if (!other || !free || Math.abs(other.paragraph - own.paragraph) > 1) continue;
    const found = attributingSentence(other);
    if (!found) continue;
    const { subject, cue, lemma } = found;
    return [
      {
        unit: other,
        subject,
        cue,
        lemma,
        rule: 'sentence about the quotation',
        features: ['signature'],
        certain: true,
      },
    ];
  }
  return [];
}

/** The sentence after names the speaker; or a paragraph of its own signs the quotation: "— Mara Quill". */
export function nextSentence({ own, unit, units, reports, piece }: Scene): Candidate[] {
  const following = units[unit + 1];
  if (!following || piece.shape !== 'alone') return [];
  if (following.paragraph === own.paragraph + 1) {
    const signs = following.tokens.length <= SIGNATURE && DASH.test(following.tokens[0]?.text ?? '');
    const subject = signs ? phraseAt(following.tokens, 1) : null;
    return subject ? [plain(following, subject, 'signature', ['signature'])] : [];
  }
  const report = following.paragraph === own.paragraph ? reports[unit + 1]?.[0] : undefined;
  if (!report) return [];
  return [
    ofReport(report, 'next sentence', [
      'next',
      `next class ${classOf(report)}`,
      `next ${subjectKind(following.tokens, report.subject)}`,
      `next ${piece.ends}`,
      Math.min(report.subject.from, report.cue.from) === 0 ? 'next starts' : 'next later',
    ]),
  ];
}
