/** Dated deeds: the day, or the length of time, that the asked verb or event itself carries in its sentence. */
import type { Span } from '../../corpus/types.ts';
import type { DateMention } from '../../language/types.ts';
import { terms as termsOf } from '../../search/tokens.ts';
import { LIST_LIMIT } from '../compose.ts';
import type { Ranking } from '../evidence/score.ts';
import { strengthOf } from '../evidence/strength.ts';
import type { Library, Passage } from '../library/library.ts';
import type { Request } from '../request/request.ts';
import { answerDate, inQuotes, passageFinding } from '../wording.ts';
import { datedBy } from '../words/how.ts';
import { type Fact, LIGHTEST } from './fact.ts';

/** Passages looked at. */
const BEST = 4;
const MET = 0.5;
/** Of several sentences that date the deed, those that cover nearly as much are shown beside it. */
const AS_GOOD = 0.85;
const PASSAGE = 220;
/** Between two sentences of a list. */
const SPACE = 8;

/** @returns the dates (for “how long” the durations) of what was done, one fact; other days that sources give for it are told with it */
export function datedDeeds({ request, ranked, measure }: Ranking, library: Library): Fact[] {
  if (request.want !== 'date' && request.want !== 'duration') return [];
  const long = request.want === 'duration';
  const deeds = request.needs.filter(({ form, weight }) => form !== null && weight > LIGHTEST);
  if (deeds.length === 0) return [];
  const found = ranked.slice(0, BEST).flatMap(({ passage }) => {
    const strengths = measure.strengths(passage);
    const own = request.needs.reduce((sum, need, at) => sum + need.weight * strengths[at]!, 0) / request.total;
    return passage.dates
      .filter(({ type, from }) => (long ? type === 'DURATION' : type !== 'DURATION' && from !== undefined))
      .flatMap((mention) => {
        const told = library.factsAt(mention).find(({ predicate }) => {
          if (isAnothers(predicate, passage, request, library) || isOver(mention, request)) return false;
          const words = termsOf(passage.reading.article.text.slice(predicate.start, predicate.end));
          return deeds.some(({ terms }) => words.some((word) => (terms.get(word) ?? 0) >= MET));
        });
        return told ? [{ passage, mention, own, told }] : [];
      });
  });
  const [best] = found;
  if (!best) return [];
  // “In July and October”: both days are those of the deed.
  const together = found.filter(
    ({ passage, told }) => passage === best.passage && told.predicate.start === best.told.predicate.start,
  );
  const { words } = library;
  const label = ({ mention, told }: (typeof found)[number]) => {
    const date = long ? null : answerDate(mention, told.status);
    return date ? words.date(date) : mention.text;
  };
  const alike = found.filter((one) => one.own >= best.own * AS_GOOD);
  const distinct = [...new Map(alike.map((one) => [label(one), one])).values()];
  // Two days in one sentence are two events; two sources that date the deed otherwise are a conflict.
  const others = distinct.filter((one) => one.passage.file !== best.passage.file);
  const shown = [...together, ...others];
  const short = [...new Set(shown.map(label))];
  return [
    {
      by: long ? 'lasted' : 'dated',
      told: best.own,
      draft: {
        command: 'when',
        status: 'answered',
        short,
        headline: words.colon(short.join('; '), inQuotes(best.passage.text, PASSAGE, words)),
        list: short.length > 1,
        findings: shown.map(({ passage, mention, told }) => {
          const date = long ? null : answerDate(mention, told.status);
          return passageFinding(passage, {
            highlights: [mention],
            ...(date ? { date } : {}),
            notes: long ? [] : [datedBy(mention.how, told.status, words)],
          });
        }),
        ...(others.length > 0 ? { disagreement: words.severalAnswers(short) } : {}),
      },
    },
  ];
}

const AHEAD = /\b(?:will|next|upcoming|coming|again)\b/;

/** Whether a request asks for what will be. */
export function asksAhead({ question: { plain } }: Request): boolean {
  return AHEAD.test(plain) && !/\b(?:did|was|were|had)\b/.test(plain);
}

/** What is past is no answer to what will be. */
export function isOver({ direction }: DateMention, request: Request): boolean {
  return direction === 'past' && asksAhead(request);
}

const ACTS: ReadonlySet<string | undefined> = new Set(['person', 'country', 'organisation']);

/** “X will join on Monday, where Y …”: of those named before the deed, who did it, none was asked for. */
export function isAnothers(predicate: Span, { mentions }: Passage, { question }: Request, library: Library): boolean {
  const canAct = (id: string) => ACTS.has(library.entities.get(id)?.kind);
  const asked = question.names.flatMap(({ entities }) => entities).filter(canAct);
  const before = mentions
    .filter(({ end, entity }) => end <= predicate.start && canAct(entity))
    .map(({ entity }) => entity);
  if (asked.length === 0 || before.length === 0) return false;
  return ![...before, ...before.flatMap((id) => [...library.sidesOf(id)])].some((id) => asked.includes(id));
}

/** Sentences told of a day. */
const MOST_EVENTS = 5;

/** @returns what the articles date to the day or days that are asked for, the sentence that tells most of the rest first; one fact */
export function eventsOfDay(request: Request, library: Library): Fact[] {
  const spans = request.question.dates.flatMap((date) => date.spans);
  if (spans.length === 0) return [];
  const { words } = library;
  const found = library.passagesDated(spans).flatMap((passage) => {
    const measured = passage.dates.flatMap((mention) => {
      const { from, to } = mention;
      const inside = from !== undefined && to !== undefined && spans.some((span) => span.from <= from && to <= span.to);
      // A day that dates nothing tells of no event.
      return inside && library.factsAt(mention).length > 0 ? [mention] : [];
    });
    return measured.length > 0 ? [{ passage, mention: measured[0]! }] : [];
  });
  const told = ({ passage }: (typeof found)[number]) =>
    request.needs.reduce((sum, need) => sum + need.weight * (need.date ? 1 : strengthOf(need, passage)), 0) /
    request.total;
  const shown = found.toSorted((one, other) => told(other) - told(one)).slice(0, MOST_EVENTS);
  const [best] = shown;
  if (!best) return [];
  const limit = Math.floor(LIST_LIMIT / shown.length) - SPACE;
  return [
    {
      by: 'day',
      told: told(best),
      draft: {
        command: 'when',
        status: 'answered',
        short: shown.map(({ passage }) => passage.text),
        headline: shown.map(({ passage }) => inQuotes(passage.text, limit, words)).join(' · '),
        list: true,
        findings: shown.map(({ passage, mention }) => {
          const date = answerDate(mention);
          const notes = [datedBy(mention.how, undefined, words)];
          return passageFinding(passage, { highlights: [mention], ...(date ? { date } : {}), notes });
        }),
      },
    },
  ];
}
