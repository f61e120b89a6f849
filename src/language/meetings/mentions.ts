/** Mentions of events in one sentence: the nouns and verbs of meeting, with the place, people and days said of them. */
import type { Span } from '../../corpus/types.ts';
import type { DateMention } from '../types.ts';
import { type Anaphor, anaphora } from './anaphora.ts';
import { apposed, type Claim, claimsOf, distinctDays, durationsOf, withoutFrames } from './claims.ts';
import { type Context, type Extent, governs, meetsHere } from './context.ts';
import { type EntityIndex, fold } from './entities.ts';
import { withForums } from './forums.ts';
import { gappedMentions } from './gapped.ts';
import { eventOf, isForum } from './heads.ts';
import { delegateMentions, leadMentions } from './leads.ts';
import { isApart, type Phrase, phraseStart, phrasesBehind } from './phrase.ts';
import { placesOf } from './places.ts';
import { type Role, rolesOf } from './roles.ts';
import { isBareRound, isOtherRound, ordinalOf, roundOf } from './rounds.ts';
import type { TaggedSentence } from './sentence.ts';
import { type Tense, tenseOf } from './tense.ts';
import { familiesOf, properNames, setOf } from './titles.ts';
import type { Token } from './tokens.ts';
import { verbMentions } from './verbs.ts';
import { BODY_ANAPHORS, type Family, NUMBERS, OTHER_WORDS, words } from './words.ts';

/** An event as one phrase or verb tells it. */
export interface EventMention {
  readonly file: string;
  readonly sentence: TaggedSentence;
  /** Index of the head noun or verb among the sentence's tokens. */
  readonly head: number;
  /** The noun phrase with its prepositional phrases, or the verb group. */
  readonly span: Span;
  /** Wordings that can be shown: the noun phrase without its determiner, and one it stands in apposition to. */
  readonly wordings: readonly Span[];
  readonly type: string;
  readonly families: readonly Family[];
  readonly verbal: boolean;
  /** The, this, those, Monday's: points to an event that the reader knows. */
  readonly definite: boolean;
  /** A possessive stands before it: somebody's own. */
  readonly owned: boolean;
  /** More than one event at once: says when and where a series is, not one meeting. */
  readonly several: boolean;
  /** "another", "further", "next": not the one last told of. */
  readonly other: boolean;
  readonly ordinal: number | null;
  /** Which round of a series it is. */
  readonly round: number | null;
  /** Proper names of the event or its forum, folded to sets of words. */
  readonly names: readonly string[];
  /** Where the first of `names` stands. */
  readonly named: Span | null;
  /** Only the forum is named, no meeting of it. */
  readonly forum: boolean;
  /** "the group will meet": the words stand for a forum named before. */
  readonly anaphoricBody: boolean;
  /** "the two leaders": the people are those told of before. */
  readonly anaphoricPeople: Anaphor | null;
  /** Verbs of a relative clause: index of the noun that they say more of. */
  readonly antecedent: number | null;
  /** Whether its verb says that it is over or still ahead. */
  readonly tense: Tense | null;
  readonly places: readonly string[];
  readonly roles: readonly Role[];
  readonly claims: readonly Claim[];
  readonly durations: readonly DateMention[];
  readonly quoted: boolean;
  /** Told of only as before or after something else ("since a meeting in MAY"). */
  readonly background: boolean;
  /** The content words of the noun phrase, folded and sorted, if there are two or more. */
  readonly phrase: string | null;
  /** Only tells more of an event told of before: who sat there. */
  readonly adds?: true;
}

/** Everything told about events in a sentence, in the order of the text. */
export function eventMentions(about: Omit<Context, 'clause'>): EventMention[] {
  const { sentence } = about;
  const { tokens } = sentence;
  const found: EventMention[] = [];
  for (const clause of sentence.clauses) {
    const context: Context = { ...about, clause };
    for (const index of clause.tokens) {
      if (isHead(tokens, index)) found.push(...nounMentions(context, index).filter((one) => isOfficial(one, tokens)));
      else if (isUnlisted(tokens, index))
        found.push(...nounMentions(context, index).filter((one) => isDatedPair(one, about.entities)));
    }
    for (const group of clause.groups) found.push(...verbMentions(context, group), ...leadMentions(context, group));
  }
  found.sort((a, b) => a.head - b.head);
  const copies = gappedMentions(about, found);
  // "the rounds held in PORT on Monday and in HAVEN on Friday": one each.
  const single = found.map((one) =>
    one.several && one.claims.length > 0 && copies.some(({ roles }) => roles === one.roles)
      ? { ...one, several: false, wordings: [], phrase: null, definite: false }
      : one,
  );
  return [...withForums([...single, ...copies], tokens), ...delegateMentions(about)];
}

const UNIT: ReadonlySet<string> = new Set(['round', 'session', 'meeting', 'gathering']);
const MANY: ReadonlySet<string> = new Set(['set', 'series', 'string', 'flurry']);
const SPELL: ReadonlySet<string> = words(
  'day days hour hours week weeks month months year years evening night morning',
);

/** Meals and the like, at which people meet every day. */
const DAILY: ReadonlySet<string> = words('lunch dinner breakfast reception');
const FORMAL: ReadonlySet<string> = words(
  'working official state gala joint ministerial diplomatic formal farewell welcoming welcome informal leaders presidential',
);

/** A meal is a meeting where it is called so ("working lunch") or somebody is named at it. */
function isOfficial(one: EventMention, tokens: readonly Token[]): boolean {
  if (!DAILY.has(one.type)) return true;
  const before = tokens.slice(Math.max(0, one.head - 4), one.head).flatMap(({ lower }) => lower.split('-'));
  return one.roles.length > 0 || one.names.length > 0 || before.some((word) => FORMAL.has(word));
}

/** Whether a token is the head of an event's noun phrase. */
function isHead(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  const event = eventOf(token);
  if (!event || token.possessive) return false;
  const next = tokens[index + 1];
  // The noun modifies another ("summit venue"): an event only if that is one, and then it is found there.
  // "the gathering of troops" is none of people who meet.
  if (event.noun.type === 'round' && (isOtherRound(tokens, index) || isBareRound(tokens, index))) return false;
  if (event.noun.type === 'gathering' && next?.lower === 'of' && !/^\p{Lu}/u.test(tokens[index + 2]?.text ?? ''))
    return false;
  if (next && (next.tag === 'noun' || (next.tag === 'name' && token.tag === 'name' && !/\d$/u.test(next.text))))
    return false;
  // "round of talks" is one event, and "talks" its head.
  return !(UNIT.has(event.noun.type) && innerHead(tokens, index) !== null);
}

const STATES: ReadonlySet<string> = words(
  'relation relations relationship tension tensions gap difference differences rivalry feud war conflict border friendship tie ties agreement deal treaty pact peace balance link links contrast dispute split rift trade cooperation alliance',
);

/** A noun of no list before "between": what two people have between them on a day is an event, whatever a translator called it. */
function isUnlisted(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index] as Token;
  return (
    token.tag === 'noun' &&
    tokens[index + 1]?.lower === 'between' &&
    !token.possessive &&
    !eventOf(token) &&
    !STATES.has(token.lower)
  );
}

function isDatedPair(one: EventMention, entities: EntityIndex): boolean {
  const persons = one.roles.filter((role) => entities.byId(role.entity)?.kind === 'person');
  return new Set(persons.map((role) => role.entity)).size >= 2 && one.claims.length > 0;
}

/** In "round of peace talks", the index of "talks". */
function innerHead(tokens: readonly Token[], index: number): number | null {
  if (tokens[index + 1]?.lower !== 'of') return null;
  for (let i = index + 2; i < index + 7; i += 1) {
    const token = tokens[i];
    const event = eventOf(token);
    if (event && token?.tag === 'noun' && !eventOf(tokens[i + 1])) return i;
    // "round of the harbour talks"
    const article = token?.tag === 'det' && i === index + 2 && eventOf(tokens[index])?.noun.type === 'round';
    if (!token || !(article || ['adj', 'noun', 'name', 'num', 'date'].includes(token.tag))) return null;
  }
  return null;
}

/** In "round of peace talks" or "second day of talks", the index of what stands before "of". */
function outerHead(tokens: readonly Token[], from: number, head: number): number | null {
  const unit = tokens[from - 2];
  if (tokens[from - 1]?.lower !== 'of' || !unit) return null;
  if (MANY.has(unit.lower) || isSpell(unit)) return from - 2;
  return UNIT.has(eventOf(unit)?.noun.type ?? '') && innerHead(tokens, from - 2) === head ? from - 2 : null;
}

/** "day of", "three hours of". */
function isSpell(unit: Token): boolean {
  return SPELL.has(unit.lower) || unit.dates[0]?.type === 'DURATION';
}

/** Whether "rounds of" or "a series of" makes several events of one noun; "days of" does not. */
function isMany(unit: Token): boolean {
  return MANY.has(unit.lower) || (eventOf(unit)?.plural ?? false);
}

function unlisted(type: string): NonNullable<ReturnType<typeof eventOf>> {
  return { noun: { type, families: ['meet', 'call'] }, plural: false };
}

const DEFINITE: ReadonlySet<string> = new Set(['the', 'this', 'these', 'those', 'that', 'both']);

function nounMentions(context: Context, head: number): EventMention[] {
  const { sentence, file, clause } = context;
  const { tokens } = sentence;
  const { noun, plural } = eventOf(tokens[head]) ?? unlisted((tokens[head] as Token).lower);
  let from = phraseStart(tokens, head);
  const unit = outerHead(tokens, from, head);
  if (unit !== null) from = phraseStart(tokens, unit);
  const before = tokens.slice(from, head);
  const phrases = phrasesBehind(tokens, head, Math.max(head + 1, (clause.tokens.at(-1) ?? head) + 1));
  const governing = governs(context, head, from);
  const extent: Extent = { from, head, phrases, governing };
  const words = new Set(
    before.filter((token) => token.tag !== 'date').flatMap((token) => [token.lower, ...token.lower.split(/[-\s]/u)]),
  );
  const named = isForum(noun) && (tokens[head] as Token).tag === 'name';
  const names = properNames(context, from, head, phrases);
  const places = placesOf(context, extent);
  const claims = withoutFrames(claimsOf(context, extent, false));
  const counted = before.some(
    (t) => (NUMBERS.get(t.lower) ?? (t.tag === 'num' && /^\d+$/u.test(t.text) ? Number(t.text) : 0)) > 1,
  );
  const spell = unit !== null && isSpell(tokens[unit] as Token);
  const manyUnits = unit !== null && isMany(tokens[unit] as Token);
  const several =
    (counted && !spell) || manyUnits || words.has('these') || words.has('those') || (plural && !noun.mass);
  const last = (phrases.at(-1)?.to ?? head + 1) - 1;
  const base: EventMention = {
    file,
    sentence,
    head,
    span: { start: (tokens[from] as Token).start, end: (tokens[last] as Token).end },
    wordings: wordingsOf(sentence, from, head, phrases),
    type: noun.type,
    families: familiesOf(noun.type, noun.families, words),
    verbal: false,
    definite:
      /^the\b/u.test(before[0]?.lower ?? '') ||
      before.some((t) => t.possessive || t.tag === 'poss') ||
      DEFINITE.has(before[0]?.lower ?? ''),
    owned: before.some((t) => (t.possessive && t.tag !== 'date') || t.tag === 'poss'),
    several,
    other: [...words].some((word) => OTHER_WORDS.has(word)),
    ordinal: spell ? null : (before.map((token) => ordinalOf(token.lower) ?? 0).find((n) => n > 0) ?? null),
    round: roundOf(tokens, from, unit ?? head),
    names: names.map((one) => one.name),
    named: names[0]?.span ?? null,
    forum: named && !(names.length > 0 && meetsHere(context, extent, noun.body === true)),
    anaphoricBody: before.some((t) => t.possessive && BODY_ANAPHORS.has(t.lower)),
    anaphoricPeople: anaphora(phrases.flatMap((phrase) => tokens.slice(phrase.from, phrase.to))),
    antecedent: null,
    tense: governing.subject && !(tokens[head] as Token).quoted ? tenseOf(tokens, governing.group) : null,
    places,
    roles: rolesOf(context, extent, new Set(places)),
    claims,
    durations: durationsOf(context, extent, false),
    quoted: (tokens[head] as Token).quoted,
    background: isApart(tokens[from - 1]?.lower ?? ''),
    phrase: phraseOf(
      before,
      tokens[head] as Token,
      phrases[0]?.preposition === 'of' ? tokens.slice(phrases[0].from, phrases[0].to) : [],
    ),
  };
  // "meetings in MONTH and MONTH": as many events as days.
  if (several && claims.length > 1 && distinctDays(claims))
    return claims.map((claim) => ({ ...base, several: false, wordings: [], phrase: null, claims: [claim] }));
  return [base];
}

/** Content words of the phrase and its "of" phrase, as a set: "conference of growers" is a "growers conference". */
function phraseOf(before: readonly Token[], head: Token, of: readonly Token[]): string | null {
  const words = [...before, ...of].filter((token) => ['noun', 'name', 'adj'].includes(token.tag));
  return words.length === 0 ? null : setOf([...words, head].flatMap((token) => fold(token.text).split(' ')));
}

function wordingsOf(sentence: TaggedSentence, from: number, head: number, phrases: readonly Phrase[]): Span[] {
  const { tokens } = sentence;
  const shown = (a: number, b: number): Span => {
    let start = a;
    while (start < b && ['det', 'poss'].includes((tokens[start] as Token).tag)) start += 1;
    const first = tokens[start] as Token;
    // A date such as "the two-day" brings its determiner along.
    const article = first.tag === 'date' ? (/^the\s+/iu.exec(first.text)?.[0].length ?? 0) : 0;
    return { start: first.start + article, end: (tokens[b] as Token).end };
  };
  // Also without the day or length before it: "session of the BOARD" for "Monday’s session of the BOARD".
  let bare = from;
  while (bare < head && ['det', 'poss', 'date'].includes((tokens[bare] as Token).tag)) bare += 1;
  // "three days of talks" are talks.
  const unit = outerHead(tokens, phraseStart(tokens, head), head);
  const spell = unit !== null && isSpell(tokens[unit] as Token);
  const dated = (tokens[bare - 1] as Token | undefined)?.tag === 'date' && bare > from;
  const starts = spell ? [unit + 2] : dated ? [from, bare] : [from];
  const spans = starts.map((start) => shown(start, head));
  const behind = phrases[0];
  if (behind && behind.from === head + 2 && behind.to - behind.from <= 8 && TOLD.has(behind.preposition))
    spans.push(...starts.map((start) => shown(start, behind.to - 1)));
  for (const one of sentence.attachments) {
    if (apposed(tokens, from, one.noun)) spans.push(shown(phraseStart(tokens, one.noun as number), one.noun as number));
  }
  return spans;
}

/** Prepositions of a phrase that tells one event from another. */
const TOLD: ReadonlySet<string> = new Set(['in', 'between', 'with', 'of']);
