import type { TextBasedChannel } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { EarlierAnswers } from '../../src/discord/earlier-answers.ts';
import { createLog } from '../../src/discord/log.ts';

const BOT = '900';

interface Written {
  readonly id: string;
  readonly by?: string;
  readonly replyTo?: string;
  readonly ofCommand?: boolean;
}

/** A channel that counts how often it is read. */
function channelWith(messages: readonly Written[], how: { direct?: boolean; mayRead?: boolean; fails?: boolean } = {}) {
  const reads: { after: string; limit: number }[] = [];
  const fetch = async (options: { after: string; limit: number }) => {
    reads.push(options);
    if (how.fails) throw new Error('The network is down.');
    return new Map(
      messages.map(({ id, by = BOT, replyTo, ofCommand = false }) => [
        id,
        {
          id,
          author: { id: by },
          reference: replyTo === undefined ? null : { messageId: replyTo },
          interactionMetadata: ofCommand ? {} : null,
        },
      ]),
    );
  };
  const channel = {
    client: { user: { id: BOT } },
    isDMBased: () => how.direct === true,
    permissionsFor: () => ({ has: () => how.mayRead !== false }),
    messages: { fetch },
  } as unknown as TextBasedChannel;
  return { channel, reads };
}

function open(now?: () => number) {
  const logged: string[] = [];
  const log = createLog({ level: 'debug', secrets: [], write: (line) => logged.push(JSON.parse(line).event) });
  return { earlier: new EarlierAnswers(log, now), logged };
}

describe('earlier answers', () => {
  it('are own replies to the questions, and neither those of others nor what came of commands', async () => {
    const { channel, reads } = channelWith([
      { id: '20', replyTo: '10' },
      { id: '21', replyTo: '11', by: '7' },
      { id: '22', replyTo: '12', ofCommand: true },
      { id: '23' },
      { id: '24', replyTo: '9' },
    ]);
    const found = await open().earlier.of(channel, ['12', '9', '10', '11']);
    expect([...(found ?? [])].map(([question, { id }]) => [question, id])).toEqual([
      ['10', '20'],
      ['9', '24'],
    ]);
    // One look is enough for all of them, from the oldest on.
    expect(reads).toMatchObject([{ after: '9' }]);
    expect(reads[0]?.limit).toBeLessThanOrEqual(100);
  });

  it('are not looked for where the bot may not read the history; in direct messages it may', async () => {
    const { earlier } = open();
    const closed = channelWith([], { mayRead: false });
    expect(await earlier.of(closed.channel, ['1'])).toBeNull();
    expect(closed.reads).toEqual([]);
    const direct = channelWith([], { direct: true, mayRead: false });
    expect(await earlier.of(direct.channel, ['1'])).toEqual(new Map());
  });

  it('are looked for thirty times in a minute at most', async () => {
    let time = 0;
    const { earlier } = open(() => time);
    const { channel, reads } = channelWith([]);
    for (let n = 0; n < 40; n += 1) await earlier.of(channel, [String(n)]);
    expect(reads).toHaveLength(30);
    expect(await earlier.of(channel, ['99'])).toBeNull();
    time = 60_001;
    expect(await earlier.of(channel, ['99'])).toEqual(new Map());
  });

  it('cannot be known where the look fails, which the log has', async () => {
    const { earlier, logged } = open();
    expect(await earlier.of(channelWith([], { fails: true }).channel, ['1'])).toBeNull();
    expect(logged).toEqual(['earlier-answer-not-looked-for']);
  });

  it('of no question need no look', async () => {
    const { channel, reads } = channelWith([]);
    expect(await open().earlier.of(channel, [])).toEqual(new Map());
    expect(reads).toEqual([]);
  });
});
