/** The languages of Discord's client: what a person sets there is sent with everything that they do. */

/** As Discord names them. */
export const LOCALES: readonly string[] = [
  ...['en-US', 'en-GB', 'de', 'fr', 'es-ES', 'es-419', 'it', 'pl', 'ru', 'uk'],
  ...['bg', 'cs', 'da', 'el', 'fi', 'hi', 'hr', 'hu', 'id', 'ja', 'ko', 'lt', 'nl', 'no', 'pt-BR', 'ro', 'sv-SE', 'th'],
  ...['tr', 'vi', 'zh-CN', 'zh-TW'],
];

const DEFAULT = 'en-US';
const PARAMETER = 'locale';

/** A language by its own name. */
export function nameOf(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** The language in the address of the page, which so outlives being loaded again. */
export function localeOf(address: string): string {
  const wanted = new URL(address).searchParams.get(PARAMETER);
  return wanted !== null && LOCALES.includes(wanted) ? wanted : DEFAULT;
}

/** The address of the page with a language in it. */
export function addressWith(locale: string, address: string): string {
  const url = new URL(address);
  if (locale === DEFAULT) url.searchParams.delete(PARAMETER);
  else url.searchParams.set(PARAMETER, locale);
  return url.href;
}
