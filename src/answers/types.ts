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
  /** Of the reader, as Discord names it (`de`, `es-419`): the language of what is no word of an article. English without it. */
  readonly locale?: string;
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
  /** `answered`: the words that are claimed, alone; several for a list and for two sides of a conflict. */
  readonly short?: readonly string[];
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

/** A run of words in which a claimed quotation and the article are compared. */
export interface WordRun {
  /** `same` and `missing` are the article's words, `added` those of the message alone. */
  readonly kind: 'same' | 'missing' | 'added';
  /** `same` and `missing` runs put together are the article's words as they stand (pieces joined by ` […] `). */
  readonly text: string;
}

/**
 * `verbatim`: somebody's words as quoted in an article; `altered`: close to words of an article, with the difference;
 * `other-speaker`: quoted, but from somebody else than the message says; `reported`: an article's words, nobody's quotation;
 * `not-found`: not in the corpus.
 */
export type QuoteVerdict = 'verbatim' | 'altered' | 'other-speaker' | 'reported' | 'not-found';

/** One quotation of a message, compared with the articles. */
export interface QuoteCheck {
  /** Verbatim words of the message (pieces joined by ` […] `). */
  readonly claimed: string;
  /** The words of the message that name the speaker. */
  readonly claimedSpeaker?: string;
  readonly verdict: QuoteVerdict;
  /** For `altered`, and where an ellipsis of the message leaves words out. */
  readonly difference?: readonly WordRun[];
  /** The words of the article. For `not-found`: the closest, offered as such. */
  readonly evidence?: Evidence;
  /** What else a reader has to know, in words for people. */
  readonly note?: string;
}

export interface QuoteCheckReport {
  /** In the order of the message; at most 10. Empty if there is nothing to check. */
  readonly checks: readonly QuoteCheck[];
  readonly citations: readonly Citation[];
  readonly edition: string;
  /** How many quotations of the message were left out beyond those. */
  readonly more: number;
}

/** A cited place that somebody wants to see more of. */
export interface ContextRequest {
  /** The edition that the citation came from. */
  readonly edition: string;
  readonly file: string;
  readonly start: number;
  readonly end: number;
  /** The cited words or their fingerprint (`fingerprintOf`), to find them again when the edition is gone. */
  readonly words?: string;
  readonly fingerprint?: string;
  /** As in questions. */
  readonly locale?: string;
}

/** A paragraph as it stands, with the cited words marked. */
export interface ContextParagraph {
  readonly text: string;
  /** As in citations. */
  readonly number: number;
  /** Ranges of `text` that were cited; empty for the paragraphs around. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

export type ContextAnswer =
  | {
      readonly status: 'found';
      /** The paragraph before, those that hold the cited words, the one after. */
      readonly paragraphs: readonly ContextParagraph[];
      readonly citation: Citation;
      readonly edition: string;
      /** True if the articles have changed since and the same words were found in the current edition. */
      readonly moved: boolean;
    }
  | {
      readonly status: 'gone';
      /** Why it cannot be shown, in words for people. */
      readonly reason: string;
      readonly edition: string;
    };
