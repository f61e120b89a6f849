/** People, places, papers and deeds of every day. Columns: English | de | fr | es | it | pl | ru | uk; the signs are those of `glossary.ts`. */
export const EVERYDAY_ROWS = `
negotiated | verhandel*,verhandl* | negoci* | negoci* | negozia* | negocj* | вести переговоры,вел переговоры,вела переговоры | вести переговори,вів переговори,вела переговори
meet | tagt,tagte,tagen,tagten,tagte | se reunit,se reunissent,se rencontrent | se reune,se reunen,se reuniran,reunirse | si riunisce,si riuniscono,incontrare | spotka się,spotkają się | встретится,встретятся,встречается,собирает*,собер* | зустрінеться,зустрінуться,збира*,збер*
fourth | viert* | quatrieme* | cuart* | quart* | czwarty,czwarta,czwartej,czwartego | четвертый,четвертая,четвертое,четвертого,четвертой | четвертий,четверта,четвертого,четвертої
fifth | fünft* | cinquieme* | quint* | quint* | piąty,piąta,piątej,piątego | пятый,пятая,пятое,пятого,пятой | п'ятий,п'ята,п'ятого,п'ятої
sixth | sechst* | sixieme* | sext* | sest* | szóst* | шестой,шестая,шестого | шост*
seventh | siebt*,siebent* | septieme* | septim* | settim* | siódm* | седьмой,седьмая,седьмого | сьом*
eighth | acht* | huitieme* | octav* | ottav* | ósm* | восьмой,восьмая,восьмого | восьм*
ninth | neunt* | neuvieme* | noven* | non* | dziewiąt* | девятый,девятая,девятого | дев'ят*
tenth | zehnt* | dixieme* | decim* | decim* | dziesiąt* | десятый,десятая,десятого | десят*
mediator | vermittler* | mediat* | mediador* | mediator* | mediator*,pośredni* | посредни* | посередни*
coordinator | koordinator* | coordinat* | coordinador* | coordinator* | koordynator* | координатор* | координатор*
diplomat | diplomat* | diplomate* | diplomatic* | diplomatic* | dyplomat* | дипломат* | дипломат*
captain | kapitän* | capitaine* | capitan* | capitan* | kapitan* | капитан* | капітан*
engineer | ingenieur* | ingenieur* | ingenier* | ingegner* | inżynier* | инженер* | інженер*
lawyer | anwalt,anwält*,jurist* | avocat* | abogad* | avvocat* | prawni*,adwokat* | адвокат*,юрист* | адвокат*,юрист*
judge | richter* | juge,juges | juez,jueza,jueces | giudic* | sędzi* | судья,судьи,судей | суддя,судді
doctor | arzt,ärzt* | medecin* | medico,medica | medico,medica | lekarz* | врач* | лікар*
worker | arbeiter* | ouvrier*,travailleur* | trabajador*,obrer* | lavorator*,operai* | robotni*,pracowni* | рабоч* | робітни*,працівни*
trade union | gewerkschaft* | syndicat* | sindicat* | sindacat* | związ* zawodow* | профсоюз* | профспіл*
strike | streik* | greve* | huelga* | sciopero,scioperi | strajk* | забастовк* | страйк*
woman | frauen | femme* | mujer* | donna,donne | kobiet* | женщин* | жінк*,жінок
man | mann,männer* | homme* | hombre* | uomo,uomini | mężczyzn* | мужчин* | чоловік*
brothers | bruder,brüder* | frere* | hermano* | fratell* | braci*,brat,brata | брат,брата,братья,братьев,братьях | брат,брата,братів,брати
sister | schwester* | soeur* | hermana* | sorell* | siostr* | сестр* | сестр*
son | sohn,söhne | fils | hijo* | figlio,figli | syn,syna,synowie | сын,сына,сыновья | син,сина,сини
daughter | tochter,töchter | fille* | hija* | figlia,figlie | cór* | дочь,дочери | дочк*
child | kind,kinder* | enfant* | nino*,nina* | bambin* | dziec* | ребен*,дет,дети,детей | дитин*,діт,діти,дітей
wife | ehefrau* | femme de,epouse* | esposa* | moglie | żon* | жен,жена,жены | дружин*
husband | ehemann* | mari | esposo,marido | marito | mąż,męż* | муж,мужа | чоловіка
family | familie* | famille* | familia* | famigli* | rodzin* | семь,семья,семьи,семью | сім'я,сім'ї,родин*
king | könig | roi,rois | rey,reyes | re | król,króla | корол* | корол*
queen | königin* | reine* | reina* | regina | królow* | королев* | королев*
group | gruppe* | groupe* | grupo* | grupp* | grup* | групп* | груп*
team | mannschaft* | equipe* | equipo* | squadra | zespół,zespoł* | команд* | команд*
crew | besatzung* | equipage* | tripulacion* | equipaggi* | załog* | экипаж* | екіпаж*
neighbour | nachbar* | voisin* | vecin* | vicin* | sąsiad* | сосед* | сусід*
partner | partner* | partenaire* | soci* | partner | partner* | партнер* | партнер*
enemy | feind* | ennemi* | enemig* | nemic* | wróg,wrog* | враг* | ворог*
capital | hauptstadt* | capitale | capital | capitale | stolic* | столиц* | столиц*
city | stadt,städt* | ville* | ciudad* | citta | miast* | город* | міст,місто,міста,місті
village | dorf,dörf* | village* | pueblo*,aldea* | villaggi* | wieś,wsi,wiosk* | деревн* | сел,село,села,селі
hotel | hotel* | hotel* | hotel* | hotel | hotel* | гостиниц*,отел* | готел*
house | haus,häuser* | maison* | casa* | casa,case | dom,domu,domy | дом,дома,доме | дім,дому,будин*
white | weiß* | blanc,blanche,blancs,blanches | blanc* | bianc* | biał* | белый,белая,белое,белого,белом,белому | білий,біла,біле,білого,білому
street | gasse | rue,rues | calle* | via,vie | ulic* | улиц* | вулиц*
island | insel* | ile,iles | isla* | isola,isole | wysp* | остров* | острів,остров*
coast | küste* | cote,cotes | costa* | costa,coste | wybrzeż* | побережь*,берег* | узбережж*,берег*
mountain | berg,berge | montagne* | montana* | montagn* | gór,góra,góry | гор,гора,горы | гор,гора,гори
airport | flughafen*,flughäfen* | aeroport* | aeropuerto* | aeroport* | lotnisk* | аэропорт* | аеропорт*
plane | flugzeug* | avion* | avion* | aere* | samolot* | самолет* | літак*
train | zug,züge* | train,trains | tren,trenes | treno,treni | pociąg* | поезд* | поїзд*,потяг*
cable | kabel* | cable* | cable* | cavo,cavi | kabel*,kabl* | кабел* | кабел*
repair | reparatur*,reparier* | repar* | repar* | ripar* | napraw* | ремонт* | ремонт*
paper | papier* | papier* | papel,papeles | carta,carte | papier* | бумаг* | папір,папер*
document | dokument*,unterlagen | document* | documento* | document* | dokument* | документ* | документ*
text | text,texte | texte* | texto* | testo,testi | tekst* | текст* | текст*
draft | entwurf* | projet de,brouillon* | borrador* | bozza,bozze | projekt umowy | черновик* | чернет*
list | liste* | liste* | lista* | lista,liste | list | список,списк* | список,списк*
speech | rede,reden | discours | discurso* | discors* | przemówieni* | речь,речи,выступлени* | промов*,виступ*
interview | interview* | entretien avec,interview* | entrevista* | intervist* | wywiad* | интервью | інтерв'ю
policy | politik* | politique* | politic* | politic* | polity* | политик* | політик*
relations | beziehung* | relation* | relacion* | relazion*,rapporti | stosunk*,relacj* | отношени* | відносин*,стосунк*
diplomacy | diplomatie* | diplomatie | diplomacia | diplomazia | dyplomacj* | дипломати* | дипломаті*
compromise | kompromiss* | compromis | compromiso* | compromess* | kompromis* | компромисс* | компроміс*
breakthrough | durchbruch* | percee* | avance decisivo | svolta | przełom* | прорыв* | прорив*
failure | scheitern,gescheitert,misserfolg* | echec* | fracas* | falliment* | porażk*,fiask* | провал* | провал*,невдач*
victory | sieg,siege | victoire* | victoria* | vittori* | zwycięst* | побед* | перемог*
deadline | frist,fristen | delai*,echeance* | plazo* | scadenz* | termin* ostateczn* | срок,срока,сроки | термін,терміну,строк*
step | schritt* | etape*,pas en avant | paso,pasos | passo,passi | krok* | шаг* | крок*
condition | bedingung* | condition* | condicion* | condizion* | warun* | услови* | умов*
offer | angebot* | offre* | oferta*,ofrec* | offert* | ofert* | предлож* | пропону*,запропону*
concession | zugeständnis* | concession* | concesion* | concession* | ustępst* | уступк* | поступк*
red line | rot* linie* | ligne* rouge* | linea* roja* | linea rossa,linee rosse | czerwon* lini* | красн* лини* | червон* ліні*
pressure | druck | pression* | presion* | pression* | nacisk*,presj* | давлени* | тиск*
influence | einfluss* | influence* | influencia* | influenz* | wpływ* | влияни* | вплив*
strategy | strategie* | strategie* | estrategia* | strategi* | strategi* | стратеги* | стратегі*
history | geschichte* | histoire* | historia* | storia | histori* | истори* | історі*
future | zukunft | avenir,futur* | futur* | futur* | przyszłoś* | будущ* | майбутн*
system | system* | systeme* | sistema* | sistem* | system* | систем* | систем*
control | kontroll* | control* | control* | controll* | kontrol* | контрол* | контрол*
rules | regel,regeln | regle,regles | regla* | regole,regola | zasad*,regul* | правила,правил | правила,правил
victims | opfer | victime* | victima* | vittim* | ofiar* | жертв* | жертв*
prison | gefängnis* | prison* | prision*,carcel* | carcer*,prigion* | więzien* | тюрьм* | в'язниц*,тюрм*
police | polizei* | police,policier* | policia* | polizi* | policj* | полици* | поліці*
hostages | geisel* | otage* | rehen,rehenes | ostagg* | zakładni* | заложни* | заручни*
release | freilass*,freigelassen | liber* | liber* | liber*,rilasci* | uwolni* | освобо* | звільн*
crime | verbrechen* | crime* | crimen,crimenes,delito* | crimin*,reato | zbrodni*,przestępst* | преступлени* | злочин*
disinformation | desinformation* | desinformation | desinformacion | disinformazion* | dezinformacj* | дезинформаци* | дезінформаці*
hour | uhr | | | | | | 
left | verließ*,verlassen | quitte* | abandon*,salio,dejo | lasciat*,lascio | opuści* | покин*,ушел,ушла,ушли,вышел,вышла,вышло,вышли | покин*,пішов,пішла,пішли,вийшов,вийшла,вийшло,вийшли
return | kehrte zurück,zurückgekehrt,rückkehr | retour*,revenu* | regres*,volv* | ritorn*,tornat* | wróci*,powró* | верну*,возвращ* | поверну*
win | gewann*,gewonnen,gewinn* | gagn* | gan* | vint*,vinc* | wygra* | выиграл*,победил* | виграв,виграла,переміг,перемогл*
lost | verlor*,verloren | perdu* | perdi* | pers,perso,perdut* | straci* | потерял*,проиграл* | втрати*,програ*
help | half,geholfen,helfen | aide*,aider | ayud* | aiutat*,aiutare | pomóg*,pomaga* | помог* | допоміг*,допома*
expect | erwart* | attend* | esper* | aspett* | oczekuj*,oczekiwa* | ожида*,ждет | очіку*,чекає
decide | entschied*,entschieden,beschloss* | decid* | decid* | decis*,decid* | zdecydowa* | решил* | виріш*
invited | lud ein,eingeladen | invite* | invit* | invit* | zaprosi*,zaproszon* | пригласил*,приглаш* | запроси*,запрош*
criticised | kritisiert*,kritik* | critiqu* | critic* | critic* | krytyk*,skrytyk* | критик*,раскритик* | критик*,розкритик*
introduced | brachte ein,eingebracht,eingeführt | introdui*,introduit | introduj*,presento | introdott* | wprowadzi* | ввел*,внес* | запровадив*,внес*
published | veröffentlich* | publi* | public* | pubblic* | opublikowa* | опубликов* | опубліку*
abstained | enthielt sich,enthalten | abst* | abstuv*,absten* | astenut* | wstrzyma* | воздержал* | утримав*,утримал*
founded | gegründet,gründete* | fonde* | fundad*,fundo | fondat* | założon*,założy* | основан*,основал* | заснова*
born | geboren | ne en,nee | nacio,nacid* | nata,nascita | urodzi* | родил* | народи*
died | starb*,gestorben | mort,morte,decede* | murio,muri* | morto,morta | zmar* | умер* | помер*
protects | schützt*,schütz* | proteg* | proteg* | protegg* | chron* | защища*,защит* | захища*,захист*
play | spiel* | jou* | jueg*,jugar* | gioc* | gra,grać,gry | игра*,играет | грає,грати,гра
resume | wiederaufgenommen,fortgesetzt,wiederaufnahme | repren*,repris* | reanud*,retom* | ripren*,ripres* | wznowi*,wznaw* | возобнов* | віднови*,поновл*
interrupt | unterbrochen,unterbrech*,ausgesetzt | interromp*,suspend* | interrump*,suspend* | interromp*,interrott*,sospes* | przerwa*,zawiesz* | прерва*,приостанов* | перерва*,призупин*
owner | eigentümer*,besitzer*,eigner* | proprietaire* | dueno*,propietari* | proprietari* | właściciel* | владел*,хозяин*,хозяев* | власни*
owns | gehört,gehören,besitzt | appartient,possede* | pertenece,posee | appartiene,possiede | należy | принадлеж* | належить
damaged | beschädigt*,schaden,schäden | endommag*,degat* | danad*,dano,danos | danneggi*,danni | uszkodz* | поврежд*,ущерб* | пошкодж*,збит*
broke | riss,gerissen,gebrochen,zerriss* | rompu*,casse* | rompi*,rota,roto | rotto,rotta,rompe* | zerwa*,pękł* | порвал*,оборвал*,сломал* | порвав*,порвал*,обірва*,зламав*
cut | schnitt*,durchtrennt*,geschnitten,kappte* | coupe* | cort* | tagliat*,tagli* | przeci* | перерезал*,отрезал* | перерізав,перерізал*
allowed | erlaubt*,genehmigt*,zugelassen | autoris*,permis* | autoriz*,permit* | autorizz*,permess* | zezwoli*,pozwoli* | разрешил*,позволил* | дозволи*
arrested | verhaftet*,festgenommen,festnahme* | arrete*,interpell* | detenid*,arrestad* | arrestat* | aresztowa*,zatrzyman* | арестован*,задержан*,арестовал*,задержал* | арештован*,затриман*
agency | agentur*,behörde | agence* | agencia* | agenzi* | agencj* | агентств* | агентств*,агенці*
atomic | atomar* | atomique* | atomic* | atomic* | atomow* | атомн* | атомн*
inspection | inspektion*,überprüfung* | inspection* | inspeccion* | ispezion* | inspekcj*,kontrol* | инспекци*,проверк* | інспекці*,перевірк*
elect | wählten,wählte | elire | elegir,eligieron | eleggere,eletto | wybrali | выбрали,избрали | обрали,вибрали
killing | mord*,ermord* | meurtre*,assassin* | asesin* | omicid*,assassin* | zabój* | убийств* | вбивств*
gap | lücke*,kluft | ecart*,fosse | brecha* | divario | luka,luki,przepaś* | разрыв*,пропаст* | розрив*,прірв*
thirst | durst* | soif | sed | sete | pragnieni* | жажд* | спраг*
hunger | hunger* | faim | hambre* | fame | głod* | голод* | голод*
patience | geduld* | patience | paciencia | pazienza | cierpliwoś* | терпени* | терпін*
quarrel | zank*,zwist* | querelle* | pelea*,rina | lite,litigi* | kłótni* | ссор* | сварк*
tired | müde | fatigue* | cansad* | stanc* | zmęczon* | устал* | втом*
angry | wütend,verärgert | en colere,fache* | enojad*,enfadad* | arrabbiat* | zły,zła,rozgniewan* | злой,разозл* | злий,розлючен*
optimistic | optimistisch* | optimiste* | optimist* | ottimist* | optymist* | оптимист* | оптиміст*
serious | ernst* | serieu*,grave* | seri*,grave* | seri*,grav* | poważn* | серьезн* | серйозн*
good | gut,gute,guten,guter | bon,bonne,bons | buen* | buon* | dobr* | хорош* | добр*,хорош*
bad | schlecht* | mauvais* | mal,mala,malo | cattiv* | zły | плох* | поган*
big | groß* | grand* | grande* | grand* | duż* | большой,большая,большие | велик*
`;
