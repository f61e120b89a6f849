/** What the bot says in Discord, in Ukrainian, and what its commands are called there. */
import { pluralOf } from '../../answers/words/plural.ts';
import type { LocaleTexts } from './en.ts';
import { ukProblems } from './problems/uk.ts';
import type { CommandVocabulary } from './words.ts';

const plural = pluralOf('uk');

const hide = { name: 'сховати', description: 'Показати відповідь лише мені' };

export const ukCommands: CommandVocabulary = {
  who: { name: 'хто', description: 'Хто це, хто це зробив, хто це сказав? Дослівно зі статей' },
  'who question': {
    name: 'запитання',
    description: 'Ім’я, посада або запитання (краще англійською), наприклад «who led the delegation»',
  },
  'who hide': hide,
  when: { name: 'коли', description: 'Коли це було, коли буде, скільки тривало? Дослівно зі статей' },
  'when question': {
    name: 'запитання',
    description: 'Зустріч, день або запитання, наприклад «when did the talks begin»; порожньо: часова лінія',
  },
  'when hide': hide,
  quote: { name: 'цитата', description: 'Що було сказано, слово в слово: ким, про що, на якій зустрічі' },
  'quote about': { name: 'тема', description: 'Про що ці слова' },
  'quote by': { name: 'автор', description: 'Хто їх сказав: ім’я або посада' },
  'quote meeting': { name: 'зустріч', description: 'На якій зустрічі або про яку їх сказано' },
  'quote hide': hide,
  'Check this quote': { name: 'Перевірити цитату' },
  corpus: { name: 'корпус', description: 'Статті, за якими я відповідаю (для адміністраторів)' },
  'corpus status': { name: 'стан', description: 'Які є статті та що не так з яким файлом' },
  'corpus reload': { name: 'перечитати', description: 'Наново прочитати теку зі статтями' },
  'corpus unanswered': {
    name: 'без-відповіді',
    description: 'Запитання, на які не знайшлося відповіді, без імен тих, хто питав',
  },
};

export const uk: LocaleTexts = {
  language: 'uk',

  partial: (reason) => `**Короткої відповіді немає.** ${reason}`,
  partialWithoutReason: () =>
    '**Короткої відповіді немає.** Статті говорять про це, але не дають того, про що ви запитали.',
  notFound: (reason) => `**Не знайдено.** ${reason}`,
  notFoundWithoutReason: () => '**Не знайдено.** У статтях цього немає.',
  differ: (how) => `**Джерела розходяться:** ${how}`,
  close: () => 'Близько, але не відповідь',
  more: (count) =>
    `… і ще ${count} ${plural(count, { one: 'уривок: запитайте точніше, щоб його побачити', few: 'уривки: запитайте точніше, щоб їх побачити', other: 'уривків: запитайте точніше, щоб їх побачити' })}.`,
  moreCitations: (count) => `… і ще ${count} ${plural(count, { one: 'місце', few: 'місця', other: 'місць' })}`,
  footer: (edition) => `Уривки наведено дослівно · видання ${edition}`,
  person: (name, role) => (role === '' ? `**${name}**` : `**${name}**, ${role}`),
  scheduled: (date) => `${date} (заплановано)`,
  dateRange: (from, to) => `${from} – ${to}`,
  digest: () => 'переказ іншої статті',
  written: (date) => `написано: ${date}`,
  writtenUnknown: () => 'без дати',
  pageDate: (date) => `дата сторінки: ${date}`,
  paragraph: (number) => `абзац ${number}`,
  above: () => 'як вище',
  sameArticle: (mark) => `та сама стаття, що ${mark}`,

  sourceChanged: (files) =>
    `Відповідь була, але відтоді, як я читав статті, на диску змінилося: ${files}, тож я не можу показати слова так, як вони стоять. Адміністратор може виконати \`/корпус перечитати\`; після цього запитайте ще раз.`,

  questionEmpty: () => 'Тут немає запитання. Запитайте мене про статті, одним реченням або кількома словами.',
  questionTooLong: (length, most) =>
    `У цьому запитанні ${length} ${plural(length, { one: 'знак', few: 'знаки', other: 'знаків' })}; я читаю щонайбільше ${most}. Запитайте коротше, будь ласка.`,
  quoteNeedsOne: () =>
    'Скажіть, хто **автор** слів, яка їхня **тема** або на якій **зустрічі** їх сказано: для `/цитата` потрібне одне з трьох.',
  speakerUnknown: (name, closest) =>
    `**Не знайдено.** Статті не цитують нікого на ім’я «${name}». Найближче: ${closest}.`,
  speakerUnknownWithoutClosest: (name) => `**Не знайдено.** Статті не цитують нікого на ім’я «${name}».`,
  adminsOnly: () =>
    'Це можуть лише адміністратори цього сервера. Якщо статті треба перечитати, попросіть про це когось із них.',
  commandUnknown: () => 'Я більше не знаю цієї команди. Перезавантажте Discord, щоб побачити нинішні.',
  buttonUnknown: () => 'Ця кнопка з попередньої моєї версії. Поставте запитання ще раз, будь ласка.',
  timedOut: (seconds) =>
    `Це тривало понад ${seconds} ${plural(seconds, { one: 'секунду', few: 'секунди', other: 'секунд' })}, тож я зупинився. Спробуйте ще раз, можливо, з коротшим запитанням.`,
  cooldownPerson: (when) => `Ви багато запитали за короткий час. Запитайте знову ${when}.`,
  cooldownChannel: (when) => `Тут багато запитали за короткий час. Запитайте знову ${when}.`,
  cooldownPress: (when) => `За короткий час натиснуто багато кнопок. Натисніть знову ${when}.`,
  engine: (code, words) =>
    ({
      timeout: 'Це запитання тривало надто довго, тож його перервано. Коротше може вдатися.',
      'no-corpus': `Не вдалося прочитати жодної статті: ${words}`,
      'reload-failed': `Перечитати не вдалося, тож лишаються попередні статті: ${words}`,
      'reload-running': 'Статті вже перечитуються; результат стосуватиметься й цієї команди.',
      closed: 'Я завершую роботу.',
      'worker-died': 'Я спіткнувся посеред цього запитання й підводжуся. Запитайте ще раз, будь ласка.',
    })[code],
  bug: (id) =>
    `У мене щось пішло не так; у моєму журналі це записано як \`${id}\`. Спробуйте ще раз; якщо не минеться, повідомте цей номер тому, хто мене запускає.`,

  help: (mention) =>
    `Вітаю! Я відповідаю на запитання про статті, які мені дали: їхніми власними словами та із зазначенням місця. Згадайте мене із запитанням (${mention} …) або скористайтеся \`/хто\`, \`/коли\` чи \`/цитата\`. Статті англійською, тож найкраще я розумію запитання англійською.`,
  helpExamples: (examples) => `Наприклад:\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker) => `Що каже ${speaker}?`,

  moreBelow: (count) =>
    `… і ще ${count} ${plural(count, { one: 'уривок', few: 'уривки', other: 'уривків' })}: натисніть «Ще».`,
  pageOf: (first, last, all) => (first === last ? `Уривок ${first} з ${all}` : `Уривки ${first}–${last} з ${all}`),
  buttonContext: () => 'Показати в контексті',
  buttonMore: (count) => `Ще (${count})`,
  buttonBack: () => 'Назад',
  buttonOn: () => 'Далі',
  buttonShare: () => 'Показати всім',
  buttonShared: () => 'Показано всім',
  buttonTimeline: () => 'Часова лінія',
  editionGone: (before, after) =>
    `Після тієї відповіді статті перечитано (видання ${before} більше немає), тож це з нинішнього видання ${after}.`,
  shareAgain: () => 'Тепер відповідь така. Натисніть «Показати всім» ще раз, щоб її побачили всі.',
  sharedAlready: () => 'Цю відповідь уже показано всім.',
  voted: () => 'Дякую, голос враховано, без вашого імені.',
  votedAlready: () => 'Ви вже оцінили цю відповідь, дякую.',
  noContext: () => 'У цій відповіді немає уривка, який можна показати в контексті.',
  contextTitle: (mark, all) => (all === 1 ? 'У контексті' : `У контексті: уривок ${mark} з ${all}`),
  contextGone: (reason) => `**Цей уривок більше не можна показати.** ${reason}`,
  passageGone: () => 'Місця, яке ви хотіли побачити, у статтях більше немає; ось перше з тих, що є зараз.',
  questionCut: () =>
    'Запитання вище довше за те, що від нього збережено, тому це відповідь лише на його початок. Якщо маєте сумнів, поставте його ще раз.',

  timelineTitle: () => 'Що статті датують, у порядку часу',
  timelineEmpty: () => 'Статті не датують нічого, що могла б показати часова лінія.',

  checkVerdicts: {
    verbatim: '✓ Слово в слово',
    altered: '≈ Змінено',
    'other-speaker': '≠ Сказано кимось іншим',
    reported: '¶ Лише переказано, не процитовано',
    'not-found': '∅ Немає у статтях',
  },
  checkMany: (count) => `Перевірено цитат: ${count}`,
  checkMore: (count) =>
    `… і ще ${count} ${plural(count, { one: 'цитата, що не вмістилася: перевірте її в окремому повідомленні', few: 'цитати, що не вмістилися: перевірте їх в окремому повідомленні', other: 'цитат, що не вмістилися: перевірте їх в окремому повідомленні' })}.`,
  checkClaimedBy: (speaker) => `за словами повідомлення: ${speaker}`,
  checkLegend: () => '~~закреслено~~: лише в повідомленні · **жирним**: натомість у статті',
  checkClosest: () => 'Найближче, що є у статтях:',
  checkNothing: () => 'У цьому повідомленні я не бачу цитати. Слова для перевірки стоять у лапках, і їх хоча б кілька.',
  checkUnreadable: (command) =>
    `Discord не показує мені це повідомлення, бо воно мене не згадує. Виберіть на ньому **Застосунки › ${command}** (права кнопка або довге натискання) чи напишіть цитату після згадки про мене.`,
  checkGone: () =>
    'Після цієї перевірки статті перечитано. Перевірте повідомлення ще раз, а потім покажіть результат усім.',

  statusTitle: () => 'Статті, за якими я відповідаю',
  statusCounts: (articles, people, quotations, meetings) =>
    [
      `${articles} ${plural(articles, { one: 'стаття', few: 'статті', other: 'статей' })}`,
      `${people} ${plural(people, { one: 'особа', few: 'особи', other: 'осіб' })}`,
      `${quotations} ${plural(quotations, { one: 'цитата', few: 'цитати', other: 'цитат' })}`,
      `${meetings} ${plural(meetings, { one: 'зустріч', few: 'зустрічі', other: 'зустрічей' })}`,
    ].join(', '),
  statusBuilt: (edition, stamp, seconds) => `Видання ${edition}, прочитано ${stamp} за ${seconds} с`,
  statusReloaded: (stamp, who) => `Востаннє перечитано ${stamp}, за командою: ${who}`,
  adminElsewhere: () => 'адміністратор іншого сервера',
  statusVotes: (up, down) => `Голоси щодо відповідей: 👍 ${up} · 👎 ${down}`,
  statusForAdmins: () => 'Перелік файлів і того, що з ними не так, – для адміністраторів цього сервера.',
  problems: (count) => `**${count} ${plural(count, { one: 'проблема', few: 'проблеми', other: 'проблем' })}**`,
  problemReasons: ukProblems,
  noProblems: () => 'З жодним файлом немає проблем.',
  moreLines: (count) => `… і ще ${count}`,

  reloadTitle: () => 'Статті перечитано',
  reloadRunning: (stamp, seconds) =>
    `Перечитую теку, початок ${stamp}; минулого разу це тривало ${seconds} с. Тим часом відповідаю за попередніми статтями.`,
  reloadFiles: (read, files) => `прочитано файлів: ${read} з ${files}`,
  reloadStep: (step, steps, what) => `крок ${step} з ${steps}: ${what}`,
  reloadSteps: {
    files: 'файли',
    names: 'імена та назви',
    dates: 'дати',
    quotations: 'цитати та їхні автори',
    meetings: 'зустрічі',
    index: 'покажчик',
  },
  reloadUnchanged: (edition) => `Нічого не змінилося: це й далі видання ${edition}`,
  reloadChanged: (before, after) => `Видання ${before} → ${after}`,
  added: (count) => `**Додано: ${count}**`,
  removed: (count) => `**Вилучено: ${count}**`,
  changed: (count) => `**Змінено: ${count}**`,
  refused: (count) => `**Відхилено: ${count}**`,
  builtIn: (seconds) => `за ${seconds} с`,

  auditReloaded: (who, report) => `Статті перечитано за командою ${who}. ${report}`,
  auditFailed: (who, reason) => `Перечитати статті за командою ${who} не вдалося: ${reason}`,
  auditCounts: (added, removed, changed, refused) =>
    `додано: ${added}, вилучено: ${removed}, змінено: ${changed}, відхилено: ${refused}`,

  unansweredTitle: () => 'Запитання без відповіді',
  unansweredNone: () => 'На кожне запитання, відкрито поставлене на цьому сервері, знайшлася відповідь.',
  unansweredOff: () =>
    'Запитання не зберігаються: `UNANSWERED_DAYS` дорівнює 0 або базою даних не можна користуватися (див. журнал).',
  unansweredTimes: (count) => `${count} ${plural(count, { one: 'раз', few: 'рази', other: 'разів' })}`,
  unansweredLast: (stamp) => `востаннє ${stamp}`,
  unansweredKept: (days) =>
    `Поставлені відкрито на цьому сервері; зберігаються без імен тих, хто питав, ${days} ${plural(days, { one: 'день', few: 'дні', other: 'днів' })}`,
};
