/**
 * What a button does, written into its id: nothing is kept in memory, so that it works after restarts and reloads.
 * The question that it belongs to stands in the author line of its message.
 */
import { createHash } from 'node:crypto';

/** Goes up whenever older buttons could no longer be understood as they were meant. */
const VERSION = 'r1';

const ACTIONS = [
  /** The paragraph around the passage of this number: in a message of its own, or turned to in place. */
  'context',
  'turn',
  /** The page of passages of this number: in a message of its own, or turned to in place. */
  'more',
  'page',
  /** Shows a hidden answer (its page of this number) to all. */
  'share',
  'up',
  'down',
  'timeline',
  /** Asks for the choice of this number instead. */
  'choose',
] as const;

export type ButtonAction = (typeof ACTIONS)[number];

export interface ButtonId {
  readonly action: ButtonAction;
  /** Key of the edition that the message's words come from; see `editionKey`. */
  readonly edition: string;
  /** From 0. */
  readonly index: number;
}

/** @returns 7 to 60 characters */
export function customId({ action, edition, index }: ButtonId): string {
  return [VERSION, action, edition, index].join(':');
}

/** Reads the id of a button; `null` if it is none of this version. */
export function parseCustomId(id: string): ButtonId | null {
  const [, version, action, edition, index] = /^(r\d{1,3}):([a-z]{1,10}):([\w-]{1,40}):(\d{1,5})$/u.exec(id) ?? [];
  const known = ACTIONS.find((one) => one === action);
  if (version !== VERSION || known === undefined || edition === undefined) return null;
  return { action: known, edition, index: Number(index) };
}

/** The id of an edition as it fits into that of a button: itself, or else its fingerprint. */
export function editionKey(edition: string): string {
  return /^[\w-]{1,40}$/u.test(edition)
    ? edition
    : createHash('sha256').update(edition).digest('base64url').slice(0, 16);
}
