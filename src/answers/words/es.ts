/** The answers' own words in Spanish. */
import { datesIn } from './dates.ts';
import type { AnswerWords } from './en.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('es');

export const es: AnswerWords = {
  language: 'es',

  marked: (words) => `«${words}»`,
  passage: (line) => (/[«»]/u.test(line) ? `“${line}”` : `«${line}»`),
  colon: (head, body) => `${head}: ${body}`,
  ...datesIn('es', ' – '),
  and: (parts) => parts.join(' y '),
  or: (parts) => parts.join(' o '),

  questionEmpty: () => 'La pregunta está vacía.',
  nothingElse: () => 'Los artículos no dicen nada más sobre esto.',
  whyUnasked: () =>
    'Aquí no se puede preguntar por qué se dijo o se hizo algo: solo quién, cuándo y qué se dijo palabra por palabra.',
  notInCorpus: (name) => `«${name}» no aparece en los artículos.`,
  saysNothingOf: (word) => `Los artículos no dicen nada de «${word}».`,
  noSentence: () => 'No he encontrado en los artículos ninguna frase que lo responda.',
  noShortAnswer: () => 'Estos son los pasajes más cercanos.',
  namesNobody: () => 'La pregunta no nombra a nadie ni nada que buscar.',
  namesNothing: () => 'La pregunta no nombra nada que buscar.',
  sic: (words) => `[sic] El propio artículo dice «${words}».`,

  notNamed: (passage) => `Sin nombre: ${passage}`,
  quotedUnnamed: (description) => `Los artículos citan a «${description}» sin dar un nombre.`,
  unnamed: () => 'sin nombre en el artículo',
  namedOutside: (name) => `${name} solo aparece fuera de lo que dicen los artículos.`,
  withoutOffice: (name) => `${name}: los artículos dan el nombre sin cargo`,
  officeUnsaid: () => 'Los artículos nombran a esta persona, pero no dicen quién es.',
  ambiguous: (name, people) => `«${name}» puede ser ${people.join(' o ')}.`,
  leaderUnsaid: () => 'Los artículos dicen quién participó por esta parte, pero no quién la encabezó.',
  nobodyElse: () => 'Los artículos hablan de esta reunión, pero no nombran a nadie más que participara.',
  officeFromEditor: () => 'El cargo procede de los datos de la redacción, no de este artículo.',
  officeImplied: () =>
    'El artículo da el cargo sin el país ni la organización; las palabras de la persona muestran por quién habla.',
  officeFormer: () => 'Cargo anterior.',

  scheduled: (date) => `${date}, previsto`,
  scheduledThen: (how) => `${how}; previsto cuando se escribió el artículo`,
  durationUnsaid: () => 'Los artículos no dicen cuánto duró.',
  saidUndated: () => 'Los artículos lo citan, pero no dicen cuándo se dijo.',
  undated: () => 'Los artículos lo mencionan, pero no dan ninguna fecha.',
  noMeetingAhead: () => 'Los artículos no hablan de ninguna otra reunión suya.',
  meetingAheadUndated: () => 'Los artículos dicen que van a reunirse, pero no dan ningún día.',
  nothingDated: (days) => `Los artículos no fechan nada en este momento: ${days}.`,
  severalDates: (dates) => `Los artículos dan más de una fecha: ${dates.join('; ')}.`,
  datedBy: (date, expression) => `${date} según «${expression}»`,
  sourcesDiffer: (dates) => `(las fuentes difieren: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} de ${all})`,
  meetingDiffers: (meeting, dates) => `Sobre «${meeting}» los artículos difieren: ${dates.join(', ')}.`,
  noMeeting: () => 'Los artículos no hablan de ninguna reunión así.',
  placeUnsaid: () => 'Los artículos mencionan esta reunión, pero no dónde fue.',

  howUnanchored: (words) => `«${words}»; no se sabe cuándo se escribió el artículo`,
  howCounted: (words, from) => `«${words}», contando desde «${from}»`,
  howWritten: (words, day, as) =>
    as === undefined ? `«${words}», escrito el ${day}` : `«${words}», escrito hacia el ${day}, como ${as}`,
  howSaid: (words, day, as) =>
    as === undefined ? `«${words}», dicho el ${day}` : `«${words}», dicho hacia el ${day}, como ${as}`,
  howGathering: (how) => `${how}; el día de la reunión en la que, o tras la cual, se dijo`,
  howCarried: (how) => `${how}; tomado de las palabras anteriores de la misma persona`,
  saidOn: (date, how) => `Dicho: ${date}, según ${how}.`,

  reported: (passage) => `Referido, no citado: ${passage}`,
  speakerUnclear: () => 'el artículo no deja claro quién habla',
  onlyReported: () => 'Referido con las palabras del artículo, no citado.',
  partlyQuoted: () => 'Solo estas palabras están citadas; la frase que las rodea es del artículo.',
  calledSo: (words, name) => (name === null ? `El artículo dice «${words}».` : `El artículo dice «${words}»: ${name}.`),
  neverQuoted: (name) => `Se menciona a ${name}, pero los artículos no citan palabras suyas.`,
  nobodyQuoted: (name) => `Los artículos no citan a nadie como «${name}».`,
  noSpeakerNoTopic: () => 'La pregunta no dice ni quién habla ni sobre qué.',
  notOnTopic: (name, topic) => `Los artículos citan a ${name}, pero no sobre «${topic}».`,
  noneOnTopic: (topic) => `Ninguna cita de los artículos trata de «${topic}».`,
  notDirect: (name) =>
    `No hay ninguna cita directa${name === '' ? '' : ` de ${name}`} sobre esto; el artículo solo lo refiere.`,
  notAMeeting: (words) => `«${words}» no es una reunión de la que hablen los artículos.`,
  noneAtMeeting: (meeting) => `Los artículos no citan palabras que relacionen con «${meeting}».`,
  notAtMeeting: (name, meeting) => `Los artículos no relacionan ninguna palabra de ${name} con «${meeting}».`,
  ofMeeting: (meeting, reason) => `De lo que se dijo en «${meeting}» o sobre ello: ${reason}`,

  elided: () => 'Trozos de una misma cita; el mensaje omite lo que hay entre ellos.',
  leftOut: (negations) => `Entre las palabras omitidas: ${negations.map((word) => `«${word}»`).join(', ')}.`,
  notWordForWord: (missing, added) => {
    const parts = [
      missing > 0
        ? plural(missing, { one: 'falta una palabra del artículo', other: `faltan ${missing} palabras del artículo` })
        : null,
      added > 0
        ? plural(added, { one: 'hay otras palabras en un lugar', other: `hay otras palabras en ${added} lugares` })
        : null,
    ];
    return `No es palabra por palabra: en el mensaje ${parts.filter((part) => part !== null).join(' y ')}.`;
  },
  closest: () => 'Son las palabras más parecidas de los artículos, no las mismas.',
  onlyQuoted: (pieces) =>
    `Allí solo se cita ${pieces.map((piece) => `«${piece}»`).join(' y ')}; el resto son palabras del propio artículo.`,
  articlesOwn: () => 'Palabras del propio artículo, no una cita.',
  partOfLonger: () => 'Parte de una cita más larga.',
  speakerUnclearHere: () => 'El artículo no deja claro quién lo dijo.',
  otherSpeaker: (claimed, speaker) => `El mensaje nombra a ${claimed}; el artículo atribuye las palabras a ${speaker}.`,
  othersToo: (names, more) =>
    `Las mismas palabras se citan también de ${names.join(', ')}${more > 0 ? ` y ${more} más` : ''}.`,

  noPlace: () => 'Eso no es un lugar de un artículo.',
  placeGone: () => 'Ese lugar no está en los artículos.',
  fileGone: (file) =>
    `Los artículos han cambiado desde entonces: ${file} ya no está entre ellos. Pregunta otra vez, por favor.`,
  wordsGone: () =>
    'Los artículos han cambiado desde entonces y estas palabras ya no están en ellos. Pregunta otra vez, por favor.',

  whoHolds: (office) => `¿Quién es? ${office}`,
  whoTookPart: (meeting) => `¿Quién participó? ${meeting}`,
};
