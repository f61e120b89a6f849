/** Why a file of the corpus or an entry of its catalogue cannot be used, in Italian. */
import type { ProblemReasons } from '../../../corpus/problems.ts';

const UNTIL_THEN = 'Fino ad allora questa voce non è usata.';
const AS_TEXT = 'Salva il suo testo come file .txt (UTF-8).';
const AS_UTF8 = 'Aprilo in un editor di testo e salvalo con la codifica UTF-8.';

export const itProblems: ProblemReasons = {
  empty: () => 'Il file è vuoto.',
  blank: () => 'Il file contiene solo spazi bianchi.',
  utf16: () => `Il file è UTF-16, non UTF-8. ${AS_UTF8}`,
  document: (kind) => `Il file è un documento ${kind}, non testo. ${AS_TEXT}`,
  picture: (kind) => `Il file è un’immagine ${kind}, non testo. ${AS_TEXT}`,
  archive: (kind) => `Il file è un archivio ${kind} o un documento compresso così, non testo. ${AS_TEXT}`,
  binary: () => 'Il file è binario, non testo.',
  notUtf8: (line) =>
    `Il file non è UTF-8 valido (primo byte errato alla riga ${line}); forse è Latin-1 o Windows-1252. ${AS_UTF8}`,
  tooLarge: (megabytes) => `Il file supera ${megabytes} MB. Dividilo, o togli quello che non c’entra.`,
  ending: (ending) => `I file “${ending}” non sono letti. Gli articoli sono file .txt, .md o .html.`,
  noEnding: () => 'I file senza estensione non sono letti. Gli articoli sono file .txt, .md o .html.',
  noArticle: () => 'In questa pagina web non c’è testo di articolo. Salva il suo testo come file .txt.',
  permission: () => 'Lettura impossibile: permesso negato. Da’ al bot il diritto di leggerlo.',
  missing: () => 'Lettura impossibile: non esiste, o è un collegamento a ciò che non esiste.',
  loop: () => 'Lettura impossibile: è un collegamento che riporta a se stesso.',
  unreadable: (words) => `Lettura impossibile: ${words}`,
  linkedTwice: () => 'La cartella è un collegamento a una già letta; è letta una volta sola.',
  emptyFolder: () => 'La cartella non contiene articoli. Mettici file .txt, .md o .html, o indica un’altra cartella.',
  neither: () => 'Non è né un file né una cartella.',
  corpusMissing: () =>
    'La cartella degli articoli non esiste. Creala e mettici gli articoli (.txt, .md, .html), o indica un’altra cartella.',
  corpusIsFile: () => 'La cartella degli articoli è un file. Indica la cartella che contiene gli articoli.',
  frontYaml: (words) => `L’intestazione non è YAML valido: ${words} L’articolo è letto senza quella riga.`,
  frontLines: () => 'L’intestazione deve avere righe della forma “key: value”, come “title: Il titolo”.',
  notDate: (said) =>
    `“${said}” non è una data che so leggere. Scrivi anno-mese-giorno, come 2021-03-09, o quanto è noto (2021-03, 2021).`,
  digest: () => 'Scrivi “digest: true” se il file riassume un altro articolo, o togli la riga.',
  yaml: (words) => `YAML non valido: ${words}.`,
  notList: (key) => `Il file deve essere un elenco: ogni voce comincia con “- ${key}: …”.`,
  entryUnusable: (words) =>
    `Questa voce non si può usare: ${words}. Metti tra virgolette il testo che comincia con * o &.`,
  unknownKey: (key, keys) =>
    `“${key}” non è una chiave di questo file. Le chiavi sono: ${keys}. Correggi o togli la riga. ${UNTIL_THEN}`,
  entryLines: (keys) => `Una voce è fatta di righe della forma “key: value”. Le chiavi sono: ${keys}.`,
  keyText: (key) => `“${key}” deve essere testo; mettilo tra virgolette se sembra un numero. ${UNTIL_THEN}`,
  keyEmpty: (key) => `“${key}” è vuoto; completalo o togli la riga. ${UNTIL_THEN}`,
  keyList: (key) => `“${key}” deve essere un elenco, come [uno, due], o un “- uno” per riga. ${UNTIL_THEN}`,
  keyDate: (key) => `“${key}” deve essere una data, come 2021-03-09, 2021-03 o 2021. ${UNTIL_THEN}`,
  keyAddress: (key) => `“${key}” deve essere un indirizzo web che comincia con https://. ${UNTIL_THEN}`,
  keyGender: (key) => `“${key}” deve essere f o m. ${UNTIL_THEN}`,
  keyOther: (key, words) => `“${key}”: ${words}. ${UNTIL_THEN}`,
  listedTwice: (name, line) => `“${name}” è già alla riga ${line}. Riunisci tutto in una voce sola.`,
  noSuchArticle: (file) =>
    `Non c’è un articolo “${file}”. Controlla la grafia, con la cartella davanti se è in una, o togli la voce.`,
};
