/** What a person can do something about, as values: each kind has one friendly sentence in `texts.ts`. A bug is an exception instead. */
import type { EngineError } from '../engine/types.ts';
import { cutWords } from './cut.ts';
import { LIMITS } from './limits.ts';
import { escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';
import type { Texts } from './texts.ts';

export type Mistake =
  | { readonly mistake: 'question-empty' }
  | { readonly mistake: 'question-too-long'; readonly length: number }
  | { readonly mistake: 'quote-needs-one' }
  /** Nobody of that name is quoted; `closest`: whose names are spelt alike, best first. */
  | { readonly mistake: 'speaker-unknown'; readonly name: string; readonly closest: readonly string[] }
  /** Too much was asked, or too many buttons were pressed; `until`: milliseconds since 1970. */
  | { readonly mistake: 'cooldown'; readonly scope: 'person' | 'channel' | 'press'; readonly until: number }
  | { readonly mistake: 'admins-only' }
  | { readonly mistake: 'command-unknown' }
  | { readonly mistake: 'button-unknown' }
  | { readonly mistake: 'timed-out'; readonly seconds: number }
  /** The cited files no longer read as they did when the edition was built. */
  | { readonly mistake: 'source-changed'; readonly files: readonly string[] }
  /** What the engine says to people. */
  | { readonly mistake: 'engine'; readonly code: EngineError['code']; readonly message: string };

/** @returns markdown, safe to show */
export function mistakeText(mistake: Mistake, texts: Texts): string {
  switch (mistake.mistake) {
    case 'question-empty':
      return texts.questionEmpty();
    case 'question-too-long':
      return texts.questionTooLong(mistake.length, LIMITS.question);
    case 'quote-needs-one':
      return texts.quoteNeedsOne();
    case 'speaker-unknown':
      return speakerUnknown(mistake, texts);
    case 'cooldown': {
      // A moment, so Discord may count it down; rounded up, so that it is never too early.
      const when = `<t:${Math.ceil(mistake.until / 1000)}:R>`;
      if (mistake.scope === 'press') return texts.cooldownPress(when);
      return mistake.scope === 'person' ? texts.cooldownPerson(when) : texts.cooldownChannel(when);
    }
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
      return escapeMarkdown(texts.engine(mistake.code, mistake.message));
  }
}

function speakerUnknown({ name, closest }: Extract<Mistake, { mistake: 'speaker-unknown' }>, texts: Texts): string {
  const safe = (text: string) => escapeMarkdown(cutWords(oneLine(text), 100), false);
  if (closest.length === 0) return texts.speakerUnknownWithoutClosest(safe(name));
  const list = new Intl.ListFormat(texts.language, { type: 'disjunction' });
  return texts.speakerUnknown(safe(name), list.format(closest.map((one) => `**${safe(one)}**`)));
}

/** What is wrong with the words of a question, if anything. */
export function questionMistake(text: string): Mistake | null {
  if (!/[\p{L}\p{N}]/u.test(text)) return { mistake: 'question-empty' };
  return text.length > LIMITS.question ? { mistake: 'question-too-long', length: text.length } : null;
}
