/** Known names found where no phrase is read: in headlines in title case, in hyphened pairs, and by an editor's spellings. */
import type { EditorData } from '../../corpus/types.ts';
import type { Mention } from '../types.ts';
import { descriptionsAfter } from './appositions.ts';
import { type Country, countriesOfDemonym, countryNamed, countryOfCapital } from './demonyms.ts';
import type { Gathered, Gatherer, Gathering } from './gatherer.ts';
import { type Phrase, phraseText } from './phrases.ts';
import { isSpace, type TokenSentence, tokenise } from './tokens.ts';
import { ORGANISATION_NOUNS } from './words.ts';

/** The country that a demonym means: if several share it, one named in the same article, then one named in the corpus. */
export function nationOf(text: string, nations: ReadonlySet<string>, here?: ReadonlySet<string>): Country | null {
  const found = countriesOfDemonym(text);
  return (
    found.find((country) => here?.has(country.id)) ??
    found.find((country) => nations.has(country.id)) ??
    found[0] ??
    null
  );
}

/** Known names inside a headline in title case. */
export function matchTitle(
  sentence: TokenSentence,
  taken: ReadonlySet<number>,
  { gatherer, nations, add }: Gathering,
): void {
  const { tokens } = sentence;
  let at = 0;
  while (at < tokens.length) {
    let size = 0;
    for (let length = Math.min(7, tokens.length - at); length >= 1 && size === 0; length -= 1) {
      const part = tokens.slice(at, at + length);
      if (
        !part[0]!.capital ||
        part.some((_, offset) => taken.has(at + offset)) ||
        !part.slice(1).every((token) => isSpace(token.gap))
      )
        continue;
      const text = part.map((token) => token.text).join(' ');
      const country =
        countryNamed(text) ?? (length === 1 ? (nationOf(text, nations) ?? capitalNamed(text, nations)) : null);
      const known = gatherer.named(text);
      const gathered = country
        ? gatherer.country(country)
        : known && (length > 1 || part[0]!.caps || known.midSentence > 1)
          ? known
          : null;
      if (!gathered) continue;
      add(gathered, sentence, part[0]!.start, part.at(-1)!.end, formOf(text, country));
      size = length;
    }
    at += Math.max(1, size);
  }
}

function capitalNamed(text: string, nations: ReadonlySet<string>): Country | null {
  const country = countryOfCapital(text);
  return country && nations.has(country.id) ? country : null;
}

function formOf(text: string, country: Country | null): Mention['form'] {
  if (!country) return 'full';
  if (countryNamed(text)) return /^[\p{Lu}.]+$/u.test(text) ? 'short' : 'full';
  return countriesOfDemonym(text).length > 0 ? 'demonym' : 'description';
}

/** Halves of hyphened words: "Examplia-Sampleland border", "Examplian-Sampler". */
export function matchHyphened(
  sentence: TokenSentence,
  taken: ReadonlySet<number>,
  { gatherer, nations, add }: Gathering,
): void {
  for (const [at, token] of sentence.tokens.entries()) {
    if (taken.has(at) || !token.capital || !/[-‑‐]/.test(token.text)) continue;
    let start = token.start;
    for (const part of token.text.split(/[-‑‐]/)) {
      const country = countryNamed(part) ?? nationOf(part, nations) ?? capitalNamed(part, nations);
      const known = gatherer.named(part);
      if (country && /^\p{Lu}/u.test(part))
        add(gatherer.country(country), sentence, start, start + part.length, formOf(part, country));
      else if (known && /^\p{Lu}{2,}$/u.test(part)) add(known, sentence, start, start + part.length, 'full');
      start += part.length + 1;
    }
  }
}

/** An editor's spellings of organisations wherever they stand, in whatever case; their tokens are then taken. */
export function matchSpellings(
  sentences: readonly TokenSentence[],
  organisations: EditorData['organisations'],
  gatherer: Gatherer,
  takenIn: (sentence: TokenSentence) => Set<number>,
  add: Gathering['add'],
): void {
  const byFirst = new Map<string, { words: string[]; gathered: Gathered; short: boolean }[]>();
  for (const one of organisations) {
    const gathered = gatherer.named(one.name);
    if (!gathered) continue;
    for (const spelling of new Set([one.name, ...one.spellings, ...(one.short ? [one.short] : [])])) {
      const words = tokenise(spelling, 0, spelling.length).map((token) => token.fold);
      if (words.length === 0) continue;
      byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), { words, gathered, short: spelling === one.short }]);
    }
  }
  if (byFirst.size === 0) return;
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  for (const sentence of sentences) {
    const { tokens } = sentence;
    const taken = takenIn(sentence);
    for (let at = 0; at < tokens.length; at += 1) {
      const found = byFirst
        .get(tokens[at]!.fold)
        ?.find(
          ({ words }) =>
            words.every((word, offset) => tokens[at + offset]?.fold === word && !taken.has(at + offset)) &&
            (words.length > 1 || tokens[at]!.capital),
        );
      if (!found) continue;
      const last = at + found.words.length - 1;
      add(found.gathered, sentence, tokens[at]!.start, tokens[last]!.end, found.short ? 'short' : 'full');
      for (let token = at; token <= last; token += 1) taken.add(token);
      at = last;
    }
  }
}

/** "the alliance" after "Example, a military alliance of ...": the noun that an apposition gives to just one organisation stands for it in the articles that name it. */
export function findDescriptions(
  sentences: readonly TokenSentence[],
  phrases: readonly Phrase[],
  { gatherer, add }: Gathering,
): void {
  const nouns = new Map<string, Set<Gathered>>();
  for (const phrase of phrases) {
    const gathered = gatherer.named(phraseText(phrase));
    if (!gathered || gathered.kind === 'country') continue;
    for (const described of descriptionsAfter(phrase.sentence, phrase.to)) {
      if (described.personal) continue;
      const inside = phrase.sentence.tokens.filter(
        (token) => token.start >= described.start && token.end <= described.end,
      );
      const link = inside.findIndex((token) => /^(?:of|for|in|on|at|to|from|with|by|between|based)$/.test(token.fold));
      const head = inside.at(link > 0 ? link - 1 : -1);
      if (!head || head.capital || !ORGANISATION_NOUNS.has(head.fold)) continue;
      nouns.set(head.fold, (nouns.get(head.fold) ?? new Set()).add(gathered));
    }
  }
  const sole = new Map(
    [...nouns].filter(([, owners]) => owners.size === 1).map(([noun, owners]) => [noun, [...owners][0]!]),
  );
  if (sole.size === 0) return;
  // In capitals the noun was read as a name of its own.
  for (const [noun, gathered] of sole) {
    const own = gatherer.named(noun);
    if (own && own !== gathered) gatherer.all.delete(own.key);
  }
  const filesOf = new Map(
    [...sole.values()].map((gathered) => [gathered, new Set(gathered.mentions.map((mention) => mention.file))]),
  );
  for (const sentence of sentences) {
    const { tokens } = sentence;
    for (const [at, token] of tokens.entries()) {
      const gathered = sole.get(token.fold);
      if (!gathered || !filesOf.get(gathered)!.has(sentence.file)) continue;
      const next = tokens[at + 1];
      if (next?.capital && isSpace(next.gap)) continue;
      const article =
        tokens[at - 1]?.fold === 'the'
          ? at - 1
          : tokens[at - 2]?.fold === 'the' && !tokens[at - 1]!.capital
            ? at - 2
            : -1;
      if (article < 0 || !isSpace(token.gap)) continue;
      add(gathered, sentence, tokens[article + 1]!.start, token.end, 'description');
    }
  }
}
