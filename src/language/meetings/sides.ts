/** Which country or body a person speaks for, as the wordings of their offices tell ("REPUBLIC's deputy minister"). */
import type { Names } from '../types.ts';
import type { EntityIndex } from './entities.ts';

/**
 * Person id -> ids of the countries and organisations named in their offices, the most often named first.
 * A country comes before an organisation.
 */
export function sidesOf(names: Names, entities: EntityIndex): ReadonlyMap<string, readonly string[]> {
  const sides = new Map<string, readonly string[]>();
  for (const person of names.people) {
    const counts = new Map<string, number>();
    for (const role of person.roles) {
      if (role.former) continue;
      // The demonym often stands just before the words that are taken as the office.
      for (const { entity, mention } of entities.within(role.file, {
        start: Math.max(0, role.start - 24),
        end: role.end,
      })) {
        const ahead = mention.end <= role.start;
        if (entity.kind === 'person' || entity.kind === 'place' || entity.kind === 'thing') continue;
        if (ahead && role.start - mention.end > 3) continue;
        counts.set(entity.id, (counts.get(entity.id) ?? 0) + (entity.kind === 'country' ? 100 : 1));
      }
    }
    if (counts.size > 0)
      sides.set(
        person.id,
        [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([id]) => id),
      );
  }
  return sides;
}
