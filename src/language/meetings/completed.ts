/** What a mention takes from the text before it, or from who holds an office: the forum of "the group", the people of "the two leaders". */
import type { EntityIndex } from './entities.ts';
import type { EventMention } from './mentions.ts';
import type { Role } from './roles.ts';
import type { TaggedSentence } from './sentence.ts';

/** How many sentences back "the two leaders" are looked for. */
const SENTENCES_BACK = 5;

/** What stands before a mention. */
export interface Before {
  /** The forum that "the group" stands for, if the mention says so. */
  readonly forum: EventMention | null;
  readonly previous: EventMention | null;
  readonly sentences: readonly TaggedSentence[];
  /** Index of the mention's sentence among them. */
  readonly number: number;
  readonly entities: EntityIndex;
}

/** The mention with what it leaves to the reader filled in. */
export function completed(told: EventMention, before: Before): EventMention {
  const mention = before.forum ? withForum(told, before.forum) : told;
  const anaphor = mention.anaphoricPeople;
  if (anaphor === null) return mention;
  const taking = mention.roles.filter((role) => role.role === 'participant');
  const persons = taking.filter((role) => before.entities.byId(role.entity)?.kind === 'person');
  const evidence = { file: mention.file, start: mention.sentence.span.start, end: mention.sentence.span.end };
  const put = (ids: readonly string[], kept: readonly Role[]): EventMention => ({
    ...mention,
    roles: [...kept, ...ids.map((entity): Role => ({ entity, role: 'participant', evidence }))],
  });
  if (anaphor.office !== null && persons.length < 2) {
    const sides = taking.map((role) => role.entity);
    const holders = holdersOf(anaphor.office, sides, before.entities);
    if (holders)
      return put(
        holders,
        mention.roles.filter((role) => !sides.includes(role.entity)),
      );
  }
  if (taking.length >= 2) return mention;
  const named = anaphor.kind === 'persons' ? pairOfPrevious(mention, before) : null;
  const ids = named ?? pairBefore(mention, before);
  return ids ? put(ids, mention.roles) : mention;
}

function withForum(mention: EventMention, forum: EventMention): EventMention {
  if (mention.names.length > 0 || !mention.families.includes('meet')) return mention;
  return {
    ...mention,
    names: forum.names,
    named: forum.named,
    wordings: forum.named ? [...mention.wordings, forum.named] : mention.wordings,
  };
}

/** "the presidents of ONE and TWO": one holder of the office for each side; "the two presidents" without sides: the only two. */
function holdersOf(office: string, sides: readonly string[], entities: EntityIndex): readonly string[] | null {
  const all = entities.holdersOf(office);
  if (sides.length === 0) return all.length === 2 ? all : null;
  const found = sides.map((side) => all.filter((person) => entities.sidesOf(person).includes(side)));
  return sides.length >= 2 && found.every((one) => one.length === 1) ? found.flat() : null;
}

/** "They had met before": those of whom the sentence before told that they meet. */
function pairOfPrevious(
  { file, sentence }: EventMention,
  { previous, sentences, number, entities }: Before,
): string[] | null {
  if (!previous || previous.file !== file || previous.sentence === sentence) return null;
  if (sentences[number - 1] !== previous.sentence) return null;
  const persons = previous.roles
    .filter((role) => role.role === 'participant' && entities.byId(role.entity)?.kind === 'person')
    .map((role) => role.entity);
  return persons.length >= 2 ? [...new Set(persons)] : null;
}

/** The last two persons or sides named before the mention. */
function pairBefore(mention: EventMention, { sentences, number, entities }: Before): string[] | null {
  const anaphor = mention.anaphoricPeople;
  const holders = anaphor?.office ? entities.holdersOf(anaphor.office) : [];
  const seen: string[] = [];
  for (let back = 0; back <= SENTENCES_BACK && number - back >= 0; back += 1) {
    const { span } = sentences[number - back] as TaggedSentence;
    const end = back === 0 ? mention.span.start : span.end;
    const named = entities
      .within(mention.file, { start: span.start, end })
      .filter(({ entity }) =>
        anaphor?.kind === 'persons'
          ? entity.kind === 'person' && (holders.length < 2 || holders.includes(entity.id))
          : entity.kind === 'country' || entity.kind === 'organisation',
      );
    for (const id of [...new Set(named.map(({ entity }) => entity.id))].reverse())
      if (!seen.includes(id)) seen.push(id);
    // Two persons stand together in one sentence; two sides may be named in two.
    if (seen.length >= 2) return seen.slice(0, 2);
    if (anaphor?.kind === 'persons') seen.length = 0;
  }
  return null;
}
