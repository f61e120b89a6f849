/** Turns a follow-up into questions that stand alone, the likeliest first, by what was asked and answered before. */
import { type Draft, notFound } from '../draft.ts';
import { isPerson, type Library } from '../library/library.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { ofDay, withDay } from './days.ts';
import { type Focus, focusOf, personOf } from './focus.ts';
import { ofMeeting, ofOrder, ofOtherMeeting } from './meetings.ts';
import { datedNearby } from './nearby.ts';
import { ofNeighbour } from './neighbour.ts';
import { ofHolder, ofOffice, withSuccessor } from './offices.ts';
import { ELSE, ofAgent, ofElse } from './others.ts';
import { ofAffiliation, ofList, picksFromList, withOther } from './persons.ts';
import { hasOpening, type Leaning, leavesMeetingOut, SAYS_OF_IT, withoutOpening } from './pointing.ts';
import { withMeeting, withPeople } from './pronouns.ts';
import { ofQuotation } from './quotation.ts';
import { ofOtherSide } from './sides.ts';
import { withKept, withNewSlot, withNewThing } from './slots.ts';
import { onTopic, SPEAKS, saidThere, withTopic, wordForWord } from './topics.ts';
import type { Before, Parse, Reading } from './types.ts';

type Command = NonNullable<Reading['command']>;

const HE_OR_SHE = /\b(?:he|she|him|his|her|hers)\b/;
const YES_OR_NO = /^(?:is|was|are|were|has|have|had|does|do|did|can|will) /;
const ORDINAL = /\b(?:first|second|third|fourth|fifth|last|latest|final|earliest)\b/;

/**
 * @param leaning - of the question, not `alone`
 * @param asked - the command that was typed
 * @returns readings in the order in which they are to be tried; the first that finds something is meant
 */
export function* readingsOf(
  question: ParsedQuestion,
  leaning: Leaning,
  asked: Before['command'],
  before: Before,
  parse: Parse,
  library: Library,
): Generator<Reading> {
  if (/^(?:and |but |so |ok )?why\b/.test(question.plain)) {
    const draft = notFound(before.command, library.words.whyUnasked(), before.draft.findings.slice(0, 1));
    yield { text: question.text, command: null, draft };
    return;
  }
  yield* pointed(question, asked, before, parse, library);
  if (leaning !== 'leans') return;
  const typed = hasOpening(question.text) ? withoutOpening(question.text) : question.text;
  if (mayStandAlone(question, asked, before, library)) yield { text: typed, command: null };
  else if (before.command === 'quote' && !HE_OR_SHE.test(question.plain)) yield* wordForWord(typed, question, library);
}

/** What was meant by what was said before. */
function* pointed(
  question: ParsedQuestion,
  asked: Before['command'],
  before: Before,
  parse: Parse,
  library: Library,
): Generator<Reading> {
  const focus = focusOf(before, parse, library);
  const others = ELSE.test(question.plain);
  const own = ownCommand(question);
  const going = asked === 'ask' ? before.command : asked;
  const command = own ?? (going === 'ask' ? null : going);
  const opened = withoutOpening(question.text);
  yield* ofQuotation(question, before, focus, library);
  yield* ofDay(question, focus);
  yield* ofList(question, focus, library);
  if (picksFromList(question) && focus.answered.length > 1) {
    yield { text: question.text, command: null, draft: notFound(before.command, library.words.noSentence()) };
    return;
  }
  yield* ofOtherSide(question, before, focus, library);
  yield* ofOrder(question, focus);
  yield* ofAgent(question, before);
  yield* ofElse(question, own, before, focus, library);

  const people = withNamed(opened, question, before, focus, parse, library);
  const resolved = parse(people);
  yield* ofNeighbour(question, resolved, before, focus, parse, library);
  yield* ofOffice(question, before, focus, library);
  yield* ofHolder(question, focus, library);
  yield* ofAffiliation(question, personOf(genderOf(question), focus), library);
  if (own === 'quote') yield* saidThere(question, resolved, focus, library).map((one) => ({ ...one, others }));
  if (people !== opened) {
    // “Is she an X?” goes on as before, anything else says itself what it asks.
    const kind = own ?? (YES_OR_NO.test(resolved.plain) && going !== 'ask' ? going : null);
    yield* ofNamed(people, resolved, kind, others, before, focus, library);
    if (HE_OR_SHE.test(question.plain)) return;
  } else if (command === 'quote') {
    const topic = withTopic(opened, before, focus);
    if (topic) yield { text: topic, command, others };
    else yield* onTopic(question, before, focus, library).map((one) => ({ ...one, others }));
  }

  const goesOn = (asked === 'ask' || asked === before.command) && (own === null || own === before.command);
  const slot = goesOn ? withNewSlot(question, before.question, library) : null;
  const thing = goesOn && own === null && going !== 'quote' ? withNewThing(question, before.question) : null;
  const beside = command === 'when' ? datedNearby(question, before, library) : null;
  if (beside)
    yield { text: slot ?? thing ?? withKept(question, before.question, library, true), command, draft: beside };
  if (slot) yield { text: slot, command, others, ...(before.by ? { by: before.by.text } : {}) };
  const elsewhere = ofOtherMeeting(question, own, focus, before, library);
  if (elsewhere) {
    yield elsewhere;
    return;
  }
  if (thing) yield { text: thing, command, fits: (draft) => !isRepeated(draft, before) };
  yield* ofMeeting(question, command, own, focus, before, library).map((one) => ({ ...one, others }));
  if (slot && question.content.every(({ light }) => light)) {
    // Somebody quoted, but not on what was asked of another.
    if (going === 'quote' && question.names.length === 1) yield { text: opened, command: 'quote', aside: true };
    return;
  }
  const anew = question.content.some(({ light }) => !light);
  const isNew = anew || ORDINAL.test(question.plain);
  const fits = command === 'when' && isNew ? { fits: (draft: Draft) => !isRepeated(draft, before) } : {};
  yield { text: withKept(question, before.question, library, true), command, others, ...fits };
  if (anew && before.question.names.length > 0)
    yield { text: withKept(question, before.question, library, false), command, others, ...fits };
}

/** The follow-up with names in the place of the words that point to somebody or some day. */
function withNamed(
  opened: string,
  question: ParsedQuestion,
  before: Before,
  focus: Focus,
  parse: Parse,
  library: Library,
): string {
  const other = withOther(opened, before, focus, library) ?? opened;
  const succeeded = withSuccessor(other, question, focus, library) ?? other;
  const dated = withDay(succeeded, focus) ?? succeeded;
  return withPeople(dated, parse(dated), focus, before, library) ?? dated;
}

/** A follow-up in which names stand in the place of pronouns. */
function* ofNamed(
  text: string,
  resolved: ParsedQuestion,
  own: Command | null,
  others: boolean,
  before: Before,
  focus: Focus,
  library: Library,
): Generator<Reading> {
  const topic = withTopic(text, before, focus);
  if (topic) yield { text: topic, command: own, others };
  const place = withMeeting(text, focus);
  if (place) yield { text: place, command: own, others };
  const beside = own === 'when' ? datedNearby(resolved, before, library) : null;
  if (beside) yield { text, command: own, draft: beside };
  yield { text, command: own, others };
}

/** The question behind a command that was not typed. */
function ownCommand({ plain }: ParsedQuestion): Command | null {
  if (/^(?:(?:and|so|but|ok|then) )?(?:at|in|by|for|with|from|to) (?:what|which) (?:date|day|time|year)\b/.test(plain))
    return 'when';
  if (/\b(?:who|whos|whom|whose)\b/.test(plain)) return 'who';
  if (
    /\b(?:when|whens|how long|how many (?:hours|days|minutes|weeks)|(?:what|which) (?:day|date|year|month|time)|where|wheres|before or after|what happened)\b/.test(
      plain,
    )
  )
    return 'when';
  return SPEAKS.test(plain) ? 'quote' : null;
}

function genderOf({ plain }: ParsedQuestion): 'm' | 'f' | null {
  return /\b(?:he|him|his|hes)\b/.test(plain) ? 'm' : /\b(?:she|her|hers|shes)\b/.test(plain) ? 'f' : null;
}

/** The same day from the same place: it answers what was asked before, not something else. */
function isRepeated({ findings: [one] }: Draft, { draft: { findings } }: Before): boolean {
  return findings.some(
    ({ place, date }) =>
      one?.place.file === place.file && one.place.start === place.start && one.date?.start === date?.start,
  );
}

/** Without a word on whom it goes on about, a follow-up can be asked as typed. */
function mayStandAlone(question: ParsedQuestion, asked: Before['command'], before: Before, library: Library): boolean {
  const { plain, names, content, dates } = question;
  const substance = content.filter(({ light }) => !light);
  if (HE_OR_SHE.test(plain) || SAYS_OF_IT.test(plain)) return false;
  if (substance.length + names.length + dates.length === 0) return false;
  if (leavesMeetingOut(question, library) && before.draft.meetings) return false;
  const turned = asked !== 'ask' && asked !== before.command;
  // “And about X?”, asked of a speaker, is not asked of everybody.
  const bySpeaker =
    before.by !== null ||
    before.question.names.some(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))));
  if (before.command === 'quote' && !turned && bySpeaker && !SPEAKS.test(plain)) return false;
  if (names.length > 0) return substance.length > 0 || turned;
  // “And when is the vote?”
  return substance.length > 1 || (/\b(?:who|when|where|how long)\b.*\bthe\b/.test(plain) && !SPEAKS.test(plain));
}
