/**
 * Captions: a picture described in the present tense, usually dated, with its credit inside it or beside it.
 */
import { plain, wordsOf } from './lines.ts';

/** What pictures show people doing. Verbs that are as often nouns in the plural (talks, reports) are left out. */
const PICTURE_VERBS = new Set(
  `address applaud appear approach arrive attend board bow carry celebrate chat cheer clap climb confer converse cross
  deliver depart descend disembark display embrace enter exchange face fire fly gather gesture give greet hang hold hug
  inspect join kiss lay lead lean leave lie light line listen look make march meet observe operate participate pass patrol
  pay perform play pose pray prepare present pronounce raise react read receive review ride rise run salute sail shake show
  shout sign sing sit smile speak stand stroll take talk testify tour travel use view visit vote wait walk watch wave wear
  welcome work write`
    .trim()
    .split(/\s+/),
);
const NOUNS_TOO = new Set([
  'talks',
  'works',
  'reports',
  'shows',
  'uses',
  'lights',
  'lines',
  'votes',
  'signs',
  'faces',
  'reviews',
  'tours',
  'visits',
  'looks',
  'use',
  'face',
  'light',
  'line',
  'vote',
  'sign',
  'review',
  'tour',
  'visit',
  'look',
  'work',
  'talk',
  'show',
  'play',
  'plays',
  'present',
  'display',
  'fire',
  'march',
  'run',
  'runs',
  'view',
  'views',
  'pass',
  'board',
  'exchange',
  'take',
  'make',
  'give',
  'lead',
  'leave',
  'pay',
  'use',
  'meet',
  'join',
  'fly',
  'cross',
  'face',
  'raise',
  'hold',
]);
/** A finite verb of ordinary telling before any verb of a picture: no caption. */
const TELLING =
  /^(?:was|were|had|has|have|did|does|do|said|says|told|will|would|could|should|may|might|must|can|cannot|added|warned|announced|argued|insisted|i|we|you|my|our|but|however|meanwhile|if|although|because)$/;

const MONTH = '(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)(?:[a-z]{2,6})?\\.?';
const DATED = new RegExp(
  String.raw`(?:\b${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}|\b\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? \d{4}|\b${MONTH},? \d{4}|\b\d{4}-\d\d-\d\d)[.,]?["']?(?: ?[([].{0,120}[)\]])?\.?$`,
  'i',
);
const INSIDE_CREDIT =
  /(?:[([] ?(?:(?:\w{2,12} )?photo|image|picture|file|credit|video|handout|courtesy|pool)\b[^)\]]{0,120}[)\]]|\b(?:photo(?:graph)?|image|picture|credit)s?(?: credits?| courtesy| source)?(?: by|:| \/) ?\p{Lu}.{1,80})\.?$/iu;
/** Names with a slash or "via" in brackets at the end: a credit more often than not. */
const BRACKETED = /[([]\p{Lu}[^()[\]]{0,60}(?:\/| via )[^()[\]]{1,60}[)\]]\.?$/u;
/** A photographer and agencies after the last sentence: ". Name Name/Agency". */
const AFTER_SENTENCE =
  /[\p{Ll}\d)][.!?]["')]? (\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,4}(?: ?\/ ?\p{Lu}[\p{L}.'-]*(?: \p{Lu}[\p{L}.'-]*){0,3}){1,4})$/u;
const POSITION =
  /(?:,\s(?:(?:far|second|third|top|bottom|back|front)[ -])?(?:left|right|cent(?:er|re)|seated|standing)\b(?: (?:and|to) (?:left|right|cent(?:er|re)))?[,.]|\((?:[LRC]|left|right|cent(?:er|re)|[2-5](?:nd|rd|th)? ?[LR])\)|\bfrom (?:the )?(?:left|right)\b[,:]|\b(?:left|clockwise|right)(?: to|,? from) (?:right|left|top)\b|\b(?:second|third) from (?:left|right)\b)/i;
const SHOWN =
  /(?:\b(?:file|undated|archive|combination|handout|aerial|satellite|pool|illustration) (?:photo|photograph|picture|image|pictures|photos)\b|^(?:file|file photo|archive|illustration|combo|undated)\b ?[-–—:]|\b(?:is|are) (?:seen|pictured|shown) (?!as\b|by\b|to\b)|\b(?:seen|pictured|shown) (?:here|above|below|in this|in an?|at|on|during|with|through|from)\b|\bin this (?:\w+ ){0,4}(?:photo|picture|image|photograph|illustration|screengrab)\b|\b(?:photo|picture|image) (?:taken|shows|released|provided)\b)/i;
const SPOKEN = /["”][^"”“]{0,60}\b(?:said|told|added|warned|wrote|says)\b|\b(?:he|she|they) (?:said|added|told)\b/;

/** What stands beside a paragraph. */
export interface Beside {
  /** A credit line follows. */
  readonly creditAfter: boolean;
  /** An agency's picture slug stands above. */
  readonly slugAbove: boolean;
  /** No paragraph of the running text has come yet. */
  readonly beforeBody: boolean;
}

/** True if a line of several sentences ends in the credit of a picture. */
export function endsInCredit(text: string): boolean {
  const line = plain(text);
  return line.length <= 900 && (line.search(INSIDE_CREDIT) > 0 || AFTER_SENTENCE.test(line));
}

/** True if the paragraph describes a picture. */
export function isCaption(text: string, beside: Beside): boolean {
  if (text.length > 900) return false;
  const whole = plain(text);
  const credit = AFTER_SENTENCE.exec(whole)?.[1] ?? '';
  const line = whole.slice(0, whole.length - credit.length).trimEnd();
  const words = wordsOf(line);
  if (words.length < 5 || words.length > 110) return false;
  let score = 0;
  const sentences = line.match(/\p{L}{4,}[.!?]["')]* \p{Lu}/gu)?.length ?? 0;
  if (INSIDE_CREDIT.test(line)) score += 3;
  else if (words.length > 70 || sentences > 2) return false;
  if (BRACKETED.test(line) || credit !== '') score += 2;
  if (SHOWN.test(line)) score += 2;
  const posed = POSITION.test(line);
  const dated = DATED.test(line);
  if (posed) score += 1;
  if (dated) score += 1;
  if (showsPresentAction(words)) score += 2;
  // Who stands where on which day, and nothing told of them.
  else if (posed && dated && !words.some((word) => TELLING.test(word.toLowerCase()))) score += 1;
  // What stands beside it only tips the scales for a text that looks like a caption on its own.
  if (score > 0 || beside.beforeBody) {
    if (beside.creditAfter) score += words.length <= 60 ? 2 : 1;
    if (beside.slugAbove) score += 2;
  }
  if (SPOKEN.test(line)) score -= 2;
  return score >= 3;
}

/** True if the first finite verb, as far as a word list can tell, is a picture verb in the present tense. */
function showsPresentAction(words: readonly string[]): boolean {
  for (let i = 0; i < Math.min(words.length, 45); i++) {
    const word = words[i]!;
    const lower = word.toLowerCase();
    if (TELLING.test(lower)) return false;
    if (i === 0 || word !== lower) continue;
    const before = words[i - 1]!;
    if (/^(?:to|the|a|an|this|that|these|of|his|her|its|their|for|in|at|by|no)$/i.test(before)) continue;
    if (!PICTURE_VERBS.has(lower) && !PICTURE_VERBS.has(stem(lower))) continue;
    // A word that may be a noun counts only where a word follows that begins an object or an adverbial.
    if (
      NOUNS_TOO.has(lower) &&
      !/^(?:a|an|the|his|her|their|its|on|at|as|with|to|in|during|past|hands|part|for|up|out|from|over|towards?|through|after|before|along|into|notes|questions|journalists|reporters)$/i.test(
        words[i + 1] ?? '',
      )
    )
      continue;
    return true;
  }
  return false;
}

function stem(verb: string): string {
  if (verb.endsWith('ies')) return `${verb.slice(0, -3)}y`;
  if (/(?:ss|sh|ch|x|o)es$/.test(verb)) return verb.slice(0, -2);
  return verb.endsWith('s') ? verb.slice(0, -1) : verb;
}

/** An agency's name for a set of pictures: capitals joined by hyphens, such as `PLACE-TOPIC-NAME`. */
export function isPictureSlug(text: string): boolean {
  const line = plain(text);
  return line.length <= 80 && /^[\p{Lu}\d]{2,}(?:[-/_][\p{Lu}\d&]{2,}){1,7}$/u.test(line) && /\p{Lu}{2}/u.test(line);
}
