/** The shape of the editor's YAML files. */
import { z } from 'zod';
import { statedDate } from './page-date.ts';

const words = z
  .string('should be text; put it between quotation marks if it looks like a number')
  .trim()
  .min(1, 'is empty; fill it in or remove the line');
const list = z
  .array(words, 'should be a list, such as [one, two], or one “- item” a line')
  .optional()
  .transform((l) => [...new Set(l ?? [])]);
/** ISO, as coarse as known. YAML reads a bare year as a number. */
const date = z
  .union([z.string(), z.number()], 'should be a date such as 2021-03-09, 2021-03 or 2021')
  .transform(String)
  .refine(
    (value) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(value) && statedDate(value) === value,
    'should be a date such as 2021-03-09, 2021-03 or 2021',
  )
  .optional();
const url = words
  .refine((value) => /^https?:\/\/\S+$/.test(value), 'should be a web address that begins with https://')
  .optional();

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
    gender: z.enum(['f', 'm'], 'should be f or m').optional(),
    offices: list,
  }),
  organisations: z.strictObject({ name: words, short: words.optional(), spellings: list }),
  places: z.strictObject({ name: words, spellings: list }),
  meetings: z.strictObject({ name: words, spellings: list }),
} as const;

export type Section = keyof typeof ENTRY;
