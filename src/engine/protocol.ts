/** What the engine and its worker say to each other. Everything crosses by structured clone. */
import type { Answer, ContextAnswer, ContextRequest, Question, QuoteCheckReport } from '../answers/types.ts';
import type { FileProblem } from '../corpus/types.ts';
import type { TimelinePicture } from '../timeline/types.ts';
import type { EditionStatus, ReloadProgress, Suggestion, SuggestRequest } from './types.ts';

/** Where an edition is built from. */
export interface EditionSource {
  readonly corpusDir: string;
  /** Folder of the editor's files; `null` for none. */
  readonly dataDir: string | null;
}

/** One call of the engine, answered by its `id`. */
export type Call =
  | { readonly id: number; readonly kind: 'answer'; readonly question: Question }
  | { readonly id: number; readonly kind: 'suggest'; readonly request: SuggestRequest }
  | { readonly id: number; readonly kind: 'check'; readonly text: string; readonly locale: string | undefined }
  | { readonly id: number; readonly kind: 'context'; readonly request: ContextRequest }
  | { readonly id: number; readonly kind: 'timeline'; readonly locale?: string };

interface Results {
  readonly answer: Answer;
  readonly suggest: readonly Suggestion[];
  readonly check: QuoteCheckReport;
  readonly context: ContextAnswer;
  readonly timeline: TimelinePicture | null;
}

/** What each kind of call gives back. */
export type Result<Kind extends Call['kind']> = Results[Kind];

/** Files of an edition with their fingerprints, for the report of a reload. */
export type Manifest = ReadonlyMap<string, string>;

export type FromWorker =
  /** On the way to an edition. */
  | { readonly kind: 'progress'; readonly progress: ReloadProgress }
  | { readonly kind: 'ready'; readonly status: EditionStatus; readonly manifest: Manifest }
  | { readonly kind: 'unusable'; readonly message: string; readonly refused: readonly FileProblem[] }
  | { readonly kind: 'done'; readonly id: number; readonly result: unknown }
  | { readonly kind: 'failed'; readonly id: number; readonly error: Error };
