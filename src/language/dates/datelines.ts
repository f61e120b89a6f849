/**
 * Datelines: `NORHAVEN, Jan. 10 (Agency) -` at the head of a report names the day it was filed; so does
 * `Norhaven, 9 April 2021.` with its year, or on a line of its own.
 */
import { type Day, dateOf, dayOf, isDate } from './calendar.ts';
import { type Evidence, textOf } from './evidence.ts';
import type { PreparedArticle } from './prepared.ts';
import type { Hint } from './rule.ts';
import { latestTold } from './stated.ts';

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
  /** The day; where the dateline leaves out its year, the days that it may be. */
  readonly days: readonly Day[];
}

/** The evidence of an article's dateline, if it has one with a day. */
export function datelineEvidence(article: PreparedArticle): Dateline {
  const body = article.source.article.paragraphs.filter(({ kind }) => kind === 'body').slice(0, PARAGRAPHS);
  for (const paragraph of body) {
    const mention = article.mentions.find(({ start }) => start >= paragraph.start);
    if (!mention || mention.start > paragraph.start + NEAR_START || mention.paragraph !== paragraph.start) continue;
    const { hint } = mention.reading;
    const lead = article.shadow.slice(paragraph.start, mention.start);
    if (hint?.kind !== 'day' && hint?.kind !== 'month-day') continue;
    const rest = article.shadow.slice(mention.end, Math.min(paragraph.end, mention.end + 50));
    const ruledOff = PLACE.test(lead) && RULE_OFF.test(rest);
    const named = hint.kind === 'day' && paragraph === body[0] && NAMED_PLACE.test(lead) && STOP.test(rest);
    if (!ruledOff && !named) continue;
    const score = (day: Day): number => {
      const { range } = mention.reading.resolve({ reference: day, direction: () => null, earlier: [] });
      return range?.from === day ? GAIN : 0;
    };
    const words = `the dateline says “${textOf(article, mention)}”`;
    return { evidence: [{ score, words }], days: daysOf(article, hint) };
  }
  return { evidence: [], days: [] };
}

/** Years that a dateline without one may be of, from the latest that the article tells of. */
const YEARS = 3;

/** The days a dateline may name: of those without a year the ones that follow the latest day told as past. */
function daysOf(article: PreparedArticle, hint: Hint): readonly Day[] {
  if (hint.kind === 'day') return [hint.day];
  const told = hint.kind === 'month-day' ? latestTold(article) : null;
  if (told === null || hint.kind !== 'month-day') return [];
  const { year } = dateOf(told.day);
  return Array.from({ length: YEARS + 1 }, (_, i) => year + i)
    .filter((one) => isDate(one, hint.month, hint.day))
    .map((one) => dayOf(one, hint.month, hint.day))
    .filter((day) => day >= told.day)
    .slice(0, YEARS);
}
