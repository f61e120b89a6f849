/** People named in apposition: beside a description ("the judge, Mara Quill, said") or in front of one. */
import type { Span } from '../../corpus/types.ts';
import type { ArticleMentions, Named } from './article-mentions.ts';

/** A name in apposition begins within so many characters. */
const APPOSED = 220;
/** "... for the northern ferries": what an office is for, without a verb. */
const COMPLEMENT =
  /^\s(?:of|for|to|at)\s(?!(?:[^,\s]+\s){0,5}(?:said|says|told|is|was|are|were|has|had|will|would|\p{Ll}+ed)[\s,])(?:[\p{L}’'-]+\s){0,5}[\p{L}’'-]+(?=,\s)/u;
/** What stands between a description and the name in apposition: an office, or "known by the nom de guerre". */
const APPOSED_LEAD =
  /^,\s(?:(?:\p{Ll}+\s)?(?:known\s(?:as|by|under)|alias|nicknamed)\s(?:\p{Ll}+\s){0,6})?(?:(?:[“"]?\p{Lu}[\p{L}’'-]*[”"]?|of|and|for|the)\s){0,8}/u;

/** The person whose name stands between commas after `end`: “the judge, Mara Quill, said”, “the judge who sat there, Mara Quill, said”. */
export function apposedAfter(text: string, mentions: ArticleMentions, end: number): Named | null {
  const after = text.slice(end, end + APPOSED);
  const clause =
    (/^\s(?:who|that)\s[^,.;:!?“”"\n]{2,120}(?=,\s)/u.exec(after) ?? COMPLEMENT.exec(after))?.[0].length ?? 0;
  const lead = APPOSED_LEAD.exec(after.slice(clause));
  if (!lead) return null;
  const from = end + clause + 2;
  const to = end + clause + lead[0].length;
  const found = mentions
    .before(to + 1)
    .find(({ start, entity }) => start >= from && start <= to && entity.kind === 'person');
  return found && /^(?:[,.]| or )/.test(text.slice(found.end, found.end + 4)) ? found : null;
}

/** The person whose name ends right before the comma in front of these words. */
export function apposedTo(text: string, mentions: ArticleMentions, { start }: Span): Named | null {
  if (!/,\s$/.test(text.slice(Math.max(0, start - 2), start))) return null;
  return mentions.before(start).find(({ end, entity }) => end === start - 2 && entity.kind === 'person') ?? null;
}
