import { describe, expect, it } from 'vitest';
import { NO_EDITOR_DATA } from '../../../src/corpus/types.ts';
import { findNames } from '../../../src/language/names/find.ts';
import { attributeQuotations } from '../../../src/language/quotations/attribute.ts';
import { read } from './article.ts';

/** Everybody to whom quotations that begin so are given. */
function whoSays(text: string, begins: string): (string | null)[] {
  const article = read(text);
  const { quotations } = attributeQuotations(article, findNames([article], NO_EDITOR_DATA), []);
  return quotations
    .filter(({ segments: [first] }) => first && text.startsWith(begins, first.start))
    .map(({ speaker }) => speaker?.name ?? null);
}

describe('a speaker named by an office', () => {
  it.each([
    [
      'in capitals, with the name beside it',
      'Bishop Otto Brandl left. The Secretary General of the League, Ada Lind, said that “the winter is long”.',
      'Ada Lind',
    ],
    [
      'in capitals, held by somebody named before',
      'Secretary General Ada Lind met Otto Brandl. The Secretary General said that “the winter is long”.',
      'Ada Lind',
    ],
    [
      'with more words than the role has',
      'Ada Lind, Minister of Ferries, met Otto Brandl, a pilot. The Minister of Ferries of Norway said “the winter is long”.',
      'Ada Lind',
    ],
    [
      'and taken up by a pronoun',
      'Otto Brandl, a pilot, was brief. The High Commissioner for Ferries, Tomas Rehn, stayed until the end. “the winter is long,” he said.',
      'Tomas Rehn',
    ],
    [
      'that is wider than the one given',
      'General Otto Brandl, who retired in May, had never seen the valley. “the winter is long,” the officer recalled.',
      'Otto Brandl',
    ],
    [
      'beside an assumed name',
      'Their leader, known by the nom de guerre Sela Moravin or Vantrok, came late. “the winter is long,” he said.',
      'Sela Moravin',
    ],
    [
      'without being told of whom the opening phrase is about',
      'Captain Otto Brandl is ill. Asked about Brandl, the harbour board official said “the winter is long”.',
      'harbour board official',
    ],
  ])('%s', (_, text, by) => {
    expect(whoSays(text, 'the winter is long')).toEqual([by]);
  });
});

describe('who says a quotation', () => {
  it.each(['telephone', 'radio', 'e-mail'])('never is the means: %s', (means) => {
    expect(whoSays(`“Go home,” Ada Lind, who lost her boat, said by ${means}.`, 'Go home')).toEqual(['Ada Lind']);
  });

  it.each(['as one old pilot put it', 'as one old pilot once said'])('is the subject of “%s”', (clause) => {
    expect(
      whoSays(
        `The board will meet on Friday, the ministry said, since nobody sails “between two storms”, ${clause}.`,
        'between',
      ),
    ).toEqual(['one old pilot']);
  });

  it('is the treaty whose article says so', () => {
    expect(
      whoSays(
        'Article 4 of the Lake Treaty, which was signed in May, says that boats “shall keep to the left”.',
        'shall',
      ),
    ).toEqual(['Lake Treaty']);
  });

  it('is whoever says the same words below a headline', () => {
    const text =
      '“Bread first, ballots later”: bakers march\nNobody slept. “Bread first, ballots later,” said Sela Moravin, a baker.';
    expect(whoSays(text, 'Bread first')).toEqual(['Sela Moravin', 'Sela Moravin']);
  });

  it('stays open for repeated words that two people say', () => {
    const text =
      '“Bread first, ballots later”: bakers march\n“Bread first, ballots later,” said baker Sela Moravin.\n“Bread first, ballots later,” said pilot Otto Brandl.';
    expect(whoSays(text, 'Bread first')).toEqual([null, 'Sela Moravin', 'Otto Brandl']);
  });

  it('is told in the next paragraph where the first is left open', () => {
    const text = '“The island is ours and the winter is long.\n“We have wood enough,” said Harbour Master Ada Lind.';
    expect(whoSays(text, 'The island')).toEqual(['Ada Lind']);
  });
});
