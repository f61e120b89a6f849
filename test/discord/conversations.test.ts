import { describe, expect, it } from 'vitest';
import { Conversations } from '../../src/discord/conversations.ts';

const question = (text: string) => ({ command: 'ask' as const, text });
const inThread = { channelId: 't1', kind: 'thread' as const, askerId: 'a' };
const inChannel = { channelId: 'c1', kind: 'channel' as const, askerId: 'a' };

describe('Conversations', () => {
  it('share a thread among all who ask in it', () => {
    const conversations = new Conversations({ minutes: 10 });
    conversations.remember(conversations.talk(inThread), question('one'));
    expect(conversations.history(conversations.talk({ ...inThread, askerId: 'b' }))).toEqual([question('one')]);
  });

  it('keep people apart in a channel, and let their questions lapse', () => {
    let now = 0;
    const conversations = new Conversations({ minutes: 10 }, () => now);
    const talk = conversations.talk(inChannel);
    conversations.remember(talk, question('one'));
    expect(conversations.history(conversations.talk({ ...inChannel, askerId: 'b' }))).toEqual([]);
    now = 9 * 60_000;
    expect(conversations.history(talk)).toHaveLength(1);
    now = 11 * 60_000;
    expect(conversations.history(talk)).toEqual([]);
  });

  it('follow a reply to an answer, however late and by whomever', () => {
    let now = 0;
    const conversations = new Conversations({ minutes: 10 }, () => now);
    const talk = conversations.talk(inChannel);
    conversations.remember(talk, question('one'));
    conversations.answeredWith(talk, 'm1');
    now = 60 * 60_000;
    const reply = conversations.talk({ ...inChannel, askerId: 'b', repliesTo: 'm1' });
    expect(conversations.history(reply)).toEqual([question('one')]);
    expect(conversations.history(conversations.talk({ ...inChannel, askerId: 'b', repliesTo: 'unknown' }))).toEqual([]);
  });

  it('show a hidden question to its asker only', () => {
    const conversations = new Conversations({ minutes: 10 });
    conversations.remember(conversations.talk({ ...inThread, hidden: true }), question('secret'));
    expect(conversations.history(conversations.talk(inThread))).toEqual([question('secret')]);
    expect(conversations.history(conversations.talk({ ...inThread, askerId: 'b' }))).toEqual([]);
  });

  it('forget the oldest questions and the least recently used conversations', () => {
    const conversations = new Conversations({ minutes: 10, questions: 2, conversations: 2 });
    const talk = (channelId: string) => conversations.talk({ ...inThread, channelId });
    for (const text of ['one', 'two', 'three']) conversations.remember(talk('t1'), question(text));
    expect(conversations.history(talk('t1')).map(({ text }) => text)).toEqual(['two', 'three']);
    conversations.remember(talk('t2'), question('x'));
    conversations.remember(talk('t1'), question('y'));
    conversations.remember(talk('t3'), question('z'));
    expect(conversations.has(talk('t2'))).toBe(false);
    expect(conversations.has(talk('t1'))).toBe(true);
  });

  it('restore only what is not in memory', () => {
    const conversations = new Conversations({ minutes: 10 });
    const talk = conversations.talk(inThread);
    conversations.restore(talk, []);
    expect(conversations.has(talk)).toBe(true);
    conversations.restore(talk, [question('late')]);
    expect(conversations.history(talk)).toEqual([]);
  });
});
