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
  notInCorpus: (name) => `«${name}» у статтях не трапляється.`,
  noSentence: () => 'Я не знайшов у статтях речення, яке на це відповідає.',
  noShortAnswer: () => 'Ось найближчі місця.',
  sic: (words) => `[sic] Так у самій статті: «${words}».`,

  unnamed: () => 'у статті без імені',
  withoutOffice: (name) => `${name}: у статтях без зазначення посади`,
  ambiguous: (name, people) => `«${name}» – це може бути ${people.join(' або ')}.`,
  leaderUnsaid: () => 'У статтях сказано, хто брав участь із цього боку, але не сказано, хто його очолював.',
  officeFromEditor: () => 'Посаду взято з даних редакції, а не з цієї статті.',
  officeFormer: () => 'Колишня посада.',

  scheduled: (date) => `${date}, заплановано`,
  scheduledThen: (how) => `${how}; на момент написання лише планувалося`,
  severalAnswers: (answers) => `Статті дають більше ніж одну відповідь: ${answers.join('; ')}.`,
  datedBy: (date, expression) => `${date} – за словами «${expression}»`,
  sourcesDiffer: (dates) => `(джерела розходяться: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} з ${all})`,
  meetingDiffers: (meeting, dates) => `Щодо «${meeting}» статті розходяться: ${dates.join(', ')}.`,

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
  notDirect: (name) => `Прямої цитати про це немає${name === '' ? '' : ` (${name})`}; стаття це лише переказує.`,
  notAMeeting: (words) => `«${words}» – не зустріч, про яку розповідають статті.`,
  noneAtMeeting: (meeting) => `Статті не цитують слів, пов’язаних із «${meeting}».`,
  notAtMeeting: (name, meeting) => `У статтях немає слів (${name}), пов’язаних із «${meeting}».`,

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
