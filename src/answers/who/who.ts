/** /who: chooses among identity, office, speaker, part in a meeting and any other relation. */

import { type Draft, notFound } from '../draft.ts';
import { asksForHolder } from '../library/evidence.ts';
import { isPerson, type Library } from '../library/library.ts';
import { needsOf } from '../library/matching.ts';
import { SPEECH_DEEDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerAnonymous } from './anonymous.ts';
import { answerByCover } from './covering.ts';
import { answerIdentity } from './identity.ts';
import { answerNamesakes } from './namesakes.ts';
import { answerParticipants } from './participants.ts';
import { answerRelation } from './relation.ts';
import { answerRole, CURRENT } from './role.ts';
import { answerWhoSaid } from './said.ts';
import { answerTie } from './ties.ts';
import { answerTitled } from './titled.ts';

/** Verbs of speech in a question: with one, what was said counts before what happened. */
const SPEECH =
  /\b(?:said|says|say|saying|told|tells|called|calls|described|describes|describe|warned|warns|claimed|claims|argued|argues|insisted|insists|accused|accuses|threatened|threatens|promised|denied|denies|complained|stated|states|added|explained|vowed|believes|believed|thinks|thought|asked|urged|blamed|admitted|rejected|dismissed|mentioned|quoted|words|quote|word|term|phrase|expression)\b/;

/** Words that the question of a speaker accounts for. */
const SPEECH_WORDS = new Set(
  'said says say saying told tells called calls described describes describe claimed claims argued stated states added words quote mentioned quoted spoke thinks thought believes word term phrase expression used uses'.split(
    ' ',
  ),
);

const NO_WORDS: ReadonlySet<string> = new Set();

/** “Who is X”, “X?”, “what is X’s job”: words that may stand beside the name. */
const IDENTITY_WORDS = new Set(
  'job jobs office offices position positions role roles title titles post posts work works working employer function functions rank profession occupation represent represents background affiliation name names full identity deal guy man woman person lady dude hold holds government which two both got has have does do'.split(
    ' ',
  ),
);

/** “Who is”, “what’s the name of”: with nothing but a description behind it. */
const ASKS_FOR_NAME =
  /^(?:so |and |ok |but )?(?:who (?:is|was|are|were|exactly)|whos|whats|what (?:is|was|are|were)|names? of|name|identify)\b/;

export function answerWho(question: ParsedQuestion, library: Library): Draft {
  const [unknown] = question.unknownNames;
  const substance = question.content.filter(({ word, light }) => !IDENTITY_WORDS.has(word.folded) && !light);
  const namedPeople = question.names.filter(({ entities }) =>
    entities.some((id) => isPerson(library.entities.get(id))),
  );
  if (unknown !== undefined) return notFound('who', library.words.notInCorpus(unknown));
  const speech = SPEECH.test(question.plain) || question.quoted.length > 0;
  const asksDeed = question.content.some(({ word }) => !IDENTITY_WORDS.has(word.folded));
  if (substance.length === 0 && !speech && !asksDeed && question.dates.length === 0) {
    const [name] = namedPeople.length > 0 ? namedPeople : question.names;
    if (name && question.names.length === 1) return answerIdentity(name, library);
  }
  const named = answerTie(question, library) ?? answerNamesakes(question, library);
  if (named) return named;
  // An office may be known from the editor alone, and then its words stand in no article.
  const role = speech ? null : answerRole(question, library);
  if (role) return role;
  if (ASKS_FOR_NAME.test(question.plain)) {
    const anonymous = answerAnonymous(question, library);
    if (anonymous) return anonymous;
  }
  const unmet = needsOf(question, library, new Set([...SPEECH_WORDS, ...CURRENT])).find((need) => need.unknown);
  if (unmet) return notFound('who', library.words.saysNothingOf(unmet.label));
  const deed = question.content.some(({ word }) => SPEECH_DEEDS.has(word.folded));
  const attempts = speech
    ? [
        ...(deed ? [() => answerRelation(question, library)] : []),
        () => answerWhoSaid(question, library, SPEECH_WORDS, 'any'),
        () => answerParticipants(question, library),
        () => answerRelation(question, library),
      ]
    : [
        () => answerTitled(question, library),
        () => answerParticipants(question, library),
        () => answerRelation(question, library),
        // “Who is the harbour master of X”: whoever says those words is not called so.
        () => (asksForHolder(question) ? null : answerWhoSaid(question, library, SPEECH_WORDS, 'verbatim')),
      ];
  let partial: Draft | null = null;
  for (const attempt of attempts) {
    const draft = attempt();
    if (draft?.status === 'answered' || draft?.status === 'not-found') return draft;
    partial ??= draft;
  }
  return (
    partial ??
    answerByCover(question, library, speech ? SPEECH_WORDS : NO_WORDS) ??
    notFound('who', whyNot(question, library))
  );
}

function whyNot(question: ParsedQuestion, { words }: Library): string {
  if (question.names.length === 0 && question.content.length === 0) return words.namesNobody();
  return words.noSentence();
}
