/** `/corpus`: what the bot answers from, reading it anew, and what it could not answer. For admins. */
import {
  ApplicationCommandOptionType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord.js';
import type { Command, CommandContext, Declaration } from '../src/discord/command.ts';
import { meanwhile, RELOAD_PACE } from '../src/discord/meanwhile.ts';
import {
  auditFailure,
  auditReload,
  renderReload,
  renderReloading,
  renderStatus,
} from '../src/discord/render-corpus.ts';
import { renderUnanswered, UNANSWERED } from '../src/discord/render-unanswered.ts';
import type { Reply } from '../src/discord/response.ts';
import type { ReloadProgress } from '../src/engine/types.ts';

const declaration = {
  name: 'corpus',
  description: 'The articles I answer from (for admins)',
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
  // A server can override who sees the command, so it is checked below as well.
  default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
  options: [
    {
      name: 'status',
      description: 'Which articles there are, and what is wrong with which file',
      type: ApplicationCommandOptionType.Subcommand,
    },
    { name: 'reload', description: 'Read the folder of articles anew', type: ApplicationCommandOptionType.Subcommand },
    {
      name: 'unanswered',
      description: 'Questions that found no answer, without who asked them',
      type: ApplicationCommandOptionType.Subcommand,
    },
  ],
} as const satisfies Declaration;

export const corpus: Command<typeof declaration> = {
  declaration,
  hidden: () => true,
  check: ({ subcommand }, { admin }) => (subcommand === 'status' || admin ? null : { mistake: 'admins-only' }),
  run: async ({ subcommand }, context) => {
    const { engine, texts, asker, store, reloads } = context;
    if (subcommand === 'reload') return reload(context);
    if (subcommand === 'unanswered') {
      const questions = asker.server === null ? [] : (store?.unanswered(asker.server, UNANSWERED) ?? []);
      return renderUnanswered(questions, store?.days ?? 0, texts);
    }
    return renderStatus(await engine.status(), { asker, last: reloads.last, votes: store?.votes() ?? null }, texts);
  },
};

async function reload({ engine, texts, asker, reloads, progress, audit }: CommandContext): Promise<Reply> {
  const before = await engine.status();
  const begun = Date.now();
  const news = meanwhile<ReloadProgress>(
    (latest) => progress(renderReloading(before, begun, latest, texts)),
    reloads.pace ?? RELOAD_PACE,
  );
  try {
    const report = await engine.reload(news.note);
    reloads.last = { at: Date.now(), userId: asker.userId, server: asker.server };
    const after = await engine.status();
    void audit((own) => auditReload(asker.userId, report, after, own));
    return renderReload(report, after, texts);
  } catch (error) {
    void audit((own) => auditFailure(asker.userId, error, own));
    throw error;
  } finally {
    // Else it could arrive after the report and stand in its place.
    await news.end();
  }
}
