/** Invented answers, piece by piece. */
import type { Answer, Citation, Evidence } from '../../src/answers/types.ts';

export function citation(n: number, text: string, more: Partial<Citation> = {}): Citation {
  return {
    n,
    file: `${n}.txt`,
    source: 'The Orlan Gazette',
    title: null,
    outlet: 'The Orlan Gazette',
    url: null,
    digest: false,
    written: '2031-03-05',
    pageDate: null,
    line: n,
    paragraph: n,
    start: 0,
    end: text.length,
    text,
    context: { start: 0, end: text.length, text },
    ...more,
  };
}

export function passage(text: string, citations: number[], more: Partial<Evidence> = {}): Evidence {
  return { text, highlights: [], notes: [], citations, ...more };
}

export function answer(more: Partial<Answer>): Answer {
  return {
    command: 'who',
    status: 'answered',
    headline: 'Ilse Marn',
    results: [],
    close: [],
    citations: [],
    edition: 'e1',
    ...more,
  };
}
