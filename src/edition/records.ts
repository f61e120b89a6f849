/** Ids of the records that are searched. */

/** Id of a record that starts at an offset of an article. */
export function recordId(kind: 'sentence', file: string, start: number): string {
  return `${kind}:${file}:${start}`;
}
