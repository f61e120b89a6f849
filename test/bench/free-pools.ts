/**
 * Questions typed freely on real news, to fit on: each is asked of ten articles of PolNeAR's training set
 * (`shared/bench/polnear_train.jsonl` beside the project), which stay where they are. What answers is kept as places in their texts:
 * `[article, start, end]`. The questions were written by people who had not seen the code, in their own words; so were the conversations.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Library, openLibrary, type Passage } from '../../src/answers/library/library.ts';
import { articleFromText } from '../../src/corpus/article.ts';
import { NO_EDITOR_DATA } from '../../src/corpus/types.ts';
import { buildEdition } from '../../src/edition/build.ts';

const ARTICLES = fileURLToPath(new URL('../../../shared/bench/polnear_train.jsonl', import.meta.url));
const QUESTIONS = fileURLToPath(new URL('free/questions.json', import.meta.url));

/** What the score, the chance and the claims are fitted on, as their files name it. */
export const FITTED_ON =
  'QAMR test (half of its Wikipedia pages), SQuAD 1.1 dev (29 articles), SQuADShifts New Wikipedia; the invented corpora in test/corpora/cubango, cable and valley; freely typed questions and conversations on PolNeAR train (test/bench/free)';

type Place = readonly [article: number, start: number, end: number];

interface Kept {
  readonly text: string;
  readonly gold: readonly Place[];
  readonly short: readonly Place[];
  readonly answerable?: boolean;
}

interface KeptSet {
  readonly articles: readonly string[];
  readonly questions: readonly Kept[];
  readonly conversations: readonly (readonly Kept[])[];
}

/** A question with what answers it. */
export interface FreeQuestion {
  readonly text: string;
  readonly answerable: boolean;
  /** Words that may be claimed; empty where no short answer makes sense. */
  readonly short: readonly string[];
  right(passage: Passage): boolean;
}

export interface FreePool {
  readonly name: string;
  readonly library: Library;
  readonly asked: readonly FreeQuestion[];
  /** Turns in their order; the first stands alone. */
  readonly conversations: readonly (readonly FreeQuestion[])[];
}

/** @returns a pool for every ten articles, and the invented regional news of `test/corpora/valley` */
export function freePools(): FreePool[] {
  return [...newsPools(), valleyPool()];
}

function newsPools(): FreePool[] {
  const texts = new Map(
    readFileSync(ARTICLES, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; date: string; publisher: string; title: string; text: string })
      .map((row) => [row.id, row]),
  );
  const sets = JSON.parse(readFileSync(QUESTIONS, 'utf8')) as KeptSet[];
  return sets.map(({ articles, questions, conversations }, at) => {
    const rows = articles.map((id) => texts.get(id)!);
    const read = rows.map(({ date, publisher, title, text }, number) =>
      articleFromText({
        file: `${number}.md`,
        text: `---\ntitle: ${JSON.stringify(title)}\noutlet: ${JSON.stringify(publisher)}\npublished: ${date}\n---\n\n${text}\n`,
        format: 'md',
      }),
    );
    const library = openLibrary(buildEdition({ articles: read, problems: [], data: NO_EDITOR_DATA }));
    const words = ([article, start, end]: Place) => rows[article]!.text.slice(start, end);
    const question = ({ text, gold, short, answerable = true }: Kept): FreeQuestion => {
      const places = gold.map((place) => [`${place[0]}.md`, squeezed(words(place))] as const);
      return {
        text,
        answerable,
        short: short.map(words),
        right: ({ file, text: sentence }) =>
          places.some(([article, answering]) => file === article && squeezed(sentence).includes(answering)),
      };
    };
    return {
      name: `free${at}`,
      library,
      asked: questions.map(question),
      conversations: conversations.map((turns) => turns.map(question)),
    };
  });
}

function valleyPool(): FreePool {
  const folder = fileURLToPath(new URL('../corpora/valley', import.meta.url));
  const articles = readdirSync(`${folder}/articles`).map((file) =>
    articleFromText({ file, text: readFileSync(`${folder}/articles/${file}`, 'utf8'), format: 'md' }),
  );
  const library = openLibrary(buildEdition({ articles, problems: [], data: NO_EDITOR_DATA }));
  const read = <T>(file: string) => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')) as T;
  type Told = { text: string; answerable: boolean; gold: readonly string[]; short: readonly string[] };
  const question = ({ text, answerable, gold, short }: Told): FreeQuestion => ({
    text,
    answerable,
    short,
    right: (passage) => gold.some((words) => squeezed(passage.text).includes(squeezed(words))),
  });
  return {
    name: 'valley',
    library,
    asked: read<Told[]>('questions.json').map(question),
    conversations: read<{ turns: Told[] }[]>('conversations.json').map(({ turns }) => turns.map(question)),
  };
}

const squeezed = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
