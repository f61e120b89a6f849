/** What the bot says in Discord, in German, and what its commands are called there. */
import { pluralOf } from '../../answers/words/plural.ts';
import type { LocaleTexts } from './en.ts';
import { deProblems } from './problems/de.ts';
import type { CommandVocabulary } from './words.ts';

const plural = pluralOf('de');

const hide = { name: 'verbergen', description: 'Die Antwort nur mir zeigen' };

export const deCommands: CommandVocabulary = {
  who: {
    name: 'wer',
    description: 'Wer ist das, wer war es, wer hat es gesagt? Wörtlich aus den Artikeln beantwortet',
  },
  'who question': {
    name: 'frage',
    description: 'Ein Name, ein Amt oder eine Frage (am besten auf Englisch) wie „who led the delegation“',
  },
  'who hide': hide,
  when: {
    name: 'wann',
    description: 'Wann war es, wann wird es sein, wie lange dauerte es? Wörtlich aus den Artikeln',
  },
  'when question': {
    name: 'frage',
    description: 'Ein Treffen, ein Tag oder eine Frage wie „when did the talks begin“; leer: die Zeitleiste',
  },
  'when hide': hide,
  quote: { name: 'zitat', description: 'Was gesagt wurde, Wort für Wort: von jemandem, über etwas, bei einem Treffen' },
  'quote about': { name: 'thema', description: 'Worum es in den Worten geht' },
  'quote by': { name: 'von', description: 'Wer sie gesagt hat: ein Name oder ein Amt' },
  'quote meeting': { name: 'treffen', description: 'Bei oder über welches Treffen sie gesagt wurden' },
  'quote hide': hide,
  'Check this quote': { name: 'Zitat prüfen' },
  corpus: { name: 'korpus', description: 'Die Artikel, aus denen ich antworte (für Admins)' },
  'corpus status': { name: 'status', description: 'Welche Artikel es gibt und was an welcher Datei nicht stimmt' },
  'corpus reload': { name: 'neu-einlesen', description: 'Den Ordner der Artikel neu einlesen' },
  'corpus unanswered': {
    name: 'unbeantwortet',
    description: 'Fragen, auf die es keine Antwort gab, ohne wer sie gestellt hat',
  },
};

export const de: LocaleTexts = {
  language: 'de',

  partial: (reason) => `**Keine kurze Antwort.** ${reason}`,
  partialWithoutReason: () => '**Keine kurze Antwort.** Die Artikel sprechen davon, ohne das Gefragte zu nennen.',
  notFound: (reason) => `**Nicht gefunden.** ${reason}`,
  notFoundWithoutReason: () => '**Nicht gefunden.** Die Artikel sagen es nicht.',
  differ: (how) => `**Die Quellen widersprechen sich:** ${how}`,
  close: () => 'Nahe dran, aber keine Antwort',
  more: (count) =>
    `… und ${count} weitere ${plural(count, { one: 'Stelle: frag genauer, um sie zu sehen', other: 'Stellen: frag genauer, um sie zu sehen' })}.`,
  moreCitations: (count) => `… und ${count} weitere ${plural(count, { one: 'Stelle', other: 'Stellen' })}`,
  footer: (edition) => `Alle Stellen sind wörtlich · Ausgabe ${edition}`,
  person: (name, role) => (role === '' ? `**${name}**` : `**${name}**, ${role}`),
  scheduled: (date) => `${date} (geplant)`,
  dateRange: (from, to) => `${from} bis ${to}`,
  digest: () => 'Zusammenfassung eines anderen Artikels',
  written: (date) => `geschrieben: ${date}`,
  writtenUnknown: () => 'undatiert',
  pageDate: (date) => `Datum der Seite: ${date}`,
  paragraph: (number) => `Absatz ${number}`,
  above: () => 'wie oben',
  sameArticle: (mark) => `derselbe Artikel wie ${mark}`,

  sourceChanged: (files) =>
    `Ich hatte eine Antwort, aber seit dem Einlesen hat sich auf der Platte etwas geändert (${files}); deshalb kann ich die Worte nicht so zeigen, wie sie dastehen. Ein Admin kann \`/korpus neu-einlesen\` ausführen; bitte frag danach noch einmal.`,

  questionEmpty: () =>
    'Darin steckt keine Frage. Frag mich etwas über die Artikel, in einem Satz oder in ein paar Wörtern.',
  questionTooLong: (length, most) =>
    `Diese Frage hat ${length} Zeichen; ich sehe mir höchstens ${most} an. Bitte frag kürzer.`,
  quoteNeedsOne: () =>
    'Sag mir, **von** wem die Worte sind, um welches **Thema** es geht oder bei welchem **Treffen** sie fielen: `/zitat` braucht eines davon.',
  speakerUnknown: (name, closest) =>
    `**Nicht gefunden.** Die Artikel zitieren niemanden, der „${name}“ heißt. Am nächsten kommt: ${closest}.`,
  speakerUnknownWithoutClosest: (name) => `**Nicht gefunden.** Die Artikel zitieren niemanden, der „${name}“ heißt.`,
  adminsOnly: () =>
    'Das dürfen nur Admins dieses Servers. Wenn die Artikel neu eingelesen werden müssen, bitte einen von ihnen darum.',
  commandUnknown: () => 'Diesen Befehl kenne ich nicht mehr. Lade Discord neu, um die aktuellen zu sehen.',
  buttonUnknown: () => 'Dieser Knopf gehört zu einer früheren Fassung von mir. Bitte stell die Frage noch einmal.',
  timedOut: (seconds) =>
    `Das hat länger als ${seconds} ${plural(seconds, { one: 'Sekunde', other: 'Sekunden' })} gedauert, deshalb habe ich aufgehört. Bitte versuch es noch einmal, vielleicht mit einer kürzeren Frage.`,
  cooldownPerson: (when) => `Du hast in kurzer Zeit viel gefragt. Bitte frag ${when} wieder.`,
  cooldownChannel: (when) => `Hier wurde in kurzer Zeit viel gefragt. Bitte frag ${when} wieder.`,
  cooldownPress: (when) => `Du hast in kurzer Zeit viele Knöpfe gedrückt. Bitte drück ${when} wieder.`,
  engine: (code, words) =>
    ({
      timeout: 'Diese Frage hat zu lange gedauert, deshalb habe ich sie abgebrochen. Eine kürzere Frage kann gelingen.',
      'no-corpus': `Es konnte kein Artikel gelesen werden: ${words}`,
      'reload-failed': `Das neue Einlesen ist misslungen, deshalb gelten weiter die bisherigen Artikel: ${words}`,
      'reload-running': 'Die Artikel werden gerade schon neu eingelesen; das Ergebnis gilt auch hierfür.',
      closed: 'Ich werde gerade beendet.',
      'worker-died': 'Ich bin mitten in dieser Frage gestolpert und fange mich gerade. Bitte frag noch einmal.',
    })[code],
  bug: (id) =>
    `Bei mir ist etwas schiefgegangen; in meinem Protokoll steht es als \`${id}\`. Bitte versuch es noch einmal; wenn es so bleibt, nenn diese Kennung denen, die mich betreiben.`,

  help: (mention) =>
    `Hallo! Ich beantworte Fragen zu den Artikeln, die man mir gegeben hat: mit ihren eigenen Worten und der Stelle, an der sie stehen. Erwähne mich mit einer Frage (${mention} …) oder nimm \`/wer\`, \`/wann\` oder \`/zitat\`. Die Artikel sind englisch, deshalb verstehe ich englische Fragen am besten.`,
  helpExamples: (examples) => `Zum Beispiel:\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker) => `Was hat ${speaker} gesagt?`,

  moreBelow: (count) =>
    `… und ${count} weitere ${plural(count, { one: 'Stelle', other: 'Stellen' })}: drück auf „Mehr“.`,
  pageOf: (first, last, all) => (first === last ? `Stelle ${first} von ${all}` : `Stellen ${first}–${last} von ${all}`),
  buttonContext: () => 'Im Zusammenhang',
  buttonMore: (count) => `Mehr (${count})`,
  buttonBack: () => 'Zurück',
  buttonOn: () => 'Weiter',
  buttonShare: () => 'Allen zeigen',
  buttonShared: () => 'Allen gezeigt',
  buttonTimeline: () => 'Zeitleiste',
  editionGone: (before, after) =>
    `Seit dieser Antwort wurden die Artikel neu eingelesen (Ausgabe ${before} gibt es nicht mehr); dies stammt aus der jetzigen Ausgabe ${after}.`,
  shareAgain: () => 'So lautet die Antwort jetzt. Drück noch einmal auf „Allen zeigen“, um sie allen zu zeigen.',
  sharedAlready: () => 'Diese Antwort wurde schon allen gezeigt.',
  voted: () => 'Danke, das ist gezählt, ohne deinen Namen.',
  votedAlready: () => 'Zu dieser Antwort hast du mir schon etwas gesagt, danke.',
  noContext: () => 'In dieser Antwort gibt es keine Stelle, die sich im Zusammenhang zeigen ließe.',
  contextTitle: (mark, all) => (all === 1 ? 'Im Zusammenhang' : `Im Zusammenhang: Stelle ${mark} von ${all}`),
  contextGone: (reason) => `**Diese Stelle lässt sich nicht mehr zeigen.** ${reason}`,
  passageGone: () =>
    'Die Stelle, zu der du gedrückt hast, steht nicht mehr in den Artikeln; dies ist die erste, die es jetzt gibt.',
  questionCut: () =>
    'Die Frage darüber ist länger als das, was von ihr aufgehoben ist; deshalb gilt dies nur für ihren Anfang. Stell sie im Zweifel bitte noch einmal.',

  timelineTitle: () => 'Was die Artikel datieren, in zeitlicher Folge',
  timelineEmpty: () => 'Die Artikel datieren nichts, was eine Zeitleiste zeigen könnte.',

  checkVerdicts: {
    verbatim: '✓ Wörtlich',
    altered: '≈ Verändert',
    'other-speaker': '≠ Von jemand anderem gesagt',
    reported: '¶ Nur berichtet, nicht zitiert',
    'not-found': '∅ Nicht in den Artikeln',
  },
  checkMany: (count) => `${count} ${plural(count, { one: 'Zitat', other: 'Zitate' })} geprüft`,
  checkMore: (count) =>
    `… und ${count} weitere ${plural(count, { one: 'Zitat, das keinen Platz mehr hatte: prüf es in einer eigenen Nachricht', other: 'Zitate, die keinen Platz mehr hatten: prüf sie in einer eigenen Nachricht' })}.`,
  checkClaimedBy: (speaker) => `laut der Nachricht: ${speaker}`,
  checkLegend: () => '~~durchgestrichen~~: nur in der Nachricht · **fett**: stattdessen im Artikel',
  checkClosest: () => 'Am nächsten kommt in den Artikeln:',
  checkNothing: () =>
    'Ich sehe in dieser Nachricht kein Zitat. Was geprüft werden soll, steht zwischen Anführungszeichen und hat mindestens ein paar Wörter.',
  checkUnreadable: (command) =>
    `Discord zeigt mir diese Nachricht nicht, weil sie mich nicht erwähnt. Nimm **Apps › ${command}** darauf (Rechtsklick oder lange drücken), oder schreib das Zitat hinter deine Erwähnung von mir.`,
  checkGone: () =>
    'Die Artikel wurden seit dieser Prüfung neu eingelesen. Bitte prüf die Nachricht noch einmal und zeig dann das Ergebnis allen.',

  statusTitle: () => 'Die Artikel, aus denen ich antworte',
  statusCounts: (articles, people, quotations, meetings) =>
    [
      `${articles} Artikel`,
      `${people} ${plural(people, { one: 'Person', other: 'Personen' })}`,
      `${quotations} ${plural(quotations, { one: 'Zitat', other: 'Zitate' })}`,
      `${meetings} Treffen`,
    ].join(', '),
  statusBuilt: (edition, stamp, seconds) => `Ausgabe ${edition}, eingelesen ${stamp} in ${seconds} s`,
  statusReloaded: (stamp, who) => `Zuletzt neu eingelesen: ${stamp}, von ${who}`,
  adminElsewhere: () => 'einem Admin eines anderen Servers',
  statusVotes: (up, down) => `Stimmen zu Antworten: 👍 ${up} · 👎 ${down}`,
  statusForAdmins: () => 'Welche Dateien es gibt und was an welcher nicht stimmt, sehen nur Admins dieses Servers.',
  problems: (count) => `**${count} ${plural(count, { one: 'Problem', other: 'Probleme' })}**`,
  problemReasons: deProblems,
  noProblems: () => 'Keine Datei hat ein Problem.',
  moreLines: (count) => `… und ${count} weitere`,

  reloadTitle: () => 'Artikel neu eingelesen',
  reloadRunning: (stamp, seconds) =>
    `Ich lese den Ordner neu ein, begonnen ${stamp}; beim letzten Mal dauerte es ${seconds} s. Bis dahin antworte ich aus den bisherigen Artikeln.`,
  reloadFiles: (read, files) => `${read} von ${files} ${plural(files, { one: 'Datei', other: 'Dateien' })} gelesen`,
  reloadStep: (step, steps, what) => `Schritt ${step} von ${steps}: ${what}`,
  reloadSteps: {
    files: 'Dateien',
    names: 'Namen',
    dates: 'Tage und Daten',
    quotations: 'Zitate und wer sie gesagt hat',
    meetings: 'Treffen',
    index: 'Verzeichnis',
  },
  reloadUnchanged: (edition) => `Nichts hat sich geändert: Es bleibt bei Ausgabe ${edition}`,
  reloadChanged: (before, after) => `Ausgabe ${before} → ${after}`,
  added: (count) => `**${count} hinzugekommen**`,
  removed: (count) => `**${count} entfernt**`,
  changed: (count) => `**${count} geändert**`,
  refused: (count) => `**${count} abgelehnt**`,
  builtIn: (seconds) => `in ${seconds} s`,

  auditReloaded: (who, report) => `${who} hat die Artikel neu einlesen lassen. ${report}`,
  auditFailed: (who, reason) => `${who} wollte die Artikel neu einlesen lassen, aber es misslang: ${reason}`,
  auditCounts: (added, removed, changed, refused) =>
    `${added} hinzugekommen, ${removed} entfernt, ${changed} geändert, ${refused} abgelehnt`,

  unansweredTitle: () => 'Fragen ohne Antwort',
  unansweredNone: () => 'Auf jede Frage, die auf diesem Server offen gestellt wurde, gab es eine Antwort.',
  unansweredOff: () =>
    'Es werden keine Fragen aufgehoben: `UNANSWERED_DAYS` ist 0, oder die Datenbank ist nicht benutzbar (siehe Protokoll).',
  unansweredTimes: (count) => `${count}-mal`,
  unansweredLast: (stamp) => `zuletzt ${stamp}`,
  unansweredKept: (days) =>
    `Auf diesem Server offen gestellt; aufgehoben ohne die Fragenden, ${days} ${plural(days, { one: 'Tag', other: 'Tage' })} lang`,
};
