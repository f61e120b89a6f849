import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { parseIso } from '../../../src/language/dates/calendar.ts';
import { findDates } from '../../../src/language/dates/find.ts';
import { prepare } from '../../../src/language/dates/prepared.ts';
import { statedDays } from '../../../src/language/dates/stated.ts';
import type { ArticleSentences, Written } from '../../../src/language/types.ts';
import { article } from './helper.ts';

function writtenOf(articles: readonly ArticleSentences[]): Written {
  return findDates(articles, NO_EDITOR_DATA).get(articles[0]!.article.file)!.written;
}

const day = (iso: string): number => parseIso(iso)!.from;

// 9 May 2018 was a Wednesday.
const CAPTION =
  'Weir keeper Olga Brandt, left, greets the boatmen at Teal Lock, Wednesday, May 9, 2018. (Tom Vey/Canal Wire)';
const NEWS = [
  'The boatmen of Teal Lock ended their sit-in on Wednesday after the weir keeper promised them a night shift.',
  'Olga Brandt told the boatmen on Wednesday that the weir would open at dusk. The guild will vote on Friday.',
  'The lock was built in 1931 and widened on June 2, 1964.',
];

describe('the day of a caption', () => {
  it('dates an article that nothing else dates', () => {
    const written = writtenOf([article([NEWS[0]!, CAPTION, NEWS[1]!, NEWS[2]!], { kinds: { 1: 'caption' } })]);
    expect([written.date, written.source]).toEqual(['2018-05-09', 'inferred']);
    expect(written.claims[0]?.evidence).toContain('a caption shows “Wednesday, May 9, 2018”');
  });

  it.each(['2018-07-16', '2023-07-17'])('puts back a page of %s', (published) => {
    const copied = article([NEWS[0]!, CAPTION, NEWS[1]!, NEWS[2]!], { published, kinds: { 1: 'caption' } });
    expect(writtenOf([copied]).date).toBe('2018-05-09');
  });

  it('does not date an article that shows an old picture', () => {
    const shown = `FILE - ${CAPTION}`;
    const later = article([NEWS[0]!, shown, NEWS[1]!], { published: '2023-07-20', kinds: { 1: 'caption' } });
    expect(writtenOf([later]).date).toBe('2023-07-20');
    expect(writtenOf([article([NEWS[2]!, shown], { kinds: { 1: 'caption' } })]).date).toBeNull();
  });

  it('does not date an article that tells of a later year', () => {
    const text = [NEWS[0]!, CAPTION, NEWS[1]!, 'The keeper resigned in 2021 and nobody followed her.'];
    expect(writtenOf([article(text, { published: '2023-07-20', kinds: { 1: 'caption' } })]).date).toBe('2023-07-20');
  });

  it('does not date a retrospect whose weekdays do not fit', () => {
    // 24 July 2023 was a Monday.
    const text = [
      'The boatmen of Teal Lock remembered their strike on Monday with a brass band.',
      CAPTION,
      'Olga Brandt came on Monday and was cheered on Monday. The guild will hold a dance on Thursday.',
    ];
    expect(writtenOf([article(text, { published: '2023-07-24', kinds: { 1: 'caption' } })]).date).toBe('2023-07-24');
  });
});

describe('a text that states all its days', () => {
  const readout = [
    'The second hearing on the Teal Lock was held in Orrin on 9 May 2018. It followed the hearing of 2 April 2018.',
    'The parties signed a protocol on 9 May 2018. The weir will open at dusk from 21 May 2018.',
    'The third hearing will be held in Varda on 14 June 2018. The protocol will lapse on 31 December 2018.',
    'The lock was built on 3 June 1931.',
  ];

  it('was written between the latest that is over and the first that is ahead', () => {
    expect(writtenOf([article(readout)]).date).toBe('2018-05-09');
  });

  it('was not written when it was copied, after what it puts ahead', () => {
    expect(writtenOf([article(readout, { published: '2019-01-14' })]).date).toBe('2018-05-09');
  });

  it('was written when its page says, if that lies between', () => {
    expect(writtenOf([article(readout, { published: '2018-05-11' })]).date).toBe('2018-05-11');
  });

  it('stays undated where it tells of history alone', () => {
    const history = [
      'The lock was built on 3 June 1931. It burnt down on 4 May 1968 and was opened again on 2 June 1970.',
    ];
    expect(writtenOf([article(history)]).date).toBeNull();
  });
});

describe('a weekday beside a day without its year', () => {
  const notice = prepare(article(['The weir will open again on Monday, May 21, the keeper said.']));
  const score = (iso: string): number => statedDays(notice).against.reduce((sum, one) => sum + one.score(day(iso)), 0);

  it('fits some years only', () => {
    expect(score('2018-05-09')).toBe(0);
    expect(score('2019-05-09')).toBeLessThan(-1);
    expect(score('2020-05-09')).toBeLessThan(-1);
  });
});

it('a weekday that today is called by tells the weekday of writing', () => {
  // 9 May 2018 was a Wednesday.
  const report = article(
    [
      'Good morning from Orrin, where the hearing on Teal Lock opens today, on a Wednesday. It was to be yesterday.',
      'Weir keeper Olga Brandt, left, arrives at the hearing in Orrin, on May 9, 2018.',
      'The boatmen had rowed to Orrin on Sunday. Brandt will speak on Thursday.',
    ],
    { published: '2018-11-06', kinds: { 1: 'caption' } },
  );
  expect(writtenOf([report]).date).toBe('2018-05-09');
  const { dates } = findDates([report], NO_EDITOR_DATA).get('made.txt')!;
  expect(dates[0]).toMatchObject({ text: 'today, on a Wednesday', value: '2018-05-09' });
});

describe('a dateline without its year', () => {
  const dispatch = article(
    ['ORRIN, May 9 (Canal Wire) - The boatmen of Teal Lock ended their sit-in on Wednesday, keeper Olga Brandt said.'],
    { file: 'a.txt' },
  );
  const before = article(
    ['The boatmen of Teal Lock began a sit-in on Monday, and weir keeper Olga Brandt of Orrin would not see them.'],
    { file: 'b.txt', published: '2018-04-16' },
  );

  it('takes its year from articles that are alike', () => {
    expect(writtenOf([dispatch, before]).date).toBe('2018-05-09');
  });

  it('leaves the year open alone', () => {
    expect(writtenOf([dispatch]).date).toBeNull();
  });
});

it('any text of days is read without failing', () => {
  const words = fc.constantFrom(
    'May 9, 2018',
    'on 2 June 2019',
    'will be',
    'was',
    'Monday, May 21',
    'in 2021',
    'held.',
    'the lock',
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 30 }), (list) => {
      const stated = statedDays(
        prepare(article([list.join(' ')], { kinds: { 0: list.length % 2 ? 'caption' : 'body' } })),
      );
      for (const one of [...stated.against, ...stated.evidence])
        expect(Number.isFinite(one.score(day('2018-05-10')))).toBe(true);
    }),
    { numRuns: 50 },
  );
});
