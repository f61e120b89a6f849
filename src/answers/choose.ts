/** Chooses the command for a question that comes without one. */

import { isPerson, type Library } from './library/library.ts';
import { GATHERING_WORDS } from './question/frame-words.ts';
import type { ParsedQuestion } from './question/question.ts';
import { answerQuote } from './quote/quote.ts';
import type { Command } from './types.ts';
import { readAsking } from './when/asking.ts';
import { answerRole } from './who/role.ts';

const ASKS_WHO =
  /\b(?:who|whos|whom|whose|which (?:person|people|official|officials|country|countries|minister|side)|name of|names of)\b/;
const ASKS_WHEN =
  /\b(?:when|whens|what (?:date|day|time|year|month|week)|which (?:date|day|year|month|week)|date|dates|how long|since|how many (?:hours|days|weeks|minutes)|what happened|what happens|whats happening|before or after|timeline|schedule)\b/;
/** Wordings that ask for a time wherever they stand. */
const ASKS_TIME =
  /\b(?:(?:what|which) (?:exact |other )?(?:days?|dates?|weekdays?|months?|years?|weeks?)\b|how (?:soon|early|late|long ago|far back|recently)\b|(?:by|at|until|till|from) (?:when\b|(?:what|which) (?:point|time|stage|moment|hour)\b)|since when\b|dates? (?:of|for|when)\b|deadline\b|(?:length|duration) of\b)|^(?:the )?(?:start|beginning|end) of\b|\bwhen$|\bdates?$/;
/** Two things in the order of time. */
const ASKS_ORDER =
  /^(?:what|which)\b.*\b(?:first|earlier|later|sooner)\b.*\bor\b|\b(?:before or after|after or before)\b|^(?:(?:and|so|but) )?(?:is|was|were|did)\b.*\b(?:before|after)\b/;
const ASKS_QUOTE =
  /\b(?:(?:all|every|everything|anything) .*\b(?:says|said)|quotes?|quoted|quotation|quotations|verbatim|exact words|what (?:did|does|has|have|had|do|is|was|were|are) .*\b(?:say|said|saying|tell|told|think|claim|argue|warn|call|comment|statement|stance|position)|(?:said|says|words|statement|remarks?|comments?) (?:about|on)|(?:did|has|does) (?:anyone|anybody|someone|somebody) (?:say|said|mention|comment))\b/;

/** “Was it on Monday?” */
const ASKS_IF = /^(?:(?:and|so|but) )?(?:is|was|were|did|are|will)\b|\b(?:was|is) it\b/;

/** @returns the command that fits the wording best; for a bare topic, /quote */
export function chooseCommand(question: ParsedQuestion, library: Library): Exclude<Command, 'ask'> {
  const { plain, names, content, dates } = question;
  const substance = content.filter(({ light }) => !light);
  if (/^(?:and |so |ok |but )?(?:who|whos|whom|whose)\b/.test(plain)) return 'who';
  if (/^(?:and |so |ok |but )?(?:when|whens|since when|how long|what (?:date|day|year|time|month))\b/.test(plain))
    return 'when';
  if (
    /^(?:what|whats)\b(?! (?:date|day|happened))/.test(plain) &&
    names.length === 1 &&
    substance.length === 0 &&
    dates.length === 0 &&
    !/\b(?:say|said)\b/.test(plain)
  )
    return 'who';
  if (ASKS_TIME.test(plain)) return 'when';
  if (ASKS_ORDER.test(plain) && !/\b(?:say|said|quote)\b/.test(plain)) return 'when';
  if (ASKS_QUOTE.test(plain) || isOwnWords(question, library)) return 'quote';
  if (dates.length > 0 && (readAsking(question).kind === 'events' || ASKS_IF.test(plain))) return 'when';
  if (question.quoted.length > 0 && !ASKS_WHO.test(plain) && !ASKS_WHEN.test(plain)) return 'quote';
  if (/\bwhere\b/.test(plain)) return 'when';
  if (ASKS_WHEN.test(plain)) return 'when';
  if (ASKS_WHO.test(plain)) return 'who';
  if (substance.length === 0 && names.length === 1 && dates.length === 0)
    return names[0]!.entities.some((id) => isPerson(library.entities.get(id))) ? 'who' : 'when';
  if (names.length === 0 && dates.length > 0 && substance.length === 0) return 'when';
  if (
    names.length > 0 &&
    substance.every(({ word }) => GATHERING_WORDS.has(word.folded)) &&
    !names.some(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))))
  )
    return 'when';
  // “Water minister of X”: an office and nothing else asks who holds it.
  if (dates.length === 0 && question.quoted.length === 0 && answerRole(question, library) !== null) return 'who';
  return 'quote';
}

/** “X who should move first”, “X how long it takes”: behind the name of a speaker, a question that their words answer. */
function isOwnWords(question: ParsedQuestion, library: Library): boolean {
  const [first] = question.names;
  if (!first || first.start > 0 || !first.entities.some((id) => isPerson(library.entities.get(id)))) return false;
  if (
    !/^\s(?:who|how|why|what|whether|if)\s(?!(?:is|was|are|were|did|does|do|has|had)\b)/iu.test(
      question.text.slice(first.end),
    )
  )
    return false;
  return answerQuote(question, library, null).status === 'answered';
}
