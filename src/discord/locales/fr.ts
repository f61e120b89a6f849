/** What the bot says in Discord, in French, and what its commands are called there. */
import { pluralOf } from '../../answers/words/plural.ts';
import type { LocaleTexts } from './en.ts';
import { frProblems } from './problems/fr.ts';
import type { CommandVocabulary } from './words.ts';

const plural = pluralOf('fr');

const hide = { name: 'masquer', description: 'Ne montrer la réponse qu’à moi' };

export const frCommands: CommandVocabulary = {
  who: { name: 'qui', description: 'Qui est-ce, qui l’a fait, qui l’a dit ? Réponse tirée mot pour mot des articles' },
  'who question': {
    name: 'question',
    description: 'Un nom, une fonction ou une question (en anglais de préférence) : « who led the delegation »',
  },
  'who hide': hide,
  when: {
    name: 'quand',
    description: 'Quand était-ce, quand sera-ce, combien de temps ? Mot pour mot, d’après les articles',
  },
  'when question': {
    name: 'question',
    description: 'Une réunion, un jour ou une question comme « when did the talks begin » ; vide : la chronologie',
  },
  'when hide': hide,
  quote: {
    name: 'citation',
    description: 'Ce qui a été dit, mot pour mot : par quelqu’un, sur un sujet, lors d’une réunion',
  },
  'quote about': { name: 'sujet', description: 'De quoi parlent ces paroles' },
  'quote by': { name: 'par', description: 'Qui les a prononcées : un nom ou une fonction' },
  'quote meeting': { name: 'réunion', description: 'Lors ou à propos de quelle réunion elles ont été prononcées' },
  'quote hide': hide,
  'Check this quote': { name: 'Vérifier cette citation' },
  corpus: { name: 'corpus', description: 'Les articles d’où viennent mes réponses (pour les admins)' },
  'corpus status': { name: 'état', description: 'Quels articles il y a, et quel fichier pose quel problème' },
  'corpus reload': { name: 'relire', description: 'Relire le dossier des articles' },
  'corpus unanswered': {
    name: 'sans-réponse',
    description: 'Les questions restées sans réponse, sans dire qui les a posées',
  },
};

export const fr: LocaleTexts = {
  language: 'fr',

  partial: (reason) => `**Pas de réponse courte.** ${reason}`,
  partialWithoutReason: () => '**Pas de réponse courte.** Les articles en parlent sans donner ce que vous demandez.',
  notFound: (reason) => `**Introuvable.** ${reason}`,
  notFoundWithoutReason: () => '**Introuvable.** Les articles ne le disent pas.',
  differ: (how) => `**Les sources divergent :** ${how}`,
  close: () => 'Proche, mais pas une réponse',
  more: (count) =>
    `… et encore ${count} ${plural(count, { one: 'passage : précisez la question pour le voir', other: 'passages : précisez la question pour les voir' })}.`,
  moreCitations: (count) => `… et ${count} ${plural(count, { one: 'autre endroit', other: 'autres endroits' })}`,
  footer: (edition) => `Les passages sont cités mot pour mot · édition ${edition}`,
  person: (name, role) => (role === '' ? `**${name}**` : `**${name}**, ${role}`),
  scheduled: (date) => `${date} (prévu)`,
  dateRange: (from, to) => `${from} – ${to}`,
  digest: () => 'résumé d’un autre article',
  written: (date) => `écrit : ${date}`,
  writtenUnknown: () => 'sans date',
  pageDate: (date) => `date de la page : ${date}`,
  paragraph: (number) => `paragraphe ${number}`,
  above: () => 'comme ci-dessus',
  sameArticle: (mark) => `même article que ${mark}`,

  sourceChanged: (files) =>
    `J’avais une réponse, mais quelque chose a changé sur le disque depuis ma lecture (${files}) : je ne peux donc pas en montrer les mots tels quels. Un admin peut lancer \`/corpus relire\` ; reposez ensuite la question.`,

  questionEmpty: () =>
    'Il n’y a pas de question là-dedans. Interrogez-moi sur les articles, en une phrase ou en quelques mots.',
  questionTooLong: (length, most) =>
    `Cette question compte ${length} caractères ; je n’en lis que ${most} au plus. Posez-la plus brièvement, s’il vous plaît.`,
  quoteNeedsOne: () =>
    'Dites-moi **par** qui les paroles ont été prononcées, quel en est le **sujet** ou lors de quelle **réunion** : il faut à `/citation` l’un des trois.',
  speakerUnknown: (name, closest) =>
    `**Introuvable.** Les articles ne citent personne du nom de « ${name} ». Le plus proche : ${closest}.`,
  speakerUnknownWithoutClosest: (name) => `**Introuvable.** Les articles ne citent personne du nom de « ${name} ».`,
  adminsOnly: () =>
    'Seuls les admins de ce serveur peuvent le faire. Si les articles doivent être relus, demandez-le à l’un d’eux.',
  commandUnknown: () => 'Je ne connais plus cette commande. Rechargez Discord pour voir les commandes actuelles.',
  buttonUnknown: () => 'Ce bouton vient d’une version antérieure de moi. Reposez la question, s’il vous plaît.',
  timedOut: (seconds) =>
    `Cela a pris plus de ${seconds} ${plural(seconds, { one: 'seconde', other: 'secondes' })}, alors je me suis arrêté. Réessayez, peut-être avec une question plus courte.`,
  cooldownPerson: (when) => `Vous avez posé beaucoup de questions en peu de temps. Réessayez ${when}.`,
  cooldownChannel: (when) => `On a posé beaucoup de questions ici en peu de temps. Réessayez ${when}.`,
  cooldownPress: (when) => `Tu as appuyé sur beaucoup de boutons en peu de temps. Réessaie ${when}.`,
  engine: (code, words) =>
    ({
      timeout:
        'Cette question a pris trop de temps, elle a donc été interrompue. Une question plus courte peut aboutir.',
      'no-corpus': `Aucun article n’a pu être lu : ${words}`,
      'reload-failed': `La relecture a échoué, les articles précédents restent donc en place : ${words}`,
      'reload-running': 'Une relecture est déjà en cours ; son résultat vaudra aussi pour celle-ci.',
      closed: 'Je suis en train de m’arrêter.',
      'worker-died': 'J’ai trébuché au milieu de cette question et je me relève. Reposez-la, s’il vous plaît.',
    })[code],
  bug: (id) =>
    `Quelque chose s’est mal passé de mon côté ; mon journal le connaît sous \`${id}\`. Réessayez ; si cela persiste, donnez cet identifiant à la personne qui s’occupe de moi.`,

  help: (mention) =>
    `Bonjour ! Je réponds aux questions sur les articles qu’on m’a donnés, avec leurs propres mots et l’endroit où ils se trouvent. Mentionnez-moi avec une question (${mention} …) ou utilisez \`/qui\`, \`/quand\` ou \`/citation\`. Les articles sont en anglais : c’est en anglais que je comprends le mieux les questions.`,
  helpExamples: (examples) => `Par exemple :\n${examples.map((example) => `- ${example}`).join('\n')}`,
  whatDidTheySay: (speaker) => `Qu’a dit ${speaker} ?`,

  moreBelow: (count) =>
    `… et encore ${count} ${plural(count, { one: 'passage', other: 'passages' })} : appuyez sur « Plus ».`,
  pageOf: (first, last, all) =>
    first === last ? `Passage ${first} sur ${all}` : `Passages ${first}–${last} sur ${all}`,
  buttonContext: () => 'Voir dans le contexte',
  buttonMore: (count) => `Plus (${count})`,
  buttonBack: () => 'Retour',
  buttonOn: () => 'Suite',
  buttonShare: () => 'Montrer à tous',
  buttonShared: () => 'Montré à tous',
  buttonTimeline: () => 'Chronologie',
  editionGone: (before, after) =>
    `Les articles ont été relus depuis cette réponse (l’édition ${before} n’existe plus) ; ceci vient de l’édition actuelle ${after}.`,
  shareAgain: () =>
    'Voici la réponse maintenant. Appuyez encore une fois sur « Montrer à tous » pour la montrer à tous.',
  sharedAlready: () => 'Cette réponse a déjà été montrée à tous.',
  voted: () => 'Merci, c’est compté, sans votre nom.',
  votedAlready: () => 'Vous m’avez déjà donné votre avis sur cette réponse, merci.',
  noContext: () => 'Cette réponse ne contient aucun passage à montrer dans son contexte.',
  contextTitle: (mark, all) => (all === 1 ? 'Dans le contexte' : `Dans le contexte : passage ${mark} sur ${all}`),
  contextGone: (reason) => `**Ce passage ne peut plus être montré.** ${reason}`,
  passageGone: () =>
    'Le passage que tu voulais voir n’est plus dans les articles ; voici le premier qui s’y trouve maintenant.',
  questionCut: () =>
    'La question ci-dessus est plus longue que ce qui en est gardé : ceci ne répond donc qu’à son début. Dans le doute, pose-la de nouveau.',

  timelineTitle: () => 'Ce que les articles datent, dans l’ordre du temps',
  timelineEmpty: () => 'Les articles ne datent rien qu’une chronologie puisse montrer.',

  checkVerdicts: {
    verbatim: '✓ Mot pour mot',
    altered: '≈ Modifiée',
    'other-speaker': '≠ Dite par quelqu’un d’autre',
    reported: '¶ Seulement rapportée, pas citée',
    'not-found': '∅ Absente des articles',
  },
  checkMany: (count) => `${count} ${plural(count, { one: 'citation vérifiée', other: 'citations vérifiées' })}`,
  checkMore: (count) =>
    `… et encore ${count} ${plural(count, { one: 'citation, faute de place : vérifiez-la dans un message à part', other: 'citations, faute de place : vérifiez-les dans un message à part' })}.`,
  checkClaimedBy: (speaker) => `d’après le message : ${speaker}`,
  checkLegend: () => '~~barré~~ : seulement dans le message · **gras** : à la place, dans l’article',
  checkClosest: () => 'Ce que les articles ont de plus proche :',
  checkNothing: () =>
    'Je ne vois aucune citation dans ce message. Les mots à vérifier sont entre guillemets, et il en faut au moins quelques-uns.',
  checkUnreadable: (command) =>
    `Discord ne me montre pas ce message, car il ne me mentionne pas. Utilisez **Applications › ${command}** dessus (clic droit ou appui long), ou écrivez la citation après votre mention de moi.`,
  checkGone: () =>
    'Les articles ont été relus depuis cette vérification. Vérifiez à nouveau le message, puis montrez le résultat à tous.',

  statusTitle: () => 'Les articles d’où viennent mes réponses',
  statusCounts: (articles, people, quotations, meetings) =>
    [
      `${articles} ${plural(articles, { one: 'article', other: 'articles' })}`,
      `${people} ${plural(people, { one: 'personne', other: 'personnes' })}`,
      `${quotations} ${plural(quotations, { one: 'citation', other: 'citations' })}`,
      `${meetings} ${plural(meetings, { one: 'réunion', other: 'réunions' })}`,
    ].join(', '),
  statusBuilt: (edition, stamp, seconds) => `Édition ${edition}, lue ${stamp} en ${seconds} s`,
  statusReloaded: (stamp, who) => `Dernière relecture : ${stamp}, par ${who}`,
  adminElsewhere: () => 'un admin d’un autre serveur',
  statusVotes: (up, down) => `Votes sur les réponses : 👍 ${up} · 👎 ${down}`,
  statusForAdmins: () => 'La liste des fichiers et de leurs problèmes est réservée aux admins de ce serveur.',
  problems: (count) => `**${count} ${plural(count, { one: 'problème', other: 'problèmes' })}**`,
  problemReasons: frProblems,
  noProblems: () => 'Aucun fichier ne pose de problème.',
  moreLines: (count) => `… et ${count} de plus`,

  reloadTitle: () => 'Articles relus',
  reloadRunning: (stamp, seconds) =>
    `Je relis le dossier, depuis le début ${stamp} ; la dernière fois, cela a pris ${seconds} s. D’ici là, je réponds d’après les articles tels qu’ils étaient.`,
  reloadFiles: (read, files) => `${read} sur ${files} ${plural(files, { one: 'fichier lu', other: 'fichiers lus' })}`,
  reloadStep: (step, steps, what) => `étape ${step} sur ${steps} : ${what}`,
  reloadSteps: {
    files: 'fichiers',
    names: 'noms',
    dates: 'dates',
    quotations: 'citations et leurs auteurs',
    meetings: 'rencontres',
    index: 'index',
  },
  reloadUnchanged: (edition) => `Rien n’a changé : c’est toujours l’édition ${edition}`,
  reloadChanged: (before, after) => `Édition ${before} → ${after}`,
  added: (count) => `**${count} ${plural(count, { one: 'ajouté', other: 'ajoutés' })}**`,
  removed: (count) => `**${count} ${plural(count, { one: 'retiré', other: 'retirés' })}**`,
  changed: (count) => `**${count} ${plural(count, { one: 'modifié', other: 'modifiés' })}**`,
  refused: (count) => `**${count} ${plural(count, { one: 'refusé', other: 'refusés' })}**`,
  builtIn: (seconds) => `en ${seconds} s`,

  auditReloaded: (who, report) => `${who} a fait relire les articles. ${report}`,
  auditFailed: (who, reason) => `${who} a voulu faire relire les articles, sans succès : ${reason}`,
  auditCounts: (added, removed, changed, refused) =>
    `ajoutés : ${added}, retirés : ${removed}, modifiés : ${changed}, refusés : ${refused}`,

  unansweredTitle: () => 'Questions sans réponse',
  unansweredNone: () => 'Toutes les questions posées ouvertement sur ce serveur ont trouvé une réponse.',
  unansweredOff: () =>
    'Aucune question n’est conservée : `UNANSWERED_DAYS` vaut 0, ou la base de données est inutilisable (voir le journal).',
  unansweredTimes: (count) => `${count} fois`,
  unansweredLast: (stamp) => `dernière : ${stamp}`,
  unansweredKept: (days) =>
    `Posées ouvertement sur ce serveur ; conservées sans leur auteur, pendant ${days} ${plural(days, { one: 'jour', other: 'jours' })}`,
};
