/** What a description of a speaker tells: whether it means a person, a group or a body, and which office it names. */
import type { Role } from '../types.ts';
import { type Description, singular } from './describe.ts';
import { PREPOSITIONS } from './words.ts';

const GROUP_NOUN =
  /^(?:group|team|committee|panel|crowd|coalition|family|board|staff|crew|delegation|bloc|side|pair|couple|audience|union|council)$/;
const BODY_NOUN =
  /^(?:ministry|government|administration|company|party|campaign|agency|department|office|court|paper|newspaper|network|organization|organisation|alliance|firm|university|school|church|police|army|military|embassy|magazine|website|site|station|bank|commission|institute|foundation|association|federation|outlet|channel|press|statement|report|letter|document|poll|study|survey|ad|article|book|tweet|post|email|memo|headline|sign|editorial)$/;

/** What kind of speaker a description means. */
export function kindOf({ head, plural, partOf }: Description): 'anonymous' | 'group' | 'organisation' {
  if (partOf && !plural) return 'anonymous';
  if (plural || GROUP_NOUN.test(head)) return 'group';
  return BODY_NOUN.test(head) ? 'organisation' : 'anonymous';
}

/** Whether a description can mean the holder of an office. */
export function fits(role: Role, { head, modifiers }: Description): boolean {
  if (role.former) return false;
  const words = role.text
    .toLowerCase()
    .split(/[^\p{L}\p{N}'-]+/u)
    .filter(Boolean)
    .map(singular);
  if (!words.includes(head)) return false;
  const missing = [...modifiers].some((word) => !words.includes(word.replace(/\.$/, '')));
  // Words that the role lacks are no obstacle if it is no narrower itself ("the northern mayor" for a mere "mayor").
  return !missing || words.every((word) => word === head || modifiers.has(word) || PREPOSITIONS.has(word));
}
