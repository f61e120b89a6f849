/** Given names that one person may go by: short forms, pet names and transliterations. Each line is a group; a name may be in several. */
import { fold, skeleton, withinEdits } from './spelling.ts';

const GROUPS = `
william bill billy will willie liam|robert bob bobby rob robbie bert|richard rick ricky dick rich richie|james jim jimmy jamie|john jack johnny jon|jonathan jon jonny
joseph joe joey|thomas tom tommy|michael mike mick mickey mikey|anthony antony tony|edward ed eddie ted teddy ned|theodore ted teddy theo|edmund ed eddie ned
charles charlie chuck chas|david dave davy|daniel dan danny|donald don donnie|ronald ron ronnie|kenneth ken kenny|steven stephen steve stefan|christopher chris kit topher|matthew matt
andrew andy drew|benjamin ben benny benji|samuel sam sammy|samantha sam|nicholas nick nicky nicolas|patrick pat paddy|peter pete|gregory greg|jeffrey geoffrey jeff geoff|lawrence laurence larry
timothy tim timmy|philip phillip phil|frederick fred freddie freddy|francis frank frankie fran|franklin frank|alexander alex sandy alec aleksandr oleksandr sasha|albert al bert|alan allan allen al
alfred alf al fred|raymond ray|leonard len lenny leo|gerald gerry jerry|jerome jerry|eugene gene|harold harry hal|henry harry hank hal|walter walt wally|vincent vince vinny|martin marty
arthur art artie|abraham abe|isaac ike|douglas doug|russell russ|stanley stan|bernard bernie|zachary zach zack|joshua josh|jacob jake|nathaniel nathan nate|nathan nate|randolph randy randall
mitchell mitch|clifford cliff|maxwell maximilian max|louis lewis lou louie|victor vic|terence terrence terry|herbert herb bert|oliver ollie|dominic dom|gabriel gabe|cameron cam|bradley brad
elizabeth liz lizzie beth betsy betty eliza lisa elisabeth libby|margaret maggie meg peggy marge|catherine katherine kathryn katharine kate katie kathy cathy kat kitty|patricia pat patty trish tricia
jennifer jen jenny|jessica jess jessie|rebecca becky becca|deborah debra deb debbie|barbara barb babs|susan sue susie suzanne|christine christina chris tina chrissy|kristina kristin kirsten kris
victoria vicky vicki tori|alexandra alex sandra sasha|sandra sandy|amanda mandy|cynthia cindy|dorothy dot dottie|eleanor ellie nell nora|ellen ellie nell|florence flo|frances fran frankie
jacqueline jackie|janet jan|joanna joanne jo|judith judy|kimberly kim|laura laurie lori|leslie les|madeleine maddie|martha marty patsy|mary molly polly|melissa mel missy|melanie mel
michelle shelly|nancy nan|natalie nat|pamela pam|penelope penny|rachel rae|roberta bobbie|rosemary rose rosie|sarah sally sadie|stephanie steph|teresa theresa terry tess|valerie val|veronica ronnie
virginia ginny|winifred winnie|abigail abby gail|angela angie|josephine jo josie|gwendolyn gwen|harriet hattie|caroline carolyn carrie|charlotte lottie|evelyn evie|
aleksandr alexander oleksandr sasha shura aliaksandr|aleksei alexei alexey oleksii oleksiy alyosha aliaksei|anatoly anatolii tolya|andrei andrey andrii andriy|anastasia nastya anastasiia|anna anya hanna ganna
arkady arkadii arkadiy|artyom artem|boris borys|denis denys|dmitry dmitri dmitriy dmytro dima mitya dzmitry|ekaterina yekaterina kateryna katya catherine|elena yelena olena lena helena alena
evgeny yevgeny evgeni evgenii yevgeniy yevhen zhenya eugene|evgenia yevgenia yevheniia zhenya|fyodor fedor fedir theodore|galina halyna|gennady gennadi hennadii gena|georgy georgi georgiy heorhii george yuri
grigory grigori hryhorii grisha|igor ihor|ilya illia ilia|irina iryna ira|ivan vanya|konstantin kostiantyn kostya constantine|kirill kyrylo cyril|ksenia oksana kseniya|leonid leonyd lyonya
lyudmila ludmila liudmyla lyuda|maksim maxim maksym max|maria mariya mariia masha marija|marina maryna|mikhail mykhailo misha michael mikheil|natalia natalya nataliya nataliia natasha
nikita mykyta|nikolai nikolay mykola kolya nicholas mikalai|oleg oleh|olga olha olya volha|pavel pavlo pasha paul|petr pyotr petro peter|roman roma|ruslan|sergei sergey serhii serhiy sergiy siarhei seryozha
sofia sofiya sofiia sonya sophia|stanislav slava stas|stepan|svetlana svitlana sveta sviatlana|tatiana tatyana tetiana tanya|timofey tymofii|valentin valentyn|valentina valentyna|valery valeri valeriy valerii
vasily vasili vasyl vasya vasil|viktor victor vitya|viktoria victoria vika|vitaly vitali vitaliy vitalii vitalik|vladimir volodymyr vladimír volodya vova uladzimir wladimir|vladislav vladyslav vlad|vyacheslav viacheslav slava
yulia yuliya yuliia julia iulia|yuri yury yurii yuriy iurii|zhanna|aleksander|wojciech wojtek|tomasz tomek thomas|jerzy george|jakub kuba jacob|katarzyna kasia|malgorzata gosia|krzysztof christopher
jan johan johannes hans john|giovanni gianni john|giuseppe beppe joseph|francesco franco francis|jose pepe joseph|francisco paco pancho francis|ignacio nacho|manuel manolo|enrique quique henry|eduardo edu
mohammed mohamed muhammad mohammad mohamad mehmet muhammed|ahmed ahmad achmed|hussein husayn hossein hussain huseyin|hassan hasan hassen|ali aly|yusuf yousef youssef yousuf joseph|ibrahim ebrahim abraham
omar umar omer|osama usama|mustafa mostafa moustafa|abdullah abdallah|said saeed saied|khaled khalid|mahmoud mahmud|ismail ismael|jamal gamal cemal|benyamin benjamin bibi|shlomo solomon|yitzhak isaac itzhak
xavier javier|mihail|mihai michael|ion john|stefan stephen stepan|georgios george|ioannis yannis john|konstantinos kostas|katerina catherine|janos john|istvan stephen|gyorgy george|jozsef joseph|laszlo
`;

/** The groups, folded. */
export function nameGroups(): string[][] {
  return GROUPS.split(/[|\n]/)
    .map((line) => line.trim().split(/\s+/).map(fold))
    .filter((line) => line[0] !== '');
}

let groups: Map<string, Set<number>> | null = null;

function load(): Map<string, Set<number>> {
  if (groups) return groups;
  groups = new Map();
  for (const [at, line] of nameGroups().entries()) {
    for (const name of line) groups.set(name, (groups.get(name) ?? new Set()).add(at));
  }
  return groups;
}

let members: Map<number, string[]> | null = null;

/** Every given name that may stand for this one, folded, itself excluded; sorted. Not transitive: `Ted` gives both Edward's and Theodore's forms. */
export function alternativesOf(given: string): readonly string[] {
  const known = load();
  if (!members) {
    members = new Map();
    for (const [name, lines] of known)
      for (const line of lines) members.set(line, [...(members.get(line) ?? []), name]);
  }
  const key = fold(given);
  const found = new Set<string>();
  for (const line of known.get(key) ?? []) for (const name of members.get(line) ?? []) found.add(name);
  found.delete(key);
  return [...found].sort();
}

/** Whether two given names may be one person's, if the surname is the same: equal, a pet name, a transliteration or a slip of one letter. */
export function sameGiven(a: string, b: string): boolean {
  const x = fold(a).replace(/\./g, '');
  const y = fold(b).replace(/\./g, '');
  if (x === y) return true;
  if (x.length === 1 || y.length === 1) return x[0] === y[0];
  const known = load();
  const lines = known.get(x);
  const other = known.get(y);
  if (lines && other) {
    for (const line of lines) if (other.has(line)) return true;
  }
  if (skeleton(x) === skeleton(y) && skeleton(x).length >= 3 && withinEdits(x, y, 2) && !differInEnding(x, y))
    return true;
  return x.length >= 6 && y.length >= 6 && withinEdits(x, y, 1) && !differInEnding(x, y);
}

/** `Daniel` and `Daniela` differ in what tells a man from a woman. */
function differInEnding(x: string, y: string): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  const female = /(?:a|e|ine|ette|elle|ia)$/;
  return (
    female.test(long) !== female.test(short) && (long.startsWith(short) || long.slice(0, -1) === short.slice(0, -1))
  );
}
