/** Names as an article writes them, so that a surname finds the full name even for people whom nobody has registered. */
import type { Token, Unit } from './tokens.ts';

export interface NameIndex {
  /** The fullest name in the article that ends like the given one, without titles; `key` is the same for both. */
  fullest(text: string): { readonly key: string; readonly name: string };
  /** Whether the article also writes a word in lower case. */
  isCommon(word: string): boolean;
}

/** Titles and offices that stand before a name. */
const TITLE =
  /^(?:the|a|an|mr|mrs|ms|miss|dr|sir|lord|lady|prof|professor|president|vice|prime|minister|secretary|senator|sen|rep|representative|congressman|congresswoman|gov|governor|mayor|judge|justice|general|gen|colonel|col|captain|capt|lt|sgt|sergeant|officer|chief|director|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|ambassador|king|queen|prince|princess|pope|bishop|rev|reverend|father|sister|former|ex|deputy|foreign|defense|defence|state|interior|finance|attorney|commissioner|chancellor|coach|adviser|advisor|aide|analyst|expert|executive|editor|author|host|leader|speaker|candidate|nominee|assistant|acting|national|security|strategist|manager|pollster|lawyer|campaign|press|of|and|for|us|u\.s|u\.k|uk|eu)$/;
const LONGEST = 4;

/** The names of an article, by their last words. */
export function indexNames(units: readonly Unit[]): NameIndex {
  const longest = new Map<string, string[]>();
  const lower = new Set<string>();
  const put = (run: readonly Token[]): void => {
    let from = run.length - 1;
    while (from > 0 && run.length - from < LONGEST && !TITLE.test(bare(run[from - 1]?.lower ?? ''))) from--;
    const words = run.slice(from).map((token) => token.text);
    const key = bare(words.at(-1)?.toLowerCase() ?? '');
    const known = longest.get(key);
    if (words.length > 1 && (!known || known.length < words.length)) longest.set(key, words);
  };
  for (const { tokens } of units) {
    let run: Token[] = [];
    tokens.forEach((token, i) => {
      if (token.kind === 'word' && !token.capital) lower.add(token.lower);
      const sentenceStart = i === 0;
      if (
        token.kind === 'word' &&
        token.capital &&
        !(
          sentenceStart &&
          /^(?:the|a|an|in|on|at|but|and|when|while|as|for|if|it|he|she|they|after|before|that|this)$/.test(token.lower)
        )
      ) {
        run.push(token);
        return;
      }
      if (run.length > 1) put(run);
      run = [];
    });
    if (run.length > 1) put(run);
  }
  return {
    fullest(text) {
      const words = text
        .replace(/['’]s$/, '')
        .split(/[\s\u00a0]+/)
        .filter(Boolean);
      const key = bare(words.at(-1)?.toLowerCase() ?? '');
      let from = words.length - 1;
      while (
        from > 0 &&
        !TITLE.test(bare(words[from - 1]?.toLowerCase() ?? '')) &&
        /^\p{Lu}/u.test(words[from - 1] ?? '')
      )
        from--;
      const own = words.slice(from);
      const known = longest.get(key);
      const chosen = own.length === 1 && known ? known : own;
      const whole =
        /^(?:the)$/i.test(words[0] ?? '') && own.length < words.length && own.length === 1 && !known
          ? words.slice(1)
          : chosen;
      return { key, name: whole.join(' ') };
    },
    isCommon: (word) => lower.has(word),
  };
}

function bare(word: string): string {
  return word.replace(/^[@#]/, '').replace(/[.]$/, '');
}
