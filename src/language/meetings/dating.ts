/** The claims about an event's day, the best supported first. */
import type { ArticleReading, DateMention, MeetingDate, MeetingStep } from '../types.ts';
import type { Claim } from './claims.ts';
import type { EventMention } from './mentions.ts';
import { isLoose } from './merge.ts';
import { daysBetween, LONGEST } from './same.ts';

interface Weighed extends Claim {
  readonly from: string;
  readonly to: string;
  readonly repeat: boolean;
  readonly quoted: boolean;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Whether an article's paragraph says almost word for word what an earlier one says. */
export function isRepeat(article: ArticleReading | undefined, paragraph: number): boolean {
  return article?.article.paragraphs[paragraph]?.repeats !== undefined;
}

/**
 * Claims in order of support: more articles, more explicit dates, a narrower interval, then over before
 * planned, not repeated, not quoted, explicit,
 * and file order. A week or month that frames a day, and an "about then" beside a firm day, are left out.
 */
export function datesOf(
  mentions: readonly EventMention[],
  articles: ReadonlyMap<string, ArticleReading>,
): MeetingDate[] {
  const isRound = mentions.some(({ round }) => round !== null);
  const kept = spanned(firmest(held(unique(mentions, articles))), isRound);
  const support = new Map<string, { files: Set<string>; explicit: number }>();
  for (const claim of kept) {
    const key = `${claim.from}/${claim.to}`;
    const one = support.get(key) ?? { files: new Set<string>(), explicit: 0 };
    if (!claim.repeat) one.files.add(claim.mention.file);
    if (claim.mention.anchor === 'explicit') one.explicit += 1;
    support.set(key, one);
  }
  const byInterval = (a: Weighed, b: Weighed): number => {
    const one = support.get(`${a.from}/${a.to}`) as { files: Set<string>; explicit: number };
    const two = support.get(`${b.from}/${b.to}`) as { files: Set<string>; explicit: number };
    return (
      two.files.size - one.files.size ||
      two.explicit - one.explicit ||
      daysBetween(a.from, a.to) - daysBetween(b.from, b.to) ||
      compare(a.from, b.from) ||
      compare(a.to, b.to)
    );
  };
  const explicit = (mention: DateMention): number => Number(mention.anchor === 'explicit');
  return kept
    .sort(
      (a, b) =>
        byInterval(a, b) ||
        // Once somebody tells that it took place, that is what is known.
        Number(a.status === 'scheduled') - Number(b.status === 'scheduled') ||
        Number(a.repeat) - Number(b.repeat) ||
        Number(a.quoted) - Number(b.quoted) ||
        explicit(b.mention) - explicit(a.mention) ||
        compare(a.mention.file, b.mention.file) ||
        a.mention.start - b.mention.start,
    )
    .map(({ from, to, status, mention, evidence }) => ({ from, to, status, mention, evidence }));
}

/** Days of its course, in the order of time: each step and day once, as it is best told. */
export function stepsOf(
  mentions: readonly EventMention[],
  articles: ReadonlyMap<string, ArticleReading>,
): MeetingStep[] {
  const found = new Map<string, MeetingStep & { readonly repeat: boolean }>();
  for (const claim of unique(mentions, articles)) {
    const { step, from, to, status, mention, evidence, repeat } = claim;
    if (step === null) continue;
    const key = `${step} ${from} ${to} ${mention.file}`;
    if (found.get(key)?.repeat ?? true) found.set(key, { step, from, to, status, mention, evidence, repeat });
  }
  return [...found.values()]
    .map(({ repeat: _, ...step }) => step)
    .sort(
      (a, b) =>
        compare(a.from, b.from) ||
        compare(a.to, b.to) ||
        compare(a.mention.file, b.mention.file) ||
        a.mention.start - b.mention.start,
    );
}

/** Without days that it was only planned for, and on which it only stopped, where others are told. */
function held(claims: readonly Weighed[]): readonly Weighed[] {
  const met = claims.filter(({ step }) => step !== 'planned');
  const sat = met.filter(({ step }) => step !== 'pause');
  return sat.length > 0 ? sat : met.length > 0 ? met : claims;
}

function unique(mentions: readonly EventMention[], articles: ReadonlyMap<string, ArticleReading>): Weighed[] {
  const found = new Map<string, Weighed>();
  for (const mention of mentions) {
    const repeat = isRepeat(articles.get(mention.file), mention.sentence.paragraph);
    for (const claim of mention.claims) {
      const { from, to, file, start } = claim.mention;
      const key = `${file}:${start}`;
      const known = found.get(key);
      if (from === undefined) continue;
      // One date told of the event twice over (noun and verb) is one claim.
      found.set(
        key,
        known
          ? {
              ...known,
              start: known.start || claim.start,
              end: known.end || claim.end,
              step: known.step ?? claim.step,
            }
          : { ...claim, from, to: to ?? from, repeat, quoted: mention.quoted },
      );
    }
  }
  return [...found.values()];
}

function firmest(claims: readonly Weighed[]): readonly Weighed[] {
  const narrow = claims.filter((claim) => daysBetween(claim.from, claim.to) < 3);
  const firm = narrow.filter((claim) => !isLoose(claim.mention));
  return firm.length > 0 ? firm : narrow.length > 0 ? narrow : claims;
}

/** Days that a round of talks may go on for, with its pauses. */
const LONGEST_ROUND = 60;

/**
 * A first day and a last day are no contradiction: each claim is widened to both. Of a round that goes on for weeks, the
 * days between are days of it.
 */
function spanned(claims: readonly Weighed[], isRound: boolean): Weighed[] {
  const longest = isRound ? LONGEST_ROUND : LONGEST;
  const first = claims.find((claim) => claim.start && claims.some((other) => isLast(claim, other, longest)));
  const last = first && claims.find((other) => isLast(first, other, longest));
  if (!first || !last) return [...claims];
  return claims.flatMap((claim) => {
    if (claim.start && isLast(claim, last, longest)) return { ...claim, to: last.to };
    if (claim.end && isLast(first, claim, longest)) return { ...claim, from: first.from };
    if (claim.from === first.from && claim.to === first.to) return { ...claim, to: last.to };
    if (claim.from === last.from && claim.to === last.to) return { ...claim, from: first.from };
    return isRound && claim.from >= first.from && claim.to <= last.to ? [] : claim;
  });
}

function isLast(first: Weighed, other: Weighed, longest: number): boolean {
  const days = daysBetween(first.to, other.from);
  return other.end && !other.start && days > 0 && days <= longest;
}
