/** The picture in words. */
import { expect, test } from 'vitest';
import { ALT_LIMIT, altOf } from '../../src/timeline/alt.ts';
import { entry } from './build.ts';

test('tells each entry with its day, and what other sources say', () => {
  const conflict = [
    {
      start: '2030-05-04',
      end: '2030-05-06',
      status: 'past' as const,
      words: 'then',
      evidence: { file: 'plain.txt', start: 0, end: 1 },
    },
  ];
  const alt = altOf(
    [
      entry('2030-05-06', { place: 'Varnholm', people: ['Ada Wendt'], conflict }),
      entry('2030-05-07', { kind: 'statement', label: 'statement', title: 'That is all', people: ['Halvor Brekke'] }),
      entry('2030-06', { status: 'scheduled', label: 'forum', title: 'Lamp Forum' }),
    ],
    3,
  );
  expect(alt.split('\n')).toEqual([
    'Timeline, 3 entries.',
    '6 May 2030 (Monday): lantern talks in Varnholm (talks; Varnholm; Ada Wendt); other sources: 4–6 May 2030',
    '7 May 2030 (Tuesday): Halvor Brekke: “That is all”',
    'June 2030 (scheduled): Lamp Forum (forum)',
  ]);
});

test('is cut between two entries, and says how many more the picture has', () => {
  const entries = Array.from({ length: 40 }, (_, at) =>
    entry('2030-05-06', { title: `session number ${at} of the lamp keepers` }),
  );
  const alt = altOf(entries, 50);
  expect(alt.length).toBeLessThanOrEqual(ALT_LIMIT);
  const lines = alt.split('\n');
  expect(lines[0]).toBe('Timeline, 40 of 50 entries.');
  expect(lines.at(-1)).toBe(`And ${40 - (lines.length - 2)} more in the picture.`);
  expect(lines.at(-2)).toMatch(/lamp keepers \(talks\)$/u);
});
