/**
 * What reading an article yields. Each annotation points into the unaltered text; nothing here rewrites a word.
 */
import type { Article, DateClaim, Place, Span } from '../corpus/types.ts';

// ---------------------------------------------------------------- sentences and marks

export interface Sentence extends Span {
  /** Index into `Article.paragraphs`. */
  readonly paragraph: number;
}

/** One piece between a pair of quotation marks (marks and edge white space excluded), before anybody is said to have said it. */
export interface QuotedPiece extends Span {
  readonly paragraph: number;
  /** The piece with its marks: what must not be split when sentences are found. */
  readonly outer: Span;
}

/** An article with its marks paired and its sentences split: the input of every later reader. */
export interface ArticleSentences {
  readonly article: Article;
  readonly pieces: readonly QuotedPiece[];
  readonly sentences: readonly Sentence[];
}

// ---------------------------------------------------------------- names

export type Gender = 'f' | 'm';

/** One place where an entity is named, by name, office or description (pronouns are resolved by the readers that need them). */
export interface Mention extends Place {
  readonly text: string;
  readonly form: 'full' | 'surname' | 'office' | 'description' | 'short' | 'demonym';
}

/** An office or description of a person, as an article words it. */
export interface Role extends Place {
  /** Verbatim, e.g. `Canadian Foreign Minister`. */
  readonly text: string;
  /** True where the wording says that it is over (former, ex-, then). */
  readonly former: boolean;
  /** `office` before the name, `apposition` after it (", an expert on ..."), `copula` ("X is the ..."), `editor`. */
  readonly form: 'office' | 'apposition' | 'copula' | 'editor';
}

export interface Person {
  /** Stable for the same corpus: derived from the name. */
  readonly id: string;
  readonly kind: 'person';
  /** The fullest spelling in the articles, or the editor's; shown as it stands. */
  readonly name: string;
  readonly given: string | null;
  readonly surname: string;
  readonly gender: Gender | null;
  /** Every other spelling that finds this person (from the articles and from `data/`). */
  readonly spellings: readonly string[];
  /** Best first: the fullest and most frequent wording; near-equal wordings merged. */
  readonly roles: readonly Role[];
  readonly mentions: readonly Mention[];
}

export interface Organisation {
  readonly id: string;
  /** `country` covers its government, capital and demonym where they stand for it ("Moscow has dismissed ..."). */
  readonly kind: 'organisation' | 'country' | 'place' | 'thing';
  readonly name: string;
  /** The short form (an acronym that the articles expand or that its initials spell, or the editor's). */
  readonly short: string | null;
  readonly spellings: readonly string[];
  readonly mentions: readonly Mention[];
}

export type Entity = Person | Organisation;

/** Everybody and everything named, across the whole corpus. */
export interface Names {
  readonly people: readonly Person[];
  readonly organisations: readonly Organisation[];
}

// ---------------------------------------------------------------- dates

/** A date expression in the sense of TIMEX3, with the days it covers and how that was worked out. */
export interface DateMention extends Place {
  readonly text: string;
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2022-01-10`, `2022-W02`, `2022-01`, `P7D`, `PT2H`, `PRESENT_REF`, `2022-01-10TAF`. */
  readonly value: string;
  /** First and last day covered (ISO days, both included); absent for durations, sets and vague expressions. */
  readonly from?: string;
  readonly to?: string;
  readonly approximate: boolean;
  /** What the resolution hangs on: nothing (`explicit`), the day of writing, another mention (`a day earlier`), or the day a quotation was said. */
  readonly anchor: 'explicit' | 'written' | 'mention' | 'said';
  /** Whether the expression lies before, on or after the day of writing; `null` where it has no day. */
  readonly direction: 'past' | 'same' | 'future' | null;
  readonly how: DateHow;
}

/** How a date was worked out, to be put into the reader's words. */
export type DateHow = {
  /** The expression with its preposition, as the article has it: `on Friday`. */
  readonly words: string;
} & (
  | {
      /** `stated`: the words tell the day by themselves; `unanchored`: the day of writing is not known. */
      readonly from: 'stated' | 'unanchored';
    }
  | {
      readonly from: 'mention';
      /** The earlier expression that it is counted from. */
      readonly mention: string;
    }
  | {
      /** Counted from the day of writing, or from the day its quotation was said. */
      readonly from: 'written' | 'said';
      /** That day, ISO. */
      readonly day: string;
      /** The article of about that day which told the same then: the day is only about right. */
      readonly as?: string;
    }
);

/** How the day of saying was worked out: that of a date expression, and what ties the words to it. */
export interface SaidHow {
  readonly date: DateHow;
  /** In this order: the day is that of a gathering; it was carried over from the same speaker's words before. */
  readonly by: readonly ('gathering' | 'carried')[];
}

/** When an article was written, as far as can be known; the claims may disagree and a citation shows both. */
export interface Written {
  /** The best date (ISO, as coarse as known), or `null` if nothing tells. Everything relative is resolved against it. */
  readonly date: string | null;
  /** Which claim the date comes from. */
  readonly source: DateClaim['source'] | null;
  /** Every claim with its evidence: page, front matter, editor, inferred. */
  readonly claims: readonly DateClaim[];
}

// ---------------------------------------------------------------- who said what

export interface Speaker extends Span {
  /** The words that name the speaker where the attribution stands: a name, "he", "the official". */
  readonly text: string;
  /** Id of a Person or Organisation; `null` for an anonymous or unknown source. */
  readonly entity: string | null;
  /** What to show: the entity's name, or the fullest description of the anonymous source in this article. Never merged across articles. */
  readonly name: string;
  readonly kind: 'person' | 'organisation' | 'group' | 'anonymous';
  /** How the words were resolved: they name the speaker, or a pronoun, an office or a description points back. */
  readonly by: 'name' | 'pronoun' | 'office' | 'description';
  /** The fuller mention that a pronoun or description was resolved to. */
  readonly antecedent?: Span;
}

export interface Cue extends Span {
  readonly text: string;
  /** Lower-case lemma: say, tell, warn, according to. */
  readonly lemma: string;
}

interface Said {
  readonly file: string;
  readonly paragraph: number;
  readonly speaker: Speaker | null;
  readonly cue: Cue | null;
  /** Name of the rule that attributed it, for people and tests. */
  readonly rule: string;
  /** When it was said, if the article tells: days as in DateMention. */
  readonly said: { readonly from: string; readonly to: string; readonly how: SaidHow } | null;
}

/** The segments between quotation marks that belong together. */
export interface Quotation extends Said {
  readonly id: string;
  readonly segments: readonly Span[];
  /** `direct`: whole sentences; `partial`: words inside a reporting sentence; `scare`: marked words that nobody is said to have said. */
  readonly kind: 'direct' | 'partial' | 'scare';
  /** From the first word of the attribution or quotation to the last: the passage to show around it. */
  readonly passage: Span;
}

/** Reported speech without marks. */
export interface Statement extends Said {
  readonly id: string;
  /** The reported words. */
  readonly content: Span;
  /** The whole reporting sentence. */
  readonly passage: Span;
}

// ---------------------------------------------------------------- meetings

/** One article's word on when a meeting was or will be. */
export interface MeetingDate {
  readonly from: string;
  readonly to: string;
  /** `scheduled` where the wording looks ahead. */
  readonly status: 'past' | 'scheduled';
  /** The date expression that says so. */
  readonly mention: DateMention;
  /** The sentence it stands in. */
  readonly evidence: Place;
}

/** A day of an event's course: when it starts, stops for a while, goes on, ends; or was planned for and did not take place. */
export interface MeetingStep extends MeetingDate {
  readonly step: 'start' | 'pause' | 'resume' | 'end' | 'planned';
}

/** An event that people meet at or speak in: talks, session, summit, council, call, conference. Merged across articles. */
export interface Meeting {
  readonly id: string;
  /** Head noun of its kind, lower-case singular: talks, call, meeting, summit, session, council. */
  readonly type: string;
  /** The clearest wording in the articles. */
  readonly name: string;
  readonly spellings: readonly string[];
  /** Ids of entities. */
  readonly places: readonly string[];
  readonly participants: readonly {
    readonly entity: string;
    readonly role: 'leader' | 'participant' | 'host' | 'requester';
    readonly evidence: Place;
  }[];
  /** Claims about its day, the best supported first; more than one distinct interval is a disagreement. */
  readonly dates: readonly MeetingDate[];
  /** Its course, where the articles tell more than its day; in the order of time. */
  readonly steps?: readonly MeetingStep[];
  /** Which round of a series it is. */
  readonly round?: number;
  readonly durations: readonly { readonly mention: DateMention; readonly evidence: Place }[];
  /** Sentences about it, best first. */
  readonly evidence: readonly Place[];
}

// ---------------------------------------------------------------- the whole

export interface ArticleReading extends ArticleSentences {
  readonly written: Written;
  readonly dates: readonly DateMention[];
  readonly quotations: readonly Quotation[];
  readonly statements: readonly Statement[];
}

/** Everything read from a corpus. The order of files never changes it. */
export interface Reading {
  readonly articles: readonly ArticleReading[];
  readonly names: Names;
  readonly meetings: readonly Meeting[];
}
