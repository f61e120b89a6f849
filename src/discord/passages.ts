/** Evidence made ready to be shown: quotations in the sentence they stand in, and nothing twice. */
import type { Answer, Citation, Evidence } from '../answers/types.ts';

/**
 * @param evidence - results of an answer, or what is close to one
 * @returns the same in the same order; results that rest on the very same words are one, with all that answers highlighted
 */
export function passagesOf(evidence: readonly Evidence[], { command, citations }: Answer): Evidence[] {
  const merged = new Map<string, Evidence>();
  for (const one of evidence) {
    const shown = command === 'quote' ? inItsSentence(one, citations) : one;
    const key = JSON.stringify([shown.text, shown.citations, shown.speaker, shown.date]);
    const same = merged.get(key);
    if (same === undefined) merged.set(key, shown);
    // Reported words beside quoted ones of the same sentence add nothing to see, and would blur which are quoted.
    else if (command !== 'quote' || isQuoted(same) === isQuoted(shown)) merged.set(key, joined(same, shown));
    else if (isQuoted(shown)) merged.set(key, shown);
  }
  return [...merged.values()];
}

/** Whether each highlighted stretch stands right behind a quotation mark. */
function isQuoted({ text, highlights }: Evidence): boolean {
  return highlights.every(({ start }) => /["'“”„‟‘’‚«»]\s?$/u.test(text.slice(Math.max(0, start - 2), start)));
}

function joined(one: Evidence, other: Evidence): Evidence {
  return {
    ...one,
    highlights: [...one.highlights, ...other.highlights],
    notes: [...new Set([...one.notes, ...other.notes])],
  };
}

/** The cited passage with the quoted words highlighted, so that everybody sees who is said to have said them, and how. */
export function inItsSentence(evidence: Evidence, citations: readonly Citation[]): Evidence {
  const cited = citations.find(({ n }) => n === evidence.citations[0]);
  if (cited === undefined) return evidence;
  const highlights: { start: number; end: number }[] = [];
  let from = 0;
  for (const segment of evidence.segments ?? [evidence.text]) {
    const start = cited.text.indexOf(segment, from);
    if (start < 0) return evidence;
    from = start + segment.length;
    highlights.push({ start, end: from });
  }
  return { ...evidence, text: cited.text, highlights };
}
