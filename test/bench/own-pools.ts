/** The project's own corpora that may be fitted on: articles on invented talks, with questions and the words that support their answers. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Library, openLibrary, type Passage } from '../../src/answers/library/library.ts';
import { articleFromHtml, articleFromText } from '../../src/corpus/article.ts';
import { NO_EDITOR_DATA } from '../../src/corpus/types.ts';
import { buildEdition } from '../../src/edition/build.ts';

const FITTED = ['cubango', 'cable'];

interface Truth {
  readonly meta: { readonly files: Readonly<Record<string, string>> };
  readonly questions: Readonly<
    Record<
      'who' | 'when' | 'quote',
      readonly {
        readonly id: string;
        readonly q: string;
        readonly answerable: string;
        readonly expect?: readonly (readonly string[])[];
        readonly context?: string;
        readonly support?: readonly (readonly [string, number, string])[];
      }[]
    >
  >;
}

export interface OwnPool {
  readonly name: string;
  readonly library: Library;
  readonly asked: readonly { readonly text: string; right(passage: Passage): boolean }[];
  /** All that stand alone; `expect` is what must be said, `null` where nothing may be. */
  readonly questions: readonly { readonly text: string; readonly expect: readonly (readonly string[])[] | null }[];
}

export function ownPools(): OwnPool[] {
  return FITTED.map((name) => {
    const folder = fileURLToPath(new URL(`../corpora/${name}`, import.meta.url));
    if (!existsSync(folder)) throw new Error(`There is no folder ${folder}.`);
    const articles = readdirSync(`${folder}/articles`).map((file) => {
      const text = readFileSync(`${folder}/articles/${file}`, 'utf8');
      if (/\.html?$/.test(file)) return articleFromHtml({ file, html: text });
      return articleFromText({ file, text, format: file.endsWith('.md') ? 'md' : 'txt' });
    });
    const library = openLibrary(buildEdition({ articles, problems: [], data: NO_EDITOR_DATA }));
    const truth = JSON.parse(readFileSync(`${folder}/truth.json`, 'utf8')) as Truth;
    const asked = (['who', 'when', 'quote'] as const).flatMap((command) =>
      truth.questions[command]
        .filter(({ answerable, context, support }) => answerable === 'yes' && !context && support && support.length > 0)
        .flatMap(({ q, support }) => {
          const anchors = support!.map(([file, , words]) => [truth.meta.files[file] ?? file, squeezed(words)] as const);
          const right = (passage: Passage) =>
            anchors.some(([file, words]) => passage.file === file && squeezed(passage.text).includes(words));
          return [{ text: q, right }];
        }),
    );
    const questions = (['who', 'when', 'quote'] as const).flatMap((command) =>
      truth.questions[command]
        .filter(({ context }) => !context)
        .map(({ q, answerable, expect }) => ({ text: q, expect: answerable === 'yes' ? (expect ?? []) : null })),
    );
    return { name, library, asked, questions };
  });
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
