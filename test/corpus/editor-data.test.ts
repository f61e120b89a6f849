import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { readEditorData } from '../../src/corpus/editor-data.ts';
import { NO_EDITOR_DATA } from '../../src/corpus/types.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function read(files: Record<string, string>): ReturnType<typeof readEditorData> {
  const dir = await mkdtemp(join(tmpdir(), 'data-'));
  folders.push(dir);
  for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
  return readEditorData(dir);
}

describe("the editor's files", () => {
  it('are all optional, and may be empty', async () => {
    expect(await read({})).toEqual({ data: NO_EDITOR_DATA, problems: [] });
    expect(await read({ 'people.yaml': '', 'places.yaml': '# nothing yet\n' })).toEqual({
      data: NO_EDITOR_DATA,
      problems: [],
    });
  });

  it('are lists of entries', async () => {
    const { data, problems } = await read({
      'articles.yaml': '- file: 01.md\n  written: 2021\n  published: 2021-04-06\n',
      'people.yaml':
        '- name: Ilse Brandvold\n  spellings: [Ilse Brandwold, Brandwold]\n  gender: f\n  offices:\n    - Minister of Fisheries\n- name: Aro Teal\n',
      'organisations.yaml': '- name: Council of the Banks\n  short: COB\n',
      'places.yaml': '- name: Porto Verde\n  spellings: [Green Harbour, Green Harbour]\n',
      'meetings.yaml': '- name: Skerry round\n',
    });
    expect(problems).toEqual([]);
    expect(data).toEqual({
      articles: [{ file: '01.md', written: '2021', published: '2021-04-06' }],
      people: [
        {
          name: 'Ilse Brandvold',
          spellings: ['Ilse Brandwold', 'Brandwold'],
          gender: 'f',
          offices: ['Minister of Fisheries'],
        },
        { name: 'Aro Teal', spellings: [], offices: [] },
      ],
      organisations: [{ name: 'Council of the Banks', short: 'COB', spellings: [] }],
      places: [{ name: 'Porto Verde', spellings: ['Green Harbour'] }],
      meetings: [{ name: 'Skerry round', spellings: [] }],
    });
  });

  it('with mistakes are reported with file, line and key, and their good entries used', async () => {
    const { data, problems } = await read({
      'people.yaml': `- name: Ilse Brandvold
  spelings: [Brandwold]
- name: Aro Teal
  gender: man
- offices: [Minister]
- name: Bo Lund
  spellings: Lundt
- name: Ann Roe
- name: Ann Roe
- just words
- name: Cyd Marsh
  spellings: [Marsh, 12]
`,
    });
    expect(data.people.map((p) => p.name)).toEqual(['Ann Roe']);
    expect(problems.map((p) => [p.file, p.line, p.key])).toEqual([
      ['people.yaml', 2, '1.spelings'],
      ['people.yaml', 4, '2.gender'],
      ['people.yaml', 5, '3.name'],
      ['people.yaml', 7, '4.spellings'],
      ['people.yaml', 9, '6'],
      ['people.yaml', 10, '7'],
      ['people.yaml', 12, '8.spellings.1'],
    ]);
    expect(problems[0]!.reason).toMatch(/“spelings” is not a key.*name, spellings, gender, offices/);
    expect(problems[1]!.reason).toMatch(/should be f or m/);
    expect(problems[3]!.reason).toMatch(/should be a list/);
  });

  it('must hold dates that exist', async () => {
    const { problems } = await read({
      'articles.yaml': '- file: a\n  written: 2021-02-30\n- file: b\n  published: last week\n',
    });
    expect(problems.map((p) => [p.line, p.key])).toEqual([
      [2, '1.written'],
      [4, '2.published'],
    ]);
    expect(problems[0]!.reason).toMatch(/such as 2021-03-09/);
  });

  it('that are no YAML, or no list, are reported with the line', async () => {
    const { data, problems } = await read({
      'people.yaml': '- name: Ann Roe\n- name: "Bo Lund\n',
      'places.yaml': 'name: Porto Verde\n',
    });
    expect(data.places).toEqual([]);
    expect(problems.find((p) => p.file === 'people.yaml')).toMatchObject({
      reason: expect.stringMatching(/Not valid YAML/),
    });
    expect(problems.find((p) => p.file === 'places.yaml')).toMatchObject({
      line: 1,
      reason: expect.stringMatching(/should be a list/),
    });
  });

  it('never fail, whatever is in them', async () => {
    const pieces = fc.constantFrom(
      '- ',
      'name: ',
      'x',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '&a ',
      '*a',
      '!!',
      '"',
      '|',
      '?',
      ': ',
      '#',
      '- name: Ann\n',
      '<<: *a\n',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(pieces, { maxLength: 25 }), async (parts) => {
        const { data } = await read({ 'people.yaml': parts.join('') });
        expect(Array.isArray(data.people)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
