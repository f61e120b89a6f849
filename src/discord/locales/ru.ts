/** What the bot says in Discord, in Russian, and what its commands are called there. */
import { pluralOf } from '../../answers/words/plural.ts';
import type { LocaleTexts } from './en.ts';
import { ruProblems } from './problems/ru.ts';
import type { CommandVocabulary } from './words.ts';

const plural = pluralOf('ru');

const hide = { name: 'скрыть', description: 'Показать ответ только мне' };

export const ruCommands: CommandVocabulary = {
  who: { name: 'кто', description: 'Кто это, кто это сделал, кто это сказал? Дословно из статей' },
  'who question': {
    name: 'вопрос',
    description: 'Имя, должность или вопрос (лучше по-английски), например «who led the delegation»',
  },
  'who hide': hide,
  when: { name: 'когда', description: 'Когда это было, когда будет, сколько длилось? Дословно из статей' },
  'when question': {
    name: 'вопрос',
    description: 'Встреча, день или вопрос, например «when did the talks begin»; пусто: лента времени',
  },
  'when hide': hide,
  quote: { name: 'цитата', description: 'Что было сказано, слово в слово: кем, о чём, на какой встрече' },
  'quote about': { name: 'тема', description: 'О чём эти слова' },
  'quote by': { name: 'автор', description: 'Кто их сказал: имя или должность' },
  'quote meeting': { name: 'встреча', description: 'На какой встрече или о какой они сказаны' },
  'quote hide': hide,
  'Check this quote': { name: 'Проверить цитату' },
  corpus: { name: 'корпус', description: 'Статьи, по которым я отвечаю (для администраторов)' },
  'corpus status': { name: 'состояние', description: 'Какие есть статьи и что не так с каким файлом' },
  'corpus reload': { name: 'перечитать', description: 'Заново прочитать папку со статьями' },
  'corpus unanswered': {
    name: 'без-ответа',
    description: 'Вопросы, на которые не нашлось ответа, без имён спросивших',
  },
};

export const ru: LocaleTexts = {
  language: 'ru',

  partial: (reason) => `**Короткого ответа нет.** ${reason}`,
  partialWithoutReason: () => '**Короткого ответа нет.** Статьи говорят об этом, но не дают того, о чём вы спросили.',
  notFound: (reason) => `**Не найдено.** ${reason}`,
  notFoundWithoutReason: () => '**Не найдено.** В статьях этого нет.',
  differ: (how) => `**Источники расходятся:** ${how}`,
  close: () => 'Близко, но не ответ',
  more: (count) =>
    `… и ещё ${count} ${plural(count, { one: 'фрагмент: спросите точнее, чтобы его увидеть', few: 'фрагмента: спросите точнее, чтобы их увидеть', other: 'фрагментов: спросите точнее, чтобы их увидеть' })}.`,
  moreCitations: (count) => `… и ещё ${count} ${plural(count, { one: 'место', few: 'места', other: 'мест' })}`,
  footer: (edition) => `Фрагменты приведены дословно · издание ${edition}`,
  person: (name, role) => (role === '' ? `**${name}**` : `**${name}**, ${role}`),
  scheduled: (date) => `${date} (запланировано)`,
  dateRange: (from, to) => `${from} – ${to}`,
  digest: () => 'пересказ другой статьи',
  written: (date) => `написано: ${date}`,
  writtenUnknown: () => 'без даты',
  pageDate: (date) => `дата страницы: ${date}`,
  paragraph: (number) => `абзац ${number}`,
  above: () => 'как выше',
  sameArticle: (mark) => `та же статья, что ${mark}`,

  sourceChanged: (files) =>
    `Ответ был, но с тех пор, как я читал статьи, на диске изменилось: ${files}, поэтому я не могу показать слова так, как они стоят. Администратор может выполнить \`/корпус перечитать\`; после этого спросите ещё раз.`,

  questionEmpty: () => 'Здесь нет вопроса. Спросите меня о статьях, одним предложением или несколькими словами.',
  questionTooLong: (length, most) =>
    `В этом вопросе ${length} ${plural(length, { one: 'знак', few: 'знака', other: 'знаков' })}; я читаю не больше ${most}. Спросите короче, пожалуйста.`,
  quoteNeedsOne: () =>
    'Скажите, кто **автор** слов, какова их **тема** или на какой **встрече** они сказаны: для `/цитата` нужно одно из трёх.',
  speakerUnknown: (name, closest) =>
    `**Не найдено.** Статьи не цитируют никого по имени «${name}». Ближе всего: ${closest}.`,
  speakerUnknownWithoutClosest: (name) => `**Не найдено.** Статьи не цитируют никого по имени «${name}».`,
  adminsOnly: () =>
    'Это могут только администраторы этого сервера. Если статьи нужно перечитать, попросите об этом кого-нибудь из них.',
  commandUnknown: () => 'Я больше не знаю этой команды. Перезагрузите Discord, чтобы увидеть нынешние.',
  buttonUnknown: () => 'Эта кнопка от прежней моей версии. Задайте вопрос ещё раз, пожалуйста.',
  timedOut: (seconds) =>
    `Это заняло больше ${seconds} ${plural(seconds, { one: 'секунды', other: 'секунд' })}, и я остановился. Попробуйте ещё раз, может быть, с вопросом короче.`,
  cooldownPerson: (when) => `Вы много спросили за короткое время. Спросите снова ${when}.`,
  cooldownChannel: (when) => `Здесь много спросили за короткое время. Спросите снова ${when}.`,
  cooldownPress: (when) => `За короткое время нажато много кнопок. Нажмите снова ${when}.`,
  engine: (code, words) =>
    ({
      timeout: 'Этот вопрос занял слишком много времени и был прерван. Вопрос короче может получиться.',
      'no-corpus': `Не удалось прочитать ни одной статьи: ${words}`,
      'reload-failed': `Перечитать не удалось, поэтому остаются прежние статьи: ${words}`,
      'reload-running': 'Статьи уже перечитываются; результат будет верен и для этой команды.',
      closed: 'Я завершаю работу.',
      'worker-died': 'Я споткнулся посреди этого вопроса и поднимаюсь. Спросите ещё раз, пожалуйста.',
    })[code],
  bug: (id) =>
    `У меня что-то пошло не так; в моём журнале это записано как \`${id}\`. Попробуйте ещё раз; если не пройдёт, сообщите этот номер тому, кто меня запускает.`,

  help: (mention) =>
    `Здравствуйте! Я отвечаю на вопросы о статьях, которые мне дали: их собственными словами и с указанием места. Упомяните меня с вопросом (${mention} …) или используйте \`/кто\`, \`/когда\` или \`/цитата\`. Статьи на английском, поэтому лучше всего я понимаю вопросы по-английски.`,
  helpExamples: (examples) => `Например:\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker) => `Что говорит ${speaker}?`,

  moreBelow: (count) =>
    `… и ещё ${count} ${plural(count, { one: 'фрагмент', few: 'фрагмента', other: 'фрагментов' })}: нажмите «Ещё».`,
  pageOf: (first, last, all) =>
    first === last ? `Фрагмент ${first} из ${all}` : `Фрагменты ${first}–${last} из ${all}`,
  buttonContext: () => 'Показать в контексте',
  buttonMore: (count) => `Ещё (${count})`,
  buttonBack: () => 'Назад',
  buttonOn: () => 'Дальше',
  buttonShare: () => 'Показать всем',
  buttonShared: () => 'Показано всем',
  buttonTimeline: () => 'Лента времени',
  editionGone: (before, after) =>
    `После того ответа статьи перечитаны (издания ${before} больше нет), поэтому это из нынешнего издания ${after}.`,
  shareAgain: () => 'Теперь ответ такой. Нажмите «Показать всем» ещё раз, чтобы его увидели все.',
  sharedAlready: () => 'Этот ответ уже показан всем.',
  voted: () => 'Спасибо, голос учтён, без вашего имени.',
  votedAlready: () => 'Вы уже оценили этот ответ, спасибо.',
  noContext: () => 'В этом ответе нет фрагмента, который можно показать в контексте.',
  contextTitle: (mark, all) => (all === 1 ? 'В контексте' : `В контексте: фрагмент ${mark} из ${all}`),
  contextGone: (reason) => `**Этот фрагмент больше нельзя показать.** ${reason}`,
  passageGone: () => 'Того места, которое вы хотели увидеть, в статьях больше нет; вот первое из тех, что есть сейчас.',
  questionCut: () =>
    'Вопрос выше длиннее, чем то, что от него сохранено, поэтому это ответ только на его начало. Если сомневаетесь, задайте его ещё раз.',

  timelineTitle: () => 'Что статьи датируют, по порядку времени',
  timelineEmpty: () => 'Статьи не датируют ничего, что могла бы показать лента времени.',

  checkVerdicts: {
    verbatim: '✓ Слово в слово',
    altered: '≈ Изменено',
    'other-speaker': '≠ Сказано кем-то другим',
    reported: '¶ Только пересказано, не процитировано',
    'not-found': '∅ Нет в статьях',
  },
  checkMany: (count) => `Проверено цитат: ${count}`,
  checkMore: (count) =>
    `… и ещё ${count} ${plural(count, { one: 'цитата, которая не поместилась: проверьте её в отдельном сообщении', few: 'цитаты, которые не поместились: проверьте их в отдельном сообщении', other: 'цитат, которые не поместились: проверьте их в отдельном сообщении' })}.`,
  checkClaimedBy: (speaker) => `по словам сообщения: ${speaker}`,
  checkLegend: () => '~~зачёркнуто~~: только в сообщении · **жирным**: вместо этого в статье',
  checkClosest: () => 'Самое близкое, что есть в статьях:',
  checkNothing: () => 'В этом сообщении я не вижу цитаты. Слова для проверки стоят в кавычках, и их хотя бы несколько.',
  checkUnreadable: (command) =>
    `Discord не показывает мне это сообщение, потому что оно меня не упоминает. Выберите на нём **Приложения › ${command}** (правая кнопка или долгое нажатие) или напишите цитату после упоминания меня.`,
  checkGone: () =>
    'После этой проверки статьи перечитаны. Проверьте сообщение ещё раз, а потом покажите результат всем.',

  statusTitle: () => 'Статьи, по которым я отвечаю',
  statusCounts: (articles, people, quotations, meetings) =>
    [
      `${articles} ${plural(articles, { one: 'статья', few: 'статьи', other: 'статей' })}`,
      `${people} ${plural(people, { one: 'человек', few: 'человека', other: 'человек' })}`,
      `${quotations} ${plural(quotations, { one: 'цитата', few: 'цитаты', other: 'цитат' })}`,
      `${meetings} ${plural(meetings, { one: 'встреча', few: 'встречи', other: 'встреч' })}`,
    ].join(', '),
  statusBuilt: (edition, stamp, seconds) => `Издание ${edition}, прочитано ${stamp} за ${seconds} с`,
  statusReloaded: (stamp, who) => `Последний раз перечитано ${stamp}, по команде: ${who}`,
  adminElsewhere: () => 'администратор другого сервера',
  statusVotes: (up, down) => `Голоса об ответах: 👍 ${up} · 👎 ${down}`,
  statusForAdmins: () => 'Список файлов и того, что с ними не так, – для администраторов этого сервера.',
  problems: (count) => `**${count} ${plural(count, { one: 'проблема', few: 'проблемы', other: 'проблем' })}**`,
  problemReasons: ruProblems,
  noProblems: () => 'Ни с одним файлом проблем нет.',
  moreLines: (count) => `… и ещё ${count}`,

  reloadTitle: () => 'Статьи перечитаны',
  reloadRunning: (stamp, seconds) =>
    `Перечитываю папку, начало ${stamp}; в прошлый раз это заняло ${seconds} с. Пока отвечаю по прежним статьям.`,
  reloadFiles: (read, files) => `прочитано файлов: ${read} из ${files}`,
  reloadStep: (step, steps, what) => `шаг ${step} из ${steps}: ${what}`,
  reloadSteps: {
    files: 'файлы',
    names: 'имена и названия',
    dates: 'даты',
    quotations: 'цитаты и их авторы',
    meetings: 'встречи',
    index: 'указатель',
  },
  reloadUnchanged: (edition) => `Ничего не изменилось: это всё ещё издание ${edition}`,
  reloadChanged: (before, after) => `Издание ${before} → ${after}`,
  added: (count) => `**Добавлено: ${count}**`,
  removed: (count) => `**Удалено: ${count}**`,
  changed: (count) => `**Изменено: ${count}**`,
  refused: (count) => `**Отклонено: ${count}**`,
  builtIn: (seconds) => `за ${seconds} с`,

  auditReloaded: (who, report) => `Статьи перечитаны по команде ${who}. ${report}`,
  auditFailed: (who, reason) => `Перечитать статьи по команде ${who} не удалось: ${reason}`,
  auditCounts: (added, removed, changed, refused) =>
    `добавлено: ${added}, удалено: ${removed}, изменено: ${changed}, отклонено: ${refused}`,

  unansweredTitle: () => 'Вопросы без ответа',
  unansweredNone: () => 'На каждый вопрос, открыто заданный на этом сервере, нашёлся ответ.',
  unansweredOff: () =>
    'Вопросы не хранятся: `UNANSWERED_DAYS` равно 0 или базой данных нельзя пользоваться (см. журнал).',
  unansweredTimes: (count) => `${count} ${plural(count, { one: 'раз', few: 'раза', other: 'раз' })}`,
  unansweredLast: (stamp) => `последний ${stamp}`,
  unansweredKept: (days) =>
    `Заданы открыто на этом сервере; хранятся без имён спросивших ${days} ${plural(days, { one: 'день', few: 'дня', other: 'дней' })}`,
};
