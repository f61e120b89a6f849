import { describe, expect, it } from 'vitest';
import { openArticles } from './corpora.ts';

const desk = openArticles({
  'a.txt': `2031-05-08|Norwegian President Tora Lindqvist and Irish President Owen Farrell met in Galway on Monday to discuss the cable.

The Wednesday session of the Cable Board in Cork was the second of three meetings planned for this week, a spokeswoman said. The first meeting, on Monday in Galway, had been over in two hours. The Seabed Conference will open in Limerick on Friday.

“The presidents of Norway and Ireland will meet again when the ship is ready,” said the spokeswoman, but she gave no date.`,
});

describe('a meeting that is still ahead', () => {
  it.each([
    ['by office', 'when do the two presidents meet again'],
    ['by name', 'when will Lindqvist and Farrell meet again'],
    ['by office and country', 'when do the presidents of norway and ireland talk again'],
  ])('is mentioned without a day: asked %s', (_, question) => {
    const answer = desk.ask('when', question);
    expect(answer.status).toBe('partial');
    expect(answer.headline).toContain('when the ship is ready');
  });

  it('is never the day of one that is over', () => {
    const other = openArticles({
      'a.txt': '2031-05-08|Tora Lindqvist and Owen Farrell met in Galway on Monday. Owen Farrell was tired.',
    });
    expect(other.ask('when', 'when will Lindqvist and Farrell meet again')).toMatchObject({ status: 'not-found' });
  });

  it('has its day where an article plans it', () => {
    const other = openArticles({
      'a.txt':
        '2031-05-08|Tora Lindqvist and Owen Farrell met in Galway on Monday. Tora Lindqvist and Owen Farrell will meet in Bergen on June 3.',
    });
    expect(other.ask('when', 'when will Lindqvist and Farrell meet again').headline).toContain('3 June 2031');
  });
});

describe('meetings that an article counts together', () => {
  it.each([
    ['the three', 'dates of the three meetings', ['5 May 2031', '7 May 2031', '9 May 2031']],
    ['the second', 'when was the second meeting', ['7 May 2031']],
    ['the last of them', 'when is the last of the three meetings', ['9 May 2031']],
    ['the other two', 'dates of the other two meetings, not cork', ['5 May 2031', '9 May 2031']],
  ])('%s', (_, question, days) => {
    const { headline, status } = desk.ask('when', question);
    expect(status).toBe('answered');
    expect(headline.match(/\d+ May 2031/gu)).toEqual(days);
  });
});
