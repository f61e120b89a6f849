/** “How is X related to Y?”: the sentence that says what two people are to each other. */
import { cutWords } from '../../search/tokens.ts';
import { isPerson, type Library, type Passage } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { Request } from '../request/request.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import { type Fact, toldBy } from './fact.ts';

const ASKS =
  /\b(?:related|relation|relations|relationship|family|relatives?|kin|siblings?|married|connection|connected|namesakes?)\b|\bwhat(?:s| is| was) (?:.* to|between)\b|\bto (?:each other|one another)\b/;
/** Nouns that say what one person is to another. */
const TIE =
  /\b(?:father|mother|parents?|son|daughter|child|brother|sister|sibling|half-brother|half-sister|twin|uncle|aunt|cousin|nephew|niece|grand(?:father|mother|son|daughter)|husband|wife|widow|widower|spouse|partner|fianc[ée]e?|(?:brother|sister|father|mother|son|daughter)-in-law|godfather|relatives?|related|married|divorced|friend|rival|ally|enemy|mentor|prot[ée]g[ée]e?|colleague|counterpart|predecessor|successor|boss|deputy|aide|adviser|advisor|assistant|secretary|lawyer|spokes(?:man|woman|person)|namesake|no relation|unrelated)\b/iu;
/** Sentences back to which a pronoun can point. */
const BEFORE = 4;
const MOST_SHOWN = 3;

/** @returns the sentence that says what two named people are to each other, where the request asks for that */
export function ties(request: Request, library: Library): Fact[] {
  const { question } = request;
  if (!ASKS.test(question.plain)) return [];
  const people = peopleOf(question, library);
  if (people.length < 2) return [];
  const said = library.passages.filter(
    (passage) => TIE.test(passage.text) && people.every((ids) => isMeant(ids, passage, people, library)),
  );
  const shown = said.toSorted((a, b) => nearness(a, people) - nearness(b, people)).slice(0, MOST_SHOWN);
  const [best] = shown;
  if (!best) return [];
  return [
    {
      by: 'tie',
      told: toldBy(request, {
        entities: new Set(people.flat()),
        texts: ['related relation relationship family relative'],
      }),
      draft: {
        command: 'who',
        status: 'answered',
        short: [best.text],
        headline: inQuotes(best.text, 280, library.words),
        findings: shown.map((passage) =>
          passageFinding(passage, {
            highlights: passage.mentions.filter(({ entity }) => people.some((ids) => ids.includes(entity))),
          }),
        ),
      },
    },
  ];
}

/** The two that are asked about; bearers of one surname count as two where the question gives both given names, or only the surname. */
function peopleOf({ names }: ParsedQuestion, library: Library): (readonly string[])[] {
  const people = names
    .map(({ entities }) => entities.filter((id) => isPerson(library.entities.get(id))))
    .filter((ids) => ids.length > 0);
  if (people.length === 1 && (people[0]?.length ?? 0) === 2) return people[0]!.map((id) => [id]);
  return people.slice(0, 2);
}

/** Named in the sentence or, where it names the other one, meant by its pronoun, by a common noun of their office or by the sentence before. */
function isMeant(
  ids: readonly string[],
  passage: Passage,
  people: readonly (readonly string[])[],
  library: Library,
): boolean {
  if (ids.some((id) => passage.entities.has(id))) return true;
  const other = people.find((one) => one !== ids) ?? [];
  if (!other.some((id) => passage.entities.has(id))) return false;
  // “Her colleague X”, behind a sentence on her; “is not related to the minister”.
  const shelf = library.articles.get(passage.file)?.passages ?? [];
  const before = shelf.slice(Math.max(0, passage.position - BEFORE), passage.position);
  const pointed =
    /\b(?:his|her|their|its)\b/iu.test(passage.text) &&
    before.some(({ entities }) => ids.some((id) => entities.has(id)));
  return pointed || ids.some((id) => isCalledByOffice(id, passage, library));
}

function isCalledByOffice(id: string, passage: Passage, library: Library): boolean {
  const person = library.entities.get(id);
  if (!isPerson(person)) return false;
  const called = /\bthe ([\p{L}-]+)(?=[\s,.;)]|$)/giu;
  const words = new Set(person.roles.flatMap(({ text }) => cutWords(text).map(({ term }) => term)));
  return [...passage.text.matchAll(called)].some(([, noun = '']) => cutWords(noun).some(({ term }) => words.has(term)));
}

/** How far apart the two stand, in characters; one who is only meant counts as far. */
function nearness(passage: Passage, people: readonly (readonly string[])[]): number {
  const [one, other] = people.map((ids) => passage.mentions.find(({ entity }) => ids.includes(entity)));
  return one && other ? Math.abs(one.start - other.start) : 1_000;
}
