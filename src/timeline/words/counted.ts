/** Counts with the right form of their noun. */
import { type PluralForms, pluralOf } from '../../answers/words/plural.ts';

export type Forms = PluralForms;

/**
 * @param language - BCP 47
 * @returns a number with the form that goes with it
 */
export function countIn(language: string): (count: number, forms: Forms) => string {
  const plural = pluralOf(language);
  return (count, forms) => `${count} ${plural(count, forms)}`;
}
