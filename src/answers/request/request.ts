/** A question as one typed value: what it wants, and what an answer has to be about. */

import type { Meeting } from '../../language/types.ts';
import { askedFor } from '../../search/second-look/asked.ts';
import type { Word } from '../../search/tokens.ts';
import { descriptionIn } from '../facts/described-speaker.ts';
import { isPerson, type Library, type Passage } from '../library/library.ts';
import { type Need, needsOf } from '../library/matching.ts';
import { canBeNoun } from '../library/word-kinds.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { Command } from '../types.ts';
import { EXPRESSIONS, type Want, wantOf } from './wants.ts';

export interface Request {
  readonly question: ParsedQuestion;
  /** Whose words, and said at which meeting, where that was given apart. */
  readonly given: Given;
  /** The words to search by. */
  readonly query: string;
  readonly want: Want;
  /** Kinds of expression that would answer, as bits of `ANSWER`; 0 where nothing tells. */
  readonly asked: number;
  /** Whom and what an answer has to be about, each with its weight. */
  readonly needs: readonly Need[];
  /** The sum of their weights, never 0. */
  readonly total: number;
  /** The noun that “which”, “what” or “how many” goes with. */
  readonly noun: Word | null;
  /** Those of the needs that a follow-up only goes on from: what answers it need not tell them again. */
  readonly carried: ReadonlySet<Need>;
  /** The passages that the answer before rests on, best first; empty where the question stands alone. */
  readonly shown: readonly Passage[];
  /** The meetings that it told of. */
  readonly meetings: readonly Meeting[];
  /** What was shown before is not shown again. */
  readonly others: boolean;
}

/** What was given apart from a question. */
export interface Given {
  readonly by: ParsedQuestion | null;
  readonly at: ParsedQuestion | null;
}

const NOTHING_GIVEN: Given = { by: null, at: null };

/** What a follow-up takes over from the question before. */
export interface Past {
  /** Needs of it, each with the weight that it still has. */
  readonly needs: readonly Need[];
  /** Names that the follow-up itself has. */
  readonly typed: ReadonlySet<string>;
  readonly shown: readonly Passage[];
  readonly others: boolean;
  /** True where the follow-up only puts something in the place of something else. */
  readonly swap: boolean;
  /** Meetings that the answer before told of. */
  readonly meetings: readonly Meeting[];
}

/** The noun that names the kind of the answer need not stand in the sentence that answers. */
const OF_KIND = 0.6;
/** A word that only says what is wanted need not stand there at all. */
const OF_FRAME = 0.2;
const MOST_OF_FRAME = 0.5;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that say what is wanted, by want. */
const FRAMES: Readonly<Partial<Record<Want, ReadonlySet<string>>>> = {
  words: set(
    'quote quotes quoted quotation quotations statement statements remark remarks comment comments opinion opinions view views stance position verbatim exact words about react respond feel feels think say',
  ),
  speaker: set('call called calls describe described quote quoted words mention mentioned'),
  date: set(
    'date dates day days time year years month week weekday century decade season originally deadline exactly timeline schedule soon early late recently',
  ),
  events: set('happen happened happens events event place took'),
  duration: set('long length duration last lasted lasts hours hour days day weeks minutes months years take took'),
  place: set('place city town village country region state province venue location located situated'),
  number: set('far old big large tall high deep fast wide heavy number amount total sum many'),
  reason: set('reason reasons cause causes caused behind come'),
  manner: set('way means manner'),
  person: set('name names person people official'),
  thing: set('kind type sort name names list called known'),
};

/** What belongs to a question beside its own words. */
export interface Beside {
  readonly given?: Given;
  /** What it goes on from. */
  readonly past?: Past;
  /** Another reading of what it wants, to measure what a row of the table is worth. */
  readonly want?: Want;
}

/** @param command - the one it was asked by */
export function requestOf(
  question: ParsedQuestion,
  command: Command,
  library: Library,
  { given = NOTHING_GIVEN, past, want = wantFor(question, command, library) }: Beside = {},
): Request {
  const apart = [given.by, given.at].filter((one) => one !== null);
  const noun = askedNoun(question.words);
  const frame = FRAMES[want];
  const own = [question, ...apart]
    .flatMap((one) => needsOf(one, library))
    .map((need) => {
      if (need.form === null) return need;
      if (frame?.has(need.form)) return { ...need, weight: Math.min(need.weight * OF_FRAME, MOST_OF_FRAME) };
      return noun !== null && need.form === noun.folded ? { ...need, weight: need.weight * OF_KIND } : need;
    });
  const known = new Set(own.map(({ label }) => label.toLowerCase()));
  const carried = (past?.needs ?? []).filter(({ label }) => !known.has(label.toLowerCase()));
  // What a follow-up says itself counts more than what it goes on from.
  const heaviest = Math.max(0, ...[...own, ...carried].map(({ weight }) => weight));
  const raised = own.map((need) =>
    past?.typed.has(need.label) ? { ...need, weight: Math.max(need.weight, heaviest) } : need,
  );
  const needs = [...raised, ...carried];
  return {
    question,
    given,
    query: [...[question, ...apart].map(({ text }) => text), ...carried.map(({ label }) => label)].join(' '),
    want,
    asked: command === 'ask' || want === 'thing' ? askedFor(question.words) || EXPRESSIONS[want] : EXPRESSIONS[want],
    needs,
    total: needs.reduce((sum, { weight }) => sum + weight, 0) || 1,
    noun,
    carried: new Set(past?.swap ? [] : carried),
    shown: past?.shown ?? [],
    meetings: past?.meetings ?? [],
    others: past?.others ?? false,
  };
}

/** Words that may follow a speaker whose words are asked for: “X on the dam”, “X: why it broke”. */
const ON = /^\s*(?:on|about|regarding|concerning|re|over|what|why|how|whether|who|:)(?![\p{L}])/iu;

/** What a question wants by its words; with nothing before it but somebody who speaks, their words. */
function wantFor(question: ParsedQuestion, command: Command, library: Library): Want {
  const typed = wantOf(question.plain, command);
  if (typed === 'speaker' || command === 'who' || command === 'when') return typed;
  const [name] = question.names;
  const isPersonFirst = name?.start === 0 && name.entities.some((id) => isPerson(library.entities.get(id)));
  const speaker = isPersonFirst ? name : descriptionIn(question);
  const speaks =
    speaker && speaker.start === (question.words[0]?.start ?? 0) && ON.test(question.text.slice(speaker.end));
  return speaks ? 'words' : typed;
}

const ASKS_NOUN = new Set(['what', 'which']);
const COUNTS = new Set(['many', 'much']);
const AUXILIARIES = new Set(
  'do does did is are was were be been has have had can could will would should may might must'.split(' '),
);
const REACH = 5;

/** “Which river authority closed”: authority; “what is the name of the firm”: name. */
function askedNoun(words: readonly Word[]): Word | null {
  const at = words.findIndex(({ folded }) => ASKS_NOUN.has(folded) || folded === 'how');
  if (at < 0) return null;
  let from = at + 1;
  if (words[at]!.folded === 'how') {
    if (!COUNTS.has(words[from]?.folded ?? '')) return null;
    from++;
  }
  let noun: Word | null = null;
  for (const [place, word] of words.slice(from, from + REACH).entries()) {
    if (AUXILIARIES.has(word.folded)) {
      if (place > 0) break;
      continue;
    }
    if (word.stop) {
      if (noun) break;
      continue;
    }
    if (!canBeNoun(word.folded)) break;
    noun = word;
  }
  return noun;
}
