/** Rough parts of speech for the words of a sentence: closed classes first, the rest by lexicon, endings and neighbours. */
import { closedTagOf, isClosed } from './closed-class.ts';
import { openTag, verbForms } from './open-tags.ts';
import type { Tag, Token } from './tokens.ts';
import { NUMBERS, ORDINALS } from './words.ts';

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'pron']);

/** Fills in the tags, left to right; a word sees the tags before it and the words after it. */
export function tagTokens(tokens: Token[]): void {
  tokens.forEach((token, index) => {
    if (token.tag !== 'noun') return;
    const before = lastWord(tokens, index);
    const after = tokens[index + 1];
    if (token.possessive) {
      token.tag =
        /^\p{Lu}/u.test(token.text) && index > 0
          ? 'name'
          : closedTagOf(token.lower) === 'poss'
            ? 'poss'
            : /^\p{Lu}/u.test(token.text)
              ? 'name'
              : 'noun';
      return;
    }
    const closed = closedTagOf(token.lower);
    const capital = /^\p{Lu}/u.test(token.text);
    if (
      closed &&
      !(capital && index > 0 && /^\p{Lu}+$/u.test(token.text) && token.text.length > 1 && token.lower !== 'i')
    ) {
      token.tag = closedTag(token, closed, before, after);
      return;
    }
    if (/^\p{N}/u.test(token.text) || NUMBERS.has(token.lower) || ORDINALS.has(token.lower)) {
      token.tag = 'num';
      return;
    }
    if (capital && (index > 0 ? before?.tag !== 'quote' : false)) {
      token.tag = 'name';
      return;
    }
    const dated = before?.tag === 'date' ? lastWord(tokens, tokens.lastIndexOf(before, index)) : undefined;
    const owned = dated !== undefined && (dated.tag === 'det' || dated.tag === 'poss' || dated.possessive);
    const paired =
      before === tokens[index - 1] &&
      before?.tag === 'name' &&
      tokens[index - 2]?.tag === 'conj' &&
      tokens[index - 3]?.tag === 'name';
    token.tag = openTag(token, { before, after, capital, owned, paired });
  });
}

function lastWord(tokens: readonly Token[], index: number): Token | undefined {
  for (let i = index - 1; i >= 0 && i >= index - 3; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tag !== 'adv' && token.tag !== 'not') return token;
  }
  return undefined;
}

function closedTag(token: Token, closed: Tag, before: Token | undefined, after: Token | undefined): Tag {
  if (token.lower === 'to')
    return after && (verbForms().base.has(after.lower) || after.lower === 'be' || after.lower === 'have')
      ? 'to'
      : 'prep';
  if (token.lower === 'that') {
    if (before && (before.tag === 'verb' || NOMINAL.has(before.tag) || before.tag === 'date' || before.tag === 'punct'))
      return 'that';
    return 'det';
  }
  if (token.lower === 'who' || token.lower === 'whose') return 'wh';
  if (token.lower === 'her' && after && (!/^\p{L}/u.test(after.text) || isClosed(after.lower))) return 'pron';
  if (token.lower === 'following' && before && ['aux', 'det'].includes(before.tag))
    return before.tag === 'det' ? 'adj' : 'ing';
  if (token.lower === 'having') return 'ing';
  return closed;
}
