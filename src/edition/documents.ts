/** What is searched: sentences, their paragraphs, quotations, meetings and the facts that reading has found, each as a document of its kind. */
import type { Place } from '../corpus/types.ts';
import type { DatedFact } from '../language/meetings/facts.ts';
import type { ArticleReading, Reading } from '../language/types.ts';
import type { SearchDocument } from '../search/types.ts';
import { recordId } from './records.ts';

/** A document with the places of the articles that it stands for, best first. */
export interface SearchRecord {
  readonly document: SearchDocument;
  readonly places: readonly Place[];
}

/** Sentences of a meeting that are worth a look. */
const MOST_OF_MEETING = 6;

/** @returns a record for everything that may be cited; furniture is left out */
export function searchRecords(reading: Reading, facts: readonly DatedFact[]): SearchRecord[] {
  const texts = new Map(reading.articles.map(({ article }) => [article.file, article.text]));
  const slice = ({ file, start, end }: Place) => texts.get(file)?.slice(start, end) ?? '';
  const records = reading.articles.flatMap((one) => [
    ...sentenceRecords(one),
    ...quotationRecords(one),
    ...dayRecords(one),
  ]);
  for (const { id, name, roles } of reading.names.people) {
    for (const [at, role] of roles.entries()) {
      // An editor's wording stands in no article.
      if (role.form === 'editor') continue;
      records.push({
        document: { id: `office:${id}:${at}`, kind: 'fact', text: `${name} ${role.text}` },
        places: [role],
      });
    }
  }
  for (const [at, { place, predicate, mention }] of facts.entries()) {
    const text = `${slice({ file: place.file, ...predicate })} ${mention.text}`;
    records.push({ document: { id: `dated:${at}`, kind: 'fact', text }, places: [place] });
  }
  for (const { id, name, spellings, dates, evidence } of reading.meetings) {
    const places = [...dates.map((date) => date.evidence), ...evidence].slice(0, MOST_OF_MEETING);
    records.push({ document: { id, kind: 'meeting', text: [name, ...spellings].join(' ') }, places });
  }
  return records;
}

/** Each sentence, and each paragraph of several, by which a sentence is found whose neighbours name what it is about. */
function sentenceRecords({ article, sentences }: ArticleReading): SearchRecord[] {
  const { file, text } = article;
  const citable = sentences.filter(({ paragraph }) => article.paragraphs[paragraph]?.evidence);
  const records: SearchRecord[] = citable.map(({ start, end }) => ({
    document: { id: recordId('sentence', file, start), kind: 'sentence', text: text.slice(start, end) },
    places: [{ file, start, end }],
  }));
  for (const [number, inside] of Map.groupBy(citable, ({ paragraph }) => paragraph)) {
    const first = inside[0]!;
    const place = { file, start: first.start, end: inside.at(-1)!.end };
    const context = article.title ?? '';
    records.push({
      document: {
        id: `paragraph:${file}:${number}`,
        kind: 'paragraph',
        text: text.slice(place.start, place.end),
        ...(context && { context }),
      },
      places: [place],
    });
  }
  return records;
}

function quotationRecords({ article, quotations }: ArticleReading): SearchRecord[] {
  return quotations.map(({ id, segments, speaker, passage }) => {
    const words = segments.map(({ start, end }) => article.text.slice(start, end)).join(' ');
    return {
      document: { id, kind: 'quotation', text: `${words} ${speaker?.name ?? ''}` },
      places: [{ file: article.file, ...passage }],
    };
  });
}

/** The days that a sentence dates something to, as words that a question of that day has too. */
function dayRecords({ article, sentences, dates }: ArticleReading): SearchRecord[] {
  const { file } = article;
  return sentences.flatMap(({ start, end, paragraph }): SearchRecord[] => {
    if (!article.paragraphs[paragraph]?.evidence) return [];
    const words = dates.flatMap(({ start: at, from, to }) =>
      at >= start && at < end && from !== undefined && to !== undefined ? dayWords(from, to, true) : [],
    );
    if (words.length === 0) return [];
    return [
      { document: { id: `day:${file}:${start}`, kind: 'day', text: words.join(' ') }, places: [{ file, start, end }] },
    ];
  });
}

const DAY_MS = 86_400_000;
/** A longer span is looked for by its month or year. */
const MOST_DAYS = 8;

/**
 * A span of days as words of the index: `d20220110`, or as coarse as the span.
 *
 * @param from - first and last day, ISO
 * @param wide - with the months and years that it lies in
 */
export function dayWords(from: string, to: string, wide: boolean): string[] {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS) + 1;
  const compact = (iso: string, length: number) => `d${iso.slice(0, length).replaceAll('-', '')}`;
  const words = new Set<string>();
  if (days <= MOST_DAYS)
    for (let at = 0; at < days; at++) words.add(compact(new Date(Date.parse(from) + at * DAY_MS).toISOString(), 10));
  if (wide || days > MOST_DAYS) words.add(compact(from, days > 31 && !wide ? 4 : 7));
  if (wide) words.add(compact(from, 4));
  return [...words];
}
