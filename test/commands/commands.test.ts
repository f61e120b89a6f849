import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../commands/corpus.ts';
import { quote } from '../../commands/quote.ts';
import { who } from '../../commands/who.ts';
import { COMMANDS, findCommand, MESSAGE_COMMANDS } from '../../src/discord/commands.ts';
import type { Engine, SuggestRequest } from '../../src/engine/types.ts';

describe('commands', () => {
  it('are one for each file of the folder', () => {
    const files = readdirSync(new URL('../../commands', import.meta.url)).map((file) => file.replace(/\.ts$/, ''));
    const typed = COMMANDS.map(({ declaration }) => declaration.name);
    expect([...typed, 'check-quote'].sort()).toEqual(files.sort());
    for (const name of typed) expect(findCommand(name)?.declaration.name).toBe(name);
    expect(MESSAGE_COMMANDS.map(({ declaration }) => declaration.name)).toEqual(['Check this quote']);
    expect(findCommand('whom')).toBeUndefined();
  });

  it.each(COMMANDS.map((command) => [command.declaration.name, command] as const))(
    '/%s keeps to the limits of Discord',
    (_name, { declaration, suggest }) => {
      const check = (one: { readonly name: string; readonly description?: string }) => {
        expect(one.name).toMatch(/^[a-z-]{1,32}$/);
        expect(one.description?.length).toBeGreaterThan(0);
        expect(one.description?.length).toBeLessThanOrEqual(100);
      };
      check(declaration);
      for (const option of declaration.options ?? []) check(option);
      const autocompleted = (declaration.options ?? []).some(
        (option) => 'autocomplete' in option && option.autocomplete === true,
      );
      expect(autocompleted).toBe(suggest !== undefined);
    },
  );
});

describe('/quote', () => {
  it.each([
    [{ about: undefined, by: undefined, meeting: undefined, hide: undefined }, 'quote-needs-one'],
    [{ about: '  ', by: '', meeting: ' ', hide: true }, 'quote-needs-one'],
    [{ about: '?', by: undefined, meeting: undefined, hide: undefined }, 'question-empty'],
    [{ about: 'a'.repeat(501), by: undefined, meeting: undefined, hide: undefined }, 'question-too-long'],
  ])('with %j is told %s', (given, mistake) =>
    expect(quote.check?.(given, { admin: false })).toMatchObject({ mistake }),
  );

  it.each([
    { about: 'ferries', by: undefined, meeting: undefined, hide: undefined },
    { about: undefined, by: 'Marn', meeting: undefined, hide: undefined },
    { about: undefined, by: undefined, meeting: 'harbour talks', hide: undefined },
    { about: 'ferries', by: 'Marn', meeting: 'harbour talks', hide: true },
  ])('with %j is fine', (given) => expect(quote.check?.(given, { admin: false })).toBeNull());

  it('suggests topics of the speaker who is already filled in', async () => {
    const asked: SuggestRequest[] = [];
    const suggest = async (request: SuggestRequest) => {
      asked.push(request);
      return [];
    };
    const engine = { suggest } as unknown as Engine;
    await quote.suggest?.({ name: 'about', value: 'fer' }, { by: 'Marn' }, engine);
    await quote.suggest?.({ name: 'by', value: 'mar' }, { by: 'mar' }, engine);
    await quote.suggest?.({ name: 'meeting', value: '' }, { by: 'Marn' }, engine);
    expect(asked).toEqual([
      { command: 'quote', option: 'about', text: 'fer', by: 'Marn' },
      { command: 'quote', option: 'by', text: 'mar' },
      { command: 'quote', option: 'meeting', text: '', by: 'Marn' },
    ]);
  });
});

describe('/who', () => {
  it('is shown to all unless it is to be hidden', () => {
    expect(who.hidden({ question: 'x', hide: undefined })).toBe(false);
    expect(who.hidden({ question: 'x', hide: true })).toBe(true);
  });
});

describe('/corpus', () => {
  it('lets admins reload, and whoever the server shows it to see the status', () => {
    expect(corpus.check?.({ subcommand: 'reload' }, { admin: false })).toEqual({ mistake: 'admins-only' });
    expect(corpus.check?.({ subcommand: 'reload' }, { admin: true })).toBeNull();
    expect(corpus.check?.({ subcommand: 'status' }, { admin: false })).toBeNull();
  });
});
