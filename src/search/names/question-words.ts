/** A typed question word by word, with what its capitals and neighbours say about names. */
import { words as stopWordsRu } from 'natural/lib/natural/util/stopwords_ru.js';
import { words as stopWordsUk } from 'natural/lib/natural/util/stopwords_uk.js';
import { cutWords } from '../tokens.ts';
import { isCyrillic } from './transliteration.ts';

export interface QuestionWord {
  readonly folded: string;
  readonly start: number;
  /** Without a possessive ending. */
  readonly end: number;
  /** A function word, in English or an East Slavic language. */
  readonly stop: boolean;
  /** Begins with a capital. */
  readonly capital: boolean;
  /** Two letters or more, all capitals (dots aside), in a question that is not written in capitals throughout. */
  readonly capitals: boolean;
  /** A capital that sets the word off: not the first of the question, and not one of a question that capitalises everything. */
  readonly setOff: boolean;
  readonly cyrillic: boolean;
  /** Nothing but spaces, hyphens or a full stop of initials lies between this word and the one before. */
  readonly joined: boolean;
}

const CYRILLIC_STOP_WORDS = new Set([...stopWordsRu, ...stopWordsUk]);
const POSSESSIVE = /['’ʼ]s$/i;
/** The share of capitalised words from which capitals stop meaning anything. */
const ALL_CAPITALISED = 0.7;

/** The words of a typed question with what their capitals tell: nothing where all or nearly all have them. */
export function cutQuestion(text: string): QuestionWord[] {
  const cut = cutWords(text);
  const raw = cut.map(({ start, end }) => text.slice(start, end));
  const lettered = raw.filter((word) => /\p{L}/u.test(word));
  const inCapitals = lettered.length > 1 && !lettered.some((word) => word !== word.toUpperCase());
  const capitalised = lettered.filter((word) => /^\p{Lu}/u.test(word)).length;
  const titled = lettered.length > 3 && capitalised / lettered.length > ALL_CAPITALISED;
  return cut.map(({ folded, start, end, stop }, at) => {
    const word = raw[at]!;
    const letters = word.replace(/['’ʼ]s$/, '').replace(/[^\p{L}]/gu, '');
    const cyrillic = isCyrillic(folded);
    const capital = /^\p{Lu}/u.test(word);
    return {
      folded,
      start,
      end: POSSESSIVE.test(word) && word.length > 2 ? end - 2 : end,
      stop: stop || (cyrillic && CYRILLIC_STOP_WORDS.has(word.toLowerCase())),
      capital,
      capitals:
        !inCapitals && letters.length > 1 && letters === letters.toUpperCase() && letters !== letters.toLowerCase(),
      setOff: capital && at > 0 && !titled && !inCapitals,
      cyrillic,
      joined: at > 0 && /^[\s\u00a0.-]*$/.test(text.slice(cut[at - 1]!.end, start)),
    };
  });
}
