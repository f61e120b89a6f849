/**
 * Verbs that introduce what somebody said, by class. Each class has its own grammar (see `clauses.ts`):
 * `say` takes the words themselves or a that-clause; `tell` takes a listener first; `ask` a question; `describe` an object and then
 * a word for it ("called the plan a 'mess'"); `act` is a speech act with an object or a preposition ("warned of", "rejected", "urged");
 * `think` reports a mind; `show` has a text or a study as its subject; `light` verbs report only together with other words ("put it", "went on").
 */
export type VerbClass = 'say' | 'tell' | 'ask' | 'describe' | 'act' | 'think' | 'show' | 'light';
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

const CLASSES: Readonly<Record<VerbClass, string>> = {
  say: `say state add note explain continue conclude declare claim argue insist stress emphasize emphasise reply respond answer retort
    remark observe comment announce assert contend maintain allege affirm reaffirm reiterate repeat report acknowledge admit concede confess
    confirm deny disclose reveal recall recount relate joke quip deadpan crack laugh chuckle smile grin sigh cry sob shout yell scream shriek roar
    bellow holler whisper mutter mumble murmur groan grumble moan growl snarl snap bark hiss chant sing intone boom thunder exclaim
    proclaim profess pronounce testify swear vow pledge predict forecast speculate suggest propose hint imply opine reason muse ponder
    posit theorize theorise summarize summarise clarify elaborate specify mention offer interject interrupt volunteer
    counter rejoin fume rant rave gush enthuse marvel complain gripe whine lament bemoan boast brag crow gloat warn caution
    tweet retweet post write blog text email message type reckon estimate scoff sneer jeer taunt mock tease scold chide
    narrate proffer pontificate preach bluster vent rail inveigh plead beg implore assess surmise venture concur agree disagree
    object protest echo relay signal detail outline quote`,
  tell: `tell inform assure reassure remind notify brief advise instruct persuade convince teach ask email text warn promise thank greet
    lecture alert admonish beseech address welcome`,
  ask: `ask inquire enquire wonder query question demand`,
  describe: `call describe dub label brand term characterize characterise portray denounce condemn dismiss praise hail slam blast decry
    deride ridicule paint cast depict refer criticize criticise blame accuse bash lambast lambaste castigate chastise attack rip
    trash knock brush tout herald cite nickname consider deem style regard view compare liken declare pronounce name christen billed
    bill credit applaud laud celebrate defend disparage belittle vilify demonize malign`,
  act: `warn urge threaten promise vow pledge demand reject refuse decline oppose support back endorse call appeal press push advocate
    recommend renew express voice raise rule defend accuse blame criticize criticise dismiss deny discuss speak talk apologize apologise
    admonish hit lash fire tear double encourage challenge dispute rebut refute question concede acknowledge signal hint convey
    communicate articulate outline reveal announce issue release deliver offer invoke list
    explain admit confess declare propose suggest sign caution order direct command invite implore beg pray welcome swear
    vouch insult point counter respond react object mock complain pitch scream shout`,
  think: `think believe feel fear hope doubt expect suspect assume consider worry guess imagine wish
    suppose foresee anticipate envision recognize recognise realize realise conclude prefer regret
    appreciate decide determine`,
  show: `show indicate suggest read state say declare conclude find reveal warn note describe urge ask claim argue call proclaim
    report detail demonstrate explain blare scream`,
  light: `put read make give go use hold lay sound send campaign begin start finish include contain feature find hear see learn judge know want understand figure
    love hate open sum wrap cut jump chime pipe step come turn fill spell lead run carry display`,
};

/** Past and participle of irregular verbs; the others are made by rule. */
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  say: ['said', 'said'],
  tell: ['told', 'told'],
  write: ['wrote', 'written'],
  read: ['read', 'read'],
  go: ['went', 'gone'],
  begin: ['began', 'begun'],
  sing: ['sang', 'sung'],
  swear: ['swore', 'sworn'],
  speak: ['spoke', 'spoken'],
  think: ['thought', 'thought'],
  feel: ['felt', 'felt'],
  know: ['knew', 'known'],
  understand: ['understood', 'understood'],
  foresee: ['foresaw', 'foreseen'],
  hear: ['heard', 'heard'],
  find: ['found', 'found'],
  see: ['saw', 'seen'],
  hold: ['held', 'held'],
  teach: ['taught', 'taught'],
  hit: ['hit', 'hit'],
  tear: ['tore', 'torn'],
  send: ['sent', 'sent'],
  make: ['made', 'made'],
  give: ['gave', 'given'],
  put: ['put', 'put'],
  lay: ['laid', 'laid'],
  cast: ['cast', 'cast'],
  forecast: ['forecast', 'forecast'],
  show: ['showed', 'shown'],
  withdraw: ['withdrew', 'withdrawn'],
  get: ['got', 'gotten'],
  shoot: ['shot', 'shot'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  spell: ['spelled', 'spelt'],
  lead: ['led', 'led'],
  run: ['ran', 'run'],
  label: ['labeled', 'labelled'],
  signal: ['signaled', 'signalled'],
  counsel: ['counseled', 'counselled'],
};
/** Verbs whose last consonant is doubled: one short syllable, or the stress on the last one. */
const DOUBLED = /^(?:[^aeiou]*[aeiou][bdgmnprt]|quip|deadpan|admit|rebut|concur|refer|begin)$/;

export interface Verb {
  readonly lemma: string;
  readonly form: VerbForm;
  readonly classes: ReadonlySet<VerbClass>;
}

function regular(lemma: string): { s: string; past: string; ing: string } {
  const last = lemma.at(-1) ?? '';
  const s = /(?:s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`;
  const doubled = DOUBLED.test(lemma) ? lemma + last : lemma;
  const past = last === 'e' ? `${lemma}d` : /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ied` : `${doubled}ed`;
  const stem = DOUBLED.test(lemma) ? lemma + last : last === 'e' && !/ee$/.test(lemma) ? lemma.slice(0, -1) : lemma;
  return { s, past, ing: `${stem}ing` };
}

function buildForms(): Map<string, Verb> {
  const classesOf = new Map<string, Set<VerbClass>>();
  for (const [name, words] of Object.entries(CLASSES)) {
    for (const lemma of words.split(/\s+/).filter(Boolean)) {
      const classes = classesOf.get(lemma) ?? new Set<VerbClass>();
      classes.add(name as VerbClass);
      classesOf.set(lemma, classes);
    }
  }
  const forms = new Map<string, Verb>();
  const put = (word: string, lemma: string, form: VerbForm, classes: ReadonlySet<VerbClass>): void => {
    if (!forms.has(word)) forms.set(word, { lemma, form, classes });
  };
  for (const [lemma, classes] of classesOf) {
    const { s, past, ing } = regular(lemma);
    const [irregularPast, irregularParticiple] = IRREGULAR[lemma] ?? [past, past];
    put(irregularPast, lemma, 'past', classes);
    put(irregularParticiple, lemma, 'participle', classes);
    put(s, lemma, 's', classes);
    put(ing, lemma, 'ing', classes);
    put(lemma, lemma, 'base', classes);
    if (lemma === 'label') put('labelling', lemma, 'ing', classes);
    if (lemma === 'signal') put('signalling', lemma, 'ing', classes);
  }
  return forms;
}

const FORMS = buildForms();

/** The speech verb that a word is a form of, if it is one (lower case expected). */
export function speechVerb(word: string): Verb | undefined {
  return FORMS.get(word);
}

/** Nouns that stand for something said: "in a statement", "threats that", "X's remark". */
export const SPEECH_NOUNS: ReadonlySet<string> = new Set(
  `statement remark comment claim threat warning promise pledge vow call demand declaration assertion argument speech interview tweet
   post letter email message memo note op-ed column editorial essay article report book memoir manifesto testimony answer reply response
   question announcement allegation accusation complaint criticism charge suggestion proposal plea appeal apology admission confession
   prediction denial insistence contention assurance reminder observation description mantra slogan motto phrase line word rhetoric
   boast joke quip rant tirade address caption headline`
    .split(/\s+/)
    .flatMap((noun) => [noun, noun.endsWith('y') && !/[aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`]),
);
