/** The offices and descriptions of people, word for word, gathered from every place where they are named. */
import type { Role } from '../types.ts';
import { descriptionsAfter } from './appositions.ts';
import type { Sighting } from './mentions.ts';
import { byText, fold } from './spelling.ts';

/** Words that change the rank of an office: wordings that differ in them are different offices. */
const RANK =
  /\b(?:deputy|vice|assistant|associate|acting|interim|under\w*|former|ex|then|first|second|junior|shadow|elect|incoming|outgoing)\b/g;

interface Wording {
  readonly role: Role;
  readonly words: ReadonlySet<string>;
  readonly rank: string;
}

/** The roles that one mention shows, in reading order, with their spans in the article's text. */
export function rolesAt(sighting: Sighting, textOf: (file: string) => string): Role[] {
  const { candidate, sentence, file } = sighting;
  const { tokens } = sentence;
  const roles: Role[] = [];
  const add = (start: number, end: number, former: boolean, form: Role['form']): void => {
    roles.push({ file, start, end, text: textOf(file).slice(start, end), former, form });
  };
  const office = candidate?.office;
  if (office && !office.courtesy && candidate.from === sighting.from) {
    let last = office.to - 1;
    // A courtesy title between the office and the name is no part of the office.
    while (last > office.head && /^(?:mr|mrs|ms|dr)$/.test(tokens[last]!.fold)) last -= 1;
    add(
      tokens[office.from]!.start,
      tokens[last]!.end,
      office.former,
      candidate.tie === 'comma' ? 'apposition' : 'office',
    );
  }
  const outer = candidate?.outer;
  if (outer && candidate.from === sighting.from)
    add(tokens[outer.from]!.start, tokens[outer.to - 1]!.end, outer.former, 'office');
  if (candidate && sighting.to > sighting.from) {
    for (const described of descriptionsAfter(sentence, sighting.to)) {
      if (!described.impersonal || described.personal)
        add(described.start, described.end, described.former, described.form);
    }
  }
  return roles;
}

function wording(role: Role): Wording {
  const text = fold(role.text)
    .replace(/['’]s\b/g, '')
    .replace(/\./g, '');
  const words = new Set(
    text
      .split(/[^\p{L}\p{N}]+/u)
      .map((word) => (word.length > 4 ? word.replace(/s$/, '') : word))
      .filter((word) => word !== '' && !/^(?:the|a|an|of|for|to|at|in|s)$/.test(word)),
  );
  return { role, words, rank: (text.match(RANK) ?? []).sort().join(' ') };
}

const isWithin = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((word) => b.has(word));

const FORMS: Readonly<Record<Role['form'], number>> = { editor: 8, office: 3, apposition: 2, copula: 1 };

/** Merges near-equal wordings into the fullest and puts the best first: often seen, in front of the name, with the country or organisation named. */
export function rankRoles(roles: readonly Role[]): Role[] {
  const wordings = roles
    .map(wording)
    // Of like wordings an article's comes before the editor's: it can be cited.
    .sort(
      (a, b) =>
        b.words.size - a.words.size ||
        Number(a.role.form === 'editor') - Number(b.role.form === 'editor') ||
        byText(a.role.file, b.role.file) ||
        a.role.start - b.role.start,
    );
  const groups: { best: Wording; count: number; forms: number }[] = [];
  for (const one of wordings) {
    const group = groups.find(
      (other) =>
        other.best.rank === one.rank &&
        isWithin(one.words, other.best.words) &&
        (one.role.form === 'office' || other.best.words.size - one.words.size <= 3),
    );
    if (group) {
      group.count += 1;
      group.forms = Math.max(group.forms, FORMS[one.role.form]);
    } else groups.push({ best: one, count: 1, forms: FORMS[one.role.form] });
  }
  const value = (group: (typeof groups)[number]): number => {
    const { role, words } = group.best;
    const size = words.size > 14 ? -1.5 : Math.min(words.size, 5) * 0.4;
    return (
      Math.min(4, Math.log2(1 + group.count)) +
      group.forms +
      size +
      (/\p{Lu}/u.test(role.text) ? 0.5 : 0) -
      (role.former ? 0.3 : 0) -
      (/(?:[^s]s|men|women)$/.test(role.text) && role.form === 'office' ? 0.8 : 0)
    );
  };
  return groups
    .map((group) => ({ group, value: value(group) }))
    .sort(
      (a, b) =>
        b.value - a.value ||
        byText(a.group.best.role.file, b.group.best.role.file) ||
        a.group.best.role.start - b.group.best.role.start,
    )
    .slice(0, 12)
    .map(({ group }) => group.best.role);
}
