/** The few words of its own that an answer needs: names with offices, dates in words, passages cut to fit. */
import type { DateMention, Person, Role, Speaker } from '../language/types.ts';
import { cutAtWord, GAP } from './compose.ts';
import type { Finding } from './draft.ts';
import { isPerson, type Library, type Passage, type Utterance } from './library/library.ts';
import type { AnswerDate } from './types.ts';
import { saidHowInWords } from './words/how.ts';
import type { AnswerWords } from './words/words.ts';

/** The role to show for a person: the one their article uses, or else the best of all. */
export function roleOf(person: Person, file?: string): Role | null {
  return (
    person.roles.find((role) => role.file === file && !role.former && role.form === 'office') ?? person.roles[0] ?? null
  );
}

/** Who speaks, as far as the articles name them. */
export function speakerOf(
  speaker: Speaker,
  library: Pick<Library, 'entities'>,
  file: string,
): { readonly name: string; readonly office: string | null } {
  const entity = speaker.entity === null ? undefined : library.entities.get(speaker.entity);
  if (isPerson(entity)) return { name: entity.name, office: roleOf(entity, file)?.text ?? null };
  return { name: entity?.name ?? withoutArticle(speaker.name), office: null };
}

/** The same for people; anonymous sources keep their description and stay anonymous. */
export function speakerInWords(
  speaker: Speaker,
  library: Pick<Library, 'entities' | 'words'>,
  file: string,
): { readonly name: string; readonly role: string | null } {
  const { name, office } = speakerOf(speaker, library, file);
  return { name, role: office ?? (speaker.kind === 'anonymous' ? library.words.unnamed() : null) };
}

/** “the senior official” as “senior official”: the shorter form reads better in a list of speakers. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?|one of the)\s+/iu, '');
}

/** The date of a mention, as coarse as the fact: a whole month or year is one coarse date, other spans keep both ends. */
export function answerDate(
  mention: Pick<DateMention, 'from' | 'to' | 'value'>,
  status?: AnswerDate['status'],
): AnswerDate | null {
  const { from, to } = mention;
  if (from === undefined || to === undefined) return null;
  const tail = status === undefined ? {} : { status };
  const [, year = '', month] = /^(\d{4})(?:-(\d\d))?/.exec(from) ?? [];
  if (from === to) return { start: from, ...tail };
  if (from === `${year}-01-01` && to === `${year}-12-31`) return { start: year, ...tail };
  const lastOfMonth = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (month !== undefined && from === `${year}-${month}-01` && to === `${year}-${month}-${lastOfMonth}`)
    return { start: `${year}-${month}`, ...tail };
  return { start: from, end: to, ...tail };
}

/** The words of a passage between quotation marks, one line, cut at a word. */
export function inQuotes(text: string, limit: number, words: AnswerWords): string {
  return words.passage(cutAtWord(text.replace(/\s+/gu, ' ').trim(), limit));
}

/** A finding that shows a passage as it stands. */
export function passageFinding(passage: Passage, more: Partial<Omit<Finding, 'place'>> = {}): Finding {
  return { place: { file: passage.file, start: passage.start, end: passage.end }, highlights: [], notes: [], ...more };
}

/** A finding that shows what somebody said. */
export function utteranceFinding(utterance: Utterance, library: Library): Finding {
  const { said, quotation, reading, segments } = utterance;
  const speaker = said.speaker ? speakerInWords(said.speaker, library, reading.article.file) : null;
  const { words } = library;
  const notes: string[] = [];
  if (quotation === null) notes.push(words.onlyReported());
  else if (quotation.kind !== 'direct') notes.push(words.partlyQuoted());
  if (said.speaker && said.speaker.by !== 'name') {
    const { text } = said.speaker;
    notes.push(words.calledSo(text, speaker && speaker.name !== withoutArticle(text) ? speaker.name : null));
  }
  if (said.said)
    notes.push(
      words.saidOn(words.date({ start: said.said.from, end: said.said.to }), saidHowInWords(said.said.how, words)),
    );
  const date = said.said ? answerDate({ from: said.said.from, to: said.said.to, value: '' }, 'past') : null;
  return {
    place: { file: reading.article.file, ...said.passage },
    segments,
    highlights: [],
    ...(speaker ? { speaker: speaker.name } : {}),
    ...(speaker?.role ? { role: speaker.role } : {}),
    ...(date ? { date } : {}),
    notes,
  };
}

/** `“words” — Name, office`. */
export function quotationInWords(utterance: Utterance, library: Library, limit: number): string {
  const { said, reading } = utterance;
  const speaker = said.speaker ? speakerInWords(said.speaker, library, reading.article.file) : null;
  const by = speaker
    ? [speaker.name, speaker.role].filter((part) => part !== null).join(', ')
    : library.words.speakerUnclear();
  return `${wordsInQuotes(utterance, library, limit)} — ${by}`;
}

/** What was said, between quotation marks; as no more than reported where the article does not quote it. */
export function wordsInQuotes({ quotation, reading, segments }: Utterance, { words }: Library, limit: number): string {
  const said = segments.map(({ start, end }) => reading.article.text.slice(start, end)).join(GAP);
  const passage = inQuotes(said, limit, words);
  return quotation === null ? words.reported(passage) : passage;
}
