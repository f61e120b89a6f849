/** The real bot on a loopback Discord, with the page to use it in: what `npm start` runs without a token. */
import { startBot } from './discord/bot.ts';
import { examplesFrom } from './discord/examples.ts';
import type { Fatal } from './discord/fatal.ts';
import type { Services } from './discord/services.ts';
import { textsFor } from './discord/texts.ts';
import { createLoopbackDiscord } from './playground/loopback.ts';
import { type PageServer, servePage } from './playground/server.ts';

export interface Playground {
  /** Address of the page. */
  readonly url: string;
  /** Whether the wanted port was taken, so that another was used. */
  readonly portWasBusy: boolean;
  close(): Promise<void>;
}

/**
 * Starts a Discord on 127.0.0.1, connects the bot to it with the real client, and serves the page.
 *
 * @param port - for the page; 0 for any free one
 * @throws StartError
 */
export async function startPlayground(
  services: Services,
  port: number,
  onFatal: (fatal: Fatal) => void,
): Promise<Playground> {
  const loopback = await createLoopbackDiscord();
  try {
    const bot = await startBot({
      token: loopback.token,
      apiUrl: loopback.apiUrl,
      // Everywhere, so that direct messages have them too.
      guildId: null,
      services,
      onFatal,
    });
    await loopback.ready();
    const examples = await pageExamples(services, loopback.botName);
    const { page, portWasBusy } = await serveOnFreePort(port, (wanted) =>
      servePage(loopback, { port: wanted, examples }),
    );
    return {
      url: page.url,
      portWasBusy,
      close: async () => {
        await page.close();
        await bot.close();
        await loopback.close();
      },
    };
  } catch (error) {
    await loopback.close();
    throw error;
  }
}

async function pageExamples({ engine }: Services, botName: string): Promise<string[]> {
  const examples = await examplesFrom(engine);
  const speaker = examples.find(({ option }) => option === 'by')?.text;
  return [
    ...examples.map(({ command, option, text }) =>
      option === 'question' ? `/${command} ${text}` : `/${command} ${option}: ${text}`,
    ),
    ...(speaker === undefined ? [] : [`@${botName} ${textsFor(null).whatDidTheySay(speaker)}`]),
  ];
}

async function serveOnFreePort(
  port: number,
  serve: (port: number) => Promise<PageServer>,
): Promise<{ page: PageServer; portWasBusy: boolean }> {
  try {
    return { page: await serve(port), portWasBusy: false };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'EADDRINUSE' && code !== 'EACCES') throw error;
    return { page: await serve(0), portWasBusy: true };
  }
}
