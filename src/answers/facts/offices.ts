/** Who holds an office, and who somebody is: the offices and descriptions that the articles give people. */
import type { Person, Role } from '../../language/types.ts';
import { terms as termsOf } from '../../search/tokens.ts';
import type { Finding } from '../draft.ts';
import { isPerson, type Library } from '../library/library.ts';
import type { Request } from '../request/request.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { type Fact, LIGHTEST, peopleNamed, toldBy } from './fact.ts';
import { otherNames } from './office-words.ts';

/** Words that make another office of one: they must stand on both sides or on neither. */
const RANKS = ['deputi', 'vice', 'assist', 'act', 'under', 'shadow', 'design', 'elect'];
/** Whoever heads something, whatever the office is called, is asked for by these. */
const HEADS = 'head lead leads led leader boss chief run runs ran charge top';
const FIRST_OFFICE =
  /\b(?:president|prime minister|chancellor|premier|king|queen|emir|secretary[- ]general|director|chair\w*|chief|head|leader|executive|governor|mayor|captain|commander|manager|editor)\b/iu;
const SECOND = /\b(?:deputy|vice|assistant|former|ex|acting|under)\b/iu;
/** Holders that fit nearly as well are shown too. */
const ALIKE = 0.03;
const LEAST = 0.5;
/** From this share on a question asks for nothing but who or what it names. */
const ALL = 0.85;
/** An office that is over fits a little less, unless it is asked for. */
const OVER = 0.9;
const MOST_HOLDERS = 6;
const MOST_ROLES = 3;
const MOST_SHOWN = 4;

/** @returns those whose office the request describes best, as one fact */
export function holders(request: Request, library: Library): Fact[] {
  const { needs, carried, question } = request;
  const named = new Set(peopleNamed(request, library));
  if (!needs.some((need) => need.form !== null && need.weight > LIGHTEST && !carried.has(need))) return [];
  const asked = new Set(question.words.map(({ term }) => term));
  const found = library.edition.reading.names.people
    .filter(({ id }) => !named.has(id))
    .flatMap((person) =>
      person.roles.map((role) => ({ person, role, fit: fitOf(person, role, asked, request, library) })),
    )
    .filter(({ fit }) => fit >= LEAST)
    .sort((a, b) => b.fit - a.fit);
  const [best] = found;
  if (!best) return [];
  const alike = [
    ...new Map(found.filter(({ fit }) => fit >= best.fit - ALIKE).map((one) => [one.person.id, one])).values(),
  ].slice(0, MOST_HOLDERS);
  const findings = alike.flatMap(({ person, role }) => findingOf(person, role, library));
  if (findings.length === 0) return [];
  return [
    {
      by: 'holder',
      told: best.fit,
      draft: {
        command: 'who',
        status: 'answered',
        short: alike.map(({ person }) => person.name),
        headline: alike.map(({ person, role }) => `${person.name} (${role.text})`).join('; '),
        list: alike.length > 1,
        findings,
      },
    },
  ];
}

/** How much of the request an office accounts for; 0 for another rank of it. */
function fitOf(person: Person, role: Role, asked: ReadonlySet<string>, request: Request, library: Library): number {
  const words = new Set(termsOf(role.text));
  if (RANKS.some((rank) => words.has(rank) !== asked.has(rank))) return 0;
  const first = FIRST_OFFICE.test(role.text) && !SECOND.test(role.text);
  const inside = library
    .passagesAt(role)
    .flatMap(({ mentions }) => mentions)
    .filter(({ start, end }) => start < role.end && role.start < end)
    .map(({ entity }) => entity);
  const wanted = new Set(request.question.names.flatMap((name) => name.entities));
  // The office of one country is not that of another.
  if (inside.some((id) => isCountry(id, library)) && wanted.size > 0 && !inside.some((id) => wanted.has(id))) return 0;
  const entities = new Set(inside.length > 0 ? inside : library.sidesOf(person.id));
  const texts = [role.text, ...otherNames(role.text), ...(first ? [HEADS] : [])];
  const over = role.former && !/\b(?:former|ex|previous|before|was|were|ran|led)\b/.test(request.question.plain);
  return toldBy(request, { entities, texts }) * (over ? OVER : 1);
}

const isCountry = (id: string, { entities }: Library): boolean => entities.get(id)?.kind === 'country';

function findingOf(person: Person, role: Role, library: Library): Finding[] {
  // An office that only the editor's data gives stands in no article: the person does.
  const edited = role.form === 'editor';
  const place = (edited ? person.mentions : [role]).find((one) => library.passagesAt(one).length > 0);
  const [passage] = place ? library.passagesAt(place) : [];
  if (!place || !passage) return [];
  const notes = [
    ...(edited ? [library.words.officeFromEditor()] : []),
    ...(role.former ? [library.words.officeFormer()] : []),
  ];
  return [passageFinding(passage, { highlights: [place], speaker: person.name, role: role.text, notes })];
}

/** @returns who the people are whom the request names, one fact for all bearers of the name */
export function identities(request: Request, library: Library): Fact[] {
  const people = peopleNamed(request, library)
    .map((id) => library.entities.get(id))
    .filter(isPerson);
  const [first] = people;
  if (!first || request.question.names.length !== 1) return [];
  // “Who spoke with X?” asks for somebody else, however light its verb.
  const asking = new Set(termsOf(OFFICE_WORDS));
  if (!request.question.content.every(({ term }) => asking.has(term))) return [];
  const cards = people.map((person) => ({ person, roles: distinctRoles(person).slice(0, MOST_ROLES) }));
  const told = cards.filter(({ roles }) => roles.length > 0);
  const findings = people.flatMap((person) => evidenceOf(person, library));
  const share = toldBy(request, { entities: new Set(people.map(({ id }) => id)), texts: [OFFICE_WORDS] });
  // What somebody did is no question of who they are.
  if (told.length === 0 || findings.length === 0 || share < ALL) return [];
  return [
    {
      by: 'identity',
      told: share,
      draft: {
        command: 'who',
        status: 'answered',
        short: told.map(({ roles }) => roles[0]!),
        headline: cards
          .map(({ person, roles }) =>
            roles.length > 0
              ? library.words.colon(person.name, roles.join('; '))
              : library.words.withoutOffice(person.name),
          )
          .join('. '),
        list: people.length > 1,
        findings,
        ...(people.length > 1
          ? {
              disagreement: library.words.ambiguous(
                request.question.names[0]!.text,
                people.map(({ name }) => name),
              ),
              choices: people.map(({ name }) => name),
            }
          : {}),
      },
    },
  ];
}

/** Words that ask for an office and nothing else. */
const OFFICE_WORDS =
  'get got have has job office position role title post work works employer function rank profession occupation background affiliation name identity deal guy man woman person hold government represent';

/** Wordings of the offices, without those whose words all stand in another. */
function distinctRoles({ roles }: Person): string[] {
  const kept: { text: string; words: ReadonlySet<string> }[] = [];
  for (const { text } of roles) {
    const words = new Set(termsOf(text));
    const same = kept.some((other) => isWithin(words, other.words) || isWithin(other.words, words));
    if (!same) kept.push({ text, words });
  }
  return kept.map(({ text }) => text);
}

function isWithin(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...small].every((word) => large.has(word));
}

/** Sentences that tell an office first, then others that name the person. */
function evidenceOf(person: Person, library: Library): Finding[] {
  const places = [...person.roles.filter(({ form }) => form !== 'editor'), ...person.mentions];
  const seen = new Set<number>();
  return places
    .flatMap(({ file, start, end, ...place }) => {
      const [passage] = library.passagesAt({ file, start, end });
      if (!passage || seen.has(passage.start)) return [];
      seen.add(passage.start);
      const role = 'former' in place ? { role: place.text } : {};
      return [passageFinding(passage, { highlights: [{ start, end }], speaker: person.name, ...role })];
    })
    .slice(0, MOST_SHOWN);
}

/** Where an organisation, a country or a thing is named first: the place to look for what it is, and no claim. */
export function introductions(request: Request, library: Library): Fact[] {
  const [name] = request.question.names;
  if (!name || request.question.names.length !== 1 || peopleNamed(request, library).length > 0) return [];
  const passages = name.entities.flatMap((id) => library.passagesNaming(id));
  const full = passages.filter(({ mentions }) =>
    mentions.some(({ entity, form }) => name.entities.includes(entity) && (form === 'full' || form === 'description')),
  );
  const [first] = full.length > 0 ? full : passages;
  const told = toldBy(request, { entities: new Set(name.entities) });
  if (!first || told < ALL) return [];
  const title = library.entities.get(name.entities[0]!)?.name ?? name.text;
  return [
    {
      by: 'introduction',
      told,
      draft: {
        command: 'who',
        status: 'partial',
        reason: library.words.noShortAnswer(),
        headline: library.words.colon(title, inQuotes(first.text, 240 - title.length, library.words)),
        findings: [first, ...passages.filter((one) => one !== first)].slice(0, MOST_ROLES).map((passage) =>
          passageFinding(passage, {
            highlights: passage.mentions.filter(({ entity }) => name.entities.includes(entity)),
          }),
        ),
      },
    },
  ];
}
