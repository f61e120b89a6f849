/** Clauses with a verb of speech that report nothing: embedded questions, phrasal verbs, circumstances without reported words. */
import type { Report } from './clauses.ts';
import type { Token } from './tokens.ts';
import { isAuxiliary, looksFinite } from './words.ts';

/** Open a clause that asks or supposes: what its subject would say is not reported as said. */
const EMBEDS = /^(?:if|whether|what|whatever|why|how|unless)$/;
/** Particles that give a verb of speech another meaning ("called up a memory", "called off the trip"). */
const PARTICLE: Readonly<Record<string, RegExp>> = {
  call: /^(?:up|off|in|back|forth)$/,
  double: /^(?!down$)/,
  make: /^(?:up|off|out)$/,
  report: /^(?:back|in)$/,
  write: /^(?:down|off|up)$/,
  point: /^(?!out$|to$)/,
};
/** Nouns of what cannot speak, at the head of a subject. */
const MUTE =
  /^(?:delay|move|step|decision|vote|attack|crisis|war|drought|flood|storm|talks|meeting|session|summit|conference|visit|trip|round|negotiations|exchange|call|event|ceremony|provision|clause|passage|paragraph|section|article|chapter|rule|plan|project|programme|program|deal|treaty|agreement|accord|pact|law|bill|act|motion|measure|idea|word|words|sign|signs|name|price|prices|cost|costs|weather|situation|development|deployment|effort|attempt|failure|success|rise|fall|increase|decline|change|result|results)$/;
/** Verbs of asking that a plan or an event can be the subject of ("the summit calls for") are not speech of it; what a text says is. */
const TEXT_VERBS = /^(?:say|state|read|stipulate|declare|note|provide|require|report)$/;

/** Whether the clause asks, supposes or only looks like one of speech. */
export function isNoReport({ unit: { tokens }, subject, cue, lemma, order }: Report): boolean {
  if (PARTICLE[lemma]?.test(tokens[cue.to]?.lower ?? '')) return true;
  if (order === 'before' && EMBEDS.test(tokens[subject.from - 1]?.lower ?? '')) return true;
  const first = tokens[subject.from]?.lower ?? '';
  if (/^(?:no|nobody|none|nothing|neither)$/.test(first)) return true;
  if (tokens[cue.from - 1]?.lower === 'in' && tokens[cue.from]?.lower === 'writing') return true;
  // "who did not want to be named", "asked not to be identified"
  const rest = tokens.slice(cue.to, cue.to + 4).map((token) => token.lower);
  if (/^(?:(?:not )?to (?:not )?|not )be (?:named|identified|quoted)/.test(rest.join(' '))) return true;
  return isMute(tokens, subject.from, subject.to) && !TEXT_VERBS.test(lemma);
}

/** Whether a subject is headed by what cannot speak: its last noun before a preposition, in small letters. */
function isMute(tokens: readonly Token[], from: number, to: number): boolean {
  let head = from;
  while (head + 1 < to && !/^(?:of|in|on|for|at|by|to|with|from|between)$/.test(tokens[head + 1]?.lower ?? '')) head++;
  const word = tokens[head];
  return word !== undefined && !word.capital && MUTE.test(word.lower);
}

/** Whether the words after a verb of saying or telling only tell when, where or to whom: "told the Dale Gazette", "said at a briefing". */
export function isOnlyCircumstance({ unit: { tokens }, lemma, verb }: Report, from: number, to: number): boolean {
  if (!/^(?:say|tell|write|state|report|inform)$/.test(lemma)) return false;
  const opener = tokens[from]?.lower ?? '';
  const opened = tokens[0]?.kind === 'piece' || tokens.slice(0, from).some((token) => token.text === ',');
  if (
    opened &&
    /^(?:after|before|during|following|ahead|amid|when|as|at|in|on|shortly|hours|minutes|days)$/.test(opener)
  )
    return (
      tokens[0]?.kind === 'piece' ||
      !tokens.slice(from, to).some(({ lower, kind }) => lower === 'that' || kind === 'piece')
    );
  if (!verb?.classes.has('tell')) return false;
  return !tokens
    .slice(from, to)
    .some(
      (token) =>
        token.kind === 'piece' ||
        isAuxiliary(token) ||
        looksFinite(token) ||
        /^(?:to|that|of|about|how|why|what|not)$/.test(token.lower),
    );
}
