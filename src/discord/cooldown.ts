/** How much may be asked in a minute, per person and per channel. In memory, bounded, and forgotten with the process. */
import type { Mistake } from './mistakes.ts';

export interface CooldownLimits {
  /** Questions a minute; 0: as many as one likes. */
  readonly perPerson: number;
  readonly perChannel: number;
  /** People and channels that are remembered at once. */
  readonly most?: number;
}

/** Who asks where. Admins may ask as much as they like. */
export interface CooldownAsker {
  readonly userId: string;
  readonly channelId: string;
  readonly admin: boolean;
}

export interface Refusal {
  readonly scope: 'person' | 'channel';
  /** When it can be asked again, in milliseconds since 1970. */
  readonly until: number;
  /** Whether this is the first refusal since something was last allowed: where refusals are seen by all, one is enough. */
  readonly first: boolean;
}

const WINDOW_MS = 60_000;

interface Window {
  /** When the last questions were asked, oldest first. */
  readonly times: readonly number[];
  readonly refused: boolean;
}

export class Cooldown {
  readonly #limits: Required<CooldownLimits>;
  readonly #now: () => number;
  /** The most recently used last. */
  readonly #windows = new Map<string, Window>();

  constructor(limits: CooldownLimits, now: () => number = Date.now) {
    this.#limits = { most: 5_000, ...limits };
    this.#now = now;
  }

  /** Counts a question, unless it is one too many: that is not counted, so that waiting always helps. */
  take({ userId, channelId, admin }: CooldownAsker): Refusal | null {
    if (admin) return null;
    const asked = [
      { scope: 'person', key: `p${userId}`, limit: this.#limits.perPerson },
      { scope: 'channel', key: `c${channelId}`, limit: this.#limits.perChannel },
    ] as const;
    const now = this.#now();
    const limited = asked.filter(({ limit }) => limit > 0);
    for (const { scope, key, limit } of limited) {
      const { times, refused } = this.#window(key, now);
      if (times.length < limit) continue;
      this.#keep(key, { times, refused: true });
      return { scope, until: (times[times.length - limit] as number) + WINDOW_MS, first: !refused };
    }
    for (const { key } of limited) this.#keep(key, { times: [...this.#window(key, now).times, now], refused: false });
    return null;
  }

  #window(key: string, now: number): Window {
    const { times, refused } = this.#windows.get(key) ?? { times: [], refused: false };
    return { times: times.filter((time) => time > now - WINDOW_MS), refused };
  }

  #keep(key: string, window: Window): void {
    this.#windows.delete(key);
    this.#windows.set(key, window);
    if (this.#windows.size > this.#limits.most) this.#windows.delete(this.#windows.keys().next().value as string);
  }
}

/** What to tell somebody who asks too much; `null` if all is well. */
export function coolingMistake(asker: CooldownAsker, cooldown: Cooldown): Mistake | null {
  const refusal = cooldown.take(asker);
  return refusal === null ? null : { mistake: 'cooldown', scope: refusal.scope, until: refusal.until };
}
