/** “Who represented X at ...?”: those whom the articles name for a side, where they tell of that meeting. */
import type { Draft } from '../draft.ts';
import { type Delegate, delegatesIn } from '../library/delegates.ts';
import type { Library, Passage } from '../library/library.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { describe, distinct } from './fillers.ts';

/** Sentences around a pair in which the meeting may be named. */
const AROUND = 4;
const MOST = 6;

/**
 * @param side - whose people are asked for; `null` for everybody's
 * @param rest - the question without that name
 * @returns `null` if the articles name nobody for that side at what the question names
 */
export function answerDelegates(side: NamedInQuestion | null, rest: ParsedQuestion, library: Library): Draft | null {
  const all = delegatesIn(library).filter(
    (one) => side === null || side.entities.includes(one.side.entity) || stands(one, side, library),
  );
  const fitting = all
    .map((one) => ({ one, fit: fitOf(one.passage, rest, library) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const best = fitting[0]?.fit ?? 0;
  const chosen = fitting.filter(({ fit }) => fit >= best).map(({ one }) => one);
  // One side's people do not tell who else was there.
  if (side === null && new Set(chosen.map((one) => one.side.entity)).size < 2) return null;
  const people = distinct(chosen.map(({ person }) => person)).slice(0, MOST);
  const [first] = chosen;
  if (!first) return null;
  const passages = [...new Set(chosen.map(({ passage }) => passage))].slice(0, MOST);
  const names = people.map(({ entity }) => describe(entity, library)).join('; ');
  const limit = passages.length > 1 ? 560 : 280;
  return {
    command: 'who',
    by: 'delegates',
    status: 'answered',
    headline: library.words.colon(
      names,
      inQuotes(first.passage.text, Math.max(80, limit - names.length), library.words),
    ),
    list: people.length > 1,
    findings: passages.map((passage) => {
      const shown = chosen.filter((one) => one.passage === passage).map(({ person }) => person);
      return passageFinding(passage, {
        highlights: distinct(shown),
        speaker: library.entities.get(shown[0]?.entity ?? '')?.name ?? '',
      });
    }),
  };
}

/** A minister of a country that holds an office of the asked side. */
function stands({ person }: Delegate, side: NamedInQuestion, library: Library): boolean {
  return side.entities.some((id) => library.sidesOf(person.entity).has(id));
}

/** How near the meeting is named: 3 in the sentence, 2 around it, 1 in the title; 1 where the question names none. */
function fitOf(passage: Passage, { names, dates }: ParsedQuestion, library: Library): number {
  if (names.length === 0 && dates.length === 0) return 1;
  const shelf = library.articles.get(passage.file)?.passages ?? [];
  const around = shelf.slice(Math.max(0, passage.position - AROUND), passage.position + AROUND + 1);
  const title = passage.reading.article.title?.toLowerCase() ?? '';
  const nearness = names.map(({ entities, text }) => {
    const names = (one: Passage) => entities.some((id) => one.entities.has(id));
    if (names(passage)) return 3;
    if (around.some(names)) return 2;
    return title.includes(text.toLowerCase()) ? 1 : 0;
  });
  return Math.min(...nearness, 3);
}
