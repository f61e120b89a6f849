import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../src/corpus/article.ts';
import type { ParagraphKind } from '../../src/corpus/types.ts';

/** Kind and text of every paragraph of a page dumped as text. */
function kindsOf(...lines: string[]): [ParagraphKind, string][] {
  const text = lines.join('\n\n');
  return articleFromText({ file: 'page.txt', text }).paragraphs.map((p) => [p.kind, text.slice(p.start, p.end)]);
}

const LEAD =
  'PORTO VERDE The fisheries ministers of four island states met on Tuesday to settle the quarrel over the northern banks.';
const SECOND =
  'Both sides said that the talks would go on until a fair share of the catch had been agreed for every harbour.';
const THIRD =
  '“We are not leaving without a map that everybody has signed,” Minister Ilse Brandvold told reporters after the session.';

describe('the top of a page', () => {
  it('has a date, a headline and its repetition', () => {
    const headline = 'Island states open talks on the northern banks';
    expect(
      kindsOf('Tuesday, April 6, 2021', headline, headline, 'By Tomas Quill', LEAD, SECOND).map(([k]) => k),
    ).toEqual(['page-date', 'headline', 'headline', 'byline', 'body', 'body']);
  });

  it('may have a deck under the headline', () => {
    expect(
      kindsOf('Island states open talks', 'Northern banks at stake for the third time this year', LEAD)[1]![0],
    ).toBe('subheading');
  });

  it('may lack a headline', () => {
    expect(kindsOf(LEAD, SECOND).map(([k]) => k)).toEqual(['body', 'body']);
  });

  it('may begin with a headline of another kind of piece', () => {
    expect(kindsOf('Analysis: Why the northern banks matter', LEAD)[0]![0]).toBe('headline');
  });
});

describe('pictures', () => {
  it.each([
    'Minister Ilse Brandvold, left, and her colleague Aro Teal, right, arrive at the harbour office in Porto Verde, on April 6, 2021.',
    'Fishermen wave flags during a protest at the northern pier, in Porto Verde, Isla Larga, March 30, 2021.',
    'FILE PHOTO: Boats lie at anchor off Porto Verde, January 12, 2020.',
    'Minister Ilse Brandvold listens to a question in Porto Verde. (Photo by Nils Abel / North Agency)',
    'Ilse Brandvold speaks at the harbour office in this undated handout picture.',
    'Minister Ilse Brandvold, right, and harbour master Aro Teal, center, at a session of the board in Porto Verde, on April 6, 2021.',
    'Former minister Ilse Brandvold speaks to fishermen in Porto Verde on April 6, 2021. Nils Abel/North Agency/Sea Images',
    'Minister Ilse Brandvold before the session at the harbour office in Porto Verde, April 6, 2021. Photo: Islander / N. Abel',
  ])('caption: %s', (caption) => {
    expect(kindsOf('Island states open talks', LEAD, caption, SECOND)[2]![0]).toBe('caption');
  });

  it.each([
    'Nils Abel | North Agency | Sea Images',
    '(Photo : NILS ABEL/North Agency via Sea Images)',
    'Nils Abel/North Agency',
    'The Harbour Office via North Agency',
    'Photo by Nils Abel',
    'Image credit: North Agency',
    '© Nils Abel / North Agency',
  ])('credit: %s', (credit) => {
    expect(kindsOf('Island states open talks', LEAD, credit, SECOND)[2]![0]).toBe('credit');
  });

  it('are described above their credit', () => {
    const kinds = kindsOf(
      'Island states open talks',
      'Boats of the northern fleet in the harbour of Porto Verde on April 5, 2021',
      'Nils Abel | North Agency',
      LEAD,
    );
    expect(kinds.map(([k]) => k)).toEqual(['headline', 'caption', 'credit', 'body']);
  });

  it('stand below the name that the agency gave them', () => {
    const kinds = kindsOf(
      'Island states open talks',
      'ISLALARGA-FISHERIES-BRANDVOLD',
      'Ilse Brandvold looks at a map of the northern banks before the session, on April 6, 2021.',
      LEAD,
    );
    expect(kinds.map(([k]) => k)).toEqual(['headline', 'label', 'caption', 'body']);
  });

  it.each([
    'Minister Ilse Brandvold arrives in Porto Verde on Wednesday for the second round of the talks.',
    'The agreement was signed by all four states in Porto Verde, Isla Larga, on March 3, 2019.',
    'Talks between the two sides will resume in Porto Verde on April 16, 2021.',
    'The minister holds that the banks belong to nobody, he told reporters on April 6, 2021.',
  ])('not a caption: %s', (sentence) => {
    expect(kindsOf('Island states open talks', LEAD, sentence, SECOND)[2]![0]).toBe('body');
  });
});

describe('in mid-article', () => {
  it.each<[string, ParagraphKind]>([
    ['Brandvold warns of a lost season', 'subheading'],
    ['Read Also: Storm Damages Three Boats Off Isla Larga; Harbour Closed for a Week', 'teaser'],
    ['Related Article: Islands Quarrel Over Lighthouse', 'teaser'],
    ['READ MORE: Lighthouse keeper found', 'teaser'],
    ["Quarrels at sea are growing. Here's what you need to know", 'teaser'],
    ['Storm hits the northern islands. Harbours stay closed', 'teaser'],
    ['Sign up for our newsletter to get the latest from the islands', 'teaser'],
    ['Follow us on all channels', 'teaser'],
    ['Advertisement', 'label'],
    ['@IslandTube', 'label'],
    ['Story continues below', 'label'],
    ['* * *', 'label'],
    ['Ann Roe, Bo Lund and Cyd Marsh contributed reporting.', 'byline'],
    ['Ann Roe reported from Porto Verde, and Bo Lund from Skerry Town.', 'byline'],
    ['(Reporting by Ann Roe in Porto Verde; Editing by Bo Lund)', 'byline'],
    ['Source link', 'source-link'],
    ['This article was originally published on Island Daily.', 'source-link'],
    ['https://island-daily.example/talks', 'source-link'],
  ])('%s is a %s', (line, kind) => {
    expect(kindsOf('Island states open talks', LEAD, SECOND, line, THIRD, SECOND)[3]).toEqual([kind, line]);
  });

  it.each([
    'Read the map before you sail, she said, and read it twice.',
    'Follow the fleet north and the trouble begins.',
    'By Tuesday evening nothing had been agreed.',
    'No comments came from the harbour office.',
    'Source after source told the same story.',
    'She asked: “Here is what you need to know about the sea?”',
    'Share prices fell.',
    'Photos of the meeting were not released.',
    'He contributed to the report of the commission on the lost boats.',
    'The catch, he said, was “not what it used to be …”',
  ])('stays running text: %s', (line) => {
    expect(kindsOf('Island states open talks', LEAD, SECOND, line, THIRD, SECOND)[3]).toEqual(['body', line]);
  });

  it('a date above text heads an entry of a timeline', () => {
    const kinds = kindsOf('Island states open talks', LEAD, SECOND, 'April 2, 2021', THIRD, 'April 3, 2021', SECOND);
    expect(kinds[3]![0]).toBe('subheading');
  });
});

describe('the tail', () => {
  it('of a blog: comment form, labels, other posts with their first words', () => {
    const kinds = kindsOf(
      'Island states open talks',
      LEAD,
      SECOND,
      THIRD,
      'No comments:',
      'Post a Comment',
      'Larga',
      'Lighthouse to be sold to the highest bidder',
      'The old lighthouse of Skerry Town, which has been dark for two years, is to be sold to ...',
    );
    expect(kinds.slice(4).map(([k]) => k)).toEqual(['form', 'form', 'label', 'teaser', 'teaser']);
  });

  it('of a news theme: list of other articles, then the form', () => {
    const kinds = kindsOf(
      'Island states open talks',
      LEAD,
      SECOND,
      THIRD,
      'About editor1',
      'Check Also',
      'Photos: Lighthouse sold after two years in the dark',
      'Light is what every sailor looks for at night. But a lighthouse, …',
      'Leave a comment',
      'Your email address will not be published. Fields marked * are required.',
    );
    expect(kinds.slice(4).map(([k]) => k)).toEqual(['label', 'label', 'teaser', 'teaser', 'form', 'form']);
  });

  it('does not begin where the article goes on', () => {
    const kinds = kindsOf(
      'Island states open talks',
      LEAD,
      'Related stories',
      'Lighthouse sold',
      SECOND,
      THIRD,
      SECOND,
      LEAD,
    );
    expect(kinds.map(([k]) => k)).toEqual(['headline', 'body', 'label', 'teaser', 'body', 'body', 'body', 'body']);
  });
});
