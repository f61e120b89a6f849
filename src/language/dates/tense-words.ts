/** The word lists behind the direction of a date expression: which words look ahead, and past forms of verbs. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MODALS = words("will won't shall would may might could can should must 'll wo");
/** Words that look ahead by themselves: "due", "scheduled for", "upcoming", "plans to". */
export const AHEAD = words(`
  upcoming forthcoming scheduled due slated planned plans planning expected expects expect hopes hoping intends intend
  intending aims awaits awaiting looming looms prospective poised pending tentatively`);
export const PLAIN_FUTURE = words(
  'begins begin starts start opens open reopens reopen meets meet convenes expires expire takes resumes resume kicks returns arrives travels heads visits holds gathers gather',
);
export const BE = words("is are am 's 're be being");
export const HAVE = words('has have having');
export const PAST_AUX = words("was were had did wasn't weren't hadn't didn't");

/** Past forms that do not end in -ed. Forms that are also nouns, adjectives or present tense are left out unless news uses them as verbs. */
export const IRREGULAR = words(`
  arose awoke became began bent bet blew bore bought broke brought built burst came caught chose clung crept cut dealt drew drove
  ate fell fed felt fought found fled flew forbade forgot forgave froze gave went ground grew heard held hid hit hurt kept knelt knew laid
  led left lent lost lit made meant met overcame overtook paid put quit read rode rang rose ran said saw sought sold sent
  shook shone shot showed shrank shut sang sank sat slept slid spoke spent split spread sprang stood stole stuck struck
  swore swept swam swung took taught tore told thought threw understood underwent undertook upheld woke wore won withdrew withheld wrote wound
  beat became undertook oversaw underlay outlined reiterated`);
export const NOT_PAST = words(`
  need needed-for united hundred indeed speed seed feed breed weed exceed proceed succeed embed shed bed red led-by armed allied
  so-called unnamed unidentified supposed based related so-called aged sacred naked wicked rugged unprecedented limited
  hatred bleed greed creed agreed-upon`);
export const INFINITIVE_AHEAD = words(`
  agreed decided planned vowed promised pledged set due scheduled expected ready likely about going wants want hopes hoped plans intends
  intended prepared prepares preparing preparations threatened threatens ordered asked asks told urged invited allowed permitted
  committed determined plan decision deadline effort efforts bid continue continues need needs has have had is are was were be
  aims aimed proposed wanted seeks offer offered agreement deal refused refuses free able forced required expects slated poised`);
