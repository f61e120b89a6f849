/** The facts of a picture in words, for those who do not see it. */
import { cutAtWord } from '../answers/compose.ts';
import { dateInWords } from '../answers/wording.ts';
import { peopleInWords } from './card.ts';
import type { TimelineDays, TimelineEntry } from './types.ts';

/** Discord takes no longer description of a picture. */
export const ALT_LIMIT = 1_024;
const LONGEST_TITLE = 110;

/**
 * @param entries - those drawn, in the order of time
 * @param all - how many there are
 * @returns at most {@link ALT_LIMIT} characters, cut between two entries
 */
export function altOf(entries: readonly TimelineEntry[], all: number): string {
  if (entries.length === 0) return 'Timeline: the articles date nothing.';
  const head = `Timeline, ${entries.length === all ? `${all} ${all === 1 ? 'entry' : 'entries'}` : `${entries.length} of ${all} entries`}.`;
  let alt = head;
  for (const [at, entry] of entries.entries()) {
    const next = `${alt}\n${inWords(entry)}`;
    const left = entries.length - at - 1;
    const rest = left > 0 ? `\nAnd ${left} more in the picture.` : '';
    if (next.length + rest.length > ALT_LIMIT) {
      const more = `\nAnd ${entries.length - at} more in the picture.`;
      return at === 0 ? `${cutAtWord(next, ALT_LIMIT - more.length)}${more}` : `${alt}${more}`;
    }
    alt = next;
  }
  return alt;
}

function inWords(entry: TimelineEntry): string {
  const { title, kind, label, status, place, people, conflict = [] } = entry;
  const words = cutAtWord(title.replace(/\s+/gu, ' ').trim(), LONGEST_TITLE);
  const scheduled = status === 'scheduled' ? ' (scheduled)' : '';
  if (kind === 'statement') return `${dayOf(entry)}: ${people.join(', ')}: “${words}”`;
  const who = kind === 'fact' && people.length > 0 ? `according to ${people.join(', ')}` : peopleInWords(people);
  const what = [kind === 'fact' ? null : label === words ? null : label, place, who].filter((part) => part).join('; ');
  const differ = conflict.map((side) => dayOf(side)).join(', ');
  return `${dayOf(entry)}${scheduled}: ${words}${what ? ` (${what})` : ''}${differ ? `; other sources: ${differ}` : ''}`;
}

function dayOf({ start, end }: TimelineDays): string {
  return dateInWords({ start, ...(end === undefined ? {} : { end }) });
}
