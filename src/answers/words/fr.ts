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
  nothingElse: () => 'Les articles ne disent rien d’autre à ce sujet.',
  whyUnasked: () =>
    'On ne peut pas demander ici pourquoi quelque chose a été dit ou fait : seulement qui, quand et ce qui a été dit mot pour mot.',
  notInCorpus: (name) => `${marked(name)} n’apparaît pas dans les articles.`,
  saysNothingOf: (word) => `Les articles ne disent rien de ${marked(word)}.`,
  noSentence: () => 'Je n’ai trouvé dans les articles aucune phrase qui y réponde.',
  noShortAnswer: () => 'Voici les passages les plus proches.',
  namesNobody: () => 'La question ne nomme personne et rien qu’on puisse chercher.',
  namesNothing: () => 'La question ne nomme rien qu’on puisse chercher.',
  sic: (words) => `[sic] L’article porte bien ${marked(words)}.`,

  notNamed: (passage) => `Sans nom\u00a0: ${passage}`,
  quotedUnnamed: (description) => `Les articles citent ${marked(description)} sans donner de nom.`,
  unnamed: () => 'sans nom dans l’article',
  namedOutside: (name) => `${name} n’apparaît qu’en dehors de ce que disent les articles.`,
  withoutOffice: (name) => `${name}\u00a0: nom cité dans les articles sans fonction`,
  officeUnsaid: () => 'Les articles nomment cette personne sans dire qui elle est.',
  ambiguous: (name, people) => `${marked(name)} peut désigner ${people.join(' ou ')}.`,
  leaderUnsaid: () => 'Les articles disent qui participait de ce côté, mais pas qui le dirigeait.',
  nobodyElse: () => 'Les articles parlent de cette rencontre sans nommer d’autre participant.',
  officeFromEditor: () => 'La fonction vient des données de la rédaction, pas de cet article.',
  officeImplied: () =>
    'L’article donne la fonction sans le pays ni l’organisation\u00a0; les propos de la personne montrent pour qui elle parle.',
  officeFormer: () => 'Ancienne fonction.',

  scheduled: (date) => `${date}, prévu`,
  scheduledThen: (how) => `${how}\u00a0; encore à venir quand l’article a été écrit`,
  durationUnsaid: () => 'Les articles ne disent pas combien de temps cela a duré.',
  saidUndated: () => 'Les articles citent ces mots sans dire quand ils ont été prononcés.',
  undated: () => 'Les articles en parlent sans donner de date.',
  noMeetingAhead: () => 'Les articles ne parlent d’aucune autre rencontre entre ces personnes.',
  meetingAheadUndated: () => 'Les articles disent que ces personnes doivent se rencontrer, sans donner de jour.',
  nothingDated: (days) => `Les articles ne datent rien de cette période\u00a0: ${days}.`,
  severalDates: (dates) => `Les articles donnent plus d’une date\u00a0: ${dates.join('\u00a0; ')}.`,
  datedBy: (date, expression) => `${date} selon ${marked(expression)}`,
  sourcesDiffer: (dates) => `(les sources divergent\u00a0: ${dates.join(', ')})`,
  dateShare: (date, count, all) => `${date} (${count} sur ${all})`,
  meetingDiffers: (meeting, dates) =>
    `Les articles divergent au sujet de ${marked(meeting)}\u00a0: ${dates.join(', ')}.`,
  noMeeting: () => 'Les articles ne parlent d’aucune rencontre de ce genre.',
  placeUnsaid: () => 'Les articles mentionnent cette rencontre, mais pas son lieu.',

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
  noSpeakerNoTopic: () => 'La question ne nomme ni une personne qui parle ni un sujet.',
  notOnTopic: (name, topic) => `Les articles citent ${name}, mais pas au sujet de ${marked(topic)}.`,
  noneOnTopic: (topic) => `Aucune citation des articles ne porte sur ${marked(topic)}.`,
  notDirect: (name) =>
    `Il n’y a pas de citation directe${name === '' ? '' : ` de ${name}`} à ce sujet\u00a0; l’article ne fait que le rapporter.`,
  notAMeeting: (words) => `${marked(words)} n’est pas une rencontre dont parlent les articles.`,
  noneAtMeeting: (meeting) => `Les articles ne citent aucun propos lié à ${marked(meeting)}.`,
  notAtMeeting: (name, meeting) => `Les articles ne lient aucun propos de ${name} à ${marked(meeting)}.`,
  ofMeeting: (meeting, reason) => `Parmi ce qui a été dit lors de ${marked(meeting)} ou à ce sujet\u00a0: ${reason}`,

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
