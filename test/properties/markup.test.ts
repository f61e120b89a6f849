/** What a person types around a question never changes its answer. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Answerer, createAnswerer } from '../../src/answers/answerer.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { buildEdition } from '../../src/edition/build.ts';

const ROOT = join(import.meta.dirname, '../..');
const SHARED = join(ROOT, '../shared');

/** Questions with the folder that they are asked of. */
const SETS: readonly { readonly name: string; readonly folder: string; readonly questions: string }[] = [
  ...['cubango', 'cable'].map((name) => ({
    name,
    folder: join(ROOT, `test/corpora/${name}/articles`),
    questions: join(ROOT, `test/corpora/${name}/truth.json`),
  })),
  {
    name: 'valley',
    folder: join(ROOT, 'test/corpora/valley/articles'),
    questions: join(ROOT, 'test/corpora/valley/questions.json'),
  },
  { name: 'shared', folder: join(SHARED, 'articles'), questions: join(SHARED, 'gold/dev.json') },
];

/** Ways to type the same question. */
const WAYS: readonly (readonly [string, (text: string) => string])[] = [
  ['two words in bold', (text) => text.replace(/(\S+\s+\S+)$/u, '**$1**')],
  ['the first word hidden', (text) => text.replace(/^(\S+)/u, '||$1||')],
  ['a word as a masked link', (text) => text.replace(/(?<!\S)(\p{L}{3,})(?=\s|$)/u, '[$1](https://example.org/a_b)')],
  ['a link behind it', (text) => `${text} https://example.org/page?x=1`],
  ['all in brackets', (text) => `(${text})`],
  ['no question mark', (text) => text.replace(/\?+\s*$/u, '')],
  ['small letters', (text) => text.toLowerCase()],
  ['capitals', (text) => text.toUpperCase()],
  ['a mention before it', (text) => `<@123456789012345678> ${text}`],
];

function questionsOf(file: string): string[] {
  const read = JSON.parse(readFileSync(file, 'utf8')) as
    | { readonly text: string }[]
    | { readonly questions: Readonly<Record<string, readonly { readonly q: string; readonly context?: string }[]>> };
  if (Array.isArray(read)) return read.map(({ text }) => text);
  return Object.values(read.questions).flatMap((list) => list.filter(({ context }) => !context).map(({ q }) => q));
}

function shown(answerer: Answerer, text: string): string {
  const { status, short, headline, results } = answerer.answer({ command: 'ask', text });
  return JSON.stringify({ status, short, headline, first: results[0]?.text });
}

for (const { name, folder, questions } of SETS) {
  describe.skipIf(!existsSync(questions) || !existsSync(folder))(`questions of the corpus “${name}”`, () => {
    it('get the same answer however they are marked up', async () => {
      const answerer = createAnswerer(buildEdition(await readCorpus(folder)));
      const changed: string[] = [];
      // Each question is typed in one of the ways, in turn, so that every way meets many questions.
      for (const [at, text] of questionsOf(questions).entries()) {
        const [way, type] = WAYS[at % WAYS.length]!;
        if (shown(answerer, type(text)) !== shown(answerer, text)) changed.push(`${way}: ${type(text)}`);
      }
      expect(changed).toEqual([]);
    });
  });
}
