/** Offices, people and bodies. Columns: English | de | fr | es | it | pl | ru | uk; the signs are those of `glossary.ts`. */
export const OFFICE_ROWS = `
deputy foreign minister | vizeaußenminister*,stellvertretend* außenminister* | vice ministre* des affaires etrangeres,vice ministre* des affaires exterieures | viceministr* de asuntos exteriores,viceministr* de relaciones exteriores,viceministr* de exteriores | viceministr* degli esteri | wiceminist* spraw zagranicznych | заместител* министра иностранных дел,замминистр* иностранных дел,замглав* мид,вицеминистр* иностранных дел | заступни* міністра закордонних справ,замміністр* закордонних справ,віцеміністр* закордонних справ
foreign minister | außenminister*,außenamtschef*,chefdiplomat* | ministre* des affaires etrangeres,ministre* etranger*,chef* de la diplomatie | ministr* de asuntos exteriores,ministr* de relaciones exteriores,ministr* de exteriores,canciller* | ministr* degli esteri,ministr* degli affari esteri,capo della diplomazia | minister* spraw zagranicznych,ministr* spraw zagranicznych,szef* msz,szef* dyplomacji | министр* иностранных дел,глав* мид,глав* мида,министр* внешних сношений | міністр* закордонних справ,глав* мзс,очільни* мзс,міністр* зовнішніх справ
foreign ministry | außenministerium*,auswärtig* amt* | ministere des affaires etrangeres | ministerio de asuntos exteriores,ministerio de exteriores | ministero degli esteri | ministerstw* spraw zagranicznych,msz | мид,мида,министерств* иностранных дел | мзс,міністерств* закордонних справ
deputy defence minister | vizeverteidigungsminister*,stellvertretend* verteidigungsminister* | vice ministre* de la defense | viceministr* de defensa | viceministr* della difesa | wiceminist* obrony | заместител* министра обороны,замминистр* обороны | заступни* міністра оборони
defence minister | verteidigungsminister* | ministre* de la defense,ministre* des armees | ministr* de defensa | ministr* della difesa | minister obrony narodowej,minister obrony,ministr* obrony narodowej,ministr* obrony | министр* обороны | міністр* оборони
defence ministry | verteidigungsministerium* | ministere de la defense | ministerio de defensa | ministero della difesa | ministerstw* obrony narodowej,ministerstw* obrony,mon | министерств* обороны,минобороны | міністерств* оборони,міноборони
department | abteilung* | departement* | departamento* | dipartiment* | departament* | департамент* | департамент*
interior minister | innenminister* | ministre* de l interieur | ministr* del interior,ministr* de interior | ministr* dell interno | minister spraw wewnętrznych,ministr* spraw wewnętrznych | министр* внутренних дел | міністр* внутрішніх справ
finance minister | finanzminister* | ministre* des finances | ministr* de finanzas,ministr* de hacienda | ministr* delle finanze | minister finansów,ministr* finansów | министр* финансов | міністр* фінансів
prime minister | ministerpräsident*,premierminister*,regierungschef*,premier | premier ministre*,premiere ministre*,chef* du gouvernement | primer ministro,primera ministra,jefe del gobierno,jefa del gobierno | primo ministro,prima ministra,capo del governo | premier*,prezes* rady ministrów | премьер министр*,премьер*,глав* правительства | прем'єр міністр*,прем'єр*,глав* уряду
deputy minister | vizeminister* | vice ministre* | viceministr* | viceministr* | wiceminist* | замминистр*,заместител* министра | замміністр*,заступни* міністра
ministry | ministerium*,ministerien | ministere* | ministerio* | ministero,ministeri | ministerstw* | министерств* | міністерств*
minister | minister* | ministre* | ministro*,ministra* | ministro*,ministra*,ministri | minister,ministr*,ministerka | министр* | міністр*
head of state | staatschef*,staatsoberhaupt* | chef* d etat,chef* de l etat | jefe* de estado | capo di stato | głow* państwa | глав* государства | глав* держави
deputy | stellvertret*,vize* | adjoint*,suppleant* | adjunt* | vice,aggiunt* | zastępc*,wice | заместител*,вице,зам | заступни*,віце
vice president | vizepräsident* | vice president* | vicepresident* | vicepresident* | wiceprezydent* | вице президент*,вицепрезидент* | віце президент*,віцепрезидент*
president | präsident*,staatspräsident* | president* | president* | president* | prezydent*,prezes* | президент* | президент*
presidency | präsidentschaft*,präsidialamt* | presidence* | presidencia* | presidenza | prezydentur*,prezydencj*,kancelari* | президентств* | президентств*
chancellor | kanzler*,bundeskanzler* | chancelier*,chanceliere* | | cancellier* | kanclerz* | канцлер* | канцлер*
secretary general | generalsekretär* | secretaire general,secretaire generale,secretaires generaux | secretario general,secretaria general | segretario generale,segretaria generale | sekretarz* generaln* | генеральн* секретар*,генсек* | генеральн* секретар*,генсек*
secretary of state | | secretaire d etat | secretario de estado,secretaria de estado | segretario di stato,segretaria di stato | sekretarz* stanu | госсекретар*,государственн* секретар* | держсекретар*,державн* секретар*
secretary | sekretär* | secretaire* | secretari* | segretari* | sekretarz* | секретар* | секретар*
spokesman | sprecher*,pressesprecher*,wortführer* | porte parole | portavoz,portavoces | portavoce | rzeczni* | пресс секретар*,представител*,спикер*,официальн* представител* | речни*,прес секретар*,представни*,спікер*
ambassador | botschafter* | ambassadeur*,ambassadrice* | embajador* | ambasciator*,ambasciatric* | ambasador* | посол,посла,послу,послом,послы,послов | посол,посла,послу,послом,посли,послів
embassy | botschaft | ambassade* | embajada* | ambasciat* | ambasad* | посольств* | посольств*
envoy | gesandt*,sondergesandt*,beauftragt*,sonderbeauftragt* | envoye*,emissaire* | enviad* | inviat* | wysłanni* | посланни*,спецпредставител* | посланни*,посланец*,спецпредставни*
chief negotiator | chefunterhändler*,verhandlungsführer* | negociateur* en chef,negociatrice* en chef | negociador* jefe,negociadora jefa,jefe negociador | capo negoziatore,capo negoziatrice | | | 
negotiator | unterhändler* | negociat* | negociador* | negoziator*,negoziatric* | negocjator* | переговорщи* | переговорни*,перемовни*
head | chef,chefin,leiter*,vorsitzend*,oberhaupt | chef*,tete,dirigeant* | jefe*,jefa*,cabeza | capo,capi | szef*,przywódc*,przewodnicząc* | глав*,руководител*,начальни* | глав*,голов*,керівни*,очільни*
leads | leitet*,leiten,geleitet,führt,führte,führten,anführt,anführte,angeführt,steht an der spitze | dirige*,mene,menait,preside*,a la tete,conduit,conduisait | dirige*,dirigi*,encabez*,lider*,preside,presidio | guida,guidato,guidava,guido,dirige,diretto,presiede | kieruje,kierowa*,przewodzi*,przewodniczy*,stoi na czele,stał na czele,dowodzi | возглавля*,возглавил*,руководи*,председательств*,стоит во главе | очолює,очолюв*,очолив,очолила,керує,керував*,головує,головував*
leader | anführer* | leader* | | leader | lider* | лидер* | лідер*
delegation | delegation* | delegation* | delegacion* | delegazion* | delegacj* | делегаци* | делегаці*
delegate | delegiert* | delegue* | delegad* | delegat* | delegat* | делегат* | делегат*
government | regierung* | gouvernement* | gobierno* | governo,governi | rząd,rządu,rządem,rządowi,rządzie | правительств* | уряд*
parliament | parlament* | parlement* | parlamento* | parlamento | parlament* | парламент* | парламент*
opposition | opposition* | opposition* | oposicion* | opposizione | opozycj* | оппозици* | опозиці*
administration | administration | administration | administracion | amministrazion* | administracj* | администраци* | адміністраці*
official | beamt*,regierungsvertreter*,funktionär* | responsable*,fonctionnaire*,officiel* | funcionari* | funzionari* | urzędni* | чиновни* | чиновни*,посадов*
expert | expert*,fachmann,fachleute*,sachverständig* | expert* | expert* | espert* | ekspert* | эксперт*,специалист* | експерт*,фахів*
historian | historiker* | historien* | historiador* | storico,storica,storici | historyk* | историк* | історик*
scientist | wissenschaftler*,forscher* | scientifique*,chercheu* | cientific*,investigador* | scienziat*,ricercator* | naukow* | ученый,ученая,ученые,ученых | вчений,вчена,вчені,науков*
journalist | journalist*,reporter* | journaliste* | periodista* | giornalist* | dziennikarz*,dziennikark* | журналист*,репортер* | журналіст*,репортер*
senator | senator* | senat* | senador* | senator* | senator* | сенатор* | сенатор*
member of parliament | abgeordnet* | depute* | diputad* | deputat* | poseł,posła,posłow*,posłan* | депутат* | депутат*
counterpart | amtskolleg*,gegenüber | homologue* | homolog* | omolog* | odpowiedni* | коллег* | колег*
adviser | berater* | conseill* | asesor* | consiglier* | doradc* | советни* | радник*,радниц*
general | general | general | general | generale | generał* | генерал* | генерал*
commander | kommandeur*,befehlshaber* | commandant* | comandante* | comandant* | dowódc* | командующ*,командир* | командувач*,командир*
chairman | vorsitzender,vorsitzende | president de seance | presidente de | | przewodniczący | председател* | голова
governor | gouverneur* | gouverneur* | gobernador* | governator* | gubernator* | губернатор* | губернатор*
mayor | bürgermeister*,oberbürgermeister* | maire* | alcalde*,alcaldesa* | sindac* | burmistrz* | мэр,мэра,мэром | мер,мера,мером,мерка
former | ehemalig*,früher* | ancien*,ex | antigu*,ex,anterior* | ex | był*,byłego,byłej | бывш* | колишн*
chief | chefs,hauptunterhändler* | principal* | | | główn* | главн* | головн*
party | partei,parteien | parti,partis | partido* | partito,partiti | parti* | парти* | парті*
side | seite,seiten | cote,partie | lado,parte | parte,parti | stron* | сторон* | сторон*
country | land,länder*,staat,staaten* | pays | pais,paises | paese,paesi | kraj* | стран* | країн*
state | bundesstaat* | etat,etats | estado* | stato,stati | państw* | государств* | держав*
organisation | organisation* | organisation* | organizacion* | organizzazion* | organizacj* | организаци* | організаці*
union | union | union | union | unione | unii,unia,unię,unią | союз,союза,союзу,союзом | союз,союзу
commission | kommission* | commission* | comision* | commission* | komisj* | комисси* | комісі*
committee | ausschuss*,komitee* | comite* | comite* | comitat* | komitet* | комитет* | комітет*
board | vorstand*,behörde* | conseil d administration | junta,directorio | | zarząd* | правлени* | правлінн*
bank | bank,banken | banque* | banco* | banca,banche | bank,banku,bankiem | банк,банка,банку,банком,банке | банк,банку,банком
company | firma,firmen,unternehmen*,konzern* | entreprise*,societe* | empresa*,compania* | azienda,aziende,societa | firm*,spółk* | компани* | компані*
university | universität* | universite* | universidad* | universita | uniwersytet* | университет* | університет*
newspaper | zeitung* | journal,journaux | periodico*,diario* | giornale,giornali | gazet* | газет* | газет*
people | menschen,leute | gens,personnes | personas,gente | persone,gente | ludzi,ludzie,osób,osoby | люди,людей,людям | люди,людей,людям
inhabitants | einwohner*,bewohner* | habitant* | habitante* | abitant* | mieszkań* | жител*,населени* | жител*,мешкан*,населенн*
citizens | bürger* | citoyen* | ciudadan* | cittadin* | obywatel* | граждан* | громадян*
farmers | bauer,bauern,landwirt* | agriculteur*,paysan*,fermier* | agricultor*,campesin* | contadin*,agricoltor* | rolni*,chłopi | фермер*,крестьян* | фермер*,селян*
fishermen | fischer* | pecheur* | pescador* | pescator* | rybacy,rybaków,rybak* | рыбак* | рибал*
name | name,namen | nom,noms | nombre* | nome,nomi | imię,imiona,nazwisko | имя,имени,фамили* | ім'я,імені,прізвищ*
job | beruf*,job,amt,posten,funktion | metier,poste,fonction*,travail | cargo*,puesto*,trabajo,funcion | carica,incarico,lavoro,mestiere,ruolo | stanowisk*,zawód,funkcj* | должност*,работа,пост,занимает | посада,посаду,робота
`;
