/** Starts the engine: an edition in a worker thread, replaced by a newer one on reload and by a fresh one if it dies. */
import type { Answer, ContextAnswer, ContextRequest, Question, QuoteCheckReport } from '../answers/types.ts';
import type { TimelinePicture } from '../timeline/types.ts';
import { EditionWorker } from './edition-worker.ts';
import type { EditionSource, Manifest } from './protocol.ts';
import {
  type EditionStatus,
  type Engine,
  EngineError,
  type ReloadProgress,
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
  /** The edition that answers, or the one on its way in place of a dead one; `null` where none could be built. */
  #current: Promise<EditionWorker> | null = null;
  /** The last edition that answered, dead by now or not. */
  #published: EditionWorker | null = null;
  #reloading = false;
  #closed = false;

  constructor(options: EngineOptions) {
    this.#options = options;
    this.#timeoutMs = options.answerTimeoutMs ?? 10_000;
  }

  async start(): Promise<void> {
    this.#publish(await EditionWorker.start(this.#options));
  }

  async answer(question: Question): Promise<Answer> {
    return this.#use((worker) => worker.call({ kind: 'answer', question }, this.#timeoutMs));
  }

  async suggest(request: SuggestRequest): Promise<readonly Suggestion[]> {
    return this.#use((worker) => worker.call({ kind: 'suggest', request }, this.#timeoutMs));
  }

  async check(text: string, locale?: string): Promise<QuoteCheckReport> {
    return this.#use((worker) => worker.call({ kind: 'check', text, locale }, this.#timeoutMs));
  }

  async context(request: ContextRequest): Promise<ContextAnswer> {
    return this.#use((worker) => worker.call({ kind: 'context', request }, this.#timeoutMs));
  }

  async timeline(locale?: string): Promise<TimelinePicture | null> {
    const call = { kind: 'timeline', ...(locale === undefined ? {} : { locale }) } as const;
    return this.#use((worker) => worker.call(call, this.#timeoutMs));
  }

  async status(): Promise<EditionStatus> {
    return this.#use(({ status }) => status);
  }

  async reload(onProgress?: (progress: ReloadProgress) => void): Promise<ReloadReport> {
    if (this.#closed) throw closed();
    if (this.#reloading)
      throw new EngineError('reload-running', 'A reload is already under way; its result holds for this one too.');
    this.#reloading = true;
    try {
      // The edition as it was when the reload was asked for, even if its worker dies and is replaced meanwhile.
      const before = this.#published as EditionWorker;
      const next = await this.#build(onProgress);
      if (this.#closed) {
        await next.retire();
        throw closed();
      }
      const old = this.#published as EditionWorker;
      this.#publish(next);
      this.#retire(old);
      return {
        before: before.status.edition,
        after: next.status.edition,
        ...difference(before.manifest, next.manifest),
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
    const current = await this.#current?.catch(() => null);
    await current?.retire();
  }

  async #use<T>(use: (worker: EditionWorker) => T | Promise<T>): Promise<T> {
    for (;;) {
      if (this.#closed) throw closed();
      const current = this.#current ?? this.#renew();
      const worker = await current;
      if (worker.takesCalls) return use(worker);
      // It died or was retired while this waited; what came in its place is asked instead.
      if (this.#current === current) this.#current = null;
    }
  }

  async #build(onProgress?: (progress: ReloadProgress) => void): Promise<EditionWorker> {
    try {
      return await EditionWorker.start(this.#options, onProgress);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      const refused = error instanceof EngineError ? error.refused : undefined;
      throw new EngineError(
        'reload-failed',
        `The new edition could not be built, so the old one stays: ${why}`,
        refused,
      );
    }
  }

  #publish(worker: EditionWorker): void {
    this.#published = worker;
    this.#current = Promise.resolve(worker);
    worker.onDeath = () => {
      if (this.#published === worker && !this.#closed) this.#renew();
    };
  }

  /** Builds an edition in place of one whose worker died. If that fails, the next call tries again. */
  #renew(): Promise<EditionWorker> {
    const coming = EditionWorker.start(this.#options);
    this.#current = coming;
    coming.then(
      (worker) => {
        if (this.#current === coming) this.#publish(worker);
        else this.#retire(worker);
      },
      (error) => {
        if (this.#current === coming) this.#current = null;
        this.#options.onError?.(error);
      },
    );
    return coming;
  }

  /** Not awaited: questions under way may take until their deadline, and another edition answers already. */
  #retire(worker: EditionWorker): void {
    worker.retire().catch((error) => this.#options.onError?.(error));
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
