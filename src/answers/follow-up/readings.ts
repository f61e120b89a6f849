/** Turns a follow-up into questions that stand alone, the likeliest first, by what was asked and answered before. */
import { cutWords } from '../../search/tokens.ts';
import { type Draft, notFound } from '../draft.ts';
import { isPerson, type Library } from '../library/library.ts';
import { CALLS, GATHERING_WORDS, QUOTE_ASKED } from '../question/frame-words.ts';
import type { ParsedQuestion } from '../question/question.ts';
import { ofDay, withDay } from './days.ts';
import { type Focus, focusOf, meetingInWords, personOf } from './focus.ts';
import { askedOf, askedOfNamed } from './frame.ts';
import { datedNearby } from './nearby.ts';
import { ofNeighbour } from './neighbour.ts';
import { ofOffice, withSuccessor } from './offices.ts';
import { ofAffiliation, ofList, picksFromList, withOther } from './persons.ts';
import { hasOpening, type Leaning, leavesMeetingOut, withoutOpening } from './pointing.ts';
import { tidy, withMeeting, withPeople } from './pronouns.ts';
import { ofQuotation } from './quotation.ts';
import { ofOtherSide } from './sides.ts';
import { withKept, withNewSlot } from './slots.ts';
import type { Before, Parse, Reading } from './types.ts';

type Command = NonNullable<Reading['command']>;

const HE_OR_SHE = /\b(?:he|she|him|his|her|hers)\b/;
/** “What else”: what was shown is not shown again. */
const ELSE =
  /\b(?:else|others|another|any more|anything more|other (?:quotes?|words|statements?|remarks?|things?|people))\b|\bmore$/;
const ELSE_ALONE =
  /^(?:(?:and|so|but|ok) )?(?:(?:what|who|anything|anyone|anybody|something|nothing|when) else|more|any more|others|anything more|another(?: one)?|any others?)(?: (?:was|is|were|are|did|does|do|said|say|says|there|in on it|in on that|on that|on it|about it|about that|on this|from (?:him|her|them)|by (?:him|her|them)|he|she|they|then|involved|behind it|with (?:him|her|them)|was there|signed|took part))*$/;
const SPEAKS =
  /\b(?:say|said|says|saying|tell|told|call|called|describe|described|comment|commented|think|thinks|react|reacted|respond|responded|reply|replied|answer|answered|quotes?|words|statement)\b/;
const THERE =
  /\b(?:there|then|afterwards|at (?:it|that|the (?:meeting|talks|session|round|summit|conference)|that (?:meeting|session|round|one)))\b/;

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
  const typed = {
    text: hasOpening(question.text) ? withoutOpening(question.text) : question.text,
    command: null,
  } satisfies Reading;
  if (/^(?:and |but |so |ok )?why\b/.test(question.plain)) {
    const close = before.draft.findings.slice(0, 1);
    yield {
      text: question.text,
      command: before.command === 'ask' ? null : before.command,
      draft: notFound(before.command, library.words.whyUnasked(), close),
    };
    return;
  }
  yield* pointed(question, asked, before, parse, library);
  if (leaning !== 'leans' || picksFromList(question)) return;
  if (mayStandAlone(question, asked, before, library)) yield typed;
  else if (before.command === 'quote' && !HE_OR_SHE.test(question.plain)) yield* wordForWord(typed, question, library);
}

/** “And the one about A and B?” may be somebody else's words, if they hold all of it. */
function* wordForWord(typed: Reading, question: ParsedQuestion, library: Library): Generator<Reading> {
  const terms = question.content.filter(({ light }) => !light).map(({ term }) => term);
  if (terms.length < 2) return;
  yield {
    ...typed,
    fits: ({ findings: [first] }) =>
      first?.segments?.some(({ start, end }) => {
        const text = library.articles.get(first.place.file)?.reading.article.text.slice(start, end) ?? '';
        const said = new Set(cutWords(text).map(({ term }) => term));
        return terms.every((term) => said.has(term));
      }) ?? false,
  };
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
  if (picksFromList(question)) return;
  yield* ofOtherSide(question, before, focus, library);
  if (others && ELSE_ALONE.test(question.plain) && own !== 'when') yield* ofElse(question, before, focus, library);

  const other = withOther(opened, before, focus, library) ?? opened;
  const succeeded = withSuccessor(other, question, focus, library) ?? other;
  const dated = withDay(succeeded, focus) ?? succeeded;
  const people = withPeople(dated, parse(dated), focus, before, library) ?? dated;
  const resolved = parse(people);
  yield* ofNeighbour(question, resolved, before, focus, parse, library);
  yield* ofOffice(question, before, focus, library);
  yield* ofAffiliation(question, personOf(genderOf(question), focus));
  if (SPEAKS.test(question.plain) && THERE.test(question.plain) && own === 'quote')
    yield* saidThere(question, resolved, focus, library);

  if (people !== opened) {
    const topic = withTopic(people, before, focus);
    if (topic) yield { text: topic, command, others };
    const place = withMeeting(people, focus);
    if (place) yield { text: place, command, others };
    const beside = command === 'when' ? datedNearby(resolved, before, library) : null;
    if (beside) yield { text: people, command, draft: beside };
    yield { text: people, command, others };
    if (HE_OR_SHE.test(question.plain)) return;
  }
  if (command === 'quote' && own !== 'who' && people === opened)
    yield* onTopic(question, before, focus, others, library);
  const goesOn = (asked === 'ask' || asked === before.command) && (own === null || own === before.command);
  const slot = goesOn ? withNewSlot(question, before.question, library) : null;
  const beside = command === 'when' ? datedNearby(question, before, library) : null;
  if (beside) yield { text: slot ?? withKept(question, before.question, library, true), command, draft: beside };
  if (slot)
    yield {
      text: slot,
      command: before.by && before.command === 'quote' ? 'quote' : command,
      others,
      ...(before.by ? { by: before.by.text } : {}),
    };
  const elsewhere = otherMeeting(question, focus, before, library);
  if (elsewhere) {
    yield elsewhere;
    return;
  }
  if (focus.meeting && asksOfFocus(question, library)) {
    const place = withMeeting(opened, focus);
    if (place) {
      yield { text: place, command, others };
      yield* ofTheMeeting(opened, command, focus, library);
    } else if (own !== null && question.dates.length === 0)
      yield* atMeeting(opened, question, command, focus, before, library);
  }
  if (slot && question.content.every(({ light }) => light)) {
    // Somebody quoted, but not on what was asked of another.
    if (going === 'quote' && question.names.length === 1) yield { text: opened, command: 'quote', aside: true };
    return;
  }
  const anew = question.content.some(({ light }) => !light);
  const fits = command === 'when' && anew ? { fits: (draft: Draft) => !isRepeated(draft, before) } : {};
  yield { text: withKept(question, before.question, library, true), command, others, ...fits };
  if (anew && before.question.names.length > 0)
    yield { text: withKept(question, before.question, library, false), command, others, ...fits };
}

/** The same day from the same place: it answers what was asked before, not something else. */
function isRepeated({ findings: [one] }: Draft, { draft: { findings } }: Before): boolean {
  return findings.some(
    ({ place, date }) =>
      one?.place.file === place.file && one.place.start === place.start && one.date?.start === date?.start,
  );
}

/** Words for a meeting that any of them goes by. */
const ANY_MEETING = /^(?:meetings?|talks?|sessions?|gatherings?|negotiations?|discussions?|encounters?|events?)$/;

/** “And the forum?”: another meeting than the one talked about, by its kind. */
function otherMeeting(question: ParsedQuestion, { meeting }: Focus, before: Before, library: Library): Reading | null {
  if (!meeting || question.names.length + question.dates.length > 0) return null;
  const kinds = question.content.filter(({ word }) => GATHERING_WORDS.has(word.folded));
  const [kind] = kinds;
  if (!kind || kinds.length < question.content.filter(({ light }) => !light).length) return null;
  if (kinds.some(({ word }) => ANY_MEETING.test(word.folded))) return null;
  const own = new Set(
    [meeting.type, meeting.name, ...meeting.spellings].flatMap((name) => cutWords(name).map(({ term }) => term)),
  );
  if (kinds.some(({ term }) => own.has(term)) || (CALLS.has(kind.word.folded) && CALLS.has(meeting.type))) return null;
  const opened = withoutOpening(question.text).replace(/[?\s]+$/u, '');
  if (ownCommand(question) !== null) return { text: opened, command: ownCommand(question) };
  const name = opened.replace(/^(?:at|in|of|during|for)\s+/iu, '');
  return askedOfNamed(name, name, before, library);
}

/** How far from what the articles tell of a meeting a sentence about “the meeting” may stand, in paragraphs. */
const NEAR_PARAGRAPHS = 3;

/** “Who hosted it?” where an article only says “the meeting”, not far from where it names it. */
function* ofTheMeeting(
  opened: string,
  command: Command | null,
  { meeting }: Focus,
  library: Library,
): Generator<Reading> {
  if (!meeting) return;
  const told = meeting.evidence.flatMap((place) => library.passagesAt(place));
  yield {
    text: opened.replace(/\b(?:it|that|this)\b(?:\s+(?:one|meeting))?/iu, 'the meeting'),
    command,
    fits: ({ findings: [first] }) =>
      first !== undefined &&
      library
        .passagesAt(first.place)
        .some(({ file, paragraph }) =>
          told.some((one) => one.file === file && Math.abs(one.paragraph - paragraph) <= NEAR_PARAGRAPHS),
        ),
  };
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

/** “Who else?”, “anything else?”: the question before again. */
function* ofElse(question: ParsedQuestion, before: Before, focus: Focus, library: Library): Generator<Reading> {
  const by = before.by ? { by: before.by.text } : {};
  const speaker = before.by?.text ?? focus.speaker;
  const person = personOf(genderOf(question), focus);
  const anyone = /\b(?:who|anyone|anybody|others)\b/.test(question.plain);
  const command = before.command === 'ask' ? null : before.command;
  if (before.command !== 'quote' || anyone) {
    yield { text: before.question.text, command, others: true };
    return;
  }
  yield { text: before.question.text, command, others: true, ...by, fits: ({ findings }) => findings.length > 0 };
  const name = person && isPerson(library.entities.get(person.id)) ? person.name : speaker;
  if (name !== null && name !== undefined) yield { text: `what did ${name} say`, command: 'quote', others: true };
}

/** “What did she say there?” */
function* saidThere(
  question: ParsedQuestion,
  resolved: ParsedQuestion,
  { meeting }: Focus,
  library: Library,
): Generator<Reading> {
  if (!meeting) return;
  const speaker = resolved.names.find(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))));
  const topic = resolved.content
    .filter(
      ({ word, light }) =>
        !light && !QUOTE_ASKED.has(word.folded) && !GATHERING_WORDS.has(word.folded) && !SPEAKS.test(word.folded),
    )
    .map(({ word }) => resolved.text.slice(word.start, word.end));
  yield {
    text: topic.join(' '),
    command: 'quote',
    meeting: meeting.name,
    ...(speaker ? { by: speaker.text } : {}),
    others: ELSE.test(question.plain),
  };
}

/** “What did X say about it?” with what was asked about before. */
function withTopic(text: string, before: Before, { meeting }: Focus): string | null {
  const match = /\b(about|on|of|regarding|to) (?:it|that|this|those|them)\b/iu.exec(text);
  if (!match) return null;
  const names = new Set(before.draft.findings.map(({ speaker }) => speaker));
  const topic =
    meeting?.name ??
    tidy(
      [
        ...before.question.names.filter((name) => !names.has(name.text) && !text.includes(name.text)),
        ...before.question.content
          .filter(({ light, word }) => !light && !QUOTE_ASKED.has(word.folded))
          .map(({ word }) => ({ ...word, text: before.question.text.slice(word.start, word.end) })),
      ]
        .sort((a, b) => a.start - b.start)
        .map((one) => one.text)
        .join(' '),
    );
  return topic === ''
    ? null
    : `${text.slice(0, match.index)}${match[1]} ${topic}${text.slice(match.index + match[0].length)}`;
}

/** “And about X?”: the same speaker on something else. */
function* onTopic(
  question: ParsedQuestion,
  before: Before,
  focus: Focus,
  others: boolean,
  library: Library,
): Generator<Reading> {
  const speakerToo = question.names.some(
    ({ start, entities }) =>
      entities.some((id) => isPerson(library.entities.get(id))) &&
      !/\b(?:on|about|if|when|of|regarding)\s+(?:\S+\s+){0,2}$/iu.test(question.text.slice(0, start)),
  );
  if (speakerToo) return;
  const topic = withoutOpening(question.text)
    .replace(
      /^(?:(?:on|about|regarding|concerning|if|when|what if|as for|of|the (?:one|quote|line|bit|part)s?)\b\s*)+/iu,
      '',
    )
    .replace(/^(?:(?:about|on|with|where|in which|that|regarding)\b\s*)+/iu, '')
    .replace(/\b(?:the|that|one|ones)\b/giu, ' ')
    .replace(/[?\s]+$/u, '');
  const words = tidy(topic);
  const by = before.by?.text ?? focus.speaker;
  if (words === '' || by === null || by === undefined) return;
  yield { text: `${by} on ${words}`, command: 'quote', others };
}

/** A question that fits a meeting, asked with the meeting behind it. */
function* atMeeting(
  opened: string,
  question: ParsedQuestion,
  command: Command | null,
  focus: Focus,
  before: Before,
  library: Library,
): Generator<Reading> {
  const { meeting } = focus;
  if (!meeting) return;
  const bare = question.content.every(({ light }) => light) && question.names.length === 0;
  if (
    bare &&
    /^(?:(?:and|so|but|ok) )?(?:when|where|how long)(?: exactly| was| were| did| is)?$/.test(question.plain)
  ) {
    const asked = { ...before, command: 'when' as const, question: { ...before.question, plain: question.plain } };
    yield { ...askedOf(meeting, asked, library), turns: true };
    return;
  }
  yield { text: `${opened.replace(/[?\s]+$/u, '')} at the ${meetingInWords(meeting)}`, command };
}

/** True if what is asked can be asked of the meeting talked about. */
function asksOfFocus(question: ParsedQuestion, library: Library): boolean {
  const bare = question.content.every(({ light }) => light) && question.names.length === 0;
  return bare || leavesMeetingOut(question, library) || withMeetingPointer(question);
}

function withMeetingPointer({ plain, names }: ParsedQuestion): boolean {
  return names.length <= 1 && /\b(?:it|that|there|this)\b/.test(plain);
}

/** Without a word on whom it goes on about, a follow-up can be asked as typed. */
function mayStandAlone(question: ParsedQuestion, asked: Before['command'], before: Before, library: Library): boolean {
  const { plain, names, content, dates } = question;
  const substance = content.filter(({ light }) => !light);
  if (HE_OR_SHE.test(plain)) return false;
  if (substance.length + names.length + dates.length === 0) return false;
  if (leavesMeetingOut(question, library) && before.draft.meetings) return false;
  // “And about X?”, asked of a speaker, is not asked of everybody.
  const turned = asked !== 'ask' && asked !== before.command;
  const bySpeaker =
    before.by !== null ||
    before.question.names.some(({ entities }) => entities.some((id) => isPerson(library.entities.get(id))));
  if (before.command === 'quote' && !turned && bySpeaker && !SPEAKS.test(plain)) return false;
  return names.length > 0 ? substance.length > 0 || turned : substance.length > 1;
}
