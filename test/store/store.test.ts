import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { foldQuestion, tidyQuestion } from '../../src/store/question.ts';
import { openStore } from '../../src/store/store.ts';
import { type Store, StoreError, type StoreOptions } from '../../src/store/types.ts';

const DAY = 86_400_000;
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'store-'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const open = (more: Partial<StoreOptions> = {}): Promise<Store> =>
  openStore({
    file: ':memory:',
    unansweredDays: 30,
    onError: (error) => {
      throw error;
    },
    ...more,
  });

const refusal = async (file: string): Promise<string> => {
  const error = await open({ file }).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(StoreError);
  const { message } = error as StoreError;
  expect(message).not.toContain('\n');
  expect(message).toContain(file);
  return message;
};

describe('unanswered questions', () => {
  it('are listed newest first, with how often they were asked, whatever their case and punctuation', async () => {
    let time = 1_000;
    const store = await open({ now: () => time++ });
    for (const question of ['Who drained the marsh?', 'who owns the mill', 'who drained  the Marsh'])
      store.addUnanswered('s', question);
    expect(store.unanswered('s', 10)).toMatchObject([
      { question: 'who drained the Marsh', times: 2 },
      { question: 'who owns the mill', times: 1 },
    ]);
    expect(store.unanswered('s', 1)).toHaveLength(1);
    store.close();
  });

  it('of one server are not shown in another', async () => {
    const store = await open();
    store.addUnanswered('one', 'who owns the mill');
    expect(store.unanswered('other', 10)).toEqual([]);
    store.close();
  });

  it('are forgotten after the days that the setting says, on disk as well', async () => {
    const file = join(folder, 'days.sqlite');
    let time = 10 * DAY;
    const store = await open({ file, unansweredDays: 2, now: () => time });
    store.addUnanswered('s', 'who flooded the quarry');
    time += 2 * DAY - 1;
    expect(store.unanswered('s', 10)).toHaveLength(1);
    time += 1;
    expect(store.unanswered('s', 10)).toEqual([]);
    store.close();
    expect(readFileSync(file, 'latin1')).not.toContain('quarry');
  });

  it('are not kept at all with 0 days, and those kept before are forgotten', async () => {
    const file = join(folder, 'off.sqlite');
    const before = await open({ file });
    before.addUnanswered('s', 'who flooded the quarry');
    before.close();
    const store = await open({ file, unansweredDays: 0 });
    store.addUnanswered('s', 'who owns the mill');
    store.close();
    const again = await open({ file });
    expect(again.unanswered('s', 10)).toEqual([]);
    again.close();
  });

  it('are no more than fit: the oldest go', async () => {
    let time = 1_000;
    const store = await open({ most: { questions: 3, votes: 3 }, now: () => time++ });
    for (let n = 0; n < 8; n += 1) store.addUnanswered('s', `who built weir ${n}`);
    expect(store.unanswered('s', 10).map(({ question }) => question)).toEqual([
      'who built weir 7',
      'who built weir 6',
      'who built weir 5',
    ]);
    store.close();
  });

  it('stay over a restart', async () => {
    const file = join(folder, 'stay.sqlite');
    const first = await open({ file });
    first.addUnanswered('s', 'who owns the mill');
    first.vote('e1', '/who · the miller', true);
    first.close();
    const second = await open({ file });
    expect(second.unanswered('s', 10)).toMatchObject([{ question: 'who owns the mill', times: 1 }]);
    expect(second.votes()).toEqual({ up: 1, down: 0 });
    second.close();
  });
});

describe('votes', () => {
  it('are counted, without the words of the question', async () => {
    const file = join(folder, 'votes.sqlite');
    const store = await open({ file });
    store.vote('e1', '/who · the miller', true);
    store.vote('e1', '/who · the miller', true);
    store.vote('e2', '/who · the miller', false);
    expect(store.votes()).toEqual({ up: 2, down: 1 });
    store.close();
    expect(readFileSync(file, 'latin1')).not.toContain('miller');
  });
});

describe('a file that cannot be used', () => {
  it('is refused in one clear line when it is no database', async () => {
    const file = join(folder, 'text.sqlite');
    writeFileSync(file, 'Dear diary, '.repeat(500));
    expect(await refusal(file)).toContain('no SQLite database');
    expect(readFileSync(file, 'utf8')).toMatch(/^Dear diary, /);
  });

  it('is refused, and left as it is, when it belongs to another program', async () => {
    const file = join(folder, 'other.sqlite');
    const other = new DatabaseSync(file);
    other.exec('CREATE TABLE recipes (name TEXT)');
    other.close();
    const before = readFileSync(file);
    expect(await refusal(file)).toContain('belongs to another program');
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('is refused when another version has written it', async () => {
    const file = join(folder, 'newer.sqlite');
    (await open({ file })).close();
    const newer = new DatabaseSync(file);
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    expect(await refusal(file)).toContain('another version of the bot');
  });

  it('is refused when another process has locked it', async () => {
    const file = join(folder, 'locked.sqlite');
    (await open({ file })).close();
    const other = new DatabaseSync(file);
    other.exec('BEGIN EXCLUSIVE');
    expect(await refusal(file)).toContain('has locked it');
    other.exec('ROLLBACK');
    other.close();
  });

  it('is refused when its folder is missing', async () => {
    expect(await refusal(join(folder, 'no', 'such', 'folder.sqlite'))).toContain('cannot be opened');
  });
});

it('a failure later on is told, and nothing is thrown', async () => {
  const errors: unknown[] = [];
  const file = join(folder, 'fails.sqlite');
  const store = await open({ file, onError: (error) => errors.push(error) });
  const other = new DatabaseSync(file);
  other.exec('DROP TABLE unanswered');
  store.addUnanswered('s', 'who owns the mill');
  expect(store.unanswered('s', 10)).toEqual([]);
  expect(errors.length).toBeGreaterThanOrEqual(2);
  store.vote('e1', 'x', true);
  expect(store.votes()).toEqual({ up: 1, down: 0 });
  other.close();
  store.close();
});

describe('tidyQuestion', () => {
  it.each([
    ['what did <@123456789012345678> say\nabout  <#223456789012345678>?', 'what did say about ?'],
    ['who is 123456789012345678', 'who is'],
    ['who\u202eis\u200bit', 'who is it'],
    ['???', ''],
    ['<@123456789012345678>', ''],
  ])('%j becomes %j', (question, tidy) => expect(tidyQuestion(question)).toBe(tidy));

  it('never grows past its limit, breaks no character and leaves no id, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 600 }), fc.bigInt(10n ** 16n, 10n ** 19n), (text, id) => {
        const tidy = tidyQuestion(`${text} <@${id}> ${id} ${text}`);
        expect(tidy.length).toBeLessThanOrEqual(200);
        expect(tidy).not.toContain(String(id));
        expect(tidy.isWellFormed() || !text.isWellFormed()).toBe(true);
        expect(foldQuestion(tidy)).toBe(foldQuestion(`${tidy}?!`));
      }),
    );
  });
});
