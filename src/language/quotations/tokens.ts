/** Cuts paragraphs into words, punctuation and quotation pieces, sentence by sentence: what the grammar of attribution reads. */
import type { Span } from '../../corpus/types.ts';
import type { ArticleSentences } from '../types.ts';

export interface Token extends Span {
  readonly kind: 'word' | 'punctuation' | 'piece';
  readonly text: string;
  /** Lower case, with straight apostrophes; for pieces and punctuation the text itself. */
  readonly lower: string;
  readonly capital: boolean;
  /** Index into `ArticleSentences.pieces`, for a piece. */
  readonly piece: number;
}

/** One sentence with every quotation in it taken as a single token. */
export interface Unit {
  readonly paragraph: number;
  /** Position among the article's units. */
  readonly index: number;
  readonly tokens: readonly Token[];
}

/** Words (with inner apostrophes, hyphens, full stops of abbreviations), the possessive ending, or one punctuation character. */
const TOKEN =
  /(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s)|(?:Mr|Mrs|Ms|Dr|Sen|Sens|Rep|Reps|Gov|Gen|Lt|Col|Sgt|Capt|Prof|Rev|Jr|Sr|St|Hon|Adm|Maj|Atty)\.|['’]s\b|[\p{L}\p{N}@#$_](?:[\p{L}\p{M}\p{N}_]|[.&](?=[\p{L}\p{N}])|[-‐‑](?=[\p{L}\p{N}])|['’](?!s\b)(?=[\p{L}]))*|\.{2,}|\S/gu;

/** Short names that only differ from pronouns by their capitals. */
const ACRONYM = /^(?:US|WHO|IT)$/;

function cut(text: string, start: number, end: number, into: Token[]): void {
  for (const match of text.slice(start, end).matchAll(TOKEN)) {
    const word = match[0];
    const at = start + match.index;
    const isWord = /[\p{L}\p{N}]/u.test(word);
    into.push({
      start: at,
      end: at + word.length,
      kind: isWord ? 'word' : 'punctuation',
      text: word,
      lower: isWord ? (ACRONYM.test(word) ? `${word.toLowerCase()}.` : word.toLowerCase().replaceAll('’', "'")) : word,
      capital: /^[@#]?\p{Lu}/u.test(word),
      piece: -1,
    });
  }
}

/** The units of an article, in order. */
export function findUnits(article: ArticleSentences): Unit[] {
  const { text, paragraphs } = article.article;
  const units: Unit[] = [];
  let sentenceAt = 0;
  let pieceAt = 0;
  paragraphs.forEach((paragraph, index) => {
    const starts: number[] = [];
    for (let s = article.sentences[sentenceAt]; s && s.paragraph === index; s = article.sentences[++sentenceAt])
      starts.push(s.start);
    const tokens: Token[] = [];
    let at = paragraph.start;
    for (let p = article.pieces[pieceAt]; p && p.paragraph === index; p = article.pieces[++pieceAt]) {
      cut(text, at, p.outer.start, tokens);
      const { start, end } = p.outer;
      tokens.push({ start, end, kind: 'piece', text: '', lower: '', capital: false, piece: pieceAt });
      at = end;
    }
    cut(text, at, paragraph.end, tokens);
    let unit: Token[] = [];
    let next = 0;
    const flush = (): void => {
      if (unit.length > 0) units.push({ paragraph: index, index: units.length, tokens: unit });
      unit = [];
    };
    for (const token of tokens) {
      let begins = false;
      for (let s = starts[next]; s !== undefined && s < token.end; s = starts[++next])
        if (s <= token.start) begins = true;
      if (begins) flush();
      unit.push(token);
    }
    flush();
  });
  return units;
}
