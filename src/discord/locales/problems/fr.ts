/** Why a file of the corpus or an entry of its catalogue cannot be used, in French. */
import type { ProblemReasons } from '../../../corpus/problems.ts';

const UNTIL_THEN = 'D’ici là, cette entrée n’est pas utilisée.';
const AS_TEXT = 'Enregistrez son texte dans un fichier .txt (UTF-8).';
const AS_UTF8 = 'Ouvrez-le dans un éditeur de texte et enregistrez-le avec l’encodage UTF-8.';

export const frProblems: ProblemReasons = {
  empty: () => 'Le fichier est vide.',
  blank: () => 'Le fichier ne contient que des blancs.',
  utf16: () => `Le fichier est en UTF-16, pas en UTF-8. ${AS_UTF8}`,
  document: (kind) => `Le fichier est un document ${kind}, pas du texte. ${AS_TEXT}`,
  picture: (kind) => `Le fichier est une image ${kind}, pas du texte. ${AS_TEXT}`,
  archive: (kind) => `Le fichier est une archive ${kind} ou un document ainsi compressé, pas du texte. ${AS_TEXT}`,
  binary: () => 'Le fichier est binaire, pas du texte.',
  notUtf8: (line) =>
    `Le fichier n’est pas de l’UTF-8 valide (premier octet fautif à la ligne ${line}) ; c’est peut-être du Latin-1 ou du Windows-1252. ${AS_UTF8}`,
  tooLarge: (megabytes) => `Le fichier dépasse ${megabytes} Mo. Divisez-le, ou retirez ce qui n’y a pas sa place.`,
  ending: (ending) =>
    `Les fichiers en « ${ending} » ne sont pas lus. Les articles sont des fichiers .txt, .md ou .html.`,
  noEnding: () => 'Les fichiers sans extension ne sont pas lus. Les articles sont des fichiers .txt, .md ou .html.',
  noArticle: () => 'Aucun texte d’article dans cette page web. Enregistrez son texte dans un fichier .txt.',
  permission: () => 'Lecture impossible : permission refusée. Donnez au bot le droit de le lire.',
  missing: () => 'Lecture impossible : cela n’existe pas, ou c’est un lien vers ce qui n’existe pas.',
  loop: () => 'Lecture impossible : c’est un lien qui mène à lui-même.',
  unreadable: (words) => `Lecture impossible : ${words}`,
  linkedTwice: () => 'Le dossier est un lien vers un dossier déjà lu ; il n’est lu qu’une fois.',
  emptyFolder: () =>
    'Le dossier ne contient aucun article. Mettez-y des fichiers .txt, .md ou .html, ou indiquez un autre dossier.',
  neither: () => 'Ce n’est ni un fichier ni un dossier.',
  corpusMissing: () =>
    'Le dossier des articles n’existe pas. Créez-le et mettez-y des articles (.txt, .md, .html), ou indiquez un autre dossier.',
  corpusIsFile: () => 'Le dossier des articles est un fichier. Indiquez le dossier qui contient les articles.',
  frontYaml: (words) => `L’en-tête n’est pas du YAML valide : ${words} L’article est lu sans cette ligne.`,
  frontLines: () => 'L’en-tête doit être fait de lignes de la forme « key: value », par exemple « title: Le titre ».',
  notDate: (said) =>
    `« ${said} » n’est pas une date que je sais lire. Écrivez année-mois-jour, par exemple 2021-03-09, ou aussi peu précis que c’est connu (2021-03, 2021).`,
  digest: () => 'Écrivez « digest: true » si le fichier résume un autre article, ou retirez la ligne.',
  yaml: (words) => `YAML non valide : ${words}.`,
  notList: (key) => `Le fichier doit être une liste : chaque entrée commence par « - ${key}: … ».`,
  entryUnusable: (words) =>
    `Cette entrée est inutilisable : ${words}. Mettez entre guillemets le texte qui commence par * ou &.`,
  unknownKey: (key, keys) =>
    `« ${key} » n’est pas une clé de ce fichier. Les clés sont : ${keys}. Corrigez ou retirez la ligne. ${UNTIL_THEN}`,
  entryLines: (keys) => `Une entrée est faite de lignes de la forme « key: value ». Les clés sont : ${keys}.`,
  keyText: (key) =>
    `« ${key} » doit être du texte ; mettez-le entre guillemets s’il ressemble à un nombre. ${UNTIL_THEN}`,
  keyEmpty: (key) => `« ${key} » est vide ; complétez ou retirez la ligne. ${UNTIL_THEN}`,
  keyList: (key) => `« ${key} » doit être une liste, par exemple [un, deux], ou un « - un » par ligne. ${UNTIL_THEN}`,
  keyDate: (key) => `« ${key} » doit être une date, par exemple 2021-03-09, 2021-03 ou 2021. ${UNTIL_THEN}`,
  keyAddress: (key) => `« ${key} » doit être une adresse web qui commence par https://. ${UNTIL_THEN}`,
  keyGender: (key) => `« ${key} » doit être f ou m. ${UNTIL_THEN}`,
  keyOther: (key, words) => `« ${key} » : ${words}. ${UNTIL_THEN}`,
  listedTwice: (name, line) => `« ${name} » figure déjà à la ligne ${line}. Réunissez tout dans une seule entrée.`,
  noSuchArticle: (file) =>
    `Il n’y a pas d’article « ${file} ». Vérifiez l’orthographe, précédée du dossier s’il est dans un dossier, ou retirez l’entrée.`,
};
