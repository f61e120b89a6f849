/** What the handlers of interactions and messages work with. */
import type { Engine } from '../engine/types.ts';
import type { Store } from '../store/types.ts';
import type { Conversations } from './conversations.ts';
import type { Cooldown } from './cooldown.ts';
import type { Log } from './log.ts';
import type { Pace } from './meanwhile.ts';
import type { SourceReader } from './verify.ts';

/**
 * Counts whether answers were found helpful. Who found so is neither asked nor kept.
 *
 * That a person votes once on an answer is known only while the process runs (`Once`). A mark that outlives it would have
 * to be made from the person's id, and ids can be tried one after the other: whoever has the marks and their key, wherever
 * that is kept, can tell of each member of a server whether they voted. A mark so short that many people share it would
 * shelter nobody in a small server, and would turn honest votes away in a large one. So after a restart somebody can vote
 * a second time on the same answer: only a sum depends on it.
 */
export interface Votes {
  /**
   * @param edition - id of the edition that answered
   * @param questionKey - the question as it stands above the answer, e.g. `/who · Ilse Marn`
   */
  vote(edition: string, questionKey: string, up: boolean): Promise<void> | void;
}

/** Who last had the articles read anew, since the bot was started. */
export interface Reloads {
  last: {
    /** Milliseconds since 1970. */
    readonly at: number;
    readonly userId: string;
    readonly server: string | null;
  } | null;
  /** How often a reload tells how far it is; every two seconds unless set. */
  readonly pace?: Pace;
}

export interface Services {
  readonly engine: Engine;
  readonly log: Log;
  readonly conversations: Conversations;
  /** Reads a cited file for the check before an answer is sent. */
  readonly readSource: SourceReader;
  readonly adminRoleId: string | null;
  /** After how many milliseconds a question is given up. */
  readonly answerTimeoutMs: number;
  /** After how many milliseconds choices are given up: Discord waits three seconds for them. */
  readonly suggestTimeoutMs: number;
  /** Without it answers carry no thumbs. */
  readonly votes?: Votes;
  readonly cooldown: Cooldown;
  /** The same for buttons that ask the engine. */
  readonly pressCooldown: Cooldown;
  /** `null` where there is none, or it cannot be used. */
  readonly store: Store | null;
  readonly reloads: Reloads;
  /** Where reloads are noted. */
  readonly auditChannelId: string | null;
}
