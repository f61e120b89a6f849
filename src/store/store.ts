/** The bot's small database: questions that found no answer, and counts of votes. */
import { createHash } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { openDatabase } from './database.ts';
import { foldQuestion, tidyQuestion } from './question.ts';
import type { Store, StoreOptions, UnansweredQuestion, VoteCounts } from './types.ts';

const DAY_MS = 86_400_000;
const SWEEP_MS = 3_600_000;

/**
 * Opens the database, or makes a new one.
 *
 * @throws StoreError if the file cannot be used
 */
export async function openStore(options: StoreOptions): Promise<Store> {
  return new SqliteStore(await openDatabase(options.file), options);
}

class SqliteStore implements Store {
  readonly days: number;
  readonly #database: DatabaseSync;
  readonly #onError: (error: unknown) => void;
  readonly #now: () => number;
  readonly #statements: ReturnType<typeof prepared>;
  readonly #most: { readonly questions: number; readonly votes: number };
  /** Questions lapse even while nobody asks any. */
  readonly #sweeper: NodeJS.Timeout;

  constructor(database: DatabaseSync, { unansweredDays, onError, most, now }: StoreOptions) {
    this.days = unansweredDays;
    this.#database = database;
    this.#onError = onError;
    this.#now = now ?? Date.now;
    this.#most = most ?? { questions: 2_000, votes: 10_000 };
    this.#statements = prepared(database);
    this.#sweep();
    this.#sweeper = setInterval(() => this.#sweep(), SWEEP_MS).unref();
  }

  addUnanswered(server: string, question: string): void {
    const tidy = tidyQuestion(question);
    if (this.days === 0 || tidy === '') return;
    this.#try(undefined, () => {
      this.#statements.addQuestion.run(server, foldQuestion(tidy), tidy, this.#now());
      this.#statements.cutQuestions.run(this.#most.questions);
    });
  }

  unanswered(server: string, most: number): readonly UnansweredQuestion[] {
    return this.#try([], () => {
      this.#sweep();
      return this.#statements.questions.all(server, most).map((row) => ({
        question: String(row.question),
        times: Number(row.times),
        lastAt: Number(row.last_at),
      }));
    });
  }

  vote(edition: string, question: string, up: boolean): void {
    const key = createHash('sha256')
      .update(foldQuestion(tidyQuestion(question)))
      .digest('base64url');
    this.#try(undefined, () => {
      this.#statements.addVote.run(edition.slice(0, 100), key, up ? 1 : 0, up ? 0 : 1, this.#now());
      this.#statements.cutVotes.run(this.#most.votes);
    });
  }

  votes(): VoteCounts {
    return this.#try({ up: 0, down: 0 }, () => {
      const row = this.#statements.votes.get();
      return { up: Number(row?.up ?? 0), down: Number(row?.down ?? 0) };
    });
  }

  close(): void {
    clearInterval(this.#sweeper);
    if (this.#database.isOpen) this.#try(undefined, () => this.#database.close());
  }

  /** Forgets what is older than the setting allows. */
  #sweep(): void {
    this.#try(undefined, () => this.#statements.forget.run(this.#now() - this.days * DAY_MS));
  }

  #try<Result>(otherwise: Result, work: () => Result): Result {
    try {
      return work();
    } catch (error) {
      this.#onError(error);
      return otherwise;
    }
  }
}

function prepared(database: DatabaseSync) {
  return {
    addQuestion: database.prepare(`
      INSERT INTO unanswered (server, folded, question, times, last_at) VALUES (?, ?, ?, 1, ?)
      ON CONFLICT DO UPDATE SET times = times + 1, question = excluded.question, last_at = excluded.last_at`),
    cutQuestions: database.prepare(`
      DELETE FROM unanswered WHERE (server, folded) IN
        (SELECT server, folded FROM unanswered ORDER BY last_at DESC LIMIT -1 OFFSET ?)`),
    questions: database.prepare(`
      SELECT question, times, last_at FROM unanswered WHERE server = ? ORDER BY last_at DESC, folded LIMIT ?`),
    // With 0 days nothing is kept, whatever its time.
    forget: database.prepare('DELETE FROM unanswered WHERE last_at <= ?'),
    addVote: database.prepare(`
      INSERT INTO votes (edition, question, up, down, last_at) VALUES (?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET up = up + excluded.up, down = down + excluded.down, last_at = excluded.last_at`),
    cutVotes: database.prepare(`
      DELETE FROM votes WHERE (edition, question) IN
        (SELECT edition, question FROM votes ORDER BY last_at DESC LIMIT -1 OFFSET ?)`),
    votes: database.prepare('SELECT sum(up) AS up, sum(down) AS down FROM votes'),
  };
}
