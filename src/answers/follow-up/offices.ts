/** “His counterpart at X”, “and at Y?”, “her successor”: the office of somebody talked about, held elsewhere or by another. */
import type { Person, Role } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import { notFound } from '../draft.ts';
import type { Library } from '../library/library.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { roleOf } from '../wording.ts';
import { distinct, type Focus, peopleIn, personOf } from './focus.ts';
import { withoutOpening } from './pointing.ts';
import type { Before, Reading } from './types.ts';

const COUNTERPART = /\b(?:counterparts?|opposite numbers?|homologues?|equivalents?|colleagues?)\b/;
const IN_OFFICE = /\b(?<which>successor|predecessor)s?\b/;
/** Words of rank and of the office itself: what is left of an office is what it is in charge of. */
const OFFICE_WORDS = new Set(
  'deputy vice first second acting assistant senior chief permanent general under former minister secretary director president chairman chairwoman chair head spokesman spokeswoman spokesperson ambassador envoy commissioner adviser advisor negotiator coordinator representative official officer commander governor mayor chancellor premier prime leader member of for the to and at in state'.split(
    ' ',
  ),
);
/** Words of a follow-up that are no part of an office. */
const FRAME = new Set(
  'and his her their the a an at in of for from with on who is was whos what about one same job post office role position counterpart counterparts opposite number numbers equivalent colleague colleagues homologue s also name then'.split(
    ' ',
  ),
);
const MOST_ROLES = 3;

/**
 * @returns readings that ask for whoever holds the same office elsewhere, the likeliest first; none where nothing points to an office
 */
export function ofOffice(question: ParsedQuestion, before: Before, focus: Focus, library: Library): Reading[] {
  const counterpart = COUNTERPART.test(question.plain);
  if (!counterpart && !asksElsewhere(question, before)) return [];
  const [owner] = peopleIn(question.names, library);
  const person = owner ?? personOf(genderTold(question), focus) ?? null;
  const elsewhere = question.names.filter(({ entities }) => !entities.some((id) => id === person?.id));
  const portfolio = question.content
    .filter(({ word }) => !FRAME.has(word.folded))
    .map(({ word }) => question.text.slice(word.start, word.end));
  if (!person || elsewhere.length + portfolio.length === 0 || portfolio.length > 2) return [];
  const roles = distinct([roleOf(person), ...person.roles].filter((role) => role !== null)).slice(0, MOST_ROLES);
  return distinct(roles.flatMap((role) => officesElsewhere(role, person, elsewhere, portfolio, library))).map(
    (office) => ({
      text: `who is the ${office}`,
      command: 'who' as const,
      turns: true,
      fits: ({ findings }) => findings.every(({ speaker }) => speaker !== person.name),
    }),
  );
}

/** “And at the White Quay?” after a question of who somebody is. */
function asksElsewhere(question: ParsedQuestion, { command, question: asked }: Before): boolean {
  if (command !== 'who' || question.names.length === 0) return false;
  if (question.content.some(({ light, word }) => !light && !FRAME.has(word.folded))) return false;
  // Of a meeting or a deed the question itself is asked again.
  if (asked.content.some(({ light, word }) => !light && !OFFICE_WORDS.has(word.folded) && !FRAME.has(word.folded)))
    return false;
  return /^(?:(?:at|in|of|for|from) )?(?:the )?\S/.test(withoutOpening(question.text).toLowerCase());
}

function genderTold({ plain }: ParsedQuestion): 'm' | 'f' | null {
  return /\bhis\b/.test(plain) ? 'm' : /\bher\b/.test(plain) ? 'f' : null;
}

/** The office with another country or organisation, or in charge of something else. */
function officesElsewhere(
  role: Role,
  person: Person,
  elsewhere: readonly NamedInQuestion[],
  portfolio: readonly string[],
  library: Library,
): string[] {
  const named = library
    .passagesAt(role)
    .flatMap(({ mentions }) => mentions)
    .filter(
      ({ entity, start, end }) =>
        start < role.end &&
        role.start < end &&
        library.entities.get(entity)?.kind !== 'person' &&
        library.entities.get(entity) !== undefined,
    );
  const spans = named.map(({ start, end }) => ({ start: start - role.start, end: end - role.start }));
  const plain = cutSpans(role.text, spans);
  if (elsewhere.length > 0) {
    const where = elsewhere.map(({ text }) => text.replace(/['’]s$/u, '')).join(' ');
    const office = portfolio.length > 0 ? inChargeOf(plain, portfolio) : [plain];
    return office.map((one) => `${where} ${one}`);
  }
  const sides = named
    .filter(({ entity }) => library.entities.get(entity)?.kind === 'country')
    .map(({ entity }) => library.entities.get(entity)?.name ?? '');
  const own =
    sides.length > 0 ? sides : [...library.sidesOf(person.id)].map((id) => library.entities.get(id)?.name ?? '');
  return inChargeOf(plain, portfolio).map((one) => [...distinct(own), one].join(' '));
}

/** The office with each thing that it is in charge of replaced by another. */
function inChargeOf(office: string, portfolio: readonly string[]): string[] {
  const words = cutWords(office).filter(({ folded }) => !OFFICE_WORDS.has(folded));
  const [first] = words;
  const last = words.at(-1);
  if (!first || !last) return [`${portfolio.join(' ')} ${office}`];
  return [`${office.slice(0, first.start)}${portfolio.join(' ')}${office.slice(last.end)}`];
}

function cutSpans(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let cut = text;
  for (const { start, end } of [...spans].sort((a, b) => b.start - a.start))
    cut = `${cut.slice(0, Math.max(0, start))} ${cut.slice(end)}`;
  return cut
    .replace(/(^|\s)['’]s\b/gu, ' ')
    .replace(/\b(?:of|for|at|to|in)(?:\s+the)?\s*$/iu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** “Her predecessor?”, “who was it before him?” */
export function ofHolder(question: ParsedQuestion, focus: Focus, library: Library): Reading[] {
  const { plain, names, content } = question;
  const alone = content.every(({ word, light }) => light || /^(?:successor|predecessor)$/.test(word.folded));
  const asks =
    (alone && IN_OFFICE.test(plain) && !/\b(?:when|where|say|said)\b/.test(plain)) ||
    /^(?:(?:and|so|but|ok) )?who (?:(?:was|is|came|comes|had|held|has) )?(?:it |in office |there |the job |the post |that )*(?:before|after) (?:him|her|them)$/.test(
      plain,
    );
  if (!asks || names.length > 1) return [];
  const person =
    peopleIn(names, library)[0] ?? personOf(/\b(?:his|him)\b/.test(plain) ? 'm' : genderTold(question), focus);
  const other = person ? onlyOther(person, library) : null;
  if (other) return [{ text: `who is ${other.name}`, command: 'who', turns: true }];
  // Who holds the office now is no answer to who held it before.
  return [{ text: question.text, command: 'who', draft: notFound('who', library.words.noSentence()) }];
}

/** “When was his successor appointed”: the one other person of whom the articles tell the same office. */
export function withSuccessor(text: string, question: ParsedQuestion, focus: Focus, library: Library): string | null {
  const match = /(?:\b(?:his|her|their|the|\S+['’]s?)\s+)?\b(?:successors?|predecessors?)\b(?:\s+of\s+\S+)?/iu.exec(
    text,
  );
  if (!match || !IN_OFFICE.test(question.plain)) return null;
  const [owner] = peopleIn(question.names, library);
  const person = owner ?? personOf(genderTold(question), focus);
  if (!person) return null;
  const other = onlyOther(person, library);
  return other ? `${text.slice(0, match.index)}${other.name}${text.slice(match.index + match[0].length)}` : null;
}

/** The one other person of whom the articles tell the same office; `null` if there is none or more than one. */
function onlyOther(person: Person, library: Library): Person | null {
  const others = library.edition.reading.names.people.filter(
    (other) =>
      other.id !== person.id &&
      other.roles.some((one) => person.roles.some((role) => isSameOffice(one, role, library))),
  );
  return others.length === 1 ? (others[0] ?? null) : null;
}

/** The same words of office, for the same country where both name one. */
function isSameOffice(one: Role, other: Role, library: Library): boolean {
  const [a, b] = [one, other].map((role) => ({
    words: officeTerms(role, library),
    countries: countriesIn(role, library),
  }));
  if (!a || !b || a.words.length < 2) return false;
  const same = a.words.length === b.words.length && a.words.every((word) => b.words.includes(word));
  return (
    same && (a.countries.length === 0 || b.countries.length === 0 || a.countries.some((id) => b.countries.includes(id)))
  );
}

function officeTerms(role: Role, library: Library): string[] {
  const countries = library
    .passagesAt(role)
    .flatMap(({ mentions }) => mentions)
    .filter(
      ({ entity, start, end }) =>
        library.entities.get(entity)?.kind === 'country' && start < role.end && role.start < end,
    )
    .map(({ start, end }) => ({ start: start - role.start, end: end - role.start }));
  return cutWords(cutSpans(role.text, countries))
    .filter(
      ({ stop, folded }) =>
        !stop && !/^(?:former|then|ex|new|newly|appointed|incoming|outgoing|current|late|retired)$/.test(folded),
    )
    .map(({ term }) => term);
}

function countriesIn(role: Role, library: Library): string[] {
  return library
    .passagesAt(role)
    .flatMap(({ mentions }) => mentions)
    .filter(
      ({ entity, start, end }) =>
        library.entities.get(entity)?.kind === 'country' && start < role.end && role.start < end,
    )
    .map(({ entity }) => entity);
}
