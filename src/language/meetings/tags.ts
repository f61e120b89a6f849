/**
 * Rough parts of speech for the words of a sentence. Verb forms come from the open lexicon of `compromise`; the rest is
 * closed classes, endings and neighbours.
 */
import nlp from 'compromise/two';
import type { Tag, Token } from './tokens.ts';
import { ATTEND_VERBS, eventNoun, MEETING_VERBS, NUMBERS, ORDINALS } from './words.ts';

const CLOSED: ReadonlyMap<string, Tag> = new Map(
  Object.entries({
    det: 'the a an this these those each every some any no all both either neither another such',
    poss: 'his her its their our my your whose',
    prep: 'of in on at by with from to into between over under about against during through without within near amid among toward towards upon off above below across around along behind beyond despite except per via regarding concerning including like versus after before until since following for as ahead out inside outside throughout',
    conj: 'and or but nor yet',
    sub: 'because although though while whereas if unless whether once when where why how',
    wh: 'who which whom whose what',
    that: 'that',
    pron: 'he she it they we i you him them us me himself herself itself themselves there who',
    aux: "is are was were be been being am has have had having will would shall should can could may might must do does did 'll 's",
    not: "not n't never",
    adv: 'also again already still just only even now then soon later earlier ago here there too very more most much rather quite almost nearly roughly perhaps ever often once twice together however meanwhile afterwards previously originally virtually early late',
  }).flatMap(([tag, words]) => words.split(' ').map((word) => [word, tag as Tag])),
);

interface VerbForms {
  readonly past: ReadonlySet<string>;
  readonly base: ReadonlySet<string>;
  readonly third: ReadonlySet<string>;
  readonly gerund: ReadonlySet<string>;
  readonly adjective: ReadonlySet<string>;
}

let forms: VerbForms | null = null;

/** The verb forms of the package's lexicon, read once. */
function verbForms(): VerbForms {
  if (forms) return forms;
  const model = nlp.model() as { one: { lexicon: Record<string, string | string[]> } };
  const sets = {
    past: new Set<string>(),
    base: new Set<string>(),
    third: new Set<string>(),
    gerund: new Set<string>(),
    adjective: new Set<string>(),
  };
  for (const [word, tags] of Object.entries(model.one.lexicon)) {
    if (word.includes(' ')) continue;
    const tag = Array.isArray(tags) ? tags.join(' ') : tags;
    if (/PastTense|Participle/u.test(tag)) sets.past.add(word);
    else if (/Infinitive/u.test(tag)) sets.base.add(word);
    else if (/PresentTense/u.test(tag)) sets.third.add(word);
    else if (/Gerund/u.test(tag)) sets.gerund.add(word);
    else if (/Adjective|Comparative|Superlative/u.test(tag)) sets.adjective.add(word);
  }
  for (const word of ['led', 'met', 'held', 'sat', 'spoke', 'set', 'put', 'read', 'cut', 'told', 'said'])
    sets.past.add(word);
  for (const word of [
    'hold',
    'attack',
    'brief',
    'visit',
    'lead',
    'talk',
    'join',
    'attend',
    'open',
    'start',
    'set',
    'host',
    'plan',
    'address',
    'debate',
    'exchange',
    'interview',
    'discuss',
    'intervene',
    'resume',
    'call',
  ])
    sets.base.add(word);
  forms = sets;
  return sets;
}

const NOMINAL: ReadonlySet<Tag> = new Set(['noun', 'name', 'pron']);

/** Fills in the tags, left to right; a word sees the tags before it and the words after it. */
export function tagTokens(tokens: Token[]): void {
  const verbs = verbForms();
  tokens.forEach((token, index) => {
    if (token.tag !== 'noun') return;
    const before = lastWord(tokens, index);
    const after = tokens[index + 1];
    if (token.possessive) {
      token.tag =
        /^\p{Lu}/u.test(token.text) && index > 0
          ? 'name'
          : CLOSED.get(token.lower) === 'poss'
            ? 'poss'
            : /^\p{Lu}/u.test(token.text)
              ? 'name'
              : 'noun';
      return;
    }
    const closed = CLOSED.get(token.lower);
    const capital = /^\p{Lu}/u.test(token.text);
    if (
      closed &&
      !(capital && index > 0 && /^\p{Lu}+$/u.test(token.text) && token.text.length > 1 && token.lower !== 'i')
    ) {
      token.tag = closedTag(token, closed, before, after);
      return;
    }
    if (/^\p{N}/u.test(token.text) || NUMBERS.has(token.lower) || ORDINALS.has(token.lower)) {
      token.tag = 'num';
      return;
    }
    if (capital && (index > 0 ? before?.tag !== 'quote' : false)) {
      token.tag = 'name';
      return;
    }
    const dated = before?.tag === 'date' ? lastWord(tokens, tokens.lastIndexOf(before, index)) : undefined;
    const owned = dated !== undefined && (dated.tag === 'det' || dated.tag === 'poss' || dated.possessive);
    token.tag = openTag(token, before, after, verbs, capital, owned);
  });
}

function lastWord(tokens: readonly Token[], index: number): Token | undefined {
  for (let i = index - 1; i >= 0 && i >= index - 3; i -= 1) {
    const token = tokens[i] as Token;
    if (token.tag !== 'adv' && token.tag !== 'not') return token;
  }
  return undefined;
}

function closedTag(token: Token, closed: Tag, before: Token | undefined, after: Token | undefined): Tag {
  if (token.lower === 'to')
    return after && (verbForms().base.has(after.lower) || after.lower === 'be' || after.lower === 'have')
      ? 'to'
      : 'prep';
  if (token.lower === 'that') {
    if (before && (before.tag === 'verb' || NOMINAL.has(before.tag) || before.tag === 'date' || before.tag === 'punct'))
      return 'that';
    return 'det';
  }
  if (token.lower === 'who' || token.lower === 'whose') return 'wh';
  if (token.lower === 'her' && after && (!/^\p{L}/u.test(after.text) || CLOSED.has(after.lower))) return 'pron';
  if (token.lower === 'following' && before && ['aux', 'det'].includes(before.tag))
    return before.tag === 'det' ? 'adj' : 'ing';
  if (token.lower === 'having') return 'ing';
  return closed;
}

function openTag(
  token: Token,
  before: Token | undefined,
  after: Token | undefined,
  verbs: VerbForms,
  capital: boolean,
  owned: boolean,
): Tag {
  const { lower } = token;
  const opensNoun =
    before !== undefined && (['det', 'poss', 'adj', 'num'].includes(before.tag) || before.possessive || owned);
  const noun = eventNoun(lower);
  if (
    noun &&
    !(MEETING_VERBS.has(lower) && isVerbHere(before)) &&
    !(verbs.base.has(lower) && isVerbHere(before) && before?.tag !== 'wh')
  ) {
    const asVerb =
      MEETING_VERBS.has(lower) &&
      !opensNoun &&
      before !== undefined &&
      before.tag === 'name' &&
      after?.tag !== 'punct' &&
      lower === 'visits';
    if (!asVerb) return capital ? 'name' : 'noun';
  }
  const followedByNoun =
    after !== undefined && /^\p{L}/u.test(after.text) && !CLOSED.has(after.lower) && after.dates.length === 0;
  if (
    verbs.past.has(lower) ||
    (/[^e]ed$/u.test(lower) && lower.length > 4 && !(verbs.adjective.has(lower) && followedByNoun))
  ) {
    if (opensNoun && before?.tag !== 'num' && followedByNoun) return 'adj';
    token.form = 'past';
    return 'verb';
  }
  if (verbs.gerund.has(lower) || (/ing$/u.test(lower) && lower.length > 5)) return opensNoun ? 'noun' : 'ing';
  if ((MEETING_VERBS.has(lower) || ATTEND_VERBS.has(lower)) && !opensNoun && !noun && before?.tag !== 'prep') {
    token.form = /s$/u.test(lower) ? 's' : 'base';
    return 'verb';
  }
  if (
    verbs.base.has(lower) &&
    !opensNoun &&
    (isVerbHere(before) || (before !== undefined && before.tag === 'noun' && /s$/u.test(before.lower) && !noun))
  ) {
    token.form = 'base';
    return 'verb';
  }
  const stem = lower.replace(/(?:es|s)$/u, '');
  if (
    /s$/u.test(lower) &&
    !opensNoun &&
    !noun &&
    (verbs.third.has(lower) || verbs.base.has(stem) || verbs.base.has(`${stem}e`))
  ) {
    if (before && NOMINAL.has(before.tag) && (before.tag === 'pron' || (after && startsObject(after)))) {
      token.form = 's';
      return 'verb';
    }
  }
  if (capital) return 'name';
  if (verbs.adjective.has(lower) || /(?:ical|onal|ive|ous|ful|ic|ary|less|able|ible)$/u.test(lower)) return 'adj';
  if (/ly$/u.test(lower)) return 'adv';
  return 'noun';
}

/** After "to", a modal, "did", a subject pronoun or "who" a base form is a verb. */
function isVerbHere(before: Token | undefined): boolean {
  return (
    before !== undefined &&
    (before.tag === 'to' || before.tag === 'aux' || before.tag === 'pron' || before.tag === 'wh')
  );
}

function startsObject(token: Token): boolean {
  const tag = CLOSED.get(token.lower);
  return tag === 'det' || tag === 'poss' || tag === 'that' || tag === 'prep' || tag === 'to' || token.dates.length > 0;
}
