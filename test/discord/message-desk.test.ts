import { type Message, MessageType } from 'discord.js';
import { expect, it } from 'vitest';
import { createLog } from '../../src/discord/log.ts';
import { MessageDesk } from '../../src/discord/message-desk.ts';
import type { Services } from '../../src/discord/services.ts';

/** Services of which only the first question that is put to them matters: whether the asker may ask at all. */
function servicesThatCount() {
  let asked = 0;
  const cooldown = {
    take: () => {
      asked += 1;
      return { scope: 'person', until: 0, first: false };
    },
  };
  const log = createLog({ level: 'debug', secrets: [], write: () => {} });
  return { services: { cooldown, log } as unknown as Services, asked: () => asked };
}

/** A direct message that was changed so many seconds after it was written. */
function changedAfter(seconds: number | null): Message {
  const createdTimestamp = Date.now() + 3_600_000;
  return {
    id: '10',
    content: 'who led the delegation',
    author: { id: '7', bot: false, system: false },
    member: null,
    client: { user: { id: '900' } },
    webhookId: null,
    type: MessageType.Default,
    mentions: { users: new Map() },
    inGuild: () => false,
    guild: null,
    partial: false,
    createdTimestamp,
    editedTimestamp: seconds === null ? null : createdTimestamp + seconds * 1000,
  } as unknown as Message;
}

it.each([
  [5, 1],
  [59, 1],
  [61, 0],
  [86_400, 0],
  [null, 0],
])('a question that is changed after %s seconds is looked at %i times', async (seconds, times) => {
  const { services, asked } = servicesThatCount();
  await new MessageDesk(services).edited(changedAfter(seconds));
  expect(asked()).toBe(times);
});
