/** Which words are the head of an event, and which of a body that meets. */
import type { Token } from './tokens.ts';
import { BODY_ANAPHORS, BODY_NOUNS, BODY_TYPES, type EventNoun, eventNoun } from './words.ts';

/** An event noun as a token has it. */
export interface EventHead {
  readonly noun: EventNoun;
  readonly plural: boolean;
}

const OF_BODY: EventHead = { noun: { type: 'meeting', families: ['meet'], body: true }, plural: false };

/** The last word of a token; for a short form, of what it stands for. */
function lastWord(token: Token): string {
  const text = token.standsFor ?? token.lower;
  return text.slice(text.lastIndexOf(' ') + 1);
}

/**
 * The event noun that a token is or, for a name of several words, ends in. The name of a body ("Lake Commission") is a meeting
 * of it where somebody goes to it.
 */
export function eventOf(token: Token | undefined): EventHead | null {
  if (!token || (token.tag !== 'noun' && token.tag !== 'name')) return null;
  const word = lastWord(token);
  return eventNoun(word) ?? (token.tag === 'name' && BODY_NOUNS.has(word) ? OF_BODY : null);
}

/** Whether an event noun also is a body: a forum, a council, a board. */
export function isForum(noun: EventNoun): boolean {
  return noun.body === true || BODY_TYPES.has(noun.type);
}

/** A word for a body, or a name that ends in one: "... Forum", "... Committee", "the board". */
export function isBody(token: Token): boolean {
  const event = eventOf(token);
  const word = lastWord(token);
  return (event !== null && isForum(event.noun)) || BODY_ANAPHORS.has(word) || BODY_NOUNS.has(word);
}
