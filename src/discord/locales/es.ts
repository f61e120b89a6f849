/** What the bot says in Discord, in Spanish, and what its commands are called there. */
import { pluralOf } from '../../answers/words/plural.ts';
import type { LocaleTexts } from './en.ts';
import { esProblems } from './problems/es.ts';
import type { CommandVocabulary } from './words.ts';

const plural = pluralOf('es');

const hide = { name: 'ocultar', description: 'Mostrarme la respuesta solo a mí' };

export const esCommands: CommandVocabulary = {
  who: {
    name: 'quién',
    description: '¿Quién es, quién lo hizo, quién lo dijo? Según los artículos, palabra por palabra',
  },
  'who question': {
    name: 'pregunta',
    description: 'Un nombre, un cargo o una pregunta (mejor en inglés), como «who led the delegation»',
  },
  'who hide': hide,
  when: {
    name: 'cuándo',
    description: '¿Cuándo fue, cuándo será, cuánto duró? Según los artículos, palabra por palabra',
  },
  'when question': {
    name: 'pregunta',
    description: 'Una reunión, un día o una pregunta como «when did the talks begin»; vacío: la cronología',
  },
  'when hide': hide,
  quote: { name: 'cita', description: 'Lo que se dijo, palabra por palabra: por alguien, sobre algo, en una reunión' },
  'quote about': { name: 'tema', description: 'De qué tratan las palabras' },
  'quote by': { name: 'de', description: 'Quién las dijo: un nombre o un cargo' },
  'quote meeting': { name: 'reunión', description: 'En qué reunión se dijeron, o sobre cuál' },
  'quote hide': hide,
  'Check this quote': { name: 'Comprobar esta cita' },
  corpus: { name: 'corpus', description: 'Los artículos de los que saco las respuestas (para admins)' },
  'corpus status': { name: 'estado', description: 'Qué artículos hay y qué le pasa a cada archivo' },
  'corpus reload': { name: 'releer', description: 'Leer de nuevo la carpeta de artículos' },
  'corpus unanswered': {
    name: 'sin-respuesta',
    description: 'Las preguntas que no hallaron respuesta, sin decir quién las hizo',
  },
};

export const es: LocaleTexts = {
  language: 'es',

  partial: (reason) => `**Sin respuesta breve.** ${reason}`,
  partialWithoutReason: () => '**Sin respuesta breve.** Los artículos hablan de ello sin dar lo que preguntas.',
  notFound: (reason) => `**No encontrado.** ${reason}`,
  notFoundWithoutReason: () => '**No encontrado.** Los artículos no lo dicen.',
  differ: (how) => `**Las fuentes difieren:** ${how}`,
  close: () => 'Cerca, pero no es una respuesta',
  more: (count) =>
    `… y ${count} ${plural(count, { one: 'pasaje más: pregunta con más detalle para verlo', other: 'pasajes más: pregunta con más detalle para verlos' })}.`,
  moreCitations: (count) => `… y ${count} ${plural(count, { one: 'lugar más', other: 'lugares más' })}`,
  footer: (edition) => `Los pasajes se citan palabra por palabra · edición ${edition}`,
  person: (name, role) => (role === '' ? `**${name}**` : `**${name}**, ${role}`),
  scheduled: (date) => `${date} (previsto)`,
  dateRange: (from, to) => `${from} – ${to}`,
  digest: () => 'resumen de otro artículo',
  written: (date) => `escrito: ${date}`,
  writtenUnknown: () => 'sin fecha',
  pageDate: (date) => `fecha de la página: ${date}`,
  paragraph: (number) => `párrafo ${number}`,
  above: () => 'como arriba',
  sameArticle: (mark) => `mismo artículo que ${mark}`,

  sourceChanged: (files) =>
    `Tenía una respuesta, pero algo cambió en el disco desde mi lectura (${files}), así que no puedo mostrar las palabras tal como están. Un admin puede usar \`/corpus releer\`; después, vuelve a preguntar.`,

  questionEmpty: () =>
    'Ahí no hay ninguna pregunta. Pregúntame sobre los artículos, con una frase o con unas pocas palabras.',
  questionTooLong: (length, most) =>
    `Esa pregunta tiene ${length} caracteres; leo ${most} como mucho. Hazla más breve, por favor.`,
  quoteNeedsOne: () =>
    'Dime **de** quién son las palabras, cuál es el **tema** o en qué **reunión** se dijeron: `/cita` necesita una de las tres cosas.',
  speakerUnknown: (name, closest) =>
    `**No encontrado.** Los artículos no citan a nadie llamado «${name}». Lo más parecido: ${closest}.`,
  speakerUnknownWithoutClosest: (name) => `**No encontrado.** Los artículos no citan a nadie llamado «${name}».`,
  adminsOnly: () =>
    'Eso solo pueden hacerlo los admins de este servidor. Si hay que releer los artículos, pídeselo a alguno.',
  commandUnknown: () => 'Ya no conozco ese comando. Recarga Discord para ver los actuales.',
  buttonUnknown: () => 'Ese botón es de una versión anterior de mí. Haz la pregunta otra vez, por favor.',
  timedOut: (seconds) =>
    `Eso tardó más de ${seconds} ${plural(seconds, { one: 'segundo', other: 'segundos' })}, así que lo dejé. Inténtalo de nuevo, quizá con una pregunta más corta.`,
  cooldownPerson: (when) => `Has preguntado mucho en poco tiempo. Vuelve a preguntar ${when}.`,
  cooldownChannel: (when) => `Aquí se ha preguntado mucho en poco tiempo. Vuelve a preguntar ${when}.`,
  cooldownPress: (when) => `Has pulsado muchos botones en poco tiempo. Vuelve a pulsar ${when}.`,
  engine: (code, words) =>
    ({
      timeout: 'Esta pregunta tardó demasiado, así que la interrumpí. Puede que una más corta funcione.',
      'no-corpus': `No se pudo leer ningún artículo: ${words}`,
      'reload-failed': `La relectura falló, así que siguen los artículos de antes: ${words}`,
      'reload-running': 'Ya hay una relectura en marcha; su resultado vale también para esta.',
      closed: 'Me estoy apagando.',
      'worker-died': 'Tropecé en medio de esta pregunta y me estoy levantando. Hazla otra vez, por favor.',
    })[code],
  bug: (id) =>
    `Algo salió mal por mi parte; en mi registro figura como \`${id}\`. Inténtalo de nuevo; si sigue igual, dale ese identificador a quien me administra.`,

  help: (mention) =>
    `¡Hola! Respondo preguntas sobre los artículos que me han dado, con sus propias palabras y el lugar donde están. Mencióname con una pregunta (${mention} …) o usa \`/quién\`, \`/cuándo\` o \`/cita\`. Los artículos están en inglés, así que entiendo mejor las preguntas en inglés.`,
  helpExamples: (examples) => `Por ejemplo:\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker) => `¿Qué dijo ${speaker}?`,

  moreBelow: (count) => `… y ${count} ${plural(count, { one: 'pasaje más', other: 'pasajes más' })}: pulsa «Más».`,
  pageOf: (first, last, all) => (first === last ? `Pasaje ${first} de ${all}` : `Pasajes ${first}–${last} de ${all}`),
  buttonContext: () => 'Ver en contexto',
  buttonMore: (count) => `Más (${count})`,
  buttonBack: () => 'Atrás',
  buttonOn: () => 'Siguiente',
  buttonShare: () => 'Mostrar a todos',
  buttonShared: () => 'Mostrada a todos',
  buttonTimeline: () => 'Cronología',
  editionGone: (before, after) =>
    `Los artículos se releyeron después de esa respuesta (la edición ${before} ya no existe); esto es de la edición actual ${after}.`,
  shareAgain: () => 'Esta es la respuesta ahora. Pulsa otra vez «Mostrar a todos» para que la vean todos.',
  sharedAlready: () => 'Esa respuesta ya se mostró a todos.',
  voted: () => 'Gracias, queda contado, sin tu nombre.',
  votedAlready: () => 'Ya me dijiste algo sobre esta respuesta, gracias.',
  noContext: () => 'En esa respuesta no hay ningún pasaje que mostrar en su contexto.',
  contextTitle: (mark, all) => (all === 1 ? 'En contexto' : `En contexto: pasaje ${mark} de ${all}`),
  contextGone: (reason) => `**Ese pasaje ya no se puede mostrar.** ${reason}`,
  passageGone: () => 'El pasaje que querías ver ya no está en los artículos; este es el primero que hay ahora.',
  questionCut: () =>
    'La pregunta de arriba es más larga que lo que se guarda de ella, así que esto solo responde a su comienzo. En caso de duda, hazla de nuevo.',

  timelineTitle: () => 'Lo que fechan los artículos, en orden cronológico',
  timelineEmpty: () => 'Los artículos no fechan nada que una cronología pueda mostrar.',

  checkVerdicts: {
    verbatim: '✓ Palabra por palabra',
    altered: '≈ Alterada',
    'other-speaker': '≠ Dicha por otra persona',
    reported: '¶ Solo referida, no citada',
    'not-found': '∅ No está en los artículos',
  },
  checkMany: (count) => `${count} ${plural(count, { one: 'cita comprobada', other: 'citas comprobadas' })}`,
  checkMore: (count) =>
    `… y ${count} ${plural(count, { one: 'cita más que no cupo: compruébala en un mensaje aparte', other: 'citas más que no cupieron: compruébalas en un mensaje aparte' })}.`,
  checkClaimedBy: (speaker) => `según el mensaje: ${speaker}`,
  checkLegend: () => '~~tachado~~: solo en el mensaje · **negrita**: en su lugar, en el artículo',
  checkClosest: () => 'Lo más parecido que tienen los artículos:',
  checkNothing: () =>
    'No veo ninguna cita en ese mensaje. Las palabras que se comprueban van entre comillas, y hacen falta al menos unas pocas.',
  checkUnreadable: (command) =>
    `Discord no me muestra ese mensaje, porque no me menciona. Usa **Aplicaciones › ${command}** en él (clic derecho o mantener pulsado), o escribe la cita detrás de tu mención.`,
  checkGone: () =>
    'Los artículos se releyeron después de esa comprobación. Comprueba otra vez el mensaje y luego muestra el resultado a todos.',

  statusTitle: () => 'Los artículos de los que respondo',
  statusCounts: (articles, people, quotations, meetings) =>
    [
      `${articles} ${plural(articles, { one: 'artículo', other: 'artículos' })}`,
      `${people} ${plural(people, { one: 'persona', other: 'personas' })}`,
      `${quotations} ${plural(quotations, { one: 'cita', other: 'citas' })}`,
      `${meetings} ${plural(meetings, { one: 'reunión', other: 'reuniones' })}`,
    ].join(', '),
  statusBuilt: (edition, stamp, seconds) => `Edición ${edition}, leída ${stamp} en ${seconds} s`,
  statusReloaded: (stamp, who) => `Última relectura: ${stamp}, por ${who}`,
  adminElsewhere: () => 'un admin de otro servidor',
  statusVotes: (up, down) => `Votos sobre las respuestas: 👍 ${up} · 👎 ${down}`,
  statusForAdmins: () => 'La lista de archivos y de sus problemas es para los admins de este servidor.',
  problems: (count) => `**${count} ${plural(count, { one: 'problema', other: 'problemas' })}**`,
  problemReasons: esProblems,
  noProblems: () => 'Ningún archivo tiene problemas.',
  moreLines: (count) => `… y ${count} más`,

  reloadTitle: () => 'Artículos releídos',
  reloadRunning: (stamp, seconds) =>
    `Estoy releyendo la carpeta; empecé ${stamp} y la última vez tardé ${seconds} s. Mientras tanto respondo con los artículos tal como estaban.`,
  reloadFiles: (read, files) =>
    `${read} de ${files} ${plural(files, { one: 'archivo leído', other: 'archivos leídos' })}`,
  reloadStep: (step, steps, what) => `paso ${step} de ${steps}: ${what}`,
  reloadSteps: {
    files: 'archivos',
    names: 'nombres',
    dates: 'fechas',
    quotations: 'citas y quién las dijo',
    meetings: 'reuniones',
    index: 'índice',
  },
  reloadUnchanged: (edition) => `Nada ha cambiado: sigue siendo la edición ${edition}`,
  reloadChanged: (before, after) => `Edición ${before} → ${after}`,
  added: (count) => `**${count} ${plural(count, { one: 'añadido', other: 'añadidos' })}**`,
  removed: (count) => `**${count} ${plural(count, { one: 'quitado', other: 'quitados' })}**`,
  changed: (count) => `**${count} ${plural(count, { one: 'cambiado', other: 'cambiados' })}**`,
  refused: (count) => `**${count} ${plural(count, { one: 'rechazado', other: 'rechazados' })}**`,
  builtIn: (seconds) => `en ${seconds} s`,

  auditReloaded: (who, report) => `${who} hizo releer los artículos. ${report}`,
  auditFailed: (who, reason) => `${who} quiso hacer releer los artículos, pero falló: ${reason}`,
  auditCounts: (added, removed, changed, refused) =>
    `añadidos: ${added}, quitados: ${removed}, cambiados: ${changed}, rechazados: ${refused}`,

  unansweredTitle: () => 'Preguntas sin respuesta',
  unansweredNone: () => 'Todas las preguntas hechas abiertamente en este servidor hallaron respuesta.',
  unansweredOff: () =>
    'No se guarda ninguna pregunta: `UNANSWERED_DAYS` es 0, o la base de datos no se puede usar (véase el registro).',
  unansweredTimes: (count) => `${count} ${plural(count, { one: 'vez', other: 'veces' })}`,
  unansweredLast: (stamp) => `la última, ${stamp}`,
  unansweredKept: (days) =>
    `Hechas abiertamente en este servidor; se guardan sin su autor, ${days} ${plural(days, { one: 'día', other: 'días' })}`,
};
