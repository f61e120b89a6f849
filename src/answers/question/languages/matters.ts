/** What people talk about: war and peace, money, water, rules. Columns: English | de | fr | es | it | pl | ru | uk; the signs are those of `glossary.ts`. */
export const MATTER_ROWS = `
security | sicherheit* | securite* | seguridad | sicurezz* | bezpieczeńst* | безопасност* | безпек*
cooperation | zusammenarbeit*,kooperation* | cooperation* | cooperacion | cooperazion* | współprac* | сотрудничеств* | співробітництв*,співпрац*
development | entwicklung* | developpement* | desarrollo | svilupp* | rozw* | развити* | розвит*
community | gemeinschaft* | communaute* | comunidad* | comunit* | wspólnot* | сообществ* | спільнот*,співтовариств*
nations | nationen | nations | naciones | nazioni | narod* | наций,нации | націй,нації
united | vereint*,vereinigt* | uni,unis,unies | unid* | unit* | zjednoczon* | объединенн*,соединенн* | об'єднан*,сполучен*
international | international* | international* | internacional* | internazional* | międzynarodow* | международн* | міжнародн*
world | welt | monde,mondial* | mundo,mundial* | mondo,mondial* | świat*,światow* | мир,мировой,всемирн* | світ*,всесвітн*
regional | regional* | regional* | regional* | regional* | regionaln* | региональн* | регіональн*
region | region,regionen,gebiet* | region* | region* | region* | region* | регион*,област* | регіон*,област*
national | national* | national* | nacional* | nazional* | narodow* | национальн* | національн*
monetary fund | währungsfonds | fonds monetaire | fondo monetario | fondo monetario | fundusz* walutow* | валютн* фонд* | валютн* фонд*
fund | fonds | fonds | fondo* | fondo,fondi | fundusz* | фонд* | фонд*
north | nord*,norden | nord | norte | nord | północ* | север* | північ*,північн*
south | süd*,süden | sud | sur | sud | południ* | юг,юга,юге,южн* | південь,півдн*,південн*
east | ost*,osten,östlich* | est | este,oriente,oriental* | est,oriente,oriental* | wsch* | восток*,востоке,восточн* | схід,схо*,східн*
west | westen,west,westlich* | ouest,occident* | oeste,occidente | ovest,occidente | zach* | запад* | захід,заход*,західн*
war | krieg* | guerre* | guerra* | guerr* | wojn* | войн* | війн*
cold war | kalt* krieg* | guerre froide | guerra fria | guerra fredda | zimn* wojn* | холодн* войн* | холодн* війн*
peace | frieden* | paix | paz | pace | pokój,pokoju,pokojow* | мир,мира,миру,мирн* | мир,миру,мирн*
ceasefire | waffenstillstand*,waffenruhe* | cessez le feu | alto el fuego | cessate il fuoco | zawieszeni* broni | перемири*,прекращени* огня | перемир*,припиненн* вогню
fighting | kämpf* | combat* | combate* | combattiment* | walk* | бои,боев,боевые | бої,боїв,бойов*
invasion | invasion*,einmarsch* | invasion* | invasion* | invasion* | inwazj* | вторжени* | вторгненн*
attack | angriff*,angreif*,attack*,überfall* | attaque*,attaquer | ataque*,atac* | attacc* | atak*,napaś* | нападени*,напад*,атак*,напасть | напад*,атак*
weapons | waffe,waffen | arme,armes | arma,armas | arma,armi | broń,broni,uzbrojeni* | оружи* | збро*
missiles | rakete*,marschflugkörper* | missile* | misil* | missil* | rakiet*,pocisk* | ракет* | ракет*
troops | truppe* | troupe*,soldat* | tropa*,soldad* | truppe,soldat* | wojsk*,żołnierz* | войск*,солдат* | військ*,солдат*
army | armee*,streitkräfte*,bundeswehr | armee*,forces armees | ejercito*,fuerzas armadas | esercit*,forze armate | armi*,sił zbrojn* | арми*,вооруженн* сил* | армі*,збройн* сил*
military | militär* | militaire* | militar* | militar* | wojskow* | военн* | військов*
drills | manöver*,militärübung* | manoeuvre*,exercice* | maniobra*,ejercicio* | manovr*,esercitazion* | ćwicze*,manewr* | учени*,маневр* | навчанн*,маневр*
tanks | panzer* | char,chars,tanks | tanque* | carri armati,carro armato | czołg* | танк* | танк*
border | grenze* | frontiere* | frontera* | confin*,frontier* | granic* | границ* | кордон*
territory | territorium*,hoheitsgebiet* | territoire* | territorio* | territori* | terytori* | территори* | територі*
sanctions | sanktion*,strafmaßnahm* | sanction* | sancion* | sanzion* | sankcj* | санкци* | санкці*
measures | maßnahm* | mesure* | medida* | misur* | środki,środków | мер,меры,мерах,мерами | заход*
threat | drohung*,bedroh* | menace* | amenaza* | minacc* | groźb*,zagroże* | угроз* | загроз*
threatened | drohte*,droht,gedroht | menacait | amenaz* | minacciat* | groził*,grozi,zagrozi* | угрожа*,пригрозил* | погрожу*,пригрози*
fear | angst,ängste,furcht*,befürcht* | peur*,crainte*,craind* | miedo*,temor*,temen,teme,temer | paur*,timor*,teme* | strach*,obaw*,lęk* | страх*,бояться,боится,боял*,опасени*,опаса* | страх*,боїть*,боя*,побоюван*
escalation | eskalation*,zuspitzung* | escalade* | escalada* | escalation | eskalacj* | эскалаци* | ескалаці*
tension | spannung* | tension* | tension* | tension* | napięci* | напряженн* | напружен*
crisis | krise* | crise* | crisis | crisi | kryzys* | кризис* | криз*
problem | problem* | probleme* | problema* | problem* | problem* | проблем* | проблем*
expansion | erweiterung*,ausdehnung*,osterweiterung | elargissement*,expansion* | ampliacion*,expansion* | allargament*,espansion* | rozszerz* | расширени* | розширенн*
membership | mitgliedschaft*,beitritt* | adhesion* | adhesion*,ingreso | adesion* | członkost* | членств*,вступлени* | членств*,вступ*
members | mitglied* | membre* | miembro* | membr* | członk* | член,члены,членов | член,члени,членів
allies | verbündet*,alliiert* | allie* | aliad* | alleat* | sojuszni* | союзни* | союзни*
alliance | bündnis*,allianz* | alliance* | alianza* | alleanz* | sojusz* | альянс*,блок* | альянс*,блок*
defence | verteidigung* | defense* | defensa* | difes* | obron* | оборон* | оборон*
interests | interesse* | interet* | interes* | interess* | interes* | интерес* | інтерес*
rights | recht,rechte,menschenrecht* | droit* | derecho* | diritt* | prawa,praw | права,прав | права,прав
law | gesetz* | loi,lois | ley,leyes | legge,leggi | ustaw* | закон* | закон*
court | gericht,gerichts*,gerichtshof* | tribunal*,cour | tribunal*,corte | tribunal*,corte | sąd,sądu,sądzie,trybuna* | суд,суда,суде,судом,трибунал* | суд,суду,суді,судом,трибунал*
election | wahl,wahlen | election* | eleccion* | elezion* | wybor*,wybór | выбор* | вибор*
vote | abstimm*,stimmt* | vote*,voter | vot* | vot* | głosowa* | голосова*,проголосова* | голосува*,проголосува*
forum | forum* | forum* | foro | foro,forum | forum* | форум* | форум*
bill | rechnung* | facture*,addition | factura* | conto,bolletta* | rachun* | счет* | рахунк*,рахунок
gulf | golf | golfe | golfo | golfo | zato* | залив* | заток*
whales | wal,wale,walfang | baleine* | ballena* | balena,balene | wielory* | кит,киты,китах,китов | кит,кити,китів,китах
protest | protest* | protest*,manifestation* | protest* | protest* | protest* | протест* | протест*
resigned | zurückgetreten,rücktritt* | demission* | dimiti*,renunci*,dimision* | dimess*,dimission* | ustąpi*,rezygnacj*,zrezygnowa*,podał się do dymisji,podała się do dymisji,dymisj* | подал* в отставку,ушел в отставку,ушла в отставку,отставк* | пішов у відставку,пішла у відставку,подав у відставку,відставк*
elected | gewählt | elu,elue,elus | elegid* | elett* | wybran* | избран* | обран*
killed | getötet | tue,tues,tuee | muert*,matad* | uccis* | zabit* | убит* | вбит*,убит*
gas | gas,erdgas* | gaz | gas | gas | gaz,gazu,gazie,gazem | газ,газа,газу,газом,газе,газов* | газ,газу,газом,газі,газов*
oil | öl,erdöl* | petrole* | petroleo | petrolio | rop*,olej | нефт* | нафт*
pipeline | pipeline*,rohrleitung*,leitung | gazoduc*,oleoduc*,pipeline* | gasoducto*,oleoducto* | gasdott*,oleodott*,condutt* | gazociąg*,rurociąg* | трубопровод*,газопровод* | трубопров*,газопров*
energy | energie* | energie* | energia* | energi* | energi* | энерги*,энергетик* | енергі*,енергетик*
electricity | strom | electricite* | electricidad | elettricit* | prąd* | электричеств* | електри*
economy | wirtschaft*,ökonom* | economi* | economia* | economi* | gospodar* | экономик* | економік*
money | geld,gelder | argent | dinero | denaro,soldi | pieniądz*,pieniędz* | деньги,денег,деньгами | гроші,грошей,грошима
price | preis,preise* | prix | precio* | prezz* | cen,cena,ceny,cenie | цена,цены,цен,цене | ціна,ціни,цін
costs | kosten,kostet* | cout*,coute* | cost*,cuesta | cost* | koszt* | расход*,стоимост*,стоит | витрат*,вартіст*,коштує
dollars | dollar* | dollar* | dolar* | dollar* | dolar* | доллар* | долар*
million | million* | million* | millon* | milion* | milion* | миллион* | мільйон*
percent | prozent | pour cent | por ciento | per cento | procent* | процент* | відсотк*
trade | handel,handels* | commerce,commercial* | comercio,comercial* | commerci* | handl* | торгов* | торгів*
import | einfuhr*,import* | importation* | importacion* | importazion* | import* | импорт* | імпорт*
export | ausfuhr*,export* | exportation* | exportacion* | esportazion* | eksport* | экспорт* | експорт*
tariff | zoll,zölle* | tarif*,droits de douane | arancel* | dazi,dazio | cło,cła | тариф*,пошлин* | тариф*,мит*
quota | quote*,fangquote* | quota* | cuota* | quota,quote | kwot* | квот* | квот*
fish | fisch,fische | poisson* | pez,peces,pescado | pesce,pesci | ryb,ryba,ryby | рыб,рыба,рыбу,рыбы | риб,риба,рибу,риби
fishing | fischerei*,fischfang | peche,pecher | pesca,pescar | pesca | połow*,rybołówst* | рыболов*,рыбалк* | рибальств*,риболов*
herring | hering* | hareng* | arenque* | aringa,aringhe | śledz*,śledź | сельд*,селедк* | оселед*
ship | schiff* | navire*,bateau* | barco*,buque* | nave,navi | statek,statk*,okręt* | корабл*,судно,суда,судов | корабл*,судно,суден
water | wasser | eau,eaux | agua,aguas | acqua,acque | wod,woda,wody,wodę,wodzie,wodn* | вод,вода,воды,воду,воде,водой,водн* | вод,вода,води,воду,воді,водою,водн*
river | fluss,flüsse* | fleuve*,riviere* | rio,rios | fiume,fiumi | rzek* | рек,река,реки,реку,реке,рекой,речн* | річк*,рік
lake | see | lac,lacs | lago* | lago,laghi | jezior* | озер* | озер*
sea | meer*,ostsee | mer,mers | mar,mares | mare,mari | morz*,mórz | мор,море,моря | мор,море,моря
dam | damm,dämm*,staudamm* | barrage* | presa,presas,represa* | diga,dighe | tam* wodn*,zapor* | плотин* | гребл*,дамб*
flood | flut,fluten,hochwasser,überschwemm* | inondation*,crue | inundacion* | alluvion*,inondazion* | powodz*,powódź | наводнени* | повін*,паводок,паводк*
drought | dürre* | secheresse* | sequia* | siccit* | susz* | засух* | посух*
rain | regen | pluie* | lluvia* | pioggia,piogge | deszcz* | дожд* | дощ*
bridge | brücke* | pont,ponts | puente* | ponte,ponti | most,mostu,mosty | мост,моста,мосты | міст,моста,мости
tunnel | tunnel*,tunnels | tunnel* | tunel*,tuneles | tunnel,galleri* | tunel* | тоннел*,туннел* | тунел*
railway | bahn,eisenbahn* | chemin de fer,ferroviaire* | ferrocarril* | ferrovi* | kolej,kolei,kolejow* | железн* дорог* | залізниц*
road | straße,straßen | route,routes | carretera* | strad* | drog,droga,drogi,drogę | дорог* | дорог*
port | hafen,häfen* | port,ports | puerto* | porto,porti | port,portu,porty | порт,порта,порты | порт,порту,порти
project | projekt*,vorhaben | projet* | proyecto* | progett* | projekt* | проект* | проект*
plan | plan,pläne* | plan,plans | plan,planes | piano,piani | plan,planu,plany,planów | план,плана,планы,планов | план,плану,плани,планів
report | bericht,berichte*,berichtet* | rapport* | informe* | rapporto,relazion* | raport*,sprawozda* | отчет*,доклад* | звіт*,доповід*
figures | zahl,zahlen | chiffre* | cifra* | cifre,numeri | liczb*,dane | цифр*,данные,данных | цифр*,дані,даних
motion | antrag* | motion* | mocion* | mozion* | wniosek,wniosk* | ходатайств* | клопотанн*
budget | haushalt* | budget* | presupuesto* | bilanc* | budżet* | бюджет* | бюджет*
climate | klima* | climat* | clima* | clim* | klimat* | климат* | клімат*
nuclear | nuklear*,atom* | nucleaire* | nuclear* | nuclear* | nuklearn*,jądrow* | ядерн* | ядерн*
refugees | flüchtling* | refugie* | refugiad* | rifugiat*,profugh* | uchodźc* | беженц*,беженец* | біженц*
prisoners | gefangen*,häftling* | prisonnier* | prisioner* | prigionier* | więź*,jeńc* | заключенн*,пленн* | ув'язнен*,полонен*
exchange | austausch* | echange* | intercambio* | scambi* | wymian* | обмен* | обмін*
aid | hilfe,hilfen | aide,aides | ayuda* | aiut* | pomoc* | помощ* | допомог*
support | unterstütz* | soutien*,soutient,soutenir | apoyo*,apoya* | sostegn*,appoggi* | wsparci*,popar*,wspier* | поддержк*,поддержа*,поддержива* | підтримк*,підтрима*,підтриму*
trust | vertrauen* | confiance* | confianza | fiducia | zaufani* | довери* | довір*
prepare | bereitet*,vorbereit* | prepar* | prepar* | prepar* | przygotow* | готов*,подготов* | готу*,підготу*
reason | grund,gründe* | raison* | razon* | ragion* | powód,powod* | причин* | причин*
risk | risiko,risiken | risque* | riesgo* | rischi* | ryzyk* | риск* | ризик*
chance | chance* | chance* | | | szans* | шанс* | шанс*
goal | ziel,ziele* | but,buts,objectif* | objetivo* | obiettiv* | cel,celu,cele | цел,цель,цели | мет,мета,мету,ціль
change | änderung*,veränderung* | changement* | cambio* | cambiament* | zmian* | изменени* | змін*
withdrew | zog sich zurück,ausgestiegen,abzug*,rückzug* | retire*,retrait* | retir* | ritir* | wycofa* | вывод*,отвод*,выход* | вивед*,відвед*,вихід
stop | stopp* | arret* | parar*,deten* | ferm* | zatrzym* | остановит* | зупини*
build | bauen,baut,baute*,gebaut,bau | constru* | constru* | costru* | budow*,zbudowa* | стро*,постро* | буду*,збуду*,побуд*
open | offen*,öffne* | ouvert*,ouvre* | abiert*,abri* | apert*,apre* | otwar* | откр* | відкри*
share | teilen,anteil* | partag* | compart* | condivi* | dziel* | раздел*,доля | діли*,частк*
pay | zahlen,zahlt*,bezahl* | paye*,paie* | pagar*,pago,paga,pagado | pagar*,pagat*,paga | płac*,zapłac* | плат*,заплат* | плат*,заплат*
write | schrieb*,geschrieben,schreib* | ecri* | escrib* | scritt*,scriv* | napisa*,pisa* | написал*,пиш* | написа*,пиш*
arrived | kam,kamen,angekommen,eingetroffen | arriv* | lleg* | arriv* | przyby*,przyjecha* | приехал*,прибыл* | приїха*,прибу*
travelled | reist*,gereist,fuhr | voyag* | viaj* | viaggi* | jecha*,podróż* | поехал*,поездк* | поїха*,поїздк*
wants | will,wollen,wollte* | veut,veulent,voulait | quiere*,queria | vuole,vogliono,voleva | chce,chcą,chcia* | хочет,хотят,хотел* | хоче,хочуть,хотів*
represents | vertritt,vertrat,repräsentiert* | represente* | represent* | rappresent* | reprezent* | представля* | представля*
works | arbeitet* | travaille* | trabaja* | lavora* | pracuj* | работает | працює
new | neu,neue,neuen,neuer,neues | nouveau*,nouvelle* | nuev* | nuov* | now* | нов* | нов*
difficult | schwierig*,schwer | difficile* | dificil* | difficil* | trudn* | трудн*,сложн* | важк*,складн*
important | wichtig* | important* | important* | important* | ważn* | важн* | важлив*
possible | möglich* | possible* | posible* | possibil* | możliw* | возможн* | можлив*
long | lang,lange,langen | long,longue* | larg* | lung* | dług* | долг*,длинн* | довг*
article | artikel* | article* | articulo* | articol* | artyku* | стать* | статт*
`;
