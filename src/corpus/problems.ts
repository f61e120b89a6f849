/** What can be wrong with a file, each with a code and in English; whoever speaks to people in other languages has the code to say it by. */

/** The English of each problem, which says what to do; the parts are names, numbers and words of files and libraries. */
export const PROBLEM_REASONS = {
  // ------------------------------------------------------------ files
  empty: () => 'The file is empty.',
  blank: () => 'The file holds nothing but white space.',
  utf16: () => 'The file is UTF-16, not UTF-8. Open it in a text editor and save it with the encoding UTF-8.',
  document: (kind: string) => `The file is a ${kind} document, not text. Save its text as a .txt file (UTF-8).`,
  picture: (kind: string) => `The file is a ${kind} picture, not text. Save its text as a .txt file (UTF-8).`,
  archive: (kind: string) =>
    `The file is a ${kind} archive or a document packed as one, not text. Save its text as a .txt file (UTF-8).`,
  binary: () => 'The file is binary, not text.',
  notUtf8: (line: string) =>
    `The file is not valid UTF-8 (first wrong byte in line ${line}); it may be Latin-1 or Windows-1252. Open it in a text editor and save it with the encoding UTF-8.`,
  tooLarge: (megabytes: string) =>
    `The file is larger than ${megabytes} MB. Split it, or take out what does not belong there.`,
  ending: (ending: string) => `Files ending in “${ending}” are not read. Articles are .txt, .md or .html files.`,
  noEnding: () => 'Files whose names have no ending are not read. Articles are .txt, .md or .html files.',
  noArticle: () => 'No article text was found in this web page. Save its text as a .txt file.',

  // ------------------------------------------------------------ files and folders
  permission: () => 'It could not be read: permission denied. Give the bot the right to read it.',
  missing: () => 'It could not be read: it does not exist, or is a link to something that does not.',
  loop: () => 'It could not be read: it is a link that leads back to itself.',
  unreadable: (words: string) => `It could not be read: ${words}`,
  linkedTwice: () => 'The folder is a link to a folder that is read already; it is read only once.',
  emptyFolder: () => 'The folder holds no article. Put .txt, .md or .html files there, or name another folder.',
  neither: () => 'This is neither a file nor a folder.',
  corpusMissing: () =>
    'The corpus folder does not exist. Create it and put articles (.txt, .md, .html) into it, or name another folder.',
  corpusIsFile: () => 'The corpus folder is a file. Name the folder that holds the articles.',

  // ------------------------------------------------------------ front matter
  frontYaml: (words: string) =>
    `The front matter is not valid YAML: ${words} The article is read without what that line says.`,
  frontLines: () => 'The front matter should be lines of the form "key: value", such as "title: The headline".',
  notDate: (said: string) =>
    `“${said}” is not a date that I can read. Write it as year-month-day, such as 2021-03-09, or as coarse as it is known (2021-03, 2021).`,
  digest: () => 'Write “digest: true” if the file retells another article, or leave the line out.',

  // ------------------------------------------------------------ the editor's files
  yaml: (words: string) => `Not valid YAML: ${words}.`,
  notList: (key: string) => `The file should be a list: every entry begins with “- ${key}: …”.`,
  entryUnusable: (words: string) =>
    `This entry cannot be used: ${words}. Put text that begins with * or & between quotation marks.`,
  unknownKey: (key: string, keys: string) =>
    `“${key}” is not a key of this file. The keys are: ${keys}. Correct or remove the line; this entry is not used until then.`,
  entryLines: (keys: string) => `An entry should be lines of the form “key: value”. The keys are: ${keys}.`,
  keyText: (key: string) =>
    `“${key}” should be text; put it between quotation marks if it looks like a number. This entry is not used until then.`,
  keyEmpty: (key: string) => `“${key}” is empty; fill it in or remove the line. This entry is not used until then.`,
  keyList: (key: string) =>
    `“${key}” should be a list, such as [one, two], or one “- item” a line. This entry is not used until then.`,
  keyDate: (key: string) =>
    `“${key}” should be a date such as 2021-03-09, 2021-03 or 2021. This entry is not used until then.`,
  keyAddress: (key: string) =>
    `“${key}” should be a web address that begins with https://. This entry is not used until then.`,
  keyGender: (key: string) => `“${key}” should be f or m. This entry is not used until then.`,
  keyOther: (key: string, words: string) => `“${key}” ${words}. This entry is not used until then.`,
  listedTwice: (name: string, line: string) =>
    `“${name}” is listed already in line ${line}. Put everything about it into one entry.`,
  noSuchArticle: (file: string) =>
    `There is no article “${file}” in the corpus. Check the spelling, with the folder in front if it is in one, or remove the entry.`,
};

export type ProblemReasons = typeof PROBLEM_REASONS;
export type ProblemCode = keyof ProblemReasons;

/** A problem as a code, with what stands in its words. */
export interface ProblemCause {
  readonly code: ProblemCode;
  readonly parts: readonly string[];
}

/** What is wrong, in English and as a code. */
export interface Reason {
  readonly reason: string;
  readonly cause: ProblemCause;
}

/** A reason with its English words, and its code for the words of other languages. */
export function because<Code extends ProblemCode>(code: Code, ...parts: Parameters<ProblemReasons[Code]>): Reason {
  const cause = { code, parts };
  return { reason: reasonIn(PROBLEM_REASONS, cause), cause };
}

/** A problem in the words of a language. */
export function reasonIn(reasons: ProblemReasons, { code, parts }: ProblemCause): string {
  const say: (...parts: readonly string[]) => string = reasons[code];
  return say(...parts);
}
