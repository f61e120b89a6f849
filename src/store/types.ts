/** What the bot keeps beyond its own life: little, and nothing of anybody. No ids of people or channels, and no hidden question. */

/** A question that found no answer. */
export interface UnansweredQuestion {
  /** As it was asked the last time, cut to a line. */
  readonly question: string;
  readonly times: number;
  /** Milliseconds since 1970. */
  readonly lastAt: number;
}

export interface VoteCounts {
  readonly up: number;
  readonly down: number;
}

/** Nothing here throws: what fails is told to `StoreOptions.onError`, and the bot goes on without. */
export interface Store {
  /** For how many days questions are kept; 0: not at all. */
  readonly days: number;
  /** @param server - where it was asked: its admins may see it, and no others */
  addUnanswered(server: string, question: string): void;
  /** Newest first. */
  unanswered(server: string, most: number): readonly UnansweredQuestion[];
  /** @param question - only its fingerprint is kept, since a hidden answer can be voted on too */
  vote(edition: string, question: string, up: boolean): void;
  votes(): VoteCounts;
  close(): void;
}

export interface StoreOptions {
  /** A path, or `:memory:`. */
  readonly file: string;
  readonly unansweredDays: number;
  readonly onError: (error: unknown) => void;
  /** Most rows of each kind; the oldest go first. */
  readonly most?: { readonly questions: number; readonly votes: number };
  /** The time in milliseconds since 1970. */
  readonly now?: () => number;
}

/** The file cannot be used as the bot's database; the message says why and what to do. */
export class StoreError extends Error {
  constructor(file: string, why: string, options?: ErrorOptions) {
    super(
      `The database ${file} (STORE_FILE) cannot be used: ${why}. The bot runs without it, so unanswered questions and votes are not kept.`,
      options,
    );
    this.name = 'StoreError';
  }
}
