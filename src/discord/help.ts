/** What a mention without a question is answered with: what the bot does, and things to try that work on the loaded articles. */
import { withDeadline } from './deadline.ts';
import { examplesFrom } from './examples.ts';
import { nameIn } from './localised.ts';
import { describeError } from './log.ts';
import { escapeMarkdown } from './markdown.ts';
import type { Reply } from './response.ts';
import type { Services } from './services.ts';
import type { Texts } from './texts.ts';

/** What the bot says when it is only mentioned, with examples from the articles if the engine has them in time. */
export async function helpFor(
  botId: string,
  { engine, suggestTimeoutMs, log }: Services,
  texts: Texts,
): Promise<Reply> {
  const late = (error: unknown) => log.debug('suggest-failed-late', { error: describeError(error) });
  const examples = await withDeadline(examplesFrom(engine), suggestTimeoutMs, late).catch((error) => {
    // Help without examples is still help.
    log.warn('suggest-failed', { command: 'help', error: describeError(error) });
    return [];
  });
  const lines = examples.map(
    ({ command, option, text }) =>
      `\`/${nameIn(command, texts.language)}\` ${nameIn(option, texts.language, command)}: ${escapeMarkdown(text, false)}`,
  );
  return {
    content: [texts.help(`<@${botId}>`), ...(lines.length === 0 ? [] : [texts.helpExamples(lines)])].join('\n'),
  };
}
