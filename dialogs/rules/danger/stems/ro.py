"""Stems of danger in Romanian."""

STEMS = """
WANT vreau vrea as_vrea doresc gandesc mai_bine o_sa =vreau vreu =vreau_să =aș =as =voi =o_să =vor imi_vine =vreu
WANT =vrea
NEG =nu =n nici fara nimic =nici niciodată =fără =nimic =nam =nare =nui =nimeni =niciodată
NOTWANT nu_vreau nu_vrea nu_mai_vreau nu_vreu
NOMORE nu_mai =mai =nu_mai nu_mai_pot nu_mai_suport nu_mai_rezist m_am_săturat mam_săturat sătul =numai =nu_mai_=pot
SELF singur =mă =îmi singură =se =își =mine =singur
ME =ma =me =mi =m =mă =mine =pe_mine =îmi =ne =noi copiii_mei =mie =pe_=noi =copiii_=mei =fiul_=meu
REL tata tatal =sot =tata =tatăl =tatal taică =unchiul unchi frate fratele =văr verișor =soț soțul bărbatu iubit
REL prieten =fostul profesor antrenor =șef vecin proprietar =mama mamă tată_vitreg vitreg colegul_de =taică =fratele
REL =frate =unchiu bunicul =soțul bărbat =bărbatu =șeful =șefu
KID copil fata =băiat băieț =fată =fata fetiț bebeluș =bebe surioara frățior sora_mea fiul fiica fratele_mai_mic elev
KID =pruncu nepot =băiatul =fetița =sora
CHILDREN copii copil =copii =copiii cei_mici =copiilor =puradei =ăștia_=mici
MEN bărbați străini clienți =moș =om_bătrân =tipi
NOBODY nimeni =nimeni =nimănui
FORCE forta obliga oblig forț trebuie cu_forța împotriva_voinței silit =pune_să forțeaz forțat
FEAR frica frică =teamă speriat speriată groază =frică
HOME casa acasă =acasa =casă la_noi_acasă
ROOM camera casa cameră =casa apartament =pivniță beci =cameră =baie dulap
OUT afara afară ieși =ies plec =iasă =afară
DAYS zile =zi =zile =ieri alaltăieri toată_ziua de_luni de_duminică de_vineri săptămân
SOON maine =azi noapte vineri =joi zile saptaman =mâine astăzi =luni marți miercuri sâmbătă duminică curând =ore
SOON săptămână =acu =curând =astăzi
TONIGHT noapte diseara =diseară noaptea_asta la_noapte =azi astă_seară în_seara_asta în_noaptea_asta diseară
NIGHT noapte noaptea seara =nopți
MONEY =bani =banii =euro =lei =ban
LETTER scrisoare hârtie decizi plic =hârtie decizie respins
COUNTRY germania italia grecia croația bulgaria românia moldova țara_mea ucraina =italia =țara_=mea
ABROAD tara românia moldova străinătate vacanță la_țară la_bunici în_moldova în_țară_la în_românia
DANGER pericol urgenta urgenț =sos primejdie viața_mea_e în_pericol pericol_de_moarte viața_mea_e_în
AGE =13 =14 =15 =16 =17 =12 minor cincispre șaispre paispre
SUICIDE sinucid suicid sinucig =iau_viața îmi_iau_zilele pun_capăt curm sinucidere iau_viața lua_viața îmi_pun_capăt
SUICIDE pun_capăt_zilelor capăt_zilelor pun_capat tai_venele
KILLSELF ma_omor ma_sinucid ma_spanzur mă_omor mă_sinucid mă_spânzur să_mă_omor se_omoară omor_singur îmi_tai_venele
KILLSELF mă_arunc se_sinucide termin_cu_viața mă_=omor să_mă_spânzur să_mă_arunc mă_împușc mă_otrăvesc
DEADWISH fiu_moart să_fiu_mort să_fiu_moart fi_mort fi_moart nu_mă_mai_trezesc nu_mai_exist să_nu_exist
DEADWISH nu_mă_fi_născut să_dispar dorm_pentru_totdeauna nu_mai_fiu la_ce_să_trăiesc vreau_să_mor vreu_sa_mor să_mor
DEADWISH aș_fi_moart aș_fi_mort mai_bine_mor mai_bine_moart să_nu_mă_mai_trezesc nu_mă_mai_trez nu_mă_nășteam
DEADWISH să_dorm_pentru_totdeauna n_are_sens_să nu_are_sens_să_trăiesc să_nu_mai_exist
DIE =mor moart =mori moară =murim muri mort =muri
DEATH moarte =moartea =moartă =mort
LIVE traiesc trai trăi trăiesc trăiasc =trăi
NOLIVE nu_mai_trăi nu_mai_vreau_să_trăiesc nu_vreau_să_trăiesc nu_mai_pot_trăi sătul_de_viață nu_mai_vreu_sa_tr
NOLIVE sătulă_de_viață urăsc_viața nu_mai_suport_viața
LIFE viata viață viața =viață
ENDV rost termin sfârș gata_cu săturat sătul inutil urăsc =capăt oboseală gata obosit
KILL omor =omor omoară ucid =ucide omorî
HANG spanzur spânzur ștreang =ștreang
JUMP =sar sări arunc =sări
HIGH =bloc acoperiș =pod geam fereastră =tren șine balcon fereastr
BETTER =bine mai_bine
PILLS pastil =pastile medicament somnifer tablete paracetamol =somnifere
GATHER adunat strâns păstrat strâns_pastil
BURDEN o_povară mai_bine_fără_mine nimănui_nu_i_ar nimeni_nu_mi_ar sunt_o_povară fără_mine_ar
GOODBYE adio rămas_bun aveți_grijă_de ai_grijă_de când_nu_voi_mai iertați_mă rămâneți_cu_bine când_n_o_să_mai_fiu
CUT =tai =tăiat =taie tăia crest zgâri
CUTSELF ma_tai mă_tai mam_tăiat m_am_tăiat se_taie îmi_tai mă_crest să_mă_tai mă_zgârii automutil autovătăm
BURN =ard arde arsuri țigar brichet ars_cu
HARM =rau ranesc rănes =rău rănit =răni =doare
HARMSELF îmi_fac_rău să_mi_fac_rău mă_rănesc se_rănește își_face_rău automutil mă_autorăn să_îmi_fac_rău sămi_fac_rău
HARMSELF să_mă_rănesc îmi_fac_singur mă_pedepsesc
HITSELF mă_lovesc_singur capul_de_perete mă_bat_singur mă_lovesc cu_capul_de_perete dau_cu_capul
ARM braț mână mâna încheietur picior piele =vene =mână =mâna =mâini =braț
BLADE lama cutit =lamă cuțit =ciob sticlă brici =lama
SCARS cicatri tăieturi
HIT bate batut =bat loveste =bate =bătut bătut bătaie =bătăi lovit lovește pălm =palme pumn =șut împins împing curea
HIT cureaua snop violent snopit altoi cafti =lovit =lovește lovesc =bătea =pumni =palmă dat_cu_picioarele =curea
HIT =cureaua bătăi pocnit =pocnește =snopit
HITME mă_bate mă_bat mă_lovește =m_=a_bătut ma_bătut mau_bătut mă_pocnește m_a_bătut ma_lovit m_a_lovit mă_snopește
HITME dă_în_mine dat_în_mine mă_altoiește violență_domestică
PASSIVEHIT sunt_bătut iau_bătaie am_fost_bătut mănânc_bătaie am_luat_bătaie am_fost_lovit am_mâncat_bătaie
THREAT amenint ameninț șantaj amenin
THREATME mă_ameninț =m_=a_ameninț mă_șantaj mă_amenin ma_amenin
WEAPON cutit cuțit pistol armă topor ciocan =rangă =bâtă
STRANGLE strang strans_de_gat strâns_de_gât strânge_de_gât sugrum gâtuit =gâtui ștrangul
NECK =gat =gât gâtul =gâtul
SQUEEZE strâng strâns =strâns
HAIR =par =păr părul =părul
WALL perete podea
LOCK incui inchid încui închis închid încuiat cheia =lacăt închis_în_cas închide_în închis_în_cam
LOCKME mă_încuie mă_închide mă_ține_închis =m_=a_încuiat mau_încuiat mă_ține_cu_forța ma_încuiat ma_închis
LOCKME închis_în_casă
NOTLET nu_ma_las nu_mă_lasă nu_ma_lasa nu_mă_las =n_=am_voie nam_voie nu_ne_lasă interzi nu_mă_lasă_să_ies
NOTLET nu_mă_lasă_afară nu_mă_lasă_din_casă nu_am_voie_să_ies nam_voie_să_ies
PASSPORT pasaport pașaport buletin acte =actele telefonul documente =acte telefon
TAKE luat nu_mi_l =luat =ia ascuns ascunde confisc =luat_mi =ascuns confiscat
KILLME ma_omoara ma_omoare mă_omoară o_să_mă_omoare vrea_să_mă_omoare te_omor mă_ucide ne_omoară mă_taie mă_înjunghie
KILLME să_mă_omoare crimă_de_onoare mă_taie_dacă m_a_amenințat_cu_moartea
BLOODY vânăt vânătăi sânge_din_nas spart_capul rupt =ochi_vânăt mi_a_rupt mi_a_spart
FOLLOW mă_urmăr mă_pândește hărțui mă_așteaptă mă_spionea mă_așteaptă_la mă_hărțui
TORTURE tortur chinui
MISTREAT maltrat umil mă_jignește sclav =înjură =bate_=joc
RAPE viol abuz prostitu sexual violat violează abuz_sexual abuzat abuzează molest hărțui =violat agres_sexual
TOUCH ating pipai =atinge atins =pipăi pipăit pipăie mângâi =pipăie =pipăit pipăi =atins =mângâie =sărută pune_mâna
TOUCH pus_mâna
TOUCHME mă_atinge =m_=a_atins ma_atins mă_pipăie mă_sărut =m_=a_sărut pune_mâna_pe_mine m_a_atins ma_pipăit
TOUCHME pus_mâna_pe_mine bagă_mâna mă_mângâie_pe vine_în_patul_meu vine_la_mine_în_pat se_bagă_în_patul
TOUCHME mă_pune_să_l_ating intră_noaptea
BODY =san sâni =fund =cur între_picioare intim =piept corp =sâni =sânii =fundul părți_intime =țâțe
UNDRESS dezbrac dezbrăc dau_jos_hainele hainele_jos
NAKED goala =gol goală =goi dezbrăcat fără_haine =goală =dezbrăcată nudă
PHOTO =poz poză poze =poza video filmat fotografi =poze =filmat =filmează
NAKEDPHOTO poze_nud =nud poze_goală poze_cu_mine_goală =nudes poze_intime poze_dezbr =nuduri
EXTORT le_trimite_la_toți le_pune_pe public pe_internet distribu trimite_la_toată pe_net =pună_=pe_=net distribui
EXTORT arate_la_toți
SELL vand =vinde vând bordel =centură pește vinde vândut prostit =produc
SELLME mă_vinde mă_vând mă_culc_cu_bărbați să_mă_vândă cu_clienți ma_vândut să_mă_culc_cu_bărbați trimis_la_produs
SELLME mă_trimite_la_produs
SEX =sex culc_cu =fut relații_sexuale culce_cu
BED =pat patul_meu în_camera_mea =patul
MARRY marit casator mărit căsător nuntă însor logod căsător_cu =nuntă
MARRYME mă_ia_de_nevastă să_mă_mărit mă_căsător trebuie_să_mă_mărit vor_să_mă_mărit
MARRYOFF ma_marit sa_ma_marite casatorie_fortata să_mă_mărite mă_mărită căsătorie_forțată măritată_cu_forța
MARRYOFF mă_dau_după mărit_cu_forța mă_dă_după mă_căsătorească căsătorie_forțat mărită_cu_forța căsătoresc_forțat
MARRYOFF măritată_la dat_după_un_bărbat
FGM circumci mutilare excizi clitoris tăiată_acolo circumcizi mutilare_genital
RETURNNOT nu_mă_mai_aduc nu_mă_mai_întorc mă_lasă_acolo să_mă_lase_acolo fără_întoarcere doar_dus nu_mai_vin_înapoi
RETURNNOT lasă_acolo
KIDNAP răpit răpesc răpească răpire luat_cu_forța bag_în_mașin răpi
SLEEP dorm stau dormi dormit înnopt =doarme =dorm =dormi noaptea_=dorm
NOPLACE nu_am_unde n_am_unde unde_sa nam_unde =n_=am_unde nu_știu_unde nu_avem_unde niciunde nicăieri unde_să_dorm
NOPLACE unde_să_merg unde_să_mă_duc fără_pat navem_unde nu_am_loc
STREET strada gara =stradă =gară =gara =parc afară =mașină pe_străzi moschee bancă_din =străzi =afară =bancă
THROW dat_afara dat_afară dați_afară =m_=a_alungat ma_alungat evac mă_dă_afară mau_dat aruncat_în_stradă gonit
THROW dă_afară ne_dă_afară m_a_alungat evacu izgoni scos_din_casă
HOMELESS fara_adapost fără_adăpost pe_stradă fără_casă boschet =vagabond dorm_pe_stradă stau_pe_stradă stăm_pe_stradă
HOMELESS rămas_pe_stradă dormim_pe_stradă pe_drumuri
COLD =frig =ger zăpad ploaie ninge îngheț
EAT mancat manca mănânc mâncat mânca =mâncăm =mănâncă =mănânc
NOEAT nu_am_mâncat nam_mâncat =n_=am_mâncat nu_a_mâncat nu_mâncăm nemâncat nimic_în_stomac na_mâncat n_am_mâncat
NOEAT nu_au_mâncat nu_am_mai_mâncat nam_mai_mâncat nemânc nimic_în_burtă
HUNGER foame flamanz =foame foamea flămân =foamete hămesit înfomet
STARVE mor_de_foame murim_de_foame moare_de_foame moară_de_foame înfomet rabd_de_foame copiii_flămâ le_e_foame
STARVE copiilor_le_e_foame se_culcă_flămân lihni mânca_din_gunoi
FOOD manca mancare mâncare =pâine lapte scutec pampers alimente =lapte scutece pamperși =pampers
NOFOOD nu_am_mâncare nam_mâncare nu_avem_mâncare navem_mâncare nimic_de_mâncare nu_avem_ce_mânca nam_ce_mânca
NOFOOD nu_am_ce_mânca fără_mâncare frigider_gol frigiderul_e_gol nu_am_lapte navem_ce navem_ce_mânca n_avem_ce_mânca
NOFOOD ce_să_mănânc ce_să_le_dau nu_e_mâncare frigiderul_gol nam_lapte nu_am_pampers
EMPTY =gol =goală
MONEYFOOD bani_de_mâncare bani_pentru_mâncare bani_de_pâine bani_de_lapte cumpăr_mâncare cumpăr_lapte bani_de_scutec
MONEYFOOD cumpăra_mâncare bani_de_pampers bani_de_scutece bani_să_cumpăr_mâncare
DEPORT deport expulz abschiebung dublin returna îndepărt repatri abschieb
DEPORTME mă_deport ne_deport să_mă_deport mă_expulz ne_expulz sunt_deport deporta_pe_mine vor_să_mă_deport
DEPORTME să_ne_deport
DETENTION detenție închisoare_de_deport centru_de_deten arest
SENDBACK trimit_înapoi trimite_înapoi trimis_înapoi mă_trimit_în ne_trimit_în mă_întorc_cu_forța trimită_înapoi
SENDBACK mă_trimit_la mă_trimit ne_trimit trimit_acasă trimiși_înapoi trimis_acasă mă_trimite_înapoi ne_trimite_înapoi
SENDBACK să_ne_trimită_înapoi
POLICE polit poliți poliția polizei =gabori =poliția
FETCH =ia vine =vine =vin ia_cu_forța =venit ridic =iau la_ușă bate_la_ușă =vină =luat
FETCHME mă_ia mă_iau să_mă_ia ne_ia să_ne_ia mă_ridică vin_după_mine vine_poliția_să venit_poliția_să venit_după_mine
FETCHME venit_după_noi vin_după_noi ne_ridică poliția_la_ușă ne_ia_noaptea
PLANE avion =zbor aeroport
LEAVE paras părăs =plec plecăm plece părăsesc ies_din_țară plec_din_germania pleca_din_țară plecăm_din_germania
SWALLOW luat înghiț =luat băut băui =bea =înghițit =băut înghiți =mâncat
MANY prea_mult multe mult =multe o_grămadă toată_cutia cutie =toate =pumn =o_=grămadă
OVERDOSE supradoz multe_pastile toate_pastilele cutie_de_pastile pumn_de_pastile
NOBREATH nu_poate_respira nu_pot_respira nu_respiră nu_mai_respir nare_aer nu_are_aer sufoc fără_aer nam_aer
NOBREATH nu_pot_să_respir mă_sufoc se_sufocă nu_am_aer n_am_aer buze_vinete se_învinețește nu_mai_pot_respira
BREATHE respir =aer
BLEED sange sanger sânger sânge hemoragi =sânge sângele sânge_peste_tot
MUCH mult =mult =multă =tare peste_tot =foarte =rău
NOTSTOP nu_se_opre nu_se_oprește nu_se_opreste nu_oprește nu_se_mai_oprește nu_pot_opri
PREG gravid însărcinat =borțoas
FAINT leșin inconștient nu_se_trezește nu_răspunde a_căzut_și nu_se_mișcă nu_reacționea fără_cunoștință
FAINT nu_se_mai_trezește copilul_nu_reacționează nu_mai_reacționează bebelușul_nu_reacționează căzut_jos_și nu_mișcă
FAINT pierdut_cunoștin
POISON otrav clor detergent înălbitor otrăvit otrăv =înălbitor
SEIZURE convulsi epilep criză convuls =criză
HEART infarct durere_în_piept dureri_în_piept inima_mă_doare accident_vascular mă_doare_inima
LABOUR =s_=a_rupt_apa sa_rupt_apa contracții naște vine_copilul rupt_apa =nasc
ACCIDENT accident călcat_de_mașin căzut_de_la căzut_pe_geam electrocut înecat călcat_de_mașină lovit_de_mașină
ACCIDENT căzut_de_la_geam căzut_de_la_balcon opări
UNWELL febră_mare =40_febră foarte_bolnav arde_de_febră 40_febră febră_40 varsă_sânge febr
AMBULANCE ambulanț salvare =smurd doctor_repede =112 salvarea
ABUSE abuz_copil maltratează_copil abuz_asupra_copil bate_copiii
HITKID își_bate_copil își_bate_copiii bate_copilul bate_copiii bate_fata bate_băiatul bate_pe_sora bate_pe_fratele
HITKID bate_bebe lovește_copil bătută_acasă bate_pe_fiul bate_pe_fiica mi_bate_copil mia_bătut_copil bat_copilul
HITKID bate_fetița lovește_copilul bătut_copilul
ALONE singur singuri singură =singură =singuri abandon
HARMKID face_rău_surioar face_rău_copil face_rău_sorei rău_fetiței rănește_copil atinge_fetița pipăie_fata
HARMKID atinge_copil pune_mâna_pe_fata zgâlțâie_bebe
CRY plânge țipă urlă strigă =urlă
NEGLECT neglij nu_=i_dă_mâncare nu_le_dă_mâncare murdari lăsat_nemânc nu_dă_de_mâncare_copil nu_îi_dă_de_mâncare
NEGLECT nu_le_dă_de_mâncare copii_murdari
HELP ajut =ajutor salvați salvează =ajuta =help ajutați_mă ajuta =sos
CALL sun chema chemați
WITH =cu =pentru =la =în =sa =despre =completa
URGENT repede urgent =rog =va cineva =acum =vă_rog imediat =acuma acum
FILL =ma =va =rog =imi =te =eu =am =nevoie =un =o =vă =mă =salut =doamne =sunt =de =e
LOL haha =lol =haha =hahaha =xd =hihi
LAUGH =ras =râs =râd glum =glumă
BORED plictis
THING formular scoala examen gramatic =teme cafea picioare căldură stres fotbal matematic
FINE doar_intreb doar_o_întrebare doar_întreb sunt_bine nu_mă_bate pentru_școală acum_câțiva_ani nimeni_nu_mă_bate
FINE totul_e_bine
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
SAID_DANGER =ajutor_=imediat
OTHER =crina =violeta =violetta =salvatore =salvador =hilde =violette =badea =balcani =banci =banda =barca =baschet
OTHER =bianca =bordul =calatoresc =calatori =calatoria =calatorie =calatoriei =calatorile =calatorit =chinei =ciobanu
OTHER =complet =completat =complete =complexa =contract =contracte =contractul =contractului =corea =crize =dobre
OTHER =documentar =documentare =documentul =dorim =dorit =doriti =dosare =februarie =ferestre =ferestrele =fondul
OTHER =format =formata =formate =formati =formatia =formatie =formatiei =formatul =forme =formeaza =fundal =gatit
OTHER =gazul =goale =gratuita =groapa =groasa =grozav =inchide =inchiderea =inchideti =inchisa =inchise =lupte
OTHER =nastere =nasteri =painea =papers =parcul =parut =pastra =pastram =pastrand =pastrarea =pastrate =pastrati
OTHER =pasul =patrat =patrati =pictor =pictorul =planeta =planete =planetei =plang =planga =plante =plantele
OTHER =plantelor =pline =ploaia =ploiesti =porneste =pornit =poziti =pozitia =pozitie =pozitiei =pozitile =pozitiv
OTHER =pozitiva =pozitive =produca =produce =produs =prosti =prostia =prostie =racire =rapida =sariti =siguranta
OTHER =sigure =siguri =sinucis =stang =stanga =sticle =strabate =strica =stricat =suna =sunam =sunati =suni =sunt
OTHER =suntem =sunteti =tipareste =tipariti =trebui =trebuia =trebuiau =trebuit =venim
MARRYOFF dea_de_nevastă dea_de_nevasta dau_de_nevastă mă_mărite cu_forța_mă dea_după_un vândut_de_nevastă au_ales_ei
KIDNAP luat_copilul luat_fetița luat_băiatul pleacă_cu_el pleaca_cu_el fără_să_știu fara_sa_stiu fără_acordul
KIDNAP luat_fata_și
NOFOOD n_am_pus_nimic_în_gură nam_pus_nimic_in_gura am_pus_nimic_în_gură frigideru_i_gol doar_apă nimic_în_casă
FOOD frigider
HELP ajutați_mă_acum ajutati_ma_acum am_necazuri_mari răspundeți_vă_rog
DEADWISH sunt_pe_acoperiș sunt_pe_pod mai_bine_fără_mine să_nu_mai_fiu nu_m_fi_născut
GOODBYE scrisoare_de_adio scrisoare_pentru_ai_mei diseară_s_a_terminat
GATHER în_mână lângă în_față
STRANGLE de_gât de_git luat_de_gât
HITME m_a_trântit ma_trantit m_a_izbit m_a_snopit mă_burdușește m_a_burdușit
RAPE plătesc_cu_corpul cu_corpul_meu m_a_obligat_să_mă_culc
SELLME să_merg_cu_bărbați pune_la_produs la_produs
FGM circumcid_fata
FAINT nu_mai_mișcă e_vânăt
UNWELL arde_ca_focul nu_mai_bea nu_vrea_să_sugă
STREET sub_un_pod sub_pod casă_părăsită
DEPORTME pus_în_avion pun_în_avion urcat_în_avion să_părăsim_germania
NEGLECT lasă_copilul_singur lasă_bebelușul_singur închis_pe_balcon
CUTSELF tăieturi_pe taieturi_pe singură_și_le_face singura_si_le_face zgârieturi_pe
SCARS tăietur taietur
SAYING nimeni_nu_știe bunicul_a_murit bunica_a_murit a_murit_acum certificatul_de_deces certificat_de_deces
RAPE m_a_ținut_jos m_a_tinut_cu_forta am_zis_nu i_am_spus_nu deși_am_spus_nu
THING când_mâncăm ce_mâncăm când_e_masa
DEPORTME urce_~_în_avion ne_pun_în_avion
GOODBYE scris_o_scrisoare_mamei
HELP veniți_repede să_vină_cineva vino_repede
DEADWISH termin_cu_tot pun_capăt_la_tot
NOPLACE fără_acoperiș unde_mă_duc_la_noapte
TRADE ascut_cuțit
OTHER ajutoare =ajutorul =ajutoarelor ajutorulu
SAYING =salvare_=date
"""
