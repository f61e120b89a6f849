/** Talks, what is said and agreed there, and words of time. Columns: English | de | fr | es | it | pl | ru | uk; the signs are those of `glossary.ts`. */
export const TALK_ROWS = `
said | sagte,sagten,sagt,sagen,gesagt,erklärte,erklärten,erklärt,meinte,meint,meinten,äußerte,äußerten,geäußert,teilte mit,mitgeteilt | dit,disent,disait,dire,dirent,declare,declarait,affirme,affirmait,explique | dijo,dijeron,dice,dicen,decir,dicho,declaro,declararon,afirmo,afirma,comento,explico | detto,disse,dissero,dice,dicono,dire,dichiarato,dichiaro,affirmato,affermato,spiegato | powiedzia*,mówi*,mowi,oświadczy*,stwierdzi*,wypowiedzia*,wyjaśni* | сказал*,говорил*,говорит,говорят,говорить,заявил*,заявля*,рассказал*,отметил*,высказал*,объяснил*,сообщил* | сказав,сказал*,говори*,казав,казал*,каже,заявив,заявил*,розпові*,зазначи*,висловив*,пояснив,пояснил*,повідоми*
quote | zitat*,zitiert*,zitiere | citation*,cite,citer | cita,citas,citar | citazion*,cita | cytat* | цитат*,процитир* | цитат*,процитуй*
words | worte,wörter | mots,paroles | palabras | parole | słowa,słów,słowami | слова,слов,словами | слова,слів,словами
statement | erklärung*,stellungnahme*,aussage*,äußerung* | declaration*,propos | declaracion* | dichiarazion* | oświadczeni*,wypowied* | заявлени*,высказывани* | заяв*,висловлюванн*
declaration | deklaration* | | | | deklaracj* | деклараци* | деклараці*
warned | warnt*,gewarnt,warnen,warnung* | averti*,mis en garde,met en garde,avertissement* | adverti*,advierte,advertenc* | avverti*,ammoni*,avvertiment* | ostrzeg*,ostrzeż* | предупред*,предупрежд*,предостер* | попереди*,попереджа*,застеріг*,застерег*
demanded | forderte*,fordert,fordern,gefordert,verlangt*,forderung* | exige*,reclame*,demande*,exigence*,revendication* | exigi*,exige*,demand*,reclam* | chiest*,chiede*,pretes*,richiest*,preten* | żąda*,zażąda*,domaga* | требова*,потребова*,требу* | вимага*,вимог*
promised | versprach*,versprochen,verspricht,versprechen* | promis,promet*,promesse* | prometi*,promete*,promesa* | promess*,promett* | obieca*,obietnic* | обещал*,пообещал*,обеща* | обіця*,пообіця*
refused | weigert*,geweigert,verweiger* | refus* | nego,negaron,niega | rifiut* | odmówi*,odmawia* | отказал*,отказыва* | відмови*,відмовл*
rejected | lehnte ab,abgelehnt,zurückgewiesen | rejet*,repouss* | rechaz* | respin* | odrzuc* | отверг*,отклонил* | відкину*,відхили*
denied | bestritt*,bestreitet,dementiert* | nie,dementi,nia | desminti*,desmiente | negat*,smentit* | zaprzeczy*,zaprzecza* | отрицал*,отрица*,опроверг* | заперечи*,заперечув*,спростув*
accused | beschuldigt*,warf vor,wirft vor,vorgeworfen,vorwurf*,vorwürf* | accus* | acus* | accus* | oskarż* | обвинил*,обвиня*,обвинен* | звинувати*,звинувач*
called for | rief auf,aufgerufen,aufruf* | appele*,appel a | pidio,pidieron,llamo a | invitat*,esortat* | wezwa*,wzywa* | призвал*,призыва* | заклика*,закликав
called | nannte*,nannten,bezeichnet*,genannt,beschrieb* | qualifi*,appel*,decri* | califico,llamo,describi* | definit*,chiamat*,descritt* | nazwa*,określi*,opisa* | назвал*,называ*,описал* | назва*,описа*
asked | fragte*,fragten,gefragt | interroge* | pregunt* | domandat* | zapyta*,pyta* | спросил*,спрашива* | запита*,спита*,питав*
announced | kündigte an,angekündigt,ankündig* | annonc* | anunci* | annunci* | ogłosi*,zapowiedzi* | объявил*,анонсир* | оголоси*,анонсув*
confirmed | bestätig* | confirm* | confirm* | conferm* | potwierdzi* | подтверд*,подтвержд* | підтверди*,підтвердж*
complained | beschwert*,klagt*,beklagt* | plaint,plaign* | quej* | lament* | skarży*,narzeka* | жаловал*,пожаловал*,жалоб* | скаржи*,поскаржи*,скарг*
hopes | hofft*,hoffen,hoffnung* | esper*,espoir* | esper* | sper* | nadziej* | надее*,надежд* | сподіва*,наді*
thinks | hält,meinung*,denkt,dachte,glaubt*,hält von | pense*,pensait,croit | piensa*,cree*,opina* | pensa*,crede,ritiene | myśli*,sądzi*,uważa* | думает,думал*,считает,считал* | думає,думав*,вважає,вважав*
answer | antwort*,geantwortet,beantwort* | reponse*,repond* | respuesta*,respondi*,contest* | rispost*,rispond* | odpowied* | ответ* | відповід*,відповів,відповіл*
question | frage,fragen | question* | pregunta*,cuestion* | domand*,question* | pytani* | вопрос* | питанн*
position | haltung*,standpunkt* | position* | posicion*,postura | posizion* | stanowisko w sprawie | позици* | позиці*
talks | gespräch*,verhandl*,verhandlung*,unterredung*,friedensgespräch* | pourparler*,negociation*,entretien*,discussion* | conversacion*,negociacion*,dialog* | colloqui*,negoziat*,trattativ* | rozmow*,rozmów,negocjacj* | переговор*,беседа,беседы | переговор*,перемовин*,бесід*
dialogue | dialog* | dialogue* | | dialogo,dialoghi | dialog* | диалог* | діалог*
meeting | treffen,begegnung*,zusammenkunft* | rencontre*,reunion* | reunion*,encuentro* | incontr*,riunion* | spotkani* | встреч* | зустріч*,зустріл*
session | sitzung*,tagung* | seance*,session* | sesion* | session*,seduta,sedute | posiedzeni*,sesj*,obrad* | заседани*,сесси* | засіданн*,сесі*
council | rat,rates,rats | conseil* | consejo* | consigli* | rad,rada,rady,radzie,radę | совет,совета,совете,совету,советом | рада,раді,ради,раду,радою
summit | gipfel*,gipfeltreffen* | sommet* | cumbre* | vertic* | szczyt* | саммит* | саміт*
conference | konferenz* | conference* | conferencia* | conferenz* | konferencj* | конференци* | конференці*
press conference | pressekonferenz* | conference de presse | rueda de prensa,conferencia de prensa | conferenza stampa | konferencj* prasow* | пресс конференци* | прес конференці*,пресконференці*
round | runde,runden,verhandlungsrunde*,gesprächsrunde* | tour,round,tours | ronda* | round,tornat* | rund* | раунд* | раунд*
call | telefonat*,anruf*,telefongespräch*,telefoniert* | appel,appels,appel telephonique,coup de fil,entretien telephonique | llamada*,conversacion telefonica | telefonat*,chiamat* | rozmow* telefoniczn*,telefon* | звон*,телефонн* разговор*,разговор* | дзвін*,телефонн* розмов*,розмов*
called by phone | rief an,angerufen,telefonierte,telefonierten | telephone,a appele | llamo por telefono | ha telefonato | zadzwoni*,dzwoni*,telefonowa* | позвонил*,звонил* | подзвони*,дзвонив,дзвонил*,зателефонув*,телефонув*
video call | videokonferenz*,videogespräch*,videotelefonat* | visioconference*,appel video | videollamada*,videoconferencia* | videochiamat*,videoconferenz* | wideokonferencj* | видеоконференци*,видеозвон* | відеоконференці*,відеодзвін*
by phone | am telefon,per telefon,telefonisch | au telephone,par telephone | por telefono | al telefono,per telefono | przez telefon,telefonicznie | по телефону | телефоном,по телефону
phone | telefon* | telephon* | telefon* | telefono,telefonic* | telefon* | телефон* | телефон*
visit | besuch* | visite* | visit* | visit* | wizyt* | визит* | візит*
met | traf,trafen,trifft,getroffen,traf sich,trafen sich | rencontre,rencontrer*,rencontrait,se sont rencontres,vu | reunio,reunieron,encontro,encontraron,vio | incontrato,incontrò,incontrano,visto | spotka* | встретил*,встречал*,встречает*,встречают* | зустрів*,зустріли*,зустрічав*,зустрічал*,зустрічає*,зустрічають*
spoke | sprach,sprachen,spricht,gesprochen,redet* | parle*,se sont parle,s est entretenu,entretenu* | hablo,habla,hablaron | parlato,parlo,parla,parlano,sentiti | rozmawia*,porozmawia* | разговаривал*,поговорил*,беседовал*,говорил с,говорила с | розмовля*,поговори*,говорив з,говорила з
took part | teil,teilnahm*,teilgenommen,nahm teil,nahmen teil,dabei,anwesend,beteiligt* | participe*,participaient,pris part,assist*,present*,etait la | particip*,asisti*,presente* | partecip*,preso parte,present* | uczestnic*,wziął udział,wzięła udział,wzięli udział,brał udział,brała udział,brali udział,obecn* | участв*,участие,принял* участие,принимал* участие,присутствовал*,был на | брав участь,брала участь,брали участь,взяв участь,взяла участь,взяли участь,участь,присутн*
participants | teilnehmer* | participant* | participantes | partecipant* | uczestni* | участни* | учасни*
took place | stattfindet,stattfand*,stattgefunden,findet,fand,fanden,statt,stattfinden | eu lieu,a lieu,ont lieu,aura lieu,se tient,s est tenu,s est tenue,tenue,se tiendra,deroule* | tuvo lugar,tuvieron lugar,celebr*,tendra lugar,realiz* | avuto luogo,si terra,si e tenut*,tenut*,svolt*,si svolge*,luogo | odby*,odbęd*,miał* miejsce | состоя*,прош*,проход*,проведен*,пройд* | відбу*,відбуває*,пройш*,пройд*,проход*
began | begann*,begonnen,beginnt,beginnen,fing,angefangen,anfang,gestartet,startet* | commenc*,debut*,demarr* | comenz*,empez*,inici* | iniziat*,inizio,inizia,comincia* | zaczął,zaczę*,zaczy*,rozpocz* | начал*,начин*,начн*,началось | почав*,почал*,почина*,почн*,розпоча*
ended | endet*,geendet,endete*,beendet*,schluss,vorbei | termin*,fini*,acheve* | termin*,acab*,finaliz*,concluy* | finit*,termin*,conclus* | skończ*,zakończ* | закончил*,закончен*,завершил*,кончил*,окончан* | закінчи*,закінче*,завершив*,завершил*,скінчи*
last | dauert*,gedauert | dur* | dur* | dur* | trwa* | длил*,продолжал*,длит*,продлил* | трива*,протрива*
planned | geplant*,vorgesehen,angesetzt,anberaumt | prev*,planifie*,programme* | prevista*,previsto*,planead*,program* | previst*,programmat*,pianificat* | zaplanowan*,planowan* | запланирован*,планиру*,намечен* | заплановано,запланован*,плану*
postponed | verschoben,vertagt* | reporte* | aplaz*,pospuest*,pospuso | rinvi* | przełoż*,odroczon* | отложен*,перенес*,отложил* | відклад*,перенес*,відкла*
signed | unterzeichn*,unterschrieb* | signe* | firm* | firmat*,firmo,firma | podpisa* | подписал*,подписан* | підписа*
agreed | einigte*,geeinigt,vereinbart*,einigung | accorde*,convenu*,entendu* | acord* | accordat*,concordat* | zgodzi*,uzgodni*,porozumia* | договорил*,согласил*,согласован* | домови*,погодил*,погодив*,узгоди*
agreement | abkommen*,vereinbarung*,übereinkunft* | accord,accords | acuerdo* | accordo,accordi,intesa | porozumieni*,umow*,umów | соглашени*,договоренност* | угод*,домовленост*
treaty | vertrag*,verträg*,staatsvertrag* | traite* | tratado* | trattat* | traktat* | договор* | договір*,договор*
memorandum | memorandum*,absichtserklärung* | memorandum* | memorando*,memorandum | memorandum | memorandum* | меморандум* | меморандум*
protocol | protokoll* | protocole* | protocolo* | protocoll* | protok* | протокол* | протокол*
letter | brief,briefe* | lettre* | carta,cartas | lettera,lettere | list,listu,listy,liście | письм* | лист,листа,листі,листом
proposal | vorschlag*,vorschläg* | propos* | propuesta* | propost* | propozycj* | предложени* | пропозиці*
decision | entscheidung*,entschluss*,beschluss* | decision* | decision* | decision* | decyzj* | решени* | рішенн*
guarantees | garantie*,sicherheitsgarantie* | garantie* | garantia* | garanzi* | gwarancj* | гаранти* | гаранті*
result | ergebnis*,resultat* | resultat* | resultado* | risultat* | wynik*,rezultat* | результат*,итог* | результат*,підсумк*
progress | fortschritt* | progres | progreso*,avance* | progress* | postęp* | прогресс*,продвижени* | прогрес*,поступ
differences | differenzen,unterschied*,meinungsverschiedenheit* | divergence*,differend*,desaccord* | diferencia*,divergencia* | divergenz*,differenz* | różnic*,rozbieżnoś* | разногласи*,различи* | розбіжност*,відмінност*
dispute | streit*,konflikt* | differend,litige*,conflit* | disputa*,conflicto* | disput*,conflitt*,controvers* | spór,spor*,konflikt* | спор*,конфликт* | суперечк*,спір,спор*,конфлікт*
year | jahr,jahre,jahres,jahren | annee*,an,ans | ano,anos | anno,anni | rok,roku,lata,lat,latach | год,года,году,лет,годов,годах | рік,року,році,роки,років
month | monat* | mois | mes,meses | mese,mesi | miesiąc* | месяц* | місяц*
week | woche,wochen | semaine* | semana* | settiman* | tydzień,tygodni* | недел* | тиждень,тижн*
day | tag,tage,tagen,tages | jour*,journee* | dia,dias | giorno,giorni,giornata | dzień,dnia,dni,dniu,dniach | день,дня,дни,дней,днем | день,дня,дні,днів
hours | stunde,stunden | heure* | hora,horas | ora,ore | godzin* | час,часа,часов,часам | година,години,годин,годинам
minutes | minute* | minute* | minuto* | minut* | minut* | минут* | хвилин*
date | datum,termin,termine | date,dates | fecha* | data,date | data,datę,daty | дата,дату,даты,числа | дата,дату,дати,числа
time | zeit,uhrzeit | moment,fois | momento,vez | tempo,volta | czas,raz | время,раз | час,раз
morning | morgen,vormittag | matin | manana | mattina,mattino | rano,poranek | утро,утром,утра | ранок,вранці,ранку
evening | abend,abends | soir,soiree | noche,tarde | sera | wieczór,wieczorem | вечер,вечером,вечера | вечір,ввечері,вечора
yesterday | gestern | hier | ayer | ieri | wczoraj | вчера | вчора
today | heute | aujourd hui | hoy | oggi | dziś,dzisiaj | сегодня | сьогодні
tomorrow | | demain | | domani | jutro | завтра | завтра
now | jetzt,derzeit,aktuell* | maintenant,actuel* | ahora,actual* | ora che,adesso,attual* | teraz,obecn* | сейчас,теперь,нынешн* | зараз,тепер,нинішн*
next | nächst* | prochain* | proxim*,siguiente | prossim*,successiv* | następn*,kolejn* | следующ* | наступн*
latest | letzt*,jüngst*,zuletzt | dernier*,derniere* | ultim* | ultim*,scors* | ostatni* | последн*,прошл* | останн*,минул*
first | erst,erste*,zuerst,zum ersten mal,erstmals | pour la premiere fois,premier,premiere,premiers,premieres,d abord | primer*,primero | primo,prima volta,prima riunione | pierwsz*,najpierw | первы*,перва*,перво*,первую,сначала,впервые | перш*,спочатку,вперше
second | zweit* | deuxieme*,second* | segund* | second* | drug* | второй,вторая,второе,второго,второму,вторую | друг*
third | dritt* | troisieme* | tercer* | terz* | trzeci* | третий,третья,третье,третьего,третью | треті*,третьо*,третя
two | zwei,beide* | deux | dos,ambos,ambas | due,entrambi | dwa,dwie,dwóch,obie,obaj | два,две,двух,оба,обе | два,дві,двох,обидва,обидві
three | drei | trois | tres | tre | trzy,trzech | три,трех | три,трьох
all | alle,allen,alles | tous,toutes,tout,toute | todos,todas,todo | tutti,tutte,tutto | wszyst*,wszyscy | все,всех,всё | всі,усі,всіх,все
again | wieder,erneut,nochmals | de nouveau,a nouveau | de nuevo,otra vez | di nuovo | ponownie,znów,znowu | снова,опять,вновь | знову,знов
ago | | il y a | hace | fa | temu | назад | тому
`;
