import { beforeAll, describe, expect, it } from 'vitest';
import type { Command } from '../../src/answers/types.ts';
import { type Desk, openFixture } from './corpora.ts';

let herring: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
});

describe('a question without a command is taken for', () => {
  it.each<[Command, string]>([
    ['who', 'who is solbakken'],
    ['who', 'solbakken'],
    ['who', 'solbakken?'],
    ['who', 'and who led the norwegian side'],
    ['who', 'whose idea was it'],
    ['who', 'what is the nacc'],
    ['who', 'which minister chaired the meeting'],
    ['when', 'when were the talks'],
    ['when', 'since when is there a dispute'],
    ['when', 'how long did the call last'],
    ['when', 'what day was the call'],
    ['when', 'bergen'],
    ['when', 'what happened on march 4'],
    ['when', '4 march'],
    ['when', 'where were the talks'],
    ['when', 'bergen talks'],
    ['when', 'dates of all meetings'],
    ['when', 'how soon is the next round'],
    ['when', 'by what point must iceland answer'],
    ['when', 'for which days had bergen been pencilled in'],
    ['when', 'which day did jonsdottir moan about the quotas'],
    ['when', 'the herring quarrel - since when'],
    ['when', 'date of solbakkens statement on listening'],
    ['when', 'deadline for the new quotas'],
    ['when', 'length of the torshavn meeting'],
    ['when', 'whats planned for the wednesday'],
    ['when', 'anything scheduled for mar 14'],
    ['when', 'what was on 4 march 2019'],
    ['when', 'was bergen on a sunday or a monday'],
    ['when', 'what came first, bergen or torshavn'],
    ['when', 'was torshavn before or after bergen'],
    ['quote', 'what did solbakken say before bergen'],
    ['quote', 'what did solbakken say on march 1'],
    ['quote', 'what did solbakken say'],
    ['quote', 'solbakken on listening'],
    ['quote', '"gap is real"'],
    ['quote', 'did anyone say anything about the ceiling'],
    ['quote', 'exact words of thorsson'],
    ['quote', 'fishermen'],
  ])('/%s: %s', (command, question) => {
    expect(herring.ask('ask', question).command).toBe(command);
  });

  it.each<[Command, string]>([
    ['who', 'who is solbakken'],
    ['when', 'when were the bergen talks'],
    ['quote', 'solbakken on listening'],
  ])('and answered as with the command itself: /%s %s', (command, question) => {
    const { headline, results, citations } = herring.ask(command, question);
    expect(herring.ask('ask', question)).toMatchObject({ status: 'answered', headline, results, citations });
  });
});
