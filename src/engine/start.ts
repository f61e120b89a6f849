/** Starts the engine: an edition in a worker thread, replaced by a newer one on reload and by a fresh one if it dies. */
import type { Answer, Question } from '../answers/types.ts';
import { EditionWorker } from './edition-worker.ts';
import type { EditionSource, Manifest } from './protocol.ts';
import {
  type EditionStatus,
  type Engine,
  EngineError,
  type ReloadReport,
  type Suggestion,
  type SuggestRequest,
} from './types.ts';

export interface EngineOptions extends EditionSource {
  /** After how many milliseconds a question is cut off (default 10,000). */
  readonly answerTimeoutMs?: number;
  /** Told of what nobody awaits: a worker that died and could not be replaced. */
  readonly onError?: (error: unknown) => void;
}

/**
 * Builds the first edition and resolves when it can answer.
 *
 * @throws EngineError `no-corpus` with a message for people
 */
export async function startEngine(options: EngineOptions): Promise<Engine> {
  const engine = new WorkerEngine(options);
  await engine.start();
  return engine;
}

class WorkerEngine implements Engine {
  readonly #options: EngineOptions;
  readonly #timeoutMs: number;
  /** The edition that answers; a promise while a dead one is being replaced. */
  #current: Promise<EditionWorker> = Promise.reject(new EngineError('closed', 'The engine has not started yet.'));
  #reloading = false;
  #closed = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#timeoutMs = options.answerTimeoutMs ?? 10_000;
    this.#current.catch(() => {});
  }

  async start(): Promise<void> {
    this.#publish(await EditionWorker.start(this.#options));
  }

  async answer(question: Question): Promise<Answer> {
    return (await this.#open()).call({ kind: 'answer', question }, this.#timeoutMs);
  }

  async suggest(request: SuggestRequest): Promise<readonly Suggestion[]> {
    return (await this.#open()).call({ kind: 'suggest', request }, this.#timeoutMs);
  }

  async status(): Promise<EditionStatus> {
    return (await this.#open()).status;
  }

  async reload(): Promise<ReloadReport> {
    if (this.#reloading)
      throw new EngineError('reload-running', 'A reload is already under way; its result holds for this one too.');
    this.#reloading = true;
    try {
      const old = await this.#open();
      const next = await this.#build();
      if (this.#closed) {
        await next.retire();
        throw closed();
      }
      this.#publish(next);
      // Not awaited: questions under way may take until their deadline, and the new edition answers already.
      old.retire().catch((error) => this.#options.onError?.(error));
      return {
        before: old.status.edition,
        after: next.status.edition,
        ...difference(old.manifest, next.manifest),
        problems: next.status.problems,
        buildMs: next.status.buildMs,
      };
    } finally {
      this.#reloading = false;
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    const current = await this.#current.catch(() => null);
    await current?.retire();
  }

  async #open(): Promise<EditionWorker> {
    if (this.#closed) throw closed();
    return this.#current;
  }

  async #build(): Promise<EditionWorker> {
    try {
      return await EditionWorker.start(this.#options);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new EngineError('reload-failed', `The new edition could not be built, so the old one stays: ${why}`);
    }
  }

  #publish(worker: EditionWorker): void {
    worker.onDeath = () => this.#replace(worker);
    this.#current = Promise.resolve(worker);
  }

  #replace(dead: EditionWorker): void {
    void this.#current
      .then(async (current) => {
        if (current !== dead || this.#closed) return;
        const replacement = EditionWorker.start(this.#options);
        replacement.catch((error) => this.#options.onError?.(error));
        this.#current = replacement;
        this.#publish(await replacement);
      })
      .catch((error) => this.#options.onError?.(error));
  }
}

function closed(): EngineError {
  return new EngineError('closed', 'The engine has been shut down.');
}

function difference(before: Manifest, after: Manifest): Pick<ReloadReport, 'added' | 'removed' | 'changed'> {
  const files = [...after.keys()];
  return {
    added: files.filter((file) => !before.has(file)),
    removed: [...before.keys()].filter((file) => !after.has(file)),
    changed: files.filter((file) => before.has(file) && before.get(file) !== after.get(file)),
  };
}
