import { describe, expect, it } from 'vitest';
import { questionIn } from '../../src/discord/question-in.ts';

describe('questionIn', () => {
  it.each([
    ['<@123456789012345678> who led the talks?', 'who led the talks?'],
    ['who <@!123456789012345678>\n led   it', 'who led it'],
    ['<@123456789012345678>', ''],
    ['<@123456789012345678> ?!', ''],
    ['<@123456789012345678> <:wave:123456789012345678> 👋', ''],
    ['what did <@&123456789012345678> say in <#123456789012345678> on <t:1641772800:D>', 'what did say in on'],
    ['> quoted words\nwho said that', 'quoted words who said that'],
    ['кто вёл переговоры?', 'кто вёл переговоры?'],
    ['is 3 < 4 and 5 > 2?', 'is 3 < 4 and 5 > 2?'],
  ])('in %j is %j', (content, question) => expect(questionIn(content)).toBe(question));
});
