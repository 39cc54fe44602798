"""Stems of danger in Kurmanji."""

STEMS = """
WANT dixwaz xwezi =eze ez_e ez_ê dixwazim dixwaze dixwazin =xwezi =xwezî xwazim =kaşki =ezê =dê =dixazim
NEG =na =nin tune =ne =bê =nînim =nîne =tune =tunene =tuneye =nikarim =nikare =nikarin =qet =nîn =ninin =min_nîne
NEG =nînin
NOTWANT naxwaz naxaz nexwaz navê =nevêt
NOMORE nema =edi =êdî =bes =îdî westiyam betilîm taqet
SELF =xwe =xo =xwede =xweda =xu
ME =min =me =li_min =mi =mın =minra =zarokên_min
REL =ap =ape =mam =bav bira zilam bavê =bavo babê =bab =apê mamê xalê mêrê zirbav bavmar hevjîn hezkirî dergistî
REL xwedî_malê xwediyê mamoste cîran jinbav dayika =dayê qaçaxçî
KID zarok =kec xwisk zaro =keçik pitik bebek =bebik keça =kurê keçika kurik biçûk xwişka_biçûk kiçik zarrok
CHILDREN zarok zarokên zarokê_min zarokan zarên biçûkên
MEN =mer =mêr mêran zilam camêr xerîb peya
NOBODY kes_li =kes tukes tu_kes =kesek =kesî
FORCE =zor zore zorê bizorê bi_zorê bi_zor mecbûr zordarî bêdil nachar
FEAR ditirs ditirsim =tirs tirsa tirsiyam ditirse =tirsim
HOME =mal malê mala =malda
ROOM =ode male =odê =oda =xani xaniyê jêrzemîn =mal =malê
OUT derkev derve =der derkevim =derkeve derva
DAYS =roj rojan roje =duh =do =hefte =rojin
SOON sibe =iro isev =inê pencsem =roj sibê sibehê =îro =isev îşev =êvarê =heftê dusem dusheme çarsem =înê =sube
TONIGHT isev işev îşev =isev =iro =îro vê_şevê
NIGHT =şev =şevê bişev =sevê =şevan
MONEY pere =pere perê pera euro
LETTER mektub mektûb name biryar =red =kaxiz kaxez
COUNTRY alman sûriye suriye kurdistan iraq tirkiye ital yunan bulgar xirvat =welat welatê =iran polonya
ABROAD suri welat suriyê tirkiyê kurdistanê iraqê =welêt
DANGER xeter talûke tehlûke acîl metirsî
AGE =13 =14 =15 =16 =17 =12 çardeh pazdeh panzdeh şazdeh hevdeh hivdeh temenbiçûk
SUICIDE xwekustin xwekuşt întîhar intihar întihar xokuştin
KILLSELF xwe_bikuj xwe_dikuj xwe_kuşt xo_bikuj xo_dikuj xwe_daliqîn xwe_bidarve xwe_bavêj xwe_davêj xwe_bixeniqîn
KILLSELF xwe_xeniqand xwe_bişewitîn jiyana_xwe_biqedîn xwe_ji_holê damarên_xwe
DEADWISH xwezi_bimir xwezî_ez_bimir xwezi_ez_bimir xwezi_ez_mir xwezî_ez_mir xwezi_nebûma xwezî_nebûma xwezi_ez_neb
DEADWISH xwezî_ez_neb ne_hatibama nehatibûma ji_dayik_neb hişyar_nebim şiyar_nebim xwedê_min_bibe xwedê_canê_min
DEADWISH xwedê_ruhê dixwazim_bimir dixazim_bimir mirin_baştir mirin_çêtir
DIE bimir mirî bimirim =dimirim mirin =mirim =mirî bimre
DEATH =mirin mirinê
LIVE biji bijî jiyan bijîm bijim =jîn dijîm =jiyin
NOLIVE naxwazim_bijî naxwazim_bijim naxazim_bijî naxwazim_ez_bijî naxwazim_jiyan ji_jiyanê_westiya ji_jiyanê_aciz
NOLIVE ji_jiyanê_bêzar ji_canê_xwe_bêzar ji_jînê ji_jiyana_xwe ji_emrê
LIFE jiyan =jîn =dinya =emrê
ENDV aciz =bes xilas biqed =qediya westiya westam bêzar dawî xelas betil bêwate bêmane =têr
KILL bikuj dikuj kuşt qetil kustin
HANG daliqîn bidarve darve =darda =sêdare werîs
JUMP xwe_ji bavêjim davêjim biavêjim xwe_davêj hilpek biqevêz
HIGH =pir pirê pencere trên =ban banê balkon qata raya şemendefer
BETTER baştir çêtir =bashtir
PILLS =heb =hebek heban hebên derman
GATHER kom_kir berhev veşart
BURDEN bar_im =barekî barim bê_min_baştir bê_min_çêtir bêyî_min
GOODBYE bi_xatirê_we_herheyî heqê_xwe_helal helal_bikin wesiyet piştî_mirina
CUT dibir birin birî dibirim bibirim jê_dikim =birrî dibirrim
CUTSELF xwe_jêde xwe_dibir xwe_birî xwe_bibir xwe_birîndar destê_xwe_dibir destê_xwe_birî destê_xwe_bibir
CUTSELF milê_xwe_dibir çermê_xwe xwe_jê_di dest_xwe_dibir xo_birîndar destên_xwe_birîn
BURN dişewit şewit bişewit =sot disoj
HARM birin zirar ziyan =êş =êşê diêşîn biêşîn birîndar azar eziyet
HARMSELF zirarê_dide_xwe ziyanê_bidim_xwe ziyanê_didim_xwe zirarê_didim_xwe zirarê_bidim_xwe zirar_didim_xwe
HARMSELF ziyan_didim_xwe xwe_diêşîn xwe_biêşîn xwe_êşand êş_didim_xwe eziyetê_xwe ziyan_bi_xwe xwe_ceza
HARMSELF azarê_didim_xwe
HITSELF li_xwe_didim li_xwe_dixim xwe_dikut serê_xwe_li_dîwar serê_xwe_li
ARM dest deste =dest destê =mil milê =ling lingê çerm zend damar
BLADE =cam =kêr =ker giyot gûzan kêrê cama jîlet cîlet =tîx meqes
SCARS birîn şûn_birîn şopên =deq
HIT dide dixe dixin dikut lêdan didin lê_dide lêdixe lê_dixe lêdide =lêxist lêxistin kutan kutam =kuta qutan =diqute
HIT sîlle sîleh şeqam =pehîn kulm boks =qayîş =kember lêdidin lê_da şimaq zille =lêda
HITME min_dide min_dixe min_dixin min_dikut min_da min_didin li_min_dide li_min_dixe li_min_da li_min_didin
HITME li_min_dixin li_min_xist li_min_lêdan min_diqut min_kuta li_me_dide li_me_dixe li_me_da lê_min_di l_min_did
HITME limin_di sîlle_li_min min_lêdide li_mın_dixe
PASSIVEHIT tême_lêdan lêdan_xwar lêdanê_dixw hatim_lêdan hatim_kutan tundûtûj tundî şîdet têm_lêdan
THREAT =gef tehdîd tehdit şantaj
THREATME gef_li_min gefan_li_min gefa_li_min tehdîda_min tehdîdî_min tehdit_min gef_min gef_li_me min_tehdîd
WEAPON =ker =kêr kêrê =çek demance tiving tifing =bivir çakûç xencer sîleh debançe
STRANGLE fetis qirik fetisîm fetisand dixeniq xeniqand bixeniq qirika_min_digir qirika_min_girt stûyê_min_girt
STRANGLE stûyê_min_dig gewriya_min
NECK qirik =stû =stûyê gerdan gewrî ustî
SQUEEZE diguvêş guvaşt digivêş
HAIR =por porê pora =pirça
WALL dîwar erdê
LOCK girt kilît kilit qefalt qefilt zîndan hebs girtî deriyê_li =asê
LOCKME odeyê_de_girt min_hebs min_girtî min_zîndan derî_li_min deriyê_li_min li_min_kilît hepsî_min min_di_odê min_asê
LOCKME derî_li_ser_min girtiye_odê
NOTLET nahel nahêl nehişt destûr_nade izin_nade îzn_nade destûrê_nade nikarim_derkev bernade
PASSPORT pasaport paseport telefon nasname mobîl pasport
TAKE standin nade girtiye =girt stand =bir biriye veşart digire distîn
KILLME te_bikuj min_bikuj min_dikuj min_ê_bikuj wê_min_bikuj dê_min_bikuj me_dikuj me_bikuj te_dikuj =te_bikuj
KILLME kuştina_min serê_min_jê kuştina_namûs namûs_kuştin namûsa_xwe_paqij min_kujin
BLOODY şîn_bû reş_û_şîn =heşîn xwînî şikand werim
FOLLOW li_pey_min dide_pey_min pey_min didît_min li_benda_min dişopîne
TORTURE îşkence eşkence êşkence
MISTREAT çêr_dike heqaret sêrî_min biçûk_dixe dijûn
RAPE tecawiz tecawuz destdireji destdirêj dest_dirêj dest_avêt tacîz destavêt taciz
TOUCH deste_xwe_dav destê_xwe_da dest_dide destê_xwe_di dest_davêje pelandin maç_dike dest_lê
TOUCHME destê_xwe_davê dest_dide_min dest_min_di destê_xwe_dide_min destê_xwe_li_min destê_xwe_da_min dest_li_min
TOUCHME dest_davêje_min laşê_min_pel min_ramûs destê_xwe_dike
BODY =laş laşê bedena sîng memik =qûn =beden lingên
UNDRESS =cil cilên kincên kinc_ji_xwe =tazî cilan xwe_tazî
NAKED tazi tazî =rût çilspî
PHOTO wene weney wêne foto vîdyo video resim
NAKEDPHOTO wêneyên_tazî wêneyê_tazî wêne_tazî fotoyên_tazî wêneyên_rût resimên_tazî vîdyoya_tazî
EXTORT belav parve_bike rezîl
SELL bifiros bifroş difroş firot laşfiroş
SELLME min_bifroş min_difroş min_firot laşê_xwe_bifroş
SEX raza razem seks bi_min_re_razê bi_wî_re_razê bi_mêran_re zayendî cinsî
BED nivîn textê tê_odeya_min tê_oda_min nav_ciyê
MARRY bizewic dizewic zewac zewicand =mêr_bikim dawet dergist mahr mehr =nîşan =bûk mare =şû
MARRYME min_didin_mêr min_bidin_mêr min_bizewic min_dizewic bi_mêr_min min_bi_zorê min_bidin_pismam min_dane_mêr
MARRYME min_didin_pismam min_mehr
MARRYOFF didin_mer bidin_mer bizewicinin zewaca_bi_zor zewaca_zorê bi_zorê_bizewic bi_zorê_dizewic bi_zorê_didin
MARRYOFF bi_zorê_bidin bi_zorê_mêr zewaca_bêdil berdêl berdel zewaca_zarok zorê_bi_mêr
FGM sunet sinet xetene
RETURNNOT venager nayêm_paş nayên_paş li_wir_bihêl li_wir_dihêl wir_bimîn vegere_nîn
KIDNAP direvîn revand birevîn bi_zorê_bir bi_zorê_dibin
SLEEP razem razêm radizem =raz radizêm razên radikev rakev =xew razan raketin bimînim bimînin nivist razam
NOPLACE cihe_min_tune cihek tune_isev herim_ku cihê_min_tune cihê_min_nîn cih_tune cih_nîn cihê_razan cihê_xew
NOPLACE cîyê_min ciyê_min cîh_tune li_ku_raz li_ku_razêm li_ku_bim ez_herim_ku biçim_ku mala_min_tune mala_min_nîn
NOPLACE nizanim_li_ku tu_cih
STREET kolan derve cade =parkê qeraj îstasyon rawestgeh mizgeft nav_erebê kuçe bahnhof
THROW avet avêt derxistin avêtin_der avêtim_der avêtim_derve avêtin_derve avêt_derve derxist_derve derxistin_derve
THROW ji_malê_derxist ji_malê_avêt ji_malê_qewirand qewirand qewitand ji_xanî_derxist min_qewirand biqewirîn malê_vala
THROW ji_malê_derkev
HOMELESS bêmal bê_mal bêxanî bêwar bê_xanî =bêcih
COLD =sar sarê serma baran =berf diqefil diqeris
EAT nexwar xwar dixw bixw =xar =bixun
NOEAT nexwar tiştek_nexwar nan_nexwar tiştekî_nexwar me_nexwar xwarin_nexwar nexar nan_nexar
HUNGER birci birçî birsî birsi
STARVE ji_birçîna ji_birçan ji_birça birçîna_dimir zarokên_min_birçî zarok_birçî zaro_birçî zarokên_me_birçî
STARVE birçî_radizên birçî_radikevin birçî_raz ji_birsa
FOOD =nan xwarin nanê =şîr şîrê pampers =ard bez_ji =tişt
NOFOOD tistek_nexwar nan_tune nan_nîn nanê_me_tune nanê_me_nîn nanê_min_tune nanê_min_nîn xwarin_tune xwarin_nîn
NOFOOD xwarina_me_tune xwarina_me_nîn xwarina_min_tune şîr_tune şîr_nîn şîrê_zarok_tune şîrê_pitik sarinc_vala
NOFOOD dolab_vala buzdolab_vala sarincok tiştek_tune_bixw tişt_tune_em_bixw bê_nan tiştekî_xwarin nan_nade nan_nema
NOFOOD xwarin_nema
EMPTY =vala valaye xalî
MONEYFOOD pere_nan perê_nan perê_xwarin nan_bikir xwarin_bikir şîr_bikir perê_şîr pere_xwarin
DEPORT deport dîport sînor_der derxist_ji_alman abschieb abşîbung abşibung dublin dersînor
DEPORTME disinin dişînin min_dişînin deport_dik deporte_dik deport_bik deporte_bik min_deport me_deport nameya_deport
DEPORTME sînorkirin_min min_bişînin_paş min_dişînin_paş me_dişînin me_bişînin min_vegerîn me_vegerîn
DETENTION girtîgeha_deport hebsa_deport zindana_deport
SENDBACK disinin vegerîn dişînin bişîn min_bişîn me_bişîn vedigerîn paşve_bişîn
POLICE polis polîs
FETCH bibe te_ku bibin =dibin dibe =hat =hatin =tên werin birin =girtin digirin ber_derî li_ber_derî
FETCHME min_bibin min_dibin me_bibin me_dibin min_birin min_bigirin min_digirin polîs_li_ber polîs_ber_derî li_dû_min
FETCHME tên_min
PLANE balafirgeh balafir firoke teyare bilêt
LEAVE derkev derkevim biterik almanyayê_biterik ji_almanyayê_derkev bihêlin divê_herim divê_em_herin welat_biterik
SWALLOW xwar daqurt dadiqurt vexwar
MANY =pir gelek zehf =hemî =hemû pakêt =pirr =bist
OVERDOSE gelek_=heb gelek_heban pir_=heb pir_heban hemû_=heb hemû_heban hemî_=heb zehf_=heb =heb_xwar hebên_zêde
OVERDOSE pakêt_=heb pakêtek_=heb overdoz
NOBREATH nikare_behn nikare_bêhn nikare_bêhnê nikarim_bêhn nikarim_nefes nikare_nefes nefes_nag nefes_nest
NOBREATH bêhna_min_nayê bêhna_min_çik bêhnê_nest bêhn_nast nefesa_min_çik hilm_nag nefes_nade nefes_nayê
NOBREATH bêhna_min_teng
BREATHE behn bêhn nefes hilm
BLEED xwin xwîn =xun gelek_xwîn pir_xwîn xwîn_raw xwîn_nasek zehf_xwîn
MUCH =pir gelek zehf
NOTSTOP nasekin ranaw nawest rananeweste =disa
PREG ducan hamîle bihemil =bizaro
FAINT siyar_nab şiyar_nabe xewirî hişê_xwe bêhiş bê_hiş ji_hiş ji_ser_xwe nahisy hişyar_nabe bersiv_nade naleqe nalive
FAINT ji_xwe_çû ket_erdê
POISON jehr jahr jehir klor tîzab avpaqij çamasir
SEIZURE fêhat sar_girt feydar tepketî nobet
HEART qelba_min_diêş dilê_min_diêş singê_min_diêş sîngê_min krîza_dil qelb_sekin celte
LABOUR ava_wê_çû êşa_zarok
ACCIDENT erebe_lê otomobîl_lê qeza ji_pencerê_ket serê_wî_şikest
UNWELL tayê_bilind ta_giran taya_giran pir_nexweş
AMBULANCE ambulans ambûlans =112 bijîşk_zû doktor_zû acile
ABUSE eziyetê_zarok eziyet_zarok zarok_eziyet zarokan_diêşîn îşkence_zarok zilmê_li_zarok
HITKID li_zarok li_zaroka li_keça_xwe_dide li_kurê_xwe_dide li_zarokan li_keça_xwe_dixe li_kurê_xwe_dixe zarok_dikut
HITKID zarokê_dikut li_kurik_dixe li_keçik_dixe li_birayê_min_dixe li_xwişka_min_dixe li_keça_min_dixe
HITKID li_kurê_min_dixe li_pitik zarokên_xwe_dikut
ALONE bi_ten tenê tenya bitenê =bi_tenê
HARMKID dest_dide_keça dest_dide_zarok zarok_dişewit zarokê_kilît zarokê_bikuj keça_min_tacîz
CRY digirî girî =qêr =qêrîn hawar =qîr diqîr
NEGLECT nan_nadin xwarin_nadin bêxwedî =pîs nan_nadin_zarok lê_nanêr
HELP alikari hawar xilas alîkar arîkar alikar rizgar =hawar yarmetî hewar bigihîjin xilas_bik =sos
URGENT bilez =zu ji_kerema bikin =zû lezgîn =lez tikaye =niha acîl =nika =hema
FILL =min bikin bike =ji kerema =xwe =ez =bo =xwedê =re =bikin =silav =kerema =pêwist =kesek =divê =me
LOL haha hehe =haha =hehe =lol =xd =hhh
LAUGH =ken =kena =kenê dikenim henek yarî
BORED dilteng bêhntengî bêhna_min_çû
THING form =cay imtihan ezmûn qehwe =çay =karê_mal spor =lîstik futbol germ rêziman =dersê
FINE tene_pirs tenê_pirs pirsek hemû_tişt_baş her_tişt_baş li_min_nade li_min_naxe di_fîlm berê_pir gava_zarok_bûm
STORY film fîlm pirtûk =lîstik stran nûçe çîrok rêzefilm
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
SAID_DANGER =di_=xeterê_=de =di_=metirsiyê_=de =xeter =di_=talûkê_=de
OTHER =bisine =bisinin =ciheki =daxwaz =dixebite =giring =girti =girtin =girtina =kerema =nivis =nivise =niviseke
OTHER =nivisin =nivisine =papers =sandin =vesarti =xeber =zayend
"""
