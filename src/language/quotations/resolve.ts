/**
 * Says who the subject of a reporting clause is: a name, or whom a pronoun, an office or a description stands for.
 * Subjects must be resolved in the order of the text: a pronoun looks back at those who spoke before.
 */
import type { Span } from '../../corpus/types.ts';
import { genderOfGivenName, genderOfTitle } from '../names/gender.ts';
import type { ArticleSentences, Entity, Gender, Names, Person, Speaker } from '../types.ts';
import { canMean, type Description, describe, headOf, singular } from './describe.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { type Phrase, subjectPhraseBefore } from './phrases.ts';
import type { Token, Unit } from './tokens.ts';
import { DETERMINERS, isNominal, PREPOSITIONS } from './words.ts';

/** Somebody who can be referred to again. */
interface Referent {
  readonly key: string;
  entity: string | null;
  name: string;
  kind: Speaker['kind'];
  gender: Gender | null;
  many: boolean;
  /** Every way in which the article describes an unnamed one. */
  readonly descriptions: Description[];
  /** Where it was last named, how far down, and whether as one who speaks. */
  span: Span;
  paragraph: number;
  order: number;
  /** Order of the last time it was the subject of a verb of speech. */
  spoke: number;
}

export interface Subject {
  readonly unit: Unit;
  readonly phrase: Phrase;
  /** Subject of a verb of speech, and not just of the sentence. */
  readonly speech: boolean;
  /** Words inside a quotation that name the speaker ("QUILL: We will ..."). */
  readonly span?: Span;
}

interface Found {
  readonly referent: Referent | null;
  readonly by: Speaker['by'];
  /** Where the one meant was named more fully. */
  readonly antecedent?: Span;
}

const GROUP_NOUN =
  /^(?:group|team|committee|panel|crowd|coalition|family|board|staff|crew|delegation|bloc|side|pair|couple|audience|union|council)$/;
const BODY_NOUN =
  /^(?:ministry|government|administration|company|party|campaign|agency|department|office|court|paper|newspaper|network|organization|organisation|alliance|firm|university|school|church|police|army|military|embassy|magazine|website|site|station|bank|commission|institute|foundation|association|federation|outlet|channel|press|statement|report|letter|document|poll|study|survey|ad|article|book|tweet|post|email|memo|headline|sign|editorial)$/;
const BODY_NAME =
  /\b(?:Times|Post|News|Journal|Tribune|Herald|Gazette|Institute|University|College|Party|Committee|Ministry|Council|Agency|House|Group|Foundation|Union|Court|Department|Office|Association|Bureau|Bank|Commission|Center|Centre|Congress|Senate|Parliament|Company|Corporation|Inc|Corp|Ltd|Press|Magazine|Network|Radio|Television|Organization|Organisation|Alliance|Embassy|Army|Police|Force|Board|Club|Church|Campaign|Administration|Government|Service|Project|League|Society|Fund)$/;
/** How many subjects back a pronoun, an office or a description can look. */
const MEMORY = 120;
/** How far back, in paragraphs, a pronoun may look for one who is not known to have spoken. */
const NEAR = 3;

export class Resolver {
  private readonly article: ArticleSentences;
  private readonly entities: { readonly start: number; readonly end: number; readonly entity: Entity }[];
  private readonly names: NameIndex;
  /** The referents of the last subjects, latest last; one may stand in it several times. */
  private recent: Referent[] = [];
  private readonly byHead = new Map<string, Referent[]>();
  private readonly byKey = new Map<string, Referent>();
  private order = 0;

  constructor(article: ArticleSentences, names: Names, units: readonly Unit[]) {
    this.article = article;
    const { file } = article.article;
    this.entities = [...names.people, ...names.organisations]
      .flatMap((entity) =>
        entity.mentions.filter((mention) => mention.file === file).map(({ start, end }) => ({ start, end, entity })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end);
    this.names = indexNames(units);
  }

  /** Resolves one subject; call in the order of the text. */
  resolve(subject: Subject): (() => Speaker) | null {
    this.order++;
    const { unit, phrase } = subject;
    const span = subject.span ?? this.spanOf(unit, phrase);
    if (!span) return null;
    const text = this.article.article.text.slice(span.start, span.end);
    const { referent, by, antecedent } = subject.span
      ? this.named(subject.span, text, unit)
      : this.find(unit, phrase, span, text);
    if (!referent) return () => ({ ...span, text, entity: null, name: text, kind: 'anonymous', by });
    if (!antecedent || by === 'name') {
      referent.span = span;
    }
    referent.paragraph = unit.paragraph;
    referent.order = this.order;
    this.recent.push(referent);
    if (this.recent.length > 2 * MEMORY) this.recent = this.recent.slice(-MEMORY);
    if (subject.speech) referent.spoke = this.order;
    // The fullest description of an unnamed speaker may come later: names are read when all subjects are known.
    return () => ({
      ...span,
      text,
      entity: referent.entity,
      name: referent.name,
      kind: referent.kind,
      by,
      ...(antecedent ? { antecedent } : {}),
    });
  }

  private spanOf(unit: Unit, phrase: Phrase): Span | null {
    const start = unit.tokens[phrase.from]?.start;
    const end = unit.tokens[phrase.to - 1]?.end;
    return start === undefined || end === undefined ? null : { start, end };
  }

  private find(unit: Unit, phrase: Phrase, span: Span, text: string): Found {
    const { tokens } = unit;
    const first = tokens[phrase.from] as Token;
    if (phrase.to - phrase.from === 1) {
      const word = first.lower.replace(/'.*/, '');
      if (/^(?:he|she|they|it|his|her|their|its|him|them)$/.test(word)) {
        const referent = this.pronoun(word, unit.paragraph, first.start);
        return referent ? { referent, by: 'pronoun', antecedent: referent.span } : { referent: null, by: 'pronoun' };
      }
      if (/^(?:who|which|that|whom|whose)$/.test(word)) return this.relative(unit, phrase);
      if (/^(?:i|we|you|me|us|my|our|your|this|these|those|there|what)$/.test(word))
        return { referent: null, by: 'pronoun' };
    }
    const heads = this.headEntities(tokens, phrase);
    if (heads.length > 0 && !this.isJoint(tokens, phrase, heads.length)) {
      const referent = this.ofEntities(
        heads.map((head) => head.entity),
        span,
        unit.paragraph,
      );
      const mention = heads[0] as { start: number; end: number };
      const named = /\p{Lu}/u.test(
        this.article.article.text.slice(mention.start, mention.end).replace(/^(?:The|A|An)\s/, ''),
      );
      return { referent, by: named ? 'name' : 'office' };
    }
    if (this.isJoint(tokens, phrase, 1)) return this.named(span, text, unit);
    const head = tokens[headOf(tokens, phrase)] as Token;
    const last = tokens[phrase.to - 1] as Token;
    const nameTail =
      last.capital && !(PREPOSITIONS.has(tokens[phrase.to - 2]?.lower ?? '') && phrase.to - 1 > phrase.from);
    const opensUnit =
      head.start === tokens[0]?.start &&
      (this.names.isCommon(head.lower) ||
        tokens.slice(phrase.from + 1, phrase.to).some((token) => isNominal(token) && !token.capital));
    const proper =
      (head.capital && !opensUnit) || (nameTail && phrase.to - phrase.from > 1 && !DETERMINERS.has(first.lower));
    if (proper) return this.named(span, text, unit);
    return this.described(tokens, phrase, span, text, unit.paragraph);
  }

  /** Whether a phrase joins more parties ("the ministry and its partners") than have been recognised. */
  private isJoint(tokens: readonly Token[], phrase: Phrase, known: number): boolean {
    let parties = 1;
    let inPreposition = false;
    for (let i = phrase.from; i < phrase.to; i++) {
      const word = tokens[i]?.lower ?? '';
      if (PREPOSITIONS.has(word)) inPreposition = true;
      if (word === 'and' && !inPreposition && tokens[phrase.from]?.lower !== 'both') parties++;
    }
    return parties > known;
  }

  /** Entities named at the head of a phrase, and not only as its owner or modifier ("Quill's aide", "the Quill campaign"). */
  private headEntities(tokens: readonly Token[], phrase: Phrase): { start: number; end: number; entity: Entity }[] {
    const start = tokens[phrase.from]?.start ?? 0;
    const end = tokens[phrase.to - 1]?.end ?? 0;
    const found: { start: number; end: number; entity: Entity }[] = [];
    let low = 0;
    let high = this.entities.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entities[middle]?.start ?? 0) < start - 200) low = middle + 1;
      else high = middle;
    }
    for (let i = low; i < this.entities.length; i++) {
      const mention = this.entities[i] as { start: number; end: number; entity: Entity };
      if (mention.start >= end) break;
      if (mention.end <= start) continue;
      let from = phrase.from;
      while (from < phrase.to && (tokens[from]?.end ?? 0) <= mention.start) from++;
      let to = from;
      while (to < phrase.to && (tokens[to]?.start ?? 0) < mention.end) to++;
      const before = from > phrase.from ? tokens[from - 1] : undefined;
      const after = to < phrase.to ? tokens[to] : undefined;
      if (after && (after.lower === "'s" || isNominal(after))) continue;
      if (before && PREPOSITIONS.has(before.lower)) continue;
      found.push(mention);
    }
    const widest = found.filter(
      (mention) =>
        !found.some(
          (other) =>
            other !== mention &&
            other.start <= mention.start &&
            mention.end <= other.end &&
            other.end - other.start > mention.end - mention.start,
        ),
    );
    const people = widest.filter((mention) => mention.entity.kind === 'person');
    const chosen = people.length > 0 ? people : widest;
    return chosen.filter((mention, i) => chosen.findIndex((other) => other.entity.id === mention.entity.id) === i);
  }

  private ofEntities(entities: readonly Entity[], span: Span, paragraph: number): Referent {
    const first = entities[0] as Entity;
    const key = entities.map((entity) => entity.id).join('+');
    const many = entities.length > 1;
    return this.get(key, {
      entity: first.id,
      name: entities.map((entity) => entity.name).join(' and '),
      kind: many ? 'group' : first.kind === 'person' ? 'person' : 'organisation',
      gender: !many && first.kind === 'person' ? first.gender : null,
      many: many || first.kind !== 'person',
      span,
      paragraph,
    });
  }

  /** A name that nobody has entered anywhere: known by its last word within the article. */
  private named(span: Span, text: string, unit: Unit): Found {
    const many = /\s(?:and|&)\s/.test(text);
    const entity = many ? undefined : this.personAt(span);
    if (entity) return { referent: this.ofEntities([entity], span, unit.paragraph), by: 'name' };
    const known = many ? { key: text.toLowerCase(), name: shown(text) } : this.names.fullest(text);
    const body = !many && (BODY_NAME.test(known.name) || /^(?:the)\s/i.test(text));
    const given = known.name.split(/\s+/)[0] ?? '';
    const referent = this.get(`name:${known.key}`, {
      entity: null,
      name: known.name,
      kind: body ? 'organisation' : many ? 'group' : 'person',
      gender: body || many ? null : (genderOfTitle(text) ?? genderOfGivenName(given)),
      many: body || many,
      span,
      paragraph: unit.paragraph,
    });
    return { referent, by: 'name' };
  }

  private personAt(span: Span): Entity | undefined {
    const last = this.namedBefore(span.end).find((mention) => mention.entity.kind === 'person');
    return last && last.end > span.start ? last.entity : undefined;
  }

  private described(tokens: readonly Token[], phrase: Phrase, span: Span, text: string, paragraph: number): Found {
    const description = describe(tokens, phrase);
    if (description.definite && !description.plural) {
      const holder = this.officeHolder(description, span.start, paragraph);
      if (holder) return { referent: holder, by: 'office', antecedent: holder.span };
    }
    const sameHead = this.byHead.get(description.head) ?? [];
    // The one spoken of last comes first.
    const latest = sameHead.slice(-MEMORY).sort((a, b) => b.order - a.order);
    for (const referent of latest) {
      if (!referent.descriptions.some((earlier) => canMean(description, earlier))) continue;
      const antecedent = referent.span;
      const size = description.modifiers.size;
      if (referent.descriptions.every((earlier) => earlier.modifiers.size < size)) referent.name = shown(text);
      if (size > 0 && referent.descriptions.length < 8) referent.descriptions.push(description);
      return { referent, by: 'description', ...(description.definite ? { antecedent } : {}) };
    }
    // "one of the officials" is shown with the fullest description of those officials.
    const whole = description.partOf
      ? latest.find(
          (referent) =>
            referent.many &&
            referent.descriptions.some((earlier) =>
              [...description.modifiers].every((word) => earlier.modifiers.has(word)),
            ),
        )
      : undefined;
    const referent = this.get(`description:${this.order}`, {
      entity: null,
      name: whole ? `${/^\w+/.exec(text)?.[0]?.toLowerCase() ?? 'one'} of the ${whole.name}` : shown(text),
      kind:
        description.partOf && !description.plural
          ? 'anonymous'
          : description.plural || GROUP_NOUN.test(description.head)
            ? 'group'
            : BODY_NOUN.test(description.head)
              ? 'organisation'
              : 'anonymous',
      gender: genderOfTitle(text),
      many: description.plural || GROUP_NOUN.test(description.head) || BODY_NOUN.test(description.head),
      span,
      paragraph,
    });
    referent.descriptions.push(description);
    this.byHead.set(description.head, [...sameHead.slice(-MEMORY), referent]);
    return { referent, by: 'description' };
  }

  /** Whom "the minister" or "the northern governor" means: the last one named so far whose roles have these words. */
  private officeHolder(description: Description, before: number, paragraph: number): Referent | null {
    let best: Person | null = null;
    let most = -1;
    for (const { entity: person, start } of this.namedBefore(before)) {
      if (person.kind !== 'person') continue;
      for (const role of person.roles) {
        if (role.former) continue;
        const words = role.text
          .toLowerCase()
          .split(/[^\p{L}\p{N}'-]+/u)
          .filter(Boolean)
          .map(singular);
        if (!words.includes(description.head)) continue;
        // Words that the role lacks are no obstacle if the role is no narrower itself ("the northern mayor" for a mere "mayor").
        const missing = [...description.modifiers].some((word) => !words.includes(word.replace(/\.$/, '')));
        const narrower = words.some(
          (word) => word !== description.head && !description.modifiers.has(word) && !PREPOSITIONS.has(word),
        );
        if (missing && narrower) continue;
        if (start > most) {
          most = start;
          best = person;
        }
      }
    }
    return best ? this.ofEntities([best], { start: most, end: most + best.name.length }, paragraph) : null;
  }

  /** The last mentions of entities before an offset, latest first. */
  private namedBefore(before: number): { readonly start: number; readonly end: number; readonly entity: Entity }[] {
    let low = 0;
    let high = this.entities.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.entities[middle]?.start ?? 0) < before) low = middle + 1;
      else high = middle;
    }
    return this.entities.slice(Math.max(0, low - MEMORY), low).reverse();
  }

  private pronoun(word: string, paragraph: number, before: number): Referent | null {
    const male = /^(?:he|his|him)$/.test(word);
    const female = /^(?:she|her)$/.test(word);
    const one = male || female;
    const wanted: Gender | null = male ? 'm' : female ? 'f' : null;
    let best: Referent | null = null;
    let most = Number.NEGATIVE_INFINITY;
    for (const referent of new Set(this.recent)) {
      if (referent.span.start >= before && referent.paragraph === paragraph && referent.order === this.order) continue;
      if (
        one &&
        (referent.many ||
          (referent.gender !== null && referent.gender !== wanted) ||
          referent.kind === 'organisation' ||
          referent.kind === 'group')
      )
        continue;
      if (/^(?:they|their|them)$/.test(word) && !referent.many) continue;
      if (/^(?:it|its)$/.test(word) && referent.kind !== 'organisation' && referent.kind !== 'group') continue;
      const distance = paragraph - referent.paragraph;
      if (referent.spoke === 0 && distance > NEAR) continue;
      // The last subject of a verb of speech; one that only was the subject of its sentence counts where it is nearer by far.
      const recency = Math.max(referent.spoke, referent.order - 6);
      const score = recency + (one && referent.gender === wanted ? 1.5 : 0);
      if (score > most) {
        most = score;
        best = referent;
      }
    }
    if (best && one && best.gender === null) best.gender = wanted;
    if (best || !one) return best;
    // Nobody has spoken: the last person of that gender who was named shortly before.
    const named = this.namedBefore(before)
      .slice(0, 12)
      .find(({ entity }) => entity.kind === 'person' && entity.gender === wanted);
    return named ? this.ofEntities([named.entity], { start: named.start, end: named.end }, paragraph) : null;
  }

  private relative(unit: Unit, phrase: Phrase): Found {
    let to = phrase.from;
    while (to > 0 && /^[,—–(-]$/.test(unit.tokens[to - 1]?.text ?? '')) to--;
    const before = subjectPhraseBefore(unit.tokens, to, Math.max(0, to - 40));
    if (!before || before.to - before.from > 30) return { referent: null, by: 'pronoun' };
    const span = this.spanOf(unit, before);
    if (!span) return { referent: null, by: 'pronoun' };
    const found = this.find(unit, before, span, this.article.article.text.slice(span.start, span.end));
    return { referent: found.referent, by: 'pronoun', antecedent: span };
  }

  private get(key: string, fresh: Omit<Referent, 'key' | 'descriptions' | 'order' | 'spoke'>): Referent {
    const known = this.byKey.get(key);
    if (known) return known;
    const referent: Referent = { key, ...fresh, descriptions: [], order: this.order, spoke: 0 };
    this.byKey.set(key, referent);
    return referent;
  }
}

/** A description as it is shown: without the article that begins it. */
function shown(text: string): string {
  return text.replace(/^(?:the|an?|one of the)\s+/i, '').replace(/\s+/g, ' ');
}
