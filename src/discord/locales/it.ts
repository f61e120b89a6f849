/** What the bot says in Discord, in Italian, and what its commands are called there. */
import { pluralOf } from '../../answers/words/plural.ts';
import type { LocaleTexts } from './en.ts';
import { itProblems } from './problems/it.ts';
import type { CommandVocabulary } from './words.ts';

const plural = pluralOf('it');

const hide = { name: 'nascondi', description: 'Mostra la risposta solo a me' };

export const itCommands: CommandVocabulary = {
  who: { name: 'chi', description: 'Chi è, chi l’ha fatto, chi l’ha detto? Risposta parola per parola dagli articoli' },
  'who question': {
    name: 'domanda',
    description: 'Un nome, una carica o una domanda (meglio in inglese) come «who led the delegation»',
  },
  'who hide': hide,
  when: {
    name: 'quando',
    description: 'Quando è stato, quando sarà, quanto è durato? Parola per parola dagli articoli',
  },
  'when question': {
    name: 'domanda',
    description: 'Un incontro, un giorno o una domanda come «when did the talks begin»; vuoto: la cronologia',
  },
  'when hide': hide,
  quote: {
    name: 'citazione',
    description: 'Che cosa è stato detto, parola per parola: da qualcuno, su qualcosa, a un incontro',
  },
  'quote about': { name: 'tema', description: 'Di che cosa parlano le parole' },
  'quote by': { name: 'di', description: 'Chi le ha dette: un nome o una carica' },
  'quote meeting': { name: 'incontro', description: 'A quale incontro, o su quale, sono state dette' },
  'quote hide': hide,
  'Check this quote': { name: 'Verifica questa citazione' },
  corpus: { name: 'corpus', description: 'Gli articoli da cui rispondo (per gli admin)' },
  'corpus status': { name: 'stato', description: 'Quali articoli ci sono e che cosa non va in quale file' },
  'corpus reload': { name: 'rileggi', description: 'Rileggi la cartella degli articoli' },
  'corpus unanswered': {
    name: 'senza-risposta',
    description: 'Le domande rimaste senza risposta, senza dire chi le ha fatte',
  },
};

export const it: LocaleTexts = {
  language: 'it',

  partial: (reason) => `**Nessuna risposta breve.** ${reason}`,
  partialWithoutReason: () => '**Nessuna risposta breve.** Gli articoli ne parlano senza dare ciò che chiedi.',
  notFound: (reason) => `**Non trovato.** ${reason}`,
  notFoundWithoutReason: () => '**Non trovato.** Gli articoli non lo dicono.',
  differ: (how) => `**Le fonti divergono:** ${how}`,
  close: () => 'Vicino, ma non è una risposta',
  more: (count) =>
    `… e ${plural(count, { one: `${count} altro passo: chiedi più nel dettaglio per vederlo`, other: `altri ${count} passi: chiedi più nel dettaglio per vederli` })}.`,
  moreCitations: (count) => `… e ${plural(count, { one: `${count} altro punto`, other: `altri ${count} punti` })}`,
  footer: (edition) => `I passi sono riportati parola per parola · edizione ${edition}`,
  person: (name, role) => (role === '' ? `**${name}**` : `**${name}**, ${role}`),
  scheduled: (date) => `${date} (previsto)`,
  dateRange: (from, to) => `${from} – ${to}`,
  digest: () => 'sintesi di un altro articolo',
  written: (date) => `scritto: ${date}`,
  writtenUnknown: () => 'senza data',
  pageDate: (date) => `data della pagina: ${date}`,
  paragraph: (number) => `paragrafo ${number}`,
  above: () => 'come sopra',
  sameArticle: (mark) => `stesso articolo di ${mark}`,

  sourceChanged: (files) =>
    `Avevo una risposta, ma dalla mia lettura qualcosa sul disco è cambiato (${files}), quindi non posso mostrare le parole come stanno. Un admin può usare \`/corpus rileggi\`; dopo, chiedi di nuovo.`,

  questionEmpty: () => 'Qui non c’è nessuna domanda. Chiedimi degli articoli, con una frase o con poche parole.',
  questionTooLong: (length, most) =>
    `Questa domanda ha ${length} caratteri; ne leggo al massimo ${most}. Falla più breve, per favore.`,
  quoteNeedsOne: () =>
    'Dimmi **di** chi sono le parole, qual è il **tema** o a quale **incontro** sono state dette: a `/citazione` serve una delle tre cose.',
  speakerUnknown: (name, closest) =>
    `**Non trovato.** Gli articoli non citano nessuno di nome «${name}». Il più vicino: ${closest}.`,
  speakerUnknownWithoutClosest: (name) => `**Non trovato.** Gli articoli non citano nessuno di nome «${name}».`,
  adminsOnly: () =>
    'Possono farlo solo gli admin di questo server. Se gli articoli vanno riletti, chiedilo a uno di loro.',
  commandUnknown: () => 'Non conosco più questo comando. Ricarica Discord per vedere quelli attuali.',
  buttonUnknown: () => 'Questo pulsante è di una mia versione precedente. Fai di nuovo la domanda, per favore.',
  timedOut: (seconds) =>
    `Ci sono voluti più di ${seconds} ${plural(seconds, { one: 'secondo', other: 'secondi' })}, quindi ho smesso. Riprova, magari con una domanda più corta.`,
  cooldownPerson: (when) => `Hai chiesto molto in poco tempo. Chiedi di nuovo ${when}.`,
  cooldownChannel: (when) => `Qui si è chiesto molto in poco tempo. Chiedi di nuovo ${when}.`,
  cooldownPress: (when) => `Hai premuto molti pulsanti in poco tempo. Premi di nuovo ${when}.`,
  engine: (code, words) =>
    ({
      timeout: 'Questa domanda ha richiesto troppo tempo, quindi l’ho interrotta. Una più corta può riuscire.',
      'no-corpus': `Non è stato possibile leggere nessun articolo: ${words}`,
      'reload-failed': `La rilettura non è riuscita, quindi restano gli articoli di prima: ${words}`,
      'reload-running': 'È già in corso una rilettura; il suo esito vale anche per questa.',
      closed: 'Mi sto spegnendo.',
      'worker-died': 'Sono inciampato a metà di questa domanda e mi sto rialzando. Falla di nuovo, per favore.',
    })[code],
  bug: (id) =>
    `Qualcosa è andato storto da parte mia; nel mio registro è \`${id}\`. Riprova; se continua, comunica questo codice a chi mi gestisce.`,

  help: (mention) =>
    `Ciao! Rispondo a domande sugli articoli che mi sono stati dati, con le loro stesse parole e il punto in cui si trovano. Menzionami con una domanda (${mention} …) oppure usa \`/chi\`, \`/quando\` o \`/citazione\`. Gli articoli sono in inglese, quindi capisco meglio le domande in inglese.`,
  helpExamples: (examples) => `Per esempio:\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker) => `Che cosa ha detto ${speaker}?`,

  moreBelow: (count) =>
    `… e ${plural(count, { one: `${count} altro passo`, other: `altri ${count} passi` })}: premi «Altro».`,
  pageOf: (first, last, all) => (first === last ? `Passo ${first} di ${all}` : `Passi ${first}–${last} di ${all}`),
  buttonContext: () => 'Mostra nel contesto',
  buttonMore: (count) => `Altro (${count})`,
  buttonBack: () => 'Indietro',
  buttonOn: () => 'Avanti',
  buttonShare: () => 'Mostra a tutti',
  buttonShared: () => 'Mostrata a tutti',
  buttonTimeline: () => 'Linea del tempo',
  editionGone: (before, after) =>
    `Dopo quella risposta gli articoli sono stati riletti (l’edizione ${before} non c’è più); questo viene dall’edizione attuale ${after}.`,
  shareAgain: () => 'Ora la risposta è questa. Premi ancora «Mostra a tutti» per farla vedere a tutti.',
  sharedAlready: () => 'Quella risposta è già stata mostrata a tutti.',
  voted: () => 'Grazie, il voto è contato, senza il tuo nome.',
  votedAlready: () => 'Su questa risposta mi hai già detto la tua, grazie.',
  noContext: () => 'In quella risposta non c’è nessun passo da mostrare nel contesto.',
  contextTitle: (mark, all) => (all === 1 ? 'Nel contesto' : `Nel contesto: passo ${mark} di ${all}`),
  contextGone: (reason) => `**Quel passo non si può più mostrare.** ${reason}`,
  passageGone: () => 'Il passo che volevi vedere non è più negli articoli; questo è il primo che c’è adesso.',
  questionCut: () =>
    'La domanda qui sopra è più lunga di quanto ne viene conservato, perciò questo risponde solo al suo inizio. Nel dubbio, ripeti la domanda.',

  timelineTitle: () => 'Ciò che gli articoli datano, in ordine di tempo',
  timelineEmpty: () => 'Gli articoli non datano nulla che una linea del tempo possa mostrare.',

  checkVerdicts: {
    verbatim: '✓ Parola per parola',
    altered: '≈ Alterata',
    'other-speaker': '≠ Detta da qualcun altro',
    reported: '¶ Solo riferita, non citata',
    'not-found': '∅ Non è negli articoli',
  },
  checkMany: (count) => `${count} ${plural(count, { one: 'citazione verificata', other: 'citazioni verificate' })}`,
  checkMore: (count) =>
    `… e ${plural(count, { one: `${count} altra citazione che non ci stava: verificala in un messaggio a parte`, other: `altre ${count} citazioni che non ci stavano: verificale in un messaggio a parte` })}.`,
  checkClaimedBy: (speaker) => `secondo il messaggio: ${speaker}`,
  checkLegend: () => '~~barrato~~: solo nel messaggio · **grassetto**: al suo posto, nell’articolo',
  checkClosest: () => 'Ciò che gli articoli hanno di più vicino:',
  checkNothing: () =>
    'In quel messaggio non vedo nessuna citazione. Le parole da verificare stanno tra virgolette, e ne servono almeno alcune.',
  checkUnreadable: (command) =>
    `Discord non mi mostra quel messaggio, perché non mi menziona. Usa **App › ${command}** su di esso (clic destro o pressione prolungata), oppure scrivi la citazione dopo la tua menzione.`,
  checkGone: () =>
    'Dopo quella verifica gli articoli sono stati riletti. Verifica di nuovo il messaggio, poi mostra il risultato a tutti.',

  statusTitle: () => 'Gli articoli da cui rispondo',
  statusCounts: (articles, people, quotations, meetings) =>
    [
      `${articles} ${plural(articles, { one: 'articolo', other: 'articoli' })}`,
      `${people} ${plural(people, { one: 'persona', other: 'persone' })}`,
      `${quotations} ${plural(quotations, { one: 'citazione', other: 'citazioni' })}`,
      `${meetings} ${plural(meetings, { one: 'incontro', other: 'incontri' })}`,
    ].join(', '),
  statusBuilt: (edition, stamp, seconds) => `Edizione ${edition}, letta ${stamp} in ${seconds} s`,
  statusReloaded: (stamp, who) => `Ultima rilettura: ${stamp}, da parte di ${who}`,
  adminElsewhere: () => 'un admin di un altro server',
  statusVotes: (up, down) => `Voti sulle risposte: 👍 ${up} · 👎 ${down}`,
  statusForAdmins: () => 'L’elenco dei file e dei loro problemi è per gli admin di questo server.',
  problems: (count) => `**${count} ${plural(count, { one: 'problema', other: 'problemi' })}**`,
  problemReasons: itProblems,
  noProblems: () => 'Nessun file ha problemi.',
  moreLines: (count) => plural(count, { one: `… e ${count} altro`, other: `… e altri ${count}` }),

  reloadTitle: () => 'Articoli riletti',
  reloadRunning: (stamp, seconds) =>
    `Sto rileggendo la cartella, inizio ${stamp}; l’ultima volta ci sono voluti ${seconds} s. Intanto rispondo dagli articoli com’erano.`,
  reloadFiles: (read, files) => `${read} di ${files} file ${plural(files, { one: 'letto', other: 'letti' })}`,
  reloadStep: (step, steps, what) => `passo ${step} di ${steps}: ${what}`,
  reloadSteps: {
    files: 'file',
    names: 'nomi',
    dates: 'date',
    quotations: 'citazioni e chi le ha dette',
    meetings: 'incontri',
    index: 'indice',
  },
  reloadUnchanged: (edition) => `Non è cambiato nulla: è ancora l’edizione ${edition}`,
  reloadChanged: (before, after) => `Edizione ${before} → ${after}`,
  added: (count) => `**${count} ${plural(count, { one: 'aggiunto', other: 'aggiunti' })}**`,
  removed: (count) => `**${count} ${plural(count, { one: 'tolto', other: 'tolti' })}**`,
  changed: (count) => `**${count} ${plural(count, { one: 'modificato', other: 'modificati' })}**`,
  refused: (count) => `**${count} ${plural(count, { one: 'rifiutato', other: 'rifiutati' })}**`,
  builtIn: (seconds) => `in ${seconds} s`,

  auditReloaded: (who, report) => `${who} ha fatto rileggere gli articoli. ${report}`,
  auditFailed: (who, reason) => `${who} ha provato a far rileggere gli articoli, senza riuscirci: ${reason}`,
  auditCounts: (added, removed, changed, refused) =>
    `aggiunti: ${added}, tolti: ${removed}, modificati: ${changed}, rifiutati: ${refused}`,

  unansweredTitle: () => 'Domande senza risposta',
  unansweredNone: () => 'Ogni domanda fatta apertamente in questo server ha trovato risposta.',
  unansweredOff: () =>
    'Non si conserva nessuna domanda: `UNANSWERED_DAYS` è 0, oppure il database non è utilizzabile (vedi il registro).',
  unansweredTimes: (count) => `${count} ${plural(count, { one: 'volta', other: 'volte' })}`,
  unansweredLast: (stamp) => `l’ultima ${stamp}`,
  unansweredKept: (days) =>
    `Fatte apertamente in questo server; conservate senza l’autore, per ${days} ${plural(days, { one: 'giorno', other: 'giorni' })}`,
};
