import { describe, expect, it } from 'vitest';
import { type Conversation, converse, toldBy } from './conversations.ts';

const CONVERSATIONS: readonly Conversation[] = [
  // Neighbours in time.
  [
    'the session after that one',
    'cubango',
    ['/when when was the lusaka session', 'and the meeting after that?'],
    /^20 March 2013/,
  ],
  [
    'the one before that',
    'cubango',
    ['/when when was the gaborone meeting', 'and the one before that?'],
    /^18 March 2013/,
  ],
  ['what came after', 'herring', ['/when when was the bergen round', 'and after that?'], /^14 March 2019/],
  ['what came before', 'tunnel', ['/when when is the forum in riga', 'and before that?'], /^20 April 2021/],
  [
    'the next one of the same name',
    'tunnel',
    ['/when when was the stockholm forum', 'and the next one?'],
    /^15 June 2021/,
  ],
  [
    'an earlier call of the same two',
    'tunnel',
    ['/when when was the april 7 call', '/when and had they spoken before that?'],
    /^12 March 2021/,
  ],
  [
    'an earlier call with somebody who is named',
    'tunnel',
    ['/when when did ojasoo speak by phone on april 7', '/when and when had he spoken to rautavaara before that'],
    /^12 March 2021/,
  ],
  [
    'the call after a call',
    'cubango',
    ['/when when was the video conference', 'and the call after that?'],
    /March 2013/,
  ],
  [
    'the order of two',
    'tunnel',
    ['/when when was the stockholm forum', 'was that before or after the tartu talks'],
    /Tartu talks.*13 April 2021.*20 April 2021/s,
  ],
  [
    'the day after',
    'cubango',
    ['/when when was the gaborone meeting', 'what happened the day after?'],
    /21 March 2013/,
  ],
  // Another meeting.
  ['another place', 'cubango', ['/when how long did they talk in lusaka', '/when and in gaborone?'], /five-hour/],
  [
    'another place with the same words',
    'cubango',
    ['/when when was the gaborone meeting', 'and in lusaka how long'],
    /six hours/,
  ],
  [
    'another meeting by name',
    'herring',
    ['/when how long was the call between thorsson and solbakken', 'and the bergen talks?'],
    /nine hours/,
  ],
  ['another meeting by its kind', 'tunnel', ['/when when were the tartu talks', 'and the forum?'], /20 April 2021/],
  ['“the X one”', 'herring', ['/when when was the bergen round', '/when and the torshavn one?'], /^14 March 2019/],
  [
    'a thing in the place of a thing',
    'cubango',
    ['/who who signed the memorandum', '/who and the letter?'],
    /Elago Nangombe/,
  ],
  // Something else of the same meeting.
  ['how long it was', 'tunnel', ['/when when was the april 7 call', 'how long did it last'], /thirty-five/],
  ['how long, in two words', 'cubango', ['/when when was the gaborone meeting', 'how long?'], /five-hour/],
  ['where', 'tunnel', ['/when when is the next forum', 'where?'], /^Riga/],
  ['where that was', 'cubango', ['/when when was the gaborone meeting', 'where was that'], /^Gaborone/],
  ['who was there', 'cubango', ['/when when was the lusaka session', '/who who was there?'], /Iileka/],
  ['who presided', 'cubango', ['/when when was the gaborone meeting', 'who presided?'], /^Mpho Radikgosi/],
  [
    'who wanted it',
    'tunnel',
    ['/when when was the call between rautavaara and ojasoo', 'who asked for it?'],
    /^Mart Ojasoo/,
  ],
  [
    'who led a side',
    'herring',
    ['/when when were the bergen talks', '/who who led the norwegian side?'],
    /^Ingrid Solbakken/,
  ],
  ['when, after who', 'herring', ['/who who led the norwegian delegation in bergen', 'and when?'], /4 March 2019/],
  [
    'what somebody said there',
    'herring',
    ['/when when were the bergen talks', '/quote what did solbakken say there?'],
    /Nobody left the table/,
  ],
  [
    'what whoever led it said there',
    'cubango',
    ['/who who led the namibians in lusaka', '/quote what did she say there?'],
    /lock on our own door/,
  ],
];

describe('a follow-up on meetings asks for', () => {
  it.each(CONVERSATIONS)('%s', async (_, corpus, turns, told) => {
    expect(toldBy(await converse(corpus, turns))).toMatch(told);
  });
});
