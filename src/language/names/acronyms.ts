/** Which acronym stands for which longer name: by brackets after it, or by its initials. */
import { type Gatherer, nameKey } from './gatherer.ts';
import { type Phrase, phraseText } from './phrases.ts';
import { byText, fold } from './spelling.ts';
import { isSpace } from './tokens.ts';

const SMALL = /^(?:of|for|and|the|in|on|to|by|its|a|at|from|de|du|la|&)$/;

/** The initials that a name may be shortened to: of its capitalised words, and with the small words as well. Folded, without doubles. */
export function initialsOf(name: string): string[] {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const large = words.filter((word) => !SMALL.test(fold(word)) && /^\p{Lu}/u.test(word));
  if (large.length < 2) return [];
  const first = (word: string): string => fold(word)[0] ?? '';
  const whole = large.map(first).join('');
  const halves = large
    .flatMap((word) => (/^\p{Lu}[\p{L}]*[-‑‐]\p{Lu}/u.test(word) ? word.split(/[-‑‐]/) : [word]))
    .map(first)
    .join('');
  // "Example Lands Act": bills are called by the initials of what stands before their kind.
  const withoutKind = /^(?:act|law|bill|treaty|agreement)$/i.test(large.at(-1)!)
    ? large.slice(0, -1).map(first).join('')
    : whole;
  return [...new Set([whole, halves, words.map(first).join(''), withoutKind])].filter(
    (initials) => initials.length >= 2,
  );
}

/** Whether an acronym in brackets after a name may stand for it: it begins alike, or the name has as many words. */
function mayStandFor(acronym: string, name: string): boolean {
  const short = fold(acronym).replace(/\./g, '');
  if (initialsOf(name).includes(short)) return true;
  return short[0] === fold(name)[0] && name.split(/\s+/).length >= 2;
}

/** "Long Name (LN)" and "Long Name, or LN,". */
export function noteBracket({ sentence, from, to }: Phrase, brackets: { short: string; long: string }[]): void {
  const { tokens } = sentence;
  const next = tokens[to];
  if (!next || to - from < 2) return;
  const long = phraseText({ sentence, from, to });
  if (next.caps && /^\s?[([]$/.test(next.gap) && /^[)\]]/.test(tokens[to + 1]?.gap ?? sentence.tail))
    brackets.push({ short: next.text, long });
  const named = tokens[to + 1];
  if (next.fold === 'or' && named?.caps && /^,?\s/.test(next.gap) && isSpace(named.gap))
    brackets.push({ short: named.text, long });
}

/** Lets acronyms and the names they stand for be one entity. */
export function joinAcronyms(gatherer: Gatherer, brackets: readonly { short: string; long: string }[]): void {
  const longNames = [...gatherer.all.values()].filter(
    (one) => one.kind !== 'country' && [...one.texts.keys()].some((text) => text.includes(' ')),
  );
  longNames.sort((a, b) => b.mentions.length - a.mentions.length || byText(a.key, b.key));
  const pairs: [string, string, string][] = [];
  for (const { short, long } of [...brackets].sort((a, b) => byText(a.long, b.long) || byText(a.short, b.short)))
    if (mayStandFor(short, long)) pairs.push([short, nameKey(long), long]);
  const acronyms = new Map<string, string>(
    [...gatherer.all.values()].flatMap((one) =>
      [...one.texts.keys()].flatMap((text): [string, string][] => {
        const bill = /^(\p{Lu}{3,}) (?:Act|Bill|Law|Treaty)$/u.exec(text);
        return bill || /^\p{Lu}[\p{Lu}.]+$/u.test(text) ? [[fold(bill?.[1] ?? text).replace(/\./g, ''), text]] : [];
      }),
    ),
  );
  for (const one of longNames) {
    for (const text of one.texts.keys()) {
      for (const initials of initialsOf(text)) {
        const short = acronyms.get(initials);
        if (short) pairs.push([short, one.key, text]);
      }
    }
  }
  const used = new Set<string>();
  for (const [short, long, text] of pairs) {
    const key = nameKey(short);
    const from = gatherer.alias.get(key) ?? key;
    const into = gatherer.alias.get(long) ?? long;
    if (from === into || !gatherer.all.has(into)) continue;
    if (used.has(from) || gatherer.all.get(into)!.kind === 'country') continue;
    used.add(from);
    gatherer.merge(from, into);
    const joined = gatherer.all.get(into);
    joined?.shorts.add(short);
    // Of several wordings of a bill's title the one that its short name spells is right.
    if (joined && short.includes(' ')) joined.name ??= text;
  }
}

const contentWords = (name: string): string[] =>
  name
    .split(/\s+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(fold);

/** Joins a name of three words or more with itself behind a place: "Sampletown Council of Elders". */
export function joinPlaced(gatherer: Gatherer, isPlace: (word: string) => boolean): void {
  for (const one of [...gatherer.all.values()].sort((a, b) => byText(a.key, b.key))) {
    if (one.country || one.name) continue;
    for (const text of one.texts.keys()) {
      const words = text.split(' ');
      const rest = gatherer.named(words.slice(1).join(' '));
      if (words.length < 4 || !rest || rest === one || !isPlace(words[0]!)) continue;
      gatherer.merge(one.key, rest.key);
      break;
    }
  }
}

/** Joins the wordings of one long title (a bill's, a report's): they begin with the same three words and share most. */
export function joinTitles(gatherer: Gatherer): void {
  const byStart = new Map<string, { key: string; words: Set<string>; size: number }[]>();
  for (const one of [...gatherer.all.values()].sort(
    (a, b) => b.mentions.length - a.mentions.length || byText(a.key, b.key),
  )) {
    for (const text of [...one.texts.keys()].sort(byText)) {
      const words = contentWords(text);
      if (words.length < 5) continue;
      const start = words.slice(0, 3).join(' ');
      const there = byStart.get(start) ?? [];
      byStart.set(start, there);
      const like = there.find(
        (other) => words.filter((word) => other.words.has(word)).length * 5 >= 3 * Math.max(words.length, other.size),
      );
      if (like && like.key !== one.key) gatherer.merge(one.key, like.key);
      else there.push({ key: one.key, words: new Set(words), size: words.length });
    }
  }
}
