/** What a timeline says, in English. */
import type { TimelineKind } from '../types.ts';
import { countIn, type Forms } from './counted.ts';
import type { TimelineWords } from './words.ts';

const LANGUAGE = 'en-GB';
const count = countIn(LANGUAGE);
const COUNTS: Readonly<Record<TimelineKind, Forms>> = {
  meeting: { one: 'meeting', other: 'meetings' },
  call: { one: 'call', other: 'calls' },
  statement: { one: 'statement', other: 'statements' },
  fact: { one: 'other event', other: 'other events' },
};
const ENTRIES: Forms = { one: 'entry', other: 'entries' };

export const en: TimelineWords = {
  language: LANGUAGE,
  title: 'Timeline',
  nothing: 'The articles date nothing.',
  dated: (entries, articles) =>
    `${count(entries, ENTRIES)} dated in ${count(articles, { one: 'article', other: 'articles' })}`,
  kinds: { meeting: 'meeting', call: 'call', statement: 'statement', fact: 'other event' },
  counted: (number, kind) => count(number, COUNTS[kind]),
  event: 'event',
  events: null,
  scheduled: 'scheduled',
  according: (people) => `according to ${people}`,
  more: (number) => `+ ${number} more`,
  moreThatDay: (number) => `+ ${number} more that day`,
  notDrawn: (number) => `+ ${number} more not drawn:`,
  differ: 'Sources differ on the date',
  later: (stretch, about) => `${about ? 'about ' : ''}${stretch} later`,
  range: (from, to) => `${from} to ${to}`,
  shown: (title, shown, all) =>
    `${title}, ${shown === all ? count(all, ENTRIES) : `${shown} of ${count(all, ENTRIES)}`}.`,
  otherSources: (dates) => `other sources: ${dates}`,
  inPicture: (number) => `And ${number} more in the picture.`,
};
