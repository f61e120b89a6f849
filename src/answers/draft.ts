/** An answer before it is put into words: what was found and where it stands. */
import type { Place, Span } from '../corpus/types.ts';
import type { Meeting } from '../language/types.ts';
import type { AnswerDate, Command } from './types.ts';

/** One finding with the place that proves it. */
export interface Finding {
  /** The passage to show and cite. */
  readonly place: Place;
  /** Pieces of a quotation, shown joined by ` […] `; the passage as a whole where absent. */
  readonly segments?: readonly Span[];
  /** The words that answer, inside `place`. */
  readonly highlights: readonly Span[];
  readonly speaker?: string;
  readonly role?: string;
  readonly date?: AnswerDate;
  readonly notes: readonly string[];
}

export interface Draft {
  readonly command: Command;
  readonly status: 'answered' | 'partial' | 'not-found';
  /** The words that are claimed, alone, where they are not those of the findings. */
  readonly short?: readonly string[];
  readonly headline: string;
  /** True if the headline lists several answers, which may then be longer. */
  readonly list?: boolean;
  readonly reason?: string;
  readonly findings: readonly Finding[];
  readonly close?: readonly Finding[];
  readonly disagreement?: string;
  /** The meetings that it tells of, the one that fits best first. */
  readonly meetings?: readonly Meeting[];
  /** Whom an ambiguous name can mean. */
  readonly choices?: readonly string[];
}

/** @param reason - which part failed, in words for people */
export function notFound(command: Command, reason: string, close: readonly Finding[] = []): Draft {
  return { command, status: 'not-found', headline: '', reason, findings: [], close };
}
