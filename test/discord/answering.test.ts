import { describe, expect, it } from 'vitest';
import { replyToFailure } from '../../src/discord/answering.ts';
import { DeadlineError, withDeadline } from '../../src/discord/deadline.ts';
import { createLog } from '../../src/discord/log.ts';
import { textsFor } from '../../src/discord/texts.ts';
import { EngineError } from '../../src/engine/types.ts';

describe('withDeadline', () => {
  it('gives the result of work that is done in time, and its failure', async () => {
    const late: unknown[] = [];
    expect(await withDeadline(Promise.resolve(1), 1000, (error) => late.push(error))).toBe(1);
    await expect(withDeadline(Promise.reject(new Error('no')), 1000, (error) => late.push(error))).rejects.toThrow(
      'no',
    );
    expect(late).toEqual([]);
  });

  it('gives up on work that is not, and hears of its later failure', async () => {
    const work = Promise.withResolvers<never>();
    const late = Promise.withResolvers<unknown>();
    await expect(withDeadline(work.promise, 5, late.resolve)).rejects.toThrow(DeadlineError);
    work.reject(new Error('after all'));
    expect(await late.promise).toMatchObject({ message: 'after all' });
  });
});

describe('replyToFailure', () => {
  const told = (error: unknown) => {
    const lines: Record<string, unknown>[] = [];
    const log = createLog({ level: 'debug', write: (line) => lines.push(JSON.parse(line)) });
    return { content: replyToFailure(error, '/who', log, textsFor(null)).content, logged: lines };
  };

  it('tells how long a question was given', () => {
    expect(told(new DeadlineError(11_000)).content).toContain('longer than 11 seconds');
  });

  it('repeats what the engine says to people, and logs its code', () => {
    const { content, logged } = told(new EngineError('reload-running', 'A reload is under way.'));
    expect(content).toBe('A reload is under way.');
    expect(logged).toMatchObject([{ level: 'warn', event: 'engine-refused', code: 'reload-running' }]);
  });

  it('shows of a bug nothing but the id that the log has', () => {
    const { content, logged } = told(new TypeError('x is not a function'));
    expect(content).toContain(String(logged[0]?.id));
    expect(content).not.toContain('function');
    expect(logged).toMatchObject([{ level: 'error', event: 'bug', where: '/who', error: { name: 'TypeError' } }]);
  });
});
