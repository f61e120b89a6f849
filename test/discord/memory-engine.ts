/**
 * An engine in memory over a folder of invented articles, one sentence a line: it answers with the sentence that shares
 * most words with the question. For tests of what stands around an engine; how well it answers does not matter there.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type {
  Answer,
  Citation,
  ContextAnswer,
  ContextRequest,
  Evidence,
  Question,
  QuoteCheckReport,
} from '../../src/answers/types.ts';
import {
  type EditionStatus,
  type Engine,
  EngineError,
  type ReloadReport,
  type Suggestion,
  type SuggestRequest,
} from '../../src/engine/types.ts';
import type { TimelinePicture } from '../../src/timeline/types.ts';

export const INVENTED_ARTICLES: Readonly<Record<string, string>> = {
  'harbour.txt': [
    'Harbour talks end without a treaty',
    'Envoy Ilse Marn led the Vellish delegation at the harbour talks on 4 March 2031.',
    '“We will return *with* a map,” Marn told [reporters](https://example.org) in Port Orlan.',
    'The second round was scheduled for 11 March 2031 in Dunmere.',
  ].join('\n'),
  'ferry.md': [
    'Ferry dispute: minister blames fog',
    'Transport minister Tobin Achterberg said the ferry line would reopen on 2 April 2031.',
    '“Nobody @everyone asked the captains,” Achterberg said.',
  ].join('\n'),
};

export interface Folder {
  readonly path: string;
  write(file: string, text: string): void;
  remove(): Promise<void>;
}

/** Writes articles into a new folder. */
export async function folderOf(articles: Readonly<Record<string, string>> = INVENTED_ARTICLES): Promise<Folder> {
  const path = await mkdtemp(join(tmpdir(), 'articles-'));
  const write = (file: string, text: string) => writeFileSync(join(path, file), text);
  for (const [file, text] of Object.entries(articles)) write(file, text);
  return { path, write, remove: () => rm(path, { recursive: true, force: true }) };
}

interface Line {
  readonly file: string;
  readonly text: string;
  readonly start: number;
  readonly number: number;
}

export class MemoryEngine implements Engine {
  readonly folder: string;
  /** Every question it was asked, with its history. */
  readonly asked: Question[] = [];
  /** Awaited before each answer, suggestion or reload. */
  choices: (question: Question) => readonly string[] = () => [];
  beforeAnswer: () => Promise<void> = async () => {};
  beforeSuggest: () => Promise<void> = async () => {};
  beforeReload: () => Promise<void> = async () => {};
  #lines: Line[] = [];
  #generation = 0;

  constructor(folder: string) {
    this.folder = folder;
    this.#read();
  }

  async answer(question: Question): Promise<Answer> {
    this.asked.push(question);
    const all = this.#lines;
    const edition = this.#edition();
    await this.beforeAnswer();
    const words = wordsOf([question.by ?? '', question.text].join(' '));
    const { history: _history, ...asked } = question;
    const understood = { ...asked, command: asked.command === 'ask' ? ('who' as const) : asked.command };
    const followUp = /\b(?:he|she|it|that|they)\b/iu.test(question.text);
    if (followUp) for (const past of question.history ?? []) for (const word of wordsOf(past.text)) words.add(word);
    const ranked = all
      .map((line) => ({ line, shared: [...wordsOf(line.text)].filter((word) => words.has(word)) }))
      .filter(({ shared }) => shared.length > 0)
      .sort((a, b) => b.shared.length - a.shared.length);
    const best = ranked[0];
    if (best === undefined || best.shared.length < 2) {
      const close = best === undefined ? [] : [best.line];
      return {
        ...answerOf(question, [], close),
        asked: understood,
        status: 'not-found',
        headline: '',
        reason: 'No article speaks of that.',
        edition,
      };
    }
    // A question for everything shows every line that shares a word with it.
    const lines = /\beverything\b/iu.test(question.text) ? ranked.map(({ line }) => line) : [best.line];
    const choices = this.choices(question);
    return {
      ...answerOf(question, lines, [], best.shared),
      asked: understood,
      ...(choices.length < 2 ? {} : { choices, disagreement: `It can be ${choices.join(' or ')}.` }),
      status: 'answered',
      headline: best.line.text,
      edition,
    };
  }

  async suggest(request: SuggestRequest): Promise<readonly Suggestion[]> {
    await this.beforeSuggest();
    const names = ['Ilse Marn', 'Tobin Achterberg', 'Port Orlan', 'Dunmere'];
    return names
      .filter((name) => name.toLowerCase().includes(request.text.toLowerCase()))
      .map((name) => ({ name, value: name }));
  }

  /** Words between “ ” are verbatim if a line has them, or else not found. */
  async check(text: string): Promise<QuoteCheckReport> {
    const lines = this.#lines;
    const claims = [...text.matchAll(/“([^”]+)”/gu)].map(([, claimed = '']) => claimed);
    const found = claims.map((claimed) => lines.find((line) => line.text.includes(claimed)) ?? null);
    const cited = found.filter((line) => line !== null);
    const { results, citations } = answerOf({ command: 'quote', text }, cited, []);
    return {
      checks: claims.map((claimed, at) => {
        const line = found[at];
        const evidence = line ? results[cited.indexOf(line)] : undefined;
        return evidence ? { claimed, verdict: 'verbatim', evidence } : { claimed, verdict: 'not-found' };
      }),
      citations,
      edition: this.#edition(),
      more: 0,
    };
  }

  /** The line that holds the place, with the ones before and after. */
  async context(request: ContextRequest): Promise<ContextAnswer> {
    const lines = this.#lines.filter(({ file }) => file === request.file);
    const at = lines.findIndex(({ start, text }) => start <= request.start && request.end <= start + text.length);
    const line = lines[at];
    const edition = this.#edition();
    if (!line) return { status: 'gone', reason: 'The articles have changed since. Please ask again.', edition };
    const { citations } = answerOf({ command: 'quote', text: '' }, [line], []);
    return {
      status: 'found',
      paragraphs: lines.slice(Math.max(0, at - 1), at + 2).map((one) => ({
        text: one.text,
        number: one.number,
        marks: one === line ? [{ start: request.start - line.start, end: request.end - line.start }] : [],
      })),
      citation: citations[0] as Citation,
      edition,
      moved: request.edition !== edition,
    };
  }

  /** What `timeline` gives; nothing is dated unless a test sets it. */
  picture: TimelinePicture | null = null;

  async timeline(): Promise<TimelinePicture | null> {
    return this.picture;
  }

  async status(): Promise<EditionStatus> {
    const files = [...new Set(this.#lines.map(({ file }) => file))];
    return {
      edition: this.#edition(),
      articles: files.map((file) => ({
        file,
        title: null,
        outlet: 'The Orlan Gazette',
        written: '2031-03-05',
        pageDate: null,
      })),
      people: 2,
      quotations: 2,
      meetings: 1,
      problems: [{ file: 'empty.txt', reason: 'The file is empty.' }],
      builtAt: '2031-03-06T08:00:00.000Z',
      buildMs: 1234,
    };
  }

  async reload(): Promise<ReloadReport> {
    const before = this.#edition();
    const filesBefore = new Set(this.#lines.map(({ file }) => file));
    await this.beforeReload();
    this.#read();
    this.#generation += 1;
    const files = [...new Set(this.#lines.map(({ file }) => file))];
    return {
      before,
      after: this.#edition(),
      added: files.filter((file) => !filesBefore.has(file)),
      removed: [],
      changed: [],
      problems: [],
      buildMs: 10,
    };
  }

  async close(): Promise<void> {}

  #edition(): string {
    return `e${this.#generation}`;
  }

  #read(): void {
    const files = readdirSync(this.folder).sort();
    if (files.length === 0) throw new EngineError('no-corpus', 'There are no articles.');
    this.#lines = files.flatMap((file) => {
      let start = 0;
      return readFileSync(join(this.folder, file), 'utf8')
        .split('\n')
        .map((text, index) => {
          const line = { file, text, start, number: index + 1 };
          start += text.length + 1;
          return line;
        });
    });
  }
}

function answerOf(
  question: Question,
  results: readonly Line[],
  close: readonly Line[],
  shared: readonly string[] = [],
) {
  const citations: Citation[] = [...results, ...close].map(({ file, text, start, number }, index) => ({
    n: index + 1,
    file,
    source: 'The Orlan Gazette',
    title: null,
    outlet: 'The Orlan Gazette',
    url: 'https://gazette.example/a_(1)',
    digest: false,
    written: '2031-03-05',
    pageDate: '2031-06-01',
    line: number,
    paragraph: number,
    start,
    end: start + text.length,
    text,
    context: { start, end: start + text.length, text },
  }));
  const evidence = (lines: readonly Line[], from: number): Evidence[] =>
    lines.map(({ text }, index) => ({
      text,
      highlights: shared.flatMap((word) => {
        const start = text.toLowerCase().indexOf(word);
        return start < 0 ? [] : [{ start, end: start + word.length }];
      }),
      notes: [],
      citations: [from + index],
    }));
  return {
    command: question.command === 'ask' ? ('who' as const) : question.command,
    results: evidence(results, 1),
    close: evidence(close, results.length + 1),
    citations,
  };
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
}
