import { describe, expect, it } from 'vitest';
import { createLog, describeError, newErrorId } from '../../src/discord/log.ts';

const TOKEN = 'MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcdE.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa';

function logged(run: (log: ReturnType<typeof createLog>) => void, level: 'debug' | 'warn' = 'debug'): string[] {
  const lines: string[] = [];
  run(createLog({ level, secrets: ['a "quoted" secret'], write: (line) => lines.push(line) }));
  return lines;
}

describe('createLog', () => {
  it('writes one JSON object a line', () => {
    const [line] = logged((log) => log.info('answered', { ms: 3 }));
    expect(JSON.parse(line ?? '')).toMatchObject({ level: 'info', event: 'answered', ms: 3 });
  });

  it('leaves out what is below its level', () => {
    expect(logged((log) => log.info('x'), 'warn')).toEqual([]);
    expect(logged((log) => log.error('x'), 'warn')).toHaveLength(1);
  });

  it('takes secrets out wherever they stand', () => {
    const text = logged((log) => {
      log.warn('x', { a: 'say a "quoted" secret', error: new Error(`Bot ${TOKEN}`) });
      log.warn('y', {
        url: 'https://discord.com/api/v10/webhooks/123456789012345678/aW50ZXJhY3Rpb246/messages/@original',
      });
    }).join('\n');
    expect(text).not.toContain('quoted');
    expect(text).not.toContain(TOKEN);
    expect(text).not.toContain('aW50ZXJhY3Rpb246');
    expect(text).toContain('/webhooks/123456789012345678/[secret]/messages');
  });

  it('describes errors with their causes, without the request that failed', () => {
    const error = Object.assign(new Error('refused', { cause: new TypeError('inner') }), {
      code: 50013,
      requestBody: { json: 'what was said' },
    });
    expect(describeError(error)).toMatchObject({
      message: 'refused',
      code: 50013,
      cause: { name: 'TypeError', message: 'inner' },
    });
    expect(JSON.stringify(describeError(error))).not.toContain('what was said');
    expect(describeError('text')).toEqual({ message: 'text' });
  });
});

describe('newErrorId', () => {
  it('is short and different each time', () => {
    const ids = new Set(Array.from({ length: 50 }, newErrorId));
    expect(ids.size).toBe(50);
    for (const id of ids) expect(id).toMatch(/^[0-9A-F]{10}$/);
  });
});
