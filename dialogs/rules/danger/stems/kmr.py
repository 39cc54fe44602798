"""Stems of danger in Kurmanji."""

STEMS = """
WANT dixwaz xwezi =eze ez_e ez_ê dixwazim dixwaze dixwazin =xwezi =xwezî xwazim =kaşki =ezê =dê =dixazim =dixwazim
WANT =dxwazim =dixwaze =dixwazin =bixwazim =xwestim =niyeta
NEG =na =nin tune =ne =bê =nînim =nîne =tune =tunene =tuneye =nikarim =nikare =nikarin =qet =nîn =ninin =min_nîne
NEG =nînin =nine =tuneme =tu =tunin
NOTWANT naxwaz naxaz nexwaz navê =nevêt =naxwazim =naxazim =nexwest =naxwaze
NOMORE nema =edi =êdî =bes =îdî westiyam betilîm taqet =bese =westiyam westiyame =bêzar bezar_bûm nikarim_ragir
NOMORE tehemul hêza_min_nema bêhêvî
SELF =xwe =xo =xwede =xweda =xu =xwey
ME =min =me =li_min =mi =mın =minra =zarokên_min =ez =em
REL =ap =ape =mam =bav bira zilam bavê =bavo babê =bab =apê mamê xalê mêrê zirbav bavmar hevjîn hezkirî dergistî
REL xwedî_malê xwediyê mamoste cîran jinbav dayika =dayê qaçaxçî =bavê =bavemin =dayika =birayê =birayemin =mamê =xalê
REL =xale =mêrê =mere_min =hevalê =dezgirtiyê =xezûrê =mamosteyê =melayê =cîranê =qaçaxçî =zirbav =bavmarî =patronê
REL =xwediyê_malê =pismam =pismamê
KID zarok =kec xwisk zaro =keçik pitik bebek =bebik keça =kurê keçika kurik biçûk xwişka_biçûk kiçik zarrok =zarok
KID =zaroka =zarokê =keça =qîza =qiza =bebek =bebeka =biçûk =pitik =pitika
CHILDREN zarok zarokên zarokê_min zarokan zarên biçûkên =zarok =zarokên =zaroken =zarokan =zarwek =zaro
MEN =mer =mêr mêran zilam camêr xerîb peya
NOBODY kes_li =kes tukes tu_kes =kesî
FORCE =zor zore zorê bizorê bi_zorê bi_zor mecbûr zordarî bêdil nachar =zorê =zore =bizorê =zorî =darê_zorê mecbur
FORCE =bi_zor
FEAR ditirs ditirsim =tirs tirsa tirsiyam ditirse =tirsim =ditirsim =tirsam =ditirse =ditirsin =ditirsên =tirsiyam
HOME =mal malê mala =malda =malê =male =mala
ROOM =ode male =odê =oda =xani xaniyê jêrzemîn =mal =malê =jûr =xanî
OUT derkev derve =der derkevim =derkeve derva =derve =derva =derkevim
DAYS =roj rojan roje =duh =do =hefte =rojin =roje =rojan =du_roj =sê_roj
SOON sibe =iro isev =inê pencsem =roj sibê sibehê =îro =isev îşev =êvarê =heftê dusem dusheme çarsem =înê =sube =sibe
SOON =sibê =îşev =duşem =sêşem =în =vê_heftê
TONIGHT isev işev îşev =isev =iro =îro vê_şevê =îşev
NIGHT =şev =şevê bişev =sevê =şevan =bişev
MONEY pere =pere perê pera euro =perê =perem =euro =para
LETTER mektub mektûb name biryar =red =kaxiz kaxez =name =nameyek =biryar =kaxez
COUNTRY alman sûriye suriye kurdistan iraq tirkiye ital yunan bulgar xirvat =welat welatê =iran polonya =tirkiye
COUNTRY =tirkiyê =sûriye =sûriyê =iraq =iraqê =kurdistan =kurdistanê =bulgaristan =yewnanistan =îtalya =xirwatistan
COUNTRY =welatê
ABROAD suri welat suriyê tirkiyê kurdistanê iraqê =welêt =tirkiyê =sûriyê =iraqê =kurdistanê =welat =gund
DANGER xeter talûke tehlûke acîl metirsî di_xeterê xeterê_de jiyana_min_xilas jiyana_min_di
AGE =13 =14 =15 =16 =17 =12 çardeh pazdeh panzdeh şazdeh hevdeh hivdeh temenbiçûk emrê_min_biçûk bin_temen =zarokim
AGE dozdeh_sal duwanzdeh_sal dwazdeh_sal sêzdeh_sal çardeh_sal panzdeh_sal pazdeh_sal şanzdeh_sal şazdeh_sal
AGE hevdeh_sal
SUICIDE xwekustin xwekuşt întîhar intihar întihar xokuştin întîxar xwekuştin xwe_kuştin
SUICIDE nameya_xatirxwastin nameya_xatir nameya_oxir
KILLSELF xwe_bikuj xwe_dikuj xwe_kuşt xo_bikuj xo_dikuj xwe_daliqîn xwe_bidarve xwe_bavêj xwe_davêj xwe_bixeniqîn
KILLSELF xwe_xeniqand xwe_bişewitîn jiyana_xwe_biqedîn xwe_ji_holê damarên_xwe xwe_bikujim xwe_dikujim xwe_bukujim
KILLSELF xwe_daliqînim xwe_darde xwe_bavêjim xwe_davêjim xwe_bixeniq xwe_ji_pirê xwe_bikuje xwe_dikuje ez_ê_xwe_bikuj
KILLSELF xo_bikujim xo_dikujim canê_xwe_bistîn
DEADWISH xwezi_bimir xwezî_ez_bimir xwezi_ez_bimir xwezi_ez_mir xwezî_ez_mir xwezi_nebûma xwezî_nebûma xwezi_ez_neb
DEADWISH xwezî_ez_neb ne_hatibama nehatibûma ji_dayik_neb hişyar_nebim şiyar_nebim xwedê_min_bibe xwedê_canê_min
DEADWISH xwedê_ruhê dixwazim_bimir dixazim_bimir mirin_baştir mirin_çêtir dixwazim_bimirim dixwazim_mirin
DEADWISH dixwazim_bimrim xwezî_ez_mirî xwezî_bimir xwezî_bimrim xwezî_ez_nehat xwezî_ez_tune mirin_ji_vê
DEADWISH xwedê_min_bikuj xwezî_ez_ji_dayik bila_bimirim bila_ez_bimirim
DIE bimir mirî bimirim =dimirim mirin =mirim =mirî bimre =bimirim =bimrim =mirin =dimrim
DEATH =mirin mirinê =mirina
LIVE biji bijî jiyan bijîm bijim =jîn dijîm =jiyin =bijîm =bijim =jiyan =dijîm =jiyîn
NOLIVE naxwazim_bijî naxwazim_bijim naxazim_bijî naxwazim_ez_bijî naxwazim_jiyan ji_jiyanê_westiya ji_jiyanê_aciz
NOLIVE ji_jiyanê_bêzar ji_canê_xwe_bêzar ji_jînê ji_jiyana_xwe ji_emrê naxwazim_bijîm ji_jînê_bêzar jiyanê_naxwazim
NOLIVE jiyan_naxwazim ji_vê_jiyanê ji_jiyana_xwe_bêzar êdî_bijîm_naxwaz
LIFE jiyan =jîn =dinya =emrê =jiyan =jiyana =jiyanê =jîna =heyat
ENDV aciz =bes xilas biqed =qediya westiya westam bêzar dawî xelas betil bêwate bêmane =têr =westiyam =bêzar =bêwate
ENDV =aciz =xelas =bezar
KILL bikuj dikuj kuşt qetil kustin =bikujim =dikujim =kuştin =bikuje =dikuje
HANG daliqîn bidarve darve =darda =sêdare werîs xwe_bi_dar xwe_bi_werîs xwe_hilawîs werîs_stû
JUMP xwe_ji bavêjim davêjim biavêjim xwe_davêj hilpek biqevêz =bavêjim =davêjim =xwe_bavêj =çeng =bazdim
HIGH =pir pirê pencere trên =ban banê balkon qata raya şemendefer =pirê =pir_bilind =banî =pencerê =trênê =ji_ban
HIGH =tren
BETTER baştir çêtir =bashtir =çêtir =baştir =cêtir =rehet
PILLS =heb =hebek heban hebên derman =heban =hebên =derman =dermanan =heba
GATHER kom_kir berhev veşart
BURDEN bar_im =barekî barim bê_min_baştir bê_min_çêtir bêyî_min bar_im_li barek_im ez_bar_im
GOODBYE bi_xatirê_we_herheyî heqê_xwe_helal helal_bikin wesiyet piştî_mirina xatirê_we_her_tim min_bibaxşînin
GOODBYE piştî_mirina_min li_diya_min_miqate li_zarokên_min_miqate peyama_min_a_dawî
CUT dibir birin birî dibirim bibirim jê_dikim =birrî dibirrim =dibirim =jêdikim =birîn =dibirrim =birî =jê_dikim
CUTSELF xwe_jêde xwe_dibir xwe_birî xwe_bibir xwe_birîndar destê_xwe_dibir destê_xwe_birî destê_xwe_bibir
CUTSELF milê_xwe_dibir çermê_xwe xwe_jê_di dest_xwe_dibir xo_birîndar destên_xwe_birîn xwe_dibirim xwe_dibirrim
CUTSELF destê_xwe_jê xwe_jê_dikim xwe_bi_jîlet xwe_bi_kêr destê_xwe_bi_jîlet dest_xo_dibir
BURN dişewit şewit bişewit =sot disoj =dişewitînim =şewitand =dişewitîne =şewitandin =cixare
HARM birin zirar ziyan =êş =êşê diêşîn biêşîn birîndar azar eziyet =zirar =ziyan =birîndar
HARMSELF zirarê_dide_xwe ziyanê_bidim_xwe ziyanê_didim_xwe zirarê_didim_xwe zirarê_bidim_xwe zirar_didim_xwe
HARMSELF ziyan_didim_xwe xwe_diêşîn xwe_biêşîn xwe_êşand êş_didim_xwe eziyetê_xwe ziyan_bi_xwe xwe_ceza
HARMSELF azarê_didim_xwe zirar_dida_xwe ziyan_xwe xwe_dişewitîn xwe_dêşînim xwe_diêşînim
HARMSELF cixare_~_destê cixareyê_~_destê cixara_~_destê xwe_dişewit destê_xwe_dişewit destê_xwe_dibir milê_xwe_dibir
HARMSELF xwe_birîndar
HITSELF li_xwe_didim li_xwe_dixim xwe_dikut serê_xwe_li_dîwar serê_xwe_li xwe_didim_dîwar
ARM dest deste =dest destê =mil milê =ling lingê çerm zend damar =destê =milê =lingê =çerm
BLADE =cam =kêr =ker giyot gûzan kêrê cama jîlet cîlet =tîx meqes =jîlet =kêrê =mûs =gûzan
SCARS birîn şûn_birîn şopên =deq
HIT dide dixe dixin dikut lêdan didin lê_dide lêdixe lê_dixe lêdide =lêxist lêxistin kutan kutam =kuta qutan =diqute
HIT sîlle sîleh şeqam =pehîn kulm boks =qayîş =kember lêdidin lê_da şimaq zille =lêda =lêdixe =dixe =lêdixin =lêdan
HIT =dikute =şimaq =şeqam =kulm =xist =dixin =dikutin =kutan =lêdide
HITME min_dide min_dixe min_dixin min_dikut min_da min_didin li_min_dide li_min_dixe li_min_da li_min_didin
HITME li_min_dixin li_min_xist li_min_lêdan min_diqut min_kuta li_me_dide li_me_dixe li_me_da lê_min_di l_min_did
HITME limin_di sîlle_li_min min_lêdide li_mın_dixe li_mi_dixe li_me_dixin li_me_xist min_dikute min_dikutin min_kut
HITME ez_kutam ez_kuta ez_dikutim şimaqek_li_min şeqam_li_min bi_kayîş_li bi_qayîş_li bi_dar_li_min pehîn_li_min
HITME kulm_li_min min_lêdixe
PASSIVEHIT tême_lêdan lêdan_xwar lêdanê_dixw hatim_lêdan hatim_kutan tundûtûj tundî şîdet têm_lêdan lêdanê_dixwim
PASSIVEHIT kutek_xwar kutan_dixwim lêdan_dixwim şîdet_dibînim
THREAT =gef tehdîd tehdit şantaj tehdît =gefan tehdid
THREATME gef_li_min gefan_li_min gefa_li_min tehdîda_min tehdîdî_min tehdit_min gef_min gef_li_me min_tehdîd
THREATME min_tehdît min_tehdit me_tehdît gefa_kuştin
THREATME li_pey_min_e li_pey_min_tê li_dû_min_tê min_dişopîne
WEAPON =ker =kêr kêrê =çek demance tiving tifing =bivir çakûç xencer sîleh debançe =kêrê =debançe =tifing =şûr
WEAPON =demançe =çakûç
STRANGLE fetis qirik fetisîm fetisand dixeniq xeniqand bixeniq qirika_min_digir qirika_min_girt stûyê_min_girt
STRANGLE stûyê_min_dig gewriya_min min_dixeniqîn min_xeniqand stûyê_min_guvaş gewriya_min_girt ez_xeniqandim
NECK qirik =stû =stûyê gerdan gewrî ustî =qirika =gewriya =hefka
SQUEEZE diguvêş guvaşt digivêş
HAIR =por porê pora =pirça =porê =pora
WALL dîwar erdê =dîwar =dîwêr
LOCK girt kilît kilit qefalt qefilt zîndan hebs girtî deriyê_li =asê =kilît =girtî =heps =hebs =kilit =qefl
LOCKME odeyê_de_girt min_hebs min_girtî min_zîndan derî_li_min deriyê_li_min li_min_kilît hepsî_min min_di_odê min_asê
LOCKME derî_li_ser_min girtiye_odê min_kilît min_kilit min_heps ez_girtî ez_kilît ez_hepskirim ez_heps_kirim
LOCKME li_malê_heps li_malê_girtî
NOTLET nahel nahêl nehişt destûr_nade izin_nade îzn_nade destûrê_nade nikarim_derkev bernade nahêle_derkevim
NOTLET nahêle_ez_derkev nahêlin_derkevim nahêlin_ez_derkev nahêle_ez_herim_der nahêlin_ez_herim nahêle_ez_ji_mal
NOTLET min_bernade min_bernadin destûrê_nadin îzin_nade izna_min_tune_derk nikarim_derkevim_derve
PASSPORT pasaport paseport telefon nasname mobîl pasport =pasaport =pasaporta =pasaporte =telefona =telefon =nasname
PASSPORT =nasnameya =kaxezên
TAKE standin nade girtiye =girt stand =bir biriye veşart digire distîn =stand =standiye =veşart =nade =birin =hilda
TAKE =distîne
KILLME te_bikuj min_bikuj min_dikuj min_ê_bikuj wê_min_bikuj dê_min_bikuj me_dikuj me_bikuj te_dikuj =te_bikuj
KILLME kuştina_min serê_min_jê kuştina_namûs namûs_kuştin namûsa_xwe_paqij min_kujin min_bikuje min_dikuje min_bikujin
KILLME min_dikujin ê_min_bikuj me_bikujin me_dikuje me_bikuje ji_bo_namûsê serê_min_jêbik serê_min_jê_dik
KILLME serê_te_jê serê_wê_jê ez_ê_te_şerjê te_şerjê_bikim min_şerjê serjê_bik
BLOODY şîn_bû reş_û_şîn =heşîn xwînî şikand werim =mor =werimî çavê_min_şîn çavê_min_werim destê_min_şikest
BLOODY pozê_min_şikest diranê_min_şikest rûyê_min_werim
FOLLOW li_pey_min dide_pey_min pey_min didît_min li_benda_min dişopîne min_dişopîne li_ber_derî_disekin
TORTURE îşkence eşkence êşkence iskence ezab
MISTREAT çêr_dike heqaret sêrî_min biçûk_dixe dijûn xeberan_dide sixêf mîna_kole zilm zulm tade
RAPE tecawiz tecawuz destdireji destdirêj dest_dirêj dest_avêt tacîz destavêt taciz destdirêjî destdirejî îstismar
RAPE destavêtin bi_zorê_bi_min_re
TOUCH deste_xwe_dav destê_xwe_da dest_dide destê_xwe_di dest_davêje pelandin maç_dike dest_lê =dest_dide =destdide
TOUCH =dest_da =dest_avêt =destê_xwe =maçî =maç =radimûse
TOUCHME destê_xwe_davê dest_dide_min dest_min_di destê_xwe_dide_min destê_xwe_li_min destê_xwe_da_min dest_li_min
TOUCHME dest_davêje_min laşê_min_pel min_ramûs destê_xwe_dike dest_avêt_min dest_da_min bi_zorê_min_maç
TOUCHME bi_zorê_radimûs destê_xwe_dide_memik destê_xwe_dide_laş dest_dide_memik dest_dide_laşê dest_dide_canê
TOUCHME dest_li_min_dide
BODY =laş laşê bedena sîng memik =qûn =beden lingên =memikên =memik =laşê =bedena =qûna =navlinga =paşiya =sîngê
BODY =çiçik
UNDRESS =cil cilên kincên kinc_ji_xwe =tazî cilan xwe_tazî cilên_min_derx cilên_xwe_derx kincên_min_derx
UNDRESS kincên_xwe_derx min_tazî min_rût kincên_min_jê
NAKED tazi tazî =rût çilspî =tazî =tazi =şilf_tazî
PHOTO wene weney wêne foto vîdyo video resim =wêne =wêneyên =resim =sûret =foto =vîdyo =video =wêneyê
NAKEDPHOTO wêneyên_tazî wêneyê_tazî wêne_tazî fotoyên_tazî wêneyên_rût resimên_tazî vîdyoya_tazî resmên_tazî
NAKEDPHOTO sûretên_tazî resimên_min_tazî
NAKEDPHOTO li_serşokê_vîdeo di_serşokê_de vîdeoya_min_~_serşok li_hemamê_kişand
EXTORT belav parve_bike rezîl belav_dike belav_bike belavbike dişîne_ji_herkes
SELL bifiros bifroş difroş firot laşfiroş =difiroşe =firot =bifroşe =fuhûş =difiroşin
SELLME min_bifroş min_difroş min_firot laşê_xwe_bifroş min_difiroş min_bifiroş laşê_xwe_difiroş
SEX raza razem seks bi_min_re_razê bi_wî_re_razê bi_mêran_re zayendî cinsî =seks =bi_min_re_rakev =bi_wî_re_razêm
SEX =nezdîkî =gan =digê =cinsî
BED nivîn textê tê_odeya_min tê_oda_min nav_ciyê =nivîna =nivînê =textê =ciyê_min_razan =odeya_min =oda_min
MARRY bizewic dizewic zewac zewicand =mêr_bikim dawet dergist mahr mehr =nîşan =bûk mare =şû =zewac =bizewicim
MARRY =zewicandin =mehr =dawet =nikah =bizewice
MARRYME min_didin_mêr min_bidin_mêr min_bizewic min_dizewic bi_mêr_min min_bi_zorê min_bidin_pismam min_dane_mêr
MARRYME min_didin_pismam min_mehr
MARRYOFF didin_mer bidin_mer bizewicinin zewaca_bi_zor zewaca_zorê bi_zorê_bizewic bi_zorê_dizewic bi_zorê_didin
MARRYOFF bi_zorê_bidin bi_zorê_mêr zewaca_bêdil berdêl berdel zewaca_zarok zorê_bi_mêr min_bizewicîn min_dizewicîn
MARRYOFF bi_zorê_zewac zewaca_bi_zorê bi_zorê_min_didin bi_zorê_min_bidin min_didin_mêr min_bidin_mêr didin_mêr
MARRYOFF min_didin_pismam min_bidin_pismam min_didin_kurap min_bi_zorê_didin berdelî min_bi_mêr min_didin_zilam
MARRYOFF min_nîşan_kirin min_bi_zorê_nîşan
FGM sunet sinet xetene sinetkirina_keç sinetkirina_jin keçan_sinet keça_min_sinet sinetkirina_qîz qîza_min_sinet
FGM xetenekirin
RETURNNOT venager nayêm_paş nayên_paş li_wir_bihêl li_wir_dihêl wir_bimîn vegere_nîn venagerim venagerîn
RETURNNOT min_li_wir_bihêl min_li_wir_dihêl li_wir_dimînim min_li_wir_bernad
KIDNAP direvîn revand birevîn bi_zorê_bir bi_zorê_dibin ez_revandim zarokên_min_revand zarokên_min_bir
KIDNAP zarok_~_revand zarokê_min_revand keça_min_revand bi_dizî_~_bibe
SLEEP razem razêm radizem =raz radizêm razên radikev rakev =xew razan raketin bimînim bimînin nivist razam =razêm
SLEEP =razem =radizim =bimînim =nivistin =razên =binivim =raketin
NOPLACE cihe_min_tune cihek tune_isev herim_ku cihê_min_tune cihê_min_nîn cih_tune cih_nîn cihê_razan cihê_xew
NOPLACE cîyê_min ciyê_min cîh_tune li_ku_raz li_ku_razêm li_ku_bim ez_herim_ku biçim_ku mala_min_tune mala_min_nîn
NOPLACE nizanim_li_ku tu_cih ciyê_min_tune cî_tune li_ku_razem li_ku_bimînim li_kû_razêm ciyê_razanê cihê_razanê
NOPLACE ciyê_xewê ez_ê_li_ku cihekî_min_tune ciyekî_min_tune cihê_me_tune ciyê_me_tune
STREET kolan derve cade =parkê qeraj îstasyon rawestgeh mizgeft nav_erebê kuçe bahnhof =kolan =kolanê =kolanan =park
STREET =istgeh =stasyon =derve =erebê =mizgeft
STREET li_stasyon li_îstasyon li_garê di_bin_pirê di_parkê_de li_ber_mizgeft
THROW avet avêt derxistin avêtin_der avêtim_der avêtim_derve avêtin_derve avêt_derve derxist_derve derxistin_derve
THROW ji_malê_derxist ji_malê_avêt ji_malê_qewirand qewirand qewitand ji_xanî_derxist min_qewirand biqewirîn malê_vala
THROW ji_malê_derkev ji_malê_qewit ji_malê_derx min_qewitand ez_qewitandim ez_avêtim ez_derxistim em_derxistin
THROW ji_kampê_derx ez_avêtin_derve avêtim_kolan
THROW ji_heimê_avêt ji_kampê_avêt tiştên_min_avêtin_der
HOMELESS bêmal bê_mal bêxanî bêwar bê_xanî =bêcih bemal mala_min_tune mala_me_tune li_kolanê_radiz li_kolanan_radiz
HOMELESS li_kolanê_mam li_kolanan_mam li_kolanê_me li_derve_radiz li_derve_mam li_parkê_radiz li_derve_me
COLD =sar sarê serma baran =berf diqefil diqeris =sare =serma =sermaye =baran =dicemidim =qerisîm
EAT nexwar xwar dixw bixw =xar =bixun =xwar =xwariye =bixwim =dixwim =xwarin =bixwin =nan
NOEAT nexwar tiştek_nexwar nan_nexwar tiştekî_nexwar me_nexwar xwarin_nexwar nexar nan_nexar nexwariye nanxwar
NOEAT min_tiştek_nexwar min_nan_nexwar me_tiştek_nexwar bê_nan bê_xwarin birçî_radiz birçî_raket
HUNGER birci birçî birsî birsi =birçî =birçîme =birçime =birçîbûn =birçî_me =birçîne =birsî =birsîme =birsi =birci
HUNGER =nêz =birçîyim
STARVE ji_birçîna ji_birçan ji_birça birçîna_dimir zarokên_min_birçî zarok_birçî zaro_birçî zarokên_me_birçî
STARVE birçî_radizên birçî_radikevin birçî_raz ji_birsa ji_birçîna_dimir ji_nêza zarokên_min_birsî zaroka_min_birçî
STARVE zarok_birsî
FOOD =nan xwarin nanê =şîr şîrê pampers =ard bez_ji =tişt =xwarin =nanê =bez =mama =zad =şîrê =nên
NOFOOD tistek_nexwar nan_tune nan_nîn nanê_me_tune nanê_me_nîn nanê_min_tune nanê_min_nîn xwarin_tune xwarin_nîn
NOFOOD xwarina_me_tune xwarina_me_nîn xwarina_min_tune şîr_tune şîr_nîn şîrê_zarok_tune şîrê_pitik sarinc_vala
NOFOOD dolab_vala buzdolab_vala sarincok tiştek_tune_bixw tişt_tune_em_bixw bê_nan tiştekî_xwarin nan_nade nan_nema
NOFOOD xwarin_nema nan_tuneye nan_nîne xwarin_nîne şîr_nema şîr_qediya xwarin_qediya tiştekî_xwarinê_tune
NOFOOD tişt_nîne_bixw çi_bidim_zarok bez_tune
NOFOOD tenê_av_vedixw tenê_avê_vedixw tişt_tune_ye_bixw tiştek_tune_em_bixw tiştek_nemaye_em_bixw
EMPTY =vala valaye xalî =valaye
MONEYFOOD pere_nan perê_nan perê_xwarin nan_bikir xwarin_bikir şîr_bikir perê_şîr pere_xwarin xwarinê_bikir şîrê_zarok
MONEYFOOD nanî_bikir perê_bez
DEPORT deport dîport sînor_der derxist_ji_alman abschieb abşîbung abşibung dublin dersînor dêport sînordeykirin
DEPORT sinordeykirin abşîb =dublin dublîn sinor_dişî
DEPORTME disinin dişînin min_dişînin deport_dik deporte_dik deport_bik deporte_bik min_deport me_deport nameya_deport
DEPORTME sînorkirin_min min_bişînin_paş min_dişînin_paş me_dişînin me_bişînin min_vegerîn me_vegerîn deport_dikin
DEPORTME deport_bikin ez_deport em_deport min_dersînor min_paşve_bişîn bavê_min_deport mêrê_min_deport
DEPORTME birayê_min_deport abschiebung_hat min_abschieb me_abschieb
DETENTION girtîgeha_deport hebsa_deport zindana_deport hepsa_deport abschiebehaft
SENDBACK disinin vegerîn dişînin bişîn paşve_dişîn paşve_bişîn paş_ve_bişîn min_dişînin min_bişînin me_dişînin
SENDBACK me_bişînin paşde_dişîn paşde_bişîn bizivirînin dizivirînin vedigerînin vegerînin min_bişîn me_bişîn vedigerîn
POLICE polis polîs =polîs =polis =polîsan =polizei =cendirme
FETCH bibe te_ku bibin =dibin dibe =hat =hatin =tên werin birin =girtin digirin ber_derî li_ber_derî =bibin =birin
FETCH =derî =bên
FETCHME min_bibin min_dibin me_bibin me_dibin min_birin min_bigirin min_digirin polîs_li_ber polîs_ber_derî li_dû_min
FETCHME tên_min polîs_hatin_malê polîs_li_ber_derî polîs_şevê_hat polîs_bavê_min polîs_mêrê_min bavê_min_birin
FETCHME mêrê_min_birin birayê_min_birin
PLANE balafirgeh balafir firoke teyare bilêt =balafir =firoke =balafirgeh =firokexane =teyare
LEAVE derkev derkevim biterik almanyayê_biterik ji_almanyayê_derkev bihêlin divê_herim divê_em_herin welat_biterik
LEAVE almanya_terk almanyayê_terk ji_almanya_derk ji_almanyayê_derk ji_welat_derk
SWALLOW xwar daqurt dadiqurt vexwar =xwar =daqurtand =vexwar =min_xwar =xwarin =vexwarin
MANY =pir gelek zehf =hemî =hemû pakêt =pirr =bist =gelek =qutî =paket =20 =30 =zaf
OVERDOSE gelek_=heb gelek_heban pir_=heb pir_heban hemû_=heb hemû_heban hemî_=heb zehf_=heb =heb_xwar hebên_zêde
OVERDOSE pakêt_=heb pakêtek_=heb overdoz gelek_heb pir_heb hemû_heb hemî_heb gelek_derman hemû_derman qutiyek_heb
OVERDOSE qutîyek_heb paketek_heb doza_zêde
OVERDOSE batar_daqurtand batarya_~_daqurtand bataryaya_~_daqurtand bataryayek_daqurtand pîl_daqurtand pîla_~_daqurtand
OVERDOSE pîlek_daqurtand batarya_xwar
NOBREATH nikare_behn nikare_bêhn nikare_bêhnê nikarim_bêhn nikarim_nefes nikare_nefes nefes_nag nefes_nest
NOBREATH bêhna_min_nayê bêhna_min_çik bêhnê_nest bêhn_nast nefesa_min_çik hilm_nag nefes_nade nefes_nayê
NOBREATH bêhna_min_teng nefesa_min_dern nefes_nastîn bêhna_min_nay nefesa_wî_tune bêhna_wî_tune ez_dixeniqim dixeniqe
BREATHE behn bêhn nefes hilm =bêhn =bêhna =nefes =nefesa
BLEED xwin xwîn =xun gelek_xwîn pir_xwîn xwîn_raw xwîn_nasek zehf_xwîn =xwîn =xwin =xwîna xwîn_tê xwîn_diherik
BLEED xwîn_diçe xwînê_berda xwîn_dirij xwîn_nasekine xwîn_rananawest xwîn_ranawest xwîna_min_nasek xwîn_disekine_na
MUCH =pir gelek zehf =gelek =zaf =zêde
NOTSTOP nasekin ranaw nawest rananeweste =disa nasekine nasekinê ranawest
PREG ducan hamîle bihemil =bizaro =ducanî =ducanim =hemle =bihemle =avis =dugiyan
FAINT siyar_nab şiyar_nabe xewirî hişê_xwe bêhiş bê_hiş ji_hiş ji_ser_xwe nahisy hişyar_nabe bersiv_nade naleqe nalive
FAINT ji_xwe_çû ket_erdê bêhişe ji_hiş_ket ji_hişê_xwe xeriqî dilê_wî_bor dilê_wê_bor ji_ser_hişê
FAINT ket_û_hiş hiş_lê_nema hiş_lê_nîn hişê_xwe_winda hişê_xwe_wenda ji_hiş_çû ji_hişê_ket hişê_wî_çû hişê_wê_çû
FAINT bêhiş_ket ket_û_ranabe ket_û_ranebû ket_erdê_û_ranabe ket_û_deng_nake
POISON jehr jahr jehir klor tîzab avpaqij çamasir =jehr =jehrê =asîd =jehrî =çamaşirav =klor
SEIZURE fêhat sar_girt feydar tepketî nobet =fê =sara =tep =epîlepsî =diricife_kef kef_ji_dev
HEART qelba_min_diêş dilê_min_diêş singê_min_diêş sîngê_min krîza_dil qelb_sekin celte kriza_dil dilê_min_disek
HEART dilê_min_pir_diêş sîngê_min_diêş felc_bû sekte
HEART devê_wî_xwar devê_wê_xwar devê_~_xwar_bû rûyê_wî_xwar rûyê_wê_xwar felc_ket nîvê_laşê nîvê_bedena
HEART zimanê_~_nagere
LABOUR ava_wê_çû êşa_zarok ava_min_hat ava_wê_hat jana_zarok jana_zayîn zarok_tê_niha dizêm
ACCIDENT erebe_lê otomobîl_lê qeza ji_pencerê_ket serê_wî_şikest erebê_lê ji_ban_ket serê_wî_şik serê_wê_şik qeza_kir
ACCIDENT ava_kelî ava_kelandî rûnê_germ bi_ava_germ_şewit
UNWELL tayê_bilind ta_giran taya_giran pir_nexweş taya_bilind ta_40 gelek_nexweş taya_wî taya_wê taya_zarok
UNWELL rewşa_wî_giran dişewite_ta =ta germahî
AMBULANCE ambulans ambûlans =112 bijîşk_zû doktor_zû acile =ambulans =ambûlans doxtor_zû
ABUSE eziyetê_zarok eziyet_zarok zarok_eziyet zarokan_diêşîn îşkence_zarok zilmê_li_zarok îstismara_zarok
ABUSE destdirêjiya_zarok tecawizî_zarok dest_dide_zarok dest_dide_keça dest_dide_qîza dest_dide_kurê destavêtina_zarok
ABUSE birçî_dihêl birçî_dihêşt birçî_hişt birçî_hîşt li_odeyê_girtî li_odê_girtî di_odeyê_de_girtî girtî_dihêl
ABUSE zincîrkir bi_zincîr zincîr_dike zincîr_kir nan_nadê xwarin_nadê xwarinê_nadê nan_nadin xwarin_nadin
HITKID li_zarok li_zaroka li_keça_xwe_dide li_kurê_xwe_dide li_zarokan li_keça_xwe_dixe li_kurê_xwe_dixe zarok_dikut
HITKID zarokê_dikut li_kurik_dixe li_keçik_dixe li_birayê_min_dixe li_xwişka_min_dixe li_keça_min_dixe
HITKID li_kurê_min_dixe li_pitik zarokên_xwe_dikut li_zarok_dixe li_zarokan_dixe li_zarokê_dixe li_zarokên_min_dixe
HITKID li_qîza_min_dixe li_zarokên_xwe_dixe li_zaroka_min_dixe zarokan_dikut li_zaroka_xwe_dixim li_zarokên_xwe_dixim
HITKID li_kurê_xwe_xist li_zarok_xist li_bebekê_dixe
ALONE bi_ten tenê tenya bitenê =bi_tenê =tenê =bitenê =tene =hiştine =hiştiye =terikand
HARMKID dest_dide_keça dest_dide_zarok zarok_dişewit zarokê_kilît zarokê_bikuj keça_min_tacîz zirar_zarok
HARMKID zirarê_dide_zarok zirarê_bidim_zarok zaroka_xwe_bikuj zarokên_xwe_bikuj zarokan_bikuj zarokan_dikuj
HARMKID zarok_şewitand zarokê_şewit
HARMKID zirar_dide_xwişk zirarê_dide_xwişk zirar_dide_zarok zirarê_dide_bira zirar_dide_bira zirarê_dide_kur
HARMKID zirarê_dide_keç
CRY digirî girî =qêr =qêrîn hawar =qîr diqîr =digirî =girî =dike_qîrîn =qîrîn =diqîre
NEGLECT nan_nadin xwarin_nadin bêxwedî =pîs nan_nadin_zarok lê_nanêr zarok_birçî_ne nan_nade_zarok xwarin_nade_zarok
NEGLECT li_zarokan_nanihêr li_zarok_nanêr zarok_pîs
HELP alikari hawar xilas alîkar arîkar alikar rizgar =hawar yarmetî hewar bigihîjin xilas_bik =sos =alîkarî =alikari
HELP =alîkariya =arîkarî =xilas =xelas_bikin =alîkar =min_xilas =hewar =help
CALL bang_bik telefon_bik =bangî gazî
WITH =ji =bo =di =de =bi =li =ser
URGENT bilez =zu ji_kerema bikin =zû lezgîn =lez tikaye =niha acîl =nika =hema =acil =nuha =bilez =ji_kerema =kesek
URGENT =yek
FILL =min bikin bike =ji kerema =xwe =ez =bo =xwedê =re =bikin =silav =kerema =pêwist =kesek =divê =me =pêdivî =heye
FILL =we =kerem =ya =keko
LOL haha hehe =haha =hehe =lol =xd =hhh =hahaha =hhhh
LAUGH =ken =kena =kenê dikenim henek yarî =henekan =dikenim yarî_dikim
BORED dilteng bêhntengî bêhna_min_çû =bêhntengî =bêhna_min_teng =acizim
THING form =cay imtihan ezmûn qehwe =çay =karê_mal spor =lîstik futbol germ rêziman =dersê =ezmûn =îmtîhan =form
THING =rêziman =erk =qehwe =germ =futbol =pirtûk =trafîk =biha =matematîk
FINE tene_pirs tenê_pirs pirsek hemû_tişt_baş her_tişt_baş li_min_nade li_min_naxe di_fîlm berê_pir gava_zarok_bûm
FINE pirsek_tenê ez_baş_im_tenê ji_bo_dibistanê
STORY film fîlm pirtûk =lîstik stran nûçe çîrok rêzefilm =fîlm =film =rêzefîlm =pirtûk =çîrok =stran =nûçe =şano
SAID_SUICIDE =dixwazim_=bimirim =bimirim =xwe_=bikujim =xwe_=dikujim =ez_=xwe_=dikujim =ez_=ê_=xwe_=bikujim
SAID_SUICIDE =naxwazim_=bijîm =ez_=naxwazim_=bijîm =xwekuştin =ji_=jiyanê_=bêzar =ji_=jiyana_=xwe_=bêzar
SAID_SUICIDE =jiyan_=naxwazim =ez_=jiyan_=naxwazim =înti̇har =intihar =naxwazim_=êdî_=bijîm =êdî_=naxwazim_=bijîm
SAID_SUICIDE =naxwazim_~_=bijîm =bijîm_=naxwazim =ji_=jiyanê_=westiyame =xwe_=bikujim_=dixwazim
SAID_SELFHARM =zirarê_=didim_=xwe =xwe_=birîndar
SAID_VIOLENCE =li_=min_=dixe =li_=min_=dixin =lêdan =li_=min_=da =min_=dikuje =min_=bikuje =min_=bikujin =min_=dikujin
SAID_VIOLENCE =gef_=li_=min =gefan_=li_=min =şîdet =tundî =tundûtûjî =ji_=mêrê_=xwe_=ditirsim =ji_=bavê_=xwe_=ditirsim
SAID_VIOLENCE =ji_=birayê_=xwe_=ditirsim =min_=girtiye =li_=min_=dide =li_=min_=didin =li_=min_=didan =min_=dikute
SAID_VIOLENCE =min_=lê_=dide =bavê_=min_=li_=min =mêrê_=min_=li_=min =min_=dikutin =dixwaze_=min_=bikuje
SAID_VIOLENCE =dixwazin_=min_=bikujin
SAID_SEXUAL =tecawiz =tecawuz =destdirêjî =destdrêjî tecawizî tecawuzî destdirêjî =dest_=avêt_=min
SAID_SEXUAL =destê_=xwe_=da_=min
SAID_MARRIAGE =zewaca_=bi_=zorê =bi_=zorê_=dizewicînin =bi_=zorê_=bizewicînin =bi_=darê_=zorê =min_=bi_=zorê
SAID_MARRIAGE =bi_=zorê_=didin_=mêr =bi_=zorê_~_bizewicîn =bi_=zorê_~_dizewicîn =bi_=zorê_~_=bidin_=mêr
SAID_MARRIAGE =bi_=zorê_~_=mêr =bi_=zorê_~_zewac
SAID_HOMELESS =cihê_=razanê_=tune =cihê_=min_=ê_=razanê =li_=kolanê_=radizêm =li_=kolanê_=me =ez_=li_=kolanê
SAID_HOMELESS =ji_=malê_derxist =li_=ku_=razêm =cihek_=ji_=bo_=razanê =cihê_=razanê_~_=tune =cihê_=razanê_=nîne
SAID_HOMELESS =cihê_=min_=ê_=razanê_=tune =li_=kolanê_dimîn =li_=kolanan_dimîn =li_=kolanê_radiz =li_=kolanan_radiz
SAID_HOMELESS =bêmal_=im =bêwar_=im =li_=derve_radiz
SAID_HUNGER =birçî_=me =ez_=birçî_=me =xwarin_=tune =zarokên_=min_=birçî =zarokê_=min_=birçî
SAID_DEPORTATION =min_dîport =min_deport =deport_=dikin =dersînor =min_=dişînin_=welat =deport_=bibim
SAID_DANGER =di_=xeterê_=de =di_=metirsiyê_=de =xeter =di_=talûkê_=de =alikariya_=lezgin
OTHER =violeta =violetta =salvatore =salvador =hilde =violette =bavan =bisine =bisinin =ciheki =daxwaz =dixebite
OTHER =first =giring =girti =girtin =girtina =gisti =hatine =histina =kerema =nahese =nivis =nivisandi =nivise
OTHER =niviseke =nivisin =nivisine =papers =sandin =vesarti =xeber =xebere =zayend
SAYING dilê_min_şewit dilê_min_dişewit dilê_me_şewit remezan_~_birçî rojî_~_birçî birçî_~_fitar kêr_çêdik kêr_çêkir
SAYING kêran_çêdik li_wan_xist
SAYING =peyamên_=min =kî_=peyamên_=min =peyamên_=min_=dixwîne
SAYING =bersivê_=didin =randevûyek_=girt =bê_=bersiv =tenê_=tîma_=me
SAYING =bê_=bersiv_=hiştina
"""
