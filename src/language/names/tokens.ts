/** Words of a sentence with their places, as the readers of names look at them. */
import type { ArticleSentences } from '../types.ts';
import { fold } from './spelling.ts';
import { ABBREVIATED, FUNCTION_WORDS, PARTICLES } from './words.ts';

export interface Token {
  readonly text: string;
  /** Folded, without the dot of an abbreviation or initials. */
  readonly fold: string;
  readonly start: number;
  readonly end: number;
  /** Begins with a capital (or is a capital particle joined by a hyphen, as in `al-Example`). */
  readonly capital: boolean;
  /** Two or more letters, all capitals. */
  readonly caps: boolean;
  /** A single capital, with or without its dot. */
  readonly initial: boolean;
  /** Followed by an apostrophe and s. */
  readonly possessive: boolean;
  /** The text between the token before and this one (from the sentence's start for the first). */
  readonly gap: string;
  /** Opens its sentence or a quotation, so that its capital says nothing. */
  readonly opens: boolean;
}

export interface TokenSentence {
  readonly file: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
  /** What stands between the last token and the end. */
  readonly tail: string;
  /** A headline whose words are nearly all capitalised: no new name is taken from it. */
  readonly titleCase: boolean;
}

const WORD =
  /(?:\p{Lu}\.){2,}|\p{L}[\p{L}\p{M}\p{N}]*(?:&\p{L}+)?(?:['’ʼ‑‐-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*|\p{N}+(?:[.,]\p{N}+)*/gu;
const CONTRACTION =
  /^(?:i|you|we|they|he|she|it|that|there|here|what|who|where|how|let|this)['’ʼ](?:m|ve|re|ll|d|s)$|n['’ʼ]t$/i;
const POSSESSIVE = /['’ʼ]s$/i;
const SPACES = /^[\s\u00a0]+$/u;

export function isSpace(gap: string): boolean {
  return SPACES.test(gap) && !/\n\s*\n/.test(gap);
}

/** The tokens of `text` between two offsets, with offsets into `text`. */
export function tokenise(text: string, start: number, end: number): Token[] {
  const slice = text.slice(start, end);
  const tokens: Token[] = [];
  let last = 0;
  for (const match of slice.matchAll(WORD)) {
    let word = match[0];
    const from = match.index;
    const possessive = POSSESSIVE.test(word) && word.length > 2;
    if (possessive) word = word.slice(0, -2);
    let to = from + word.length;
    const initial = /^\p{Lu}$/u.test(word);
    const bare = fold(word).replace(/\./g, '');
    if (slice[to] === '.' && !possessive && (initial || ABBREVIATED.has(bare))) to += 1;
    const gap = slice.slice(last, from);
    const opens = tokens.length === 0 || /["“”„«»]|[‘'’]$/.test(gap) || /[:•|]\s/.test(gap);
    const letters = word.replace(/[^\p{L}]/gu, '');
    tokens.push({
      text: slice.slice(from, to),
      fold: bare,
      start: start + from,
      end: start + to,
      capital:
        (/^\p{Lu}/u.test(word) && !CONTRACTION.test(match[0])) ||
        /^(?:al|el|ad|as|ash|an|ar|d|de|l|o|bin|ben|ibn)['’‑-]\p{Lu}/u.test(word),
      caps: letters.length >= 2 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      initial,
      possessive,
      gap,
      opens,
    });
    last = Math.max(to, match.index + match[0].length);
  }
  return tokens;
}

const VERBS = /^(?:is|are|was|were|has|have|had|will|would|can|could|may|might|did|does)$/;

/** Nearly all words with a capital, and none without but small ones, as in headlines; `ended`: it closes with a full stop, as headlines seldom do. */
function isTitleCase(tokens: readonly Token[], ended: boolean): boolean {
  let long = 0;
  let capital = 0;
  for (const token of tokens) {
    if (/^\p{N}/u.test(token.text)) continue;
    if (!token.capital && !FUNCTION_WORDS.has(token.fold) && !PARTICLES.has(token.fold)) return false;
    if (ended && !token.capital && VERBS.test(token.fold)) return false;
    if (token.fold.length < 4) continue;
    long += 1;
    if (token.capital) capital += 1;
  }
  return tokens.length >= (ended ? 9 : 5) && long >= 4 && capital / long > (ended ? 0.85 : 0.75);
}

/** Every sentence of the articles' evidence paragraphs as tokens, in the order of the files' names. */
export function tokenSentences(articles: readonly ArticleSentences[]): TokenSentence[] {
  const all: TokenSentence[] = [];
  for (const { article, sentences } of articles) {
    for (const sentence of sentences) {
      const paragraph = article.paragraphs[sentence.paragraph];
      if (!paragraph?.evidence) continue;
      const tokens = tokenise(article.text, sentence.start, sentence.end);
      if (tokens.length === 0) continue;
      const tail = article.text.slice(tokens.at(-1)!.end, sentence.end);
      all.push({
        file: article.file,
        paragraph: sentence.paragraph,
        start: sentence.start,
        end: sentence.end,
        tokens: isolateDateline(tokens),
        tail,
        titleCase: isTitleCase(tokens, /[.!?]/.test(tail)),
      });
    }
  }
  return all;
}

/** A place in capitals before the first sentence (its dash may be lost): the word after it opens the sentence. */
function isolateDateline(tokens: Token[]): Token[] {
  let at = 0;
  while (at < tokens.length && at < 4 && tokens[at]!.caps && tokens[at]!.fold.length > 3) at += 1;
  const next = tokens[at];
  if (at === 0 || !next?.capital || next.caps || !isSpace(next.gap)) return tokens;
  tokens[at] = { ...next, opens: true };
  return tokens;
}
