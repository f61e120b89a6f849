/**
 * Datelines: `NORHAVEN, Jan. 10 (Agency) -` at the head of a report names the day it was filed; so does
 * `Norhaven, 9 April 2021.` with its year, or on a line of its own.
 */
import type { Day } from './calendar.ts';
import { type Evidence, textOf } from './evidence.ts';
import type { PreparedArticle } from './prepared.ts';

/** A dateline stands this close to the start of its paragraph, in one of the first paragraphs of the body. */
const NEAR_START = 60;
const PARAGRAPHS = 3;
/** How much more likely the day of a dateline is the day of writing than any other, in nats. */
const GAIN = 7;

const PLACE = /^["“]?\p{Lu}[\p{Lu} .'()/-]{2,}(?:, ?| \(| ?- )$/u;
/** A place in ordinary letters needs a date with its year and a stop after it, and must stand at the head of the text. */
const NAMED_PLACE = /^\p{Lu}[\p{L}'.-]{1,20}(?: \p{Lu}[\p{L}'.-]{1,20}){0,3}(?:, ?| \(| ?- )$/u;
const STOP = /^(?: ?$| ?\.(?: |$)| ?[-:)])/u;
const RULE_OFF = /^(?:,? ?\([^)]{1,40}\))?\.? ?(?:-|\/|:|\(|\))/;

export interface Dateline {
  readonly evidence: readonly Evidence[];
  /** The day; where the dateline leaves out its year, that of the years in which articles alike were written. */
  readonly days: readonly Day[];
}

/**
 * The evidence of an article's dateline, if it has one with a day.
 * @param near days on which similar articles were written
 */
export function datelineEvidence(article: PreparedArticle, near: readonly Day[] = []): Dateline {
  const body = article.source.article.paragraphs.filter(({ kind }) => kind === 'body').slice(0, PARAGRAPHS);
  for (const paragraph of body) {
    const mention = article.mentions.find(({ start }) => start >= paragraph.start);
    if (!mention || mention.start > paragraph.start + NEAR_START || mention.paragraph !== paragraph.start) continue;
    const { hint } = mention.reading;
    const lead = article.shadow.slice(paragraph.start, mention.start);
    if (hint?.kind !== 'day' && hint?.kind !== 'month-day') continue;
    const rest = article.shadow.slice(mention.end, Math.min(paragraph.end, mention.end + 50));
    const ruledOff = PLACE.test(lead) && RULE_OFF.test(rest);
    const spelled = hint.kind === 'day' && paragraph === body[0] && NAMED_PLACE.test(lead) && STOP.test(rest);
    if (!ruledOff && !spelled) continue;
    const named = (day: Day): Day | null =>
      mention.reading.resolve({ reference: day, direction: () => null, earlier: [] }).range?.from ?? null;
    const score = (day: Day): number => (named(day) === day ? GAIN : 0);
    const words = `the dateline says “${textOf(article, mention)}”`;
    const days = hint.kind === 'day' ? [hint.day] : near.map(named).filter((day) => day !== null);
    return { evidence: [{ score, words }], days: [...new Set(days)] };
  }
  return { evidence: [], days: [] };
}
