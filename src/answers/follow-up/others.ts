/** “Who else?”, “anything else?”, “with whom?”: the question before again, without what was shown. */
import type { Draft } from '../draft.ts';
import type { Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { inQuotes, passageFinding } from '../wording.ts';
import type { Focus } from './focus.ts';
import { personOf } from './focus.ts';
import type { Before, Reading } from './types.ts';

export const ELSE =
  /\b(?:else|others|another|any more|anything more|other (?:quotes?|words|statements?|remarks?|things?|people))\b|\bmore$/;
const ELSE_ALONE =
  /^(?:(?:and|so|but|ok) )?(?:(?:what|who|anything|anyone|anybody|something|nothing|when) else|more|any more|others|anything more|another(?: one)?|any others?|(?:together )?with who(?:m)?(?: else)?|who with)(?: (?:was|is|were|are|did|does|do|said|say|says|there|in on it|in on that|on that|on it|about it|about that|on this|from (?:him|her|them)|by (?:him|her|them)|he|she|they|then|involved|behind it|with (?:him|her|them)|was there|signed|took part))*$/;
const ASKS_PEOPLE = /\b(?:who|whom|anyone|anybody|others)\b/;
/** How a sentence brings in those who did it too. */
const COMPANY =
  /\b(?:together|along|jointly) with\b|\balongside\b|\b(?:joined|accompanied|flanked|backed|followed) by\b|\b(?:and|with) (?:\S+ ){0,3}(?:others|other \p{L}+)\b|\b(?:\p{L}+|\d+) other \p{L}+s\b|\bco-?(?:sponsor|sign|author)/iu;

/**
 * “Who else?”: the question before without those who were its answer.
 *
 * @param own - the command of the new question
 */
export function ofElse(
  question: ParsedQuestion,
  own: Reading['command'],
  before: Before,
  focus: Focus,
  library: Library,
): Reading[] {
  if (own === 'when' || !ELSE_ALONE.test(question.plain)) return [];
  const again = { text: before.question.text, others: true, ...(before.by ? { by: before.by.text } : {}) };
  const command = before.command === 'ask' ? null : before.command;
  if (before.command !== 'quote' || ASKS_PEOPLE.test(question.plain)) {
    const company = before.command === 'who' ? companyOf(before, library) : null;
    return [...(company ? [{ text: question.text, command, draft: company }] : []), { ...again, command }];
  }
  const gender = /\b(?:he|him|his)\b/.test(question.plain) ? 'm' : /\b(?:she|her)\b/.test(question.plain) ? 'f' : null;
  const name = personOf(gender, focus)?.name ?? before.by?.text ?? focus.speaker;
  return [
    { ...again, command },
    ...(name === null ? [] : [{ text: `what did ${name} say`, command: 'quote' as const, others: true }]),
  ];
}

/** “By whom?” after a question in the passive. */
export function ofAgent({ plain }: ParsedQuestion, { question }: Before): Reading[] {
  if (!/^(?:(?:and|so|but|ok) )?(?:by who(?:m)?|who by)$/.test(plain)) return [];
  const done = /^\s*(?:when|where|in what year|what year|what day|how)\s+((?:was|were|is|are)\s+.+?)[?\s]*$/iu.exec(
    question.text,
  )?.[1];
  return done === undefined ? [] : [{ text: `by whom ${done}`, command: 'who', turns: true }];
}

/** The sentence of the answer, or one beside it, that says in whose company somebody did it. */
function companyOf({ draft }: Before, library: Library): Draft | null {
  for (const { place } of draft.findings.slice(0, 3)) {
    const [cited] = library.passagesAt(place);
    const beside = cited
      ? [
          cited,
          ...(library.articles.get(cited.file)?.passages ?? []).filter((one) => one.paragraph === cited.paragraph),
        ]
      : [];
    const told = beside.find(({ text }) => COMPANY.test(text));
    if (told)
      return {
        command: 'who',
        by: 'others',
        status: 'answered',
        headline: inQuotes(told.text, 280, library.words),
        findings: [passageFinding(told)],
      };
  }
  return null;
}
