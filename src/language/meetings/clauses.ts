/**
 * Shallow clauses: a sentence's tokens cut at relative pronouns, subordinators, coordinated verbs and the like, so that a
 * date or a place is looked for beside its own verb only. No tree is built; every look-ahead is bounded.
 */

import { type VerbGroup, verbGroups } from './groups.ts';
import type { Token } from './tokens.ts';
import { words } from './words.ts';

export interface Clause {
  /** Indices into the sentence's tokens, ascending; a clause around a relative clause continues behind it. */
  readonly tokens: number[];
  readonly kind: 'main' | 'relative' | 'complement' | 'subordinate' | 'participle' | 'coordinate' | 'gapped';
  /** The clause it hangs on. */
  readonly parent: number | null;
  /** Relative clauses: token index of the noun before the pronoun. */
  readonly antecedent: number | null;
  /** Verb groups in order. */
  readonly groups: VerbGroup[];
}

const REACH = 16;
const SUBORDINATING_PREPOSITIONS: ReadonlySet<string> = new Set(['after', 'before', 'since', 'until', 'as']);
const HARD_STOPS: ReadonlySet<string> = words('; : — – - ( ) … • | ? !');

export const isNominal = (token: Token | undefined): boolean =>
  token !== undefined && (token.tag === 'noun' || token.tag === 'name' || token.tag === 'pron' || token.tag === 'num');
const isVerbal = (token: Token): boolean => token.tag === 'aux' || token.tag === 'verb';

/** Cuts a tagged sentence into clauses; their tokens together are the sentence, except hard punctuation and bracketed short forms. */
export function splitClauses(tokens: readonly Token[]): Clause[] {
  const clauses: Clause[] = [];
  const open = (kind: Clause['kind'], parent: number | null, antecedent: number | null = null): number => {
    clauses.push({ tokens: [], kind, parent, antecedent, groups: [] });
    return clauses.length - 1;
  };
  const cutQuotes = quotesToCut(tokens);
  let current = open('main', null);
  let main = current;
  const hasVerb = (index: number): boolean =>
    (clauses[index] as Clause).tokens.some((i) => isVerbal(tokens[i] as Token));
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const next = tokens[i + 1];
    const before = tokens[i - 1];
    if (token.tag === 'quote') {
      if (cutQuotes.has(i)) {
        current = open('main', null);
        main = current;
      }
      continue;
    }
    if (token.text === '(' && isShortForm(tokens, i)) {
      // "the Northern Ferry Council (NFC) meets": an apposition that the clause goes on behind.
      i += 2;
      continue;
    }
    if (token.tag === 'punct' && HARD_STOPS.has(token.text)) {
      // A dash or bracket may hold an aside: what follows it belongs to the main clause if it starts with a verb.
      current = next && isVerbal(next) && hasSubjectOnly(clauses[main] as Clause, tokens) ? main : open('main', null);
      if (token.text === ';' || token.text === ':') main = current;
      continue;
    }
    const kind = (clauses[current] as Clause).kind;
    if (token.tag === 'punct' && token.text === ',' && next) {
      if (kind !== 'main' && kind !== 'coordinate' && isVerbal(next) && next.tag !== 'quote') {
        // ", are expected to" after a relative clause: the clause around it goes on.
        current = outer(clauses, current);
        continue;
      }
      if (next.tag === 'ing' && hasVerb(current)) {
        current = open('participle', current);
        continue;
      }
      if (kind === 'subordinate' && !hasVerb(main)) {
        current = main;
        continue;
      }
      if (hasVerb(current) && clauseAhead(tokens, i + 1, false)) {
        current = open('main', null);
        main = current;
        continue;
      }
    }
    if (
      token.tag === 'wh' ||
      (token.tag === 'sub' && (token.lower === 'where' || (token.lower === 'when' && dateBefore(tokens, i))))
    ) {
      // "the talks, at which"
      const at = before?.tag === 'prep' ? i - 1 : i;
      const antecedent = lastNominal(tokens, tokens[at - 1]?.text === ',' ? at - 2 : at - 1);
      current = open(antecedent === null ? 'subordinate' : 'relative', current, antecedent);
    } else if (token.tag === 'that' && i > 0) {
      const relative =
        (isNominal(before) || before?.tag === 'date') &&
        next !== undefined &&
        (isVerbal(next) || (next.tag === 'adv' && tokens[i + 2] !== undefined && isVerbal(tokens[i + 2] as Token)));
      current = relative ? open('relative', current, i - 1) : open('complement', current);
    } else if (token.tag === 'sub') {
      current = open('subordinate', (clauses[current] as Clause).tokens.length > 0 ? current : null);
    } else if (
      token.tag === 'prep' &&
      SUBORDINATING_PREPOSITIONS.has(token.lower) &&
      (next?.tag === 'ing' || clauseAhead(tokens, i + 1, true))
    ) {
      current = open('subordinate', current);
    } else if (token.tag === 'conj' && hasVerb(current)) {
      const kindAhead = afterConjunction(tokens, i + 1);
      if (kindAhead === 'verb') {
        // A second verb of the same subject: of the clause around if this one is closed by a comma.
        const base =
          before?.text === ',' && kind !== 'main' && kind !== 'coordinate' ? outer(clauses, current) : current;
        current = open('coordinate', base);
      } else if (kindAhead === 'clause') {
        current = open('main', null);
        main = current;
      } else if (kindAhead === 'gap') current = open('gapped', current);
    } else if (startsBareComplement(tokens, i, clauses[current] as Clause)) {
      current = open('complement', current);
    }
    (clauses[current] as Clause).tokens.push(i);
  }
  for (const clause of clauses) clause.groups.push(...verbGroups(tokens, clause.tokens));
  return withoutEmpty(clauses);
}

/** A short form in brackets behind the name that it is for. */
function isShortForm(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index - 1]?.tag === 'name' &&
    tokens[index + 2]?.text === ')' &&
    /^[\p{Lu}\p{N}&.-]{2,10}$/u.test(tokens[index + 1]?.text ?? '')
  );
}

/** Drops clauses without words; who hung on one hangs on the clause before it. */
function withoutEmpty(clauses: readonly Clause[]): Clause[] {
  const kept: Clause[] = [];
  const place = clauses.map((clause) => {
    if (clause.tokens.length > 0) kept.push(clause);
    return kept.length - 1;
  });
  return kept.map((clause) => {
    const parent = clause.parent === null ? null : (place[clause.parent] as number);
    return { ...clause, parent: parent !== null && parent >= 0 && kept[parent] !== clause ? parent : null };
  });
}

function outer(clauses: readonly Clause[], index: number): number {
  let at = index;
  while ((clauses[at] as Clause).parent !== null && !['main', 'coordinate'].includes((clauses[at] as Clause).kind))
    at = (clauses[at] as Clause).parent as number;
  return at;
}

function hasSubjectOnly(clause: Clause, tokens: readonly Token[]): boolean {
  return clause.tokens.length > 0 && !clause.tokens.some((i) => isVerbal(tokens[i] as Token));
}

/** Quotation marks around words that hold a verb of their own end a clause; marks around a phrase do not. */
function quotesToCut(tokens: readonly Token[]): Set<number> {
  const cut = new Set<number>();
  let start = -1;
  for (let i = 0; i <= tokens.length; i += 1) {
    const token = tokens[i];
    if (token?.tag === 'quote' || !token) {
      if (start >= 0) {
        let finite = false;
        for (let k = start + 1; k < i; k += 1) finite ||= (tokens[k] as Token).quoted && isVerbal(tokens[k] as Token);
        if (finite) {
          cut.add(start);
          cut.add(i);
        }
      }
      start = i;
    }
  }
  return cut;
}

function lastNominal(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i >= 0 && i >= from - 3; i -= 1) {
    const token = tokens[i] as Token;
    if (isNominal(token) || token.tag === 'date') return i;
    if (isVerbal(token) || token.tag === 'prep') return null;
  }
  return null;
}

/** Whether a subject and then a finite verb follow, before the next cut. */
function clauseAhead(tokens: readonly Token[], from: number, throughPrepositions: boolean): boolean {
  let subject = false;
  for (let i = from; i < tokens.length && i < from + REACH; i += 1) {
    const token = tokens[i] as Token;
    if (isNominal(token)) subject = true;
    else if (token.tag === 'aux') return subject;
    else if (token.tag === 'verb') return subject && isNominal(lastContent(tokens, i)) && tokens[i + 1]?.lower !== 'by';
    else if (token.tag === 'prep' && !subject && !throughPrepositions) return false;
    else if (
      token.tag === 'punct' ||
      token.tag === 'quote' ||
      token.tag === 'wh' ||
      token.tag === 'that' ||
      token.tag === 'to' ||
      token.tag === 'ing'
    )
      return false;
    else if (
      token.tag === 'conj' &&
      !isNominal(tokens[i + 1]) &&
      !['det', 'poss', 'adj'].includes(tokens[i + 1]?.tag ?? '')
    )
      return false;
  }
  return false;
}

function lastContent(tokens: readonly Token[], index: number): Token | undefined {
  let i = index - 1;
  while (i > 0 && ['adv', 'not', 'date'].includes((tokens[i] as Token).tag)) i -= 1;
  return tokens[i];
}

/** What a conjunction joins: a second verb, a second clause, or only a place or day ("and then in HARBOUR on Monday"). */
function afterConjunction(tokens: readonly Token[], from: number): 'verb' | 'clause' | 'gap' | null {
  let i = from;
  let then = false;
  while (tokens[i]?.tag === 'adv') {
    then ||= (tokens[i] as Token).lower === 'then' || (tokens[i] as Token).lower === 'later';
    i += 1;
  }
  const token = tokens[i];
  if (!token) return null;
  if (token.tag === 'aux') return 'verb';
  if (token.tag === 'verb' && token.form !== 'base') return 'verb';
  if (token.tag === 'prep') {
    if (clauseAhead(tokens, i + 1, true) && frontedDate(tokens, i)) return 'clause';
    return then || (frontedDate(tokens, i) && sameKind(tokens, from - 2, token)) ? 'gap' : null;
  }
  return clauseAhead(tokens, i, false) ? 'clause' : null;
}

/** "in PORT on Monday and in HAVEN on Friday": the preposition of the first phrase comes again. */
function sameKind(tokens: readonly Token[], from: number, preposition: Token): boolean {
  let dated = false;
  for (let i = from; i >= 0 && i > from - 8; i -= 1) {
    const token = tokens[i] as Token;
    dated ||= token.tag === 'date';
    if (token.tag === 'verb' || token.tag === 'aux') return false;
    if (token.tag === 'prep' && token.lower === preposition.lower) return dated;
  }
  return false;
}

function dateBefore(tokens: readonly Token[], index: number): boolean {
  const at = tokens[index - 1]?.text === ',' ? index - 2 : index - 1;
  return tokens[at]?.tag === 'date';
}

function frontedDate(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i += 1) if (tokens[i]?.tag === 'date') return true;
  return false;
}

const SAY_ENDING = words(
  'said say says saying told believe believes believed hope hopes insist insists added noted warned announced confirmed',
);

/** "officials said on Monday the two sides had agreed": a complement without "that". */
function startsBareComplement(tokens: readonly Token[], index: number, clause: Clause): boolean {
  const token = tokens[index] as Token;
  if (
    token.tag !== 'det' &&
    token.tag !== 'name' &&
    token.tag !== 'pron' &&
    token.tag !== 'poss' &&
    token.tag !== 'noun' &&
    token.tag !== 'adj'
  )
    return false;
  let i = index - 1;
  while (i >= 0 && i >= index - 4 && ['date', 'adv'].includes((tokens[i] as Token).tag)) i -= 1;
  if (i >= 0 && (tokens[i] as Token).lower === 'on' && i < index - 1) i -= 1;
  const verb = tokens[i];
  if (!verb || !SAY_ENDING.has(verb.lower) || verb.lower === 'told' || !clause.tokens.includes(i)) return false;
  return clauseAhead(tokens, index, false);
}
