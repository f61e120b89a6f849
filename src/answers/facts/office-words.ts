/** Offices that English has several words for: an article may use another one than the question. */
import { cutWords } from '../../search/tokens.ts';

/** Each line one office. */
const SAME_OFFICE = `
foreign minister|top diplomat|foreign secretary|secretary of state|minister of foreign affairs|chief diplomat|chief of diplomacy
spokesman|spokeswoman|spokesperson|press secretary|press officer|press chief
defence minister|defense minister|minister of defence|defence secretary|defense secretary|secretary of defense|defence chief|defense chief
prime minister|premier|head of government|head of the government
president|head of state
chief executive|ceo|boss|director general|managing director
deputy|vice
chief negotiator|lead negotiator|top negotiator|main negotiator|negotiator|head of the delegation|head of delegation
envoy|ambassador|representative|emissary
finance minister|chancellor of the exchequer|treasury secretary|minister of finance
interior minister|home secretary|minister of the interior
lawmaker|deputy|senator|congressman|congresswoman|member of parliament
commander|commander in chief|top general|army chief
mediator|go-between|intermediary|facilitator|broker
trade minister|commerce minister|commerce secretary|trade representative
adviser|advisor|aide|counsellor|counselor
lawyer|attorney|barrister|solicitor
expert|analyst|specialist|scholar|researcher
`
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((phrase) => termsOf(phrase)));

function termsOf(phrase: string): string[] {
  return cutWords(phrase)
    .filter(({ stop }) => !stop)
    .map(({ term }) => term);
}

/**
 * The stems that ask for an office, with each of its other names in their place.
 *
 * @param asked - stems of the question's words, names left out
 * @returns other lists of stems that ask for the same; empty if English has no other word for it
 */
export function sameOffice(asked: readonly string[]): string[][] {
  const others: string[][] = [];
  for (const names of SAME_OFFICE) {
    for (const name of names) {
      if (!name.every((term) => asked.includes(term))) continue;
      const rest = asked.filter((term) => !name.includes(term));
      for (const other of names) if (other !== name) others.push([...other, ...rest]);
    }
  }
  return others;
}
