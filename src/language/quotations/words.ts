/** Closed classes of English words, for a shallow reading of clauses. */

import { IRREGULAR } from '../dates/tense-words.ts';
import type { Token } from './tokens.ts';
import { speechVerb } from './verbs.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

export const DETERMINERS = set(
  `the a an this that these those one another some any many several few both each every no all most his her their its our my your other`,
);
export const SUBJECT_PRONOUNS = set('he she they it we i you');
const OBJECT_PRONOUNS = set('him them me us himself herself themselves itself myself');
export const PREPOSITIONS = set(
  `of for from at in to with on by about as into over under after before during through between among against without within near
   since until like than via toward towards inside outside above below behind beyond across along around despite upon amid amidst per off out up down
   regarding concerning following including`,
);
export const SUBORDINATORS = set(
  `that if whether because although though while when whenever where as since unless until after before once so what how why`,
);
export const CONJUNCTIONS = set('and or but nor yet');
export const RELATIVES = set('who which whom whose that');
export const AUXILIARIES = set(
  `has have had having is are was were be been being do does did will would can could may might must shall should
   hasn't haven't hadn't isn't aren't wasn't weren't doesn't don't didn't won't wouldn't can't couldn't mustn't shouldn't cannot
   he's she's it's they've we've i've you've he'd she'd they'd i'd we'd i'm we're they're you're who's who've`,
);
export const MODALS = set(
  `will would can could may might must shall should won't wouldn't can't couldn't mustn't shouldn't cannot did do does didn't don't doesn't`,
);
const ADVERBS = set(
  `also then later recently earlier now never not n't once again still even just already ever always often soon before simply only
   too afterward afterwards instead meanwhile however thus therefore nevertheless nonetheless further once twice yet back away forth aloud
   today yesterday tomorrow tonight early late long ago there here rather perhaps maybe first second finally else quite very largely so together`,
);
export const DAYS = set('monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun');
export const MONTHS = set(
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec',
);
const TIMES = set(
  'morning afternoon evening night week month year weekend day days weeks months years noon midnight hours minutes',
);
const TIME_LEADS = set('last next this earlier early late later that the same');

export function isAdverb(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (ADVERBS.has(token.lower) ||
      (/[a-z]{3}ly$/.test(token.lower) &&
        !token.capital &&
        !/^(?:family|ally|rally|reply|july|bully|italy)$/.test(token.lower)))
  );
}

export function isDay(token: Token): boolean {
  return (
    token.kind === 'word' &&
    (DAYS.has(token.lower) ||
      (MONTHS.has(token.lower) && token.capital) ||
      /^(?:yesterday|today|tonight|tomorrow)$/.test(token.lower))
  );
}

export function isTimeNoun(token: Token): boolean {
  return TIMES.has(token.lower);
}

export function leadsTime(token: Token): boolean {
  return TIME_LEADS.has(token.lower);
}

/** A verb that is not one of speech, as far as a word alone can tell: a common finite form. */
const COMMON_VERBS = set(
  `went came took made gave got had kept left met held ran stood sat saw led won lost spent grew fell brought bought began became seemed
   appeared looked turned moved used tried worked played lived voted happened goes comes takes makes gives gets keeps leaves meets holds runs stands
   sits sees leads wins loses spends falls brings becomes seems appears looks turns moves uses tries works needs wants helped helps
   joined served visited attended faced continues continued ended refused attacked hit put set let cut broke broken drew drove wore`,
);

export function isAuxiliary(token: Token): boolean {
  return token.kind === 'word' && AUXILIARIES.has(token.lower);
}

/** Whether a lower-case word is likely a finite verb, speech or not. */
export function looksFinite(token: Token): boolean {
  if (token.kind !== 'word' || token.capital) return false;
  if (AUXILIARIES.has(token.lower) || COMMON_VERBS.has(token.lower) || IRREGULAR.has(token.lower)) return true;
  const verb = speechVerb(token.lower);
  if (verb && (verb.form === 'past' || verb.form === 's')) return true;
  return (
    /[a-z]{2}ed$/.test(token.lower) &&
    !token.lower.includes('-') &&
    !/(?:eed|united|red|armed|so-called|unnamed|retired|elected|married)$/.test(token.lower)
  );
}

/** Words that open sentences with a capital and are no names. */
const OPENERS = set(
  `even still also then now later recently earlier meanwhile however instead perhaps maybe here there once just only not never yet again ultimately finally
   nevertheless moreover furthermore otherwise afterward afterwards eventually initially apparently clearly similarly likewise indeed certainly obviously
   according so too thus therefore yes no well oh okay like please today yesterday tomorrow tonight nor either neither`,
);

/** Whether a word can be part of a noun phrase (noun, adjective, name, number): whatever is in no closed class. */
export function isNominal(token: Token): boolean {
  if (token.kind !== 'word') return token.text === '&' || token.text === '%';
  const word = token.lower;
  if (token.capital && OPENERS.has(word)) return false;
  if (
    token.capital &&
    !CONJUNCTIONS.has(word) &&
    !PREPOSITIONS.has(word) &&
    !SUBORDINATORS.has(word) &&
    !DETERMINERS.has(word)
  ) {
    return !SUBJECT_PRONOUNS.has(word) && !DAYS.has(word) && !AUXILIARIES.has(word);
  }
  return !(
    DETERMINERS.has(word) ||
    PREPOSITIONS.has(word) ||
    SUBORDINATORS.has(word) ||
    CONJUNCTIONS.has(word) ||
    AUXILIARIES.has(word) ||
    SUBJECT_PRONOUNS.has(word) ||
    OBJECT_PRONOUNS.has(word) ||
    RELATIVES.has(word) ||
    isAdverb(token) ||
    isDay(token)
  );
}
