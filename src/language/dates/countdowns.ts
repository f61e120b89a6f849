/** Countdowns: "less than two weeks before the talks" puts the day of writing at a distance from an event with a day. */
import type { Day, DayRange } from './calendar.ts';
import { type Evidence, textOf } from './evidence.ts';
import type { FactIndex } from './facts.ts';
import type { Linker } from './links.ts';
import type { Prepared, PreparedArticle } from './prepared.ts';

/** A countdown and its day stand no further apart than this in one article. */
const REACH = 4000;
/** Countdowns, and days they may count to, that are looked at in one article. */
const MOST = 20;
/** Another article's day must be told of in words this alike. */
const ALIKE = 0.2;
/** How much likelier a day is that fits a countdown to an event of the article itself, and of another one. */
const GAIN = 3;
const GAIN_ELSEWHERE = 2;

const LEADS = /^ (?:before|ahead of|prior to|until|away from|from) (?!(?:now|today|here|that|this|then|it)\b)/i;
/** The event itself is over: "before the talks collapsed", "before they met". */
const TOLD_AS_PAST =
  /\b(?:was|were|had|did|met|began|broke|collapsed|ended|started|opened|took|came|went|sat|[a-z]{3,}ed)\b/;

type Bound = 'exact' | 'most' | 'least' | 'nearly' | 'about';

interface Target {
  readonly range: (written: Day) => DayRange | null;
  readonly gain: number;
  readonly words: string;
}

export interface Countdowns {
  readonly evidence: readonly Evidence[];
  /** Days near which the article may have been written: those of events that others date. */
  readonly days: readonly Day[];
}

/** What the countdowns of an article say about its day of writing. */
export function countdowns(article: PreparedArticle, facts: FactIndex, links: Linker): Countdowns {
  const days: Day[] = [];
  const evidence = article.mentions
    .filter((mention) => isCountdown(article, mention))
    .slice(0, MOST)
    .flatMap((mention): Evidence[] => {
      const length = lengthOf(mention);
      const own = ownTarget(article, mention, links);
      const elsewhere = targetsElsewhere(article, mention, facts, links);
      const targets = [...(own ? [own] : []), ...elsewhere];
      if (length === null || targets.length === 0) return [];
      days.push(...elsewhere.map(({ range }) => range(0)!.from - length.days));
      const bound = boundOf(article, mention);
      return [
        {
          words: `“${textOf(article, mention)} before” ${targets[0]!.words}`,
          score: (day) =>
            Math.max(
              ...targets.map(({ range, gain }) => {
                const event = range(day);
                return event ? gain * closeness(event, day, length, bound) : 0;
              }),
            ),
        },
      ];
    });
  return { evidence, days };
}

function isCountdown({ shadow }: PreparedArticle, mention: Prepared): boolean {
  if (mention.reading.type !== 'DURATION' || mention.piece || mention.kind === 'caption') return false;
  const event = shadow.slice(mention.end, Math.min(mention.span.end, mention.end + 120));
  if (!LEADS.test(event)) return false;
  const clause = /^[^,;:]*/.exec(event)![0];
  return !TOLD_AS_PAST.test(clause) && !isToldAsPast(shadow, mention, event.slice(clause.length));
}

/** "Ten days before the vote, he fell ill" tells of a day gone by; "he has fallen ill" of the day of writing. */
function isToldAsPast(shadow: string, mention: Prepared, rest: string): boolean {
  if (mention.direction() !== 'past') return false;
  const lead = shadow.slice(Math.max(mention.span.start, mention.start - 80), mention.start);
  return !/\b(?:has|have|'s|'ve)\b/.test(`${lead} ${rest}`);
}

interface Length {
  readonly days: number;
  /** How far the day may lie from it for a count in whole units. */
  readonly slack: number;
}

const UNITS: Readonly<Record<string, Length>> = {
  D: { days: 1, slack: 1 },
  W: { days: 7, slack: 3 },
  M: { days: 30.4, slack: 10 },
  Y: { days: 365, slack: 90 },
};

function lengthOf(mention: Prepared): Length | null {
  const { value } = mention.reading.resolve({ reference: null, direction: () => null, earlier: [] });
  const match = /^P(\d+(?:\.\d+)?)([DWMY])$/.exec(value);
  if (!match) return null;
  const unit = UNITS[match[2]!]!;
  return { days: Math.round(Number(match[1]) * unit.days), slack: unit.slack };
}

function boundOf(article: PreparedArticle, mention: Prepared): Bound {
  const words = article.shadow.slice(Math.max(0, mention.start - 14), mention.end);
  if (/\b(?:less than|fewer than|under|at most|up to|no more than|within)\b/i.test(words)) return 'most';
  if (/\b(?:more than|over|at least)\b/i.test(words)) return 'least';
  if (/\b(?:nearly|almost)\b/i.test(words)) return 'nearly';
  if (/\b(?:about|around|some|roughly|approximately)\b/i.test(words)) return 'about';
  return 'exact';
}

/** How well a day fits, 1 to 0, then below: nobody counts backwards to what is over. */
function closeness(event: DayRange, day: Day, { days, slack }: Length, bound: Bound): number {
  if (event.from <= day) return -0.5;
  const gap = event.from - day;
  // An event of several days is counted to its first or its last one.
  const off = Math.max(0, gap - days, days - (event.to - day));
  if (bound === 'most') return gap <= days && gap >= days / 2 ? 1 : gap < days ? 0.4 : gap <= days * 1.2 ? 0.4 : 0;
  if (bound === 'nearly') return gap <= days && gap >= days * 0.8 - 1 ? 1 : gap <= days + 1 && gap > days ? 0.4 : 0;
  if (bound === 'least') return gap >= days && gap <= days * 1.5 + slack ? 1 : 0;
  const tolerance = bound === 'about' ? Math.max(slack, days * 0.2) : slack;
  return off === 0 ? 1 : off <= tolerance ? 1 - (0.5 * off) / tolerance : off <= 2 * tolerance ? 0.2 : 0;
}

/** The day of the article itself that a countdown counts to: the one told of in the most alike words, or else the nearest that is ahead. */
function ownTarget(article: PreparedArticle, mention: Prepared, links: Linker): Target | null {
  const passage = links.around(article, mention);
  const events = article.mentions.filter(
    (one) =>
      (one.reading.hint?.kind === 'month-day' || one.reading.hint?.kind === 'day') &&
      one.reading.type === 'DATE' &&
      one.piece === null &&
      (one.kind === 'body' || one.kind === 'headline' || one.kind === 'subheading') &&
      Math.abs(one.start - mention.start) < REACH &&
      one.direction() !== 'past',
  );
  const ranked = events
    .slice(0, MOST)
    .map((event) => ({
      event,
      alike: links.similarity(passage, links.around(article, event)),
      away: Math.abs(event.start - mention.start),
    }))
    .sort((a, b) => b.alike - a.alike || a.away - b.away);
  const best = ranked[0];
  if (!best || (best.alike === 0 && best.event.direction() !== 'future')) return null;
  const { reading } = best.event;
  return {
    range: (written) => reading.resolve({ reference: written, direction: () => 'future', earlier: [] }).range,
    gain: GAIN,
    words: textOf(article, best.event),
  };
}

/** Days of other articles that tell of the event of a countdown. */
function targetsElsewhere(
  article: PreparedArticle,
  mention: Prepared,
  facts: FactIndex,
  links: Linker,
): readonly Target[] {
  const passage = links.around(article, mention);
  return facts(passage)
    .filter((fact) => fact.article !== article && !fact.relative)
    .map((fact) => ({ fact, alike: links.similarity(passage, fact.passage) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 3)
    .map(({ fact }) => ({
      range: () => fact.range,
      gain: GAIN_ELSEWHERE,
      words: `${textOf(fact.article, fact.mention)} (${fact.article.source.article.file})`,
    }));
}
