/** The closed classes of English words that clauses are cut by. */
import type { Tag } from './tokens.ts';

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

/** The class of a lower-case word, if it is of a closed one. */
export function closedTagOf(lower: string): Tag | undefined {
  return CLOSED.get(lower);
}

export function isClosed(lower: string): boolean {
  return CLOSED.has(lower);
}
