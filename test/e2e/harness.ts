/** The real bot on the real client, connected to a loopback Discord. */

import { expect } from 'vitest';
import { type Bot, startBot } from '../../src/discord/bot.ts';
import { Conversations } from '../../src/discord/conversations.ts';
import { Cooldown } from '../../src/discord/cooldown.ts';
import type { Fatal } from '../../src/discord/fatal.ts';
import { createLog, type Log } from '../../src/discord/log.ts';
import type { Services } from '../../src/discord/services.ts';
import { sourceReader } from '../../src/discord/verify.ts';
import type { Engine } from '../../src/engine/types.ts';
import { createLoopbackDiscord, type LoopbackOptions } from '../../src/playground/loopback.ts';
import type { LoopbackDiscord } from '../../src/playground/types.ts';

export interface Stage {
  readonly discord: LoopbackDiscord;
  /** What the bot has logged, parsed. */
  readonly logged: Record<string, unknown>[];
  readonly fatal: Fatal[];
  /** Ends the bot and starts another, with nothing remembered. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

export interface StageOptions {
  readonly engine: Engine;
  readonly folder: string;
  readonly guildId?: 'own' | null;
  readonly services?: Partial<Services> | ((discord: LoopbackDiscord) => Partial<Services>);
  readonly readSource?: Services['readSource'];
  readonly loopback?: LoopbackOptions;
}

/** What a bot needs, with nothing kept and nobody held back. */
export const servicesOf = ({ engine, folder, log }: { engine: Engine; folder: string; log: Log }): Services => ({
  engine,
  log,
  conversations: new Conversations({ minutes: 10 }),
  readSource: sourceReader(folder),
  adminRoleId: null,
  // Below the loopback's own patience, and with room for a machine that has much else to do.
  answerTimeoutMs: 12_000,
  suggestTimeoutMs: 2_000,
  cooldown: new Cooldown({ perPerson: 0, perChannel: 0 }),
  pressCooldown: new Cooldown({ perPerson: 0, perChannel: 0 }),
  store: null,
  reloads: { last: null },
  auditChannelId: null,
});

export async function stage(options: StageOptions): Promise<Stage> {
  const discord = await createLoopbackDiscord(options.loopback);
  const logged: Record<string, unknown>[] = [];
  const fatal: Fatal[] = [];
  const log = createLog({ level: 'debug', secrets: [discord.token], write: (line) => logged.push(JSON.parse(line)) });
  const start = (): Promise<Bot> =>
    startBot({
      token: discord.token,
      apiUrl: discord.apiUrl,
      guildId: options.guildId === 'own' ? discord.guildId : null,
      connectTimeoutMs: 20_000,
      onFatal: (reason) => fatal.push(reason),
      services: {
        ...servicesOf({ engine: options.engine, folder: options.folder, log }),
        ...(typeof options.services === 'function' ? options.services(discord) : options.services),
      },
    });
  let bot = await start();
  await discord.ready();
  return {
    discord,
    logged,
    fatal,
    restart: async () => {
      await bot.close();
      bot = await start();
      await discord.ready();
    },
    close: async () => {
      await bot.close();
      await discord.close();
    },
  };
}

/** Every request of the bot, and every answer of the loopback, was as Discord's contract and rules want it. */
export function expectRulesKept({ violations, ownFaults }: LoopbackDiscord): void {
  expect(violations).toEqual([]);
  expect(ownFaults).toEqual([]);
}
