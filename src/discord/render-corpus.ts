/** The state of the corpus, and what a reload did to it, as replies for admins. */
import type { FileProblem } from '../corpus/types.ts';
import type { EditionStatus, ReloadReport } from '../engine/types.ts';
import { cutWords } from './cut.ts';
import { dateInWords } from './dates.ts';
import { escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';
import type { Reply } from './response.ts';
import type { Texts } from './texts.ts';

const LINES = { articles: 20, problems: 10, files: 12 };
const COLORS = { fine: 0x2e7d5b, problems: 0xb7791f };

export function renderStatus(status: EditionStatus, texts: Texts): Reply {
  const articles = status.articles.map(({ file, outlet, title, written, pageDate }) => {
    const name = outlet ?? title;
    const dates = [
      written === null ? texts.writtenUnknown() : texts.written(safe(dateInWords(written))),
      ...(pageDate === null || pageDate === written ? [] : [texts.pageDate(safe(dateInWords(pageDate)))]),
    ];
    return `- ${[...(name === null ? [] : [safe(name, 80)]), safe(file, 80), ...dates].join(' · ')}`;
  });
  const description = [
    texts.statusCounts(status.articles.length, status.people, status.quotations, status.meetings),
    texts.statusBuilt(safe(status.edition, 40), moment(status.builtAt), seconds(status.buildMs)),
    '',
    ...some(articles, LINES.articles, texts),
    '',
    ...problemLines(status.problems, texts),
  ].join('\n');
  return {
    panels: [
      { title: texts.statusTitle(), description, color: status.problems.length > 0 ? COLORS.problems : COLORS.fine },
    ],
  };
}

export function renderReload(report: ReloadReport, texts: Texts): Reply {
  const same = report.before === report.after;
  const edition = same
    ? texts.reloadUnchanged(safe(report.after, 40))
    : texts.reloadChanged(safe(report.before, 40), safe(report.after, 40));
  const files = (heading: (count: number) => string, names: readonly string[]) =>
    names.length === 0
      ? []
      : [
          heading(names.length),
          ...some(
            names.map((name) => `- ${safe(name, 80)}`),
            LINES.files,
            texts,
          ),
        ];
  const description = [
    `${edition} · ${texts.builtIn(seconds(report.buildMs))}`,
    ...files(texts.added, report.added),
    ...files(texts.removed, report.removed),
    ...files(texts.changed, report.changed),
    ...problemLines(report.problems, texts),
  ].join('\n');
  return {
    panels: [
      { title: texts.reloadTitle(), description, color: report.problems.length > 0 ? COLORS.problems : COLORS.fine },
    ],
  };
}

function problemLines(problems: readonly FileProblem[], texts: Texts): string[] {
  if (problems.length === 0) return [texts.noProblems()];
  const lines = problems.map(({ file, line, key, reason }) => {
    const where = [safe(file, 80), ...(line === undefined ? [] : [`${line}`])].join(':');
    return `- ${where}${key === undefined ? '' : ` (${safe(key, 60)})`}: ${safe(reason, 140)}`;
  });
  return [texts.problems(problems.length), ...some(lines, LINES.problems, texts)];
}

function some(lines: readonly string[], most: number, texts: Texts): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), texts.moreLines(lines.length - most)];
}

function safe(text: string, most = 60): string {
  return escapeMarkdown(cutWords(oneLine(text), most), false);
}

/** A moment (not a mere day), so Discord may show it in the reader's time zone. */
function moment(iso: string): string {
  const at = Date.parse(iso);
  return Number.isNaN(at) ? safe(iso) : `<t:${Math.floor(at / 1000)}:R>`;
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
