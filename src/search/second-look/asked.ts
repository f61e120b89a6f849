/** What kind of answer a question expects, from its own words. */
import type { Word } from '../tokens.ts';
import type { AskedFact } from '../types.ts';

/** Kinds of expression that can answer a question; bits, since a word of a sentence can be several. */
export const ANSWER = {
  name: 1,
  person: 2,
  place: 4,
  date: 8,
  /** A weekday, "yesterday", "ago": a date only to whoever knows when it was written. */
  day: 16,
  number: 32,
  money: 64,
  duration: 128,
  reason: 256,
  quote: 512,
  /** A common noun for people: “two hikers”. */
  people: 1024,
} as const;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const PERSON_NOUNS = set(
  'person people man woman boy girl actor actress author writer poet novelist artist painter singer musician composer architect designer director producer inventor scientist ' +
    'physicist chemist biologist doctor lawyer judge president minister premier chancellor secretary ambassador spokesman spokeswoman spokesperson senator congressman governor mayor king queen ' +
    'prince princess emperor pope bishop leader head chief chairman chairwoman founder boss official general commander coach player champion winner candidate politician philosopher explorer ' +
    'astronaut pilot journalist reporter historian economist billionaire wife husband son daughter brother sister mother father',
);
const PLACE_NOUNS = set(
  'place city town village country nation state county province region continent island river lake sea ocean mountain capital location area district street address headquarters venue',
);
const DATE_NOUNS = set('year date day month decade century weekday season');
const MONEY_NOUNS = set('price cost fare revenue income salary budget profit debt fee fine wage turnover');
const NUMBER_NOUNS = set(
  'number percentage percent share proportion population value rate limit speed temperature height weight length width depth size distance age score amount',
);
const NAME_NOUNS = set(
  'name company firm organization organisation group team band club party agency newspaper magazine book novel film movie song album play show program ship submarine brand product disease ' +
    'star planet language school university college hospital airline airport bank law act treaty award prize war battle religion tribe title acronym abbreviation',
);
/** With one of these, "how much" is about money. */
const MONEY_WORDS = set(
  'cost costs spend spent pay paid price worth value charge sell sold buy bought earn earned make invest invested revenue rent fine fined money loan borrow donate raise raised',
);
const QUESTION_WORDS = set('who whom whose when where what which how why');
const MEASURES = set('many much far fast tall high large big deep heavy hot cold wide close');

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
  switch (question[at]?.folded) {
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
      return byMeasure(question, question[at + 1]?.folded ?? '');
    case 'what':
    case 'which':
      return byNoun(question.slice(at + 1));
    default:
      return question[0]?.folded === 'name' ? ANSWER.name : 0;
  }
}

function byMeasure(question: readonly Word[], measure: string): number {
  if (measure === 'long' || measure === 'often') return ANSWER.duration;
  if (measure === 'old') return ANSWER.duration | ANSWER.number;
  if (measure === 'much' && question.some(({ folded }) => MONEY_WORDS.has(folded))) return ANSWER.money;
  return MEASURES.has(measure) ? ANSWER.number : 0;
}

/** How far behind "what" the noun may stand that it goes with: "what is the total annual revenue of ...". */
const NOUN_REACH = 6;

function byNoun(rest: readonly Word[]): number {
  for (const { folded } of rest.slice(0, NOUN_REACH)) {
    const noun = folded.length > 4 ? folded.replace(/s$/, '') : folded;
    if (PERSON_NOUNS.has(noun)) return ANSWER.person;
    if (PLACE_NOUNS.has(noun)) return ANSWER.place;
    if (DATE_NOUNS.has(noun)) return ANSWER.date;
    if (MONEY_NOUNS.has(noun)) return ANSWER.money | ANSWER.number;
    if (NUMBER_NOUNS.has(noun)) return ANSWER.number;
    if (NAME_NOUNS.has(noun)) return ANSWER.name;
  }
  return 0;
}

/** How well a word's kinds answer what is asked: 1 the very kind, less for a neighbouring one, 0 not at all. */
export function answerGrade(kinds: number, asked: number): number {
  if (kinds & asked) return 1;
  if (asked & ANSWER.person && kinds & ANSWER.name && !(kinds & ANSWER.place)) return 0.5;
  if (asked & ANSWER.person && kinds & ANSWER.people) return 0.4;
  if (asked & ANSWER.date && kinds & ANSWER.day) return 0.5;
  if (asked & ANSWER.money && kinds & ANSWER.number) return 0.5;
  if (asked & ANSWER.duration && kinds & ANSWER.number) return 0.3;
  return 0;
}
