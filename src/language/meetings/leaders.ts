/** Who leads, hosts or asked for an event: "led by X", "X, who is leading the talks for Y", "at X’s request". */
import type { Span } from '../../corpus/types.ts';
import type { Clause } from './clauses.ts';
import type { Context, Extent } from './context.ts';
import type { Token } from './tokens.ts';
import { HOST_VERBS, LEAD_VERBS, PARTY_NOUNS, PRESIDE_VERBS } from './words.ts';

export interface Leader {
  /** Where the leader is named; `null` for the subject of the governing verb. */
  readonly span: Span | null;
  readonly role: 'leader' | 'host';
}

/** Every leader and host that the sentence names for the event. */
export function leadersOf(context: Context, extent: Extent): Leader[] {
  const { sentence, clause } = context;
  const { from, head, governing } = extent;
  const { tokens, clauses } = sentence;
  const found: Leader[] = [];
  for (const one of clauses) {
    for (const group of one.groups) {
      const verb = (tokens[group.head] as Token).lower;
      const role = LEAD_VERBS.has(verb) ? 'leader' : HOST_VERBS.has(verb) ? 'host' : null;
      if (!role) continue;
      const by = agent(tokens, group.to);
      if (by === null) {
        // The event is what is led: an object without preposition.
        const direct = tokens[from - 1]?.tag !== 'prep';
        const over = PRESIDE_VERBS.has(verb) && ['over', 'at'].includes(tokens[from - 1]?.lower ?? '');
        if (governing.group === group && one === clause && (direct || over)) found.push({ span: null, role });
        continue;
      }
      const noun = modifiedNoun(tokens, group.from);
      const ofEvent =
        noun === head ||
        (one.kind === 'relative' && one.antecedent === head) ||
        (governing.subject && governing.group === group);
      const ofParty =
        noun !== null && PARTY_NOUNS.has((tokens[noun] as Token).lower) && one === clause && governing.attends;
      if (ofEvent || ofParty) {
        const end = withName(tokens, phraseEnd(tokens, by));
        if (end > by)
          found.push({ span: { start: (tokens[by] as Token).start, end: (tokens[end - 1] as Token).end }, role });
      }
    }
  }
  return found;
}

/** Index behind "by" near a passive verb. */
function agent(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < tokens.length && i < from + 7; i += 1) {
    const token = tokens[i] as Token;
    if (token.lower === 'by') return i + 1;
    if (token.tag === 'verb' || token.tag === 'aux' || token.tag === 'punct' || token.tag === 'wh') return null;
  }
  return null;
}

function modifiedNoun(tokens: readonly Token[], before: number): number | null {
  for (let i = before - 1; i >= 0 && i >= before - 4; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tag === 'noun' || token.tag === 'name') return i;
    if (token.tag === 'verb' || token.tag === 'aux') return null;
  }
  return null;
}

function phraseEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to < from + 14) {
    const token = tokens[to] as Token;
    if (
      !['det', 'adj', 'noun', 'name', 'num', 'poss', 'conj'].includes(token.tag) &&
      !(token.lower === 'of' && to > from)
    )
      break;
    to += 1;
  }
  return to;
}

/** "by the mediator, Ms X": the name behind the comma. */
function withName(tokens: readonly Token[], end: number): number {
  const before = tokens[end - 1];
  if (tokens[end]?.text !== ',' || before?.tag !== 'noun' || tokens[end + 1]?.tag !== 'name') return end;
  let to = end + 1;
  while (tokens[to]?.tag === 'name') to += 1;
  return to;
}

/** "at X’s request", "at the request of X", "requested by X". */
export function requesterOf(tokens: readonly Token[], clause: Clause): Span | null {
  const span = (a: number, b: number): Span | null =>
    b > a ? { start: (tokens[a] as Token).start, end: (tokens[b - 1] as Token).end } : null;
  for (const i of clause.tokens) {
    const token = tokens[i] as Token;
    if (token.lower === 'requested' && tokens[i + 1]?.lower === 'by') return span(i + 2, phraseEnd(tokens, i + 2));
    if (token.lower !== 'request' && token.lower !== 'invitation') continue;
    let start = i;
    while (start > 0 && i - start < 7 && (tokens[start - 1] as Token).tag !== 'prep') start -= 1;
    if (!['at', 'on', 'upon'].includes(tokens[start - 1]?.lower ?? '') || token.lower === 'invitation') continue;
    if (start < i && (tokens[i - 1] as Token).possessive) return span(start, i);
    if (tokens[i + 1]?.lower === 'of') return span(i + 2, phraseEnd(tokens, i + 2));
  }
  return null;
}
