/** The answers' own words in Polish. */
import { datesIn } from './dates.ts';
import type { AnswerWords } from './en.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('pl');

export const pl: AnswerWords = {
  language: 'pl',

  marked: (words) => `„${words}”`,
  passage: (line) => (/["“”„]/u.test(line) ? `«${line}»` : `„${line}”`),
  colon: (head, body) => `${head}: ${body}`,
  ...datesIn('pl', ' – '),
  and: (parts) => parts.join(' i '),
  or: (parts) => parts.join(' lub '),

  questionEmpty: () => 'Pytanie jest puste.',
  notInCorpus: (name) => `„${name}” nie występuje w artykułach.`,
  noSentence: () => 'Nie znalazłem w artykułach zdania, które na to odpowiada.',
  noShortAnswer: () => 'Oto najbliższe fragmenty.',
  sic: (words) => `[sic] Tak jest w samym artykule: „${words}”.`,

  unnamed: () => 'bez nazwiska w artykule',
  withoutOffice: (name) => `${name}: w artykułach bez podanej funkcji`,
  ambiguous: (name, people) => `„${name}” to może być ${people.join(' lub ')}.`,
  leaderUnsaid: () => 'Artykuły podają, kto uczestniczył po tej stronie, ale nie kto jej przewodził.',
  officeFromEditor: () => 'Funkcja pochodzi z danych redakcji, nie z tego artykułu.',
  officeFormer: () => 'Dawna funkcja.',

  scheduled: (date) => `${date}, planowane`,
  scheduledThen: (how) => `${how}; planowane, gdy powstawał artykuł`,
  severalAnswers: (answers) => `Artykuły podają więcej niż jedną odpowiedź: ${answers.join('; ')}.`,
  datedBy: (date, expression) => `${date} według „${expression}”`,
  sourcesDiffer: (dates) => `(źródła się różnią: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} z ${all})`,
  meetingDiffers: (meeting, dates) => `Co do „${meeting}” artykuły się różnią: ${dates.join(', ')}.`,

  howUnanchored: (words) => `„${words}”; nie wiadomo, kiedy powstał artykuł`,
  howCounted: (words, from) => `„${words}”, licząc od „${from}”`,
  howWritten: (words, day, as) =>
    as === undefined ? `„${words}”, napisane ${day}` : `„${words}”, napisane około ${day}, jak ${as}`,
  howSaid: (words, day, as) =>
    as === undefined ? `„${words}”, powiedziane ${day}` : `„${words}”, powiedziane około ${day}, jak ${as}`,
  howGathering: (how) => `${how}; dzień spotkania, na którym lub po którym to powiedziano`,
  howCarried: (how) => `${how}; przejęte z wcześniejszych słów tej samej osoby`,
  saidOn: (date, how) => `Powiedziane: ${date}, według ${how}.`,

  reported: (passage) => `Zrelacjonowane, nie cytowane: ${passage}`,
  speakerUnclear: () => 'z artykułu nie wynika jasno, kto mówi',
  onlyReported: () => 'Zrelacjonowane słowami artykułu, nie cytowane.',
  partlyQuoted: () => 'Cytowane są tylko te słowa; zdanie wokół nich pochodzi z artykułu.',
  calledSo: (words, name) => (name === null ? `W artykule: „${words}”.` : `W artykule: „${words}”, czyli ${name}.`),
  neverQuoted: (name) => `${name} pojawia się w artykułach, ale nie cytują one żadnych słów tej osoby.`,
  nobodyQuoted: (name) => `Artykuły nie cytują nikogo takiego: „${name}”.`,
  notDirect: (name) =>
    `Na ten temat nie ma dosłownego cytatu${name === '' ? '' : ` (${name})`}; artykuł tylko to relacjonuje.`,
  notAMeeting: (words) => `„${words}” nie jest spotkaniem, o którym piszą artykuły.`,
  noneAtMeeting: (meeting) => `Artykuły nie cytują słów, które wiązałyby z „${meeting}”.`,
  notAtMeeting: (name, meeting) => `Artykuły nie wiążą żadnych słów (${name}) z „${meeting}”.`,

  elided: () => 'Części jednego cytatu; wiadomość pomija to, co stoi między nimi.',
  leftOut: (negations) => `Wśród pominiętych słów: ${negations.map((word) => `„${word}”`).join(', ')}.`,
  notWordForWord: (missing, added) => {
    const parts = [
      missing > 0 ? `brakuje ${plural(missing, { one: 'jednego słowa', other: `${missing} słów` })} artykułu` : null,
      added > 0 ? `${plural(added, { one: 'w jednym miejscu', other: `w ${added} miejscach` })} są inne słowa` : null,
    ];
    return `Nie słowo w słowo: w wiadomości ${parts.filter((part) => part !== null).join(', a ')}.`;
  },
  closest: () => 'To najbliższe słowa w artykułach, nie te same.',
  onlyQuoted: (pieces) =>
    `Cytowane jest tam tylko ${pieces.map((piece) => `„${piece}”`).join(' i ')}; reszta to słowa samego artykułu.`,
  articlesOwn: () => 'Słowa samego artykułu, nie cytat.',
  partOfLonger: () => 'Część dłuższego cytatu.',
  speakerUnclearHere: () => 'Z artykułu nie wynika jasno, kto to powiedział.',
  otherSpeaker: (claimed, speaker) => `Według wiadomości mówi to: ${claimed}; według artykułu: ${speaker}.`,
  othersToo: (names, more) =>
    `Te same słowa artykuły cytują też jako wypowiedź innych: ${names.join(', ')}${more > 0 ? ` i jeszcze ${more}` : ''}.`,

  noPlace: () => 'To nie jest miejsce w żadnym artykule.',
  placeGone: () => 'Tego miejsca nie ma w artykułach.',
  fileGone: (file) => `Artykuły się od tego czasu zmieniły: nie ma już wśród nich ${file}. Zadaj pytanie jeszcze raz.`,
  wordsGone: () => 'Artykuły się od tego czasu zmieniły i nie ma już w nich tych słów. Zadaj pytanie jeszcze raz.',

  whoHolds: (office) => `Kto to jest: ${office}?`,
  whoTookPart: (meeting) => `Kto uczestniczył: ${meeting}`,
};
