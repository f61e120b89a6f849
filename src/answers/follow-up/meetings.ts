/** Follow-ups that are about the meeting talked about, or about another one of its kind. */
import { cutWords } from '../../search/tokens.ts';
import { findGatherings } from '../library/gatherings.ts';
import type { Library } from '../library/library.ts';
import { CALLS, GATHERING_WORDS } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { type Focus, meetingInWords } from './focus.ts';
import { askedOf, askedOfNamed } from './frame.ts';
import { leavesMeetingOut, withoutOpening } from './pointing.ts';
import { withMeeting } from './pronouns.ts';
import type { Before, Reading } from './types.ts';

/** Words for a meeting that any of them goes by. */
const ANY_MEETING = /^(?:meetings?|talks?|sessions?|gatherings?|negotiations?|discussions?|encounters?|events?)$/;
const LEAST_FIT = 0.6;
/** How far from what the articles tell of a meeting a sentence about “the meeting” may stand, in paragraphs. */
const NEAR_PARAGRAPHS = 3;
const AT_THE_MEETING = /\b(?:it|that|this)\b(?:\s+(?:one|meeting))?/iu;
const BARE = /^(?:(?:and|so|but|ok) )?(?:when|where|how long)(?: exactly| was| were| did| is)?$/;
const ASKS = /\b(?:who|when|where|what|which|how|did|does|was|is)\b/;

/** “And the forum?”, “and the X talks?”: another meeting than the one talked about, by its kind or name. */
export function ofOtherMeeting(
  question: ParsedQuestion,
  own: Reading['command'],
  { meeting }: Focus,
  before: Before,
  library: Library,
): Reading | null {
  const kinds = question.content.filter(({ word }) => GATHERING_WORDS.has(word.folded));
  const [kind] = kinds;
  if (!kind || kinds.length < question.content.filter(({ light }) => !light).length) return null;
  const opened = withoutOpening(question.text).replace(/[?\s]+$/u, '');
  if (question.names.length + question.dates.length > 0) {
    if (own !== null || ASKS.test(question.plain)) return null;
    const [found] = findGatherings(question, library, new Set(['one', 'ones']));
    return found && found.score >= LEAST_FIT && found.meeting !== meeting
      ? askedOf(found.meeting, before, library)
      : null;
  }
  if (!meeting || kinds.some(({ word }) => ANY_MEETING.test(word.folded))) return null;
  const words = [meeting.type, meeting.name, ...meeting.spellings].flatMap((name) => cutWords(name));
  if (kinds.some(({ term }) => words.some((word) => word.term === term))) return null;
  if (CALLS.has(kind.word.folded) && CALLS.has(meeting.type)) return null;
  if (own !== null) return { text: opened, command: own };
  const name = opened.replace(/^(?:at|in|of|during|for)\s+/iu, '');
  return askedOfNamed(name, name, before, library);
}

/** “Was that before or after X?” */
export function ofOrder(question: ParsedQuestion, focus: Focus): Reading[] {
  if (
    !/^(?:(?:and|so|but|ok) )?(?:was|is|did|were|had|does) (?:it|that|this)\b.*\b(?:before|after|earlier|later)\b/.test(
      question.plain,
    )
  )
    return [];
  const text = question.names.length > 0 ? withMeeting(withoutOpening(question.text), focus) : null;
  return text === null ? [] : [{ text, command: 'when' }];
}

/** What is asked of the meeting talked about. */
export function ofMeeting(
  question: ParsedQuestion,
  command: Reading['command'],
  own: Reading['command'],
  focus: Focus,
  before: Before,
  library: Library,
): Reading[] {
  const { meeting } = focus;
  if (!meeting || !asksOfMeeting(question, library)) return [];
  const opened = withoutOpening(question.text);
  const place = withMeeting(opened, focus);
  if (place) {
    const named: Reading = { text: place, command };
    const near = nearMeeting(opened, command, focus, library);
    return tellsPart(question, focus) ? [named, ...near] : [...near, named];
  }
  if (own === null || question.dates.length > 0) return [];
  if (BARE.test(question.plain)) {
    const asked = { ...before, command: 'when' as const, question: { ...before.question, plain: question.plain } };
    return [{ ...askedOf(meeting, asked, library), turns: true }];
  }
  return [{ text: `${opened.replace(/[?\s]+$/u, '')} at the ${meetingInWords(meeting)}`, command }];
}

/** True if what is asked can be asked of the meeting talked about. */
function asksOfMeeting(question: ParsedQuestion, library: Library): boolean {
  const { plain, names, content } = question;
  if (leavesMeetingOut(question, library)) return true;
  if (names.length === 0 && content.every(({ light }) => light)) return true;
  return names.length <= 1 && /\b(?:it|that|there|this)\b/.test(plain);
}

/** “Who hosted it?” where an article only says “the meeting”, not far from where it names it. */
function nearMeeting(opened: string, command: Reading['command'], { meeting }: Focus, library: Library): Reading[] {
  if (!meeting || !AT_THE_MEETING.test(opened)) return [];
  const told = meeting.evidence.flatMap((place) => library.passagesAt(place));
  return [
    {
      text: opened.replace(AT_THE_MEETING, 'the meeting'),
      command,
      fits: ({ findings: [first] }) =>
        first !== undefined &&
        library
          .passagesAt(first.place)
          .some(({ file, paragraph }) =>
            told.some((one) => one.file === file && Math.abs(one.paragraph - paragraph) <= NEAR_PARAGRAPHS),
          ),
    },
  ];
}

/** False if the question asks for a part in the meeting in which the articles, as read, name nobody. */
function tellsPart({ plain }: ParsedQuestion, { meeting }: Focus): boolean {
  const asked = /\b(?:host|hosts|hosted|hosting)\b/.test(plain)
    ? 'host'
    : /\b(?:led|leads|lead|headed|heads|chaired|chairs|presided)\b/.test(plain)
      ? 'leader'
      : null;
  return asked === null || (meeting?.participants.some(({ role }) => role === asked) ?? false);
}
