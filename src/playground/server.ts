/** The web server of the page. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';
import type { ToPage } from './page/protocol.ts';
import { type Asset, readPageAssets } from './page-assets.ts';
import { answerPage, pageCommands, pageState } from './page-session.ts';
import type { LoopbackDiscord, LoopbackEvent } from './types.ts';

export interface PageOptions {
  /** Port on 127.0.0.1; by default a free one. */
  readonly port?: number;
  /** Things to try, shown above an empty channel: `/command text` or `@Bot text`. */
  readonly examples?: readonly string[];
}

export interface PageServer {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * Serves the page that looks and behaves like a channel of the loopback Discord, on 127.0.0.1 only.
 *
 * @throws if the port is taken.
 */
export async function servePage(loopback: LoopbackDiscord, options: PageOptions = {}): Promise<PageServer> {
  const assets = await readPageAssets();
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const headers = securityHeaders([...hosts]);
  const sockets = new WebSocketServer({ noServer: true, maxPayload: 100_000 });

  server.on('request', (request, response) => {
    // Any website can point a host name of its own at 127.0.0.1; the page answers only to its own.
    if (!hosts.has(request.headers.host ?? '')) response.writeHead(421).end();
    else serve(loopback, assets, headers, request, response);
  });
  server.on('upgrade', (request, socket, head) => {
    const origin = request.headers.origin;
    const own = origin !== undefined && hosts.has(origin.replace(/^http:\/\//, ''));
    if (!hosts.has(request.headers.host ?? '') || !own) return socket.destroy();
    sockets.handleUpgrade(request, socket, head, (client) => converse(loopback, client, options.examples ?? []));
  });
  const stop = loopback.subscribe((event) => {
    const text = JSON.stringify({ event: forPage(loopback, event) });
    for (const client of sockets.clients) client.send(text);
  });

  return {
    url: `http://127.0.0.1:${port}/`,
    close: async () => {
      stop();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function forPage(loopback: LoopbackDiscord, event: LoopbackEvent) {
  return event.type === 'commands' ? { type: event.type, commands: pageCommands(loopback) } : event;
}

function converse(loopback: LoopbackDiscord, client: WebSocket, examples: readonly string[]): void {
  const send = (message: ToPage): void => client.send(JSON.stringify(message));
  client.on('error', () => client.terminate());
  client.on('message', (raw) => void answerPage(loopback, raw.toString()).then(send));
  send({ state: pageState(loopback, examples) });
}

function securityHeaders(hosts: readonly string[]): Record<string, string> {
  const sources = hosts.map((host) => `ws://${host}`).join(' ');
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      `connect-src 'self' ${sources}`,
      "base-uri 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ].join('; '),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  };
}

function serve(
  loopback: LoopbackDiscord,
  assets: ReadonlyMap<string, Asset>,
  headers: Record<string, string>,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (request.method !== 'GET' && request.method !== 'HEAD') return void response.writeHead(405, headers).end();
  const path = new URL(request.url ?? '/', 'http://127.0.0.1').pathname;
  const asset = assets.get(path);
  if (asset) return void response.writeHead(200, { ...headers, 'content-type': asset.contentType }).end(asset.body);
  const file = path.startsWith('/attachments/') ? loopback.attachment(path.split('/')[2] ?? '') : null;
  if (!file) return void response.writeHead(404, headers).end('Not found');
  // Only pictures are shown in the page; whatever else a bot attaches is a download, never a document of this origin.
  const picture = /^image\/(png|jpeg|gif|webp)$/.test(file.contentType);
  const named = encodeURIComponent(file.name);
  response
    .writeHead(200, {
      ...headers,
      'content-type': picture ? file.contentType : 'application/octet-stream',
      'content-disposition': `${picture ? 'inline' : 'attachment'}; filename*=UTF-8''${named}`,
    })
    .end(file.data);
}
