/** What tells by its grammar alone whose the words are: sentences about a quotation, and another's words that somebody takes up. */
import { fullPhraseAt, type Phrase, phraseAt } from './phrases.ts';
import type { Token, Unit } from './tokens.ts';
import { speechVerb } from './verbs.ts';
import { DETERMINERS, isAdverb, isNominal, looksFinite, PREPOSITIONS } from './words.ts';

type Tokens = readonly Token[];

/** The subject and the words that tie it to a quotation in another sentence. */
export interface Attributing {
  readonly subject: Phrase;
  readonly cue: Phrase;
  readonly lemma: string;
}

/** Nouns for what stands between quotation marks. */
const WORD_NOUN =
  /^(?:words?|sentences?|phrases?|lines?|quotes?|quotations?|remarks?|comments?|statements?|verdict|judge?ment|assessment|summary|warning|advice|image|comparison|metaphor|formula|quip|joke|question|answer|complaint|confession|lament|motto|saying|sigh|message)$/;
const BE = /^(?:is|are|was|were)$/;
const COMES = /^(?:comes?|came|stems?|stemmed)$/;
const BELONGS = /^(?:belongs?|belonged)$/;
const SPEAKS =
  /^(?:sa(?:id|ys)|sp(?:oke|eaks)|wr(?:ote|ites)|ends?|ended|concludes?|concluded|goes|went|puts?|sums?|summed)$/;
const POINTS = /^(?:this|that|these|those|such|so|thus)$/;
/** Words of a sentence about a quotation before what it says of it. */
const LEAD = 6;

/** "The line is from Quill", "Those were the words of Quill", "So said Quill", "That is how Quill put it", "It was Quill who said so". */
export function attributingSentence({ tokens }: Unit): Attributing | null {
  if (tokens.some((token) => token.kind === 'piece')) return null;
  return aboutWords(tokens) ?? soSaid(tokens) ?? thatIsHow(tokens) ?? itWas(tokens);
}

function aboutWords(tokens: Tokens): Attributing | null {
  const first = tokens[0]?.lower ?? '';
  if (!POINTS.test(first) && first !== 'the') return null;
  // The noun stands before the verb ("The line is from Quill") or after it ("Those were the words of Quill").
  let verb = 1;
  while (verb < Math.min(tokens.length, LEAD) && !isTie(tokens[verb]?.lower ?? '')) verb++;
  if (!isTie(tokens[verb]?.lower ?? '')) return null;
  const own = WORD_NOUN.test(tokens[verb - 1]?.lower ?? '');
  let at = verb + 1;
  while (tokens[at] && isAdverb(tokens[at] as Token)) at++;
  if (!own) {
    if (verb !== 1 || !POINTS.test(first)) return null;
    const noun = phraseAt(tokens, at);
    if (!noun) return null;
    if (WORD_NOUN.test(tokens[noun.to - 1]?.lower ?? '')) {
      const owner = ownerIn(tokens, noun);
      if (owner) return { subject: owner, cue: { from: verb, to: verb + 1 }, lemma: 'be' };
      at = noun.to;
    } else return null;
  }
  const link = tokens[at]?.lower ?? '';
  const wanted = BELONGS.test(tokens[verb]?.lower ?? '') ? /^to$/ : /^(?:from|by|of)$/;
  if (!wanted.test(link)) {
    // "The words are Quill's."
    const bare = phraseAt(tokens, at);
    return own && bare && tokens[bare.to - 1]?.lower === "'s" && bare.to - bare.from > 1
      ? { subject: { from: bare.from, to: bare.to - 1 }, cue: { from: verb, to: verb + 1 }, lemma: 'be' }
      : null;
  }
  const subject = fullPhraseAt(tokens, at + 1);
  return subject ? { subject, cue: { from: verb, to: at + 1 }, lemma: `be ${link}` } : null;
}

const isTie = (word: string): boolean => BE.test(word) || COMES.test(word) || BELONGS.test(word);

/** "Quill's" in "Quill's words". */
function ownerIn(tokens: Tokens, noun: Phrase): Phrase | null {
  for (let i = noun.from + 1; i < noun.to; i++) if (tokens[i]?.lower === "'s") return { from: noun.from, to: i };
  return null;
}

function soSaid(tokens: Tokens): Attributing | null {
  if (!/^(?:so|thus)$/.test(tokens[0]?.lower ?? '') || !SPEAKS.test(tokens[1]?.lower ?? '')) return null;
  const subject = fullPhraseAt(tokens, 2);
  return subject
    ? { subject, cue: { from: 1, to: 2 }, lemma: speechVerb(tokens[1]?.lower ?? '')?.lemma ?? 'say' }
    : null;
}

function thatIsHow(tokens: Tokens): Attributing | null {
  if (!/^(?:that|this)$/.test(tokens[0]?.lower ?? '') || !BE.test(tokens[1]?.lower ?? '')) return null;
  if (!/^(?:how|what)$/.test(tokens[2]?.lower ?? '')) return null;
  const subject = fullPhraseAt(tokens, 3);
  const verb = subject ? speechVerb(tokens[subject.to]?.lower ?? '') : undefined;
  if (!subject || !verb || (verb.form !== 'past' && verb.form !== 's')) return null;
  return { subject, cue: { from: subject.to, to: subject.to + 1 }, lemma: verb.lemma };
}

function itWas(tokens: Tokens): Attributing | null {
  if (tokens[0]?.lower !== 'it' || !BE.test(tokens[1]?.lower ?? '')) return null;
  const subject = fullPhraseAt(tokens, 2);
  if (!subject || tokens[subject.to]?.lower !== 'who') return null;
  const at = subject.to + 1;
  if (!SPEAKS.test(tokens[at]?.lower ?? '')) return null;
  const object = tokens[at + 1];
  if (object && !/^(?:so|this|that|it|these|those|[.,])$/.test(object.lower)) return null;
  return { subject, cue: { from: at, to: at + 1 }, lemma: speechVerb(tokens[at]?.lower ?? '')?.lemma ?? 'say' };
}

/** Verbs that take up what another has said or set, and do not word it anew. */
const TAKES_UP =
  /^(?:discuss|debat|accept|entertain|heed|consider|meet|satisf|fulfil|grant|swallow|recogni[sz]|honou?r|obey|stomach|ponder|weigh)(?:l?ed|l?ing|e?s|ies|ied|y|e)?$/;
/** The same with a preposition: "agree to Quill's 'two points'". */
const TAKES_UP_WITH: Readonly<Record<string, RegExp>> = {
  to: /^(?:agree|agreed|bow|bowed|yield|yielded|respond|responded|consent|consented|submit|submitted|react|reacted)$/,
  on: /^(?:comment|commented|commenting|dwell|dwelt)$/,
  with: /^(?:comply|complied|agree|agreed|deal|dealt)$/,
};

/**
 * Whose words somebody takes up: "refused to accept Quill's 'red line'" quotes Quill and not the one who refuses.
 * Only where nothing else stands between verb and owner, and the words in marks are a noun phrase of their own; a verb that words or
 * judges ("called", "dismissed") leaves it open.
 * @param at position of the quotation
 */
export function takenUpOwner(tokens: Tokens, at: number): Phrase | null {
  if (tokens[at - 1]?.lower !== "'s") return null;
  const after = tokens[at + 1];
  if (after?.kind === 'word' && isNominal(after) && !looksFinite(after)) return null;
  let from = at - 1;
  if (tokens[from - 1]?.capital) while (from > 0 && tokens[from - 1]?.capital) from--;
  else while (from > 0 && at - from < LEAD && isNominal(tokens[from - 1] as Token)) from--;
  if (DETERMINERS.has(tokens[from - 1]?.lower ?? '')) from--;
  const verb = tokens[from - 1];
  if (verb?.kind !== 'word' || verb.capital || from >= at - 1) return null;
  const taken = PREPOSITIONS.has(verb.lower)
    ? TAKES_UP_WITH[verb.lower]?.test(tokens[from - 2]?.lower ?? '')
    : TAKES_UP.test(verb.lower);
  return taken ? { from, to: at - 1 } : null;
}
