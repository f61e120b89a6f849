/** What a person can do something about, as values: each kind has one friendly sentence in `texts.ts`. A bug is an exception instead. */
import { LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Texts } from './texts.ts';

export type Mistake =
  | { readonly mistake: 'question-empty' }
  | { readonly mistake: 'question-too-long'; readonly length: number }
  | { readonly mistake: 'quote-needs-one' }
  | { readonly mistake: 'admins-only' }
  | { readonly mistake: 'command-unknown' }
  | { readonly mistake: 'button-unknown' }
  | { readonly mistake: 'timed-out'; readonly seconds: number }
  /** The cited files no longer read as they did when the edition was built. */
  | { readonly mistake: 'source-changed'; readonly files: readonly string[] }
  /** What the engine says to people. */
  | { readonly mistake: 'engine'; readonly message: string };

/** @returns markdown, safe to show */
export function mistakeText(mistake: Mistake, texts: Texts): string {
  switch (mistake.mistake) {
    case 'question-empty':
      return texts.questionEmpty();
    case 'question-too-long':
      return texts.questionTooLong(mistake.length, LIMITS.question);
    case 'quote-needs-one':
      return texts.quoteNeedsOne();
    case 'admins-only':
      return texts.adminsOnly();
    case 'command-unknown':
      return texts.commandUnknown();
    case 'button-unknown':
      return texts.buttonUnknown();
    case 'timed-out':
      return texts.timedOut(mistake.seconds);
    case 'source-changed':
      return texts.sourceChanged(mistake.files.map((file) => `“${escapeMarkdown(file, false)}”`).join(', '));
    case 'engine':
      return escapeMarkdown(mistake.message);
  }
}

/** What is wrong with the words of a question, if anything. */
export function questionMistake(text: string): Mistake | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return { mistake: 'question-empty' };
  return text.length > LIMITS.question ? { mistake: 'question-too-long', length: text.length } : null;
}
