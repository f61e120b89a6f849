/** Which entities are named where: the view of `Names` that the grammar of events needs. */
import type { Span } from '../../corpus/types.ts';
import type { Entity, Mention, Names } from '../types.ts';
import { sidesOf } from './sides.ts';

/** A span that is one word whatever it holds. */
export interface Unit extends Span {
  /** What it is short for, in lower case. */
  readonly standsFor?: string;
}

export interface NamedHere {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Folds case, accents, hyphens and possessives, so that spellings meet. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s\b/gu, '')
    .replace(/[-‐‑–/.\s]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Finds entities by place in a file and by spelling. */
export class EntityIndex {
  readonly #byFile = new Map<string, NamedHere[]>();
  readonly #bySpelling = new Map<string, Entity | null>();
  readonly #byId = new Map<string, Entity>();
  readonly #places = new Map<string, Entity>();

  readonly #holders = new Map<string, readonly string[]>();
  readonly #sides: ReadonlyMap<string, readonly string[]>;

  constructor(names: Names) {
    for (const entity of [...names.people, ...names.organisations]) {
      this.#byId.set(entity.id, entity);
      for (const mention of entity.mentions) {
        const list = this.#byFile.get(mention.file) ?? [];
        list.push({ entity, mention });
        this.#byFile.set(mention.file, list);
      }
      for (const spelling of [
        entity.name,
        ...entity.spellings,
        ...entity.mentions.filter((m) => m.form === 'short' || m.form === 'demonym').map((m) => m.text),
      ]) {
        const key = fold(spelling);
        if (entity.kind === 'place' && !this.#places.has(key)) this.#places.set(key, entity);
        const known = this.#bySpelling.get(key);
        // A spelling of two entities tells neither.
        if (key && known !== entity) this.#bySpelling.set(key, known === undefined ? entity : null);
      }
    }
    this.#dropPairs();
    for (const list of this.#byFile.values())
      list.sort((a, b) => a.mention.start - b.mention.start || b.mention.end - a.mention.end);
    this.#sides = sidesOf(names, this);
  }

  /**
   * Who holds an office, as the wordings of their offices tell; deputies and those who held it once are left out.
   *
   * @param office - one lower-case word
   */
  holdersOf(office: string): readonly string[] {
    const known = this.#holders.get(office);
    if (known) return known;
    const word = new RegExp(`(?<!\\b(?:vice|deputy|former|assistant|ex)[ -])\\b${office}\\b`, 'iu');
    const found = [...this.#byId.values()].flatMap((entity) =>
      entity.kind === 'person' && entity.roles.some((role) => !role.former && word.test(role.text)) ? [entity.id] : [],
    );
    this.#holders.set(office, found);
    return found;
  }

  /** Countries and bodies that a person's offices name. */
  sidesOf(person: string): readonly string[] {
    return this.#sides.get(person) ?? [];
  }

  /** "ONE-TWO" before an event is two names, not one. */
  #dropPairs(): void {
    for (const [file, list] of this.#byFile) {
      const kept = list.filter(({ entity, mention }) => {
        const parts = mention.text.split(/[-‐‑–]/u);
        if (parts.length !== 2 || /\s/u.test(mention.text)) return true;
        return !parts.every((part) => {
          const known = this.bySpelling(part);
          return known !== null && known !== entity;
        });
      });
      this.#byFile.set(file, kept);
    }
  }

  /** Entities named in a span of a file, in order, the longer of two overlapping mentions first. */
  within(file: string, span: Span): NamedHere[] {
    const list = this.#byFile.get(file) ?? [];
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((list[middle] as NamedHere).mention.start < span.start) low = middle + 1;
      else high = middle;
    }
    const found: NamedHere[] = [];
    let end = span.start;
    for (let i = low; i < list.length && (list[i] as NamedHere).mention.start < span.end; i += 1) {
      const one = list[i] as NamedHere;
      if (
        one.mention.end > span.end ||
        (one.mention.start < end && one.entity.kind !== 'person' && one.entity.kind !== 'place')
      )
        continue;
      found.push(one);
      end = Math.max(end, one.mention.end);
    }
    return found;
  }

  /** Mentions of several words and short forms of them in a file, in order, without those inside another. */
  units(file: string): Unit[] {
    const spans: Unit[] = [];
    for (const { entity, mention } of this.#byFile.get(file) ?? []) {
      if (mention.form === 'description' || mention.form === 'office') continue;
      const short = mention.form === 'short' && entity.kind !== 'person' && entity.kind !== 'country';
      if (!short && !/\s/u.test(mention.text)) continue;
      if (mention.start < (spans.at(-1)?.end ?? 0)) continue;
      spans.push({
        start: mention.start,
        end: mention.end,
        ...(short ? { standsFor: entity.name.toLowerCase() } : {}),
      });
    }
    return spans;
  }

  /** The place of a name, also where its mention stands for a country; `null` if there is none. */
  placeNamed(text: string): Entity | null {
    return this.#places.get(fold(text)) ?? null;
  }

  /** The one entity that a spelling stands for, or `null`. */
  bySpelling(text: string): Entity | null {
    return this.#bySpelling.get(fold(text)) ?? null;
  }

  byId(id: string): Entity | null {
    return this.#byId.get(id) ?? null;
  }
}
