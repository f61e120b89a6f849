/** The worker thread of one edition: builds it, then answers from it until it is told to stop. */
import { parentPort, workerData } from 'node:worker_threads';
import { createAnswerer } from '../answers/answerer.ts';
import { readCorpus } from '../corpus/read.ts';
import { buildEdition, fingerprint } from '../edition/build.ts';
import type { Edition } from '../edition/types.ts';
import type { Call, EditionSource, FromWorker } from './protocol.ts';
import type { EditionStatus } from './types.ts';

if (!parentPort) throw new Error('src/engine/worker.ts runs as a worker thread only.');
const port = parentPort;
const send = (message: FromWorker) => port.postMessage(message);

const { corpusDir, dataDir } = workerData as EditionSource;
const started = performance.now();
const corpus = await readCorpus(corpusDir, dataDir === null ? {} : { dataDir });
if (corpus.articles.length === 0) {
  const reasons = corpus.problems.map(({ file, reason }) => `${file}: ${reason}`).join('; ');
  send({
    kind: 'unusable',
    message: `No article could be read from ${corpusDir}${reasons ? ` (${reasons})` : ''}. Put .txt, .md or .html files there, or name another folder.`,
  });
} else {
  const edition = buildEdition(corpus);
  const answerer = createAnswerer(edition);
  send({
    kind: 'ready',
    status: statusOf(edition, performance.now() - started),
    manifest: new Map(corpus.articles.map((article) => [article.file, fingerprint(article)])),
  });
  port.on('message', (call: Call) => {
    try {
      send({
        kind: 'done',
        id: call.id,
        result: call.kind === 'answer' ? answerer.answer(call.question) : answerer.suggest(call.request),
      });
    } catch (error) {
      send({ kind: 'failed', id: call.id, error: error instanceof Error ? error : new Error(String(error)) });
    }
  });
}

function statusOf(edition: Edition, buildMs: number): EditionStatus {
  const { reading } = edition;
  return {
    edition: edition.id,
    articles: reading.articles.map(({ article, written }) => ({
      file: article.file,
      title: article.title,
      outlet: article.outlet,
      written: written.date,
      pageDate: article.published?.date ?? null,
    })),
    people: reading.names.people.length,
    quotations: reading.articles.reduce((sum, { quotations }) => sum + quotations.length, 0),
    meetings: reading.meetings.length,
    problems: edition.corpus.problems,
    builtAt: new Date().toISOString(),
    buildMs: Math.round(buildMs),
  };
}
