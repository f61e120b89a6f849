/**
 * Every sentence that the bot itself says, in one place, by reader's language. What comes in as an argument is
 * already safe to show (escaped); quotations are never translated and do not pass through here.
 */

const english = {
  // ------------------------------------------------------------ answers
  partial: (reason: string) => `**Mentioned, but not said.** ${reason}`,
  partialWithoutReason: () =>
    '**Mentioned, but not said.** The articles speak of it without giving what you asked for.',
  notFound: (reason: string) => `**Not found.** ${reason}`,
  notFoundWithoutReason: () => '**Not found.** The articles do not say.',
  differ: (how: string) => `**Sources differ:** ${how}`,
  close: () => 'Close, but not an answer',
  more: (count: number) =>
    `… and ${count} more ${count === 1 ? 'passage' : 'passages'}: ask more closely to see ${count === 1 ? 'it' : 'them'}.`,
  moreCitations: (count: number) => `… and ${count} more ${count === 1 ? 'place' : 'places'}`,
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
    'Tell me **by** whom the words are, or what they are **about** (or both): `/quote` needs one of the two.',
  adminsOnly: () => 'Only admins of this server may do that. If the articles need a reload, please ask one of them.',
  commandUnknown: () => 'I no longer know that command. Reload Discord to see the current ones.',
  buttonUnknown: () => 'That button belongs to an earlier version of me. Please ask the question again.',
  timedOut: (seconds: number) =>
    `That took longer than ${seconds} seconds, so I stopped. Please try again, perhaps with a shorter question.`,
  bug: (id: string) =>
    `Something went wrong on my side, and it is in my log as \`${id}\`. Please try again; if it stays, tell whoever runs me that id.`,

  // ------------------------------------------------------------ help
  help: (mention: string) =>
    `Hello! I answer questions about the articles I was given, with their own words and where they stand. Mention me with a question (${mention} …), or use \`/who\`, \`/when\` or \`/quote\`.`,
  helpExamples: (examples: readonly string[]) =>
    `For example:\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker: string) => `What did ${speaker} say?`,

  // ------------------------------------------------------------ /corpus
  statusTitle: () => 'The articles I answer from',
  statusCounts: (articles: number, people: number, quotations: number, meetings: number) =>
    `${articles} ${articles === 1 ? 'article' : 'articles'}, ${people} people, ${quotations} quotations, ${meetings} meetings`,
  statusBuilt: (edition: string, stamp: string, seconds: string) => `Edition ${edition}, read ${stamp} in ${seconds} s`,
  problems: (count: number) => `**${count} ${count === 1 ? 'problem' : 'problems'}**`,
  noProblems: () => 'No file has a problem.',
  moreLines: (count: number) => `… and ${count} more`,
  reloadTitle: () => 'Articles read anew',
  reloadUnchanged: (edition: string) => `Nothing changed: it is still edition ${edition}.`,
  reloadChanged: (before: string, after: string) => `Edition ${before} → ${after}`,
  added: (count: number) => `**${count} added**`,
  removed: (count: number) => `**${count} removed**`,
  changed: (count: number) => `**${count} changed**`,
  builtIn: (seconds: string) => `in ${seconds} s`,
} as const;

export type Texts = typeof english;

/**
 * The bot's sentences in a reader's language.
 *
 * @param _locale - Discord's locale of the reader, e.g. `en-US`; English is the only language so far
 */
export function textsFor(_locale: string | null): Texts {
  return english;
}
