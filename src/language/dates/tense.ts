/**
 * Which way the verb over a date expression looks. No tagger: the nearest verb group to the left of the expression in its
 * clause decides, then the nearest to the right; a few cues ("ahead of", "upcoming") outrank verbs.
 */
import type { Direction } from './rule.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const MODALS = words("will won't shall would may might could can should must 'll wo");
/** Words that look ahead by themselves: "due", "scheduled for", "upcoming", "plans to". */
const AHEAD = words(`
  upcoming forthcoming scheduled due slated planned plan plans planning expected expects expect hopes hope hoping intends intend
  intending aims aim awaits await awaiting looming looms prospective poised pending tentatively`);
const PLAIN_FUTURE = words(
  'begins begin starts start opens open meets meet convenes expires expire takes resumes resume kicks returns arrives travels heads visits holds gathers gather',
);
const BE = words("is are am 's 're be being");
const HAVE = words('has have having');
const PAST_AUX = words("was were had did wasn't weren't hadn't didn't");

/** Past forms that do not end in -ed. Forms that are also nouns, adjectives or present tense are left out unless news uses them as verbs. */
const IRREGULAR = words(`
  arose awoke became began bent bet blew bore bought broke brought built burst came caught chose clung crept cut dealt drew drove
  ate fell fed felt fought found fled flew forbade forgot forgave froze gave went ground grew heard held hid hit hurt kept knelt knew laid
  led left lent lost lit made meant met overcame overtook paid put quit read rode rang rose ran said saw sought sold sent
  shook shone shot showed shrank shut sang sank sat slept slid spoke spent split spread sprang stood stole stuck struck
  swore swept swam swung took taught tore told thought threw understood underwent undertook upheld woke wore won withdrew withheld wrote wound
  beat became undertook oversaw underlay outlined reiterated`);
const NOT_PAST = words(`
  need needed-for united hundred indeed speed seed feed breed weed exceed proceed succeed embed shed bed red led-by armed allied
  so-called unnamed unidentified supposed based related so-called aged sacred naked wicked rugged unprecedented limited
  hatred bleed greed creed agreed-upon`);
const INFINITIVE_AHEAD = words(`
  agreed decided planned vowed promised pledged set due scheduled expected ready likely about going wants want hopes hoped plans intends
  intended prepared prepares preparing preparations threatened threatens ordered asked asks told urged invited allowed permitted
  committed determined plan decision deadline effort efforts bid continue continues need needs has have had is are was were be
  aims aimed proposed wanted seeks offer offered agreement deal refused refuses free able forced required expects slated poised`);

interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN = /[A-Za-z][A-Za-z'-]*|[;:()]|[.?!](?= )|["“”]/g;

/** Words, and marks that end a clause, of a text. */
function tokens(text: string): readonly Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    word: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }));
}

const STOPS = new Set([';', '(', ')', '.', '?', '!', '"', '“', '”']);
/** How far from the expression its verb is looked for. */
const REACH = 18;

function isPast(word: string): boolean {
  return (
    PAST_AUX.has(word) ||
    IRREGULAR.has(word) ||
    (word.length > 4 && word.endsWith('ed') && !NOT_PAST.has(word) && !AHEAD.has(word))
  );
}

/** The tense of the verb group that a token belongs to, or `undefined` if it is no verb. */
function tenseAt(list: readonly Token[], i: number): Direction | undefined {
  const word = list[i]!.word;
  const last = list[i - 1]?.word ?? '';
  if (MODALS.has(word)) return 'future';
  if (AHEAD.has(word)) return 'future';
  if (
    last === 'to' &&
    /^[a-z]{2,}$/.test(word) &&
    !word.endsWith('ed') &&
    !/^(?:the|a|an|be|have|this|that|its|his|her|their|our|my|your)$/.test(word)
  ) {
    // An infinitive looks where the word before it looks: "agreed to meet" ahead, "managed to meet" behind.
    const governor = list[i - 2]?.word ?? '';
    if (INFINITIVE_AHEAD.has(governor)) return 'future';
    return undefined;
  }
  if (isPast(word)) {
    if (MODALS.has(last) || (last === 'be' && MODALS.has(list[i - 2]?.word ?? ''))) return 'future';
    if (BE.has(last) && AHEAD.has(word)) return 'future';
    return 'past';
  }
  if (HAVE.has(word))
    return /^(?:to)$/.test(list[i + 1]?.word ?? '') ? 'future' : isParticiple(list[i + 1]?.word) ? 'past' : 'present';
  if (BE.has(word)) {
    const next = list[i + 1]?.word ?? '';
    if (AHEAD.has(next) || next === 'to' || next === 'set' || next === 'going') return 'future';
    return 'present';
  }
  if (PLAIN_FUTURE.has(word) && last !== 'the' && last !== 'a') return 'future';
  return undefined;
}

const isParticiple = (word: string | undefined): boolean =>
  word !== undefined &&
  (isPast(word) ||
    /^(?:been|done|gone|taken|given|seen|written|become|come|risen|fallen|known|shown|grown|spoken|chosen|broken)$/.test(
      word,
    ));

const CUE_AHEAD =
  /\b(?:ahead of|in advance of|before|until|till|by|starting|beginning|effective|as of|for|through|no later than|in time for|prior to|postponed to|delayed until|expires?|deadline(?: of)?)(?: \w+){0,3} $/i;
const STRONG_AHEAD =
  /\b(?:ahead of|in advance of|in time for|no later than|not until|postponed (?:to|until)|delayed until|scheduled for|set for|due|due to (?:end|expire|begin|start)|planned for|slated for|by|until|upcoming)(?: (?:the|a|an|its|his|her|their|next))?(?: [A-Z]\S*){0,4}(?: \w+){0,2} $/;
const STRONG_BEHIND =
  /\b(?:since|after|following|in the wake of|as recently as|dated|during|ended|from)(?: (?:the|a|an|its|his|her|their))? $/i;

/**
 * The direction of an expression in its sentence.
 * @param sentence the sentence, or the part of it that counts (a quotation is its own)
 * @param start where the expression begins in that text
 * @param end where it ends
 */
export function directionOf(sentence: string, start: number, end: number): Direction {
  const lead = sentence.slice(Math.max(0, start - 60), start);
  if (STRONG_AHEAD.test(lead)) {
    // "by Friday" beside a past perfect or simple past tells of a day gone by.
    return /\b(?:had|was|were)\b[^;]{0,50}\bby [^;]{0,12}$/i.test(lead) ? 'past' : 'future';
  }
  if (STRONG_BEHIND.test(lead)) return 'past';
  const list = tokens(sentence);
  const at = list.findIndex((token) => token.start >= start);
  const here = at < 0 ? list.length : at;
  // "Wednesday's session ended": an expression that belongs to a subject looks right first.
  const owner = /^'s\b/.test(sentence.slice(end)) && !/\b(?:to|of|at|in|on|with|about|for|from)(?: \w+)? $/i.test(lead);
  const left = lookLeft(list, here - 1);
  const right = lookRight(
    list,
    list.findIndex((token) => token.start >= end),
  );
  const [first, second] = owner ? [right, left] : [left, right];
  const found = first ?? second ?? null;
  if (found === null && CUE_AHEAD.test(lead)) return 'future';
  return found;
}

function lookLeft(list: readonly Token[], from: number): Direction | undefined {
  let present: Direction | undefined;
  for (let i = from; i >= 0 && from - i < REACH; i--) {
    if (STOPS.has(list[i]!.word)) break;
    const tense = tenseAt(list, i);
    if (tense === undefined) continue;
    if (tense === 'past') {
      // A participle inside a verb group belongs to its auxiliary: "will be held", "is expected".
      for (let j = i - 1; j >= 0 && i - j <= 3; j--) {
        const word = list[j]!.word;
        if (MODALS.has(word)) return 'future';
        if (!/^(?:be|been|being|have|not|also|now|\w+ly)$/.test(word)) break;
      }
      return 'past';
    }
    if (tense === 'future') return 'future';
    present ??= tense;
    break;
  }
  return present;
}

function lookRight(list: readonly Token[], from: number): Direction | undefined {
  if (from < 0) return undefined;
  for (let i = from; i < list.length && i - from < REACH; i++) {
    if (STOPS.has(list[i]!.word)) break;
    const tense = tenseAt(list, i);
    if (tense !== undefined) return tense;
  }
  return undefined;
}
