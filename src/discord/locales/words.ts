/** A command, subcommand, option or choice as a language calls it. */
export interface CommandWords {
  /** As typed: lower case, no spaces (but for commands in the menu of a message). */
  readonly name: string;
  /** At most 100 characters; the commands in the menu of a message, and choices, have none. */
  readonly description?: string;
}

/** By path, e.g. `who`, `who question`, `corpus reload`. English stands in the declarations themselves. */
export type CommandVocabulary = Readonly<Record<string, CommandWords>>;
