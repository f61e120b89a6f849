/** Those who have been spoken of in an article so far, for pronouns and descriptions to point back at. */
import type { Span } from '../../corpus/types.ts';
import { officeHead } from '../names/office.ts';
import { PERSON_NOUNS } from '../names/words.ts';
import type { Gender, Speaker } from '../types.ts';
import { canMean, type Description } from './describe.ts';

/** Somebody who can be referred to again. */
export interface Referent {
  readonly entity: string | null;
  name: string;
  readonly kind: Speaker['kind'];
  gender: Gender | null;
  /** More than one, or a body: "they", "it". */
  readonly many: boolean;
  /** Every way in which the article describes an unnamed one. */
  readonly descriptions: Description[];
  /** Where it was last named. */
  span: Span;
  paragraph: number;
  /** Number of the last subject that it was, and of the last subject of a verb of speech; 0 for none. */
  order: number;
  spoke: number;
}

export type Fresh = Omit<Referent, 'descriptions' | 'order' | 'spoke'>;

/** How many subjects back a pronoun or a description can look. */
const MEMORY = 120;
/** How far back, in paragraphs, a pronoun may look for one who is not known to have spoken. */
const NEAR = 3;
/** So many subjects later one who has not spoken is as near as one who has. */
const SILENT = 6;
/** The same for one who was the subject of a sentence in the paragraph before. */
const SILENT_BEFORE = 0.5;
/** A known gender that fits counts as much as being nearer by this. */
const FITTING = 1.5;
/** The same for a person named in the pronoun's own paragraph. */
const SAME_PARAGRAPH = 2;
/** A description that need not be of a person counts for less than one that must be. */
const HARDLY_PERSON = 20;
const DESCRIPTIONS = 8;

export class Referents {
  /** Those of the last subjects, latest last; one may stand in it several times. */
  private recent: Referent[] = [];
  private readonly byHead = new Map<string, Referent[]>();
  private readonly byKey = new Map<string, Referent>();

  /** The referent of a key; a new one if it is spoken of for the first time. */
  get(key: string, fresh: Fresh): Referent {
    const known = this.byKey.get(key);
    if (known) return known;
    const referent: Referent = { ...fresh, descriptions: [], order: 0, spoke: 0 };
    this.byKey.set(key, referent);
    return referent;
  }

  /** Notes that a referent was the subject number `order`. */
  note(referent: Referent, order: number, paragraph: number, speech: boolean): void {
    referent.paragraph = paragraph;
    referent.order = order;
    if (speech) referent.spoke = order;
    this.recent.push(referent);
    if (this.recent.length > 2 * MEMORY) this.recent = this.recent.slice(-MEMORY);
  }

  /** Those described with the same head noun, the one spoken of last first. */
  private alike(description: Description): Referent[] {
    return (this.byHead.get(description.head) ?? []).slice(-MEMORY).sort((a, b) => b.order - a.order);
  }

  /** Whom a description means that has been described before; it takes over the fuller wording. */
  described(description: Description, shown: string): Referent | undefined {
    const referent = this.alike(description).find(({ descriptions }) =>
      descriptions.some((earlier) => canMean(description, earlier)),
    );
    if (!referent) return undefined;
    const size = description.modifiers.size;
    if (referent.descriptions.every((earlier) => earlier.modifiers.size < size)) referent.name = shown;
    if (size > 0 && referent.descriptions.length < DESCRIPTIONS) referent.descriptions.push(description);
    return referent;
  }

  /** The group that "one of the aides" is one of. */
  groupOf(description: Description): Referent | undefined {
    const words = [...description.modifiers];
    return this.alike(description).find(
      ({ many, descriptions }) =>
        many && descriptions.some(({ modifiers }) => words.every((word) => modifiers.has(word))),
    );
  }

  /** Enters somebody described for the first time. */
  enter(key: string, description: Description, fresh: Fresh): Referent {
    const referent = this.get(key, fresh);
    referent.descriptions.push(description);
    const alike = this.byHead.get(description.head) ?? [];
    this.byHead.set(description.head, [...alike.slice(-MEMORY), referent]);
    return referent;
  }

  /** Where the one that a description means was last named, if it has been described before. */
  lastDescribed(description: Description): Span | null {
    const referent = this.alike(description).find(({ descriptions }) =>
      descriptions.some((earlier) => canMean(description, earlier)),
    );
    return referent?.span ?? null;
  }

  /** The person who was a subject last, if that was in this paragraph. */
  lastIn(paragraph: number): Referent | null {
    const last = this.recent.at(-1);
    return last?.kind === 'person' && last.paragraph === paragraph ? last : null;
  }

  /**
   * Whom a pronoun means: the last subject in its own paragraph, or else the last subject of a verb of speech that fits, or a
   * nearer subject of a sentence.
   */
  pronoun(word: string, paragraph: number): Referent | null {
    const wanted: Gender | null = /^(?:he|his|him)$/.test(word) ? 'm' : /^(?:she|her)$/.test(word) ? 'f' : null;
    const plural = /^(?:they|their|them)$/.test(word);
    let best: Referent | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const referent of new Set(this.recent)) {
      const body = referent.kind === 'organisation' || referent.kind === 'group';
      if (wanted ? referent.many || body || (referent.gender ?? wanted) !== wanted : plural ? !referent.many : !body)
        continue;
      if (referent.spoke === 0 && paragraph - referent.paragraph > NEAR) continue;
      const away = paragraph - referent.paragraph;
      const silent = away === 0 ? 0 : away === 1 ? SILENT_BEFORE : SILENT;
      const recency = Math.max(referent.spoke, referent.order - (wanted ? silent : SILENT));
      const score =
        recency +
        (wanted && referent.gender === wanted ? FITTING : 0) +
        (wanted && away === 0 && referent.kind === 'person' ? SAME_PARAGRAPH : 0) -
        (wanted && !mayBePerson(referent) ? HARDLY_PERSON : 0);
      if (score <= most) continue;
      most = score;
      best = referent;
    }
    if (best && wanted) best.gender ??= wanted;
    return best;
  }
}

function mayBePerson({ kind, descriptions }: Referent): boolean {
  return (
    kind === 'person' ||
    descriptions.some(
      ({ head }) =>
        officeHead(head) !== null || PERSON_NOUNS.has(head) || /(?:man|[a-z]{3}(?:er|or|ist|ian))$/.test(head),
    )
  );
}
