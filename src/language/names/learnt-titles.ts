/**
 * Titles that no list holds ("Landvogt Ann Example ... the Landvogt said"): learnt from where the articles set them in front of a
 * full name, and read wherever they stand alone.
 */
import type { Mention, Person, Role } from '../types.ts';
import { isNotPersonal } from './candidates.ts';
import { isPlaceName } from './decide.ts';
import { lexicon } from './lexicon.ts';
import { officeHead } from './office.ts';
import { isSpace, type Token, type TokenSentence } from './tokens.ts';
import { CALENDAR, FUNCTION_WORDS, HONORIFICS, OFFICE_MODIFIERS, PERSON_VERBS, SPEECH_VERBS } from './words.ts';

/** What a learnt title adds to its only holder. */
export interface Titled {
  readonly roles: Role[];
  readonly mentions: Mention[];
}

function mayBeTitle(token: Token): boolean {
  const word = token.fold;
  const { given, surnames, organisations, common } = lexicon();
  return (
    token.capital &&
    !token.caps &&
    !token.initial &&
    !token.possessive &&
    word.length > 3 &&
    officeHead(word) === null &&
    ![HONORIFICS, OFFICE_MODIFIERS, FUNCTION_WORDS, CALENDAR, given, surnames, organisations, common].some((words) =>
      words.has(word),
    ) &&
    !isNotPersonal(token) &&
    !isPlaceName(token.text)
  );
}

/** A noun phrase that is over after the token: a mark, a verb or a small word follows. */
function standsAlone({ tokens }: TokenSentence, at: number): boolean {
  const token = tokens[at]!;
  const next = tokens[at + 1];
  if (token.possessive || !next || !isSpace(next.gap)) return true;
  return !next.capital && [FUNCTION_WORDS, SPEECH_VERBS, PERSON_VERBS].some((words) => words.has(next.fold));
}

/** Learnt titles with what they add, by the id of their holder. Titles that stand before more than one person's name tell nothing. */
export function learnTitles(
  people: readonly Person[],
  sentences: readonly TokenSentence[],
  textOf: (file: string) => string,
): ReadonlyMap<string, Titled> {
  const starts = new Map<string, string>();
  for (const { id, given, mentions } of people) {
    if (!given) continue;
    for (const { file, start, form } of mentions) if (form === 'full') starts.set(`${file} ${start}`, id);
  }
  const holders = new Map<string, { readonly ids: Set<string>; readonly roles: Role[] }>();
  for (const { file, tokens, titleCase } of sentences) {
    if (titleCase) continue;
    for (let at = 1; at < tokens.length; at += 1) {
      const title = tokens[at - 1]!;
      if (!tokens[at]!.capital || !isSpace(tokens[at]!.gap) || !mayBeTitle(title)) continue;
      const before = tokens[at - 2];
      if (before && isSpace(title.gap) && (before.capital || before.fold === 'the')) continue;
      const id = starts.get(`${file} ${tokens[at]!.start}`);
      if (!id) continue;
      const known = holders.get(title.fold) ?? { ids: new Set<string>(), roles: [] };
      holders.set(title.fold, known);
      known.ids.add(id);
      const { start, end } = title;
      known.roles.push({ file, start, end, text: textOf(file).slice(start, end), former: false, form: 'office' });
    }
  }
  const found = new Map<string, Titled>();
  for (const sentence of holders.size > 0 ? sentences : []) {
    const { file, tokens } = sentence;
    for (let at = 1; at < tokens.length; at += 1) {
      const { fold, capital, start, end } = tokens[at]!;
      const holder = capital && tokens[at - 1]!.fold === 'the' ? holders.get(fold) : undefined;
      if (holder?.ids.size !== 1 || !isSpace(tokens[at]!.gap) || !standsAlone(sentence, at)) continue;
      const [id] = holder.ids;
      const titled = found.get(id!) ?? { roles: [], mentions: [] };
      found.set(id!, titled);
      titled.mentions.push({ file, start, end, text: textOf(file).slice(start, end), form: 'office' });
      for (const role of holder.roles.slice(0, 1)) if (!titled.roles.includes(role)) titled.roles.push(role);
    }
  }
  return found;
}

/** People with the titles learnt put in place. */
export function withLearntTitles(people: readonly Person[], found: ReadonlyMap<string, Titled>): Person[] {
  return people.map((person) => {
    const more = found.get(person.id);
    if (!more) return person;
    const mentions = [...person.mentions, ...more.mentions].sort((a, b) =>
      a.file === b.file ? a.start - b.start : a.file < b.file ? -1 : 1,
    );
    return { ...person, mentions, roles: [...person.roles, ...more.roles].slice(0, 12) };
  });
}
