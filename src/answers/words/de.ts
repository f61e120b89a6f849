/** The answers' own words in German. */
import { datesIn } from './dates.ts';
import type { AnswerWords } from './en.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('de');

export const de: AnswerWords = {
  language: 'de',

  marked: (words) => `„${words}“`,
  passage: (line) => (/["“”„]/u.test(line) ? `‚${line}‘` : `„${line}“`),
  colon: (head, body) => `${head}: ${body}`,
  ...datesIn('de', ' bis '),
  and: (parts) => parts.join(' und '),
  or: (parts) => parts.join(' oder '),

  questionEmpty: () => 'Die Frage ist leer.',
  notInCorpus: (name) => `„${name}“ kommt in den Artikeln nicht vor.`,
  noSentence: () => 'Ich habe in den Artikeln keinen Satz gefunden, der das beantwortet.',
  noShortAnswer: () => 'Das sind die nächstliegenden Stellen.',
  sic: (words) => `[sic] Im Artikel selbst steht „${words}“.`,

  unnamed: () => 'im Artikel nicht namentlich genannt',
  withoutOffice: (name) => `${name}: in den Artikeln ohne Amt genannt`,
  ambiguous: (name, people) => `„${name}“ kann ${people.join(' oder ')} sein.`,
  leaderUnsaid: () => 'Die Artikel nennen, wer für diese Seite teilnahm, aber nicht, wer sie leitete.',
  officeFromEditor: () => 'Das Amt stammt aus den Angaben der Redaktion, nicht aus diesem Artikel.',
  officeFormer: () => 'Früheres Amt.',

  scheduled: (date) => `${date}, geplant`,
  scheduledThen: (how) => `${how}; geplant, als der Artikel geschrieben wurde`,
  severalAnswers: (answers) => `Die Artikel geben mehr als eine Antwort: ${answers.join('; ')}.`,
  datedBy: (date, expression) => `${date} laut „${expression}“`,
  sourcesDiffer: (dates) => `(die Quellen widersprechen sich: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} von ${all})`,
  meetingDiffers: (meeting, dates) => `Zu „${meeting}“ widersprechen sich die Artikel: ${dates.join(', ')}.`,

  howUnanchored: (words) => `„${words}“; wann der Artikel geschrieben wurde, ist nicht bekannt`,
  howCounted: (words, from) => `„${words}“, gerechnet ab „${from}“`,
  howWritten: (words, day, as) =>
    as === undefined ? `„${words}“, geschrieben am ${day}` : `„${words}“, geschrieben um den ${day}, wie ${as}`,
  howSaid: (words, day, as) =>
    as === undefined ? `„${words}“, gesagt am ${day}` : `„${words}“, gesagt um den ${day}, wie ${as}`,
  howGathering: (how) => `${how}; der Tag des Treffens, bei oder nach dem es gesagt wurde`,
  howCarried: (how) => `${how}; übernommen von den vorigen Worten derselben Person`,
  saidOn: (date, how) => `Gesagt: ${date}, laut ${how}.`,

  reported: (passage) => `Berichtet, nicht zitiert: ${passage}`,
  speakerUnclear: () => 'wer es sagt, geht aus dem Artikel nicht hervor',
  onlyReported: () => 'In den Worten des Artikels wiedergegeben, nicht zitiert.',
  partlyQuoted: () => 'Nur diese Worte sind zitiert; der Satz darum herum stammt vom Artikel.',
  calledSo: (words, name) =>
    name === null ? `Im Artikel heißt es „${words}“.` : `Im Artikel heißt es „${words}“; gemeint ist ${name}.`,
  neverQuoted: (name) => `${name} wird erwähnt, aber die Artikel zitieren keine eigenen Worte.`,
  nobodyQuoted: (name) => `„${name}“ ist niemand, den die Artikel zitieren.`,
  notDirect: (name) =>
    `Dazu gibt es kein wörtliches Zitat${name === '' ? '' : ` von ${name}`}; der Artikel berichtet es nur.`,
  notAMeeting: (words) => `„${words}“ ist kein Treffen, von dem die Artikel berichten.`,
  noneAtMeeting: (meeting) => `Die Artikel zitieren keine Worte, die sie mit „${meeting}“ verbinden.`,
  notAtMeeting: (name, meeting) => `Die Artikel verbinden keine Worte von ${name} mit „${meeting}“.`,

  elided: () => 'Teile eines einzigen Zitats; die Nachricht lässt aus, was dazwischen steht.',
  leftOut: (negations) => `Ausgelassen ist unter anderem: ${negations.map((word) => `„${word}“`).join(', ')}.`,
  notWordForWord: (missing, added) => {
    const lacks = plural(missing, {
      one: 'fehlt ein Wort des Artikels',
      other: `fehlen ${missing} Wörter des Artikels`,
    });
    const places = plural(added, { one: 'an einer Stelle', other: `an ${added} Stellen` });
    if (added === 0) return `Nicht wörtlich: In der Nachricht ${lacks}.`;
    return missing === 0
      ? `Nicht wörtlich: In der Nachricht steht ${places} etwas anderes.`
      : `Nicht wörtlich: In der Nachricht ${lacks}, und ${places} steht etwas anderes.`;
  },
  closest: () => 'Das sind die ähnlichsten Worte der Artikel, nicht dieselben.',
  onlyQuoted: (pieces) =>
    `Zitiert ist dort nur ${pieces.map((piece) => `„${piece}“`).join(' und ')}; der Rest sind die eigenen Worte des Artikels.`,
  articlesOwn: () => 'Eigene Worte des Artikels, kein Zitat.',
  partOfLonger: () => 'Teil eines längeren Zitats.',
  speakerUnclearHere: () => 'Wer es gesagt hat, geht aus dem Artikel nicht hervor.',
  otherSpeaker: (claimed, speaker) =>
    `In der Nachricht steht als Sprecher: ${claimed}; der Artikel schreibt die Worte so zu: ${speaker}.`,
  othersToo: (names, more) =>
    `Mit denselben Worten werden auch zitiert: ${names.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}.`,

  noPlace: () => 'Das ist keine Stelle eines Artikels.',
  placeGone: () => 'Diese Stelle gibt es in den Artikeln nicht.',
  fileGone: (file) =>
    `Die Artikel haben sich seitdem geändert: ${file} gehört nicht mehr dazu. Bitte frag noch einmal.`,
  wordsGone: () =>
    'Die Artikel haben sich seitdem geändert, und diese Worte stehen nicht mehr darin. Bitte frag noch einmal.',

  whoHolds: (office) => `Wer ist das: ${office}?`,
  whoTookPart: (meeting) => `Wer nahm teil: ${meeting}`,
};
