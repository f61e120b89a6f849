/** The shape of the editor's YAML files. */
import { z } from 'zod';
import { statedDate } from './page-date.ts';

/** What a value should be: the messages of the schema are codes of problems. */
const WANTED = {
  text: 'keyText',
  filled: 'keyEmpty',
  list: 'keyList',
  date: 'keyDate',
  address: 'keyAddress',
  gender: 'keyGender',
} as const;

type Wanted = (typeof WANTED)[keyof typeof WANTED];

/** Whether a message is one of the catalogue's own words for what was wanted, rather than the schema library's. */
export function isWanted(message: string): message is Wanted {
  return Object.values<string>(WANTED).includes(message);
}

const words = z.string(WANTED.text).trim().min(1, WANTED.filled);
const list = z
  .array(words, WANTED.list)
  .optional()
  .transform((l) => [...new Set(l ?? [])]);
/** ISO, as coarse as known. YAML reads a bare year as a number. */
const date = z
  .union([z.string(), z.number()], WANTED.date)
  .transform(String)
  .refine((value) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) && statedDate(value) === value, WANTED.date)
  .optional();
const url = words.refine((value) => /^https?:\/\/\S+$/.test(value), WANTED.address).optional();

export const ENTRY = {
  articles: z.strictObject({
    file: words,
    written: date,
    published: date,
    title: words.optional(),
    outlet: words.optional(),
    url,
  }),
  people: z.strictObject({
    name: words,
    spellings: list,
    gender: z.enum(['f', 'm'], WANTED.gender).optional(),
    offices: list,
  }),
  organisations: z.strictObject({ name: words, short: words.optional(), spellings: list }),
  places: z.strictObject({ name: words, spellings: list }),
  meetings: z.strictObject({ name: words, spellings: list }),
} as const;

export type Section = keyof typeof ENTRY;
