/** Times as Discord writes them, in the reader's own language and time zone. */

const DAY_MS = 86_400_000;

const clock = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' });
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'short' });

const startOfDay = (time: number): number => new Date(time).setHours(0, 0, 0, 0);

/** "Today at 14:05", "Yesterday at 09:30", or the date with the time. */
export function sentAt(time: number, now = Date.now()): string {
  const days = Math.round((startOfDay(now) - startOfDay(time)) / DAY_MS);
  if (days === 0) return `Today at ${clock.format(time)}`;
  return days === 1 ? `Yesterday at ${clock.format(time)}` : `${day.format(time)} ${clock.format(time)}`;
}

export const clockTime = (time: number): string => clock.format(time);

const STYLES: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};

const UNITS: readonly (readonly [Intl.RelativeTimeFormatUnit, number])[] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** A `<t:seconds:style>` mark of Discord's markdown. */
export function timeMark(seconds: number, style: string, now = Date.now()): string {
  const time = seconds * 1000;
  if (Number.isNaN(new Date(time).getTime())) return 'Invalid Date';
  if (style !== 'R') return new Intl.DateTimeFormat(undefined, STYLES[style] ?? STYLES.f).format(time);
  const away = seconds - now / 1000;
  const [unit, size] = UNITS.find(([, length]) => Math.abs(away) >= length) ?? UNITS.at(-1)!;
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(Math.round(away / size), unit);
}
