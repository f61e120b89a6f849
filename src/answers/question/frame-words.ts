/** Words of a question that say what is asked or how politely, not about what. All folded, as `cutWords` folds them. */

import { isAdverb } from '../../search/known-words.ts';

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** “Openly”, “kindly”: an adverb made of an adjective tells the manner, which an article may leave out. */
export function isMannerAdverb(folded: string): boolean {
  return folded.length > 5 && folded.endsWith('ly') && isAdverb(folded);
}

/** Words that ask or are polite: they need not stand in an article. */
export const ASKING = set(
  'please pls plz thx thanks thank hey hi hello ok okay yo um tell know show give find need remind wondering wonder explain curious anyone anybody someone somebody',
  'everything anything something all whatever again exactly actually really precisely even just also too btw lol bot question answer article articles corpus source sources according say says said',
);

/** Verbs that a question can hardly do without and that an article may word in any other way. */
export const LIGHT = set(
  'be do did does done have had has get got make made take took taken give gave hold held go went come came happen happened occur occurred keep let want wants wanted put use used',
  'start started begin began say said says tell told tells speak spoke talk talked think thought call called mention mentioned ask asked involve involved take part set work works working',
  'supposed meant reportedly apparently allegedly likely actually',
  'big small large little great huge major new old good bad nice real main whole full certain special famous',
  'nobody noone none one two three four five six seven eight nine ten besides except',
  'thing things stuff people person guy man woman lady one ones name names called side part time way lot kind sort deal case word words',
);

/** Verbs of speech that tell how something was said, more than what. */
export const SPEECH_VERBS = set(
  'warn warned warns argue argued argues insist insisted insists accuse accused accuses threaten threatened threatens promise promised deny denied denies complain complained explain explained vow vowed urge urged blame blamed admit admitted reject rejected dismiss dismissed announce announced declare declared confirm confirmed think thinks thought believe believes believed',
);

/** Words for meetings at a distance. */
export const CALLS = set(
  'call calls phone telephone videocall conversation conversations teleconference teleconferences phonecall video chat videoconference',
);

/** Words for meetings of any kind: with them a question is about a meeting. */
export const GATHERING_WORDS: ReadonlySet<string> = new Set([
  ...set(
    'meeting meetings talk talks session sessions discussion discussions negotiation negotiations round rounds dialogue dialogues conference conferences gathering gatherings encounter summit summits council councils forum consultation consultations visit',
  ),
  ...CALLS,
]);

/** Short forms that people type. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map(
  'conf conference|mtg meeting|mtgs meetings|govt government|gov government|pres president|min minister|mins ministers|sec secretary|dept department|amb ambassador|vid video|tel telephone|intl international|natl national|admin administration|spox spokesman|deleg delegation|agmt agreement|ppl people|yr year|yrs years|wk week|hrs hours|acc according|til until|till until|prez president|dep deputy|deps deputies|def defence|gvt government|negs negotiations|negos negotiations|reps representatives|rep representative|mil military|diff difference|diffs differences|approx approximately|stmt statement|stmts statements|info information|tmrw tomorrow|msg message|conv conversation|convo conversation|btwn between|exec executive|ambo ambassador|chanc chancellor|parl parliament|hq headquarters|sanx sanctions|b4 before|r are|n and|u you'
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);
