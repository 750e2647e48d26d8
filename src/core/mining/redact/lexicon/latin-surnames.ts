/** Latin-script surnames, lower case without accents; gathered from the locale data of @faker-js/faker (MIT), common English words taken out. */
export const LATIN_SURNAMES = `
aalbers aalerud aaltonen aas aasen ababii abadan abadzic abadzija abalioglu abazovic abbate abbosov
abbosova abbott abbrescia abdi abdulahadyev abdulahadyeva abdulazimov abdulazimova abdulazizov
abdulazizova abdulboriyev abdulboriyeva abdulhafizov abdulhafizova abdulhakimov abdulhakimova abdulhayov
abdulhayova abdulholiqov abdulholiqova abduljabborov abduljabborova abduljalilov abduljalilova
abdulkarimov abdulkarimova abdullatifov abdullatifova abdullayeva abdulmalikov abdulmalikova
abdulqahhorov abdulqahhorova abdulqodirov abdulqodirova abdulvahhobov abdulvahhobova abdulvaliyev
abdulvaliyeva abdulvohidov abdulvohidova abegglen aberg abernathy abeyta abicht abimanyu abiputra
abodunrin abolina abolins aboltina aboltins abrahamsson abramovic abrego abreu abshire abt abu acanski
accardi accardo accurso aceto acevedo achari acharya acheampong achilles achkinadze acic acikalin
acikgoz acimovic acin ackerman ackermann aclan acosta acquadro acquaviva acquistapace acuna adadevoh
adal adamcova adamczak adamczyk adamec adamek adami adamiak adamiec adamkova adamova adamovic adamowicz
adamski adamus adanir adanski adaobi adasevic adcock addari addis adebayo adebisi adegbite adegboye
adelakun adelusi ademayowa ademiluyi ademola adeniyan adeoluwa aderibigbe aderinsola aderogba aderonke
adesina adesiyan adewale adewunmi adewura adeyemo adhikari adhitama adiga adisa adivar adomah adomako
adongo adorno adragna adriansyah adu adusei adutwum aebi aebischer aeby affinito afifah afirifa afoakwa
afolabi afolayan afonja afunku aga agaoglu agarwal agboola agirbas agnello agostinelli agostini agosto
agresta aguayo aguilar aguilera aguirre aguridic agustian agyapong agyare agyei agyemang ahic ahlke
ahluwalia ahmetspahic ahonen ahortor ahrenberg ahrens ahrorov ahrorova ahuja aidara aiello aigare aigars
aigbiniode aigner aigroz airlangga ajakaiye ajao ajayi ajewole ajvazovic akal akalin akan akar akay
akaydin akbaba akbulut akcal akcali akcan akcay akdag akel akerele akesson akgoz akgul akgun akifovic
akinrinola akintade akisik akkan akkas akkaya akkoc akkor akkoyun akkoyunlu akmalov akmalova akman akoto
akowua akpinar akramov akramova aksakal aksam aksentic aksentijevic aksic aksin aksit aksovic aksoy
aktas aktay akyeampong akyel akyena akyildiz akyurek akyuz alabi aladic aladzic alaimo alakovic alamsyah
alaniz alanovic alarcon alargic alavanja alavantic albanese alberti albertyn albrechtova albu
albuquerque alcala alcamo alcantar alcaraz aldea aleksandrowicz aleksic aleman alessandrini alessi alev
alexandrescu alfano alfaro alfermann alfieri alicea alici alicic alidi aligbe alih alija alikavazovic
alisherov alisherova alivernini aliyev aliyeva alizadeh aljancic alkaya alkhamis alkovic alksne alksnis
allegretti allgeyer almanza almaraz almasac almeida almonte alniacik aloba aloi alonso alparac alpman
alpugan altamirano altenwerth altieri altinay altinbas altinel altinisik altinok altintas altiok altun
altuntas aluga alvarado alvarez alves alyanak amado amador amadori amaechi amann amanta amaral amberg
ambrosini ambrosino ambrosio ambrozova amendola amerio amici amla ammann ammoscato amo amoa amoako
amoasi amorim amoroso amoruso ampadu ampofo amponsah amrein amundsen anandya anasov anasova anaya ancona
andelic andelkovic andelova andersen andersone andersons andersson andesilic andic anding andini andonov
andonovic andorful andrade andreassen andreasson andrejevic andrejic andrejin andrekovic andreoli
andresen andriani andries andrisani andriska andrle andrlova andronic andrzejczak andrzejewski anelli
angeletti angeli angelini angeloni angelucci anggraini anggreny anggriawan angster anguiano angulo
anjani anjos ankra ankunding anokye ansa anselmi antalova antczak antenucci antezza antoci antonacci
antonelli antonic antonini antonovic antonucci antos antosova antovic anttila antunes antunovic
antusevic antwi anucin anusic anvaryev anvaryeva anzalone aparicio apicella apitz apodaca aponte apostol
appiah aprile aqila aquino aragon araja arajs aramini arana aranda arap araujo arcangeli arce archuleta
ardana ardelean ardeleanu ardianto ardiyanti aregger arellano aremu arendt arens arevalo argenio argento
argiolas arguello arhanic arican arifin arig arikan arlovic armas armendariz armenta armijo armstrong
arnaut arndt arnesen arora arpasi arredondo arreola arriaga arroyo arsic arslanoglu arslonov arslonova
arteaga artioli arvidsson aryal aryani aryanti aryee asadanin asadov asadova asadullohyev asadullohyeva
asamoa asamoah asanin asante asare asaro asceric aschenbroich asci ascione asenso asiama asiedu asik
asikoglu asilbekov asilbekova asimi askraba askrabic aslan aslanoglu asonja aspere aspers assmus
assuncao astafei astolfi astuti aswandi atakol atalik atan atanasov atanda atasever atay atencio ates
atici atik atzeni atzori aubert aucamp auer aufderhar augustyniak auld auzina auzins avallone avalos
avazyev avazyeva avci avcioglu avila aviles avola avsec awodiran awolowo awuah axelsson axmann ayala
ayandokun ayaydin aybar aycan ayisat aykac aymonier ayobami ayoola aytek ayverdi azamatov azamatova
azara azdajic azevedo azinic azizah azizov azizova azzahra baa baafi baah baarck baawia babac babali
babalj babalola babaoglu babarogic babatunde babatz babel babic babin babini babka babkova babou babovic
babtunde baburic baca bacalo bacci bacher bachmann baciu bacova badane badea bademci badenhorst bader
badiane badillo badji badjuk badu baez baeza baganz bagaskara baggio baghy baginski bagnoud bahena bahl
bahna bahno bahnova bahodirov bahodirova bahriddinov bahriddinova bahringer bahromov bahromova bahun
baiocco bajare bajars bajc bajcetic bajcic bajer bajerova bajsanski bak bakal bakan bakaran bakare
bakarec bakhoum bakhtiyorov bakhtiyorova bakirci bakircioglu bakke bakken bakker bakos bakowski
balabanovic balan balasevic balaskovic balat balaz balazevic balazova balboni balcarova balcer balcerzak
balci balck baldacci balde balderas baldi baldini balducci balesevic balestra baleta baletic balevic
balincic balistreri baljak balkow balla ballarin ballesteros balli ballouhey balmer balnuweit balode
balodis balog balogh balogova balogsandor balogun baloun balounova baloyi balsamo baltag baltin balzano
balzer bamidele bamiloye bamisebi banach banas banasiak banasik banda bandic bandicstimac bandini bandl
bandopadhyay banerjee banic banica banicevic banicjokic banjac banjak banjalic banjari banov banse
banuelos baptista barajas barakova baral baraldi baranjec baranka barankova baranova baranowski baranski
barbagallo barbaricsehic barbarosoglu barbarossa barbarulo barbato barbera barberi barberis barbero
barbier barbieri barbiero barbosa barbulescu bardek barela baresova baretta barile barilla barinic
barisic barletta barna barnard barone baroni barosevcic barosevic barr barra barragan barras barraza
barre barreca barrera barresi barreto barretta barrientos barrios barros barrows barsotti barta bartak
bartakova bartczak bartell bartels barth bartkowiak bartnik bartoletti bartoli bartolini bartolomei
bartolucci bartonova bartos bartosek bartosik bartoskova bartosova bartova bartovic bartovicova bartulin
bartunek bartunkova barylla barzani basara basaran basaric baseda bashirian basmaci basnet basoglu
bassani bassi basso basson basta bastac bastajic bastola bastova basynat batinicsantic batista batnozic
bato battaglia battig battisti battistini battke batz bauch bauer bauermeister bauerova baumann baumbach
baumeister baumgartner baur bauschinger bauschke bavaud bayeni bayer bayerova baykam bayraktar
bayraktutan baysoy bazant bazantova beahan beatty beauchemin beavogui becerra bech bechtelar beck becka
beckel becker beckmann beckova becvar becvarova bedan bedewitz bedini bednar bednarczyk bednarek
bednarik bednarikova bednarova bednarski bednarz beele beerli beggerow beh behr behrenbruch behruzov
behruzova beier bein beissmann bejan bejenari bejenaru bekavac bekcic bekdik bekjarev bekker bekmurodyev
bekmurodyeva beko bekonja bekovac bektasoglu bekvalac belavske belavskis belcar belcevic belec belenzada
belic belivuk belli bellini bello bellomo bellotti bellucci belmonte belohlavek belohlavkova belojevic
belopoljac belosevac belosevic belotti belovic belovukovic beltrame beltrami beltran belvisi belz
benakovic benatti benavides benavidez benda bendova benecke benedetti benes benesova benetti bengtsson
benigni benini benitez bennardo bennemann benner benninger beno benova bentivoglio benvenuti benz
benzing berak beran beranek berankova beranova berardi berberoglu berends beretta berg bergamasco
bergamini berge berger berggren berglund bergman bergmane bergmanis bergnaum bergqvist bergrova
bergstrom beribak berka berkova berky berkyova bermudez bernabei bernal bernardi bernardini bernardova
bernasconi bernatovic berner berney bernier berning bernolak bernolakova berntsen berrios berset
bertaccini bertani bertelli bertelsen bertenbreiter berthoud bertini bertolini bertolussi berxwedan
berzina berzins berzite berzits beserler besikci beso besok bester betancourt bethke betschart betti
betz beushausen beutelspacher bevilacqua bevk beye beyeler beyer bezdek bezdekova bezjak bezuidenhout
bhadresha bhana bhandari bhat bhattacharya bhattarai bhattathiri bhembe bhengani bhengu bhuyeni biagetti
biagi biagini bialas bialek bialkowski bianc biancheri bianchetti bianchi bianchini bianco biasci biba
bicakci bicanin biccari bicekova bicer bichler bickel bicknell bidaud bideau biedermann biedrzynski
bielak bielawski bielecki bieler bielert bielik bielikova bielski bienasch bienias bieniek bienkowski
bieri biernacki biernat biesenbach bigdeli biggi biglebauer bijl bila bildik bilek bilen bilgen biljan
bilkova bilogravic bilolyev bilolyeva bilopavlovic bilski bily bindi bini binova bionaz biondi birca
bircakovic bircanin birina birinci birins birkemeyer birlik biro birtasevic birzina birzins birzniece
birznieks bisconti biseniece bisenieks bisgaard bisio biskicmerkas bisset bitca biteye bittner
bittnerova bivol bivolarevic biyela bizetic bizjak bizumic bizzarri bjelanovic bjeletic bjelic bjelica
bjelicic bjelinic bjelivuk bjelja bjeljac bjelkic bjelobaba bjelobrk bjeloglav bjelogrlic bjelojevic
bjerke bjerregaard bjork bjorklund bjornstad blacanin blaga blaha blaho blahova blanc blanchard
blanckenberg blanco blanda blaschek blaser blasi blaskovic blassneck blaszczak blaszczyk blatancic
blatter blaua blaus blazanovic blazek blazevic blazkova blecha blechova blekte blick bloch blochwitz
blockhaus blom blomqvist blum blume boadi boadu boahen boakye boaten boateng bobek bober bobeta bobinac
bobkova boboc boburov boburova bocchi boccia bocek bochenek bocic bock bockai bockova bocokic boda bodea
bodian bodini bodiroga bodnar bodrug boduroglu boehm boer boffa bogan bogdashin bogenrieder
bogisavljevic bogisich bognar bogoljubovic bogosavac bogucki bogusz bohac bohacek bohackova bohacova
bohge bohm bohmova boi boico boirac boje bokanovic bolat bolatli bolkovac bolle bolliger bolm bolta
boltic bolukbas bolunovic bomestar bona bonanni bonanno bonato bonazzi bondare bondarenco bondars bonde
bonderovic bondra bondrova bondzic bonelli bonetti bongiorno bongiovanni bongo boni bonifazi bonilla
bonini bonisch bono bonomi bonomo bonsra bonsu boratav borbely borcanin bordian bordoni borelli borer
borge borgeaud borgeling borges borghi borgia borgschulze borilovic borincevic borisavljevic bork
borkovacki borkovic borkowski bormann borner bornscheuer boros borovac borovicka borovickova borowiec
borowski borrego borrelli borrmann bors borsch borta bortolin bortoluzzi bortot boruschewski bos bosak
bosakova bosanac bosancic boscaino bosch boschetti boschi bosco boscolo boshoff bosi bosiljcic bosiljkic
bosiljkovic boska boskova bosler bosman bossard bosshard bosson bostan bota botello botezatu botha
botiryev botiryeva botnari botnaru botsford botta bottner boucek boucher bouckova bouda boudova boulton
bourcard bourlet bourrouag bouschen bouska bouskova bouwes bove bovolenta boxhammer boyaci boyde boye
boyer boyes boyle boz bozalo bozanic bozanovic bozdok bozdokov bozek bozic bozicanin bozicic bozickovic
bozkir bozoglu bozsik bozzi bozzo brabcova brabec brabencova brabenec brada bradac bradacova bradova
bradtke bradvic braga brahaj braia brakus brambilla branca branco brandenburg brandis brandli bratina
bratojevic bratonozic bratovic bratu brauer braun braunova brautigam brazda brazdil brazdilova brazdova
brdanin brdovic brecko bredenkamp brehmer breitenberg breitenstein brejcha brejchova brekke bremer
bremser brenke brenkis brenner bresciani breskovic bressan breton brettschneider breu breuer brezancic
brezina brezinova breznik brezo brezovac brezovnjacki briano briede briedis briesenick brigandi brignone
bringmann brinjak brinkmann brinza briones briseno brisuda brito brits brix briza brizova brizzi
brkanovic brkic brniclevada broda broening brogi brogli bromfield bromme brosch brouwer broz brozek
brozkova brozova bruckmann bruder bruen brugger bruggmann bruhns brumat brun brunelli brunet brunetti
bruni brunkevica brunkevics brunner bruns bruschi bruun bruzzone brychta brychtova brzezinski brzozowski
buac buaca bubalo bubenik bubenikova bucakli bucalo bucalovic bucanin buccheri bucci bucek buch buchele
bucher buchholz buchrucker buchta buchtova buckalovic buckova buckridge buczek buczkowski buczynski buda
budai buder budichalas budiman budiyanto budreiko budzinski budzynski bueno buga buhl buhler buhlmann
bui buile builis bujak bujor buker bukovska bukovsky bukowski bulaja bulat bulatovic bulgarelli buljat
buljin buljubasic buljugic bulovan bulthuis bultmann bundgaard bunea bunescu bungener bunjes bunoza
bunusevac buongiorno buonomo burani burazer burazor burckhardt burda burdak burdova burduja bures
buresova burevic burghagen burgic burgio burgos burhonov burhonova burian burianek buriankova burianova
burkhard burkhardt burklein burlacu burmeister burri buruiana buruk burzynski busa busak busari busch
buschbaum buscher busemann busetincan buslaver buss busse bussmann bustamante bustos busuioc butarevic
butera buthelezi butnaru buttner buzzi byrd byrtus byrtusova caballero caban cabras cabrera cabro
caccamo caccavo cacciamani cacciapuoti cacciatore cace cada cadena cadoni cadova caforio caggiano
cagiran caha cahova caiazza caiazzo caillat cailler cajka cajko cajner cajzler cakir calabrese calabria
calabro calafiore calame calandro caldera calderon caleta califano calite calitis callegari calligaris
calo calvillo camacho camagic camara camarillo camdali camdzic camilli cammarata cammisa campagna
campana campanella campanile campanini campbell campisi campo campoli campos canaki canale canales
cancar cancelliere cancellieri candan candela candelaria candrlic canepa cangiano canino cankar cannas
cannata cannella cannone cano canova cantagallo cantoni cantu canu capannolo capanoglu capasso capatina
capecchi capek capelli capitani capizzi capkova capkovic capkovicova capkunovic caplovic caplovicova
capoccia capocotta capogna capone caporaso capova cappai cappelletti cappelli cappello cappiello capponi
capraro capriotti caprnjic capuano caputo caraballo caracciolo caradonna caraman carapic carapina caraus
caravesa carbajal carbone carboni cardella cardenas cardia cardinale cardinali cardini cardona cardone
cardoso careddu carella caretti caric caricari carini carletti carlini carlino carloni carlotti
carlowitz carlsen carlsohn carlucci carminati carmona carneiro carnevale carnic carnogurska carnogursky
carnovale carollo caron carosi carovic carpentier carranza carrara carraro carrasco carrasquillo carre
carreon carrera carrero carrieri carriero carrillo carrozza carrozzo carrus carstens carta cartl
cartwright caruso carvajal carvalho carvelli casadei casadio casagrande casale casali casano casanova
casares casarez casas casavecchia cascio cascone casella caselli caserta casillas casini casolaro
caspari caspers cassano cassim cassin castagna castaldi castaldo castaneda castellana castellani
castellano castellanos castelli castelyn castens castiello castiglioni castillo castro casu casula
catalano catalbas cataldi catalinac catana catania catanzaro catarsi catellani caterino catic cattaneo
cattani cauna caune cavalic cavaliere cavalieri cavaljuga cavallari cavallaro cavalli cavallini cavallo
cavazos cavdarevic cavic cavlina cavriani cazac cazacu cazares ceballos ceban cebanu cebekhulu cebotari
cebula cecan ceccarelli ceccarini cecchetti cecchi cecchini cecere cech cechova cederblad cedillo
cehmajster ceja cejka cejkova celano celar cele celebija celentano celi cellini celma celmina celmins
celms cenan cengija cenni centeno centofanti cepeda cerar cerda cerkasin cermak cermakova cerna cerne
cernei cernik cernikova cernoch cernochova cernohorska cernohorsky cerny cerrani cerrato cerri cerullo
cerutti cervantes cervantez cervena cervenak cervenakova cervenka cervenkova cerveny cervinka cervinkova
cesaretti cevik chacon chaloupka chaloupkova chalupa chalupka chalupkova chalupova champlin chan chang
chapa chappuis chapron chapuis chapuisat charpentier charvat charvatova chassot chattopadhyay chaturvedi
chavarria chavez chen cheng cherchi cherubini chessa chessari chettri chetty cheuk cheung chevalier
chiacchio chianese chiaravalle chiavacci chibike chibuike chicu chidinma chidozie chihai chila chiliza
chimenti chiodi chiriac chirico chirila chirilov chirita chis chiu chivu chladek chladkova chlup
chlupova chmelar chmelarova chmelik chmelikova chmiel chmielewski chmura cho choi chojnacki chojnowski
cholewa chollet chong chopard chopra choquart chovancova chovanec choy christaller christensen
christiansen chroma chromy chrzanowski chu chudik chudikova chudoba chudobova chudzik chui chuit chung
chvatal chvatalova chvojka chvojkova chytil chytilova ciaccio ciacio ciampa cianci ciani ciavarella
cibotari cibula cibulka cibulkova cibulova cicala cicatiello ciccarelli cicchetti ciccone cichocki
cichon cichy cicmak cierna cierny cierpinski ciesielski ciesla cieslak cieslik cifarelli ciger cigerova
cigoj cihak cihakova cihlar cihlarova cikota cilikan cilli cilliers cimbaljevic cimerman cimesa cimmino
cinelli cingolani cini cintron cioban ciobanu ciocan cioffi cioni ciorba ciornii ciotola ciotti cipanj
cipolla cipollaro cipolletta cipriani cirelli cirule cirulis cisar cisarova cisneros ciss cisse cissokho
ciszewski citro cittadino ciubotaru ciuffetelli ciuffreda ciulla ciumac ciwan cizek cizkova claasen
claesson claeys clarius clarke clausen cleem clerc cloete cloos clottu cobanovic cobrda cobrdova coccia
cocco codreanu coelho coinchon cojocari cojocaru cojuhari cokan cokov cola colak colakovic colangelo
colanic colantuono colaric colella colesnic coletta colina collado collazo collet collier collins
colonna colucci colunga coly coman comito como concas condrea conforti congiu coniglio conka conkova
conn connelly connolly conroy considine consiglio constantinescu constantinov cont conte conti contini
contreras contu coppola corak corazza corboz cordero cordes cordioli cordova corekci coretti corkery
cormier cornejo cornelissen cornelsen corona coronado corradi corradini corrales corrao correa correale
correia corret corridori cors corsi corsini corso corsten cortes cortese cortesi corti cortinovis corwin
cosentino coslovich cossu costa costantin costantini costea cotorobai cotruta cotthardt cottier cotto
cottone coufal coufalova coulibaly coulon courten covaci covalciuc covalenco covali covarrubias coviello
cozma cozzani cozzi cozzolino craciun crea creciun cremin cremona cremonesi crepaldi crescenzi cresnik
crespi crespo cretu crevatin crimi crippa crisafulli crisan criscenti crisci criscione crist cristescu
cristofaro critelli crnogaj croce croitor croitoru crona cronin cronjager cronnje crosskofp cruciani
cruciata crudu cruickshank csapo cseh csonka csordas cucchiara cucciniello cuche cucos cucu cudara
cudars cudina cuellar cujba cukalac cukalovic cukic cukovic cukteras culibrk cullinan cummerata cummings
cunha cuomo curci curcio curda curdova curiel curreli cusimano cuslovic cusnir cusumano cuzzocrea cvagic
cvetkovic cvetljanin cvetojevic cvetuljski cvijancevic cvijanovic cvijetic cvijetinovic cvijic
cvjeticanin cybulski cygan cyprich cyprichova czaja czajka czajkowski czapla czarnecki czech czechowski
czekaj czerniak czerwinski czyz czyzewski daako dabcevic dabek dabic dabija dabizljevic dabkowski
dabnjak dabo dabovic dabrowski dach dachert dackovic dacovic dadic dadova dafunic dagdas daglaroglu
dagovic dahl dahlberg dahm dahmen daidone daimer daisevic dajic dajlic dakickozic dalgaard dalkiran
dalleaste dallenbach dalmasso damanik damaske damiani damico damljanovic damm danciu danek danenhauer
daniels danielsen danielsone danielsons danielsson danilova danis danisova dankova danneberg danner dano
danova danso darazac darii darmawan darojat darteh dartey dascalu dasic dattilo daubner daudrich dauer
daugherty daum dauth dautzenberg davidova davidovic davidovicamic davidsen davies davila davoli davronov
davronova deak deane debeljak debenjak debnar debnarova debowski debski dec decker deckert deckow
declerck declercq decock decoster dedanski dedejic dedek dedijer dedkova deerberg degano dege degis
degrassi dehmel deiana dej dejanovic dejova dekker dekys dekysova delacruz delafuente delagarza delalic
delao delapaz delarosa delatorre delazy deleon delgadillo delgado delogu delonge delrio delvalle dembele
deme demetrova demir demirbas demirel demontis demurtas demut denaro denesik dengler denkel denner denti
denzinger denzler dera deriu derr dertmann desai deschamps deshpande desmet desogus destro dethloff
deuschle devald devar devcickatic devedzic devetak devkota devos devrnja dewilde dhakal dhawan dhlamini
dhlomo dia diaby diack diaconescu diaconu diagne diakhate diallo diamanka diamanti diao diatta diattara
diaw diawara diaz dibbert dickens dicki dickinson dieckmann diedhiou diedrich diekmann dieme diene
dienel dieng dietrich dietsche dietz dietzsch dieye diezel dijkstra dilla dilmurodyev dilmurodyeva dima
dimcevic dimcic dimic dimitric dimitrijevic dimitrovski dimkic dimkovic dimovic dimsic dinca dingarac
dingelstedt dingiswayo dini diome diongue dionisi diop diouf dioum dippenaar dippl dirgantara dirike
dirikis dirksen distefano dittmann dittmar dittmer dittrich dittrichova divald divisova dix dixon
diyorov diyorova dizanov dizdar djetka djitte djokoto djurasek dlamini dlouha dlouhy dlugosz dobbrunz
dobel dobes dobesova dobias dobiasova dobler dobosz dobre dobrescu dobrilovic dobrinkovic dobrosavljevic
dobrovolna dobrovolny dobrowolski dobrzynski docekal docekalova dockal dockalova docolomanska
docolomansky dodaro dodon dogaru doherty dohnal dohnalova dohring dokonal dokoupil dokoupilova dokoza
dolacek dolce dolch dolci dold dolecek doleckova dolejs dolejsi dolejsova dolezal dolezalova dolezel
dolezelova dolinar dolnicar dolovic domagala domanovic domanski domazet dombrovska dombrovskis
dombrowski domingues dominguez dominiak dominici dominquez domisevac domjan domljan donati doncic donda
dondur donevic dongol donica donie donkor donnelly dooley dopsa dopuda dor doria doric doring dorner
dornik doro doronjski dorontic doronzo dorre doskocil doskocilova doskoczynski dostal dostalova doubek
doubkova doubravova dousa dousova dovudov dovudova dower doza drabek drabik drabkova drac dracic
draganovic draghici dragic dragin dragoi dragojlov dragone dragoni dragoviczafred dragu drakcic drame
dramlic draskovic drca drcelic drechsler drees dreher dreier dreimane dreimanis dreissigacker
drenjacevic dresevic dressler drews driessen drinic drinjak drljaca drljan drmanac drmanovic drmoncic
droogendijk droppa droppova droz drozd drozdova drozdowski drozdz drvarevic drvenica drzewiecki duah
dubashi dube dubiel dubochet dubois dubovska dubovsky dubravec dubska dubsky dubuis dubuque duca ducci
duchon duchonova ducommun ducret duda dudas dudek dudekova dudkova dudova dudziak dudzik dudzinski
duenas dufek dufkova dufour dugaja dukovac dula dulla dullova dulova duma dumanjic dumas duminy
dumitrache dumitrascu dumitrescu dumitriu dumnic dumont dunka dunkova duong dupan dupont dupuis dupuy
durak duran durand durgan durica duricova duris durisova durmaz dusek dusenkalkar dusik dusikova duskova
duszynski duta dutkiewicz dutoit dutta dutto duval duvnjakculjak duygulu dvizac dvokic dvonc dvoncova
dvoracek dvorackova dvorak dvorakova dvoranac dvorska dvorsky dwamena dwivedi dyer dyett dylus dzakmic
dzakula dzal dzanija dzene dzenis dzenopoljac dzepina dziedzic dzigumovic dzigurski dzikic dzinic
dzirkale dzirkalis dziuba dzodanovic dzokoto dzurjanin dzurjaninova eberhard eberhardt ebert ebubechukwu
echevarria ecker eckhardt ecoffey edorh edun edvardsen edwards effertz effler egbochukwu egeli egelja
egeljic egeric eggenmueller egger egic egli eglite eglitis ehigiator ehm ehmann ehrig eich eichenberger
eide eifert einert eisenlauer ekici eklund ekpo eksioglu eksteen ekstrom ekwueme elb elbe elbekov
elbekova elciboga eldorov eldorova elebiyo eleyth eliasova eliasson elicin eligibile elizondo
elmastasoglu elmurodyev elmurodyeva elnurov elnurova els elss elworthy elyorov elyorova emard
embranthiri emert emig emmelmann emmerich enache enachi enderby endzina endzins ene engel engelen
engelmann engholm engstrom eni enriquez epifani eplinius erasmus erbay erben erbenova erbulak ercetin
ercoli erdman erdmann erdogan erez erginsoy erhardt eriksen eriksson erkekli erlei erm ermini erni
ernser eronat errante errera errichiello errico ertepinar ertl erturk erwes esanu esbensen escalante
escamilla escobar escobedo esenwein esparza espinal espino espinosa espinoza esposito esquibel esquivel
esser esteves estevez estrada etzebeth eugster evangelista evangelisti evensen evers everts evliyaoglu
evola evstifejev fabbri fabbricatore fabbro fabiani fabianova fabijanovic fabjan fabre fabris fabrizi
faculjak fadda fadel fadipe fagunwa fahey fahham fahner fahriddinov fahriddinova fajardo fajdetic
fajdiga fajimi fajnor fajnorova faktor falabi falbo falcao falchi falcioni falco falcone faleti
falkowski faller faloye falzone fanara fancello fanelli fankhauser fantini fantova fantozzi faraci
farago faraone farber farcas farcic farella faresta faria farias farin farina farkas farkasova
farkasovska farkasovsky farrell farris farruhov farruhova fasano fasasi fasoli fassbender fathina faty
fauche faulhaber faure fava favara favaro favero favre fayzbekov fayzbekova fazekas fazliddinyev
fazliddinyeva febian febrianti federici feeney feest feher fehr fehrig feil fejfar fejfarova fekete
fekonja felber feld felder feleppa felici feliziani felke femina fencl fenclova fenner fenske ferat
ferencova ferilli ferjan ferko ferkova ferluga fernandes fernandez ferracuti ferraiuolo ferrando
ferrante ferranti ferrara ferrari ferrarini ferrario ferraris ferraro ferrarotti ferreira ferrer ferreri
ferrero ferretti ferri ferrigno ferrini ferro ferroni festa festuccia feuerbach fiala fialova fichardt
fichera fico ficova fidelis fiedler fiedlerova fierro fietz figl figueiredo figueroa figura fijalkowski
filc filcova filice filimon filipan filipek filipiak filipova filipowicz filipowski filippi filippini
filipponi filsinger fincke fini fink finka finke finkova finocchiaro finotti finstad fior fioravanti
fiorelli fiorentini fiorentino fioretti fiori fiorillo fiorini fiorucci firdavsyev firdavsyeva
firgantoro firmansyah fisbah fischer fischerova fischetti fiser fiserova fister fitratov fitratova
fitschen fjeld flacco flacer flaman flanjak flatley fleischer fleischmann fleury flis floder florczak
florek flores florescu florez florianova floricelovic florio flottmann fluckiger focsa fodor fodulovic
fofana fofie foged fogele fogelis foglia fois fojtik fojtikova fok folivarski foltyn foltynova fonda
fonseca fontaine fontana fonti forconi foretay forgione forkel forlani forman formanek formankova
formanova formica fornara forsberg forst forster fortova fortugno foschi fossum fosu foti fotihov
fotihova fourie fournier fousek fouskova frackowiak fraczek fraga frahmeke frami franceschi franceschini
francesconi francese francezi franchi franchini franciskovic francova frandsen franecki franek franey
franic franjicabramic franjiczelic franke frankova frankowski fransson franta frantz franze franzis
franzmann franzoni frasca fratczak fratello fratila fratti frau frauen frauendorf frazi frederiksen
fredriksen fredriksson frei freigang freimane freimanis freimann freimuth freisen freitas frenkel
frenzel freriks frey freymond frezza frias frick fricke fridrichova friedek friedenberg friedli
friedmann friesen friess frigan frigerio frigo frisch fritsch frohn frosch frunza frunze frydrych
frydrychova ftorek ftorekova fucci fuchs fuchsova fucik fucikova fuentes fuga fuhlbrugge fujiati fuksa
fuksova fulop fumagalli fumarola fundak fung funk fuoco furgala furlan furno furrer furtado furtuna
fusaro fusco fusenig fust gaba gabhezi gabius gabler gaborova gabrielli gabrielova gabrovsek gabud
gacanovic gacevic gacic gacina gacinovic gadanski gaddini gade gadiaga gadomski gadschiew gadzic gagic
gagliano gagliardi gagovic gagricic gagro gahwiler gaile gailis gailite gailitis gaillard gaina gaitan
gajda gajdos gajdosova gajec gajewski gajgicmatic gajski gakstadter galander galante galarza galasso
galati galazka galeazzi galic galinac galindo galjak galjen galjer galka gallardo gallegos galli gallo
galluzzo galosevic galvan galvez gama gamba gamberini gambino gamboa gamez gamlin gamper gandhi ganea
gangan gangemi gangnus ganzmann ganzzuparic gaona garatva garau garavaglia garay garcia gargiulo garibay
garica garifo garofalo garonja garrido garza gasior gasiorowski gasjune gasjuns gaspari gasparini
gasparova gasparovic gasparovicova gaspic gassama gasse gasser gast gastel gastelum gatta gatti gatto
gatzka gauder gaudiano gavric gavrila gavrilita gavriliuc gavrilovic gavrovic gawel gawlik gawron
gawronski gaytan gazdic gazibara gaziova gazivoda gazo gazzola gbadamosi gbogboade gebhardt gehre gehrig
gehring gehrke geiger geisendorf geisler geissler gelling genchi genjega genna genoud genovese gens
gentili georgescu gerace geraci gerbennow gerber gerdel gerhardt gerhold gerlach germani gerritsen
gerschler gervasi gerwig gesell geurts geyer gfeller ghale gheorghiu ghilardi ghirmai ghosh giacalone
giaccio giachi giacomelli giampaoli giampaolo giannelli giannetti giannini giannone giannotti gianotti
giansante giardina giardini gibala gibbs gibson giehl gielen gierisch giesa giesche gigaba giger gigli
giglio gigliotti gilca gilde gillieron gioacchini giordani giorgetti giorgi giovannelli giovannetti
giovannini giovinazzo girard girardet girardi giraud giraudo girbu giron girone gisca gislason giudice
giuffrida giugliano giuliani giunta giurgiu giusti giustra glab glasnovic glasson glatting glavac
glavati gleason gleda gledic gleichner glintic glodovic glogowski gloor glosli glover glowacki glozanski
gluhovic glukcevic glumac glumpak gning gningue gobbi gobel gockeritz gocnik gocnikova godanj godec
godinez godlewski godoy goebel goedicke gohler golab golban goldbeck goldfuss goldkamp goldkuhle goldner
golebiewski golebiowski golec golicsamarzija golinelli goller golling gollnow gollum golob golomski
gombai gombay gombert gomes gomez gomis goncalves goncear gonta gonultas gonzales gonzalez goodwin
goonam goosen goossens gora goral gorczany gordhan gorea gorecki gori goricanec gorisek gorjanski gorka
gorlich gormer gorniak gorny gorski gotthardt gottlieb gottschalk gottwald gottwaldova gotz gotzelmann
goudiaby govender govoni gowda goy goyette graber grabez grabic grabovac grabowski gracia graczyk
gradisar gradistanac gradojevic gradzki graf gran grana granado granados granat granata granato grande
grandi grandjean grange grasse grassi grasso gratzky grau graudina graudins graur gravina graziani greb
grebenarzarmen greco grecu greenfelder greenholt greger gregersen gregorc gregori gregorova gregus
gregusova greithanner greppi greschner grgic grgurevic gribuste gribusts grieco griego griem griesbacher
griese griffiths grigoras grigorescu grijalva gril grilli grillo grimaldi grimm grinberga grinbergs
grkavac grkinic grladinovic grm grob grobelaar grochowski groduma grodums groebli groen gromisch
groothuizen gros grosjean grossheim grossi grosskopf grosso grosu grothaus grothkopp grotke grotzinger
groza grozdanovic gruba grube gruber grubesicbarbir grubnic grubrova grudzien grun grundmann grundza
grundzova gruner gruning gruppuso gruszczynski gruszecki gruszka grygar grygarova grzegorczyk grzelak
grzesiak grzesik grzeskowiak grznar grznarova grzyb grzybowski grzywacz guajardo gualtieri guardado
guarino guarneri guarnieri guastella guastone gucanin guerra guerreiro guerrero guerrieri guerriero
guerrini guevara gueye guglielmi guha guida guidetti guidi guidotti guillen guillot guinand guisse
guldemeister gulgowski gulino guliwe gulli gulyas gumede gummelt gumuspala gunarto gunawan gunday
gundersen guneta gunjaca gunkel gunnarsson gunther gunz gupta gurbig gurmen gurrieri gurule gurung gusan
gusanovic gusatovic gusavac gusevac gusic gusikowski gusmeroli gusovic gustafsson gutal gutierrez
gutjahr gutkowski gutmann gutowicz gutowski gutrovac gutschank gutu guzik guzina guzman guzun gwacela
gwala gwozdz gwozdzik gyamfi gyasi gyawali haack haaf haag haas habeeb habel haber habibi habibov
habibova hablak hablakova habsuda habsudova hache hackbusch hackelbusch hackett hada hadfield hadwich
hadzibeganovic haferkamp hafliger hafner hagenes hahn haikal hajdinjak hajdu hajduk hajek hajkova hajna
hajnc hajny hakala hakansson hakyemez hala halak halakova halas halasz hald halda haldova halilyev
halilyeva halimah hallmann halova haluska haluskova halvorsen halvorson hamal hamalainen hamann hamidov
hamidova hamill hamilton hammes hampl hamplova hamzaoglu hamzayev hamzayeva hanacek hanackova hanak
hanakova handayani handoko handzic hane hanekom hanenberger hango hanifat hanizar hanko hankova
hannecker hanni hannich hanniske hanousek hanouskova hanova hansen hansson hanusova hanzal hanzalova
hanzl hanzlik hanzlikova hanzlova harac haramija harber hardiansyah hargasser harini hariyah harnapp
haro harris hartati harter harting hartlieb hartman hartmann hartmanova hartwig hartz haryanti haryanto
hasanah hasanica hascak hascakova haschke hasek haskova hasler hassanah hasse hassfeld hastuti hathorn
hattingh hauck haug haugaard haugen haupt hauser havelka havelkova haverney havlicek havlickova havlik
havlikova havlova havojic havranek havrankova hayes hayworth heaney hearne heathcote heberstreit hechler
hecht heck hecko heckova heczko heczkova hedegaard hedermann hediger hedlund hegedus heger hegerova
hegmann hehl heidelmann heidenreich heidler heikkila heikkinen heinemann heinig heinke heinonen heinze
heiser heist hejda hejdova hejduk hejdukova hejl hejlova hejna hejnova heleta heller hellmann hellstrom
helmke helpling hendriks hendrych hendrychova hengmith henkel hennezel henriksen henriksson henriques
henriquez hense hensel hentel hentschel hentschke hepperle herberger herbrand heredia heretik heretikova
hering herjavec herlambang hermanek hermankova hermanova hermans hermansen hermansson hermawan hermecke
hermelin hermiston herms hernadez hernandes hernandez herold herrera herrmann herschmann hertel hertzog
herweg herwig herzenberg herzog hess hesse hessek hessel hessler hettinger hetzler heuck heunis
heydemuller hickle hidalgo hidayanto hidayat hideo hidosanin hiebl hikmatov hikmatova hildebrand
hildenbrand hilgendorf hiller hilll hilpert hiltunen hincu hingsen hingst hinojosa hinrichs hintz
hirnstajn hirsch hirschberg hirt hirthe hirvonen hitchinson hjort hjorth hladik hladikova hladka hladky
hlapec hlasni hlatshwayo hlavac hlavacek hlavacekova hlavackova hlavacova hlavata hlavati hlavaty hlavka
hlavkova hlinka hlinkova hlongwa hlongwane hlousek hlouskova hoang hocevar hochstrasser hocke hodanovac
hodea hodel hodkiewicz hodler hodovanj hoeger hofer hoffman hoffmann hoffmannova hofman hofmann
hofmanova hofstetter hoft hohenberger hohl hohn hohne hohnheiser hohosbabic hojimurodyev hojimurodyeva
hola holan holanova holas holasova holcova holdt holec holecek holeckova holguin holik holikova holinski
holl hollard holm holmberg holmes holmgren holmqvist holoubek holoubkova holtfreter holub holubova
holuby holubyova holz holzdeppe holzner homa homenick hommel homola homolka homolkova homolova honegger
hong honig honz hooss hopland hoppe hora horacek horackova horak horakova hordt horejsi horky horna
hornak hornakova horne hornicek hornickova hornik hornikova hornung horova horska horsky hort horvat
horvath horvathova horvatova hosek hoskova hossa hossova hottinguer hotz houdek houdkova hougaard houska
houskova hovanjek hovorka hovorkova howe hoza hozova hrabal hrabalova hrabovska hrabovsky hradecka
hradecky hradil hradilova hrasko hraskova hrbacek hrbackova hrbek hrbkova hrda hrdina hrdinova hrdlicka
hrdlickova hrdy hresicdubaic hribar hric hricova hrkalovic hrmo hrmova hrncir hrncirova hrnjak hroch
hrochova hromadka hromadkova hron hronova hrovat hruba hrubes hrubesova hruby hruska hruskova hrusovska
hrusovsky hruza hruzova hrvatin huang huba hubacek hubackova hubenbecker huber hubl hubner hubova
huckestein hudak hudcova hudec hudecek hudeckova huebel huel huels huerta huet hugel hughes huguenin
huhn hui huisman huixtlacatl hujo huke hulka hulkova huls humbert huml humlova huneke hunziker hurlimann
hurramov hurramova hurtado husak husakova huseby husek huskova hutagalung hutapea hutasoit huth huttcher
hutter huwiler huzanic hyatt hybl hyblova hynkova iacolare iacono iacovino iacovone iandolo iannaccone
iannello ianni iannone iannucci iaria iatco iazzetta ibarra ibe ibikunle ibodullohyev ibodullohyeva
ibranovic ibric ibrohimov ibrohimova icelic ichim ierardi iezzi iglesias iglicar igov igric ihasz ihly
ihnacak ihnacakova ihtiyorov ihtiyorova ikromov ikromova ilancic ilc ilic ilicali ilicin iliescu ilin
ilincic ilisic illes illing ilori ilupeju ilyosov ilyosova imhof immelman impellizzeri improta imronov
imronova indelicato ingrassia ingrosso innocenti inzerillo iodice ionescu ionita iordache iorga iotti
iovino iovu ippoliti irawan irfandi irimia irizarry isakov isaksson isbrucker isekenmeier isler islomov
islomova ismoilov ismoilova isokun ispas ispiranovic istokovic istrate istrati isvan iswahyudi iten itt
iuliano ivancan ivancic ivankovicbon ivanov ivanova ivanovs ivas ivascu iversen ivkovac iwanowski
iwanski iyalla iyanda iyengar iyer izdebski izzi izzo jablanov jablonski jacimovic jackowski jacobi
jacobs jacobsen jacobson jacovic jacquet jaggi jagiello jagielski jagodzinski jagusch jagusic jahn
jahnke jahoda jahodova jailani jaimes jain jaiyeola jakab jakes jakesova jakl jaklova jakobek jakobs
jakobsen jakobsson jakolic jakopic jakoubek jakoubkova jakubcova jakubczyk jakubec jakubiak jakubowski
jakusmejarec jalolov jalolova jambor jamiu jamnik jamolov jamolova jamrozy jamshidov jamshidova janacek
janackova janak janakova janas janata janatova janca jancek jancekova jancik jancikova jancova janda
jander jandova janecek janecekova janecic janecka janeckova janekovic janevski jangid janiak janicek
janich janicki janickova janik janikova janiszewski janke jankovicbeslic jankovitch jankovska jankovskis
jankowiak jankowski janku janosevicfranz janosik janosikova janoska janoskova janota janotova janousek
janouskova janovska janovsky janowski jansa jansen janska jansky jansone jansons jansova janssen
janssens jansson jantjies jantosovic jantosovicova janu januar janus janusko januszewski jaquez
jaramillo jarc jardan jares jaresova jarets jarnec jaros jarosova jarosz jarvinen jarzabek jasarevic
jasek jasinski jaskiewicz jaskolski jaskova jasso jast jastrzebski jasuryev jasuryeva jauk javlonov
javlonova javohirov javohirova javurek javurkova jaworski jazbinsek jazvinsak jeanneret jech jechova
jedlicka jedlickova jedlovska jedlovsky jedrzejczak jedrzejczyk jedrzejewski jeftic jeftovic jegorov
jekabsone jekabsons jelacic jelasic jelen jelenova jelinek jelinkova jelisavac jellinghaus jendek
jendekova jenicek jenickova jenkac jenkins jenko jenni jeorga jeppesen jerab jerabek jerabkova jeram
jerde jereb jeremic jereminov jergic jerinic jerinkic jerkov jerkovic jerschabek jesenicnik jespersen
jeusa jevdenic jevdenovic jevdevic jevremcevic jevremov jevremovic jevric jevrosimov jevrosimovic
jevtanovic jevtic jevtovic jez jezdic jezdimirovic jezek jezierski jezkova jezova jha jilek jilkova
jimenez jiminez jimoh jindrova jira jirak jirakova jiranek jirankova jirasek jiraskova jirik jirikova
jirka jirkova jirku jirousek jirouskova jirova jirsa jirsova jockovic johannessen johannsen johansen
johansson johar johnova johns johnsen johnston jokanovic jokic jokicic jokin jokinen jokovic joksimovic
joly jonasova jonata jonatova jones jonker jonsson jordaan jordanovic jorgensen josan joshi jossa
jostiak joubert jovancevic jovanovic jozwiak jozwik juarez jucken juhart juhasz juhl jukuma jukums
jumike jumikis junck junek jung jungbluth jungton junkova jurado jurasic juraskovic jurcik jurcikova
jurecka jureckova jurek jurgens jurica juricova jurik jurikova jurina jurinova jurisevic jurisic
jurisicspajic jurisin jurjevic jurkiewicz jurkovic jurkovicova jurkowski justesen juszczak juwita kabat
kabatova kabic kablinovic kacaniklic kacar kacarevic kacavenda kacirek kacirkova kacprzak kaczmarczyk
kaczmarek kaczmarski kaczor kaczorowski kaczynski kaderabek kaderabkova kadijevic kadlec kadlecova
kadnar kadri kaesmacher kafenda kafendova kafka kafkova kafle kagi kahl kahler kahlert kahles kahlmeyer
kahveci kahyang kainovic kaiser kaisrova kaitovic kajganic kakkar kalab kalaba kalabic kalabova
kalajanovic kalajdzic kalajic kalajitovic kalamiza kalas kalasova kaleja kalejs kalendic kaleta kalic
kalin kalina kalinova kalinowski kalinski kaliska kalisky kalisz kalivoda kalivodova kallabis kallay
kallayova kallensee kallio kallis kalna kalnaja kalnajs kalnina kalnins kalns kalocsay kalous kalousek
kalouskova kalousova kalova kaluderski kaluza kalyan kamara kamat kambic kamenicki kamenik kamenikova
kamenov kaminski kamoliddinyev kamoliddinyeva kamolov kamolova kampf kampschulte kan kana kanaria kande
kandecki kandji kanea kanic kaniewski kanimal kaniyar kanizaj kanka kankova kano kanova kante kantor
kantorova kanzaki kaplan kaplangi kaplanova kapoor kappe kappler kaproncai kapulica kapusta karabocek
karabulut karac karadamis karadas karadordevic karaduman karaer karajcic karakasevic karaman
karamarkovic karamata karapetric karas karasek karasicevic karaskova karasova karatosic karaulac
karaulic karavidic karban karbanova karczewski kardos karem karhoff karika karikari karjalainen karki
karklina karklins karlak karlic karlik karlikova karlinski karlova karlsen karlsone karlsons karlsson
karpinski karrass karst karsten kartal karul karulova karus karwowski kasal kasalova kasanin kasapoglu
kasavica kaselj kaser kasik kasikova kasikovic kasparek kasparkova kasparova kasperek kasprzak kasprzyk
kass kasse kassulke kasten kasterovic kastner kaszuba katarincek kather kathrada katoi katona katulic
katzinski kaufmann kaul kaulina kaulins kaur kausemann kautzer kavaklioglu kavcic kavka kavkova kawecki
kawohl kazda kazdova kazenski kazmarek kazmierczak kebe kececi kedzierski kedziora keebler keil keiner
keita keizare keizars kekic keleka keleman kelemen keller kelm kemfelja kemmer kemp kempe kemper kempis
kempter kenina kenins keniz kenizova kepa kerekes kerl kerluke kern kertzmann keseroglu kesina keskin
kesselring kesselschlager kessler kette kettenis keung keutel khadka khan khanna khatri khawula khouma
khoza khumalo khumalu khuzwayo kicanovic kicema kiceskulov kicevac kicic kiehn kielbasa kiessling kihas
kihn kilback kilic kilicci kinadeter kindelan kindl kindlova kinnunen kinzel kinzy kirac kiraly kirch
kirlin kirst kis kisabaka kisfalubac kisiel kita kitic kitonjic kizivat kjeldsen klabuhn klacar kladar
kladarin klander klapka klapkova klapper klasanovic klasnja klauder klausen klavina klavins klecina
klecka kleckova kleeberg kleiber klein kleinert kleininger kleinmann kleinova kleinsteuber kleiss
klemencic klementova klemme kleven klikovac klima klimczak klimek klimentova klimes klimesova klimova
klimovic klinac klincov kling klinger klinic klink klisanin kljecanin klocko klopsch klos klose
klosowski kloss kloucek klouckova klouda kloudova kluge klusener kluwe kmet kmetova kmiec kmiecik knabe
knap knapik knapova knecht kneifel knetsch knez knies knippel knobel knoblich knoetze knorr knorscheidt
knotek knotkova knudsen kobela kobia kobs kobus koc kocabiyik kocchar koch kochan kochova koci kocian
kocianova kocis kocisova kocjan kock kocman kocmanova kocoglu kocourek kocourkova kocsis kocyigit
koczulla koderisch koehl koehler koelpin koenig koepp koester kofferschlager kofler kofranek kogan kogut
koha kohle kohler kohlmann kohnle kohout kohoutek kohoutkova kohoutova kohrbruck kohre kohrt kohs
koirala koivisto koj kojcic kojcinovic kok koka kokalj kokanov kokanovic kokar kokoskov kokovic koks
kola kolacek kolackova kolade kolak kolakovic kolakowski kolar kolarac kolarevic kolaric kolarik
kolarikova kolarov kolarova kolasa kolb koleiski kolek kolenc kolesar kolesaric kolesarova kolgjeraj
kolkova kollar kollarova kolly kolman kolmanova kolnik kolnikova kolodziej kolodziejczyk kolodziejski
kolokas kolompar kolonja kolotzei kolovic kolundzic kolundzicradic kolundzija komad komadinic
komadinovic komak komanov komanovic komar komarcevic komarcic komarek komarica komarkova komarnicki
komaromy komarov komatina komatinovic komatovic komazec komilov komilova kominek kominkova komljen
komljenovic komluski komnenic komnenov komnenovic komoll komorowski komronov komronova konate koncar
konda konecna konecny kong konicek konickova konieczna konieczny konig koning konopelski konopka konow
konta konte konya koob koomson kopal kopalova kopanec kopas kopczynski kopec kopecek kopecka kopeckova
kopecky kopecna kopecny koper kopernick kopf kopriva koprivec koprivova korbel korbelova korda kordic
kordin kordulup korec korecova korhonen korica korinek korinkova korkmaz kormukcu korol korosec korotaj
korpas korsa korta kortajarena korusac korzeniowski kos kosalec kosanin kosarac kose kosenkow koseoglu
kosevic kosik kosikova kosina kosinova kosinski koskinen kosnicar kosnicarevic kosoko kosova kosowski
kospic koss kostadinovic kostal kostalova kostecki koster kostic kostin kostka kostkaova kostkova
kostrec kostrecova kostrzewa kostunica kosutarac kosutic koszewski kot kotaranin kotaras kotarcevic
kotarlic kotas kotasova kotek kotevic kotkova kotlar kotlarova kotowski kotrba kotrbova kotrljanovic
kotzin kouba koubaa koubek koubkova koubova koudela koudelka koudelkova koudelova koukal koukalova
kouril kourilova koutna koutny kovac kovacek kovacik kovacikova kovacova kovacs kovalski kovar kovarik
kovarikova kovarova kovcin kovincic kovinjalo kovjanic kovljenic kovrlija kowal kowalczuk kowalczyk
kowalewski kowalick kowalik kowalinski kowalski koya koybasi koyluoglu koyuncu koza kozak kozakiewicz
kozakova kozarac kozarev kozarevic kozarski kozel kozey kozic koziel koziol kozlica kozlina kozlova
kozlovacki kozlowski kozma kozova krabbe kraft kragl kragulj kraguljac krahovski kraincanic krajci
krajcik krajcir krajcirova krajco krajcova krajcovic krajcovicova krajewski krajicek krajicekova
krajickova krajina krajinovic krajisnik krajnc krajnovic krakowiak kral kralicek kralickova kralik
kralikova kralj kralja kraljinovic kralova kramer krance krancis krasic krasnova krastina krastins
kratka kratky kratochvil kratochvilova kratofil krauel kraule kraulis kraus krause krausova krauspe
krauze krawczyk krawiec krcevinac krcmar krcmarevic krcmarova kreb krebs krecek kreckova kregar kreiger
kreissig krejci krejcik krejcikova krejcir krejcirova krejcova kremanac kremenovic krenek krenkova
kreslina kreslins kresoja kresojevic kresonja kresse krestalica kreutz krga kricak kricka krickovic
krieger kriel krieva krievina krievins krievs krige krijt krilovic krinulovic krippner krisan krisanov
krisanovic kristensen kristiansen kristic kristoffersen kristofova krivacevic krivaja krivanek
krivankova krivcevic krivda krivokuca krivosic krivosija kriz krizaj krizan krizek krizic krizkova
krizova krkalo krkeljic krkic krkljus krkobabic krmelj krockert krodinger kroger krogh krohn krol
krolikowski kron kronberga kronbergs kropacek kropackova kroupa kroupova krpovic krsmanic krsmanovic
krsmic krspogacin krstajic krstanovic krstekanic krstic krsticic krstin krstinic krstivojevic krstonic
krueger krug krugel kruger kruk krukowski krull krumina krumins krupa krupicka krupickova krupinski
krupka krupkova krupova krusarovski kruschinski kruskovic kruszewski kruzevic krvavac krysiak krzeminski
krznaric krzyzanowski kshlerin ksiazek kub kuba kubacki kubadov kubadova kubanek kubankova kubatova
kubcova kubec kubelka kubelkova kubena kubera kubes kubesova kubheka kubiak kubica kubicek kubicki
kubickova kubicova kubik kubikova kubin kubinova kubis kubisova kubli kubova kuc kuca kucara kucera
kucerova kuchar kucharczyk kucharova kucharski kuchta kuchtova kucinac kucinski kucova kucukler
kuczynski kuday kudeljas kudlacek kudlackova kudrna kudrnova kufahl kuhar kuhic kuhlee kuhlman kuhn
kuhnel kuhnemund kuhnen kuhnert kuhnke kuhnl kuijpers kuiper kujavec kujawa kujawski kukla kuklova
kukuljica kukuruznjak kula kulaksizoglu kulas kulesza kulhanek kulhankova kulhava kulhavy kulig kulik
kulimann kulinski kulma kulmane kulmanis kumbernuss kumcuoglu kumi kummle kunc kuncova kunde kunene
kunes kunesova kung kunicbukovac kunt kunter kunz kunze kupcova kupec kupfer kuphal kupka kupkova
kupprion kuprion kupusinac kuraica kurcubic kurek kurevija kuridza kurija kurilic kurjacic kurjacki
kurka kurkova kurmazovic kurniawan kurnicki kurnoga kurobasa kurowski kurrat kurschilgen kursteiner
kurtak kurtanjek kurtuma kurucev kurucic kurutluoglu kurzemniece kurzemnieks kus kusan kusanovic
kuschewitz kuschmann kusi kusic kuske kusljevic kusljic kusmawati kustermann kusters kusumo kuswandari
kuswoyo kutch kuter kutlay kutlija kutscherauer kutzner kuvalis kuypers kuzel kuzelj kuzelova kuzet
kuzmanic kuzmanicsarac kuzmina kuzucu kvacanovic kvapil kvapilova kvarme kvasina kvasnicka kvasnickova
kvekic kvrgic kwaakye kwan kwarteng kwasniewski kwiatkowski kwiecien kwiecinski kwok kwong kyei kyncl
kynclova kysel kysela kyselova laack laakso laaksonen labadie labalo laban labanac labate labotic laboy
labuda labudova labus lacanin lacerda lach lacina lacinova lacis lacko lackova lacman lacnjevac lacroix
ladega ladevac ladevic ladewig ladinovic laezza laforza lagana lagrange lahtinen lailasari laine
laitinen laitkam laivina laivins lakatos lakatosova laketa laketic lakic lakin lakomy laksmiwati laletin
lalic lam lama lamacchia lambelet lamberti lambic lammert lamos lamula landa landi landmane landmanis
landmann landova lang lange langer langeveldt langfeld langhirt langosh langova langr langrova langworth
lanig lanteri lanz lanza lapcevic lapenna lapina lapins lapinski lapsina lapsins lari larkin larsen
larson larsson laskowski lasmane lasmanis lasota latal latalova latifat latini latkovska latkovskis
latorre lattanzi latupono lau lauberga laubergs laubscher lauckner lauinger laureano lauridsen laursen
lausecker laux lavecchia lavicka lavickova lawal lazanski lazarac lazarev lazarevic lazari lazarov
lazendic lazetic lazic lazin lazinica lazizov lazizova lazuardi lazzari lazzarini leahu leal leale
leannon lebeda lebedova leberer lebron lebsack lecca lech lecic leclerc leclercq lecomte ledda ledesma
ledner lefebvre lefevre leffler leggio legrand legros legzdina legzdins lehmann lehner lehtinen lehto
lehtonen leibold leide leimbach leinonen leipold leist leite leiter leiteritz leitheim leiva leiwesmeier
lejina lejins lejniece lejnieks lelli lelovic lemaic lemaire lemajic lembede lemic lemke lemmens lemoine
lemus lenart lenfers lengyel lenhard lenk lentini lenz lenzen lenzi leonardi leoncini leonetti
leontijevic leopardi lepore leposavic lepovic leppanen lepsanovic lepsik lepsikova lepthin lequesne
lerma lero leroux lesch leschnik lesendric lesevic lesiak lesina lesjak lesmana lesniak lesniewski
leszczynski letsoalo letzelter leuba leuenberger leung leuschke leutarevic leutenegger leva levajac
levanic lewandowski lewicki lewke leyckes leye leyva lezzi liang libal libalova liberati librizzi licata
liccardo licciardello lichtenfeld lichtenhagen lichtl licis licitra lidaka lidaks liebach liebe liebich
liebold lieder lielmane lielmanis lienshoft liepa liepina liepins ligorio liguori lilic lima limbu limon
limoncuoglu lin linares lind lindberg linden lindenberg lindenmayer lindgren lindholm lindner lindqvist
lindstrom ling linhart linhartova liniger linke linnenbaum linsey liotta lipan lipar lipari lipinski
lipka lippe lippi lippmann lippolis lipske lipski liptak liptakova lipus lira lischka lisi lisicka
lisicky lisiecki liska liskova lisnic lisowski littel litterio liu liuzzi livaja livazovic liverani
ljevnaic ljiljan ljubojevic ljubomirovic ljubotina ljubovic lobinger loboda loca locatelli locci lochner
lockman locs loddo lodi lodina lodins loera loffredo lofgren logar logina logins logozar logsch lohmann
lohre lohse loi loiacono lokar loken lolli lombard lombardi lombardini lombardo lomeli lomic lomovic
lonardi longhi longo longobardi longoria loogen lopez lorencova lorentzen lorenzini loreti loreto
lorusso losch losickrizmanic loska lotito lotter loubser louda loudova loum loureiro lourinho louw
lovato lowa lowe loya lozada lozano lubbers lubina lubinova lubke lubowitz lucanovic lucar lucarelli
lucarini lucchese lucchesi lucero luchetti luchian luchini luciani lucic lucidi luconi luczak ludban
ludolf ludvikova lueilwitz luettgen luevano lufft lugli lugo lukac lukacevic lukacin lukacova lukacs
lukasek lukasiewicz lukasik lukaskova lukasova lukaszewski lukenda lukendic lukes lukesova lukic
lukickovanovic lukoschek lund lundberg lunde lundgren lundin lundqvist lundstrom luongo lupasco lupascu
lupi lupica lupo luppi luppino luptak luptakova lupu luscher luse lusis lustenberger lutfiyev lutfiyeva
lutfullohov lutfullohova luthi luthuli lutje luyken luyt luzaic luzar luzi luzzi maak mabaso mabhida
mabizela mabrukov mabrukova mabunda macak macakova macaluso macanic macari macchi macchia macdonald
macedo macejkovic macek macele macgyver mach macha machac machacek machackova machacova machado machala
machalek machalkova machalova machova machtig maciag macias maciejewski mackiewicz macko mackova
mackowiak macovei macri macura macurova maczey madan madej madejova mader madera madetzky madic madidov
madidova madrid madrigal madsen madubuko maduma madunicflauder madzic maestas maffei maftei magalhaes
magana magar magdalenic magdic maggi maggiani maggio maggiore magi maglajic magliocco magnani magnussen
magnusson magoza magyar mahabeer mahajan mahanov mahanova maharani mahardika maharjan mahestri maheswara
maheswari mahlangu mahmudi mahrusov mahrusova maiello maier maillard mainardi maio maione mair maisch
maj majaca majcen majcher majchrzak majer majerova majeska majesky majewski majka majkic majnik majovic
majstorovic majstrenko mak makela makhanya makinde makinen makkink makowski maksimovic makuachukwu
malachovska malachovsky malagoli malai malan malaspina malatesta malavasi malave malbasik maldonado
malec malecek malecic malecki maleckova malerba malesevic malicanin malicki malikova malinga malinic
malinova malinowski malisek malisekova maliszewski malivuk malizia malkova malkus mallmann malmgren
malobabic malojcic maltasic maltese malucha maluleke malvic maly mamaliga mamojka mamojkova mamula manak
manakova manastirlic mancinelli mancini mancino mancuso mandala mandaric mandasari mandic mandokovic
mandrapa manea manetti manfredi manga mangane mangano mangione mangunsong manica manicone maniscalco
manjak manjencic mann manna manninen mannino manno manns manolache mansell mansson mansurov mansurova
mante manti mantovani manullang manz manzanares manzella manzi manzo maphisa maqsudov maqsudova maracic
maragno marahrens marais marak marakovic maran marangi marangon marangoni marani marano marar marasovic
marbun marcec marcelli marcet marchal marchand marchesan marchese marchesi marchesini marchetti
marchetto marchewka marchewski marchi marchini marcik marciniak marcinko marcinkova marcinkovic
marcinkowski marcon marconi marcovecchio marcucci marcussen marczak mardari mardhiyah mardonov mardonova
marecek mareckova marega marelli maresca maresova margic marginean margiotta margis mariani marianova
maric maricevic marik marikova marincic marinelli marinescu marini marinkovic marinovic marinucci
mariotti marisavljevic mariucci mariz marjanov marjanovic markelj markham markiewicz markotic markova
markovic markovicsarac markowski marl marmeggi marner maroevic marone marongiu marosicevic marotta
marovic marpaung marquardt marquart marquez marra marras marrazzo marrero marrone marroquin marsalek
marsalkova marschek marsella marsenic marsik marsikova marsili marszalek martac martel martelli
martellucci martens martensson marti martinac martincova martinec martinek martinelli martines martinez
martini martinkova martinov martinovic martinsen martinsson martorana martucci marunica marx marxen
maryati marzano marzec marzi marziali marzocchi masala masaryk masarykova mascarenas mascia masciandaro
mascolo masek maseko mashinini masi masia masiero maskova maslac maslanka maslo maslova maslowski
masojevic masopust masopustova massa massari massaro massimi masson mastrogiacomo mastroianni
mastronardi mastropietro masucci mata matanic matarazzo mataz mateescu matejicek matejickova matejka
matejkova matera mathebula mathes mathies mathisen mathiszik matiasko matiaskova matic matijanic
matijasevic matijevic matisone matisons matoric matos matousek matouskova matousova matranga matschke
matta mattei mattern matteucci matthes matthey mattila mattioli matton mattsson matula matulova matusiak
matusina matuska matuskova matuszak matuszewski matyasova matysiak matysova mau maugeri maulana maurer
mauri maurizi mauroff mautner mautone mauzer mavdudyev mavdudyeva mavlonov mavlonova mavundla maxa
maxova mayasari maybach mayer mayerova mayert mayhos mayorga mayowa mazanek mazankova mazibuko mazilu
mazjane mazjanis mazur mazurek mazurkiewicz mazza mazzanti mazzarella mazzaro mazzei mazzeo mazzi
mazzini mazzocchi mazzola mazzoleno mazzone mazzoni mazzotta mazzotti mbacke mballo mbatha mbende
mbengue mbodj mboup mbow mbuso mcclure mccullough mcdermott mcglynn mchunu mclaren mclaughlin mclean
mcmillan mebold mecca meciar meciarova medeiros medek medeot medhurst medici medkova medne mednis
medrano medugno medved medvedova meeuwis megantara megdanac megna mehl mehlhorn mehloluhlaza mehlorn
mehra mehrotra meichtry meier meiere meiers meijer meili meintjies meireles meisch meissner meister
mejia meksa mekss melandri melcer melcerova meldere melderis mele melendez melgar meli melicharova
melillo melker mellett melngaile melngailis melo meloni melzer memoli mena menard mencarelli menchaca
mencl menclova menconi mendes mendez mendoza mendy menegatti menemencioglu menendez menga mengoni menna
menne menon menozzi menrat mensa mensah mensik mensikova mensing meo meraz mercado mercier mercuri mereu
mereuta merian merino merkel merlak merli merlo mermoud merola merseburg merta mertens mertoglu mertova
mertz merz mesa mesaric mesarosbelanji meskuna meskune meskuns mesloh mesquita messana messina meszaros
mettler metz metzger metzner meunier mewes meyer meylan meza mezei mfeka mfumu mgenge mhlanga mhlongo
mican micco miccoli miceli michalak michalcova michalczyk michalec michalek michalik michalikova
michalkova michallek michalova michalowski michalski micheletti michelucci michiels michna michnova
micillo micka mickova micu mielczarek mielke mierzejewski miettinen migliaccio miglio migliore
migliorini mignogna mihaila mihailescu mihailov mihailova mihailovs mihal mihalache mihalachi mihalcea
mihalik mihalikova mihaljec mihalova mijakovic mijota mikac mikelsone mikelsons mikesicmerda mikesova
mikicvucak mikitenko miklas miklosko mikloskova miko mikodanic mikolajczak mikolajczyk mikova mikula
mikulasek mikulaskova mikulik mikulikova mikulova mikulski mikus mikusova mikuta milak milani milankovic
milazzo milczarek milde milea milella milewski militaru militello miljanovic millidge milotova milsom
minac minacova minah minar minarik minarikova minarova mindru minelli mingarelli minniti mintzlaff
miotto mirabella miramontes miranov miranova mirazizov mirazizova mirea mireles mirga mirgova mironov
mironova mirski mirziyoyev mirziyoyeva mishra misiak misik misikova miskiewicz mistretta misztal
mitanovic mitu miu mkhatshwa mkhize mladek mladenovic mladkova mlakar mlcoch mlcochova mlejnek mlejnkova
mlikota mlinar mlynarczyk mngomezulu mnisi mocan mocanu moccia mockenhaupt mocnik modica modise
modzelewski moe moede moedl moeller moen moffa mofokeng moga mogbadunade mogenburg moguenara mohirov
mohirova mohnacki mohr mohrhard mohsner moisei mojica mojzisova mok mokra mokros mokrosova mokry mokwena
mol moldner moldovan moldovanu moldoveanu molefe molenaar molenda molina molinari molinaro molitor moll
mollenbeck moller mollica mollinger molnar molnarova moloi molteni molzan monaci monaco monahan
mondragon monnard monni monod monroy montag montagna montagner montalbano montalto montalvo montanari
montanaro montanez montano montefusco monteiro monteleone montemayor montemurro montenegro montero
monterosso montes montesano montez monti monticelli montoya moonsamy moore moormann moosa mora morabito
moraes morais morales morandi morar morari moraru moras moravcik moravcikova moravcova moravec moravek
moravkova morawo morawski morax moraz mordenti mordhorst moreau moreira morel morelli morello moretti
moretto morgante morgenstern morhelfer mori moriconi morin morini morissette morkel moro moroni morova
moroz morozova morozovs morra morreale morri morrison morrone morsch mortensen mosca moscato moscheles
mosciski moseley moser moslavac mostert mosti mota motalo motaung motchebon motisi motl motloung motlova
motta motteau mottet mottola motycka motyckova motyka motzenbbacker moucka mouckova moudra moudry moulin
moura moya mphahlele mqwebu mracek mrackova mraz mrazek mrazkova mrazova mrkvicka mrkvickova mroczek
mroczkowski mroz mrozek mrugalla msibi mthembu mthethwa mtolo mtshali mucalj mucavac muceniece mucenieks
mucha muchova muckenthaler mudau mudie mueller mues mufizov mufizova muhammadov muhammadova muhar
muhleis muhsinov muhsinova muhtorov muhtorova muinat muizniece muiznieks mukaram mukhopadhyay mulas
mulder muller mullerova mulrain mulyani munaro munda munguia munifyev munifyeva muniz munk munkas munoz
munsamy muntean munteanu mura muradbasic murati muratore murawski murazik muresan murgia murillo muro
murodov murodova murolo murru murtas musat muschg musella musi musial musil musilova musso mustafoyev
mustafoyeva musteata mustonen musulmonov musulmonova musumeci musy muszynski mutiat muzaffarov
muzaffarova muzenjak muzik muzikova mybs myburg myburgh mydlo mydlova myhrer myska myskova nababan
nabein nabow naca nader naf nagel nagode nagy nagyova nagypalfi naik nainggolan nair najduk najera
najman najmanova najmiddinov najmiddinova najmudin nalbantoglu namaga nambeesan namboothiri namike
namikis nanaic nanez nannen nanni napierala napitupulu napoletano napoli napolitano nappi naranjo
narcisi narimonov narimonova narpati narvaez nascimento nashiruddin nasriddinov nasriddinova nastas
nastase nastvogel nasyiah nasyidah natali nathania natsir nau naubert naude nauer naumann nava navarra
navarrete navarro navratil navratilova nawrocki nawrot nayar nazifov nazifova nazrullohyev nazrullohyeva
ncusi ndaba ndandali ndao ndaw ndebele ndiaye ndione ndir ndlovu ndong ndour ndoye ndukwu neacsu neagoe
neagu neamtu nebioglu necas necasova nechita necula nedbal nedbalova nedelcu nedoma nedomova nedved
nedvedova negara negoita negrea negrete negri negron negru negruta nehru neimke nejedla nejedly nel
nemcova nemec nemecek nemeckova nemes nemeth nenadov nenadovic nerius nesladek nespor nesporova nesti
nesvadba nesvadbova neto neubauer neubauerova neubert neuendorf neumair neuman neumann neumannova
neumanova neupert neurohr neuschwander nevarez neves ney nezaj ngai ngcobo ngcolosi ngema ngo ngom ngozi
ngubane nguer nguyen nguyenova ngwazi ngwenya nhlapo nhleko niane niang niass niasse nica nicastro
niccolai nicolaev nicolay nicolescu nicoletti nicolini nicolosi nicosia nicotra niculae niculescu nieddu
niedermeier niedra niedziela niedzielski niedzwiecki nieklauson nielsen niemczyk niemi niemiec nieminen
nienow nieto nieves niewiadomski niggeler nigro nijland nikolaus nikolickovacic nilsen nilsson ninalowo
ningrum niroula nissen nistor nita nitra nitu nitzsche nizomiddinov nizomiddinova nizomov nizomova
nkansa nkansah nkomo nkosi nkrumah noack nobile nobili nobre nocentini nocera nocerino nodler noga
nogueira noh nojeem nolte nomvethe nondlela nonyana norberg nordby nordin nordskaug nordstrom noriega
normann northoff nosek nosirjonov nosirjonova nosirov nosirova noskova nota notaro noto nourmont novac
novacek novackova novakova novelli novello novitasari novosad novosadova novotna novotny novy nowacki
nowaczyk nowak nowakowski nowicki nowinski nowosadek nozulu nsele nsia ntanzi nti ntiamoa ntim ntombela
ntuli nucci nucera nugroho numanoglu nunes nunez nuraini nurbekov nurbekova nurdiyanti nuriddinov
nuriddinova nurlaela nurlanov nurlanova nusratov nusratova nusratullohyev nussbeck nuzzo nwachukwu nwogu
nwuzor nxumalo nyaako nyame nyanda nyantakyi nyberg nygaard nygard nylen nystrom nytra nzimande oancea
obeng oberbrunner oberem oberg obergfoll oberlin obermaier obiageli obianuju obidov obidova oblak
obrezanac obsut obsutova ocalan ocampo ocasio occhipinti ochoa ochs ochse odegard odehnal odehnalova
odetola odilyev odilyeva odobasic odunsi oeser ofori ofosu oggiano ogindan oginni ogulana ogunbamigbe
ogunbanwo ogunbiyi ogunbo ogunde ogunwande ogunwobi ogunyeye ojala ojeda ojo ojua okonkwo okpattah
oktaviani oktovian okumus okuneva okunola okur okyere olabode oladeji oladipupo olah olahova olaiya
olari olariu olaru olasunkanmi olasupo olawale olbina olbrich olczak oleinic olejniczak olejnik olimov
olimova oliphant olivares olivarez olivas oliveira oliveri olivi olivieri olivo olivova olla olmos
olofsson olowokeere oloyede olsen olson olsson olstad olszewski oltean olteanu olubode olubukola
olubunmi olufeyikemi olugbayila olujimi olukotun olukunga olusanya olutola oluwagbemi oluwanisola
oluwashina olvera omadov omadova omani omidina omobolaji omojola omotoso omowale ondra ondracek
ondrackova ondrasek ondricka ondrova ondrus ondrusova onic onnen onohinosen onose ontiveros
onyinyechukwu oosterhuis oosthuizen opacic oparinde ophey opoku oppenheimer oppliger oppong oprea opric
opricovic opris opsenica opuic opuku opuvacic oqilyev oqilyeva oquendo orak oraloglu oraovcic orasanin
oravec orban orbanic orbay ordonez orefice orellana orge orgulan orifov orifova orlandi orlovic orlowski
orn ornelas oro orosco orosz orozco orru orsag orsagova orsanic orsini orsos orta ortega ortenzi orth
orthmann ortiz ortolani orzechowski oschkenat ose osei osenberg oshin osinski osis osmak osmanlic osorio
ossowski ostby ostendarp ostervald ostli ostringer ostrovska ostrovskis ostrowski ostuni ostwald osuagwu
osuntokun otabekov otabekova otahal otahalova otartic otcenas otcenasova otero oti otiwa ott ottaviani
otte ottonello otuo ovcina owais owczarek owokoniran owolabi owoyemi owusu oyadiran oyaifo oybekov
oybekova oyebola oyelude oyeniyi oyetoro oyeyemi oyinkansola oyinlola oymen ozanic ozansoy ozberk ozbey
ozbir ozdemir ozdenak ozdogan ozere ozers ozgorkey ozkara ozkok ozodbekov ozodbekova ozodov ozodova
ozola ozolina ozolins ozols oztonga oztuna ozturk ozuna pabon pacanin pacariz pacheco paci pacifici
pacini pacocha paczkowski padberg paden padilla padmasari padovan padron padula paduraru paesler paez
pagac paganelli pagani pagano pagliai pagliuca pahanic pahert paimo paiva pajak pajcic pajeska pajkuric
pajonk pajtl pakalniete pakalnietis paksut pakula pala palacios palackovic palacz paladi paladini palano
palasti palastri palavestra palazzi palazzo palazzolo palecek paleckova palermo palic paligoric palii
palija palikuca palisaski paljevic palka palla palladino pallentin pallesen pallotta palmeri palmieri
palmisani palmisano palombi palombo palomo palsson paltere palters paluch palumbo pana panaro pandey
pandolfi panek panetta panezic pani panicker panico panisic panjak panjevic pankova pantano pantoja
panza panzeri panzig paolella paoletti paoli paolicelli paolillo paolini paolino paolucci paone paonessa
papak papaleo papapietro papez papezova papini papp pappalardo paradiso paraschiv paravinja pardini
paredes parente pariggiano parise parisi parisian parizek parizkova parkin parlier parmakovic parnell
parodi parojcic parovic parra parrinello parrino partida partyka parun parvu pasagic pasalic pasat pasca
pascali pascarella pascari pascaru paschke pascu pascucci pasek pasekova pasic pasini paska pasko
paskova pasqua pasquali pasquini passarelli passeri passero passuello pasternak pastore pastorelli
pastorino paszkowski pasztor pataca patacic patafta pataki patane patarac patek patel paterson patil
patila patino patko patkova patkovic patocka patockova patrascu patriarca patrnogic patrone patrun
patruno patzwahl pau paucek paukner pauko paukova paukovic paulova paulse pauluka pauluks paun paunkovic
pavan pavani pavcic pavelek pavelic pavelka pavelkova paver pavesic pavlacic pavlas pavlasova pavlica
pavlicek pavlicic pavlickova pavlicova pavlik pavlikova pavlikovska pavlikovsky pavlov pavlova pavlovic
pavlovska pavlovskis pavlu pavone pavrlisak pavuk pavukova pawelec pawlak pawlicki pawlik pawlikowski
pawlowski paz pazdera pazderova pazmanj peaquin pecar pece pech pecha pechacek pechackova pechova pecina
pecka peckova pecora pecoraro pecorella pedersen pedone pedraza pedrazzini pedroni pedrotti pedroza
peeters peixoto pekar pekarek pekarkova pekarova pekkan pektemek pelayo pelc pelcova pelikan pelikanova
pellecchia pellegrini pellicano pellitteri peluso pena pencic pencis penezic penic penjisevic penna
pennestri penovic penzo peovic pepelcevic perales peralta peran perdana perea perego pereira peres perez
perilli perin perina perini perinova perkona perkons perlas permadi permata perna pernica pernicova
peroni perotti peroutka peroutkova perra perret perri perrier perrin perrini perrone perrot perrotta
perroy persa persson pertiwi perugini peruzzi pesaresi pesce pesek peselman peska pesko peskova pesorda
pession pesta pestova petcu peterka peterkova petersen peterson petersone petersons petit petito petrak
petrakova petralia petrarca petras petrasova petrea petrella petrelli petrescu petricek petrickova
petrijevcanin petrik petrikova petrini petrisevac petrone petrov petrova petrovac petrovicka petrovicky
petrovska petrovskis petrucci petruska petruskova pettersen pettersson petzold pezzella pezzi
pfannerstill pfeffer pfeiffer pfennig pfersich pfingsten pfister pflieger pflugner pham phan philander
phillips phung piacentini piaget piana pianese pianigiani piasecki piatek piatkowski piazza piazzolla
pibiri pica picard picariello picchi piccinini piccione picco piccoli picha pichardo pichler pichlmaier
pichova pictet piechota pieczek piekarski pienaar pieri pierini pierro piesker pieterse pietras
pietruszka pietrzak pietrzyk pietsch piga pignatelli piguet piha pikover pilarova pilarski pilat pilato
pilatova pilch pili pilla pillai pillay pillitteri pimentel pina pinardi pineda pingpank pinheiro pinho
pini pinna pinnock pinon pintea pinter pintilie pinto pintus pinzari pinzaru piorkowski piotrowicz
piotrowski pipitone pippig piras pircher piredda pires piron pirone pirrello pirrone pirvu pisa pisani
pisano pisarevic pischedda pisciotta piscitelli piscopo piskorjanac pisova pisu pithey pitinac pitkanen
pitschugin pittalis pittard pitzalis piva pivar pivetta pivonka pivonkova piwowarczyk pizarro pizzi
pizzimenti pizzitola pizzo pizzuti pjescic pjesivac placek placento placha plachy placic placinta placko
plackova plakalovic plamadeala plamenac plantak plascar plaskur plass platania platzer plauk plautz
plazonja plazonjic plch plchova plejo plekanec plekanecova plemic plesa plesca pleska pleskonjic pletsch
plomb plonka plotzitzka plsek plskova pluhar pluharova pluta pocan poche pocrnja podbarac podgorski
podhradska podhradsky podkonicka podkonicky podniece podnieks podpadac podzimek podzimkova podzina
podzins poehn poels poeschl pogacic poge poggi poggio pogorzelski pohl pohland pohle pohlova poirier
pokorna pokorny polacek polach polachova polackova polak polakova polancec polanco polanska polansky
polasek polaskova polat polese poletti poli poliak poliakova polidori polifka polimeno polis politi
polito polivka polivkova polizzi pollich pollina pollmacher pollock polsak polverino pompei pompili
pompilio ponce ponitzsch ponjavic pons ponti poon poore popa popcic popelka popelkova popescu poplawski
popov popova popovici poprzan popusoi porcari porcu porebski porgante porgants porras porsche porth
portillo portmann posada poschmann poser pospichal pospichalova pospisil pospisilova postic postica
postiglione postma postolachi potenza potgieter pothuvaal potocar potocnik pottel potucek potuckova
poulsen pouros pourova pouye powell powlowski poyrazoglu pozarac pozzi pozzo prachar pracharova pradana
pradhan pradipta prado prah prajapat prakasa prakatur prangart prange pranowo prasasta prasek praskova
prastuti pratama pratesi pratico prato prazak prazakova prchal prchalova prebil prebiracevic preciado
preda predic prediger predin predojev predojevic predovic predragovic preloscan prempeh prencipe
preocanin prepelita prerad preradovic preseren pressler prete pretkalnina pretkalnins pretorius preuk
preuss prevost preziosi pribyl pribylova pridane pridans priedite prieditis priemer prieto prihoda
prihodova prikryl prikrylova principato pringle prinsen prinsloo prisacari prisacaru privat privitera
prkosovacki probst prochazka prochazkova procter prodan prohaska proietti prokes prokesova prokopova
prosacco prosek prosic proske proskova protic provaznik provaznikova provenzano prucha pruchova prus
prusa prusova pruteanu przybyl przybyla przybylski przybysz psenicka psenickova ptacek ptackova ptak
puacmatesic puca pucci puccio puchalski puddu pudjiastuti puente puga puggioni pugliese pugliesi puglisi
puharic puiu pukite pukitis puleo pulido pupak pupakova purdy purnama purnawarman purnawati purwanti
pury puscas pusch puskarcuk puspasari putincanin putnik putnina putnins putra putzolu puzavac puzigaca
pytel qasimova quaglia quaranta quarta quartenoud quartey queiroz quesada quevedo quezada quigley
quinodoz quinones quinonez quinta quintairos quintana quintanilla quintero quinto quiros quiroz quitzon
quliyev raabe rabenstein rabic rabljenovic rac raca rach rachmawati racordon racova racu racz raczynski
radebe radecki radigovic radijevac radin radinovic radisavcevic radisavic radisavljevic radisevic
radivojac radivojsa radl radler radlovic radmanovic radoi radomirovic radomski radonja radonjanin
radonjic radotic radova radovac radovanac radovankovic radovanlija radovanov radtke radulaski radulescu
radulic radulj raduljeskovic raduljevic radulovic radusic radusilovic radusinovic raduski rael
rafailovic raffa rafidyev rafidyeva rago ragone ragusa rahardian rahimah rahimov rahimova rahn raich
raifyev raifyeva railean raileanu raimondi rajabov rajabova rajasa rajata rajcevic rajh rajs rajsic
rajtek rak rakanovic rakaric rakas rakova rakovic rakowski rakusic ralbovski rallo ramac ramadan
ramadhani rambaldi rambousek rambouskova ramella ramirez ramos rampazzo ramziddinov ramziddinova
randazzo randunkovic raneri ranftl rangel rangelov rangen ranieri raniolo rantanen rantsch ranucci ranz
rapisarda raposo rapovac rapp rapuano rasanen rascanin rascon rasetarevic rasetic rasevic rashidov
rashidova rasic rasinac raska raskova rasmussen rasovic raspopovic raspudic rata rataj ratajczak
ratajova rath ratke ratkovcic ratniece ratnieks ratti rau raubuch raufyev raufyeva raukuc rausch rauso
raut rautenkranz ravaioli ravet ravn ravshanov ravshanova raxmatullohyev raya rayhan raynor razic razo
reale recchia recevic redaelli reddy rees regalado rehacek rehackova rehak rehakova rehorova rehwagen
reiber reichardt reichel reichert reichling reif reifenrath reimann reinberg reinelt reinger reinhardt
reinke reitze remes remesova remeta rempel renard renault rencar renda rendon rendra rendulic renk renna
renner renovcevic renovica renteria rentz renz renzi repac repetto repija repiska repisky reppin
resendez reskovic resnik reso restivo restle restorff retzke reuber reumann reus reuss reusse revenco
reymond reynolds reynoso rezac rezacova rezek rezkova reznicek reznickova rheder rhoden rhodes ribar
ribaupierre ribeiro ribicgreganic riccardi ricci ricciardi riccio riccobono richards richardson richter
richtr richtrova ridolfi riedel riediger rieger riekmann riekstina riekstins riepl riermeier riester
riethmuller rietman rietmuller rietscher riggi riggio righetti righi rigoni riha rihova riisberg rimai
rinaldi rincon riner ringel ringer riojas riolo rios riparbelli ripken rippin ris ritchie ritosek
ritschel ritsma rittenberg ritter rittgasser rittweg ritz riva rivas rivera rivero riviere riyanti
rizvonyev rizvonyeva rizza rizzi rizzo roba robak robel roberti roberts robertson robledo robles robu
rocca rocchi rocha rochaix rochat roche rockmeier rockomanovic rodarte rodehau rodigari rodiger rodowski
rodrigez rodrigues rodriguez rodriquez roecker roed rogahn rogala rogalski roggatz rogolino rogowski
rogulja rohlander rohrer rojas rojek rojo rokossa roldan roleder rolfson rolland rollo roloff rolon
romagnoli romaguera romancik romancikova romanciuc romanelli romani romaniello romanini romanovska
romanovskis romanowski romcevic romo rondinone rondoni rondovic roob roque rosado rosales rosandic rosas
rosati rosbach rosca roschinsky rosenauer rosenbauer rosenbaum rosenthal rosevic rosi rosiak rosinski
roskic rosksch rossberg rosselli rosset rossetti rossi rossini rossler rosso rossouw rosu rota rotari
roth rothenbacher rother rothlisberger rotolo rotondo rottger rotundo roubal roubalova rougemont roulin
rous rousova rousseau roussel roux rovcanin rowe roybal royer rozac rozanski rozenbaha rozenbahs rozgic
rozite rozitis rozkalne rozkalns rozsypal rozsypalova rozycki rubene rubenis ruberto rubino rubio rucco
ruch rucinski ruckdeschel rucker rudan rudiger rudnicki rudolfova rudzinski rudzite rudzitis rudzki
ruecker ruegg ruelas ruggeri ruggieri ruggiero ruiz rumenic rumpf runce runcis runolfsdottir runolfsson
runte ruotolo rupnik rupprecht rus rusanoski rusciano rusin rusnac rusova russo russu rustamov rustamova
rusu ruter rutherford rutkowski ruttimann ruud ruzek ruzicka ruzickova ruzkova ryba rybak rybar
rybarczyk rybarik rybarikova rybarova rybicki rybnicek rybnicekova rybova rydl rydlova ryjikh rysava
rysavy ryzih rzepka saadiyev saadiyeva saarinen saavedra sabadell sabaly sabatini sabatino sabau
sabbatini sabdat sabia sabian sabljak sabolcec sabolski sacchet sacchetti sacchi sacco saccone sachse
sadiki sadiklar sadilek sadilkova sadl sadovic sadowski sadriddinov sadriddinova sadzak saefullah saenz
safar safaric safarik safarikova safarova safiryev safiryeva safitri saflanis safoyev safoyeva safranek
safrankova sagadi sagafe sagna sagodic sagonas saheed sahner sai saia saidov saidova saile sailer saini
saiz sajinovic sajtos sakanovic sakho sala salahudin salako salamone salas salatiello salazar salcedo
salcido saldana saldivar salek salemi salemme salerno salgado salierno salinas salis salkova sall
salmina salminen salmins salo salohov salohova salonen salow salsabilla salvadori salvati salvatori
salvi salvucci salzano salzer salzmann samanci samandarov samandarova samaniego samb sambe sambou samek
samel samelova samiryev samiryeva samkova sammartano sammartino sammert samohod samohodaj samolov
samolovac samosir samsalovic samsonova samuelsson sanabria sanadrovic sanches sanchez sandalci sandalj
sandberg sanders sandic sando sandova sandoval sandoz sandstrom sanfilippo sannino santacruz santamaria
santana santangelo santarelli santarossa santarsia santarsiero santi santillan santilli santinelli
santini santoni santor santori santoro santoso santucci sanusi sapienza saponaro saporito saptono
saputra saputri sarabia saracino saragih saraiva sarbu sardella sardina sardorov sardorova sargac saric
sarioglu sarkozi sarnataro sarpong sarr sarti sartor sartori saruga sarvari sarvarov sarvarova sasek
saskova sassano sassi sasso satner satria satta sattelmaier satterfield sauceda saucedo sauer sauerland
sauliete saulietis saumweber saussure savary savciuc savevski savini savoca savoia savolainen savu
sawayn sawicki sayginer sbrana scaglione scala scalia scalise scalzo scano scanu scarano scardino scarpa
scarpellini scc schacht schaden schaefer schafer schaffarzik schaffel schaffer schahbasian schaller
schamberger schaning schar scharer scharf schaub schedler scheer scheidegger schejbal schejbalova schelk
schellenbeck schembera schenk scherbarth scherer scherini schermann scherrer schersing scherz schettino
scheurer scheuring scheytt schiavi schiavo schiavon schiavone schielke schieskow schifano schildhauer
schillaci schiller schilling schima schimmel schimmer schindzielorz schinner schiopu schipper schirmer
schirrmeister schirru schlachter schlangen schlatter schlawitz schlechtweg schley schleyer schlicht
schlitzer schmalzle schmeler schmid schmidt schmidtchen schmidtova schmitt schmitz schmuhl schneider
schneidrova schnelting schnider schnieder schniedermeier schnurer schnyder schoberg schoch schockel
schoeman schoen scholten scholtz scholz schonball schonbeck schonberg schondelmaier schonebeck
schonenberger schonfeld schonherr schonlebe schorderet schorr schott schottmann schotz schouren
schowalter schrader schramm schreck schreiber schreiner schreiter schrepfer schroder schroeder
schuermann schuff schuhaj schuldt schuler schulist schult schulte schultz schultze schulz schulze
schumacher schumann schumm schupp schuppe schuppel schurch schuri schuster schutz schutzbach schutze
schwab schwalm schwanbeck schwandke schwanitz schwarthoff schwartz schwarz schwarzer schwarzkopf
schwarzmeier schwarzova schwatlo schweisfurth schweitz schweizer schwennen schwerdtner schwidde
schwirkschlies schwizgebel schwuchow sciacca scocco scognamiglio scopece scorza scotti scripnic scrofani
scuderi scurtu scutaru sebastiani sebek sebela sebelova sebesta sebestova sebkova secchi secci sechi
seck secrieru sedarevic sedillo sediva sedivy sedlacek sedlackova sedlak sedlakova sedlar sedlarova
sedliak sedliakova sedova seeger seelig segavcic segnane segota segovia segunmaru segura sehls sehnal
sehnalova seibold seidel seiders seidl seidlova seifert seifertova seigel seiler seitz sejeja sejejs
sekanina sekaninova sekularac seme semerad semeradova semeraro semisch semprini sen senatore sene senger
senghor senica senk senkel senko senkova senzangakhona sepe sepetci sepulveda serafini seremet
serfontein serna serpa serr serra serrano serrato serzante serzants sessa sesta sestak sestakova sestito
setala sethi setiawan setula sevcenco sevcik sevcikova severi severova sevi sevilla sewald seydi
seyidova sezek sforza shah shahbozov shahbozova shahobiddinov shahobiddinova shahriyorov shahriyorova
shahzodov shahzodova shakya shamsiddinov shamsiddinova shanahan sharma sherpa sherzodov sherzodova shezi
shiu shodiyorov shodiyorova shohibov shohibova shongwe shrestha shukla shukrulloha shum sibiya siciliano
sidibe sidler sidlo sidlova siebel siebert siedlecki siegling siegrist sielemann siemon siener
sienkiewicz sieradzki sietniece sietnieks sievers siewert signorelli signorile signorini sigrist sihler
sihombing sihotang siino siketanc sikora sikorova sikorski sile sileiko silenzi silhava silhavy silina
silins silis sillah silva silvestri silvestrini simacek simackova simak simakova simanek simanjuntak
simankova simatic simbolon simcic simcik simcikova simecek simeckova simek simeoli simeoni simeti simic
simicevic simicsebalj simijonovic simin simionescu simjanovic simkova simljesa simmen simoes simojlovic
simoncelli simonet simonetti simoni simonini simonis simonova simonovic simonovicova simonsen simova
simsek simula simulov simunek simunkova simunovic simurdic sinaga sinanoglu sinclair sindelar
sindelarova sindler sindlerova singh sinha sini sinnhuber sinopoli sipek sipes sipkova sipos sipova
siptar siracusa siragusa sirait sirante sirants sirbu siregar sirghi siri sirojiddinov sirojiddinova
siroka siroky sirova sirovs sischka siskova sisneros sitaric sitek sithole sithuli sitompul sitorus
situmorang siu sivak sivakova siwek siwele siyaya sjoberg sjogren skacel skacelova skala skalicka
skalicky skalova skalski skandovic skeledzija skenderija skiba skibicki skibinski skiles sklenar
sklenarova sklenka sklenkova skoczylas skoda skodova skoglund skokan skokanova skopal skopalova skora
skorepa skorepova skorupan skov skowron skowronek skowronski skrabal skrabalova skracic skriniar
skriniarova skrivanek skrivankova skroban skrzypczak skrzypek skudra skultety skultetyova skutecka
skutecky skuterud slaba slaby sladakovic sladek sladic sladka sladkova sladky sladoje sladojevic
sladovic slama slamarski slamek slamova slanina slaninova slankamenac slastan slastanova slatinac
slavicek slavickova slavik slavikova slavkovic slawinski slechta slechtova slezak slezakova slijepac
slijepcevic sliwa sliwinski sloboda slobodanac slobodanovic slobodjanac slobodnik slobodnikova slobodova
slonja slota slotova slotta slovacek slovackova slovak slovakova slowik slowinski sluka slukova
slusarczyk smaic smailbegovic smajda smajdova smajlovic smedsrud smeets smejkal smejkalova smekal
smekalova smerda smerdova smet smetana smetanova smets smid smidova smieja smiljan smiljanec smitham
smitran smits smogeli smola smolik smolikova smolinski smoljanec smoljanic smolka smolkova smolova
smrcak smrcka smrckova smrek smrekova smrz smrzova smuge smugis smutna smutny smyth snajdr snajdrova
snedden snell snooke snyman soare soares sobar sobczak sobczyk sobek sobieraj sobitov sobitova sobkova
sobolewski soboll sobota sobotka sobotkova sobowale soccorsi socha sochacki sochirca sochor sochorova
socolov sodano sodar soderberg sodiqov sodiqova sofer sojka sojkova sokhela sokol sokolicmihalak
sokolova sokolowski solak solano solberg solc solcova soldati solga solheim solinas solis soliz soller
solli sollner solmaz solorio solorzano solta soltan soltanov soltanova soltes soltesova soltys soltysiak
soltysova somayaji sommer sommrova somodvarac somogyi somrak somssich sondisa sondore sondors sonko sonn
sonnabend soos sorbello sorce sorensen sorgic soria sorlie sormaz soro sorrentino sorsa sosa sosare
sosars sosnowski sostarec sostarko sotelo sothole sotic soto sotra sottile souare soucek souckova soukup
soukupova soumare sousa soutter souza sova sovova sowa sowinski soyinka sozeri spacek spacil spacilova
spackova spada spadafora spadaro spadoni spagnolo spagnuolo spahn spanu sparacino sparic spasenic
spasenovic spasic spaskovic spasojev spasojevic spataro spataru spelmeyer spernjak spicka spickova
spiegelburg spielvogel spiga spina spinelli spinka spinner spinu spiranec spitzmuller spizzirri splichal
splichalova spoerri sporer sporrer sporri spottel sprenger sproge sprogis sprude sprunger spurna spurny
srakic sramek sramkova srb srbova sroka stabile stachowiak stachowicz stachura stachurski stadelmann
staffieri stahl staicu stajhofer stalder stamatiadis stamm stampf stanciu stanek stanescu stang stanger
stangl stanijanovic stanijevic stanikic stanisa stanislawski staniszewski stanivukovic stankiewicz
stankova stanzione stapic stara starek starkova starovlah stary stascik stasiak stasni stastna stastny
staszewski staub stauffer stauss stavila stawicki stec steding steenkamp stefancic stefanescu stefani
stefaniak stefanka stefankova stefanova stefanski stefek steffensen steffny stefkova stefl steflova
stegmann stehlik stehlikova stehr steidl steigauf steiger stein steina steinecke steiner steinerova
steinert steinkamp steinmann steinmetz steins stejskal stejskalova stelkens stelmach stengel stengl
stensrud stenzel stepanek stepanic stepankova stepanov stepanova stepanovic stepien stepniak sterba
sterbova stettler steuber steuk stevelic stevilovic steyn stibor stiborova stiedemann stief stifel
stigliano stimac stirbu stocker stockert stockli stodola stodolova stoian stoica stokanovic stoklasa
stoklasova stolarczyk stolarski stoll stolla stolle stoltenberg stolz stoppler storl storp storti
stoutjesdijk stower stracke straka strakova strano stranska stranski stransky stratan stratmann
stratulat straub strausa strauss strautina strautins strautmane strautmanis strazdina strazdins streck
streese strege streich streit strejcek strejckova streller strepacki strieder striezel striga strikinac
strmota strnad strnadova strnisko strniskova stroe strogies strohschank strom stroman stromberg strosin
strouhal strouhalova strukelj strunz strutz strydon strzelczyk strzelecki stube stubican stuchlik
stuchlikova stucki studena studeny studer studnicka studnickova stuparic stupka stupkova sturmer stutz
styger suarez suartini subedi subrt subrtova sucameli sucera sucevic sucha suchanek suchankova suchomel
suchomelova suchy suciu sudiati sudic sudrajat suen suffa suhrobov suhrobova sujdovic sujew suk sukalo
sukalovic sukara sukova sukute sukuts sulaimon sulaymonov sulaymonova sulc sulcova suleymanoglu
sulovnjak sultonov sultonova sunaric sundalic sundberg superina supriyanto surace suriano surka surkova
surma surth suryatmi suryono susa susac susak susanti suski sussmann sustr sustrova sutakovic sutanovac
suter sutermeister suthar suthe sutschet sutter sutz suvacarov suvajac suvajcevic suvajdzic suvala
suwarno suzovic svab svabova svacina svacinova svanda svandova svarc svarcova svaton svatonova svatos
svatosova svec svecova svehla svehlova svejda svejdova svendsen svensson svestka svestkova svet svetlik
svetlikova svircev svitak svitakova svoboda svobodova svorcan svozil svozilova svrakacic svrbik
svrbikova svrtan swaniawski swart swiatek swiderski swierczynski swillims syahreza sykora sykorova sylla
symcox synek synkova syrova syrovy szabo szafranski szalai szasz szatkowski szczepaniak szczepanik
szczepanski szczerba szczesna szczesniak szczesny szczygiel sze szekely szekeres szelag szendrei szeto
szewczyk szikra szilagyi szoke szostak szucs szulc szwarc szwed szydlowski szymanski szymczak szymczyk
szymkowiak szyszka tabacek taborska taborsky tabrisov tabrisova tacconi tachl taddei tafelmeier tafoya
tagliabue tagliaferri tagore tahincioglu tahirova tahirovic tai takacs takalic takyi talabani talapka
talarico talavanic talberga talbergs tallarico tallone talpa talwar tam tamang tamayo tamba tamburini
tamez tamindzic tampolja tampubolon tamunoemi tanackovic tanase tanasijevic tancos tancosova tandon
tangen tanjga tankosic tanrikulu tanurdzic tanzi taormina tapavica tapavicki tapia taran tarantino
tarihoran tarnowski tarquini tartamella tas tasche tasci taslak tasli tassi tassinari tasso tassone
tatar tataranni tatarka tatarkaova tatarkova tatarova tataru tatomirov taufratshofer tavani tawia
tazegul tcacenco tcaci tedde tedeschi tedesco tegethof teicane teicans teichmann teixeira tejada tejeda
tekand tekelioglu telak telebar telenta telesca tella tellez tello teodorescu teofilovic teokarevic
teovanovic tepavac tepavcevic tepic tepla teply tepper tepsa tepsic teran terenzi teresi terheiden
terlecki terlizzi terlouw termine terrazas terzi terzic terzija terzin tesanovic tesar tesarova tesi
tesla testa teufel tevdenic thamrin thapa theele theunissen thiam thiao thiaw thieke thiel thimm thiomas
thiongane thioub thioune thisell thomka thomkova thommen thompson thomsen thomson thone thoresen thoyana
thranhardt thriene thumbeza thusi thust thyssen tiano tiberti tica ticha tichy tidow tiedtke tietze
tihomirovic tijanic tijerina tikas tilgner tillack tilotta tiltina tiltins timaric timmermann timmermans
timotic tinguely tintor tiozzo tirado tirele tirelis tirelli tirri tischler tischmann tissot tittman
tivontschik tkaczyk toader tobben tobler todaro tofan tofani toft tohirov tohirova toivonen tojic
tokarski tokatlioglu tokgoz toldo toledo tolu tomala toman tomanek tomankova tomanova tomanovic tomasek
tomaselli tomasello tomasevicrigo tomasi tomaskova tomasova tomasovic tomassoni tomaszewski tomazovic
tomcic tomczak tomczyk tomecek tomecekova tomeckova tomei tomek tomescu tomesova tomka tomko tomkova
tomljanovic tommasi tomovic tomusilovic tomys tonat toncic tonelli tonini tonkovac tonn topal topaloglu
topalov topalovic topalski topcuoglu topfer topisirovic topolovac topolovic toraman torchia torchio
torgersen tornatore toro torok torp torphy torre torres torresi torrez torri torriani torrisi tortora
tortorici toscano tosi totaro toth tothova toti totman toto toure tovar towne toyipov toyipova tracz
traini tralli trampeli tramposch tran trandafir tranova trantow traore trapani trauth trautmann
travaglini travan traverso travica travnicek travnickova trcek trcka trckova treff trejo tremblay
tremmel treskavica tress tretinjak tretola treutel trevino trevisan triboi tribuljak trif trifan trikic
trikosanin trinh triolo tripodi triska triskova trivedi trivkanovic trnka trnkova troisi trojan
trojanova trojanowski trombetta tromp trovato trtica truben trubenova truhlar truhlarova trujillo truong
truter trzcinski trzeciak tsabalala tsamonikian tsang tschiers tschirch tschudi tse tshabalala tsoi
tsotetsi tsui tubanski tuca tucci tuccillo tucek tuch tucholke tuckett tuckova tucs tudorache tudose
tudow tufano tufo tuglu tugluk tulla tuma tumbarello tumino tumova tunaboylu tunceri tunkova tuominen
turajlic turcan turcanu turchi turco turcok turcokova turcotte turcu turecek tureckova turek turk
turkdogan turkova turkyilmaz turnadzic turunen turza tuschmo tustonja tutu tutuncu tuzun tvrda tvrdik
tvrdikova tvrdy twardowski tweneboa twumasi ubavic ubavin ubavkic ubaydullohyev ubaydullohyeva uberacker
ubiparip ubiparipovic ubner ubovic uca uchechi uchqunov uchqunova udicki udilovic udovcic udovicic
udovicki udre udris udvardi ugarak ugljesic ugolini ugrcic ugricic uher uhlemann uhlig uhlir uhlirova
uhrig uhrova uibel uitterdijk ukraden ulemek ulibarri uliczka ullmann ulloa ullrich ulrichova uluhan
umarov umarova umbach umidullohyev umidullohyeva umidyev umidyeva umlauft umminger umolac unger
ungureanu unterpaintner untila ural uram uramova urbancova urbanczyk urbanec urbanek urbaniak urbankova
urbanova urbanowicz urbanski urbansky urbina urblik urblikova urena urfonov urfonova urhig urias uribe
urrutia ursachi urso ursu usada usai usamah usmonov usmonova utami utjesanovic uwais uyainah uys uzayrov
uzayrova uzelac uzun vaca vacarciuc vacca vaccari vaccaro vacek vacha vachova vaciete vacietis vackova
vaclavek vaclavik vaclavikova vaclavkova vaculik vaculikova vadlja vaduva vafoyev vafoyeva vagner
vagnerova vahala vahlensieck vailati vaip vaisanen vaivade vaivads vajcik vajcikova vajda vajdicka
vajdova vajzenbach vakareskov val valach valachova valachovic valachovicova valadez valasek valaskova
valdes valdez valdivia valek valencia valencicbrkic valent valenta valenti valentini valentova valenza
valenzuela vales valesova valic valkova valladares valle vallejo valles vallet valletta valli vallienne
vallone valova valsecchi valtere valters valuska valuskova valverde vana vanaga vanags vancura vancurova
vandamme vandenberghe vandenbroeck vandervort vandevelde vanecek vaneckova vanegas vanek vanekova
vangermain vanicek vanickova vankova vanni vannini vanova varadi varela varenina varga vargas vargova
varicak varinac varma varman varmuza varnica varriale varrier varsava vartic varzic varzicbiuklia
varzicbiuklija vasadi vasak vasakova vascotto vasek vasicek vasickova vasilescu vasiliu vasils vaska
vaskova vasquez vass vassallo vasseur vater vavra vavrik vavrikov vavrikova vavrova vaz vazquez vecchi
vecera vecerova vecumniece vecumnieks vedvik veenstra vegar vegge veiga veinberga veinbergs veisa veiss
vejnovic vejvoda vejvodova vekecki vekic velaja velanac velasco velasquez velazquez veldsman velez
velioglu veliz venegas venezia venghaus venter ventimiglia venturelli venturi venturini verax verbeek
vercesi verde verdes verdugo verduzco veres vergara verhaeghe verhoeven verma verme vermeulen vernerova
verniest veronese versfeld verstraete verzi vesel vesela veselicic veselova vesely vesic vesin veskovic
vestergaard veum veverka veverkova vey vezi vezmar vezzoli viale vianello vicari vicen vicenova vicha
vichi vichova vicinanza vicini vicol vidacek viderscak vidmar vidranjski vieira viellehner vierin vieru
vieweg viklund vila vilakazi vilimek vilimkova viljoen vilka vilks villadsen villagomez villalobos
villalpando villani villanueva villareal villari villarreal villasenor villegas vilsone vilsons viluma
vilums vincenzi vinci vincze vink vinketa vins vinsova vintere vinters vinther vintila violi virlan
virtanen visagie visan visani visco visconti visek visekruna visentin visintin viskova visnovska
visnovsky visser vitasek vitaskova vitek viti vitiello vitina vitins vitkova vitman vitola vitolina
vitolins vitols vitova vittori vituma vitums viviani viviers vizitiu vizziello vlach vlachova vlah vlas
vlasak vlasakova vlasic vlcek vlckova vlkova voboril voborilova vodak vodakova vodicka vodickova
vodrazka vodrazkova voelkel vogel vogelgsang vogronicopacic vogt voigt voinea vojacek vojackova vojta
vojtechova vojtek vojtekova vojtisek vojtiskova vojtkova vojtova vokoun vokounova vokuhl volek volf
volfova volk volker volkman volkmann volkova volle vollis volna volny volpe volpi von vona vondra
vondracek vondrackova vondrak vondrakova vondrova vonrueden vontein voracek vorackova vorel vorisek
voriskova vorlicek vorlickova vorlova voros vos vosilyev vosilyeva vosloo votava votavova votruba
votrubova vrabcova vrabec vrabie vracar vracarevic vrana vranjic vranova vrba vrbanac vrbas vrbaslija
vrbova vrekalovic vrugic vrzal vrzalova vuceta vucetic vucevac vuckovac vuckovic vuco vucurevic
vuillermoz vujakovic vujeva vukadin vukaljevic vukalovic vukanovic vukasinac vukasovic vukcevic vukelic
vukelja vukeljic vukobradovic vukobrat vuksa vuksanicpuljek vuksanovic vuksic vulcevic vuleta vuletas
vuletin vulic vulicevic vulisic vulovic vunak vunjak vunturisevic vuong vybiral vybiralova vydarena
vydareny vydra vydrova vymazal vymazalova vyskocil vyskocilova vyslouzil vyslouzilova wacana
wachenbrunner wachtel wackrill waelchi wagenaar wagner wagnerova wahyudin wahyuni waibel wakan walczak
walder waldmann walkowiak wallin wallner wallstab walsh walther waltrova walz wang warchol wardana
wartenberg waschbusch wasiak wasik wasilewski wasita wasiu waskita wasowski wasser wassilew wassiluk
wastuti watsica wawrzyniak wdowiak weber webrova wegmann wegrzyn wehner wehrle wehrli wehrsen weibel
weidlich weidner weigel weiler weimann weimer weinand weis weiss weissnat weissova welch weller welsch
welti welz welzel wenger weniger wenk wentzel werle werrmann wershansky wertag wesolowski wessels
wessinghage wettstein weyel wezel wiacek wiafe wibisono wibowo wicaksono wichmann wickert widiastuti
widmer widodo wiebe wiecek wiechmann wieckowski wieczorek wiegand wiegelmann wierig wierzbicki wiese
wieser wijaya wijayanti wikstrom wilcox wilczek wilczynski wilderman wilk wilkinson wilky willane
willems willemsen williams williamson willms willoughby willwacher wimmer winarno winarsih windler
winiarski winkelmann winkler winklerova wintheiser winther wirth wirz wischek wischer wisniewski wisoky
wisozk wissing witczak witek witkowski wittich wittl wiza wlodarczyk wlodarski wnuk wojcicki
wojciechowski wojcik wojtas wojtasik wojtczak wojtkowiak wojtowicz wolak wold wolfarth wolff wolfova
wolinski wollenberg wollmann wolmerans wolny wolpert wolski wolters wong wos woschler wosiyane wouters
woytkowska wozniak wrobel wroblewski wrona wronski wuckert wuhn wujak wunsch wunsche wurm wuthrich
wyludda wypych wysocki wyss wyszynski xaba xacon xana xelil xiana xicoy yaamoa yade yahyoyev yahyoyeva
yami yan yanes yanez yang yanuar yaqub yawson yazici ybarra yeboa yeboah yebra yengwa yesilkaya yetkiner
yeung yildizoglu yilmazer yim yin yip yirenkyi yiu yoqubov yoqubova yorbekov yorbekova yorulmaz yost
yoznurov yoznurova yudhistira yue yuen yulianti yulianto yuliarti yundt yung yuniar yunta yunusov
yunusova yussuf yusufyev yusufyeva zabaleta zabirov zabirova zablocki zaborowski zaborska zaborsky
zabranska zabransky zabrdac zaccaro zacek zachova zackova zaczkiewicz zadnik zadravec zadric zafarov
zafarova zagarac zagaria zago zagorsek zagorski zahn zahradka zahradkova zahradnik zahradnikova zahrah
zaituc zajac zajacova zajaczkowski zajic zajicek zajickova zajicova zak zakova zakrzewski zalako zalar
zalesak zalesakova zaleski zalewski zalite zalitis zamarreno zamarripa zambon zamboni zambrana zambrano
zambuto zamecnik zamecnikova zamenhof zamora zampieri zamudio zanatta zandt zanella zanelli zanetta
zanetti zani zanner zanon zanotti zapalac zapata zapletal zapletalova zaporojan zappacosta zappala
zappia zaragoza zarate zareba zaremba zarins zarkovic zaruba zarubova zarzycki zatloukal zatloukalova
zauber zavadil zavadilova zavala zavrel zavrelova zawada zawadzki zayas zaydov zaydova zayniddinov
zayniddinova zbinden zbodulja zboncak zboril zborilova zdarska zdarsky zdelar zdencan zdravcevic zdrazil
zdrazilova zdunek zebic zebrowski zec zedda zednik zednikova zehnder zeidler zeidmane zeidmanis zejak
zekan zekl zelena zelenka zelenkova zeleny zelinka zelinkova zeltina zeltins zeman zemanek zemankova
zemanova zemlak zemlicka zemlickova zender zeni zennaro zepeda zerajic zeravica zeuch zeyen zeyhle
zezula zezulova zgela zgrabljic zhang zhao zheng zhou zhu zibere zibers zidek zidkova zieba ziegler
zielinski zielonka ziemann zieme ziemele ziemelis zietek zigova zijan zijlstra zika zikmundova zikova
zima zimanyi zimka zimkova zimmer zimmerman zimmermann zimonja zimonjic zimova zinaic zinajic zindovic
zingaretti zingg zinser zintl ziolkowski zipac zipalovic zipancic zipp zipse ziramov zirojevic zirovic
zito zivadinovic zivak zivaljevic zivanac zivanovic ziviccojbasic ziyoyev ziyoyeva zizanovic zizka
zizkova zlamal zlamalova zlatanovic zmegac zmuda zohidov zohidova zohirov zohirova zollinger zollo zondi
zondo zordan zorica zotti zoubek zoubkova zouhar zouharova zrna zschunke zubak zubane zubayrov zubayrova
zuber zubrik zubrikova zucca zuiderveld zuk zukowski zulaika zulauf zuliani zulkarnain zullo zulu zuma
zumbo zumsande zunda zungu zuniga zunino zurawski zurcher zurek zurkova zvaigzne zvanic zvejniece
zvejnieks zverina zverinova zviedre zviedrs zvinele zvinelis zvonar zwane zwiener zwolinski zych zyla
`
