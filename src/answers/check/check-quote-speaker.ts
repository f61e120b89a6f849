/** Whether whom a message names as the speaker is whom the article names. */
import { isCommonWord } from '../../search/known-words.ts';
import type { NameFinder } from '../../search/name-finder.ts';
import { cutWords } from '../../search/tokens.ts';
import { isPerson, type Library, type Utterance } from '../library/library.ts';
import { isBy } from '../library/utterances.ts';
import { speakerOf } from '../wording.ts';
import type { NameSense } from './check-quote-claims.ts';

/** A speaker as a message names one. */
export interface ClaimedSpeaker {
  readonly text: string;
  /** Whom of the corpus the words can name. */
  readonly entities: readonly string[];
  /** True if the words are a name, of the corpus or not; false for a description such as “the envoy”. */
  readonly named: boolean;
}

/** Capitalised words that could be a name. */
const NAME_WORD = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const MOST_NAME_WORDS = 5;

/** What the check knows of names in a message. @param finder - of the edition that is checked against */
export function createNameSense(finder: NameFinder): NameSense {
  return {
    isName: (text) => {
      const words = text.split(/\s+/u).filter((word) => word !== '');
      if (words.length === 0 || words.length > 8) return false;
      const hits = finder.find(text);
      const outside = hits.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
      const others = outside.split(/[\s,]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
      if (hits.length > 0)
        return others.every((word) => NAME_WORD.test(word) || /^(?:of|the|for|and|['’]s)$/iu.test(word));
      if (words.length > MOST_NAME_WORDS || !words.every((word) => NAME_WORD.test(word))) return false;
      return cutWords(text).some(({ folded }) => !isCommonWord(folded));
    },
  };
}

/** @param text - the words of the message */
export function readSpeaker(text: string, finder: NameFinder, library: Library): ClaimedSpeaker {
  const hits = finder.find(text);
  const all = hits.map(({ candidates }) => candidates.map(({ entity }) => entity));
  // “Name, the Ruritanian envoy” names a person, not a country.
  const people = all.filter((entities) => entities.some((id) => isPerson(library.entities.get(id))));
  const entities = [...new Set((people.length > 0 ? people : all).flat())];
  return { text, entities, named: entities.length > 0 || finder.unknownNames(text, hits).length > 0 };
}

/** `unclear` where neither can be said: nobody is named here or there, or a description or a whole side is. */
export function compareSpeakers(
  claimed: ClaimedSpeaker,
  utterance: Utterance,
  library: Library,
): 'same' | 'other' | 'unclear' {
  const { speaker } = utterance.said;
  if (!speaker) return 'unclear';
  if (isBy(utterance, claimed.entities, library)) return 'same';
  const said = speakerOf(speaker, library, utterance.reading.article.file);
  if (claimed.entities.length === 0) {
    const own = new Set(cutWords(`${speaker.text} ${said.name} ${said.office ?? ''}`).map(({ term }) => term));
    const described = cutWords(claimed.text).filter(({ stop }) => !stop);
    if (described.length > 0 && described.every(({ term }) => own.has(term))) return 'same';
    return claimed.named ? 'other' : 'unclear';
  }
  const isClaimedPerson = claimed.entities.some((id) => isPerson(library.entities.get(id)));
  if (isClaimedPerson) return 'other';
  const entity = speaker.entity === null ? undefined : library.entities.get(speaker.entity);
  // A country or body speaks through people: only a person of another side is somebody else.
  if (isPerson(entity)) return library.sidesOf(entity.id).size > 0 ? 'other' : 'unclear';
  const kinds = claimed.entities.map((id) => library.entities.get(id)?.kind);
  return entity !== undefined && kinds.includes(entity.kind) ? 'other' : 'unclear';
}
