import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { createLoopbackDiscord } from '../../src/playground/loopback.ts';
import { type PageServer, servePage } from '../../src/playground/server.ts';
import type { LoopbackDiscord } from '../../src/playground/types.ts';
import { startTestBot, type TestBot } from './test-bot.ts';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const EXAMPLES = ['/fruit name: apple', '/basket status', '@Rapporteur what grows on trees?'];

let loopback: LoopbackDiscord;
let bot: TestBot;
let server: PageServer;

beforeEach(async () => {
  loopback = await createLoopbackDiscord();
  bot = await startTestBot(loopback);
  server = await servePage(loopback, { examples: EXAMPLES });
});

afterEach(async () => {
  await server.close();
  await bot.close();
  await loopback.close();
});

describe('the page server', () => {
  it('serves its files with a policy that lets in nothing from elsewhere', async () => {
    const response = await fetch(server.url);
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('<script type="module" src="/main.ts">');
    const script = await fetch(`${server.url}main.ts`);
    expect(script.headers.get('content-type')).toContain('text/javascript');
    expect((await fetch(`${server.url}../package.json`)).status).toBe(404);
    expect((await fetch(`${server.url}..%2f..%2fpackage.json`)).status).toBe(404);
    expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  });

  it('serves a file that came with a message, a document only as a download', async () => {
    const { message } = await loopback.run('fruit', { name: 'fig' });
    const { id } = message!.attachments[0]!;
    const picture = await fetch(`${server.url}attachments/${id}/pixel.png`);
    expect(picture.headers.get('content-type')).toBe('image/png');
    expect(picture.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''pixel.png");
    const channel = await bot.client.channels.fetch(loopback.channelId);
    if (!channel?.isSendable()) throw new Error('not a text channel');
    await channel.send({ files: [{ attachment: Buffer.from('<script>alert(1)</script>'), name: 'page.html' }] });
    const [file] = loopback.messages(loopback.channelId).at(-1)!.attachments;
    const document = await fetch(`${server.url}attachments/${file!.id}/page.html`);
    expect(document.headers.get('content-type')).toBe('application/octet-stream');
    expect(document.headers.get('content-disposition')).toBe("attachment; filename*=UTF-8''page.html");
  });

  it('refuses a page of another origin', async () => {
    const open = (origin: string | undefined): Promise<string> =>
      new Promise((resolve) => {
        const socket = new WebSocket(server.url.replace('http', 'ws'), origin === undefined ? {} : { origin });
        socket.on('message', (raw) => {
          resolve(raw.toString().slice(0, 8));
          socket.close();
        });
        socket.on('error', () => resolve('refused'));
      });
    expect(await open('http://evil.example')).toBe('refused');
    expect(await open(undefined)).toBe('refused');
    expect(await open(server.url.slice(0, -1))).toBe('{"state"');
  });

  it('answers a malformed request with what is wrong', async () => {
    const socket = new WebSocket(server.url.replace('http', 'ws'), { origin: server.url.slice(0, -1) });
    const next = (): Promise<string> =>
      new Promise((resolve) => socket.once('message', (raw) => resolve(raw.toString())));
    await next();
    for (const [raw, error] of [
      ['{', 'not JSON'],
      ['{"id":7,"do":"fly"}', 'malformed'],
      [
        `{"id":8,"do":"run","as":"member","locale":"tlh","channelId":"${loopback.channelId}","command":"quick","options":{}}`,
        'malformed',
      ],
      [
        `{"id":8,"do":"run","as":"member","channelId":"${loopback.channelId}","command":"nut","options":{}}`,
        'no command',
      ],
    ] as const) {
      socket.send(raw);
      expect(await next()).toContain(error);
    }
    socket.close();
  });
});

const missing = !existsSync(CHROMIUM);
if (missing) console.warn(`The page is not tested in a browser: there is no ${CHROMIUM}.`);

describe.skipIf(missing)('the page in Chromium', () => {
  let browser: Browser;
  const noise: string[] = [];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  });
  afterAll(() => browser.close());
  beforeEach(() => noise.splice(0));
  // Whatever else a test looks at: no script fails, no policy is broken, nothing is asked of another host.
  afterEach(async () => {
    for (const context of browser.contexts()) await context.close();
    expect(noise).toEqual([]);
    expect(bot.errors).toEqual([]);
    expect(loopback.violations).toEqual([]);
    expect(loopback.ownFaults).toEqual([]);
  });

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1100, height: 760 }, ...options });
    const page = await context.newPage();
    page.setDefaultTimeout(8000);
    page.on('console', (message) => noise.push(message.text()));
    page.on('pageerror', (error) => noise.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) noise.push(`asked for ${request.url()}`);
    });
    await page.goto(server.url);
    await page.locator('body[data-ready]').waitFor();
    return page;
  }

  const message = (page: Page, text: string) => page.locator('.message', { hasText: text }).last();
  /** With a folder in PICTURES, the tests leave pictures of the page there, to be looked at. */
  const picture = async (page: Page, name: string): Promise<void> => {
    if (process.env.PICTURES) await page.screenshot({ path: join(process.env.PICTURES, `${name}.png`) });
  };

  it('runs a slash command found by typing, with the bot’s own autocomplete', async () => {
    const page = await open();
    await page.keyboard.type('/');
    await page.getByRole('option', { name: '/basket empty' }).waitFor();
    await page.keyboard.type('fr');
    await page.keyboard.press('Enter');
    await page.getByRole('option', { name: 'elderberry' }).waitFor();
    await page.keyboard.type('ap');
    await expect.poll(() => page.locator('#picker [role=option]').allTextContents()).toEqual(['apple', 'apricot']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = message(page, 'A fruit: apricot');
    await answer.getByText('Robin used fruit').waitFor();
    await answer.getByText('About the apricot').waitFor();
    await answer.getByText('<b>not</b> bold by tags').waitFor();
    await expect
      .poll(() => answer.getByRole('img', { name: 'a dot' }).evaluate((img: HTMLImageElement) => img.naturalWidth))
      .toBe(1);
    await picture(page, 'command');
  });

  it('asks for a required option that is missing, and takes an optional one', async () => {
    const page = await open();
    await page.keyboard.type('/fruit ');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('combobox', { name: 'name' }).getAttribute('aria-invalid')).toBe('true');
    await page.keyboard.type('fig');
    await page.getByRole('button', { name: 'Add option hide' }).click();
    await page.getByRole('option', { name: 'True' }).click();
    await page.getByRole('button', { name: 'Send' }).click();
    await message(page, 'A fruit: fig').getByText('Only you can see this').waitFor();
    expect(loopback.messages(loopback.channelId).at(-1)!.ephemeralFor).toBe(loopback.users.member.id);
    await message(page, 'A fruit: fig').getByRole('button', { name: 'Dismiss message' }).click();
    await expect.poll(() => message(page, 'A fruit: fig').count()).toBe(0);
  });

  it('mentions the bot by name, and shows what is written as it is written', async () => {
    const page = await open();
    await page.keyboard.type('@rap');
    await page.getByRole('option', { name: '@Rapporteur' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('<img src=x onerror=alert(1)> **and**');
    await page.keyboard.press('Enter');
    const answer = message(page, 'You said:');
    await answer.locator('.content').getByText('<img src=x onerror=alert(1)> and').waitFor();
    expect(await answer.locator('.content strong').textContent()).toBe('and');
    expect(await answer.locator('.context').textContent()).toContain('@Robin');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('changes and deletes one’s own messages, and nobody else’s', async () => {
    const page = await open();
    await page.keyboard.type('@Rapporteur what grows?');
    await page.keyboard.press('Enter');
    await message(page, 'You said: what grows?').waitFor();
    const own = page.locator('.message', { hasText: 'what grows?' }).first();
    await own.hover();
    await own.getByRole('button', { name: 'Edit' }).click();
    const field = page.getByRole('textbox', { name: 'Message', exact: true });
    expect(await field.inputValue()).toBe('@Rapporteur what grows?');
    await field.fill('@Rapporteur what ripens?');
    await page.getByRole('button', { name: 'Save' }).click();
    const changed = page.locator('.message', { hasText: 'what ripens?(edited)' });
    await changed.waitFor();
    expect(await message(page, 'You said:').getByRole('button', { name: 'Delete' }).count()).toBe(0);
    await changed.hover();
    await changed.getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => changed.count()).toBe(0);
  });

  it('presses buttons, and keeps the focus where it was', async () => {
    const page = await open();
    await loopback.run('quick');
    const more = page.getByRole('button', { name: 'One more' });
    await more.focus();
    await page.keyboard.press('Enter');
    await message(page, '1 pieces').waitFor();
    await page.keyboard.press('Enter');
    await message(page, '2 pieces').getByText('(edited)').waitFor();
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);
    expect(await page.getByRole('link', { name: 'Read on' }).getAttribute('rel')).toContain('noopener');
    await page.getByRole('button', { name: 'Remove' }).click();
    await message(page, 'Removed').waitFor();
  });

  it('acts as an administrator, who is shown more commands and other private answers', async () => {
    const page = await open();
    await loopback.run('fruit', { name: 'fig', hide: true });
    await message(page, 'A fruit: fig').waitFor();
    await page.keyboard.type('/secret');
    await page.getByText('No command of this name').waitFor();
    const admin = page.getByRole('switch', { name: 'Act as admin' });
    await admin.click();
    expect(await admin.getAttribute('aria-checked')).toBe('true');
    await expect.poll(() => message(page, 'A fruit: fig').count()).toBe(0);
    await page.locator('#message-text').fill('/secret ');
    await page.keyboard.press('Enter');
    await message(page, 'The secret').waitFor();
    await picture(page, 'admin');
  });

  it('speaks the language that is set, in commands, choices and what is sent, also after it is loaded again', async () => {
    const page = await open();
    await page.getByRole('combobox', { name: 'Language' }).selectOption('de');
    expect(page.url()).toBe(`${server.url}?locale=de`);
    await page.locator('#message-text').focus();
    await page.keyboard.type('/or');
    await page.getByRole('option', { name: '/ort' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Add option was: Was davon' }).click();
    await page.getByRole('option', { name: 'de in context 0' }).waitFor();
    await picture(page, 'language');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const answer = message(page, 'Asked in de, context 0, by a member');
    await answer.getByText('Robin used ort').waitFor();
    await answer.getByRole('button', { name: 'And here' }).click();
    await message(page, 'Pressed in de').waitFor();
    await page.reload();
    await page.locator('body[data-ready]').waitFor();
    expect(await page.getByRole('combobox', { name: 'Language' }).inputValue()).toBe('de');
    // The English name is understood as well.
    await page.locator('#message-text').fill('/place ');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('.message .content', { hasText: 'Asked in de' }).count()).toBe(2);
    await page.getByRole('combobox', { name: 'Language' }).selectOption('en-US');
    expect(page.url()).toBe(server.url);
  });

  it('is operated by the keyboard alone, to another language and into direct messages', async () => {
    const page = await open();
    const language = page.getByRole('combobox', { name: 'Language' });
    for (let step = 0; step < 30 && !(await language.evaluate((one) => one === document.activeElement)); step++)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('Fran');
    expect(await language.inputValue()).toBe('fr');
    const direct = page.getByRole('list', { name: 'Direct messages' }).getByRole('button', { name: 'Rapporteur' });
    for (let step = 0; step < 30 && !(await direct.evaluate((one) => one === document.activeElement)); step++)
      await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Rapporteur' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('message-text');
  });

  it('writes to the bot directly, with the commands that are offered there, unseen by the other person', async () => {
    const page = await open();
    const direct = page.getByRole('list', { name: 'Direct messages' }).getByRole('button', { name: 'Rapporteur' });
    await direct.click();
    expect(await page.locator('#message-text').getAttribute('aria-label')).toBe('Message @Rapporteur');
    expect(await page.title()).toBe('@Rapporteur');
    expect(await page.locator('.example').allTextContents()).toEqual(['/fruit name: apple', 'what grows on trees?']);
    await page.locator('#message-text').fill('just between us');
    await page.keyboard.press('Enter');
    const own = message(page, 'just between us');
    await own.waitFor();
    const channelId = loopback.directChannel(loopback.users.member);
    expect(loopback.messages(channelId).map(({ content }) => content)).toEqual(['just between us']);
    await expect.poll(() => bot.received.at(-1)?.content).toBe('just between us');
    await own.hover();
    expect(await own.getByRole('button', { name: 'Create thread' }).count()).toBe(0);
    await page.locator('#message-text').fill('/place ');
    await page.keyboard.press('Enter');
    await message(page, 'Asked in en-US, context 1, by a user').waitFor();
    await picture(page, 'direct');
    const commands = page.locator('#picker [role=option]');
    await page.locator('#message-text').fill('/');
    await commands.first().waitFor();
    expect((await commands.allTextContents()).join()).not.toContain('/basket');
    // The administrator has a conversation of their own.
    await page.getByRole('switch', { name: 'Act as admin' }).click();
    await page.getByRole('heading', { level: 1, name: 'Rapporteur' }).waitFor();
    expect(await message(page, 'just between us').count()).toBe(0);
    await page.locator('#message-text').fill('/place ');
    await page.keyboard.press('Enter');
    await message(page, 'Asked in en-US, context 1, by a user').waitFor();
    await page.getByRole('button', { name: 'questions', exact: true }).click();
    await page.locator('#message-text').fill('/');
    await commands.first().waitFor();
    expect((await commands.allTextContents()).join()).toContain('/basket');
  });

  it('replies, starts a thread from a message, and asks in it', async () => {
    const page = await open();
    const first = await loopback.write('a matter of taste');
    const own = message(page, 'a matter of taste');
    await own.hover();
    await own.getByRole('button', { name: 'Reply' }).click();
    await page.keyboard.type('so it is');
    await page.keyboard.press('Enter');
    await message(page, 'so it is').waitFor();
    expect(loopback.messages(loopback.channelId).at(-1)).toMatchObject({ content: 'so it is', replyTo: first.id });
    await own.hover();
    await own.getByRole('button', { name: 'Create thread' }).click();
    await page.getByLabel('Thread name').fill('Taste');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Taste', level: 1 }).waitFor();
    await page.locator('#message-text').fill('@Rapporteur and in here?');
    await page.keyboard.press('Enter');
    await message(page, 'You said: and in here?').waitFor();
    await page.getByRole('button', { name: 'questions', exact: true }).click();
    await own.getByRole('button', { name: 'Taste 2 messages' }).waitFor();
  });

  it('uses a command on a message', async () => {
    const page = await open();
    await loopback.write('one two three');
    await message(page, 'one two three').hover();
    await message(page, 'one two three').getByRole('button', { name: 'Apps' }).click();
    await page.getByRole('menuitem', { name: 'Count words' }).click();
    await message(page, '3 words').waitFor();
  });

  it('puts an example into the composer, ready to be sent', async () => {
    const page = await open();
    await picture(page, 'welcome');
    await page.getByRole('button', { name: EXAMPLES[0]! }).click();
    expect(await page.getByRole('combobox', { name: 'name' }).inputValue()).toBe('apple');
    await page.keyboard.press('Enter');
    await message(page, 'A fruit: apple').waitFor();
    await page.getByRole('button', { name: EXAMPLES[2]! }).click();
    await page.keyboard.press('Enter');
    await message(page, 'You said: what grows on trees?').waitFor();
  });

  it.each(['dark', 'light'] as const)('fits a phone, %s', async (colorScheme) => {
    await loopback.run('fruit', { name: 'elderberry' });
    await loopback.createThread('A thread with a rather long name that has to be cut');
    const page = await open({ viewport: { width: 360, height: 700 }, colorScheme, hasTouch: true, isMobile: true });
    await message(page, 'A fruit: elderberry').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await picture(page, `phone-${colorScheme}`);
    await page.getByRole('button', { name: 'Channels' }).tap();
    await page.getByRole('button', { name: /^A thread with/ }).tap();
    await page.getByRole('heading', { level: 1, name: /^A thread with/ }).waitFor();
    await expect.poll(() => page.getByRole('switch').isVisible()).toBe(false);
  });

  it('says so when the bot is gone, and comes back by itself', async () => {
    const page = await open();
    const { port } = new URL(server.url);
    await server.close();
    await page.getByText('The bot does not answer').waitFor();
    server = await servePage(loopback, { port: Number(port) });
    await page.getByText('The bot does not answer').waitFor({ state: 'hidden' });
    // The browser itself reports the refused connection.
    noise.splice(0);
  });
});

describe.skipIf(missing)('a bot that is slow or silent', () => {
  it('is shown as thinking, and as not responding', async () => {
    const silent = await createLoopbackDiscord({ firstResponseMs: 300 });
    const slow = await startTestBot(silent, {
      onInteraction: async (interaction) => {
        if (interaction.isChatInputCommand() && interaction.commandName === 'quick') await interaction.deferReply();
      },
    });
    const served = await servePage(silent);
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
    try {
      const page = await browser.newPage();
      await page.goto(served.url);
      await page.locator('body[data-ready]').waitFor();
      await page.keyboard.type('/quick ');
      await page.keyboard.press('Enter');
      await page.getByText('Rapporteur is thinking…').waitFor();
      await page.keyboard.type('/basket status ');
      await page.keyboard.press('Enter');
      await page.getByText('The application did not respond').waitFor();
    } finally {
      await browser.close();
      await served.close();
      await slow.close();
      await silent.close();
    }
  });
});
