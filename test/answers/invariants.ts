/** What holds for every answer, whatever was asked of whatever corpus. */
import { expect } from 'vitest';
import type { Answer, Evidence } from '../../src/answers/types.ts';
import type { Corpus } from '../../src/corpus/types.ts';

/** @param where - named where an expectation fails: the question and the corpus */
export function expectSound(answer: Answer, corpus: Corpus, where: string): void {
  expect(structuredClone(answer), where).toEqual(answer);
  expect(['who', 'when', 'quote', 'ask'], where).toContain(answer.command);
  expect(answer.headline.isWellFormed(), where).toBe(true);
  if (answer.command !== 'quote')
    expect(answer.headline.length, where).toBeLessThanOrEqual(
      answer.status === 'partial' || answer.results.length > 1 ? 600 : 300,
    );
  if (answer.status === 'not-found') {
    expect(answer.headline, where).toBe('');
    expect(answer.results, where).toEqual([]);
  } else {
    expect(answer.headline.trim(), where).not.toBe('');
    expect(answer.results.length, where).toBeGreaterThan(0);
  }
  if (answer.status !== 'answered') expect(answer.reason, where).toMatch(/\S.*[.?!”]$/su);
  expectVerbatim(answer, corpus, where);
  const used = [...answer.results, ...answer.close].flatMap(({ citations }) => citations);
  expect([...new Set(used)], where).toEqual(answer.citations.map(({ n }) => n));
  expect(
    answer.citations.map(({ n }) => n),
    where,
  ).toEqual(answer.citations.map((_, index) => index + 1));
  for (const evidence of [...answer.results, ...answer.close]) expectEvidence(evidence, answer, where);
}

/** Every citation is the very slice of its file, on the line that it names, and every passage is copied from its citations. */
function expectVerbatim(answer: Answer, corpus: Corpus, where: string): void {
  for (const { file, start, end, text, line, paragraph, context } of answer.citations) {
    const article = corpus.articles.find((one) => one.file === file);
    expect(article?.text.slice(start, end), where).toBe(text);
    expect(text.trim(), where).not.toBe('');
    expect(article?.text.slice(0, start).split('\n').length, where).toBe(line);
    expect(paragraph, where).toBeGreaterThan(0);
    expect(context.start, where).toBeLessThanOrEqual(start);
    expect(context.end, where).toBeGreaterThanOrEqual(end);
    expect(article?.text.slice(context.start, context.end), where).toBe(context.text);
  }
}

function expectEvidence(evidence: Evidence, { citations }: Answer, where: string): void {
  const { text, segments, highlights, notes, date } = evidence;
  expect(text.trim(), where).not.toBe('');
  expect(evidence.citations.length, where).toBeGreaterThan(0);
  if (segments) expect(segments.join(' […] '), where).toBe(text);
  const cited = evidence.citations.map((n) => citations[n - 1]?.text ?? '');
  for (const piece of segments ?? [text])
    expect(
      cited.some((one) => one.includes(piece)),
      where,
    ).toBe(true);
  let end = 0;
  for (const highlight of highlights) {
    expect(highlight.start, where).toBeGreaterThanOrEqual(end);
    expect(highlight.end, where).toBeGreaterThan(highlight.start);
    end = highlight.end;
  }
  expect(end, where).toBeLessThanOrEqual(text.length);
  for (const note of notes) expect(note.trim(), where).not.toBe('');
  if (date) {
    expect(date.start, where).toMatch(/^\d{4}(?:-\d\d(?:-\d\d)?)?$/u);
    if (date.end !== undefined) expect(date.end > date.start, where).toBe(true);
  }
}
