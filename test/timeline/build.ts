/** Timelines of invented articles, and entries made by hand. */
import { readCorpus } from '../../src/corpus/read.ts';
import { buildEdition } from '../../src/edition/build.ts';
import type { Edition } from '../../src/edition/types.ts';
import type { TimelineEntry } from '../../src/timeline/types.ts';
import { FIXTURES, openArticles } from '../answers/corpora.ts';

export async function editionOf(fixture: 'herring' | 'tunnel'): Promise<Edition> {
  return buildEdition(await readCorpus(`${FIXTURES}/${fixture}`));
}

/** As in `openArticles`: each starts with its day and a bar. */
export function editionOfTexts(articles: Readonly<Record<string, string>>): Edition {
  return openArticles(articles).library.edition;
}

export const PLAIN = editionOfTexts({
  'plain.txt': '2030-05-06|The lamps of Varnholm were lit, and nobody said a word about it.',
});

/** An entry that cites the only sentence of {@link PLAIN}. */
export function entry(start: string, more: Partial<TimelineEntry> = {}): TimelineEntry {
  return {
    start,
    status: 'past',
    kind: 'meeting',
    label: 'talks',
    title: 'lantern talks in Varnholm',
    people: [],
    evidence: { file: 'plain.txt', start: 0, end: 20 },
    support: 4,
    ...more,
  };
}

/** Every `<text>` of a picture with where it stands. */
export function textsOf(svg: string) {
  return [...svg.matchAll(/<text x="([\d.-]+)" y="([\d.-]+)" font-size="(\d+)"([^>]*)>([^<]*)<\/text>/gu)].map(
    ([, x, y, size, attributes = '', text = '']) => ({
      x: Number(x),
      y: Number(y),
      size: Number(size),
      weight: attributes.includes('700') ? ('bold' as const) : ('regular' as const),
      anchor: /text-anchor="(\w+)"/u.exec(attributes)?.[1] ?? 'start',
      text: text
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&quot;', '"')
        .replaceAll('&apos;', "'")
        .replaceAll('&amp;', '&'),
    }),
  );
}
