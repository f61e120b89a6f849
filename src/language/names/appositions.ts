/** What is said of a person right after the name: ", an expert on ...", "X is the ...", ", who leads ...". */
import { officeHead } from './office.ts';
import { isSpace, type Token, type TokenSentence } from './tokens.ts';
import { FORMER, FUNCTION_WORDS, OFFICE_MODIFIERS, ORGANISATION_NOUNS, PERSON_NOUNS, SPEECH_VERBS } from './words.ts';

/** A description found after a name: its span in the article's text. */
export interface Described {
  readonly start: number;
  readonly end: number;
  readonly former: boolean;
  readonly form: 'apposition' | 'copula';
  /** It holds an office or a word for a person, so that it tells that the name is a person's. */
  readonly personal: boolean;
  /** It says that the name is an organisation's or a thing's ("a company", "an agency"). */
  readonly impersonal: boolean;
}

const RELATIVE = new Set([
  'who',
  'which',
  'that',
  'whose',
  'whom',
  'where',
  'when',
  'while',
  'because',
  'but',
  'although',
  'though',
  'as',
  'since',
  'after',
  'before',
  'if',
]);
const COPULAS = new Set(['is', 'was', 'became', 'remains', 'remained']);
const LEADING = new Set(
  'leads led heads headed chairs chaired runs ran oversees oversaw directs directed represents represented commands commanded leading heading chairing representing overseeing directing running'.split(
    ' ',
  ),
);
const TEMPORAL = new Set(
  'day days week weeks month months year years hour hours minute minutes decade time moment night morning few while number lot move step sign bid decision'.split(
    ' ',
  ),
);
const AUXILIARIES = new Set(
  'has have had will would can could may might must should is are was were does did do'.split(' '),
);
const ARTICLES = new Set(['a', 'an', 'the', 'one']);

const closes = (gap: string): boolean => /[,;:—–!?”"“)]|\s-\s|\.\s|\.$/.test(gap);

/** Where a noun phrase that starts at `from` ends (token index, exclusive): at a mark, a relative clause or a verb of saying. */
function phraseEnd(sentence: TokenSentence, from: number): number {
  const { tokens } = sentence;
  let at = from;
  while (at < tokens.length && at - from < 40) {
    const token = tokens[at]!;
    if (at > from) {
      if (closes(token.gap) && !(listGoesOn(tokens, from, at) || isStrayStop(token))) break;
      if (RELATIVE.has(token.fold) && !(token.fold === 'that' && tokens[at - 1]!.fold === 'of')) break;
      if (
        SPEECH_VERBS.has(token.fold) &&
        !token.capital &&
        !/^(?:calls|claims|notes|states|thought|says|asks|called)$/.test(token.fold)
      )
        break;
      if (AUXILIARIES.has(token.fold) && !token.capital) break;
      if (token.fold === 'and' && isVerbAfterAnd(tokens[at + 1])) break;
    }
    at += 1;
  }
  return at;
}

/** A list of names inside a description: "adviser to A, B and C" goes on over its commas as long as capitals follow and an "and" is ahead. */
function listGoesOn(tokens: readonly Token[], from: number, at: number): boolean {
  if (!/^,\s$/.test(tokens[at]!.gap) || !tokens[at]!.capital || !tokens[at - 1]!.capital) return false;
  for (let ahead = at; ahead < Math.min(tokens.length - 1, at + 8); ahead += 1) {
    if (tokens[ahead]!.fold === 'and' && tokens[ahead + 1]!.capital)
      return tokens
        .slice(from, at)
        .some((token) => token.fold === 'to' || token.fold === 'for' || token.fold === 'under');
    if (!tokens[ahead]!.capital && tokens[ahead]!.fold !== 'and') return false;
  }
  return false;
}

/** A full stop that a page put inside a sentence: the words go on in lower case. */
function isStrayStop(token: Token): boolean {
  return /^\.\s$/.test(token.gap) && token.fold === 'and';
}

function isVerbAfterAnd(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    !token.capital &&
    (SPEECH_VERBS.has(token.fold) || AUXILIARIES.has(token.fold) || LEADING.has(token.fold))
  );
}

interface Read {
  readonly personal: boolean;
  readonly impersonal: boolean;
  readonly former: boolean;
}

/** Looks for the head of a description among its first words. */
function readHead(tokens: readonly Token[], from: number, end: number): Read {
  let personal = false;
  let impersonal = false;
  let former = false;
  for (let at = from; at < Math.min(end, from + 12); at += 1) {
    const token = tokens[at]!;
    if (FORMER.has(token.fold) || /^ex-/.test(token.fold)) former = true;
    const head = officeHead(token.fold);
    if (head?.plural && !oneOf(tokens, from, at)) break;
    if ((head && !token.possessive) || (PERSON_NOUNS.has(token.fold) && !token.possessive)) {
      // "chief executive", "deputy director": the head of the phrase is the last before a link.
      personal = true;
      break;
    }
    if (/^(?:of|for|at|in|on|to|from|with|by|near|between)$/.test(token.fold)) {
      const before = tokens[at - 1];
      if (before && at > from && /(?:ist|ologist|ographer|crat|eer|ian)$/.test(before.fold)) personal = true;
      else if (
        before &&
        !personal &&
        (ORGANISATION_NOUNS.has(before.fold.replace(/s$/, '')) ||
          /^(?:city|town|village|newspaper|firm|website|region|country|nation|maker|bloc|province|river)$/.test(
            before.fold,
          ))
      )
        impersonal = true;
      break;
    }
  }
  if (!personal && !impersonal) {
    const last = tokens[end - 1];
    if (
      last &&
      (ORGANISATION_NOUNS.has(last.fold) ||
        /^(?:city|town|village|newspaper|firm|website|region|country|nation|maker|bloc|province|river)$/.test(
          last.fold,
        ))
    )
      impersonal = true;
    if (last && /^(?:specialist|\w+ologist|\w+ographer|\w+ist|\w+crat|\w+maker)$/.test(last.fold)) personal = true;
  }
  return { personal, impersonal, former };
}

/** "one of the leaders", "among the founders": a plural that describes one person. */
function oneOf(tokens: readonly Token[], from: number, at: number): boolean {
  return tokens
    .slice(from, at)
    .some((token) => token.fold === 'one' || token.fold === 'among' || token.fold === 'both');
}

function describe(
  sentence: TokenSentence,
  from: number,
  form: 'apposition' | 'copula',
  over: boolean,
): Described | null {
  const { tokens } = sentence;
  let begin = from;
  while (begin < tokens.length && ARTICLES.has(tokens[begin]!.fold) && tokens[begin]!.fold !== 'one') begin += 1;
  const end = phraseEnd(sentence, begin);
  if (end <= begin || tokens[begin]!.fold === 'not' || TEMPORAL.has(tokens[begin]!.fold)) return null;
  let last = end - 1;
  while (last > begin && FUNCTION_WORDS.has(tokens[last]!.fold) && !tokens[last]!.capital) last -= 1;
  const read = readHead(tokens, begin, last + 1);
  return {
    start: tokens[begin]!.start,
    end: tokens[last]!.end,
    former: read.former || over,
    form,
    personal: read.personal,
    impersonal: read.impersonal,
  };
}

/** Whether the mark that would close an apposition follows its last token. */
function closedAfter(sentence: TokenSentence, described: Described): boolean {
  const next = sentence.tokens.find((token) => token.start >= described.end);
  if (!next) return true;
  return closes(next.gap) || RELATIVE.has(next.fold) || SPEECH_VERBS.has(next.fold);
}

/** An opening phrase has at most so many words. */
const OPENING = 20;
/** "Asked about Quill, the harbour official said": behind an opening phrase the description is the subject and not Quill. */
function isNextSubject({ tokens }: TokenSentence, to: number, described: Described): boolean {
  if (
    !/^(?:asked|questioned|pressed|speaking|talking|referring|replying|responding|writing|standing|about|of)$/.test(
      tokens[0]?.fold ?? '',
    )
  )
    return false;
  if (to > OPENING) return false;
  for (let at = 1; at < to; at += 1) if (/[,;:—–]/.test(tokens[at]!.gap)) return false;
  const next = tokens.find((token) => token.start >= described.end);
  return next !== undefined && isSpace(next.gap);
}

/** Descriptions after the name that ends before token `to`, in reading order. */
export function descriptionsAfter(sentence: TokenSentence, to: number): Described[] {
  const { tokens } = sentence;
  const found: Described[] = [];
  const next = tokens[to];
  if (!next || tokens[to - 1]!.possessive) return found;
  const marked = /^\s?[,(—–]\s?$|^\s[–—-]\s$/.test(next.gap);
  const add = (described: Described | null, needsPerson: boolean): void => {
    if (!described || (needsPerson && !described.personal && !described.impersonal)) return;
    found.push(described);
    const after = tokens.findIndex((token) => token.start >= described.end);
    if (after > 0 && tokens[after]!.fold === 'who') relative(after);
  };
  const relative = (at: number): void => {
    let verb = at + 1;
    while (
      verb < tokens.length &&
      /^(?:has|had|have|also|once|previously|now|currently|later|been|first|will)$/.test(tokens[verb]!.fold)
    )
      verb += 1;
    const word = tokens[verb]?.fold ?? '';
    if (LEADING.has(word)) found.push(...leading(sentence, verb));
    else if (COPULAS.has(word) && LEADING.has(tokens[verb + 1]?.fold ?? '')) found.push(...leading(sentence, verb + 1));
    // "who was named mediator on Monday": the office, whenever it was given.
    else if (COPULAS.has(word) && APPOINTED.test(tokens[verb + 1]?.fold ?? ''))
      add(
        undated(sentence, describe(sentence, verb + (tokens[verb + 2]?.fold === 'as' ? 3 : 2), 'copula', false)),
        true,
      );
    else if (COPULAS.has(word)) add(describe(sentence, verb + 1, 'copula', word === 'was'), true);
    else if (/^(?:serves|served|worked|works|serving)$/.test(word) && tokens[verb + 1]?.fold === 'as')
      add(describe(sentence, verb + 2, 'copula', /ed$/.test(word)), true);
  };
  if (marked && next.fold === 'who') relative(to);
  else if (next.fold === 'who' && isSpace(next.gap)) relative(to);
  else if (marked) {
    const indefinite = next.fold === 'a' || next.fold === 'an';
    const definite =
      next.fold === 'the' || next.fold === 'one' || next.possessive || /^(?:his|her|their|its|our|my)$/.test(next.fold);
    const bare =
      FORMER.has(next.fold) ||
      officeHead(next.fold) !== null ||
      OFFICE_MODIFIERS.has(next.fold) ||
      next.capital ||
      /(?:ic|al|ist|ian|ary|an|ese|ish)$/.test(next.fold) ||
      /^co-/.test(next.fold);
    const described = indefinite || definite || bare ? describe(sentence, to, 'apposition', false) : null;
    if (described && closedAfter(sentence, described) && !isNextSubject(sentence, to, described)) {
      if (indefinite) add(onlyCapitals(tokens, described) ? null : described, false);
      else if ((definite && !next.possessive) || !listsAnotherName(sentence, to, described)) add(described, true);
    }
  } else if (COPULAS.has(next.fold) && isSpace(next.gap)) {
    const article = tokens[to + 1]?.fold ?? '';
    const office = ARTICLES.has(article) || FORMER.has(article) || officeHead(article) !== null;
    const described = office ? describe(sentence, to + 1, 'copula', next.fold === 'was') : null;
    if (described?.personal || described?.impersonal) add(described, true);
  }
  return found;
}

const APPOINTED = /^(?:re-?)?(?:appointed|named|elected|made|chosen|nominated)$/;
const DAY =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december|\d+\w*|last|this|earlier|yesterday|today)$/;

/** A description without the day at its end. */
function undated({ tokens }: TokenSentence, described: Described | null): Described | null {
  if (!described) return null;
  const at = tokens.findIndex(
    ({ start, fold }, index) =>
      start > described.start &&
      start < described.end &&
      ((/^(?:on|in|since|for|until|after|by)$/.test(fold) && DAY.test(tokens[index + 1]?.fold ?? '')) ||
        /^(?:yesterday|today|last|this)$/.test(fold)),
  );
  return at > 0 ? { ...described, end: tokens[at - 1]!.end } : described;
}

/** ", who is leading the talks for ...": from the verb to the end of its phrase. */
function leading(sentence: TokenSentence, verb: number): Described[] {
  const end = phraseEnd(sentence, verb);
  const { tokens } = sentence;
  if (end - verb < 2) return [];
  const over = /ed$|^led$|^ran$|^oversaw$/.test(tokens[verb]!.fold);
  return [
    {
      start: tokens[verb]!.start,
      end: tokens[end - 1]!.end,
      former: over,
      form: 'copula',
      personal: true,
      impersonal: false,
    },
  ];
}

/** "a Sampletown, ...": a place rather than a description. */
function onlyCapitals(tokens: readonly Token[], described: Described): boolean {
  return (
    !described.personal &&
    tokens.every((token) => token.start < described.start || token.end > described.end || token.capital)
  );
}

/** A capital after the comma may open the next name of a list: "A, Foreign Minister B and C". */
function listsAnotherName(sentence: TokenSentence, to: number, described: Described): boolean {
  const { tokens } = sentence;
  for (let at = to; at < tokens.length && tokens[at]!.start < described.end; at += 1) {
    const head = officeHead(tokens[at]!.fold);
    if (!head) continue;
    const next = tokens[at + 1];
    // "deputy minister": the last head counts.
    if (next && officeHead(next.fold) && isSpace(next.gap)) continue;
    return (
      next !== undefined && next.start < described.end && next.capital && isSpace(next.gap) && !officeHead(next.fold)
    );
  }
  return false;
}
