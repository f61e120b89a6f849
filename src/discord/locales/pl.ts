/** What the bot says in Discord, in Polish, and what its commands are called there. */
import { pluralOf } from '../../answers/words/plural.ts';
import type { LocaleTexts } from './en.ts';
import { plProblems } from './problems/pl.ts';
import type { CommandVocabulary } from './words.ts';

const plural = pluralOf('pl');

const hide = { name: 'ukryj', description: 'Pokaż odpowiedź tylko mnie' };

export const plCommands: CommandVocabulary = {
  who: { name: 'kto', description: 'Kto to jest, kto to zrobił, kto to powiedział? Dosłownie z artykułów' },
  'who question': {
    name: 'pytanie',
    description: 'Nazwisko, urząd albo pytanie (najlepiej po angielsku), np. „who led the delegation”',
  },
  'who hide': hide,
  when: { name: 'kiedy', description: 'Kiedy to było, kiedy będzie, jak długo trwało? Dosłownie z artykułów' },
  'when question': {
    name: 'pytanie',
    description: 'Spotkanie, dzień albo pytanie, np. „when did the talks begin”; puste: oś czasu',
  },
  'when hide': hide,
  quote: { name: 'cytat', description: 'Co powiedziano, słowo w słowo: kto, o czym, na którym spotkaniu' },
  'quote about': { name: 'temat', description: 'Czego dotyczą słowa' },
  'quote by': { name: 'autor', description: 'Kto je powiedział: nazwisko albo urząd' },
  'quote meeting': { name: 'spotkanie', description: 'Na którym spotkaniu lub o którym je powiedziano' },
  'quote hide': hide,
  'Check this quote': { name: 'Sprawdź ten cytat' },
  corpus: { name: 'korpus', description: 'Artykuły, z których odpowiadam (dla administracji)' },
  'corpus status': { name: 'stan', description: 'Jakie są artykuły i co jest nie tak z którym plikiem' },
  'corpus reload': { name: 'wczytaj-ponownie', description: 'Wczytaj ponownie folder z artykułami' },
  'corpus unanswered': { name: 'bez-odpowiedzi', description: 'Pytania, na które nie było odpowiedzi, bez pytających' },
};

export const pl: LocaleTexts = {
  language: 'pl',

  partial: (reason) => `**Brak krótkiej odpowiedzi.** ${reason}`,
  partialWithoutReason: () => '**Brak krótkiej odpowiedzi.** Artykuły o tym mówią, ale nie podają tego, o co pytasz.',
  notFound: (reason) => `**Nie znaleziono.** ${reason}`,
  notFoundWithoutReason: () => '**Nie znaleziono.** Artykuły tego nie mówią.',
  differ: (how) => `**Źródła się różnią:** ${how}`,
  close: () => 'Blisko, ale to nie odpowiedź',
  more: (count) =>
    `… i jeszcze ${count} ${plural(count, { one: 'fragment', few: 'fragmenty', other: 'fragmentów' })}: zapytaj dokładniej, aby zobaczyć więcej.`,
  moreCitations: (count) =>
    `… i jeszcze ${count} ${plural(count, { one: 'miejsce', few: 'miejsca', other: 'miejsc' })}`,
  footer: (edition) => `Fragmenty są dosłowne · wydanie ${edition}`,
  person: (name, role) => (role === '' ? `**${name}**` : `**${name}**, ${role}`),
  scheduled: (date) => `${date} (planowane)`,
  dateRange: (from, to) => `${from} – ${to}`,
  digest: () => 'streszczenie innego artykułu',
  written: (date) => `napisano: ${date}`,
  writtenUnknown: () => 'bez daty',
  pageDate: (date) => `data strony: ${date}`,
  paragraph: (number) => `akapit ${number}`,
  above: () => 'jak wyżej',
  sameArticle: (mark) => `ten sam artykuł co ${mark}`,

  sourceChanged: (files) =>
    `Odpowiedź już była, ale od czasu wczytania na dysku zmieniło się: ${files}, więc nie mogę pokazać słów tak, jak tam stoją. Ktoś z administracji może użyć \`/korpus wczytaj-ponownie\`; potem zapytaj jeszcze raz.`,

  questionEmpty: () => 'Nie ma w tym pytania. Zapytaj mnie o artykuły, zdaniem albo kilkoma słowami.',
  questionTooLong: (length, most) =>
    `To pytanie ma ${length} ${plural(length, { one: 'znak', few: 'znaki', other: 'znaków' })}; czytam najwyżej ${most}. Zapytaj krócej.`,
  quoteNeedsOne: () =>
    'Podaj, kto jest **autorem** słów, jaki jest **temat** albo na którym **spotkaniu** padły: `/cytat` potrzebuje jednej z tych rzeczy.',
  speakerUnknown: (name, closest) =>
    `**Nie znaleziono.** Artykuły nie cytują nikogo o nazwisku „${name}”. Najbliżej: ${closest}.`,
  speakerUnknownWithoutClosest: (name) => `**Nie znaleziono.** Artykuły nie cytują nikogo o nazwisku „${name}”.`,
  adminsOnly: () =>
    'To może zrobić tylko administracja tego serwera. Jeśli trzeba wczytać artykuły ponownie, poproś ją o to.',
  commandUnknown: () => 'Nie znam już tego polecenia. Odśwież Discorda, aby zobaczyć aktualne.',
  buttonUnknown: () => 'Ten przycisk pochodzi z mojej wcześniejszej wersji. Zadaj pytanie jeszcze raz.',
  timedOut: (seconds) =>
    `Trwało to dłużej niż ${seconds} ${plural(seconds, { one: 'sekundę', few: 'sekundy', other: 'sekund' })}, więc przestałem. Spróbuj ponownie, może krótszym pytaniem.`,
  cooldownPerson: (when) => `To dużo pytań w krótkim czasie. Zapytaj ponownie ${when}.`,
  cooldownChannel: (when) => `Padło tu dużo pytań w krótkim czasie. Zapytaj ponownie ${when}.`,
  cooldownPress: (when) => `W krótkim czasie naciśnięto z twojego konta wiele przycisków. Spróbuj ponownie ${when}.`,
  engine: (code, words) =>
    ({
      timeout: 'To pytanie trwało zbyt długo i zostało przerwane. Krótsze może się udać.',
      'no-corpus': `Nie udało się wczytać żadnego artykułu: ${words}`,
      'reload-failed': `Ponowne wczytanie się nie udało, więc zostają dotychczasowe artykuły: ${words}`,
      'reload-running': 'Artykuły są właśnie wczytywane; wynik dotyczy także tego polecenia.',
      closed: 'Właśnie kończę pracę.',
      'worker-died': 'Potknąłem się w połowie tego pytania i właśnie wstaję. Zapytaj jeszcze raz.',
    })[code],
  bug: (id) =>
    `Coś poszło nie tak po mojej stronie; w moim dzienniku ma to numer \`${id}\`. Spróbuj ponownie; jeśli to się powtórzy, podaj ten numer osobie, która mnie prowadzi.`,

  help: (mention) =>
    `Cześć! Odpowiadam na pytania o artykuły, które mi dano, ich własnymi słowami i z miejscem, w którym stoją. Wspomnij o mnie z pytaniem (${mention} …) albo użyj \`/kto\`, \`/kiedy\` lub \`/cytat\`. Artykuły są po angielsku, więc najlepiej rozumiem pytania po angielsku.`,
  helpExamples: (examples) => `Na przykład:\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker) => `Co powiedział(a) ${speaker}?`,

  moreBelow: (count) =>
    `… i jeszcze ${count} ${plural(count, { one: 'fragment', few: 'fragmenty', other: 'fragmentów' })}: naciśnij „Więcej”.`,
  pageOf: (first, last, all) => (first === last ? `Fragment ${first} z ${all}` : `Fragmenty ${first}–${last} z ${all}`),
  buttonContext: () => 'Pokaż w kontekście',
  buttonMore: (count) => `Więcej (${count})`,
  buttonBack: () => 'Wstecz',
  buttonOn: () => 'Dalej',
  buttonShare: () => 'Pokaż wszystkim',
  buttonShared: () => 'Pokazano wszystkim',
  buttonTimeline: () => 'Oś czasu',
  editionGone: (before, after) =>
    `Od tamtej odpowiedzi artykuły wczytano ponownie (wydania ${before} już nie ma), więc to pochodzi z obecnego wydania ${after}.`,
  shareAgain: () => 'Tak brzmi odpowiedź teraz. Naciśnij „Pokaż wszystkim” jeszcze raz, aby ją wszystkim pokazać.',
  sharedAlready: () => 'Tę odpowiedź już wszystkim pokazano.',
  voted: () => 'Dziękuję, głos policzony, bez nazwiska.',
  votedAlready: () => 'Ta odpowiedź ma już Twoją ocenę, dziękuję.',
  noContext: () => 'W tej odpowiedzi nie ma fragmentu, który można pokazać w kontekście.',
  contextTitle: (mark, all) => (all === 1 ? 'W kontekście' : `W kontekście: fragment ${mark} z ${all}`),
  contextGone: (reason) => `**Tego fragmentu nie można już pokazać.** ${reason}`,
  passageGone: () => 'Fragmentu, o który chodziło, nie ma już w artykułach; to pierwszy z tych, które są teraz.',
  questionCut: () =>
    'Pytanie powyżej jest dłuższe niż to, co z niego zachowano, więc to odpowiedź tylko na jego początek. W razie wątpliwości zadaj je jeszcze raz.',

  timelineTitle: () => 'Co artykuły datują, w porządku czasu',
  timelineEmpty: () => 'Artykuły nie datują niczego, co mogłaby pokazać oś czasu.',

  checkVerdicts: {
    verbatim: '✓ Słowo w słowo',
    altered: '≈ Zmienione',
    'other-speaker': '≠ Powiedział to ktoś inny',
    reported: '¶ Tylko zrelacjonowane, nie cytowane',
    'not-found': '∅ Nie ma w artykułach',
  },
  checkMany: (count) => `Sprawdzone cytaty: ${count}`,
  checkMore: (count) =>
    `… i jeszcze ${count} ${plural(count, { one: 'cytat, który się nie zmieścił: sprawdź go w osobnej wiadomości', few: 'cytaty, które się nie zmieściły: sprawdź je w osobnej wiadomości', other: 'cytatów, które się nie zmieściły: sprawdź je w osobnej wiadomości' })}.`,
  checkClaimedBy: (speaker) => `według wiadomości: ${speaker}`,
  checkLegend: () => '~~przekreślone~~: tylko w wiadomości · **pogrubione**: zamiast tego w artykule',
  checkClosest: () => 'Najbliższe, co mają artykuły:',
  checkNothing: () =>
    'Nie widzę w tej wiadomości cytatu. Słowa do sprawdzenia stoją w cudzysłowie i jest ich co najmniej kilka.',
  checkUnreadable: (command) =>
    `Discord nie pokazuje mi tej wiadomości, bo o mnie nie wspomina. Użyj na niej **Aplikacje › ${command}** (prawy przycisk albo przytrzymanie) lub napisz cytat po wzmiance o mnie.`,
  checkGone: () =>
    'Od tego sprawdzenia artykuły wczytano ponownie. Sprawdź wiadomość jeszcze raz, a potem pokaż wynik wszystkim.',

  statusTitle: () => 'Artykuły, z których odpowiadam',
  statusCounts: (articles, people, quotations, meetings) =>
    [
      `${articles} ${plural(articles, { one: 'artykuł', few: 'artykuły', other: 'artykułów' })}`,
      `${people} ${plural(people, { one: 'osoba', few: 'osoby', other: 'osób' })}`,
      `${quotations} ${plural(quotations, { one: 'cytat', few: 'cytaty', other: 'cytatów' })}`,
      `${meetings} ${plural(meetings, { one: 'spotkanie', few: 'spotkania', other: 'spotkań' })}`,
    ].join(', '),
  statusBuilt: (edition, stamp, seconds) => `Wydanie ${edition}, wczytane ${stamp} w ${seconds} s`,
  statusReloaded: (stamp, who) => `Ostatnie ponowne wczytanie: ${stamp}, zlecone przez: ${who}`,
  adminElsewhere: () => 'administrację innego serwera',
  statusVotes: (up, down) => `Głosy na odpowiedzi: 👍 ${up} · 👎 ${down}`,
  statusForAdmins: () => 'Lista plików i ich problemów jest dla administracji tego serwera.',
  problems: (count) => `**${count} ${plural(count, { one: 'problem', few: 'problemy', other: 'problemów' })}**`,
  problemReasons: plProblems,
  noProblems: () => 'Żaden plik nie ma problemu.',
  moreLines: (count) => `… i jeszcze ${count}`,

  reloadTitle: () => 'Artykuły wczytane ponownie',
  reloadRunning: (stamp, seconds) =>
    `Wczytuję folder ponownie, początek ${stamp}; ostatnio trwało to ${seconds} s. W tym czasie odpowiadam z dotychczasowych artykułów.`,
  reloadFiles: (read, files) => `wczytane pliki: ${read} z ${files}`,
  reloadStep: (step, steps, what) => `krok ${step} z ${steps}: ${what}`,
  reloadSteps: {
    files: 'pliki',
    names: 'nazwiska i nazwy',
    dates: 'daty',
    quotations: 'cytaty i ich autorzy',
    meetings: 'spotkania',
    index: 'indeks',
  },
  reloadUnchanged: (edition) => `Nic się nie zmieniło: to nadal wydanie ${edition}`,
  reloadChanged: (before, after) => `Wydanie ${before} → ${after}`,
  added: (count) => `**Dodano: ${count}**`,
  removed: (count) => `**Usunięto: ${count}**`,
  changed: (count) => `**Zmieniono: ${count}**`,
  refused: (count) => `**Odrzucono: ${count}**`,
  builtIn: (seconds) => `w ${seconds} s`,

  auditReloaded: (who, report) => `Artykuły wczytano ponownie na polecenie ${who}. ${report}`,
  auditFailed: (who, reason) => `Ponowne wczytanie artykułów na polecenie ${who} nie udało się: ${reason}`,
  auditCounts: (added, removed, changed, refused) =>
    `dodano: ${added}, usunięto: ${removed}, zmieniono: ${changed}, odrzucono: ${refused}`,

  unansweredTitle: () => 'Pytania bez odpowiedzi',
  unansweredNone: () => 'Każde pytanie zadane otwarcie na tym serwerze znalazło odpowiedź.',
  unansweredOff: () =>
    'Pytania nie są przechowywane: `UNANSWERED_DAYS` wynosi 0 albo bazy danych nie da się użyć (zob. dziennik).',
  unansweredTimes: (count) => `${count} ${plural(count, { one: 'raz', other: 'razy' })}`,
  unansweredLast: (stamp) => `ostatnio ${stamp}`,
  unansweredKept: (days) =>
    `Zadane otwarcie na tym serwerze; przechowywane bez pytających przez ${days} ${plural(days, { one: 'dzień', other: 'dni' })}`,
};
