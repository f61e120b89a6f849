/** What the bot says in Discord, in English; what its commands are called there stands in their declarations. */
import { pluralOf } from '../../answers/words/plural.ts';
import { PROBLEM_REASONS } from '../../corpus/problems.ts';
import type { EngineError } from '../../engine/types.ts';

const LANGUAGE: string = 'en-GB';
const plural = pluralOf(LANGUAGE);

/** Every sentence of the bot in English: the model that every other language is checked against. */
export const en = {
  /** For dates, numbers and lists (BCP 47). */
  language: LANGUAGE,

  // ------------------------------------------------------------ answers
  partial: (reason: string) => `**No short answer.** ${reason}`,
  partialWithoutReason: () => '**No short answer.** The articles speak of it without giving what you asked for.',
  notFound: (reason: string) => `**Not found.** ${reason}`,
  notFoundWithoutReason: () => '**Not found.** The articles do not say.',
  differ: (how: string) => `**Sources differ:** ${how}`,
  close: () => 'Close, but not an answer',
  more: (count: number) =>
    `… and ${count} more ${plural(count, { one: 'passage: ask more closely to see it', other: 'passages: ask more closely to see them' })}.`,
  moreCitations: (count: number) => `… and ${count} more ${plural(count, { one: 'place', other: 'places' })}`,
  footer: (edition: string) => `Passages are word for word · edition ${edition}`,
  person: (name: string, role: string) => (role === '' ? `**${name}**` : `**${name}**, ${role}`),
  scheduled: (date: string) => `${date} (scheduled)`,
  dateRange: (from: string, to: string) => `${from} to ${to}`,
  digest: () => 'a digest of another article',
  written: (date: string) => `written ${date}`,
  writtenUnknown: () => 'undated',
  pageDate: (date: string) => `page dated ${date}`,
  paragraph: (number: number) => `paragraph ${number}`,
  above: () => 'as above',
  sameArticle: (mark: string) => `same article as ${mark}`,

  // ------------------------------------------------------------ a file that changed since it was read
  sourceChanged: (files: string) =>
    `I had an answer, but ${files} changed on disk since I read it, so I cannot show its words as they stand. An admin can run \`/corpus reload\`; please ask again after that.`,

  // ------------------------------------------------------------ mistakes
  questionEmpty: () => 'There is no question in that. Ask me about the articles, in a sentence or in a few words.',
  questionTooLong: (length: number, most: number) =>
    `That question has ${length} characters; I look at ${most} at most. Please ask it more briefly.`,
  quoteNeedsOne: () =>
    'Tell me **by** whom the words are, what they are **about**, or at which **meeting** they were said: `/quote` needs one of the three.',
  speakerUnknown: (name: string, closest: string) =>
    `**Not found.** The articles quote nobody called “${name}”. Closest to it: ${closest}.`,
  speakerUnknownWithoutClosest: (name: string) => `**Not found.** The articles quote nobody called “${name}”.`,
  adminsOnly: () => 'Only admins of this server may do that. If the articles need a reload, please ask one of them.',
  commandUnknown: () => 'I no longer know that command. Reload Discord to see the current ones.',
  buttonUnknown: () => 'That button belongs to an earlier version of me. Please ask the question again.',
  timedOut: (seconds: number) =>
    `That took longer than ${seconds} ${plural(seconds, { one: 'second', other: 'seconds' })}, so I stopped. Please try again, perhaps with a shorter question.`,
  /** `when` is shown by Discord as a time from now, such as “in 12 seconds”. */
  cooldownPerson: (when: string) => `You have asked a lot in a short time. Please ask again ${when}.`,
  cooldownChannel: (when: string) => `A lot was asked here in a short time. Please ask again ${when}.`,
  cooldownPress: (when: string) => `You have pressed a lot of buttons in a short time. Please press again ${when}.`,
  /** What the engine says to people: its own words, which other languages replace by theirs. */
  engine: (_code: EngineError['code'], words: string) => words,
  bug: (id: string) =>
    `Something went wrong on my side, and it is in my log as \`${id}\`. Please try again; if it stays, tell whoever runs me that id.`,

  // ------------------------------------------------------------ help
  help: (mention: string) =>
    `Hello! I answer questions about the articles I was given, with their own words and where they stand. Mention me with a question (${mention} …), or use \`/who\`, \`/when\` or \`/quote\`.`,
  helpExamples: (examples: readonly string[]) =>
    `For example:\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker: string) => `What did ${speaker} say?`,

  // ------------------------------------------------------------ buttons
  moreBelow: (count: number) =>
    `… and ${count} more ${plural(count, { one: 'passage', other: 'passages' })}: press “More”.`,
  pageOf: (first: number, last: number, all: number) =>
    first === last ? `Passage ${first} of ${all}` : `Passages ${first}–${last} of ${all}`,
  buttonContext: () => 'Show in context',
  buttonMore: (count: number) => `More (${count})`,
  buttonBack: () => 'Back',
  buttonOn: () => 'Next',
  buttonShare: () => 'Share',
  buttonShared: () => 'Shared',
  buttonTimeline: () => 'Timeline',
  editionGone: (before: string, after: string) =>
    `The articles were read anew since that answer (edition ${before} is gone), so this is from the current edition ${after}.`,
  shareAgain: () => 'This is the answer now. Press “Share” once more to show it to all.',
  sharedAlready: () => 'That answer has been shown to all already.',
  voted: () => 'Thank you, that is counted, without your name.',
  votedAlready: () => 'You have told me about this answer already, thank you.',
  noContext: () => 'There is no passage in that answer to show in context.',
  contextTitle: (mark: number, all: number) => (all === 1 ? 'In context' : `In context: passage ${mark} of ${all}`),
  contextGone: (reason: string) => `**That passage cannot be shown any more.** ${reason}`,
  passageGone: () =>
    'The passage that you pressed for is not in the articles any more; this is the first that there is now.',
  questionCut: () =>
    'The question above is longer than what is kept of it, so this answers its beginning only. To be sure, please ask it again.',

  // ------------------------------------------------------------ timeline
  timelineTitle: () => 'What the articles date, in the order of time',
  timelineEmpty: () => 'The articles date nothing that a timeline could show.',

  // ------------------------------------------------------------ checking quotations
  checkVerdicts: {
    verbatim: '✓ Word for word',
    altered: '≈ Altered',
    'other-speaker': '≠ Said by somebody else',
    reported: '¶ Only reported, not quoted',
    'not-found': '∅ Not in the articles',
  },
  checkMany: (count: number) => `${count} ${plural(count, { one: 'quotation', other: 'quotations' })} checked`,
  checkMore: (count: number) =>
    `… and ${count} more ${plural(count, { one: 'quotation that did not fit: check it in a message of its own', other: 'quotations that did not fit: check them in a message of their own' })}.`,
  checkClaimedBy: (speaker: string) => `the message says: ${speaker}`,
  checkLegend: () => '~~struck out~~: only in the message · **bold**: in the article instead',
  checkClosest: () => 'The closest that the articles have:',
  checkNothing: () =>
    'I see no quotation in that message. Words to be checked stand between quotation marks, a few of them at least.',
  checkUnreadable: (command: string) =>
    `Discord does not show me that message, since it does not mention me. Use **Apps › ${command}** on it (right click, or press and hold), or write the quotation behind your mention of me.`,
  checkGone: () =>
    'The articles were read anew since that check. Please check the message again, then share the result.',

  // ------------------------------------------------------------ /corpus status
  statusTitle: () => 'The articles I answer from',
  statusCounts: (articles: number, people: number, quotations: number, meetings: number) =>
    [
      `${articles} ${plural(articles, { one: 'article', other: 'articles' })}`,
      `${people} ${plural(people, { one: 'person', other: 'people' })}`,
      `${quotations} ${plural(quotations, { one: 'quotation', other: 'quotations' })}`,
      `${meetings} ${plural(meetings, { one: 'meeting', other: 'meetings' })}`,
    ].join(', '),
  statusBuilt: (edition: string, stamp: string, seconds: string) => `Edition ${edition}, read ${stamp} in ${seconds} s`,
  statusReloaded: (stamp: string, who: string) => `Last reload: ${stamp}, by ${who}`,
  adminElsewhere: () => 'an admin of another server',
  statusVotes: (up: number, down: number) => `Votes on answers: 👍 ${up} · 👎 ${down}`,
  statusForAdmins: () => 'The list of files, and what is wrong with which, is for admins of this server.',
  problems: (count: number) => `**${count} ${plural(count, { one: 'problem', other: 'problems' })}**`,
  problemReasons: PROBLEM_REASONS,
  noProblems: () => 'No file has a problem.',
  moreLines: (count: number) => `… and ${count} more`,

  // ------------------------------------------------------------ /corpus reload
  reloadTitle: () => 'Articles read anew',
  reloadRunning: (stamp: string, seconds: string) =>
    `Reading the folder anew, begun ${stamp}; the last time it took ${seconds} s. Meanwhile I answer from the articles as they were.`,
  reloadFiles: (read: number, files: number) =>
    `${read} of ${files} ${plural(files, { one: 'file', other: 'files' })} read`,
  reloadStep: (step: number, steps: number, what: string) => `step ${step} of ${steps}: ${what}`,
  reloadSteps: {
    files: 'files',
    names: 'names',
    dates: 'dates',
    quotations: 'quotations and who said them',
    meetings: 'meetings',
    index: 'index',
  },
  reloadUnchanged: (edition: string) => `Nothing changed: it is still edition ${edition}`,
  reloadChanged: (before: string, after: string) => `Edition ${before} → ${after}`,
  added: (count: number) => `**${count} added**`,
  removed: (count: number) => `**${count} removed**`,
  changed: (count: number) => `**${count} changed**`,
  refused: (count: number) => `**${count} refused**`,
  builtIn: (seconds: string) => `in ${seconds} s`,

  // ------------------------------------------------------------ the channel in which reloads are noted
  auditReloaded: (who: string, report: string) => `${who} had the articles read anew. ${report}`,
  auditFailed: (who: string, reason: string) => `${who} had the articles read anew, which failed: ${reason}`,
  auditCounts: (added: number, removed: number, changed: number, refused: number) =>
    `${added} added, ${removed} removed, ${changed} changed, ${refused} refused`,

  // ------------------------------------------------------------ /corpus unanswered
  unansweredTitle: () => 'Questions without an answer',
  unansweredNone: () => 'Every question that was asked openly in this server found an answer.',
  unansweredOff: () => 'No questions are kept: `UNANSWERED_DAYS` is 0, or the database cannot be used (see the log).',
  unansweredTimes: (count: number) => `${count} ${plural(count, { one: 'time', other: 'times' })}`,
  unansweredLast: (stamp: string) => `last ${stamp}`,
  unansweredKept: (days: number) =>
    `Asked openly in this server; kept without who asked, for ${days} ${plural(days, { one: 'day', other: 'days' })}`,
};

/** What a language has to say. */
export type LocaleTexts = typeof en;
