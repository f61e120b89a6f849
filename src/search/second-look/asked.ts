/** What kind of answer a question expects, from its own words. */
import type { Word } from '../tokens.ts';
import type { AskedFact } from '../types.ts';

/** A kind of expression that can answer a question; bits, so that a word of a sentence can be several. */
export const ANSWER = { name: 1, person: 2, place: 4, date: 8, number: 16, duration: 32, quote: 64, reason: 128 } as const;

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PERSON_NOUNS = words(
  'person people man woman boy girl actor actress author writer poet novelist artist painter singer musician composer architect designer director producer inventor scientist ' +
    'physicist chemist biologist doctor lawyer judge president minister premier chancellor secretary ambassador spokesman spokeswoman spokesperson senator congressman governor mayor king queen ' +
    'prince princess emperor pope bishop leader head chief chairman chairwoman founder boss official general commander coach player champion winner candidate politician philosopher explorer ' +
    'astronaut pilot journalist reporter historian economist billionaire wife husband son daughter brother sister mother father',
);
const PLACE_NOUNS = words(
  'place city town village country nation state county province region continent island river lake sea ocean mountain capital location area district street address headquarters venue',
);
const DATE_NOUNS = words('year date day month decade century weekday season');
const NUMBER_NOUNS = words(
  'number percentage percent share proportion population price cost fare value revenue income salary budget profit rate limit speed temperature height weight length width depth size distance age score total amount',
);
const NAME_NOUNS = words(
  'name company firm organization organisation group team band club party agency newspaper magazine book novel film movie song album play show program ship submarine brand product disease ' +
    'star planet language school university college hospital airline airport bank law act treaty award prize war battle religion tribe title acronym abbreviation',
);
const QUESTION_WORDS = words('who whom whose when where what which how why');

/** The kinds of expression that would answer, as bits of {@link ANSWER}; 0 where nothing tells. */
export function askedFor(question: readonly Word[], command?: AskedFact): number {
  return command === 'quote' ? ANSWER.quote : byQuestionWord(question) || byCommand(command);
}

function byCommand(command: AskedFact | undefined): number {
  if (command === 'who') return ANSWER.person;
  return command === 'when' ? ANSWER.date : 0;
}

function byQuestionWord(question: readonly Word[]): number {
  const at = question.findIndex(({ folded }) => QUESTION_WORDS.has(folded));
  const word = question[at]?.folded;
  const next = question[at + 1]?.folded ?? '';
  switch (word) {
    case 'who':
    case 'whom':
    case 'whose':
      return ANSWER.person;
    case 'when':
      return ANSWER.date;
    case 'where':
      return ANSWER.place;
    case 'why':
      return ANSWER.reason;
    case 'how':
      if (next === 'long' || next === 'old' || next === 'often') return ANSWER.duration | ANSWER.number;
      return /^(?:many|much|far|fast|tall|high|large|big|deep|heavy|hot|cold|wide|close)$/.test(next) ? ANSWER.number : 0;
    case 'what':
    case 'which':
      return byNoun(question.slice(at + 1));
    default:
      return question[0]?.folded === 'name' ? ANSWER.name : 0;
  }
}

/** How far behind "what" the noun may stand that it goes with: "what is the total annual revenue of ...". */
const NOUN_REACH = 6;

function byNoun(rest: readonly Word[]): number {
  for (const { folded } of rest.slice(0, NOUN_REACH)) {
    const noun = folded.length > 4 ? folded.replace(/s$/, '') : folded;
    if (PERSON_NOUNS.has(noun)) return ANSWER.person;
    if (PLACE_NOUNS.has(noun)) return ANSWER.place;
    if (DATE_NOUNS.has(noun)) return ANSWER.date;
    if (NUMBER_NOUNS.has(noun)) return ANSWER.number;
    if (NAME_NOUNS.has(noun)) return ANSWER.name;
  }
  return 0;
}
