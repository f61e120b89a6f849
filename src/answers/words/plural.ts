/** The forms that a counted noun takes, as far as a language tells them apart; `other` is what is left. */
export type PluralForms = { readonly other: string } & { readonly [Rule in Intl.LDMLPluralRule]?: string };

/**
 * @param language - BCP 47, e.g. `pl`
 * @returns a choice of the form that goes with a count (Unicode CLDR plural rules)
 * @example pluralOf('en')(2, { one: 'place', other: 'places' }) // 'places'
 */
export function pluralOf(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  return (count, forms) => forms[rules.select(count)] ?? forms.other;
}
