/** How much a question needs the one before it: by how it opens, what it points to, and what it leaves out. */
import type { ParsedQuestion } from './question/question.ts';

/** `alone`: it says everything itself; `perhaps`: it may go on; `leans`: it goes on; `hangs`: it means nothing by itself. */
export type Leaning = 'alone' | 'perhaps' | 'leans' | 'hangs';

/** Words by which a question goes on from another; a short list of the languages that questions come in. */
const OPENING =
  /^[^\p{L}\p{N}]*(?:(?:and|but|so|also|ok|okay|then|und|aber|et|mais|и|а|но|і|й|та|але)(?![\p{L}\p{N}])[\s,]*)+/iu;
const WHAT_ABOUT =
  /^[^\p{L}\p{N}]*(?:(?:what|how|anything|something|quotes?) (?:about|of)|was ist mit|et pour|а что насчет|а як щодо|а что про|а що про)(?![\p{L}\p{N}])\s*/iu;

/** Pronouns that stand for somebody. */
const PERSONAL = /\b(?:he|him|his|she|her|hers|they|them|their|theirs|himself|herself)\b/;
const HE_OR_SHE = /\b(?:he|him|his|she|her|hers|hes|shes|himself|herself)\b/;
/** Words that point to what was told before. */
const POINTING =
  /\b(?:he|she|him|her|his|hers|they|them|their|it|its|that|this|those|these|there|then|one|ones|same|else|other|others|another|before|after|previous|next|earlier|later|both|more|counterpart|successor|predecessor)\b/;
/** The same where nothing follows that they could introduce. */
const POINTING_LAST =
  /\b(?:that|this|it|those|these|them|there|then|before|after|else|another|the others?|the same|the other (?:one|side|party|delegation|speaker)|(?:the|that|this|which) ones?|one (?:before|after)(?: (?:that|it|this))?)$/;
const POINTING_SUBJECT =
  /^(?:\S+ ){0,3}?(?:was|is|were|are|did|does|do|has|had|have|will|can|could) (?:it|that|this|those|these|the other|both)\b|\b(?:before|after|since|until|during|about|on|of|for|at|in|to|from|said|say|says) (?:that|it|this|those|them)(?: one)?$|\b(?:who|what|anything|anyone|anybody|somebody|someone) else\b|\b(?:which|who) (?:one )?of (?:those|them|these)\b/;
const ASKS =
  /\b(?:who|whos|whom|whose|when|whens|where|wheres|what|whats|which|how|why|did|does|is|was|were|are|has|have|had|by when|until when|since when)\b/;

/** What somebody says of what was told before. */
const SAYS_OF_IT =
  /\b(?:say|said|says|tell|told|think|thinks|thought|comment|commented|react|reacted|respond|responded|call|called)\b.*\b(?:about|on|of|to) (?:it|that|this|those|them)$/;
/** “Was that before X?”, “who was there for X?”, “on the gauge?”: what is named is not all that is meant. */
const OF_THE_SAME =
  /^(?:\S+ )?(?:was|is|were|did|does|do|had|has|came|come) (?:it|that|this)\b.*\b(?:before|after|earlier|later|first)\b|\bwho(?: else)? (?:was|were|is|went|sat|spoke|came) (?:to |over )?there\b|\b(?:which|who)(?: one| person| man| woman)? (?:of|among|out of) (?:those|them|these)\b|^(?:on|about|regarding|concerning|as for) (?!(?:what|which|whose|when)\b)(?!.*\b(?:who|what|when|where|did|does|was|is)\b)/;

/** “No, I meant the other one”. */
const CORRECTS = /^(?:(?:sorry|oh|ah) )?(?:no|nope|not that)\b.*\b(?:meant|mean)\b|^(?:sorry |oh )?i (?:meant|mean)\b/;

/** The question without the words by which it goes on: “and what about X?” is “X?”. */
export function withoutOpening(text: string): string {
  return text.replace(OPENING, '').replace(WHAT_ABOUT, '');
}

/** Whether a question opens as one that goes on with a conversation does (“and”, “what about”). */
function hasOpening(text: string): boolean {
  return OPENING.test(text) || WHAT_ABOUT.test(text);
}

/** How much a question needs the one before it to be understood. */
export function leaningOf(question: ParsedQuestion): Leaning {
  const { plain, names, dates, text } = question;
  const substance = question.content.filter(({ light }) => !light);
  const bare = names.length + dates.length + question.unknownNames.length === 0;
  const opens = hasOpening(text);
  if (OF_THE_SAME.test(plain) || SAYS_OF_IT.test(plain))
    return HE_OR_SHE.test(plain) && names.length === 0 ? 'hangs' : 'leans';
  if (PERSONAL.test(plain) && !hasAntecedent(question)) {
    if (HE_OR_SHE.test(plain)) return substance.length > 2 && !/\b(?:he|she)\b/.test(plain) ? 'leans' : 'hangs';
    return bare && substance.length <= 1 ? 'hangs' : opens || bare ? 'leans' : 'perhaps';
  }
  if (CORRECTS.test(plain)) return 'leans';
  if (opens) return isComplete(question) ? 'perhaps' : 'leans';
  if (bare && substance.length === 0) return 'leans';
  if (/\b(?:counterpart|successor|predecessor)s?\b/.test(plain)) return names.length === 0 ? 'leans' : 'perhaps';
  if (POINTING_LAST.test(plain) || POINTING_SUBJECT.test(plain)) {
    if (bare && substance.length <= 2) return 'leans';
    return substance.length <= 3 ? 'perhaps' : 'alone';
  }
  if (bare && POINTING.test(plain)) return 'perhaps';
  if (bare && substance.length <= 2 && !/ (?:on|about) /.test(plain)) return 'perhaps';
  return 'alone';
}

/** “What did the mayor say about her harbour”, “X, who is he”: whom the pronoun stands for is in the question. */
function hasAntecedent({ plain, text, names, content }: ParsedQuestion): boolean {
  const at = new RegExp(PERSONAL.source, 'iu').exec(text)?.index ?? 0;
  if (names.some(({ end }) => end <= at)) return true;
  if (/^\S+ (?:is|was|s) (?:he|she)\b/.test(plain)) return false;
  return content.some(
    ({ word, light }) =>
      !light &&
      word.end <= at &&
      /\b(?:the|an?|that|which|any|every|one)\s+(?:[\p{L}-]+\s+)?$/iu.test(text.slice(0, word.start)),
  );
}

/** It names somebody or something, and tells what of it is asked. */
function isComplete(question: ParsedQuestion): boolean {
  const { plain, names, dates, content } = question;
  const substance = content.filter(({ light }) => !light);
  if (!ASKS.test(plain)) return false;
  if (POINTING_LAST.test(plain) || POINTING_SUBJECT.test(plain)) return false;
  if (names.length + dates.length === 0)
    return (
      content.length >= 2 && substance.length > 0 && !/\b(?:say|said|about)\b/.test(plain) && !POINTING.test(plain)
    );
  return (
    substance.length > 0 ||
    names.length > 1 ||
    /^(?:\S+ )?(?:who|whos|who is|when|what) (?:is|was|s|did|does|has)?\b/.test(plain)
  );
}
