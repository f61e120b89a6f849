/** Offices that English has several words for: an article may use another one than the question. */
import { terms as termsOf } from '../../search/tokens.ts';

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
  .map((line) => line.split('|').map((name) => ({ name, terms: termsOf(name) })));

/** @returns the other names of an office, each with the words that stand around it; empty if English has no other word for it */
export function otherNames(office: string): string[] {
  const words = new Set(termsOf(office));
  return SAME_OFFICE.flatMap((names) => {
    const own = names.filter(({ terms }) => terms.every((term) => words.has(term)));
    return own.length === 0 ? [] : names.filter((one) => !own.includes(one)).map(({ name }) => name);
  });
}
