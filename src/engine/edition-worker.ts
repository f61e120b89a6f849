/** The main thread's side of one edition: a worker, the calls under way in it, and their deadlines. */
import { Worker } from 'node:worker_threads';
import type { Call, EditionSource, FromWorker, Manifest, Result } from './protocol.ts';
import { type EditionStatus, EngineError, type ReloadProgress } from './types.ts';

interface Pending {
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: Error) => void;
  readonly deadline: NodeJS.Timeout;
}

type Unnumbered<C> = C extends Call ? Omit<C, 'id'> : never;

export class EditionWorker {
  readonly status: EditionStatus;
  readonly manifest: Manifest;
  /** Called once if the worker ends without having been asked to. */
  onDeath: (() => void) | null = null;
  readonly #worker: Worker;
  readonly #pending = new Map<number, Pending>();
  #nextId = 1;
  #closing = false;
  #dead = false;
  #drained: (() => void) | null = null;

  private constructor(worker: Worker, status: EditionStatus, manifest: Manifest) {
    this.#worker = worker;
    this.status = status;
    this.manifest = manifest;
    worker.on('message', (message: FromWorker) => this.#settle(message));
    worker.on('error', () => this.#die());
    worker.on('exit', () => this.#die());
  }

  /**
   * Builds an edition in a new worker thread.
   *
   * @param onProgress - told how far it is
   * @throws EngineError `no-corpus` with a message for people if there is nothing to read; the worker's own error if the build fails
   */
  static async start(
    { corpusDir, dataDir }: EditionSource,
    onProgress: (progress: ReloadProgress) => void = () => {},
  ): Promise<EditionWorker> {
    // Only what the worker needs crosses: functions among the options could not be cloned.
    const workerData: EditionSource = { corpusDir, dataDir };
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData });
    try {
      const message = await firstMessage(worker, onProgress);
      if (message.kind === 'unusable') throw new EngineError('no-corpus', message.message, message.refused);
      if (message.kind !== 'ready') throw new Error(`The worker said “${message.kind}” before it was ready.`);
      return new EditionWorker(worker, message.status, message.manifest);
    } catch (error) {
      await worker.terminate();
      throw error;
    }
  }

  /** False once the worker has died or is being retired. */
  get takesCalls(): boolean {
    return !this.#dead && !this.#closing;
  }

  /** @throws EngineError `timeout` after `timeoutMs`: the worker is then ended, since it can be busy for ever */
  call<C extends Unnumbered<Call>>(call: C, timeoutMs: number): Promise<Result<C['kind']>> {
    if (this.#dead) return Promise.reject(died());
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      const deadline = setTimeout(() => {
        this.#pending.delete(id);
        reject(
          new EngineError(
            'timeout',
            `This question took longer than ${timeoutMs / 1000} seconds, so it was cut off. A shorter question may work.`,
          ),
        );
        // It can be busy for ever: nobody else is to wait for it.
        this.#die();
        void this.#worker.terminate();
      }, timeoutMs);
      this.#pending.set(id, { resolve: resolve as (result: unknown) => void, reject, deadline });
      this.#worker.postMessage({ ...call, id });
    });
  }

  /** Lets the calls under way finish, then ends the worker. */
  async retire(): Promise<void> {
    this.#closing = true;
    if (this.#pending.size > 0 && !this.#dead) {
      await new Promise<void>((resolve) => {
        this.#drained = resolve;
      });
    }
    await this.#worker.terminate();
  }

  #settle(message: FromWorker): void {
    if (message.kind !== 'done' && message.kind !== 'failed') return;
    const pending = this.#pending.get(message.id);
    if (!pending) return;
    clearTimeout(pending.deadline);
    this.#pending.delete(message.id);
    if (message.kind === 'done') pending.resolve(message.result);
    else pending.reject(message.error);
    if (this.#pending.size === 0) this.#drained?.();
  }

  #die(): void {
    if (this.#dead) return;
    this.#dead = true;
    for (const { reject, deadline } of this.#pending.values()) {
      clearTimeout(deadline);
      reject(died());
    }
    this.#pending.clear();
    this.#drained?.();
    if (!this.#closing) this.onDeath?.();
  }
}

/**
 * The first thing a worker says besides how far it is; rejects if it fails or ends before. Takes its own listeners off
 * again: Worker keeps some of its own.
 */
function firstMessage(worker: Worker, onProgress: (progress: ReloadProgress) => void): Promise<FromWorker> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      act();
    };
    const onMessage = (message: FromWorker) =>
      message.kind === 'progress' ? onProgress(message.progress) : settle(() => resolve(message));
    const onError = (error: unknown) => settle(() => reject(error));
    const onExit = (code: number) =>
      settle(() => reject(new Error(`The worker ended with code ${code} while it built the edition.`)));
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  });
}

function died(): EngineError {
  return new EngineError(
    'worker-died',
    'The answering engine stopped in the middle of this and is being started again. Please ask once more.',
  );
}
