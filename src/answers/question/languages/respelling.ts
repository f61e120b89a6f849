/** Names as other languages write them, in the letters that English would use. */
import type { Language } from './glossary.ts';

const RULES: Readonly<Partial<Record<Language, readonly (readonly [RegExp, string])[]>>> = {
  de: [
    [/tsch/g, 'ch'],
    [/sch/g, 'sh'],
    [/(?<!c)ch/g, 'kh'],
    [/(?:yj|ij)$/, 'y'],
    [/j/g, 'y'],
    [/w/g, 'v'],
    [/^s(?=[aeiou])/, 'z'],
    [/z/g, 'ts'],
  ],
  fr: [
    [/tch/g, 'ch'],
    [/(?<![tc])ch/g, 'sh'],
    [/ou/g, 'u'],
    [/gu(?=[ei])/g, 'g'],
    [/ine$/, 'in'],
    [/ï/g, 'y'],
    [/j/g, 'zh'],
  ],
  es: [
    [/j/g, 'kh'],
    [/^y|ll/g, 'y'],
    [/z/g, 's'],
  ],
  it: [
    [/ch(?=[ei])/g, 'k'],
    [/gh(?=[ei])/g, 'g'],
    [/sc(?=[ei])/g, 'sh'],
  ],
  pl: [
    [/szcz/g, 'shch'],
    [/cz/g, 'ch'],
    [/sz/g, 'sh'],
    [/rz/g, 'r'],
    [/ch/g, 'kh'],
    [/(?:yj|ij)$/, 'y'],
    [/j/g, 'y'],
    [/w/g, 'v'],
  ],
};

/** Endings of cases that a name may carry. */
const CASES: Readonly<Partial<Record<Language, RegExp>>> = {
  de: /(?:er|s)$/,
  pl: /(?:iego|ego|owi|iemu|emu|iem|em|im|ym|a|u|y|ie|e)$/,
};

/** The word without the ending of a case, where it has one and enough is left. */
export function bareForms(folded: string, language: Language): string[] {
  const bare = folded.replace(CASES[language] ?? /$^/, '');
  return bare !== folded && bare.length > 3 ? [bare] : [];
}

/**
 * @param folded - one word
 * @returns other spellings, the likeliest first
 */
export function respelt(folded: string, language: Language): string[] {
  const forms = [folded, ...bareForms(folded, language)];
  const rules = RULES[language] ?? [];
  const spelt = forms.flatMap((form) => {
    const whole = rules.reduce((word, [pattern, letters]) => word.replace(pattern, letters), form);
    const each = rules.map(([pattern, letters]) => form.replace(pattern, letters));
    return [form, whole, ...each];
  });
  return [...new Set(spelt)].filter((one) => one !== folded);
}
