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
  /** Of a passage: what it is found again by when the edition is gone. */
  readonly place?: PlaceMark;
}

/** A cited place in few characters. */
export interface PlaceMark {
  /** See `fileKey`. */
  readonly file: string;
  readonly start: number;
  readonly length: number;
  /** Of the cited words; see `fingerprintOf`. */
  readonly fingerprint: string;
}

const ID =
  /^(r\d{1,3}):([a-z]{1,10}):([\w-]{1,40}):(\d{1,5})(?::([\w-]{1,8})\.([\da-z]{1,7})\.([\da-z]{1,7})\.([\w-]{1,20}))?$/u;

/** @returns 7 to 100 characters */
export function customId({ action, edition, index, place }: ButtonId): string {
  const plain = [VERSION, action, edition, index];
  if (place === undefined) return plain.join(':');
  const { file, start, length, fingerprint } = place;
  return [...plain, [file, start.toString(36), length.toString(36), fingerprint].join('.')].join(':');
}

/** Reads the id of a button; `null` if it is none of this version. */
export function parseCustomId(id: string): ButtonId | null {
  const [, version, action, edition, index, file, start, length, fingerprint] = ID.exec(id) ?? [];
  const known = ACTIONS.find((one) => one === action);
  if (version !== VERSION || known === undefined || edition === undefined) return null;
  const button = { action: known, edition, index: Number(index) };
  if (file === undefined || start === undefined || length === undefined || fingerprint === undefined) return button;
  return {
    ...button,
    place: { file, start: Number.parseInt(start, 36), length: Number.parseInt(length, 36), fingerprint },
  };
}

/** @returns a few characters that tell the files of a corpus apart */
export function fileKey(file: string): string {
  return createHash('sha256').update(file).digest('base64url').slice(0, 6);
}

/** The id of an edition as it fits into that of a button: itself, or else its fingerprint. */
export function editionKey(edition: string): string {
  return /^[\w-]{1,40}$/u.test(edition)
    ? edition
    : createHash('sha256').update(edition).digest('base64url').slice(0, 16);
}
