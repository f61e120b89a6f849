/** A file's bytes as text, or the plain reason why they are none. */

/** Files above this size are not read: 5 MB hold some eight hundred thousand words, more than any article. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export type Decoded = { readonly text: string } | { readonly reason: string };

const KNOWN_BINARY: readonly (readonly [string, string])[] = [
  ['%PDF', 'a PDF document'],
  ['PK\u0003\u0004', 'a zip archive or an office document'],
  ['\u0089PNG', 'a PNG picture'],
  ['\u00ff\u00d8\u00ff', 'a JPEG picture'],
  ['GIF8', 'a GIF picture'],
  ['\u001f\u008b', 'a gzip archive'],
  ['\u00d0\u00cf\u0011\u00e0', 'an old office document'],
  ['{\\rtf', 'a rich-text document'],
];

/**
 * Decodes UTF-8. A byte order mark stays in the text as U+FEFF, so that offsets are those of `readFileSync(file, 'utf8')`.
 * Other encodings and binary files are refused with the reason and what to do about it.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return { reason: 'The file is empty.' };
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    return { reason: 'The file is UTF-16, not UTF-8. Open it in a text editor and save it with the encoding UTF-8.' };
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = KNOWN_BINARY.find(([magic]) => start.startsWith(magic));
  if (known) return { reason: `The file is ${known[1]}, not text. Save its text as a .txt file (UTF-8).` };
  const zeros = bytes.subarray(0, 4096).reduce((n, b) => n + (b === 0 ? 1 : 0), 0);
  if (zeros > 0 && zeros * 3 >= Math.min(bytes.length, 4096))
    return {
      reason: 'The file looks like UTF-16, not UTF-8. Open it in a text editor and save it with the encoding UTF-8.',
    };
  if (bytes.includes(0)) return { reason: 'The file is binary, not text.' };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = invalidAt(bytes);
    const line = 1 + bytes.subarray(0, at).reduce((n, b) => n + (b === 10 ? 1 : 0), 0);
    return {
      reason: `The file is not valid UTF-8 (first wrong byte in line ${line}); it may be Latin-1 or Windows-1252. Open it in a text editor and save it with the encoding UTF-8.`,
    };
  }
  return text.trim() === '' ? { reason: 'The file holds nothing but white space.' } : { text };
}

/** Offset of the first byte that breaks UTF-8, found by decoding in halves. */
function invalidAt(bytes: Uint8Array): number {
  let low = 0;
  let high = bytes.length;
  const ok = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ok(middle + 1)) low = middle + 1;
    else high = middle;
  }
  return low;
}
