/**
 * Generic English words of the grammar of events: what people meet at or speak in, the verbs of meeting, and the small
 * closed classes that clauses are cut by. Nothing here names anybody or anything.
 */

/** A set of the words of a text. */
export function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}

/** Pairs of each word and the key that it is listed under. */
function byWord(table: Readonly<Record<string, string>>): [string, string][] {
  return Object.entries(table).flatMap(([key, list]) => list.split(' ').map((word): [string, string] => [word, key]));
}

/** How an event is held; two mentions can only be one event if they share a family. */
export type Family = 'meet' | 'call' | 'press' | 'visit' | 'speech';

export interface EventNoun {
  /** Lower-case singular as shown in `Meeting.type`. */
  readonly type: string;
  readonly families: readonly Family[];
  /** The word is a body, which is an event only for those who go to it. */
  readonly body?: true;
  /** The word is a plural that names one event (talks), or is often used so (discussions). */
  readonly mass?: boolean;
}

const MEET: readonly Family[] = ['meet'];
const EITHER: readonly Family[] = ['meet', 'call'];

const NOUNS: readonly EventNoun[] = [
  { type: 'talks', families: EITHER, mass: true },
  { type: 'negotiation', families: EITHER, mass: true },
  { type: 'discussion', families: EITHER, mass: true },
  { type: 'consultation', families: EITHER, mass: true },
  { type: 'conversation', families: EITHER, mass: true },
  { type: 'deliberation', families: MEET, mass: true },
  { type: 'exchange', families: EITHER },
  { type: 'dialogue', families: EITHER },
  { type: 'meeting', families: MEET },
  { type: 'session', families: MEET },
  { type: 'summit', families: EITHER },
  { type: 'conference', families: EITHER },
  { type: 'round', families: MEET },
  { type: 'gathering', families: MEET },
  { type: 'encounter', families: MEET },
  { type: 'council', families: MEET },
  { type: 'forum', families: MEET },
  { type: 'assembly', families: MEET },
  { type: 'congress', families: MEET },
  { type: 'plenary', families: MEET },
  { type: 'workshop', families: MEET },
  { type: 'symposium', families: MEET },
  { type: 'hearing', families: MEET },
  { type: 'audience', families: MEET },
  { type: 'engagement', families: MEET },
  { type: 'sit-down', families: MEET },
  { type: 'dinner', families: MEET },
  { type: 'lunch', families: MEET },
  { type: 'breakfast', families: MEET },
  { type: 'reception', families: MEET },
  { type: 'retreat', families: MEET },
  { type: 'convention', families: MEET },
  { type: 'call', families: ['call'] },
  { type: 'teleconference', families: EITHER },
  { type: 'videoconference', families: EITHER },
  { type: 'webinar', families: EITHER },
  { type: 'briefing', families: ['press'] },
  { type: 'interview', families: ['speech', 'call'] },
  { type: 'speech', families: ['speech'] },
  { type: 'address', families: ['speech'] },
  { type: 'debate', families: ['speech', 'meet'] },
  { type: 'visit', families: ['visit'] },
  { type: 'trip', families: ['visit'] },
];

const PLURAL: Readonly<Record<string, string>> = {
  talks: 'talks',
  speeches: 'speech',
  lunches: 'lunch',
  assemblies: 'assembly',
  plenaries: 'plenary',
  addresses: 'address',
  congresses: 'congress',
  dialog: 'dialogue',
  dialogs: 'dialogue',
  phonecall: 'call',
  'video-conference': 'videoconference',
  'tele-conference': 'teleconference',
  'get-together': 'gathering',
};

const BY_WORD: ReadonlyMap<string, { readonly noun: EventNoun; readonly plural: boolean }> = new Map(
  NOUNS.flatMap((noun) => {
    const forms: [string, { noun: EventNoun; plural: boolean }][] = [
      [noun.type, { noun, plural: noun.type === 'talks' }],
    ];
    if (noun.type !== 'talks' && !/(?:s|ch|y)$/u.test(noun.type)) forms.push([`${noun.type}s`, { noun, plural: true }]);
    for (const [form, type] of Object.entries(PLURAL)) {
      if (type === noun.type) forms.push([form, { noun, plural: /s$/u.test(form) && !/ss$/u.test(form) }]);
    }
    return forms;
  }),
);

/** The event noun that a lower-case word is, if it is one. */
export function eventNoun(word: string): { readonly noun: EventNoun; readonly plural: boolean } | null {
  return BY_WORD.get(word) ?? null;
}

/** Heads that are bodies as often as events: only a proper name, or a verb of attending, makes them an event. */
export const BODY_TYPES: ReadonlySet<string> = new Set([
  'council',
  'forum',
  'assembly',
  'congress',
  'convention',
  'dialogue',
  'conference',
]);

/** Bodies that meet: the name of one is an event only where somebody goes to it. */
export const BODY_NOUNS: ReadonlySet<string> = words(
  'board commission committee panel authority directorate presidium',
);

/** Modifiers that turn a meeting or conversation into a call, or a conference into a press conference. */
export const CALL_WORDS: ReadonlySet<string> = words(
  'phone telephone video virtual online conference telephonic video-link remote',
);
export const PRESS_WORDS: ReadonlySet<string> = new Set(['press', 'news', 'media']);

/** Words before or beside an event noun that say it is another one than the last. */
export const OTHER_WORDS: ReadonlySet<string> = words(
  'another new further future additional subsequent next previous earlier last past other separate possible potential any more no follow-up',
);

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  byWord({
    1: 'first 1st',
    2: 'second 2nd',
    3: 'third 3rd',
    4: 'fourth 4th',
    5: 'fifth 5th',
    6: 'sixth',
    7: 'seventh',
    8: 'eighth',
    9: 'ninth',
    10: 'tenth',
  }).map(([word, value]) => [word, Number(value)]),
);

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  byWord({
    1: 'one',
    2: 'two both',
    3: 'three several many few series set',
    4: 'four',
    5: 'five',
    6: 'six',
    7: 'seven',
    8: 'eight',
    9: 'nine',
    10: 'ten',
    11: 'eleven',
    12: 'twelve',
  }).map(([word, value]) => [word, Number(value)]),
);

/** Lower-case verb form -> the type of the event that its subject takes part in. */
export const MEETING_VERBS: ReadonlyMap<string, string> = new Map(
  byWord({
    meeting:
      'reconvene reconvenes reconvened reconvening parted adjourned meet meets met meeting convene convenes convened convening gather gathers gathered sat sit sits sitting',
    conversation:
      'speak speaks spoke spoken speaking talk talked talking chat chats chatted chatting conferred confer confers',
    call: 'phoned phones telephoned telephones',
    visit: 'visit visits visited visiting',
  }),
);

/** Verbs of an event that is their subject and has no object: "the forum opens", "the conference closed its doors". */
export const OCCUR_VERBS: ReadonlySet<string> = words(
  'open opens opened begin begins began start starts started close closes closed end ends ended conclude concludes concluded convene convenes convened meet meets met sit sits sat resume resumes resumed gather gathers gathered assemble assembles assembled come comes came take takes took held happen happens happened reopen reopens reopened reconvene reconvenes reconvened',
);

/** Verbs of going somewhere: the place stands behind "to". */
export const MOTION_VERBS: ReadonlySet<string> = words(
  'travel travels travelled traveled travelling traveling go goes went gone going fly flies flew flown flying head heads headed heading drive drives drove move moves moved moving return returns returned returning come comes came proceed proceeds proceeded journey continue continues continued sail sails sailed',
);

/** Verbs whose object or `at/in/for` phrase is an event that the subject takes part in. */
export const ATTEND_VERBS: ReadonlySet<string> = words(
  'hold holds held holding attend attends attended attending join joins joined joining have has had having start started starts begin began begins open opens opened arrive arrives arrived arriving participate participates participated participating conduct conducts conducted conclude concluded concludes resume resumed resumes end ended travel travels travelled traveled take takes took taking enter enters entered finish finished address addresses addressed represent represented represents engage engaged pose poses shake leave leaves left come comes came go goes went made paid pay pays gave give gives walk walks listen listens listened see saw appear appears appeared',
);

export const LEAD_VERBS: ReadonlySet<string> = words(
  'preside presides presided presiding chair head co-chair represent led lead leads leading headed heads heading chaired chairs chairing co-chaired represented representing represents',
);
/** Verbs of being in the chair, which need no object. */
export const PRESIDE_VERBS: ReadonlySet<string> = words('preside presides presided presiding officiated');
export const HOST_VERBS: ReadonlySet<string> = words(
  'mediate moderate host hosts hosted hosting mediated mediating mediates moderated brokered',
);

/** Heads of a party at a meeting: whoever leads one leads at the meeting. */
export const PARTY_NOUNS: ReadonlySet<string> = new Set([
  'delegation',
  'delegations',
  'side',
  'team',
  'party',
  'group',
  'negotiators',
]);

/** Generic words for a body named before: "the group will meet". */
export const BODY_ANAPHORS: ReadonlySet<string> = words(
  'group forum body panel council committee dialogue commission alliance bloc working',
);

/** Words beside a date or a verb that look ahead. */
export const AHEAD_WORDS: ReadonlySet<string> = words(
  "will shall 'll due scheduled planned slated set expected upcoming forthcoming plan plans planning intends intend hope hopes prepare prepares preparing would next ahead to-be future looming",
);
