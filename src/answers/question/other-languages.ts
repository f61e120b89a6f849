/** Question words of other languages, so that a question with known names in it can be understood. */

/** Each language's words for an English phrase; longer phrases first where one begins another. */
const PHRASES: readonly (readonly [string, string])[] = [
  [
    'who is',
    'кто такой|кто такая|кто это|хто такий|хто така|хто це|wer ist|qui est|quién es|quien es|chi è|kim jest|kto to jest',
  ],
  [
    'what did say',
    'что сказал|что сказала|что говорил|что говорила|что заявил|что заявила|що сказав|що сказала|що заявив|was sagte|was hat gesagt|que dit|qu’a dit|qué dijo|que dijo|cosa ha detto|co powiedział|co powiedziała',
  ],
  [
    'who said',
    'кто сказал|кто заявил|хто сказав|хто заявив|wer sagte|wer hat gesagt|qui a dit|quién dijo|quien dijo|chi ha detto|kto powiedział',
  ],
  [
    'when was',
    'когда была|когда был|когда было|когда прошла|когда прошли|когда состоялась|когда состоялись|коли була|коли був|коли відбулася|коли відбулись|wann war|quand a eu lieu|cuándo fue|quando è stato|kiedy było',
  ],
  ['when', 'когда|коли|wann|quand|cuándo|cuando|quando|kiedy'],
  ['who', 'кто|хто|wer|qui|quién|quien|kto'],
  ['where', 'где|де|wo|où|dónde|donde|dove|gdzie'],
  ['how long', 'как долго|сколько длилась|як довго|wie lange|combien de temps|cuánto duró|quanto è durato|jak długo'],
  ['about', 'о|об|про|über'],
];

/** Letters that no English question has; without one a text is left as it is. */
const FOREIGN = /[\u0400-\u04ff]|[äöüßéèêçñáíóúąćęłńśźżàìòù]/iu;
const FIRST_WORD = /^\W*(?:wer|wann|wo|qui|quand|quien|cuando|donde|chi|quando|dove|kto|kim|kiedy|gdzie|wie lange)\b/iu;

/** @returns the text with its question words in English and everything else as it stands */
export function withEnglishQuestionWords(text: string): string {
  if (!FOREIGN.test(text) && !FIRST_WORD.test(text)) return text;
  let translated = text;
  for (const [english, phrases] of PHRASES) {
    for (const phrase of phrases.split('|')) {
      translated = translated.replace(new RegExp(`(?<![\\p{L}\\p{N}])${phrase}(?![\\p{L}\\p{N}])`, 'giu'), english);
    }
  }
  return translated;
}
