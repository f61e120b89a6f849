/**
 * `npm run -s search -- --jsonl --documents FILE [--top 10]`: the bot's ranked search for machines. Standard output
 * carries JSON lines only, one for each line of the input and in its order.
 */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { createSearchIndex } from '../search/index.ts';
import type { SearchDocument, SearchIndex } from '../search/types.ts';

const USAGE = `Ranks documents for questions, a JSON object a line.

  npm run -s search -- --jsonl --documents FILE [--top 10]

  FILE             documents: {"id", "text", "title"?, "source"?} a line
  standard input   questions: {"id", "query", "command"?: "who"|"when"|"quote", "among"?: ["id", ...]} a line
  standard output  {"id", "hits": [{"id", "score"}]} a line, best hit first; {"id", "error"} for a line that is no question
  --top            most hits for a question (default 10)`;

/** A wrong call or an unreadable file: told in one line, without a stack trace. */
class UserError extends Error {}

const Id = z.union([z.string().min(1), z.number()]);
const DocumentLine = z.object({ id: Id, text: z.string(), title: z.string().nullish(), source: z.string().nullish() });
const QuestionLine = z.object({
  id: Id,
  query: z.string(),
  command: z.enum(['who', 'when', 'quote']).nullish(),
  among: z.array(Id).nullish(),
});

function readArguments(args: readonly string[]): { documents: string; top: number } {
  const options = { jsonl: { type: 'boolean' }, documents: { type: 'string' }, top: { type: 'string' } } as const;
  let values: { jsonl?: boolean; documents?: string; top?: string };
  try {
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    throw new UserError(`${(error as Error).message}\n\n${USAGE}`);
  }
  if (!values.jsonl || !values.documents) throw new UserError(USAGE);
  const top = Number(values.top ?? 10);
  if (!Number.isInteger(top) || top < 1)
    throw new UserError(`--top must be a whole number above 0, not "${values.top}".`);
  return { documents: values.documents, top };
}

/** What is wrong with a line, for people. */
function problems(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.') || 'line'}: ${issue.message}`).join('; ');
}

interface Documents {
  readonly documents: readonly SearchDocument[];
  /** Ids as the file gives them, which may be numbers. */
  readonly ids: ReadonlyMap<string, string | number>;
}

async function readDocuments(file: string): Promise<Documents> {
  const documents: SearchDocument[] = [];
  const ids = new Map<string, string | number>();
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Number.POSITIVE_INFINITY })) {
      number++;
      if (line.trim() === '') continue;
      const parsed = DocumentLine.safeParse(JSON.parse(line));
      if (!parsed.success) throw new UserError(`${file}, line ${number}: ${problems(parsed.error)}`);
      const { id, text, title, source } = parsed.data;
      const context = [title, source].filter(Boolean).join(' ');
      ids.set(String(id), id);
      documents.push({ id: String(id), text, ...(context && { context }) });
    }
  } catch (error) {
    if (error instanceof SyntaxError) throw new UserError(`${file}, line ${number}: no JSON (${error.message})`);
    if ((error as NodeJS.ErrnoException).code)
      throw new UserError(`${file} cannot be read: ${(error as Error).message}`);
    throw error;
  }
  return { documents, ids };
}

/** The answer to one line of the input. */
function answerLine(line: string, index: SearchIndex, ids: Documents['ids'], top: number): object {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch (error) {
    return { id: null, error: `no JSON: ${(error as Error).message}` };
  }
  const parsed = QuestionLine.safeParse(read);
  if (!parsed.success) {
    const id = Id.safeParse((read as { id?: unknown } | null)?.id);
    return { id: id.success ? id.data : null, error: problems(parsed.error) };
  }
  const { id, query, command, among } = parsed.data;
  const hits = index.search({ query, top, ...(command && { command }), ...(among && { among: among.map(String) }) });
  return { id, hits: hits.map((hit) => ({ ...hit, id: ids.get(hit.id) ?? hit.id })) };
}

/** Waits until the reader has taken what was written, so that large outputs neither pile up nor get lost. */
function write(text: string): Promise<void> | void {
  if (!process.stdout.write(text)) return new Promise((resolve) => process.stdout.once('drain', resolve));
}

async function main(): Promise<void> {
  const call = readArguments(process.argv.slice(2));
  const { documents, ids } = await readDocuments(call.documents);
  const index = createSearchIndex(documents);
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') await write(`${JSON.stringify(answerLine(line, index, ids, call.top))}\n`);
  }
}

if (import.meta.main) {
  // The reader has gone (as `head` does): nothing is left to do.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  try {
    await main();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    console.error(error.message);
    process.exitCode = 2;
  }
}
