/** Turns the expressions of an article into dates, once its day of writing is known. */
import type { Span } from '../../corpus/types.ts';
import type { DateHow, DateMention } from '../types.ts';
import { type Day, dateOf, isoDay, isYear } from './calendar.ts';
import type { EventFinder } from './events.ts';
import type { Layer } from './layers.ts';
import type { Prepared, PreparedArticle } from './prepared.ts';
import type { Earlier, Resolved } from './rule.ts';

/** How many earlier expressions an expression may hang on. */
const MEMORY = 12;
/** A day named this close after a speech verb is the day the words were said. */
const SAID_REACH = 160;
/** Expressions this far away in the list are looked at for it. */
const NEAR_BY = 6;
const SPEECH =
  /\b(?:said|says|told|tells|added|warned|announced|declared|stated|wrote|tweeted|argued|insisted|asked|replied|explained|testified|remarked|acknowledged|predicted|vowed|reiterated|commented)\b/i;

interface Read {
  readonly mention: Prepared;
  readonly resolved: Resolved;
  readonly said: boolean;
}

/**
 * Resolves every expression of an article.
 * @param reference the day of writing, or `null` if unknown
 * @param layers paragraphs that are read from another day, by their start
 * @param events tells the days of events that expressions are counted from; without it those stay open
 */
export function resolveArticle(
  article: PreparedArticle,
  reference: Day | null,
  layers?: ReadonlyMap<number, Layer>,
  events?: EventFinder,
): readonly DateMention[] {
  const memory: { sentence: number; earlier: Omit<Earlier, 'distance'> }[] = [];
  const dates: DateMention[] = [];
  article.mentions.forEach((mention, at) => {
    const layer = layers?.get(mention.paragraph);
    const written = layer?.day ?? reference;
    const said = mention.piece ? dayOfSaying(article, at, written) : null;
    const base = said ?? written;
    const resolved = withinYears(
      mention.reading.resolve({
        reference: base,
        direction: mention.direction,
        earlier: memory.map(({ sentence, earlier }) => ({ ...earlier, distance: mention.sentence - sentence })),
        ...(events ? { event: (phrase) => events(article, mention.start, phrase) } : {}),
      }),
    );
    const text = article.source.article.text.slice(mention.start, mention.end);
    if (resolved.range || /^P\d+M$/.test(resolved.value)) {
      memory.unshift({
        sentence: mention.sentence,
        earlier: {
          text,
          value: resolved.value,
          range: resolved.range,
          anchor: resolved.anchor,
          comparison: resolved.comparison ?? false,
        },
      });
      if (memory.length > MEMORY) memory.pop();
    }
    const anchored =
      base === null ? null : { day: isoDay(base), ...(layer && said === null ? { as: layer.file } : {}) };
    dates.push(dateMention(article, { mention, resolved, said: mention.piece !== null }, text, reference, anchored));
  });
  return dates;
}

/** "thirty centuries later" lies beyond the calendar: it keeps its value, but has no days. */
function withinYears(resolved: Resolved): Resolved {
  const { range } = resolved;
  const fits = range === null || (isYear(dateOf(range.from).year) && isYear(dateOf(range.to).year));
  return fits ? resolved : { ...resolved, range: null };
}

/** The day that the sentence around a quotation names for its saying: "..., he said on Friday". */
function dayOfSaying(article: PreparedArticle, at: number, reference: Day | null): Day | null {
  const quoted = article.mentions[at]!;
  if (reference === null || !quoted.piece) return null;
  let best: Day | null = null;
  let least = SAID_REACH;
  for (const other of article.mentions.slice(Math.max(0, at - NEAR_BY), at + NEAR_BY + 1)) {
    const gap = other.piece ? null : gapOfSaying(article, quoted.piece, other);
    if (gap === null || gap >= least) continue;
    const { range } = other.reading.resolve({ reference, direction: () => 'past', earlier: [] });
    if (!range || range.from !== range.to) continue;
    best = range.from;
    least = gap;
  }
  return best;
}

const DAYS: ReadonlySet<string | undefined> = new Set(['weekday', 'offset-days', 'month-day', 'day']);

/** Characters between a quotation and a day outside it that a speech verb ties to it; `null` if none does. */
function gapOfSaying({ shadow }: PreparedArticle, piece: Span, day: Prepared): number | null {
  if (!DAYS.has(day.reading.hint?.kind)) return null;
  const after = day.start >= piece.end;
  const gap = after ? day.start - piece.end : piece.start - day.end;
  if (gap < 0 || gap >= SAID_REACH) return null;
  const between = after ? shadow.slice(piece.end, day.start) : shadow.slice(Math.max(0, day.start - 40), piece.start);
  return SPEECH.test(between) && !/[.?!] /.test(between.trim()) ? gap : null;
}

function dateMention(
  article: PreparedArticle,
  { mention, resolved, said }: Read,
  text: string,
  reference: Day | null,
  anchored: Anchored | null,
): DateMention {
  const { range } = resolved;
  const anchor = resolved.anchor === 'written' && said ? 'said' : resolved.anchor;
  return {
    file: article.source.article.file,
    start: mention.start,
    end: mention.end,
    text,
    type: resolved.type ?? mention.reading.type,
    value: resolved.value,
    ...(range ? { from: isoDay(range.from), to: isoDay(range.to) } : {}),
    approximate: resolved.approximate ?? false,
    anchor,
    direction:
      range && reference !== null ? (range.to < reference ? 'past' : range.from > reference ? 'future' : 'same') : null,
    how: how(article, mention, resolved, anchor, anchored),
  };
}

/** The day that relative expressions are counted from, and the article that it is known from. */
interface Anchored {
  readonly day: string;
  readonly as?: string;
}

/** “on Friday”, written on 31 December 2021. */
function how(
  article: PreparedArticle,
  mention: Prepared,
  resolved: Resolved,
  anchor: DateMention['anchor'],
  anchored: Anchored | null,
): DateHow {
  const { text } = article.source.article;
  const lead = /\b(?:on|in|since|by|until|from|during|after|before|for|at|over|through|within) (?:the )?$/i.exec(
    article.shadow.slice(Math.max(0, mention.start - 12), mention.start),
  );
  // “in Monday’s session”: the preposition belongs to the session.
  const owns = /^['’]s\b/u.test(article.shadow.slice(mention.end, mention.end + 2));
  const start = mention.start - (owns ? 0 : (lead?.[0].length ?? 0));
  const words = text.slice(start, mention.end);
  if (anchor === 'explicit' || resolved.value.endsWith('_REF')) return { words, from: 'stated' };
  if (anchor === 'mention')
    return resolved.on === undefined ? { words, from: 'stated' } : { words, from: 'mention', mention: resolved.on };
  return anchored === null ? { words, from: 'unanchored' } : { words, from: anchor, ...anchored };
}
