import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fingerprintOf } from '../../src/answers/check/context.ts';
import { customId, editionKey, fileKey, parseCustomId } from '../../src/discord/custom-id.ts';
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

  it('keeps the mark of a passage, wherever it stands', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.nat(4_000_000_000),
        fc.nat(4_000_000_000),
        fc.string(),
        (name, start, length, words) => {
          const place = { file: fileKey(name), start, length, fingerprint: fingerprintOf(words) };
          const id = { action: 'context' as const, edition: 'e'.repeat(40), index: 99_999, place };
          expect(customId(id).length).toBeLessThanOrEqual(LIMITS.customId);
          expect(parseCustomId(customId(id))).toEqual(id);
        },
      ),
    );
  });

  it('never fails on what others make up', () => {
    fc.assert(fc.property(fc.string({ maxLength: 120 }), (id) => void parseCustomId(id)));
    fc.assert(fc.property(fc.string({ maxLength: 90 }), (rest) => void parseCustomId(`r1:context:e1:0:${rest}`)));
  });

  it.each([
    '',
    'r0:page:e1:0',
    'r1:fly:e1:0',
    'r1:page:e 1:0',
    'r1:page:e1:-1',
    'r1:page:e1:0:more',
    'r1:context:e1:0:a.b',
    'r1:context:e1:0:a.!.1.x',
    'count:2',
  ])('%j is none of this version', (id) => expect(parseCustomId(id)).toBeNull());
});

describe('editionKey', () => {
  it('is the id itself where it fits, and tells others apart', () => {
    expect(editionKey('77451e5627')).toBe('77451e5627');
    expect(editionKey('a b')).not.toBe(editionKey('a c'));
  });
});
