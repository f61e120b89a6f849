/** “Which Anns come up?”: everybody who bears a given name or a surname. */
import type { Person } from '../../language/types.ts';
import { fold } from '../../search/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { passageFinding } from '../wording.ts';
import { describe } from './fillers.ts';

const ASKS = /\b(?:which|what|how many|list|all|names? of|who are)\b/;
const MOST = 12;

/** @returns `null` unless the question asks for the bearers of a name in the plural, and there are two at least */
export function answerNamesakes(question: ParsedQuestion, library: Library): Draft | null {
  if (!ASKS.test(question.plain)) return null;
  const { people } = library.edition.reading.names;
  for (const { folded } of question.words) {
    if (!folded.endsWith('s') || folded.length < 4) continue;
    const name = folded.replace(/(?<=[sxz]|ch|sh)es$|s$/u, '');
    const bearers = people.filter((person) => bears(person, name));
    if (bearers.length > 1) return draftOf(bearers, library);
  }
  return null;
}

function bears({ given, surname }: Person, name: string): boolean {
  return [given, surname].some((part) => part !== null && fold(part) === name);
}

function draftOf(bearers: readonly Person[], library: Library): Draft {
  return {
    command: 'who',
    by: 'namesakes',
    status: 'answered',
    headline: bearers.map(({ id }) => describe(id, library)).join('; '),
    list: true,
    findings: bearers.slice(0, MOST).flatMap(({ name, roles, mentions }) => {
      const place = [...roles, ...mentions].find((one) => library.passagesAt(one).length > 0);
      const [passage] = place ? library.passagesAt(place) : [];
      return passage && place ? [passageFinding(passage, { highlights: [place], speaker: name })] : [];
    }),
  };
}
