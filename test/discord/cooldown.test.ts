import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Cooldown } from '../../src/discord/cooldown.ts';
import { mistakeText } from '../../src/discord/mistakes.ts';
import { textsFor } from '../../src/discord/texts.ts';

const asker = (userId: string, channelId = 'c', admin = false) => ({ userId, channelId, admin });

function clocked(limits: ConstructorParameters<typeof Cooldown>[0]) {
  const clock = { now: 1_000_000 };
  return { clock, cooldown: new Cooldown(limits, () => clock.now) };
}

describe('Cooldown', () => {
  it('lets a person ask so often in a minute, and says when it goes on', () => {
    const { clock, cooldown } = clocked({ perPerson: 2, perChannel: 0 });
    const begun = clock.now;
    expect(cooldown.take(asker('a'))).toBeNull();
    clock.now += 10_000;
    expect(cooldown.take(asker('a'))).toBeNull();
    clock.now += 10_000;
    expect(cooldown.take(asker('a'))).toEqual({ scope: 'person', until: begun + 60_000, first: true });
    expect(cooldown.take(asker('a', 'elsewhere'))).toMatchObject({ scope: 'person', first: false });
    expect(cooldown.take(asker('b'))).toBeNull();
    clock.now = begun + 60_000;
    expect(cooldown.take(asker('a'))).toBeNull();
    expect(cooldown.take(asker('a'))).toMatchObject({ first: true });
  });

  it('limits a channel over all its people, and charges nobody for a refusal', () => {
    const { cooldown } = clocked({ perPerson: 3, perChannel: 2 });
    cooldown.take(asker('a'));
    cooldown.take(asker('b'));
    for (let n = 0; n < 5; n += 1) expect(cooldown.take(asker('d'))).toMatchObject({ scope: 'channel' });
    expect(cooldown.take(asker('d', 'elsewhere'))).toBeNull();
  });

  it('exempts admins, and everybody with limits of 0', () => {
    const { cooldown } = clocked({ perPerson: 1, perChannel: 1 });
    for (let n = 0; n < 9; n += 1) expect(cooldown.take(asker('a', 'c', true))).toBeNull();
    const { cooldown: none } = clocked({ perPerson: 0, perChannel: 0 });
    for (let n = 0; n < 9; n += 1) expect(none.take(asker('a'))).toBeNull();
  });

  it('never allows more than the limit in any minute, and always keeps its word on when to ask again', () => {
    const steps = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.nat(20_000)), { maxLength: 60 });
    fc.assert(
      fc.property(steps, fc.integer({ min: 1, max: 4 }), (asked, perPerson) => {
        const { clock, cooldown } = clocked({ perPerson, perChannel: 0 });
        const allowed = new Map<string, number[]>();
        for (const [userId, wait] of asked) {
          clock.now += wait;
          const refusal = cooldown.take(asker(userId));
          if (refusal !== null) {
            expect(refusal.until).toBeGreaterThan(clock.now);
            clock.now = refusal.until;
            expect(cooldown.take(asker(userId))).toBeNull();
          }
          const times = [...(allowed.get(userId) ?? []), clock.now];
          allowed.set(userId, times);
          expect(times.filter((time) => time > clock.now - 60_000).length).toBeLessThanOrEqual(perPerson);
        }
      }),
    );
  });

  it('remembers no more people and channels than it may', () => {
    const { cooldown } = clocked({ perPerson: 1, perChannel: 0, most: 10 });
    cooldown.take(asker('first'));
    for (let n = 0; n < 10; n += 1) cooldown.take(asker(`p${n}`));
    expect(cooldown.take(asker('first'))).toBeNull();
    expect(cooldown.take(asker('p9'))).not.toBeNull();
  });
});

it('when to ask again is never told too early', () => {
  const text = mistakeText({ mistake: 'cooldown', scope: 'person', until: 1_700_000_000_001 }, textsFor('de'));
  expect(text).toContain('<t:1700000001:R>');
});
