/** “What paper is he from”, “which of them is the X”, “the other one”: what is asked of the people of the answer before. */

import type { Person } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import type { Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { distinct, type Focus, peopleIn } from './focus.ts';
import type { Before, Reading } from './types.ts';

/** For whom somebody works or where they are from. */
const AFFILIATION =
  /\b(?:what|which|whats) (?:tv |news |radio )?(?<kind>channel|paper|newspaper|outlet|network|station|agency|broadcaster|magazine|media|publication|country|nation|nationality|state|company|firm|organi[sz]ation|institute|university|institution|think tank|ministry|department|party|group|body|side|team|city|town)\b.*\b(?:from|for|at|with|in|represent|represents|belong|belongs|lead|leads|head|heads|is|work|works)\b|\bwhere (?:does|did|do) \S+(?: \S+)? (?:work|teach|come from|serve|report)\b|\bwhere (?:is|was|s|are) (?:he|she|they) (?:from|based|working)\b|\bwhos? (?:does|did|do|is) (?:he|she|they) (?:work|working|speak|speaking|report|reporting|stand|act)(?: for| with)\b|\b(?:what|which|whats) (?:(?:is|was|s) )?(?:his|her|their) (?:job|role|post|office|position|title|function|occupation|rank|employer|nationality|country|party|paper|channel|company|university|outlet|network|organi[sz]ation|ministry|department)\b|^(?:(?:and|so|but) )?(?:what|which \S+) (?:is|was|does|did) (?:he|she|they) (?:\S+ ){0,3}(?:of|for|at|from|with)$|^(?:(?:and|so|but) )?(?:from|of|for|with|at) (?:what|which|whom|where)\b|^(?:(?:and|so|but) )?(?:his|her|their) (?:job|role|post|office|position|title|function|party|country|paper|employer|nationality)$/;
const KINDS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:channel|paper|newspaper|outlet|network|station|broadcaster|magazine|media|publication)$/,
    /\b(?:reporter|journalist|correspondent|anchor|editor|host|presenter|columnist|writer|photographer|contributor|blogger)\b|['’]s\b/iu,
  ],
  [
    /^(?:party)$/,
    /\b(?:party|alliance|movement|bloc|democrats?|republicans?|conservatives?|liberals?|greens?|socialists?)\b/iu,
  ],
  [/^(?:university)$/, /\b(?:university|college|school|professor|academy|institute)\b/iu],
  [/^(?:country|nation|nationality|state)$/, /(?:)/u],
];
const OTHER_ONE = /\bthe other(?: (?:one|man|woman|person|guy|speaker|side|two|leader|minister|president))?\b/iu;
const PICK = /\b(?:which|who)(?: one| person| man| woman)?(?: (?:of|among|out of) (?:those|them|these|the \S+))?\b/;

/** @returns “who is X” for a question of whom X works for, if the articles give X an office that can tell it */
export function ofAffiliation(question: ParsedQuestion, person: Person | null, library: Library): Reading[] {
  const match = AFFILIATION.exec(question.plain);
  if (!match || !person || question.names.some(({ entities }) => !entities.includes(person.id))) return [];
  const kind = match.groups?.kind;
  const needed = KINDS.find(([asked]) => kind !== undefined && asked.test(kind))?.[1];
  if (needed && person.roles.length > 0 && !person.roles.some(({ text }) => needed.test(text)))
    return kind === 'party' ? partyTold(question, person, library) : [];
  return [{ text: `who is ${person.name}`, command: 'who', turns: true }];
}

/** A party by its name, and how far behind somebody's own it may stand, in characters. */
const PARTY =
  /(?:\p{Lu}[\p{L}’'-]*\s+){1,3}(?:Party|Alliance|Union|Movement|Front|Bloc|Coalition|League|Democrats|Conservatives|Liberals|Greens)\b/u;
const NEAR = 80;

/** The sentence that names a party right behind somebody. */
function partyTold(question: ParsedQuestion, person: Person, library: Library): Reading[] {
  const passage = library
    .passagesNaming(person.id)
    .find(({ mentions, text, start }) =>
      mentions.some(
        ({ entity, end }) => entity === person.id && PARTY.test(text.slice(end - start, end - start + NEAR)),
      ),
    );
  if (!passage) return [];
  const draft = {
    command: 'who' as const,
    status: 'answered' as const,
    headline: library.words.colon(person.name, inQuotes(passage.text, 260 - person.name.length, library.words)),
    findings: [passageFinding(passage, { speaker: person.name })],
  };
  return [{ text: question.text, command: 'who', turns: true, draft }];
}

/** “Which one of those is the X?”: the one of the answer's people whom the words fit. */
export function ofList(question: ParsedQuestion, { answered }: Focus, library: Library): Reading[] {
  if (answered.length < 2 || !PICK.test(question.plain)) return [];
  const terms = question.content.filter(({ light }) => !light).map(({ term }) => term);
  if (terms.length + question.names.length === 0) return [];
  const fitting = answered.filter(
    (person) =>
      question.names.every((name) => isOf(person, name.entities, library)) &&
      terms.every((term) => person.roles.some(({ text }) => cutWords(text).some((word) => word.term === term))),
  );
  // Whose office names no country may be told apart by the paragraph that introduces them.
  const near =
    fitting.length > 0 ? fitting : answered.filter((person) => terms.length === 0 && isNear(person, question, library));
  const [only] = near;
  return only && near.length === 1 ? [{ text: `who is ${only.name}`, command: 'who', turns: true }] : [];
}

/** “Which of them”: asks for one of those named before, and for nobody else. */
export function picksFromList({ plain }: ParsedQuestion): boolean {
  return /\b(?:which|who)(?: one| person| man| woman)? (?:of|among|out of) (?:those|them|these)\b/.test(plain);
}

function isNear(person: Person, { names }: ParsedQuestion, library: Library): boolean {
  if (library.sidesOf(person.id).size > 0) return false;
  const paragraphs = person.roles.flatMap((role) =>
    library
      .passagesAt(role)
      .flatMap(({ file, paragraph }) =>
        (library.articles.get(file)?.passages ?? []).filter((passage) => passage.paragraph === paragraph),
      ),
  );
  return names.every(({ entities }) => paragraphs.some((passage) => entities.some((id) => passage.entities.has(id))));
}

/** Somebody's country or organisation, by the words of their offices. */
function isOf(person: Person, entities: readonly string[], library: Library): boolean {
  if (entities.includes(person.id) || entities.some((id) => library.sidesOf(person.id).has(id))) return true;
  return person.roles.some((role) =>
    library
      .passagesAt(role)
      .some(({ mentions }) =>
        mentions.some(({ entity, start, end }) => entities.includes(entity) && start < role.end && role.start < end),
      ),
  );
}

/** “What did the other one say”: of two who were talked about, the one whom the answer is not about. */
export function withOther(text: string, before: Before, focus: Focus, library: Library): string | null {
  const match = OTHER_ONE.exec(text);
  if (!match || /\bside\b/iu.test(match[0])) return null;
  const asked = distinct(peopleIn([...(before.by?.names ?? []), ...before.question.names], library));
  const others = (
    asked.length >= 2
      ? asked
      : focus.answered.length === 2
        ? focus.answered
        : distinct([...focus.answered.slice(0, 1), ...asked, ...focus.people])
  ).filter(({ name }) => name !== focus.speaker);
  const [other, more] = others;
  if (!other || (more && asked.length < 2 && focus.answered.length !== 2)) return null;
  return `${text.slice(0, match.index)}${other.name}${text.slice(match.index + match[0].length)}`;
}
