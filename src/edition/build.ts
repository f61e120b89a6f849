/** Builds an edition: one state of the corpus, read and indexed. */
import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/types.ts';
import { datedFacts } from '../language/meetings/facts.ts';
import { type ReadingStep, readArticles } from '../language/read.ts';
import { createSearchIndex } from '../search/index.ts';
import { searchRecords } from './documents.ts';
import type { Edition } from './types.ts';

export type BuildStep = ReadingStep | 'index';

/**
 * Reads and indexes a corpus.
 *
 * @param onStep - told of each step before it begins
 * @returns an edition whose id depends on nothing but the articles and the editor's data
 */
export function buildEdition(corpus: Corpus, onStep: (step: BuildStep) => void = () => {}): Edition {
  const reading = readArticles(corpus.articles, corpus.data, onStep);
  onStep('index');
  const facts = datedFacts(reading.articles);
  const records = searchRecords(reading, facts);
  return {
    id: editionId(corpus),
    corpus,
    reading,
    facts,
    index: createSearchIndex(records.map(({ document }) => document)),
    records: new Map(records.map(({ document, places }) => [document.id, places])),
  };
}

/** Fingerprint of one article's text and what the file says about it: what a reload compares. */
export function fingerprint(article: Corpus['articles'][number]): string {
  const { file, text, title, outlet, url, published, written } = article;
  return sha256(JSON.stringify([file, text, title, outlet, url, published?.date, written?.date]));
}

function editionId(corpus: Corpus): string {
  return sha256(JSON.stringify([corpus.articles.map(fingerprint).sort(), corpus.data])).slice(0, 10);
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
