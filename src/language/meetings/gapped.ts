/** Events of which only place and day are told, after a conjunction: "met in PORT on Monday and in HAVEN on Friday". */
import { claimsOf } from './claims.ts';
import type { Context, Extent } from './context.ts';
import type { EventMention } from './mentions.ts';
import { placesOf } from './places.ts';

/**
 * A copy of the event before the conjunction, with the place and day behind it.
 *
 * @param found - the sentence's other mentions, in order
 */
export function gappedMentions(about: Omit<Context, 'clause'>, found: readonly EventMention[]): EventMention[] {
  const { clauses } = about.sentence;
  const copies: EventMention[] = [];
  clauses.forEach((clause, index) => {
    const first = clause.tokens[0];
    const last = clause.tokens.at(-1);
    const parent = clause.parent === null ? undefined : clauses[clause.parent];
    if (clause.kind !== 'gapped' || !parent || first === undefined || last === undefined) return;
    const continued = clauses.some(
      (other) => other.parent === index && found.some((one) => other.tokens.includes(one.head)),
    );
    if (continued || found.some((one) => one.head >= first && one.head <= last)) return;
    const model = found.findLast((one) => one.head < first && parent.tokens.includes(one.head));
    if (!model) return;
    const group = parent.groups.findLast((one) => !one.reduced) ?? null;
    const extent: Extent = {
      from: first,
      head: first,
      phrases: [],
      governing: { group, attends: true, subject: true },
    };
    const context: Context = { ...about, clause };
    const claims = claimsOf(context, extent, true).filter(
      (claim) => claim.mention.start >= (about.sentence.tokens[first]?.start ?? 0),
    );
    const places = placesOf(context, extent);
    if (claims.length === 0) return;
    copies.push({
      ...model,
      head: first,
      wordings: [],
      definite: false,
      several: false,
      ordinal: null,
      round: null,
      durations: [],
      phrase: null,
      claims,
      places,
    });
  });
  return copies;
}
