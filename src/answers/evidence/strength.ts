/** How well a sentence meets each need of a request by its own words, and where in the sentence. */
import type { Span } from '../../corpus/types.ts';
import { ANSWER } from '../../search/second-look/asked.ts';
import { type TextView, viewText } from '../../search/second-look/view.ts';
import type { Library, Passage } from '../library/library.ts';
import type { Need } from '../library/matching.ts';
import { namesPeople } from '../library/word-kinds.ts';
import { touchesAsked } from '../question/asked-dates.ts';
import type { Request } from '../request/request.ts';
import { type Picked, pickWords } from '../spans/pick.ts';

/** All words of a name stand there, though no reader saw the name. */
const SPELT_OUT = 0.95;
/** The last of a name's words alone: mostly the surname. */
const LAST_WORD = 0.8;
const SOME_WORDS = 0.6;

const views = new WeakMap<Passage, TextView>();

/** The words of a passage, each with what kind of question it could answer; made once. */
export function viewOf(passage: Passage, library: Library): TextView {
  let view = views.get(passage);
  if (!view) {
    view = viewText(passage.text);
    markRead(view, passage, library);
    views.set(passage, view);
  }
  return view;
}

/** What reading knows of people, places and days is surer than what the words look like; nouns for people stand for them. */
function markRead({ words, kinds }: TextView, { start, mentions, dates }: Passage, library: Library): void {
  const mark = (span: Span, bits: number, not = 0) => {
    for (const [at, word] of words.entries())
      if (word.start + start < span.end && span.start < word.end + start) kinds[at] = (kinds[at]! & ~not) | bits;
  };
  for (const mention of mentions) {
    const kind = library.entities.get(mention.entity)?.kind;
    if (kind === 'person') mark(mention, ANSWER.person | ANSWER.name, ANSWER.place);
    else if ((kind === 'country' || kind === 'place') && mention.form !== 'demonym')
      mark(mention, ANSWER.place | ANSWER.name, ANSWER.person);
  }
  for (const date of dates) {
    if (date.type === 'DURATION') mark(date, ANSWER.duration);
    else if (date.from !== undefined) mark(date, date.anchor === 'explicit' ? ANSWER.date : ANSWER.day);
  }
  for (const [at, { folded, stop }] of words.entries())
    if (!stop && kinds[at] === 0 && namesPeople(folded)) kinds[at] = ANSWER.people;
}

/** A word of a sentence that meets a need. */
export interface Hit {
  /** Index into the words of the view. */
  readonly at: number;
  /** Index into the needs of the request. */
  readonly need: number;
  readonly strength: number;
}

/** The needs of one request laid out to be compared with many sentences. */
export interface Measure {
  readonly request: Request;
  /** How well each need is met, from 0 to 1, in the order of the needs. */
  strengths(passage: Passage): Float64Array;
  /** Where, in the order of the words. */
  hits(passage: Passage): readonly Hit[];
  /** The words of a sentence that answer likeliest. */
  pick(passage: Passage): Picked | undefined;
}

export function measureOf(request: Request, library: Library): Measure {
  const byTerm = termsOf(request.needs);
  const strengths = new Map<Passage, Float64Array>();
  const picks = new Map<Passage, Picked | undefined>();
  return {
    request,
    strengths: (passage) => {
      let known = strengths.get(passage);
      if (!known) {
        known = Float64Array.from(request.needs, (need) => strengthOf(need, passage));
        strengths.set(passage, known);
      }
      return known;
    },
    pick: (passage) => {
      // To pick is dear, and the best passages are asked for several times.
      if (!picks.has(passage)) picks.set(passage, pickWords(request.question.text, passage.text, 1)[0]);
      return picks.get(passage);
    },
    hits: (passage) => hitsIn(passage, viewOf(passage, library), request.needs, byTerm),
  };
}

/** @returns how well a sentence meets a need by itself, from 0 to 1 */
export function strengthOf(need: Need, passage: Passage): number {
  if (need.entities.some((id) => passage.entities.has(id))) return 1;
  const { date, allOf, terms } = need;
  if (date !== null) {
    const touched = passage.dates.some(({ from, to }) => touchesAsked(date, from, to));
    return touched || passage.text.toLowerCase().includes(need.label.toLowerCase()) ? 1 : 0;
  }
  let best = 0;
  for (const [term, strength] of terms) if (strength > best && passage.terms.has(term)) best = strength;
  if (allOf.length > 0) {
    const share = allOf.filter((term) => passage.terms.has(term)).length / allOf.length;
    if (share === 1) best = Math.max(best, SPELT_OUT);
    else if (passage.terms.has(allOf.at(-1)!)) best = Math.max(best, LAST_WORD);
    else best = Math.max(best, share * SOME_WORDS);
  }
  return best;
}

type ByTerm = ReadonlyMap<string, readonly { readonly need: number; readonly strength: number }[]>;

function termsOf(needs: readonly Need[]): ByTerm {
  const byTerm = new Map<string, { need: number; strength: number }[]>();
  const add = (term: string, need: number, strength: number) => {
    const list = byTerm.get(term) ?? [];
    list.push({ need, strength });
    byTerm.set(term, list);
  };
  for (const [index, { terms, allOf }] of needs.entries()) {
    for (const [term, strength] of terms) add(term, index, strength);
    for (const term of allOf) add(term, index, LAST_WORD);
  }
  return byTerm;
}

function hitsIn(passage: Passage, { words }: TextView, needs: readonly Need[], byTerm: ByTerm): Hit[] {
  const spans: { start: number; end: number; need: number }[] = [];
  for (const [need, { entities, date }] of needs.entries()) {
    if (entities.length > 0)
      for (const { entity, start, end } of passage.mentions)
        if (entities.includes(entity)) spans.push({ start: start - passage.start, end: end - passage.start, need });
    if (date !== null)
      for (const { start, end, from, to } of passage.dates)
        if (touchesAsked(date, from, to)) spans.push({ start: start - passage.start, end: end - passage.start, need });
  }
  const hits: Hit[] = [];
  for (const [at, { term, stop, start, end }] of words.entries()) {
    if (!stop) for (const { need, strength } of byTerm.get(term) ?? []) hits.push({ at, need, strength });
    for (const span of spans) if (start < span.end && span.start < end) hits.push({ at, need: span.need, strength: 1 });
  }
  return hits;
}
