/** "'...', as one old pilot put it": a clause that hangs on a quotation by "as". */
import type { Candidate } from './features.ts';
import { phraseAt } from './phrases.ts';
import { plain, type Scene } from './scene.ts';
import { speechVerb } from './verbs.ts';

/** Right behind a piece: the subject of the clause is who said it. */
export function asidePut({ own, tokens, at }: Scene): Candidate[] {
  let as = at + 1;
  if (/^[,—–-]$/.test(tokens[as]?.text ?? '')) as++;
  if (tokens[as]?.lower !== 'as') return [];
  const subject = phraseAt(tokens, as + 1);
  if (subject?.from !== as + 1) return [];
  let v = subject.to;
  while (/^(?:has|have|had|once|later|also|often|always|likes|to)$/.test(tokens[v]?.lower ?? '')) v++;
  const word = tokens[v]?.lower ?? '';
  const put = /^puts?$/.test(word) && /^it$/.test(tokens[v + 1]?.lower ?? '');
  const verb = put
    ? { lemma: 'put' }
    : /^(?:said|says|say|told|tells|noted|notes|called|calls|phrased)$/.test(word)
      ? speechVerb(word)
      : null;
  if (!verb) return [];
  return [
    {
      ...plain(own, subject, 'as-clause', []),
      cue: { from: v, to: put ? v + 2 : v + 1 },
      lemma: verb.lemma,
      certain: true,
    },
  ];
}
