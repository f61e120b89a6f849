import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findDates } from '../../../src/language/dates/find.ts';
import type { ArticleSentences } from '../../../src/language/types.ts';
import { article } from './helper.ts';

/** The date of writing of each article by its file. */
function days(articles: readonly ArticleSentences[]): Record<string, string | null> {
  const found = findDates(articles, NO_EDITOR_DATA);
  return Object.fromEntries(articles.map(({ article: { file } }) => [file, found.get(file)!.written.date]));
}

// 14 September 2015 was a Monday. Toll talks: Monday in Norhaven, Wednesday in Quillport; a charter signed on Friday in Ostermouth.
const preview = article(
  [
    'The Ferrymen and the Lantern Guild meet in Norhaven next week to settle the bridge toll, Guild master Tomas Hale said on Friday.',
    'The September 14 session in Norhaven opens the toll talks between the Ferrymen and the Lantern Guild.',
    'Harbour warden Ilse Brandt of Quillport prepares the second session with the Tidewater Council.',
  ],
  { file: 'preview.txt', published: '2015-09-11' },
);
const norhaven = [
  'Envoys of the Ferrymen and the Lantern Guild parted without agreement in Norhaven on Monday after a session on the bridge toll.',
  'The envoys will travel on to Quillport on Wednesday for the Tidewater Council of warden Ilse Brandt, and to Ostermouth on Friday, where the Charter Assembly comes together.',
  'Guild master Tomas Hale and Ferrymen speaker Dora Venn left the Norhaven session on Monday without a word.',
];
const quillport = article(
  [
    'The Ferrymen gave no promise on the bridge toll, the Lantern Guild said after the Tidewater Council met in Quillport.',
    'Guild master Tomas Hale and warden Ilse Brandt leave the Tidewater Council in Quillport, September 16, 2015.',
    'Wednesday’s session of the Tidewater Council in Quillport was the second of three. On Monday the Ferrymen and the Lantern Guild had parted in Norhaven without agreement, and the Charter Assembly will open in Ostermouth on Friday.',
    'Ferrymen speaker Dora Venn called the session in Quillport on Wednesday dull.',
  ],
  { file: 'quillport.txt', published: '2015-09-17', kinds: { 1: 'caption' } },
);

describe('a page that is dated months after its news', () => {
  const late = article(norhaven, { file: 'late.txt', published: '2016-11-07' });

  it('is put back to the week in which the others tell of the same days', () => {
    expect(days([preview, late, quillport])['late.txt']).toBe('2015-09-14');
  });

  it('does not drag the others after it', () => {
    expect(days([preview, late, quillport])).toMatchObject({
      'preview.txt': '2015-09-11',
      'quillport.txt': '2015-09-17',
    });
  });

  it('is believed where nobody else tells of its news', () => {
    expect(days([late])['late.txt']).toBe('2016-11-07');
  });

  it('is believed where the others tell of other news of the same people', () => {
    const elsewhere = ['2015-09-17', '2015-09-18'].map((published, i) =>
      article(
        [
          'The Lantern Guild elected a new treasurer on Tuesday, Guild master Tomas Hale said.',
          'The Ferrymen mended nine boats on Wednesday. Ferrymen speaker Dora Venn painted one herself.',
        ],
        { file: `${i}.txt`, published },
      ),
    );
    expect(days([late, ...elsewhere])['late.txt']).toBe('2016-11-07');
  });

  it('is believed where it tells of a later round on another day of the week', () => {
    const next = article(
      [
        'Envoys of the Ferrymen and the Lantern Guild met again on Thursday in Norhaven, a year after the first toll talks.',
        'Ferrymen speaker Dora Venn said on Thursday that the bridge toll would rise. The envoys will sign on Saturday.',
      ],
      { file: 'next.txt', published: '2016-11-10' },
    );
    expect(days([preview, next, quillport])['next.txt']).toBe('2016-11-10');
  });
});

describe('an article without any date', () => {
  it('takes its day from the weekdays of others', () => {
    const undated = article(norhaven, { file: 'undated.txt' });
    expect(days([preview, undated, quillport])['undated.txt']).toBe('2015-09-14');
  });

  it('is not dated by what the same people say each week', () => {
    const undated = article(
      [
        'Guild master Tomas Hale said on Friday that the Lantern Guild buys candles.',
        'Ferrymen speaker Dora Venn told reporters on Wednesday that boats are dear.',
      ],
      { file: 'undated.txt' },
    );
    expect(days([preview, undated, quillport])['undated.txt']).toBeNull();
  });
});

describe('a countdown', () => {
  const caption = 'Warden Ilse Brandt opens the Quillport lock, August 20, 2015.';

  it.each([
    // The Fridays that lie ten days, and three and a half weeks, before Monday 14 September 2015.
    ['Only ten days before the sides sit down in Norhaven, the quarrel over the bridge toll has grown.', '2015-09-04'],
    ['Nearly four weeks before the session in Norhaven, the quarrel over the bridge toll is loud.', '2015-08-21'],
  ])('%s', (sentence, day) => {
    const undated = article(
      [
        sentence,
        'Ferrymen speaker Dora Venn complained on Friday to the Lantern Guild about the bridge toll.',
        caption,
        'The Norhaven session on the bridge toll, which is scheduled for September 14, will be led by Guild master Tomas Hale.',
      ],
      { file: 'undated.txt', kinds: { 2: 'caption' } },
    );
    expect(days([undated, preview, quillport])['undated.txt']).toBe(day);
  });

  it('counts to an event that only another article dates', () => {
    const undated = article(
      [
        'Just three days before the toll talks between the Ferrymen and the Lantern Guild in Norhaven, the quarrel is loud.',
        'Ferrymen speaker Dora Venn complained on Friday to the Lantern Guild about the bridge toll.',
      ],
      { file: 'undated.txt' },
    );
    expect(days([undated, preview, quillport])['undated.txt']).toBe('2015-09-11');
  });

  it('of days gone by dates nothing', () => {
    const past = article(
      [
        'Ten days before the Norhaven session of September 14, Hale fell ill. The Lantern Guild mourned him on Tuesday.',
        'Ferrymen speaker Dora Venn laid a wreath on Tuesday in Norhaven.',
      ],
      { file: 'past.txt', published: '2015-12-01' },
    );
    expect(days([past, preview, quillport])['past.txt']).toBe('2015-12-01');
  });
});

describe('articles read together', () => {
  it('get the same days in any order', () => {
    const all = [
      preview,
      article(norhaven, { file: 'late.txt', published: '2016-11-07' }),
      quillport,
      article(norhaven, { file: 'undated.txt' }),
    ];
    const once = days(all);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
        expect(days(shuffled)).toEqual(once);
      }),
      { numRuns: 12 },
    );
  });
});
