/** An error answer of Discord's REST API: HTTP status, Discord's own code, and its message. */
export class DiscordError extends Error {
  readonly status: number;
  readonly code: number;
  readonly details: Record<string, unknown>;

  constructor(status: number, code: number, message: string, details: Record<string, unknown> = {}) {
    super(message);
    this.status = status;
    this.code = code;
    this.details = details;
  }
}

export const unauthorized = (): DiscordError => new DiscordError(401, 0, '401: Unauthorized');
export const notFound = (): DiscordError => new DiscordError(404, 0, '404: Not Found');
export const unknownChannel = (): DiscordError => new DiscordError(404, 10003, 'Unknown Channel');
export const unknownGuild = (): DiscordError => new DiscordError(404, 10004, 'Unknown Guild');
export const unknownMember = (): DiscordError => new DiscordError(404, 10007, 'Unknown Member');
export const unknownMessage = (): DiscordError => new DiscordError(404, 10008, 'Unknown Message');
export const unknownUser = (): DiscordError => new DiscordError(404, 10013, 'Unknown User');
export const unknownWebhook = (): DiscordError => new DiscordError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = (): DiscordError => new DiscordError(404, 10062, 'Unknown interaction');
export const unknownCommand = (): DiscordError => new DiscordError(404, 10063, 'Unknown application command');
export const notTheAuthor = (): DiscordError =>
  new DiscordError(403, 50005, 'Cannot edit a message authored by another user');
export const missingAccess = (): DiscordError => new DiscordError(403, 50001, 'Missing Access');
export const tooManyFollowUps = (): DiscordError =>
  new DiscordError(400, 40094, 'This interaction has reached the maximum number of follow up messages');
export const missingPermissions = (): DiscordError => new DiscordError(403, 50013, 'Missing Permissions');
export const invalidWebhookToken = (): DiscordError => new DiscordError(401, 50027, 'Invalid Webhook Token');
export const alreadyAcknowledged = (): DiscordError =>
  new DiscordError(400, 40060, 'Interaction has already been acknowledged.');
export const threadExists = (): DiscordError =>
  new DiscordError(400, 160004, 'A thread has already been created for this message');

/** Discord's answer to a malformed body, with the reasons in its nested shape. */
export const invalidForm = (reasons: readonly string[]): DiscordError =>
  new DiscordError(400, 50035, 'Invalid Form Body', {
    errors: { _errors: reasons.map((message) => ({ code: 'INVALID', message })) },
  });
