/** An edition laid out for answering: the citable sentences, who is named in each, and what was said and dated there. */
import type { Place, Span } from '../../corpus/types.ts';
import { recordId } from '../../edition/records.ts';
import type { Edition } from '../../edition/types.ts';
import type { DatedFact } from '../../language/meetings/facts.ts';
import type {
  ArticleReading,
  DateMention,
  Entity,
  Meeting,
  Mention,
  Organisation,
  Person,
  Quotation,
  Statement,
} from '../../language/types.ts';
import { cutWords, type Word } from '../../search/tokens.ts';
import { type AnswerWords, wordsFor } from '../words/words.ts';
import { delegatesIn } from './delegates.ts';

/** A sentence that may be cited, with everything read in it. */
export interface Passage extends Place {
  readonly reading: ArticleReading;
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
  /** Position among all passages of its article. */
  readonly position: number;
  readonly text: string;
  readonly words: readonly Word[];
  /** Stems of its words, stop words left out. */
  readonly terms: ReadonlySet<string>;
  /** Everybody and everything named here, speakers behind a pronoun included. */
  readonly entities: ReadonlySet<string>;
  readonly mentions: readonly EntityMention[];
  readonly dates: readonly DateMention[];
}

export interface EntityMention extends Mention {
  readonly entity: string;
}

/** Something somebody said, with the sentence or sentences it stands in. */
export interface Utterance {
  readonly id: string;
  readonly said: Quotation | Statement;
  readonly reading: ArticleReading;
  readonly quotation: Quotation | null;
  /** The words that were said, as spans. */
  readonly segments: readonly Span[];
  /** Stems of the words that were said. */
  readonly words: readonly Word[];
  readonly terms: ReadonlySet<string>;
  /** Sentences that hold the words and their attribution. */
  readonly passages: readonly Passage[];
}

export interface Library {
  readonly edition: Edition;
  /** The sentences of the answers in the reader's language. */
  readonly words: AnswerWords;
  /** In the order of files and of the text. */
  readonly passages: readonly Passage[];
  readonly utterances: readonly Utterance[];
  readonly meetings: readonly Meeting[];
  /** What each date dates, by file and start of its mention. */
  factsAt(mention: Place): readonly DatedFact[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly articles: ReadonlyMap<string, ArticleShelf>;
  /** In how many passages a stem occurs. */
  readonly frequency: ReadonlyMap<string, number>;
  /** In how many passages an entity is named. */
  readonly entityFrequency: ReadonlyMap<string, number>;
  /** Ids of countries and organisations a person stands for, by the words of their offices. */
  sidesOf(person: string): ReadonlySet<string>;
  passageById(id: string): Passage | undefined;
  /** Passages that name an entity, in the order of files and text. */
  passagesNaming(entity: string): readonly Passage[];
  /** Passages that date something to one of these spans of days. */
  passagesDated(spans: readonly { readonly from: string; readonly to: string }[]): readonly Passage[];
  /** What is said in a passage. */
  utterancesIn(passage: Passage): readonly Utterance[];
  /** The people whose offices a passage tells. */
  officesIn(passage: Passage): ReadonlySet<string>;
  /** The passages that a place overlaps, in order. */
  passagesAt(place: Place): readonly Passage[];
}

export interface ArticleShelf {
  readonly reading: ArticleReading;
  readonly passages: readonly Passage[];
}

export function isPerson(entity: Entity | undefined): entity is Person {
  return entity?.kind === 'person';
}

/** The same library for a reader of another language. */
export function libraryFor(locale: string | undefined, library: Library): Library {
  const words = wordsFor(locale);
  return words === library.words ? library : { ...library, words };
}

/** @param edition - as built; the library adds nothing that is not in it, and speaks English */
export function openLibrary(edition: Edition): Library {
  const { reading } = edition;
  const entities = new Map<string, Entity>(
    [...reading.names.people, ...reading.names.organisations].map((entity) => [entity.id, entity]),
  );
  const mentions = mentionsByFile(reading.names.people, reading.names.organisations);
  const articles = new Map<string, ArticleShelf>();
  for (const one of reading.articles)
    articles.set(one.article.file, { reading: one, passages: passagesOf(one, mentions.get(one.article.file) ?? []) });
  const passagesAt = (place: Place) => overlapping(articles.get(place.file)?.passages ?? [], place);
  const passages = [...articles.values()].flatMap((shelf) => shelf.passages);
  const byId = new Map(passages.map((passage) => [recordId('sentence', passage.file, passage.start), passage]));
  const naming = new Map<string, Passage[]>();
  const dated = passages.filter(({ dates }) => dates.some(({ from }) => from !== undefined));
  const frequency = new Map<string, number>();
  const entityFrequency = new Map<string, number>();
  for (const passage of passages) {
    for (const term of passage.terms) frequency.set(term, (frequency.get(term) ?? 0) + 1);
    for (const entity of passage.entities) {
      entityFrequency.set(entity, (entityFrequency.get(entity) ?? 0) + 1);
      const list = naming.get(entity);
      if (list) list.push(passage);
      else naming.set(entity, [passage]);
    }
  }
  const facts = Map.groupBy(edition.facts, ({ mention }) => `${mention.file}:${mention.start}`);
  const sides = sideIndex(reading.names.people, mentions, entities);
  addDelegates(sides, passages, entities);
  const utterances = reading.articles.flatMap((one) => utterancesOf(one, passagesAt));
  const spoken = new Map<Passage, Utterance[]>();
  for (const utterance of utterances)
    for (const passage of utterance.passages) spoken.set(passage, [...(spoken.get(passage) ?? []), utterance]);
  const offices = officesByPassage(reading.names.people, passagesAt);
  return {
    edition,
    words: wordsFor(undefined),
    passages,
    utterances,
    utterancesIn: (passage) => spoken.get(passage) ?? [],
    officesIn: (passage) => offices.get(passage) ?? new Set(),
    meetings: reading.meetings,
    factsAt: ({ file, start }) => facts.get(`${file}:${start}`) ?? [],
    entities,
    articles,
    frequency,
    entityFrequency,
    sidesOf: (person) => sides.get(person) ?? new Set(),
    passageById: (id) => byId.get(id),
    passagesNaming: (entity) => naming.get(entity) ?? [],
    passagesDated: (spans) =>
      dated.filter(({ dates }) =>
        dates.some(({ from, to }) =>
          spans.some((span) => from !== undefined && to !== undefined && from <= span.to && span.from <= to),
        ),
      ),
    passagesAt,
  };
}

function officesByPassage(
  people: readonly Person[],
  passagesAt: (place: Place) => readonly Passage[],
): ReadonlyMap<Passage, ReadonlySet<string>> {
  const offices = new Map<Passage, Set<string>>();
  for (const { id, roles } of people)
    for (const role of roles)
      for (const passage of role.form === 'editor' ? [] : passagesAt(role))
        offices.set(passage, (offices.get(passage) ?? new Set()).add(id));
  return offices;
}

function mentionsByFile(
  people: readonly Person[],
  organisations: readonly Organisation[],
): Map<string, EntityMention[]> {
  const byFile = new Map<string, EntityMention[]>();
  for (const { id, mentions } of [...people, ...organisations]) {
    for (const mention of mentions) {
      const list = byFile.get(mention.file) ?? [];
      list.push({ ...mention, entity: id });
      byFile.set(mention.file, list);
    }
  }
  for (const list of byFile.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
  return byFile;
}

function passagesOf(reading: ArticleReading, mentions: readonly EntityMention[]): Passage[] {
  const { article, sentences, dates, quotations, statements } = reading;
  const speakers = [...quotations, ...statements].flatMap(({ speaker }) =>
    speaker?.entity ? [{ start: speaker.start, end: speaker.end, entity: speaker.entity }] : [],
  );
  speakers.sort((a, b) => a.start - b.start);
  const sortedDates = [...dates].sort((a, b) => a.start - b.start);
  const passages: Passage[] = [];
  for (const { start, end, paragraph } of sentences) {
    const where = article.paragraphs[paragraph];
    if (!where?.evidence) continue;
    const text = article.text.slice(start, end);
    const words = cutWords(text);
    const here = overlapping(mentions, { start, end });
    passages.push({
      file: article.file,
      start,
      end,
      reading,
      paragraph,
      position: passages.length,
      text,
      words,
      terms: new Set(words.filter(({ stop }) => !stop).map(({ term }) => term)),
      entities: new Set([
        ...here.map(({ entity }) => entity),
        ...overlapping(speakers, { start, end }).map(({ entity }) => entity),
      ]),
      mentions: here,
      dates: overlapping(sortedDates, { start, end }),
    });
  }
  return passages;
}

function utterancesOf(reading: ArticleReading, passagesAt: (place: Place) => readonly Passage[]): Utterance[] {
  const { article, quotations, statements } = reading;
  const utterance = (
    said: Quotation | Statement,
    quotation: Quotation | null,
    segments: readonly Span[],
  ): Utterance => {
    const words = segments.flatMap(({ start, end }) =>
      cutWords(article.text.slice(start, end)).map((word) => ({
        ...word,
        start: word.start + start,
        end: word.end + start,
      })),
    );
    return {
      id: said.id,
      said,
      reading,
      quotation,
      segments,
      words,
      terms: new Set(words.filter(({ stop }) => !stop).map(({ term }) => term)),
      passages: passagesAt({ file: article.file, ...said.passage }),
    };
  };
  const all = [
    ...quotations.map((quotation) => utterance(quotation, quotation, quotation.segments)),
    ...statements.map((statement) => utterance(statement, null, [statement.content])),
  ];
  // Words in furniture have no passage and are not cited.
  return all.filter(({ passages }) => passages.length > 0).sort((a, b) => a.said.passage.start - b.said.passage.start);
}

/** A person's side: the first country or organisation named in the words of each office ("the Ruritanian envoy to the League": Ruritania). */
function sideIndex(
  people: readonly Person[],
  mentions: ReadonlyMap<string, readonly EntityMention[]>,
  entities: ReadonlyMap<string, Entity>,
): Map<string, Set<string>> {
  const sides = new Map<string, Set<string>>();
  for (const { id, roles } of people) {
    const own = new Set<string>();
    for (const role of roles) {
      const first =
        overlapping(mentions.get(role.file) ?? [], role).find(
          ({ entity }) => entities.get(entity)?.kind === 'country',
        ) ?? null;
      if (first) own.add(first.entity);
    }
    sides.set(id, own);
  }
  return sides;
}

/** People whose offices name no side stand for the country that a sentence sends them for. */
function addDelegates(
  sides: Map<string, Set<string>>,
  passages: readonly Passage[],
  entities: ReadonlyMap<string, Entity>,
): void {
  for (const { person, side } of delegatesIn({ passages, entities })) {
    if (entities.get(side.entity)?.kind !== 'country') continue;
    const own = sides.get(person.entity) ?? new Set();
    if (own.size > 0 && !own.has(side.entity)) continue;
    sides.set(person.entity, own.add(side.entity));
  }
}

/** Those spans of a sorted list that overlap `span`. */
function overlapping<T extends Span>(sorted: readonly T[], span: Span): T[] {
  const found: T[] = [];
  // Spans nest at most a little, so looking back from the first later start is enough.
  let index = firstAtOrAfter(sorted, span.start);
  while (index > 0 && (sorted[index - 1] as T).end > span.start) index--;
  for (; index < sorted.length; index++) {
    const one = sorted[index] as T;
    if (one.start >= span.end) break;
    if (one.end > span.start) found.push(one);
  }
  return found;
}

function firstAtOrAfter(sorted: readonly Span[], offset: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as Span).start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
