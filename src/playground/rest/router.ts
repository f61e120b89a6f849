/** From a request to the route that answers it, with what Discord does to every request on the way. */
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ZodMiniType } from 'zod/mini';
import { replyFaults, requestBreaches } from '../contract.ts';
import type { Breach } from '../rules.ts';
import { type RequestBody, readBody, type UploadedFile } from './body.ts';
import { DiscordError, invalidForm, notFound, unauthorized } from './errors.ts';

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
  /** Records a breach of this request. */
  readonly violate: (rule: string) => void;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** `/channels/:channel/messages`; a part with a colon is a parameter. */
  readonly path: string;
  /** `false` where the address itself holds the token. */
  readonly authorized?: false;
  /** Schema of the body in Discord's contract. */
  readonly body?: ZodMiniType | ((call: Call) => ZodMiniType);
  /** Rules beyond the contract. */
  readonly rules?: (call: Call) => readonly Breach[];
  /** Schema of what the loopback itself answers. */
  readonly reply?: ZodMiniType;
  readonly handle: (call: Call) => Reply;
}

/** A failure to be provoked: of the next request whose `METHOD /path` matches. */
export interface Fault {
  readonly match: RegExp;
  readonly status: number;
  readonly retryAfterMs?: number;
}

export interface RouterOptions {
  readonly token: string;
  readonly violate: (request: string, rule: string) => void;
  /** Told when an answer of the loopback itself breaks Discord's contract. */
  readonly ownFault: (request: string, rule: string) => void;
}

const PREFIX = /^\/api(?:\/v(\d+))?(?=\/)/;

/** Discord's REST API over the given routes: authorisation, contract and rules, rate-limit headers, errors. */
export class Router {
  readonly #routes: readonly { readonly route: Route; readonly parts: readonly string[] }[];
  readonly #options: RouterOptions;
  readonly #faults: Fault[] = [];

  constructor(routes: readonly Route[], options: RouterOptions) {
    this.#routes = routes.map((route) => ({ route, parts: route.path.split('/').slice(1) }));
    this.#options = options;
  }

  /** Makes the next matching request fail. */
  failNext(fault: Fault): void {
    this.#faults.push(fault);
  }

  async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    const path = url.pathname.replace(PREFIX, '');
    const label = `${request.method} ${decode(path)}`;
    try {
      const body = await readBody(request);
      const fault = this.#takeFault(label);
      if (fault) return respondFault(response, fault);
      const found = this.#find(request.method ?? 'GET', path);
      if (!found || !PREFIX.test(url.pathname)) {
        this.#options.violate(label, 'there is no such route in the loopback');
        throw notFound();
      }
      const { route, params } = found;
      if (route.authorized !== false && request.headers.authorization !== `Bot ${this.#options.token}`) {
        throw unauthorized();
      }
      const reply = this.#answer(route, params, url.searchParams, body, label);
      respond(response, reply, route.path);
    } catch (error) {
      respondError(response, error);
    }
  }

  #answer(
    route: Route,
    params: Readonly<Record<string, string>>,
    query: URLSearchParams,
    body: RequestBody,
    label: string,
  ): Reply {
    const name = label.replace(/[\w-]{40,}/g, '{token}');
    const violate = (rule: string): void => this.#options.violate(name, rule);
    const call: Call = { params, query, body: body.json, files: body.files, violate };
    const refused = this.#check(route, call);
    if (refused.length) throw invalidForm(refused);
    const reply = route.handle(call);
    if (route.reply && reply.body !== undefined) {
      for (const fault of replyFaults(route.reply, reply.body)) this.#options.ownFault(name, fault);
    }
    return reply;
  }

  /** Records every breach of the body; returns those for which Discord refuses it. */
  #check(route: Route, call: Call): string[] {
    const schema = typeof route.body === 'function' ? route.body(call) : route.body;
    const breaches: Breach[] = [...(route.rules?.(call) ?? [])];
    if (schema) breaches.push(...requestBreaches(schema, call.body ?? {}));
    for (const { rule } of breaches) call.violate(rule);
    return breaches.filter((breach) => breach.rejected).map((breach) => breach.rule);
  }

  #takeFault(label: string): Fault | undefined {
    const index = this.#faults.findIndex((fault) => fault.match.test(label));
    return index < 0 ? undefined : this.#faults.splice(index, 1)[0];
  }

  #find(method: string, path: string): { route: Route; params: Record<string, string> } | null {
    const given = path.split('/').slice(1).map(decode);
    for (const { route, parts } of this.#routes) {
      if (route.method !== method || parts.length !== given.length) continue;
      const params: Record<string, string> = {};
      const fits = parts.every((part, index) => {
        if (!part.startsWith(':')) return part === given[index];
        params[part.slice(1)] = given[index]!;
        return given[index] !== '';
      });
      if (fits) return { route, params };
    }
    return null;
  }
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function rateLimitHeaders(path: string): Record<string, string> {
  return {
    'x-ratelimit-limit': '50',
    'x-ratelimit-remaining': '49',
    'x-ratelimit-reset': (Date.now() / 1000 + 1).toFixed(3),
    'x-ratelimit-reset-after': '1.000',
    'x-ratelimit-bucket': createHash('sha256').update(path).digest('hex').slice(0, 32),
  };
}

function respond(response: ServerResponse, reply: Reply, path: string): void {
  const headers = rateLimitHeaders(path);
  // An empty 204 must not claim to be JSON: the client would try to parse it.
  if (reply.body === undefined) response.writeHead(reply.status, headers).end();
  else
    response
      .writeHead(reply.status, { ...headers, 'content-type': 'application/json' })
      .end(JSON.stringify(reply.body));
}

function respondFault(response: ServerResponse, fault: Fault): void {
  const seconds = (fault.retryAfterMs ?? 1000) / 1000;
  const limited = fault.status === 429;
  const headers: Record<string, string> = { 'content-type': 'application/json' };
  if (limited) headers['retry-after'] = String(Math.max(seconds, 0.001));
  const body = limited
    ? { message: 'You are being rate limited.', retry_after: seconds, global: false }
    : { message: `${fault.status}: provoked`, code: 0 };
  response.writeHead(fault.status, headers).end(JSON.stringify(body));
}

function respondError(response: ServerResponse, error: unknown): void {
  const known = error instanceof DiscordError ? error : new DiscordError(500, 0, `500: the loopback failed: ${error}`);
  response
    .writeHead(known.status, { 'content-type': 'application/json' })
    .end(JSON.stringify({ message: known.message, code: known.code, ...known.details }));
}
