/** The YAML block between two lines of `---` at the top of a Markdown file. */
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { linesOf } from './lines.ts';
import { statedDate } from './page-date.ts';
import { because, type Reason } from './problems.ts';
import type { DateClaim, Span } from './types.ts';

export interface FrontMatter {
  /** From the first `---` to the end of the second. */
  readonly span: Span;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  readonly digest: boolean;
  readonly published: DateClaim | null;
  readonly written: DateClaim | null;
  readonly problems: readonly FrontMatterProblem[];
}

type FrontMatterProblem = Reason & { readonly line: number; readonly key?: string };

/** Reads the front matter of a file's text; `null` if it has none. Keys it does not know are left to whoever uses them. */
export function readFrontMatter(text: string): FrontMatter | null {
  const lines = linesOf(text);
  const first = lines[0]!;
  const bom = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  if (text.slice(first.start + bom, first.end).trimEnd() !== '---') return null;
  const close = lines.findIndex((l, i) => i > 0 && /^(?:---|\.\.\.)\s*$/.test(text.slice(l.start, l.end)));
  if (close < 0) return null;
  const from = lines[1]!.start;
  const yaml = text.slice(from, lines[close]!.start);
  const counter = new LineCounter();
  const doc = parseDocument(yaml, { lineCounter: counter, logLevel: 'silent', maxAliasCount: 0 } as never);
  const problems: FrontMatterProblem[] = [];
  const lineAt = (offset: number): number => counter.linePos(offset).line + 1;
  for (const error of doc.errors) {
    const [words = ''] = error.message.split('\n');
    problems.push({ line: lineAt(error.pos[0]), ...because('frontYaml', words) });
  }
  const values = new Map<string, { value: unknown; span: Span; line: number }>();
  if (isMap(doc.contents)) {
    for (const pair of doc.contents.items) {
      if (!isScalar(pair.key) || !isScalar(pair.value)) continue;
      const range = pair.value.range ?? [0, 0, 0];
      const span = { start: from + range[0], end: from + range[1] };
      values.set(String(pair.key.value), { value: pair.value.value, span, line: lineAt(range[0]) });
    }
  } else if (doc.contents !== null && doc.errors.length === 0) {
    problems.push({ line: 2, ...because('frontLines') });
  }
  const words = (key: string): string | null => {
    const got = values.get(key);
    return got && got.value !== null && String(got.value).trim() !== '' ? String(got.value).trim() : null;
  };
  const date = (key: 'published' | 'written'): DateClaim | null => {
    const said = words(key);
    if (said === null) return null;
    const { span, line } = values.get(key)!;
    const iso = statedDate(said);
    if (iso)
      return { date: iso, source: 'front-matter', evidence: `the file's front matter says “${key}: ${said}”`, span };
    problems.push({ line, key, ...because('notDate', said) });
    return null;
  };
  const digest = values.get('digest');
  if (digest && typeof digest.value !== 'boolean')
    problems.push({ line: digest.line, key: 'digest', ...because('digest') });
  const published = date('published');
  const written = date('written');
  return {
    span: { start: first.start + bom, end: lines[close]!.end },
    title: words('title'),
    outlet: words('outlet'),
    url: words('url'),
    digest: digest?.value === true,
    published,
    written,
    problems: problems.sort((a, b) => a.line - b.line),
  };
}
