/** Opens the bot's SQLite file, and refuses whatever is not one. */
import type { DatabaseSync } from 'node:sqlite';
import { StoreError } from './types.ts';

/** Marks the file as the bot's own (“RPRT”), so that no other program's database is ever written to. */
const APPLICATION_ID = 0x52505254;
/** Goes up with every change of the tables. */
const SCHEMA_VERSION = 1;
/** For how long another process's lock is waited for, in milliseconds: Discord waits as well. */
const LOCK_MS = 200;

const SCHEMA = `
  CREATE TABLE unanswered (
    server TEXT NOT NULL,
    folded TEXT NOT NULL,
    question TEXT NOT NULL,
    times INTEGER NOT NULL,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (server, folded)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX unanswered_by_time ON unanswered (last_at);
  CREATE TABLE votes (
    edition TEXT NOT NULL,
    question TEXT NOT NULL,
    up INTEGER NOT NULL DEFAULT 0,
    down INTEGER NOT NULL DEFAULT 0,
    last_at INTEGER NOT NULL,
    PRIMARY KEY (edition, question)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX votes_by_time ON votes (last_at);
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${SCHEMA_VERSION};
`;

/**
 * @param file - a path, or `:memory:`
 * @throws StoreError
 */
export async function openDatabase(file: string): Promise<DatabaseSync> {
  const { DatabaseSync: Database } = await sqlite();
  let database: DatabaseSync | undefined;
  try {
    database = new Database(file, { timeout: LOCK_MS });
    prepare(database, file);
    // Deleted questions are overwritten, not only forgotten.
    database.exec('PRAGMA secure_delete = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
    return database;
  } catch (error) {
    if (database?.isOpen === true) database.close();
    throw error instanceof StoreError ? error : new StoreError(file, reasonOf(error), { cause: error });
  }
}

function prepare(database: DatabaseSync, file: string): void {
  const number = (sql: string) => Number(Object.values(database.prepare(sql).get() ?? {})[0]);
  database.exec('BEGIN IMMEDIATE');
  try {
    if (number('SELECT count(*) FROM sqlite_schema') === 0) database.exec(SCHEMA);
    else if (number('PRAGMA application_id') !== APPLICATION_ID)
      throw new StoreError(file, 'it belongs to another program');
    else if (number('PRAGMA user_version') !== SCHEMA_VERSION)
      throw new StoreError(file, 'another version of the bot has written it');
    database.exec('COMMIT');
  } catch (error) {
    database.exec('ROLLBACK');
    throw error;
  }
}

/** SQLite's primary result codes (https://www.sqlite.org/rescode.html) in words that say what to do. */
function reasonOf(error: unknown): string {
  const { errcode, message } = error as { errcode?: unknown; message?: unknown };
  // The upper bits tell apart what people need not.
  switch (typeof errcode === 'number' ? errcode & 0xff : null) {
    case 5:
    case 6:
      return 'another process has locked it';
    case 8:
      return 'it is read-only: check its permissions';
    case 10:
    case 13:
      return 'the disk is full or fails';
    case 14:
      return 'it cannot be opened: check that its folder exists and may be written to';
    case 11:
    case 26:
      return 'it is no SQLite database, or a damaged one: name another file, or move it away';
    default:
      return String(message);
  }
}

/** Loaded here and not at the start, since older versions of Node print a warning with it, of which this is the only one held back. */
async function sqlite(): Promise<typeof import('node:sqlite')> {
  const { emitWarning } = process;
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes('SQLite is an experimental feature')) emitWarning.call(process, warning, ...rest);
  }) as typeof process.emitWarning;
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
