/** Rules of Discord (and of good manners) that its machine-readable contract does not state. Pure functions. */
import { MessageFlag } from './world.ts';

export interface Breach {
  readonly rule: string;
  /** Discord itself would answer 400; the others it lets pass, to the harm of the channel. */
  readonly rejected: boolean;
}

type Json = Record<string, unknown>;

/** Which kind of message a body makes: a new one, the first content of a deferred one, or a change of one. */
export type Writing = 'create' | 'edit';

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);
const jsons = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isJson) : []);
const size = (value: unknown): number => (typeof value === 'string' ? value.trim().length : 0);

const CONTENT_MAX = 2000;
const EMBEDS_MAX = 6000;
/** Parts of an embed that lead somewhere, and whether a file of the message itself will do. */
const EMBED_URLS: readonly (readonly [name: string, read: (embed: Json) => unknown, schemes: RegExp])[] = [
  ['url', (embed) => embed.url, /^https?:\/\//],
  ['author url', (embed) => isJson(embed.author) && embed.author.url, /^https?:\/\//],
  ['image url', (embed) => isJson(embed.image) && embed.image.url, /^(?:https?|attachment):\/\//],
  ['thumbnail url', (embed) => isJson(embed.thumbnail) && embed.thumbnail.url, /^(?:https?|attachment):\/\//],
];
const EMBED_LIMITS: readonly (readonly [name: string, max: number, read: (embed: Json) => unknown])[] = [
  ['title', 256, (embed) => embed.title],
  ['description', 4096, (embed) => embed.description],
  ['footer', 2048, (embed) => isJson(embed.footer) && embed.footer.text],
  ['author', 256, (embed) => isJson(embed.author) && embed.author.name],
];

/**
 * Checks the body of a message.
 *
 * @param body - as sent, JSON part only.
 * @param writing - whether the message is new; a change may leave parts out.
 * @param files - number of files that came with it.
 */
export function messageBreaches(body: unknown, writing: Writing, files = 0): Breach[] {
  if (!isJson(body)) return [];
  return [
    ...contentBreaches(body, writing, files),
    ...embedBreaches(jsons(body.embeds)),
    ...componentBreaches(body),
    ...mentionBreaches(body, writing),
  ];
}

function contentBreaches(body: Json, writing: Writing, files: number): Breach[] {
  const breaches: Breach[] = [];
  const refuse = (rule: string): number => breaches.push({ rule, rejected: true });
  if (typeof body.content === 'string' && body.content.length > CONTENT_MAX) {
    refuse(`content has ${body.content.length} characters, at most ${CONTENT_MAX} are allowed`);
  }
  const v2 = typeof body.flags === 'number' && (body.flags & MessageFlag.componentsV2) !== 0;
  const parts = size(body.content) + jsons(body.embeds).length + files;
  const carried = parts + jsons(body.components).length + (isJson(body.poll) ? 1 : 0) + stickers(body);
  if (writing === 'create' && carried === 0) refuse('the message is empty');
  if (v2 && (size(body.content) > 0 || jsons(body.embeds).length > 0)) {
    refuse('a message of components (flag 32768) has neither content nor embeds');
  }
  return breaches;
}

const stickers = (body: Json): number => (Array.isArray(body.sticker_ids) ? body.sticker_ids.length : 0);

function embedBreaches(embeds: readonly Json[]): Breach[] {
  const breaches: Breach[] = [];
  const refuse = (rule: string): number => breaches.push({ rule, rejected: true });
  let total = 0;
  embeds.forEach((embed, index) => {
    for (const [name, max, read] of EMBED_LIMITS) {
      const length = size(read(embed));
      total += length;
      if (length > max) refuse(`embed ${index}: ${name} has ${length} characters, at most ${max} are allowed`);
    }
    for (const [name, read, schemes] of EMBED_URLS) {
      const url = read(embed);
      if (typeof url === 'string' && !schemes.test(url))
        refuse(`embed ${index}: ${name} has a scheme that Discord refuses`);
    }
    const fields = jsons(embed.fields);
    if (fields.length > 25) refuse(`embed ${index}: ${fields.length} fields, at most 25 are allowed`);
    fields.forEach((field, at) => {
      for (const [key, max] of [['name', 256] as const, ['value', 1024] as const]) {
        const length = size(field[key]);
        total += length;
        if (length === 0) refuse(`embed ${index}, field ${at}: the ${key} is empty`);
        if (length > max)
          refuse(`embed ${index}, field ${at}: ${key} has ${length} characters, at most ${max} are allowed`);
      }
    });
    if (isEmptyEmbed(embed)) refuse(`embed ${index} is empty`);
  });
  if (total > EMBEDS_MAX) refuse(`the embeds have ${total} characters together, at most ${EMBEDS_MAX} are allowed`);
  return breaches;
}

function isEmptyEmbed(embed: Json): boolean {
  const shown = [embed.title, embed.description].some((text) => size(text) > 0) || jsons(embed.fields).length > 0;
  return !shown && ![embed.footer, embed.author, embed.image, embed.thumbnail].some(isJson);
}

/** Every component of the message, nested ones and accessories too. */
function everyComponent(components: readonly Json[]): Json[] {
  return components.flatMap((component) => [
    component,
    ...everyComponent(jsons(component.components)),
    ...(isJson(component.accessory) ? everyComponent([component.accessory]) : []),
  ]);
}

function componentBreaches(body: Json): Breach[] {
  const breaches: Breach[] = [];
  const refuse = (rule: string): number => breaches.push({ rule, rejected: true });
  const top = jsons(body.components);
  const v2 = typeof body.flags === 'number' && (body.flags & MessageFlag.componentsV2) !== 0;
  if (!v2 && top.length > 5) refuse(`${top.length} rows of components, at most 5 are allowed`);
  const all = everyComponent(top);
  for (const row of all.filter((one) => one.type === 1)) {
    const buttons = jsons(row.components).length;
    if (buttons === 0 || buttons > 5) refuse(`a row has ${buttons} components, 1 to 5 are allowed`);
  }
  for (const button of all.filter((one) => one.type === 2)) {
    for (const rule of buttonFaults(button)) refuse(rule);
  }
  const ids = all.flatMap((one) => (typeof one.custom_id === 'string' ? [one.custom_id] : []));
  for (const id of ids)
    if (id.length < 1 || id.length > 100) refuse(`custom_id has ${id.length} characters, 1 to 100 are allowed`);
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
    refuse(`custom_id "${id}" occurs twice`);
  return breaches;
}

const LINK_STYLE = 5;
const PREMIUM_STYLE = 6;

function buttonFaults(button: Json): string[] {
  const faults: string[] = [];
  const named = `button "${String(button.label ?? '')}"`;
  if (button.style === LINK_STYLE) {
    if (size(button.url) === 0) faults.push(`${named}: a link button needs a url`);
    else if (size(button.url) > 512)
      faults.push(`${named}: url has ${size(button.url)} characters, at most 512 are allowed`);
    else if (!/^(?:https?|discord):\/\//.test(String(button.url)))
      faults.push(`${named}: url has a scheme that Discord refuses`);
    if (button.custom_id !== undefined) faults.push(`${named}: a link button has no custom_id`);
  } else if (button.style !== PREMIUM_STYLE) {
    if (typeof button.custom_id !== 'string') faults.push(`${named}: a custom_id is missing`);
    if (button.url !== undefined) faults.push(`${named}: only a link button has a url`);
  }
  if (button.style !== PREMIUM_STYLE && size(button.label) === 0 && !isJson(button.emoji)) {
    faults.push(`${named}: neither label nor emoji`);
  }
  if (size(button.label) > 80)
    faults.push(`${named}: label has ${size(button.label)} characters, at most 80 are allowed`);
  return faults;
}

/** A plain message pings everybody it names unless told otherwise; this bot must never ping. */
function mentionBreaches(body: Json, writing: Writing): Breach[] {
  if (writing === 'edit' && size(body.content) === 0) return [];
  const mentions = body.allowed_mentions;
  const closed =
    isJson(mentions) &&
    Array.isArray(mentions.parse) &&
    mentions.parse.length === 0 &&
    !['users', 'roles'].some((key) => Array.isArray(mentions[key]) && (mentions[key] as unknown[]).length > 0) &&
    mentions.replied_user === false;
  if (closed) return [];
  const rule = isJson(mentions)
    ? `allowed_mentions is too open: ${JSON.stringify(mentions)}`
    : 'allowed_mentions is missing';
  return [{ rule: `${rule}; it must be { parse: [], replied_user: false }`, rejected: false }];
}

/** Checks the choices of an autocomplete response. */
export function choiceBreaches(choices: unknown): Breach[] {
  const list = jsons(choices);
  const breaches: Breach[] = [];
  const refuse = (rule: string): number => breaches.push({ rule, rejected: true });
  if (list.length > 25) refuse(`${list.length} autocomplete choices, at most 25 are allowed`);
  list.forEach((choice, index) => {
    if (size(choice.name) < 1 || size(choice.name) > 100) {
      refuse(`autocomplete choice ${index}: name has ${size(choice.name)} characters, 1 to 100 are allowed`);
    }
    if (typeof choice.value === 'string' && choice.value.length > 100) {
      refuse(`autocomplete choice ${index}: value has ${choice.value.length} characters, at most 100 are allowed`);
    }
  });
  return breaches;
}

const COMMAND_NAME = /^[-_'\p{L}\p{N}]{1,32}$/u;
const SUBCOMMANDS = new Set<unknown>([1, 2]);

/** Checks the definition of a command. */
export function commandBreaches(command: unknown): Breach[] {
  if (!isJson(command)) return [];
  const breaches: Breach[] = [];
  const refuse = (rule: string): number => breaches.push({ rule, rejected: true });
  const slash = command.type === undefined || command.type === null || command.type === 1;
  const named = `command "${String(command.name)}"`;
  if (slash) for (const fault of nameFaults(named, command)) refuse(fault);
  if (!slash && size(command.description) > 0) refuse(`${named}: only a slash command has a description`);
  if (!slash && jsons(command.options).length > 0) refuse(`${named}: only a slash command has options`);
  for (const fault of optionFaults(named, jsons(command.options))) refuse(fault);
  const characters = commandSize(command);
  if (characters > 8000)
    refuse(`${named} has ${characters} characters of names, descriptions and values, at most 8000 are allowed`);
  return breaches;
}

function nameFaults(named: string, part: Json): string[] {
  const name = typeof part.name === 'string' ? part.name : '';
  const faults: string[] = [];
  if (!COMMAND_NAME.test(name)) faults.push(`${named}: a name has 1 to 32 letters, digits, "-" or "_"`);
  if (name !== name.toLowerCase()) faults.push(`${named}: the name must be in lower case`);
  const length = size(part.description);
  if (length < 1 || length > 100) faults.push(`${named}: description has ${length} characters, 1 to 100 are allowed`);
  return faults;
}

function optionFaults(named: string, options: readonly Json[]): string[] {
  const faults: string[] = [];
  let optionalSeen = false;
  const names = options.map((option) => option.name);
  if (options.length > 25) faults.push(`${named}: ${options.length} options, at most 25 are allowed`);
  if (new Set(names).size < names.length) faults.push(`${named}: two options have the same name`);
  if (
    options.some((option) => SUBCOMMANDS.has(option.type)) &&
    !options.every((option) => SUBCOMMANDS.has(option.type))
  ) {
    faults.push(`${named}: subcommands and options stand beside each other`);
  }
  for (const option of options) {
    const where = `${named}, option "${String(option.name)}"`;
    faults.push(...nameFaults(where, option), ...optionFaults(where, jsons(option.options)));
    if (SUBCOMMANDS.has(option.type)) continue;
    if (option.required === true && optionalSeen) faults.push(`${where}: required options come before optional ones`);
    if (option.required !== true) optionalSeen = true;
    const choices = jsons(option.choices);
    if (choices.length > 25) faults.push(`${where}: ${choices.length} choices, at most 25 are allowed`);
    if (option.autocomplete === true && choices.length > 0) faults.push(`${where}: either choices or autocomplete`);
  }
  return faults;
}

function commandSize(part: Json): number {
  const choices = jsons(part.choices).reduce((sum, choice) => sum + size(choice.name) + size(choice.value), 0);
  const options = jsons(part.options).reduce((sum, option) => sum + commandSize(option), 0);
  return size(part.name) + size(part.description) + choices + options;
}
