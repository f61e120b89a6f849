/**
 * Says who the subject of a reporting clause is: a name, or whom a pronoun, an office or a description stands for.
 * Subjects must be resolved in the order of the text: a pronoun looks back at those who spoke before.
 */
import type { Span } from '../../corpus/types.ts';
import { genderOfGivenName, genderOfTitle } from '../names/gender.ts';
import { officeHead } from '../names/office.ts';
import type { ArticleSentences, Entity, Gender, Names, Person, Speaker } from '../types.ts';
import { apposedAfter, apposedTo } from './apposed.ts';
import { ArticleMentions, type Named } from './article-mentions.ts';
import { type Description, describe, headOf } from './describe.ts';
import { fits, kindOf } from './description-kinds.ts';
import { indexNames, type NameIndex } from './name-index.ts';
import { addsOnlyOrigin, isWiderOffice } from './offices.ts';
import { type Phrase, phraseAt, subjectPhraseBefore } from './phrases.ts';
import { type Referent, Referents } from './referents.ts';
import type { Token, Unit } from './tokens.ts';
import { DETERMINERS, isNominal, PREPOSITIONS } from './words.ts';

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

/** A phrase with the words it is made of. */
interface Words extends Span {
  readonly unit: Unit;
  readonly phrase: Phrase;
  readonly text: string;
}

const BODY_NAME =
  /\b(?:Times|Post|News|Journal|Tribune|Herald|Gazette|Institute|University|College|Party|Committee|Ministry|Council|Agency|House|Group|Foundation|Union|Court|Department|Office|Association|Bureau|Bank|Commission|Center|Centre|Congress|Senate|Parliament|Company|Corporation|Inc|Corp|Ltd|Press|Magazine|Network|Radio|Television|Organization|Organisation|Alliance|Embassy|Army|Police|Force|Board|Club|Church|Campaign|Administration|Government|Service|Project|League|Society|Fund)$/;
const SECTION = /^(?:article|section|chapter|paragraph|annex|clause|rule|point)\s[\divx]+$/;
/** So many mentions back a pronoun looks for a person when nobody has spoken. */
const LATELY = 12;
/** A relative pronoun's antecedent ends right before it and has at most so many words. */
const ANTECEDENT = 30;

/** A description as it is shown: without the article that begins it. */
function shown(text: string): string {
  return text.replace(/^(?:the|an?)\s+/i, '').replace(/\s+/g, ' ');
}

export class Resolver {
  private readonly text: string;
  private readonly file: string;
  private readonly mentions: ArticleMentions;
  private readonly names: NameIndex;
  private readonly referents = new Referents();
  private order = 0;

  constructor(article: ArticleSentences, names: Names, units: readonly Unit[]) {
    this.text = article.article.text;
    this.file = article.article.file;
    this.mentions = new ArticleMentions(names, article.article.file);
    this.names = indexNames(units);
  }

  /**
   * Resolves one subject; call in the order of the text.
   * @returns what gives the speaker once all subjects are resolved: the fullest description of an unnamed one may come later.
   */
  resolve({ unit, phrase, speech, span }: Subject): (() => Speaker) | null {
    this.order++;
    const words = this.wordsOf(unit, phrase, span);
    if (!words) return null;
    const { start, end, text } = words;
    const { referent, by, antecedent } = span ? this.named(words) : this.find(words);
    if (!referent) return () => ({ start, end, text, entity: null, name: text, kind: 'anonymous', by });
    if (!antecedent) referent.span = { start, end };
    this.referents.note(referent, this.order, unit.paragraph, speech);
    return () => {
      const { entity, name, kind } = referent;
      return { start, end, text, entity, name, kind, by, ...(antecedent ? { antecedent } : {}) };
    };
  }

  private wordsOf(unit: Unit, phrase: Phrase, span?: Span): Words | null {
    const start = span?.start ?? unit.tokens[phrase.from]?.start;
    const end = span?.end ?? unit.tokens[phrase.to - 1]?.end;
    if (start === undefined || end === undefined) return null;
    return { unit, phrase, start, end, text: this.text.slice(start, end) };
  }

  private find(words: Words): Found {
    const { unit, phrase } = words;
    const { tokens, paragraph } = unit;
    const first = tokens[phrase.from] as Token;
    if (phrase.to - phrase.from === 1) {
      const word = first.lower.replace(/'.*/, '');
      if (/^(?:he|she|they|it|his|her|their|its|him|them)$/.test(word)) {
        const referent = this.pronoun(word, paragraph, first.start);
        return referent ? { referent, by: 'pronoun', antecedent: referent.span } : { referent: null, by: 'pronoun' };
      }
      if (/^(?:who|which|that|whom|whose)$/.test(word)) return this.relative(words);
      if (/^(?:i|we|you|me|us|my|our|your|this|these|those|there|what)$/.test(word))
        return { referent: null, by: 'pronoun' };
      // Nobody can be meant by a later “he”.
      if (/^(?:(?:no|every|any|some)(?:body|one|thing)|none)$/.test(word)) return { referent: null, by: 'description' };
    }
    const document = this.wholeOf(words);
    if (document) return this.find(document);
    const heads = this.mentions.atHead(tokens, phrase);
    if (isJoint(this.withoutOffices(tokens, phrase, heads), phrase, Math.max(1, heads.length)))
      return this.named(words);
    const mention = heads[0];
    if (mention) {
      const entities = heads.map(({ entity }) => entity);
      const capital = /\p{Lu}/u.test(this.text.slice(mention.start, mention.end).replace(/^(?:The|A|An)\s/, ''));
      return { referent: this.ofEntities(entities, words, paragraph), by: capital ? 'name' : 'office' };
    }
    return this.isProper(tokens, phrase) ? (this.titled(words) ?? this.named(words)) : this.described(words);
  }

  /** "Article 4 of the Lake Treaty": the treaty speaks. */
  private wholeOf({ unit, phrase }: Words): Words | null {
    const [section, number, link] = unit.tokens.slice(phrase.from, phrase.from + 3);
    if (link?.lower !== 'of' || !SECTION.test(`${section?.lower} ${number?.lower}`)) return null;
    const whole = phraseAt(unit.tokens, phrase.from + 3);
    return whole ? this.wordsOf(unit, whole) : null;
  }

  /** The tokens with those of the named people's offices hidden: "Roads and Harbours Minister Quill" is one party. */
  private withoutOffices(tokens: readonly Token[], phrase: Phrase, heads: readonly Named[]): readonly Token[] {
    const offices = heads.flatMap(({ entity }) => (entity.kind === 'person' ? entity.roles : []));
    const hidden = (token: Token): boolean =>
      token.lower === 'and' &&
      offices.some(({ file, start, end }) => file === this.file && start <= token.start && token.end <= end);
    return tokens.slice(phrase.from, phrase.to).some(hidden)
      ? tokens.map((token) => (hidden(token) ? { ...token, lower: '&' } : token))
      : tokens;
  }

  /** Whether a phrase is a name and no description: by the capital of its head or of its last word. */
  private isProper(tokens: readonly Token[], phrase: Phrase): boolean {
    const head = tokens[headOf(tokens, phrase)] as Token;
    const last = tokens[phrase.to - 1] as Token;
    const single = phrase.to - phrase.from === 1;
    const opensSentence =
      head.start === tokens[0]?.start &&
      (this.names.isCommon(head.lower) ||
        // "Engineers at the Dale Institute": a plural that only its place made capital.
        (/[^s]s$/.test(head.lower) &&
          /^(?:at|in|from|with|for|on)$/.test(tokens[headOf(tokens, phrase) + 1]?.lower ?? '')) ||
        tokens.slice(phrase.from + 1, phrase.to).some((token) => isNominal(token) && !token.capital));
    if (head.capital) return !opensSentence;
    const afterPreposition = PREPOSITIONS.has(tokens[phrase.to - 2]?.lower ?? '');
    return !single && last.capital && !afterPreposition && !DETERMINERS.has(tokens[phrase.from]?.lower ?? '');
  }

  private ofEntities(entities: readonly Entity[], { start, end }: Span, paragraph: number): Referent {
    const first = entities[0] as Entity;
    const joint = entities.length > 1;
    return this.referents.get(entities.map((entity) => entity.id).join('+'), {
      entity: first.id,
      name: entities.map((entity) => entity.name).join(' and '),
      kind: joint ? 'group' : first.kind === 'person' ? 'person' : 'organisation',
      gender: !joint && first.kind === 'person' ? first.gender : null,
      many: joint || first.kind !== 'person',
      span: { start, end },
      paragraph,
    });
  }

  /** A name that is not registered anywhere: known by its last word within the article. */
  private named({ text, unit, start, end }: Words): Found {
    const many = /\s(?:and|&)\s/.test(text);
    const mentioned = this.mentions
      .before(end)
      .find((mention) => mention.end >= end && mention.entity.kind === 'person');
    if (!many && mentioned) {
      return { referent: this.ofEntities([mentioned.entity], { start, end }, unit.paragraph), by: 'name' };
    }
    const known = many ? { key: text.toLowerCase(), name: shown(text) } : this.names.fullest(text);
    const body = !many && (BODY_NAME.test(known.name) || /^(?:the)\s/i.test(text));
    const given = known.name.split(/\s+/)[0] ?? '';
    const referent = this.referents.get(`name:${known.key}`, {
      entity: null,
      name: known.name,
      kind: body ? 'organisation' : many ? 'group' : 'person',
      gender: body || many ? null : (genderOfTitle(text) ?? genderOfGivenName(given)),
      many: body || many,
      span: { start, end },
      paragraph: unit.paragraph,
    });
    return { referent, by: 'name' };
  }

  /** "The Secretary General of the League" in capitals: its holder, named beside it or before. */
  private titled({ unit, phrase, start, end }: Words): Found | null {
    const { tokens, paragraph } = unit;
    const before = tokens[phrase.from - 1]?.lower ?? '';
    const definite = /^(?:the|his|her|their|its)$/.test(tokens[phrase.from]?.lower ?? '') || before === 'the';
    if (!definite || officeHead(tokens[headOf(tokens, phrase)]?.lower ?? '') === null) return null;
    const description = { ...describe(tokens, phrase), definite: true };
    if (description.plural) return null;
    const apposed = apposedAfter(this.text, this.mentions, end);
    if (apposed)
      return { referent: this.ofEntities([apposed.entity], apposed, paragraph), by: 'office', antecedent: apposed };
    const holder = this.officeHolder(description, start, paragraph);
    return holder ? { referent: holder, by: 'office', antecedent: holder.span } : null;
  }

  private described({ unit, phrase, text, start, end }: Words): Found {
    const description = describe(unit.tokens, phrase);
    // "The head of the board, Mara Quill, said": the name stands in apposition.
    const apposed = description.plural ? null : apposedAfter(this.text, this.mentions, end);
    if (apposed)
      return {
        referent: this.ofEntities([apposed.entity], apposed, unit.paragraph),
        by: 'office',
        antecedent: apposed,
      };
    if (description.definite && !description.plural) {
      const holder = this.officeHolder(description, start, unit.paragraph);
      // An unnamed official spoken of since then is nearer than a named one.
      const unnamed = this.referents.lastDescribed(description);
      if (holder && (unnamed === null || unnamed.start < holder.span.start))
        return { referent: holder, by: 'office', antecedent: holder.span };
    }
    const known = this.referents.described(description, shown(text));
    if (known) {
      return { referent: known, by: 'description', ...(description.definite ? { antecedent: known.span } : {}) };
    }
    // "Quill ..., the Ruritanian envoy said": an origin or an age is what one adds of a person just spoken of.
    const last = this.referents.lastIn(unit.paragraph);
    const same = last && (addsOnlyOrigin(description) || this.isWider(description, last.entity, start)) ? last : null;
    if (same) return { referent: same, by: 'description', antecedent: same.span };
    const owner = this.owner(unit, phrase);
    // "one of the officials" is shown with the fullest description of those officials.
    const group = description.partOf ? this.referents.groupOf(description) : undefined;
    const count = /^\w+/.exec(text)?.[0].toLowerCase() ?? 'one';
    const kind = kindOf(description);
    const referent = this.referents.enter(`description:${this.order}`, description, {
      entity: null,
      name: group
        ? `${count} of the ${group.name}`
        : owner
          ? `${owner.name}’s ${text.replace(/^\S+\s+/, '')}`
          : shown(text),
      kind,
      gender: genderOfTitle(text),
      many: kind !== 'anonymous',
      span: { start, end },
      paragraph: unit.paragraph,
    });
    return { referent, by: 'description' };
  }

  /** Whether "the officer" can be the person of an id, who was named before. */
  private isWider(description: Description, id: string | null, before: number): boolean {
    const entity = id === null ? undefined : this.mentions.before(before).find((one) => one.entity.id === id)?.entity;
    return entity?.kind === 'person' && isWiderOffice(description, entity);
  }

  /** Whose "his office" is: a person named before it in the sentence, or whom the pronoun means. */
  private owner({ tokens, paragraph }: Unit, phrase: Phrase): { readonly name: string } | null {
    const opener = tokens[phrase.from];
    if (!opener || !/^(?:his|her)$/.test(opener.lower)) return null;
    const gender: Gender = opener.lower === 'his' ? 'm' : 'f';
    const start = tokens[0]?.start ?? 0;
    const near = this.mentions
      .before(opener.start)
      .find(
        ({ entity, ...at }) => at.start >= start && entity.kind === 'person' && (entity.gender ?? gender) === gender,
      );
    if (near) return near.entity;
    const meant = this.pronoun(opener.lower, paragraph, opener.start);
    return meant?.entity ? meant : null;
  }

  /** Whom "the minister" or "the northern governor" means: the last one named so far who holds such an office. */
  private officeHolder(description: Description, before: number, paragraph: number): Referent | null {
    for (const { entity, start, end } of this.mentions.before(before)) {
      if (entity.kind !== 'person' || !(entity as Person).roles.some((role) => fits(role, description))) continue;
      return this.ofEntities([entity], { start, end }, paragraph);
    }
    return null;
  }

  private pronoun(word: string, paragraph: number, before: number): Referent | null {
    const known = this.referents.pronoun(word, paragraph);
    const wanted: Gender | null = /^(?:he|his|him)$/.test(word) ? 'm' : /^(?:she|her)$/.test(word) ? 'f' : null;
    if (known || !wanted) return known;
    // Nobody has spoken: the last person of that gender who was named shortly before.
    const recent = this.mentions.before(before).slice(0, LATELY);
    const person = recent.find(({ entity }) => entity.kind === 'person' && entity.gender === wanted);
    return person ? this.ofEntities([person.entity], person, paragraph) : null;
  }

  /** "Quill, who said": whom the relative pronoun stands for. */
  private relative({ unit, phrase }: Words): Found {
    let to = phrase.from;
    while (to > 0 && /^[,—–(-]$/.test(unit.tokens[to - 1]?.text ?? '')) to--;
    let before = subjectPhraseBefore(unit.tokens, to, Math.max(0, to - ANTECEDENT));
    if (before && unit.tokens[before.from]?.lower === 'according' && before.to - before.from > 2)
      before = { from: before.from + 2, to: before.to };
    const words = before ? this.wordsOf(unit, before) : null;
    if (!words) return { referent: null, by: 'pronoun' };
    // "Quill, an old hand at the mill who said": the apposition is Quill's.
    const named = /^who(?:se|m)?$/.test(unit.tokens[phrase.from]?.lower ?? '')
      ? apposedTo(this.text, this.mentions, words)
      : null;
    if (named)
      return { referent: this.ofEntities([named.entity], named, unit.paragraph), by: 'pronoun', antecedent: named };
    return { referent: this.find(words).referent, by: 'pronoun', antecedent: { start: words.start, end: words.end } };
  }
}

/** Whether a phrase joins more parties ("the ministry and its partners") than have been recognised. */
function isJoint(tokens: readonly Token[], phrase: Phrase, known: number): boolean {
  if (tokens[phrase.from]?.lower === 'both') return false;
  let parties = 1;
  for (let i = phrase.from; i < phrase.to; i++) {
    const word = tokens[i]?.lower ?? '';
    if (PREPOSITIONS.has(word)) break;
    if (word === 'and') parties++;
  }
  return parties > known;
}
