/** Other facts of a timeline: past sentences with a date that needs no working out. Few, so that they do not crowd out the talks. */
import { answerDate, withoutArticle } from '../answers/wording.ts';
import type { Span } from '../corpus/types.ts';
import { type DatedFact, datedFacts } from '../language/meetings/facts.ts';
import type { ArticleReading, Reading } from '../language/types.ts';
import type { TimelineEntry } from './types.ts';

/** Most such facts of a corpus; the shortest sentences are kept. */
const MOST_FACTS = 8;
/** Longer sentences tell more than one thing. */
const LONGEST_SENTENCE = 260;
/** Before the date: a stretch of time that only begins or ends there is no event of that day. */
const BOUND = /\b(?:since|until|till|by|before|after|from|between|than|to|of)\s+(?:in\s+)?(?:the\s+)?$/iu;
/** A verb that tells what did not happen, or only might have. */
const UNREAL = /\b(?:not|never|would|could|might|may|can|cannot|will|should|must)\b|n['’]t\b/iu;
/** Where the words of a sentence can be cut so that the date is among the first shown. */
const CLAUSE = /[;:—–]\s+|,\s+(?=(?:and|but|when|while|as|which|who|it|he|she|they|the)\s)|\s(?:that|which|who)\s+/gu;
/** How far behind the beginning of the shown words the date may end. */
const NEAR = 70;
/** A shorter beginning is no clause. */
const FEWEST = 12;

/** @returns at most one fact for each date and for each sentence */
export function factEntries(reading: Reading): TimelineEntry[] {
  const articles = new Map(reading.articles.map((one) => [one.article.file, one]));
  const taken = takenSpans(reading);
  const facts = datedFacts(reading.articles, reading.names).filter((fact) => {
    const article = articles.get(fact.place.file);
    return article !== undefined && isPlain(fact, article) && !isTaken(fact.place, taken.get(fact.place.file) ?? []);
  });
  facts.sort((a, b) => lengthOf(a.place) - lengthOf(b.place) || a.mention.start - b.mention.start);
  const dates = new Set<string>();
  const sentences = new Set<string>();
  const entries: TimelineEntry[] = [];
  for (const { place, mention } of facts) {
    const date = answerDate(mention);
    const sentence = `${place.file}:${place.start}`;
    if (!date || dates.has(date.start) || sentences.has(sentence) || entries.length >= MOST_FACTS) continue;
    dates.add(date.start);
    sentences.add(sentence);
    const text = articles.get(place.file)?.article.text ?? '';
    entries.push({
      start: date.start,
      ...(date.end === undefined ? {} : { end: date.end }),
      status: 'past',
      kind: 'fact',
      label: 'event',
      title: clauseOf(text, place, mention),
      people: saidBy(mention, articles.get(place.file)),
      evidence: place,
      support: 4,
    });
  }
  return entries;
}

/** A date with its year, before the article was written, in the article's own words. */
function isPlain(
  { place, mention, predicate, status }: DatedFact,
  { article, written, pieces }: ArticleReading,
): boolean {
  if (mention.type !== 'DATE' || mention.anchor !== 'explicit' || mention.approximate || status !== 'past')
    return false;
  if (mention.to === undefined || mention.from === undefined || lengthOf(place) > LONGEST_SENTENCE) return false;
  if (written.date !== null && mention.to >= written.date) return false;
  const paragraph = article.paragraphs.find(({ start, end }) => start <= place.start && place.start < end);
  if (!paragraph?.evidence || paragraph.repeats !== undefined) return false;
  if (BOUND.test(article.text.slice(Math.max(place.start, mention.start - 20), mention.start))) return false;
  // An adverb can stand before its verb group.
  if (UNREAL.test(article.text.slice(Math.max(place.start, predicate.start - 14), predicate.end))) return false;
  return !pieces.some(({ outer }) => outer.start < mention.end && mention.start < outer.end);
}

/** Whose words they are where the article only reports them. */
function saidBy(mention: Span, article: ArticleReading | undefined): string[] {
  const statement = article?.statements.find(
    ({ content, speaker }) => speaker !== null && content.start <= mention.start && mention.end <= content.end,
  );
  return statement?.speaker ? [withoutArticle(statement.speaker.name)] : [];
}

/** The sentence from the clause on that the date stands in, where the words before it are many. */
export function clauseOf(text: string, place: Span, mention: Span): string {
  if (mention.end - place.start <= NEAR) return text.slice(place.start, place.end);
  const before = text.slice(place.start, mention.start);
  const cuts = [...before.matchAll(CLAUSE)].map((match) => place.start + match.index + match[0].length);
  const start = cuts.findLast((cut) => mention.end - cut <= NEAR && mention.start - cut >= FEWEST) ?? place.start;
  return text.slice(start, place.end);
}

/** Sentences that meetings are told by: those are entries already. */
function takenSpans(reading: Reading): Map<string, Span[]> {
  const taken = new Map<string, Span[]>();
  for (const { evidence, dates } of reading.meetings) {
    for (const { file, start, end } of [...evidence, ...dates.map((date) => date.evidence)]) {
      const list = taken.get(file);
      if (list) list.push({ start, end });
      else taken.set(file, [{ start, end }]);
    }
  }
  return taken;
}

function isTaken({ start, end }: Span, taken: readonly Span[]): boolean {
  return taken.some((span) => span.start < end && start < span.end);
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}
