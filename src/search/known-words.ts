/**
 * Which words are plain English and which are names, from the word lists of `natural` (its part-of-speech lexicon, in which
 * proper nouns keep their capital) and of compromise.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { countriesOfDemonym } from '../language/names/demonyms.ts';
import { lexicon } from '../language/names/lexicon.ts';
import { STOP_WORDS } from './stop-words.ts';

interface WordLists {
  readonly common: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  readonly adverbs: ReadonlySet<string>;
}

const LEXICON = 'natural/lib/natural/brill_pos_tagger/data/English/lexicon_from_posjs.json';

/** How people write where nobody checks their spelling. */
const CHAT_WORDS = new Set(
  'pls plz thx ty u ur r y n b w ok okay lol omg wtf idk imo btw asap info pic pics vs etc aka gonna wanna gotta dunno lemme gimme kinda sorta cuz coz bc tho thru nah yep yeah nope abt esp mr mrs ms dr sen rep gov gen hey hi hello wat wut wot whos whats hows tmrw tmr tonite ppl govt pres ex pro non per inter via sake'.split(
    ' ',
  ),
);

let loaded: WordLists | null = null;

/** Read once a process, when first needed (about a tenth of a second). */
function lists(): WordLists {
  if (loaded) return loaded;
  const common = new Set<string>();
  const names = new Set<string>();
  const adverbs = new Set<string>();
  const tagged = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(LEXICON)), 'utf8')) as Record<
    string,
    unknown
  >;
  for (const [word, tags] of Object.entries(tagged)) {
    const first = Array.isArray(tags) ? String(tags[0]) : '';
    if (!/^\p{L}+$/u.test(word)) continue;
    if (first === 'RB') adverbs.add(word);
    if (first.startsWith('NNP')) names.add(word.toLowerCase());
    // Words of other languages (`FW`) are none of English.
    else if (word === word.toLowerCase() && first !== 'FW') common.add(word);
  }
  const { common: plain, given, surnames, cities, places } = lexicon();
  // The plural of a people is in the list too; in lower case it still names that people.
  for (const word of plain) if (countriesOfDemonym(word).length === 0) common.add(word);
  for (const list of [given.keys(), surnames, cities, places]) for (const word of list) names.add(word);
  loaded = { common, names, adverbs };
  return loaded;
}

/** Endings and beginnings that turn one plain word into another. */
const ENDINGS = [
  's',
  'es',
  'd',
  'ed',
  'ing',
  'ly',
  'er',
  'ers',
  'ness',
  'less',
  'able',
  'ation',
  'ise',
  'ised',
  'isation',
];
const BEGINNINGS = [
  're',
  'un',
  'de',
  'non',
  'pre',
  'mid',
  'over',
  'under',
  'anti',
  'counter',
  'mis',
  'out',
  'inter',
  'post',
];

/** Whether a folded word is an everyday English word (not only the name of somebody or something). */
export function isCommonWord(folded: string): boolean {
  const { common } = lists();
  if (STOP_WORDS.has(folded) || CHAT_WORDS.has(folded) || common.has(folded)) return true;
  const base = (word: string) => common.has(word) || common.has(`${word}e`);
  for (const ending of ENDINGS) {
    if (folded.endsWith(ending) && folded.length - ending.length >= 3 && base(folded.slice(0, -ending.length)))
      return true;
  }
  for (const beginning of BEGINNINGS) {
    const rest = folded.slice(beginning.length);
    if (
      folded.startsWith(beginning) &&
      rest.length >= 4 &&
      (common.has(rest) || base(rest.replace(/(?:s|ed|ing)$/, '')))
    )
      return true;
  }
  return false;
}

/** Whether a folded word is before all an adverb. */
export function isAdverb(folded: string): boolean {
  return lists().adverbs.has(folded);
}

/** Whether a folded word is a name in the lists: of a person, a place, an organisation. */
export function isListedName(folded: string): boolean {
  return lists().names.has(folded);
}

/** Whether a folded word is a given name in the lists. */
export function isGivenName(folded: string): boolean {
  return lexicon().given.has(folded);
}
