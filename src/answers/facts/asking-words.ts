/** Words around what a question for a quotation asks: they lead in, name the kind of words wanted, or end the mention of a speaker. All folded. */

const set = (...lists: string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split(' ')));

/** Titles in front of a name, and words that say that a speaker has none. */
export const TITLES = set(
  'mr mrs ms miss mister dr prof sir madam capt captain sen rep gov gen lt col maj sgt adm cmdr hon rev',
);
export const UNNAMED = set('anon anonymous unnamed unidentified nameless');

/** What may stand before the speaker. */
export const LEADS = set(
  'what whats how did does do has have had the a an one some any all every everything those these that this most both',
  'could can would will you u kindly so kind as to please pls plz just give gimme get show find tell let me us i we id im want need like know see hear read have looking for',
  'quote quotes quotation quotations statement statements words line lines remark remarks comment comments answer reply exact verbatim full list complete from by of and or only',
);

/** What may stand right behind the speaker. */
export const AFTER_SPEAKER = set(
  'on about regarding concerning re over say says said saying tell tells told call calls called calling describe describes described think thinks thought want wants wanted wanting',
  'quote quotes quoted quotation statement statements claim claims claimed warn warns warned argue argues argued write writes wrote put puts answer answers answered reply replies replied',
  'respond responds responded react reacts reacted comment comments commented complain complains complained moan moans moaning moaned promise promises promised accuse accuses accused',
  'who what which that when where why how whether if has have had is are was were did does do will would wont feel feels felt mean means meant compare compares compared comparing admit admits admitted explain explains explained insist insists insisted announce announces announced joke jokes joked vow vows vowed urge urges urged deny denies denied',
);
