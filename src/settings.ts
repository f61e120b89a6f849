/** Environment -> typed settings. Every setting is explained in `.env.example`. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { config } from 'dotenv';
import { z } from 'zod';
import { SHIPPED_CORPUS, SHIPPED_DATA } from './shipped.ts';

export const LOG_LEVELS = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

export interface Settings {
  /** `null`: no token, so the bot runs against the loopback Discord and serves its page. */
  readonly token: string | null;
  /** Base of the REST API without a version, e.g. `https://discord.com/api`. */
  readonly apiUrl: string;
  /** Register the commands in this server only; `null`: everywhere. */
  readonly guildId: string | null;
  readonly adminRoleId: string | null;
  /** Where reloads are noted; `null`: nowhere. */
  readonly auditChannelId: string | null;
  /** Absolute path of the folder of articles. */
  readonly corpusDir: string;
  /** Absolute path of the editor's folder; `null` for none. */
  readonly dataDir: string | null;
  readonly playgroundPort: number;
  readonly answerTimeoutMs: number;
  /** How long an earlier question in a channel counts as the same conversation. */
  readonly conversationMinutes: number;
  /** How many questions a person may ask in a minute, and all people of a channel together; 0: no limit. */
  readonly questionsPerMinute: number;
  readonly channelQuestionsPerMinute: number;
  /** How many buttons a person may press in a minute; 0: no limit. */
  readonly buttonsPerMinute: number;
  /** Absolute path of the database, or `:memory:`; `null` for none. */
  readonly storeFile: string | null;
  /** For how many days a question that found no answer is kept; 0: not at all. */
  readonly unansweredDays: number;
  readonly logLevel: LogLevel;
}

/** One or more settings are wrong: one line each, naming the setting and what is expected. Never shows a value. */
export class SettingsError extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

const SNOWFLAKE = /^\d{17,20}$/;
const PLACEHOLDER = /^(?:your|paste|put|insert|change)[\w\s-]*$/iu;

const id = (what: string) =>
  z.string().regex(SNOWFLAKE, `is not the id of ${what}: 17 to 20 digits, copied with Developer Mode on`);

const wholeNumber = (least: number, most: number) => {
  const message = `must be a whole number from ${least} to ${most}`;
  return z
    .string()
    .regex(/^\d+$/, message)
    .transform(Number)
    .refine((value) => value >= least && value <= most, message);
};

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .transform((token) => token.replace(/^(?:Bot|Bearer)\s+/iu, ''))
    .refine(
      (token) => !/\s/u.test(token) && !PLACEHOLDER.test(token),
      'is not a bot token: copy it from your application at https://discord.com/developers, page "Bot"; or leave it out to try the bot in a page',
    )
    .optional(),
  DISCORD_API_URL: z
    .string()
    .refine(isApiUrl, 'must be an http or https address without a query, such as https://discord.com/api')
    .transform((url) => url.replace(/\/+$/u, '').replace(/\/v\d+$/u, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: id('a server').optional(),
  ADMIN_ROLE_ID: id('a role').optional(),
  AUDIT_CHANNEL_ID: id('a channel').optional(),
  CORPUS_DIR: z
    .string()
    .refine(isFolder, 'is not a folder that can be read: give the folder that holds the articles')
    .optional(),
  DATA_DIR: z
    .string()
    .refine(
      (folder) => folder === 'none' || isFolder(folder),
      'is not a folder that can be read: give the folder of the data files, or "none"',
    )
    .optional(),
  PLAYGROUND_PORT: wholeNumber(0, 65_535).default(8787),
  ANSWER_TIMEOUT_MS: wholeNumber(500, 600_000).default(10_000),
  CONVERSATION_MINUTES: wholeNumber(0, 1440).default(10),
  QUESTIONS_PER_MINUTE: wholeNumber(0, 1000).default(10),
  CHANNEL_QUESTIONS_PER_MINUTE: wholeNumber(0, 10_000).default(40),
  BUTTONS_PER_MINUTE: wholeNumber(0, 1000).default(30),
  STORE_FILE: z
    .string()
    .refine((file) => !isFolder(file), 'is a folder: give the path of a file, or "none"')
    .default('rapporteur.sqlite'),
  UNANSWERED_DAYS: wholeNumber(0, 3650).default(30),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).optional(),
});

/** The names of all settings, as in `.env.example`. */
export const SETTING_NAMES: readonly string[] = Object.keys(schema.shape);

/**
 * Reads the settings out of an environment. An empty value counts as not set.
 *
 * @throws SettingsError with a line for every setting that is wrong
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given: Record<string, string> = {};
  for (const name of SETTING_NAMES) {
    const value = environment[name]?.trim();
    if (value) given[name] = value;
  }
  const parsed = schema.safeParse(given);
  if (!parsed.success)
    throw new SettingsError(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}.`));
  const values = parsed.data;
  const corpusDir = values.CORPUS_DIR === undefined ? SHIPPED_CORPUS : resolve(values.CORPUS_DIR);
  return {
    token: values.DISCORD_TOKEN ?? null,
    apiUrl: values.DISCORD_API_URL,
    guildId: values.DISCORD_GUILD_ID ?? null,
    adminRoleId: values.ADMIN_ROLE_ID ?? null,
    auditChannelId: values.AUDIT_CHANNEL_ID ?? null,
    corpusDir,
    dataDir: dataFolder(values.DATA_DIR, corpusDir),
    playgroundPort: values.PLAYGROUND_PORT,
    answerTimeoutMs: values.ANSWER_TIMEOUT_MS,
    conversationMinutes: values.CONVERSATION_MINUTES,
    questionsPerMinute: values.QUESTIONS_PER_MINUTE,
    channelQuestionsPerMinute: values.CHANNEL_QUESTIONS_PER_MINUTE,
    buttonsPerMinute: values.BUTTONS_PER_MINUTE,
    storeFile: storeFile(values.STORE_FILE),
    unansweredDays: values.UNANSWERED_DAYS,
    // In a page somebody is trying the bot out and reads the terminal: there only what goes wrong is of interest.
    logLevel: values.LOG_LEVEL ?? (values.DISCORD_TOKEN === undefined ? 'warn' : 'info'),
  };
}

/**
 * Settings of this process: its environment, and what `.env` in the working directory adds to it.
 *
 * @throws SettingsError
 */
export function loadSettings(): Settings {
  // Without `quiet` dotenv prints a line of its own.
  const { error } = config({ quiet: true });
  if (error && error.code !== 'ENOENT')
    throw new SettingsError([`The file .env could not be read (${error.code}): check its permissions.`]);
  return readSettings(process.env);
}

/** The shipped data describes the shipped articles only, so another corpus starts without any. */
function dataFolder(given: string | undefined, corpusDir: string): string | null {
  if (given === 'none') return null;
  if (given !== undefined) return resolve(given);
  return corpusDir === SHIPPED_CORPUS ? SHIPPED_DATA : null;
}

function storeFile(given: string): string | null {
  if (given === 'none') return null;
  return given === ':memory:' ? given : resolve(given);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function isApiUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && /^https?:$/u.test(url.protocol) && url.search === '' && url.hash === '';
}
