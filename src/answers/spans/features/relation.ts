/** Features of how a candidate stands to the act that is asked about: side, way, clause, prepositions, passive. */
import { idOf, type Keys, mix } from '../hash.ts';
import { stepOf, type View } from './view.ts';

const BY = idOf('by');
const LONGEST_WAY = 6;

export function addRelation(view: View, keys: Keys): void {
  const { pair, candidate, wh, opening } = view;
  const { question, verb } = pair;
  const { words } = pair.sentence;
  const { from, to } = candidate;
  if (verb < 0 || (verb >= from && verb < to)) keys.add3(40, wh, pair.role & 3, verb < 0 ? 0 : 1);
  else addWay(view, keys);
  if (question.preposition !== 0) {
    const asked = question.preposition;
    keys.add2(41, words[from]!.wordId === asked ? 2 : words[from - 1]?.wordId === asked ? 1 : 0, wh);
  }
  addGovernor(view, opening, keys);
  addClause(view, keys);
}

function addWay(view: View, keys: Keys): void {
  const { pair, candidate, first, last, wh, whRole, opening } = view;
  const { question, verb, role } = pair;
  const { words, phrases } = pair.sentence;
  const right = candidate.to <= verb ? 0 : 1;
  const verbPhrase = words[verb]!.phrase;
  const from = right ? verbPhrase : last.index;
  const to = right ? first.index : verbPhrase;
  let way = 0;
  let breaks = 0;
  let verbs = 0;
  let nominals = 0;
  let met = 0;
  for (let index = from + 1; index < to; index++) {
    const { kind } = phrases[index]!;
    if (index - from <= LONGEST_WAY) way = mix(way, stepOf(pair, index));
    if (kind === 'verbal') verbs++;
    else if (kind === 'nominal') {
      nominals++;
      met += pair.phraseMet[index]!;
    } else if (kind !== 'preposition' && kind !== 'modifier') breaks++;
  }
  const inner = Math.max(0, to - from - 1);
  if (inner > LONGEST_WAY) way = 1000 + Math.min(4, inner >> 2);
  const far = Math.min(inner, 5);
  keys.add2(44, whRole, right);
  keys.add4(45, whRole, right, Math.min(nominals, 3), Math.min(verbs, 2));
  keys.add3(46, whRole, right, Math.min(breaks, 2));
  keys.add3(47, right, far, role & 3);
  keys.add4(48, whRole, right + (pair.hasObject ? 2 : 0), Math.min(nominals, 2), opening);
  keys.add4(49, right, Math.min(met, 2), role & 3, Math.min(nominals - met, 2));
  keys.add3(50, whRole, right, way);
  keys.add4(51, role & 3, right, way, opening);
  keys.add2(52, right, way);
  keys.add4(53, whRole, right, opening, question.preposition);
  const asked = question.preposition;
  const opener = words[candidate.from]!.wordId;
  const before = words[candidate.from - 1]?.wordId ?? 0;
  keys.add4(54, asked === opener ? 2 : asked !== 0 && before === asked ? 1 : 0, asked === 0 ? 0 : 1, right, role & 3);
  if (before === BY || opener === BY) keys.add4(55, whRole, right, opener === BY ? 1 : 0, Math.min(3, nominals));
  keys.add4(56, question.auxiliary, role & 3, right, wh);
  keys.add5(57, question.auxiliary, role & 3, right, far, opening);
}

/** What governs the phrase that the candidate starts in, and whether an of-phrase hangs on a word of the question. */
function addGovernor({ pair, candidate, head, first, wh, whRole }: View, opening: number, keys: Keys): void {
  const { question, sentence, verb, role } = pair;
  const { words, phrases } = sentence;
  const opener = words[candidate.from]!;
  const before = phrases[first.index - 1];
  const own = opener.tag === 'prep';
  const governor = own ? opening : before?.kind === 'preposition' ? words[before.from]!.wordId : 0;
  const side = verb < 0 ? 2 : candidate.to <= verb ? 0 : 1;
  keys.add4(60, wh, governor, head.sense, candidate.from > first.from ? 1 : 0);
  keys.add3(61, whRole, governor, side);
  keys.add3(62, governor, question.preposition, role & 3);
  const word = own ? opener.lower : before?.kind === 'preposition' ? words[before.from]!.lower : '';
  if (word !== 'of') return;
  const over = phrases[first.index - (own ? 1 : 2)];
  if (over) keys.add4(63, wh, pair.phraseMet[over.index]!, role & 3, head.sense >= 40 ? 1 : 0);
}

/** Whether the act stands in the clause of the candidate, and which verb is the nearest to it. */
function addClause({ pair, candidate, wh }: View, keys: Keys): void {
  const { sentence, verb, role, met } = pair;
  const { words, clauses, depths } = sentence;
  const { from, to, head } = candidate;
  const isVerb = (at: number): boolean => words[at]!.tag === 'verb' || words[at]!.tag === 'ing' || words[at]!.be;
  let left = from - 1;
  while (left >= 0 && !isVerb(left)) left--;
  let right = to;
  while (right < words.length && !isVerb(right)) right++;
  const standing = (at: number): number =>
    at < 0 || at >= words.length ? 0 : at === verb ? 1 : clauses[at] !== clauses[head] ? 2 : met[at]! > 0 ? 3 : 4;
  const same = verb < 0 ? 2 : clauses[verb] === clauses[head] ? 1 : 0;
  const depth = verb < 0 ? 0 : depths[head]! - depths[verb]!;
  keys.add3(66, wh, standing(left), standing(right));
  keys.add3(67, wh, same, depth);
  keys.add5(68, standing(left), standing(right), same, depth, role & 3);
  keys.add3(69, wh, depths[head]!, words[from - 1]?.text === '(' ? 1 : 0);
}
