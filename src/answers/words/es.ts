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
  notInCorpus: (name) => `«${name}» no aparece en los artículos.`,
  noSentence: () => 'No he encontrado en los artículos ninguna frase que lo responda.',
  noShortAnswer: () => 'Estos son los pasajes más cercanos.',
  sic: (words) => `[sic] El propio artículo dice «${words}».`,

  unnamed: () => 'sin nombre en el artículo',
  withoutOffice: (name) => `${name}: los artículos dan el nombre sin cargo`,
  ambiguous: (name, people) => `«${name}» puede ser ${people.join(' o ')}.`,
  leaderUnsaid: () => 'Los artículos dicen quién participó por esta parte, pero no quién la encabezó.',
  officeFromEditor: () => 'El cargo procede de los datos de la redacción, no de este artículo.',
  officeFormer: () => 'Cargo anterior.',

  scheduled: (date) => `${date}, previsto`,
  scheduledThen: (how) => `${how}; previsto cuando se escribió el artículo`,
  severalAnswers: (answers) => `Los artículos dan más de una respuesta: ${answers.join('; ')}.`,
  datedBy: (date, expression) => `${date} según «${expression}»`,
  sourcesDiffer: (dates) => `(las fuentes difieren: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} de ${all})`,
  meetingDiffers: (meeting, dates) => `Sobre «${meeting}» los artículos difieren: ${dates.join(', ')}.`,

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
  notDirect: (name) =>
    `No hay ninguna cita directa${name === '' ? '' : ` de ${name}`} sobre esto; el artículo solo lo refiere.`,
  notAMeeting: (words) => `«${words}» no es una reunión de la que hablen los artículos.`,
  noneAtMeeting: (meeting) => `Los artículos no citan palabras que relacionen con «${meeting}».`,
  notAtMeeting: (name, meeting) => `Los artículos no relacionan ninguna palabra de ${name} con «${meeting}».`,

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
