/** The state of the corpus, and what a reload did to it, as replies for admins. */
import { reasonIn } from '../corpus/problems.ts';
import type { FileProblem } from '../corpus/types.ts';
import {
  type EditionStatus,
  EngineError,
  RELOAD_STEPS,
  type ReloadProgress,
  type ReloadReport,
} from '../engine/types.ts';
import type { VoteCounts } from '../store/types.ts';
import type { CommandContext } from './command.ts';
import { cutWords } from './cut.ts';
import { dateInWords } from './dates.ts';
import { engineDetail } from './engine-detail.ts';
import { escapeMarkdown } from './markdown.ts';
import { oneLine } from './one-line.ts';
import type { Reply } from './response.ts';
import type { Reloads } from './services.ts';
import type { Texts } from './texts.ts';

const LINES = { articles: 20, problems: 10, files: 12 };
/** Longest reason shown, in characters. */
const REASON = 200;
const COLORS = { fine: 0x2e7d5b, problems: 0xb7791f };

/** What the bot knows beside its edition. */
export interface StatusBeside {
  readonly asker: CommandContext['asker'];
  readonly last: Reloads['last'];
  /** `null` where none are kept. */
  readonly votes: VoteCounts | null;
}

/** The names of files and what is wrong with them are shown to admins only: they tell of the machine and of who works on it. */
export function renderStatus(status: EditionStatus, { asker, last, votes }: StatusBeside, texts: Texts): Reply {
  const summary = [
    texts.statusCounts(status.articles.length, status.people, status.quotations, status.meetings),
    texts.statusBuilt(safe(status.edition, 40), moment(Date.parse(status.builtAt)), seconds(status.buildMs, texts)),
  ];
  const details = [
    ...(last === null ? [] : [texts.statusReloaded(moment(last.at), reloaderFor(asker.server, last, texts))]),
    ...(votes === null ? [] : [texts.statusVotes(votes.up, votes.down)]),
    '',
    ...some(articleLines(status, texts), LINES.articles, texts),
    '',
    ...problemLines(status.problems, texts.problems, texts),
    ...(status.problems.length === 0 ? [texts.noProblems()] : []),
  ];
  return panel(
    texts.statusTitle(),
    [...summary, ...(asker.admin ? details : ['', texts.statusForAdmins()])],
    asker.admin ? status.problems : [],
  );
}

/**
 * @param begun - milliseconds since 1970
 * @param progress - how far it is; `null` while nothing is known of it
 */
export function renderReloading(
  { buildMs }: EditionStatus,
  begun: number,
  progress: ReloadProgress | null,
  texts: Texts,
): Reply {
  const running = texts.reloadRunning(moment(begun), seconds(buildMs, texts));
  if (progress === null) return { content: running };
  const { step, read, files } = progress;
  const at = RELOAD_STEPS.indexOf(step) + 1;
  const lines = [texts.reloadFiles(read, files), texts.reloadStep(at, RELOAD_STEPS.length, texts.reloadSteps[step])];
  return { content: `${running}\n-# ${lines.join(' · ')}` };
}

/** @param after - the state after the reload: a file with a problem that is no article of it was refused */
export function renderReload(report: ReloadReport, after: EditionStatus, texts: Texts): Reply {
  const { refused, others } = sorted(report.problems, after);
  const edition =
    report.before === report.after
      ? texts.reloadUnchanged(safe(report.after, 40))
      : texts.reloadChanged(safe(report.before, 40), safe(report.after, 40));
  return panel(
    texts.reloadTitle(),
    [
      `${edition} · ${texts.builtIn(seconds(report.buildMs, texts))}`,
      ...fileLines(texts.added, report.added, texts),
      ...fileLines(texts.removed, report.removed, texts),
      ...fileLines(texts.changed, report.changed, texts),
      ...problemLines(refused, texts.refused, texts),
      ...problemLines(others, texts.problems, texts),
      ...(report.problems.length === 0 ? [texts.noProblems()] : []),
    ],
    report.problems,
  );
}

/** One line for the channel in which reloads are noted. */
export function auditReload(userId: string, report: ReloadReport, after: EditionStatus, texts: Texts): string {
  const { added, removed, changed, problems } = report;
  const edition =
    report.before === report.after
      ? texts.reloadUnchanged(safe(report.after, 40))
      : texts.reloadChanged(safe(report.before, 40), safe(report.after, 40));
  const refused = sorted(problems, after).refused.length;
  const counts = texts.auditCounts(added.length, removed.length, changed.length, refused);
  return texts.auditReloaded(`<@${userId}>`, `${edition} · ${counts}`);
}

/** The line for the audit channel after a reload that failed. */
export function auditFailure(userId: string, error: unknown, texts: Texts): string {
  // What is no message for people stays in the log.
  const reason = error instanceof EngineError ? texts.engine(error.code, engineDetail(error, texts)) : '?';
  return texts.auditFailed(`<@${userId}>`, safe(reason, 500));
}

/** A mention, which notifies nobody here; admins of one server are not named to those of another. */
function reloaderFor(server: string | null, last: NonNullable<Reloads['last']>, texts: Texts): string {
  return last.server === server ? `<@${last.userId}>` : texts.adminElsewhere();
}

function panel(title: string, lines: readonly string[], problems: readonly FileProblem[]): Reply {
  return {
    panels: [{ title, description: lines.join('\n'), color: problems.length > 0 ? COLORS.problems : COLORS.fine }],
  };
}

function sorted(problems: readonly FileProblem[], { articles }: EditionStatus) {
  const read = new Set(articles.map(({ file }) => file));
  return {
    refused: problems.filter(({ file }) => !read.has(file)),
    others: problems.filter(({ file }) => read.has(file)),
  };
}

function articleLines({ articles }: EditionStatus, texts: Texts): string[] {
  const day = (iso: string) => safe(dateInWords(iso, false, texts.language));
  return articles.map(({ file, outlet, title, written, pageDate }) => {
    const name = outlet ?? title;
    const dates = [
      written === null ? texts.writtenUnknown() : texts.written(day(written)),
      ...(pageDate === null || pageDate === written ? [] : [texts.pageDate(day(pageDate))]),
    ];
    return `- ${[...(name === null ? [] : [safe(name, 80)]), safe(file, 80), ...dates].join(' · ')}`;
  });
}

function fileLines(heading: (count: number) => string, names: readonly string[], texts: Texts): string[] {
  if (names.length === 0) return [];
  const lines = names.map((name) => `- ${safe(name, 80)}`);
  return [heading(names.length), ...some(lines, LINES.files, texts)];
}

function problemLines(problems: readonly FileProblem[], heading: (count: number) => string, texts: Texts): string[] {
  if (problems.length === 0) return [];
  const lines = problems.map(({ file, line, key, reason, cause }) => {
    const why = cause === undefined ? reason : reasonIn(texts.problemReasons, cause);
    const where = [safe(file, 80), ...(line === undefined ? [] : [`${line}`])].join(':');
    return `- ${where}${key === undefined ? '' : ` (${safe(key, 60)})`}: ${safe(why, REASON)}`;
  });
  return [heading(problems.length), ...some(lines, LINES.problems, texts)];
}

function some(lines: readonly string[], most: number, texts: Texts): string[] {
  return lines.length <= most ? [...lines] : [...lines.slice(0, most), texts.moreLines(lines.length - most)];
}

function safe(text: string, most = 60): string {
  return escapeMarkdown(cutWords(oneLine(text), most), false);
}

/** A moment (not a mere day), so Discord may show it in the reader's time zone. */
function moment(at: number): string {
  return Number.isNaN(at) ? '?' : `<t:${Math.floor(at / 1000)}:R>`;
}

function seconds(ms: number, { language }: Texts): string {
  return new Intl.NumberFormat(language, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(ms / 1000);
}
