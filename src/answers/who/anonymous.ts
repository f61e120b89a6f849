/** Who an unnamed source is: the articles withhold it, and the answer says so with the passage. */

import { cutWords } from '../../search/tokens.ts';
import type { Draft } from '../draft.ts';
import type { Library, Utterance } from '../library/library.ts';
import { QUOTE_ASKED } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';

/** Words by which an article says that it withholds a name. */
const WITHHELD =
  /\b(?:anonym\w*|not (?:be |to be )?(?:named|identified|authori[sz]ed)|unnamed|unidentified|speaking on (?:the )?condition|on background|declined to be (?:named|identified))\b/iu;

/** @returns `null` unless every word of substance in the question stands in the description of a source without a name */
export function answerAnonymous(question: ParsedQuestion, library: Library): Draft | null {
  const asked = question.content
    .filter(({ word, light }) => !light && !QUOTE_ASKED.has(word.folded))
    .map(({ term }) => term);
  if (asked.length < 1 || question.names.length > 1) return null;
  const sources = library.utterances.filter(
    (utterance) => isDescribed(utterance, asked) && !isOfAnother(utterance, question, library),
  );
  const [source] = sources;
  if (!source?.said.speaker) return null;
  const withheld = library.passages.filter(
    ({ file, text, terms }) =>
      sources.some(({ reading }) => reading.article.file === file) &&
      WITHHELD.test(text) &&
      asked.every((term) => terms.has(term)),
  );
  const shown = [...new Set([...withheld, ...sources.flatMap(({ passages }) => passages.slice(0, 1))])].slice(0, 3);
  return {
    command: 'who',
    by: 'anonymous',
    status: 'partial',
    headline: library.words.notNamed(inQuotes(shown[0]?.text ?? '', 250, library.words)),
    reason: library.words.quotedUnnamed(source.said.speaker.name),
    findings: shown.map((passage) => passageFinding(passage)),
  };
}

/** A source of another country than the question names. */
function isOfAnother({ said, passages }: Utterance, { names }: ParsedQuestion, library: Library): boolean {
  const { speaker } = said;
  if (!speaker) return false;
  const isCountry = (id: string) => library.entities.get(id)?.kind === 'country';
  const asked = names.flatMap(({ entities }) => entities).filter(isCountry);
  const told = passages
    .flatMap(({ mentions }) => mentions)
    .filter(({ entity, start, end }) => isCountry(entity) && speaker.start <= start && end <= speaker.end);
  return asked.length > 0 && told.length > 0 && !told.some(({ entity }) => asked.includes(entity));
}

function isDescribed({ said }: Utterance, asked: readonly string[]): boolean {
  if (said.speaker?.kind !== 'anonymous') return false;
  const words = cutWords(`${said.speaker.name} ${said.speaker.text}`).map(({ term }) => term);
  return asked.every((term) => words.includes(term));
}
