/** What a question wants, told by its wording: one table, read from the top. */
import { ANSWER } from '../../search/second-look/asked.ts';
import type { Command } from '../types.ts';

/** The kinds of thing that a question can want. */
export type Want =
  | 'person'
  | 'speaker'
  | 'words'
  | 'date'
  | 'events'
  | 'duration'
  | 'order'
  | 'place'
  | 'number'
  | 'reason'
  | 'manner'
  | 'truth'
  | 'thing'
  | 'topic';

export interface WantRow {
  /** Tried on the folded words of the question, joined by single spaces. */
  readonly pattern: RegExp;
  readonly want: Want;
  readonly example: string;
}

/** Words that may stand before the question proper. */
const LEAD = '^(?:(?:and|so|but|ok|okay|well|then|also) )*';
const SAYING =
  '(?:say|says|said|saying|tell|told|think|thinks|thought|feel|feels|believe|believes|argue|claim|comment|call|react|respond|want|wants)';

export const WANTS: readonly WantRow[] = [
  {
    pattern:
      /\b(?:how long(?! ago)|how many (?:hours|days|weeks|minutes|months|years)|(?:length|duration) of|for how long)\b/,
    want: 'duration',
    example: 'how long did the strike last',
  },
  {
    pattern:
      /^(?:did|has|does|do|have) (?:anyone|anybody|someone|somebody|they) (?:ever )?(?:say|said|mention|mentioned|comment|commented)\b|\b(?:quotes?|quoted|quotation|quotations|verbatim|exact words|(?:words|statements?|remarks?|comments?|opinion|views?|stance|position) (?:of|by|on|about))\b/,
    want: 'words',
    example: 'any quotes on the missile sites',
  },
  {
    pattern: new RegExp(
      `\\b(?:what|how|whats) (?:\\w+ )?(?:did|does|do|has|have|had|is|was|are|were)\\b.*\\b${SAYING}\\b`,
    ),
    want: 'words',
    example: 'what did the minister say about gas',
  },
  {
    pattern: new RegExp(
      `${LEAD}who(?:s|se)? (?:\\w+ )?(?:said|says|say|told|called|calls|warned|warns|claimed|claims|argued|argues|described|describes|mentioned|mentions|believes|believed|thinks|thought|insisted|insists|denied|denies|promised|promises|complained|explained|accused|accuses|threatened|threatens|vowed|admitted|admits)\\b`,
    ),
    want: 'speaker',
    example: 'who said the offer was dead',
  },
  {
    pattern: /^(?!.*\b(?:is|was|are|were|did|does|do|has|have|had|will|would|can|could)\b).+ who$/,
    want: 'speaker',
    example: 'a river without brakes who',
  },
  {
    pattern: new RegExp(`${LEAD}(?:what|which|whats) (?:(?:happ?en\\w*|went on|took place)|is happening|events?)\\b`),
    want: 'events',
    example: 'what happened on Tuesday',
  },
  {
    pattern: /\b(?:before or after|after or before|(?:first|earlier|later|sooner)\b.*\bor\b|in (?:what|which) order)\b/,
    want: 'order',
    example: 'which came first, the vote or the walkout',
  },
  {
    pattern:
      /\b(?:when|whens|(?:what|which) (?:exact )?(?:date|dates|day|days|weekday|weekdays|time|year|years|month|week|century|decade|season)|since when|how (?:soon|early|late|long ago|recently)|dates? of|dates?$|deadline|timeline|schedule)\b/,
    want: 'date',
    example: 'what year did the bridge open',
  },
  {
    pattern:
      /\b(?:where|wheres|(?:in|at|from|to) (?:what|which) (?:place|city|town|village|country|region|state|province)|(?:what|which) (?:place|city|town|village|country|region|state|province|venue|location))\b/,
    want: 'place',
    example: 'where is the plant',
  },
  {
    pattern:
      /\b(?:how (?:many|much|far|old|big|large|tall|high|deep|fast|wide|often|heavy)|(?:what|which) (?:number|percentage|percent|share|proportion|amount|price|cost|sum|age|speed|distance|size)|number of|cost of|price of|(?:what|how) (?:did|does|do|is|was|would) .*\bcost)\b/,
    want: 'number',
    example: 'how many boats were lost',
  },
  {
    pattern:
      /\b(?:why|whys|how come|what (?:caused|causes|made|led to)|for what reason|reasons? (?:for|of|why|that|behind)|cause of|because of what)\b/,
    want: 'reason',
    example: 'why did they walk out',
  },
  {
    pattern: new RegExp(`${LEAD}(?:how|hows|in what way|by what means)\\b`),
    want: 'manner',
    example: 'how did the thieves get in',
  },
  {
    pattern:
      /\b(?:who|whos|whom|whose|(?:which|what) (?:person|people|man|woman|official|officials|minister|leader|leaders|president|actor|author|player)|names? of the)\b/,
    want: 'person',
    example: 'who runs the port',
  },
  {
    pattern: new RegExp(
      `${LEAD}(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should|is it true|true that)\\b`,
    ),
    want: 'truth',
    example: 'did the mayor resign',
  },
  { pattern: /\b(?:what|whats|which|name|list)\b/, want: 'thing', example: 'which firm built the dam' },
];

/**
 * @param plain - folded words of the question
 * @param command - the command it was asked by, which tells where the words do not
 * @param rows - other rows, to measure what each is worth
 */
export function wantOf(plain: string, command: Command, rows: readonly WantRow[] = WANTS): Want {
  const row = rows.find(({ pattern }) => pattern.test(plain));
  const typed = row?.want ?? 'topic';
  if (command === 'quote') return typed === 'speaker' ? 'speaker' : 'words';
  if (command === 'who') return typed === 'speaker' ? 'speaker' : 'person';
  if (command === 'when')
    return typed === 'duration' || typed === 'order' || typed === 'events' || typed === 'place' ? typed : 'date';
  return typed;
}

/** Whether a question says what it wants. @param plain - folded words */
export function asksAnything(plain: string, rows: readonly WantRow[] = WANTS): boolean {
  return rows.some(({ pattern }) => pattern.test(plain));
}

/** Expressions that can answer a want, as bits of {@link ANSWER}; 0 where any can, or the question's noun tells. */
export const EXPRESSIONS: Readonly<Record<Want, number>> = {
  person: ANSWER.person,
  speaker: ANSWER.person,
  words: ANSWER.quote,
  date: ANSWER.date,
  events: 0,
  duration: ANSWER.duration,
  order: ANSWER.date,
  place: ANSWER.place,
  number: ANSWER.number,
  reason: ANSWER.reason,
  manner: 0,
  truth: 0,
  thing: 0,
  topic: 0,
};

/** The command that an answer of this kind is shown as: `ask` for kinds that are none of the three. */
export function commandOf(want: Want): Command {
  if (want === 'person' || want === 'speaker') return 'who';
  if (want === 'date' || want === 'duration' || want === 'order' || want === 'events') return 'when';
  return want === 'words' ? 'quote' : 'ask';
}
