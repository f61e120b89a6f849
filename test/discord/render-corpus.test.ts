/** What is wrong with which file, in the reader's language. */
import { describe, expect, it } from 'vitest';
import { because } from '../../src/corpus/problems.ts';
import type { FileProblem } from '../../src/corpus/types.ts';
import { renderReload, renderStatus } from '../../src/discord/render-corpus.ts';
import { textsFor } from '../../src/discord/texts.ts';
import type { EditionStatus } from '../../src/engine/types.ts';

const PROBLEMS: readonly FileProblem[] = [
  { file: 'latin.txt', ...because('notUtf8', '12') },
  { file: 'people.yaml', line: 4, key: '2.spelings', ...because('unknownKey', 'spelings', 'name, spellings') },
  { file: 'old.txt', reason: 'The disk says no.' },
];

const STATUS: EditionStatus = {
  edition: 'e1',
  articles: [{ file: 'a.txt', title: null, outlet: null, written: null, pageDate: null }],
  people: 1,
  quotations: 1,
  meetings: 1,
  problems: PROBLEMS,
  builtAt: '2031-03-06T08:00:00.000Z',
  buildMs: 1_000,
};

const shown = (locale: string) => {
  const texts = textsFor(locale);
  const asker = { admin: true, userId: '1', server: null };
  const status = renderStatus(STATUS, { asker, last: null, votes: null }, texts);
  const reload = renderReload(
    { before: 'e0', after: 'e1', added: [], removed: [], changed: [], problems: PROBLEMS, buildMs: 1 },
    STATUS,
    texts,
  );
  return [status, reload].map(({ panels }) => panels?.[0]?.description ?? '');
};

describe('problems with files', () => {
  it.each([
    ['en-US', 'latin.txt: The file is not valid UTF-8 (first wrong byte in line 12)', '“spelings” is not a key'],
    [
      'de',
      'latin.txt: Die Datei ist kein gültiges UTF-8 (erstes falsches Byte in Zeile 12)',
      '„spelings“ ist kein Schlüssel',
    ],
    ['ru', 'latin.txt: Файл не в правильном UTF-8 (первый неверный байт в строке 12)', '«spelings» – не ключ'],
    [
      'es-419',
      'latin.txt: El archivo no es UTF-8 válido (primer byte incorrecto en la línea 12)',
      '«spelings» no es una clave',
    ],
    ['ja', 'latin.txt: The file is not valid UTF-8', '“spelings” is not a key'],
  ])('are told in the language of the reader (%s), in the status and after a reload', (locale, file, key) => {
    for (const text of shown(locale)) {
      const plain = text.replaceAll('\\', '');
      expect(plain).toContain(file);
      expect(plain).toContain(`people.yaml:4 (2.spelings): ${key}`);
      // What has no code is told as it stands.
      expect(plain).toContain('old.txt: The disk says no.');
    }
  });
});
