/** Events that are said to be held as part of a forum, which gives them its name. */
import { eventOf, isForum } from './heads.ts';
import type { EventMention } from './mentions.ts';
import { phraseStart } from './phrase.ts';
import { nameOf } from './titles.ts';
import type { Token } from './tokens.ts';

/** Words before a forum's name that make the event one of its meetings. */
const PART: ReadonlySet<string> = new Set(['part', 'framework', 'format', 'auspices', 'under', 'within']);

/** Gives an event the name of the forum it is said to be part of ("held as part of the ... Dialogue"). */
export function withForums(found: readonly EventMention[], tokens: readonly Token[]): EventMention[] {
  const result = [...found];
  for (const forum of found) {
    const event = eventOf(tokens[forum.head]);
    if (forum.verbal || !event || !isForum(event.noun)) continue;
    const from = phraseStart(tokens, forum.head);
    const part = [1, 2, 3].some((back) => PART.has(tokens[from - back]?.lower ?? ''));
    if (!part) continue;
    const name =
      forum.names[0] ??
      nameOf(tokens.slice(from, forum.head + 1).filter((token) => token.tag !== 'det' && token.tag !== 'date'));
    const host = result.findLastIndex((one) => one.head < from && !one.forum);
    const at = result.indexOf(forum);
    if (at >= 0) result[at] = { ...forum, forum: true, names: name ? [name] : [] };
    if (host >= 0 && name)
      result[host] = { ...(result[host] as EventMention), names: [...(result[host] as EventMention).names, name] };
  }
  return result;
}
