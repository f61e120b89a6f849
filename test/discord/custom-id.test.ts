import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { customId, editionKey, parseCustomId } from '../../src/discord/custom-id.ts';
import { LIMITS } from '../../src/discord/limits.ts';

describe('customId', () => {
  it('is read back, and is never too long, whatever the edition', () => {
    const actions = fc.constantFrom(
      ...(['context', 'turn', 'more', 'page', 'share', 'up', 'down', 'timeline', 'choose'] as const),
    );
    fc.assert(
      fc.property(actions, fc.string({ maxLength: 60 }), fc.nat(99_999), (action, edition, index) => {
        const id = { action, edition: editionKey(edition), index };
        expect(customId(id).length).toBeLessThanOrEqual(LIMITS.customId);
        expect(parseCustomId(customId(id))).toEqual(id);
      }),
    );
  });

  it.each(['', 'r0:page:e1:0', 'r1:fly:e1:0', 'r1:page:e 1:0', 'r1:page:e1:-1', 'r1:page:e1:0:more', 'count:2'])(
    '%j is none of this version',
    (id) => expect(parseCustomId(id)).toBeNull(),
  );
});

describe('editionKey', () => {
  it('is the id itself where it fits, and tells others apart', () => {
    expect(editionKey('77451e5627')).toBe('77451e5627');
    expect(editionKey('a b')).not.toBe(editionKey('a c'));
  });
});
