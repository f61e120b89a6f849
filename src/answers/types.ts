/** Questions and answers: what the engine takes in and what every surface (Discord, terminal, JSON lines) shows. */

export type Command = 'who' | 'when' | 'quote' | 'ask';

export interface PastQuestion {
  readonly command: Command;
  readonly text: string;
  /** `/quote`: whose words were asked for. */
  readonly by?: string;
  /** `/quote`: at or about which meeting. */
  readonly meeting?: string;
}

export interface Question {
  readonly command: Command;
  /** As a person typed it; any script, may be empty for `quote` with `by`. At most 500 characters are looked at. */
  readonly text: string;
  /** `/quote`: whose words. */
  readonly by?: string;
  /** `/quote`: only what was said at or about this meeting. */
  readonly meeting?: string;
  /** Earlier questions of the same conversation, oldest first. */
  readonly history?: readonly PastQuestion[];
}

export interface AnswerDate {
  /** ISO, as coarse as the fact: `2014`, `2021-06`, `2022-01-10`. */
  readonly start: string;
  readonly end?: string;
  readonly status?: 'past' | 'scheduled';
}

/** A cited passage that answers, or helps to. */
export interface Evidence {
  /** Verbatim words of the article (for a split quotation the pieces joined by ` […] `). */
  readonly text: string;
  /** The pieces of a split quotation. */
  readonly segments?: readonly string[];
  /** Ranges of `text` that answer the question, to be set in bold. */
  readonly highlights: readonly { readonly start: number; readonly end: number }[];
  readonly speaker?: string;
  readonly role?: string;
  readonly date?: AnswerDate;
  /** Words for people: how a date was worked out, how a quotation was attributed, that it is only part of a sentence. */
  readonly notes: readonly string[];
  /** Numbers of `Answer.citations`. */
  readonly citations: readonly number[];
}

export interface Citation {
  /** From 1, in order of first use. */
  readonly n: number;
  readonly file: string;
  /** Shown for the article: its outlet or else its title or else the file. */
  readonly source: string;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly digest: boolean;
  /** When it was written, ISO, and the page's own date where that differs. */
  readonly written: string | null;
  readonly pageDate: string | null;
  /** 1-based line in the file, and number of the paragraph. */
  readonly line: number;
  readonly paragraph: number;
  /** UTF-16 span in the file; `text` is exactly that slice. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The paragraph around it. */
  readonly context: { readonly start: number; readonly end: number; readonly text: string };
}

export interface Answer {
  /** Which command answered; for `ask` the one that was chosen. */
  readonly command: Command;
  readonly status: 'answered' | 'partial' | 'not-found';
  /** The headline that is shown first: plain text, dates as `10 January 2022`; at most 300 characters (a list: 600). Empty for `not-found`. */
  readonly headline: string;
  /** For `partial` and `not-found`: which part failed, in words for people. */
  readonly reason?: string;
  /** Best first. For `not-found`: empty. */
  readonly results: readonly Evidence[];
  /** What is close, offered as such and never as the answer. */
  readonly close: readonly Evidence[];
  /** A sentence on how the sources differ, if they do. */
  readonly disagreement?: string;
  /** The question as it was understood: asked again without the conversation before it, it finds the same. */
  readonly asked?: PastQuestion;
  /** Whom or what an ambiguous name can mean, each in words that can be asked for instead; at least two. */
  readonly choices?: readonly string[];
  readonly citations: readonly Citation[];
  /** Id of the edition that every word of this comes from. */
  readonly edition: string;
}
