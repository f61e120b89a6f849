/**
 * The days of events that a corpus tells: of which day "the vote" was, for what is counted from it ("two days before the
 * vote", "the eve of the vote"). An event is known by its noun and the names that go with it.
 */
import type { DateMention } from '../types.ts';
import { type Day, parseIso } from './calendar.ts';
import { isOfSaying } from './facts.ts';
import { contentWords, type Linker } from './links.ts';
import type { PreparedArticle } from './prepared.ts';
import type { EventDay } from './rule.ts';

/** Nouns of events; those of one line stand for each other. */
const KINDS: readonly string[] = [
  'summit conference talks meeting session consultations negotiations gathering forum council congress assembly convention encounter',
  'vote election referendum poll ballot primary runoff',
  'trial hearing verdict ruling sentencing',
  'signing ceremony inauguration wedding funeral launch opening premiere',
  'strike walkout march rally protest demonstration parade',
  'attack explosion bombing shooting blast assault raid invasion coup',
  'earthquake storm flood fire crash accident eruption',
  'debate speech address',
  'game match race final tournament festival',
  'visit trip',
  'ceasefire truce armistice',
  'resignation arrest',
  'deadline',
];

const KIND_OF = new Map(KINDS.flatMap((line, kind) => line.split(' ').map((noun) => [noun, kind] as const)));
const NOUN = new RegExp(`\\b(${[...KIND_OF.keys()].join('|')})s?\\b`, 'gi');

/** Words after the preposition that may tell which event is meant. */
const PHRASE = 90;
/** Events of one article that are remembered. */
const MOST = 80;

interface Told {
  readonly article: PreparedArticle;
  readonly start: number;
  readonly day: Day;
  readonly text: string;
  readonly nouns: readonly string[];
  readonly words: ReadonlySet<string>;
}

/** Finds the day of the event that a phrase names, seen from a place in an article. */
export type EventFinder = (article: PreparedArticle, at: number, phrase: string) => EventDay | null;

/** Indexes the events of a corpus by the dates first found in its articles. */
export function eventDays(
  articles: readonly PreparedArticle[],
  datesOf: ReadonlyMap<PreparedArticle, readonly DateMention[]>,
  links: Linker,
): EventFinder {
  const told = new Map(articles.map((one) => [one, eventsOf(one, datesOf.get(one) ?? [], links)]));
  const byNoun = new Map<string, Told[]>();
  for (const list of told.values()) {
    for (const one of list) {
      for (const noun of one.nouns) {
        const same = byNoun.get(noun);
        if (same) same.push(one);
        else byNoun.set(noun, [one]);
      }
    }
  }
  return (article, at, phrase) => {
    const wanted = eventNamed(phrase);
    if (!wanted) return null;
    return inArticle(told.get(article) ?? [], at, wanted) ?? elsewhere(byNoun.get(wanted.noun) ?? [], article, wanted);
  };
}

function eventsOf(article: PreparedArticle, dates: readonly DateMention[], links: Linker): readonly Told[] {
  const found: Told[] = [];
  article.mentions.forEach((mention, i) => {
    const date = dates[i];
    const range = date?.from === undefined || date.from !== date.to ? null : parseIso(date.from);
    const { hint } = mention.reading;
    if (!range || mention.piece || !hint || mention.reading.counted || mention.kind === 'page-date') return;
    if (found.length >= MOST || isOfSaying(article, mention)) return;
    const nouns = eventsIn(links.clause(article, mention));
    if (nouns.length === 0) return;
    const { words } = links.around(article, mention);
    found.push({ article, start: mention.start, day: range.from, text: date!.text, nouns, words });
  });
  return found;
}

/** What is only spoken of, or stands before or after: "briefed him on the talks on Friday", "fell ill on Friday before the vote". */
const NOT_HELD =
  /\b(?:on|about|over|before|after|following|since|until|for|ahead of|of)(?: (?:the|an?|its|his|her|their|this|that))?(?: [\p{L}'-]{1,20}){0,2} $/u;

/** The nouns of events that a clause tells to be held on its day. */
function eventsIn(clause: string): readonly string[] {
  const held = [...clause.matchAll(NOUN)].filter(
    ({ index }) => !NOT_HELD.test(clause.slice(Math.max(0, index - 70), index)),
  );
  return [...new Set(held.map(([, noun]) => noun!.toLowerCase()))];
}

interface Wanted {
  readonly noun: string;
  readonly kind: number;
  /** What tells this event from others of its kind. */
  readonly names: readonly string[];
}

/** The event of "the lake summit in Velden"; the first noun of an event counts, with the words around it in its clause. */
function eventNamed(phrase: string): Wanted | null {
  const clause = /^[^.,;:!?()"“”]*/.exec(phrase.slice(0, PHRASE))![0];
  const match = clause.matchAll(NOUN).next().value;
  if (!match || !/^(?:[a-z' -]{0,12}|(?:[^ ]{1,20} ){0,5})$/.test(clause.slice(0, match.index))) return null;
  const noun = match[1]!.toLowerCase();
  const rest = clause.slice(0, match.index) + clause.slice(match.index + match[0].length);
  const named = rest.match(/\b\p{Lu}[\p{L}'-]+/gu) ?? [];
  return { noun, kind: KIND_OF.get(noun)!, names: [...contentWords(named.join(' '))] };
}

const isNamed = ({ words }: Told, { names }: Wanted): boolean => names.every((name) => words.has(name));

/** The same article's last account of the event before the phrase, or its first one after; of another noun of the kind where none has the same. */
function inArticle(told: readonly Told[], at: number, wanted: Wanted): EventDay | null {
  const fitting = told.filter(
    (one) => one.nouns.some((noun) => KIND_OF.get(noun) === wanted.kind) && isNamed(one, wanted),
  );
  const same = fitting.filter(({ nouns }) => nouns.includes(wanted.noun));
  const list = same.length > 0 ? same : fitting;
  const best = list.findLast(({ start }) => start < at) ?? list.find(({ start }) => start > at);
  return best ? { day: best.day, on: best.text } : null;
}

/** Other articles' day of an event that is named, if they agree on it. */
function elsewhere(told: readonly Told[], article: PreparedArticle, wanted: Wanted): EventDay | null {
  if (wanted.names.length === 0) return null;
  const fitting = told.filter((one) => one.article !== article && isNamed(one, wanted));
  const [first] = fitting;
  if (!first || fitting.some(({ day }) => day !== first.day)) return null;
  return { day: first.day, on: `${first.text} (${first.article.source.article.file})` };
}
