/** How people ask in each language to have a quotation checked: “please check this quote”, in any of its forms. */

interface CheckWords {
  /** Forms of the verb that ask for it. */
  readonly verbs: string;
  /** What stands around the verb and adds nothing: please, can you, this quotation, for me. */
  readonly around: string;
}

/** By language, as `Texts.language` begins; accents and case are left out when words are compared. */
export const CHECK_WORDS: Readonly<Record<string, CheckWords>> = {
  en: {
    verbs: 'check verify factcheck fact-check doublecheck double-check',
    around:
      'please pls plz can could would you fact quickly just hey hi this that the these those it its if quote quotes quotation quotations statement citation words for me us whether is was right correct true accurate',
  },
  de: {
    verbs:
      'prüf prüfe prüfen prüfst prüft überprüf überprüfe überprüfen überprüfst nachprüfen nachprüfst pruef pruefe pruefen ueberpruefe ueberpruefen check checke checken checkst kontrolliere kontrollieren verifiziere verifizieren',
    around:
      'bitte mal kannst könntest könnt könntet können könnten du ihr sie das dies diese dieses dieser die der den zitat zitate aussage nach ob es er stimmt für mich uns hier hallo kurz einmal',
  },
  fr: {
    verbs: 'vérifie vérifies vérifier vérifiez contrôle contrôler contrôlez vérifie-moi vérifie-la vérifie-le',
    around:
      "s'il s’il te vous plaît stp svp merci de peux-tu pouvez-vous pourrais-tu pourriez-vous tu vous peux pouvez pourrais pourriez la le les cette ce ces ça cela ceci citation citations phrase pour moi nous bonjour salut",
  },
  es: {
    verbs:
      'comprueba compruebe comprobar compruebas comprobad verifica verifique verificar verificas verificad revisa revise revisar chequea chequear compruébalo compruébala verifícalo verifícala',
    around:
      'por favor puedes podrías puede podría podéis tú usted la el los las lo esta este estas estos esto eso esa ese cita citas frase para mí nosotros hola si es cierta verdad',
  },
  it: {
    verbs:
      'verifica verificare verifichi verificate verificala verificalo controlla controllare controlli controllate controllala controllalo',
    around:
      'per favore piacere cortesia puoi potresti può potrebbe potete tu lei la il lo le i questa questo queste questi quella quello citazione citazioni frase ciò me noi ciao se è vera',
  },
  pl: {
    verbs: 'sprawdź sprawdzić sprawdzisz sprawdźcie zweryfikuj zweryfikować zweryfikujesz sprawdz',
    around:
      'proszę prosze czy możesz mozesz mógłbyś mogłabyś mógłby pan pani ten tę ta te to cytat cytaty wypowiedź dla mnie nas cześć jest prawdziwy',
  },
  ru: {
    verbs: 'проверь проверьте проверить проверишь проверите проверяй сверь сверьте сверить',
    around:
      'пожалуйста плиз можешь можете мог могла могли бы ты вы эту эта это этот эти цитату цитата цитаты фразу слова для меня нас мне нам привет ли',
  },
  uk: {
    verbs: 'перевір перевірте перевірити перевіриш перевірите перевіряй звір звірте звірити',
    around:
      'будь ласка прошу можеш можете міг могла могли би б чи ти ви цю ця це цей ці цитату цитата цитати фразу слова для мене нас мені нам привіт',
  },
};

const fold = (word: string) => word.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('’', "'");
const wordsOf = (key: keyof CheckWords) =>
  new Set(Object.values(CHECK_WORDS).flatMap((language) => language[key].split(' ').map(fold)));

const VERBS = wordsOf('verbs');
const AROUND = wordsOf('around');
/** A word with what may stand between it and the next. */
const NEXT = /^[\s.,:;!?¿¡–—-]*([\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*)/u;
/** What may stand between the request and the words to be checked. */
const BETWEEN = /^[\s.,:;!?–—-]+/u;
/** More words than any such request has. */
const MOST_WORDS = 16;

/**
 * Whether a message begins with a request to check a quotation, in any of the languages: people do not write in that of
 * their server only.
 *
 * @returns what stands behind the request; `null` if the message begins with none
 */
export function behindCheckRequest(text: string): string | null {
  let rest = text;
  let asked = false;
  for (let count = 0; count < MOST_WORDS; count++) {
    const next = NEXT.exec(rest);
    const word = fold(next?.[1] ?? '');
    if (next === null || !(VERBS.has(word) || AROUND.has(word))) break;
    asked ||= VERBS.has(word);
    rest = rest.slice(next[0].length);
  }
  return asked ? rest.replace(BETWEEN, '') : null;
}
