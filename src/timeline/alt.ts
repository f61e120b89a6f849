/** The facts of a picture in words, for those who do not see it. */
import { cutAtWord } from '../answers/compose.ts';
import { labelOf, peopleInWords } from './card.ts';
import { dateInWords } from './days.ts';
import type { TimelineEntry } from './types.ts';
import { ENGLISH } from './words/languages.ts';
import type { TimelineWords } from './words/words.ts';

/** Discord takes no longer description of a picture. */
export const ALT_LIMIT = 1_024;
const LONGEST_TITLE = 110;

/**
 * @param entries - those drawn, in the order of time
 * @param all - how many there are
 * @param title - what stands above the picture
 * @returns at most {@link ALT_LIMIT} characters, cut between two entries
 */
export function altOf(
  entries: readonly TimelineEntry[],
  all: number,
  words: TimelineWords = ENGLISH,
  title: string = words.title,
): string {
  if (entries.length === 0) return `${title}: ${words.nothing}`;
  let alt = words.shown(title, entries.length, all);
  for (const [at, entry] of entries.entries()) {
    const next = `${alt}\n${inWords(entry, words)}`;
    const left = entries.length - at - 1;
    const rest = left > 0 ? `\n${words.inPicture(left)}` : '';
    if (next.length + rest.length > ALT_LIMIT) {
      const more = `\n${words.inPicture(entries.length - at)}`;
      return at === 0 ? `${cutAtWord(next, ALT_LIMIT - more.length)}${more}` : `${alt}${more}`;
    }
    alt = next;
  }
  return alt;
}

function inWords(entry: TimelineEntry, words: TimelineWords): string {
  const { title, kind, label, status, place, people, conflict = [] } = entry;
  const told = cutAtWord(title.replace(/\s+/gu, ' ').trim(), LONGEST_TITLE);
  const date = dateInWords(entry, words);
  const scheduled = status === 'scheduled' ? ` (${words.scheduled})` : '';
  if (kind === 'statement') return `${date}: ${people.join(', ')}: “${told}”`;
  const who = kind === 'fact' && people.length > 0 ? words.according(people.join(', ')) : peopleInWords(people, words);
  const own = kind === 'fact' || (words.events === null && label === told) ? null : labelOf(entry, words);
  const what = [own, place, who].filter((part) => part).join('; ');
  const differ = conflict.map((side) => dateInWords(side, words)).join(', ');
  return `${date}${scheduled}: ${told}${what ? ` (${what})` : ''}${differ ? `; ${words.otherSources(differ)}` : ''}`;
}
