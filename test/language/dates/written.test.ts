import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findDates } from '../../../src/language/dates/find.ts';
import type { ArticleSentences, Written } from '../../../src/language/types.ts';
import { article } from './helper.ts';

/** When the first of some articles was written. */
function writtenOf(articles: readonly ArticleSentences[], data = NO_EDITOR_DATA): Written {
  return findDates(articles, data).get(articles[0]!.article.file)!.written;
}

// 4 May 2016 was a Wednesday.
const ORDINARY = [
  'The harbour board closed the pier on Wednesday after a storm, a spokesman said.',
  'Crews said on Tuesday that repairs would begin on Friday. The pier was built in 1968.',
];

describe('which claim wins', () => {
  const made = { published: '2016-05-04', written: '2016-05-03' };

  it('trusts an editor before the front matter', () => {
    const data = { ...NO_EDITOR_DATA, articles: [{ file: 'made.txt', written: '2016-05-02' }] };
    const written = writtenOf([article(ORDINARY, made)], data);
    expect([written.date, written.source]).toEqual(['2016-05-02', 'editor']);
    expect(written.claims.map(({ source }) => source)).toEqual(['editor', 'front-matter', 'page']);
  });

  it('trusts the front matter before the text and the page', () => {
    const written = writtenOf([article(ORDINARY, made)]);
    expect([written.date, written.source]).toEqual(['2016-05-03', 'front-matter']);
  });

  it('keeps the date of an ordinary page', () => {
    const written = writtenOf([article(ORDINARY, { published: '2016-05-04' })]);
    expect([written.date, written.source]).toEqual(['2016-05-04', 'page']);
    expect(written.claims).toHaveLength(1);
  });

  it('knows nothing of an article that tells nothing', () => {
    expect(writtenOf([article(['The pier is closed. Crews will mend it.'])])).toEqual({
      date: null,
      source: null,
      claims: [],
    });
  });

  it('leaves out a claim that is no date', () => {
    expect(writtenOf([article(ORDINARY, { published: 'last week' })])).toMatchObject({ date: null, claims: [] });
  });
});

describe('a page that was posted later', () => {
  const text = [
    'Talks between the island and the mainland broke down on Monday, envoys said.',
    'The envoys sat down on Monday in the old customs house and left after dark on Monday.',
    'Ministers said on Monday that the island’s offer was thin. The guild protested on Monday against the ferry tax.',
    'The delegations will meet again on Wednesday in the lighthouse and will travel north on Thursday.',
  ];
  const posted = article(text, { published: '2016-05-04' });
  const wrongPage = article(['NORHAVEN, May 9 (Harbour Wire) - The pier is closed, the board said.'], {
    file: 'pier.txt',
    published: '2016-05-12',
  });
  const rightPage = article(['NORHAVEN, May 12 (Harbour Wire) - The pier is closed, the board said.'], {
    file: 'pier.txt',
    published: '2016-05-12',
  });

  it('is put back to the day its news is told of, in a collection whose pages are dated late', () => {
    const written = writtenOf([posted, wrongPage]);
    expect([written.date, written.source]).toEqual(['2016-05-02', 'inferred']);
    expect(written.claims.at(-1)?.evidence).toContain('Monday is told as past');
    expect(written.claims[0]).toMatchObject({ source: 'page', date: '2016-05-04' });
  });

  it('is believed alone and beside pages that are dated right', () => {
    expect(writtenOf([posted]).date).toBe('2016-05-04');
    const right = [1, 2, 3, 4, 5, 6].map((n) => ({
      ...rightPage,
      article: { ...rightPage.article, file: `pier-${n}.txt` },
    }));
    expect(writtenOf([posted, ...right]).date).toBe('2016-05-04');
  });

  it('is put back by months where a caption dates the event', () => {
    const text = [
      'The Lantern Guild and the Ferrymen met on Wednesday in Norhaven, and Wednesday’s session with the Lantern Guild ended in anger.',
      'Dora Venn, right, and Guild master Tomas Hale arrive at the Lantern Guild hall in Norhaven, May 4, 2016.',
      'Hale said on Wednesday that the Lantern Guild in Norhaven would not yield. Dora Venn of the Ferrymen left Norhaven on Wednesday.',
      'The sides will meet again on Thursday.',
    ];
    const written = writtenOf([article(text, { published: '2017-07-06', kinds: { 1: 'caption' } })]);
    expect([written.date, written.source]).toEqual(['2016-05-04', 'inferred']);
  });

  it('is not believed to be wrong because of an anniversary', () => {
    const text = [
      'Norhaven on Wednesday remembered the Lantern Guild fire of May 4, 2011, which killed nine.',
      'Mayor Dora Venn spoke at the Lantern Guild hall on Wednesday. The mayor will open a school on Friday.',
    ];
    expect(writtenOf([article(text, { published: '2016-05-04' })]).date).toBe('2016-05-04');
  });
});

describe('an article without any date', () => {
  const undated = article(
    [
      'The Ferrymen and the Lantern Guild face deep differences ahead of talks in Norhaven set for Jan. 9-10.',
      'Guild master Tomas Hale said on Friday that he had warned the Ferrymen. Hale told reporters on Friday in Norhaven that the toll must fall.',
      'Less than two weeks before the talks in Norhaven, the quarrel is bitter. Hale is due to meet Dora Venn on Sunday.',
    ],
    { file: 'a.txt' },
  );
  const dated = article(
    [
      'Ferrymen and Lantern Guild envoys will meet in Norhaven next week for talks on the toll, Guild master Tomas Hale said on Friday.',
      'The January 10 talks in Norhaven between the Lantern Guild and Dora Venn of the Ferrymen follow months of quarrel.',
    ],
    { file: 'b.txt', published: '2020-01-03' },
  );

  it('is dated by another article about the same event', () => {
    // 27 December 2019 and 3 January 2020 are Fridays; 9 January is less than two weeks, but more than one, after the former.
    const written = writtenOf([undated, dated]);
    expect([written.date, written.source]).toEqual(['2019-12-27', 'inferred']);
    expect(written.claims[0]?.evidence).toMatch(/^worked out from the text: .*Friday/);
  });

  it('stays undated alone', () => {
    expect(writtenOf([undated]).date).toBeNull();
  });

  it('does not depend on the order of the articles', () => {
    const other = findDates([dated, undated], NO_EDITOR_DATA);
    expect(other).toEqual(findDates([undated, dated], NO_EDITOR_DATA));
  });

  it('is not dated by an article about something else', () => {
    const elsewhere = article(['A whale swam up the river on Friday, zoologists said, and ate 40 tons of krill.'], {
      file: 'b.txt',
      published: '2020-01-03',
    });
    expect(writtenOf([undated, elsewhere]).date).toBeNull();
  });
});

describe('a text that was added to later', () => {
  // 13 June 2014 was a Friday, 16 June a Monday.
  const earlier = article(
    [
      'Lantern Guild and Ferrymen envoys meet next week for toll talks in Norhaven, Guild master Tomas Hale said on Friday.',
    ],
    { file: 'a.txt', published: '2014-06-13' },
  );
  const later = article(
    [
      'Lantern Guild and Ferrymen envoys meet next week for toll talks in Norhaven, which begin Sunday night.',
      'A new day',
      'The envoys sat down on Monday for the first of three sessions this week, and on Monday the harbour was quiet.',
    ],
    { file: 'b.txt', published: '2014-06-16', kinds: { 1: 'subheading' } },
  );

  it('reads its first paragraphs from the day of the article that told the same then', () => {
    const { dates } = findDates([earlier, later], NO_EDITOR_DATA).get('b.txt')!;
    expect(dates.slice(0, 3).map(({ text, value }) => [text, value])).toEqual([
      ['next week', '2014-W25'],
      ['Sunday night', '2014-06-15TNI'],
      ['Monday', '2014-06-16'],
    ]);
    expect(dates[0]?.how).toEqual({ words: 'next week', from: 'written', day: '2014-06-13', as: 'a.txt' });
  });

  it('takes it at its word alone', () => {
    const { dates } = findDates([later], NO_EDITOR_DATA).get('b.txt')!;
    expect(dates[0]?.value).toBe('2014-W26');
  });
});

describe('a dateline', () => {
  it('dates an article that nothing else dates', () => {
    const written = writtenOf([
      article(['NORHAVEN, May 4, 2016 (Harbour Wire) - The pier is closed, the board said.']),
    ]);
    expect([written.date, written.source]).toEqual(['2016-05-04', 'inferred']);
    expect(written.claims[0]?.evidence).toBe('worked out from the text: the dateline says “May 4, 2016”');
  });

  it('puts back a page that was posted days later', () => {
    const text = ['NORHAVEN, May 4 (Harbour Wire) - The pier is closed, the board said.', 'It will open next year.'];
    expect(writtenOf([article(text, { published: '2016-05-07' })]).date).toBe('2016-05-04');
  });

  it.each([
    ['in ordinary letters', ['Norhaven, 9 April 2021. The pier is closed, the board said on Friday.'], '2021-04-09'],
    ['on a line of its own', ['Norhaven, 9 April 2021', 'The pier is closed, the board said on Friday.'], '2021-04-09'],
    ['in brackets', ['NORHAVEN (9 April 2021) The pier is closed.'], '2021-04-09'],
    ['between dashes', ['Norhaven – 9 April 2021 – The pier is closed.'], '2021-04-09'],
    ['but not inside a sentence', ['The fire of Norhaven, 9 April 2021. It took nine lives.'], null],
    ['but not before more of the sentence', ['Norhaven, 9 April 2021 and a cold day, saw a fire.'], null],
    ['but not further down', ['The pier is closed.', 'Norhaven, 9 April 2021. It was cold.'], null],
  ])('may stand %s', (_, text, day) => {
    expect(writtenOf([article(text)]).date).toBe(day);
  });

  it('is not any date near a capital', () => {
    const text = ['NORHAVEN, May 4, is a holiday on the island, the board said on Saturday.'];
    expect(writtenOf([article(text, { published: '2016-05-07' })]).date).toBe('2016-05-07');
  });
});
