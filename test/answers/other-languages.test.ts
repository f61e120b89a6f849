/** Questions about the shipped articles in the languages that people ask in beside English. */

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Command } from '../../src/answers/types.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { type Desk, deskOf } from './corpora.ts';

const DATA = join(import.meta.dirname, '../../data');

let desk: Desk;
beforeAll(async () => {
  desk = deskOf(await readCorpus(join(DATA, 'articles'), { dataDir: DATA }));
});

/** The answer's content, free of notes and of how it is presented. */
function content({ headline, results }: Answer): string {
  return [headline, ...results.slice(0, 3).flatMap(({ text, speaker }) => [text, speaker ?? ''])].join('\n');
}

/** Language, command, question, and words that only the right content holds. */
type Row = readonly [string, Command, string, string];

const QUESTIONS: readonly Row[] = [
  ['German', 'who', 'Wer leitete die amerikanische Delegation in Genf?', 'Sherman'],
  ['German', 'when', 'Wann trifft sich der NATO-Russland-Rat in Brüssel?', '12 January'],
  ['German', 'quote', 'was hat rjabkow über einen angriff auf die ukraine gesagt', 'no plans or intentions'],
  ['German', 'ask', 'wie lange dauerte die sitzung in brüssel', 'four hours'],

  ['French', 'who', 'Qui est la porte-parole de la Maison-Blanche ?', 'Psaki'],
  ['French', 'who', 'qui est simon miles', 'historian'],
  ['French', 'when', 'quand biden et poutine se sont-ils parlé au téléphone', '30 December'],
  ['French', 'ask', 'Quand la Russie a-t-elle annexé la Crimée ?', 'annexation of Crimea in 2014'],
  ['French', 'quote', 'Qu’a dit Stoltenberg sur les divergences ?', 'not be easy to bridge'],

  ['Spanish', 'ask', '¿Quién es el ministro de Asuntos Exteriores de Rusia?', 'Lavrov'],
  ['Spanish', 'who', '¿Quién quiere sancionar Nord Stream 2?', 'Cruz'],
  ['Spanish', 'when', 'cuándo empezaron las conversaciones de ginebra', '10 January'],
  ['Spanish', 'quote', '¿Qué dijo Psaki sobre Ucrania?', 'without Europe'],
  ['Spanish', 'ask', 'que dijo fried de putin', 'most difficult test'],

  ['Italian', 'ask', 'Chi è il ministro degli Esteri italiano?', 'Di Maio'],
  ['Italian', 'when', 'quando si riunisce il consiglio nato-russia a bruxelles', '12 January'],
  ['Italian', 'ask', 'Quando Putin ha attaccato la Georgia?', 'Georgia in 2008'],
  ['Italian', 'quote', "Che cosa ha detto Fomin sull'Alleanza?", 'initiatives were ignored'],

  ['Polish', 'who', 'kto stał na czele amerykańskiej delegacji', 'Sherman'],
  ['Polish', 'ask', 'kim jest william taylor', 'Institute of Peace'],
  ['Polish', 'when', 'Kiedy odbędzie się spotkanie OBWE w Wiedniu?', '13 January'],
  ['Polish', 'ask', 'Co Biden powiedział o sankcjach?', 'severe sanctions'],

  ['Russian', 'who', 'кто такая джулианна смит', 'Ambassador to NATO'],
  ['Russian', 'when', 'Когда Байден и Путин разговаривали по телефону?', '30 December'],
  ['Russian', 'ask', 'сколько длился видеозвонок 7 декабря', 'two hours'],
  ['Russian', 'quote', 'Что Грушко сказал о рисках?', 'outweigh the advantages'],

  ['Ukrainian', 'ask', 'Хто є генеральним секретарем НАТО?', 'Stoltenberg'],
  ['Ukrainian', 'when', 'коли відбудеться зустріч обсє у відні', '13 January'],
  ['Ukrainian', 'quote', 'що лавров сказав про донбас', 'necessary measures to protect them'],
  ['Ukrainian', 'ask', 'Що сказала Джуліанна Сміт про розширення НАТО?', 'policy on enlargement'],
];

describe('questions in other languages', () => {
  it.each(QUESTIONS)('%s: /%s %s', (_language, command, question, proof) => {
    const answer = desk.answerer.answer({ command, text: question });
    expect(content(answer)).toContain(proof);
  });
});
