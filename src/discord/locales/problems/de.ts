/** Why a file of the corpus or an entry of its catalogue cannot be used, in German. */
import type { ProblemReasons } from '../../../corpus/problems.ts';

const UNTIL_THEN = 'Bis dahin wird dieser Eintrag nicht benutzt.';
const AS_TEXT = 'Speichere den Text als .txt-Datei (UTF-8).';
const AS_UTF8 = 'Öffne sie in einem Texteditor und speichere sie mit der Kodierung UTF-8.';

export const deProblems: ProblemReasons = {
  empty: () => 'Die Datei ist leer.',
  blank: () => 'Die Datei enthält nur Leerraum.',
  utf16: () => `Die Datei ist UTF-16, nicht UTF-8. ${AS_UTF8}`,
  document: (kind) => `Die Datei ist ein ${kind}-Dokument, kein Text. ${AS_TEXT}`,
  picture: (kind) => `Die Datei ist ein ${kind}-Bild, kein Text. ${AS_TEXT}`,
  archive: (kind) => `Die Datei ist ein ${kind}-Archiv oder ein so gepacktes Dokument, kein Text. ${AS_TEXT}`,
  binary: () => 'Die Datei ist binär, kein Text.',
  notUtf8: (line) =>
    `Die Datei ist kein gültiges UTF-8 (erstes falsches Byte in Zeile ${line}); vielleicht ist sie Latin-1 oder Windows-1252. ${AS_UTF8}`,
  tooLarge: (megabytes) =>
    `Die Datei ist größer als ${megabytes} MB. Teile sie, oder nimm heraus, was nicht hineingehört.`,
  ending: (ending) =>
    `Dateien mit der Endung „${ending}“ werden nicht gelesen. Artikel sind .txt-, .md- oder .html-Dateien.`,
  noEnding: () => 'Dateien ohne Endung werden nicht gelesen. Artikel sind .txt-, .md- oder .html-Dateien.',
  noArticle: () => 'In dieser Webseite fand sich kein Artikeltext. Speichere ihren Text als .txt-Datei.',
  permission: () => 'Lesen nicht möglich: keine Berechtigung. Gib dem Bot das Recht dazu.',
  missing: () => 'Lesen nicht möglich: das gibt es nicht, oder es ist ein Verweis auf etwas, das es nicht gibt.',
  loop: () => 'Lesen nicht möglich: das ist ein Verweis, der auf sich selbst zurückführt.',
  unreadable: (words) => `Lesen nicht möglich: ${words}`,
  linkedTwice: () => 'Der Ordner ist ein Verweis auf einen, der schon gelesen wird; er wird nur einmal gelesen.',
  emptyFolder: () =>
    'Im Ordner liegt kein Artikel. Lege .txt-, .md- oder .html-Dateien hinein, oder nenne einen anderen.',
  neither: () => 'Das ist weder eine Datei noch ein Ordner.',
  corpusMissing: () =>
    'Den Ordner der Artikel gibt es nicht. Lege ihn an und lege Artikel (.txt, .md, .html) hinein, oder nenne einen anderen.',
  corpusIsFile: () => 'Der Ordner der Artikel ist eine Datei. Nenne den Ordner, in dem die Artikel liegen.',
  frontYaml: (words) =>
    `Der Kopf der Datei ist kein gültiges YAML: ${words} Der Artikel wird ohne diese Zeile gelesen.`,
  frontLines: () => 'Der Kopf der Datei sollte aus Zeilen wie „key: value“ bestehen, etwa „title: Die Überschrift“.',
  notDate: (said) =>
    `„${said}“ ist kein Datum, das ich lesen kann. Schreibe Jahr-Monat-Tag, etwa 2021-03-09, oder so grob, wie es bekannt ist (2021-03, 2021).`,
  digest: () => 'Schreibe „digest: true“, wenn die Datei einen anderen Artikel nacherzählt, oder lass die Zeile weg.',
  yaml: (words) => `Kein gültiges YAML: ${words}.`,
  notList: (key) => `Die Datei sollte eine Liste sein: Jeder Eintrag beginnt mit „- ${key}: …“.`,
  entryUnusable: (words) =>
    `Dieser Eintrag ist nicht zu gebrauchen: ${words}. Setze Text, der mit * oder & beginnt, in Anführungszeichen.`,
  unknownKey: (key, keys) =>
    `„${key}“ ist kein Schlüssel dieser Datei. Die Schlüssel sind: ${keys}. Berichtige oder streiche die Zeile. ${UNTIL_THEN}`,
  entryLines: (keys) => `Ein Eintrag sollte aus Zeilen wie „key: value“ bestehen. Die Schlüssel sind: ${keys}.`,
  keyText: (key) =>
    `„${key}“ sollte Text sein; setze ihn in Anführungszeichen, wenn er wie eine Zahl aussieht. ${UNTIL_THEN}`,
  keyEmpty: (key) => `„${key}“ ist leer; fülle es aus oder streiche die Zeile. ${UNTIL_THEN}`,
  keyList: (key) =>
    `„${key}“ sollte eine Liste sein, etwa [eins, zwei], oder „- eins“ auf je einer Zeile. ${UNTIL_THEN}`,
  keyDate: (key) => `„${key}“ sollte ein Datum sein, etwa 2021-03-09, 2021-03 oder 2021. ${UNTIL_THEN}`,
  keyAddress: (key) => `„${key}“ sollte eine Webadresse sein, die mit https:// beginnt. ${UNTIL_THEN}`,
  keyGender: (key) => `„${key}“ sollte f oder m sein. ${UNTIL_THEN}`,
  keyOther: (key, words) => `„${key}“: ${words}. ${UNTIL_THEN}`,
  listedTwice: (name, line) => `„${name}“ steht schon in Zeile ${line}. Fasse alles dazu in einem Eintrag zusammen.`,
  noSuchArticle: (file) =>
    `Einen Artikel „${file}“ gibt es nicht. Prüfe die Schreibung, mit dem Ordner davor, wenn er in einem liegt, oder streiche den Eintrag.`,
};
