/** Small corpora of invented news with the truth about when each article was written: copies, crawls and prints date their pages late. */
import type { ArticleSentences } from '../../../src/language/types.ts';
import { article, type Made } from './helper.ts';

export interface Dated {
  readonly name: string;
  readonly articles: readonly ArticleSentences[];
  /** By file: the first and last day on which it may have been written. */
  readonly truth: Readonly<Record<string, readonly [string, string]>>;
}

function corpus(name: string, list: readonly (readonly [string, string, Made, readonly string[]])[]): Dated {
  return {
    name,
    articles: list.map(([file, , made, text]) => article(text, { ...made, file })),
    truth: Object.fromEntries(
      list.map(([file, days]) => {
        const [first, last] = days.split('/');
        return [file, [first!, last ?? first!] as const];
      }),
    ),
  };
}

// June 2018: Monday 4, Monday 11, Monday 18. Dock talks in Ostermouth on Tuesday 12, a strike vote on Thursday 14.
const strike = corpus('a dock strike on copied pages', [
  [
    'a-ahead.txt',
    '2018-06-08/2018-06-10',
    { published: '2018-06-10' },
    [
      'Dockers and shippers will sit down in Ostermouth on Tuesday, the harbour office announced on Friday, after three weeks of idle cranes.',
      'The crane drivers voted on Thursday to keep the gates shut until the talks. “We have patience and thermos flasks,” their speaker Hanna Quill said on Friday.',
      'Shipping guild chairman Piers Orlov refused on Friday to name a wage, and said the June 12 talks in Ostermouth would be short.',
      'The mediator, retired judge Abel Thorne, arrives in Ostermouth on Monday.',
    ],
  ],
  [
    'b-talks.txt',
    '2018-06-12',
    { published: '2018-06-14' },
    [
      'The dock talks in Ostermouth broke off on Tuesday after nine hours, with both sides blaming the mediator’s wage table.',
      'Mediator Abel Thorne handed Hanna Quill and Piers Orlov a table of wages on Tuesday morning and took it back on Tuesday evening.',
      '“It was a good table with bad numbers,” Quill told reporters outside the harbour office on Tuesday.',
      'The crane drivers will vote on Thursday on whether to open the gates.',
      'Orlov said on Tuesday that three ships had turned away since Sunday.',
    ],
  ],
  [
    'c-vote.txt',
    '2018-06-15',
    { published: '2018-06-15' },
    [
      'The crane drivers of Ostermouth opened the gates on Friday, a day after two thirds of them voted for the wage table of mediator Abel Thorne.',
      'The vote on Thursday in the sailmakers’ hall took four hours, and Hanna Quill announced the count herself.',
      'Hanna Quill, left, and mediator Abel Thorne leave the sailmakers’ hall in Ostermouth, June 14, 2018.',
      'The dock talks had broken off on Tuesday in Ostermouth over the wage table. Shipping guild chairman Piers Orlov will sign on Monday.',
    ],
  ],
  [
    'd-after.txt',
    '2018-06-18/2018-06-19',
    { published: '2018-06-26' },
    [
      'Shipping guild chairman Piers Orlov signed the wage table of mediator Abel Thorne on Monday and resigned an hour later.',
      'Crane drivers had opened the gates of Ostermouth on Friday, after they voted on Thursday in the sailmakers’ hall for the wage table.',
      'Hanna Quill said on Monday that the flasks were empty. The guild will elect another chairman on Thursday.',
      'Ships have been leaving Ostermouth since June 16, the harbour office counted.',
    ],
  ],
]);

// October 2020: Monday 5, 12, 19, 26. A lake summit on Wednesday 14 in Velden, a lake council on Friday 16 in Marrow.
const lake = corpus('a lake summit, one page crawled again and one undated', [
  [
    'ahead.txt',
    '2020-10-09/2020-10-11',
    {},
    [
      'Upland and Lowland delegates are to meet in Velden for the lake summit after a summer of dry piers.',
      'Chancellor Mira Holt said on Friday that she had telephoned Governor Enno Falk a day earlier and found him cold.',
      'Only five days before the lake summit in Velden, not even the seating is agreed.',
      'The lake summit, scheduled for October 14 in Velden, is to be followed by the Lake Council in Marrow. Holt and Falk will speak again on Sunday.',
    ],
  ],
  [
    'eve.txt',
    '2020-10-12',
    { published: '2020-10-13' },
    [
      'Governor Enno Falk insisted on Monday that no sluice would be moved at the lake summit in Velden this week.',
      'A Lowland official cautioned on Monday against hopes for the October 14 summit. Chancellor Mira Holt arrives in Velden on Tuesday.',
      'Fishermen blocked the weir road in Velden on Sunday and went home on Monday.',
      'Holt opened the dredging on May 3, 2020, and Falk sued her within a week.',
    ],
  ],
  [
    'summit.txt',
    '2020-10-14/2020-10-15',
    { published: '2021-12-06' },
    [
      'The lake summit in Velden ended on Wednesday without a word on the sluices, delegates said.',
      'Chancellor Mira Holt and Governor Enno Falk sat opposite each other for six hours on Wednesday and left by two doors.',
      'Falk called the Velden summit on Wednesday “a regatta without wind”.',
      'The delegates will travel on to Marrow for the Lake Council on Friday, where eleven parishes vote.',
      'Fishermen had blocked the weir road on Sunday.',
    ],
  ],
  [
    'council.txt',
    '2020-10-16/2020-10-17',
    { published: '2020-10-17' },
    [
      'Eleven parishes of the Lake Council voted in Marrow on Friday for a gauge that both shores may read.',
      'Governor Enno Falk speaks to the Lake Council in Marrow, October 16, 2020.',
      'Wednesday’s lake summit in Velden had ended without a word on the sluices. Chancellor Mira Holt did not come to Marrow.',
      'The gauge will be built by spring, the council’s secretary said after the vote on Friday.',
    ],
  ],
]);

// February 2015: Monday 2, 9, 16, 23. A rail merger: heads of terms on Thursday 5, shareholders on Tuesday 10, a court on Monday 16.
const rail = corpus('a rail merger in papers printed the next day', [
  [
    'terms.txt',
    '2015-02-05/2015-02-06',
    { published: '2015-02-06' },
    [
      'Northline and Coastal Rail signed the heads of a merger on Thursday in Brackwater, ending two years of talks.',
      'Northline chief Oda Reyes put the savings at 40 million crowns on Thursday. Coastal’s owners meet on Tuesday in Brackwater to vote.',
      'The rail regulator, Tam Whitlock, will not be hurried, his office said on Thursday.',
    ],
  ],
  [
    'owners.txt',
    '2015-02-10/2015-02-11',
    { published: '2015-02-11' },
    [
      'Coastal Rail’s owners voted on Tuesday in Brackwater for the merger with Northline by a margin of nine in ten.',
      'Northline chief Oda Reyes said on Tuesday that the first common timetable would come in December.',
      'A passengers’ union said on Wednesday that it would go to court. A hearing is set for Monday.',
    ],
  ],
  [
    'court.txt',
    '2015-02-16/2015-02-17',
    { published: '2015-02-17' },
    [
      'A court in Brackwater refused on Monday to stop the merger of Northline and Coastal Rail.',
      'Judge Ingrid Paz told the passengers’ union on Monday that a timetable was no right. The union will appeal on Wednesday.',
      'Coastal’s owners had voted for the merger on February 10. The union remembered the crash of February 17, 2009, on Tuesday.',
    ],
  ],
  [
    'elsewhere.txt',
    '2015-02-18/2015-02-19',
    { published: '2015-02-19' },
    [
      'A brewery in Brackwater burnt down on Wednesday, and nobody was hurt.',
      'Fire chief Lena Moss said on Thursday that a cat had been saved. The brewery was founded in 1881.',
    ],
  ],
]);

// November 2011: Monday 7, 14, 21, 28. A museum's lost masks: found on Saturday 12, a minister's visit on Wednesday 16, returned on Tuesday 22.
const masks = corpus('lost masks, a weblog that copies a week late', [
  [
    'found.txt',
    '2011-11-13/2011-11-14',
    { published: '2011-11-14' },
    [
      'Customs officers found eleven carved masks of the Orrin museum on Saturday in a barge at Teal Lock, the museum said on Sunday.',
      'Curator Jonas Adeyo drove to Teal Lock on Sunday and wept, a lockkeeper said.',
      'Culture minister Sofia Brandt will come to Teal Lock on Wednesday to see the masks.',
    ],
  ],
  [
    'visit.txt',
    '2011-11-16/2011-11-17',
    { published: '2011-11-24' },
    [
      'Culture minister Sofia Brandt saw the eleven masks at Teal Lock on Wednesday and promised the Orrin museum a better door.',
      'Curator Jonas Adeyo showed Brandt the carved masks on Wednesday for an hour. Customs officers had found them on Saturday in a barge.',
      'The barge’s owner was questioned on Tuesday and freed on Wednesday.',
      'The masks will go back to the Orrin museum on Tuesday.',
    ],
  ],
  [
    'opinion.txt',
    '2011-11-18',
    { published: '2011-11-26' },
    [
      'The minister saw the masks at Teal Lock on Wednesday, and still nobody asks who left the door of the Orrin museum open.',
      'Brandt promised curator Adeyo a door. On Thursday her office said the door would cost more than the masks.',
      'On Friday the lock at Teal was closed to barges for the first time since the masks were found on Saturday.',
    ],
  ],
  [
    'returned.txt',
    '2011-11-22/2011-11-23',
    { published: '2011-11-23' },
    [
      'The eleven carved masks went back to the Orrin museum on Tuesday in a bread van.',
      'Curator Jonas Adeyo carries a mask into the Orrin museum, November 22, 2011.',
      'Culture minister Sofia Brandt, who had seen the masks at Teal Lock on Wednesday of last week, did not come on Tuesday. The museum opens again on Saturday.',
    ],
  ],
]);

export const CORPORA: readonly Dated[] = [strike, lake, rail, masks];
