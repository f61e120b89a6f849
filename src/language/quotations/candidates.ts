/** All that could name the speaker of a quotation piece, each with the features that speak for and against it. */

import { asidePut } from './aside.ts';
import { takenUpOwner } from './attributing.ts';
import { continued, nextSentence, previousSentence, toldAbout } from './beyond-sentence.ts';
import type { Report } from './clauses.ts';
import {
  bin,
  type Candidate,
  classOf,
  link,
  nobodyFeatures,
  reportFeatures,
  type Situation,
  subjectKind,
} from './features.ts';
import { type Phrase, phraseAt, phraseBefore, subjectPhraseBefore } from './phrases.ts';
import { ofReport, plain, type Scene, sceneOf } from './scene.ts';
import { mainSubject } from './subjects.ts';
import type { Token } from './tokens.ts';
import { isPossessive } from './verb-use.ts';
import { SPEECH_NOUNS } from './verbs.ts';

const TRANSCRIPT =
  /^["“”«'‘`]*\s*(?<name>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+):\s/u;
const DASH = /^[—–―-]$/;
/** A reach in words for nouns of speech and for words after a piece. */
const NOUN_REACH = 25;
const TAIL_REACH = 20;

/** A transcript inside marks: "QUILL: We will ..." */
function turn({ text, tokens, at, own }: Scene): Candidate[] {
  const whole = tokens[at] as Token;
  const found = TRANSCRIPT.exec(text.slice(whole.start, Math.min(whole.end, whole.start + 60)));
  const name = found?.groups?.name;
  if (!found || !name) return [];
  const start = whole.start + found[0].indexOf(name);
  const span = { start, end: start + name.length };
  // In capitals it can be nothing else.
  const certain = name === name.toUpperCase();
  return [{ ...plain(own, { from: at, to: at + 1 }, 'transcript', ['transcript']), span, certain }];
}

function reporting(scene: Scene): Candidate[] {
  const { behind, ahead, piece, at } = scene;
  const candidate = (report: Report, rank: number): Candidate =>
    ofReport(
      report,
      `${Math.max(report.subject.from, report.cue.from) < at ? 'before' : 'after'}: ${report.rule}`,
      reportFeatures(scene, report, rank, piece),
    );
  return [...behind.map(candidate), ...ahead.map(candidate)];
}

/** The subject of the sentence, whatever its verb. */
function main({ own, tokens, at, piece, behind, has }: Scene): Candidate[] {
  const subject = piece.lead ? mainSubject(tokens, at) : null;
  if (!subject) return [];
  const nearest = behind[0];
  return [
    plain(own, subject, 'main subject', [
      'main',
      `main ${has}`,
      `main subject ${subjectKind(tokens, subject)}`,
      `main piece ${piece.letter}`,
      `main over ${nearest ? `${nearest.rule} ${classOf(nearest)}` : 'nothing'}`,
      `main link ${link(tokens, subject.to, at).kind}`,
    ]),
  ];
}

/** Whose the words are that end before `end`: "Quill's", "her". */
function ownerBefore(tokens: readonly Token[], end: number): Phrase | null {
  if (!isPossessive(tokens, end - 1)) return null;
  if (tokens[end - 1]?.lower !== "'s") return { from: end - 1, to: end };
  return phraseBefore(tokens, end - 1, Math.max(0, end - 12));
}

/** "Quill's 'wet towel'", "her 'wet towel'". */
function possessive({ own, tokens, at, piece, behind, has }: Scene): Candidate[] {
  const subject = ownerBefore(tokens, at);
  if (!subject) return [];
  const nearest = behind[0];
  const candidate = plain(own, subject, 'possessive', [
    'possessive',
    `possessive ${has}`,
    `possessive ${piece.letter}`,
    `possessive under ${nearest ? classOf(nearest) : 'none'}`,
  ]);
  const taken = takenUpOwner(tokens, at);
  return [taken ? { ...candidate, subject: taken, rule: 'owner of what is taken up', certain: true } : candidate];
}

/** "threats by Quill that ...", "Quill's warning of ...", "a statement from the ministry: ..." */
function nounOfSpeech({ own, tokens, at, piece, has }: Scene): Candidate[] {
  let noun = piece.lead ? at - 1 : -1;
  const limit = Math.max(0, at - NOUN_REACH);
  while (noun >= limit && !(SPEECH_NOUNS.has(tokens[noun]?.lower ?? '') && (noun === 0 || !tokens[noun]?.capital)))
    noun--;
  if (noun < limit) return [];
  const found: Candidate[] = [];
  const put = (subject: Phrase, by: string): void => {
    const features = ['noun', `noun ${by}`, `noun distance ${bin(at - noun)}`, `noun ${has}`];
    found.push(plain(own, subject, 'noun of speech', features));
  };
  const next = tokens[noun + 1]?.lower ?? '';
  if (/^(?:by|from|of)$/.test(next)) {
    const agent = phraseAt(tokens, noun + 2);
    if (agent && agent.to <= at) put(agent, next);
  }
  const phrase = phraseBefore(tokens, noun, Math.max(0, noun - 12));
  for (let end = noun; phrase && end > phrase.from; end--) {
    const owner = ownerBefore(tokens, end);
    if (!owner) continue;
    put(owner, 'owner');
    break;
  }
  return found;
}

/** "Quill: 'We will ...'" */
function beforeColon({ own, tokens, at, piece, has }: Scene): Candidate[] {
  if (!piece.lead || tokens[at - 1]?.text !== ':') return [];
  const subject = subjectPhraseBefore(tokens, at - 1, 0);
  if (!subject) return [];
  const features = [
    'colon',
    `colon ${has}`,
    subject.from === 0 ? 'colon whole' : 'colon part',
    `colon ${subjectKind(tokens, subject)}`,
  ];
  return [plain(own, subject, 'before a colon', features)];
}

/** "'...,' Quill of the Dale Post mused", "'...' — Mara Quill". */
function behindQuotation({ own, tokens, at, piece, ahead }: Scene): Candidate[] {
  if (!piece.tail || at > TAIL_REACH) return [];
  let from = at + 1;
  while (tokens[from]?.text === ',' || DASH.test(tokens[from]?.text ?? '')) from++;
  const subject = phraseAt(tokens, from);
  if (!subject) return [];
  const verb = /[a-z](?:ed|s)$/.test(tokens[subject.to]?.lower ?? '') ? 'tail verb' : 'tail no verb';
  const features = [
    'tail',
    `tail ${subjectKind(tokens, subject)}`,
    `tail ${ahead.length > 0 ? 'with' : 'without'} report`,
    `tail ${piece.ends}`,
    subject.to >= tokens.length - 1 ? 'tail whole' : 'tail part',
    DASH.test(tokens[from - 1]?.text ?? '') ? 'tail dash' : 'tail plain',
    verb,
    // A verb with its subject right behind a comma: reporting, whatever the verb.
    `${verb} ${piece.ends} ${piece.lead ? 'lead' : 'first'}`,
  ];
  return [plain(own, subject, 'after the quotation', features)];
}

const FINDERS = [
  turn,
  reporting,
  main,
  possessive,
  nounOfSpeech,
  beforeColon,
  behindQuotation,
  asidePut,
  continued,
  previousSentence,
  nextSentence,
  toldAbout,
];

/** The candidates for one piece, and the features of there being none. */
export function candidatesFor(situation: Situation): { candidates: Candidate[]; none: string[] } {
  const scene = sceneOf(situation);
  return {
    candidates: merge(FINDERS.flatMap((find) => find(scene))),
    none: nobodyFeatures(situation, scene.piece, scene.has, scene.ahead.length > 0),
  };
}

/** Candidates with the same subject are one, with the features of all. */
function merge(found: readonly Candidate[]): Candidate[] {
  const merged: Candidate[] = [];
  for (const candidate of found) {
    const index = merged.findIndex(
      (other) =>
        other.unit === candidate.unit &&
        other.span?.start === candidate.span?.start &&
        other.subject.from < candidate.subject.to &&
        candidate.subject.from < other.subject.to,
    );
    const same = merged[index];
    if (!same) merged.push(candidate);
    else {
      const features = [...new Set([...same.features, ...candidate.features])];
      const { cue, lemma, rule, subject } = candidate;
      merged[index] = candidate.certain
        ? { ...same, subject, cue, lemma, rule, certain: true, features }
        : { ...same, features };
    }
  }
  return merged;
}
