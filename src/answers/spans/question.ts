/** Parses a question: its question phrase, auxiliary, preposition, and what its words are compared by. */
import { remembered } from '../../remembered.ts';
import { isCommonWord } from '../../search/known-words.ts';
import { termOf } from '../../search/tokens.ts';
import { relatedWords } from '../library/thesaurus.ts';
import { lookUp, PARTS } from '../library/wordnet.ts';
import { kindOfPlain, plainQuestion } from './kind.ts';
import { isTimeNoun, SENSE } from './senses.ts';
import { tagWords } from './tag.ts';
import type { Question, Word, WordTag } from './types.ts';

const MOST_KEPT = 500;

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const WH_WORDS = ['other', 'who', 'whose', 'what', 'which', 'when', 'where', 'why', 'how'];
const MEASURES = 'many long old often far big large high tall soon fast well deep wide'.split(' ');
const STRANDED = set(
  'of in on at by with from to into between over under about against during through for as after before since until up out off down upon like within without around behind',
);
const KIND_NOUNS = /^(?:kind|type|sort|part|group|name)s?$/;
const DO = set('do does did');
const HAVE = set('have has had');
const IN_QUESTION_PHRASE: ReadonlySet<WordTag> = new Set(['noun', 'name', 'adj', 'num', 'ing', 'date', 'own']);
const BEHIND_QUESTION_PHRASE: ReadonlySet<WordTag> = new Set([
  'aux',
  'verb',
  'ing',
  'prep',
  'pron',
  'det',
  'poss',
  'wh',
  'adv',
]);
/** Stands for something, and is compared with nothing. */
const PLACEHOLDERS = set('someone something somebody somewhere do doing done does did');
const COMPARED: ReadonlySet<WordTag> = new Set(['noun', 'name', 'num', 'date', 'sign', 'adj', 'adv', 'verb', 'ing']);
/** Synonyms nearer than this count as meeting a word; a step broader or narrower does not. */
const NEAR = 0.65;

/** Whether a word has a meaning of its own that can be met in a sentence. */
export function isContent({ tag, lower }: Word): boolean {
  return COMPARED.has(tag) && !PLACEHOLDERS.has(lower);
}

/** Stands for somebody or something in a question. */
export function isPlaceholder(lower: string): boolean {
  return PLACEHOLDERS.has(lower);
}

/** @param text - as typed; capitals and marks at the end change nothing */
export function parseQuestion(text: string): Question {
  return parsePlain(plainQuestion(text));
}

const parsePlain = remembered((plain: string): Question => {
  const words = tagWords(plain).filter(({ tag }) => tag !== 'punct' && tag !== 'quote');
  const whAt = words.findIndex(({ lower }) => WH_WORDS.indexOf(lower === 'whom' ? 'who' : lower) > 0);
  const { wh, noun, end } = questionPhrase(words, whAt);
  const helper = words[end];
  const hasHelper = helper !== undefined && (helper.tag === 'aux' || helper.be || helper.lower === "'s");
  const before = words[whAt - 1];
  const last = words.at(-1);
  const preposition = before?.tag === 'prep' ? before.wordId : last && STRANDED.has(last.lower) ? last.wordId : 0;
  const nounSense = !noun ? -1 : isTimeNoun(noun.lower) ? SENSE.time : noun.sense;
  return {
    words,
    kind: kindOfPlain(plain),
    wh,
    whAt,
    whEnd: end,
    rest: hasHelper ? end + 1 : end,
    noun,
    nounSense,
    type: wh * 64 + nounSense + 1,
    auxiliary: hasHelper ? classOf(helper) : 0,
    preposition,
    proper: words.map(isProper),
    related: words.map((word) =>
      isContent(word) && word.tag !== 'num' && word.tag !== 'date' ? relatedStems(word.lower) : null,
    ),
  };
}, MOST_KEPT);

function classOf({ be, lower }: Word): number {
  if (be || lower === "'s") return 1;
  return DO.has(lower) ? 2 : HAVE.has(lower) ? 3 : 4;
}

/** The question word with its measure or its noun: "how many", "which minister". */
function questionPhrase(words: Word[], whAt: number): { wh: number; noun: Word | null; end: number } {
  if (whAt < 0) return { wh: 0, noun: null, end: 0 };
  const { lower } = words[whAt]!;
  let wh = WH_WORDS.indexOf(lower === 'whom' ? 'who' : lower);
  let end = whAt + 1;
  const measure = MEASURES.indexOf(words[end]?.lower === 'much' ? 'many' : (words[end]?.lower ?? ''));
  const measured = lower === 'how' && measure >= 0;
  if (measured) {
    wh = WH_WORDS.length + measure;
    end++;
  }
  if (!['what', 'which', 'whose'].includes(lower) && !(measured && measure === 0)) return { wh, noun: null, end };
  const start = end;
  while (words[end] && IN_QUESTION_PHRASE.has(words[end]!.tag) && !words[end]!.be && end - start < 4) end++;
  let noun = end > start ? words[end - 1]! : null;
  if (noun && KIND_NOUNS.test(noun.lower) && words[end]?.lower === 'of') {
    let inner = end + 1;
    while (['noun', 'name', 'adj', 'det'].includes(words[inner]?.tag ?? '') && inner - end < 4) inner++;
    if (inner > end + 1) {
      noun = words[inner - 1]!;
      end = inner;
    }
  }
  const after = words[end];
  // "what caused the fire", where the tagger took the verb for a noun: behind a question phrase stands a verb or a small word.
  if (
    noun &&
    lower === 'what' &&
    !(after && (BEHIND_QUESTION_PHRASE.has(after.tag) || after.be || after.lower === "'s"))
  ) {
    const verb = words[start]!;
    if (words.length - start >= 2 && !KIND_NOUNS.test(verb.lower) && /(?:s|ed)$/.test(verb.lower)) {
      verb.tag = 'verb';
      return { wh, noun: null, end: start };
    }
  }
  return { wh, noun, end };
}

/** A word that can hardly be anything but a name: no dictionary has it. */
function isProper({ lower }: Word): boolean {
  return /^\p{L}{3,}/u.test(lower) && !isCommonWord(lower) && PARTS.every((part) => lookUp(part, lower).length === 0);
}

const relatedStems = remembered((lower: string): ReadonlyMap<string, number> | null => {
  const found = new Map<string, number>();
  for (const { word, nearness } of relatedWords(lower)) {
    const stem = termOf(word);
    if (nearness >= NEAR && nearness > (found.get(stem) ?? 0)) found.set(stem, nearness);
  }
  return found.size > 0 ? found : null;
});
