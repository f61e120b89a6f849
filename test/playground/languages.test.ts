/** The languages of the page. */
import { Locale } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { addressWith, LOCALES, localeOf, nameOf } from '../../src/playground/page/languages.ts';

describe('the languages', () => {
  it('are Discord’s, each once and by its own name', () => {
    expect(LOCALES.toSorted()).toEqual(Object.values(Locale).toSorted());
    const names = LOCALES.map(nameOf);
    expect(new Set(names).size).toBe(LOCALES.length);
    expect(nameOf('de')).toBe('Deutsch');
    expect(nameOf('uk')).toBe('Українська');
  });

  it.each([
    ['http://127.0.0.1:8787/', 'en-US'],
    ['http://127.0.0.1:8787/?locale=es-419', 'es-419'],
    ['http://127.0.0.1:8787/?locale=tlh', 'en-US'],
    ['http://127.0.0.1:8787/?locale=', 'en-US'],
  ])('%s speaks %s', (address, locale) => expect(localeOf(address)).toBe(locale));

  it('stay in the address, English only by being left out', () => {
    const address = addressWith('ru', 'http://127.0.0.1:8787/?a=b#c');
    expect(address).toBe('http://127.0.0.1:8787/?a=b&locale=ru#c');
    expect(addressWith('en-US', address)).toBe('http://127.0.0.1:8787/?a=b#c');
  });
});
