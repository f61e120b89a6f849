/** /when: chooses among a day's events, lists, durations, meetings, things said and any other dated fact. */
import type { Draft } from '../draft.ts';
import { notFound } from '../draft.ts';
import { closePassages } from '../library/close.ts';
import type { Library } from '../library/library.ts';
import { needsOf } from '../library/matching.ts';
import { type FoundUtterance, isBy, rankUtterances } from '../library/utterances.ts';
import { QUOTE_ASKED, TIME_ASKED } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { quotationInWords, utteranceFinding } from '../wording.ts';
import { readAsking } from './asking.ts';
import { answerMeetingAhead } from './when-ahead.ts';
import { answerDay } from './when-day.ts';
import { answerDuration } from './when-duration.ts';
import { answerWhenFact } from './when-fact.ts';
import { answerLastTime } from './when-last-time.ts';
import { answerMeetingDuration, answerMeetingList, answerWhenMeeting } from './when-meeting.ts';
import { answerWhenNear } from './when-near.ts';
import { answerOrder } from './when-order.ts';

/** Share of the question that what was said must cover. */
const ENOUGH = 0.62;
const SPEECH =
  /\b(?:say|said|saying|tell|told|warn|warned|claim|claimed|call|called|describe|described|announce|announced|reject|rejected|state|stated|declare|declared|deny|denied|promise|promised|threaten|threatened|accuse|accused|statement|quote)\b/;
const ASKED = new Set([...TIME_ASKED, ...'happen happened take took place occur occurred was were is'.split(' ')]);
/** Words that ask for one of several by its place in time; no article needs to have them. */
const ORDINAL = 'next upcoming coming last latest recent earliest previous'.split(' ');
/** “How long did it last?” */
const LASTED = 'last lasts lasted lasting'.split(' ');

export function answerWhen(asking: ParsedQuestion, library: Library): Draft {
  const { question, kind } = readAsking(asking);
  const [unknown] = question.unknownNames;
  if (unknown !== undefined) return notFound('when', library.words.notInCorpus(unknown));
  if (kind === 'events' || (question.dates.length > 0 && question.content.length === 0)) {
    const draft = answerDay(question, library);
    if (draft) return draft;
  }
  if (kind === 'since') {
    const since = answerWhenFact(question, library, ASKED);
    if (since?.status === 'answered') return since;
  }
  const last = answerLastTime(question, library, ASKED);
  if (last) return last;
  const order = answerOrder(question, library);
  if (order) return order;
  const list = answerMeetingList(question, library);
  if (list) return list;
  const ahead = answerMeetingAhead(question, library);
  if (ahead) return ahead;
  if (kind === 'duration') {
    return (
      answerMeetingDuration(question, library) ??
      answerDuration(question, library, new Set([...ASKED, ...LASTED])) ??
      notFound('when', library.words.durationUnsaid())
    );
  }
  const unmet = needsOf(question, library, new Set([...ASKED, ...QUOTE_ASKED, ...ORDINAL])).find(
    (need) => need.unknown,
  );
  if (unmet) return notFound('when', library.words.saysNothingOf(unmet.label));
  const attempts = [
    ...(SPEECH.test(question.plain) ? [() => answerWhenSaid(question, library)] : []),
    () => answerWhenMeeting(question, library),
    () => answerWhenFact(question, library, ASKED),
    () => answerWhenNear(question, library, ASKED),
  ];
  let partial: Draft | null = null;
  for (const attempt of attempts) {
    const draft = attempt();
    if (draft?.status === 'answered') return draft;
    partial ??= draft;
  }
  return (
    partial ??
    notFound(
      'when',
      question.names.length === 0 && question.content.length === 0
        ? library.words.namesNothing()
        : library.words.noSentence(),
      closePassages(question, library),
    )
  );
}

/** “When did X say ...?”: the day of the quotation or statement that fits. */
function answerWhenSaid(question: ParsedQuestion, library: Library): Draft | null {
  const needs = needsOf(question, library, new Set([...QUOTE_ASKED, ...ASKED]));
  if (needs.length === 0) return null;
  const speakers = question.names.filter(({ entities }) =>
    library.utterances.some((utterance) => isBy(utterance, entities, library)),
  );
  const [speaker] = speakers;
  const fits = ({ score, missing }: FoundUtterance) => score >= ENOUGH && missing.length === 0;
  const ranked = rankUtterances(
    needs,
    library,
    (utterance) => speaker === undefined || isBy(utterance, speaker.entities, library),
  ).filter(fits);
  const [best] = ranked.filter(({ utterance }) => utterance.said.said !== null);
  if (!best) {
    const [undated] = ranked;
    if (!undated) return null;
    return {
      command: 'when',
      status: 'partial',
      headline: quotationInWords(undated.utterance, library, 200),
      reason: library.words.saidUndated(),
      findings: [utteranceFinding(undated.utterance, library)],
    };
  }
  const day = best.utterance.said.said as { from: string; to: string };
  return {
    command: 'when',
    status: 'answered',
    headline: library.words.colon(
      library.words.date({ start: day.from, end: day.to }),
      quotationInWords(best.utterance, library, 170),
    ),
    findings: ranked
      .filter(({ score }) => score >= best.score * 0.9)
      .slice(0, 3)
      .map(({ utterance }) => utteranceFinding(utterance, library)),
  };
}
