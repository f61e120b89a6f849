/** The worker thread of one edition: builds it, then answers from it until it is told to stop. */
import { parentPort, workerData } from 'node:worker_threads';
import { createAnswerer } from '../answers/answerer.ts';
import { because } from '../corpus/problems.ts';
import { readCorpus } from '../corpus/read.ts';
import { buildEdition, fingerprint } from '../edition/build.ts';
import type { Edition } from '../edition/types.ts';
import { rememberedTimelines } from '../timeline/picture.ts';
import type { Call, EditionSource, FromWorker } from './protocol.ts';
import type { EditionStatus, ReloadProgress } from './types.ts';

if (!parentPort) throw new Error('src/engine/worker.ts runs as a worker thread only.');
const port = parentPort;
const TELL_EVERY_MS = 50;
const send = (message: FromWorker, moved: readonly ArrayBuffer[] = []) => port.postMessage(message, moved);

const { corpusDir, dataDir } = workerData as EditionSource;
const started = performance.now();
let progress: ReloadProgress = { step: 'files', read: 0, files: 0 };
let told = Number.NEGATIVE_INFINITY;
const tell = (now: Partial<ReloadProgress>): void => {
  const begins = now.step !== undefined || progress.files === 0;
  progress = { ...progress, ...now };
  // The other thread has better to do than to hear of every file.
  if (!begins && progress.read < progress.files && performance.now() - told < TELL_EVERY_MS) return;
  told = performance.now();
  send({ kind: 'progress', progress });
};
const corpus = await readCorpus(corpusDir, {
  ...(dataDir === null ? {} : { dataDir }),
  onFile: (read, files) => tell({ read, files }),
});
if (corpus.articles.length === 0) {
  const reasons = corpus.problems.map(({ file, reason }) => `${file}: ${reason}`).join('; ');
  send({
    kind: 'unusable',
    message: `No article could be read from ${corpusDir}${reasons ? ` (${reasons})` : ''}. Put .txt, .md or .html files there, or name another folder.`,
    refused: corpus.problems.length > 0 ? corpus.problems : [{ file: '.', ...because('emptyFolder') }],
  });
} else {
  const edition = buildEdition(corpus, (step) => tell({ step }));
  const answerer = createAnswerer(edition);
  send({
    kind: 'ready',
    status: statusOf(edition, performance.now() - started),
    manifest: new Map(corpus.articles.map((article) => [article.file, fingerprint(article)])),
  });
  const timelines = rememberedTimelines(edition);
  /** Each copy of a picture moves to the other thread without being copied again. */
  const timeline = (locale: string | undefined) => {
    const drawn = timelines(locale);
    return drawn && { ...drawn, pages: drawn.pages.map((page) => ({ ...page, png: page.png.slice() })) };
  };
  const resultOf = (call: Call) => {
    switch (call.kind) {
      case 'answer':
        return answerer.answer(call.question);
      case 'suggest':
        return answerer.suggest(call.request);
      case 'check':
        return answerer.check(call.text, call.locale);
      case 'context':
        return answerer.context(call.request);
      case 'timeline':
        return timeline(call.locale);
    }
  };
  port.on('message', (call: Call) => {
    try {
      const result = resultOf(call);
      const moved = result !== null && 'pages' in result ? result.pages.map(({ png }) => png.buffer) : [];
      send({ kind: 'done', id: call.id, result }, moved);
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
