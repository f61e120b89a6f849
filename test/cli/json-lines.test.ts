import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LineError, respondToLines, textField } from '../../src/cli/json-lines.ts';

/** What is written for an input that comes in the given chunks. */
async function respond(
  chunks: readonly (string | Buffer)[],
  answer: Parameters<typeof respondToLines>[2] = (line) => ({ id: line.id, got: line.text }),
): Promise<unknown[]> {
  const output = new PassThrough();
  let written = '';
  output.setEncoding('utf8').on('data', (chunk: string) => {
    written += chunk;
  });
  await respondToLines(Readable.from(chunks, { objectMode: false }), output, answer);
  output.end();
  return written
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

describe('JSON lines', () => {
  it('are answered in their order, however long each takes', async () => {
    const replies = await respond(['{"id":1}\n{"id":2}\n{"id":3}\n'], async ({ id }) => {
      await new Promise((resolve) => setTimeout(resolve, id === 1 ? 20 : 0));
      return { id };
    });
    expect(replies).toEqual([{ id: 1 }, { id: 2 }, { id: 3 }]);
  });

  it.each([
    ['with carriage returns', ['{"id":1,"text":"a"}\r\n{"id":2,"text":"b"}\r\n']],
    ['without a last line feed', ['{"id":1,"text":"a"}\n{"id":2,"text":"b"}']],
    ['with empty lines', ['\n\n{"id":1,"text":"a"}\n   \n{"id":2,"text":"b"}\n\n']],
    ['cut anywhere', ['{"id":1,"te', 'xt":"a"}\n{"id":', '2,"text":"b"', '}\n']],
  ])('are read %s', async (_, chunks) => {
    expect(await respond(chunks)).toEqual([
      { id: 1, got: 'a' },
      { id: 2, got: 'b' },
    ]);
  });

  it('end at line feeds only', async () => {
    const text = 'one\u2028two\u2029three\u0085four\rfive';
    expect(await respond([`${JSON.stringify({ id: 1, text })}\n`, '{"id":2,"text":"\u2028"}\n'])).toEqual([
      { id: 1, got: text },
      { id: 2, got: '\u2028' },
    ]);
  });

  it('may be cut inside a character', async () => {
    const bytes = Buffer.from('{"id":1,"text":"hé🐟"}\n');
    expect(await respond([...bytes].map((byte) => Buffer.from([byte])))).toEqual([{ id: 1, got: 'hé🐟' }]);
  });

  it.each([
    ['no JSON', 'nonsense', null, 'not JSON'],
    ['no object', '[1,2]', null, 'object'],
    ['null', 'null', null, 'object'],
    ['a line that the command refuses', '{"id":"x","text":7}', 'x', '"text" must be a string'],
    ['a line without what it needs', '{"id":"y"}', 'y', '"text" is missing'],
  ])('that hold %s get an error, and the rest goes on', async (_, line, id, message) => {
    const replies = await respond([`{"id":1,"text":"a"}\n${line}\n{"id":2,"text":"b"}\n`], (one) => ({
      id: one.id,
      got: textField(one, 'text', true),
    }));
    expect(replies).toEqual([
      { id: 1, got: 'a' },
      { id, error: expect.stringContaining(message) },
      { id: 2, got: 'b' },
    ]);
  });

  it('stop at a bug', async () => {
    const bug = respond(['{"id":1}\n'], () => {
      throw new TypeError('a bug');
    });
    await expect(bug).rejects.toThrow('a bug');
    await expect(bug).rejects.not.toBeInstanceOf(LineError);
  });

  it('come back as they went in, whatever stands in them and wherever they are cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 8 }),
        fc.integer({ min: 1, max: 40 }),
        async (texts, size) => {
          const bytes = Buffer.from(texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
          const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
            bytes.subarray(index * size, (index + 1) * size),
          );
          const replies = await respond(chunks, ({ text }) => ({ text }));
          expect(replies).toEqual(texts.map((text) => ({ text })));
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe('a text field', () => {
  it.each([
    [{ by: 'x' }, 'x'],
    [{ by: '' }, ''],
    [{ by: null }, undefined],
    [{}, undefined],
  ])('%j', (line, value) => {
    expect(textField(line, 'by')).toBe(value);
  });
});
