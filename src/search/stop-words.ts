/**
 * English words that say nothing about what a text is about, folded as `tokens.ts` folds them ("don't" is `dont`).
 * "us" is no stop word: folded, it is also the country.
 */
const LISTS = [
  'a an the this that these those such same own other another',
  'i me my mine myself we our ours ourselves you your yours yourself yourselves',
  'he him his himself she her hers herself it its itself they them their theirs themselves one',
  'who whom whose which what when where why how whoever whatever whichever',
  'be am is are was were been being have has had having do does did doing done',
  'can could may might must shall should will would ought',
  'and or but nor so yet if then else than as because while although though whether unless until',
  'of in on at by for with from to into onto upon about over under above below between among through during',
  'after before since against within without toward towards out up down off',
  'not no any all some each every both either neither few more most less least much many several',
  'only just very too also even ever still again once here there now',
  'cannot cant dont doesnt didnt isnt arent wasnt werent havent hasnt hadnt wont wouldnt shouldnt couldnt mustnt',
  'im ive id ill youre youve youd youll hes shes theyre theyve theyd theyll weve wed thats theres heres',
  'whats whos whens wheres whys hows lets',
  's t d ll m re ve',
];

export const STOP_WORDS: ReadonlySet<string> = new Set(LISTS.flatMap((list) => list.split(' ')));
