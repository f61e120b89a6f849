/** The editor's YAML files: one list of entries each, all optional. Mistakes are reported; good entries are used. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import { decodeText, LARGEST_FILE } from './decode.ts';
import { ENTRY, isWanted, type Section } from './editor-schema.ts';
import { because, type Reason } from './problems.ts';
import type { EditorData, FileProblem } from './types.ts';
import { unreadable } from './unreadable.ts';

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
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') problems.push({ file, ...unreadable(error) });
      continue;
    }
    if (bytes.length === 0) continue;
    if (bytes.length > LARGEST_FILE) {
      problems.push({ file, ...because('tooLarge', String(LARGEST_FILE / 1024 / 1024)) });
      continue;
    }
    const decoded = decodeText(bytes);
    if ('reason' in decoded) problems.push({ file, ...decoded });
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
      ...because('yaml', error.message.split('\n')[0]!.replace(/ at line \d+, column \d+:?$/, '')),
    });
  }
  const root = doc.contents;
  if (root === null || (isScalar(root) && root.value === null)) return [];
  if (!isSeq(root)) {
    problems.push({
      file,
      line: lineOf(root),
      ...because('notList', section === 'articles' ? 'file' : 'name'),
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
      const why = because('entryUnusable', (error as Error).message);
      problems.push({ file, line: lineOf(node), key: String(i + 1), ...why });
      return;
    }
    const checked = ENTRY[section].safeParse(value);
    if (!checked.success) {
      for (const issue of checked.error.issues) {
        const keys = issue.code === 'unrecognized_keys' ? issue.keys.map((k) => [...issue.path, k]) : [issue.path];
        for (const path of keys) {
          const key = [String(i + 1), ...path].join('.');
          problems.push({ file, line: lineOf(nodeAt(node, path)), key, ...reasonOf(section, issue, path) });
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
        ...because('listedTwice', name, String(before)),
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

function reasonOf(section: Section, issue: Issue, path: readonly PropertyKey[]): Reason {
  const known = Object.keys(ENTRY[section].shape).join(', ');
  if (issue.code === 'unrecognized_keys') return because('unknownKey', String(path[path.length - 1]), known);
  if (path.length === 0) return because('entryLines', known);
  const key = path.filter((p) => typeof p === 'string').join('.');
  return isWanted(issue.message) ? because(issue.message, key) : because('keyOther', key, issue.message);
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
