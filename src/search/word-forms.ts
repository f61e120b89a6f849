/** Forms and spellings of English words that no stemmer brings together. */

/** Irregular verbs: the base form, then the others. Forms that are rather another word ("found", "saw", "lay") are left to their verb. */
const IRREGULAR = `
arise arose arisen|awake awoke awoken|bear bore borne|beat beaten|become became|begin began begun|bend bent|bid bade bidden|bind bound|bite bit bitten
bleed bled|blow blew blown|break broke broken|breed bred|bring brought|build built|burn burnt|buy bought|catch caught|choose chose chosen|cling clung
come came|creep crept|deal dealt|dig dug|draw drew drawn|dream dreamt|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed
feel felt|fight fought|find found|flee fled|fling flung|fly flew flown|forbid forbade forbidden|foresee foresaw foreseen|forget forgot forgotten
forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground|grow grew grown|hang hung|hear heard|hide hid hidden
hold held|keep kept|kneel knelt|know knew known|lead led|lean leant|leap leapt|learn learnt|leave left|lend lent|lose lost|make made|mean meant
meet met|mislead misled|mistake mistook mistaken|misunderstand misunderstood|outdo outdid outdone|overcome overcame|oversee oversaw overseen
overtake overtook overtaken|overthrow overthrew overthrown|pay paid|prove proven|rebuild rebuilt|repay repaid|ride rode ridden|ring rang rung
rise rose risen|run ran|say said|see saw seen|seek sought|sell sold|send sent|sew sewn|shake shook shaken|shine shone|shoot shot|show shown
shrink shrank shrunk|sing sang sung|sink sank sunk|sit sat|slay slew slain|sleep slept|slide slid|speak spoke spoken|spend spent|spin spun
spring sprang sprung|stand stood|steal stole stolen|stick stuck|sting stung|strike struck|strive strove striven|swear swore sworn|sweep swept
swell swollen|swim swam swum|swing swung|take took taken|teach taught|tear tore torn|tell told|think thought|throw threw thrown
undergo underwent undergone|understand understood|undertake undertook undertaken|undo undid undone|uphold upheld|wake woke woken|wear wore worn
weave wove woven|weep wept|win won|wind wound|withdraw withdrew withdrawn|withhold withheld|withstand withstood|write wrote written
`;

const BASE_FORMS: ReadonlyMap<string, string> = new Map(
  IRREGULAR.trim()
    .split(/[|\n]/)
    .flatMap((verb) => {
      const [base = '', ...forms] = verb.split(' ');
      return forms.map((form) => [form, base] as const);
    }),
);

/**
 * British endings as American ones, and one word for a trade whoever follows it. Both sides of a comparison go through
 * the same rules, so an ending need not be right, only the same.
 */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1'],
  [/(?<=.{3})yse(d|s)?$/, 'yze$1'],
  [/(?<=.{2})our(s|ed|ing|al|able)?$/, 'or$1'],
  [/(?<=.{2})tre(s|d)?$/, 'ter$1'],
  [/(?<=.{2})ence(s|less)?$/, 'ense$1'],
  [/(?<=.{2})ogue(s)?$/, 'og$1'],
  [/(?<=spokes|chair|congress|council|police|business|news)(?:woman|women|person|persons|people|men)$/, 'man'],
];

/** The base form of an irregular verb, in one spelling; other words as they are. */
export function baseForm(folded: string): string {
  let word = BASE_FORMS.get(folded) ?? folded;
  for (const [ending, replacement] of SPELLINGS) word = word.replace(ending, replacement);
  return word;
}
