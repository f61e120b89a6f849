/** Names that stand in credits: of photographers and of those who contributed to a report. Nobody in the story is named there. */
import type { Candidate } from './candidates.ts';
import type { Token, TokenSentence } from './tokens.ts';
import { OUTLET_NOUNS } from './words.ts';

const WORK = /^(?:report|story|article|reporting|research|piece)$/;
const AGENCY = /^(?:photo|photos|image|images|pool|agency|getty|reuters|picture|pictures|handout)$/;

/** "A, B and C contributed to this report" or "A reported from Sampletown" beside such a sentence. */
function isContribution({ tokens }: TokenSentence): boolean {
  const at = tokens.findIndex((token) => token.fold === 'contributed');
  return at > 0 && tokens.slice(at + 1, at + 6).some((token) => WORK.test(token.fold));
}

function isReportedFrom({ tokens }: TokenSentence): boolean {
  return tokens.length <= 14 && tokens.some(({ fold }, at) => fold === 'reported' && tokens[at + 1]?.fold === 'from');
}

const isSource = (token: Token | undefined): boolean =>
  token !== undefined && (token.caps || OUTLET_NOUNS.has(token.fold) || AGENCY.test(token.fold));

const SLASH = /^\s?\/\s?$/;

/** "(Ann Example/AGENCY)", "(AGENCY Photo/Ann Example)". */
function besideSlash({ sentence: { tokens }, run }: Candidate): boolean {
  const after = tokens[run.to];
  if (after && SLASH.test(after.gap)) {
    const end = tokens.slice(run.to, run.to + 3);
    return end.some(isSource);
  }
  return run.from > 0 && SLASH.test(tokens[run.from]!.gap) && isSource(tokens[run.from - 1]);
}

/** A test for candidates that credits name. `following` gives the sentence after one. */
export function creditsIn(
  candidates: readonly Candidate[],
  following: ReadonlyMap<TokenSentence, TokenSentence>,
): (candidate: Candidate) => boolean {
  const credits = new Set<TokenSentence>();
  for (const sentence of new Set(candidates.map((candidate) => candidate.sentence))) {
    if (!isContribution(sentence)) continue;
    credits.add(sentence);
    const next = following.get(sentence);
    if (next?.paragraph === sentence.paragraph && isReportedFrom(next)) credits.add(next);
  }
  return (candidate) => credits.has(candidate.sentence) || besideSlash(candidate);
}
