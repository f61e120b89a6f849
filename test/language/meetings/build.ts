/** Articles for tests of events, from plain text with marked dates and a list of who is who; needs no other reader. */
import type { Paragraph, ParagraphKind } from '../../../src/corpus/types.ts';
import { pairMarks } from '../../../src/language/quotations/marks.ts';
import { splitSentences } from '../../../src/language/sentences/split.ts';
import type {
  ArticleReading,
  DateMention,
  Entity,
  Mention,
  Names,
  Organisation,
  Person,
} from '../../../src/language/types.ts';
import { articleWith } from '../quotations/article.ts';

type Kind = 'person' | 'country' | 'organisation' | 'place';

/** Invented people, countries and places: name -> kind and further spellings. */
export const WHO: Readonly<Record<string, readonly [Kind, ...string[]]>> = {
  'Ada Lund': ['person', 'Lund'],
  'Boris Keel': ['person', 'Keel'],
  'Carla Mire': ['person', 'Mire'],
  'Dag Ostrom': ['person', 'Ostrom'],
  Norland: ['country', 'Norlandic', 'Norlanders'],
  Sudria: ['country', 'Sudrian', 'Sudrians'],
  Westmark: ['country', 'Westmarkian'],
  'Tidal Union': ['organisation', 'TU'],
  'Harbour League': ['organisation', 'League'],
  'Lake Commission': ['organisation'],
  Tarnholm: ['place'],
  Veldport: ['place'],
  Quayside: ['place'],
};

const DATE = /\[\[([^|\]]+)\|([^|\]]+)(?:\|(past|same|future))?(?:\|(explicit|written|mention|said))?\]\]/gu;

export interface Built {
  readonly articles: readonly ArticleReading[];
  readonly names: Names;
}

/**
 * Dates are marked `[[Monday|2031-05-05|past]]` (`FROM/TO` for a range, a value such as `PT2H` for a duration); paragraphs are
 * separated by a blank line, and one that starts with `caption:` is a caption.
 */
export function build(
  files: Readonly<Record<string, string>>,
  who: Readonly<Record<string, readonly [Kind, ...string[]]>> = WHO,
): Built {
  const articles = Object.entries(files).map(([file, marked]) => reading(file, marked));
  const entities: Entity[] = Object.entries(who).map(([name, [kind, ...spellings]]) =>
    entity(name, kind, spellings, articles),
  );
  return {
    articles,
    names: {
      people: entities.filter((one): one is Person => one.kind === 'person'),
      organisations: entities.filter((one): one is Organisation => one.kind !== 'person'),
    },
  };
}

export const idOf = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

function reading(file: string, marked: string): ArticleReading {
  let text = '';
  let at = 0;
  const dates: DateMention[] = [];
  const source = marked.trim().replace(/^caption: /gmu, '\u0000');
  const captions: number[] = [];
  const append = (part: string): void => {
    for (const char of part) {
      if (char === '\u0000') captions.push(text.length);
      else text += char;
    }
  };
  for (const found of source.matchAll(DATE)) {
    append(source.slice(at, found.index));
    const [whole, words, value, direction, anchor] = found as unknown as [
      string,
      string,
      string,
      DateMention['direction'] | undefined,
      DateMention['anchor'] | undefined,
    ];
    const duration = value.startsWith('P');
    const [from, to] = value.split('/') as [string, string | undefined];
    dates.push({
      file,
      start: text.length,
      end: text.length + words.length,
      text: words,
      type: duration ? 'DURATION' : 'DATE',
      value,
      ...(duration ? {} : { from, to: to ?? from }),
      approximate: false,
      anchor: anchor ?? 'written',
      direction: direction ?? null,
      how: { words, from: 'stated' },
    });
    append(words);
    at = found.index + whole.length;
  }
  append(source.slice(at));
  const paragraphs: Paragraph[] = [];
  let start = 0;
  for (const part of text.split('\n\n')) {
    const kind: ParagraphKind = captions.includes(start) ? 'caption' : 'body';
    paragraphs.push({ start, end: start + part.length, number: paragraphs.length + 1, line: 1, kind, evidence: true });
    start += part.length + 2;
  }
  const article = articleWith(file, text, paragraphs);
  const pieces = pairMarks(article);
  return {
    article,
    pieces,
    sentences: splitSentences(article, pieces),
    written: { date: null, source: null, claims: [] },
    dates,
    quotations: [],
    statements: [],
  };
}

function entity(name: string, kind: Kind, spellings: readonly string[], articles: readonly ArticleReading[]): Entity {
  const mentions: Mention[] = [];
  for (const { article } of articles) {
    const taken: number[] = [];
    for (const spelling of [name, ...spellings]) {
      for (const found of article.text.matchAll(new RegExp(`\\b${spelling}\\b`, 'gu'))) {
        if (taken.includes(found.index + spelling.length)) continue;
        taken.push(found.index + spelling.length);
        mentions.push({
          file: article.file,
          start: found.index,
          end: found.index + spelling.length,
          text: spelling,
          form: spelling === name ? 'full' : kind === 'person' ? 'surname' : 'demonym',
        });
      }
    }
  }
  mentions.sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.start - b.start));
  if (kind === 'person') {
    return {
      id: idOf(name),
      kind,
      name,
      given: name.split(' ')[0] ?? null,
      surname: name.split(' ').at(-1) ?? name,
      gender: null,
      spellings: [...spellings],
      roles: [],
      mentions,
    };
  }
  return { id: idOf(name), kind, name, short: null, spellings: [...spellings], mentions };
}
