/**
 * What asks, points and joins, in the languages of the bot: one row for an English wording, one column for each language.
 * The signs are those of `glossary.ts`: `,` between wordings, `*` for any short ending. Accents may be left out everywhere.
 * Columns: English | de | fr | es | it | pl | ru | uk.
 */

/** Wordings that ask; they show best which language a question is in. */
export const QUESTION_ROWS = `
who is | wer ist,wer sind,wie heißt,wie heißen | qui est,c est qui,qui sont,comment s appelle,comment s appellent | quien es,quienes son,como se llama,como se llaman | chi e,chi sono,come si chiama,come si chiamano | kim jest,kto to jest,kto to,kim są,jak nazywa się,jak się nazywa | кто такой,кто такая,кто это,кто такие,как зовут | хто такий,хто така,хто це,хто такі,як звати
who | wer | qui | quien,quienes | chi | kto | кто | хто
with whom | mit wem | avec qui | con quien,con quienes | con chi | z kim | с кем | з ким,із ким
by whom | von wem | par qui,de qui | por quien,de quien | da chi,di chi | przez kogo | от кого | від кого
whom | wen,wem | | a quien,a quienes | a chi | kogo,komu,kim | кого,кому,кем,ком | кого,кому,ким,кім
whose | wessen | | cuyo,cuya | | czyj,czyja,czyje,czyim | чей,чья,чьи,чье,чьим | чий,чия,чиї,чиє,чиїм
since when | seit wann | depuis quand | desde cuando | da quando | od kiedy | с каких пор,с какого времени | відколи,з якого часу,з яких пір
until when | bis wann | jusqu a quand | hasta cuando | fino a quando | do kiedy | до каких пор,до какого числа | до якого часу,доки
when | wann | quand | cuando | quando,quand | kiedy | когда | коли
how long | wie lange,wie lang | combien de temps | cuanto tiempo,cuanto | quanto tempo,quanto a lungo,quanto | jak dlugo,ile czasu,ile trwa* | как долго,сколько времени,сколько длил*,как длительно | як довго,скільки часу,скільки трива*
how many | wie viele,wieviele,wie viel,wieviel | combien de,combien d,combien | cuantos,cuantas | quanti,quante | ile,ilu | сколько | скільки
how | wie | comment | como | come | jak | как | як
why | warum,wieso,weshalb | pourquoi | por que | perche | dlaczego,czemu | почему,зачем | чому,навіщо
what happened | was geschah,was passierte,was ist passiert,was ist geschehen,was war am,was geschieht | que s est il passe,que s est passe,qu est ce qui s est passe,qu y avait il | que paso,que ocurrio,que sucedio,que hubo | cosa e successo,che cosa e successo,che e successo,cosa accadde | co sie stalo,co sie wydarzylo,co bylo | что произошло,что случилось,что было | що сталося,що відбулося,що трапилося,що було
what | was,worüber,woran | qu est ce que,qu est ce qu,qu est ce qui,que,qu,quoi | que,que es lo que | che cosa,cosa,cos,che | co,o czym,czego | что,о чем,чего,чем | що,про що,чого,чим
which | welch*,was für | quel,quelle,quels,quelles,lequel,laquelle | cual,cuales | quale,quali,qual | ktory,ktora,ktore,ktorzy,ktorym,ktorej,ktorego,jaki,jaka,jakie,jakim,jakiego | какой,какая,какие,какое,какого,каком,каким,какую,который,которая,которые | який,яка,які,яке,якого,якому,яким,яку,котрий,котра
where | wo,wohin | ou | donde,adonde | dove,dov | gdzie,dokąd | где,куда | де,куди
`;

/** Joining and pointing words. An English question hardly has them, but names may (de, la, von): they show little. */
export const JOINING_ROWS = `
and | und | et | y,e | e,ed | i,oraz,a | и,а | і,й,та,а
or | oder | | o,u | o,oppure | lub,albo | или | або,чи
not | nicht,kein,keine,keinen | pas | no | non | nie | не,нет | не,ні
about | über,zu,zum,zur,bezüglich,hinsichtlich,wegen | sur,au sujet de,a propos de,concernant | sobre,acerca de,respecto a | su,sul,sulla,sullo,sui,sugli,sulle,sull,riguardo,a proposito di,circa | o,na temat,w sprawie | о,об,обо,про,насчет,по поводу,касательно | про,щодо,стосовно,з приводу
in | in,im,ins | dans,en | en | in,nel,nella,nello,nei,nelle,nell | w,we | в,во | в,у,уві
on | am,an,auf | | | | na,dnia | на | на
with | mit | avec | con | con,col | z,ze | с,со | з,із,зі
of | von,vom | de,du,d,des | de,del | di,del,dello,della,dei,degli,delle,dell,d | | | 
from | aus | | desde | da,dal,dalla,dai,dall | od | из,от | від,од
to | nach,an den,an die | au,aux | al | al,alla,allo,ai,agli,alle,all,ad | do,ku | к,ко,до | до,к
for | für | pour | para,por | per | dla,za | для,за | для,за
between | zwischen | entre | entre | tra,fra | między,pomiędzy | между | між,поміж
after | nach dem,nach der,nach den,danach | apres | despues de,despues,tras | dopo | po | после | після
before | vor,vor dem,vor der,davor | avant | antes de,antes | prima di,prima,davanti | przed | перед | перед
against | gegen | contre | contra | contro | przeciw,przeciwko | против | проти
at | bei,beim | | | | | при | при
under | unter | sous | bajo | sotto | pod | под | під
during | während | pendant,lors de,lors du,lors | durante | durante | podczas,w trakcie | во время,в ходе | під час,в ході,у ході
since | seit | depuis | desde | | | | 
until | bis | jusqu | hasta | fino | | | 
because of | | a cause de | por culpa de,a causa de | a causa di | z powodu | из за | через
if | wenn,falls,ob | si | si | se | jeśli,jeżeli | если | якщо
he | er | il | | egli,lui | on | он | він
she | sie | elle | ella | lei | ona | она | вона
they | | ils,elles | ellos,ellas | loro | oni | они | вони
him | ihn,ihm | lui | | | go,mu,nim | его,ему,ним,нем | його,йому,ним,нього
his | sein,seine,seiner,seinen,seinem | son,sa,ses | su,sus | suo,sua,suoi,sue | jego | | 
her | ihr,ihre,ihrer,ihren | | | | jej | ее,ей,ней | її,їй,неї
there | dort | y | alli,alla | li | tam | там | там
else | sonst,noch | d autre,encore | mas | altro,ancora | jeszcze,inne | еще,другие | ще,іще,інші
`;

/** Words that are left out, a row for each language: articles, auxiliaries, manners. */
export const DROPPED_ROWS = `
| der,die,das,den,dem,des,ein,eine,einen,einem,einer,eines,hat,haben,hatte,hatten,ist,sind,wird,werden,wurde,wurden,worden,habe,denn,doch,mal,eigentlich,bitte,danke,hallo,sich,dass,sei,seien,wäre,wären,es,also,auch,schon,nun,nahm,nehmen,nimmt,gab,gibt,ich,mir,mich,du,wir,uns,man,können sie mir sagen,können sie mir bitte sagen,kannst du mir sagen,könnten sie mir sagen,weißt du,wissen sie,sag mir,sagen sie mir,ich möchte wissen,ich wüsste gern,könnten sie,können sie,kannst du,könntest du,weiß jemand,kann mir jemand sagen,könnte mir jemand sagen,kannst du mir bitte sagen,können sie mir,dürfte ich fragen,darf ich fragen,ich wollte fragen,verraten sie mir,diese,dieser,dieses,diesem,diesen,jene,jener,noch einmal,gerade,jetzt,genau,eigentlichen,herr,frau,herrn,als,so,heißt,namens | le,la,les,l,un,une,a,ont,est,sont,s,se,c,n,ne,t,ce,cet,cette,ces,j,je,tu,nous,vous,moi,me,m,on,qui est ce qui,est ce que,est ce qu,s il vous plait,s il te plait,svp,stp,merci,bonjour,salut,pouvez vous me dire,pourriez vous me dire,peux tu me dire,dites moi,dis moi,je voudrais savoir,savez vous,sais tu,quelqu un sait,est ce que quelqu un sait,pouvez vous m indiquer,pourriez vous m indiquer,puis je savoir,auriez vous l amabilite de me dire,alors,donc,aussi,deja,exactement,avait,avaient,ete,etre,avoir,madame,monsieur,m,mme,fait,celui,celle,ceux,dont,y a t il,il y a | el,la,los,las,lo,un,una,unos,unas,ha,han,habia,hay,hubo,es,son,esta,estan,se,le,les,me,te,nos,yo,tu,usted,por favor,gracias,hola,puede decirme,puedes decirme,podria decirme,podrias decirme,me puede decir,me puedes decir,dime,digame,quisiera saber,quiero saber,sabes,sabe usted,alguien sabe,me podria decir,me podrias decir,quisiera preguntar,seria tan amable de decirme,entonces,pues,tambien,ya,exactamente,senor,senora,sr,sra,que fue,ese,esa,esto,este,estos,estas | il,lo,la,i,gli,le,l,un,uno,una,ha,hanno,aveva,e,sono,si,mi,ti,ci,vi,io,tu,per favore,per piacere,grazie,ciao,salve,puo dirmi,puoi dirmi,potrebbe dirmi,potresti dirmi,mi puo dire,mi puoi dire,dimmi,mi dica,vorrei sapere,sai,sapete,qualcuno sa,mi potrebbe dire,mi sapresti dire,mi sa dire,sa dirmi,sai dirmi,potresti per favore dirmi,allora,dunque,anche,gia,esattamente,signor,signora,signore,questo,questa,questi,quel,quello,quella,stato,stata,stati,e stato,e stata,sono stati,sono state,sia stato,c | czy,sie,proszę,dziękuję,cześć,hej,dzień dobry,mi,ja,ty,my,powiedz mi,proszę powiedzieć,możesz mi powiedzieć,czy możesz mi powiedzieć,czy może pan powiedzieć,czy może mi pan powiedzieć,czy może mi pani powiedzieć,czy może pani mi powiedzieć,czy mógłby mi pan powiedzieć,czy mogłaby mi pani powiedzieć,może mi ktoś powiedzieć,czy ktoś wie,może,czy może pani powiedzieć,czy wiesz,chcę wiedzieć,chciałbym wiedzieć,chciałabym wiedzieć,ten,ta,to,te,tego,tej,tym,tych,też,także,już,więc,dokładnie,pan,pani,pana,panem,ze,że,zostal,zostala,zostalo,jest,są,nazywa | ли,же,бы,это,этот,эта,эти,этого,этой,мне,я,ты,мы,вы,пожалуйста,спасибо,привет,здравствуйте,скажи мне,скажите мне,скажи,скажите,подскажите,подскажи,подскажите пожалуйста,можете сказать,можешь сказать,не могли бы вы сказать,вы не знаете,кто нибудь знает,не подскажете,не могли бы вы подсказать,будьте добры,будьте любезны,интересно,ты не знаешь,хочу знать,хотел бы знать,расскажи,расскажите,тоже,также,уже,точно,именно,господин,госпожа,господина,госпожи,есть,является,зовут,там же,тот,та,те,того,той,ведь,вообще | чи,ж,же,би,б,це,цей,ця,ці,цього,цієї,мені,я,ти,ми,ви,будь ласка,дякую,привіт,вітаю,скажи мені,скажіть мені,скажи,скажіть,підкажіть,підкажи,можете сказати,можеш сказати,чи не могли б ви сказати,хтось знає,чи не підкажете,не підкажете,будьте ласкаві,цікаво,чи знаєте ви,чи знаєш,хочу знати,хотів би знати,розкажи,розкажіть,теж,також,вже,точно,саме,пан,пані,пана,є,звати,той,те,того,тієї,взагалі,що що
was | war,waren,gewesen | etait,etaient,fut,furent | era,eran,fue,fueron,estuvo,estaba | era,erano,fu,furono | był,była,było,byli,były | был,была,было,были | був,була,було,були
will be | wird sein,werden sein | sera,seront | sera,seran | sara,saranno | będzie,będą | будет,будут | буде,будуть
`;
