/** Turns a follow-up into a question that stands alone, by what was asked and answered before. */
import type { Draft } from './draft.ts';
import { findGatherings } from './library/gatherings.ts';
import { isPerson, type Library } from './library/library.ts';
import { GATHERING_WORDS } from './question/frame-words.ts';
import type { NamedInQuestion, ParsedQuestion } from './question/question.ts';
import type { Command } from './types.ts';

/** The question before, as it was understood, and its answer. */
export interface Before {
  readonly question: ParsedQuestion;
  readonly command: Command;
  readonly draft: Draft;
}

export interface FollowUp {
  /** A question that stands alone. */
  readonly text: string;
  /** The command to go on with, where the follow-up itself names none. */
  readonly command: Command | null;
  /** True for “what else”: what was shown before is not shown again. */
  readonly others: boolean;
}

const OPENING = /^(?:and|but|so|also|ok|okay|what about|how about|then)\b/;
const POINTING =
  /\b(?:he|she|him|her|his|hers|they|them|their|it|its|that|this|those|there|then|one|ones|same|else|other|others|another|before|after|previous|next|earlier|later)\b/;

/** True if a question cannot stand alone: it opens like one that goes on, points back, or names nothing. */
export function pointsBack(question: ParsedQuestion): boolean {
  if (OPENING.test(question.plain)) return true;
  const bare = question.names.length === 0 && question.dates.length === 0;
  return bare &&
    (question.content.filter(({ light }) => !light).length === 0 ||
      (POINTING.test(question.plain) && question.content.filter(({ light }) => !light).length <= 2))
    ? true
    : /\b(?:he|she|him|his)\b/.test(question.plain) && question.names.length === 0;
}

export function resolveFollowUp(question: ParsedQuestion, before: Before, library: Library): FollowUp {
  const plain = question.text
    .replace(/^\W*(?:(?:and|but|so|also|ok|okay|then)\b[\s,]*)+/iu, '')
    .replace(/^(?:what|how) about\b\s*/iu, '');
  const others = /\b(?:else|other|others|another|more)\b/.test(question.plain);
  const command = ownCommand(question) ?? before.command;
  const turned = neighbour(question, before, library);
  if (turned) return { text: turned, command: 'when', others };

  const person = focusPerson(question, before, library);
  if (person && /\b(?:he|she|him|her|his|they|them|their)\b/i.test(plain)) {
    return {
      text: plain
        .replace(/\b(?:his|her|their)\b(?=\s+\p{L})/iu, `${person}’s`)
        .replace(/\b(?:he|she|him|her|they|them)\b/iu, person),
      command,
      others,
    };
  }
  if (command === 'quote' && question.names.length === 0 && person)
    return {
      text: `${person} on ${plain.replace(/\b(?:the|that|one|ones|same)\b/giu, (word) => (word.toLowerCase() === 'same' ? word : ''))}`.replace(
        /\s+/g,
        ' ',
      ),
      command,
      others,
    };

  const replaced = replaceLike(question, before, library, plain);
  if (replaced) return { text: replaced, command, others };
  // What was asked about stays; what is asked of it is new.
  const kept = [
    ...before.question.names.map(({ text }) => text),
    ...before.question.dates.map(({ text }) => text),
    ...before.question.content
      .filter(({ light }) => !light)
      .map(({ word }) => before.question.text.slice(word.start, word.end)),
  ];
  const fresh = plain.replace(/\b(?:it|that|this|there|those)\b/giu, ' ');
  return { text: `${fresh.replace(/\?+\s*$/u, '')} ${kept.join(' ')}`.replace(/\s+/g, ' ').trim(), command, others };
}

function ownCommand({ plain }: ParsedQuestion): Command | null {
  if (/\b(?:who|whom|whose)\b/.test(plain)) return 'who';
  if (/\b(?:when|how long|what (?:day|date|year|time)|where)\b/.test(plain)) return 'when';
  if (/\b(?:say|said|quote|quotes|words)\b/.test(plain)) return 'quote';
  return null;
}

/** The person talked about: whom the answer before names first, or else the question before; of the gender that a pronoun tells. */
function focusPerson(question: ParsedQuestion, before: Before, library: Library): string | null {
  const gender = /\b(?:he|him|his)\b/.test(question.plain)
    ? 'm'
    : /\b(?:she|her|hers)\b/.test(question.plain)
      ? 'f'
      : null;
  const names = [
    ...before.draft.findings.map(({ speaker }) => speaker),
    ...before.question.names.flatMap(({ entities }) => entities.map((id) => library.entities.get(id)?.name)),
  ];
  const asked = before.question.names.flatMap(({ entities }) => entities.map((id) => library.entities.get(id)?.name));
  const ordered = before.command === 'quote' || asked.length === 0 ? names : [...names];
  for (const name of ordered) {
    const person = library.edition.reading.names.people.find((one) => one.name === name);
    if (person && (gender === null || person.gender === null || person.gender === gender)) return person.name;
  }
  // Somebody without a name can be asked about too.
  return gender === null ? (ordered.find((name) => name !== undefined) ?? null) : null;
}

/** “And X?”: the question before with X in the place of the name of its kind. */
function replaceLike(question: ParsedQuestion, before: Before, library: Library, plain: string): string | null {
  const [fresh] = question.names;
  const onlyName =
    question.content.filter(({ light, word }) => !light && !GATHERING_WORDS.has(word.folded)).length === 0;
  if (!fresh || !onlyName || ownCommand(question) !== null) return null;
  const old = like(fresh, before.question, question.plain, library);
  if (!old) return null;
  void plain;
  const { text } = before.question;
  return `${text.slice(0, old.start)}${question.text.slice(fresh.start, fresh.end)}${text.slice(old.end)}`;
}

function like(
  fresh: NamedInQuestion,
  { names, text }: ParsedQuestion,
  plain: string,
  library: Library,
): NamedInQuestion | null {
  const kind = kindOf(fresh, library);
  const sided = /\bside\b/.test(plain)
    ? names.find(({ end }) => /^(?:['’]s)?\s+(?:side|delegation|team)\b/iu.test(text.slice(end)))
    : undefined;
  return (
    sided ??
    names.find((name) => kindOf(name, library) === kind) ??
    names.find((name) => kindOf(name, library) !== 'person' && kind !== 'person') ??
    null
  );
}

function kindOf({ entities }: NamedInQuestion, library: Library): string {
  const entity = library.entities.get(entities[0] ?? '');
  return isPerson(entity) ? 'person' : (entity?.kind ?? '');
}

/** “The one before”, “the next one”: the meeting of the same kind that lies next in time. */
function neighbour(question: ParsedQuestion, before: Before, library: Library): string | null {
  const back = /\b(?:before|previous|earlier|prior)\b/.test(question.plain);
  const ahead = /\b(?:after|next|later|following)\b/.test(question.plain);
  if ((!back && !ahead) || question.names.length > 0) return null;
  const found = findGatherings(
    before.question,
    library,
    new Set('when did do does was were is are be the talk talked'.split(' ')),
  );
  const day = before.draft.findings.find(({ date }) => date !== undefined)?.date?.start;
  if (day === undefined) return null;
  const dated = found
    .flatMap(({ meeting, score }) =>
      meeting.dates[0] && score > 0.4 ? [{ meeting, from: meeting.dates[0].from, score }] : [],
    )
    .filter(({ from }) => (back ? from < day : from > day));
  dated.sort((a, b) => (back ? (a.from < b.from ? 1 : -1) : a.from < b.from ? -1 : 1));
  const [next] = dated;
  return next ? `when was the ${next.meeting.name} ${next.from}` : null;
}
