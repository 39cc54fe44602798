"""Stems of danger in Serbian."""

STEMS = """
WANT hocu zelim =bih razmislj bolje hoću želim =oću =ću =cu =ćemo =hoce =hoće =neka planir radije najradije =hoću
WANT =hocu =želim
NEG =ne nema nemam =bez nista necu nisam =ni =nije =nisam =nema =nemam =nemoj =nikad =ništa =nista =nemamo =nisu
NEG =nismo
NOTWANT neću =necu ne_želim ne_zelim nećemo =neće ne_htedoh nisam_hte nisam_htj =neću
NOMORE vise ovako ne_mogu_više ne_mogu_vise više_ne =vise_ne =dosta ne_mogu_dalje ne_izdrž =nemam_snage nemam_vise
NOMORE =više nemam_snage dosta_mi
SELF =se sebe sebi sama =sebe =sebi sam_sebe =samu_sebe =sam_sebi =sam =sama
ME =me =mi mene =mene =nas =meni =nam moju_decu =moju_=decu =moju_=djecu =mog_=sina =moju_=kćerku
REL ocuh otac =oca =tata očuh =ćale ujak stric =teča brat =brata rođak rodjak =muž muža =dečko momak =bivši učitelj
REL nastavnik trener =gazda =šef komšij susjed stanodavac krijumčar =majka =mama maćeha cimer svekar =keva =otac =brat
REL =stric =ujak =deda =djed =momak gazda
KID dete devojc deca dijete deteta djetet =beba =bebu =bebe =dečak dječak devojčic djevojčic =sin =sina ćerk kćer
KID sestric mlađu_sest =malog =malu klinac klinka učeni bratić sestru =dete =dijete bebu =curica =ćerka =ćerku =kćerka
KID =sestru
CHILDREN deca dete =deca =decu =djeca =djecu =decom =deci klinci =dece =djeci
MEN muškarc nepoznat mušterij starac starcem tipovi =ljudi
NOBODY niko =niko =nitko =nikog =nikome
FORCE silu natera tera prisil teraju =tera tjera =moram primor =silom =nasilno protiv_volje moraju nateral =tjera
FORCE primora na_silu
FEAR bojim strah plaši uplaš strahuj =frka =bojim =strah prestrav
HOME kuce =kući =kuci =kuća =doma =kućom =kod_kuće =kuću
ROOM =sob =kuc =sobi =sobu =soba =stan =stanu podrum =kuća kupatil
OUT napolje =vani =van izadj izađ izać =izlaz iz_kuće napolju =napolje napolj vani izađem izaći
DAYS dana =dan =dana =dani juče =jučer prekjuče ceo_dan cijeli_dan od_ponedeljka od_nedelje danima =juče nedelj sedmic
SOON sutra danas petak cetvrtak dana ponedeljak ponedjeljak utorak =sreda =sredu četvrtak =petak subot nedelj uskoro
SOON =sat =sati nedelju večeras prekosutra
TONIGHT nocas večeras noćas =danas =nocas =noćas
NIGHT =noć =noći =noću =noc noćima
MONEY novac =pare =para =novca =evra =lova =love =pare_nemam =novac
LETTER pism pismo rešenje rješenje odluka =dopis =papir =pismo odluk odbijen
COUNTRY nemack nemačk njemačk italij grčk hrvatsk bugarsk srbij kosovo bosn svoju_zemlju makedonij crnu_goru
ABROAD inostran zavičaj u_srbiju na_kosovo u_bosnu u_selo raspust inostranstvo u_tursku na_selo
DANGER opasn hitno opasnost opasno hitno_je hitan =sos životna_opas u_opasn ugrožen u_opasnosti životna_opasnost
DANGER život_mi_je_u
AGE =13 =14 =15 =16 =17 =12 maloletn maloljet petnaest šesnaest još_dete maloljetn
SUICIDE samoub samoubi samoubojst samoubistvo suicid oduzeti_život oduzeću_sebi oduzmem_život =dići_ruku_na_sebe
SUICIDE digne_ruku_na dići_ruku_na oduzmem_sebi presudim_sebi
KILLSELF ubicu_se se_ubiti se_ubij ubiću_=se =se_ubiti ubit_ću_se =ubijem_se da_se_ubijem se_ubije ubije_se ubit_se
KILLSELF obesiti obesim bacim_se_pod bacim_sa_mosta baciti_se da_se_obes roknem_se roknuti da_se_roknem presečem_vene
KILLSELF objesiti =ubiti_se sebe_da_ubij ubiću_se ću_se_ubiti ubijem_se ubiti_se da_se_obesim obesiću_se da_se_objesim
KILLSELF prerežem_vene sečem_vene da_skočim_sa bacim_pod_voz da_se_upucam da_se_otrujem roknem
DEADWISH da_sam_mrt biti_mrt bila_mrtva bio_mrtav ne_probudim =ne_probudim ne_postojim da_me_nema nisam_ni_rod
DEADWISH da_nestanem nestati_zauv zaspim_zauvek nema_razloga_da_živ =bolje_da_umrem što_živim hoću_da_umrem
DEADWISH hocu_da_umrem želim_da_umrem želim_umrijeti da_sam_mrtav da_sam_mrtva bolje_da_umrem bolje_da_me_nema
DEADWISH bolje_da_se_nisam_rodi da_se_ne_probudim da_nestanem_zauvek nemam_razloga_da_živim nema_smisla_živeti crknem
DIE umre umri umrem umir =mrtav =mrtva =mreti crknem =umrem umreti umrijet crkn =umirem
DEATH smrt umreti =smrću =smrt mrtav mrtva
LIVE zivim =ziv =živ =žive živeti živim živjeti živi =živim
NOLIVE ne_živi ne_mi_se_živi ne_želim_da_živ neću_da_živ ne_zelim_da_ziv ne_želim_živje ne_mogu_da_živim
NOLIVE =neću_više_da_živ više_da_živim ne_živi_mi_se ne_želim_da_živim neću_da_živim necu_da_zivim ne_želim_živjeti
NOLIVE neću_više_da_živim ne_mogu_više_da_živim mrzim_svoj_život dosta_mi_života dosta_mi_je_života ne_živim_više
LIFE zivot život života životom =život =života
ENDV =kraj završi završim =dosta besmis smisla umoran umorna gotovo okonč =mrzim =muka ništavan bezvredn beznad dosta
ENDV umor besmislen
KILL ubij ubit =ubi ubiti ubic zakol =kolje =ubo =ubiti =ubije =ubiće zakolje zakla koknu
HANG obesi obesim vešanje konopac objes obješ =konopac
JUMP skoč skočim =bacim skačem skoči =skočim baci
HIGH =krov =krova =most =mosta prozor =voz =šine balkon vlak zgrad terasa =zgrade =prozora terase
BETTER =bolje =lakše bolje
PILLS tablet =lek lekove =lijek pilul pilule bromazepam lekova tablete tableta =lekove =lijekove paracetamol
GATHER sakupi skupi sakuplj =čuvam skupljam =nakup skupil
BURDEN =teret na_teret =bolje_bez_mene niko_me_neće niko_ne_bi_prim nikome_ne_treb nikom_ne_treb sam_teret teret_svima
BURDEN bolje_bez_mene nikome_ne_trebam
GOODBYE zbogom =oprostite_mi čuvajte_moj pazite_na_moj =kad_me_ne_bude kad_mene_ne oproštaj poslednja_poruk
GOODBYE kad_me_ne_bude kad_mene_ne_bude čuvajte_mi
CUT sece =sec =sečem seče =sekao =sekla =seći =režem rezati posek porez isek grebem =zasek sečem režem sekla =sece
CUT =seče
CUTSELF sečem_=se =režem_se sečem_ruk sečem_sebe se_sečem =se_seče se_režem =sečem_vene isekla_sam_se posekao_sam_se
CUTSELF se_isekla seckam sečem_se režem_se posekla_se isekla_se izrezala_se sečem_ruke režem_ruke samopovre
BURN =pali =palim opekot opek cigaret upaljač spalj opeč spalil
HARM povredj povređ povred =bol =boli nanosim =naudi povrij povrje ozled povrijed naudi
HARMSELF povređujem_=se povredjujem_=se povredjujem_sam povređujem_sam se_povredj =povređujem_sebe se_povređ
HARMSELF sebe_povređ povrijed_se samopovr sebi_nanosi nanosim_sebi =naudim_sebi sebi_naud povredi_sebe
HARMSELF =sebi_nešto_urad uradim_nešto_sebi ozljeđujem povređujem_se se_povređujem da_se_povredim povrijeđujem
HARMSELF nešto_sebi_uradim učinim_sebi sebi_nažao kažnjavam_se
HITSELF udaram_se =udaram_sebe glavom_o_zid =udaram_glavom bijem_sebe izgladnjujem lupam_glavom
ARM =ruku =ruka =ruke =noge =nogu zglob =kožu =vene butin
BLADE zilet =noz žilet nožem =nož =britv staklo makaze skalpel =nožem
SCARS ožilj =rane =rana brazgot
HIT tuce bije udara tuku =tuče =tuku =tuko =tukao =bije =biju =bio_me istukao istuk prebi udar šamar šamara pesnic
HIT šutira =šut =gura gurn kaiš batin nasil tući =tući mlati =ćuš prebija zlostavlj premlati =udara =udario =udarila
HIT =udaraju =prebio pretuk =tukla =šamara =kaiš kaišem =šutira =šutnuo =mlati isprebij =batina batine =lupio =opalio
HITME me_tuče tuče_me bije_me me_bije me_tuku =biju_me tuku_me =bije_me udara_me me_udara me_istukao =istukao_me
HITME prebio_me me_prebio =diže_ruku me_udar me_prebi diže_ruku digao_ruku me_mlati nasilje_u_porodici
HITME porodično_nasilje
PASSIVEHIT tučen =dobijam_batin dobijem_batin dobio_batin pretučen tuku_nas =bijen =dobila_batin nas_tuče biju_me
PASSIVEHIT me_biju tuku_me me_tuku pretukli_me dobijam_batine dobila_batine dobio_batine
THREAT pret preti prijeti pretnj prijetnj ucen =ucjen zapret zaprijet =prijeti prete zapretio ucenjuj ucjenjuj
THREATME preti_mi mi_preti mi_prijeti prijeti_mi ucenjuje_me me_ucenj
WEAPON =noz =nož nožem pištolj oružje =sekir čekić =motk palic =puška šipk =nožem sekira
STRANGLE davi =davi =davio davila zadav =davi_me =guši_me me_davi ugušiti_me =gušio davljen za_vrat_stez zadavi
STRANGLE guši_me gušio davi_me
NECK vrat =vrat =vratu grlo =guša =vrata_me =grlo
SQUEEZE stisk stež =steže steg stiska stegn stegao
HAIR =kosu =kosa =kose
WALL =zid =pod =zida
LOCK zakljuc zaključ zaklju zatvor zatvara zatvaraju katanac =ključ zaključava zatvoren_u
LOCKME zaključava_me me_zaključ zaključali_me zatvara_me =zatvorili_me drži_me_zaklj me_drže_zaklj =me_zatvara
LOCKME =me_zatvaraju zatvorio_me drži_me_zaključ ne_smem_iz
NOTLET ne_daju_mi ne_pušta =ne_da_mi ne_puštaju ne_smem =ne_smijem ne_smijem zabranj ne_dozvol =nedaju_mi nesmem
NOTLET ne_da_da_izađ ne_pušta_me ne_puštaju_me ne_da_mi_da_izađem ne_daju_mi_da_izađem ne_smem_da_izađem
NOTLET ne_smijem_izaći ne_smem_napolje brani_mi
PASSPORT pasos pasoš putovnic dokument papire telefon mobilni ličnu_kart =pasos =papire
TAKE uzeo =uzeo =uzela =uzeli =oduze oduzeo =uzima =krije sakri =otelo =oteo =neće_da_vrati oduze sakrio
KILLME me_ubij me_ubit ce_me_ubi ubije ubiće_me =ubice_me me_ubije ubiti_me ubije_me =ubit_će_me će_me_ubiti
KILLME =hoće_da_me_ubij da_me_ubije zaklaće zaklati_me ubiću_te =da_nas_ubije iz_časti ubit_će_me hoće_da_me_ubije
KILLME da_me_ubiju ubice_me zaklaće_me ubiće_nas
BLOODY modric masnic krvav slomio =slomi polomi =razbi otečen plava_oka slomio_mi razbio_mi
FOLLOW prati_me =me_prati uhodi me_čeka =čeka_me proganj špijunir me_posmatra proganja čeka_me_ispred
TORTURE muči mučenje tortur maltreti =muči zlostav maltretir
MISTREAT zlostavlj maltretir ponižava ponizav vređa =kao_roba vrijeđa
RAPE silov zlostavlj silova seksualn napastov zloupotreb prostitu =napast_me =uznemirava_seks obljub siluj zlostavlja
RAPE napastv napastvuje uznemirava
TOUCH dira pipa =dira =dirao dodir =pipa =pipao pipk dodiruj =hvata mazi =takne pipka =ljubi =mazi =dirnuo
TOUCHME dira_me =me_dira pipa_me =me_pipa me_dodir =ljubi_me hvata_me me_dirao =me_hvata poljubio_me me_dira me_pipa
TOUCHME me_pipka me_dodiruj dodiruje_me me_hvata hvata_me_za zavlači_ruku leže_kod_mene dolazi_u_moj_krevet
TOUCHME ulazi_u_krevet tera_me_da_ga_diram u_gaće
BODY =grudi =sise =dupe međunož između_nogu intimn =telo tijelo =gaće guzic među_nog =guza =guzu
UNDRESS skine skinem skinuo skida =svuč svlač =skida_me da_se_skinem =skini_se =svuci skida_me skini_se =svuče =skine
UNDRESS skidam_se
NAKED gole =gola =gole =gol golišav =nag =bez_odeće =golih =golu =go
PHOTO slik =slike =slika =foto video snim =fotke snimak =sliku snima
NAKEDPHOTO gole_slike golišave =slike_gola gole_fotke =nudes moje_gole =intimne_slike snimak_seks slikao_golu
NAKEDPHOTO gola_slika golih_slika intimne_slike
EXTORT objavi objaviće pošalje_svima poslati_svim =na_internet podeliće podijeli pustiti_svima okači =deli_svima objav
EXTORT proširi
SELL proda prodaj prodaje prodati makro =kurv bordel podvod prostitu
SELLME prodaje_me me_prodaje =da_spavam_s_muš =sa_mušterijama prodati_me me_prodaju me_prodao spavam_s_muškarc
SEX =seks =spavam_sa_njim odnos_sa spavati_sa =jebe =jebao =sex spavam_s
BED krevet krevetu =u_moju_sobu leže_kraj =krevet =krevetu
MARRY udam =uda brak mladu udaj =udam =udati =brak venča svadb =ženi oženi verid =udaju zaruč udati =svadba vereni
MARRYME uda_za_njega =udam_za_rođ hoće_da_me_udaju moram_da_se_udam hoće_da_me_ožene
MARRYOFF me_udaju prisilni_brak udaju_me =da_me_udaju udati_me =me_udati prisilan_brak ugovoren_brak udaju_na_silu
MARRYOFF =daju_za_ženu prodali_za_nev da_me_uda obećali_me na_silu_udaju silom_udaju udaju_za_starca prodaju_me_za
MARRYOFF kupili_me_za daju_me_za
FGM obrez =sunet genital =sakać klitoris sakaćenje_gen
RETURNNOT ne_vratim =da_se_ne_vrat nikad_vrat ostave_me =da_me_ostave me_ostave_tamo ostaviti_tamo bez_povratka
RETURNNOT =u_jednom_pravcu neću_se_vratiti ne_vraća ostave_tamo
KIDNAP kidnap otmu otmic =oteli odveli_silom =na_silu_odve =otet otel oteo otet odvede_na_silu
SLEEP spava spavam spavao spavala spavati =spava prespav spavamo prenoć =noćim =prespavam prenoći =spavam konak
NOPLACE nemam_gde =nemam_gdje nemamo_gde ne_znam_gde =ne_znam_gdje nigde nigdje gde_da_spavam =gdje_da_spavam
NOPLACE gde_da_odem =nemam_kod_koga gde_ću =gdje_ću nema_mesta =nema_kreveta nemam_kuda =kuda_da nemam_gdje
NOPLACE nemamo_gdje ne_znam_gdje ne_znam_kuda nemam_kud nemamo_kud krov_nad_glavom
STREET ulic stanic =ulici =ulica =ulicu kolodvor park napolju =autu kolima =klup džamij =vani =parku =klupi
THROW izbac izbacio izbacili izbaci izbač izbacila me_izbac isterao istera istjera najurio deložac iselj =na_ulicu
THROW oterao =izbacuju iseliti izbacuje
HOMELESS beskuć beskućnik =na_ulici_živim bez_krova =bez_doma bez_kuće beskućn spavam_na_ulici živim_na_ulici
HOMELESS ostali_na_ulici ostala_na_ulici spavamo_na_ulici bez_doma spavam_u_autu
COLD hladn hladno =zima =sneg snijeg =kiša smrz smrzav smrza smrzn
EAT =jeo jede =jedem =jela =jesti =jeli =jede =jedu =pojeo pojela =jedemo
NOEAT nisam_jeo =nisam_jela =nismo_jeli nije_jeo =nije_jela =nisu_jeli nisam_ništa_je =nisam_nista_je prazan_stom
NOEAT =praznog_stomaka nista_nisam_je ništa_nisam_je nisam_jela nismo_jeli nije_jelo nisu_jeli nisam_ništa_jeo
NOEAT nisam_ništa_jela ništa_nisam_jeo ništa_nismo_jeli ne_jedem ništa_u_stomaku bez_hrane
HUNGER glad =glad gladni gladn gladan gladna =gladi izgladn =gladan =gladna =gladni gladuje ogladn krči_stomak
STARVE umire_od_gladi umirem_od_gladi =umiremo_od_gladi od_gladi =crkavam_od_gladi pregladn umiremo_od_gladi
STARVE umiru_od_gladi gladujem gladuju deca_su_gladna djeca_su_gladna dete_je_gladno dijete_je_gladno ležu_gladn
STARVE iz_kontejnera
FOOD jede hran =hrana =hrane =hranu hleb =hljeb =kruh mlek mlijek pelen =jelo namirnic hljeb mleko mlijeko pampers
NOFOOD nema_hrane =nemam_hrane nemamo_hrane =nemamo_šta_da_jed nema_šta_da_jede nemam_šta_da_jedem nemamo_sta_da
NOFOOD nemam_sta_da_jed =nemamo_što_jesti nema_mleka =nemam_mleka prazan_frižid frižider_prazan =frižider_je_prazan
NOFOOD nema_hleba =nemamo_hleba bez_hrane nema_pelen ništa_za_jelo nemamo_šta_da_jedemo nemamo_šta_jesti
NOFOOD nemam_šta_jesti nema_šta_da_se_jede nemam_hrane nemam_hranu nemam_mleka nemam_pelene prazan_frižider
NOFOOD frižider_je_prazan nemam_čime_da_nahranim
EMPTY prazan prazno prazna prazn
MONEYFOOD para_za_hranu =novca_za_hranu pare_za_hranu novac_za_hranu =kupim_hranu =kupimo_hranu kupiti_hranu =za_hleb
MONEYFOOD =para_za_mleko kupim_mleko za_pelene =pare_za_hleb novca_za_hranu para_za_hleb para_za_mleko para_za_pelene
MONEYFOOD za_jelo kupim_hranu kupim_hleb
DEPORT deport proter protjer abschiebung dublin izručen izruč vraćaju_nas šubuju dablin abšib
DEPORTME deportuju_me =me_deport nas_deport deportuju_nas deportovaće =biću_deport deportiraju =bit_ću_depor me_proter
DEPORTME proteruju me_deport hoće_da_nas_deport me_proteraju nas_proteraju
DETENTION pritvor =zatvor_za_depor deportacijski =u_pritvor
SENDBACK vraćaju_me =vraćaju_nas vrate_nas vratiće me_vraćaju =nas_vraćaju vratiti_me =pošalju_nazad =šalju_me_nazad
SENDBACK šalju_nas =šalju_nazad da_me_vrate =da_nas_vrate me_vrate vrate_me da_nas_vrate vraćaju_nas šalju_nazad
POLICE polic polici murija pandur polizei murij =panduri
FETCH dolazi po_nas dolaze dođu =došli =doći =pokup pokupe odvedu odvode odvest =na_vratima kupi_nas =uhaps =došla
FETCH =dođu =odveli =odvode =pokupe =pokupili na_vratima =odvedu
FETCHME po_mene =po_nas me_odved =me_odvode nas_odved odvedu_me =odvedu_nas pokupe_nas =me_pokup odvesti_me uhapse_me
FETCHME =uhapsiti_me došli_po_mene došli_po_nas dođu_po_nas dolaze_po_nas doći_po_nas policija_na_vratima
FETCHME policija_na_vrata odveli_ga_noćas
PLANE avion aviona =let aerodrom =zračna_luk zrakoplov
LEAVE napust napustim odem_iz =moram_otići =otići otić odlaz =da_odem napustiti_nemač napustim_nemač napustimo
LEAVE napustiti_zemlju moramo_napust
SWALLOW popi proguta =popio popila popij uzeo =uzela progut =gutao =ispio gutn popil =popila =popije
MANY previse mnogo =mnogo =puno previše =celu_kutij cijelu_kutij =sve prevelik gomil =celu =šaku kutiju
OVERDOSE predoz predozir previše_tableta šaku_tableta celu_kutiju_tableta sve_tablete puno_tableta
NOBREATH ne_moze_da_dise ne_mogu_da_diš =ne_može_da_diše ne_diše =ne_mogu_disati nema_vazduha =nema_zraka ne_dise
NOBREATH guši_se =gušim_se ostaje_bez_vazd =ne_može_disat ne_može_diš ne_mogu_da_dišem ne_mogu_disati ne_može_da_diše
NOBREATH gušim_se gušim se_guši nemam_vazduh nemam_zraka pomodre plave_usne
BREATHE dise =diše =dišem disa vazduh =zrak =dah dišem =disati
BLEED =krv krvar =krvi iskrv krvlju iskrvar krv_svuda sve_u_krvi
MUCH =jak =mnogo =jako =puno svuda svugdje previše mnogo jako
NOTSTOP ne_prest ne_staje =ne_prestaje ne_može_da_stane =ne_zaustavlja neće_da_stane ne_prestaje
PREG trudn pobač noseć
FAINT onesvest onesvijest bez_svesti nesvest nesvjest ne_budi =ne_reaguje ne_odgovara_više =srušio_se srušila_se
FAINT pao_u_nesv =ne_pomera ne_mrda =ne_miče onesves onesvijes nesves nesvijes ne_budi_se dete_ne_reaguje
FAINT beba_ne_reaguje dijete_ne_reagira beba_ne_reagira ne_miče ne_može_da_se_probudi srušio_se
POISON otrov otrova izbelj varikin domestos kiselin =sredstvo_za_čišć izbeljiv deterdž =kiselin sona_kiselina
SEIZURE grčev epilep napad_epil padavic grči_se =trese_se epileps =napad
HEART infarkt srčani bol_u_grud =bol_u_prsima šlog moždan =boli_u_grudima moždani bol_u_grudima boli_me_srce
LABOUR pukao_vodenj vodenjak trudov kontrakcij porađa poroda =rađam pukao_vodenjak trudovi porađam
ACCIDENT udario_auto zgazi pregaz pao_kroz_prozor =pao_sa =pala_sa =udes nesreć =utopi davi_se udarila_kola
ACCIDENT pao_sa_terase razbio_glavu
UNWELL visoka_temp =visoku_temp =temperaturu_40 =40_temp jako_bolest =teško_bolest gori_od_temp temperatura_40
UNWELL 40_temperatur visoka_temperatura povraća_krv temperatur groznic
AMBULANCE hitnu =hitna_pomoć hitnu_pomoć ambulant doktora_brzo =kola_hitne =194 =hitnu hitna_pomoć
ABUSE zlostav zlostavlj_det =zlostavljanje_dec zlostavlja_dete =muči_dete zanemar_det zlostavljanje_dec zlostavlja_dec
ABUSE zlostavlja_dijete
HITKID tuče_dete =bije_dete tuku_dete =tuče_decu bije_decu =tuče_djecu bije_dijete =tuče_dijete tuče_sestru
HITKID =bije_sestru =tuče_brata bije_brata tuče_sina =tuče_ćerku =udara_dete =trese_bebu tuče_bebu tuku_je_kod
HITKID bije_dete bije_djecu tuče_dijete tuče_decu tuče_djecu bije_sina bije_ćerku tučem_dete udara_dete udarila_dete
HITKID biju_dete
ALONE =sam =sama =samo_dete =same =sami ostavljen ostavljaju =samo_=kod ostavi ostavil
HARMKID povređuje_det =povređuje_sestr povređuje_moju =radi_nešto_mojoj nanosi_bol_det =maltretira_det muči_decu
HARMKID dira_moju_ćerku dira_dete dira_moju_sestru dira_mog_sina dira_decu trese_bebu pipa_dete
CRY plač =plače vrišt vrišti urla =dere_se plače =urla =plaču
NEGLECT zanemar =ne_hrane ne_daju_mu_hran =ne_daju_joj prljav zapušt =ne_hrani ne_hrani_dete ne_hrani_decu
NEGLECT ostavila_dete
HELP pomo upomoc pomoć =pomoc pomoz pomozi upomoć =spasi =spasite =help pomag pomagajte =sos pomozite
CALL zovi pozov zovite
WITH =oko =sa =za =u =pri =s
URGENT brzo hitno neka neko =hitno =odmah =sada =sad =molim =molim_vas =neko =netko požurite =plz =brzo odmah
FILL =mi =me molim =te =ja =treba =vas =molim =moj =moja =zdravo =bože =boze =sam =je =o =hej =jedan
LOL haha =lol =haha =hahaha =xd =hehe =ahaha =hihi
LAUGH smeh smej =smeh smijeh =šal šalim =zezam umirem_od_smeh =zeza
BORED dosad =smor
THING formular skol ispit matemat gramatik domaći kafu =kafa stopal vrućin =stres fudbal nogomet
FINE samo_pit samo_pitam =samo_pitanje samo_jedno_pitanje =dobro_sam ne_tuče_me =niko_me_ne_tuče ne_bije_me =za_školu
FINE davno_bilo =za_referat samo_pitanje sve_u_redu
STORY =film =filmu serij =knjig =igric pesm =roman pozorišt
SAID_SUICIDE =hoću_=da_=umrem =želim_=da_=umrem =želim_=umrijeti =hoću_=umrijeti =da_=se_=ubijem =ubiću_=se
SAID_SUICIDE =ubit_=ću_=se samoubistv samoubojstv =ne_=želim_=da_=živim =ne_=želim_=živjeti =neću_=da_=živim
SAID_SUICIDE =oduzeti_=sebi_=život =ne_=želim_=više_=da_=živim =ne_=želim_=više_=živjeti =neću_=više_=da_=živim
SAID_SUICIDE =ne_=mogu_=više_=da_=živim =želim_~_=da_=umrem =ne_=živi_=mi_=se =хоћу_=да_=умрем =желим_=да_=умрем
SAID_SUICIDE =желим_=умријети =хоћу_=умријети =да_=се_=убијем =убићу_=се =убит_=ћу_=се самоубиств самоубојств
SAID_SUICIDE =не_=желим_=да_=живим =не_=желим_=живјети =нећу_=да_=живим =одузети_=себи_=живот
SAID_SUICIDE =не_=желим_=више_=да_=живим =не_=желим_=више_=живјети =нећу_=више_=да_=живим =не_=могу_=више_=да_=живим
SAID_SUICIDE =желим_~_=да_=умрем =не_=живи_=ми_=се
DESPAIR =ne_=mogu_=više =ne_=mogu_=više_=ovako =nemam_=više_=snage =не_=могу_=више =не_=могу_=више_=овако
DESPAIR =немам_=више_=снаге
SAID_SELFHARM =režem_=se =povređujem_=se =ozljeđujem_=se samopovređivanj =режем_=се =повређујем_=се =озљеђујем_=се
SAID_SELFHARM самоповређивањ
SAID_VIOLENCE =me_=tuče =tuče_=me =me_=tuku =tuku_=me =me_=udara =udara_=me =udario_=me pretuk =me_=bije =bije_=me
SAID_VIOLENCE =preti_=mi =prijeti_=mi =prete_=mi =prijete_=mi =hoće_=da_=me_=ubije =ubiće_=me =nasilje zlostavlja
SAID_VIOLENCE =zaključava_=me =bojim_=se_=muža =bojim_=se_=oca =sa_=nožem =davi_=me =ме_=туче =туче_=ме =ме_=туку
SAID_VIOLENCE =туку_=ме =ме_=удара =удара_=ме =ударио_=ме претук =ме_=бије =бије_=ме =прети_=ми =пријети_=ми
SAID_VIOLENCE =прете_=ми =пријете_=ми =хоће_=да_=ме_=убије =убиће_=ме =насиље злоставља =закључава_=ме
SAID_VIOLENCE =бојим_=се_=мужа =бојим_=се_=оца =са_=ножем =дави_=ме
SAID_SEXUAL silova =dira_=me =pipa_=me =seksualno_=nasilje =seksualno_uznemir силова =дира_=ме =пипа_=ме
SAID_SEXUAL =сексуално_=насиље =сексуално_узнемир
SAID_MARRIAGE =prisilni_=brak =hoće_=da_=me_=udaju =prisilno_=udaju =teraju_=me_=da_=se_=udam
SAID_MARRIAGE =tjeraju_=me_=da_=se_=udam =na_=silu_=udaju =присилни_=брак =хоће_=да_=ме_=удају =присилно_=удају
SAID_MARRIAGE =терају_=ме_=да_=се_=удам =тјерају_=ме_=да_=се_=удам =на_=силу_=удају
SAID_HOMELESS =nemam_=gde_=da_=spavam =nemam_=gdje_=spavati =nemam_=gdje_=da_=spavam =spavam_=na_=ulici
SAID_HOMELESS =spavam_=napolju =izbacili_=su_=me =izbacio_=me =немам_=где_=да_=спавам =немам_=гдје_=спавати
SAID_HOMELESS =немам_=гдје_=да_=спавам =спавам_=на_=улици =спавам_=напољу =избацили_=су_=ме =избацио_=ме
SAID_HUNGER =nemam_=šta_=da_=jedem =nemam_=što_=jesti =nemam_=šta_=jesti =nemamo_=hrane =gladan_=sam =gladna_=sam
SAID_HUNGER =немам_=шта_=да_=једем =немам_=што_=јести =немам_=шта_=јести =немамо_=хране =гладан_=сам =гладна_=сам
SAID_DEPORTATION =deportuju_=me =deportiraju_=me =biću_deportovan =deportacija_=sutra =sutra_=me_=deportuju
SAID_DEPORTATION =депортују_=ме =депортирају_=ме =бићу_депортован =депортација_=сутра =сутра_=ме_=депортују
SAID_DANGER =u_=opasnosti_=sam =u_=opasnosti =hitan_=slučaj =krvarim =у_=опасности_=сам =у_=опасности =хитан_=случај
SAID_DANGER =крварим =pomoć_=odmah
OTHER =glavan =penić =sokač =pandurić =bijelić =škoda =polić =david =predovan =šimara =batrnek =prtenjača =pešić
OTHER =ljubić =marijana =violeta =violetta =salvatore =salvador =hilde =violette =balkan =balkana =balkanski =balkanu
OTHER =bastina =bastine =bavim =baviti =bojom =doista =dokaze =dokazi =dokazima =dolazak =dosle =doslo =dubina =dubine
OTHER =dubini =dubinu =glasanje =glasi =glasnik =glavi =glavna =glavni =glavnih =glavnim =gledanja =gledanje =gledano
OTHER =gotov =gotova =gradana =gradane =gradani =gradanima =gradanin =gradanska =gradanske =gradanski =gradi =grobnica
OTHER =grobnice =grupi =hrama =hramu =hrvata =istakao =istraga =istrage =istragu =istrazi =klima =kojima =kolica
OTHER =kolika =konje =kralju =krava =kriju =kriva =krive =krize =lekovi =leskovac =lijekova =lijekovi =lijep =likova
OTHER =likove =marija =masta =moral =morao =moras =mostar =mostu =mrezi =mrtve =mrtvi =nosim =novim =obavi =obavili
OTHER =obavio =obaviti =oruzja =ostavlja =ostecen =ostecena =ostecenja =ostecenje =ostrvima =padavina =pesnik =pesnika
OTHER =pisao =pitao =planu =plase =plate =platu =plaze =ploce =plocu =prate =pratnji =pratnju =pravnog =pravnom =preci
OTHER =predaje =predaju =predali =predati =prede =predlozio =predloziti =prednji =preduzeca =preduzece =prelaz
OTHER =prelazak =prelaze =prelazi =prenos =prenosa =prenose =prenosi =prepoznao =prevoz =pribor =prijavi =prijavili
OTHER =prijavio =prijaviti =prijavu =primarna =primarne =primarni =primarno =primer =primera =primeraka =primeri
OTHER =primetili =primetio =primetiti =primila =primili =primirje =prizna =priznaje =priznajem =priznaju =priznala
OTHER =priznanja =priznanje =priznao =priznat =priznata =priznati =prizor =probajte =prodor =prosirenje =proteina
OTHER =proteklih =protesta =protesti =proteze =proveri =proverite =proveriti =provjeriti =prste =puske =pusku =radim
OTHER =radom =ragbi =razni =relativno =rezim =sabac =sarah =sinom =sinova =sirom =skinuti =skuplja =slava =slova
OTHER =slovacka =slovacke =smisao =smislu =spada =spaja =spasao =srcanog =srcem =stablo =stakla =stalo =stanista
OTHER =stava =staze =stekao =stekla =stene =stete =steve =stigao =stilom =stilova =stize =stranica =stranicama
OTHER =stranice =stranici =stranicu =svida =tajne =takve =tamne =teren =tijekom =tijela =tijelu =traju =vraca =vrijedi
OTHER =vrijedno =vrijednost =vrsta =vrsti =vrstu =ziveli =zivjeli =zivog
KIDNAP uzeo_moju_~_sestru vodi_za_srbiju vodi_je_za odveo_mi_dete odveo_dete uzeo_mi_dete bez_ičijeg_pristanka
KIDNAP bez_icijeg_pristanka bez_mog_pristanka bez_dozvole_vodi
KID blizan beb =sestricu
CHILDREN blizan
NEGLECT blizance_same ostavlja_bebu ostavlja_decu ostavlja_dete ostavlja_~_same_kod_kuće same_kod_kuće_i
NEGLECT zaključano_na_balkonu
ALONE =samu =samo_kod_kuće ostavlja
DEADWISH stojim_na_krovu stojim_na_mostu na_ivici_mosta da_se_više_ne_probudim bolje_bez_mene da_nisam_rođen
DEADWISH da_ne_postojim
GOODBYE oproštajno_pismo pismo_za_roditelje večeras_je_kraj
GATHER ispred u_ruci pored
STRANGLE za_gušu za_grkljan uhvatio_za_vrat
HITME bacio_me_o_zid tresnuo_me odalamio_me mlatnuo_me izlemao_me izudarao_me
RAPE plaćam_telom mojim_telom naterao_me_da_spavam
SELLME idem_s_muškarcima da_idem_sa_muškarcima
MARRYOFF muža_koga_su_izabrali izabrali_mi_muža kupili_me
NOFOOD samo_vodu samo_voda
FAINT ne_miče_se ne_reaguje pomodreo pao_i_ne leži_i_ne
UNWELL gori_od_temperature neće_da_pije ne_pije_ništa
STREET ispod_mosta napuštena_kuća napuštenoj_kući
DEPORTME stavili_u_avion trpaju_u_avion napustiti_nemačku
HELP u_velikoj_nevolji spasite_me javite_se_hitno
SAYING niko_ne_zna nitko_ne_zna
RAPE držao_me_silom držao_me_dok rekla_sam_ne
THING kad_je_ručak kad_se_jede kada_je_ručak šta_ima_za_jelo
DEPORTME vraćaju_avionom stavljaju_nas_u_avion
GOODBYE pismo_za_mamu
HELP dođite_brzo neka_neko_dođe dodjite_brzo
DEADWISH završiću_sa_svim okončaću_sve
NOPLACE bez_krova gde_da_odem_večeras
OTHER prethodn =pristajem =pristajemo
OTHER =dodirni =dodirnite =dodirom spasib
SAYING =je_=zatvorena
"""
