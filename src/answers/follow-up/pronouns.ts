/** Pronouns replaced by whom or what they stand for. */
import type { Gender } from '../../language/types.ts';
import type { Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { type Focus, meetingInWords, personOf } from './focus.ts';
import type { Before } from './types.ts';

/** “her” before one of these, or at the end, is no possessive. */
const AFTER_OBJECT =
  /^\s*(?:$|[?!.,;:]|(?:about|on|in|at|to|of|for|with|from|by|and|or|when|where|that|if|whether|before|after|during|there|then|say|said|next|again|meet|met|speak)\b)/iu;

/** @returns the question with names in the place of “he”, “her” or “they”; `null` where there is no such word, or nobody it can mean */
export function withPeople(
  text: string,
  question: ParsedQuestion,
  focus: Focus,
  before: Before,
  library: Library,
): string | null {
  if (/\b(?:he|him|his|himself)\b|\bhe['’]/iu.test(text)) return withPerson(text, 'm', question, focus);
  if (/\b(?:she|her|hers|herself)\b|\bshe['’]/iu.test(text)) return withPerson(text, 'f', question, focus);
  if (!/\b(?:they|them|their|theirs|both)\b|\bthey['’]/iu.test(text)) return null;
  const all = everybody(focus, before, library);
  if (all === null) return null;
  return text
    .replace(/\bboth(?: of them)?\b|\bthey both\b/iu, all)
    .replace(/\btheirs?\b(?=\s+\p{L})/giu, `${all}’s`)
    .replace(/\bthey['’](?:re|ve|d|ll)\b|\b(?:they|them|theirs)\b/giu, all);
}

function withPerson(text: string, gender: Gender, question: ParsedQuestion, focus: Focus): string | null {
  const name = personOf(gender, focus, question.names)?.name ?? unnamed(focus);
  if (name === null) return null;
  const subject = gender === 'm' ? /\bhe\b(?:['’](?:s|d|ll))?/giu : /\bshe\b(?:['’](?:s|d|ll))?/giu;
  const other = gender === 'm' ? /\b(?:him|his|himself)\b/giu : /\b(?:her|hers|herself)\b/giu;
  return text
    .replace(subject, (word) => (/['’]s$/u.test(word) ? `${name} is` : name))
    .replace(other, (word, at: number) => {
      if (/^(?:him|himself|herself)$/iu.test(word)) return name;
      return AFTER_OBJECT.test(text.slice(at + word.length)) && !/^his$/iu.test(word) ? name : `${name}’s`;
    });
}

/** The description of somebody whom no article names. */
function unnamed({ speaker, answered, people }: Focus): string | null {
  return answered.length === 0 && people.length === 0 ? speaker : null;
}

/** More names than these are no question any more. */
const MOST_TOGETHER = 4;

/** “They”: those the answer lists, the parties that the question names, or whoever speaks. */
function everybody(focus: Focus, { question, draft }: Before, library: Library): string | null {
  if (focus.answered.length > 1 && focus.answered.length <= MOST_TOGETHER)
    return joined(focus.answered.map(({ name }) => name));
  const parties = question.names.filter(({ entities }) =>
    entities.some((id) => /^(?:person|country|organisation)$/.test(library.entities.get(id)?.kind ?? '')),
  );
  if (parties.length > 0) return joined(parties.map(({ text }) => text.replace(/['’]s$/u, '')));
  return focus.answered[0]?.name ?? draft.findings[0]?.speaker ?? null;
}

function joined(names: readonly string[]): string {
  return [...new Set(names)].join(' and ');
}

/** Words that point to a meeting or its place. */
const AT_IT =
  /\b(?:(?<where>there|over there)|(?:the (?:same )?|that |this )(?:meeting|session|talks|round|call|summit|conference|event|gathering)|that one|this one|it|that|this|those|them)\b/iu;

/** @returns the question with the meeting talked about in the place of “it”, “there” or “the session”; `null` where nothing points to one */
export function withMeeting(text: string, { meeting }: Focus): string | null {
  if (!meeting) return null;
  const found = AT_IT.exec(text);
  if (!found) return null;
  const name = `the ${meetingInWords(meeting)}`;
  const behind = text.slice(found.index + found[0].length).replace(/\b(?:then|there)\b/giu, ' ');
  return tidy(`${text.slice(0, found.index)}${found.groups?.where ? 'at ' : ''}${name}${behind}`);
}

/** A question without the gaps that replaced words leave. */
export function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s+([?!.,])/gu, '$1')
    .trim();
}
