/** Conversations on the invented corpora, for tables of tests. */
import { join } from 'node:path';
import type { Answer, Command } from '../../../src/answers/types.ts';
import { readCorpus } from '../../../src/corpus/read.ts';
import { type Desk, deskOf, openFixture } from '../corpora.ts';

export type Corpus = 'herring' | 'tunnel' | 'cubango';
/** `/who` and so on before each question; without one, the bot chooses. */
export type Conversation = readonly [what: string, corpus: Corpus, turns: readonly string[], told: RegExp];

const desks = new Map<Corpus, Promise<Desk>>();

export function deskFor(corpus: Corpus): Promise<Desk> {
  let desk = desks.get(corpus);
  if (!desk) {
    desk =
      corpus === 'cubango'
        ? readCorpus(join(import.meta.dirname, '../../corpora/cubango/articles')).then(deskOf)
        : openFixture(corpus);
    desks.set(corpus, desk);
  }
  return desk;
}

/** The answer to the last question of a conversation. */
export async function converse(corpus: Corpus, turns: readonly string[]): Promise<Answer> {
  const desk = await deskFor(corpus);
  return desk.talk(...turns.map(turnOf));
}

export function turnOf(turn: string): [Command, string] {
  const [, command = 'ask', text = turn] = /^\/(who|when|quote) (.*)$/su.exec(turn) ?? [];
  return [command as Command, text];
}

/** What a reader sees first: the headline, and for quotations every passage shown; else the reason. */
export function toldBy({ status, headline, reason = '', results, command }: Answer): string {
  if (status === 'not-found') return `not found: ${reason}`;
  return command === 'quote' ? [headline, ...results.map(({ text }) => text)].join('\n') : headline;
}
