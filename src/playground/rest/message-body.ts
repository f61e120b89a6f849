/** What a request says of a message: to be sent, or to be changed. */
import type { APIEmbed, APIMessageTopLevelComponent } from 'discord-api-types/v10';
import type { Attachment, Message, World } from '../world.ts';
import type { UploadedFile } from './body.ts';

/** The fields of a message body that the loopback acts on; their shape was checked against the contract before. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly flags?: number | null;
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
  readonly allowed_mentions?: { readonly replied_user?: boolean | null } | null;
  readonly message_reference?: {
    readonly message_id: string;
    readonly fail_if_not_exists?: boolean | null;
  } | null;
  readonly attachments?: readonly { readonly id: string | number; readonly description?: string | null }[] | null;
}

export type MessageParts = Pick<Message, 'content' | 'embeds' | 'components' | 'attachments'>;

/** The parts of a message that a body sets; what it leaves out is left out here too. */
export function messageParts(
  world: World,
  body: MessageBody,
  files: readonly UploadedFile[],
  before: readonly Attachment[] = [],
): Partial<MessageParts> {
  return {
    ...(body.content === undefined ? {} : { content: body.content ?? '' }),
    ...(body.embeds === undefined ? {} : { embeds: body.embeds ?? [] }),
    ...(body.components === undefined ? {} : { components: body.components ?? [] }),
    ...(body.attachments === undefined && files.length === 0
      ? {}
      : { attachments: attachmentsOf(world, body, files, before) }),
  };
}

/** Files that stay are those listed by id; new ones are listed by the number of their part, or not at all. */
function attachmentsOf(
  world: World,
  body: MessageBody,
  files: readonly UploadedFile[],
  before: readonly Attachment[],
): Attachment[] {
  const listed = new Map((body.attachments ?? []).map((one) => [String(one.id), one]));
  const kept = body.attachments ? before.filter((file) => listed.has(file.id)) : before;
  const added = files.map((file) => {
    const description = listed.get(String(file.index))?.description;
    const { name, contentType, data } = file;
    return { id: world.newId(), name, contentType, data, ...(description ? { description } : {}) };
  });
  return [...kept, ...added];
}
