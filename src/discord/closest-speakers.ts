/** Whom somebody may have meant who named a speaker that the articles do not know. */
import type { Engine } from '../engine/types.ts';
import { closestSpellings } from '../search/closest.ts';

const MOST = 3;

/**
 * @param by - as it was typed
 * @returns the speakers with the closest names, best first; `null` if the articles know the name after all
 */
export async function closestSpeakers(by: string, engine: Engine): Promise<readonly string[] | null> {
  const [speakers, people] = await Promise.all([
    engine.suggest({ command: 'quote', option: 'by', text: by }),
    engine.suggest({ command: 'who', option: 'question', text: by }),
  ]);
  if (speakers.length > 0 || people.length > 0) return null;
  // The most quoted, and whoever has a name that begins alike.
  const beginnings = by.split(/\s+/u).flatMap((word) => [word.slice(0, 2), word.slice(0, 4)]);
  const texts = new Set(['', ...beginnings.filter((text) => text.length > 1)]);
  const known = await Promise.all(
    [...texts].slice(0, 8).map((text) => engine.suggest({ command: 'quote', option: 'by', text })),
  );
  return closestNames(
    by,
    known.flat().map(({ value }) => value),
  );
}

/** @returns the names of which the whole or a word is spelt most like what was typed */
export function closestNames(typed: string, names: readonly string[]): readonly string[] {
  const scores = new Map<string, number>();
  const owners = new Map<string, string[]>();
  for (const name of new Set(names))
    for (const part of [name, ...name.split(/[\s-]+/u)]) {
      if (part.length > 2) owners.set(part, [...(owners.get(part) ?? []), name]);
    }
  const parts = [...owners.keys()];
  for (const wanted of new Set([typed, ...typed.split(/[\s-]+/u)])) {
    if (wanted.length <= 2) continue;
    for (const { text, score } of closestSpellings(wanted, parts, 2 * MOST))
      for (const name of owners.get(text) ?? []) scores.set(name, Math.max(scores.get(name) ?? 0, score));
  }
  return [...scores]
    .sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1))
    .slice(0, MOST)
    .map(([name]) => name);
}
