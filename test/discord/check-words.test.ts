import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { behindCheckRequest, CHECK_WORDS } from '../../src/discord/locales/check-words.ts';
import { LANGUAGES } from '../../src/discord/locales/languages.ts';
import { nastyText } from './nasty.ts';

/** Ways to ask in each language, with and without the words to be checked. */
const REQUESTS: Readonly<Record<string, readonly string[]>> = {
  en: ['check', 'Please verify this quote', 'can you fact-check that for me?', 'CHECK THIS!', 'pls check it'],
  de: ['prüf das', 'Bitte überprüfen', 'Kannst du dieses Zitat mal prüfen?', 'check mal bitte', 'pruefe das Zitat'],
  fr: [
    'vérifie',
    'Peux-tu vérifier ça ?',
    'Vérifiez cette citation s’il vous plaît',
    'verifie stp',
    'Merci de vérifier',
  ],
  es: ['comprueba esto', '¿Puedes verificar esta cita, por favor?', 'Compruébalo', 'verifica la frase', 'revisa eso'],
  it: [
    'verifica',
    'Puoi controllare questa citazione per favore?',
    'controllala',
    'Potresti verificare?',
    'Controlla ciò',
  ],
  pl: ['sprawdź', 'Proszę sprawdzić ten cytat', 'Czy możesz to zweryfikować?', 'sprawdz to prosze', 'Zweryfikuj cytat'],
  ru: ['проверь', 'Проверьте, пожалуйста, эту цитату', 'Можешь проверить?', 'ПРОВЕРЬ ЭТО', 'сверь цитату'],
  uk: ['перевір', 'Перевірте, будь ласка, цю цитату', 'Можеш перевірити?', 'ПЕРЕВІР ЦЕ', 'Чи можете ви це перевірити?'],
};
const all = Object.entries(REQUESTS).flatMap(([language, requests]) =>
  requests.map((request) => [language, request] as const),
);

describe('behindCheckRequest', () => {
  it('has words for every language of the bot', () => {
    const languages = LANGUAGES.map(({ texts }) => texts.language.slice(0, 2)).sort();
    expect(Object.keys(CHECK_WORDS).sort()).toEqual(languages);
    expect(Object.keys(REQUESTS).sort()).toEqual(languages);
  });

  it.each(all)('%s: “%s” asks for a check', (_language, request) => {
    expect(behindCheckRequest(request)).toBe('');
    expect(behindCheckRequest(`${request}: “Fog is no reason.”`)).toBe('“Fog is no reason.”');
  });

  it.each(LANGUAGES.map(({ texts }) => texts.language))('%s: what else is asked does not begin so', (language) => {
    const { verbs, around } = CHECK_WORDS[language.slice(0, 2)] ?? { verbs: '', around: '' };
    expect(behindCheckRequest(around)).toBeNull();
    expect(behindCheckRequest(`Marn ${verbs}`)).toBeNull();
    expect(behindCheckRequest(`${verbs.split(' ')[0]} Marn “x”`)).toBe('Marn “x”');
  });

  it.each(['who led the talks', 'checkpoint', 'Who can verify “x”?', '', 'Prüfung', 'проверка', '“check”'])(
    '“%s” asks for none',
    (text) => expect(behindCheckRequest(text)).toBeNull(),
  );

  it('gives the end of any text, in time', () => {
    fc.assert(
      fc.property(nastyText, fc.constantFrom('check ', 'prüf ', ''), (text, verb) => {
        const behind = behindCheckRequest(verb + text);
        expect(behind === null || (verb + text).endsWith(behind)).toBe(true);
      }),
    );
    expect(behindCheckRequest('check '.repeat(1000))).not.toBeNull();
  });
});
