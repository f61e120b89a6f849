/** What a request to the REST API carries: JSON, and files beside it. */
import type { IncomingMessage } from 'node:http';
import { invalidForm } from './errors.ts';

export interface UploadedFile {
  /** The number in its field name `files[n]`. */
  readonly index: number;
  readonly name: string;
  readonly contentType: string;
  readonly data: Uint8Array;
}

export interface RequestBody {
  /** The JSON part; `undefined` if the request had none. */
  readonly json: unknown;
  readonly files: readonly UploadedFile[];
}

/** Reads a JSON body, or a multipart one with `payload_json` and `files[n]`. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const data = Buffer.concat(chunks);
  if (data.length === 0) return { json: undefined, files: [] };
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return { json: parse(data.toString()), files: [] };

  const form = await new Response(data, { headers: { 'content-type': type } }).formData();
  const payload = form.get('payload_json');
  const files: UploadedFile[] = [];
  for (const [key, value] of form) {
    const index = /^files\[(\d+)\]$/.exec(key)?.[1];
    if (index === undefined || typeof value === 'string') continue;
    const bytes = new Uint8Array(await value.arrayBuffer());
    files.push({ index: Number(index), name: value.name, contentType: contentType(value), data: bytes });
  }
  return { json: typeof payload === 'string' ? parse(payload) : {}, files };
}

const BY_ENDING: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  txt: 'text/plain; charset=utf-8',
  json: 'application/json',
};

/** What the sender says, or else what the ending says: discord.js often leaves the type to Discord. */
function contentType(file: File): string {
  const ending = file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase();
  return file.type && file.type !== 'application/octet-stream'
    ? file.type
    : (BY_ENDING[ending] ?? 'application/octet-stream');
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalidForm(['The request body contains invalid JSON.']);
  }
}
