/** The answers' own words in Ukrainian. */
import { datesIn } from './dates.ts';
import type { AnswerWords } from './en.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('uk');

export const uk: AnswerWords = {
  language: 'uk',

  marked: (words) => `«${words}»`,
  passage: (line) => (/[«»]/u.test(line) ? `“${line}”` : `«${line}»`),
  colon: (head, body) => `${head}: ${body}`,
  ...datesIn('uk', ' – '),
  and: (parts) => parts.join(' і '),
  or: (parts) => parts.join(' або '),

  questionEmpty: () => 'Запитання порожнє.',
  nothingElse: () => 'Більше про це у статтях нічого немає.',
  whyUnasked: () =>
    'Тут не можна запитати, чому щось було сказано чи зроблено: лише хто, коли і що було сказано дослівно.',
  notInCorpus: (name) => `«${name}» у статтях не трапляється.`,
  saysNothingOf: (word) => `У статтях нічого немає про «${word}».`,
  noSentence: () => 'Я не знайшов у статтях речення, яке на це відповідає.',
  noShortAnswer: () => 'Ось найближчі місця.',
  namesNobody: () => 'У запитанні не названо нікого й нічого, що можна було б шукати.',
  namesNothing: () => 'У запитанні не названо нічого, що можна було б шукати.',
  sic: (words) => `[sic] Так у самій статті: «${words}».`,

  notNamed: (passage) => `Без імені: ${passage}`,
  quotedUnnamed: (description) => `Статті цитують «${description}», не називаючи імені.`,
  unnamed: () => 'у статті без імені',
  namedOutside: (name) => `${name} трапляється лише поза самим текстом статей.`,
  withoutOffice: (name) => `${name}: у статтях без зазначення посади`,
  officeUnsaid: () => 'Статті називають цю людину, але не кажуть, хто це.',
  ambiguous: (name, people) => `«${name}» – це може бути ${people.join(' або ')}.`,
  leaderUnsaid: () => 'У статтях сказано, хто брав участь із цього боку, але не сказано, хто його очолював.',
  nobodyElse: () => 'Статті розповідають про цю зустріч, але інших учасників не називають.',
  officeFromEditor: () => 'Посаду взято з даних редакції, а не з цієї статті.',
  officeImplied: () =>
    'У статті посаду названо без країни й організації; від чийого імені говорить ця людина, видно зі сказаного.',
  officeFormer: () => 'Колишня посада.',

  scheduled: (date) => `${date}, заплановано`,
  scheduledThen: (how) => `${how}; на момент написання лише планувалося`,
  durationUnsaid: () => 'У статтях не сказано, скільки це тривало.',
  saidUndated: () => 'Статті це цитують, але не кажуть, коли це було сказано.',
  undated: () => 'Статті це згадують, але дати не називають.',
  noMeetingAhead: () => 'Про нову зустріч між ними у статтях нічого немає.',
  meetingAheadUndated: () => 'У статтях сказано, що вони мають зустрітися, але день не названо.',
  nothingDated: (days) => `У статтях нічого не датовано цим часом: ${days}.`,
  severalDates: (dates) => `Статті називають більше ніж одну дату: ${dates.join('; ')}.`,
  datedBy: (date, expression) => `${date} – за словами «${expression}»`,
  sourcesDiffer: (dates) => `(джерела розходяться: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} з ${all})`,
  meetingDiffers: (meeting, dates) => `Щодо «${meeting}» статті розходяться: ${dates.join(', ')}.`,
  noMeeting: () => 'Про таку зустріч у статтях нічого немає.',
  placeUnsaid: () => 'Статті згадують цю зустріч, але не кажуть, де вона була.',

  howUnanchored: (words) => `«${words}»; коли написано статтю, невідомо`,
  howCounted: (words, from) => `«${words}», рахуючи від «${from}»`,
  howWritten: (words, day, as) =>
    as === undefined ? `«${words}», написано ${day}` : `«${words}», написано близько ${day}, як ${as}`,
  howSaid: (words, day, as) =>
    as === undefined ? `«${words}», сказано ${day}` : `«${words}», сказано близько ${day}, як ${as}`,
  howGathering: (how) => `${how}; це день зустрічі, на якій або після якої це сказано`,
  howCarried: (how) => `${how}; узято з попередніх слів тієї самої людини`,
  saidOn: (date, how) => `Сказано: ${date}, судячи з ${how}.`,

  reported: (passage) => `Переказано, не процитовано: ${passage}`,
  speakerUnclear: () => 'зі статті неясно, хто говорить',
  onlyReported: () => 'Переказано словами статті, не процитовано.',
  partlyQuoted: () => 'Процитовано лише ці слова; решта речення – слова статті.',
  calledSo: (words, name) => (name === null ? `У статті: «${words}».` : `У статті: «${words}», тобто ${name}.`),
  neverQuoted: (name) => `${name} згадується, але власних слів статті не цитують.`,
  nobodyQuoted: (name) => `Статті не цитують нікого такого: «${name}».`,
  noSpeakerNoTopic: () => 'У запитанні не названо ні хто говорить, ні про що.',
  notOnTopic: (name, topic) => `${name}: цитати є, але не про «${topic}».`,
  noneOnTopic: (topic) => `Жодної цитати про «${topic}» у статтях немає.`,
  notDirect: (name) => `Прямої цитати про це немає${name === '' ? '' : ` (${name})`}; стаття це лише переказує.`,
  notAMeeting: (words) => `«${words}» – не зустріч, про яку розповідають статті.`,
  noneAtMeeting: (meeting) => `Статті не цитують слів, пов’язаних із «${meeting}».`,
  notAtMeeting: (name, meeting) => `У статтях немає слів (${name}), пов’язаних із «${meeting}».`,
  ofMeeting: (meeting, reason) => `Зі сказаного на «${meeting}» або про це: ${reason}`,

  elided: () => 'Частини однієї цитати; повідомлення пропускає те, що стоїть між ними.',
  leftOut: (negations) => `Серед пропущених слів: ${negations.map((word) => `«${word}»`).join(', ')}.`,
  notWordForWord: (missing, added) => {
    const parts = [
      missing > 0
        ? `бракує ${plural(missing, { one: missing === 1 ? 'одного слова' : `${missing} слова`, other: `${missing} слів` })} статті`
        : null,
      added > 0
        ? `${plural(added, { one: added === 1 ? 'в одному місці' : `у ${added} місці`, other: `у ${added} місцях` })} стоять інші слова`
        : null,
    ];
    return `Не дослівно: у повідомленні ${parts.filter((part) => part !== null).join(', і ')}.`;
  },
  closest: () => 'Це найближчі слова у статтях, але не ті самі.',
  onlyQuoted: (pieces) =>
    `Процитовано там лише ${pieces.map((piece) => `«${piece}»`).join(' і ')}; решта – слова самої статті.`,
  articlesOwn: () => 'Слова самої статті, не цитата.',
  partOfLonger: () => 'Частина довшої цитати.',
  speakerUnclearHere: () => 'Зі статті неясно, хто це сказав.',
  otherSpeaker: (claimed, speaker) => `За повідомленням, це говорить ${claimed}; за статтею – ${speaker}.`,
  othersToo: (names, more) =>
    `З тими самими словами статті цитують і інших: ${names.join(', ')}${more > 0 ? ` і ще ${more}` : ''}.`,

  noPlace: () => 'Це не місце зі статті.',
  placeGone: () => 'Такого місця у статтях немає.',
  fileGone: (file) => `Відтоді статті змінилися: ${file} серед них більше немає. Запитайте ще раз, будь ласка.`,
  wordsGone: () => 'Відтоді статті змінилися, і цих слів у них більше немає. Запитайте ще раз, будь ласка.',

  whoHolds: (office) => `Хто це: ${office}?`,
  whoTookPart: (meeting) => `Хто брав участь: ${meeting}`,
};
