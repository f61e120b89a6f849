/** Names that stand in front of what only companies and the like are called. */
import type { Candidate } from './candidates.ts';
import { keyOf } from './decide.ts';
import { isSpace } from './tokens.ts';

const COMPANY =
  /^(?:inc|corp|corporation|co|cos|ltd|llc|plc|gmbh|ag|sa|nv|bv|company|companies|group|industries|international|holdings|technologies|systems|amp|foundation|institute|worldwide|airlines|motors|brothers|securities|partners|stores)$/;

/** Names that stand in front of what only companies and the like are called: "Sample Example Corp." */
export function companyNames(candidates: readonly Candidate[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { sentence, run, from } of candidates) {
    const { tokens } = sentence;
    let at = from + 1;
    while (at < run.to && !COMPANY.test(tokens[at]!.fold)) at += 1;
    const joined = at < run.to || (tokens[at] !== undefined && isSpace(tokens[at]!.gap) && tokens[at]!.fold === 'amp');
    if (joined && at - from <= 4) names.add(keyOf(tokens.slice(from, at)));
  }
  return names;
}
