/** How much a question needs those before it: by how it opens, what it points to, and what it leaves out. */
import type { Library } from '../library/library.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';

/**
 * `alone`: it says everything itself; `perhaps`: it is asked as typed and only then with what was said before;
 * `leans`: with what was said before, and only then as typed; `hangs`: it means nothing by itself.
 */
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

/** Folded words that tell of somebody's part in a meeting or of its course: alone they do not tell which meeting. */
const PART_WORDS = new Set(
  'led lead leads leading headed head heading heads chaired chair chairs chairing presided hosted host hosts hosting attended attend attending attends joined join joins represented represent represents present negotiated mediated moderated opened open opens closed close closes began begin begins started start starts ended end ends finished finish lasted last lasts lasting long side delegation team sat sit met meet meets took part take participated participate talked spoke city town venue place date day time held happen happened hours minutes days'.split(
    ' ',
  ),
);

/** What somebody says of what was told before. */
export const SAYS_OF_IT =
  /\b(?:say|said|says|tell|told|think|thinks|thought|comment|commented|react|reacted|respond|responded|call|called)\b.*\b(?:about|on|of|to) (?:it|that|this|those|them)$/;
/** “Was that before X?”, “who was there for X?”, “on the gauge?”: what is named is not all that is meant. */
const OF_THE_SAME =
  /^(?:\S+ )?(?:was|is|were|did|does|do|had|has|came|come) (?:it|that|this)\b.*\b(?:before|after|earlier|later|first)\b|\bwho(?: else)? (?:was|were|is|went|sat|spoke|came) (?:to |over )?there\b|\b(?:which|who)(?: one| person| man| woman)? (?:of|among|out of) (?:those|them|these)\b|^(?:on|about|regarding|concerning|as for) (?!(?:what|which|whose|when)\b)(?!.*\b(?:who|what|when|where|did|does|was|is)\b)/;

/** The question without the words by which it goes on: “and what about X?” is “X?”. */
export function withoutOpening(text: string): string {
  return text.replace(OPENING, '').replace(WHAT_ABOUT, '').replace(OPENING, '').trim();
}

/** Whether a question opens as one that goes on with a conversation does (“and”, “what about”). */
export function hasOpening(text: string): boolean {
  return OPENING.test(text) || WHAT_ABOUT.test(text);
}

/** True if a question asks about a meeting without a word on which. */
export function leavesMeetingOut({ names, dates, content, words, plain }: ParsedQuestion, library: Library): boolean {
  if (dates.length > 0 || content.length === 0 || /\b(?:say|said|tell|told)\b/.test(plain)) return false;
  const people = names.filter(({ entities }) => entities.some((id) => library.entities.get(id)?.kind === 'person'));
  if (people.length > 1) return false;
  const ofPlace = names.some(({ entities }) =>
    entities.some(
      (id) => library.entities.get(id)?.kind === 'place' || library.meetings.some(({ places }) => places.includes(id)),
    ),
  );
  if (ofPlace) return false;
  const asked = content.filter(({ word }) => !GATHERING_WORDS.has(word.folded));
  const named = content.length > asked.length;
  // “the talks” are those that were talked about; “the X talks” are not.
  const pointsTo = words.some(
    ({ folded }, index) => folded === 'the' && GATHERING_WORDS.has(words[index + 1]?.folded ?? ''),
  );
  if (named && !pointsTo) return false;
  return asked.every(({ word }) => PART_WORDS.has(word.folded)) && (asked.length > 0 || named);
}

/** How much a question needs the one before it to be understood. */
export function leaningOf(question: ParsedQuestion, library: Library): Leaning {
  const { plain, names, dates, text } = question;
  const substance = question.content.filter(({ light }) => !light);
  const bare = names.length === 0 && dates.length === 0;
  const opens = hasOpening(text);
  if (OF_THE_SAME.test(plain) || SAYS_OF_IT.test(plain))
    return HE_OR_SHE.test(plain) && names.length === 0 ? 'hangs' : 'leans';
  if (PERSONAL.test(plain) && !hasAntecedent(question)) {
    if (HE_OR_SHE.test(plain)) return substance.length > 2 && !/\b(?:he|she)\b/.test(plain) ? 'leans' : 'hangs';
    return bare && substance.length <= 1 ? 'hangs' : opens || bare ? 'leans' : 'perhaps';
  }
  if (opens) return isComplete(question, library) ? 'perhaps' : 'leans';
  if (bare && substance.length === 0) return 'leans';
  if (/\b(?:counterpart|successor|predecessor)s?\b/.test(plain)) return names.length === 0 ? 'leans' : 'perhaps';
  if (POINTING_LAST.test(plain) || POINTING_SUBJECT.test(plain)) {
    if (bare && substance.length <= 2) return 'leans';
    return substance.length <= 3 ? 'perhaps' : 'alone';
  }
  if (ASKS.test(plain) && leavesMeetingOut(question, library)) return 'leans';
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
function isComplete(question: ParsedQuestion, library: Library): boolean {
  const { plain, names, dates, content } = question;
  const substance = content.filter(({ light }) => !light);
  if (!ASKS.test(plain) || leavesMeetingOut(question, library)) return false;
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
