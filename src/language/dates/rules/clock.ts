/** Times of day: `8 p.m.`, `8:30 a.m. EST`, `noon`, `1300 GMT`, and parts of a day that belong to a neighbouring day. */
import { numberValue } from '../numbers.ts';
import { noDays, oneDay, type Reading, type Rule } from '../rule.ts';

const ZONE =
  '(?: ?\\(?(?:GMT|UTC|BST|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|ET|CT|MT|PT|local time|Eastern(?: time)?)\\)?)?';

/** A time on the day spoken of last in the sentence, otherwise on the day of writing. */
function at(time: string): Reading {
  return {
    type: 'TIME',
    part: 'clock',
    time,
    resolve: ({ reference, earlier }) => {
      const anchor = earlier.find(({ range, distance }) => distance === 0 && range !== null && range.from === range.to);
      const day = anchor?.range?.from ?? reference;
      if (day === null) return noDays(`XXXX-XX-XXT${time}`, 'written');
      const whole = oneDay(day, anchor ? 'mention' : 'written', anchor?.text);
      return { ...whole, value: `${whole.value}T${time}` };
    },
  };
}

const clock = (hour: number, minute: number): string | null =>
  hour >= 0 && hour <= 24 && minute >= 0 && minute < 60
    ? `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
    : null;

export const clockTimes: readonly Rule[] = [
  {
    name: 'hour with a.m. or p.m.',
    pattern: new RegExp(`\\b(\\d{1,2})(?:[:.](\\d\\d))?(?: |-)?([ap])(?:\\.m\\.?|m\\b|\\. m\\.)${ZONE}`, 'gi'),
    read: ([, hour, minute, half]) => {
      const h = Number(hour);
      if (h < 1 || h > 12) return null;
      const time = clock((h % 12) + (half!.toLowerCase() === 'p' ? 12 : 0), Number(minute ?? 0));
      return time ? at(time) : null;
    },
  },
  {
    name: 'hours and minutes',
    pattern: new RegExp(
      `(?<![\\d:.])\\b([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])(?: ?hours| ?hrs)?${ZONE}`,
      'gi',
    ),
    read: ([, hour, minute]) => {
      const time = clock(Number(hour), Number(minute));
      return time ? at(time) : null;
    },
  },
  {
    name: 'military time',
    pattern: /\b([01]\d|2[0-4])([0-5]\d) ?(?:GMT|UTC|hours|hrs)\b/g,
    read: ([, hour, minute]) => {
      const time = clock(Number(hour), Number(minute));
      return time ? at(time) : null;
    },
  },
  {
    name: "o'clock",
    pattern: /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) o'clock\b/gi,
    read: ([, word]) => {
      const hour = numberValue(word!) ?? 0;
      const time = hour >= 1 && hour <= 12 ? clock(hour, 0) : null;
      return time ? at(time) : null;
    },
  },
  {
    name: 'noon',
    pattern: /\b(noon|midday|midnight)\b(?!-)/gi,
    read: ([, word]) => at(/midnight/i.test(word!) ? '00:00' : '12:00'),
  },
  {
    name: 'part of a day',
    pattern: /\b(?:(?:the|early|late|mid)[ -])?(morning|afternoon|evening|nights?|midday|midnight|noon)\b/gi,
    read: ([, word]) => {
      const key = word!.toLowerCase();
      if (/^(?:noon|midnight|midday)$/.test(key)) return null;
      const time = key === 'morning' ? 'MO' : key === 'afternoon' ? 'AF' : key === 'evening' ? 'EV' : 'NI';
      return { ...at(time), part: 'daypart' };
    },
  },
];
