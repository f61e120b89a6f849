import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Command, Question } from '../../src/answers/types.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { cutWords } from '../../src/search/tokens.ts';
import { type Desk, deskOf } from '../answers/corpora.ts';
import { expectSound } from '../answers/invariants.ts';
import { type CorpusFolder, corpusFolders, SHARED_ARTICLES, SHARED_GOLD } from './corpora.ts';

const COMMANDS: readonly Command[] = ['who', 'when', 'quote', 'ask'];
const { found, missing } = corpusFolders();

/** Forms that a question can take, with X for a name and Y for another word of the corpus. */
const FORMS = [
  'who is X',
  'X?',
  'who said Y',
  'who led the X side',
  'who did X Y',
  'who was Y by X',
  'name of the Y official',
  'when was X',
  'when did X Y',
  'since when Y',
  'how long was the Y meeting',
  'dates of all meetings',
  'what happened on monday',
  'what happened on the 12th',
  'X on Y',
  'what did X say about Y',
  'X quotes',
  '"Y Y"',
  'was X before Y',
  'where was the X meeting',
  'the last call between X and X',
  'кто такой X',
] as const;

const NOISE = [
  '',
  ' ',
  '?!',
  '🐟🐟🐟',
  'who is 👩‍👩‍👧‍👦',
  '\u200b\u200d\ufeff',
  '\u202ewho is X\u202c',
  'מי זה',
  'من هو',
  '谁是',
  'X'.repeat(10_000),
  'who said '.repeat(1_200),
  '"'.repeat(2_000),
  '((((((((((((((((((((',
  '[X](https://example.org) **X** `X` <@1> @everyone',
  'who is \u0000\u0007 null undefined NaN __proto__ constructor toString',
  '\ud800 lone \udc00 surrogates',
  'X\nX\r\nX\tX',
  '9999-99-99 2022-02-30 0000-00-00 the 32nd of never',
  "'; DROP TABLE articles; --",
];

interface Stocked extends Desk {
  readonly names: readonly string[];
  readonly words: readonly string[];
}

function stock(desk: Desk): Stocked {
  const { reading } = desk.library.edition;
  const names = [...reading.names.people, ...reading.names.organisations].map(({ name }) => name);
  const words = new Set(
    desk.corpus.articles.flatMap(({ text }) => cutWords(text).map(({ start, end }) => text.slice(start, end))),
  );
  return { ...desk, names: names.length > 0 ? names : ['Nobody'], words: [...words] };
}

const desks = new Map<string, Promise<Stocked>>();

/** Reads a corpus once for all tests of this file. */
function deskFor({ path, dataDir }: CorpusFolder): Promise<Stocked> {
  const known = desks.get(path);
  if (known) return known;
  const made = readCorpus(path, { dataDir }).then((corpus) => stock(deskOf(corpus)));
  desks.set(path, made);
  return made;
}

/** A question of one of the forms, or a heap of words, names and noise. */
function questions({ names, words }: Stocked): fc.Arbitrary<Question> {
  const name = fc
    .constantFrom(...names)
    .chain((full) => fc.constantFrom(full, full.split(' ').at(-1) ?? full, full.toLowerCase()));
  const word = fc.constantFrom(...words);
  const formed = fc.tuple(fc.constantFrom(...FORMS), name, name, word, word).map(([form, one, two, three, four]) => {
    const fill = { X: [one, two], Y: [three, four] };
    return form.replace(/[XY]/gu, (slot) => fill[slot as 'X' | 'Y'].shift() ?? '');
  });
  const heap = fc
    .array(fc.oneof(name, word, fc.constantFrom(...NOISE.slice(0, 9)), fc.string({ unit: 'binary', maxLength: 8 })), {
      maxLength: 12,
    })
    .map((parts) => parts.join(' '));
  const text = fc.oneof({ arbitrary: formed, weight: 3 }, { arbitrary: heap, weight: 1 });
  return fc.record(
    {
      command: fc.constantFrom(...COMMANDS),
      text,
      by: fc.oneof(name, word, fc.constant('')),
      history: fc.array(fc.record({ command: fc.constantFrom(...COMMANDS), text }), { maxLength: 3 }),
    },
    { requiredKeys: ['command', 'text'] },
  ) as fc.Arbitrary<Question>;
}

for (const name of missing) it.skip(`the ${name} corpus is not here, so its answers are not tested`, () => {});

describe.each<CorpusFolder>(found)('answers from the corpus “$name”', (folder) => {
  const { name } = folder;
  let desk: Stocked;
  beforeAll(async () => {
    desk = await deskFor(folder);
  });

  it('are sound, word for word and within their limits, for every form of question', () => {
    for (const [turn, command] of COMMANDS.entries()) {
      for (const [index, form] of FORMS.entries()) {
        // Each form is asked by every second command.
        if ((index + turn) % 2 === 1) continue;
        const { names, words } = desk;
        const pick = <T>(list: readonly T[], step: number) => list[(index * 7 + step) % list.length] as T;
        const text = form.replace('X', pick(names, 0)).replace('X', pick(names, 3)).replaceAll('Y', pick(words, 11));
        expectSound(desk.answerer.answer({ command, text }), desk.corpus, `${name}: /${command} ${text}`);
      }
    }
  });

  it('are sound for noise', () => {
    for (const command of COMMANDS) {
      for (const noise of NOISE) {
        const text = noise.length > 200 ? noise : noise.replaceAll('X', desk.names[0] as string);
        const where = `${name}: /${command} ${JSON.stringify(text.slice(0, 80))}`;
        expectSound(desk.answerer.answer({ command, text }), desk.corpus, where);
        expectSound(desk.answerer.answer({ command, text: 'meeting', by: text }), desk.corpus, `${where} (by)`);
        expectSound(
          desk.answerer.answer({ command, text: 'and then?', history: [{ command, text }] }),
          desk.corpus,
          `${where} (before)`,
        );
      }
    }
  });

  it('are sound for whatever can be made of its words', () => {
    fc.assert(
      fc.property(questions(desk), (question) => {
        expectSound(desk.answerer.answer(question), desk.corpus, `${name}: ${JSON.stringify(question)}`);
      }),
      { numRuns: 20 },
    );
  });

  it('come with suggestions within Discord’s limits', () => {
    for (const text of ['', 'a', 'the', ...NOISE]) {
      for (const [command, option] of [
        ['who', 'question'],
        ['when', 'question'],
        ['quote', 'by'],
        ['quote', 'about'],
      ] as const) {
        const offered = desk.answerer.suggest({ command, option, text });
        expect(offered.length).toBeLessThanOrEqual(25);
        for (const { name, value } of offered) {
          expect(name.trim().length).toBeGreaterThan(0);
          expect(value.trim().length).toBeGreaterThan(0);
          expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100);
          expect(name.isWellFormed() && value.isWellFormed()).toBe(true);
        }
      }
    }
  });

  it('are the same in whatever order the files come', () => {
    const shuffled = deskOf({ ...desk.corpus, articles: [...desk.corpus.articles].reverse() });
    for (const form of FORMS) {
      for (const command of COMMANDS) {
        const text = form.replace(/[XY]/gu, (slot) => (slot === 'X' ? desk.names : desk.words)[form.length] as string);
        const answer = desk.answerer.answer({ command, text });
        expect(shuffled.answerer.answer({ command, text }), `/${command} ${text}`).toEqual(answer);
      }
    }
  });
});

const hasGold = existsSync(SHARED_GOLD) && existsSync(SHARED_ARTICLES);
describe.skipIf(!hasGold)(`the questions of ../shared/gold/dev.json${hasGold ? '' : ' (not here)'}`, () => {
  interface GoldQuestion {
    readonly id: string;
    readonly q: string;
    readonly context?: string;
  }

  it('are answered word for word, with their command and without', async () => {
    const { questions: gold } = JSON.parse(readFileSync(SHARED_GOLD, 'utf8')) as {
      questions: Readonly<Record<'who' | 'when' | 'quote', readonly GoldQuestion[]>>;
    };
    const desk = await deskFor({ name: 'shared', path: SHARED_ARTICLES });
    const byId = new Map(Object.values(gold).flatMap((list) => list.map((one) => [one.id, one] as const)));
    for (const command of ['who', 'when', 'quote'] as const) {
      for (const { id, q, context } of gold[command]) {
        const before = context === undefined ? undefined : byId.get(context);
        const history = before ? [{ command: 'ask' as const, text: before.q }] : [];
        expectSound(desk.answerer.answer({ command, text: q, history }), desk.corpus, id);
        expectSound(desk.answerer.answer({ command: 'ask', text: q, history }), desk.corpus, `${id} by ask`);
      }
    }
  });
});
