/** `npm start`: the bot in Discord, or, without a token, in a page on this machine. */
import type { FileProblem } from './corpus/types.ts';
import { type Bot, StartError, startBot } from './discord/bot.ts';
import { Conversations } from './discord/conversations.ts';
import { Cooldown } from './discord/cooldown.ts';
import { createLog, describeError, type Log, newErrorId } from './discord/log.ts';
import { pageTextReader } from './discord/page-text.ts';
import type { Services } from './discord/services.ts';
import { sourceReader } from './discord/verify.ts';
import { type EngineOptions, startEngine } from './engine/start.ts';
import { type Engine, EngineError } from './engine/types.ts';
import { loadSettings, type Settings, SettingsError } from './settings.ts';
import { type Playground, startPlayground } from './start-playground.ts';
import { openStore } from './store/store.ts';
import { type Store, StoreError } from './store/types.ts';

/** Exit codes: a supervisor should start the bot again after 1 and 3 only. */
const EXIT = { stopped: 0, bug: 1, mistake: 2, connection: 3 } as const;

/** What is to be closed in the end, last opened first. */
const opened: { close(): Promise<void> }[] = [];
let stopping = false;

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

async function stop(code: number, log: Log): Promise<void> {
  if (stopping) return;
  stopping = true;
  // Whatever hangs must not keep the process alive.
  setTimeout(() => process.exit(code), 5_000).unref();
  for (const one of opened.reverse())
    await one.close().catch((error) => log.warn('close-failed', { error: describeError(error) }));
  process.exit(code);
}

async function main(): Promise<void> {
  const settings = loadSettings();
  const log = createLog({ level: settings.logLevel, secrets: settings.token === null ? [] : [settings.token] });
  process.on('unhandledRejection', (error) =>
    log.error('unhandled-rejection', { id: newErrorId(), error: describeError(error) }),
  );
  process.on('uncaughtException', (error) => {
    log.error('uncaught-exception', { id: newErrorId(), error: describeError(error) });
    void stop(EXIT.bug, log);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // A second signal does not wait.
      if (stopping) process.exit(EXIT.stopped);
      void stop(EXIT.stopped, log);
    });
  }
  try {
    await start(settings, log);
  } catch (error) {
    await stop(explain(error, log), log);
  }
}

/** Tells why the bot could not start, and gives the exit code for it. */
function explain(error: unknown, log: Log): number {
  if (error instanceof StartError || error instanceof EngineError) {
    complain(error.message);
    return error instanceof StartError && error.restart ? EXIT.connection : EXIT.mistake;
  }
  const id = newErrorId();
  log.error('start-failed', { id, error: describeError(error) });
  complain(`The bot could not start; the log has it as ${id}.`);
  return EXIT.bug;
}

async function start(settings: Settings, log: Log): Promise<void> {
  say(`Reading the articles in ${settings.corpusDir} …`);
  const options: EngineOptions = {
    corpusDir: settings.corpusDir,
    dataDir: settings.dataDir,
    answerTimeoutMs: settings.answerTimeoutMs,
  };
  const onError = (error: unknown) => log.error('engine-error', { id: newErrorId(), error: describeError(error) });
  const engine = await startEngine({ ...options, onError });
  opened.push(engine);
  const { articles, problems, edition } = await engine.status();
  say(`${articles.length} articles read (edition ${edition}).`);
  for (const problem of problems) complain(problemLine(problem));

  const services = servicesFor(engine, await storeFor(settings, log), settings, log);
  if (settings.token === null) await startInPage(services, settings, log);
  else await startInDiscord(settings.token, services, settings, log);
}

function problemLine({ file, line, key, reason }: FileProblem): string {
  return `${file}${line === undefined ? '' : `:${line}`}${key === undefined ? '' : ` (${key})`}: ${reason}`;
}

/** The bot does its work without a database too, so a bad one is told and left alone. */
async function storeFor({ storeFile, unansweredDays }: Settings, log: Log): Promise<Store | null> {
  if (storeFile === null) return null;
  const onError = (error: unknown) => log.warn('store-failed', { error: describeError(error) });
  try {
    const store = await openStore({ file: storeFile, unansweredDays, onError });
    opened.push({ close: async () => store.close() });
    return store;
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    complain(error.message);
    return null;
  }
}

function servicesFor(engine: Engine, store: Store | null, settings: Settings, log: Log): Services {
  return {
    engine,
    log,
    conversations: new Conversations({ minutes: settings.conversationMinutes }),
    readSource: sourceReader(settings.corpusDir, pageTextReader()),
    adminRoleId: settings.adminRoleId,
    // The engine gives up first, with a better message; this is for an engine that no longer says anything.
    answerTimeoutMs: settings.answerTimeoutMs + 1_000,
    suggestTimeoutMs: 1_500,
    cooldown: new Cooldown({
      perPerson: settings.questionsPerMinute,
      perChannel: settings.channelQuestionsPerMinute,
    }),
    pressCooldown: new Cooldown({ perPerson: settings.buttonsPerMinute, perChannel: 0 }),
    store,
    ...(store === null ? {} : { votes: store }),
    reloads: { last: null },
    auditChannelId: settings.auditChannelId,
  };
}

async function startInDiscord(token: string, services: Services, settings: Settings, log: Log): Promise<void> {
  const bot: Bot = await startBot({
    token,
    apiUrl: settings.apiUrl,
    guildId: settings.guildId,
    services,
    onFatal: onFatal(log),
  });
  opened.push(bot);
  say(`${bot.name} is connected to Discord. Stop it with Ctrl+C.`);
  say(`To invite it to a server: ${bot.inviteUrl}`);
  if (bot.installUrl !== null) say(`To install it for yourself, wherever you are in Discord: ${bot.installUrl}`);
}

async function startInPage(services: Services, settings: Settings, log: Log): Promise<void> {
  const playground: Playground = await startPlayground(services, settings.playgroundPort, onFatal(log));
  opened.push(playground);
  if (playground.portWasBusy)
    say(`Port ${settings.playgroundPort} is in use (PLAYGROUND_PORT), so another one was taken.`);
  say(`There is no DISCORD_TOKEN, so the bot runs in a page on this machine only: ${playground.url}`);
  say(
    'To bring it to a real server: create an application at https://discord.com/developers, copy the token from its page "Bot"',
  );
  say(
    'into a file .env as DISCORD_TOKEN=… (see .env.example), and start it again: it then prints the address that invites it.',
  );
  say('Stop it with Ctrl+C.');
}

function onFatal(log: Log): (fatal: { message: string; restart: boolean }) => void {
  return ({ message, restart }) => {
    log.error('connection-lost', { message, restart });
    complain(message);
    void stop(restart ? EXIT.connection : EXIT.mistake, log);
  };
}

try {
  await main();
} catch (error) {
  if (!(error instanceof SettingsError)) throw error;
  for (const problem of error.problems) complain(problem);
  process.exitCode = EXIT.mistake;
}
