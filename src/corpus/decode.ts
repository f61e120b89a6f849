/** A file's bytes as text, or the plain reason why they are none. */
import { because, type Reason } from './problems.ts';

/** Files above this size are not read: 5 MB hold some eight hundred thousand words, more than any article. */
export const LARGEST_FILE = 5 * 1024 * 1024;

export type Decoded = { readonly text: string } | Reason;

const KNOWN_BINARY: readonly (readonly [magic: string, code: 'document' | 'picture' | 'archive', kind: string])[] = [
  ['%PDF', 'document', 'PDF'],
  ['PK\u0003\u0004', 'archive', 'ZIP'],
  ['\u0089PNG', 'picture', 'PNG'],
  ['\u00ff\u00d8\u00ff', 'picture', 'JPEG'],
  ['GIF8', 'picture', 'GIF'],
  ['\u001f\u008b', 'archive', 'gzip'],
  ['\u00d0\u00cf\u0011\u00e0', 'document', 'DOC'],
  ['{\\rtf', 'document', 'RTF'],
];

/**
 * Decodes UTF-8. A byte order mark stays in the text as U+FEFF, so that offsets are those of `readFileSync(file, 'utf8')`.
 * Other encodings and binary files are refused with the reason and what to do about it.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length === 0) return because('empty');
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return because('utf16');
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const known = KNOWN_BINARY.find(([magic]) => start.startsWith(magic));
  if (known) return because(known[1], known[2]);
  const zeros = bytes.subarray(0, 4096).reduce((n, b) => n + (b === 0 ? 1 : 0), 0);
  if (zeros > 0 && zeros * 3 >= Math.min(bytes.length, 4096)) return because('utf16');
  if (bytes.includes(0)) return because('binary');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const at = invalidAt(bytes);
    const line = 1 + bytes.subarray(0, at).reduce((n, b) => n + (b === 10 ? 1 : 0), 0);
    return because('notUtf8', String(line));
  }
  return text.trim() === '' ? because('blank') : { text };
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
