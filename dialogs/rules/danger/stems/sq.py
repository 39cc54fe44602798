"""Stems of danger in Albanian."""

STEMS = """
WANT =dua =do desh mendoj me_mire =due =don =duam dëshir =desha =ma_mirë kam_ndërmend =kisha =du =dëshiroj =doja
NEG =nuk =s'e =ska smund =pa asgje =jo =skam =smun =mos =nk kurrë =asnjë =sun =spo =hiç =hic =as =skemi =kurrë =kurgjo
NEG =asgjë
NOTWANT nuk_dua =sdua =sdu =sdoj nuk_du =skam_qejf nuk_don =skam_dëshirë =sdo =smuj
NOMORE me_shume =më_=nuk nuk_mundem smundem_ma nuk_duroj nuk_e_përballoj nuk_kam_fuqi =ma_nuk u_lodha jam_lodh
NOMORE nuk_kam_më =më =ma nuk_mundem_ma s_mundem_më
SELF veten vete vetes =vetë =vetin vetën vehten =veti =veten =vetes =vetën =vehten =vetja
ME =me =mua =sme =më =mu =na fëmijët_e_mi =mi =ne =fëmijët_=e_=mi =djalin_=tim =vajzën_=time =neve
REL njerku babi babai =baba =babi =babën xhaxhi xhaxha axha =daja =daj vëllai =vlla vllau vllai vëllau kushëri burri
REL bashkëshort dashnori i_dashuri =ish mësues trajner =shefi komshi fqinj qiradhën =nana nëna =mami vjehrr =babë
REL =njerku njerk =nëna =vëllai =vllau =xhaxhi =xhaxhai =dajë =gjyshi =burri =i_=dashuri =djali shefi
KID femij vajze fëmij femija foshnj =djali =djalë vajz =vajza =çun =çuni =goc motra_e_vogël motrën vëllain_e_vogël
KID =bebe =bebi nxënës kalama =çika =cika vogëlush =foshnja bebja =goca =motra =djalin =vajzën
CHILDREN femij fëmijët kalamaj femijet vocrrat fmit fmijt =fëmijët =kalamajt =kalamajtë =fmit =fëmi
MEN burra burrave të_huaj klient meshkuj plak
NOBODY askush =askush =kush_nuk =asnjeri =kërkush =askujt
FORCE =zor detyr dhun me_zor =duhet me_forcë kundër_vullnetit detyro =detyrojnë me_forc
FEAR frike frikë =frike =tut =tuta =tutem tmerr frigë =friga tremb =frikë =friksohem frikës tutna
HOME shtepi shtëpi =shpi në_shtëpi shpija =shtëpi =shtëpia =shtepi
ROOM dhome shtepi dhom shtëpi =shpi banes bodrum =banjo
OUT =dal jashte jashtë =jasht =dalë =dil me_dalë =jashtë
DAYS dite =ditë =dite ditësh =dje pardje tërë_ditën gjithë_ditën =ditv =dit =pardje =javë
SOON neser =sot enjte premte dite nesër =sonte =hënë =hënën martë mërkur =enjte shtunë diel =javë =orë =neser =nesr
SOON =shpejt hënën
TONIGHT sonte naten =sonte =sot këtë_natë =sonde
NIGHT =natë =natën =nata mbrëmje =nat
MONEY =para =pare =lek lekë paret =lekë =paret
LETTER leter letër letra vendim shkres =letër =letra refuz negativ
COUNTRY gjerman gjermani itali greqi kroaci bullgari shqipëri kosov vendin vendin_tim serbi maqedoni shqipni =itali
COUNTRY =greqi
ABROAD jashte_shtetit kosovë shqipëri =fshat pushime jashtë_shtetit në_vendin =atdhe në_shqipëri në_kosovë në_fshat
DANGER rrezik urgjent emergjenc urgjenc =sos në_rrezik rrezik_për_jetën jeta_ime_në_rrezik
AGE =13 =14 =15 =16 =17 =12 mitur pesëmbëdhjetë gjashtëmbëdhjetë
SUICIDE vetevras vetvras vetëvras vetvrasje i_jap_fund_jetës i_jap_fund i_jap_fun vetvra vetëvra marr_jetën
SUICIDE jap_fund_jetës t_i_jap_fund
KILLSELF vras_veten vras_vetin vetvritem var_veten vret_veten e_vras_veten vritem_vet me_vra_veten vra_veten
KILLSELF mbys_veten me_mbyt_veten i_prej_damarët ta_vras_veten të_vras_veten ta_mbys_veten ta_var_veten hedh_nga
KILLSELF të_hidhem_nga e_vras_vehten pres_venat pres_damarët me_e_mbyt_veten
DEADWISH të_isha_i_vdekur i_vdekur e_vdekur mos_të_zgjohem mos_me_u_zgju mos_të_ekzistoj mos_kisha_lindur mos_me_kon
DEADWISH të_zhdukem me_u_zhduk fle_përgjithmonë pse_të_jetoj dua_të_vdes du_me_vdek dua_te_vdes me_vdek_du
DEADWISH të_isha_e_vdekur të_vdisja më_mirë_të_vdes ma_mirë_me_vdek ma_mir_me_vdek të_mos_kisha_lindur
DEADWISH të_zhdukem_përgjith të_fle_përgjith ska_kuptim_jeta ska_kuptim_të_jetoj
DIE vdes vdiq =vdes vdek =vdeka vdekja =vdesë vdisja =vdek =vdekë =vdiq ngordh
DEATH vdekj vdekja =vdekur
LIVE jetoj jetu jetosh =jeton me_jetu jetuar =jetu =jetoj
NOLIVE sdua_të_jetoj nuk_dua_të_jetoj nuk_du_me_jetu sdu_me_jetu s_dua_të_jetoj skam_qejf_me_jetu nuk_dua_te_jetoj
NOLIVE s_du_me_jetu nuk_dua_më_të_jetoj nuk_jetoj_dot urrej_jetën jam_lodhur_nga_jeta jam_lodh_prej_jetës
NOLIVE më_ka_ardhur_në_majë
LIFE jete =jetë =jeta jetës jetën =jetën =jetes
ENDV =fund mbaroj mbarova kuptim =lodh =kot =urrej fundi u_mërzita neveri lodhur =mjaft
KILL vras vret =vrit vrasin =vra =mbys =mbyt =vras =vrasë =vret =vrasin =therë
HANG var_veten litar =litar =litarin varje
JUMP hidh kërc hidhem kërce =hidhem
HIGH çati =ura =urë dritar =tren shina ballkon =kati =urën pallat tren =çati
BETTER =mirë më_mirë mirë_do
PILLS hapa =hape =hapa ilaçe ilaç tablet =barna barëra =ilaqe hap_gjumi =kokrra tableta =ilaçe paracetamol =pilula
GATHER mbledh grumbull =ruajt mledh
BURDEN barrë më_mirë_pa_mua askush_nuk_më_do askujt_nuk_do_ti_mung jam_barrë barrë_për pa_mua_më_mirë askujt_si_duhem
GOODBYE lamtumirë =kujdesuni_për kujdesu_për kur_të_mos_jem më_falni hallall lamtumir kur_mos_të_jem
GOODBYE kujdesuni_për_nënën
CUT pres =pres =presë =prenë =preva =prerë pritem gërvisht =pre gërvish
CUTSELF pres_veten pritem_vet e_pres_veten preva_veten pret_veten prej_veten =e_prej_veten pres_dorën prej_dorën
CUTSELF pres_krahun pres_krahët pres_duart i_pres_duart me_pre_veten vetëlënd
BURN djeg =dogja cigar çakmak =djeg djeg_veten =dogj
HARM =keq lendo lëndoj lëndon dëmtoj dëmton lendoj dëmto =dhemb lëndo
HARMSELF lëndoj_veten dëmtoj_veten i_bëj_keq_vetes lëndon_veten dëmton_veten me_lëndu_veten vetëlënd vetëdëmt
HARMSELF e_lëndoj_veten i_boj_keq_vetes i_bëj_dëm_vetes ta_lëndoj_veten ndëshkoj_veten
HITSELF rrah_veten godas_veten kokën_pas_murit qëlloj_veten kokën_në_mur
ARM =dor krah =dorë =dora =dorën =këmbë =lëkur =krahun =krah =krahë =duart kyçi =këmbën
BLADE brisk thik =xham =teh gërshër zhilet =thikë =thik
SCARS shenja_të_prer vraga =plagë
HIT =rreh =rrah godas =rrehu =rrehin =rrehim =rrehë =rrahu =rrahin =rrahur godit shuplak shpulla shkelm grusht =shtyn
HIT =shtyu =rrip =rripi =dajak dhun mëshon qëllon =gjuan =dhunë sulmo =ban_rraf =rrahë =godet =goditi =qëllon =qëlloi
HIT =rrafi =rraf =shkelma =dru =grusht =pëllëmbë rrihem =mshon =meshon =rref
HITME më_rreh më_rrahin më_rrah më_godet më_qëllon më_bie =më_bjen më_gjuan më_shkelmon me_rreh më_rrahu më_godit
HITME më_mëshon më_mshon më_bie_me ngre_dorën dhunë_në_familje ushtron_dhunë më_dhunon =dhunon
PASSIVEHIT rrihem rrahem jam_rrahur ha_dru =ha_dajak jam_rreh na_rrahin =u_rraha më_rrahin me_rrahin më_kanë_rrahur
PASSIVEHIT më_kan_rrah po_ha_dru kam_ngrënë_dru më_rrafën
THREAT kercen kërcën kanos shantazh kercnon =kercenon
THREATME më_kërcën më_shantazh më_kanos kërcënohem
WEAPON thik pistolet =armë sëpat çekiç kobure revole levë =thikë =thik =sëpatë =sopatë
STRANGLE mbyti për_fyti më_mbyti =për_gryke mbyt_me_duar ngufat më_mbyt_për ngulfat më_zë_fyti zuri_për_fyti
STRANGLE kapi_për_fyti më_mbyt_me
NECK =fyt =qafë =fyti gryk =qafa =grykë
SQUEEZE shtrëng shtrëngoi =shtrëng shtrëngon =kapi =kap
HAIR =flokë flokësh =flokt =flokët =flokësh =flok
WALL =mur =murit dysheme
LOCK mbyll =kyç kyçur burgos =mshel mbyll_në kyç_në mbyllur_në më_kyç
LOCKME më_mbyll më_kyç më_kanë_mbyll më_mban_mbyll më_mshel më_mban_mbyllur jam_mbyllur_në më_ka_mbyllur të_mbyllur
NOTLET sme_lene nuk_më_lë =sma_lejon nuk_më_len =sme_lë nuk_më_lejo =smë_lë nuk_guxoj_të_dal sme_len ndalo nuk_më_lën
NOTLET nuk_më_lan =smun_me_dal nuk_më_lë_të_dal nuk_më_lënë_të_dal smë_lë_të_dal nuk_më_len_me_dal sme_len_me_dal
NOTLET nuk_më_lejon nuk_më_lejojnë nuk_mund_të_dal
PASSPORT pasaport letrat dokument telefonin =telin letërnjoftim telefon
TAKE mori sma_kthe =mori =marr =mora =fsheh fshehu =merr =mban =marrë =mar =morën =fshehu fsheh
KILLME te_te_vras me_vras te_me_vrase me_vrase më_vret më_vrasin do_më_vras më_vrasë do_të_të_vras me_më_vra më_mbyt
KILLME më_ther vrasje_për_nder na_vret do_me_vras do_të_më_vras me_vret të_më_vrasë ka_me_më_vra do_më_mbys
KILLME do_të_më_mbys gjakmarrj do_na_vras hakmarrj me_mbytë
BLOODY mavij =gjak_hund sy_nxir =nxime ma_theu theu nxirje mavijosur =mavi nxirë_syri më_theu më_çau
FOLLOW më_ndjek më_përcjell më_pret_te më_vëzhg më_spiun më_shoqëron më_përndjek më_përgjon më_survejon
TORTURE tortur mundon keqtrajt
MISTREAT keqtrajt poshtër =fyen më_trajton_si skllav
RAPE perdhun abuz përdhun dhunoi seksualisht ngacm seksual =abuzo prostitu dhunua =dhunoi dhunuar_seks ngacmon ngacmo
RAPE ngacmim abuz_seksual
TOUCH prek =prek preku prekë =preki =kap fërkon =preku =prekin ledhat =puth =fërkon =prekë
TOUCHME më_prek =ma_prek më_puth më_kap_për më_ledh më_preki më_preku më_prekin me_prek po_më_prek më_fut_dorën
TOUCHME fut_dorën_në më_kap_gjoksin më_kap_për_bythë më_ledhat vjen_në_krevatin hyn_në_krevatin shtrihet_me_mua
TOUCHME më_detyron_ta_prek vjen_natën_te_unë
BODY gjoks =bythë =bytha mes_këmbëve =sise trup intim kofsh =cica =cicat bythë intime
UNDRESS zhvish zhvesh heq_rrobat hiqi_rrobat me_i_hek më_heq_rrobat
NAKED lakuriq zhveshur cullak pa_rroba =cullak =nudo
PHOTO foto =foto fotografi =video =fotot filmo fotot =filmon
NAKEDPHOTO foto_lakuriq fotot_e_zhvesh =nudes foto_nudo foto_të_zhvesh foto_intime fotot_e_mia_nudo
EXTORT do_ti_publik i_publiko publiko shpërnda ti_qojë ti_dërgojë në_internet i_qet_në =i_qon publik =postoj
EXTORT nxjerr_fotot
SELL =shet shesin shes =shit bordel =shiti =shes prostitu
SELLME më_shet më_shesin me_klient të_fle_me_burra më_shit më_shiti trafik
SEX te_fle =seks marrëdhënie =qi =fle_me_burra =sex fle_me_të fle_me_mua
BED krevat shtrat shtratin krevatin në_dhomën_time =krevat =shtrat
MARRY marto martes martoj martohem =fejoj fejes =nuse =dasm fejuar martoh =dasma =dasmë fejo =martu
MARRYME të_martohem_me me_u_martu_me duhet_të_martohem duan_të_më_fejojnë duan_të_më_martojnë
MARRYOFF me_martoj martese_e_detyr më_marto martojnë më_martojn me_më_martu martesë_me_detyrim martesë_me_zor
MARRYOFF martesë_e_detyruar më_fejo më_fejuan =më_japin_për =me_zor_nuse më_martojnë më_martoj martesë_e_detyr
MARRYOFF martojnë_me_zor fejuar_me_zor të_më_martojnë më_japin_për më_japin_burrë me_zor_më_mart
FGM rrethpre bëj_synet synet gjymtim =bëjnë_synet synetll rrethprer gjymtim_gjen
RETURNNOT nuk_kthehem mos_kthehem më_lënë_aty më_lënë_atje kurrë_më_nuk_kthe mos_me_u_kthy pa_kthim më_lanë_atje
RETURNNOT mos_të_kthehem do_më_lënë_atje
KIDNAP rrëmb rrembye =grabit_me_vet më_marrin_me_zor rrembe marrin_me_forcë
SLEEP =fle nate =flej =fjet fjetur =fjetë =flemë =flej_sonte kaloj_natën =me_fjet =fjeta =flejmë =fjetur fjeta
SLEEP =me_=fjet
NOPLACE skam_ku =skam_=ku nuk_kam_=ku nuk_di_=ku =sdi_=ku askund nuk_kemi_=ku =skemi_=ku nuk_e_di_=ku =ku_të_fle
NOPLACE ku_të_shkoj =ku_me_fjet =ku_me_shku pa_shtrat =skemi_vend =skam_vend nuk_kam_ku nuk_kemi_ku skemi_ku nuk_di_ku
NOPLACE sdi_ku ska_vend ku_të_fle kah_me_shku ku_me_fjet
STREET rruge stacion =rrugë =rruga =rrugën =park =parku jashtë =makin =kerr xhami =stol =rrug =makinë
THROW nxor nxorr më_nxori më_nxorën më_përzuri më_përzu më_dëbo =dëbua nxjerr_nga_shtëpia më_qiti_jasht =më_qitën
THROW më_qet_jasht më_nxorrën përzënë më_hodh_jasht përjasht nxori_jashtë nxorën_jashtë nxori_nga_shtëp më_nxjerr_nga
THROW na_nxjerr_nga na_nxorën përzun më_dëboi_nga na_qitën
HOMELESS pastreh pa_strehë pa_shtëpi pashtepi në_rrugë_jetoj fle_në_rrugë flejmë_në_rrugë jam_në_rrugë mbetur_në_rrugë
HOMELESS mbetëm_në_rrugë fle_rrugëve fle_në_makinë
COLD ftoht =ftoft =bor =borë =shi =ngri ngrij ftoft =ngrij
EAT ngren =ha =ham =hëngr =ngran ngrënë hangër hëngra hangra ngranë =hajm =hëngra =hangër =ngrënë =hahet =hamë =hongra
EAT =me_=hangër =hëngri
NOEAT =skam_ngrënë nuk_kam_ngrënë =skam_ngran =skam_hangër nuk_kam_hangër skemi_ngrënë nuk_kemi_ngrënë =ska_ngrënë
NOEAT pa_ngrënë =skam_hongër =pa_bukë skam_ngrënë skam_hangër skena_hangër nuk_ka_ngrënë skam_hongër asgjë_në_stomak
NOEAT me_barkun_bosh pa_hangër
HUNGER uritur =uri =uria unshëm =unt =untë unshem uritun =uritur =unshëm uria =unshem
STARVE vdes_urie =vdesim_urie vdes_nga_uria vdesim_nga_uria =vdekur_urie vdes_unt po_vdesin_urie po_vdes_urie
STARVE vdesim_urie vdes_për_bukë fëmijët_janë_të_uritur fëmijët_kanë_uri fëmijët_pa_bukë flenë_pa_ngrënë bie_pa_ngrënë
STARVE nga_koshi
FOOD hame ushqim =bukë =buk =buka qumësht pelena pampers =tamel ushqime =tamël =pampersa =gjellë
NOFOOD =ska_bukë =skam_bukë skemi_bukë =skemi_buk nuk_kemi_bukë nuk_ka_bukë =skemi_ushqim nuk_kemi_ushqim
NOFOOD nuk_kam_ushqim ska_ushqim asgjë_për_të_ngrënë kurgjo_për_me_hangër skemi_çka_me_hangër =skemi_çfarë_të_hamë
NOFOOD ska_qumësht frigoriferi_bosh frigorifer_bosh frigoriferi_i_zbraz skam_çka_me skam_çfarë_të_ha
NOFOOD nuk_kam_çfarë_të_ha skemi_çfarë_të_hamë nuk_kemi_çfarë_të_hamë skam_çka_me_hangër skena_çka_me_hangër skam_bukë
NOFOOD ska_bukë skam_ushqim skemi_ushqim skam_qumësht nuk_kam_qumësht frigoriferi_është_bosh
EMPTY =bosh zbraz zbrazët =zbraz
MONEYFOOD para_për_bukë para_për_ushqim lekë_për_bukë lekë_për_ushqim pare_për_bukë blej_bukë blej_ushqim me_ble_buk
MONEYFOOD pare_për_pelena para_për_qumësht pare_për_ushqim lekë_për_qumësht lekë_për_të_ngrënë lekë_për_pelena
MONEYFOOD të_blej_bukë
DEPORT deport dëboj dëbim dëbo abschiebung dublin =kthim_me_zor =ndëshkim_dëb riatdhes abschieb kthim_me_forc
DEPORTME më_deport na_deport më_dëboj na_dëboj më_kthejnë_në deportohem do_më_depor =na_kthejnë deportohemi
DEPORTME do_na_deport do_më_dëboj
DETENTION burg_për_deport burgim paraburg qendër_mbajtje
SENDBACK më_kthejn na_kthejn =kthejnë_mbrapsht kthejnë_prap me_na_kthy me_më_kthy më_kthye =kthim_në më_kthen
SENDBACK më_kthejnë na_kthejnë kthejnë_mbrapsht kthejnë_prapa do_na_kthejnë do_më_kthejnë
POLICE polic polici policia polizei =policia
FETCH vjen =marr =vjen =vijnë =vijn marrin =me_marr merrin =erdh =erdhi te_dera në_derë =me_mor =kap =marrin =erdhën
FETCH =marrë =morën =erdhen
FETCHME më_marrin =na_marrin më_merr_polic me_më_marr të_më_marr me_na_marr më_kap =na_marr vijnë_për_mua
FETCHME vijnë_të_na_marrin vijnë_të_më_marrin erdhën_të_na_marrin vjen_policia_të policia_te_dera policia_erdhi_të
FETCHME na_marrin_natën erdhi_policia
PLANE aeroport avion aeroplan fluturim =fluturim
LEAVE largo =lë lëshoj =largo largohem =lëshu braktis me_lshu =lëmë =iki lë_gjermaninë largohem_nga largohemi_nga
LEAVE të_lëmë_gjermaninë lësh_gjerman
SWALLOW pire gëlltit =piva =pi =pirë =mora =pijti kapërdi =pij =piu =kapërdi
MANY shum =shumë =shum =tepër plot_hapa tërë_kutinë =krejt shumë =gjithë =kuti =grusht
OVERDOSE mbidoz overdoz shumë_hapa shumë_kokrra shumë_ilaçe gjithë_hapat krejt_barnat krejt_hapat
NOBREATH nuk_merr_dot nuk_marr_frymë smarr_frymë nuk_mund_të_marr_fry smundem_me_marr_fry nuk_merr_frymë
NOBREATH nuk_po_merr_fry =smerr_frym pa_frymë ska_ajër =më_zihet_fryma smun_mar_frym zihet_fryma smarr_dot_frymë
NOBREATH nuk_marr_dot_frymë smerr_frymë nuk_po_merr_frymë nuk_mundem_me_marr_frymë po_mbytem më_zihet_fryma nxihet
NOBREATH po_nxihet
BREATHE frym frymë =frym =ajër =frymë frymëmarr
BLEED gjak =gjak gjakos =gjaku gjakderdh gjakr gjakun po_i_rrjedh_gjak gjak_kudo gjakrrjedh
MUCH shum =shumë =shum =tepër gjithandej kudo =fort =gjithandej
NOTSTOP nuk_ndal snalet nuk_ndalet sndalet nuk_po_ndal =spo_nal nuk_pushon nuk_ndalon nuk_nalet
PREG shtatzën =barrë_jam shtatzane shtatz =shtatzane barrsë
FAINT =ra_të_fikët të_fikët pavetëdij pa_vetëdij alivan nuk_zgjohet szgjohet =spo_zgjohet nuk_përgjigj nuk_lëviz
FAINT =u_rrzu =i_ra_t pa_ndjenja humbi_ndjenjat humbur_vetëdij i_ra_të_fikët =alivan alivanos snuk_zgjohet
FAINT fëmija_nuk_reagon foshnja_nuk_reagon nuk_po_zgjohet
POISON helm zbardhues varekin =helmu detergj =klor detergjent
SEIZURE konvuls epilep =sara ngërç epileps =kriz
HEART infarkt dhimbje_në_gjoks dhimbje_gjoks sulm_në_zemër =goditje_tru dhimbje_gjoksi më_dhemb_zemra hemorragji_cer
LABOUR më_shkuan_ujërat =ujrat kontraksion dhimbjet_e_lindj po_lind plasën_ujrat ujrat =lindje
ACCIDENT aksident shtypi ra_nga_dritar =ra_prej_kat mbytur_në_ujë shtypi_makina përplasi_makina ra_nga_dritarja
ACCIDENT ra_nga_ballkoni
UNWELL temperatur =ethe shumë_sëmur zjarrmi 40_temperatur temperaturë_40 temperaturë_të_lartë vjell_gjak ethe
AMBULANCE ambulanc mjek_shpejt doktor_shpejt urgjenca urgjencën
ABUSE keqtrajton_fëmij abuzim_me_fëmij dhunon_fëmij abuzim_me_fëm keqtrajton_fëm dhunon_fëm
HITKID rreh_fëmij rreh_djalin rreh_vajzën rreh_motrën rreh_vëllain rreh_fëmijët rrahin_fëmij rreh_çikën rreh_gocën
HITKID rreh_çunin rreh_bebe =rrahet_në_shpi rrihet_në_shtëpi rreh_kalama rrah_fëmij godet_fëmij qëllon_fëmij
HITKID rrahu_fëmij rreh_fmi rreh_foshnj rreh_vëllan
ALONE vetem =vetëm =vetmu =vetem vetmuar =lënë_vetëm braktis =vet
HARMKID lëndon_motrën lëndon_fëmij i_bën_keq_motr i_bën_keq_fëmij dëmton_fëmij =keq_motrës i_ban_keq prek_vajzën
HARMKID prek_fëmij prek_motrën prek_djalin shkund_foshnj preku_vajzën
CRY =qan =qajn bërtet bertet ulërin =kjan =bërtet ulëri =qajnë =qanë
NEGLECT neglizh lënë_pas_dore nuk_i_jep_bukë nuk_i_japin_ushq ndyt papastër nuk_i_jep_për_të_ngrënë nuk_i_ushqen
NEGLECT lë_fëmijët nuk_kujdeset_për_fëm
HELP ndihm ndihmë ndihmoni ndihmo shpëto =help =nihm =nimo =ndim =ndihmë =shpëto shpëtoni =sos
CALL telefono thirr merrni
WITH =me =per =për =ne =në =rreth =plotes
URGENT shpejt urgjent dikush =tani =tash =lutem =ju_lutem menjëher shpejtt =hemen =shpejt
FILL =me =te lutem =ju =unë =kam =nevojë =për =një =lutem =më =o =zot =përshëndetje =jam =të =mua =alo
LOL haha =lol =haha =hahaha =xd =hihi =ahaha
LAUGH qesh qeshur shaka shakaja tallem hajgare
BORED merzi mërzi mërzit =bored
THING formular provim gramatik detyrat =kafe këmbët nxeht stres futboll =mësuesi_vret =mat
FINE vetem_pyes vetëm_pyes vetëm_një_pyetje jam_mirë nuk_më_rreh askush_nuk_më_rreh =për_shkollë para_shumë_vite
FINE çdo_gjë_mirë
STORY =film serial =libër =lojë =këngë =filmi =roman
SAID_SUICIDE =dua_=të_=vdes =të_=vras_=veten =vras_=veten vetëvrasj =nuk_=dua_=të_=jetoj =sdua_=të_=jetoj
SAID_SUICIDE =ti_=jap_=fund_=jetës =dëshiroj_=të_=vdes =sdua_=më_=të_=jetoj =nuk_=dua_=më_=të_=jetoj =dua_=të_=vritem
SAID_SUICIDE =do_=të_=vras_=veten
DESPAIR =nuk_=mundem_=më =smundem_=më =nuk_=duroj_=dot_=më
SAID_SELFHARM =lëndoj_=veten =pres_=veten vetëlëndim
SAID_VIOLENCE =më_=rreh =më_=rrahin =më_=godet =më_=godasin =më_=kërcënon =më_=kërcënojnë =do_=të_=më_=vrasë =më_=vret
SAID_VIOLENCE =më_=mbyll =dhunë =dhunon =kam_=frikë_=nga_=burri =kam_=frikë_=nga_=babai =me_=thikë
SAID_SEXUAL përdhun =ngacmim_=seksual =më_=prek =abuzim_=seksual
SAID_MARRIAGE =martesë_=e_=detyruar =më_=detyrojnë_=të_=martohem =më_=martojnë_=me_=zor =martesë_=me_=zor
SAID_HOMELESS =nuk_=kam_=ku_=të_=fle =skam_=ku_=të_=fle =fle_=në_=rrugë =më_=nxorën =më_=nxori_=nga_=shtëpia
SAID_HUNGER =nuk_=kam_=çfarë_=të_=ha =skam_=çfarë_=të_=ha =nuk_=kam_=ushqim =jam_=i_=uritur =jam_=e_=uritur
SAID_DEPORTATION =po_=më_=deportojnë =do_=të_=më_=deportojnë =më_=dëbojnë =deportim_=nesër
SAID_DANGER =jam_=në_=rrezik =në_=rrezik =urgjencë =gjakosem =ndihme_=menjehere
OTHER =baresi =salvo =barese =salvini =salvi =rembrandt =salvemini =salvatore =violeta =violetta =salvador =hilde
OTHER =violette =cilat =dihet =jetoni =lindja =lindjes =mbaroi =mbaron =mbrojtur =mbyle =mbylet =mbylur =mundeni
OTHER =mungon =ndalohen =ndaloi =ndaloj =pjese =place =prekje =prekni =prova =ruaje =ruaji =ruhen =telefonoj
OTHER =telefonojme =telefonon =telefononi =telefonosh =urgjente
JUMP u_hjedh me_u_hjedh u_hedh me_u_hudh
HIGH urës
DEADWISH me_kry_me_krejt me_e_kry_krejt jam_mbi_urë mos_u_zgju mos_me_qenë ma_mirë_pa_mua mos_me_ekzistu
KILLSELF hjedh_prej_urës hidhem_nga_ura me_u_hjedh_prej u_hjedh_prej
SELLME shku_me_burra me_shku_me_burra të_shkoj_me_burra shkoj_me_meshkuj
FORCE mdetyro mdetyrojn më_detyro detyrojn
FAINT ra_përdhe ra_perdhe ra_për_dhe spo_flet nuk_po_flet spo_lëviz spo_përgjigjet ka_humb_ndjenjat u_rrëzu
HELP tmndihmon më_ndihmon mndihmo më_ndihmoni ndihmomni më_shpëtoni me_shpetoni shpëtomë shpetomni
FILL =a =ka dikush jam keq shum shumë kohë nuk =po
DESPAIR jam_keq_shum jam_shumë_keq
GOODBYE letër_për_prindërit letra_e_lamtumirës
GATHER para_meje në_dorë
STRANGLE prej_fyti më_kapi_për_fyti më_zuri_për_fyti
HITME më_ka_përplas më_përplasi më_gjuajti_për_mur
RAPE me_trupin_tim të_paguaj_me_trup
MARRYOFF burrin_që_e_zgjodhën ma_kanë_gjetë_burrin më_japin_te më_kanë_fejuar_pa
NOFOOD veç_ujë vetëm_ujë skam_hëngër
UNWELL po_digjet_nga_ethet nuk_po_pi
STREET nën_urë nën_një_urë shtëpi_e_braktisur
DEPORTME fusin_në_aeroplan hipin_në_avion ta_lëshojmë_gjermaninë
KIDNAP ma_mori_fëmijën e_ka_marrë_djalin pa_lejen_time
NEGLECT lë_foshnjën_vetëm mbyllur_në_ballkon
SAYING askush_nuk_e_di askush_se_di sot_fjeta
NOMORE skam_fuqi skam_ma_fuqi
RAPE më_mbajti_me_forcë i_thashë_jo
THING kur_hamë çka_hamë
DEPORTME na_hipin_në_aeroplan na_kthejnë_me_aeroplan
GOODBYE letër_për_mamin letrën_për_nënën
HELP ejani_shpejt të_vijë_dikush le_të_vijë_dikush
DEADWISH me_vdekë dua_me_vdek i_jap_fund
NOPLACE pa_strehë ku_me_shku_sonte
SAYING frikë_nga_provimi
FILL =ma
SAYING =sa_=më_=shpejt =të_=jetë_=e_=mundur =jetë_=e_=mundur =të_=jetë
SAYING prek_=një
"""
