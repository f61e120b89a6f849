import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, openArticles } from './corpora.ts';

let tram: Desk;
beforeAll(() => {
  tram = openArticles({
    'readout.txt': `2034-03-07|Read-out of the tram talks in Riga

The second session of the tram talks was held in Riga on 6 March 2034.

Latvia was represented by Ms Ilze Kronberga, Minister of Transport, and Poland by Mr Zbigniew Harasim, Deputy Minister. Estonia attended as an observer.

For Lithuania, as ever, Senator Rasa Vaitkute sat at the table.`,
    'preview.txt': `2034-02-20|Tram talks ahead in Gdansk

Poland has sent its negotiator, Hanna Sobczyk, to prepare the session in Gdansk.

Latvian engineer Peteris Zarins inspected the depot in Gdansk.`,
  });
});

describe('who spoke for a side', () => {
  it.each([
    ['represented by', 'who represented latvia in riga', 'Ilze Kronberga'],
    ['the second of a pair, its verb left out', 'who represented poland in riga', 'Zbigniew Harasim'],
    ['“for X, as ever”', 'who negotiated for lithuania in riga', 'Rasa Vaitkute'],
    ['“has sent its negotiator”', 'who negotiated for poland in gdansk', 'Hanna Sobczyk'],
  ])('%s', (_, question, name) => {
    const answer = tram.ask('who', question);
    expect(answer).toMatchObject({ command: 'who', status: 'answered' });
    expect(answer.headline).toContain(name);
    expect(answer.results.some(({ text }) => text.includes(name))).toBe(true);
  });

  it('tells the meeting of one place from that of another', () => {
    expect(tram.ask('who', 'who represented poland in riga').headline).not.toContain('Sobczyk');
  });

  it.each(['who hosted the tram talks in riga', 'who chaired the tram talks in riga'])(
    'does not take those who spoke for a side for more: %s',
    (question) => {
      expect(tram.ask('who', question).status).not.toBe('answered');
    },
  );

  it('names those of every side where it is asked who was there', () => {
    const { headline } = tram.ask('who', 'who attended the tram talks in riga');
    for (const name of ['Ilze Kronberga', 'Zbigniew Harasim']) expect(headline).toContain(name);
  });

  it('names nobody for a side that the articles give nobody', () => {
    expect(tram.ask('who', 'who represented estonia in riga').status).not.toBe('answered');
    expect(tram.ask('who', 'who represented sweden in riga').status).toBe('not-found');
  });
});
