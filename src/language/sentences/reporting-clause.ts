/** Recognises the clause that names the speaker right after a quotation: "Mara Quill said", "the aide told reporters". */
import { speechVerb } from '../quotations/verbs.ts';

const WORD = /^\p{L}[\p{L}\p{M}'’.-]*/u;
const DETERMINER = /^(?:the|a|an|one|his|her|their|its|another|some|many|several|both)$/i;
/** At most so many words may stand before the verb. */
const LONGEST_SUBJECT = 9;
/** A word of more letters that ends in a full stop is no title: the sentence is over. */
const LONGEST_TITLE = 4;

/** @param follows the text right after a closing mark, white space skipped. */
export function startsReportingClause(follows: string): boolean {
  let rest = follows;
  for (let n = 0; n < LONGEST_SUBJECT; n++) {
    const word = WORD.exec(rest)?.[0];
    if (!word) return false;
    const bare = word.replace(/[.'’-]+$/, '');
    const lower = /^\p{Ll}/u.test(word);
    // A lower-case word begins a subject only as its determiner.
    if (n === 0 && lower && !DETERMINER.test(bare)) return false;
    const verb = n > 0 && lower ? speechVerb(bare.toLowerCase()) : undefined;
    if (verb && (verb.form === 'past' || verb.form === 's')) {
      if (verb.classes.has('say') || verb.lemma === 'tell' || verb.lemma === 'ask') return true;
    }
    rest = rest.slice(word.length);
    const gap = /^[ \u00a0]+/.exec(rest)?.[0];
    if (!gap || (bare !== word && bare.length > LONGEST_TITLE)) return false;
    rest = rest.slice(gap.length);
  }
  return false;
}
