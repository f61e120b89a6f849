/** Builds an edition: one state of the corpus, read and indexed. */
import { createHash } from 'node:crypto';
import type { Corpus } from '../corpus/types.ts';
import { type ReadingStep, readArticles } from '../language/read.ts';
import type { Reading } from '../language/types.ts';
import { createSearchIndex } from '../search/index.ts';
import type { SearchDocument } from '../search/types.ts';
import { recordId } from './records.ts';
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
  return { id: editionId(corpus), corpus, reading, index: createSearchIndex(documentsOf(reading)) };
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

/** Sentences, quotations and meetings as documents; furniture is left out. */
function documentsOf(reading: Reading): SearchDocument[] {
  const documents: SearchDocument[] = [];
  for (const { article, sentences, quotations } of reading.articles) {
    for (const sentence of sentences) {
      const paragraph = article.paragraphs[sentence.paragraph];
      if (!paragraph?.evidence) continue;
      documents.push({
        id: recordId('sentence', article.file, sentence.start),
        kind: 'sentence',
        text: article.text.slice(sentence.start, sentence.end),
      });
    }
    for (const quotation of quotations) {
      const words = quotation.segments.map(({ start, end }) => article.text.slice(start, end)).join(' ');
      documents.push({ id: quotation.id, kind: 'quotation', text: `${words} ${quotation.speaker?.name ?? ''}` });
    }
  }
  for (const meeting of reading.meetings) {
    documents.push({ id: meeting.id, kind: 'meeting', text: [meeting.name, ...meeting.spellings].join(' ') });
  }
  return documents;
}
