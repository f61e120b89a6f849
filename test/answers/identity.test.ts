import { beforeAll, describe, expect, it } from 'vitest';
import { type Desk, first, openArticles, openFixture } from './corpora.ts';

let herring: Desk;
let tunnel: Desk;
beforeAll(async () => {
  herring = await openFixture('herring');
  tunnel = await openFixture('tunnel');
});

describe('who somebody is', () => {
  it.each([
    ['by the full name', 'Who is Birna Jonsdottir?'],
    ['by the surname, without capitals or a question mark', 'who is jonsdottir'],
    ['by the given name', 'who is birna'],
    ['by the bare name', 'jonsdottir?'],
    ['in capitals', 'WHO IS JONSDOTTIR'],
    ['with a letter missing', 'who is jonsdotir'],
    ['with a letter too many', 'who is Jonsdotttir'],
    ['with two letters changed round', 'who is jonsdottri'],
    ['politely', 'hey, could you please tell me who Birna Jonsdottir is, thanks'],
    ['in Cyrillic letters', 'кто такая Йонсдоттир'],
    ['in Ukrainian', 'хто така Йонсдоттір?'],
    ['in German', 'wer ist Birna Jonsdottir'],
    ['by asking for the job', 'what is jonsdottirs job'],
  ])('%s', (_, question) => {
    const answer = herring.ask('who', question);
    expect(answer).toMatchObject({ command: 'who', status: 'answered' });
    expect(answer.headline).toBe('Birna Jonsdottir: Iceland’s chief negotiator');
    expect(first(answer)).toMatchObject({ speaker: 'Birna Jonsdottir' });
    expect(first(answer).text).toContain('Iceland’s chief negotiator Birna Jonsdottir');
  });

  it('finds a nickname’s bearer', () => {
    const answer = tunnel.ask('who', 'who is bill harker');
    expect(answer.headline).toBe('William Harker: geologist at the Tunnel Institute in Bergen');
  });

  it('names everybody who bears a shared surname, and says so', () => {
    const answer = tunnel.ask('who', 'who is ilmjarv');
    expect(answer.status).toBe('answered');
    expect(answer.headline).toContain('Kalev Ilmjarv: Deputy Foreign Minister');
    expect(answer.headline).toContain('Piret Ilmjarv: mayor of Paldiski');
    expect(answer.disagreement).toMatch(/ilmjarv.*Kalev Ilmjarv or Piret Ilmjarv/iu);
  });

  it('tells bearers of one surname apart by the given name', () => {
    const answer = tunnel.ask('who', 'who is piret ilmjarv');
    expect(answer.headline).toBe('Piret Ilmjarv: mayor of Paldiski');
    expect(answer.disagreement).toBeUndefined();
  });

  it('marks the name or the office in every passage', () => {
    for (const { text, highlights } of herring.ask('who', 'who is mogensen').results) {
      expect(highlights.length).toBeGreaterThan(0);
      for (const { start, end } of highlights) expect(text.slice(start, end)).toMatch(/Mogensen|Minister|chaired/u);
    }
  });

  it('introduces an organisation by the sentence that names it in full', () => {
    const answer = herring.ask('who', 'what is the nacc');
    expect(answer).toMatchObject({ command: 'who', status: 'answered' });
    expect(answer.headline).toMatch(/^North Atlantic Catch Commission: /u);
  });

  it('introduces somebody without an office by the sentence that names them', () => {
    const { ask } = openArticles({
      'a.txt':
        '2030-05-07|Quarrel at the pier\n\nThe ferry left without Torvald Quarnstrom on Monday. Torvald Quarnstrom waved from the pier for an hour.\n\nNobody came back for Quarnstrom.',
    });
    const answer = ask('who', 'who is torvald quarnstrom');
    expect(answer.headline).toContain('Torvald Quarnstrom: ');
    expect(first(answer).text).toContain('Torvald Quarnstrom');
  });

  it.each([
    ['who is olaf kettler', 'olaf'],
    ['who is Wendelin Quarlsby', 'Wendelin'],
    ['who is kettler', 'kettler'],
  ])('says that a name is unknown: %s', (question, name) => {
    const answer = herring.ask('who', question);
    expect(answer).toMatchObject({ status: 'not-found', headline: '', results: [], citations: [] });
    expect(answer.reason).toMatch(/^(?:“.+” is not in the corpus|The articles say nothing of “.+”)\.$/u);
    expect(answer.reason?.toLowerCase()).toContain(name.toLowerCase());
  });
});
