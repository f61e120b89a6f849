/** Closed lists of generic English words that the readers of names lean on. All lower case. */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Courtesy titles: what follows is a person, and they are no part of the office. */
export const HONORIFICS = list(
  'mr mrs ms miss mx dr sir lord lady dame prof professor rev reverend fr father sheikh sheik imam ayatollah rabbi pope king queen prince princess emir sultan emperor',
);
export const ABBREVIATED = list(
  'mr mrs ms dr prof rev fr sen sens rep reps gov govs gen lt col maj capt sgt adm cmdr hon pres jr sr st mt ft no vs dept',
);

/** Singular heads of offices, trades and relations. */
export const OFFICE_HEADS = list(`
president minister premier chancellor secretary ambassador envoy spokesman spokeswoman spokesperson senator sen representative rep congressman
congresswoman governor gov mayor chief director chairman chairwoman chair chairperson leader head general gen lt lieutenant col colonel maj major captain capt
sgt sergeant adm admiral commander marshal judge justice attorney prosecutor lawyer analyst expert specialist professor historian economist adviser advisor aide
diplomat negotiator commissioner deputy undersecretary under-secretary speaker whip officer official inspector editor reporter journalist correspondent author activist
candidate nominee coordinator co-ordinator consul attache counselor counsellor councillor lawmaker legislator parliamentarian mp mep strategist
pollster scientist researcher scholar fellow founder co-founder executive ceo cfo owner manager partner consultant coach actor actress singer writer host
anchor columnist presenter pastor bishop archbishop cardinal patriarch detective sheriff doctor nurse physician surgeon teacher student farmer businessman
businesswoman billionaire banker trader investor engineer architect designer astronaut pilot widow wife husband son daughter brother sister mother father boss
czar tsar warlord militant dissident oligarch dictator monarch mediator facilitator moderator rapporteur liaison ombudsman treasurer comptroller
superintendent principal dean provost rector vice-president co-chair co-chairman assemblyman assemblywoman commentator critic campaigner organizer organiser
delegate trustee politician statesman veteran entrepreneur filmmaker novelist poet philosopher sociologist anthropologist biologist physicist psychologist
ex-president ex-minister translator interpreter guard bodyguard chef musician cleric commandant operative agent contractor biographer insider plaintiff spouse fiance fiancee
photographer producer counsel solicitor warden steward clerk magistrate registrar prefect curator
commodore brigadier skipper harbourmaster harbormaster seamstress carpenter plumber electrician mechanic fisherman fisherwoman sailor shopkeeper pensioner
waiter waitress hairdresser librarian sculptor composer conductor lecturer headteacher headmaster headmistress paramedic midwife`);
/** Heads that a lower-case use before a single capital is not enough for. */
export const WEAK_HEADS = list(
  'general major chief deputy guard host anchor fellow partner principal justice agent critic head chair deputy official veteran',
);

export const FEMALE_WORDS = list(
  'mrs ms miss lady dame queen princess spokeswoman congresswoman chairwoman actress businesswoman assemblywoman wife daughter sister mother widow woman girl grandmother aunt niece councilwoman fiancee',
);
export const MALE_WORDS = list(
  'mr sir lord king prince spokesman congressman chairman businessman assemblyman husband son brother father man boy grandfather uncle nephew pope archbishop statesman councilman fiance',
);

/** Words in front of a head that belong to the office. */
export const OFFICE_MODIFIERS = list(`
deputy vice assistant associate acting interim former ex late then first second third prime chief senior junior top leading lead special permanent
principal executive managing general honorary outgoing incoming presidential parliamentary congressional house senate majority minority opposition party
government cabinet state city county regional local provincial royal supreme high grand crown veteran longtime long-time current onetime one-time exiled jailed
far-right conservative liberal moderate nationalist socialist communist separatist rebel campaign attorney secretary foreign defense defence finance interior exterior
energy trade economy economic health education labor labour agriculture transport transportation treasury commerce security home homeland environment
culture development communications information intelligence police army navy naval military air force affairs relations policy press media staff national
federal political legal cultural religious social public science technology sports tourism housing industry planning budget tax climate nuclear peace human rights
water oil gas missile arms-control disarmament union company bank research team head co world global international veteran lieutenant major brigadier rear
fleet field district appeals court trial lead chief under-secretary undersecretary ministry department embassy council commission committee agency administration
prison university college school church news television tv opposition-leader counterterrorism anti-corruption self-proclaimed elected newly retired disgraced`);

/** What an office may be "of": swallowed between "Secretary of" and the name. */
export const PORTFOLIOS = list(`
state defense defence treasury commerce energy labor labour education agriculture interior transportation homeland security health justice foreign affairs
finance economy staff parliament house police trade environment culture development communications information intelligence operations national
representatives senate council services human veterans housing urban general army navy war air force joint chiefs central command relations`);

export const FORMER = list('former ex then late onetime one-time ex-president ex-minister erstwhile ousted');

/** Nouns in the names of newspapers, stations and agencies. */
export const OUTLET_NOUNS = list(
  'radio tv television news times post journal herald tribune press gazette daily weekly observer guardian telegraph magazine review courier mail express chronicle dispatch wire newswire network channel broadcasting examiner standard mirror globe sun star',
);

/** Nouns that end or hold names of organisations. */
export const ORGANISATION_NOUNS = list(`
organization organisation council ministry department agency bureau office committee commission union alliance association federation league party congress
parliament senate house assembly court bank fund institute institution university college school academy center centre foundation society group corporation corp company co
inc ltd llc plc gmbh airlines airways airline network news times post journal herald tribune press radio tv television embassy consulate army navy force forces guard guards police
corps command brigade battalion front movement forum board authority administration government cabinet secretariat mission nations states republic emirates service services team
club museum hospital church watch media studies holdings industries systems partners securities trust initiative project campaign coalition caucus delegation
union unions international associates brothers bros magazine gazette daily weekly review observer guardian telegraph agency exchange chamber ministry directorate inspectorate
fleet intelligence treasury pentagon laboratory laboratories lab labs library archive archives orchestra theatre theater hotel restaurant stores motors electric energy
petroleum oil gas steel technologies technology software communications telecom insurance financial capital investments investment ventures entertainment pictures studios records
consulting estate golf savings federal scouts marines newspapers broadcasting trio quartet ensemble
democrats republicans conservatives liberals socialists communists nationalists greens workers teamsters veterans rangers`);

/** Nouns that end names of things: bills, treaties, pipelines, programmes, happenings. */
export const THING_NOUNS = list(`
act bill law treaty treaties agreement agreements accord accords pact protocol protocols convention declaration charter constitution resolution amendment plan program programme deal pipeline
stream summit conference dialogue talks process war wars games cup prize award awards day week month year revolution crisis format memorandum minutes code rule rules
doctrine policy strategy partnership framework understanding roadmap compact statute directive regulation budget report index operation exercise exercises election elections primary referendum
debate caucuses festival championship championships olympics tour open league bowl series show night morning today edition project spring uprising massacre holocaust
christmas easter ramadan passover thanksgiving internet web amendment rights`);

export const PLACE_NOUNS = list(`
sea river lake ocean gulf strait straits bay mount mountain mountains valley island islands peninsula street avenue road square park palace airport port bridge city county province
region district state states coast border desert canal dam base hill hills heights beach plaza boulevard drive lane highway station prison camp zone territory territories oblast basin cape
forest falls harbor harbour castle tower towers building room hall wall west east north south northern southern eastern western central town village court gate capitol`);

/** Weekdays, months and other calendar words that carry a capital. */
export const CALENDAR = list(
  'monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun est edt gmt utc am pm',
);

/** Words that open sentences and are no part of a name. */
export const FUNCTION_WORDS = list(`
a an the this that these those some any each every no all both either neither most many much more few several such another other others one two three four five six seven eight nine ten
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs who whom whose which what where when why how
and or but nor so yet for if unless until while although though because since as than whether once
in on at by to from with without within of off over under above below after before during between among amid against about around across along behind beside beyond
through throughout toward towards upon into onto out up down near per via despite except like unlike inside outside past
is are was were be been being am do does did has have had will would shall should can could may might must not never also too very just only even still again
then there here now today yesterday tomorrow tonight meanwhile however moreover furthermore instead indeed nevertheless nonetheless otherwise therefore thus hence
earlier later recently currently previously finally eventually ultimately perhaps maybe further soon asked said according well yes no ok hello thanks please let see read
back next last first second third new old good great big long own same least less more else ever photo photos video image file caption update updated breaking watch exclusive
opinion analysis editorial related story stories advertisement share subscribe getty images reuters ap afp`);

/** Lower-case words inside names. */
export const PARTICLES = list(
  'de del della di da das do dos du la le van von vom der den ter ten zu zum al el bin bint ibn abu ben af av y e lo dal degli st',
);
/** Endings of names that are no surname. */
export const SUFFIXES = list('jr sr ii iii iv');

/** Verbs of saying, in the forms that stand beside a speaker's name. */
export const SPEECH_VERBS = list(`
said says say told tells tell added adds add warned warns insisted insists argued argues claimed claims noted notes explained explains replied replies responded stressed
stresses wrote writes tweeted declared declares announced announces asserted asserts acknowledged acknowledges admitted admits suggested suggests stated states asked asks
recalled recalls continued concluded predicted predicts reiterated reiterates emphasized emphasised believes believed thinks thought contends contended maintains maintained vowed vows
urged urges called calls accused accuses denied denies testified quipped joked complained commented remarked observed cautioned pledged promised confirmed confirms described describes conceded`);

/** Verbs that people rather than organisations do; weaker evidence than speech. */
export const PERSON_VERBS = list(
  'smiled laughed nodded shrugged sat stood walked died married resigned retired arrived met visited traveled travelled flew attended spoke speaks served serves grew graduated appeared listens chats shakes gestures waves delivers addresses arrives walks holds looks',
);

/** Words that head descriptions of people besides the offices, for appositions. */
export const PERSON_NOUNS = list(
  'man woman boy girl native resident citizen member democrat republican conservative liberal socialist figure star rival ally critic supporter opponent successor predecessor friend colleague graduate recipient winner survivor victim suspect refugee immigrant hawk newcomer outsider protege voice player athlete champion hopeful frontrunner front-runner freshman heir mogul magnate tycoon guru pundit blogger lobbyist donor fundraiser operative one',
);

/** Nouns that a surname in front names a government or team by: "the Example administration". */
export const HEADED_BY = list('administration government campaign presidency cabinet regime camp');
