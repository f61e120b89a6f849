/** “Who is X?”: a person's offices and descriptions as the articles word them; for anything else the sentences that introduce it. */
import type { Place } from '../../corpus/types.ts';
import type { Person } from '../../language/types.ts';
import { type Draft, type Finding, notFound } from '../draft.ts';
import { isPerson, type Library } from '../library/library.ts';
import type { NamedInQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';

/** Offices and descriptions named in the headline; the rest stay in the evidence. */
const MOST_ROLES = 3;
const MOST_EVIDENCE = 5;
/** Sentences that only name somebody, shown below those that say who they are. */
const MOST_MENTIONS = 2;

export function answerIdentity(name: NamedInQuestion, library: Library): Draft {
  const { words } = library;
  const people = name.entities.map((id) => library.entities.get(id)).filter(isPerson);
  if (people.length === 0) return introduce(name, library);
  const cards = people.map((person) => ({ person, roles: distinctRoles(person).slice(0, MOST_ROLES) }));
  const findings = people.flatMap((person) => evidenceFor(person, library)).slice(0, MOST_EVIDENCE * people.length);
  if (findings.length === 0) return notFound('who', words.namedOutside(people[0]?.name ?? name.text));
  const headline = cards
    .map(({ person, roles }) =>
      roles.length > 0 ? words.colon(person.name, roles.join('; ')) : words.withoutOffice(person.name),
    )
    .join('. ');
  const unexplained = cards.every(({ roles }) => roles.length === 0);
  return {
    command: 'who',
    by: 'identity',
    status: unexplained ? 'partial' : 'answered',
    headline: unexplained
      ? words.colon(headline, inQuotes(wordsOf(findings[0] as Finding, library), 200, words))
      : headline,
    list: people.length > 1,
    short: cards.flatMap(({ roles }) => roles.slice(0, 1)),
    ...(unexplained ? { reason: words.officeUnsaid() } : {}),
    ...(people.length > 1
      ? {
          disagreement: words.ambiguous(
            name.text,
            people.map((person) => person.name),
          ),
          choices: people.map((person) => person.name),
        }
      : {}),
    findings,
  };
}

/** Wordings of the offices, without those whose words all stand in another. */
function distinctRoles(person: Person): string[] {
  const kept: string[] = [];
  for (const { text } of person.roles) {
    const words = wordSet(text);
    if (kept.some((other) => isSubset(words, wordSet(other)) || isSubset(wordSet(other), words))) continue;
    kept.push(text);
  }
  return kept;
}

function wordSet(text: string): Set<string> {
  return new Set(
    text
      .toLowerCase()
      .replace(/['’]s\b/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [],
  );
}

function isSubset(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...small].every((word) => large.has(word));
}

/** Sentences that tell a role first, then a few others that name the person. */
function evidenceFor(person: Person, library: Library): Finding[] {
  const seen = new Set<unknown>();
  const show = (places: readonly (Place & { readonly text?: string })[], most: number, role: boolean): Finding[] => {
    const findings: Finding[] = [];
    for (const { file, start, end, text } of places) {
      const [passage] = library.passagesAt({ file, start, end });
      if (!passage || seen.has(passage)) continue;
      seen.add(passage);
      findings.push(
        passageFinding(passage, {
          highlights: [{ start, end }],
          speaker: person.name,
          ...(role && text ? { role: text } : {}),
        }),
      );
      if (findings.length === most) break;
    }
    return findings;
  };
  const told = show(
    person.roles.filter(({ form }) => form !== 'editor'),
    MOST_EVIDENCE - MOST_MENTIONS,
    true,
  );
  return [...told, ...show(person.mentions, MOST_MENTIONS, false)];
}

/** An organisation, a country or a thing has no office: the sentences that name it first say what it is. */
function introduce(name: NamedInQuestion, library: Library): Draft {
  const passages = name.entities.flatMap((id) => library.passagesNaming(id));
  const full = passages.filter(({ mentions }) =>
    mentions.some(({ entity, form }) => name.entities.includes(entity) && (form === 'full' || form === 'description')),
  );
  const [first] = full.length > 0 ? full : passages;
  if (!first) return notFound('who', library.words.notInCorpus(name.text));
  const title = library.entities.get(name.entities[0] as string)?.name ?? name.text;
  const shown = [first, ...passages.filter((passage) => passage !== first)].slice(0, 3);
  return {
    command: 'who',
    by: 'identity',
    status: 'answered',
    headline: library.words.colon(title, inQuotes(first.text, 240 - title.length, library.words)),
    findings: shown.map((passage) =>
      passageFinding(passage, { highlights: passage.mentions.filter(({ entity }) => name.entities.includes(entity)) }),
    ),
  };
}

function wordsOf({ place }: Finding, library: Library): string {
  return library.articles.get(place.file)?.reading.article.text.slice(place.start, place.end) ?? '';
}
