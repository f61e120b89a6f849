/** The parts of `natural` that are imported by path: its root would load database clients and cost half a second. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  const stemmer: { stem(word: string): string };
  export default stemmer;
}

declare module 'natural/lib/natural/phonetics/double_metaphone.js' {
  export default class DoubleMetaphone {
    /** The primary and the secondary code of a word. */
    process(word: string): [string, string];
  }
}

declare module 'natural/lib/natural/util/stopwords_ru.js' {
  export const words: readonly string[];
}

declare module 'natural/lib/natural/util/stopwords_uk.js' {
  export const words: readonly string[];
}
