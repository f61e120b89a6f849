/** Months and days of the week in other languages, from the locale data of the runtime. */
import type { Language } from './glossary.ts';

const SLAVIC: readonly string[] = ['pl', 'ru', 'uk'];
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** @returns pairs of a wording (as in the tables, `*` for any short ending) and its English name */
export function calendarWordings(language: Language): [string, string][] {
  const wordings: [string, string][] = [];
  const add = (name: string, english: string) => {
    wordings.push([name, english]);
    if (!SLAVIC.includes(language)) wordings.push([`${name}s`, english]);
    else if (name.length > 4) wordings.push([`${name.replace(/(?:[aeiouyаеиоуыяюієьїй]|ek|ок)$/u, '')}*`, english]);
  };
  for (let month = 0; month < 12; month++) {
    const date = new Date(Date.UTC(2024, month, 1));
    const english = named(date, 'en', { month: 'long' });
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const)
      add(named(date, language, options), english);
  }
  for (let day = 0; day < 7; day++) {
    const date = new Date(MONDAY + day * DAY);
    add(named(date, language, { weekday: 'long' }), named(date, 'en', { weekday: 'long' }));
  }
  return wordings;
}

function named(date: Date, locale: string, options: Intl.DateTimeFormatOptions): string {
  const wanted = 'weekday' in options ? 'weekday' : 'month';
  const parts = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(date);
  return (parts.find(({ type }) => type === wanted)?.value ?? '')
    .toLowerCase()
    .replace(/^\p{L}/u, (letter) => (locale === 'en' ? letter.toUpperCase() : letter));
}
