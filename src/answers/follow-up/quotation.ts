/** “Who said that”, “when was that said”, “his exact words”: the very words that the answer before showed. */
import { GAP } from '../compose.ts';
import type { Draft } from '../draft.ts';
import type { Library, Utterance } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { speakerInWords } from '../wording.ts';
import type { Focus } from './focus.ts';
import type { Before, Reading } from './types.ts';

/** Words of a quotation that are enough to find it again, in characters. */
const ENOUGH_WORDS = 160;

const WHO_SAID =
  /^(?:(?:and|so|but|ok) )?(?:who|whos)\b(?: (?:was it that|is it that|exactly|actually|really))? (?:said|says|wrote|told|claimed|put|asked|used|is|was) ?(?:that|it|this|those words|these words|the words|so|being quoted|quoted)?(?: like that| that way)?$/;
const WHOSE =
  /^(?:(?:and|so|but|ok) )?(?:whose (?:words|quote|line|phrase)|who(?:s| is| was)? (?:the speaker|speaking|talking|quoted|that from|it from|it by|that by))\b/;
const WHEN_SAID =
  /^(?:(?:and|so|but|ok|on) )?(?:when|what day|which day|what date|which date)(?: exactly)?(?: was (?:that|it|this)(?: (?:said|quote|statement|remark|comment|from))?| (?:did|had|has) (?:he|she|they|the \S+) (?:say|said|make|made|write|told|tell) (?:that|it|this|so|those words|the remark|this remark|that remark|that statement)| was (?:the|that|this) (?:quote|statement|remark|comment|line)(?: (?:made|said|from))?| did (?:he|she|they))?$/;
const EXACT =
  /\b(?:exact|precise|full|actual|own|very|literal|whole) (?:words?|quote|quotation|wording|statement|text|sentence)\b|\bverbatim\b|\bword for word\b|\bhow (?:exactly |precisely )?did (?:he|she|they) (?:put|say|word|phrase) (?:it|that)\b|\bwhat (?:exactly|precisely|did (?:he|she|they) (?:say|tell \S+) exactly)\b|^(?:(?:and|so) )?(?:quote|the quote|the full quote|in (?:his|her|their) (?:own )?words)$/;

/** @returns readings that ask for those very words; none if the question points to none */
export function ofQuotation(
  question: ParsedQuestion,
  before: Before,
  { utterance }: Focus,
  library: Library,
): Reading[] {
  if (!utterance || question.names.length > 0) return [];
  const { plain, content } = question;
  const bare = content.every(({ light }) => light);
  const words = wordsOf(utterance);
  const same = (draft: Draft) => isShown(utterance, draft);
  if (bare && (WHO_SAID.test(plain) || WHOSE.test(plain))) {
    return [{ text: `who said “${words}”`, command: 'who', fits: same }];
  }
  if (WHEN_SAID.test(plain)) {
    const by = speakerOf(utterance, library);
    return by === null
      ? [{ text: `when was it said: “${words}”`, command: 'when', turns: true, fits: same }]
      : [{ text: `when did ${by} say “${words}”`, command: 'when', turns: true, fits: same }];
  }
  if (EXACT.test(plain) && before.draft.status !== 'not-found') {
    const by = speakerOf(utterance, library);
    return [{ text: by === null ? `“${words}”` : `${by}: “${words}”`, command: 'quote', turns: true, fits: same }];
  }
  return [];
}

/** What was said, from its start, as far as needed to find it. */
function wordsOf({ segments, reading }: Utterance): string {
  const text = segments.map(({ start, end }) => reading.article.text.slice(start, end)).join(GAP);
  const line = text
    .replace(/["“”«»]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  if (line.length <= ENOUGH_WORDS) return line;
  const head = line.slice(0, ENOUGH_WORDS);
  return head.slice(0, Math.max(head.lastIndexOf(' '), ENOUGH_WORDS / 2)).replace(/[\ud800-\udbff]$/u, '');
}

function speakerOf({ said, reading }: Utterance, library: Library): string | null {
  return said.speaker ? speakerInWords(said.speaker, library, reading.article.file).name : null;
}

function isShown({ said, reading }: Utterance, { findings }: Draft): boolean {
  const [first] = findings;
  return (
    first?.place.file === reading.article.file &&
    first.place.start < said.passage.end &&
    said.passage.start < first.place.end
  );
}
