/** Verbs, nouns and adjectives: the words of no closed class. Verb forms come from the open lexicon of `compromise`. */
import nlp from 'compromise/two';
import { closedTagOf, isClosed } from './closed-class.ts';
import type { Tag, Token } from './tokens.ts';
import { ATTEND_VERBS, eventNoun, MEETING_VERBS, words } from './words.ts';

interface VerbForms {
  readonly past: ReadonlySet<string>;
  readonly base: ReadonlySet<string>;
  readonly third: ReadonlySet<string>;
  readonly gerund: ReadonlySet<string>;
  readonly adjective: ReadonlySet<string>;
}

let forms: VerbForms | null = null;

/** The verb forms of the package's lexicon, read once. */
export function verbForms(): VerbForms {
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
    'look',
    'wave',
    'gesture',
    'listen',
    'smile',
    'stand',
    'pose',
    'shake',
    'debate',
    'exchange',
    'interview',
    'discuss',
    'intervene',
    'resume',
    'fly',
    'rely',
    'reply',
    'apply',
    'supply',
    'call',
  ])
    sets.base.add(word);
  forms = sets;
  return sets;
}

/** What stands around a word. */
export interface Neighbours {
  /** The last word that is no adverb. */
  readonly before: Token | undefined;
  readonly after: Token | undefined;
  readonly capital: boolean;
  /** A date that itself modifies stands before ("the 3 May exchange"). */
  readonly owned: boolean;
  /** The word before is the second of two joined names ("NORLAND and SUDRIA agree"). */
  readonly paired: boolean;
}

/** The tag of a word of no closed class, from the lexicon, its ending and its neighbours. */
export function openTag(token: Token, { before, after, capital, owned, paired }: Neighbours): Tag {
  const verbs = verbForms();
  const { lower } = token;
  const opensNoun =
    before !== undefined && (['det', 'poss', 'adj', 'num'].includes(before.tag) || before.possessive || owned);
  const wantsVerb = isVerbHere(before);
  const noun = eventNoun(lower);
  if (noun && !(wantsVerb && (MEETING_VERBS.has(lower) || (verbs.base.has(lower) && before?.tag !== 'wh')))) {
    const goes = lower === 'visits' && before?.tag === 'name' && !opensNoun && after?.tag !== 'punct';
    if (!goes) return capital ? 'name' : 'noun';
  }
  // "the statesman, left, and": where somebody stands in a picture.
  if ((lower === 'left' || lower === 'right') && before?.text === ',' && after?.text === ',') return 'adv';
  const modifiesNoun =
    after !== undefined && /^\p{L}/u.test(after.text) && !isClosed(after.lower) && after.dates.length === 0;
  const subjectBefore = before !== undefined && ['pron', 'name'].includes(before.tag) && !before.possessive;
  if (
    verbs.past.has(lower) ||
    (/[^e]ed$/u.test(lower) && lower.length > 4 && !(verbs.adjective.has(lower) && modifiesNoun && !subjectBefore))
  ) {
    if (opensNoun && before?.tag !== 'num' && modifiesNoun) return 'adj';
    token.form = 'past';
    return 'verb';
  }
  if (verbs.gerund.has(lower) || (/ing$/u.test(lower) && lower.length > 5)) return opensNoun ? 'noun' : 'ing';
  if ((MEETING_VERBS.has(lower) || ATTEND_VERBS.has(lower)) && !opensNoun && !noun && before?.tag !== 'prep') {
    token.form = /s$/u.test(lower) ? 's' : 'base';
    return 'verb';
  }
  const describes = verbs.adjective.has(lower) || /(?:ical|onal|ive|ous|ful|ic|ary|less|able|ible|stal)$/u.test(lower);
  const modal = before !== undefined && MODALS.has(before.lower);
  if (
    !opensNoun &&
    ((verbs.base.has(lower) &&
      (wantsVerb || (before?.tag === 'noun' && /s$/u.test(before.lower) && !noun) || paired)) ||
      (modal && !describes && !/ly$/u.test(lower)))
  ) {
    token.form = 'base';
    return 'verb';
  }
  if (!opensNoun && !noun && isThird(lower, verbs) && before && agrees(before, after)) {
    token.form = 's';
    return 'verb';
  }
  if (capital) return 'name';
  if (describes) return 'adj';
  return /ly$/u.test(lower) ? 'adv' : 'noun';
}

const MODALS: ReadonlySet<string> = words("will would shall should can could may might must 'll");

/** After "to", a modal, "did", a subject pronoun or "who" a base form is a verb. */
function isVerbHere(before: Token | undefined): boolean {
  return before !== undefined && ['to', 'aux', 'pron', 'wh'].includes(before.tag);
}

function isThird(lower: string, verbs: VerbForms): boolean {
  if (!/s$/u.test(lower)) return false;
  const stem = lower.replace(/(?:es|s)$/u, '');
  return verbs.third.has(lower) || verbs.base.has(stem) || verbs.base.has(`${stem}e`);
}

/** A form in -s is a verb behind its subject and before an object; behind a common noun it is rather a plural. */
function agrees(before: Token, after: Token | undefined): boolean {
  if (before.tag === 'pron') return true;
  if (!after || (before.tag !== 'name' && before.tag !== 'noun')) return false;
  const tag = closedTagOf(after.lower);
  if (tag === 'det' || tag === 'poss' || tag === 'that' || tag === 'to') return true;
  return before.tag === 'name' && (tag === 'prep' || after.dates.length > 0);
}
