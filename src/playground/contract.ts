/** Requests and replies held against Discord's published API contract. */
import type { ZodMiniType } from 'zod/mini';
import type { Breach } from './rules.ts';

/** What discord.js puts into every message, also where it means nothing and Discord overlooks it. */
const OVERLOOKED = new Set(['tts', 'nonce', 'enforce_nonce']);

/**
 * Checks a request's JSON body against a schema of Discord's API contract.
 *
 * @param schema - from `discord-api-spec/zod`.
 * @returns a breach for every field that the schema refuses, with its path, and for every field that it does not know.
 *   The latter Discord lets pass unnoticed, which is why they are worth telling.
 */
export function requestBreaches(schema: ZodMiniType, body: unknown): Breach[] {
  const asked = asContractWrites(body);
  const result = schema.safeParse(asked);
  if (!result.success) return result.error.issues.flatMap(describe).map((rule) => ({ rule, rejected: true }));
  return unknownFields(asked, result.data, [])
    .filter((path) => !OVERLOOKED.has(path.at(-1)!))
    .map((path) => ({ rule: `${path.join('.')}: unknown field`, rejected: false }));
}

/** Checks a reply of the loopback itself; returns what the schema refuses. Extra fields are Discord's habit, too. */
export function replyFaults(schema: ZodMiniType, body: unknown): string[] {
  const result = schema.safeParse(body);
  return result.success ? [] : result.error.issues.flatMap(describe);
}

interface Issue {
  readonly code?: string;
  readonly message: string;
  readonly path: readonly PropertyKey[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** Of a union, the branch that was meant is the one whose `type` fits; its issues say more than "invalid input". */
function describe(issue: Issue): string[] {
  const fits = (branch: readonly Issue[]): boolean =>
    !branch.some((part) => part.path.length <= 1 && part.path[0] === 'type');
  const meant = issue.code === 'invalid_union' ? issue.errors?.find(fits) : undefined;
  if (meant) return meant.flatMap((inner) => describe({ ...inner, path: [...issue.path, ...inner.path] }));
  return [`${issue.path.map(String).join('.') || 'body'}: ${issue.message}`];
}

/** Discord takes permissions as text and ids as numbers, too, but its contract names only one way of writing them. */
function asContractWrites(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asContractWrites);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => {
      if (key === 'default_member_permissions' && typeof part === 'string' && /^\d{1,20}$/.test(part)) {
        return [key, Number(part)];
      }
      if (key === 'attachments' && Array.isArray(part)) return [key, part.map(withTextId)];
      return [key, asContractWrites(part)];
    }),
  );
}

const withTextId = (part: unknown): unknown =>
  typeof part === 'object' && part !== null && 'id' in part && typeof part.id === 'number'
    ? { ...part, id: String(part.id) }
    : part;

/** Paths of fields that are gone after parsing: the schemas drop what they do not know. */
function unknownFields(sent: unknown, known: unknown, path: readonly string[]): string[][] {
  if (Array.isArray(sent) && Array.isArray(known)) {
    return sent.flatMap((part, index) => unknownFields(part, known[index], [...path, String(index)]));
  }
  if (typeof sent !== 'object' || sent === null || typeof known !== 'object' || known === null) return [];
  return Object.entries(sent).flatMap(([key, part]) => {
    const where = [...path, key];
    return key in known ? unknownFields(part, (known as Record<string, unknown>)[key], where) : [where];
  });
}
