"""Stems of danger in Somali."""

STEMS = """
WANT =rab =waan doonay fikir =roon raba rabta rabna doona doonta jecla lahaa waan_rabi damac qorshe =rabaa =rabay
WANT =rabtaa =doonayaa =donaya =rabnaa =rabaan =jeclaan =jeclahay goaansaday =damacsan rajeyn
NEG =ma =mana =maan =la'aan =laan =aan =maya =may =mayo =aanan =aanay =aanu =aysan =lama =kama =igama =iima =kuma
NEG =waxba malihi malaha mahayo mahaysto mahayno =la awood_uma karo_waayay =majiro =malaha =maleh =hayo =haysto =hayno
NEG =majirto =waayay =waayey =weyney =karo =kari =jirto =jiro
NOTWANT ma_rabo ma_raba marabo marabto ma_doona madoonayo ma_jecli majecli diiday diidan =marabo =madoonayo ma_doonayo
NOTWANT ma_doonayso ma_rabto =marabno
NOMORE =sii dambe mar_dambe uma_adkaysan uma_dulqaad awood_dambe ma_sii_wadi waan_quustay =quus rajo_ma rajo_beel
NOMORE rajo_maqabo itaal_ma =daalay =daashay =dhib =dambe =ukadaalay u_dulqaadan adkeysan dulqaad_ma quustay tabar_ma
NOMORE tamar_ma awood_ma ka_daalay =wakadaalay
SELF =is isku =naf naftayd nafta nafteyda naftiisa nafteeda isku_dhib isdil =iska =isku =isu naftayda =nafteyda
SELF nafteed =isdil
ME =i =igu =ii aniga =iga =ina =inagu =noo =nagu =naga =anoo carruurtayda caruurtayda ilmahayga wiilkayga gabadhayda
ME =isoo =ila =na =aniga =anaga =anigaa =wuu_i
REL abti adeer walaal =nin aabahay =aabbe =aabo aabihiis aabaheed walaalka ninkayga ninkeyga ninkeeda seygay xaaska
REL saaxiibkay xabiibkay seeddi macallin tababar maamul mulki mukhalas tahriibiye deris =jaar jaarka jaarkeen =eeddo
REL hooyaday odayga aabbahay =abahay =aabe =hooyo adeerkay =adeer abtigay =abti walaalkay =ninkeyga =ninkaygii
REL =wiilka_aan macalinka macallinka macalinkayga =madaxdayda shaqobixiye guri_mulkiile deriskayga =jaarka sodoggay
REL sodohday ina_adeer =inaadeer =inaabti =dugsi_macalin xaaskayga =macalinka_quraanka eedaday
KID =ilm gabar ilmo ilmaha cunug canug inanta =wiil gabadh walaashay_yar walaalkay_yar walaasheyda_yar dhallaan nuune
KID yarka ardayga =ilmo =ilmaha =ilmahayga =cunug =cunugga =cunugayga =wiilka =wiilkayga =gabadha =gabadhayda
KID =gabar_yar =walaashay_yar =canug =caruur =carruur =dhallaan =ilmo_yar =inanta =inantayda =canuga
CHILDREN caruur carruur =ilm ilmahayga ilmaheyga ubadkayga yaryarka =caruurta =carruurta =caruurtayda =carruurteyda
CHILDREN =ilmahayga =ilmaha =ciyaalka =caruurteyda =caruurtaydu =cunugga
MEN niman =rag ragga nin_weyn oday macaamiil shisheeye nin_aanan =nin =niman =nimanka =ragga =macaamiil =oday
MEN =shisheeye
NOBODY cidna =cidna =qofna =cid qof_ma cid_i_caawis cid_ma =cidina =qof_ma
FORCE qasb qasab =xoog khasab qasba khasba lagu_qasba igu_qasab jujuub rabitaankayga =qasab =khasab =khasbaan =qasbaan
FORCE =qasbayaan =qasbay qasbaya qasab_ah khasab_ah igu_qasb =xoog_ah
FEAR baqay cabsa cabsi baqa baqdin argagax naxsan ka_cabsada =baqayaa =baqaya =cabsi cabsanayaa cabsaday =baqo =baqay
FEAR =cabsi_qabaa =biqi waan_baqay
HOME guri hoyga aqal =guriga =guri =gurigeena =gurigayga =gurigii =reerka =aqalka
ROOM =qol guri qolka musqul =daar dhulka_hoostii =qolka =qolkayga =qolkeyga =musqusha =daarta
OUT =bax bannaan banaan dibad debed inaan_baxo =banaanka =dibada =dibadda =bannaanka =banaan =bixin =baxo =bixi
DAYS maalm maalmood maalin shalay dorraad labo_cisho laba_cisho saddex_cisho cisho maanta_oo habeen_iyo todobaad
DAYS =maalmood =maalin =shalay =maalintii =laba_maalmood =saddex_maalmood =todobaad =maalmo =cisho =habeeno =berigaas
DAYS =labo_maalin =dorraad
SOON berri caawa jimc maalm toddob maanta beri isniin talaado arbaco khamiis jimce sabti =axad todobaadkan saacad
SOON dhowaan hadda =maanta =berri =caawa =berito =isniinta =talaadada =arbacada =khamiista =jimcaha =sabtida =axada
SOON =usbuucan =todobaadkan =saacadood =dhowaan =saaka =saaqo
TONIGHT caawa caawo habeenkan maanta xalay =caawa =caawo =habeenkan =maanta =xalay
NIGHT habeen saqda xalay =habeen =habeenkii =habeenki =habeen_kasta =saqda =habeenimo
MONEY lacag euro beeso shilin mushahar =lacag =lacagta =euro =lacagi =kharash =mushahar =shilin
LETTER waraaq warqad go_aan goaan diidmo negative jawaab bescheid =warqad =warqada =warqadda =go_aan =go_aanka =goaan
LETTER =diidmo =negative =jawaab =warqaddii
COUNTRY jarmal talyaan soomaaliya somalia xamar muqdisho hargeysa itoobiya kenya nayroobi talyaani giriig bulgaari
COUNTRY kroatia dalkayga waddankayga dalkeyga wadankayga sweden lithuania malta =soomaliya talyaaniga itaaliya =greece
COUNTRY bulgaria =wadankayga =wadankeygii =dalkayga =hargeysa roomaaniya uganda =malta ethiopia
ABROAD soomaali soomaaliya somalia xamar hargeysa kenya nayroobi dhaqan_celi dhaqancelis dalkii wadankii fasax garoowe
ABROAD itoobiya =soomaliya muqdisho =xamar =nairobi =wadanka =wadankii =fasax =dhaqan_celis =dhaqanka
DANGER khatar halis degdeg_ah naftayda_badbaad nolosheydu_khatar emergency =khatar khatar_ayaan khatarta
DANGER naftaydu_khatar =qatar_ayaan naftayda_badbaadi =xaalad_degdeg
AGE shan_iyo_toban =13 =14 =15 =16 =17 =12 qaangaar_ma qaan_gaadhin yar_tahay yar_ahay ilaa_hadda_yar da_yar =dayar
AGE qaan_gaar da_deydu_yar =afar_iyo_toban =shan_iyo_toban =yar_ayaan weli_ilmo wali_cunug
AGE laba_iyo_toban saddex_iyo_toban afar_iyo_toban lix_iyo_toban toddoba_iyo_toban
SUICIDE isdil is_dil naf_gooy nafgooy nafta_goy nafta_iska_qaad naftayda_qaad naf_iska_qaad nafta_qaad suicide
SUICIDE =isdilid =ismiidaamin ismiidaam is_dilid isdilka isdilaa =isdili is_miidaam noloshayda_so_afjar
SUICIDE noloshayda_dhammee =isdil =isdilo
SUICIDE warqad_sagooti warqadda_sagooti dhaambaal_sagooti
KILLSELF isdila isdilo is_dila iska_dil isdeldel is_deldel naftayda_dil naftayda_goyn naftaan_isaga nafta_iska_goy
KILLSELF isku_dil iska_qaad_naf isdilid naftayda_gooy naftaydaan_jar is_dilay =isdilaa =isdilayaa =isdili =isdilo
KILLSELF is_dilo is_dilaa is_dili is_dilayaa =isdeldeli is_daldal =isdaldal is_gubo is_gubi =isgubaa naftayda_qaad
KILLSELF naftayda_jar is_suntee is_qarqi =iswaran isku_tuur_tareen is_tooganayaa is_dilayo naf_gooy =isqarqinayaa
KILLSELF naftayda_u_diidi
KILLSELF tareenka_hoost tareenka_hortiisa tareenka_jidkiisa xadiidka_jiif xadiidka_seex
DEADWISH dhimasho_ayaan geeri_ayaan geeri_baan dhimasho_baan maan_dhimo haddaan_dhimo inaan_dhinto inaan_dhinta
DEADWISH may_inaan_dhasho dhalan_lahayn ilaahow_i_dil ilaahow_i_qaad hurdo_aan_laga aan_soo_toosin waligay_seexdo
DEADWISH inaan_lumo adduunka_ka_tago adduunka_ka_bax nolosha_ka_tago aduunka_ka_tag sabab_aan_ku_noola intaan_noolaan
DEADWISH =inaan_dhinto in_aan_dhinto =dhimasho_rabaa waxaan_rabaa_dhimasho waxaan_rabaa_geeri =dhiman_lahaa
DEADWISH inaan_dhiman_lahaa maxaan_u_dhalan maxaan_u_nool maan_dhalan geeri_baa_iiga geeri_baa_ii dhimasho_iiga
DEADWISH geeridu_waa_iiga =geerida_jeclaystay ilaahow_i_qaado ilaahay_ha_i_dilo allow_i_qaad =hurdo_aanan_ka_soo
DEADWISH inaanan_soo_toosin soo_kicin_weligey inaan_la_waayo geeri_ayaa_ii_dhaanta inaan_iska_dhinto iska_dhinto
DEADWISH iska_dhimto iska_dhiman
DIE dhint dhim geeri dhinta dhiman dhimo dhimasho mawt =dhinto =dhimanayaa =dhimasho =dhiman =dhimo =dhintaa =geeri
DIE =dhimato =dhinta
DEATH geeri dhimasho mawd =geeri =dhimasho =geerida =geeridu =mawtka
LIVE =nool noola nolo =noolaado =noolaan =noolahay =nolaado =nolaan
NOLIVE noolaan_ma inaan_noolaado_ma nolol_ma_rabo ma_rabo_inaan_noola nolosha_waan_nacay noolaanshaha_waan
NOLIVE noolaan_karo_maayo nolosha_ma_rabo marabo_nolol marabo_inaan_noola ma_sii_noola ma_rabo_inaan_noolaado
NOLIVE marabo_inaan_noolaado ma_doonayo_inaan_noolaado nolosha_waan_ka_daalay nolosha_waa_ka_daalay nolosha_ka_daalay
NOLIVE nolosha_waan_necbahay nolosha_nacay =waan_nacay_nolosha noloshan_ma_rabo noloshayda_waan_nacay =nolasha_nacay
NOLIVE nolosha_ka_quustay nolol_kama
LIFE nolosh nolol nolosha nolosheyda aduunyo adduunyo adduunka =nolosha =nolol =noloshayda =noloshan =noloshaydu
LIFE =nolosheyda =nolasha
ENDV =daal macno dhammee dhamee dhamaat dhammaad daalay ka_daalay nacay necbahay quustay qiimo_ma macno_ma xajin_kari
ENDV dhan_ka_soo wareeray i_daashay dulqaadan =daalay =nacay =dhammaaday =dhamaaday =dhammee =dhameeyo =macno_ma
ENDV =qiimo_ma =jabay =daashay =necbahay =macno_malaha
KILL =dil dilo dili dilay dishay qudh_gooy =dilo =dilaa =dili =dilayaa =dilay =disho
HANG deldel isdeldel xarig is_daldalo is_deldelo xarig_qoorta xarig_luqunta xadhig_qoor
JUMP =bood ka_bood iska_tuur isku_tuur iska_rid isku_rid =boodo =boodi =boodaa =boodayaa is_tuuro is_tuuri =istuuro
JUMP iska_tuuro iska_tuuri =booday iska_xoor
HIGH saqaf buundo biriij daaqad tareen tiraan dabaq =fooq biyaha =buundada =biriishka =buundo =daaqada =daaqadda
HIGH =saqafka =tareenka =tareen =dabaq =dabaqa =guri_dheer =balakoon
BETTER =roon wanaagsan door_bid dhaanta khayr ka_fiican ka_fiicnaan iiga_fiican =dhaanta =fiican =wanaagsan =karoon
BETTER =nasan_lahaa =kafiican
PILLS kiniin kaniin kaniini dawo daawo daawad =kaniini =kaniiniga =kaniinyo =daawo =daawada =kiniin =kiniini =kiniinka
PILLS =daawooyin =kaniin
GATHER uruuri uruursa ururi kaydi kaydsad keydi qarsad urursa ururiyay uruuriyey ururiyey kaydiyay keydiyay qariyay
GATHER =qarsaday =aruuriyay
BURDEN culays_ku culeys_ku rar_ku dib_ku_ahay la_aantay la_aanteyda cidna_ima_rabto haddaan_anigu qof_ii_baahan
BURDEN culays_baan culeys_baan culeys_ayaan culays_ayaan culeys_ku_ahay culays_ku_ahay aniga_laaantay la_aantay_way
BURDEN haddaan_dhinto_way hadaan_dhinto_cidna dhib_baan_ku_ahay faa_ido_ma_lihi =wax_ma_tari
GOODBYE nabad_gelyo nabadgelyo nabadeey macasalaama i_cafiya iga_cafiya iska_kay_cafi ilmahayga_ilaali
GOODBYE caruurta_ii_ilaali dardaaran markaan_dhinto nabadgelyo_weligeed macasalaama_weligeed nabad_galyo_weligiin
GOODBYE =iga_cafiya iga_saamaxa i_saamaxa_dhammaan is_cafiya hooyaday_u_dhawra caruurtayda_daryeela geeridayda_ka_dib
GOODBYE dhimashadayda_kadib fariintii_ugu_dambaysay jannada_ku_kulan
CUT =jar jarjar jara gooya goynaya sarsar jeexjeex =jaro =jaraa =jaray =jarayaa =gooyaa =jarjar =jeexaa =jeexay =goyn
CUT =sarsaray =jarid =dillaac
CUTSELF isjar is_jar is_jarjar gacanta_jar gacmaha_jar gacantayda_jar gacmahayga_jar gacanta_isaga_jar isgooy is_goy
CUTSELF iska_jar jirkayga_jar dhiig_iska_keen is_sarsar =isjaraa is_jaraa is_jaray is_jarayaa isjarjar =isgooyaa
CUTSELF gacanta_jaraa gacanta_iska_jar is_jeex =isjeexjeex gacanta_is_jeex is_sar =issaraa is_xaraar mandiil_isku
BURN =gub guba gubta sigaar_ku dab_ku =gubaa =gubay =gubo =gubayaa =gubayo =sigaar =gubtay
HARM dhaawac dhib waxyeel dhib_u_gayst dhibaatey =dhaawac =dhaawacaa =dhaawacay dhaawacayaa =waxyeelo waxyeell =yeelo
HARMSELF isdhaawac is_dhaawac naftayda_dhaawac nafteyda_dhaawac iswaxyeel is_waxyeel naftayda_waxyeel naftiisa_dhaawac
HARMSELF nafteeda_dhaawac isgub is_gub isciqaab iska_dhaawac isku_dhaawac isqaniin is_xanuuji =isdhaawacaa
HARMSELF waxyeelo_isu naftayda_dhib is_dhib is_gubgub sigaar_isku_gub isku_gubaa =isgubaa =isxanuujiyaa is_qaniin
HARMSELF sigaar_gacan sigaarka_gacan gacanta_iska_gub gacanta_iska_jar
HITSELF isgaraac is_garaac madaxa_gidaar gidaarka_madax naftayda_garaac isku_dhuft isdharbaax is_dharbaax
HITSELF madaxa_derbiga_ku madaxayga_derbi madaxayga_darbi =isgaraacaa isku_dhufan
ARM gacan gacant gacmaha cudud =lug lugta lugahayg bowdo maqaar jirka curcur =gacanta =gacantayda =gacmaha =curcurka
ARM =lugta =lugtayda =maqaarka =cududda =jirkayga =bowdada
BLADE mindi sakiin mandiil makiinad baleey dhalo quraarad shafra baleed maqas =mandiil =makiin =mindi =mindida =sakiin
BLADE =galaas =quraarad =maqas =soodh
SCARS nabar =boog dhaawacyo =haar =nabar =nabarro =nabarada =dhaawacyo =haarro =nabaro
HIT garaac =feer dhirbaax dhuft tuma tunka feeraa feeray haraati laaday dharbaax karbaash jeedal ul_ku =budh budhcad
HIT riixay dila xanaaqo_oo_i dhufta ku_dhift jiree =garaacaa =garaacay =garaaca =garaacayaa =garaacaan =garaac
HIT =dharbaaxay =dharbaaxo =dharbaaxaa =feeray =feeraa =laad =laaday =haraati =haraatiyay =jeedal =karbaash
HIT =karbaashay =suun =ul =dhufan =tumaa =tumay =tuntaa =riixay =dilaa =qaaday_feer =jirdil =dharbaaxdo =garacay
HIT =garacaa
HITME i_garaac igu_dhuft i_dhirbaax *igaraac *idharbaax i_dharbaax i_tuma i_tumay i_dila i_dilay idila itumaa i_feer
HITME i_laad i_haraati i_karbaash na_garaac na_dila ina_garaac igu_dhift i_riix i_jeedal =i_garaacaa =i_garaacay
HITME =i_garaaca =i_garaacaan =i_garaacaysa =i_garacaa =igaraacaa =igaraacay =igaraaca =na_garaacaa =na_garaacay
HITME =i_dharbaax =i_dharbaaxay =i_dharbaaxaa =i_feeray =i_feeraa =i_laaday =i_haraati =i_tumaa =i_tumay =i_karbaash
HITME =i_karbaashay =igu_dhuftay =igu_dhufanayaa =wuu_i_dilaa =wuu_idilaa =idharbaaxay =ifeeray suun_igu ul_igu
HITME madaxayga_derbiga_ku_dhuf wejiga_iga
PASSIVEHIT la_i_garaac la_igaraac lay_garaac laygaraac la_i_dila layga_dila la_igu_garaac laygu_garaac lay_dila
PASSIVEHIT la_i_tum lay_tum la_i_feer lagu_i_garaac la_i_dharbaax waa_la_i_garaac waa_la_itumay garaac_ayaan_la
PASSIVEHIT la_i_karbaash =waa_layga_garaacaa rabshad_guri
THREAT hanjab goodi cabsi_geli baqo_geli handad argagix =hanjabaad hanjabay hanjabaa =hanjabayaa =gooddi =handadaad
THREATME ii_hanjab iihanjab iigu_hanjab igu_hanjab ii_goodi igu_goodi i_cabsi_gel i_baqo_gel i_cabsi wuu_i_handad
THREATME na_hanjab noo_hanjab =wuu_ii_hanjabaa i_handad =ii_goodiyaa igu_cabsi
THREATME i_daba_soc i_daba_jooga i_raadinaya_inuu i_eryanaya
WEAPON mindi toori tooreey qori bastoolad bistoolad =faas dubbe bir_ku billaawe =mindi =mindida =toori =qori
WEAPON =bistoolad =baastoolad =faash =dubbe =bir =bunduq =hub =aashito
STRANGLE =ceej ceeji i_ceeji merg margi dhuunta_qab qoorta_qab qoorta_i_qab dhuunta_i_qab i_ceejiy i_ceejin =iceejiyay
STRANGLE =iceejinayaa qoorta_i_qabtay luqunta_i_qabtay luqunta_i_ceej i_cunaqabat cunaha_i_qab ceejiyay_aniga merjin
STRANGLE i_merjiy
NECK =qoor dhuun luqun surka =qoorta =qoortayda =luqunta =luquntayda =dhuunta =cunaha =surka
SQUEEZE =qab qabtay =tuuj cadaadi =ceej =ceejiyay =ceejinayaa =qabtay =tuujiyay =tuujinayaa =cabburiyay =merjiyay
HAIR timaha tinta =timaha =timahayga =tinta =timahaa =tin
WALL gidaar derbi darbi =derbiga =darbiga =gidaarka =derbi
LOCK =xir xira quful xirmay xidh =xiray =xiraa =xidhay =quful =qufulay =xiran =xidhan =furaha =xabsi =qufulaa
LOCKME i_xir i_xira ixiray i_xiray igu_xir i_xidh igu_xidh na_xir la_i_xir lay_xir igu_soo_xir iga_xir igu_quful
LOCKME i_xiraa i_xidhay i_xidhaa =ixiray =ixiraa igu_xiray igu_xidhay =guriga_igu_xir qolka_igu_xir qolka_igu_xidh
LOCKME guriga_igu_xidh albaabka_iga_xir albaabka_igu_xir iga_quful albaabka_iga_xidh waa_la_i_xiray
NOTLET mana_bixi ma_ii_ogola iima_ogola ii_ma_ogola ii_diid ii_diiday ii_diida baxo_iima iima_ogolaado loo_ma_ogola
NOTLET la_iima_ogola bixitaan_ii_diid ma_bixi_karo inaan_baxo_ii_diid guriga_inaan_ka_baxo_ma bixin_waay ima_oggola
NOTLET inaan_baxo i_ma_oggola ma_ogola_inaan_baxo ma_oggola_inaan_baxo iima_oggola ii_diidan_inaan_baxo
NOTLET ii_diiday_inaan_baxo i_diideen_inaan ii_diideen_inaan_baxo guriga_kama_bixi_karo kama_bixi_karo_guri
NOTLET loo_ma_oggola la_ii_ma_ogola la_iima_oggola iima_fasaxaan =iskuulka_ii_diid
PASSPORT baasaboor baasaaboor passport taleefan telefoon mobile mobilka sharci waraaqahayga warqadahayga dukumenti
PASSPORT aqoonsi =baasaboor =baasaboorka =baasaboorkayga =baasabor =passport =mobeelka =moobilka =taleefanka
PASSPORT =taleefoonka =teleefankayga =warqadahayga =kaadhka =aqoonsiga =sharcigayga
TAKE =qaat haystaa qaatay iga_qaat igala_baxs iga_qar qariyay iima_soo_celi ii_diiday_inuu iga_dhac igala_wareeg
TAKE =qaatay =iga_qaatay =haystaa =qariyay =qarsaday =iga_qaaday =qaaday =ceshay =iga_qaadeen =hayaa =diiday
KILLME ku_dilay i_dili i_dilaya i_dilayaa idili idilaya i_dilo inuu_i_dilo inay_i_dilaan na_dili gowrac i_gawrac
KILLME qoorta_iga_goy waan_ku_dili waan_ku_dilaya xabad_igu i_khaarij sharafta_dartee =i_dili =i_dilo =i_dilayaa
KILLME =i_dilaa =idili =idilayaa =idilo =i_dilayaan =idilayaan =i_dilaan =i_dilo_rabaa wuu_i_dili way_i_dili
KILLME =waa_lay_dili la_i_dili =la_idili la_i_dilayaa la_i_dilo =na_dili =na_dilayaa inuu_idilo i_gowrac =igowraci
KILLME sharaf_dil dil_sharaf cayb_dil i_qali
BLOODY nabar_madow dhaawac_ka barar indhaha_bararan jaban jabay jabiyay dhiig_baa_iga ila_jabi buluug madoobaaday
BLOODY =nabar_madow =bararan =barartay =bararay =jabay =iga_jabiyay ilig_iga_jab sanka_iga_jab dhiig_iga_keen
BLOODY =indhaha_madow isha_i_barar =dhaawacmay gacan_iga_jab maroorin wejiga_bararay
FOLLOW i_raac daba_soc i_daba i_sug i_basaas i_eryad i_ilaalin daba_joog =i_raaco =i_daba_socdaa i_daba_soc idaba_soc
FOLLOW idabasoc =i_raacaa =i_sugayaa =guriga_hortiisa_igu ii_daba_jooga =i_dabagal
TORTURE jirdil jir_dil ciqaab cadaab i_cadaab silc =jirdil jirdil_baa la_i_jirdil i_jirdil =cadaab cadaabay ciqaab_xun
MISTREAT dhibaateeya i_dhib i_caay caayaa aflagaado xumeeya i_dulmi dulmi bahdil i_bahdil liida i_lidda si_xun
MISTREAT =aflagaado =caytamaa =i_caayaa =i_caayay =i_bahdil bahdilaa =i_dulmi dulmiyaa =i_liida =xadgudub sida_adoon
MISTREAT sida_eey =sida_addoon i_quursa i_dulleeyaa cay_iyo_garaac
RAPE kufsad faraxum xadgud kufsi kufsa fara_xumay faraxumayn faro_xumeey faraxumee xoog_iigu xoog_igu xoog_ii_gala
RAPE galmo_xoog dhib_galmo ciyaar_xun dhibaato_galmo qasab_iigu_galm =kufsi =kufsaday =kufsado =kufsan =kufsanayaa
RAPE =la_i_kufsaday =i_kufsaday =ikufsaday i_kufs fara_xumayn faraxumeeyay i_faraxume xoog_igu_galmo =xoogay i_xoogay
RAPE xadgudub_galmo bikaradayda i_fara_xumee =iga_faaideystay
RAPE rabaa_inaan_la_seexdo i_yiri_ila_seexo igu_qasbay_inaan_la_seexdo
TOUCH =taab salaaxa gacan_galin =taabtaa =taabtay =taabto =taabanayaa =salaaxaa =salaaxay =salaax =dhunkado =dhunkaday
TOUCH =gacanta_geliyay =gacan_gelin =taataabtaa =taataabtay =dhunkanayaa =taabashada
TOUCHME i_taab itaabta i_salaax isalaax i_dhunk i_gacan_mari farahaa igu_taab =i_taabtaa =i_taabtay =i_taabto
TOUCHME =i_taabanayaa =i_taabta =itaabtaa =itaabtay =itaabto =i_taataabtaa =i_taataabtay =itaataabtaa =i_salaaxaa
TOUCHME =i_salaaxay =isalaaxaa xoog_ii_dhunk xoog_igu_dhunk naasaha_iga naasahayga_taab naasaha_i_taab dabada_iga_taab
TOUCHME dabada_i_taab jirkayga_taab jirkayga_taabt lugaha_dhexdooda =isku_xoqayaa
BODY jirk =naas naasaha futo dabo jirka xubin_taran xubnaha_taranka cawro cawrada lugaha_dhexdooda =siil guska
BODY =naasaha =naasahayga =naaskayga =laabta =jirkayga =jidhkayga =dabada =dabadayda =futada =siilka =siilkayga =guska
BODY =guskiisa =xubnaha_taranka =cawrada =cawradayda =bowdyaha =lugaha_dhexdooda
UNDRESS =siib dhar dharka_iska dharka_iga iska_siib iska_bixi iga_bixi dhar_siib furid_dhar dharka_siib dharka_bixi
UNDRESS iga_siib dharka_iga_bixi dharka_iga_siib dharkayga_siib dharka_iga_sii dharka_iska_bixi dharka_iska_siib
UNDRESS dharkayga_iga surwaalka_iga_sii surwaalka_iga_bixi nigiska_iga i_qaawiy i_qaawin inaan_isqaawiyo qaaqaawi
UNDRESS inaan_dharka_siibo
NAKED qaawan aanan_dhar dhar_la_aan =qaawan =qaawanaan =qaawanahay =qawan =dharla =marwa =qaawanayd
PHOTO sawir foto muuqaal fiidiyow video fiidyow =sawir =sawiro =sawirro =sawirada =sawirkayga =sawiradayda =muuqaal
PHOTO =fiidiyow =video =fiidyow =sawirrada =muuqaalka =filim_iga
NAKEDPHOTO sawir_qaawan sawirro_qaawan sawiro_qaawan sawirada_qaawan sawirkayga_qaawan fiidiyow_qaawan
NAKEDPHOTO sawirkayga_aan_dhar nudes qaawan_i_sawir sawiradayda_qaawan video_qaawan anigoo_qaawan muuqaal_qaawan
NAKEDPHOTO muuqaal_anigoo sawir_cawro
NAKEDPHOTO musqusha_igu_duub qubaysanay_duub qubeysanayay_duub qubays_~_sawir
EXTORT faafin fidin baahin internetka_gelin internetka_dhig dadka_u_dir qof_walba_u_dir qoyska_u_dir tiktok facebook
EXTORT la_baahi soo_dhigi =faafin =faafinayaa =faafiyo =baahin =baahinayaa =fadeexad =fadeexayn i_fadeex
EXTORT =baraha_bulshada =dadka_u_diri =u_diraya internetka_geli
SELL =iibi dhillo dhilo dhillays gaday =iib =iibiyay =iibinayaa =iibiyo =iibin =gado =gadayaa =dhillo =dhillayn =gaday
SELL =dhilaysi
SELLME i_iibi iibinaya i_iibin la_i_iibi lay_iibi i_gad i_gadeen jirkayga_iibi jirkeyga_iibi =i_iibiyay =i_iibinayaa
SELLME =i_iibiyo =i_iibin =iibiyay_aniga =i_gaday =i_gadayaa =igaday la_i_iibiyay la_i_gaday jirkayga_gad niman_i_siin
SELLME niman_i_siiyaa
SEX =seex galmo seexo_ragga la_seexo la_seexdo u_galmo =sex wasmo was_mo i_wasi la_seexan la_hurdo =galmo =sinaysto
SEX =zina =sino =wasmo =waso =wasay =i_wasay =ila_seexday =ila_seexdo =ila_seexan =jiif_ila =ila_jiifsaday =la_seexdo
SEX =la_jiifsado
BED sariir qolkayga_soo qolka_ii_soo qolkayga_ku_soo =sariirta =sariirtayda =sariirteyda =firaashka =gogosha
BED =gogoshayda =qolkayga_soo_gal =qolkayga_yimaadaa qolkayga_soo_gal
MARRY =guur aroos meher nikaax doon_la_i doonan =guursado =guursan =guurso =guursaday =aroos =nikaax =mehersan =meher
MARRY =doonan =guursanayo =nin_guursado =guurka =arooska =nikaaxa guurs guurin guurka
MARRYME igu_guuri i_guuri la_i_guuri lay_guuri i_bixin_nin nin_la_i_siin nin_lay_sii la_i_siinaya nin_i_siin i_meher
MARRYME la_i_meherin i_guursan_doona_qasab nin_weyn_iigu =i_guursado
MARRYOFF guur_qasab iigu_guur i_guurin guur_khasab qasab_guur khasab_guur u_guurin loo_guuri la_guuri la_guurin
MARRYOFF guur_caruur guur_carruur guurka_qasab ku_guurin qasab_ku_guur qasab_lagu_guur =i_guurin =i_guuriyo
MARRYOFF =i_guurinayaan =i_guuriyaan =iguuriyaan =iguurinayaan =i_guursiiyaan =i_guursinayaan qasab_ah_guur
MARRYOFF nin_la_i_siin nin_lay_siin nin_la_i_siinayaa nin_oday_la_i oday_la_i_siin la_i_guurin la_i_guursin la_iguurin
MARRYOFF la_i_guuriy la_i_mehrin la_i_nikaax i_meherin ina_adeerkay_la_i_siin inaan_guursado_nin_aanan
MARRYOFF inaan_guursado_ayay_igu_qasb nin_igu_qasb
FGM gudn gudniin guday =gud gudan =gudo gudayaan fircooni farcooni qodob sunno_gud jarid_dumar gudid la_gudo
FGM la_gudayaa tol_niin =gudniinka =gudniin_gabdhaha gudniin_fircooni gudniinka_fircooni gudniinka_gabdhaha
FGM gabadhayda_gud gabadha_gud la_gudi la_i_gudi la_i_guday la_igudo =gudayaan =gudniin inanta_la_gud tolid_gabdh
FGM la_tolayaa la_i_tolay walaashay_la_gud sunniga_gabdh
RETURNNOT dhaqan_celis ma_soo_noqon soo_noqon_ma i_soo_celin_maay igaga_tag igaga_imaan i_uga_tag halkaas_igaga
RETURNNOT halkaa_igaga tikidh_hal dhinac_tag dib_u_soo_noqon dib_iigu_soo soo_laaban_maay dhaqan_celi dhaqancelis
RETURNNOT kama_soo_noqon soo_celin_maayaan ma_soo_noqonayo soo_noqon_maayo halkaas_igaga_tag halkaas_igaga_teg
RETURNNOT meesha_igaga_tagi igaga_tagayaan igaga_tegi laygama_soo_celin soo_noqod_la =lagaga_tagi
KIDNAP afduub la_i_afduub xoog_igu_qaad xoog_i_u_qaad i_qafaal qafaal qafaashay iga_kaxayst xoog_u_kaxayst
KIDNAP la_tegay_ilmaha =afduub afduubay afduubeen =la_afduubay i_afduub =xoog_igu_kaxee xoog_igu_kaxeeyeen
KIDNAP caruurtayda_kaxaystay caruurtayda_la_baxsaday la_xaday_ilma =lagu_afduubay
KIDNAP ilmaha_la_baxs ilmaha_kaxays ilmaha_soomaaliya_u_kaxee gabadhayda_kaxee ilmahayga_kaxays
SLEEP =seex =hoy seexo seexda seexan =jiif hurda hurdo hoyda hoyan hoydo barida barya =seexdo =seexan =seexanayaa
SLEEP =seexday =hurdo =jiifo =jiifsado =hoydo =hoyan =jiifaa =hurdaa =seexanaynaa =hurudno =hoyanayaa =seexdaa
SLEEP =jiifnaa
NOPLACE meel_aan hoy_ma meel_ma meel_maan meelma meel_la_aan meel_malihi meelaan_seexdo meel_aan_seexdo
NOPLACE meel_aan_ku_seexdo meel_aan_tago meel_aan_aado meel_aan_u sariir_ma guri_ma_haysto guri_malihi guri_ma_lihi
NOPLACE meel_aan_ku_hoydo hoy_malihi meel_aan_jiifo meel_aan_hoydo meel_ma_haysto meel_maan_haysto meel_ma_hayo
NOPLACE meel_ma_lihi meel_ma_hayno xagee_seexan xagee_ku_seexd xaggee_seexda xageen_seexda xageen_aadaa
NOPLACE sariir_ma_haysto hoy_ma_haysto hoy_ma_hayo hoy_ma_lihi hoy_ma_hayno hoy_la hoyla
STREET wadad waddo wadada waddada jidka bahnhof station boosteejo xarun_tareen baarkin baabuurka gaariga masaajid
STREET geed_hoostii banaanka bannaanka =baar =wadada =wadooyinka =jidka =suuqa =dariiqa =saldhiga_tareenka =beerta
STREET =baarkinka =banaanka =dibadda =gaariga =gaadhiga =masaajidka =bahnhof =waddada =buundada_hoosteeda
STREET boosteej baska_boosteej garaashka buundada_hoos
THROW iga_saar iga_saaray guriga_iga_saar la_iga_saar layga_saar iga_eri i_eryay i_cayri la_i_cayri lay_eryay i_eriday
THROW guriga_ka_bax_i_yiri na_saare naga_saar nala_saar bannaanka_ii_saar bannaanka_layga dibada_ii_saar guriga_layga
THROW guriga_iga_saaray guriga_iga_saareen guriga_iga_eriyay guriga_iga_ceyri guriga_iga_cayri guriga_nagu_saar
THROW guriga_naga_saar la_i_eryay la_i_eriyay la_iga_eryay la_iga_saaray_guri la_iga_saaray =i_eryay =i_eryeen
THROW dibadda_igu_tuur banaanka_igu_tuur dibada_la_igu_tuur la_nagu_tuuray guriga_ka_bax xerada_la_iga_saar
THROW camp_la_iga_saar heimka_la_iga
THROW xerada_la_iga_saar xerada_waa_la_iga_saar guriga_la_iga_saar guriga_waa_la_iga_saar alaabtaydii_banaan
THROW alaabtaydii_dibad
HOMELESS guri_la hoy_ma hoylaawe hoy_la hoy_la_aan guri_la_aan gurila_aan guryo_la bannaanka_seex banaanka_seex
HOMELESS bannaanka_jiif banaanka_jiif waddada_jiif waddada_seex wadada_seex obdachlos hoy_waay guri_waay guri_malihi
HOMELESS guri_ma_lihi guri_ma_haysto guri_ma_hayo guri_ma_hayno hoylaan darbi_jiif darbijiif wadada_ku_seexd
HOMELESS wadada_ayaan_seexd wadada_seexdaa jidka_ku_seexd jidka_ayaan_ku_jira suuqa_jiif suuqa_ku_seexd banaanka_seexd
HOMELESS banaanka_ku_seexd banaanka_ayaan_seexd dibadda_seexd dibadda_ku_seexd gaariga_ku_seexd wadada_ku_nool
HOMELESS jidka_jiif
COLD qabow dhaxan baraf =roob qarqar =qabow =qaboow =dhaxan =qabowga =dhaxantii =baraf =roobka =barafka qaboobay
COLD =dhaxamood
EAT =cun cuno cunay cunin cunno_qaad cuneen cunnay =quut =cuno =cunay =cunto_cunay =cunnay =cunin =cunnaa =cunaa
EAT =quudan =qado =cashayn
NOEAT waxba_ma_cun waxba_maan_cun maan_cun ma_aan_cun wax_ma_cun waxba_manaan_cun maanan_cun waxna_ma_cun cunto_ma_cun
NOEAT cunno_ma_cun macunin ma_cunin ma_cunteen waxba_ma_aynaan_cun cunto_afkayga cunto_afka_ma waxba_ma_cunin
NOEAT waxba_maan_cunin waxba_cunin waxba_ma_aan_cunin wax_ma_cunin wax_maan_cunin waxna_ma_cunin =macunin
NOEAT cunto_ma_cunin cunto_maan_cunin cunto_la_aan cunto_laaan waxba_ma_cunno waxba_afka_ma ma_qadayn ma_cashayn
NOEAT waxba_ma_dhadhamin ma_cunnin waxba_maanan_cunin maanan_cunin
HUNGER =gaaj gaajo gaajaysan gaajeysan baahi baahan_cunt baahday macaluul =gaajo =gaajoonayaa =gaajaysan gaajaysanahay
HUNGER gaajoonaya =gaajooday =gaajoodeen =bahal =baahan_cunto =baahanahay_cunto =gajo =gaajoonaynaa =baahi =gaajoo
STARVE gaajo_u_dhiman gaajo_ayaan_u_dhim gaajo_la_dhim gaajo_ku_dhim gaajo_i_dil gaajada_dil baahi_u_dhim
STARVE gaajo_u_bakhti gaajo_u_dhinta macaluul gaajo_darteed gaajo_la_dhiman gaajo_la_dhinta gaajo_aan_u_dhim
STARVE gaajo_ayaa_i_dil gaajo_baa_i_dil gaajo_baa_na_dil gaajo_ayaa_na_dil gaajo_la_liit caruurtaydu_gaajo
STARVE caruurtayda_gaajo caruurta_gaajo ilmahaygu_gaajo ilmahayga_gaajo carruurtaydu_gaajo gaajo_nagu_dil ilmaha_gaajo
STARVE macluul caruurteyda_gaajo
FOOD cunto cunno cuno_ma raashin rooti caano xafaayad bariis baasto =cunto =cunno =raashin =rooti =caano =caanaha
FOOD =xafaayad =bamber =pampers =bariis =cuntada =quud =caanihii
NOFOOD cunto_ma cunno_ma cunto_malihi cunto_mahayno cunto_mahaysto raashin_ma raashin_mahayno raashin_la
NOFOOD raashinkii_dham cuntadii_dham wax_aan_cuno wax_aan_cunno waxaan_cuno_ma wax_la_cuno_ma waxay_cunaan_ma
NOFOOD wax_ay_cunaan wax_ay_cunto qaboojiye_maran talaajad_maran talaagada_faar caano_ma rooti_ma xafaayad_ma
NOFOOD cunto_waay caano_malihi raashin_waay caanihii_ka_dham cunto_ma_haysto cunto_ma_hayo cunto_ma_hayno
NOFOOD cunto_ma_haysanno cunto_ma_lihi cunto_ma_jirto cunto_majirto cunno_ma_hayo cunno_ma_haysto raashin_ma_hayo
NOFOOD raashin_ma_haysto raashin_ma_hayno raashin_ma_jiro wax_aan_cuno_ma wax_aan_cunno_ma wax_la_cunaa_ma
NOFOOD wax_aan_cuno_waay wax_ay_cunaan_ma caano_ma_haysto caano_ma_hayo caano_ma_hayno caanihii_ilmaha_dhamm
NOFOOD caanihii_way_dhamm caanihii_dhamm cuntadii_dhamm cuntadii_way_dhamm raashinkii_dhamm raashinkii_way
NOFOOD talaajadda_waa_madhan talaajada_maran talaagada_madhan qaboojiyaha_madhan caruurta_wax_aan_siiyo
NOFOOD xafaayad_ma_hayo rooti_ma_hayo
NOFOOD biyo_kaliya biyo_uun_cab biyo_oo_kaliya biyo_keliya
EMPTY faaruq faruq madhan maran dhammaaday dhamaaday idlaaday =maran =madhan =maran_waa =waxba_kuma =madhantahay
MONEYFOOD lacag_cunto lacag_raashin lacag_caano lacag_aan_cunto lacag_rooti cunto_ku_iibs raashin_ku_iibs
MONEYFOOD cunto_aan_ku_iibsado lacagta_cunt lacag_aan_raashin cunto_iibsado cunto_soo_iibs raashin_iibs raashin_ku_gad
MONEYFOOD caano_iibs caano_ku_iibs caano_aan cunto_gat cunto_ku_gat xafaayad_iibs lacagta_cuntada lacagta_raashin
DEPORT tarxiil musaafur masaafur mastuuri deport dibitaate abschiebung dublin celinta qasab_ku_celin dib_u_celi
DEPORT celinayaan dabliin =masaafuris masaafuri =tarxiil tarxiilid tarxiilay =deport =deportka =deportation
DEPORT =abschiebung =abschieben abshibung =abshiibung =dublin =dublinka =dabliin musaafuris celin_qasab
DEPORTME i_tarxiil la_i_tarxiil lay_tarxiil i_masaafur la_i_masaafur lay_masaafur i_celinaya la_i_celi lay_celin
DEPORTME na_celin i_celin_rab i_deport na_masaafur na_tarxiil i_dhoofin la_i_dhoofin lay_dhoof i_musaafur i_masaafurin
DEPORTME i_masaafuri la_i_masaafurin la_i_musaafur na_musaafur la_na_musaafur la_na_tarxiil la_tarxiil =itarxiilayaan
DEPORTME deport_la_iga deport_iga_dhig deport_la_i deport_la_na deport_baa_lay la_i_deport aabahay_la_tarxiil
DEPORTME ninkayga_la_tarxiil walaalkay_la_tarxiil abschiebung_la_i abschiebung_la_ii
DETENTION xabsi la_i_xiray_sharci =jeel jeelka hay_abschiebehaft abschiebehaft xabsiga_tarxiil xabsiga_masaafur
DETENTION xabsi_tarxiil
SENDBACK celin celi dib_loo_celi dib_u_celi u_celi noqo_la dib_la_ii la_iigu_celi igu_celin i_celin i_celinayaan
SENDBACK i_celiyaan la_i_celin la_i_celi la_na_celin dib_la_ii_cel dib_la_igu_cel dib_ii_cel dib_loo_cel dib_ii_dir
SENDBACK la_i_dir la_i_diri na_celin la_igu_celin =lay_celin dib_loo_noo
SENDBACK naloo_dirayaa_bulgar naloo_dirayaa_talya naloo_dirayaa_girii naloo_dirayaa_kroa naloo_celi la_noo_celi
POLICE booliis bolis boolis bileys policia ciidan =booliska =boliska =boolis =police =polizei =bilayska =booliis
POLICE =bolis
FETCH imana =qaad qaado qaadan kaxee kaxeyn kaxayn yimid yimaad imanaya albaabka iridka iidan_u_yim garaacay_albaab
FETCH =yimid =yimaadeen =yimadeen =imanayaan =qaadeen =kaxeeyeen =kaxaynayaan =albaabka =soo_garaac =qabtay =qabteen
FETCH =kaxee =iman =wateen
FETCHME i_kaxay i_kaxee i_kaxey na_kaxee na_kaxay i_qaadan i_qaadaya i_qaban i_qabanaya la_i_kaxay lay_kaxay
FETCHME igu_soo_qab i_waday =i_kaxeeyeen =i_kaxaynayaan =i_qaadayaan i_kaxayn na_kaxayn =i_qabanayaan =i_qabtaan
FETCHME i_qabanay booliska_ayaa_i booliska_i_qaad booliska_i_kax boolis_ayaa_i_kax boolis_albaabka_jooga
FETCHME booliska_guriga_yimid booliska_habeen booliska_ayaa_guriga aabahay_kaxeeyeen aabahay_la_kax aabahay_la_qaad
FETCHME ninkayga_la_kax ninkayga_la_qaad walaalkay_la_kax
PLANE diyaarad garoon duulimaad duullimaad airport =diyaarad =diyaaradda =diyaarada =garoonka =airport =airportka
PLANE =duulimaad =dayuurad =duulimaadka
LEAVE =bax ka_bax_dalka dalka_ka_bax jarmal_ka_bax jarmalka_ka_bax jarmalka_inaan_ka dalka_inaan_ka_bax wadanka_ka_bax
LEAVE waddanka_ka_bax ka_tag_dalka bax_la_yiri inaan_ka_baxo ka_tago_jarmalka inaan_baxo_jarmal dalka_ka_tag
LEAVE inaan_dalka_ka jarmalka_ka_tag jarmalka_inaan dalka_isaga_bax wadanka_inaan
SWALLOW =cun =qaat liqay liqday liqdo cabay cabtay qaatay liqin laqay cunay =liqay =liqday =cabay =qaatay =cabtay
SWALLOW =liqeen =laqay =laqday =cunay =cabbay =liqey
MANY badan badnaan fara_badan dhan oo_dhan baakad baako labaatan xad_dhaaf =badan =dhan =dhammaan =baakad =baakidh
MANY =baakad_dhan =20 =30 =40 =aad =wada =giddi =kulli
OVERDOSE xad_dhaaf_ah kiniin_badan kaniini_badan kiniini_badan kiniinno_badan dawo_badan daawo_badan kiniin_oo_dhan
OVERDOSE overdose oferdoos kaniini_aad_u_badan kaniiniyo_badan daawo_aad_u_badan kaniiniga_oo_dhan kaniinigii_oo_dhan
OVERDOSE kaniinigii_dhan daawadii_oo_dhan daawada_oo_dhan baakad_kaniini baakad_daawo baakad_dhan_oo =overdose
OVERDOSE overdoos kaniini_wada_liq kaniini_fara_badan
OVERDOSE batari_liq batariga_liq batari_ayuu_liq beytari_liq batari_~_liqay
NOBREATH ma_neefs neefsan_ma neefsan_kara_ma neefta_igu_dhag neeftu_igu_dhag neef_la_aan neefta_ayaa neef_ma
NOBREATH neefta_qabat neefsan_karo_maayo neefsan_waay ma_neefsan neefsashada_way_adag dhuun_xirm hawo_ma neefta_way_go
NOBREATH neefta_ku_dhag neefsan_kari neefsan_karo neefta_waa neefta_i_qab neefta_igu_dheg neefta_igu_xir
NOBREATH neefta_waa_i_qab neef_ma_qaadan neefsan_la neefsanayn ma_neefsanayo ma_neefsanayso neeftii_iga neeftu_way_i
NOBREATH neeftu_waa_igu neefta_qaadan_ma neefqabatoo hawo_ma_hel waan_ceeja waan_cabbur
BREATHE =neef =neefta =neefsado =neefsan =neefsanaya =hawo =neefsasho =neefsto
BLEED dhiig dhiig_bax_daran dhiigbax_daran dhiig_u_dhim dhiiggii_ka_dham dhiigga_ka_dham dhiig_baxaya dhiigbax =dhiig
BLEED =dhiigga =dhiigbaxayaa dhiig_baxay dhiig_badan dhiig_iga dhiig_ka_soc dhiig_iga_imanaya =dhiiga =dhiigaya
BLEED dhiigga_ma_joogsan dhiiggu_ma_joogs dhiiga_ma_joogsan dhiig_aan_joogs dhiigu_istaagi_la dhiig_joogsan_la
BLEED dhiigbax_badan dhiig_aad_u_badan dhiiggu_istaagi dhiigga_istaagi_waay
MUCH badan fara_badan meel_walba si_xoog_leh =aad =badan =daran =xad_dhaaf =aadbay =meelkasta =fara_badan
NOTSTOP joogsan_waay ma_joogsan ma_joogsana ma_joogso ma_istaag istaagi_waay joogsanayn ma_joogsanayo ma_joogsado
NOTSTOP joogsan_la ma_istaagayo joogsan_ma istaagi_la
PREG =uur uur_leh uurka xaamilo xaamila =uurleh =uur_leh =uurka =uurayn =hooyo_uur =xaamilo =uurkayga
FAINT =suux miyir_la miyir_beel miyirka_dhum miyirbeel suuxday suuxay suuxsan suuxdin miyir_daboolan ma_soo_toos
FAINT toosi_waay soo_toosi_waay ma_jawaab dhacay_oo ka_dhacay_oo jawaabi_waay ma_dhaqaaq soo_kici_waay =suuxay
FAINT =suuxday =suuxdin =miyir_beel =miyirbeelay =miyir_daboolan miyir_ma_leh soo_toosi_la ma_toosayo_ilma
FAINT soo_miyirsan_la ma_soo_miyirsan ma_soo_toosayo wuu_dhacay_mana =sakhraan_maaha_suux ma_dhaqaaqayo ma_dhaqaaqayso
FAINT kama_jawaabayo_dhulk koomo
POISON =sun sunta =jik jikta biliij bleach kiimiko shaambo saabuun_cab gaasoolin =sunta =kiloorin =barafuun
POISON =saabuun_dareer =jaafel =omo =sunta_jiirka =aashito =gaas =batrool =suntan =chlorine =dettol =bleach
SEIZURE suuxdin gariir epilepsi kudhac_jinni =suuxdin =qalal =qallal qalalaya =gariir gariiraya =epilepsi =suuxdinta
SEIZURE =xumbo_afka =jareys =qarqaryo
HEART wadne_xanuun wadnaha_xanuun laabxanuun laab_xanuun xabadka_xanuun shaf_xanuun shafka_xanuun istarook faalig
HEART wadne_istaag wadnaha_i_xanuun wadnaha_istaag wadna_xanuun laabta_i_xanuun laab_xanuun_daran =istroog =istrook
HEART wadnaha_ayaa_i xabadka_i_xanuun
HEART afkii_qalooc afka_qalooc afkiisii_qalooc afkeedii_qalooc wejigiisa_qalooc wejiga_qalooc faalij jirka_dhinac
HEART dhinac_ma_dhaqaaq bushimaha_buluug
LABOUR =fool foolan fooshi foosha biyihii_ka_jab biyaha_ka_dhac ilmihii_waa_soo ilmaha_waa_soo_baxa umul
LABOUR biyihii_ii_daat biyihii_dhac biyihii_baxay foolan_ayaan fool_igu_bilaab =foolanayaa =foolanaysaa
LABOUR ilmihii_soo_socda ilmihii_imanaya waan_dhalayaa waan_umulayaa way_dhalaysaa dhalmo_hadda xanuunka_dhalmad
ACCIDENT =shil shilka jiirtay baabuur_jiir baabuur_baa gaari_jiir gaari_baa_ku dabaqa_ka_dhac daaqada_ka_dhac
ACCIDENT daaqadda_ka_dhac madaxa_jab madaxa_ka_jab baabuur_jiiray gaari_jiiray gaadhi_jiidh gaari_ku_dhuf
ACCIDENT balakoonka_ka_dhac madaxa_dillaac shil_gaari shil_baabuur jaranjarada_ka_dhac koronto_qabat
ACCIDENT biyo_kulul_ku_daat
ACCIDENT biyo_kulul biyo_karay saliid_kulul
UNWELL qandho xummad kulayl_badan aad_u_xanuun xanuun_daran si_daran_u_xanuun ilmaha_kulul matag waan_xanuunsanaya
UNWELL aad_u_jiran qandho_daran qandho_badan qandho_sare xummad_daran xumad_sare xumad_badan aad_u_xanuunsan
UNWELL aad_u_bukaa aad_u_buka xaalad_xun ilmaha_qandho cunugga_qandho =qandho_40 kululaan_daran
AMBULANCE ambalaas ambalaans ambulance ambulans gaariga_deg_deg =ambalaas =ambalaaska
AMBULANCE =ambulance =ambalans =ambulas dhakhtar_dhakhso takhtar_degdeg gurmad =112 dhaqtar_degdeg
ABUSE dhibaat tacaddi tacadi ilmo_dhib caruur_dhib carruur_dhib ilmaha_xad_gudub xadgudub ku_xadgud caruurta_lagu_xad
ABUSE ilmaha_la_dhib carruurta_silc ilmaha_silc ilmo_kufs ilmo_la_kufs ilmaha_kufs cunug_kufs gabadhayda_kufs
ABUSE gabadhayda_taab gabadhayda_faraxum wiilkayga_taab wiilkayga_kufs cunugga_taab ilmaha_taab gabadha_yar_taab
ABUSE ilmaha_faraxum walaashay_taab walaashay_kufs xadgudub_caruur xadgudub_ilma caruurta_lagu_xadgud jirdil_ilma
ABUSE caruurta_jirdil
ABUSE qol_ku_xir qol_bay_ku_xir qol_ayay_ku_xir qolka_ku_xir qolka_bay_ku_xir qol_buu_ku_xir qolka_ku_xidh qol_ku_xidh
ABUSE musqusha_ku_xir suuliga_ku_xir silsilad katiinad
HITKID ilmaha_garaac ilmo_garaac ilmihiisa_garaac ilmaheeda_garaac ilmahayga_garaac caruurta_garaac carruurta_garaac
HITKID caruurtiisa_garaac caruurteeda_garaac ilmaha_dil ilmaha_tum wiilkiisa_garaac gabadhiisa_garaac
HITKID gabadhayda_garaac wiilkayga_garaac walaalkay_garaac walaashay_garaac cunuga_garaac canuga_dil ilmaha_la_garaac
HITKID ilmaha_la_dila ilmahayga_waan_garaac ilmihiisa_dil yarka_tum caruurtayda_garaac cunugga_garaac cunugayga_garaac
HITKID wiilka_garaac gabadha_garaac walaalahay_garaac walaalkay_yar_garaac ilmaha_dharbaax caruurta_dharbaax
HITKID cunugga_dharbaax caruurta_tum ilmaha_laad caruurtayda_dil_ah ilmo_yar_garaac canugga_garaac ilmaha_karbaash
HITKID ilmaha_ruxay ilmahaygii_garaac wiilkaygii_garaac
ALONE keli keligi keliya kaligi keligeed kaligeed kelidood kalidood kaligood keligay laga_tagay uga_tag cid_la
ALONE joogto_la =keligiis =kaligiis =keligeed =kaligeed =keligood =kaligood =keli =kali =kaligey =keligay =kali_ah
ALONE kaga_tagtay kaga_tagay looga_tagay
HARMKID dhaawaca_ilmo dhaawacay_ilmo dhibaa ku_dhufta sariirta_ku_xir gubay_ilmo gubtay_ilmo ruxa lulay luxluxay
HARMKID waxyeela dhibaya dhibay ilmaha_dhaawac ilmahayga_dhaawac ilmahayga_dil ilmaha_dil caruurtayda_dil caruurta_dil
HARMKID cunugga_dil cunugayga_dil cunugga_dhaawac caruurtayda_dhaawac ilmaha_gub cunugga_gub ilmaha_tuur ilmaha_ceeji
HARMKID wiilkayga_dil ilmaha_waxyeel caruurtayda_waxyeel
CRY =ooya ooyaya ooynaya oohin qayliya qaylo qaylinaya dhawaaqa barooranaya =ooyaa =oohin =ooyayaa =qaylo =qaylinaya
CRY =ooysaa =oynaya =ooyaysa =oohinta =qaylada
NEGLECT cunto_ma_siiso cunto_ma_siiyo wax_ma_siiso dayac lama_daryeelo daryeel_la wasakh ma_mayraan ma_quudiso
NEGLECT ma_quudiyo ilmaha_wax_ma_siiyo ilmaha_ma_quudiyo caruurta_ma_quudi caruurta_cunto_ma_siiso
NEGLECT ilmaha_waa_gaajaysan ilmaha_gaajaysan cunugga_gaajaysan ilmaha_wasakh caruurta_dayac ilmaha_dayac
NEGLECT cunugga_dayac dayacan_ilma ilmo_dayac
NEGLECT gaajaysii gaajeysii gaajaynays way_gaajaysaa way_gaajeysaa wuu_gaajaysaa wuu_gaajeeyaa way_gaajeysiisaa
NEGLECT waa_la_gaajeeyaa cunto_uma_dhiib cunto_u_diid
HELP caawi gargaar gurmad caawimaad ii_gurmad soo_gurmad i_caawi icaawi i_badbaadi badbaadi ii_gargaar =sos
HELP kaalay_caawi na_caawi ii_hiili =caawi =caawimaad =caawimo =caawiya =icaawi =i_caawi =i_caawiya =icaawiya
HELP =badbaadi =badbaadiya =ibadbaadi =i_badbaadi =gargaar =iisoo_gurmada =soo_gurmada =i_badbaadiya =iigargaara
HELP =na_caawiya =caawin =kaalmo =caawimaaad =cawimo =help
CALL wac waca u_yeer soo_wac
WITH =ku =ka =la =ku_saabsan =buuxinta =xagga
URGENT fadlan dhaqso =ha =qof degdeg deg_deg dhakhso hadda_uun imika isla_hadda cid_uun qof_uun =degdeg =dagdag
URGENT =dhakhso =hadda =fadlan =hada =dhaqso =isla_markiiba =fadlaan =ilaahay_dartii =markiiba =allah_dartii
FILL =i =ii =soo fadlan =waan =u baahan =fadlan =fadlanka =aniga =waxaan =baahan =baahanahay =ilaahay =ilahow =salaan
FILL =hi =asc =iska =hadda =walaal =qof =waa =rabaa =baahanahy =allah =ah =mar =baan =eebow =waalaal
FILL =waar =waaryee =war =hooy =ilaahow =dadow =walaalayaal =walaalo =naa
LOL haha hehe =haha =hahaha =hahahaha =hhh =hhhh =lol =kkk =kkkk =xaxa =xaxaxa =jaja =xd =kikiki =hehe =hahaa =kkkkk
LAUGH qosol kaftan kaftamay qoslay majaajil ciyaar_ahaan joke =qosol =qoslay =kaftan =kaftamayaa =kaftan_baan
LAUGH qosol_dhiman =kaftamay =ciyaar_baan =jokes
BORED caajis wahsi cajiis =caajis =caajisay =caajisnimo =niyad_jab_shaqo =wahsi =boring
THING =foom imtixaan formka naxwe cashar qaxwo shaah =cag kulayl shaqo kubad ciyaar filim =buug taraafik qiimo
THING jarmal_luqad luqad xisaab kabaha =imtixaan =imtixaanka =foomka =naxwaha =layli =shaqo_guri =kafee =kulayl =kubad
THING =kubada =ciyaarta =jaamka =qiimaha =xisaabta =jarmal_luqad =buugga =kabaha =homework
FINE weydiin waan_fiican waa_fiican_nahay su_aal_uun su_aal_keliya suaal_uun suaal_kaliya weydiin_uun ma_i_garaac
FINE ima_garaaco filim_ku kaftan_ahaan hore_ayay hore_ayey waa_dhammaaday shaqada_guriga ok_ahay ma_dhibna
FINE waan_fiicanahay su_aal_kaliya kaliya_su_aal shaqo_guri_iskuul wax_dhib_ah_ma =i_ma_garaaco saaxiibkay_baan_u_weyd
FINE filim_baan waagii_hore_ayay wax_walba_waa_fiican
STORY filim sheeko =buug ciyaar =hees war_ka wararka riwaayad musalsal =filim =filimka =sheeko =heesta =war =wararka
STORY =riwaayad =ciyaar =musalsal =sheekada =game
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
SAID_DANGER =caawimaad_=hadda
SAYING foomkan_~_i_dil
SAYING soomanahay_~_gaaj ramadaan_~_gaaj
OTHER =violeta =violetta =salvatore =salvador =hilde =violette =bajin =bajinaya =cafimadka =dhalatay =dhamanaya
OTHER =dhashay =dhigan =dinta =diray =diraya =furay =gaban =garay =garka =gudbin =jirka =kaydin =kaydinay =kaydino
OTHER =kaydiso =kaydiya =kaydiyay =kaydiyo =kodhka =mawduc =mawduca =papers =qaban =qabatay =qabsan =qabta =qodobka
OTHER =qorin =qorto =shirkad =shirkada =shirkado =wacaya =wacayan =wacayna =wacaysa =wacna =wacno =xiray
SAYING =sharci_=baan_=haystaa =sharci_=haystaa =sharci_=waan_=haystaa =sharciga_=baan_=haystaa =baan_=haystaa
SAYING =waan_=haystaa
SAYING =baahi_=gaar =ka_=xir =waa_=xiran =waa_=xiran_=yahay
SAYING =qori_=kartaa =qori_=karaa =waan_=qori =inaan_=qoro =ku_=qori
AMBULANCE isbitaal_deg isbitaalka_deg isbitaal_dhakhso isbitaalka_dhakhso isbitaal_i_gee isbitaalka_i_gee
"""
