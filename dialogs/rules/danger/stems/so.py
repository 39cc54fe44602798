"""Stems of danger in Somali."""

STEMS = """
WANT =rab =waan doonay fikir =roon raba rabta rabna doona doonta jecla lahaa waan_rabi damac qorshe
NEG =ma =mana =maan =la'aan =laan =aan =maya =may =mayo =aanan =aanay =aanu =aysan =lama =kama =igama =iima =kuma
NEG =waxba malihi malaha mahayo mahaysto mahayno =la awood_uma karo_waayay
NOTWANT ma_rabo ma_raba marabo marabto ma_doona madoonayo ma_jecli majecli diiday diidan
NOMORE =sii dambe mar_dambe uma_adkaysan uma_dulqaad awood_dambe ma_sii_wadi waan_quustay =quus rajo_ma rajo_beel
NOMORE rajo_maqabo itaal_ma
SELF =is isku =naf naftayd nafta nafteyda naftiisa nafteeda isku_dhib isdil =iska =isku =isu
ME =i =igu =ii aniga =iga =ina =inagu =noo =nagu =naga =anoo carruurtayda caruurtayda ilmahayga wiilkayga gabadhayda
ME =isoo
REL abti adeer walaal =nin aabahay =aabbe =aabo aabihiis aabaheed walaalka ninkayga ninkeyga ninkeeda seygay xaaska
REL saaxiibkay xabiibkay seeddi macallin tababar maamul mulki mukhalas tahriibiye deris =jaar jaarka jaarkeen =eeddo
REL hooyaday odayga
KID =ilm gabar ilmo ilmaha cunug canug inanta =wiil gabadh walaashay_yar walaalkay_yar walaasheyda_yar dhallaan nuune
KID yarka ardayga
CHILDREN caruur carruur =ilm ilmahayga ilmaheyga ubadkayga yaryarka
MEN niman =rag ragga nin_weyn oday macaamiil shisheeye nin_aanan
NOBODY cidna =cidna =qofna =cid qof_ma cid_i_caawis cid_ma
FORCE qasb qasab =xoog khasab qasba khasba lagu_qasba igu_qasab jujuub rabitaankayga
FEAR baqay cabsa cabsi baqa baqdin argagax naxsan ka_cabsada
HOME guri hoyga aqal
ROOM =qol guri qolka musqul =daar dhulka_hoostii
OUT =bax bannaan banaan dibad debed inaan_baxo
DAYS maalm maalmood maalin shalay dorraad labo_cisho laba_cisho saddex_cisho cisho maanta_oo habeen_iyo todobaad
SOON berri caawa jimc maalm toddob maanta beri isniin talaado arbaco khamiis jimce sabti =axad todobaadkan saacad
SOON dhowaan hadda
TONIGHT caawa caawo habeenkan maanta xalay
NIGHT habeen saqda xalay
MONEY lacag euro beeso shilin mushahar
LETTER waraaq warqad go_aan goaan diidmo negative jawaab bescheid
COUNTRY jarmal talyaan soomaaliya somalia xamar muqdisho hargeysa itoobiya kenya nayroobi talyaani giriig bulgaari
COUNTRY kroatia dalkayga waddankayga dalkeyga wadankayga sweden lithuania malta
ABROAD soomaali soomaaliya somalia xamar hargeysa kenya nayroobi dhaqan_celi dhaqancelis dalkii wadankii fasax garoowe
ABROAD itoobiya
DANGER khatar halis degdeg_ah naftayda_badbaad nolosheydu_khatar emergency
AGE shan_iyo_toban =13 =14 =15 =16 =17 =12 qaangaar_ma qaan_gaadhin yar_tahay yar_ahay ilaa_hadda_yar
SUICIDE isdil is_dil naf_gooy nafgooy nafta_goy nafta_iska_qaad naftayda_qaad naf_iska_qaad nafta_qaad suicide
KILLSELF isdila isdilo is_dila iska_dil isdeldel is_deldel naftayda_dil naftayda_goyn naftaan_isaga nafta_iska_goy
KILLSELF isku_dil iska_qaad_naf isdilid naftayda_gooy naftaydaan_jar is_dilay
DEADWISH dhimasho_ayaan geeri_ayaan geeri_baan dhimasho_baan maan_dhimo haddaan_dhimo inaan_dhinto inaan_dhinta
DEADWISH may_inaan_dhasho dhalan_lahayn ilaahow_i_dil ilaahow_i_qaad hurdo_aan_laga aan_soo_toosin waligay_seexdo
DEADWISH inaan_lumo adduunka_ka_tago adduunka_ka_bax nolosha_ka_tago aduunka_ka_tag sabab_aan_ku_noola intaan_noolaan
DIE dhint dhim geeri dhinta dhiman dhimo dhimasho mawt
DEATH geeri dhimasho mawd
LIVE =nool noola nolo
NOLIVE noolaan_ma inaan_noolaado_ma nolol_ma_rabo ma_rabo_inaan_noola nolosha_waan_nacay noolaanshaha_waan
NOLIVE noolaan_karo_maayo nolosha_ma_rabo marabo_nolol marabo_inaan_noola ma_sii_noola
LIFE nolosh nolol nolosha nolosheyda aduunyo adduunyo adduunka
ENDV =daal macno dhammee dhamee dhamaat dhammaad daalay ka_daalay nacay necbahay quustay qiimo_ma macno_ma xajin_kari
ENDV dhan_ka_soo wareeray i_daashay dulqaadan
KILL =dil dilo dili dilay dishay qudh_gooy
HANG deldel isdeldel xarig
JUMP =bood ka_bood iska_tuur isku_tuur iska_rid isku_rid
HIGH saqaf buundo biriij daaqad tareen tiraan dabaq =fooq biyaha
BETTER =roon wanaagsan door_bid dhaanta khayr ka_fiican ka_fiicnaan iiga_fiican
PILLS kiniin kaniin kaniini dawo daawo daawad
GATHER uruuri uruursa ururi kaydi kaydsad keydi qarsad urursa ururiyay
BURDEN culays_ku culeys_ku rar_ku dib_ku_ahay la_aantay la_aanteyda cidna_ima_rabto haddaan_anigu qof_ii_baahan
GOODBYE nabad_gelyo nabadgelyo nabadeey macasalaama i_cafiya iga_cafiya iska_kay_cafi ilmahayga_ilaali
GOODBYE caruurta_ii_ilaali dardaaran markaan_dhinto
CUT =jar jarjar jara gooya goynaya sarsar jeexjeex
CUTSELF isjar is_jar is_jarjar gacanta_jar gacmaha_jar gacantayda_jar gacmahayga_jar gacanta_isaga_jar isgooy is_goy
CUTSELF iska_jar jirkayga_jar dhiig_iska_keen is_sarsar
BURN =gub guba gubta sigaar_ku dab_ku
HARM dhaawac dhib waxyeel dhib_u_gayst dhibaatey
HARMSELF isdhaawac is_dhaawac naftayda_dhaawac nafteyda_dhaawac iswaxyeel is_waxyeel naftayda_waxyeel naftiisa_dhaawac
HARMSELF nafteeda_dhaawac isgub is_gub isciqaab iska_dhaawac isku_dhaawac isqaniin is_xanuuji
HITSELF isgaraac is_garaac madaxa_gidaar gidaarka_madax naftayda_garaac isku_dhuft isdharbaax is_dharbaax
ARM gacan gacant gacmaha cudud =lug lugta lugahayg bowdo maqaar jirka curcur
BLADE mindi sakiin mandiil makiinad baleey dhalo quraarad shafra baleed maqas
SCARS nabar =boog dhaawacyo =haar
HIT garaac =feer dhirbaax dhuft tuma tunka feeraa feeray haraati laaday dharbaax karbaash jeedal ul_ku =budh budhcad
HIT riixay dila xanaaqo_oo_i dhufta ku_dhift jiree
HITME i_garaac igu_dhuft i_dhirbaax *igaraac *idharbaax i_dharbaax i_tuma i_tumay i_dila i_dilay idila itumaa i_feer
HITME i_laad i_haraati i_karbaash na_garaac na_dila ina_garaac igu_dhift i_riix i_jeedal
PASSIVEHIT la_i_garaac la_igaraac lay_garaac laygaraac la_i_dila layga_dila la_igu_garaac laygu_garaac lay_dila
PASSIVEHIT la_i_tum lay_tum la_i_feer lagu_i_garaac
THREAT hanjab goodi cabsi_geli baqo_geli handad argagix
THREATME ii_hanjab iihanjab iigu_hanjab igu_hanjab ii_goodi igu_goodi i_cabsi_gel i_baqo_gel i_cabsi wuu_i_handad
WEAPON mindi toori tooreey qori bastoolad bistoolad =faas dubbe bir_ku billaawe
STRANGLE =ceej ceeji i_ceeji merg margi dhuunta_qab qoorta_qab qoorta_i_qab dhuunta_i_qab
NECK =qoor dhuun luqun surka
SQUEEZE =qab qabtay =tuuj cadaadi =ceej
HAIR timaha tinta
WALL gidaar derbi darbi
LOCK =xir xira quful xirmay xidh
LOCKME i_xir i_xira ixiray i_xiray igu_xir i_xidh igu_xidh na_xir la_i_xir lay_xir igu_soo_xir iga_xir igu_quful
NOTLET mana_bixi ma_ii_ogola iima_ogola ii_ma_ogola ii_diid ii_diiday ii_diida baxo_iima iima_ogolaado loo_ma_ogola
NOTLET la_iima_ogola bixitaan_ii_diid ma_bixi_karo inaan_baxo_ii_diid guriga_inaan_ka_baxo_ma bixin_waay
PASSPORT baasaboor baasaaboor passport taleefan telefoon mobile mobilka sharci waraaqahayga warqadahayga dukumenti
PASSPORT aqoonsi
TAKE =qaat haystaa qaatay iga_qaat igala_baxs iga_qar qariyay iima_soo_celi ii_diiday_inuu iga_dhac igala_wareeg
KILLME ku_dilay i_dili i_dilaya i_dilayaa idili idilaya i_dilo inuu_i_dilo inay_i_dilaan na_dili gowrac i_gawrac
KILLME qoorta_iga_goy waan_ku_dili waan_ku_dilaya xabad_igu i_khaarij sharafta_dartee
BLOODY nabar_madow dhaawac_ka barar indhaha_bararan jaban jabay jabiyay dhiig_baa_iga ila_jabi buluug madoobaaday
FOLLOW i_raac daba_soc i_daba i_sug i_basaas i_eryad i_ilaalin daba_joog
TORTURE jirdil jir_dil ciqaab cadaab i_cadaab silc
MISTREAT dhibaateeya i_dhib i_caay caayaa aflagaado xumeeya i_dulmi dulmi bahdil i_bahdil liida i_lidda si_xun
RAPE kufsad faraxum xadgud kufsi kufsa fara_xumay faraxumayn faro_xumeey faraxumee xoog_iigu xoog_igu xoog_ii_gala
RAPE galmo_xoog dhib_galmo ciyaar_xun dhibaato_galmo qasab_iigu_galm
TOUCH =taab salaaxa gacan_galin
TOUCHME i_taab itaabta i_salaax isalaax i_dhunk i_gacan_mari farahaa igu_taab
BODY jirk =naas naasaha futo dabo jirka xubin_taran xubnaha_taranka cawro cawrada lugaha_dhexdooda =siil guska
UNDRESS =siib dhar dharka_iska dharka_iga iska_siib iska_bixi iga_bixi dhar_siib furid_dhar dharka_siib dharka_bixi
UNDRESS iga_siib
NAKED qaawan aanan_dhar dhar_la_aan
PHOTO sawir foto muuqaal fiidiyow video fiidyow
NAKEDPHOTO sawir_qaawan sawirro_qaawan sawiro_qaawan sawirada_qaawan sawirkayga_qaawan fiidiyow_qaawan
NAKEDPHOTO sawirkayga_aan_dhar nudes qaawan_i_sawir
EXTORT faafin fidin baahin internetka_gelin internetka_dhig dadka_u_dir qof_walba_u_dir qoyska_u_dir tiktok facebook
EXTORT la_baahi soo_dhigi
SELL =iibi dhillo dhilo dhillays gaday =iib
SELLME i_iibi iibinaya i_iibin la_i_iibi lay_iibi i_gad i_gadeen jirkayga_iibi jirkeyga_iibi
SEX =seex galmo seexo_ragga la_seexo la_seexdo u_galmo =sex wasmo was_mo i_wasi la_seexan la_hurdo
BED sariir qolkayga_soo qolka_ii_soo qolkayga_ku_soo
MARRY =guur aroos meher nikaax doon_la_i doonan guurs guurin guurka
MARRYME igu_guuri i_guuri la_i_guuri lay_guuri i_bixin_nin nin_la_i_siin nin_lay_sii la_i_siinaya nin_i_siin i_meher
MARRYME la_i_meherin i_guursan_doona_qasab nin_weyn_iigu
MARRYOFF guur_qasab iigu_guur i_guurin guur_khasab qasab_guur khasab_guur u_guurin loo_guuri la_guuri la_guurin
MARRYOFF guur_caruur guur_carruur guurka_qasab ku_guurin qasab_ku_guur qasab_lagu_guur
FGM gudn gudniin guday =gud gudan =gudo gudayaan fircooni farcooni qodob sunno_gud jarid_dumar gudid la_gudo
FGM la_gudayaa tol_niin
RETURNNOT dhaqan_celis ma_soo_noqon soo_noqon_ma i_soo_celin_maay igaga_tag igaga_imaan i_uga_tag halkaas_igaga
RETURNNOT halkaa_igaga tikidh_hal dhinac_tag dib_u_soo_noqon dib_iigu_soo soo_laaban_maay dhaqan_celi dhaqancelis
KIDNAP afduub la_i_afduub xoog_igu_qaad xoog_i_u_qaad i_qafaal qafaal qafaashay iga_kaxayst xoog_u_kaxayst
KIDNAP la_tegay_ilmaha
SLEEP =seex =hoy seexo seexda seexan =jiif hurda hurdo hoyda hoyan hoydo barida barya
NOPLACE meel_aan hoy_ma meel_ma meel_maan meelma meel_la_aan meel_malihi meelaan_seexdo meel_aan_seexdo
NOPLACE meel_aan_ku_seexdo meel_aan_tago meel_aan_aado meel_aan_u sariir_ma guri_ma_haysto guri_malihi guri_ma_lihi
NOPLACE meel_aan_ku_hoydo hoy_malihi
STREET wadad waddo wadada waddada jidka bahnhof station boosteejo xarun_tareen baarkin baabuurka gaariga masaajid
STREET geed_hoostii banaanka bannaanka =baar
THROW iga_saar iga_saaray guriga_iga_saar la_iga_saar layga_saar iga_eri i_eryay i_cayri la_i_cayri lay_eryay i_eriday
THROW guriga_ka_bax_i_yiri na_saare naga_saar nala_saar bannaanka_ii_saar bannaanka_layga dibada_ii_saar guriga_layga
HOMELESS guri_la hoy_ma hoylaawe hoy_la hoy_la_aan guri_la_aan gurila_aan guryo_la bannaanka_seex banaanka_seex
HOMELESS bannaanka_jiif banaanka_jiif waddada_jiif waddada_seex wadada_seex obdachlos hoy_waay guri_waay
COLD qabow dhaxan baraf =roob qarqar
EAT =cun cuno cunay cunin cunno_qaad cuneen cunnay =quut
NOEAT waxba_ma_cun waxba_maan_cun maan_cun ma_aan_cun wax_ma_cun waxba_manaan_cun maanan_cun waxna_ma_cun cunto_ma_cun
NOEAT cunno_ma_cun macunin ma_cunin ma_cunteen waxba_ma_aynaan_cun cunto_afkayga cunto_afka_ma
HUNGER =gaaj gaajo gaajaysan gaajeysan baahi baahan_cunt baahday macaluul
STARVE gaajo_u_dhiman gaajo_ayaan_u_dhim gaajo_la_dhim gaajo_ku_dhim gaajo_i_dil gaajada_dil baahi_u_dhim
STARVE gaajo_u_bakhti gaajo_u_dhinta macaluul gaajo_darteed
FOOD cunto cunno cuno_ma raashin rooti caano xafaayad bariis baasto
NOFOOD cunto_ma cunno_ma cunto_malihi cunto_mahayno cunto_mahaysto raashin_ma raashin_mahayno raashin_la
NOFOOD raashinkii_dham cuntadii_dham wax_aan_cuno wax_aan_cunno waxaan_cuno_ma wax_la_cuno_ma waxay_cunaan_ma
NOFOOD wax_ay_cunaan wax_ay_cunto qaboojiye_maran talaajad_maran talaagada_faar caano_ma rooti_ma xafaayad_ma
NOFOOD cunto_waay caano_malihi raashin_waay caanihii_ka_dham
EMPTY faaruq faruq madhan maran dhammaaday dhamaaday idlaaday
MONEYFOOD lacag_cunto lacag_raashin lacag_caano lacag_aan_cunto lacag_rooti cunto_ku_iibs raashin_ku_iibs
MONEYFOOD cunto_aan_ku_iibsado lacagta_cunt
DEPORT tarxiil musaafur masaafur mastuuri deport dibitaate abschiebung dublin celinta qasab_ku_celin dib_u_celi
DEPORT celinayaan dabliin
DEPORTME i_tarxiil la_i_tarxiil lay_tarxiil i_masaafur la_i_masaafur lay_masaafur i_celinaya la_i_celi lay_celin
DEPORTME na_celin i_celin_rab i_deport na_masaafur na_tarxiil i_dhoofin la_i_dhoofin lay_dhoof i_musaafur
DETENTION xabsi la_i_xiray_sharci =jeel jeelka hay_abschiebehaft abschiebehaft
SENDBACK celin celi dib_loo_celi dib_u_celi u_celi noqo_la dib_la_ii la_iigu_celi igu_celin
POLICE booliis bolis boolis bileys policia ciidan
FETCH imana =qaad qaado qaadan kaxee kaxeyn kaxayn yimid yimaad imanaya albaabka iridka iidan_u_yim garaacay_albaab
FETCHME i_kaxay i_kaxee i_kaxey na_kaxee na_kaxay i_qaadan i_qaadaya i_qaban i_qabanaya la_i_kaxay lay_kaxay
FETCHME igu_soo_qab i_waday
PLANE diyaarad garoon duulimaad duullimaad airport
LEAVE =bax ka_bax_dalka dalka_ka_bax jarmal_ka_bax jarmalka_ka_bax jarmalka_inaan_ka dalka_inaan_ka_bax wadanka_ka_bax
LEAVE waddanka_ka_bax ka_tag_dalka bax_la_yiri inaan_ka_baxo
SWALLOW =cun =qaat liqay liqday liqdo cabay cabtay qaatay liqin laqay cunay
MANY badan badnaan fara_badan dhan oo_dhan baakad baako labaatan xad_dhaaf
OVERDOSE xad_dhaaf_ah kiniin_badan kaniini_badan kiniini_badan kiniinno_badan dawo_badan daawo_badan kiniin_oo_dhan
OVERDOSE overdose oferdoos
NOBREATH ma_neefs neefsan_ma neefsan_kara_ma neefta_igu_dhag neeftu_igu_dhag neef_la_aan neefta_ayaa neef_ma
NOBREATH neefta_qabat neefsan_karo_maayo neefsan_waay ma_neefsan neefsashada_way_adag dhuun_xirm hawo_ma neefta_way_go
NOBREATH neefta_ku_dhag
BREATHE =neef
BLEED dhiig dhiig_bax_daran dhiigbax_daran dhiig_u_dhim dhiiggii_ka_dham dhiigga_ka_dham
MUCH badan fara_badan meel_walba si_xoog_leh =aad
NOTSTOP joogsan_waay ma_joogsan ma_joogsana ma_joogso ma_istaag istaagi_waay joogsanayn
PREG =uur uur_leh uurka xaamilo xaamila
FAINT =suux miyir_la miyir_beel miyirka_dhum miyirbeel suuxday suuxay suuxsan suuxdin miyir_daboolan ma_soo_toos
FAINT toosi_waay soo_toosi_waay ma_jawaab dhacay_oo ka_dhacay_oo jawaabi_waay ma_dhaqaaq soo_kici_waay
POISON =sun sunta =jik jikta biliij bleach kiimiko shaambo saabuun_cab gaasoolin
SEIZURE suuxdin gariir epilepsi kudhac_jinni
HEART wadne_xanuun wadnaha_xanuun laabxanuun laab_xanuun xabadka_xanuun shaf_xanuun shafka_xanuun istarook faalig
HEART wadne_istaag
LABOUR =fool foolan fooshi foosha biyihii_ka_jab biyaha_ka_dhac ilmihii_waa_soo ilmaha_waa_soo_baxa umul
ACCIDENT =shil shilka jiirtay baabuur_jiir baabuur_baa gaari_jiir gaari_baa_ku dabaqa_ka_dhac daaqada_ka_dhac
ACCIDENT daaqadda_ka_dhac madaxa_jab madaxa_ka_jab
UNWELL qandho xummad kulayl_badan aad_u_xanuun xanuun_daran si_daran_u_xanuun ilmaha_kulul matag waan_xanuunsanaya
UNWELL aad_u_jiran
AMBULANCE ambalaas ambalaans ambulance ambulans dhakhtar dhaqtar takhtar gaariga_deg_deg isbitaal
ABUSE dhibaat tacaddi tacadi ilmo_dhib caruur_dhib carruur_dhib ilmaha_xad_gudub xadgudub ku_xadgud caruurta_lagu_xad
ABUSE ilmaha_la_dhib carruurta_silc ilmaha_silc
HITKID ilmaha_garaac ilmo_garaac ilmihiisa_garaac ilmaheeda_garaac ilmahayga_garaac caruurta_garaac carruurta_garaac
HITKID caruurtiisa_garaac caruurteeda_garaac ilmaha_dil ilmaha_tum wiilkiisa_garaac gabadhiisa_garaac
HITKID gabadhayda_garaac wiilkayga_garaac walaalkay_garaac walaashay_garaac cunuga_garaac canuga_dil ilmaha_la_garaac
HITKID ilmaha_la_dila ilmahayga_waan_garaac ilmihiisa_dil yarka_tum
ALONE keli keligi keliya kaligi keligeed kaligeed kelidood kalidood kaligood keligay laga_tagay uga_tag cid_la
ALONE joogto_la
HARMKID dhaawaca_ilmo dhaawacay_ilmo dhibaa ku_dhufta sariirta_ku_xir gubay_ilmo gubtay_ilmo ruxa lulay luxluxay
HARMKID waxyeela dhibaya dhibay
CRY =ooya ooyaya ooynaya oohin qayliya qaylo qaylinaya dhawaaqa barooranaya
NEGLECT cunto_ma_siiso cunto_ma_siiyo wax_ma_siiso dayac lama_daryeelo daryeel_la wasakh ma_mayraan ma_quudiso
NEGLECT ma_quudiyo
HELP caawi gargaar gurmad caawimaad ii_gurmad soo_gurmad i_caawi icaawi i_badbaadi badbaadi ii_gargaar =sos
HELP kaalay_caawi na_caawi ii_hiili
URGENT fadlan dhaqso =ha =qof degdeg deg_deg dhakhso hadda_uun imika isla_hadda cid_uun qof_uun
FILL =i =ii =soo fadlan =waan =u baahan =fadlan =fadlanka =aniga =waxaan =baahan =baahanahay =ilaahay =ilahow =salaan
FILL =hi =asc =iska =hadda =walaal =qof =waa =rabaa
LOL haha hehe =haha =hahaha =hahahaha =hhh =hhhh =lol =kkk =kkkk =xaxa =xaxaxa =jaja =xd =kikiki
LAUGH qosol kaftan kaftamay qoslay majaajil ciyaar_ahaan joke
BORED caajis wahsi cajiis
THING =foom imtixaan formka naxwe cashar qaxwo shaah =cag kulayl shaqo kubad ciyaar filim =buug taraafik qiimo
THING jarmal_luqad luqad xisaab kabaha
FINE weydiin waan_fiican waa_fiican_nahay su_aal_uun su_aal_keliya suaal_uun suaal_kaliya weydiin_uun ma_i_garaac
FINE ima_garaaco filim_ku kaftan_ahaan hore_ayay hore_ayey waa_dhammaaday shaqada_guriga ok_ahay ma_dhibna
STORY filim sheeko =buug ciyaar =hees war_ka wararka riwaayad musalsal
SAID_SUICIDE =inaan_=dhinto =is_=dilo =isdilo =naftayda_=gooyo =waan_=is_=dili =is_=dilaya =isdilaya
SAID_SUICIDE =ma_=rabo_=inaan_=noolaado =ma_=doonayo_=inaan_=noolaado =noolasha_=waan_=ka_=daalay
SAID_SUICIDE =nolosha_=waan_=ka_=daalay =dhimasho_=ayaan_=rabaa =geeri_=baan_=rabaa =is_=dilid =naftayda_=inaan_=dilo
SAID_SUICIDE =inaan_=is_=dilo =inaan_=isdilo =nafteyda_=dilo =nolosha_=waan_=nacay =waan_=dhimanayaa_=ayaan_=rabaa
SAID_SUICIDE =is_dilaa =is_=dilayaa =is_=dilaayaa isdilaa =is_=dili =naftayda_dil =nolosha_=ma_=rabo
SAID_SUICIDE =noloshan_=waan_=ka_daal =noloshan_=ma_=rabo =noolaanshaha_=ma_=rabo
SAID_SELFHARM =is_dhaawac =naftayda_dhaawac
SAID_VIOLENCE =i_garaaca =i_=garaacay =i_=garaacaya =i_dhirbaax =i_=dili =i_=dilaya =i_=dilayaan =i_=dili_doon
SAID_VIOLENCE =ii_hanjab =hanjabaad rabshad =i_=xiray =i_=xiraya =ninkaygu_=wuu_=i_garaac =i_dhibaatee =i_=dila
SAID_VIOLENCE =i_=dilo =waa_=la_=i_=dilay =la_=i_garaac =la_=i_=dilaa =i_=laaya =i_=leynaya
SAID_SEXUAL =kufsi =la_=i_kufsa =kufsaday =i_kufsa =xadgudub_=galmo faraxumey
SAID_MARRIAGE =guur_=qasab =qasab_=guur =guur_=khasab =la_=igu_=guurinayo =i_guurinaya =qasab_=lagu_guur
SAID_MARRIAGE =la_=i_guursiinay =ii_guuriy =khasab_=ah_=ii_guur =qasab_=ah_=ii_guur =igu_qasb_~_guur =guur_=aan_=rabin
SAID_MARRIAGE =xoog_=lagu_guur gudniin =la_=guday =la_=gudo
SAID_HOMELESS =meel_=aan_=seexdo =meel_=aan_=ku_=seexdo =meel_=aan_=ku_=hurdo =waddada_=ayaan_seex =waddada_=ku_seex
SAID_HOMELESS =guriga_=la_=iga_=saaray =meel_=aan_=seexdo_=ma_=haysto =ku_=seexdaa_=wadada =ku_=seexdaa_=waddada
SAID_HOMELESS =wadada_=ku_seex =wadada_=ayaan_=ku_seex =hoy_=ma_=haysto =hoy_=ma_=hayo =guri_=laaan_=ayaan_=ahay
SAID_HOMELESS =bannaanka_=ayaan_seex
SAID_HUNGER =gaajo gaajeysan =cunto_=ma_=hayo =cunto_=ma_=haysto =wax_=aan_=cuno_=ma_=haysto =wax_=aan_=cunno
SAID_DEPORTATION =la_=i_tarxiil tarxiil =la_=i_musaafurin =la_=i_celin musaafuri
SAID_DANGER =khatar_=ayaan_=ku_=jiraa =khatar_=baan_=ku_=jiraa =xaalad_=degdeg_=ah =degdeg_=ii_=caawi
SAYING foomkan_~_i_dil
OTHER =badhan =bahna =balan =cafimadka =dayada =dhalasho =dhalatay =dhalinyar =dhamanaya =dhigan =dinta =gudbin =jirka
OTHER =jogan =kaydin =kaydinay =kaydino =kaydiso =kaydiya =kaydiyay =kaydiyo =mawduc =mawduca =qabatay =qabta =qodobka
OTHER =qorin =qorna =shirkad =shirkada =shirkado =talagalay =xanano =xiray =xunahay
"""
