import { describe, expect, it } from 'vitest';
import { sendable } from '../../src/discord/response.ts';

describe('sendable', () => {
  it('refuses to send nothing', () => {
    expect(() => sendable({ content: '  ', panels: [{ footer: 'only a footer' }] })).toThrow(
      'neither content nor an embed',
    );
  });

  it('cuts what is too long, visibly', () => {
    const { content, embeds } = sendable({
      content: 'word '.repeat(900),
      panels: [{ title: 'word '.repeat(90), description: 'word '.repeat(2000), author: 'word '.repeat(90) }],
    });
    expect(content).toMatch(/word…$/);
    expect(content.length).toBeLessThanOrEqual(2000);
    expect(embeds[0]?.title?.length).toBeLessThanOrEqual(256);
    expect(embeds[0]?.author?.name).toMatch(/word…$/);
    expect(embeds[0]?.description).toMatch(/word…$/);
  });

  it('leaves out panels for which there is no room left', () => {
    const panel = { description: 'x'.repeat(4000) };
    const { embeds } = sendable({ panels: [panel, panel, panel] });
    expect(embeds.map(({ description }) => description?.length)).toEqual([4000, expect.any(Number)]);
    expect(embeds[1]?.description?.length).toBeLessThanOrEqual(2000);
  });

  it('mentions nobody', () => {
    expect(sendable({ content: '@everyone' }).allowedMentions).toEqual({ parse: [], repliedUser: false });
  });
});
