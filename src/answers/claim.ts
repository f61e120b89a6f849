/** What a reader's draft claims, as the bare words of it. */
import { GAP } from './compose.ts';
import type { Draft, Finding } from './draft.ts';
import type { Library } from './library/library.ts';

/**
 * @param draft - answered
 * @returns the words that are claimed, alone: several for a list or for two sides of a conflict; empty where nothing bare is claimed
 */
export function claimedWords(draft: Draft, library: Library): readonly string[] {
  const { findings, command } = draft;
  const [first] = findings;
  if (draft.short) return draft.short;
  if (!first) return [];
  if (command === 'quote') return [spoken(first, library)];
  if (command === 'when') {
    const dates = (draft.list || draft.disagreement !== undefined ? findings : [first]).map((one) =>
      dateOf(one, library),
    );
    return [...new Set(dates.filter((one) => one !== ''))];
  }
  const people = (draft.list ? findings : [first]).map(({ speaker }) => speaker ?? '');
  return [...new Set(people.filter((one) => one !== ''))];
}

function spoken({ segments, place }: Finding, library: Library): string {
  const text = library.articles.get(place.file)?.reading.article.text ?? '';
  return (segments ?? [place]).map(({ start, end }) => text.slice(start, end)).join(GAP);
}

function dateOf({ date, highlights, place }: Finding, library: Library): string {
  if (date) return library.words.date(date);
  const [span] = highlights;
  return span ? (library.articles.get(place.file)?.reading.article.text.slice(span.start, span.end) ?? '') : '';
}
