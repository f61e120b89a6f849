/** Entities being gathered: every spelling and mention of an organisation, country, place or thing under one key. */
import type { Mention, Organisation } from '../types.ts';
import type { Country } from './demonyms.ts';
import { kindOf } from './kinds.ts';
import { byText, compact, fold, slug } from './spelling.ts';
import type { TokenSentence } from './tokens.ts';

export type Kind = Organisation['kind'];

/** What is gathered of one entity. */
export interface Gathered {
  readonly key: string;
  readonly mentions: Mention[];
  /** Spelling -> how often. */
  readonly texts: Map<string, number>;
  readonly shorts: Set<string>;
  country: Country | null;
  kind: Kind | null;
  name: string | null;
  /** Editor's short form. */
  short: string | null;
  inBefore: number;
  midSentence: number;
}

/** A name's key: the same for spellings that differ in accents, hyphens, doubled letters; the halves of a hyphened pair in one order. */
export function nameKey(text: string): string {
  const bare = text.replace(/^the\s+/i, '').trim();
  const paired = bare.replace(/^(\p{Lu}[\p{L}.]*)[-‑‐](\p{Lu}[\p{L}.]*)(?=\s)/u, (_, a: string, b: string) =>
    [a, b].sort(byText).join(' '),
  );
  return compact(paired);
}

/** All entities of a corpus by key, with other keys as aliases. */
export class Gatherer {
  readonly all = new Map<string, Gathered>();
  readonly alias = new Map<string, string>();

  get(key: string): Gathered {
    const real = this.alias.get(key) ?? key;
    const there = this.all.get(real);
    if (there) return there;
    const made: Gathered = {
      key: real,
      mentions: [],
      texts: new Map(),
      shorts: new Set(),
      country: null,
      kind: null,
      name: null,
      short: null,
      inBefore: 0,
      midSentence: 0,
    };
    this.all.set(real, made);
    return made;
  }

  country(country: Country): Gathered {
    const found = this.get(country.id);
    found.country = country;
    found.kind = 'country';
    found.name ??= country.name;
    return found;
  }

  /** The entity of a name, if there is one. */
  named(text: string): Gathered | undefined {
    const key = nameKey(text);
    return this.all.get(this.alias.get(key) ?? key);
  }

  /** Lets `from` be another spelling of `into`. */
  merge(from: string, into: string): void {
    const target = this.get(into);
    const source = this.all.get(this.alias.get(from) ?? from);
    this.alias.set(from, target.key);
    if (!source || source === target) return;
    target.mentions.push(...source.mentions);
    for (const [text, count] of source.texts) target.texts.set(text, (target.texts.get(text) ?? 0) + count);
    for (const short of source.shorts) target.shorts.add(short);
    target.inBefore += source.inBefore;
    target.midSentence += source.midSentence;
    for (const [key, real] of this.alias) if (real === source.key) this.alias.set(key, target.key);
    this.all.delete(source.key);
  }
}

/** The entities that are mentioned, with the name to show, in the order of their ids. */
export function finish(gatherer: Gatherer): Organisation[] {
  const made: Organisation[] = [];
  const taken = new Set<string>();
  const ordered = [...gatherer.all.values()]
    .filter((one) => one.mentions.length > 0)
    .sort((a, b) => byText(a.key, b.key));
  for (const one of ordered) {
    // Capitals are a short form unless the same word is also written in small letters (a dateline).
    const small = new Set([...one.texts.keys()].filter((text) => text !== text.toUpperCase()).map(fold));
    const isShort = (text: string): boolean =>
      /^\p{Lu}[\p{Lu}.&]+$/u.test(text) && text.length < 9 && !small.has(fold(text));
    const texts = [...one.texts].sort(
      (a, b) =>
        Number(isShort(a[0])) - Number(isShort(b[0])) || b[1] - a[1] || b[0].length - a[0].length || byText(a[0], b[0]),
    );
    const name = one.name ?? texts[0]?.[0] ?? one.mentions[0]!.text;
    const shorts = [
      ...one.shorts,
      ...texts.map(([text]) => text).filter((text) => isShort(text) && text !== name),
    ].sort((a, b) => a.length - b.length || byText(a, b));
    const kind = one.kind ?? kindOf(name, one);
    let id = one.country?.id ?? `${kind}:${slug(name)}`;
    for (let n = 2; taken.has(id); n += 1) id = `${kind}:${slug(name)}-${n}`;
    taken.add(id);
    const mentions = one.mentions
      .map(
        (mention): Mention =>
          mention.form === 'full' && isShort(mention.text) && mention.text !== name
            ? { ...mention, form: 'short' }
            : mention,
      )
      .sort((a, b) => byText(a.file, b.file) || a.start - b.start);
    const spellings = new Set([
      ...texts.map(([text]) => text),
      ...one.mentions.map((mention) => mention.text),
      ...(one.country?.names ?? []),
      ...(one.country?.demonyms ?? []),
    ]);
    spellings.delete(name);
    made.push({
      id,
      kind,
      name,
      short: one.short ?? shorts[0] ?? null,
      spellings: [...spellings].sort(byText),
      mentions,
    });
  }
  return made.sort((a, b) => byText(a.id, b.id));
}

/** What the readers of organisations share. */
export interface Gathering {
  readonly gatherer: Gatherer;
  /** Ids of the countries named in the corpus. */
  readonly nations: ReadonlySet<string>;
  /** Folded surnames of people. */
  readonly people: ReadonlySet<string>;
  readonly add: (
    gathered: Gathered,
    sentence: TokenSentence,
    start: number,
    end: number,
    form: Mention['form'],
  ) => void;
}
