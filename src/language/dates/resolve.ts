/** Turns the expressions of an article into dates, once its day of writing is known. */
import type { DateMention } from '../types.ts';
import { type Day, isoDay } from './calendar.ts';
import type { Prepared, PreparedArticle } from './prepared.ts';
import type { Earlier, Resolved } from './rule.ts';
import { dayNumberInWords } from './words.ts';

/** How many earlier expressions an expression may hang on. */
const MEMORY = 12;
/** A day named this close after a speech verb is the day the words were said. */
const SAID_REACH = 60;
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
 * @param referenceInWords how the day of writing is shown; the day itself by default
 */
export function resolveArticle(
  article: PreparedArticle,
  reference: Day | null,
  referenceInWords?: string,
): readonly DateMention[] {
  const memory: { sentence: number; earlier: Omit<Earlier, 'distance'> }[] = [];
  const dates: DateMention[] = [];
  const shown = referenceInWords ?? (reference === null ? null : dayNumberInWords(reference));
  for (const mention of article.mentions) {
    const said = mention.piece ? dayOfSaying(article, mention, reference) : null;
    const base = said ?? reference;
    const resolved = mention.reading.resolve({
      reference: base,
      direction: mention.direction,
      earlier: memory.map(({ sentence, earlier }) => ({ ...earlier, distance: mention.sentence - sentence })),
    });
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
    dates.push(
      dateMention(
        article,
        { mention, resolved, said: mention.piece !== null },
        text,
        reference,
        said === null ? shown : dayNumberInWords(said),
      ),
    );
  }
  return dates;
}

/** The day that the sentence around a quotation names for its saying: "..., he said on Friday". */
function dayOfSaying(article: PreparedArticle, quoted: Prepared, reference: Day | null): Day | null {
  if (reference === null || !quoted.piece) return null;
  let best: Day | null = null;
  let least = SAID_REACH;
  for (const other of article.mentions) {
    if (other.piece || Math.abs(other.sentence - quoted.sentence) > 3 || other.start < quoted.span.start - 400)
      continue;
    const gap = other.start >= quoted.piece.end ? other.start - quoted.piece.end : quoted.piece.start - other.end;
    if (gap < 0 || gap >= 160) continue;
    const between =
      other.start >= quoted.piece.end
        ? article.shadow.slice(quoted.piece.end, other.start)
        : article.shadow.slice(Math.max(0, other.start - SAID_REACH), quoted.piece.start);
    if (!SPEECH.test(between) || /[.?!] /.test(between.trim())) continue;
    const { hint } = other.reading;
    if (hint?.kind !== 'weekday' && hint?.kind !== 'offset-days' && hint?.kind !== 'month-day' && hint?.kind !== 'day')
      continue;
    const { range } = other.reading.resolve({ reference, direction: () => 'past', earlier: [] });
    if (range && range.from === range.to && gap < least + 100) {
      best = range.from;
      least = gap;
    }
  }
  return best;
}

function dateMention(
  article: PreparedArticle,
  { mention, resolved, said }: Read,
  text: string,
  reference: Day | null,
  shown: string | null,
): DateMention {
  const { range } = resolved;
  const anchor = resolved.anchor === 'written' && said ? 'said' : resolved.anchor;
  return {
    file: article.source.article.file,
    start: mention.start,
    end: mention.end,
    text,
    type: mention.reading.type,
    value: resolved.value,
    ...(range ? { from: isoDay(range.from), to: isoDay(range.to) } : {}),
    approximate: resolved.approximate ?? false,
    anchor,
    direction:
      range && reference !== null ? (range.to < reference ? 'past' : range.from > reference ? 'future' : 'same') : null,
    how: how(article, mention, resolved, anchor, shown),
  };
}

/** “on Friday”, written 31 December 2021. */
function how(
  article: PreparedArticle,
  mention: Prepared,
  resolved: Resolved,
  anchor: DateMention['anchor'],
  shown: string | null,
): string {
  const { text } = article.source.article;
  const lead = /\b(?:on|in|since|by|until|from|during|after|before|for|at|over|through|within) (?:the )?$/i.exec(
    article.shadow.slice(Math.max(0, mention.start - 12), mention.start),
  );
  const start = mention.start - (lead?.[0].length ?? 0);
  const words = `“${text.slice(start, mention.end)}”`;
  if (anchor === 'explicit' || resolved.value.endsWith('_REF')) return words;
  if (anchor === 'mention') return resolved.on === undefined ? words : `${words}, counted from “${resolved.on}”`;
  if (shown === null) return `${words}; the day of writing is not known`;
  return `${words}, ${anchor === 'said' ? 'said' : 'written'} ${shown}`;
}
