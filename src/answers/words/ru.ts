/** The answers' own words in Russian. */
import { datesIn } from './dates.ts';
import type { AnswerWords } from './en.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('ru');

export const ru: AnswerWords = {
  language: 'ru',

  marked: (words) => `«${words}»`,
  passage: (line) => (/[«»]/u.test(line) ? `„${line}“` : `«${line}»`),
  colon: (head, body) => `${head}: ${body}`,
  ...datesIn('ru', ' – '),
  and: (parts) => parts.join(' и '),
  or: (parts) => parts.join(' или '),

  questionEmpty: () => 'Вопрос пуст.',
  notInCorpus: (name) => `«${name}» в статьях не встречается.`,
  noSentence: () => 'Я не нашёл в статьях предложения, которое на это отвечает.',
  noShortAnswer: () => 'Вот самые близкие места.',
  sic: (words) => `[sic] Так в самой статье: «${words}».`,

  unnamed: () => 'в статье без имени',
  withoutOffice: (name) => `${name}: в статьях без указания должности`,
  ambiguous: (name, people) => `«${name}» – это может быть ${people.join(' или ')}.`,
  leaderUnsaid: () => 'В статьях сказано, кто участвовал с этой стороны, но не сказано, кто её возглавлял.',
  officeFromEditor: () => 'Должность указана в данных редакции, а не в этой статье.',
  officeFormer: () => 'Прежняя должность.',

  scheduled: (date) => `${date}, запланировано`,
  scheduledThen: (how) => `${how}; на момент написания только планировалось`,
  severalAnswers: (answers) => `Статьи дают больше одного ответа: ${answers.join('; ')}.`,
  datedBy: (date, expression) => `${date} – по словам «${expression}»`,
  sourcesDiffer: (dates) => `(источники расходятся: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} из ${all})`,
  meetingDiffers: (meeting, dates) => `О «${meeting}» статьи расходятся: ${dates.join(', ')}.`,

  howUnanchored: (words) => `«${words}»; когда написана статья, неизвестно`,
  howCounted: (words, from) => `«${words}», считая от «${from}»`,
  howWritten: (words, day, as) =>
    as === undefined ? `«${words}», написано ${day}` : `«${words}», написано около ${day}, как ${as}`,
  howSaid: (words, day, as) =>
    as === undefined ? `«${words}», сказано ${day}` : `«${words}», сказано около ${day}, как ${as}`,
  howGathering: (how) => `${how}; это день встречи, на которой или после которой это сказано`,
  howCarried: (how) => `${how}; взято из предыдущих слов того же человека`,
  saidOn: (date, how) => `Сказано: ${date}, судя по ${how}.`,

  reported: (passage) => `Пересказано, не процитировано: ${passage}`,
  speakerUnclear: () => 'из статьи неясно, кто говорит',
  onlyReported: () => 'Пересказано словами статьи, не процитировано.',
  partlyQuoted: () => 'Процитированы только эти слова; остальное предложение – слова статьи.',
  calledSo: (words, name) => (name === null ? `В статье: «${words}».` : `В статье: «${words}», то есть ${name}.`),
  neverQuoted: (name) => `${name} упоминается, но собственных слов статьи не цитируют.`,
  nobodyQuoted: (name) => `Статьи не цитируют никого такого: «${name}».`,
  notDirect: (name) => `Прямой цитаты об этом нет${name === '' ? '' : ` (${name})`}; статья это только пересказывает.`,
  notAMeeting: (words) => `«${words}» – не встреча, о которой рассказывают статьи.`,
  noneAtMeeting: (meeting) => `Статьи не цитируют слов, связанных с «${meeting}».`,
  notAtMeeting: (name, meeting) => `В статьях нет слов (${name}), связанных с «${meeting}».`,

  elided: () => 'Части одной цитаты; сообщение пропускает то, что стоит между ними.',
  leftOut: (negations) => `Среди пропущенных слов: ${negations.map((word) => `«${word}»`).join(', ')}.`,
  notWordForWord: (missing, added) => {
    const parts = [
      missing > 0
        ? `не хватает ${plural(missing, { one: missing === 1 ? 'одного слова' : `${missing} слова`, other: `${missing} слов` })} статьи`
        : null,
      added > 0
        ? `${plural(added, { one: added === 1 ? 'в одном месте' : `в ${added} месте`, other: `в ${added} местах` })} стоят другие слова`
        : null,
    ];
    return `Не дословно: в сообщении ${parts.filter((part) => part !== null).join(', и ')}.`;
  },
  closest: () => 'Это самые близкие слова в статьях, но не те же.',
  onlyQuoted: (pieces) =>
    `Процитировано там только ${pieces.map((piece) => `«${piece}»`).join(' и ')}; остальное – слова самой статьи.`,
  articlesOwn: () => 'Слова самой статьи, не цитата.',
  partOfLonger: () => 'Часть более длинной цитаты.',
  speakerUnclearHere: () => 'Из статьи неясно, кто это сказал.',
  otherSpeaker: (claimed, speaker) => `По сообщению, это говорит ${claimed}; по статье – ${speaker}.`,
  othersToo: (names, more) =>
    `С теми же словами статьи цитируют и других: ${names.join(', ')}${more > 0 ? ` и ещё ${more}` : ''}.`,

  noPlace: () => 'Это не место из статьи.',
  placeGone: () => 'Такого места в статьях нет.',
  fileGone: (file) => `С тех пор статьи изменились: ${file} среди них больше нет. Спросите ещё раз, пожалуйста.`,
  wordsGone: () => 'С тех пор статьи изменились, и этих слов в них больше нет. Спросите ещё раз, пожалуйста.',

  whoHolds: (office) => `Кто это: ${office}?`,
  whoTookPart: (meeting) => `Кто участвовал: ${meeting}`,
};
