/** Why a file of the corpus or an entry of its catalogue cannot be used, in Spanish. */
import type { ProblemReasons } from '../../../corpus/problems.ts';

const UNTIL_THEN = 'Hasta entonces esta entrada no se usa.';
const AS_TEXT = 'Guarda su texto como archivo .txt (UTF-8).';
const AS_UTF8 = 'Ábrelo en un editor de texto y guárdalo con la codificación UTF-8.';

export const esProblems: ProblemReasons = {
  empty: () => 'El archivo está vacío.',
  blank: () => 'El archivo solo contiene espacios en blanco.',
  utf16: () => `El archivo es UTF-16, no UTF-8. ${AS_UTF8}`,
  document: (kind) => `El archivo es un documento ${kind}, no texto. ${AS_TEXT}`,
  picture: (kind) => `El archivo es una imagen ${kind}, no texto. ${AS_TEXT}`,
  archive: (kind) => `El archivo es un comprimido ${kind} o un documento guardado así, no texto. ${AS_TEXT}`,
  binary: () => 'El archivo es binario, no texto.',
  notUtf8: (line) =>
    `El archivo no es UTF-8 válido (primer byte incorrecto en la línea ${line}); quizá sea Latin-1 o Windows-1252. ${AS_UTF8}`,
  tooLarge: (megabytes) => `El archivo pasa de ${megabytes} MB. Divídelo o quita lo que sobra.`,
  ending: (ending) => `Los archivos «${ending}» no se leen. Los artículos son archivos .txt, .md o .html.`,
  noEnding: () => 'Los archivos sin extensión no se leen. Los artículos son archivos .txt, .md o .html.',
  noArticle: () => 'No hay texto de artículo en esta página web. Guarda su texto como archivo .txt.',
  permission: () => 'No se pudo leer: permiso denegado. Dale al bot derecho a leerlo.',
  missing: () => 'No se pudo leer: no existe, o es un enlace a algo que no existe.',
  loop: () => 'No se pudo leer: es un enlace que lleva a sí mismo.',
  unreadable: (words) => `No se pudo leer: ${words}`,
  linkedTwice: () => 'La carpeta es un enlace a otra que ya se lee; se lee una sola vez.',
  emptyFolder: () =>
    'La carpeta no contiene ningún artículo. Pon en ella archivos .txt, .md o .html, o indica otra carpeta.',
  neither: () => 'No es ni un archivo ni una carpeta.',
  corpusMissing: () =>
    'La carpeta de artículos no existe. Créala y pon en ella artículos (.txt, .md, .html), o indica otra carpeta.',
  corpusIsFile: () => 'La carpeta de artículos es un archivo. Indica la carpeta que contiene los artículos.',
  frontYaml: (words) => `La cabecera no es YAML válido: ${words} El artículo se lee sin esa línea.`,
  frontLines: () => 'La cabecera debe tener líneas de la forma «key: value», como «title: El titular».',
  notDate: (said) =>
    `«${said}» no es una fecha que yo sepa leer. Escribe año-mes-día, como 2021-03-09, o solo lo que se sepa (2021-03, 2021).`,
  digest: () => 'Escribe «digest: true» si el archivo resume otro artículo, o quita la línea.',
  yaml: (words) => `YAML no válido: ${words}.`,
  notList: (key) => `El archivo debe ser una lista: cada entrada empieza por «- ${key}: …».`,
  entryUnusable: (words) => `Esta entrada no sirve: ${words}. Pon entre comillas el texto que empiece por * o &.`,
  unknownKey: (key, keys) =>
    `«${key}» no es una clave de este archivo. Las claves son: ${keys}. Corrige o quita la línea. ${UNTIL_THEN}`,
  entryLines: (keys) => `Una entrada se compone de líneas de la forma «key: value». Las claves son: ${keys}.`,
  keyText: (key) => `«${key}» debe ser texto; ponlo entre comillas si parece un número. ${UNTIL_THEN}`,
  keyEmpty: (key) => `«${key}» está vacío; complétalo o quita la línea. ${UNTIL_THEN}`,
  keyList: (key) => `«${key}» debe ser una lista, como [uno, dos], o un «- uno» por línea. ${UNTIL_THEN}`,
  keyDate: (key) => `«${key}» debe ser una fecha, como 2021-03-09, 2021-03 o 2021. ${UNTIL_THEN}`,
  keyAddress: (key) => `«${key}» debe ser una dirección web que empiece por https://. ${UNTIL_THEN}`,
  keyGender: (key) => `«${key}» debe ser f o m. ${UNTIL_THEN}`,
  keyOther: (key, words) => `«${key}»: ${words}. ${UNTIL_THEN}`,
  listedTwice: (name, line) => `«${name}» ya está en la línea ${line}. Reúnelo todo en una sola entrada.`,
  noSuchArticle: (file) =>
    `No hay ningún artículo «${file}». Revisa la ortografía, con la carpeta delante si está en una, o quita la entrada.`,
};
