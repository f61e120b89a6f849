/** “Who said ...?”: the speakers of the quotations and statements that the question tells. */
import { type Draft, notFound } from '../draft.ts';
import { takesOtherSide } from '../library/evidence.ts';
import { isPerson, type Library } from '../library/library.ts';
import { needsOf } from '../library/matching.ts';
import { type FoundUtterance, rankUtterances } from '../library/utterances.ts';
import { QUOTE_ASKED, SPEECH_VERBS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { speakerInWords, utteranceFinding, wordsInQuotes } from '../wording.ts';

const ENOUGH = 0.6;
/** Another speaker is named too if what they said fits as well as this. */
const AS_GOOD = 0.93;
const HEADLINE_WORDS = 200;

/** Without a verb of speech in the question, this much of it must stand in the said words themselves. */
const VERBATIM = 0.85;

/**
 * @param fit - `any`: by what it is about; `verbatim`: only if the question repeats the words
 * @returns `null` if nothing that was said fits
 */
export function answerWhoSaid(
  question: ParsedQuestion,
  library: Library,
  skip: ReadonlySet<string>,
  fit: 'any' | 'verbatim',
): Draft | null {
  const needs = needsOf(question, library, new Set([...QUOTE_ASKED, ...skip]), SPEECH_VERBS);
  if (needs.length === 0) return null;
  const unknown = question.unknownNames[0];
  if (unknown !== undefined) return notFound('who', library.words.notInCorpus(unknown));
  // Whom the question names is not whom it asks for.
  const named = new Set(question.names.flatMap(({ entities }) => entities));
  const ranked = rankUtterances(
    needs,
    library,
    ({ said }) => said.speaker !== null && !named.has(said.speaker.entity ?? ''),
  );
  const good = ranked.filter(
    ({ utterance, score, inWords, missing }) =>
      score >= ENOUGH &&
      missing.length === 0 &&
      !utterance.passages.some((passage) => takesOtherSide(question, passage)) &&
      (fit === 'any' || (needs.filter(({ entities }) => entities.length === 0).length > 1 && inWords >= VERBATIM)),
  );
  // A person whom the question names must be named where it is said, not only nearby.
  const near = good.filter(({ utterance }) =>
    question.names.every(
      ({ entities }) =>
        !entities.some((id) => isPerson(library.entities.get(id))) ||
        utterance.passages.some((passage) => entities.some((id) => passage.entities.has(id))),
    ),
  );
  const [best] = near;
  if (!best) return null;
  const speakers = distinctSpeakers(
    near.filter(({ score }) => score >= best.score * AS_GOOD),
    library,
  );
  const headline =
    speakers.length === 1
      ? wordsBySpeaker(best, library)
      : speakers.map((found) => wordsBySpeaker(found, library, Math.floor(500 / speakers.length) - 80)).join(' · ');
  const shown = [...speakers, ...near.filter((found) => !speakers.includes(found))].slice(0, 4);
  return {
    command: 'who',
    by: 'said',
    status: 'answered',
    headline,
    list: speakers.length > 1,
    findings: shown.map(({ utterance }) => utteranceFinding(utterance, library)),
  };
}

function distinctSpeakers(found: readonly FoundUtterance[], library: Library): FoundUtterance[] {
  const seen = new Map<string, FoundUtterance>();
  for (const one of found) {
    const name = nameOf(one, library)?.name ?? '';
    if (!seen.has(name)) seen.set(name, one);
  }
  return [...seen.values()].slice(0, 3);
}

function nameOf({ utterance }: FoundUtterance, library: Library) {
  const { speaker } = utterance.said;
  return speaker ? speakerInWords(speaker, library, utterance.reading.article.file) : null;
}

/** `Name (office): “words”`. */
function wordsBySpeaker(found: FoundUtterance, library: Library, limit = HEADLINE_WORDS): string {
  const speaker = nameOf(found, library);
  const words = wordsInQuotes(found.utterance, library, Math.max(60, limit));
  return library.words.colon(`${speaker?.name ?? ''}${speaker?.role ? ` (${speaker.role})` : ''}`, words);
}
