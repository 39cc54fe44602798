"""Stems of danger in Romanian."""

STEMS = """
WANT vreau vrea as_vrea doresc gandesc mai_bine o_sa =vreau vreu =vreau_să =aș =as =voi =o_să =vor imi_vine
NEG =nu =n nici fara nimic =nici niciodată =fără =nimic =nam =nare =nui =nimeni
NOTWANT nu_vreau nu_vrea nu_mai_vreau nu_vreu
NOMORE nu_mai =mai =nu_mai nu_mai_pot nu_mai_suport nu_mai_rezist m_am_săturat mam_săturat sătul
SELF singur =mă =îmi singură =se =își =mine
ME =ma =me =mi =m =mă =mine =pe_mine =îmi =ne =noi copiii_mei
REL tata tatal =sot =tata =tatăl =tatal taică =unchiul unchi frate fratele =văr verișor =soț soțul bărbatu iubit
REL prieten =fostul profesor antrenor =șef vecin proprietar =mama mamă tată_vitreg vitreg colegul_de
KID copil fata =băiat băieț =fată =fata fetiț bebeluș =bebe surioara frățior sora_mea fiul fiica fratele_mai_mic elev
KID =pruncu nepot
CHILDREN copii copil =copii =copiii cei_mici =copiilor =puradei
MEN bărbați străini clienți =moș =om_bătrân =tipi
NOBODY nimeni =nimeni =nimănui
FORCE forta obliga oblig forț trebuie cu_forța împotriva_voinței silit =pune_să
FEAR frica frică =teamă speriat speriată groază
HOME casa acasă =acasa =casă la_noi_acasă
ROOM camera casa cameră =casa apartament =pivniță beci
OUT afara afară ieși =ies plec =iasă
DAYS zile =zi =zile =ieri alaltăieri toată_ziua de_luni de_duminică de_vineri
SOON maine =azi noapte vineri =joi zile saptaman =mâine astăzi =luni marți miercuri sâmbătă duminică curând =ore
SOON săptămână =acu
TONIGHT noapte diseara =diseară noaptea_asta la_noapte =azi astă_seară în_seara_asta
NIGHT noapte noaptea seara
MONEY =bani =banii =euro =lei
LETTER scrisoare hârtie decizi plic
COUNTRY germania italia grecia croația bulgaria românia moldova țara_mea ucraina
ABROAD tara românia moldova străinătate vacanță la_țară la_bunici
DANGER pericol urgenta urgenț =sos primejdie viața_mea_e
AGE =13 =14 =15 =16 =17 =12 minor cincispre șaispre paispre
SUICIDE sinucid suicid sinucig =iau_viața îmi_iau_zilele pun_capăt curm
KILLSELF ma_omor ma_sinucid ma_spanzur mă_omor mă_sinucid mă_spânzur să_mă_omor se_omoară omor_singur îmi_tai_venele
KILLSELF mă_arunc se_sinucide termin_cu_viața
DEADWISH fiu_moart să_fiu_mort să_fiu_moart fi_mort fi_moart nu_mă_mai_trezesc nu_mai_exist să_nu_exist
DEADWISH nu_mă_fi_născut să_dispar dorm_pentru_totdeauna nu_mai_fiu la_ce_să_trăiesc
DIE =mor moart =mori moară =murim muri mort
DEATH moarte =moartea
LIVE traiesc trai trăi trăiesc trăiasc =trăi
NOLIVE nu_mai_trăi nu_mai_vreau_să_trăiesc nu_vreau_să_trăiesc nu_mai_pot_trăi sătul_de_viață
LIFE viata viață viața
ENDV rost termin sfârș gata_cu săturat sătul inutil urăsc =capăt oboseală
KILL omor =omor omoară ucid =ucide omorî
HANG spanzur spânzur ștreang
JUMP =sar sări arunc
HIGH =bloc acoperiș =pod geam fereastră =tren șine balcon
BETTER =bine mai_bine
PILLS pastil =pastile medicament somnifer tablete
GATHER adunat strâns păstrat
BURDEN o_povară mai_bine_fără_mine nimănui_nu_i_ar nimeni_nu_mi_ar
GOODBYE adio rămas_bun aveți_grijă_de ai_grijă_de când_nu_voi_mai iertați_mă
CUT =tai =tăiat =taie tăia crest zgâri
CUTSELF ma_tai mă_tai mam_tăiat m_am_tăiat se_taie îmi_tai
BURN =ard arde arsuri țigar brichet
HARM =rau ranesc rănes =rău rănit =răni
HARMSELF îmi_fac_rău să_mi_fac_rău mă_rănesc se_rănește își_face_rău automutil mă_autorăn
HITSELF mă_lovesc_singur capul_de_perete mă_bat_singur
ARM braț mână mâna încheietur picior piele =vene
BLADE lama cutit =lamă cuțit =ciob sticlă brici
SCARS cicatri tăieturi
HIT bate batut =bat loveste =bate =bătut bătut bătaie =bătăi lovit lovește pălm =palme pumn =șut împins împing curea
HIT cureaua snop violent snopit altoi cafti
HITME mă_bate mă_bat mă_lovește =m_=a_bătut ma_bătut mau_bătut mă_pocnește
PASSIVEHIT sunt_bătut iau_bătaie am_fost_bătut mănânc_bătaie am_luat_bătaie
THREAT amenint ameninț șantaj
THREATME mă_ameninț =m_=a_ameninț mă_șantaj
WEAPON cutit cuțit pistol armă topor ciocan =rangă =bâtă
STRANGLE strang strans_de_gat strâns_de_gât strânge_de_gât sugrum gâtuit =gâtui ștrangul
NECK =gat =gât gâtul
SQUEEZE strâng strâns
HAIR =par =păr părul
WALL perete podea
LOCK incui inchid încui închis închid încuiat cheia =lacăt
LOCKME mă_încuie mă_închide mă_ține_închis =m_=a_încuiat mau_încuiat mă_ține_cu_forța
NOTLET nu_ma_las nu_mă_lasă nu_ma_lasa nu_mă_las =n_=am_voie nam_voie nu_ne_lasă interzi
PASSPORT pasaport pașaport buletin acte =actele telefonul documente
TAKE luat nu_mi_l =luat =ia ascuns ascunde confisc =luat_mi
KILLME ma_omoara ma_omoare mă_omoară o_să_mă_omoare vrea_să_mă_omoare te_omor mă_ucide ne_omoară mă_taie mă_înjunghie
KILLME să_mă_omoare crimă_de_onoare
BLOODY vânăt vânătăi sânge_din_nas spart_capul rupt
FOLLOW mă_urmăr mă_pândește hărțui mă_așteaptă mă_spionea
TORTURE tortur chinui
MISTREAT maltrat umil mă_jignește sclav =înjură
RAPE viol abuz prostitu sexual violat violează abuz_sexual abuzat abuzează molest hărțui
TOUCH ating pipai =atinge atins =pipăi pipăit pipăie mângâi
TOUCHME mă_atinge =m_=a_atins ma_atins mă_pipăie mă_sărut =m_=a_sărut pune_mâna_pe_mine
BODY =san sâni =fund =cur între_picioare intim =piept corp
UNDRESS dezbrac dezbrăc dau_jos_hainele hainele_jos
NAKED goala =gol goală =goi dezbrăcat fără_haine
PHOTO =poz poză poze =poza video filmat fotografi
NAKEDPHOTO poze_nud =nud poze_goală poze_cu_mine_goală =nudes poze_intime poze_dezbr
EXTORT le_trimite_la_toți le_pune_pe public pe_internet distribu trimite_la_toată pe_net
SELL vand =vinde vând bordel =centură pește
SELLME mă_vinde mă_vând mă_culc_cu_bărbați să_mă_vândă cu_clienți
SEX =sex culc_cu =fut relații_sexuale
BED =pat patul_meu în_camera_mea
MARRY marit casator mărit căsător nuntă însor logod căsător_cu
MARRYME mă_ia_de_nevastă să_mă_mărit mă_căsător
MARRYOFF ma_marit sa_ma_marite casatorie_fortata să_mă_mărite mă_mărită căsătorie_forțată măritată_cu_forța
MARRYOFF mă_dau_după mărit_cu_forța mă_dă_după mă_căsătorească
FGM circumci mutilare excizi clitoris tăiată_acolo
RETURNNOT nu_mă_mai_aduc nu_mă_mai_întorc mă_lasă_acolo să_mă_lase_acolo fără_întoarcere doar_dus
KIDNAP răpit răpesc răpească răpire luat_cu_forța bag_în_mașin
SLEEP dorm stau dormi dormit înnopt =doarme
NOPLACE nu_am_unde n_am_unde unde_sa nam_unde =n_=am_unde nu_știu_unde nu_avem_unde niciunde nicăieri unde_să_dorm
NOPLACE unde_să_merg unde_să_mă_duc fără_pat
STREET strada gara =stradă =gară =gara =parc afară =mașină pe_străzi moschee bancă_din
THROW dat_afara dat_afară dați_afară =m_=a_alungat ma_alungat evac mă_dă_afară mau_dat aruncat_în_stradă gonit
HOMELESS fara_adapost fără_adăpost pe_stradă fără_casă boschet =vagabond
COLD =frig =ger zăpad ploaie ninge îngheț
EAT mancat manca mănânc mâncat mânca =mâncăm =mănâncă
NOEAT nu_am_mâncat nam_mâncat =n_=am_mâncat nu_a_mâncat nu_mâncăm nemâncat nimic_în_stomac na_mâncat
HUNGER foame flamanz =foame foamea flămân =foamete hămesit
STARVE mor_de_foame murim_de_foame moare_de_foame moară_de_foame înfomet
FOOD manca mancare mâncare =pâine lapte scutec pampers alimente
NOFOOD nu_am_mâncare nam_mâncare nu_avem_mâncare navem_mâncare nimic_de_mâncare nu_avem_ce_mânca nam_ce_mânca
NOFOOD nu_am_ce_mânca fără_mâncare frigider_gol frigiderul_e_gol nu_am_lapte navem_ce
EMPTY =gol =goală
MONEYFOOD bani_de_mâncare bani_pentru_mâncare bani_de_pâine bani_de_lapte cumpăr_mâncare cumpăr_lapte bani_de_scutec
MONEYFOOD cumpăra_mâncare
DEPORT deport expulz abschiebung dublin returna îndepărt repatri
DEPORTME mă_deport ne_deport să_mă_deport mă_expulz ne_expulz sunt_deport deporta_pe_mine
DETENTION detenție închisoare_de_deport centru_de_deten arest
SENDBACK trimit_înapoi trimite_înapoi trimis_înapoi mă_trimit_în ne_trimit_în mă_întorc_cu_forța trimită_înapoi
SENDBACK mă_trimit_la
POLICE polit poliți poliția polizei =gabori
FETCH =ia vine =vine =vin ia_cu_forța =venit ridic =iau la_ușă bate_la_ușă
FETCHME mă_ia mă_iau să_mă_ia ne_ia să_ne_ia mă_ridică vin_după_mine
PLANE avion =zbor aeroport
LEAVE paras părăs =plec plecăm plece părăsesc ies_din_țară
SWALLOW luat înghiț =luat băut băui =bea
MANY prea_mult multe mult =multe o_grămadă toată_cutia cutie =toate
OVERDOSE supradoz
NOBREATH nu_poate_respira nu_pot_respira nu_respiră nu_mai_respir nare_aer nu_are_aer sufoc fără_aer nam_aer
BREATHE respir =aer
BLEED sange sanger sânger sânge hemoragi
MUCH mult =mult =multă =tare peste_tot
NOTSTOP nu_se_opre nu_se_oprește nu_se_opreste nu_oprește
PREG gravid însărcinat =borțoas
FAINT leșin inconștient nu_se_trezește nu_răspunde a_căzut_și nu_se_mișcă nu_reacționea fără_cunoștință
POISON otrav clor detergent înălbitor otrăvit
SEIZURE convulsi epilep criză
HEART infarct durere_în_piept dureri_în_piept inima_mă_doare accident_vascular
LABOUR =s_=a_rupt_apa sa_rupt_apa contracții naște vine_copilul
ACCIDENT accident călcat_de_mașin căzut_de_la căzut_pe_geam electrocut înecat
UNWELL febră_mare =40_febră foarte_bolnav arde_de_febră
AMBULANCE ambulanț salvare =smurd doctor_repede =112
ABUSE abuz_copil maltratează_copil abuz_asupra_copil
HITKID își_bate_copil își_bate_copiii bate_copilul bate_copiii bate_fata bate_băiatul bate_pe_sora bate_pe_fratele
HITKID bate_bebe lovește_copil bătută_acasă
ALONE singur singuri singură
HARMKID face_rău_surioar face_rău_copil face_rău_sorei rău_fetiței rănește_copil
CRY plânge țipă urlă strigă
NEGLECT neglij nu_=i_dă_mâncare nu_le_dă_mâncare murdari lăsat_nemânc
HELP ajut =ajutor salvați salvează =ajuta =help ajutați_mă
URGENT repede urgent =rog =va cineva =acum =vă_rog imediat =acuma
FILL =ma =va =rog =imi =te =eu =am =nevoie =un =o =vă =mă =salut =doamne =sunt =de =e
LOL haha =lol =haha =hahaha =xd =hihi
LAUGH =ras =râs =râd glum =glumă
BORED plictis
THING formular scoala examen gramatic =teme cafea picioare căldură stres fotbal matematic
FINE doar_intreb doar_o_întrebare doar_întreb sunt_bine nu_mă_bate pentru_școală acum_câțiva_ani nimeni_nu_mă_bate
STORY film serial carte =joc cântec roman
SAID_SUICIDE =vreau_=să_=mor =să_=mă_=sinucid =mă_=sinucid sinucider =mă_=omor =să_=mă_=omor
SAID_SUICIDE =nu_=mai_=vreau_=să_=trăiesc =nu_=vreau_=să_=mai_=trăiesc =nu_=vreau_=să_=trăiesc =îmi_=iau_=viața
SAID_SUICIDE =să_=îmi_=iau_=viața =mi_=aș_=dori_=să_=mor =mai_=bine_=mor =vreau_=să_=fiu_=mort =vreau_=să_=fiu_=moartă
SAID_SUICIDE =nu_=mai_=are_=rost_=să_=trăiesc =să_=termin_=cu_=viața =m_=am_=săturat_=de_=viață =îmi_=vine_=să_=mor
SAID_SUICIDE =mă_=spânzur =nu_=mai_=am_=chef_=de_=viață
DESPAIR =nu_=mai_=pot =nu_=mai_=rezist =nu_=mai_=suport
SAID_SELFHARM =mă_=tai =mă_=rănesc =să_=mă_=rănesc automutil =îmi_=fac_=rău =să_=îmi_=fac_=rău
SAID_VIOLENCE =mă_=bate =mă_=bat_=părinții =mă_=lovește =mă_=lovesc_=ai_=mei =m_=a_=bătut =m_=a_=lovit =sunt_=bătută
SAID_VIOLENCE =sunt_=bătut =mă_=amenință =m_=au_=amenințat =vrea_=să_=mă_=omoare =vor_=să_=mă_=omoare =mă_=omoară
SAID_VIOLENCE =violență =violență_=domestică =mă_=închide =m_=a_=închis =mi_=e_=frică_=de_=soțul
SAID_VIOLENCE =mi_=e_=frică_=de_=tata =cu_=cuțitul =mă_=strânge_=de_=gât =trafic_=de_=persoane prostitu =abuz abuzat
SAID_VIOLENCE =mă_=abuzează =mă_=obligă_=să
SAID_SEXUAL =viol violat =m_=a_=violat =mă_=pipăie =mă_=atinge hărțuit_=sexual =hărțuire_=sexuală
SAID_MARRIAGE =căsătorie_=forțată =mă_=mărită_=cu_=forța =vor_=să_=mă_=mărite =vor_=să_=mă_=căsătoresc
SAID_MARRIAGE =mă_=obligă_=să_=mă_=căsătoresc =mă_=obligă_=să_=mă_=mărit căsătorit_=cu_=forța =măritată_=cu_=forța
SAID_MARRIAGE răpit =m_=au_=răpit =mi_=a_=luat_=pașaportul =mi_=au_=luat_=pașaportul =împotriva_=voinței_=mele
SAID_HOMELESS =nu_=am_=unde_=să_=dorm =n_=am_=unde_=să_=dorm =nu_=am_=unde_=dormi =n_=am_=unde_=dormi
SAID_HOMELESS =dorm_=pe_=stradă =dorm_=afară =m_=au_=dat_=afară =m_=a_=dat_=afară =sunt_=pe_=străzi
SAID_HOMELESS =nu_=am_=unde_=să_=stau =n_=am_=unde_=sta =nu_=am_=unde_=sta =fără_=adăpost
SAID_HUNGER =nu_=am_=ce_=mânca =n_=am_=ce_=mânca =nu_=am_=mâncare =nu_=avem_=mâncare =mi_=e_=foame =ne_=e_=foame
SAID_DEPORTATION =mă_=deportează =o_=să_=fiu_deportat =voi_=fi_deportat =deportare_=mâine =deportat_=mâine
SAID_DANGER =sunt_=în_=pericol =în_=pericol =urgență =sângerez =viața_=mea_=e_=în_=pericol =ajutor_=urgent
OTHER =balcani =baschet =bataia =batalie =bordul =calatoresc =calatori =calatoria =calatorie =calatoriei =calatorile
OTHER =calatorit =capata =central =centrala =centrale =centre =centrele =cerand =chinei =ciobanu =compara =comparat
OTHER =comparatie =comparativ =contract =contracte =contractul =contractului =doctrina =documentar =documentare
OTHER =documentul =dorit =doriti =dureros =forme =formeaza =gatit =goale =gratuita =groapa =groasa =grozav =iertat
OTHER =painea =papers =partile =partilor =pastra =pastram =pastrand =pastrarea =patrat =patrati =pictor =pictorul
OTHER =planeta =planete =planetei =plang =planga =plante =plantele =plantelor =pline =ploaia =ploiesti =poziti
OTHER =pozitia =pozitie =pozitiei =pozitile =pozitiv =pozitiva =pozitive =racire =rapide =relatat =relateaza =respinge
OTHER =respins =respinsa =siguranta =sigure =siguri =sinucis =stang =stanga =sticle =strabate =strica =stricat =timis
OTHER =tragic =trebui =trebuia =trebuiau =trebuit =venim =venite =veniti
"""
