/** Scores what the readers find in a corpus against hand-made truth: quotations, speakers, dates, dates of writing, people. */
import { readFileSync } from 'node:fs';
import { readCorpus } from '../../src/corpus/read.ts';
import { readArticles } from '../../src/language/read.ts';
import type { ArticleReading, Reading } from '../../src/language/types.ts';

export interface Score {
  readonly right: number;
  readonly of: number;
}

export interface AnnotationScores {
  readonly pieces: Score;
  readonly speakers: Score;
  readonly written: Score;
  readonly dates: Score;
  readonly peopleFound: Score;
  readonly peopleRight: Score;
  /** What was missed, a line each. */
  readonly misses: readonly string[];
}

/** The parts of a truth file that are scored here. */
export interface Truth {
  readonly meta: { readonly files: Readonly<Record<string, string>> };
  readonly articles: readonly {
    readonly id: string;
    readonly true_date: string | null;
    readonly true_date_range?: readonly string[];
  }[];
  readonly quotations: readonly {
    readonly id: string;
    readonly file: string;
    readonly line: number;
    readonly segments: readonly string[];
    readonly speaker: string | null;
    readonly kind?: string;
  }[];
  readonly date_expressions: readonly {
    readonly file: string;
    readonly line: number;
    readonly text: string;
    readonly start: string | null;
    readonly end?: string;
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly aliases?: readonly (readonly [string, string])[];
    readonly query_variants?: readonly string[];
    readonly files: readonly string[];
  }[];
}

/**
 * @param truthFile - JSON in the form of the gold file
 * @param corpusDir - its articles
 */
export async function scoreAnnotations(truthFile: string, corpusDir: string): Promise<AnnotationScores> {
  const truth = JSON.parse(readFileSync(truthFile, 'utf8')) as Truth;
  const corpus = await readCorpus(corpusDir);
  const reading = readArticles(corpus.articles, corpus.data);
  const articles = new Map(reading.articles.map((one) => [one.article.file, one]));
  const articleOf = (id: string) => articles.get(truth.meta.files[id] ?? '');
  const misses: string[] = [];
  const check = (right: boolean, miss: () => string) => {
    if (!right) misses.push(miss());
    return right;
  };
  const tally = (checks: readonly boolean[]): Score => ({ right: checks.filter(Boolean).length, of: checks.length });

  const pieces: boolean[] = [];
  const speakers: boolean[] = [];
  for (const gold of truth.quotations) {
    const article = articleOf(gold.file);
    const found = (article?.quotations ?? []).filter(({ segments }) =>
      segments.some(({ start, end }) =>
        gold.segments.some((piece) => bare(article?.article.text.slice(start, end)) === bare(piece)),
      ),
    );
    const foundPieces = new Set(
      found.flatMap(({ segments }) => segments.map(({ start, end }) => bare(article?.article.text.slice(start, end)))),
    );
    for (const piece of gold.segments)
      pieces.push(check(foundPieces.has(bare(piece)), () => `piece ${gold.id}: ${piece.slice(0, 60)}`));
    if (gold.speaker === null) continue;
    const names = found.map(({ speaker }) => speaker?.name ?? 'nobody');
    speakers.push(
      check(
        names.length > 0 && names.every((name) => sameSpeaker(name, gold.speaker as string)),
        () => `speaker ${gold.id}: ${names.join(', ') || 'not found'} for ${gold.speaker}`,
      ),
    );
  }

  const written = truth.articles.flatMap(({ id, true_date: date, true_date_range: [first, last] = [] }) =>
    date === null
      ? []
      : [
          check(
            isWithin(articleOf(id)?.written.date, first ?? date, last ?? date),
            () => `written ${id}: ${articleOf(id)?.written.date} for ${date}`,
          ),
        ],
  );
  const dates = truth.date_expressions
    .filter(({ start }) => start !== null)
    .map((gold) => {
      const article = articleOf(gold.file);
      const here = (article?.dates ?? []).filter(
        (mention) =>
          article &&
          isOnLine(article, mention.start, gold.line) &&
          (gold.text.includes(mention.text) || mention.text.includes(gold.text)),
      );
      return check(
        here.some((mention) => sameDays(mention, gold)),
        () =>
          `date ${gold.file}:${gold.line} ${gold.text}: ${here.map(({ from, to }) => `${from}/${to}`).join(', ') || 'not found'} for ${gold.start}`,
      );
    });

  const goldFiles = new Set(truth.articles.map(({ id }) => truth.meta.files[id]));
  const { found, right } = scorePeople(truth, reading, goldFiles, check);
  return {
    pieces: tally(pieces),
    speakers: tally(speakers),
    written: tally(written),
    dates: tally(dates),
    peopleFound: tally(found),
    peopleRight: tally(right),
    misses,
  };
}

/** A truth that gives a range leaves open which of its days it was. */
function isWithin(date: string | null | undefined, first: string, last: string): boolean {
  return typeof date === 'string' && first <= date && date <= last;
}

function scorePeople(
  truth: Truth,
  reading: Reading,
  files: ReadonlySet<string | undefined>,
  check: (right: boolean, miss: () => string) => boolean,
) {
  const people = reading.names.people.filter(({ mentions }) => mentions.some(({ file }) => files.has(file)));
  const matches = (name: string, gold: Truth['people'][number]) => {
    const known = [gold.name, ...(gold.query_variants ?? []), ...(gold.aliases ?? []).map(([, alias]) => alias)].map(
      bare,
    );
    return known.includes(bare(name)) || known.some((one) => lastWord(one) === lastWord(bare(name)));
  };
  const found = truth.people.map((gold) =>
    check(
      people.some(({ name, spellings }) => [name, ...spellings].some((one) => matches(one, gold))),
      () => `person missed: ${gold.name}`,
    ),
  );
  const right = people.map((person) =>
    check(
      truth.people.some((gold) => matches(person.name, gold)),
      () => `no person: ${person.name}`,
    ),
  );
  return { found, right };
}

/** Without marks, accents, case and edge punctuation, as the gold file's own measure compares. */
function bare(text = ''): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^[\s"'.,;:!?“”-]+|[\s"'.,;:!?“”-]+$/g, '');
}

function lastWord(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

/** The same person by surname; a description by sharing its noun. */
function sameSpeaker(name: string, gold: string): boolean {
  const plain = bare(gold.replace(/\(.*?\)/g, ''));
  const own = bare(name);
  return (
    own === plain ||
    lastWord(own).slice(0, 5) === lastWord(plain).slice(0, 5) ||
    own.includes(plain) ||
    plain.includes(own)
  );
}

/** A truth about a page counts the lines of its file, which the extracted text no longer has. */
function isOnLine(reading: ArticleReading, offset: number, line: number): boolean {
  return reading.article.format === 'html' || lineOf(reading, offset) === line;
}

function lineOf({ article }: ArticleReading, offset: number): number {
  return article.text.slice(0, offset).split('\n').length;
}

/** The first day as coarse as the truth gives it, and the last one where it gives one; `~` allows a day or two. */
function sameDays(
  { from, to }: { readonly from?: string; readonly to?: string },
  gold: { readonly start: string | null; readonly end?: string },
): boolean {
  if (from === undefined || to === undefined || gold.start === null) return false;
  if (gold.start.endsWith('~')) return from <= gold.start.slice(0, -1) && gold.start.slice(0, -1) <= to;
  return (
    from.startsWith(gold.start) &&
    (gold.end === undefined ? to.startsWith(gold.start) || to === gold.start : to === gold.end)
  );
}
