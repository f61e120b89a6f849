/** Questions about invented talks in the languages that people ask in beside English. */

import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Answer, Command } from '../../src/answers/types.ts';
import { readCorpus } from '../../src/corpus/read.ts';
import { type Desk, deskOf, openFixture } from './corpora.ts';

type Corpus = 'herring' | 'tunnel' | 'cubango';

let desks: Record<Corpus, Desk>;
beforeAll(async () => {
  desks = {
    herring: await openFixture('herring'),
    tunnel: await openFixture('tunnel'),
    cubango: deskOf(await readCorpus(join(import.meta.dirname, '../corpora/cubango/articles'))),
  };
});

/** All that the first results show. */
function shown({ headline, results }: Answer): string {
  return [headline, ...results.slice(0, 3).map((result) => JSON.stringify(result))].join('\n');
}

/** Corpus, command, question, and what must be in the answer; `null` where nothing may be claimed. */
type Row = readonly [Corpus, Command, string, string | null];

const GERMAN: readonly Row[] = [
  ['herring', 'who', 'Wer leitete die norwegische Delegation?', 'Solbakken'],
  ['herring', 'who', 'Wer ist Birna Jonsdottir?', 'chief negotiator'],
  ['herring', 'who', 'wer ist der isländische Außenminister', 'Thorsson'],
  ['herring', 'when', 'Wann findet die Runde in Torshavn statt?', '14 March 2019'],
  ['herring', 'when', 'wann wurde das letzte Abkommen unterzeichnet', '2016'],
  ['herring', 'when', 'seit wann gibt es den streit', '2013'],
  ['herring', 'quote', 'Was hat Jonsdottir über die Sitzung gesagt?', 'long and cold'],
  ['tunnel', 'who', 'wer führt die estnische delegation an', 'Ilmjarv'],
  ['tunnel', 'who', 'Können Sie mir bitte sagen, wer Premierminister von Estland ist?', 'Ojasoo'],
  ['tunnel', 'when', 'wie lange dauerte das telefonat', 'thirty-five minutes'],
  ['tunnel', 'quote', 'was sagte ein estnischer beamter über die rechnung', 'whale in a bathtub'],
  ['cubango', 'who', 'wer ist wasserminister von namibia', 'Iileka'],
  ['cubango', 'who', 'Wie heißt die Außenministerin von Sambia?', 'Mulwanda'],
  ['cubango', 'quote', 'was sagte kassoma über vertrauen', null],
  ['cubango', 'who', 'wer ist uwe kleinschmidt', null],
  ['herring', 'quote', 'was sagte solbakken über walfang', null],
  ['tunnel', 'who', 'Wer nahm an den Gesprächen in Tartu teil?', 'Rautavaara'],
  ['tunnel', 'who', 'welche minister waren in stockholm dabei', 'Rautavaara'],
  ['tunnel', 'when', 'Wann fanden die Tartuer Gespräche statt?', 'April 2021'],
  ['tunnel', 'quote', 'Was sagte Brandt nach der Sitzung?', 'purse'],
  ['tunnel', 'who', 'wer ist bürgermeister von paldiski', 'Piret Ilmjarv'],
  ['tunnel', 'who', 'Wer hat den Plan abgelehnt?', 'Ilmjarv'],
  ['tunnel', 'quote', 'was hält ojasoo von der bank', 'good news'],
  ['cubango', 'who', 'Wer ist der Generalsekretär der Konferenz?', 'Lekgowe'],
  ['cubango', 'when', 'wann war die sitzung in gaborone', '20 March 2013'],
  ['cubango', 'quote', 'Was sagte die Weltbank über die Kosten?', null],
  ['cubango', 'quote', 'was sagte halvorsen über die bank', 'litres'],
  ['herring', 'when', 'Wann war das Telefonat zwischen Thorsson und Solbakken?', '20 February 2019'],
  ['herring', 'who', 'wer hat gesagt die lücke sei real', 'Solbakken'],
];

const FRENCH: readonly Row[] = [
  ['herring', 'who', 'Qui dirigeait la délégation norvégienne ?', 'Solbakken'],
  ['herring', 'who', 'qui est petra lindqvist', 'historian'],
  ['herring', 'who', 'qui est le ministre des affaires étrangères islandais ?', 'Thorsson'],
  ['herring', 'when', 'Quand aura lieu la réunion de Torshavn ?', 'March 14'],
  ['herring', 'when', 'depuis quand dure le conflit ?', '2013'],
  ['herring', 'quote', "Qu'a dit Jonsdottir de la séance ?", 'long and cold'],
  ['tunnel', 'who', 'qui est à la tête de la délégation estonienne', 'Ilmjarv'],
  ['tunnel', 'who', 'Pouvez-vous me dire qui est le Premier ministre estonien ?', 'Ojasoo'],
  ['tunnel', 'when', "combien de temps a duré l'appel ?", 'thirty-five minutes'],
  ['tunnel', 'when', 'quand est-ce que le forum se réunit à Stockholm ?', '20 April 2021'],
  ['cubango', 'who', "qui est le ministre de l'eau de Namibie ?", 'Iileka'],
  ['cubango', 'who', "qui dirige l'opposition ?", 'Ua'],
  ['cubango', 'who', 'qui est Thierry Beaumanoir', null],
  ['herring', 'quote', 'que dit solbakken sur les baleines ?', null],
  ['tunnel', 'who', 'qui a participé aux pourparlers de Tartu ?', 'Rautavaara'],
  ['tunnel', 'quote', "qu'a dit Brandt après la séance", 'purse'],
  ['tunnel', 'who', 'qui est le maire de Paldiski', 'Piret Ilmjarv'],
  ['tunnel', 'quote', 'que pense ojasoo de la banque ?', 'good news'],
  ['cubango', 'who', 'qui est la secrétaire générale de la conférence ?', 'Lekgowe'],
  ['cubango', 'who', "comment s'appelle le porte-parole de la présidence namibienne ?", 'Haindongo'],
  ['cubango', 'when', 'à quelle date était la session de Gaborone ?', '20 March 2013'],
  ['cubango', 'quote', "qu'est-ce que Chivela a dit sur la soif ?", 'lectured on thirst'],
  ['cubango', 'when', 'quand le mémorandum a été signé', '21 March 2013'],
  ['herring', 'when', 'quand Thorsson et Solbakken se sont-ils parlé au téléphone ?', '20 February 2019'],
  ['herring', 'quote', 'citation de Thorsson sur les pêcheurs', 'fishermen'],
];

const SPANISH: readonly Row[] = [
  ['herring', 'who', '¿Quién encabezó la delegación noruega?', 'Solbakken'],
  ['herring', 'who', 'quien es petra lindqvist', 'historian'],
  ['herring', 'who', '¿quién es el ministro de Exteriores de Islandia?', 'Thorsson'],
  ['herring', 'when', '¿Cuándo es la ronda de Torshavn?', '14 March 2019'],
  ['herring', 'when', '¿desde cuándo hay disputa?', '2013'],
  ['herring', 'quote', '¿Qué dijo Jonsdottir sobre la sesión?', 'long and cold'],
  ['tunnel', 'who', 'quién lidera la delegación estonia', 'Ilmjarv'],
  ['tunnel', 'who', '¿Me puede decir quién es el primer ministro de Estonia?', 'Ojasoo'],
  ['tunnel', 'when', 'cuánto duró la llamada', 'thirty-five minutes'],
  ['tunnel', 'quote', 'qué dijo rautavaara del golfo', 'eighty kilometres'],
  ['cubango', 'who', 'quién es el ministro de agua de Namibia', 'Iileka'],
  ['cubango', 'who', '¿quién es el portavoz de la presidencia de Namibia?', 'Haindongo'],
  ['cubango', 'who', 'quién es Gonzalo Bermejillo', null],
  ['herring', 'quote', 'qué dijo solbakken sobre las ballenas', null],
  ['tunnel', 'who', '¿Quiénes participaron en las conversaciones de Tartu?', 'Rautavaara'],
  ['tunnel', 'quote', '¿qué dijo Brandt después de la sesión?', 'purse'],
  ['tunnel', 'who', '¿quién es el alcalde de Paldiski?', 'Piret Ilmjarv'],
  ['tunnel', 'quote', 'qué piensa ojasoo del banco', 'good news'],
  ['cubango', 'who', 'quién es el secretario general de la conferencia', 'Lekgowe'],
  ['cubango', 'who', '¿cómo se llama el líder de la oposición?', 'Ua'],
  ['cubango', 'when', '¿cuándo fue la reunión de Gaborone?', '20 March 2013'],
  ['cubango', 'quote', 'que dijo chivela sobre la sed', 'lectured on thirst'],
  ['cubango', 'when', 'cuándo se firmó el memorando', '21 March 2013'],
  ['herring', 'when', '¿cuándo hablaron por teléfono Thorsson y Solbakken?', '20 February 2019'],
];

const ITALIAN: readonly Row[] = [
  ['herring', 'who', 'Chi ha guidato la delegazione norvegese?', 'Solbakken'],
  ['herring', 'who', 'chi è petra lindqvist', 'historian'],
  ['herring', 'who', 'chi è il ministro degli esteri islandese?', 'Thorsson'],
  ['herring', 'when', 'Quando si terrà la riunione di Torshavn?', 'March 14'],
  ['herring', 'when', "da quando c'è la disputa", '2013'],
  ['herring', 'quote', 'Cosa ha detto Jonsdottir sulla seduta?', 'long and cold'],
  ['tunnel', 'who', 'chi guida la delegazione estone', 'Ilmjarv'],
  ['tunnel', 'who', "Potrebbe dirmi chi è il primo ministro dell'Estonia?", 'Ojasoo'],
  ['tunnel', 'when', 'quanto è durata la telefonata', 'thirty-five minutes'],
  ['tunnel', 'when', 'quando si riunisce il forum a Stoccolma?', '20 April 2021'],
  ['cubango', 'who', "chi è il ministro dell'acqua della Namibia", 'Iileka'],
  ['cubango', 'who', 'chi è Ottavio Brambilla', null],
  ['herring', 'quote', 'cosa ha detto solbakken sulle balene', null],
  ['tunnel', 'who', 'Chi ha partecipato ai colloqui di Tartu?', 'Rautavaara'],
  ['tunnel', 'quote', 'cosa ha detto Brandt dopo la sessione?', 'purse'],
  ['tunnel', 'who', 'chi è il sindaco di Paldiski', 'Piret Ilmjarv'],
  ['tunnel', 'quote', 'cosa pensa ojasoo della banca', 'good news'],
  ['cubango', 'who', 'chi è il segretario generale della conferenza?', 'Lekgowe'],
  ['cubango', 'who', "come si chiama il leader dell'opposizione", 'Ua'],
  ['cubango', 'when', 'quando è stata la riunione di Gaborone?', '20 March 2013'],
  ['cubango', 'when', 'quando è stato firmato il memorandum?', '21 March 2013'],
  ['herring', 'when', 'quando si sono sentiti al telefono Thorsson e Solbakken?', '20 February 2019'],
];

const POLISH: readonly Row[] = [
  ['herring', 'who', 'Kto stał na czele norweskiej delegacji?', 'Solbakken'],
  ['herring', 'who', 'kim jest petra lindqvist', 'historian'],
  ['herring', 'who', 'kto jest ministrem spraw zagranicznych Islandii?', 'Thorsson'],
  ['herring', 'when', 'Kiedy odbędzie się runda w Torshavn?', '14 March 2019'],
  ['herring', 'when', 'kiedy zaczął się spór', '2013'],
  ['herring', 'quote', 'Co powiedziała Jonsdottir o sesji?', 'long and cold'],
  ['tunnel', 'who', 'kto kieruje delegacją estońską', 'Ilmjarv'],
  ['tunnel', 'who', 'Czy może mi pan powiedzieć, kto jest premierem Estonii?', 'Ojasoo'],
  ['tunnel', 'when', 'jak długo trwała rozmowa telefoniczna', 'thirty-five minutes'],
  ['tunnel', 'when', 'kiedy forum spotka się w Sztokholmie', '20 April 2021'],
  ['cubango', 'who', 'kto jest ministrem wody Namibii', 'Iileka'],
  ['cubango', 'who', 'kto to Zbigniew Pawlaczyk', null],
  ['herring', 'quote', 'co powiedział solbakken o wielorybach', null],
  ['tunnel', 'who', 'Kto uczestniczył w rozmowach w Tartu?', 'Rautavaara'],
  ['tunnel', 'quote', 'Co powiedziała Brandt po sesji?', 'purse'],
  ['tunnel', 'who', 'kto jest burmistrzem Paldiski', 'Piret Ilmjarv'],
  ['tunnel', 'quote', 'co Ojasoo sądzi o banku', 'good news'],
  ['cubango', 'who', 'kto jest sekretarzem generalnym konferencji?', 'Lekgowe'],
  ['cubango', 'who', 'jak nazywa się lider opozycji', 'Ua'],
  ['cubango', 'when', 'kiedy było posiedzenie w Gaborone', '20 March 2013'],
  ['cubango', 'when', 'kiedy podpisano memorandum', '21 March 2013'],
  ['herring', 'when', 'kiedy Thorsson rozmawiał przez telefon z Solbakken', '20 February 2019'],
];

const RUSSIAN: readonly Row[] = [
  ['herring', 'who', 'Кто возглавлял делегацию Норвегии?', 'Solbakken'],
  ['herring', 'who', 'кто такая петра линдквист', 'historian'],
  ['herring', 'who', 'кто министр иностранных дел исландии', 'Thorsson'],
  ['herring', 'when', 'Когда пройдёт раунд в Торсхавне?', '14 March 2019'],
  ['herring', 'when', 'когда начался спор', '2013'],
  ['herring', 'quote', 'Что сказала Йонсдоттир о заседании?', 'long and cold'],
  ['tunnel', 'who', 'кто возглавляет эстонскую делегацию', 'Ilmjarv'],
  ['tunnel', 'who', 'Подскажите, пожалуйста, кто премьер-министр Эстонии?', 'Ojasoo'],
  ['tunnel', 'when', 'сколько длился телефонный разговор', 'thirty-five minutes'],
  ['tunnel', 'when', 'когда форум соберется в Стокгольме', '20 April 2021'],
  ['cubango', 'who', 'кто министр воды Намибии', 'Iileka'],
  ['cubango', 'who', 'кто такой лекгове', 'secretary general'],
  ['cubango', 'quote', 'что чивела сказала про семьи', 'light'],
  ['cubango', 'who', 'кто такой Фёдор Крутиков', null],
  ['herring', 'quote', 'что солбаккен говорила о китах', null],
  ['herring', 'when', 'когда был хоккейный матч', null],
  ['tunnel', 'who', 'Кто участвовал в переговорах в Тарту?', 'Rautavaara'],
  ['tunnel', 'quote', 'Что сказала Брандт после заседания?', 'purse'],
  ['tunnel', 'who', 'кто мэр палдиски', 'Piret Ilmjarv'],
  ['tunnel', 'quote', 'что думает оясоо о банке', 'good news'],
  ['tunnel', 'who', 'кто отверг план', 'Ilmjarv'],
  ['cubango', 'who', 'кто генеральный секретарь конференции', 'Lekgowe'],
  ['cubango', 'who', 'как зовут лидера оппозиции', 'Ua'],
  ['cubango', 'when', 'когда было заседание в габороне', '20 March 2013'],
  ['cubango', 'when', 'когда подписали меморандум', '21 March 2013'],
  ['herring', 'when', 'когда торссон говорил по телефону с солбаккен', '20 February 2019'],
  ['herring', 'who', 'кто предупредил о терпении страны', 'Jonsdottir'],
];

const UKRAINIAN: readonly Row[] = [
  ['herring', 'who', 'Хто очолював делегацію Норвегії?', 'Solbakken'],
  ['herring', 'who', 'хто така петра ліндквіст', 'historian'],
  ['herring', 'who', 'хто міністр закордонних справ ісландії', 'Thorsson'],
  ['herring', 'when', 'Коли відбудеться раунд у Торсгавні?', '14 March 2019'],
  ['herring', 'when', 'коли почалася суперечка', '2013'],
  ['herring', 'quote', 'Що сказала Йонсдоттір про засідання?', 'long and cold'],
  ['tunnel', 'who', 'хто керує естонською делегацією', 'Ilmjarv'],
  ['tunnel', 'who', "Підкажіть, будь ласка, хто прем'єр-міністр Естонії?", 'Ojasoo'],
  ['tunnel', 'when', 'скільки тривала телефонна розмова', 'thirty-five minutes'],
  ['tunnel', 'when', 'коли форум збирається у Стокгольмі', '20 April 2021'],
  ['cubango', 'who', 'хто міністр води Намібії', 'Iileka'],
  ['cubango', 'who', 'хто такий хальворсен', 'World Bank'],
  ['cubango', 'quote', "що чівела казала про сім'ї", 'light'],
  ['cubango', 'who', 'хто такий Остап Горобченко', null],
  ['herring', 'quote', 'що солбаккен казала про китів', null],
  ['herring', 'when', 'коли був хокейний матч', null],
  ['tunnel', 'who', 'Хто брав участь у переговорах у Тарту?', 'Rautavaara'],
  ['tunnel', 'quote', 'Що сказала Брандт після засідання?', 'purse'],
  ['tunnel', 'who', 'хто мер палдіскі', 'Piret Ilmjarv'],
  ['tunnel', 'quote', 'що думає оясоо про банк', 'good news'],
  ['cubango', 'who', 'хто генеральний секретар конференції', 'Lekgowe'],
  ['cubango', 'who', 'як звати лідера опозиції', 'Ua'],
  ['cubango', 'when', 'коли було засідання в габороне', '20 March 2013'],
  ['cubango', 'when', 'коли підписали меморандум', '21 March 2013'],
  ['herring', 'when', 'коли торссон говорив телефоном з солбаккен', '20 February 2019'],
  ['herring', 'who', 'хто попередив про терпіння країни', 'Jonsdottir'],
];

describe.each([
  ['German', GERMAN] as const,
  ['French', FRENCH] as const,
  ['Spanish', SPANISH] as const,
  ['Italian', ITALIAN] as const,
  ['Polish', POLISH] as const,
  ['Russian', RUSSIAN] as const,
  ['Ukrainian', UKRAINIAN] as const,
])('a question in %s', (_, rows) => {
  it.each(rows)('%s: /%s %s', (corpus, command, question, expected) => {
    for (const asked of [command, 'ask'] as const) {
      const answer = desks[corpus].answerer.answer({ command: asked, text: question });
      if (expected === null) expect(answer.status).not.toBe('answered');
      else expect(shown(answer)).toContain(expected);
    }
  });
});
