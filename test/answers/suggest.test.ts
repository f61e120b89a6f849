import { beforeAll, describe, expect, it } from 'vitest';
import type { SuggestRequest } from '../../src/engine/types.ts';
import { type Desk, openArticles, openFixture } from './corpora.ts';

let tunnel: Desk;
let crowd: Desk;
beforeAll(async () => {
  tunnel = await openFixture('tunnel');
  const names =
    'Abel Boris Clara Doris Edgar Frieda Gustav Hedwig Irma Jakob Karin Ludwig Martha Norbert Olga Paul'.split(' ');
  const paragraphs = names.flatMap((name, index) => [
    `Inspector ${name} Wetterling of the harbour police said that berth ${index} was flooded. “Berth ${index} is a pond, and whoever built the wall around it, in whichever of the last hundred years that was, owes us a boat,” ${name} Wetterling said.`,
    `Engineer ${name} Sandqvist said that pump ${index} was broken. “Pump ${index} is a stone,” ${name} Sandqvist said.`,
  ]);
  crowd = openArticles({ 'flood.txt': `2030-05-07|Flood in the harbour\n\n${paragraphs.join('\n\n')}` });
});

const suggest = (desk: Desk, request: SuggestRequest) => desk.answerer.suggest(request);
const values = (desk: Desk, request: SuggestRequest) => suggest(desk, request).map(({ value }) => value);

describe('suggestions', () => {
  it.each<[string, SuggestRequest, string]>([
    ['a person by the start of a name', { command: 'who', option: 'question', text: 'raut' }, 'Aino Rautavaara'],
    ['a person by an office', { command: 'who', option: 'question', text: 'prime' }, 'Mart Ojasoo'],
    ['a person misspelt', { command: 'who', option: 'question', text: 'rautavara' }, 'Aino Rautavaara'],
    ['a speaker', { command: 'quote', option: 'by', text: 'br' }, 'Ulla Brandt'],
    ['a source without a name', { command: 'quote', option: 'by', text: 'official' }, 'senior Estonian official'],
  ])('%s', (_, request, value) => {
    expect(values(tunnel, request)).toContain(value);
  });

  it('show the office beside the name and send the name', () => {
    expect(suggest(tunnel, { command: 'who', option: 'question', text: 'ojasoo' })[0]).toEqual({
      name: 'Mart Ojasoo — Estonian Prime Minister',
      value: 'Mart Ojasoo',
    });
  });

  it('show how many quotations a speaker has', () => {
    const [first] = suggest(tunnel, { command: 'quote', option: 'by', text: 'ojasoo' });
    expect(first).toEqual({ name: 'Mart Ojasoo — Estonian Prime Minister (2)', value: 'Mart Ojasoo' });
  });

  it('name meetings for /when', () => {
    const [first] = suggest(tunnel, { command: 'when', option: 'question', text: 'tartu' });
    expect(first?.value).toContain('Tartu');
    expect(tunnel.ask('when', first?.value ?? '').status).toBe('answered');
  });

  it('give the words of the speaker that is filled in already', () => {
    const words = values(tunnel, { command: 'quote', option: 'about', text: '', by: 'Ojasoo' });
    expect(words).toHaveLength(2);
    expect(words[0]).toMatch(/^We are not buying a hole/u);
    const all = values(tunnel, { command: 'quote', option: 'about', text: '' });
    expect(all.length).toBeGreaterThan(2);
    expect(all).toEqual(expect.arrayContaining([...words]));
  });

  it.each<SuggestRequest>([
    { command: 'who', option: 'question', text: '' },
    { command: 'when', option: 'question', text: '   ' },
    { command: 'quote', option: 'by', text: '' },
    { command: 'quote', option: 'about', text: '' },
  ])('are there before anything is typed: $command $option', (request) => {
    expect(suggest(tunnel, request).length).toBeGreaterThan(0);
  });

  it.each<SuggestRequest>([
    { command: 'who', option: 'question', text: '' },
    { command: 'who', option: 'question', text: 'in' },
    { command: 'quote', option: 'by', text: '' },
    { command: 'quote', option: 'about', text: '' },
    { command: 'quote', option: 'about', text: 'is' },
  ])('keep to Discord’s limits and never offer a value twice: $command $option “$text”', (request) => {
    const offered = suggest(crowd, request);
    expect(offered.length).toBeGreaterThan(10);
    expect(offered.length).toBeLessThanOrEqual(25);
    for (const { name, value } of offered) {
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeGreaterThan(0);
      expect(value.length).toBeLessThanOrEqual(100);
    }
    expect(new Set(offered.map(({ value }) => value)).size).toBe(offered.length);
  });

  it.each(['zzzz', '🐟🐟', '\u202e\u200b', 'x'.repeat(5_000)])('are none for what fits nothing: %j', (text) => {
    expect(suggest(tunnel, { command: 'who', option: 'question', text })).toEqual([]);
  });

  it('sent back as they are, are understood', () => {
    for (const value of values(tunnel, { command: 'quote', option: 'by', text: '' }))
      expect(tunnel.ask('quote', '', { by: value }).status, value).not.toBe('not-found');
    for (const value of values(tunnel, { command: 'quote', option: 'about', text: '' }))
      expect(tunnel.ask('quote', value).status, value).toBe('answered');
    for (const value of values(tunnel, { command: 'who', option: 'question', text: '' }))
      expect(tunnel.ask('who', value).status, value).not.toBe('not-found');
  });
});
