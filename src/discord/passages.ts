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
    merged.set(
      key,
      same === undefined
        ? shown
        : {
            ...same,
            highlights: [...same.highlights, ...shown.highlights],
            notes: [...new Set([...same.notes, ...shown.notes])],
          },
    );
  }
  return [...merged.values()];
}

/** The cited passage with the quoted words highlighted, so that everybody sees who is said to have said them, and how. */
function inItsSentence(evidence: Evidence, citations: readonly Citation[]): Evidence {
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
