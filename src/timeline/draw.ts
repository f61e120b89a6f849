/** Draws a timeline: made as SVG, turned into PNG with the fonts that the project brings along, and told in words. */
import { Resvg } from '@resvg/resvg-js';
import { altOf } from './alt.ts';
import { FAMILY, fontOf } from './font.ts';
import { type DrawOptions, timelineSvg } from './svg.ts';
import type { TimelineDrawing, TimelineEntry } from './types.ts';
import { ENGLISH } from './words/languages.ts';

/**
 * @param entries in the order of time, as `timelineOf` gives them
 * @returns a picture even of no entries at all (it says so)
 */
export function drawTimeline(entries: readonly TimelineEntry[], options: DrawOptions): TimelineDrawing {
  const { pages, citations } = timelineSvg(entries, options);
  return {
    pages: pages.map(({ svg, title, drawn }) => {
      const image = new Resvg(svg, {
        font: {
          loadSystemFonts: false,
          fontFiles: [fontOf('regular').path, fontOf('bold').path],
          defaultFontFamily: FAMILY,
        },
        logLevel: 'off',
      }).render();
      return {
        svg,
        // A copy of its own: a Buffer from native code cannot be handed to another thread.
        png: new Uint8Array(image.asPng()),
        width: image.width,
        height: image.height,
        alt: altOf(drawn, entries.length, options.words ?? ENGLISH, title),
      };
    }),
    citations,
  };
}
