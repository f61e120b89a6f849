import { DiscordAPIError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { isFinal, isRefusal, isReplyRefusal } from '../../src/discord/discord-errors.ts';

const refused = (code: number, status: number) =>
  new DiscordAPIError({ code, message: 'no' }, code, status, 'POST', 'https://discord.com/api', {});

describe('errors of Discord', () => {
  it.each([
    [10062, 404, { final: true, refusal: false, reply: false }],
    [40060, 400, { final: true, refusal: false, reply: false }],
    [50013, 403, { final: false, refusal: true, reply: false }],
    [160002, 400, { final: false, refusal: false, reply: true }],
    [50035, 400, { final: false, refusal: false, reply: false }],
  ])('%d is told from others', (code, status, { final, refusal, reply }) => {
    const error = refused(code, status);
    expect([isFinal(error), isRefusal(error), isReplyRefusal(error)]).toEqual([final, refusal, reply]);
  });

  it('are not other errors', () => {
    const error = Object.assign(new Error('x'), { code: 10062 });
    expect([isFinal(error), isRefusal(error), isReplyRefusal(error)]).toEqual([false, false, false]);
  });
});
