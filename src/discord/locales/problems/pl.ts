/** Why a file of the corpus or an entry of its catalogue cannot be used, in Polish. */
import type { ProblemReasons } from '../../../corpus/problems.ts';

const UNTIL_THEN = 'Do tego czasu ten wpis nie jest używany.';
const AS_TEXT = 'Zapisz jego tekst jako plik .txt (UTF-8).';
const AS_UTF8 = 'Otwórz go w edytorze tekstu i zapisz w kodowaniu UTF-8.';

export const plProblems: ProblemReasons = {
  empty: () => 'Plik jest pusty.',
  blank: () => 'Plik zawiera tylko białe znaki.',
  utf16: () => `Plik jest w UTF-16, nie w UTF-8. ${AS_UTF8}`,
  document: (kind) => `Plik to dokument ${kind}, nie tekst. ${AS_TEXT}`,
  picture: (kind) => `Plik to obraz ${kind}, nie tekst. ${AS_TEXT}`,
  archive: (kind) => `Plik to archiwum ${kind} lub tak spakowany dokument, nie tekst. ${AS_TEXT}`,
  binary: () => 'Plik jest binarny, nie tekstowy.',
  notUtf8: (line) =>
    `Plik nie jest poprawnym UTF-8 (pierwszy błędny bajt w wierszu ${line}); może to Latin-1 lub Windows-1252. ${AS_UTF8}`,
  tooLarge: (megabytes) => `Plik ma ponad ${megabytes} MB. Podziel go albo usuń z niego to, co zbędne.`,
  ending: (ending) => `Pliki „${ending}” nie są czytane. Artykuły to pliki .txt, .md lub .html.`,
  noEnding: () => 'Pliki bez rozszerzenia nie są czytane. Artykuły to pliki .txt, .md lub .html.',
  noArticle: () => 'Na tej stronie nie ma tekstu artykułu. Zapisz jej tekst jako plik .txt.',
  permission: () => 'Nie można odczytać: brak uprawnień. Daj botowi prawo do odczytu.',
  missing: () => 'Nie można odczytać: to nie istnieje albo jest dowiązaniem do czegoś, czego nie ma.',
  loop: () => 'Nie można odczytać: to dowiązanie, które prowadzi do samego siebie.',
  unreadable: (words) => `Nie można odczytać: ${words}`,
  linkedTwice: () => 'Folder jest dowiązaniem do już czytanego; czytany jest tylko raz.',
  emptyFolder: () => 'W folderze nie ma artykułu. Umieść w nim pliki .txt, .md lub .html albo wskaż inny folder.',
  neither: () => 'To ani plik, ani folder.',
  corpusMissing: () =>
    'Folder z artykułami nie istnieje. Utwórz go i umieść w nim artykuły (.txt, .md, .html) albo wskaż inny.',
  corpusIsFile: () => 'Folder z artykułami jest plikiem. Wskaż folder, w którym są artykuły.',
  frontYaml: (words) => `Nagłówek pliku nie jest poprawnym YAML: ${words} Artykuł jest czytany bez tego wiersza.`,
  frontLines: () => 'Nagłówek pliku powinien mieć wiersze postaci „key: value”, np. „title: Tytuł”.',
  notDate: (said) =>
    `„${said}” nie jest datą, którą umiem odczytać. Napisz rok-miesiąc-dzień, np. 2021-03-09, albo tyle, ile wiadomo (2021-03, 2021).`,
  digest: () => 'Napisz „digest: true”, jeśli plik streszcza inny artykuł, albo usuń ten wiersz.',
  yaml: (words) => `Niepoprawny YAML: ${words}.`,
  notList: (key) => `Plik powinien być listą: każdy wpis zaczyna się od „- ${key}: …”.`,
  entryUnusable: (words) => `Tego wpisu nie da się użyć: ${words}. Tekst zaczynający się od * lub & ujmij w cudzysłów.`,
  unknownKey: (key, keys) =>
    `„${key}” nie jest kluczem tego pliku. Klucze to: ${keys}. Popraw lub usuń wiersz. ${UNTIL_THEN}`,
  entryLines: (keys) => `Wpis powinien mieć wiersze postaci „key: value”. Klucze to: ${keys}.`,
  keyText: (key) => `„${key}” powinno być tekstem; ujmij go w cudzysłów, jeśli wygląda jak liczba. ${UNTIL_THEN}`,
  keyEmpty: (key) => `„${key}” jest puste; uzupełnij lub usuń wiersz. ${UNTIL_THEN}`,
  keyList: (key) => `„${key}” powinno być listą, np. [jeden, dwa], albo po jednym „- jeden” w wierszu. ${UNTIL_THEN}`,
  keyDate: (key) => `„${key}” powinno być datą, np. 2021-03-09, 2021-03 lub 2021. ${UNTIL_THEN}`,
  keyAddress: (key) => `„${key}” powinno być adresem, który zaczyna się od https://. ${UNTIL_THEN}`,
  keyGender: (key) => `„${key}” powinno być f albo m. ${UNTIL_THEN}`,
  keyOther: (key, words) => `„${key}”: ${words}. ${UNTIL_THEN}`,
  listedTwice: (name, line) => `„${name}” jest już w wierszu ${line}. Zbierz wszystko w jednym wpisie.`,
  noSuchArticle: (file) =>
    `Nie ma artykułu „${file}”. Sprawdź pisownię, z folderem na początku, jeśli w nim leży, albo usuń wpis.`,
};
