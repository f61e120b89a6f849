/** Discord's limits (API v10), in UTF-16 code units: never less strict than Discord's own counting. */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  embedTitle: 256,
  embedDescription: 4096,
  embedFields: 25,
  fieldName: 256,
  fieldValue: 1024,
  embedAuthor: 256,
  embedFooter: 2048,
  /** Titles, descriptions, fields, authors and footers of all embeds of a message together. */
  embedsTogether: 6000,
  rows: 5,
  buttons: 5,
  buttonLabel: 80,
  customId: 100,
  /** The description of an attachment. */
  alt: 1024,
  choices: 25,
  choice: 100,
  /** What the engine looks at of a question, and the longest that an option takes. */
  question: 500,
} as const;
