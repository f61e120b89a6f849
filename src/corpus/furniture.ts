/**
 * Lines that give themselves away as furniture of a page by their own wording, wherever they stand. The wordings are
 * those of blog engines, comment systems and news sites at large.
 */
import { endsInCredit } from './captions.ts';
import { plain, wordsOf } from './lines.ts';
import type { ParagraphKind } from './types.ts';

const FORM = [
  /^(?:no|\d+|one) (?:comments?|repl(?:y|ies)|responses?)(?: (?:yet|so far|on|to)\b.*)?[:.]?$/i,
  /^(?:post|leave|add|write|submit|make) (?:a|your|an?other|new) (?:public )?(?:comment|reply|response|message|review)\b/i,
  /^your email address will not be (?:published|shared|made public)/i,
  /^(?:all )?required fields are marked/i,
  /^save my name,? e-?mail/i,
  /^you must (?:be logged|log|sign) in to (?:post|comment|reply|leave)/i,
  /^(?:log|sign) in to (?:post|comment|reply|leave|join)/i,
  /^(?:view|show|see|hide|load|read|show all|view all|see all)(?: (?:all|more|the))?(?: \d+)? comments\b/i,
  /^(?:comments?|replies|responses)(?: ?\(\d+\)|: ?\d+)?:?$/i,
  /^(?:join the (?:conversation|discussion)|start the (?:conversation|discussion)|be the first to (?:comment|reply|review))\b/i,
  /^comments (?:are|have been) (?:closed|disabled|turned off)/i,
  /^(?:cancel reply|reply|submit|send|search|log ?in|log out|sign ?in|sign ?up|register|subscribe|subscribe now|my account)$/i,
  /^notify me (?:of|when|by|via)\b/i,
  /^(?:name|e-?mail(?: address)?|website|url|comment|message|password|username) ?\*:?$/i,
  /^this site uses \w+ to reduce spam/i,
  /^enter your (?:e-?mail|name|comment)\b/i,
  /^fields? marked with/i,
];

const SOURCE_LINK = [
  /^source(?:s| link| url| article)?(?: ?[:|-].{0,80})?$/i,
  /^(?:original|originally|first) (?:source|article|link|story|post|published|appeared|reported)\b.{0,100}$/i,
  /^(?:read|see|view|click here (?:to|for)|continue reading)(?: to)? (?:read |see |view )?(?:the )?(?:full|original|whole|entire|complete|rest(?: of (?:the|this))?)\b.{0,60}$/i,
  /^(?:this|the) (?:article|story|post|piece|content|report|column)(?: has| was| is)?(?: been)? (?:originally |first )?(?:appeared|published|posted|republished|syndicated)\b.{0,160}$/i,
  /^(?:via|link|permalink|original)(?: link)?(?: ?: .{0,80})?$/i,
  /^<?https?:\/\/\S+>?$/i,
  /^(?:\w+ )?(?:the|this) post .{3,160} appeared first on .{2,80}$/i,
  /^the post .{3,160} (?:first )?appeared (?:first )?on .{2,80}$/i,
];

/** Headings of lists of other articles; what follows them is teasers. */
const LIST_LABEL =
  /^(?:check also|see also|read also|also read|you (?:may|might|could) (?:also )?(?:like|be interested in|enjoy|have missed)|(?:related|recommended|similar|popular|trending|recent|latest|featured|top|more|other|most read|most popular|most viewed|editor'?s'? picks?|more top|must[- ]reads?|don'?t miss|further reading|read next|up next|next up|what to read next|more to (?:read|explore)|from around the web|around the web|promoted(?: content)?|sponsored(?: content)?|from our (?:partners|sponsors))(?: (?:\w+ )?(?:articles?|stor(?:y|ies)|posts?|news|content|coverage|topics?|links?|videos?|reads?|headlines|reading|now|stories this week|on this (?:story|topic|subject)|(?:in|from|on|like|by) .{2,40}))?)(?: ?[:>»])?$/i;

const LABEL = [
  /^about (?:the )?(?:author|writer|admin|us|me|this (?:article|site|blog))s?\b.{0,30}$/i,
  /^(?:advertis(?:e|ement|ements|ing)|adverts?|ads?|sponsored|promoted|promotion|sponsor message)(?: ?[-–:|] ?(?:story continues below|scroll to continue|continue reading below))?[.:]?$/i,
  /^(?:story|article|content|report|post) continues (?:below|after)\b.{0,40}$/i,
  /^(?:scroll (?:down )?to continue|continue reading below|skip (?:to|advert(?:isement)?|past)|skip\b.{0,30}content)\b.{0,40}$/i,
  /^(?:share|tweet|pin|print|e-?mail|save|like|follow|bookmark|copy link|text size|listen|share (?:on|via|this|with|to) .{0,40}|share this|(?:click|tap) to (?:share|print|e-?mail|copy).{0,60})(?: ?[:\d]*)?$/i,
  /^(?:facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|instagram|youtube|tumblr|pocket|flipboard|e-?mail|print|copy|link|more|tweet|share|messenger|[\s,|/•·&+]|and)+$/i,
  /^(?:tags?|tagged(?: with| in| as)?|topics?|categor(?:y|ies)|filed under|posted in|labels?|keywords?|hashtags?|sections?|in this (?:article|story)) ?:.{0,300}$/i,
  /^(?:tags?|topics?|categories|filed under|labels)$/i,
  /^(?:newer|older|next|previous|prev)(?: (?:post|article|story|entry|page|posts))?$/i,
  /^(?:home|menu|close|back(?: to (?:top|home))?|top|skip|loading\.*|please wait\.*|show (?:more|less)|load more|see more|view more|more|expand|collapse|toggle \w+|play|pause|mute|play video|watch(?: now| live)?|live|image caption|media caption|image source|video|transcript|disclaimer|learn more|view author archive|(?:e-?mail|follow|about|contact) the author|listen(?: to (?:the |this )?(?:article|story|podcast))?|key points|report (?:a|an) (?:typo|error)|correct(?: this)? (?:typo|error))$/i,
  /^(?:©|\(c\)|copyright\b).{0,200}$/i,
  /^.{0,120}(?:©|\(c\)) ?\d{4}\b.{0,120}$/i,
  /^citation: .{0,400}\bretrieved \d.{0,200}$/i,
  /^this (?:slideshow|video|page|site|content|feature) requires\b.{0,60}$/i,
  /^.{0,80}\ball rights reserved\b.{0,160}$/i,
  /^[@#][\w.]{2,40}(?: [@#][\w.]{2,40})*$/,
  /^(?:abstract|full text|word count|document type|dateline|byline|body|length|section|headline|load-date|language)[.:](?: ?[\d,]+ words)?$/i,
  /^\d+ (?:min(?:ute)?s?(?: read)?|shares?|views?|likes?|words|comments?)$/i,
  /^[^\p{L}\p{N}]+$/u,
  /^\d{1,3}[.)]?$/,
  /^[^"]{0,200}[{}]$/,
  /^page \d+(?: of \d+)?$/i,
  /^(?:image|photo|picture|gallery|slideshow) \d+ (?:of|\/) \d+$/i,
  /^\d+ ?(?:of|\/) ?\d+$/i,
];

const TEASER_PREFIX =
  /^\W{0,3}(?:(?:read|see|watch|listen|hear|view)(?: ?(?:also|more|next|too|this|now|on|our))*(?: (?:about|from|here))?|also(?: (?:read|see|watch|on .{2,30}))?|(?:related|recommended|suggested|similar|more|must|further|trending|popular|featured|previous|earlier|latest)(?: ?(?:read(?:ing|s)?|articles?|stor(?:y|ies)|posts?|news|coverage|links?|content|videos?|topics?|on this|from .{2,30}))*|don'?t miss|you may (?:also )?like|you might (?:also )?like|in case you missed it|icymi|dig deeper|go deeper|next up|up next|check (?:also|out)|see here)(?: ?[:»>]| [|–—-]) ?\S/i;

/** A type of piece in front of a headline; only a teaser where no headline of this page is due, and if it is no sentence. */
const TYPE_PREFIX =
  /^(?:video|videos|watch|watch live|listen|photos?|in pictures|in photos|pictures|gallery|podcast|live(?: updates?| blog)?|live-?blog|explainer|explained|factbox|timeline|interactive|graphic|opinion|analysis|column|editorial|quiz|map|read|more)(?: ?[:|»]| [–—-]) ?\S/i;

/** Wordings by which one article's headline advertises another. */
const HEADLINE_PROMISE =
  /(?:\bhere(?:'s| is| are|'re) (?:what|why|how|where|who|when|the|everything|all|a)\b|\b(?:what|everything|all) (?:you|to|we) (?:need|have|should|must|want|know)\b|\bwhat (?:to know|we know|happens next)\b|\b(?:live updates|live blog|at a glance|in pictures|in photos)\b|\bthings (?:to know|you (?:need|should))\b)/i;

const PROMO = [
  /^(?:please )?(?:sign up|subscribe|register|join)\b.{0,140}\b(?:newsletters?|e-?mails?|inbox|alerts?|updates?|digest|briefing|podcast|channel|app|free|today|now|here|subscriber|membership|notifications|whatsapp|telegram)\b/i,
  /^(?:follow|like|join|find|connect with|contact|write to|support|donate to) us\b/i,
  /^follow .{2,60} on (?:twitter|x|facebook|instagram|telegram|linkedin|google|whatsapp|youtube|apple|flipboard)\b/i,
  /^(?:download|get|install|try) (?:the|our) .{0,60}\b(?:app|newsletter|newsletters|podcast)\b/i,
  /^(?:get|receive|have) .{2,100}\b(?:in(?:to)? your inbox|delivered to you|straight to you|newsletters?|by e-?mail|on your phone)\b/i,
  /^(?:click|tap) (?:here|on|the|to)\b/i,
  /^(?:for|to) (?:more|read|get|receive|see|continue|view|access)\b.{2,100}(?:,| )(?:subscribe|sign up|click|visit|go to|register|log in|follow|download)\b/i,
  /^(?:already a (?:subscriber|member)|not a subscriber|thank you for (?:reading|subscribing|registering|signing)|want (?:more|to read more)|never miss|stay (?:up to date|informed|updated)|you (?:have|'ve) (?:read|reached|successfully|been)) ?.{0,100}$/i,
  /^(?:support|help|become) (?:our|independent|quality|us|a (?:member|subscriber|supporter|patron))\b.{0,120}$/i,
  /^(?:by (?:signing|subscribing|submitting|clicking|continuing|registering|providing)).{0,200}\b(?:agree|accept|consent|terms|privacy)\b/i,
  /\bprivacy policy\b.{0,40}\bterms of (?:service|use)\b/i,
  /^(?:have|got) (?:a |any )?(?:tip|news tip|story|question|comment|confidential)s?\b.{0,140}(?:e-?mail|contact|write|send|let us know|reached at|us)\b/i,
  /\b(?:can|may) be reached (?:at|by|via|on) \S+@\S+/i,
  /^(?:get|gain|unlock) (?:unlimited |full |free )?access to\b/i,
  /^if you (?:enjoyed|liked) (?:this|reading)\b/i,
  /\b(?:click|tap) here (?:for|to) (?:more|find|get|read|subscribe|sign|learn|see|view|watch|listen|join|register|buy|donate|order)\b.{0,40}$/i,
  /^this (?:document|material|article|story|content|page|report|site) (?:is|are|may not be|cannot be) (?:subject to copyright|protected by copyright|copyright|published|broadcast|rewritten|redistributed|reproduced)\b/i,
  /^this (?:post|article|page|story|site|blog) (?:may )?contains? (?:\w+ (?:and\/or |and |or )?){0,3}links\b/i,
  /^we (?:use|and our partners use) cookies\b/i,
];

const NAME = String.raw`\p{Lu}[\p{L}.'’-]*`;
const NAMES = `${NAME}(?: (?:(?:de|da|di|del|van|von|der|den|la|le|bin|al|el|ter|dos) )*${NAME}){0,5}`;
const BYLINE = [
  new RegExp(
    String.raw`^(?:[Bb]y|BY|(?:[Ww]ords|[Tt]ext|[Ss]tory|[Aa]nalysis|[Oo]pinion|[Rr]eport) by)(?: the)?:? ${NAMES}(?:(?:,? and |, | & | \| | for | in | at | of | [-–—] |[/;] ?)(?:the )?${NAMES}){0,8}\.?$`,
    'u',
  ),
  /^(?:[Bb]y|BY)(?: the)?:? \p{Lu}[\p{Lu}\s.,'&-]{3,80}$/u,
  /^(?:written|reported|edited|compiled|translated|posted|published|produced|authored|updated|uploaded|story|text|words|reporting|editing|additional reporting|writing|author|authors|reporter|editor|correspondent|contributors?)(?: (?:and|&) \w+)?(?: by|:)(?: by)?:? ?\p{Lu}[^!?"]{2,120}$/iu,
  /^\(?(?:additional )?(?:reporting|writing|editing|translation|compiled|written) (?:and \w+ )?by [^"]{3,400}\)?$/i,
  /^[^"!?]{3,500}\b(?:contributed|provided|assisted with|helped with)(?: to)?(?: (?:the|this|additional|with|some))*(?: (?:reporting|research|report|article|story|piece))(?: (?:to|for|on|from|in) [^"!?]{2,120})?\.?\)?$/i,
  /^(?:[-–—] ?)?with (?:assistance|reporting|files|additional reporting|contributions|help|inputs?|material|agency inputs?)(?: (?:from|by)\b)?[^"!?]{2,300}$/i,
];
/** "A reported from X, and B and C from Y": a list of names with the place each wrote from. */
const REPORTED_FROM = new RegExp(
  String.raw`^${NAMES}(?:(?:,? and |, )${NAMES})* reported from ${NAMES}(?:[,;]? (?:and )?${NAMES}(?:(?:,? and |, )${NAMES})* (?:(?:also )?reported )?from ${NAMES})*\.$`,
  'u',
);

const PHOTO_WORD =
  '(?:[Pp]hoto(?:graph)?s?|PHOTO|[Ii]mages?|[Pp]ictures?|[Pp]ic|[Vv]ideo|[Gg]raphic|[Ii]llustration|[Ss]creenshot|[Ss]creengrab|[Ff]ile(?: [Pp]hoto| [Ii]mage| [Pp]icture)?|FILE|[Hh]andout|[Cc]ollage|[Aa]rt|[Cc]redits?)';
const CREDIT_PIECE = String.raw`(?:(?:the|a|an) )?[\p{Lu}\d][\p{L}\d.'’&-]*(?: (?:[\p{Lu}\d&][\p{L}\d.'’&-]*|via|of|for|the|and|de|da|van|von|al|el|bin)){0,6}`;
const CREDIT = [
  new RegExp(
    String.raw`^[([]? ?${PHOTO_WORD}(?: (?:credits?|source|courtesy|by))?(?: of)? ?(?:by|©|courtesy of|via)(?: .{1,120}|\S.{0,120})[)\]]?\.?$`,
    'iu',
  ),
  // A colon also stands in headlines ("Photos: ..."), so nothing but names may follow it.
  new RegExp(
    String.raw`^[([]? ?${PHOTO_WORD}(?: credits?| source)? ?[:/|] ?${CREDIT_PIECE}(?: ?[/|,] ?${CREDIT_PIECE}){0,4} ?[)\]]?\.?$`,
    'u',
  ),
  /^[([]? ?(?:courtesy|credits?|(?:image|photo|picture) (?:source|credits?))(?: ?:| of)? .{2,80}[)\]]?$/iu,
  /^(?:©|\(c\)) ?(?:\d{4} )?[\p{Lu}][\p{L}\d .,'&/|-]{1,60}$/u,
];
/** Names of photographer and agency with nothing but separators between them. */
const CREDIT_SHAPE = [
  new RegExp(String.raw`^[([]?${CREDIT_PIECE}(?: ?\| ?${CREDIT_PIECE}){1,4}[)\]]?$`, 'iu'),
  new RegExp(String.raw`^[([]?${CREDIT_PIECE}(?: ?/ ?${CREDIT_PIECE}){1,4}[)\]]?$`, 'u'),
  new RegExp(String.raw`^[([]?${CREDIT_PIECE} via ${CREDIT_PIECE}(?:[/|]${CREDIT_PIECE})?[)\]]?$`, 'iu'),
];

const some = (patterns: readonly RegExp[], text: string): boolean => patterns.some((p) => p.test(text));

/** Longest line, in characters, that these wordings are looked for in: furniture is short, and no pattern sees a whole page. */
const LONGEST = 700;

/** Where a line stands, as far as these wordings care. */
export interface Standing {
  /** True while the page's own headline may still come. */
  readonly headlineDue: boolean;
  /** True where the page's markup says which lines are headings, so that their looks say nothing. */
  readonly marked: boolean;
}

/** True for the headings under which a page lists other articles. */
export function isListLabel(text: string): boolean {
  return text.length <= 90 && LIST_LABEL.test(plain(text));
}

/** True for a line that does nothing but credit a picture. */
export function isCredit(text: string): boolean {
  return text.length <= 200 && some(CREDIT, plain(text));
}

/** True for lines of comment systems. */
export function isForm(text: string): boolean {
  return text.length <= LONGEST && some(FORM, plain(text));
}

/** True where a text was cut off to be read elsewhere: it ends in dots or in "Read more". */
export function isTruncated(text: string): boolean {
  return /(?:…|\.\.\.|\[\.\.\.\]|\[…\])(?: ?(?:read|see|continue|learn) (?:more|reading|full story)\W*)?$/i.test(
    text.slice(-60).trimEnd(),
  );
}

/** True for a line without the end of a sentence, short enough for a heading. */
export function isHeadingLike(text: string): boolean {
  if (text.length > 400) return false;
  const line = plain(text);
  const words = wordsOf(line).length;
  if (line.length > 220 || words > 30 || /[.!:;,…][ "')\]]*$/.test(line)) return false;
  // Questions are headings if they are short; in an interview they are what is asked.
  return !(/\?[ "')\]]*$/.test(line) && (words > 10 || line.includes('"') || /^q(?:uestion)?[:.]/i.test(line)));
}

/** The kind that a line's own wording gives it, or `null` if its wording says nothing. */
export function furnitureKind(text: string, standing: Standing): ParagraphKind | null {
  if (text.length > LONGEST) return null;
  const line = plain(text);
  if (!/[\p{L}\p{N}]/u.test(line)) return 'label';
  const words = wordsOf(line).length;
  if (words <= 40 && some(FORM, line)) return 'form';
  if (words <= 30 && some(SOURCE_LINK, line)) return 'source-link';
  if (words <= 25 && some(CREDIT, line)) return 'credit';
  if (words <= 60 && some(LABEL, line)) return 'label';
  if (isListLabel(line)) return 'label';
  if (some(BYLINE, line) || REPORTED_FROM.test(line)) return 'byline';
  if (words <= 45 && TEASER_PREFIX.test(line)) return 'teaser';
  if (words <= 60 && !line.includes('"') && some(PROMO, line)) return 'teaser';
  if (standing.headlineDue || standing.marked) return null;
  if (words <= 12 && some(CREDIT_SHAPE, line)) return 'credit';
  if (!isHeadingLike(line) || endsInCredit(line)) return null;
  if (TYPE_PREFIX.test(line) || (HEADLINE_PROMISE.test(line) && !line.includes('"'))) return 'teaser';
  // Two sentences in a line that ends none: the headline of another article, not a heading of this one.
  if (words >= 8 && /[\p{Ll}\d][.!?] \p{Lu}/u.test(line) && !/\?|["'](?:$|\s)|(?:^|\s)["']/.test(line)) return 'teaser';
  return null;
}
