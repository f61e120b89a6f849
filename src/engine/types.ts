/** The engine beside the gateway: what the main thread may ask of the worker that holds the edition. */
import type { Answer, ContextAnswer, ContextRequest, Question, QuoteCheckReport } from '../answers/types.ts';
import type { FileProblem } from '../corpus/types.ts';
import type { TimelinePicture } from '../timeline/types.ts';

export interface SuggestRequest {
  readonly command: 'who' | 'when' | 'quote';
  /** Which option is being typed. */
  readonly option: 'question' | 'about' | 'by' | 'meeting';
  /** What stands in it so far; may be empty. */
  readonly text: string;
  /** `/quote about` or `meeting` while `by` is filled in. */
  readonly by?: string;
  /** As in questions. */
  readonly locale?: string;
}

export interface Suggestion {
  /** Shown, at most 100 characters. */
  readonly name: string;
  /** Sent back, at most 100 characters; always understood as free text too. */
  readonly value: string;
}

export interface EditionStatus {
  readonly edition: string;
  readonly articles: readonly {
    readonly file: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly written: string | null;
    readonly pageDate: string | null;
  }[];
  readonly people: number;
  readonly quotations: number;
  readonly meetings: number;
  readonly problems: readonly FileProblem[];
  /** ISO time at which this edition was published, and how long it took to build. */
  readonly builtAt: string;
  readonly buildMs: number;
}

export interface ReloadReport {
  readonly before: string;
  readonly after: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  readonly problems: readonly FileProblem[];
  readonly buildMs: number;
}

/** How far a reload is: its files are read first, then the steps follow in the order of {@link RELOAD_STEPS}. */
export interface ReloadProgress {
  readonly step: (typeof RELOAD_STEPS)[number];
  /** Files looked at so far, and how many there are. */
  readonly read: number;
  readonly files: number;
}

export const RELOAD_STEPS = ['files', 'names', 'dates', 'quotations', 'meetings', 'index'] as const;

/**
 * Raised for what the person can do something about; its message is for them.
 * Anything else that an Engine rejects with is a bug and is logged with an id.
 */
export class EngineError extends Error {
  readonly code: 'timeout' | 'no-corpus' | 'reload-failed' | 'reload-running' | 'closed' | 'worker-died';
  /** The files that were to blame, where some were. */
  readonly refused: readonly FileProblem[] | undefined;
  constructor(code: EngineError['code'], message: string, refused?: readonly FileProblem[]) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
    this.refused = refused;
  }
}

export interface Engine {
  /** Rejects with EngineError; a question in the middle of a reload is answered by the edition it started on. */
  answer(question: Question): Promise<Answer>;
  /** At most 25, best first. */
  suggest(request: SuggestRequest): Promise<readonly Suggestion[]>;
  /** Compares the quotations in somebody's message with the articles; `locale` as in questions. */
  check(text: string, locale?: string): Promise<QuoteCheckReport>;
  /** The paragraphs around a cited place, also one of an edition that is gone. */
  context(request: ContextRequest): Promise<ContextAnswer>;
  /**
   * The timeline of the articles in pictures; `null` if they date nothing.
   *
   * @param locale - of the reader, e.g. `es-ES`; the words of the articles stay as they are
   */
  timeline(locale?: string): Promise<TimelinePicture | null>;
  status(): Promise<EditionStatus>;
  /**
   * Builds and checks a new edition beside the old one, then switches over. A failure leaves the old one in place.
   *
   * @param onProgress - told how far it is, at the beginning of each step and now and then within it
   */
  reload(onProgress?: (progress: ReloadProgress) => void): Promise<ReloadReport>;
  close(): Promise<void>;
}
