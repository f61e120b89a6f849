/** How the page speaks with its server. */
import type { PageRequest, PageResults, ToPage, ToServer } from './protocol.ts';

type Pending = { readonly resolve: (result: never) => void; readonly reject: (error: Error) => void };

/** The WebSocket to the page's server. It comes back by itself when it is lost. */
export class Connection {
  readonly #pending = new Map<number, Pending>();
  readonly #listener: (message: Extract<ToPage, { state: unknown } | { event: unknown }>) => void;
  readonly #onStatus: (connected: boolean) => void;
  #socket: WebSocket | null = null;
  #nextId = 1;
  #retryMs = 500;

  constructor(
    listener: (message: Extract<ToPage, { state: unknown } | { event: unknown }>) => void,
    onStatus: (connected: boolean) => void,
  ) {
    this.#listener = listener;
    this.#onStatus = onStatus;
    this.#open();
  }

  /** Asks the server to do something. @throws what the server says is wrong, in words for people. */
  ask<R extends PageRequest>(request: R): Promise<PageResults[R['do']]> {
    const socket = this.#socket;
    if (socket?.readyState !== WebSocket.OPEN) {
      return Promise.reject(new Error('The page is not connected. Is the bot still running?'));
    }
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      this.#pending.set(id, { resolve, reject });
      socket.send(JSON.stringify({ ...request, id } satisfies ToServer));
    });
  }

  #open(): void {
    const socket = new WebSocket(`ws://${location.host}/`);
    this.#socket = socket;
    socket.addEventListener('open', () => {
      this.#retryMs = 500;
      this.#onStatus(true);
    });
    socket.addEventListener('message', ({ data }) => this.#receive(JSON.parse(String(data)) as ToPage));
    socket.addEventListener('close', () => {
      this.#onStatus(false);
      for (const { reject } of this.#pending.values()) reject(new Error('The connection to the bot was lost.'));
      this.#pending.clear();
      setTimeout(() => this.#open(), this.#retryMs);
      this.#retryMs = Math.min(this.#retryMs * 2, 5000);
    });
  }

  #receive(message: ToPage): void {
    if (!('id' in message)) {
      this.#listener(message);
      return;
    }
    const pending = this.#pending.get(message.id);
    this.#pending.delete(message.id);
    if ('error' in message) pending?.reject(new Error(message.error));
    else pending?.resolve(message.result as never);
  }
}
