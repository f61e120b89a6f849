/** A tiny bot on the real discord.js client, to see the loopback and the page from the bot's side. */
import {
  ActionRowBuilder,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  type ClientOptions,
  EmbedBuilder,
  Events,
  GatewayIntentBits,
  type Interaction,
  InteractionContextType,
  type Message,
  MessageFlags,
  Partials,
} from 'discord.js';
import type { LoopbackDiscord } from '../../src/playground/types.ts';

export const FRUITS = ['apple', 'apricot', 'banana', 'cherry', 'elderberry', 'fig', 'grape'];

const COMMANDS = [
  {
    name: 'fruit',
    description: 'Tells about a fruit',
    options: [
      {
        name: 'name',
        description: 'Which fruit',
        type: ApplicationCommandOptionType.String,
        required: true,
        autocomplete: true,
      },
      { name: 'hide', description: 'Answer only to me', type: ApplicationCommandOptionType.Boolean },
    ],
  },
  { name: 'quick', description: 'Answers at once' },
  {
    name: 'place',
    description: 'Where and in which language it is asked',
    name_localizations: { de: 'ort' },
    description_localizations: { de: 'Wo und in welcher Sprache gefragt wird' },
    options: [
      {
        name: 'what',
        description: 'What of it',
        name_localizations: { de: 'was' },
        description_localizations: { de: 'Was davon' },
        type: ApplicationCommandOptionType.String,
        autocomplete: true,
      },
    ],
  },
  {
    name: 'basket',
    description: 'The basket of fruit',
    contexts: [InteractionContextType.Guild],
    options: [
      { name: 'status', description: 'What is in it', type: ApplicationCommandOptionType.Subcommand },
      {
        name: 'empty',
        description: 'Empties it',
        type: ApplicationCommandOptionType.Subcommand,
        options: [
          { name: 'times', description: 'How often', type: ApplicationCommandOptionType.Integer, min_value: 1 },
        ],
      },
    ],
  },
  { name: 'secret', description: 'Only for administrators', default_member_permissions: '0' },
  { name: 'Count words', type: ApplicationCommandType.Message },
] as const;

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export interface TestBot {
  readonly client: Client<true>;
  /** Messages that it received, as it received them. */
  readonly received: Message[];
  /** Interactions that the test answers itself are put here instead of being answered. */
  readonly errors: unknown[];
  close(): Promise<void>;
}

export interface TestBotOptions {
  /** Replaces the bot's own handling of interactions. */
  readonly onInteraction?: (interaction: Interaction) => Promise<unknown>;
  readonly client?: Partial<ClientOptions>;
}

/** Logs the bot in to the loopback and registers its commands. */
export async function startTestBot(loopback: LoopbackDiscord, options: TestBotOptions = {}): Promise<TestBot> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    rest: { api: loopback.apiUrl },
    ...options.client,
  });
  const errors: unknown[] = [];
  const received: Message[] = [];
  const noting =
    <T>(handle: (value: T) => Promise<unknown>) =>
    (value: T) =>
      void handle(value).catch((error: unknown) => errors.push(error));
  client.on(Events.Error, (error) => errors.push(error));
  client.on(Events.InteractionCreate, noting(options.onInteraction ?? answer));
  client.on(
    Events.MessageCreate,
    noting(async (message: Message) => {
      received.push(message);
      if (message.author.bot || !message.mentions.has(client.user!.id)) return;
      await message.reply(`You said: ${message.content.replace(/<@\d+>\s*/g, '')}`);
    }),
  );
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(loopback.token);
  const live = await ready;
  await live.application.commands.set(COMMANDS as never);
  return { client: live, received, errors, close: () => client.destroy() };
}

const buttons = (count: number): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(
    new ButtonBuilder()
      .setCustomId(`count:${count + 1}`)
      .setLabel('One more')
      .setStyle(ButtonStyle.Primary),
    new ButtonBuilder().setCustomId('private').setLabel('Tell me alone').setStyle(ButtonStyle.Secondary),
    new ButtonBuilder().setCustomId('remove').setLabel('Remove').setStyle(ButtonStyle.Danger),
    new ButtonBuilder().setURL('https://example.org/fruit').setLabel('Read on').setStyle(ButtonStyle.Link),
  );

async function answer(interaction: Interaction): Promise<void> {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    if (interaction.commandName === 'place') {
      const name = `${interaction.locale} in context ${interaction.context}`;
      return interaction.respond([{ name, value: name }]);
    }
    await interaction.respond(FRUITS.filter((fruit) => fruit.startsWith(typed)).map((name) => ({ name, value: name })));
  } else if (interaction.isMessageContextMenuCommand()) {
    const words = interaction.targetMessage.content.split(/\s+/).length;
    await interaction.reply({ content: `${words} words`, flags: MessageFlags.Ephemeral });
  } else if (interaction.isButton()) {
    if (interaction.customId === 'here') {
      await interaction.reply(`Pressed in ${interaction.locale}`);
    } else if (interaction.customId === 'private') {
      await interaction.reply({ content: 'Just between us', flags: MessageFlags.Ephemeral });
    } else if (interaction.customId === 'remove') {
      await interaction.deferUpdate();
      await interaction.editReply({ content: 'Removed', components: [] });
    } else {
      const count = Number(interaction.customId.split(':')[1]);
      await interaction.update({ content: `**${count}** pieces`, components: [buttons(count)] });
    }
  } else if (interaction.isChatInputCommand()) {
    await answerCommand(interaction);
  }
}

async function answerCommand(interaction: Extract<Interaction, { commandType: 1 }>): Promise<void> {
  if (!interaction.isChatInputCommand()) return;
  if (interaction.commandName === 'quick')
    await interaction.reply({ content: 'Here **you** are', components: [buttons(0)] });
  else if (interaction.commandName === 'place') {
    const by = interaction.member === null ? 'user' : 'member';
    const here = new ButtonBuilder().setCustomId('here').setLabel('And here').setStyle(ButtonStyle.Secondary);
    await interaction.reply({
      content: `Asked in ${interaction.locale}, context ${interaction.context}, by a ${by}`,
      components: [new ActionRowBuilder<ButtonBuilder>().addComponents(here)],
    });
  } else if (interaction.commandName === 'secret') {
    const allowed = interaction.memberPermissions?.has('Administrator');
    await interaction.reply({ content: allowed ? 'The secret' : 'Not for you', flags: MessageFlags.Ephemeral });
  } else if (interaction.commandName === 'basket') {
    const times = interaction.options.getInteger('times');
    await interaction.reply(`${interaction.options.getSubcommand()}${times === null ? '' : ` ${times} times`}`);
  } else {
    const flags = interaction.options.getBoolean('hide') ? MessageFlags.Ephemeral : undefined;
    await interaction.deferReply(flags ? { flags } : {});
    const name = interaction.options.getString('name', true);
    const embed = new EmbedBuilder()
      .setTitle(`About the ${name}`)
      .setDescription('> A fruit is **sweet**, <b>not</b> bold by tags.\n*The Orchard Gazette*')
      .addFields({ name: 'Colour', value: 'red', inline: true }, { name: 'Season', value: 'autumn', inline: true })
      .setImage('attachment://pixel.png')
      .setFooter({ text: 'Orchard, 4 May 1999' })
      .setColor(0x3b82f6);
    const files = [{ attachment: PIXEL, name: 'pixel.png', description: 'a dot' }];
    await interaction.editReply({ content: `A fruit: **${name}**`, embeds: [embed], components: [buttons(1)], files });
  }
}
