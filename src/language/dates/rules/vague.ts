/** Expressions without days of their own, as TimeML marks them: present, past and future references. */
import { after, before, noDays, type Reading, type Rule } from '../rule.ts';

const reference = (value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'): Reading => ({
  type: 'DATE',
  vague: true,
  resolve: () => noDays(value, 'written'),
});

export const vague: readonly Rule[] = [
  {
    name: 'now',
    pattern:
      /\b(?:right now|just now|now|currently|at present|presently|nowadays|these days|at the moment|at this (?:point|moment|time))\b/gi,
    read: ([words], around) => {
      // "by now", "until now" and "even now" do point to the present; "now and then" and "now that" as a conjunction hardly.
      if (/^now$/i.test(words!) && /^(?: and then|-|, now|, let)/i.test(after(around))) return null;
      return reference('PRESENT_REF');
    },
  },
  {
    name: 'recently',
    pattern: /\b(?:more recently|most recently|recently|in the past)\b/gi,
    read: ([words]) => ({ ...reference('PAST_REF'), ...(/^in /i.test(words!) ? { trim: { start: 3 } } : {}) }),
  },
  {
    name: 'the future',
    pattern:
      /\b(?:the (?:near |foreseeable |distant |immediate )?future|the (?:near|short|long) term|near future)\b(?! of\b)/gi,
    read: (_, around) =>
      /\b(?:in|for|into|of|to|about|over) $/i.test(before(around)) ? reference('FUTURE_REF') : null,
  },
];
