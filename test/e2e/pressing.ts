/** The buttons below a message, and pressing them as people do. */
import { expect } from 'vitest';
import type { LoopbackDiscord, LoopbackUser, SeenMessage } from '../../src/playground/types.ts';

export interface SeenButton {
  readonly id: string;
  /** Its words, or its emoji. */
  readonly label: string;
  readonly disabled: boolean;
}

export function buttonsOf(message: SeenMessage | null): SeenButton[] {
  const rows = (message?.components ?? []) as { components: Record<string, unknown>[] }[];
  return rows.flatMap(({ components }) =>
    components.map((one) => ({
      id: String(one.custom_id),
      label: String(one.label ?? (one.emoji as { name: string }).name),
      disabled: one.disabled === true,
    })),
  );
}

/**
 * Presses the button whose label begins so, and expects one acknowledgement.
 *
 * @returns what came of it
 */
export async function press(
  discord: LoopbackDiscord,
  message: SeenMessage | null,
  label: string,
  as?: LoopbackUser,
): Promise<SeenMessage | null> {
  const button = buttonsOf(message).find((one) => one.label.startsWith(label));
  if (!message || !button) throw new Error(`No button “${label}” among ${JSON.stringify(buttonsOf(message))}`);
  const outcome = await discord.press(message, button.id, as === undefined ? {} : { as });
  expect(outcome.acknowledgements).toBe(1);
  return outcome.message;
}
