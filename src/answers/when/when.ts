/** /when: chooses among a day's events, lists, durations, meetings, things said and any other dated fact. */

import { baseForm } from '../../search/word-forms.ts';
import type { Draft } from '../draft.ts';
import { notFound } from '../draft.ts';
import type { Library } from '../library/library.ts';
import { needsOf } from '../library/matching.ts';
import { type FoundUtterance, isBy, rankUtterances } from '../library/utterances.ts';
import { GATHERING_WORDS, QUOTE_ASKED, TIME_ASKED } from '../question/frame-words.ts';
import type { AskedWord, ParsedQuestion } from '../question/question.ts';
import { quotationInWords, utteranceFinding } from '../wording.ts';
import { readAsking, type WhenKind } from './asking.ts';
import { asksLimit } from './attached.ts';
import { deedOf } from './deed.ts';
import { answerMeetingAhead } from './when-ahead.ts';
import { answerDay, answerDayBeside } from './when-day.ts';
import { answerDuration } from './when-duration.ts';
import { answerWhenFact } from './when-fact.ts';
import { answerLastTime } from './when-last-time.ts';
import { answerMeetingDuration } from './when-length.ts';
import { answerMeetingList, answerWhenMeeting } from './when-meeting.ts';
import { answerWhenNear } from './when-near.ts';
import { answerByOffset } from './when-offset.ts';
import { answerInterval, answerOrder } from './when-order.ts';
import { answerGap } from './when-step.ts';
import { answerWritten } from './when-written.ts';

/** Share of the question that what was said must cover. */
const ENOUGH = 0.62;
const SPEECH =
  /\b(?:say|said|saying|tell|told|warn|warned|claim|claimed|called|describe|described|announce|announced|reject|rejected|state|stated|declare|declared|deny|denied|promise|promised|threaten|threatened|accuse|accused|statement|quote)\b|\b(?:talk|talked|speak|spoke|spoken|speaking) (?:to|with) (?:the )?(?:reporters|journalists|press|media)\b/;
const ASKED = new Set([...TIME_ASKED, ...'happen happened take took place occur occurred was were is'.split(' ')]);
/** Words that ask for one of several by its place in time; no article needs to have them. */
const ORDINAL = 'next upcoming coming last latest recent earliest previous'.split(' ');
const YES_NO = /^(?:(?:and|so|but|ok|okay|well|hey) )*(?:did|does|do|was|were|is|are|has|have|had|will)\b/u;
/** Verbs of which a meeting tells the time. */
const MEETING_VERBS = new Set(
  'meet sit talk speak call ring phone telephon conven gather confer negotiat visit host attend open clos end finish conclud resum reconven hold start begin launch'.split(
    ' ',
  ),
);
/** “Since when is she in office?” */
const IS_SO = /\bsince when (?:is|was|are|were)\b/u;
/** “How long did it last?” */
const LASTED = 'last lasts lasted lasting'.split(' ');

export function answerWhen(asking: ParsedQuestion, library: Library): Draft {
  const { question: whole, kind } = readAsking(asking);
  const question = proposesDays(whole, kind) ? { ...whole, dates: [] } : whole;
  // The name of a paper need not stand in its articles.
  const written = kind === 'written' ? answerWritten(question, library) : null;
  if (written) return written;
  const [unknown] = question.unknownNames;
  if (unknown !== undefined) return notFound('when', library.words.notInCorpus(unknown));
  const beside = answerDayBeside(asking, library);
  if (beside) return beside;
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
  const order = answerOrder(question, library) ?? (kind === 'duration' ? null : answerInterval(question, library));
  if (order) return order;
  const list = answerMeetingList(question, library);
  if (list) return list;
  const ahead = answerMeetingAhead(question, library);
  if (ahead) return ahead;
  if (kind === 'duration') {
    return (
      answerGap(question, library) ??
      answerInterval(question, library) ??
      answerMeetingDuration(question, library) ??
      answerDuration(question, library, new Set([...ASKED, ...LASTED])) ??
      notFound('when', library.words.durationUnsaid())
    );
  }
  const unmet = needsOf(question, library, new Set([...ASKED, ...QUOTE_ASKED, ...ORDINAL])).find(
    (need) => need.unknown,
  );
  // A thing that the articles have another word for is told of all the same.
  if (unmet)
    return answerWhenNear(question, library, ASKED) ?? notFound('when', library.words.saysNothingOf(unmet.label));
  const deed = deedOf(question);
  const attempts = [
    () => answerByOffset(question, library, ASKED),
    ...(!SPEECH.test(question.plain) && (deed === null ? isOfDeed(question) : !isOfMeetings(deed))
      ? [() => answerWhenFact(question, library, ASKED)]
      : []),
    ...(SPEECH.test(question.plain) ? [() => answerWhenSaid(question, library)] : []),
    () =>
      (kind === 'since' || asksLimit(question.plain)) && !isOfGathering(question)
        ? null
        : answerWhenMeeting(question, library),
    () => answerWhenFact(question, library, ASKED),
    () => answerWhenNear(question, library, ASKED),
  ];
  let partial: Draft | null = null;
  for (const attempt of attempts) {
    const draft = attempt();
    if (draft?.status === 'answered') return isUnresolved(draft) ? dayOf(draft, question, library) : draft;
    // From when on or until when something was so is told by its beginning or end, if at all.
    if (isDated(draft) && (kind === 'since' || asksLimit(question.plain))) partial = draft;
    partial ??= draft;
  }
  // That somebody holds an office tells nothing of its beginning.
  if (kind === 'since' && IS_SO.test(question.plain) && !isDated(partial)) partial = null;
  return (
    partial ??
    notFound(
      'when',
      question.names.length === 0 && question.content.length === 0
        ? library.words.namesNothing()
        : library.words.noSentence(),
    )
  );
}

/** “Was it on Sunday or Monday?”: the days are offered, and the answer may be another one. */
function proposesDays({ plain, dates, names, content }: ParsedQuestion, kind: WhenKind): boolean {
  return kind === 'point' && dates.length > 0 && names.length + content.length > 0 && YES_NO.test(plain);
}

/** A beginning of something that then goes on, whatever meets in its name. */
const _FOUNDED =
  /\b(?:was|were|been|being|did .*)\b.*\b(?:set up|established?|found(?:ed)?|creat(?:e|ed)|form(?:ed)?|launch(?:ed)?|introduced?)\b/u;

/** “When did X go into Y”: something was done, and nothing says that it was at a meeting. */
function isOfDeed({ plain, words }: ParsedQuestion): boolean {
  return (
    /\b(?:did|does|do)\b/u.test(plain) &&
    !isOfGathering({ words }) &&
    !words.some(({ folded }) => MEETING_VERBS.has(baseForm(folded)))
  );
}

function isDated(draft: Draft | null): boolean {
  return draft?.findings.some(({ date }) => date !== undefined) ?? false;
}

/** “Next Friday” in an article of unknown age: another sentence may tell the day. */
function dayOf(draft: Draft, question: ParsedQuestion, library: Library): Draft {
  const near = answerWhenNear(question, library, ASKED);
  return near && isDated(near) ? near : draft;
}

/** A date of which nobody knows the day; time told by another event (“on the eve of”) is none. */
function isUnresolved({ findings }: Draft): boolean {
  return findings.length > 0 && findings.every(({ date, notes }) => date === undefined && notes.length > 0);
}

function isOfGathering({ words }: Pick<ParsedQuestion, 'words'>): boolean {
  return words.some(({ folded }) => GATHERING_WORDS.has(folded));
}

function isOfMeetings({ word }: AskedWord): boolean {
  return MEETING_VERBS.has(baseForm(word.folded).replace(/(?:ed|ing)$/u, ''));
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
      by: 'when',
      status: 'partial',
      headline: quotationInWords(undated.utterance, library, 200),
      reason: library.words.saidUndated(),
      findings: [utteranceFinding(undated.utterance, library)],
    };
  }
  const day = best.utterance.said.said as { from: string; to: string };
  return {
    command: 'when',
    by: 'when',
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
