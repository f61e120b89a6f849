/** The answers' own words in Italian. */
import { datesIn } from './dates.ts';
import type { AnswerWords } from './en.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('it');

export const it: AnswerWords = {
  language: 'it',

  marked: (words) => `«${words}»`,
  passage: (line) => (/[«»]/u.test(line) ? `“${line}”` : `«${line}»`),
  colon: (head, body) => `${head}: ${body}`,
  ...datesIn('it', ' – '),
  and: (parts) => parts.join(' e '),
  or: (parts) => parts.join(' o '),

  questionEmpty: () => 'La domanda è vuota.',
  notInCorpus: (name) => `«${name}» non compare negli articoli.`,
  noSentence: () => 'Non ho trovato negli articoli nessuna frase che risponda.',
  noShortAnswer: () => 'Questi sono i passaggi più vicini.',
  sic: (words) => `[sic] L’articolo stesso dice «${words}».`,

  unnamed: () => 'senza nome nell’articolo',
  withoutOffice: (name) => `${name}: nome riportato negli articoli senza carica`,
  ambiguous: (name, people) => `«${name}» può essere ${people.join(' o ')}.`,
  leaderUnsaid: () => 'Gli articoli dicono chi ha partecipato per questa parte, ma non chi la guidava.',
  officeFromEditor: () => 'La carica viene dai dati della redazione, non da questo articolo.',
  officeFormer: () => 'Carica precedente.',

  scheduled: (date) => `${date}, previsto`,
  scheduledThen: (how) => `${how}; previsto quando l’articolo è stato scritto`,
  severalAnswers: (answers) => `Gli articoli danno più di una risposta: ${answers.join('; ')}.`,
  datedBy: (date, expression) => `${date} secondo «${expression}»`,
  sourcesDiffer: (dates) => `(le fonti divergono: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} su ${all})`,
  meetingDiffers: (meeting, dates) => `Su «${meeting}» gli articoli divergono: ${dates.join(', ')}.`,

  howUnanchored: (words) => `«${words}»; non si sa quando l’articolo è stato scritto`,
  howCounted: (words, from) => `«${words}», contando da «${from}»`,
  howWritten: (words, day, as) =>
    as === undefined
      ? `«${words}», data dell’articolo: ${day}`
      : `«${words}», data dell’articolo: circa ${day}, come ${as}`,
  howSaid: (words, day, as) =>
    as === undefined
      ? `«${words}», data delle parole: ${day}`
      : `«${words}», data delle parole: circa ${day}, come ${as}`,
  howGathering: (how) => `${how}; è il giorno dell’incontro durante o dopo il quale è stato detto`,
  howCarried: (how) => `${how}; ripreso dalle parole precedenti della stessa persona`,
  saidOn: (date, how) => `Detto: ${date}, secondo ${how}.`,

  reported: (passage) => `Riferito, non citato: ${passage}`,
  speakerUnclear: () => 'l’articolo non chiarisce chi parla',
  onlyReported: () => 'Riferito con le parole dell’articolo, non citato.',
  partlyQuoted: () => 'Solo queste parole sono citate; la frase intorno è dell’articolo.',
  calledSo: (words, name) => (name === null ? `L’articolo dice «${words}».` : `L’articolo dice «${words}»: ${name}.`),
  neverQuoted: (name) => `Gli articoli menzionano ${name}, ma non ne citano le parole.`,
  nobodyQuoted: (name) => `Gli articoli non citano nessuno come «${name}».`,
  notDirect: (name) =>
    `Su questo non c’è nessuna citazione diretta${name === '' ? '' : ` di ${name}`}; l’articolo si limita a riferirlo.`,
  notAMeeting: (words) => `«${words}» non è un incontro di cui parlano gli articoli.`,
  noneAtMeeting: (meeting) => `Gli articoli non citano parole che colleghino a «${meeting}».`,
  notAtMeeting: (name, meeting) => `Gli articoli non collegano nessuna parola di ${name} a «${meeting}».`,

  elided: () => 'Pezzi di una stessa citazione; il messaggio omette ciò che sta in mezzo.',
  leftOut: (negations) => `Tra le parole omesse: ${negations.map((word) => `«${word}»`).join(', ')}.`,
  notWordForWord: (missing, added) => {
    const parts = [
      missing > 0
        ? plural(missing, { one: 'manca una parola dell’articolo', other: `mancano ${missing} parole dell’articolo` })
        : null,
      added > 0
        ? plural(added, { one: 'ci sono altre parole in un punto', other: `ci sono altre parole in ${added} punti` })
        : null,
    ];
    return `Non parola per parola: nel messaggio ${parts.filter((part) => part !== null).join(' e ')}.`;
  },
  closest: () => 'Sono le parole più simili negli articoli, non le stesse.',
  onlyQuoted: (pieces) =>
    `Lì è citato solo ${pieces.map((piece) => `«${piece}»`).join(' e ')}; il resto sono parole dell’articolo.`,
  articlesOwn: () => 'Parole dell’articolo stesso, non una citazione.',
  partOfLonger: () => 'Parte di una citazione più lunga.',
  speakerUnclearHere: () => 'L’articolo non chiarisce chi l’ha detto.',
  otherSpeaker: (claimed, speaker) => `Il messaggio nomina ${claimed}; l’articolo attribuisce le parole a ${speaker}.`,
  othersToo: (names, more) =>
    `Le stesse parole sono citate anche da ${names.join(', ')}${more > 0 ? ` e da ${more === 1 ? 'un’altra persona' : `altre ${more} persone`}` : ''}.`,

  noPlace: () => 'Questo non è un punto di un articolo.',
  placeGone: () => 'Questo punto non esiste negli articoli.',
  fileGone: (file) => `Nel frattempo gli articoli sono cambiati: ${file} non c’è più. Fai di nuovo la domanda.`,
  wordsGone: () => 'Nel frattempo gli articoli sono cambiati e queste parole non ci sono più. Fai di nuovo la domanda.',

  whoHolds: (office) => `Chi è: ${office}?`,
  whoTookPart: (meeting) => `Chi ha partecipato: ${meeting}`,
};
