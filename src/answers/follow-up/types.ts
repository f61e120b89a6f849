/** What a follow-up hangs on, and what it may mean. */
import type { Draft } from '../draft.ts';
import type { ParsedQuestion } from '../question/question.ts';
import type { Command } from '../types.ts';

/** The question before, as it was understood, and its answer. */
export interface Before {
  readonly question: ParsedQuestion;
  readonly command: Command;
  readonly draft: Draft;
  /** Whose words were asked for, where that was given apart. */
  readonly by: ParsedQuestion | null;
  /** The one before that; asked for only where somebody is looked for further back. */
  readonly earlier: () => Before | null;
}

/** One way to understand a follow-up: a question that stands alone. */
export interface Reading {
  readonly text: string;
  /** The command to go on with, where the follow-up was typed without one or can only be meant for this one. */
  readonly command: Exclude<Command, 'ask'> | null;
  /** True if the command holds even where another was typed. */
  readonly turns?: boolean;
  readonly by?: string;
  readonly meeting?: string;
  /** True for “what else”: what was shown before is not shown again. */
  readonly others?: boolean;
  /** True if it finds less than was meant: the answer is partial, with the reason why what was meant was not found. */
  readonly aside?: boolean;
  /** An answer that is already known. */
  readonly draft?: Draft;
  /** What an answer must show to be the one that is meant. */
  readonly fits?: (draft: Draft) => boolean;
}

export type Parse = (text: string) => ParsedQuestion;
