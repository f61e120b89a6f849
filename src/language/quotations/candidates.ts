/** All that could name the speaker of a quotation piece, each with the features that speak for and against it. */
import type { Span } from '../../corpus/types.ts';
import { isPossessive, mainSubject, OPENS_CLAUSE, type Report } from './clauses.ts';
import { type Phrase, phraseAt, phraseBefore, subjectPhraseBefore } from './phrases.ts';
import type { Token, Unit } from './tokens.ts';
import { SPEECH_NOUNS } from './verbs.ts';
import { isAdverb, isNominal, looksFinite } from './words.ts';

export interface Candidate {
  readonly unit: Unit;
  readonly subject: Phrase;
  readonly cue: Phrase | null;
  readonly lemma: string | null;
  readonly rule: string;
  /** Words inside the piece that name its speaker ("QUILL: We will ..."); `subject` is then the piece itself. */
  readonly span?: Span;
  readonly features: readonly string[];
}

/** A piece in its sentence, and what is known when its turn comes. */
export interface Situation {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly reports: readonly (readonly Report[])[];
  readonly unit: number;
  /** Position of the piece in the unit. */
  readonly at: number;
  /** What the piece before this one was attributed to. */
  readonly last: {
    readonly candidate: Candidate;
    readonly unit: number;
    readonly at: number;
    readonly leftOpen: boolean;
  } | null;
}

const TRANSCRIPT =
  /^["“”«'‘`]*\s*(?<name>\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}|(?:\p{Lu}[\p{L}.'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+):\s/u;

/** Who refuses somebody's words does not say them. */
const NOT_TAKEN = /^(?:reject|refuse|decline|dismiss|deny|accept|echo|quote|repeat)$/;

/** Reports looked at on either side of a piece. */
const NEAREST = 5;

/** How a piece looks by itself. */
export function pieceFeatures(situation: Situation): {
  flags: string[];
  ends: string;
  alone: boolean;
  lead: boolean;
  tail: boolean;
  upper: boolean;
  words: number;
} {
  const { text, units, unit, at } = situation;
  const { tokens } = units[unit] as Unit;
  const token = tokens[at] as Token;
  const inner = text.slice(token.start, token.end).replace(/^[\s"“”„«»‘'`]+|[\s"“”„«»’'`]+$/gu, '');
  const last = inner.at(-1) ?? '';
  const ends =
    last === ',' ? 'comma' : /[?!]/.test(last) ? 'mark' : last === '.' ? 'stop' : /[—–…-]/.test(last) ? 'dash' : 'none';
  let words = 0;
  for (const _ of inner.matchAll(/\S+/g)) if (++words > 12) break;
  const upper = /^[^\p{L}]*\p{Lu}/u.test(inner);
  const capitals =
    upper &&
    words <= 8 &&
    [...inner.matchAll(/[\p{L}][\p{L}'’-]*/gu)].every(([w]) => /^\p{Lu}/u.test(w) || w.length <= 4);
  const lead = tokens.slice(Math.max(0, at - 12), at).some((t) => t.kind === 'word');
  const tail = tokens.slice(at + 1, at + 13).some((t) => t.kind === 'word');
  const flags: string[] = [ends];
  flags.push(upper ? 'upper' : 'lower', words <= 2 ? 'short' : words <= 6 ? 'middling' : 'long');
  if (capitals) flags.push('capitals');
  return { flags, ends, alone: !lead && !tail, lead, tail, upper, words };
}

function bin(n: number): string {
  return n <= 2 ? String(n) : n <= 4 ? '4' : n <= 7 ? '7' : n <= 12 ? '12' : n <= 20 ? '20' : 'far';
}

/** What kind of words a subject is made of. */
export function subjectKind(tokens: readonly Token[], phrase: Phrase): string {
  const first = tokens[phrase.from] as Token;
  const last = tokens[phrase.to - 1] as Token;
  if (phrase.to - phrase.from === 1 && /^(?:he|she)(?:'|$)/.test(first.lower)) return 'he';
  if (phrase.to - phrase.from === 1 && /^they(?:'|$)/.test(first.lower)) return 'they';
  if (phrase.to - phrase.from === 1 && /^it(?:'|$)/.test(first.lower)) return 'it';
  if (phrase.to - phrase.from === 1 && /^(?:i|we|you)(?:'|$)/.test(first.lower)) return 'i';
  if (/^(?:this|that|these|those|there|what)$/.test(first.lower) && phrase.to - phrase.from === 1) return 'this';
  for (let i = phrase.from; i < phrase.to; i++) if (tokens[i]?.capital && i > 0) return 'name';
  if (first.capital && phrase.from === 0 && (phrase.to === 1 || tokens[phrase.to - 1]?.capital)) return 'name';
  return /s$/.test(last.lower) ? 'nouns' : 'noun';
}

function classOf(report: Report): string {
  if (!report.verb) return 'according';
  const { classes, lemma } = report.verb;
  if (lemma === 'say' || lemma === 'tell' || lemma === 'write' || lemma === 'add' || lemma === 'call') return lemma;
  for (const name of ['say', 'tell', 'ask', 'describe', 'act', 'think', 'show', 'light'] as const)
    if (classes.has(name)) return `c-${name}`;
  return 'c-other';
}

/** The kind of link between a cue and the piece after it. */
function link(tokens: readonly Token[], from: number, q: number): { kind: string; other: boolean; comma: boolean } {
  const previous = tokens[q - 1];
  let other = false;
  let comma = false;
  let plain = true;
  let that = false;
  let finite = false;
  for (let i = from; i < q; i++) {
    const token = tokens[i] as Token;
    if (token.kind === 'piece') other = true;
    else if (token.text === ',') comma = comma || i < q - 1;
    else if (token.text === ':') continue;
    else if (token.lower === 'that') that = true;
    else if (!isAdverb(token)) plain = false;
    if (looksFinite(token)) finite = true;
  }
  if (from === q) return { kind: 'none', other, comma };
  if (previous?.text === ':') return { kind: plain ? 'colon' : 'far colon', other, comma };
  if (previous?.text === ',') return { kind: plain ? 'comma' : 'far comma', other, comma };
  if (plain) return { kind: that ? 'that' : 'adverb', other, comma };
  if (previous?.lower === 'that') return { kind: 'far that', other, comma };
  if (previous?.lower === 'as') return { kind: 'as', other, comma };
  return { kind: that ? 'in that-clause' : finite ? 'in clause' : 'object', other, comma };
}

function reportFeatures(
  situation: Situation,
  report: Report,
  rank: number,
  piece: ReturnType<typeof pieceFeatures>,
): string[] {
  const { tokens } = situation.units[situation.unit] as Unit;
  const q = situation.at;
  const kind = subjectKind(tokens, report.subject);
  const cls = classOf(report);
  const form = report.rule === 'inverted' ? 'inverted' : (report.verb?.form ?? 'none');
  const features: string[] = [];
  if (report.cue.from < q && report.subject.from < q) {
    const { kind: linked, other, comma } = link(tokens, report.cue.to, q);
    features.push(
      'before',
      `before class ${cls}`,
      `before form ${form}`,
      `before link ${linked}`,
      `before subject ${kind}`,
      `before rank ${Math.min(rank, 3)}`,
      `before distance ${bin(q - report.cue.to)}`,
      `before ${cls} ${linked}`,
      `before piece ${piece.upper ? 'upper' : 'lower'} ${linked}`,
    );
    if (other) features.push('before over a piece');
    if (comma && OPENS_CLAUSE.test(tokens[0]?.lower ?? '') && opensWith(tokens, report.cue.to))
      features.push('before in an opening clause');
    if (comma) features.push('before over a comma');
    if (piece.tail) features.push('before with tail');
    return features;
  }
  const starts = Math.min(report.cue.from, report.subject.from);
  let at = q + 1;
  let gap = 'none';
  while (/^[,—–―.]$/.test(tokens[at]?.text ?? '')) gap = tokens[at++]?.text === ',' ? 'comma' : 'dash';
  const adjacent = starts === at;
  const over = tokens.slice(q + 1, Math.min(starts, q + 40)).some((token) => token.kind === 'piece');
  features.push(
    'after',
    `after class ${cls}`,
    `after form ${form}`,
    `after subject ${kind}`,
    `after rank ${Math.min(rank, 3)}`,
    adjacent ? `after adjacent ${gap} ${piece.ends}` : `after apart ${bin(starts - at)}`,
    `after ${adjacent ? 'adjacent' : 'apart'} ${piece.lead ? 'lead' : 'first'}`,
    `after ${adjacent ? 'adjacent' : 'apart'} ${cls}`,
    `after ${adjacent ? 'adjacent' : 'apart'} ${piece.upper ? 'upper' : 'lower'}`,
  );
  if (over) features.push('after over a piece');
  return features;
}

/** Whether the words up to `end` are the sentence's opening clause, which a comma closes later. */
function opensWith(tokens: readonly Token[], end: number): boolean {
  return !tokens.slice(0, Math.min(end, 40)).some((token) => token.text === ',');
}

/** The candidates for one piece. The last one, with no subject, stands for nobody. */
export function candidatesFor(situation: Situation): { candidates: Candidate[]; none: string[] } {
  const { units, reports, unit: u, at: q, last } = situation;
  const unit = units[u] as Unit;
  const { tokens } = unit;
  const piece = pieceFeatures(situation);
  const found: Candidate[] = [];
  const put = (
    c: {
      unit: Unit;
      subject: Phrase;
      cue?: Phrase | null;
      lemma?: string | null;
      rule: string;
      span?: Span | undefined;
    },
    features: string[],
  ): void => {
    found.push({
      unit: c.unit,
      subject: c.subject,
      cue: c.cue ?? null,
      lemma: c.lemma ?? null,
      rule: c.rule,
      ...(c.span ? { span: c.span } : {}),
      features,
    });
  };
  // A transcript inside marks: "QUILL: We will ..."
  const whole = tokens[q] as Token;
  const turn = TRANSCRIPT.exec(situation.text.slice(whole.start, Math.min(whole.end, whole.start + 60)));
  if (turn?.groups?.name) {
    const start = whole.start + turn[0].indexOf(turn.groups.name);
    put(
      {
        unit,
        subject: { from: q, to: q + 1 },
        rule: 'transcript',
        span: { start, end: start + turn.groups.name.length },
      },
      ['transcript'],
    );
  }
  const own = reports[u] ?? [];
  let split = 0;
  while (split < own.length && Math.max(own[split]?.cue.from ?? 0, own[split]?.subject.from ?? 0) < q) split++;
  const previousReports = own.slice(Math.max(0, split - NEAREST), split).reverse();
  previousReports.forEach((report, rank) =>
    put({ ...report, rule: `before: ${report.rule}` }, reportFeatures(situation, report, rank, piece)),
  );
  own
    .slice(split, split + 3)
    .forEach((report, rank) =>
      put({ ...report, rule: `after: ${report.rule}` }, reportFeatures(situation, report, rank, piece)),
    );
  const has = previousReports.length > 0 ? 'with report' : 'without report';
  if (piece.lead) {
    const main = mainSubject(tokens, q);
    if (main)
      put({ unit, subject: main, rule: 'main subject' }, [
        'main',
        `main ${has}`,
        `main subject ${subjectKind(tokens, main)}`,
        `main piece ${piece.upper ? 'upper' : 'lower'}`,
        `main over ${previousReports[0] ? `${previousReports[0].rule} ${classOf(previousReports[0])}` : 'nothing'}`,
        `main link ${link(tokens, main.to, q).kind}`,
      ]);
    // "Quill's 'open door'", "her 'open door'".
    const owner = tokens[q - 1];
    if (owner && isPossessive(tokens, q - 1)) {
      const phrase =
        owner.lower === "'s" || /s'$/.test(owner.lower)
          ? phraseBefore(tokens, q - (owner.lower === "'s" ? 1 : 0), Math.max(0, q - 12))
          : { from: q - 1, to: q };
      if (phrase)
        put({ unit, subject: phrase, rule: 'possessive' }, [
          'possessive',
          `possessive ${has}`,
          `possessive ${piece.upper ? 'upper' : 'lower'}`,
          `possessive under ${previousReports[0] ? (owner.lower === "'s" && NOT_TAKEN.test(previousReports[0].lemma) ? 'refusal' : classOf(previousReports[0])) : 'none'}`,
        ]);
    }
    // "threats by Quill that ...", "a statement from the ministry: ..."
    for (let i = q - 1; i >= Math.max(0, q - 25); i--) {
      const token = tokens[i] as Token;
      if (!SPEECH_NOUNS.has(token.lower) || token.capital) continue;
      const next = tokens[i + 1];
      if (next && /^(?:by|from|of)$/.test(next.lower)) {
        const phrase = phraseAt(tokens, i + 2);
        if (phrase && phrase.to <= q)
          put({ unit, subject: phrase, rule: 'noun of speech' }, [
            'noun',
            `noun ${next.lower}`,
            `noun distance ${bin(q - i)}`,
            `noun ${has}`,
          ]);
      }
      const phrase = phraseBefore(tokens, i, Math.max(0, i - 12));
      if (phrase) {
        for (let k = phrase.to - 1; k >= phrase.from; k--) {
          if (!isPossessive(tokens, k)) continue;
          const owner2 = tokens[k] as Token;
          const subject = owner2.lower === "'s" ? { from: phrase.from, to: k } : { from: k, to: k + 1 };
          if (subject.to > subject.from)
            put({ unit, subject, rule: 'noun of speech' }, [
              'noun',
              'noun owner',
              `noun distance ${bin(q - i)}`,
              `noun ${has}`,
            ]);
          break;
        }
      }
      break;
    }
    // "Quill: 'We will ...'"
    if (tokens[q - 1]?.text === ':') {
      const phrase = subjectPhraseBefore(tokens, q - 1, 0);
      if (phrase)
        put({ unit, subject: phrase, rule: 'before a colon' }, [
          'colon',
          `colon ${has}`,
          phrase.from === 0 ? 'colon whole' : 'colon part',
          `colon ${subjectKind(tokens, phrase)}`,
        ]);
    }
  }
  // "...", Quill of the Dale Post.  "..." — Mara Quill
  if (piece.tail && q <= 20) {
    let at = q + 1;
    while (/^[,—–―-]$/.test(tokens[at]?.text ?? '')) at++;
    const phrase = phraseAt(tokens, at);
    if (phrase)
      put({ unit, subject: phrase, rule: 'after the quotation' }, [
        'tail',
        `tail ${subjectKind(tokens, phrase)}`,
        `tail ${own.length > split ? 'with' : 'without'} report`,
        `tail ${piece.ends}`,
        phrase.to >= tokens.length - 1 ? 'tail whole' : 'tail part',
        /^[—–―-]$/.test(tokens[at - 1]?.text ?? '') ? 'tail dash' : 'tail plain',
        /[a-z](?:ed|s)$/.test(tokens[phrase.to]?.lower ?? '') ? 'tail verb' : 'tail no verb',
      ]);
  }
  if (last) {
    const gap = unit.paragraph - (units[last.unit] as Unit).paragraph;
    if (gap <= 2) {
      const where =
        last.unit === u
          ? 'same sentence'
          : gap === 0
            ? u - last.unit === 1
              ? 'next sentence'
              : 'same paragraph'
            : gap === 1
              ? last.leftOpen
                ? 'left open'
                : 'next paragraph'
              : 'later';
      const shape = piece.alone ? 'alone' : piece.lead ? 'lead' : 'first';
      put({ ...last.candidate, rule: 'continued' }, [
        'continued',
        `continued ${where}`,
        `continued ${where} ${shape}`,
        `continued ${shape} ${piece.upper ? 'upper' : 'lower'}`,
        `continued ${shape} ${has}`,
        `continued ${shape} ${own.length > split ? 'report follows' : 'no report follows'}`,
      ]);
    }
  }
  const previous = units[u - 1];
  if (previous && unit.paragraph - previous.paragraph <= 1) {
    const close = previous.paragraph === unit.paragraph ? 'same' : 'next';
    const colon = /:/.test(previous.tokens.at(-1)?.text ?? '') ? 'colon' : 'stop';
    const shape = piece.alone ? 'alone' : piece.lead ? 'lead' : 'first';
    const list = reports[u - 1] ?? [];
    list
      .slice(-3)
      .reverse()
      .forEach((report, rank) => {
        put({ ...report, rule: 'previous sentence' }, [
          'previous',
          `previous ${close} ${colon}`,
          `previous ${close} ${shape}`,
          `previous rank ${rank}`,
          `previous class ${classOf(report)}`,
          `previous subject ${subjectKind(previous.tokens, report.subject)}`,
        ]);
      });
    const main = mainSubject(previous.tokens, previous.tokens.length);
    if (main)
      put({ unit: previous, subject: main, rule: 'subject of the previous sentence' }, [
        'previous main',
        `previous main ${close} ${colon}`,
        `previous main ${close} ${shape}`,
        `previous main ${subjectKind(previous.tokens, main)}`,
        list.length ? 'previous main with report' : 'previous main without report',
      ]);
  }
  const following = units[u + 1];
  if (following && following.paragraph === unit.paragraph && piece.alone) {
    const report = reports[u + 1]?.[0];
    if (report)
      put({ ...report, rule: 'next sentence' }, [
        'next',
        `next class ${classOf(report)}`,
        `next ${subjectKind(following.tokens, report.subject)}`,
        `next ${piece.ends}`,
        Math.min(report.subject.from, report.cue.from) === 0 ? 'next starts' : 'next later',
      ]);
  }
  // A paragraph of its own signs the quotation before it: "— Mara Quill".
  if (
    following &&
    following.paragraph === unit.paragraph + 1 &&
    piece.alone &&
    following.tokens.length <= 14 &&
    /^[—–―-]$/.test(following.tokens[0]?.text ?? '')
  ) {
    const phrase = phraseAt(following.tokens, 1);
    if (phrase) put({ unit: following, subject: phrase, rule: 'signature' }, ['signature']);
  }
  const none = [
    'none',
    ...piece.flags.map((flag) => `none ${flag}`),
    `none ${has}`,
    `none ${piece.alone ? 'alone' : piece.lead ? 'lead' : 'first'}`,
    own.length > split ? 'none report follows' : 'none no report follows',
  ];
  const beforePiece = tokens[q - 1]?.lower ?? '';
  if (/^(?:the|a|an|this|that|these|those)$/.test(beforePiece)) none.push('none after article');
  if (
    /^(?:titled|entitled|called|named|dubbed|so-called|word|words|term|phrase|song|book|film|movie|show|slogan|on)$/.test(
      beforePiece,
    )
  )
    none.push('none after naming');
  if (piece.flags.includes('capitals'))
    none.push(
      isPossessive(tokens, q - 1)
        ? 'none capitals owned'
        : /^(?:on|in|at|with|of|for|to|from|by)$/.test(beforePiece)
          ? 'none capitals after preposition'
          : /^(?:and|or)$/.test(beforePiece)
            ? 'none capitals listed'
            : tokens[q - 1]?.text === ',' || tokens[q - 1]?.text === ':'
              ? 'none capitals after comma'
              : 'none capitals elsewhere',
    );
  const afterPiece = tokens[q + 1];
  if (afterPiece && isNominal(afterPiece) && !looksFinite(afterPiece)) none.push('none before noun');
  return { candidates: merge(found), none };
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
    else merged[index] = { ...same, features: [...new Set([...same.features, ...candidate.features])] };
  }
  return merged;
}
