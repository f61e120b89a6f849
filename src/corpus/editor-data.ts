/** The editor's YAML files: one list of entries each, all optional. Mistakes are reported; good entries are used. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { decodeText, LARGEST_FILE } from './decode.ts';
import { ENTRY, type Section } from './editor-schema.ts';
import type { EditorData, FileProblem } from './types.ts';

const SECTIONS = Object.keys(ENTRY) as Section[];

/**
 * Reads `articles.yaml`, `people.yaml`, `organisations.yaml`, `places.yaml` and `meetings.yaml` from a folder.
 * A file that is missing is no mistake, and neither is one that is empty.
 */
export async function readEditorData(dir: string): Promise<{ data: EditorData; problems: FileProblem[] }> {
  const problems: FileProblem[] = [];
  const data: Record<Section, unknown[]> = { articles: [], people: [], organisations: [], places: [], meetings: [] };
  for (const section of SECTIONS) {
    const file = `${section}.yaml`;
    let bytes: Uint8Array;
    try {
      bytes = await readFile(join(dir, file));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT')
        problems.push({ file, reason: `The file could not be read: ${(error as Error).message}` });
      continue;
    }
    if (bytes.length === 0) continue;
    if (bytes.length > LARGEST_FILE) {
      problems.push({ file, reason: 'The file is larger than 5 MB. Split it or shorten it.' });
      continue;
    }
    const decoded = decodeText(bytes);
    if ('reason' in decoded) problems.push({ file, reason: decoded.reason });
    else data[section] = readEntries(section, file, decoded.text, problems);
  }
  return { data: data as unknown as EditorData, problems };
}

function readEntries(section: Section, file: string, text: string, problems: FileProblem[]): unknown[] {
  const counter = new LineCounter();
  const doc = parseDocument<ParsedNode>(text, { lineCounter: counter, logLevel: 'silent' });
  const lineOf = (node: Node | null | undefined): number => counter.linePos(node?.range?.[0] ?? 0).line;
  for (const error of doc.errors) {
    problems.push({
      file,
      line: counter.linePos(error.pos[0]).line,
      reason: `Not valid YAML: ${error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')}.`,
    });
  }
  const root = doc.contents;
  if (root === null || (isScalar(root) && root.value === null)) return [];
  if (!isSeq(root)) {
    problems.push({
      file,
      line: lineOf(root),
      reason: `The file should be a list: every entry begins with “- ${section === 'articles' ? 'file' : 'name'}: …”.`,
    });
    return [];
  }
  const entries: unknown[] = [];
  const first = new Map<string, number>();
  root.items.forEach((item, i) => {
    const node = item as Node;
    const known = problems.length;
    let value: unknown;
    try {
      value = (node as { toJS(doc: unknown, opts?: unknown): unknown }).toJS(doc, { maxAliasCount: 100 });
    } catch (error) {
      const reason = `This entry cannot be used: ${(error as Error).message}. Put text that begins with * or & between quotation marks.`;
      problems.push({ file, line: lineOf(node), key: String(i + 1), reason });
      return;
    }
    const checked = ENTRY[section].safeParse(value);
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((k) => [...issue.path, k]) : [issue.path];
        for (const path of keys) {
          const key = [String(i + 1), ...path].join('.');
          problems.push({ file, line: lineOf(nodeAt(node, path)), key, reason: wording(section, issue, path) });
        }
      }
    }
    const name = isMap(node) ? String(node.get(section === 'articles' ? 'file' : 'name') ?? '') : '';
    const before = name ? first.get(name) : undefined;
    if (before !== undefined)
      problems.push({
        file,
        line: lineOf(node),
        key: String(i + 1),
        reason: `“${name}” is listed already in line ${before}. Put everything about it into one entry.`,
      });
    else if (name) first.set(name, lineOf(node));
    if (checked.success && problems.length === known) entries.push(checked.data);
  });
  return entries;
}

interface Issue {
  readonly code: string;
  readonly message: string;
  readonly input?: unknown;
}

function wording(section: Section, issue: Issue, path: readonly PropertyKey[]): string {
  const known = Object.keys(ENTRY[section].shape).join(', ');
  if (issue.code === 'unrecognized_keys')
    return `“${String(path[path.length - 1])}” is not a key of this file. The keys are: ${known}. Correct or remove the line; this entry is not used until then.`;
  if (path.length === 0) return `An entry should be lines of the form “key: value”. The keys are: ${known}.`;
  const key = path.filter((p) => typeof p === 'string').join('.');
  return `“${key}” ${issue.message}. This entry is not used until then.`;
}

/** The deepest node on a path that exists, keys before their values, so that a line can be named. */
function nodeAt(node: Node, path: readonly PropertyKey[]): Node {
  let at = node;
  for (const step of path) {
    if (isMap(at)) {
      const pair = at.items.find((p) => isScalar(p.key) && p.key.value === step);
      if (!pair) return at;
      const value = pair.value as Node | null;
      if (step === path[path.length - 1] || !value) return pair.key as Node;
      at = value;
    } else if (isSeq(at) && typeof step === 'number' && at.items[step]) at = at.items[step] as Node;
    else return at;
  }
  return at;
}
