/** The named entities of one article by where they are mentioned. */
import type { Span } from '../../corpus/types.ts';
import type { Entity, Names } from '../types.ts';
import type { Phrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import { DETERMINERS, isNominal, PREPOSITIONS } from './words.ts';

export interface Named extends Span {
  readonly entity: Entity;
}

/** How many mentions back one looks for whom an office or a pronoun means. */
const MEMORY = 120;
/** No mention is longer, in characters. */
const LONGEST = 200;

/** Mentions by file, worked out once for each state of the names. */
const BY_FILE = new WeakMap<Names, Map<string, Named[]>>();

function mentionsIn(names: Names, file: string): readonly Named[] {
  let index = BY_FILE.get(names);
  if (!index) {
    index = new Map();
    for (const entity of [...names.people, ...names.organisations]) {
      for (const mention of entity.mentions) {
        const list = index.get(mention.file) ?? [];
        list.push({ start: mention.start, end: mention.end, entity });
        index.set(mention.file, list);
      }
    }
    for (const list of index.values()) list.sort((a, b) => a.start - b.start || b.end - a.end);
    BY_FILE.set(names, index);
  }
  return index.get(file) ?? [];
}

export class ArticleMentions {
  private readonly all: readonly Named[];

  constructor(names: Names, file: string) {
    this.all = mentionsIn(names, file);
  }

  /** Index of the first mention that starts at or after an offset. */
  private firstFrom(offset: number): number {
    let low = 0;
    let high = this.all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.all[middle]?.start ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The last mentions that start before an offset, latest first. */
  before(offset: number): Named[] {
    const end = this.firstFrom(offset);
    return this.all.slice(Math.max(0, end - MEMORY), end).reverse();
  }

  /** Entities named at the head of a phrase, and not only as its owner or modifier ("Quill's aide", "the Quill campaign"); people before others. */
  atHead(tokens: readonly Token[], phrase: Phrase): Named[] {
    const start = tokens[phrase.from]?.start ?? 0;
    const end = tokens[phrase.to - 1]?.end ?? 0;
    const found: Named[] = [];
    for (let i = this.firstFrom(start - LONGEST); i < this.all.length; i++) {
      const mention = this.all[i] as Named;
      if (mention.start >= end) break;
      if (mention.end > start && isHead(tokens, phrase, mention)) found.push(mention);
    }
    const widest = found.filter((mention) => !found.some((other) => contains(other, mention)));
    const people = widest.filter((mention) => mention.entity.kind === 'person');
    const chosen = people.length > 0 ? people : widest;
    return chosen.filter((mention, i) => chosen.findIndex((other) => other.entity.id === mention.entity.id) === i);
  }
}

function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;
}

function isHead(tokens: readonly Token[], phrase: Phrase, mention: Span): boolean {
  let from = phrase.from;
  while (from < phrase.to && (tokens[from]?.end ?? 0) <= mention.start) from++;
  let to = from;
  while (to < phrase.to && (tokens[to]?.start ?? 0) < mention.end) to++;
  // "sources close to the bank": the preposition may stand before an article.
  let lead = from - 1;
  while (lead > phrase.from && DETERMINERS.has(tokens[lead]?.lower ?? '')) lead--;
  const before = lead >= phrase.from ? tokens[lead] : undefined;
  const after = to < phrase.to ? tokens[to] : undefined;
  if (after && (after.lower === "'s" || isNominal(after))) return false;
  return !(before && PREPOSITIONS.has(before.lower));
}
