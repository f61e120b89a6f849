/** /who: chooses among identity, office, speaker, part in a meeting and any other relation. */

import { type Draft, notFound } from '../draft.ts';
import { closePassages } from '../library/close.ts';
import { isPerson, type Library } from '../library/library.ts';
import { needsOf } from '../library/matching.ts';
import { SPEECH_DEEDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { answerAnonymous } from './anonymous.ts';
import { answerIdentity } from './identity.ts';
import { answerParticipants } from './participants.ts';
import { answerRelation } from './relation.ts';
import { answerRole, CURRENT } from './role.ts';
import { answerWhoSaid } from './said.ts';

/** Verbs of speech in a question: with one, what was said counts before what happened. */
const SPEECH =
  /\b(?:said|says|say|saying|told|tells|called|calls|described|describes|describe|warned|warns|claimed|claims|argued|argues|insisted|insists|accused|accuses|threatened|threatens|promised|denied|denies|complained|stated|states|added|explained|vowed|believes|believed|thinks|thought|asked|urged|blamed|admitted|rejected|dismissed|mentioned|quoted|words|quote)\b/;

/** Words that the question of a speaker accounts for. */
const SPEECH_WORDS = new Set(
  'said says say saying told tells called calls described describes describe claimed claims argued stated states added words quote mentioned quoted spoke thinks thought believes'.split(
    ' ',
  ),
);

/** “Who is X”, “X?”, “what is X’s job”: words that may stand beside the name. */
const IDENTITY_WORDS = new Set(
  'job office position role title post work works working employer function rank profession occupation represent represents background affiliation name names full identity deal guy man woman person lady dude'.split(
    ' ',
  ),
);

/** “Who is”, “what’s the name of”: with nothing but a description behind it. */
const ASKS_FOR_NAME = /^(?:so |and )?(?:who|whos|whats|what is|what was|name|identify)\b(?! (?:said|told|called))/;

export function answerWho(question: ParsedQuestion, library: Library): Draft {
  const [unknown] = question.unknownNames;
  const substance = question.content.filter(({ word, light }) => !IDENTITY_WORDS.has(word.folded) && !light);
  const namedPeople = question.names.filter(({ entities }) =>
    entities.some((id) => isPerson(library.entities.get(id))),
  );
  if (unknown !== undefined) return notFound('who', `“${unknown}” is not in the corpus.`);
  const speech = SPEECH.test(question.plain) || question.quoted.length > 0;
  const asksDeed = question.content.some(({ word }) => !IDENTITY_WORDS.has(word.folded));
  if (substance.length === 0 && !speech && !asksDeed && question.dates.length === 0) {
    const [name] = namedPeople.length > 0 ? namedPeople : question.names;
    if (name && question.names.length === 1) return answerIdentity(name, library);
  }
  if (ASKS_FOR_NAME.test(question.plain)) {
    const anonymous = answerAnonymous(question, library);
    if (anonymous) return anonymous;
  }
  // An office may be known from the editor alone, and then its words stand in no article.
  const role = speech ? null : answerRole(question, library);
  if (role) return role;
  const unmet = needsOf(question, library, new Set([...SPEECH_WORDS, ...CURRENT])).find((need) => need.unknown);
  if (unmet) return notFound('who', `The articles say nothing of “${unmet.label}”.`);
  const deed = question.content.some(({ word }) => SPEECH_DEEDS.has(word.folded));
  const attempts = speech
    ? [
        ...(deed ? [() => answerRelation(question, library)] : []),
        () => answerWhoSaid(question, library, SPEECH_WORDS, 'any'),
        () => answerParticipants(question, library),
        () => answerRelation(question, library),
      ]
    : [
        () => answerParticipants(question, library),
        () => answerRelation(question, library),
        () => answerWhoSaid(question, library, SPEECH_WORDS, 'verbatim'),
      ];
  let partial: Draft | null = null;
  for (const attempt of attempts) {
    const draft = attempt();
    if (draft?.status === 'answered' || draft?.status === 'not-found') return draft;
    partial ??= draft;
  }
  return partial ?? notFound('who', whyNot(question), closePassages(question, library));
}

function whyNot(question: ParsedQuestion): string {
  if (question.names.length === 0 && question.content.length === 0)
    return 'The question names nobody and nothing to look for.';
  return 'No sentence of the articles answers this: its words do not stand together anywhere.';
}
