/** What people can do that Discord lets them do, as arbitraries. */
import fc from 'fast-check';
import { nastyText } from '../discord/nasty.ts';

const ASKED = [
  'who led the Vellish delegation',
  'Ilse Marn',
  'when will the ferry line reopen',
  'what did Achterberg say about the captains',
  'everything',
  'and when was that?',
  'check “Fog is no reason to stop a ferry”',
  'Bitte prüf das: „Fog is no reason to stop a ferry“',
  '“We will not sign a map”',
  'кто возглавил делегацию',
  '誰が代表団を率いたのか',
  'من قاد الوفد',
  'מי הוביל את המשלחת',
  'ใครเป็นผู้นำคณะผู้แทน',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘',
] as const;
const MARKS = [
  '\u200b',
  '\u202e',
  '\u2066',
  '\ufeff',
  '\u00ad',
  '@everyone',
  '<@&123456789012345678>',
  '||',
  '```',
  '> ',
  '…',
  ' · by ',
];

/** 1 to `most` UTF-16 code units with something to see, as Discord's client sends them. */
function typed(most: number): fc.Arbitrary<string> {
  const pieces = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...ASKED) },
    { weight: 2, arbitrary: nastyText },
    { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 20 }) },
    { weight: 1, arbitrary: fc.constantFrom('🛳️', '👩‍🚀', '😀', 'a', '‮ע', 'ferry ').map((one) => one.repeat(2000)) },
  );
  return fc
    .array(pieces, { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(' ').slice(0, most).toWellFormed().trim())
    .map((text) => (text === '' ? 'x' : text));
}

/** Where something is asked: a channel, a thread, direct messages, and where the bot is no member. */
export const PLACES = ['channel', 'thread', 'direct', 'server', 'group'] as const;
/** Where messages can be written to the bot. */
const WRITTEN = ['channel', 'thread', 'direct'] as const;
export type Place = (typeof PLACES)[number];

const OPTIONS = {
  who: ['question'],
  when: ['question'],
  quote: ['about', 'by', 'meeting'],
} as const;
const LOCALES = ['en-US', 'de', 'fr', 'es-419', 'it', 'pl', 'ru', 'uk', 'ja'] as const;

export interface How {
  readonly place: Place;
  readonly admin: boolean;
  readonly locale: string;
}

export type Action =
  | {
      readonly do: 'run';
      readonly command: string;
      readonly options: Record<string, string | boolean>;
      readonly how: How;
    }
  | {
      readonly do: 'choices';
      readonly command: string;
      readonly option: string;
      readonly value: string;
      readonly others: Record<string, string | undefined>;
      readonly how: How;
    }
  | { readonly do: 'corpus'; readonly subcommand: string; readonly admin: boolean }
  | {
      readonly do: 'write';
      readonly text: string;
      readonly mention: boolean;
      readonly to: number;
      readonly place: Place;
      /** What its author does before it can be answered. */
      readonly next: 'wait' | 'edit' | 'remove';
    }
  | { readonly do: 'machine'; readonly text: string; readonly webhook: boolean; readonly to: number }
  | { readonly do: 'edit'; readonly text: string; readonly mention: boolean; readonly at: number }
  | { readonly do: 'remove' | 'purge' | 'check' | 'press'; readonly at: number }
  | { readonly do: 'forge'; readonly id: string; readonly at: number }
  | { readonly do: 'mangle'; readonly at: number; readonly cut: number; readonly by: string }
  | { readonly do: 'restart' | 'reload' };

const at = fc.nat(1000);
const how = fc.record({
  place: fc.constantFrom(...PLACES),
  admin: fc.boolean(),
  locale: fc.constantFrom(...LOCALES),
});

/** Any of a command's options, given or not. */
const run: fc.Arbitrary<Action> = fc.constantFrom('who', 'when', 'quote').chain((command) => {
  const texts = Object.fromEntries(
    OPTIONS[command as keyof typeof OPTIONS].map((option) => [
      option,
      typed(option === 'question' || option === 'about' ? 500 : 200),
    ]),
  );
  const required = command === 'who' ? ['question'] : [];
  const options = fc.record({ ...texts, hide: fc.boolean() }, { requiredKeys: required as never[] });
  return fc.record({ do: fc.constant('run' as const), command: fc.constant(command), options, how });
});

/** Each option focused, with others filled in or not. */
const choices: fc.Arbitrary<Action> = fc
  .constantFrom(...Object.entries(OPTIONS).flatMap(([command, all]) => all.map((option) => ({ command, option }))))
  .chain(({ command, option }) => {
    const others = OPTIONS[command as keyof typeof OPTIONS].filter((one) => one !== option);
    return fc.record({
      do: fc.constant('choices' as const),
      command: fc.constant(command),
      option: fc.constant(option),
      value: fc.oneof(
        typed(6000),
        fc.string({ maxLength: 4 }),
        fc.constantFrom('', '😀'.repeat(6000), '\u200b', 'ma', 'acht', 'Ilsa Mern'),
      ),
      others: fc.record(Object.fromEntries(others.map((one) => [one, typed(200)])), { requiredKeys: [] }),
      how,
    });
  });

/** Ids of buttons: of this version and of others, whole and broken, and what was never one. */
const buttonId = fc
  .oneof(
    fc
      .tuple(
        fc.constantFrom('r1', 'r0', 'r2', 'r999', 'R1', ''),
        fc.constantFrom('context', 'turn', 'more', 'page', 'share', 'up', 'down', 'timeline', 'choose', 'fly', ''),
        fc.oneof(fc.constantFrom('e1', '0123456789', 'x'.repeat(40), ''), fc.string({ maxLength: 20 })),
        fc.oneof(fc.constantFrom('0', '1', '99999', '-1', '1e3', ''), fc.nat(200).map(String)),
        fc.option(
          fc.oneof(
            fc.constantFrom('abcdef.0.1.x-y', 'abcdef.zzzzzzz.zzzzzzz.1-1', '...', 'a.0.0.0-0'),
            fc
              .tuple(fc.nat(), fc.nat(5000))
              .map(([start, length]) => `aaaaaa.${start.toString(36)}.${length.toString(36)}.1-1`),
            fc.string({ maxLength: 30 }),
          ),
          { nil: undefined },
        ),
      )
      .map((parts) => parts.filter((part) => part !== undefined).join(':')),
    fc.string({ maxLength: 100 }),
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      'constructor',
      '__proto__',
      '../../etc/passwd',
      "r1:context:e1:0'; DROP TABLE votes;--",
      '%s%s%n',
      '😀'.repeat(50),
    ),
  )
  .map((id) => id.toWellFormed().slice(0, 100).toWellFormed() || 'x');

/** @param heavy - whether restarts and reloads are among them, which take long */
export function actions(heavy: boolean): fc.Arbitrary<Action> {
  return fc.oneof(
    { weight: 3, arbitrary: run },
    { weight: 2, arbitrary: choices },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('corpus' as const),
        subcommand: fc.constantFrom('status', 'unanswered'),
        admin: fc.boolean(),
      }),
    },
    {
      weight: 4,
      arbitrary: fc.record({
        do: fc.constant('write' as const),
        text: fc.oneof(typed(1900), fc.constant('')),
        mention: fc.boolean(),
        to: at,
        place: fc.constantFrom(...WRITTEN),
        next: fc.constantFrom('wait' as const, 'wait' as const, 'edit' as const, 'remove' as const),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        do: fc.constant('machine' as const),
        text: typed(500),
        webhook: fc.boolean(),
        to: at,
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constant('edit' as const), text: typed(1900), mention: fc.boolean(), at }),
    },
    {
      weight: 2,
      arbitrary: fc.record({ do: fc.constantFrom('remove' as const, 'purge' as const, 'check' as const), at }),
    },
    { weight: 4, arbitrary: fc.record({ do: fc.constant('press' as const), at }) },
    { weight: 2, arbitrary: fc.record({ do: fc.constant('forge' as const), id: buttonId, at }) },
    {
      weight: 2,
      arbitrary: fc.record({
        do: fc.constant('mangle' as const),
        at,
        cut: fc.nat(100),
        by: fc.constantFrom('', ':', '0', 'z', '.', '-', ':0', 'é'),
      }),
    },
    ...(heavy
      ? [{ weight: 1, arbitrary: fc.record({ do: fc.constantFrom('restart' as const, 'reload' as const) }) }]
      : []),
  );
}
