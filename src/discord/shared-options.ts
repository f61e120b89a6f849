/** Options that several commands have in common, and what they mean. */
import { ApplicationCommandOptionType } from 'discord.js';
import { LIMITS } from './limits.ts';

/** A question in people's own words; each command says itself what can be asked. */
export const QUESTION = {
  name: 'question',
  type: ApplicationCommandOptionType.String,
  max_length: LIMITS.question,
  autocomplete: true,
} as const;

export const HIDE = {
  name: 'hide',
  description: 'Show the answer only to me',
  type: ApplicationCommandOptionType.Boolean,
} as const;

/** Whether only the asker is to see the answer. */
export function isHidden({ hide }: { readonly hide?: boolean | undefined }): boolean {
  return hide === true;
}

/** Whether an option was left out, or has nothing but spaces. */
export function isBlank(text: string | undefined): text is undefined | '' {
  return text === undefined || text.trim() === '';
}
