import { describe, expect, it } from 'vitest';
import { Once } from '../../src/discord/once.ts';

describe('Once', () => {
  it('says of each key whether it is new, until it is forgotten', () => {
    const once = new Once(10);
    expect(once.first('share', '1')).toBe(true);
    expect(once.first('share', '1')).toBe(false);
    expect(once.first('share', '2')).toBe(true);
    once.forget('share', '1');
    expect(once.first('share', '1')).toBe(true);
  });

  it('forgets the oldest beyond its room, and keeps no key as it is', () => {
    const once = new Once(2);
    for (const key of ['1', '2', '3']) once.first(key);
    expect(once.first('3')).toBe(false);
    expect(once.first('1')).toBe(true);
    expect(JSON.stringify(once)).not.toContain('1');
  });
});
