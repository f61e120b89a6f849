/** How names of countries and of their peoples end in each language. All folded. */
import type { Language } from './glossary.ts';

export interface Shape {
  /** Letters of the shortest bare name that may take an ending by rule; Slavic endings tell more. */
  readonly shortest: number;
  /** Takes the ending off a name. */
  readonly bare: RegExp;
  /** What may follow the bare name of a country. */
  readonly name: RegExp;
  /** What may follow it in an adjective or in the name of a people. */
  readonly people: RegExp;
  /** The ending of any adjective or people, to compare what is left with English ones. */
  readonly ending: RegExp;
}

const ROMANCE: Shape = {
  shortest: 4,
  bare: /[aeiou]{1,2}$/,
  name: /^$/,
  people: /^v?(?:i?an|i?en|ol|es|ais|ois|i?ens)(?:[oaei]s?|es|nes?|s)?$/,
  ending: /(?:an|ain|ien|en|ense|ic|ico|es|ese|ais)?n?(?:es|[oaei]s?)?$/,
};
const EAST_SLAVIC: Shape = {
  shortest: 3,
  bare: /[аеиоуыяюіїєьй]{1,2}$/,
  name: /^(?:[аеиоуыяюієьй]{0,3}|[аеояию]{0,2}[мхв]|[ая]ми)$/,
  people:
    /^(?:[аеийянтосьі]{0,4}[сц]ь?к[аеиоуыяюієгмх]{1,4}|[аиеіяь]{0,3}(?:ц|ец|анц|чан|ян|ан)(?:[аеиоуыяюіє]{0,2}|[еіо]в|[ая]м|[ая]ми|[ая]х|ин|ина|ом)|[аи]не)$/,
  ending: /(?:[аеий]{0,3}[сц]ь?к[аеиоуыяюієгмх]{1,4}|(?:ц|ец)[аеиоуыюієвм]{0,2}|[ея]н[еы]?)$/,
};

export const SHAPES: Readonly<Record<Language, Shape>> = {
  de: {
    shortest: 4,
    bare: /(?:reich|land|ien|en|ia|a|e)$/,
    name: /^$/,
    people:
      /^(?:(?:i|an|ian|n|en|es|estin|t)?isch(?:e[nrsm]?)?|(?:i?er|ianer|aner|ander|lander|nes|n|es|is)(?:n|s|in|innen)?|en?|ern?)$/,
    ending: /(?:(?:isch|er|in)(?:e[nrsm]?|n|s|innen)?|en?)$/,
  },
  fr: ROMANCE,
  es: ROMANCE,
  it: ROMANCE,
  pl: {
    shortest: 3,
    bare: /(?:i?a|[eyo])$/,
    name: /^(?:[aeiouy]{0,3}|[aei]{1,2}[mchj]{1,2}|iami|ami)$/,
    people:
      /^(?:[aeijnrdtyo]{0,4}[szc]k(?:i|a|ie|iego|iej|im|ich|imi|iemu)|[a-z]{0,3}(?:czyk\w{0,3}|czycy|nie|anin\w?|anie))$/,
    ending: /(?:[yi]?j?s?k(?:i|a|ie|iego|iej|im|ich|imi|iemu)|czy(?:k\w{0,3}|cy)|anie|anin)$/,
  },
  ru: EAST_SLAVIC,
  uk: EAST_SLAVIC,
};
