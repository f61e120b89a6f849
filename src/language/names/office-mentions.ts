/** People named by their office alone: "the Examplian president", "the secretary of state", "the Examplian leader". */
import type { Mention, Person } from '../types.ts';
import type { Candidate } from './candidates.ts';
import { countriesOfDemonym, countryNamed, countryOfCapital } from './demonyms.ts';
import { type Office, officeEndingAt, officeHead } from './office.ts';
import { byText, compact } from './spelling.ts';
import { isSpace, type Token, type TokenSentence, tokenise } from './tokens.ts';

/** An office as a set of words, countries by their id however they are worded. */
interface OfficeWords {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

const SMALL = new Set(['the', 'a', 'an', 'of', 'to', 'for', 'at', 'on', 'and', 'in']);
/** Offices that "leader" may mean. */
const LEADERS = new Set([
  'president',
  'premier',
  'minister',
  'chancellor',
  'leader',
  'king',
  'dictator',
  'emperor',
  'emir',
  'prince',
]);
/** Words that make another office of one and the same head. */
const RANKS = new Set([
  'deputy',
  'vice',
  'assistant',
  'acting',
  'former',
  'then',
  'ex',
  'first',
  'interim',
  'associate',
]);

const RELATIONS = new Set(
  'wife husband mother father son daughter brother sister widow spouse fiance fiancee'.split(' '),
);

function wordsOf(tokens: readonly Token[], head: string): OfficeWords {
  const words = new Set<string>();
  const countries = new Set<string>();
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const two = tokens[at + 1] ? countryNamed(`${token.text} ${tokens[at + 1]!.text}`) : null;
    const country =
      two ??
      countryNamed(token.text) ??
      (token.capital ? (countriesOfDemonym(token.text)[0] ?? countryOfCapital(token.text)) : null);
    if (country) countries.add(country.id);
    else if (!SMALL.has(token.fold)) words.add(compact(token.fold));
    if (two) at += 1;
  }
  return { head, words, countries };
}

function rolesOf(person: Person): OfficeWords[] {
  const found: OfficeWords[] = [];
  for (const role of person.roles) {
    if (role.former || role.form === 'copula') continue;
    const tokens = tokenise(role.text, 0, role.text.length);
    const head = tokens.map((token) => officeHead(token.fold)).filter((one) => one !== null);
    const link = tokens.findIndex((token) => /^(?:of|to|for|at)$/.test(token.fold));
    const before = link > 0 ? officeHead(tokens[link - 1]!.fold) : null;
    const chosen = before ?? head.at(-1);
    if (chosen && !chosen.plural) found.push(wordsOf(tokens, chosen.head));
  }
  return found;
}

/** Whether a description by office fits a role: nothing it says is missing from the role, except a country that the role leaves open. */
function fits(said: OfficeWords, role: OfficeWords): boolean {
  if (RELATIONS.has(said.head)) return false;
  const leader = said.head === 'leader' && said.words.size === 1;
  if (leader ? !LEADERS.has(role.head) || said.countries.size === 0 : said.head !== role.head) return false;
  for (const country of said.countries)
    if (!role.countries.has(country) && (leader || role.countries.size > 0)) return false;
  if (
    !leader &&
    role.countries.size === 0 &&
    said.countries.size > 0 &&
    (said.words.size < 2 || said.countries.size > 1)
  )
    return false;
  if (leader) return ![...role.words].some((word) => RANKS.has(word) || word === 'foreign' || word === 'defense');
  for (const word of said.words) if (!role.words.has(word)) return false;
  for (const word of role.words) if (RANKS.has(word) && !said.words.has(word)) return false;
  // "the Examplian minister" may be any of its ministers; "the president" needs the country or the body.
  const portfolio = [...role.words].filter((word) => word !== role.head);
  return said.countries.size > 0 || said.words.size > 1
    ? portfolio.length === 0 || said.words.size > 1 || role.head !== 'minister'
    : false;
}

/** Singular offices in a sentence that no name stands beside, with an article or an owner in front. */
function bareOffices(sentence: TokenSentence, tied: ReadonlySet<number>): Office[] {
  const { tokens } = sentence;
  const found: Office[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (tied.has(at) || !officeHead(tokens[at]!.fold) || tokens[at]!.possessive) continue;
    let office: Office | null = null;
    for (let last = Math.min(tokens.length - 1, at + 4); last >= at && !office; last -= 1) {
      const ending = officeEndingAt(tokens, last);
      if (ending?.head === at) office = ending;
    }
    if (!office || office.plural || office.former || office.courtesy) continue;
    const next = tokens[office.to];
    if (next?.capital && isSpace(next.gap) && !tokens[office.to - 1]!.possessive) continue;
    const before = tokens[office.from - 1];
    const owned = tokens.slice(office.from, at).some((token) => token.possessive);
    if (before?.fold === 'the' || owned) found.push(office);
  }
  return found;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const there = map.get(key);
  if (there) there.push(value);
  else map.set(key, [value]);
}

/** Enough letters to tell that a body is called after its head: president and presidency, minister and ministry. */
const STEM = 6;

/** Whether a role serves the holder of an office: "spokesman for the Examplian presidency" serves the Examplian president. */
function serves(role: OfficeWords, head: string, owner: Person, offices: readonly OfficeWords[]): boolean {
  if (role.head !== head) return false;
  if (role.words.has(compact(owner.surname))) return true;
  const words = [...role.words].filter((word) => word !== head);
  return offices.some(
    (office) =>
      office.countries.size > 0 &&
      [...office.countries].every((country) => role.countries.has(country)) &&
      [...office.words].every((word) => words.some((other) => other.slice(0, STEM) === word.slice(0, STEM))),
  );
}

/** ", the mayor of Sampletown, ..." right after a capital and a comma. */
function besideName({ tokens }: TokenSentence, office: Office): boolean {
  const first = tokens[office.from - 1]?.fold === 'the' ? office.from - 1 : office.from;
  return /^,\s/.test(tokens[first]!.gap) && tokens[first - 1]?.capital === true;
}

/**
 * Mentions by office, per person id. A description counts if exactly one person named in the same article holds the office; where
 * nobody there does and it says whose office it is (a country's, a named person's), exactly one of the corpus.
 */
export function officeMentions(
  people: readonly Person[],
  sentences: readonly TokenSentence[],
  candidates: readonly Candidate[],
  textOf: (file: string) => string,
): ReadonlyMap<string, readonly Mention[]> {
  const tied = new Map<TokenSentence, Set<number>>();
  for (const { sentence, office } of candidates) {
    if (!office) continue;
    const heads = tied.get(sentence) ?? new Set<number>();
    tied.set(sentence, heads);
    for (let at = office.from; at < office.to; at += 1) heads.add(at);
  }
  const everybody = people.flatMap((person) => {
    const roles = rolesOf(person);
    return roles.length > 0 ? [{ person, id: person.id, roles }] : [];
  });
  const byFile = new Map<string, typeof everybody>();
  const byHead = new Map<string, typeof everybody>();
  const namedAt = new Map<string, Person>();
  for (const holder of everybody) {
    for (const { file, end } of holder.person.mentions) namedAt.set(`${file} ${end}`, holder.person);
    for (const file of new Set(holder.person.mentions.map((mention) => mention.file))) push(byFile, file, holder);
    for (const head of new Set(holder.roles.map((role) => role.head))) push(byHead, head, holder);
  }
  /** Whom an office alone means: the one holder named in the article, or (if it says whose office it is) in the corpus. */
  const holderOf = (sentence: TokenSentence, office: Office): { id: string; head: string } | null => {
    const tokens = sentence.tokens.slice(office.from, office.to);
    const head = officeHead(sentence.tokens[office.head]!.fold)!.head;
    const owner = tokens.find((token) => token.possessive);
    const boss = owner ? namedAt.get(`${sentence.file} ${owner.end}`) : undefined;
    const said = wordsOf(tokens, head);
    const offices = boss ? rolesOf(boss) : [];
    const holds = ({ roles }: { roles: readonly OfficeWords[] }): boolean =>
      roles.some((role) => (boss ? serves(role, head, boss, offices) : fits(said, role)));
    const here = (byFile.get(sentence.file) ?? []).filter(holds);
    if (here.length > 0) return here.length === 1 ? { id: here[0]!.id, head } : null;
    if (!boss && (said.countries.size === 0 || head === 'leader')) return null;
    const anywhere = (byHead.get(head) ?? []).filter(holds);
    return anywhere.length === 1 ? { id: anywhere[0]!.id, head } : null;
  };
  const found = new Map<string, Mention[]>();
  const told = new Set(people.flatMap((person) => person.roles.map((role) => `${role.file} ${role.end}`)));
  for (const sentence of sentences) {
    if (everybody.length === 0 || sentence.titleCase) continue;
    for (const office of bareOffices(sentence, tied.get(sentence) ?? new Set())) {
      const holder = holderOf(sentence, office);
      if (!holder) continue;
      const start = sentence.tokens[office.from]!.start;
      const end = sentence.tokens[office.to - 1]!.end;
      // An apposition beside the name is a role of the person and no further mention.
      if (told.has(`${sentence.file} ${end}`) || besideName(sentence, office)) continue;
      const mention: Mention = {
        file: sentence.file,
        start,
        end,
        text: textOf(sentence.file).slice(start, end),
        form: holder.head === 'leader' ? 'description' : 'office',
      };
      found.set(holder.id, [...(found.get(holder.id) ?? []), mention]);
    }
  }
  return found;
}

/** People with their mentions by office put in place. */
export function withOfficeMentions(
  people: readonly Person[],
  found: ReadonlyMap<string, readonly Mention[]>,
): Person[] {
  return people.map((person) => {
    const more = found.get(person.id);
    if (!more) return person;
    const mentions = [...person.mentions, ...more].sort((a, b) => byText(a.file, b.file) || a.start - b.start);
    return { ...person, mentions };
  });
}
