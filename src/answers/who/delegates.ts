/** Who spoke for which side at a meeting: “X was represented by A, and Y by B”, “for X, as ever, A”, “Y has sent its minister, B”. */
import type { Draft } from '../draft.ts';
import { type EntityMention, isPerson, type Library, type Passage } from '../library/library.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { describe, distinct } from './fillers.ts';

/** Somebody for a side, as a sentence tells it. */
export interface Delegate {
  readonly person: EntityMention;
  readonly side: EntityMention;
  readonly passage: Passage;
}

/** Titles and offices may stand before a name. */
const TITLE =
  "(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof|H\\.E)\\.?\\s+)?(?:(?:its|their|the|a|an|his|her)\\s+)?(?:[\\p{L}’'-]+\\s+){0,5}?,?\\s*";
/** Between the side and the person. */
const SIDE_FIRST: readonly RegExp[] = [
  new RegExp(
    `^\\s+(?:(?:was|were|is|are|will be|is to be|being)\\s+)?represented\\s+(?:[^.;,]{0,40}?\\s)?by\\s+${TITLE}$`,
    'u',
  ),
  new RegExp(`^\\s+(?:has |have |had )?(?:sen[dt]s?|dispatched|dispatches)\\s+${TITLE}$`, 'u'),
  new RegExp(
    `^(?:['’]s?)?\\s+(?:team|side|delegation|negotiators?)\\b[^.;]{0,30}?\\b(?:led|headed|by|head:?|chief:?)[:\\s]+${TITLE}$`,
    'u',
  ),
];
/** The same behind a first pair of the same sentence: “and Y by B”. */
const GAPPED = new RegExp(`^\\s+by\\s+${TITLE}$`, 'u');
/** Behind “for” before the side. */
const FOR = new RegExp(`^(?:,[^,.;]{0,25},|,|\\s+it (?:is|was)|:)?\\s*${TITLE}$`, 'u');
const BEFORE_SIDE = /(?:^|[^\p{L}])for\s+(?:the\s+)?$/iu;
/** Between the person and the side. */
const PERSON_FIRST =
  /^(?:,[^,.;]{0,60},)?\s+(?:represent(?:s|ed|ing)?|spoke for|speaks for|speaking for|negotiat(?:es|ed|ing) for|sat (?:there )?for|attended (?:on behalf of|for))\s+(?:the\s+)?$/u;
const LISTED = /^\s+for\s+(?:the\s+)?$/u;
const REPRESENTED = /\b(?:represent|delegat|negotiat|attend|sent|table)/u;
/** Sentences around a pair in which the meeting may be named. */
const AROUND = 4;
const MOST = 6;

/** Everybody whom the articles name for a side, in the order of files and text. */
export function delegatesIn(library: Library): Delegate[] {
  return library.passages.flatMap((passage) => delegatesOf(passage, library));
}

function delegatesOf(passage: Passage, library: Library): Delegate[] {
  const people = passage.mentions.filter(({ entity }) => isPerson(library.entities.get(entity)));
  const sides = passage.mentions.filter(({ entity }) =>
    ['country', 'organisation'].includes(library.entities.get(entity)?.kind ?? ''),
  );
  if (people.length === 0 || sides.length === 0) return [];
  const found: Delegate[] = [];
  const between = (from: number, to: number) => passage.text.slice(from - passage.start, to - passage.start);
  for (const side of sides) {
    for (const person of people) {
      if (person.start >= side.end) {
        const words = between(side.end, person.start);
        const before = between(passage.start, side.start);
        const tells =
          SIDE_FIRST.some((pattern) => pattern.test(words)) ||
          (BEFORE_SIDE.test(before) && FOR.test(words)) ||
          (/\brepresented\b/u.test(before) && GAPPED.test(words));
        if (tells) found.push(...joined({ person, side, passage }, people));
      } else if (side.start >= person.end) {
        const words = between(person.end, side.start);
        if (PERSON_FIRST.test(words) || (LISTED.test(words) && REPRESENTED.test(passage.text)))
          found.push({ person, side, passage });
      }
    }
  }
  return found;
}

/** “By A, commissioner for trade, and B”: those joined to the first. */
function joined(first: Delegate, people: readonly EntityMention[]): Delegate[] {
  const found = [first];
  let { person } = first;
  for (const next of people.filter(({ start }) => start > person.end)) {
    const gap = first.passage.text.slice(person.end - first.passage.start, next.start - first.passage.start);
    if (
      !/^(?:,[^,.;]{0,60},?)?\s*(?:,|and)\s+[^.;,]{0,30}$/u.test(gap) ||
      /\b(?:by|for)\s/u.test(gap.replace(/,[^,]*,/u, ''))
    )
      break;
    found.push({ ...first, person: next });
    person = next;
  }
  return found;
}

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
  const people = distinct(chosen.map(({ person }) => person)).slice(0, MOST);
  const [first] = chosen;
  if (!first) return null;
  const passages = [...new Set(chosen.map(({ passage }) => passage))].slice(0, MOST);
  const names = people.map(({ entity }) => describe(entity, library)).join('; ');
  const limit = passages.length > 1 ? 560 : 280;
  return {
    command: 'who',
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
