/** “Is A before B?”: two meetings, or two other dated things, in the order of time. */
import type { Meeting } from '../../language/types.ts';
import { cutWords } from '../../search/tokens.ts';
import { cutAtWord } from '../compose.ts';
import type { Draft } from '../draft.ts';
import { findGatherings } from '../library/gatherings.ts';
import type { Library } from '../library/library.ts';
import { termsIn } from '../library/matching.ts';
import { GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { deedOf } from './deed.ts';
import { answerWhenFact } from './when-fact.ts';
import { draftOfMeetings } from './when-meeting.ts';
import { answerWhenNear } from './when-near.ts';

const ORDER = /\b(?:before|after|first|earlier|later|sooner|prior to|precede[ds]?|follow(?:s|ed)?)\b/u;
/** The same for all such words of a text: in a half they would be taken for a bound on its days. */
const ORDERS = new RegExp(ORDER, 'gu');
const ASKS = /\b(?:is|are|was|were|did|does|do|which|what|who)\b/u;
/** “When did X happen after Y” asks for a day, and “what happened after Y” for what came then. */
const ASKS_OTHERWISE = /\b(?:when|what happen\w*|how|why|where)\b/u;
/** Where the first of the two ends: “A before or after B”, “which came first, A or B”, “was A before B”. */
const EITHER = /\b(?:before|after) or (?:before|after|not)\b/iu;
const CHOICE = /^(?:\w+ ){0,3}(?:what|which|who)\b/u;
/** What is offered as the other possibility is none of the two: “before B or the same day”. */
const ALTERNATIVE = /\bor\b/iu;
/** “Between A and B”, “after A was B”: what comes before the first, the first, and what parts it from the second. */
const INTERVALS = [
  /(\bbetween\s+)(.+?)\s+and\s+/iu,
  /(\b(?:after|before)\s+)(.+?)\s+(?:was|were|is|are|did|does|came|comes|followed)\s+/iu,
];
const LEAST_FIT = 0.6;
/** For the kind of meeting being named as asked: a video call rather than any call. */
const SAME_KIND = 0.3;
const IGNORED = new Set(
  'is are was were did does do before after first earlier later sooner prior happen happened come came take took place one same time'.split(
    ' ',
  ),
);
/** “Their phone call”: of those named before. */
const THEIRS = /\b(?:their|his|her|its|they|these|the two|the same)\b/u;

/** Each half of a list of two takes at most this much of the headline. */
const HALF_HEADLINE = 280;

/** @returns `null` unless the question compares two things of which at least the first has a date */
export function answerOrder(question: ParsedQuestion, library: Library): Draft | null {
  const { plain } = question;
  if (!ORDER.test(plain) || !ASKS.test(plain) || ASKS_OTHERWISE.test(plain)) return null;
  const halves = halvesOf(question);
  if (!halves) return null;
  const [former, latter] = halves;
  const both = bothOf(former, latter, library);
  if (both) return both;
  // “Did they start the work before the talks?”: of a deed its own time answers too, as the articles tell it.
  return deedOf(former) ? datedOf(former, library) : null;
}

/** @returns `null` unless the question asks how long one of two dated things was from the other (“how many days between A and B”) */
export function answerInterval(question: ParsedQuestion, library: Library): Draft | null {
  if (!/\b(?:how (?:many|long|soon|much)|gap|interval)\b/u.test(question.plain)) return null;
  const cut = INTERVALS.map((pattern) => pattern.exec(question.text)).find((match) => match !== null);
  if (!cut) return null;
  const [whole, opening = '', first = ''] = cut;
  const start = cut.index + opening.length;
  const blanked = question.text.replace(ORDERS, (match) => ' '.repeat(match.length));
  return bothOf(
    halfOf(question, blanked, start, start + first.length),
    halfOf(question, blanked, cut.index + whole.length, question.text.length),
    library,
  );
}

/** The two with their dates, in the order of time. */
function bothOf(former: ParsedQuestion, latter: ParsedQuestion, library: Library): Draft | null {
  const pair = meetingsOf(former, latter, library);
  if (pair) return draftOfMeetings(pair, library);
  const one = datedOf(former, library);
  const other = datedOf(latter, library);
  if (!one || !other) return null;
  const [first, second] = startOf(one) <= startOf(other) ? [one, other] : [other, one];
  const reason = first.reason ?? second.reason;
  return {
    command: 'when',
    by: 'when-order',
    status: reason === undefined ? 'answered' : 'partial',
    headline: [first, second].map(({ headline }) => cutAtWord(headline, HALF_HEADLINE)).join(' · '),
    list: true,
    findings: [first, second].flatMap(({ findings }) => findings.slice(0, 2)),
    ...(reason === undefined ? {} : { reason }),
  };
}

/** The two things that are compared; what the first is said to be of, “their” in the second is too. */
function halvesOf(question: ParsedQuestion): readonly [ParsedQuestion, ParsedQuestion] | null {
  const blanked = question.text.replace(ORDERS, (match) => ' '.repeat(match.length));
  const cut =
    EITHER.exec(question.text) ??
    (CHOICE.test(question.plain) ? ALTERNATIVE.exec(question.text) : null) ??
    ORDER.exec(question.text.toLowerCase());
  if (!cut) return null;
  const start = cut.index;
  const alternative = /^or\b/iu.test(cut[0]) ? undefined : ALTERNATIVE.exec(question.text.slice(start + cut[0].length));
  const end = alternative ? start + cut[0].length + alternative.index : question.text.length;
  const former = halfOf(question, blanked, 0, start);
  const latter = halfOf(question, blanked, start, end);
  return [former, latter.names.length === 0 && THEIRS.test(latter.plain) ? { ...latter, names: former.names } : latter];
}

/** The two meetings that fit the halves best, in the order of time. */
function meetingsOf(former: ParsedQuestion, latter: ParsedQuestion, library: Library): Meeting[] | null {
  const [ones, others] = [former, latter].map((half) =>
    findGatherings(half, library, IGNORED)
      .filter(({ meeting, score }) => score >= LEAST_FIT && meeting.dates.length > 0 && isCalled(half, meeting))
      .map(({ meeting, score }) => ({ meeting, score: score + SAME_KIND * kindShare(half, meeting, library) })),
  ) as [Fit[], Fit[]];
  let best: { readonly pair: Meeting[]; readonly score: number } | null = null;
  for (const one of ones) {
    for (const other of others) {
      const score = one.score + other.score;
      if (one.meeting !== other.meeting && (best === null || score > best.score))
        best = { pair: [one.meeting, other.meeting], score };
    }
  }
  return best?.pair.sort((a, b) => ((a.dates[0]?.from ?? '') < (b.dates[0]?.from ?? '') ? -1 : 1)) ?? null;
}

/** Whether the meeting's own names hold what the half says beside who, where and that it is a meeting. */
function isCalled({ content }: ParsedQuestion, meeting: Meeting): boolean {
  const own = new Set([meeting.name, ...meeting.spellings].flatMap((name) => cutWords(name).map(({ term }) => term)));
  return content.every(({ word, term, light }) => light || GATHERING_WORDS.has(word.folded) || own.has(term));
}

interface Fit {
  readonly meeting: Meeting;
  readonly score: number;
}

/** How much of the asked kind (“video”, “phone”, “summit”) stands in what is told of a meeting. */
function kindShare({ words }: ParsedQuestion, meeting: Meeting, library: Library): number {
  const asked = words.filter(({ folded }) => GATHERING_WORDS.has(folded));
  if (asked.length === 0) return 0;
  const told = new Set([
    ...[meeting.name, ...meeting.spellings].flatMap((name) => cutWords(name).map(({ term }) => term)),
    ...meeting.dates.flatMap(({ evidence }) =>
      library.passagesAt(evidence).flatMap((passage) => [...termsIn(passage)]),
    ),
  ]);
  return asked.filter(({ term }) => told.has(term)).length / asked.length;
}

/** Anything else that has a date. */
function datedOf(half: ParsedQuestion, library: Library): Draft | null {
  for (const answer of [answerWhenFact, answerWhenNear]) {
    const draft = answer(half, library, IGNORED);
    if (draft?.status === 'answered' || (draft && draft.findings[0]?.date !== undefined)) return draft;
  }
  const [found] = findGatherings(half, library, IGNORED).filter(
    ({ meeting, score }) => score >= LEAST_FIT && meeting.dates.length > 0,
  );
  return found ? draftOfMeetings([found.meeting], library) : null;
}

function startOf({ findings }: Draft): string {
  return findings[0]?.date?.start ?? '';
}

/** The part of a question between two offsets. */
function halfOf(question: ParsedQuestion, text: string, from: number, to: number): ParsedQuestion {
  const within = ({ start }: { readonly start: number }) => start >= from && start < to;
  const words = question.words.filter(within);
  return {
    ...question,
    text,
    plain: words.map(({ folded }) => folded).join(' '),
    words,
    names: question.names.filter(within),
    dates: question.dates.filter(within),
    content: question.content.filter(({ word }) => within(word) && !IGNORED.has(word.folded)),
  };
}
