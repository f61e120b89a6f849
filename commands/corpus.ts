/** `/corpus`: what the bot answers from, and reading it anew. For admins. */
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command, Declaration } from '../src/discord/command.ts';
import { renderReload, renderStatus } from '../src/discord/render-corpus.ts';

const declaration = {
  name: 'corpus',
  description: 'The articles I answer from (for admins)',
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  // A server can override who sees the command, so `reload` is checked below as well.
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    {
      name: 'status',
      description: 'Which articles there are, and what is wrong with which file',
      type: ApplicationCommandOptionType.Subcommand,
    },
    { name: 'reload', description: 'Read the folder of articles anew', type: ApplicationCommandOptionType.Subcommand },
  ],
} as const satisfies Declaration;

export const corpus: Command<typeof declaration> = {
  declaration,
  hidden: () => true,
  check: ({ subcommand }, { admin }) => (subcommand === 'reload' && !admin ? { mistake: 'admins-only' } : null),
  run: async ({ subcommand }, { engine, texts }) =>
    subcommand === 'reload' ? renderReload(await engine.reload(), texts) : renderStatus(await engine.status(), texts),
};
