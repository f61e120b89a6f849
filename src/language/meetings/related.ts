/** The day that a sentence without a date of its own is told of: a weaker answer, and always labelled as such. */
import type { Place } from '../../corpus/types.ts';
import type { ArticleReading, DateMention, Meeting } from '../types.ts';
import { attachDates, statusOf } from './attach.ts';
import { readSentences, type TaggedSentence } from './sentence.ts';
import type { Token } from './tokens.ts';

/** A day for a sentence, and why it may be that one. */
export interface RelatedDate {
  readonly from: string;
  readonly to: string;
  readonly status: 'past' | 'scheduled';
  readonly mention: DateMention;
  /** The sentence that has the date. */
  readonly evidence: Place;
  readonly by: 'same-sentence' | 'meeting' | 'paragraph' | 'previous-paragraph';
  /** Words for people. */
  readonly how: string;
}

/** Paragraphs back that a scene may have begun. */
const BACK = 2;
/** A wider interval is no day. */
const MOST_DAYS = 7;

/**
 * The nearest date that a place may be told of: one in its own sentence, the day of the one meeting it tells of, an earlier
 * sentence of its paragraph, or the paragraph before.
 *
 * @param place - a place inside a sentence of `article`
 * @param meetings - what `findMeetings` found; may be empty
 * @returns `null` if nothing near has a day
 */
export function relatedDate(article: ArticleReading, place: Place, meetings: readonly Meeting[]): RelatedDate | null {
  const { file } = article.article;
  const sentences = readSentences(article);
  const index = sentences.findIndex(
    (sentence) => sentence.span.start <= place.start && place.start < sentence.span.end,
  );
  const here = sentences[index];
  if (!here) return null;
  const own = dateOf(here, file, 'same-sentence');
  if (own) return own;
  const told = meetings.filter(
    (meeting) =>
      meeting.dates.length > 0 && meeting.evidence.some((one) => one.file === file && one.start === here.span.start),
  );
  const [meeting] = told;
  if (meeting && told.length === 1) {
    const claim = meeting.dates.find((one) => one.mention.file === file) ?? meeting.dates[0];
    if (claim)
      return {
        from: claim.from,
        to: claim.to,
        status: claim.status,
        mention: claim.mention,
        evidence: claim.evidence,
        by: 'meeting',
        how: `the day of the ${meeting.name}`,
      };
  }
  for (let i = index - 1; i >= 0; i -= 1) {
    const sentence = sentences[i] as TaggedSentence;
    const apart = here.paragraph - sentence.paragraph;
    if (apart > BACK) break;
    const found = dateOf(sentence, file, apart === 0 ? 'paragraph' : 'previous-paragraph');
    if (found) return found;
  }
  return null;
}

const HOW: Readonly<Record<RelatedDate['by'], string>> = {
  'same-sentence': 'a date in the same sentence',
  meeting: 'the day of the meeting',
  paragraph: 'a date earlier in the paragraph',
  'previous-paragraph': 'a date shortly before',
};

/** The sentence's own day: what its verbs are dated by, the last one first. */
function dateOf(sentence: TaggedSentence, file: string, by: RelatedDate['by']): RelatedDate | null {
  const attachments =
    sentence.attachments.length > 0 ? sentence.attachments : attachDates(sentence.tokens, sentence.clauses);
  const verbal = [...attachments].reverse().sort((a, b) => Number(a.group === null) - Number(b.group === null));
  for (const one of verbal) {
    for (const mention of (sentence.tokens[one.date] as Token).dates) {
      const { from, to } = mention;
      if (from === undefined || mention.type === 'DURATION' || mention.type === 'SET') continue;
      if ((Date.parse(to ?? from) - Date.parse(from)) / 86_400_000 > MOST_DAYS) continue;
      return {
        from,
        to: to ?? from,
        status: statusOf(sentence.tokens, mention, one.tense),
        mention,
        evidence: { file, start: sentence.span.start, end: sentence.span.end },
        by,
        how: `${HOW[by]} (“${mention.text}”)`,
      };
    }
  }
  return null;
}
