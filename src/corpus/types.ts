/**
 * What the corpus layer hands up: articles whose text is never altered, and what is known about each as a file.
 * Every offset in the project counts UTF-16 code units into `Article.text`.
 */
import type { ProblemCause } from './problems.ts';

/** A half-open range `[start, end)` of UTF-16 code units into an article's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span of a named article: enough to cite it. `file` is `Article.file`. */
export interface Place extends Span {
  readonly file: string;
}

/**
 * What a paragraph is on its page. `headline`, `subheading`, `body` and `caption` are evidence;
 * the others are furniture: they may date or name the article, but are never cited as an answer.
 */
export type ParagraphKind =
  | 'headline'
  | 'subheading'
  | 'body'
  | 'caption'
  | 'credit'
  | 'byline'
  | 'page-date'
  | 'teaser'
  | 'form'
  | 'source-link'
  | 'label'
  | 'front-matter';

export interface Paragraph extends Span {
  /** Position among the article's paragraphs that are evidence, from 1, as shown in citations; furniture has the number of the one before it (0 at the top). */
  readonly number: number;
  /** 1-based line of the paragraph's start in the file (for `.html`: in the extracted text). */
  readonly line: number;
  readonly kind: ParagraphKind;
  /** True for the kinds that may be cited. */
  readonly evidence: boolean;
  /** Index into `Article.paragraphs` of an earlier paragraph that this one repeats almost word for word. */
  readonly repeats?: number;
}

/** A date that the file, its page or an editor states for the article. ISO, as coarse as stated (`2022`, `2022-01`, `2022-01-12`). */
export interface DateClaim {
  readonly date: string;
  /** `page`: a date line on the page or a meta tag; `front-matter`: said in the file; `editor`: from `data/`; `inferred`: from the text. */
  readonly source: 'page' | 'front-matter' | 'editor' | 'inferred';
  /** Plain words for people: how the date is known. */
  readonly evidence: string;
  /** Where the article shows it, if it does. */
  readonly span?: Span;
}

export interface Article {
  /** Path relative to the corpus folder, with forward slashes. Identifies the article. */
  readonly file: string;
  readonly format: 'txt' | 'md' | 'html';
  /** The decoded file (for `.html`: the extracted text). Never altered. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  /** From the front matter, a meta tag, the headline or `data/`, in rising order of trust; `null` where nothing says it. */
  readonly title: string | null;
  readonly outlet: string | null;
  readonly url: string | null;
  /** True if the file says that it retells another article. Citations say so. */
  readonly digest: boolean;
  /** When the page was published, by the page itself; may be wrong. */
  readonly published: DateClaim | null;
  /** When it was written, where the front matter or an editor says so. */
  readonly written: DateClaim | null;
}

/** A file that could not be read as an article, or a data file with a mistake: what, where, what to do. */
export interface FileProblem {
  readonly file: string;
  readonly line?: number;
  /** Dotted path of the key, for data files. */
  readonly key?: string;
  /** In English; {@link FileProblem.cause} says the same to whoever has other words for it. */
  readonly reason: string;
  readonly cause?: ProblemCause;
}

/** What an editor knows better than the articles; read from `data/`, all parts optional. */
export interface EditorData {
  readonly articles: readonly {
    readonly file: string;
    readonly written?: string;
    readonly published?: string;
    readonly title?: string;
    readonly outlet?: string;
    readonly url?: string;
  }[];
  readonly people: readonly {
    readonly name: string;
    readonly spellings: readonly string[];
    readonly gender?: 'f' | 'm';
    readonly offices: readonly string[];
  }[];
  readonly organisations: readonly {
    readonly name: string;
    readonly short?: string;
    readonly spellings: readonly string[];
  }[];
  readonly places: readonly { readonly name: string; readonly spellings: readonly string[] }[];
  readonly meetings: readonly { readonly name: string; readonly spellings: readonly string[] }[];
}

export const NO_EDITOR_DATA: EditorData = { articles: [], people: [], organisations: [], places: [], meetings: [] };

export interface Corpus {
  /** Sorted by file name, whatever order the disk gives. */
  readonly articles: readonly Article[];
  readonly problems: readonly FileProblem[];
  readonly data: EditorData;
}
