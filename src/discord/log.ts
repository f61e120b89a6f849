/** A small structured log: one JSON object a line, secrets taken out wherever they stand. */
import { randomBytes } from 'node:crypto';
import { LOG_LEVELS, type LogLevel } from '../settings.ts';

export type LogFields = Readonly<Record<string, unknown>>;

/**
 * Never hand it who asked, nor a question together with who asked it: the log says what the bot did, not what people want to know.
 */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export interface LogOptions {
  readonly level: LogLevel;
  /** Strings that must never be printed, such as the bot's token. */
  readonly secrets?: readonly string[];
  /** Takes a finished line; standard error by default, so that standard output stays for people. */
  readonly write?: (line: string) => void;
}

/** @param options - from which level on, and what to keep secret */
export function createLog(options: LogOptions): Log {
  const least = LOG_LEVELS.indexOf(options.level);
  const secrets = (options.secrets ?? []).filter((secret) => secret.length > 3);
  const write = options.write ?? ((line: string) => process.stderr.write(`${line}\n`));
  const at =
    (level: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (LOG_LEVELS.indexOf(level) < least) return;
      const entry = JSON.stringify({ time: new Date().toISOString(), level, event, ...fields }, plain);
      write(redact(entry, secrets));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/** @returns an id for a bug, short enough to read out: the person sees it, and the log has it */
export function newErrorId(): string {
  return randomBytes(5).toString('hex').toUpperCase();
}

/**
 * What may be logged of anything that was thrown. The request of a failed call to Discord is left out:
 * its body holds what was answered, and its address a token.
 */
export function describeError(error: unknown): LogFields {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, status } = error as { code?: unknown; status?: unknown };
  return {
    name: error.name,
    message: error.message,
    ...(code === undefined ? {} : { code }),
    ...(status === undefined ? {} : { status }),
    stack: error.stack,
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

// Bot tokens, and the tokens in the addresses of interactions and webhooks.
const BOT_TOKEN = /[\w-]{18,40}\.[\w-]{6,8}\.[\w-]{27,64}/gu;
const TOKEN_IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d{15,21}\/)[^/\s"?\\]+/gu;

function redact(line: string, secrets: readonly string[]): string {
  let clean = line;
  for (const secret of secrets) clean = clean.replaceAll(JSON.stringify(secret).slice(1, -1), '[secret]');
  return clean.replace(BOT_TOKEN, '[secret]').replace(TOKEN_IN_ADDRESS, '$1[secret]');
}

function plain(_key: string, value: unknown): unknown {
  if (value instanceof Error) return describeError(value);
  return typeof value === 'bigint' ? value.toString() : value;
}
