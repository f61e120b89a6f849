/** Recognises the clause that names the speaker right after a quotation: "Mara Quill said", "the aide told reporters". */
import { speechVerb } from '../quotations/verbs.ts';

const WORD = /^[\p{L}][\p{L}\p{M}'’.-]*/u;
const DETERMINER = /^(?:the|a|an|one|his|her|their|its|another|some|many|several|both)$/i;
/** At most this many words may stand between the quotation and its verb. */
const LONGEST_SUBJECT = 9;

/** @param follows the text right after a closing mark, white space skipped. */
export function startsReportingClause(follows: string): boolean {
  let rest = follows;
  let capitals = 0;
  for (let n = 0; n < LONGEST_SUBJECT; n++) {
    const word = WORD.exec(rest)?.[0];
    if (!word) return false;
    const verb = speechVerb(word.toLowerCase());
    const lower = /^\p{Ll}/u.test(word);
    if (verb && lower && n > 0 && (verb.form === 'past' || verb.form === 's') && verb.classes.has('say')) return true;
    if (verb && lower && n > 0 && (verb.lemma === 'tell' || verb.lemma === 'ask')) return true;
    if (!lower) capitals++;
    // A lower-case word is a subject's only after a determiner, a title or a name.
    if (lower && n === 0 && !DETERMINER.test(word)) return false;
    rest = rest.slice(word.length);
    const gap = /^[ \u00a0]+/.exec(rest)?.[0];
    if (!gap || (word.endsWith('.') && word.length > 5)) return false;
    rest = rest.slice(gap.length);
  }
  return capitals < 0;
}
