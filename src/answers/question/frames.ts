/** The frame around a question: greetings, manners, slang and short forms of chats. Without it the question says the same. */

const POLITE = '(?:please|pls|plz|kindly|possibly|perhaps|maybe|just|quickly|also|briefly)';
const ASKED = "(?:you|u|ya|y'all|anyone|anybody|someone|somebody|one of you)";
const TELLS =
  '(?:tell|give|show|remind|inform|enlighten|advise|fill|help|let|get|find|hand|send|share with|explain to|clarify for)';
const OUT = String.raw`(?:\s+(?:in|out|know|with|of|on|to know|to find out|to understand|find|see|have|understand))?`;
const SPACE = String.raw`[\s,;:.!-]+`;
/** “Could you please tell me”, “would you be so kind as to give us”, “can anyone remind me”. */
const REQUEST = new RegExp(
  String.raw`\b(?:(?:could|can|would|will|might|may)\s+${ASKED}\s+(?:be\s+(?:so|very|kind|good|nice|able|willing)\s*(?:so\s+)?(?:kind|good|nice)?(?:\s+enough)?(?:\s+as)?\s+to\s+|mind\s+)?)(?:${POLITE}\s+)*(?:${TELLS}(?:ing)?\s+(?:me|us)${OUT}${SPACE})?(?=\S)`,
  'iu',
);
/** “Please tell me”, “remind me”, “gimme”. */
const ORDER = new RegExp(
  String.raw`(?<=^|[\s,;:.!])(?:(?:${POLITE}|do)[\s,]+)*(?:(?:tell|give|show|remind|inform|enlighten)\s+(?:me|us)${OUT}|lemme\s+know|gimme|lmk)(?:\s+${POLITE})*(?:${SPACE}|$)`,
  'iu',
);

/** Insertions that are left out wherever they stand. */
const INSERTIONS: readonly RegExp[] = [
  /\b(?:if|may|might|can|could) (?:i|we) (?:may |might |could )?(?:be so bold as to |please |just |kindly )?(?:ask|enquire|inquire)\b,?/giu,
  /\bif (?:you (?:do not|don['’]?t|dont|wouldn['’]?t|wouldnt) mind|you (?:know|please|would|will|could)|possible|poss|at all possible|it(?:['’]s| is) not too much (?:trouble|to ask))\b(?! (?:that|who|when|what|if))/giu,
  /\b(?:i|we)(?: am|['’]m|m|was|were| was| were| are|['’]d|d| would)? (?:just |really |also )?(?:been )?(?:wondering|curious|keen to know|trying to (?:find out|figure out|work out|remember)|(?:love|like|want|need|dying) to (?:know|find out|hear|learn|see)|wanna know|wonder)\b(?: about| if you could tell me| if you know)?,?/giu,
  /\b(?:i|we) (?:(?:do not|don['’]?t|dont|can['’]?t|cant|cannot) (?:know|remember|recall)|forgot|forget|missed)\b,?/giu,
  /\b(?:do|does|would) (?:you|u|ya|anyone|anybody|someone|somebody)(?: guys)? (?:happen to )?know\b/giu,
  /(?:^|(?<=[,;.!?]\s?))\s*(?:any(?:one|body) know|any(?: idea| clue)|you know|dunno|idk|no idea|just curious|quick question|quick one|question|out of curiosity|out of interest|not sure but)\b[\s,:-]*(?=\S)/giu,
  /\b(?:(?:so )?sorry (?:to|for) (?:bother|ask|disturb|trouble|bug|asking|bothering)(?:ing)?(?: you)?(?: (?:again|all))?(?: but)?|(?:excuse|pardon|forgive) (?:me|my ignorance|the question)(?: but)?)\b,?/giu,
  /\b(?:the (?:hell|heck|fuck|devil|deuce)|on earth|in the world|in hell|tf|the f)\b(?= (?:is|are|was|were|did|does|do|has|had|s|said|would|will))/giu,
  /(?<=[\s,])(?:innit|mate|m8|bruh?|bro|fam|lol|lmao|haha+|hehe|tho|thx|thanks?|ty|cheers|pls|plz|please|kindly|many thanks|thank you|thanks? (?:a lot|so much|in advance|you)|in advance|tia|much appreciated|for me|btw|by the way|imo|tbh|ffs|smh|perchance|per chance|i (?:ask|wonder|guess|mean)|you know|or (?:something|what|smth|whatever)|anyway|exactly)(?=\s*[?!.,]*\s*$)/giu,
  /^(?:(?:hey|hi|hello|yo|hiya|oi|um+|uh+|erm?|hm+|well|ok(?:ay)?|sorry|good (?:morning|day|evening|afternoon)|dear (?:bot|all|sir|madam)|(?:the )?bot)(?: (?:there|bot|all|everyone|folks|guys|mate))?[\s,:;!.-]+)+/iu,
];

/** What people write short, in two words or with a sign. */
const SPELT: readonly (readonly [RegExp, string])[] = [
  [/\bb\/w\b|\bbtwn?\b(?= \S+ (?:and|&))|\bbtwn\b/giu, 'between'],
  [/\bw\/o\b/giu, 'without'],
  [/\bw\/(?=\s|\p{L})\s*/giu, 'with '],
  [/\bsec(?:retary)?[.\s-]+gen\b\.?/giu, 'secretary general'],
  [/\bsec(?:retary)?[.\s-]+of[.\s-]+(?=state|def)/giu, 'secretary of '],
  [/\bdef(?:ence|ense)?[.\s-]+(?=min(?:ister|istry)?\b)/giu, 'defence '],
  [/\bfor(?:eign)?[.\s-]+(?=min\b)|\bfor\. ?(?=minister)/giu, 'foreign '],
  [
    /\bdep(?:uty|t)?\.?[\s-]+(?=(?:fm|pm|dm|foreign|defen[cs]e|def|for|prime|min(?:ister)?|sec(?:retary)?|head|chief|energy|water)\b)/giu,
    'deputy ',
  ],
  [/(?<!\d\s?)\bpm\b(?!['’]?s? time)/giu, 'prime minister'],
  [/\bdfm\b/giu, 'deputy foreign minister'],
  [/\bDM\b/gu, 'defence minister'],
  [/\bfm(?=['’]?s?\b)/giu, 'foreign minister'],
  [/\bwho(?:['’]?s|se)? dat\b|\bwho dis\b|\bwho(?:['’]?s| is) (?:that|this|dis|it)(?=\s*[?!.]*$)/giu, 'who is that'],
  [/\bwho b(?=\s)/giu, 'who is'],
  [/\bdat\b/giu, 'that'],
  [/\bwat\b|\bwut\b|\bwot\b/giu, 'what'],
  [/\bbout\b|\babt\b|\bre:?(?=\s)(?<=\s\S{2,3})/giu, 'about'],
  [/\bacc(?:ording|\.)? to\b/giu, 'according to'],
  [/\bnat(?:ional)?[.\s-]*sec\b\.?/giu, 'national security'],
  [/\b(?:mr|mrs|ms|mx|mister|missus)\b\.?\s+(?=\p{L})/giu, ''],
  [/\banon\b\.?/giu, 'anonymous'],
];

/** “X, who is that” and “who is that X” ask who X is. */
const POINTED = /^(.{2,60}?)[\s,;:–-]+who is that\s*[?!.]*$/iu;
const POINTED_FIRST = /^who is that[\s,;:–-]+(?=\S)/iu;
/** “who Ms Marn is”, as it stands after “tell me”. */
const EMBEDDED =
  /^(who|what|when|where) ((?!(?:else|all|it|he|she|they|that|this|exactly)\b)(?:(?!\b(?:is|was|are|were|did|does|do|said)\b)[^,?!.]){2,60}?) (is|was|are|were|might be|may be|could be|would be)\s*[?!.]*$/iu;

/**
 * @param text - an English question, as typed
 * @returns the bare question; what is nothing but a frame comes back as it is
 */
export function withoutFrame(text: string): string {
  let bare = text;
  for (const [pattern, words] of SPELT) bare = bare.replace(pattern, words);
  for (const pattern of INSERTIONS) bare = bare.replace(pattern, ' ');
  bare = bare.replace(REQUEST, ' ').replace(ORDER, ' ');
  bare = single(bare);
  bare = bare.replace(POINTED_FIRST, 'who is ').replace(POINTED, 'who is $1');
  bare = bare.replace(
    EMBEDDED,
    (_, asks: string, subject: string, verb: string) =>
      `${asks} ${/^(?:was|were)$/iu.test(verb) ? verb : /^are$/iu.test(verb) ? 'are' : 'is'} ${subject}`,
  );
  return /[\p{L}\p{N}]/u.test(bare) ? bare : text;
}

/** Single spaces, and no punctuation that stands alone. */
function single(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/ (?=[,;?!])/g, '')
    .replace(/^(who|what|when|where|why|how|which),/iu, '$1')
    .replace(/^[\s,;:.!-]+(?=\S)/u, '')
    .replace(/,(?=[?!,]|$)/g, '');
}
