/** How a when-question asks: what kind of time is wanted, and the question without the words that only say so. */
import type { Span } from '../../corpus/types.ts';
import { baseForm } from '../../search/word-forms.ts';
import { isOnlyAdverb } from '../library/word-kinds.ts';
import { LIGHT } from '../question/frame-words.ts';
import type { AskedWord, ParsedQuestion } from '../question/question.ts';

/**
 * `duration`: how long; `since`: from when on; `events`: what lies on a day; `plan`: for when something was planned;
 * `written`: when an article was written; `point`: any other time.
 */
export type WhenKind = 'duration' | 'since' | 'events' | 'plan' | 'written' | 'point';

export interface WhenAsked {
  readonly kind: WhenKind;
  /** The same text and offsets; words of the asking itself are no content any more, and those that matter little are light. */
  readonly question: ParsedQuestion;
}

const UNIT =
  '(?:days?(?: of (?:the|that) (?:week|month))?|dates?|weekdays?|weeks?|months?|years?|decades?|hours?|minutes?|time|moment|point(?: in time)?|stage)';
const ASKER = '(?:what|which|whichever)';

/** Politeness and asides. */
const ASIDES: readonly RegExp[] = [
  /\bif (?:i|you|we) (?:may|might|could|can|would|do(?:n['’]?t| not) mind|please|know)(?: (?:ask|asking|be so (?:kind|bold)|inquire|enquire|tell me))?\b/giu,
  /\b(?:may|might|can|could) i (?:please |kindly )?(?:ask|know|inquire|enquire)(?: you)?\b/giu,
  /\b(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody) (?:please |kindly )*(?:be so (?:kind|good)(?: as)? to )?(?:tell|remind|inform|say|look up|check|find out|let)(?: (?:me|us))?(?: know)?\b/giu,
  /\b(?:do|does|did) (?:you|we|any(?:one|body)|some(?:one|body)) (?:happen to )?(?:know|remember|recall)\b/giu,
  /\bi(?:['’]d| would| should)? (?:like|love|want|need|wonder|wondered)(?: to (?:know|find out|learn))?\b/giu,
  /\b(?:just|only) (?:wondering|asking|curious)\b|\bout of (?:curiosity|interest)\b|\bby the way\b|\b(?:any|no) (?:idea|clue)\b|\bkindly\b|\bmore or less\b/giu,
  /\b(?:sorry|apologies|excuse me)(?: (?:to (?:bother|disturb|trouble)(?: you)?|for (?:asking|bothering(?: you)?)))?\b/giu,
  /\b(?:as far as|do) (?:the )?(?:articles?|papers?|sources?|stor(?:y|ies)|corpus) (?:say|tell|know|mention)s?\b/giu,
];

/** Words that ask for a time. */
const FRAMES: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:on|for|by|in|at|from|since|until|till|as of|during|around|about|up to) )?${ASKER} (?:exact |very |other )?${UNIT}\\b`,
    'giu',
  ),
  /\b(?:what(?:['’]?s| is| was) )?(?:the )?(?:deadline|due date|time limit|cut-?off)(?: date)?(?: (?:for|of|to))?\b/giu,
  /\bhow (?:soon|early|late|recently|long ago|far back|much longer|much later|quickly)\b/giu,
  /\b(?:(?:exactly|precisely|around|about|roughly|approximately|by|until|till|since|from) )?when(?:['’]?s)?(?: (?:exactly|precisely|about|roughly|approximately|on earth))?\b/giu,
  new RegExp(`\\b(?:(?:in|after|for|within) )?how many ${UNIT}\\b`, 'giu'),
  /\b(?:how (?:long|much (?:time|longer))|(?:the )?(?:length|duration) of)\b|\b(?:length|duration)\b/giu,
];

/** “For which days had X been pencilled in”: what is asked for is the plan. */
const PLANNED =
  /\b(?:pencil(?:l)?ed in|slated|scheduled|planned|due|booked|foreseen|earmarked|timetabled|(?:fixed|set) (?:for|down)|lined up|supposed to (?:be|start|begin|meet|happen|take place)|meant to (?:be|start|begin|meet|happen|take place)|originally set)\b/giu;

/** What a day is asked for: “what was on”, “anything planned for”. */
const EVENTS =
  /\b(?:what(?:['’]?s| is| was| were| are| else)?|anything|something|any|which)\b.{0,40}?\b(?:happ\w*|going on|took place|takes? place|taking place|occur\w*|did|on|up|planned|scheduled|expected|events?|due|booked|coming up|for)\b/iu;
const ASKS_UNIT = new RegExp(`\\b${ASKER} ${UNIT}\\b|\\bwhen\\b`, 'iu');
const EVENT_WORDS = new Set(
  'happen happened happens happening happend hapened going event events thing things took take takes taking place occur occurred occurs anything something else planned plan plans scheduled expected due booked coming up agenda calendar on whats'.split(
    ' ',
  ),
);

const WRITTEN =
  /\b(?:date|dated|day|when)\b.{0,30}\b(?:story|stories|article|articles|piece|report|page|publish(?:ed)?|written|posted)\b|\b(?:story|article|piece|page)\b.{0,30}\b(?:date|dated|published|written|posted|from when)\b/iu;
const ARTICLE_WORD = /\b(?:story|article|piece|page|report|text)\b/iu;

/** Words that say how or how often and that no sentence needs to repeat. */
const MINOR = new Set(
  'first originally initially together again back actually even ever still yet already finally then early earlier late later anymore whole entire second whats til till acc supposedly reportedly altogether total 1 2 3 4 5 6 7 8 9 10 two three four five six seven eight nine ten next last previous upcoming coming latest recent earliest final'.split(
    ' ',
  ),
);

/** Verbs with a particle that say no more than “begin” or “end”. */
const BEGINS = new Set(
  'kick_off kicked_off kicks_off start_off started_off set_off get_off got_off finish_up finished_up wind_up wound_up wrap_up wrapped_up end_up ended_up break_up broke_up'.split(
    ' ',
  ),
);

/** @returns what kind of time a question asks for, and the question without the words that ask */
export function readAsking(question: ParsedQuestion): WhenAsked {
  const { text } = question;
  const kind = kindOf(question);
  const dropped = [...ASIDES, ...FRAMES, ...(kind === 'plan' ? [PLANNED] : [])].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: { length } }): Span => ({ start: index, end: index + length })),
  );
  const stays = (one: Span) => !dropped.some(({ start, end }) => one.start < end && start < one.end);
  const names = question.names.filter(stays);
  const taken = (word: string) =>
    question.dates.some((date) => date.text.toLowerCase().includes(word.toLowerCase())) ||
    dropped.some(({ start, end }) => text.slice(start, end).toLowerCase().includes(word.toLowerCase()));
  return {
    kind,
    question: {
      ...question,
      names,
      dates: question.dates.filter(stays),
      unknownNames: question.unknownNames.filter((name) => !taken(name)),
      content: question.content
        .filter(({ word }) => stays(word) && (kind !== 'events' || !EVENT_WORDS.has(word.folded)))
        .map(softened),
    },
  };
}

function kindOf({ text, plain, dates, content }: ParsedQuestion): WhenKind {
  if (WRITTEN.test(text) && ARTICLE_WORD.test(text) && content.length <= 4) return 'written';
  if (
    dates.length > 0 &&
    !ASKS_UNIT.test(text) &&
    (EVENTS.test(text) || (content.length > 0 && content.every(({ word }) => EVENT_WORDS.has(word.folded))))
  )
    return 'events';
  if (/\bsince (?:when|what|which)\b|\bsince$|\bfrom when\b|\bhow long (?:has|have|is|are)\b/u.test(plain))
    return 'since';
  if (
    /\bhow (?:long|many (?:hours|days|minutes|weeks|months|years))\b|\bduration\b|\blength of\b|\blast(?:ed|s)? for\b|\bhow much (?:time|longer)\b/u.test(
      plain,
    ) &&
    !/\b(?:in|after|within) how many\b|\bhow long ago\b/u.test(plain)
  )
    return 'duration';
  if (text.search(PLANNED) >= 0) return 'plan';
  return 'point';
}

/** Verbs in any form of a light one, adverbs and small numbers matter little. */
function softened(asked: AskedWord): AskedWord {
  const { folded } = asked.word;
  if (asked.phrasal !== null && BEGINS.has(asked.phrasal)) return { ...asked, light: true };
  if (asked.light || asked.phrasal !== null) return asked;
  const light =
    MINOR.has(folded) ||
    LIGHT.has(baseForm(folded)) ||
    LIGHT.has(folded.replace(/(?:e?s|ing)$/u, '')) ||
    isOnlyAdverb(folded);
  return light ? { ...asked, light } : asked;
}
