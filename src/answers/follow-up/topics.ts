/** Follow-ups of quotations: the same speaker on something else, what was said at the meeting talked about. */
import { cutWords } from '../../search/tokens.ts';
import { isPerson, type Library } from '../library/library.ts';
import { GATHERING_WORDS, QUOTE_ASKED } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { Focus } from './focus.ts';
import { withoutOpening } from './pointing.ts';
import { tidy } from './pronouns.ts';
import type { Before, Reading } from './types.ts';

export const SPEAKS =
  /\b(?:say|said|says|saying|tell|told|call|called|describe|described|comment|commented|think|thinks|react|reacted|respond|responded|reply|replied|answer|answered|quotes?|words|statement)\b/;
const THERE =
  /\b(?:there|then|afterwards|at (?:it|that|the (?:meeting|talks|session|round|summit|conference)|that (?:meeting|session|round|one)))\b/;

/** “What did she say there?” */
export function saidThere(
  question: ParsedQuestion,
  resolved: ParsedQuestion,
  { meeting }: Focus,
  library: Library,
): Reading[] {
  if (!meeting || !SPEAKS.test(question.plain) || !THERE.test(question.plain)) return [];
  const speaker = resolved.names.find(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))));
  const topic = resolved.content
    .filter(
      ({ word, light }) =>
        !light && !QUOTE_ASKED.has(word.folded) && !GATHERING_WORDS.has(word.folded) && !SPEAKS.test(word.folded),
    )
    .map(({ word }) => resolved.text.slice(word.start, word.end));
  const by = speaker ? { by: speaker.text } : {};
  return [{ text: topic.join(' '), command: 'quote', meeting: meeting.name, ...by }];
}

/** “What did X say about it?” with what was asked about before. */
export function withTopic(text: string, before: Before, { meeting }: Focus): string | null {
  const match = /\b(about|on|of|regarding|to) (?:it|that|this|those|them)\b/iu.exec(text);
  if (!match) return null;
  const topic = meeting?.name ?? topicOf(before, text);
  return topic === ''
    ? null
    : `${text.slice(0, match.index)}${match[1]} ${topic}${text.slice(match.index + match[0].length)}`;
}

/** The names and words of the question before, without whoever answered it. */
function topicOf({ question, draft }: Before, text: string): string {
  const speakers = new Set(draft.findings.map(({ speaker }) => speaker));
  const words = question.content
    .filter(({ light, word }) => !light && !QUOTE_ASKED.has(word.folded))
    .map(({ word }) => ({ start: word.start, text: question.text.slice(word.start, word.end) }));
  const names = question.names.filter((name) => !speakers.has(name.text) && !text.includes(name.text));
  return tidy(
    [...names, ...words]
      .sort((a, b) => a.start - b.start)
      .map((one) => one.text)
      .join(' '),
  );
}

/** “And about X?”: the same speaker on something else. */
export function onTopic(question: ParsedQuestion, before: Before, focus: Focus, library: Library): Reading[] {
  if (namesSpeaker(question, library)) return [];
  const topic = withoutOpening(question.text)
    .replace(
      /^(?:(?:on|about|regarding|concerning|if|when|what if|as for|of|the (?:one|quote|line|bit|part)s?)\b\s*)+/iu,
      '',
    )
    .replace(/^(?:(?:about|on|with|where|in which|that|regarding)\b\s*)+/iu, '')
    .replace(/\b(?:the|that|one|ones)\b/giu, ' ')
    .replace(/[?\s]+$/u, '');
  const words = tidy(topic);
  const by = before.by?.text ?? focus.speaker;
  return words === '' || by === null ? [] : [{ text: `${by} on ${words}`, command: 'quote' }];
}

/** Somebody is named who is not the topic (“on X”, “if X does it”). */
function namesSpeaker({ names, text }: ParsedQuestion, library: Library): boolean {
  return names.some(
    ({ start, entities }) =>
      entities.some((id) => isPerson(library.entities.get(id))) &&
      !/\b(?:on|about|if|when|of|regarding)\s+(?:\S+\s+){0,2}$/iu.test(text.slice(0, start)),
  );
}

/** “And the one about A and B?” may be somebody else's words, if they hold all of it. */
export function wordForWord(text: string, question: ParsedQuestion, library: Library): Reading[] {
  const terms = question.content.filter(({ light }) => !light).map(({ term }) => term);
  if (terms.length < 2) return [];
  return [
    {
      text,
      command: 'quote',
      by: 'topics',
      fits: ({ findings: [first] }) =>
        first?.segments?.some(({ start, end }) => {
          const words = library.articles.get(first.place.file)?.reading.article.text.slice(start, end) ?? '';
          const said = new Set(cutWords(words).map(({ term }) => term));
          return terms.every((term) => said.has(term));
        }) ?? false,
    },
  ];
}
