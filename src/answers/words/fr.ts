/** The answers' own words in French. */
import { datesIn } from './dates.ts';
import type { AnswerWords } from './en.ts';
import { pluralOf } from './plural.ts';

const plural = pluralOf('fr');

/** With the no-break spaces that French marks have. */
const marked = (words: string) => `«\u00a0${words}\u00a0»`;

export const fr: AnswerWords = {
  language: 'fr',

  marked,
  passage: (line) => (/[«»]/u.test(line) ? `“${line}”` : marked(line)),
  colon: (head, body) => `${head}\u00a0: ${body}`,
  ...datesIn('fr', ' – '),
  and: (parts) => parts.join(' et '),
  or: (parts) => parts.join(' ou '),

  questionEmpty: () => 'La question est vide.',
  notInCorpus: (name) => `${marked(name)} n’apparaît pas dans les articles.`,
  noSentence: () => 'Je n’ai trouvé dans les articles aucune phrase qui y réponde.',
  noShortAnswer: () => 'Voici les passages les plus proches.',
  sic: (words) => `[sic] L’article porte bien ${marked(words)}.`,

  unnamed: () => 'sans nom dans l’article',
  withoutOffice: (name) => `${name}\u00a0: nom cité dans les articles sans fonction`,
  ambiguous: (name, people) => `${marked(name)} peut désigner ${people.join(' ou ')}.`,
  leaderUnsaid: () => 'Les articles disent qui participait de ce côté, mais pas qui le dirigeait.',
  officeFromEditor: () => 'La fonction vient des données de la rédaction, pas de cet article.',
  officeFormer: () => 'Ancienne fonction.',

  scheduled: (date) => `${date}, prévu`,
  scheduledThen: (how) => `${how}\u00a0; encore à venir quand l’article a été écrit`,
  severalAnswers: (answers) => `Les articles donnent plus d’une réponse\u00a0: ${answers.join('\u00a0; ')}.`,
  datedBy: (date, expression) => `${date} selon ${marked(expression)}`,
  sourcesDiffer: (dates) => `(les sources divergent\u00a0: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} sur ${all})`,
  meetingDiffers: (meeting, dates) =>
    `Les articles divergent au sujet de ${marked(meeting)}\u00a0: ${dates.join(', ')}.`,

  howUnanchored: (words) => `${marked(words)}\u00a0; on ne sait pas quand l’article a été écrit`,
  howCounted: (words, from) => `${marked(words)}, à compter de ${marked(from)}`,
  howWritten: (words, day, as) =>
    as === undefined ? `${marked(words)}, écrit le ${day}` : `${marked(words)}, écrit vers le ${day}, comme ${as}`,
  howSaid: (words, day, as) =>
    as === undefined ? `${marked(words)}, dit le ${day}` : `${marked(words)}, dit vers le ${day}, comme ${as}`,
  howGathering: (how) => `${how}\u00a0; jour de la rencontre pendant ou après laquelle ces mots ont été prononcés`,
  howCarried: (how) => `${how}\u00a0; repris des propos précédents de la même personne`,
  saidOn: (date, how) => `Date des propos\u00a0: ${date}, selon ${how}.`,

  reported: (passage) => `Rapporté, non cité\u00a0: ${passage}`,
  speakerUnclear: () => 'l’article ne dit pas clairement qui parle',
  onlyReported: () => 'Rapporté avec les mots de l’article, non cité.',
  partlyQuoted: () => 'Seuls ces mots sont cités\u00a0; la phrase qui les entoure est celle de l’article.',
  calledSo: (words, name) =>
    name === null ? `L’article dit ${marked(words)}.` : `L’article dit ${marked(words)}\u00a0: ${name}.`,
  neverQuoted: (name) => `${name} est mentionné, mais les articles ne citent aucun de ses propos.`,
  nobodyQuoted: (name) => `Les articles ne citent personne sous ${marked(name)}.`,
  notDirect: (name) =>
    `Il n’y a pas de citation directe${name === '' ? '' : ` de ${name}`} à ce sujet\u00a0; l’article ne fait que le rapporter.`,
  notAMeeting: (words) => `${marked(words)} n’est pas une rencontre dont parlent les articles.`,
  noneAtMeeting: (meeting) => `Les articles ne citent aucun propos lié à ${marked(meeting)}.`,
  notAtMeeting: (name, meeting) => `Les articles ne lient aucun propos de ${name} à ${marked(meeting)}.`,

  elided: () => 'Morceaux d’une même citation\u00a0; le message omet ce qui se trouve entre eux.',
  leftOut: (negations) => `Parmi les mots omis\u00a0: ${negations.map(marked).join(', ')}.`,
  notWordForWord: (missing, added) => {
    const parts = [
      missing > 0
        ? plural(missing, { one: 'il manque un mot de l’article', other: `il manque ${missing} mots de l’article` })
        : null,
      added > 0
        ? plural(added, {
            one: 'd’autres mots figurent à un endroit',
            other: `d’autres mots figurent à ${added} endroits`,
          })
        : null,
    ];
    return `Pas mot pour mot\u00a0: dans le message, ${parts.filter((part) => part !== null).join(' et ')}.`;
  },
  closest: () => 'Ce sont les mots des articles les plus proches, pas les mêmes.',
  onlyQuoted: (pieces) =>
    `Seul ${pieces.map(marked).join(' et ')} y est cité\u00a0; le reste est de l’article lui-même.`,
  articlesOwn: () => 'Les mots de l’article lui-même, pas une citation.',
  partOfLonger: () => 'Partie d’une citation plus longue.',
  speakerUnclearHere: () => 'L’article ne dit pas clairement qui a prononcé ces mots.',
  otherSpeaker: (claimed, speaker) => `Le message nomme ${claimed}\u00a0; l’article attribue ces mots à ${speaker}.`,
  othersToo: (names, more) =>
    `Les mêmes mots sont aussi cités de ${names.join(', ')}${more > 0 ? ` et ${more} ${plural(more, { one: 'autre', other: 'autres' })}` : ''}.`,

  noPlace: () => 'Ce n’est pas un endroit d’un article.',
  placeGone: () => 'Cet endroit n’existe pas dans les articles.',
  fileGone: (file) => `Les articles ont changé depuis\u00a0: ${file} n’en fait plus partie. Reposez la question.`,
  wordsGone: () => 'Les articles ont changé depuis, et ces mots n’y sont plus. Reposez la question.',

  whoHolds: (office) => `Qui est\u00a0: ${office}\u00a0?`,
  whoTookPart: (meeting) => `Qui a participé\u00a0: ${meeting}`,
};
