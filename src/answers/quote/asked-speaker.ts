/** Whose words a question asks for: by name, by an office or description, or nobody's in particular. */
import type { Span } from '../../corpus/types.ts';
import { countriesOfDemonym } from '../../language/names/demonyms.ts';
import { cutWords, fold } from '../../search/tokens.ts';
import { isPerson, type Library, type Utterance } from '../library/library.ts';
import { isBy } from '../library/utterances.ts';
import type { NamedInQuestion, ParsedQuestion } from '../question/question.ts';
import { withSameBearers } from './bearers.ts';
import { type Description, describedBy, descriptionIn } from './described-speaker.ts';
import { AFTER_SPEAKER, LEADS, TITLES, UNNAMED, WORDS_ASKED } from './frames.ts';

export interface AskedSpeaker {
  /** As messages name them. */
  readonly name: string;
  /** Whom the question names; empty for a description. */
  readonly entities: readonly string[];
  /** Stretches of the question that say who, and nothing of the topic. */
  readonly spans: readonly Span[];
  /** False where what looks like a speaker may be the topic after all. */
  readonly certain: boolean;
  said(utterance: Utterance): boolean;
}

/** @returns `null` if the question asks for nobody's words in particular; `nobody` if for those of somebody whom the articles do not quote */
export function speakerAsked(
  question: ParsedQuestion,
  library: Library,
): AskedSpeaker | { readonly nobody: string } | null {
  const asked = nameAsked(question, library);
  const named = asked ? namedSpeaker([asked.name], library) : null;
  if (named?.certain) return named;
  const description = descriptionIn(question);
  if (description) {
    const said = describedBy(description, library);
    if (said) return describedSpeaker(description, said);
    if (description.certain && (description.names.length > 0 || tellsOrigin(description)))
      return { nobody: description.text };
  }
  return named && asked ? { ...named, certain: asked.strict } : null;
}

/** “The Ruritanian envoy”, where no article names Ruritania: nobody else's words are asked for. */
function tellsOrigin({ words }: Description): boolean {
  return words.some(({ folded }) => countriesOfDemonym(folded).length > 0);
}

/** The same for a speaker given apart. */
export function speakerGiven(by: ParsedQuestion, library: Library): AskedSpeaker | null {
  const description = descriptionIn(by);
  const people = by.names.some(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))));
  if (description && !people) {
    const said = describedBy({ ...description, certain: true }, library);
    if (said) return describedSpeaker(description, said);
  }
  return by.names.length > 0 ? namedSpeaker(by.names, library) : null;
}

function describedSpeaker(description: Description, said: (utterance: Utterance) => boolean): AskedSpeaker {
  return { name: description.text, entities: [], spans: [description], certain: description.certain, said };
}

function namedSpeaker(names: readonly NamedInQuestion[], library: Library): AskedSpeaker {
  const entities = names.flatMap((one) => withSameBearers(one.entities, library));
  const text = library.words.and(names.map((one) => one.text));
  return {
    name:
      names.length === 1 && names[0]?.entities.length === 1
        ? (library.entities.get(entities[0] as string)?.name ?? text)
        : text,
    entities,
    spans: names,
    certain: entities.some((id) => isPerson(library.entities.get(id))),
    said: (utterance) => isBy(utterance, entities, library),
  };
}

/** “X on ...”, “what did X say”, “X: ...”: the one named first is asked to speak, unless named as the topic. */
function nameAsked(question: ParsedQuestion, library: Library): NamedAsked | null {
  for (const name of question.names) {
    const asked = asksToSpeak(name, question, library);
    if (asked) return { name, strict: asked === 'surely' };
  }
  const name = surnameFirst(question, library);
  return name ? { name, strict: false } : null;
}

function asksToSpeak(
  { start, end, entities }: NamedInQuestion,
  { text }: ParsedQuestion,
  library: Library,
): 'surely' | 'perhaps' | null {
  const before = cutWords(text.slice(0, start)).map(({ folded }) => folded);
  const after = text.slice(end);
  const last = before.filter((word) => word !== 'the' && !TITLES.has(word)).at(-1) ?? '';
  if (/^(?:about|on|of|regarding|concerning|against|mention(?:s|ed)?)$/.test(last) && !isLedBy(before, 'of'))
    return null;
  const next = cutWords(after.replace(/^['’]s?(?![\p{L}])/u, ''))[0]?.folded ?? '';
  if (/^(?:did|does|has|have|had)$/.test(last) && /^(?:say|said|tell|told)$/.test(next)) return 'surely';
  if (!entities.some((id) => canSpeak(id, library))) return null;
  if (/^(?:by|from|did|does|has|have|had)$/.test(last)) return 'perhaps';
  const led = before.every((word) => LEADS.has(word) || TITLES.has(word) || UNNAMED.has(word));
  // “X's answer on ...”, but not “X's neighbour on ...”.
  if (/^['’]s?(?![\p{L}])/u.test(after))
    return led && (WORDS_ASKED.has(next) || AFTER_SPEAKER.has(next)) ? 'perhaps' : null;
  if (led) return 'perhaps';
  const person = entities.some((id) => isPerson(library.entities.get(id)));
  return person && SPEAKS.test(next) ? 'perhaps' : null;
}

const SPEAKS = /^(?:on|about|regarding|quotes?|said|says|say|saying|statements?|remarks?|comments?|words)$/;

/** “the words of X”: what leads to the preposition asks for words. */
function isLedBy(before: readonly string[], preposition: string): boolean {
  return before.at(-1) === preposition && before.every((word) => LEADS.has(word));
}

interface NamedAsked {
  readonly name: NamedInQuestion;
  /** True where the wording leaves no doubt that they are asked to speak. */
  readonly strict: boolean;
}

/** A surname that is an everyday word too (“fields on the harvest”) where it opens the question and nobody else is named. */
function surnameFirst({ words, names, text }: ParsedQuestion, library: Library): NamedInQuestion | null {
  const first = words.find(({ folded }) => !LEADS.has(folded) && !TITLES.has(folded));
  if (!first || names.some(({ start, end }) => start <= first.start && first.start < end)) return null;
  if (names.some(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))))) return null;
  const bearers = [...library.entities.values()].filter(
    (entity) =>
      isPerson(entity) && surnamesOf(entity.surname).includes(first.folded) && canBeQuoted(entity.id, library),
  );
  if (bearers.length === 0) return null;
  return {
    start: first.start,
    end: first.end,
    text: text.slice(first.start, first.end),
    how: 'case',
    entities: bearers.map(({ id }) => id),
  };
}

/** A surname, and its last part where it has several: “gharbi” for “al-Gharbi”. */
function surnamesOf(surname: string): readonly string[] {
  const folded = fold(surname);
  return [folded, folded.split(/[\s-]+/).at(-1) ?? folded];
}

function canBeQuoted(id: string, library: Library): boolean {
  return library.utterances.some(({ said }) => said.speaker?.entity === id);
}

/** People can speak even if never quoted, and then the answer says so; others only if they are. */
function canSpeak(id: string, library: Library): boolean {
  return isPerson(library.entities.get(id)) || library.utterances.some((utterance) => isBy(utterance, [id], library));
}
