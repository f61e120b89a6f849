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

// March 2017: an inquiry that sits every Monday. What happens each week is alike from week to week.
const inquiry = corpus('an inquiry that sits every Monday, all pages right', [
  [
    'first.txt',
    '2017-03-06/2017-03-07',
    { published: '2017-03-07' },
    [
      'The ferry inquiry heard its first witness in Harrow Bay on Monday, the cook of the Lindisfell.',
      'Judge Petra Oakes told the inquiry on Monday that she would hear one witness a week. The inquiry sits again on Monday.',
      'Captain Aldo Finch is to speak next week.',
    ],
  ],
  [
    'second.txt',
    '2017-03-13/2017-03-14',
    { published: '2017-03-14' },
    [
      'The ferry inquiry heard its second witness in Harrow Bay on Monday, the captain of the Lindisfell, Aldo Finch.',
      'Judge Petra Oakes asked Finch on Monday why the bow door stood open. Finch said on Monday that he had not seen it.',
      'The inquiry sits again on Monday.',
    ],
  ],
  [
    'third.txt',
    '2017-03-20/2017-03-21',
    { published: '2017-03-21' },
    [
      'The ferry inquiry heard its third witness in Harrow Bay on Monday, the builder of the Lindisfell.',
      'Judge Petra Oakes asked the builder on Monday about the bow door. Captain Aldo Finch listened on Monday.',
      'The inquiry rests until April.',
    ],
  ],
  [
    'march.txt',
    '2017-03-27/2017-03-28',
    { published: '2017-03-28' },
    [
      'The families of the Lindisfell marched in Harrow Bay on Monday, two years after the ferry sank.',
      'Judge Petra Oakes watched the march on Monday from the window of the inquiry.',
    ],
  ],
]);

// September 2019: Monday 2, 9, 16. A pact on Thursday 5, a vote on Tuesday 10, a signature on Friday 13.
const pact = corpus('a pact, one page copied ten days later', [
  [
    'bargain.txt',
    '2019-09-02/2019-09-03',
    { published: '2019-09-03' },
    [
      'Kestrel Airways and the pilots’ union meet in Port Anders on Thursday to bargain over rest hours.',
      'Union leader Bo Lindqvist said on Monday that pilots would not fly tired. Airline chief Carmen Ruiz flew in on Monday.',
      'The September 5 session in Port Anders is the first since the July walkout.',
    ],
  ],
  [
    'agreed.txt',
    '2019-09-05/2019-09-06',
    { published: '2019-09-06' },
    [
      'Kestrel Airways and the pilots’ union agreed in Port Anders on Thursday on ten hours of rest.',
      'The pilots vote on the rest pact on Tuesday.',
      'Union leader Bo Lindqvist called the pact on Thursday “a pillow, not a bed”.',
    ],
  ],
  [
    'accepted.txt',
    '2019-09-10/2019-09-11',
    { published: '2019-09-20' },
    [
      'Kestrel’s pilots accepted the rest pact on Tuesday by a slim majority, the union said.',
      'Union leader Bo Lindqvist read out the count of the pact vote on Tuesday in Port Anders. The pact had been agreed on Thursday in Port Anders.',
      'Airline chief Carmen Ruiz said on Tuesday that she would sign on Friday.',
    ],
  ],
  [
    'signed.txt',
    '2019-09-13/2019-09-14',
    { published: '2019-09-14' },
    [
      'Airline chief Carmen Ruiz signed the rest pact with the pilots’ union on Friday, three days after the pilots accepted it.',
      'Bo Lindqvist signed for the union on Friday at the Port Anders terminal.',
    ],
  ],
]);

// November 2022: landfall on Saturday 12. The first account has no date, the last one was crawled again in spring.
const storm = corpus('a storm, undated at first, one page months late', [
  [
    'warning.txt',
    '2022-11-10/2022-11-12',
    {},
    [
      'Storm Ottilie is to reach the Varda coast on Saturday, forecasters said on Thursday.',
      'Governor Lise Amar ordered the low villages on Thursday to be cleared. Ferries to Isle Rook stop on Friday.',
      'The storm is expected to make landfall on November 12 near Cape Tolland, where the dyke broke in 1987.',
    ],
  ],
  [
    'flood.txt',
    '2022-11-13/2022-11-14',
    { published: '2022-11-13', kinds: { 2: 'caption' } },
    [
      'Storm Ottilie broke the dyke at Cape Tolland on Saturday night and flooded nine villages, Governor Lise Amar said on Sunday.',
      'Soldiers carried the last people off the roofs of Cape Tolland on Sunday.',
      'A soldier carries a child in Cape Tolland, November 13, 2022.',
    ],
  ],
  [
    'dyke.txt',
    '2022-11-16/2022-11-17',
    { published: '2023-04-02' },
    [
      'The dyke at Cape Tolland will be mended by spring, Governor Lise Amar promised on Wednesday.',
      'Storm Ottilie broke the dyke on Saturday night and flooded nine villages.',
      'Engineers reached the gap at Cape Tolland on Tuesday. Amar will speak to parliament on Friday.',
    ],
  ],
]);

export const CORPORA: readonly Dated[] = [strike, lake, rail, masks, inquiry, pact, storm];
