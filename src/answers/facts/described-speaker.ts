/** A speaker whom a question describes instead of naming: “the northern envoy on ...”, “retired engineers: ...”. */
import type { Span } from '../../corpus/types.ts';
import { countriesOfDemonym } from '../../language/names/demonyms.ts';
import { cutWords, termOf, type Word } from '../../search/tokens.ts';
import { isPerson, type Library, type Utterance } from '../library/library.ts';
import { distantWords, relatedWords } from '../library/thesaurus.ts';
import { isBy, termsOfSpeaker } from '../library/utterances.ts';
import { namesPeople } from '../library/word-kinds.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { AFTER_SPEAKER, LEADS, TITLES, UNNAMED } from './asking-words.ts';

export interface Description extends Span {
  /** As typed. */
  readonly text: string;
  readonly words: readonly Word[];
  readonly names: readonly NamedInQuestion[];
  /** True where “unnamed” or the like asks for a source without a name. */
  readonly unnamed: boolean;
  readonly plural: boolean;
  /** True where the wording leaves no doubt that a speaker is meant (“what did the envoy say”, “the envoy on ...”). */
  readonly certain: boolean;
}

/** Words that a description may have. */
const LONGEST = 9;
/** Nearness of words that mean the same. */
const SAME_MEANING = 0.7;
const ATTACHES = new Set(['of', 'at', 'from', 'for', 'in', 'to']);
const INSIDE = new Set(['the', 'a', 'an', 'and', ...ATTACHES]);

/** @returns the stretch of a question that may describe who speaks; `null` where nothing there names people */
export function descriptionIn(question: ParsedQuestion): Description | null {
  const { text, words, names } = question;
  let from = 0;
  let unnamed = false;
  while (from < words.length) {
    const { folded } = words[from] as Word;
    if (UNNAMED.has(folded)) unnamed = true;
    else if (!LEADS.has(folded) || isBreak(text, words, from)) break;
    from++;
  }
  let to = from;
  let head = -1;
  let certain = false;
  for (; to < words.length && to - from < LONGEST; to++) {
    const word = words[to] as Word;
    if (to > from && isBreak(text, words, to)) {
      certain = /^\s*:/u.test(text.slice((words[to - 1] as Word).end));
      break;
    }
    if (UNNAMED.has(word.folded)) {
      unnamed = true;
      continue;
    }
    if (AFTER_SPEAKER.has(word.folded) && to > from) {
      certain = true;
      break;
    }
    if (word.stop && !INSIDE.has(word.folded)) break;
    const named = names.find(({ start, end }) => start <= word.start && word.end <= end);
    const attached = words.slice(from, to).some(({ folded }) => ATTACHES.has(folded));
    if (!attached && named === undefined && namesPeople(word.folded)) head = to;
  }
  if (head < 0) return null;
  let end = certain ? to : head + 1;
  // “signed on sand”: what follows the noun for people is no part of it unless a preposition ties it on.
  if (end > head + 1 && !ATTACHES.has(words[head + 1]?.folded ?? '')) {
    end = head + 1;
    certain = false;
  }
  if (!certain && ATTACHES.has(words[head + 1]?.folded ?? '')) {
    const tied = names.find(
      ({ start }) => start >= (words[head + 1] as Word).end && start <= (words[head + 1] as Word).end + 6,
    );
    if (tied) while (end < words.length && (words[end] as Word).start < tied.end) end++;
  }
  const start = (words[from] as Word).start;
  const stop = (words[end - 1] as Word).end;
  const inside = words.slice(from, end);
  return {
    start,
    end: stop,
    text: text.slice(start, stop),
    words: inside.filter(
      ({ stop: common, folded, start: at }) =>
        !common &&
        !TITLES.has(folded) &&
        !UNNAMED.has(folded) &&
        !names.some((name) => name.start <= at && at < name.end),
    ),
    names: names.filter((name) => start <= name.start && name.end <= stop),
    unnamed,
    plural: /[^s]s$/.test(words[head]?.folded ?? ''),
    certain,
  };
}

/** True if something other than a space or a hyphen stands before a word. */
function isBreak(text: string, words: readonly Word[], index: number): boolean {
  const before = words[index - 1];
  const word = words[index];
  return before !== undefined && word !== undefined && /[:,;?!"“”]/u.test(text.slice(before.end, word.start));
}

/**
 * Which utterances are by somebody so described: by the words themselves, or where nobody is, by words of like meaning.
 *
 * @returns `null` if nobody whom the articles quote is so described
 */
export function describedBy(description: Description, library: Library): ((utterance: Utterance) => boolean) | null {
  if (description.words.length === 0 && !description.unnamed) return null;
  for (const reach of ['words', 'like', 'around'] as const) {
    const accepted = description.words.map((word) => formsOf(word, reach !== 'words'));
    const fits = (utterance: Utterance) => isSo(description, accepted, reach === 'around', utterance, library);
    // “The engineers” are rather a group or people without names than one of them who has one.
    const many = (utterance: Utterance) => fits(utterance) && utterance.said.speaker?.kind !== 'person';
    const quotes = library.utterances.filter(({ quotation }) => quotation !== null);
    if (description.plural && quotes.some(many)) return many;
    if (quotes.some(fits) || library.utterances.some(fits)) return fits;
  }
  return null;
}

interface Forms {
  readonly word: Word;
  readonly terms: ReadonlySet<string>;
}

/** What a describing word may be said as: one for people in any nearer or broader word, others in words of the same meaning, an origin only as it is. */
function formsOf(word: Word, wide: boolean): Forms {
  const terms = new Set([word.term]);
  // “The chairman” of whom an article only says that she chairs.
  const [, office] = /^(.{4,})(?:man|woman|person|men|women|people)$/.exec(word.folded) ?? [];
  if (office !== undefined)
    for (const ending of ['', 'man', 'woman', 'person']) terms.add(termOf(`${office}${ending}`));
  if (!wide || countriesOfDemonym(word.folded).length > 0) return { word, terms };
  const person = namesPeople(word.folded);
  for (const { word: related, nearness } of relatedWords(word.folded))
    if (person || nearness >= SAME_MEANING) terms.add(termOf(related));
  if (person) for (const far of distantWords(word.folded)) terms.add(termOf(far));
  return { word, terms };
}

function isSo(
  { names, unnamed }: Description,
  accepted: readonly Forms[],
  around: boolean,
  utterance: Utterance,
  library: Library,
): boolean {
  const { speaker } = utterance.said;
  if (!speaker || (unnamed && speaker.kind === 'person')) return false;
  const own = termsDescribing(utterance, library);
  const isNamed = ({ text, entities }: NamedInQuestion) =>
    isBy(utterance, entities, library) ||
    cutWords(text).every(({ stop, term }) => stop || own.terms.has(term)) ||
    own.initials.includes(` ${text.toLowerCase()} `) ||
    (around && isNamedAround(entities, utterance, library));
  return (
    names.every(isNamed) &&
    accepted.every(
      ({ word, terms }) => [...terms].some((term) => own.terms.has(term)) || own.initials.includes(` ${word.folded} `),
    )
  );
}

/** A side that the articles tell before the words (“Ruritania is firm. ‘…,’ Minister Quill said”), if they tell none of the speaker. */
function isNamedAround(entities: readonly string[], utterance: Utterance, library: Library): boolean {
  const { speaker } = utterance.said;
  const [first] = utterance.passages;
  if (!speaker || !first || (speaker.entity !== null && library.sidesOf(speaker.entity).size > 0)) return false;
  const own = utterance.passages.flatMap(({ mentions }) => mentions);
  if (own.some(({ entity, start, end }) => entity !== speaker.entity && speaker.start <= start && end <= speaker.end))
    return false;
  const shelf = library.articles.get(first.file)?.passages ?? [];
  return shelf
    .slice(Math.max(0, first.position - 2), first.position)
    .some((passage) => passage.paragraph >= first.paragraph - 1 && entities.some((id) => passage.entities.has(id)));
}

interface SpeakerWords {
  readonly terms: ReadonlySet<string>;
  /** Initials of every run of capitalised words, between spaces. */
  readonly initials: string;
}

const speakers = new WeakMap<Utterance, SpeakerWords>();
const APPOSED = /^,\s(?:who|the|an?|whose|which)\s[^,;:“”"\n]{2,120}/u;

/** Stems of the speaker's name and offices, of the attribution, and of what the articles add to the name behind a comma. */
function termsDescribing(utterance: Utterance, library: Library): SpeakerWords {
  const known = speakers.get(utterance);
  if (known) return known;
  const terms = new Set(termsOfSpeaker(utterance, library));
  const { speaker } = utterance.said;
  const entity = speaker?.entity ? library.entities.get(speaker.entity) : undefined;
  const texts = [speaker?.text ?? '', speaker?.name ?? ''];
  if (isPerson(entity)) {
    texts.push(...entity.roles.map(({ text }) => text));
    for (const mention of entity.mentions) {
      const article = library.articles.get(mention.file)?.reading.article.text ?? '';
      const added = APPOSED.exec(article.slice(mention.end, mention.end + 130))?.[0];
      if (added !== undefined) for (const { stop, term } of cutWords(added)) if (!stop) terms.add(term);
    }
  }
  const initials = texts
    .flatMap((text) => text.match(/\p{Lu}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]*)+/gu) ?? [])
    .flatMap((run) => {
      const letters = run.split(/\s/u).map((part) => part[0]?.toLowerCase() ?? '');
      return letters.flatMap((_, from) =>
        letters.slice(from + 1).map((__, length) => letters.slice(from, from + length + 2).join('')),
      );
    });
  const words = { terms, initials: ` ${initials.join(' ')} ` };
  speakers.set(utterance, words);
  return words;
}
