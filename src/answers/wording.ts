/** The few words of its own that an answer needs: names with offices, dates in words, passages cut to fit. */
import { dayInWords, weekdayOf } from '../language/dates/words.ts';
import type { DateMention, Person, Role, Speaker } from '../language/types.ts';
import { cutAtWord } from './compose.ts';
import type { Finding } from './draft.ts';
import { isPerson, type Library, type Passage, type Utterance } from './library/library.ts';
import type { AnswerDate } from './types.ts';

/** The role to show for a person: the one their article uses, or else the best of all. */
export function roleOf(person: Person, file?: string): Role | null {
  return (
    person.roles.find((role) => role.file === file && !role.former && role.form === 'office') ?? person.roles[0] ?? null
  );
}

/** `Name, office` for a speaker; anonymous sources keep their description and stay anonymous. */
export function speakerInWords(
  speaker: Speaker,
  library: Pick<Library, 'entities'>,
  file: string,
): { readonly name: string; readonly role: string | null } {
  const entity = speaker.entity === null ? undefined : library.entities.get(speaker.entity);
  if (isPerson(entity)) return { name: entity.name, role: roleOf(entity, file)?.text ?? null };
  return {
    name: entity?.name ?? withoutArticle(speaker.name),
    role: speaker.kind === 'anonymous' ? 'not named in the article' : null,
  };
}

/** “the senior official” as “senior official”: the shorter form reads better in a list of speakers. */
export function withoutArticle(name: string): string {
  return name.replace(/^(?:the|an?|one of the)\s+/iu, '');
}

/** `10 January 2022 (Monday)`, `9–10 January 2022`, `June 2021`, `2014`. */
export function dateInWords({ start, end }: AnswerDate): string {
  if (end === undefined || end === start) {
    const weekday = start.length === 10 ? weekdayOf(start) : null;
    return weekday ? `${dayInWords(start)} (${weekday})` : dayInWords(start);
  }
  if (start.length === 10 && end.length === 10 && start.slice(0, 7) === end.slice(0, 7))
    return `${Number(start.slice(8))}–${dayInWords(end)}`;
  return `${dayInWords(start)} to ${dayInWords(end)}`;
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
export function inQuotes(text: string, limit: number): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  const cut = cutAtWord(line, limit);
  // Words that bring marks of their own stand between single ones.
  return /["“”]/u.test(cut) ? `‘${cut}’` : `“${cut}”`;
}

/** A finding that shows a passage as it stands. */
export function passageFinding(passage: Passage, more: Partial<Omit<Finding, 'place'>> = {}): Finding {
  return { place: { file: passage.file, start: passage.start, end: passage.end }, highlights: [], notes: [], ...more };
}

/** A finding that shows what somebody said. */
export function utteranceFinding(utterance: Utterance, library: Library): Finding {
  const { said, quotation, reading, segments } = utterance;
  const speaker = said.speaker ? speakerInWords(said.speaker, library, reading.article.file) : null;
  const notes: string[] = [];
  if (quotation === null) notes.push('Reported in the article’s words, not quoted.');
  else if (quotation.kind !== 'direct')
    notes.push('Only these words are quoted; the sentence around them is the article’s.');
  if (said.speaker && said.speaker.by !== 'name')
    notes.push(
      `“${said.speaker.text}”, says the article${speaker && speaker.name !== withoutArticle(said.speaker.text) ? `: ${speaker.name}` : ''}.`,
    );
  if (said.said) notes.push(`Said ${dateInWords({ start: said.said.from, end: said.said.to })}: ${said.said.how}.`);
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
  const { said, reading, segments } = utterance;
  const speaker = said.speaker ? speakerInWords(said.speaker, library, reading.article.file) : null;
  const words = segments.map(({ start, end }) => reading.article.text.slice(start, end)).join(' […] ');
  const by = speaker
    ? [speaker.name, speaker.role].filter((part) => part !== null).join(', ')
    : 'speaker not clear from the article';
  return `${utterance.quotation === null ? `Reported, not quoted: ${inQuotes(words, limit)}` : inQuotes(words, limit)} — ${by}`;
}
