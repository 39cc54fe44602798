"""Stems of danger in Albanian."""

STEMS = """
WANT =dua =do desh mendoj me_mire =due =don =duam dëshir =desha =ma_mirë kam_ndërmend =kisha
NEG =nuk =s'e =ska smund =pa asgje =jo =skam =smun =mos =nk kurrë =asnjë =sun =spo =hiç =hic
NOTWANT nuk_dua =sdua =sdu =sdoj nuk_du =skam_qejf nuk_don =skam_dëshirë =sdo
NOMORE me_shume =më_=nuk nuk_mundem smundem_ma nuk_duroj nuk_e_përballoj nuk_kam_fuqi =ma_nuk u_lodha jam_lodh
NOMORE nuk_kam_më
SELF veten vete vetes =vetë =vetin vetën vehten =veti
ME =me =mua =sme =më =mu =na fëmijët_e_mi =mi
REL njerku babi babai =baba =babi =babën xhaxhi xhaxha axha =daja =daj vëllai =vlla vllau vllai vëllau kushëri burri
REL bashkëshort dashnori i_dashuri =ish mësues trajner =shefi komshi fqinj qiradhën =nana nëna =mami vjehrr
KID femij vajze fëmij femija foshnj =djali =djalë vajz =vajza =çun =çuni =goc motra_e_vogël motrën vëllain_e_vogël
KID =bebe =bebi nxënës kalama =çika =cika vogëlush
CHILDREN femij fëmijët kalamaj femijet vocrrat fmit fmijt
MEN burra burrave të_huaj klient meshkuj plak
NOBODY askush =askush =kush_nuk =asnjeri =kërkush =askujt
FORCE =zor detyr dhun me_zor =duhet me_forcë kundër_vullnetit
FEAR frike frikë =frike =tut =tuta =tutem tmerr frigë =friga tremb
HOME shtepi shtëpi =shpi në_shtëpi shpija
ROOM dhome shtepi dhom shtëpi =shpi banes bodrum
OUT =dal jashte jashtë =jasht =dalë =dil me_dalë
DAYS dite =ditë =dite ditësh =dje pardje tërë_ditën gjithë_ditën =ditv
SOON neser =sot enjte premte dite nesër =sonte =hënë =hënën martë mërkur =enjte shtunë diel =javë =orë =neser =nesr
TONIGHT sonte naten =sonte =sot këtë_natë
NIGHT =natë =natën =nata mbrëmje
MONEY =para =pare =lek lekë paret
LETTER leter letër letra vendim shkres
COUNTRY gjerman gjermani itali greqi kroaci bullgari shqipëri kosov vendin vendin_tim serbi maqedoni
ABROAD jashte_shtetit kosovë shqipëri =fshat pushime jashtë_shtetit në_vendin =atdhe
DANGER rrezik urgjent emergjenc urgjenc =sos
AGE =13 =14 =15 =16 =17 =12 mitur pesëmbëdhjetë gjashtëmbëdhjetë
SUICIDE vetevras vetvras vetëvras vetvrasje i_jap_fund_jetës i_jap_fund i_jap_fun
KILLSELF vras_veten vras_vetin vetvritem var_veten vret_veten e_vras_veten vritem_vet me_vra_veten vra_veten
KILLSELF mbys_veten me_mbyt_veten i_prej_damarët
DEADWISH të_isha_i_vdekur i_vdekur e_vdekur mos_të_zgjohem mos_me_u_zgju mos_të_ekzistoj mos_kisha_lindur mos_me_kon
DEADWISH të_zhdukem me_u_zhduk fle_përgjithmonë pse_të_jetoj
DIE vdes vdiq =vdes vdek =vdeka vdekja
DEATH vdekj vdekja
LIVE jetoj jetu jetosh =jeton me_jetu
NOLIVE sdua_të_jetoj nuk_dua_të_jetoj nuk_du_me_jetu sdu_me_jetu s_dua_të_jetoj skam_qejf_me_jetu
LIFE jete =jetë =jeta jetës jetën
ENDV =fund mbaroj mbarova kuptim =lodh =kot =urrej fundi u_mërzita neveri
KILL vras vret =vrit vrasin =vra =mbys =mbyt
HANG var_veten litar
JUMP hidh kërc hidhem
HIGH çati =ura =urë dritar =tren shina ballkon =kati
BETTER =mirë më_mirë
PILLS hapa =hape =hapa ilaçe ilaç tablet =barna barëra =ilaqe
GATHER mbledh grumbull =ruajt
BURDEN barrë më_mirë_pa_mua askush_nuk_më_do askujt_nuk_do_ti_mung
GOODBYE lamtumirë =kujdesuni_për kujdesu_për kur_të_mos_jem më_falni hallall
CUT pres =pres =presë =prenë =preva =prerë pritem gërvisht =pre
CUTSELF pres_veten pritem_vet e_pres_veten preva_veten pret_veten prej_veten =e_prej_veten pres_dorën prej_dorën
BURN djeg =dogja cigar çakmak
HARM =keq lendo lëndoj lëndon dëmtoj dëmton lendoj
HARMSELF lëndoj_veten dëmtoj_veten i_bëj_keq_vetes lëndon_veten dëmton_veten me_lëndu_veten vetëlënd vetëdëmt
HITSELF rrah_veten godas_veten kokën_pas_murit
ARM =dor krah =dorë =dora =dorën =këmbë =lëkur
BLADE brisk thik =xham =teh gërshër zhilet
SCARS shenja_të_prer vraga =plagë
HIT =rreh =rrah godas =rrehu =rrehin =rrehim =rrehë =rrahu =rrahin =rrahur godit shuplak shpulla shkelm grusht =shtyn
HIT =shtyu =rrip =rripi =dajak dhun mëshon qëllon =gjuan =dhunë sulmo =ban_rraf
HITME më_rreh më_rrahin më_rrah më_godet më_qëllon më_bie =më_bjen më_gjuan më_shkelmon
PASSIVEHIT rrihem rrahem jam_rrahur ha_dru =ha_dajak jam_rreh na_rrahin =u_rraha
THREAT kercen kërcën kanos shantazh kercnon
THREATME më_kërcën më_shantazh më_kanos
WEAPON thik pistolet =armë sëpat çekiç kobure revole levë
STRANGLE mbyti për_fyti më_mbyti =për_gryke mbyt_me_duar ngufat më_mbyt_për ngulfat
NECK =fyt =qafë =fyti gryk
SQUEEZE shtrëng shtrëngoi
HAIR =flokë flokësh =flokt
WALL =mur =murit dysheme
LOCK mbyll =kyç kyçur burgos =mshel
LOCKME më_mbyll më_kyç më_kanë_mbyll më_mban_mbyll më_mshel
NOTLET sme_lene nuk_më_lë =sma_lejon nuk_më_len =sme_lë nuk_më_lejo =smë_lë nuk_guxoj_të_dal sme_len ndalo nuk_më_lën
NOTLET nuk_më_lan =smun_me_dal
PASSPORT pasaport letrat dokument telefonin =telin letërnjoftim
TAKE mori sma_kthe =mori =marr =mora =fsheh fshehu =merr =mban =marrë =mar
KILLME te_te_vras me_vras te_me_vrase me_vrase më_vret më_vrasin do_më_vras më_vrasë do_të_të_vras me_më_vra më_mbyt
KILLME më_ther vrasje_për_nder na_vret
BLOODY mavij =gjak_hund sy_nxir =nxime ma_theu theu
FOLLOW më_ndjek më_përcjell më_pret_te më_vëzhg më_spiun më_shoqëron
TORTURE tortur mundon
MISTREAT keqtrajt poshtër =fyen më_trajton_si skllav
RAPE perdhun abuz përdhun dhunoi seksualisht ngacm seksual =abuzo prostitu dhunua
TOUCH prek =prek preku prekë =preki =kap fërkon
TOUCHME më_prek =ma_prek më_puth më_kap_për më_ledh më_preki
BODY gjoks =bythë =bytha mes_këmbëve =sise trup intim kofsh
UNDRESS zhvish zhvesh heq_rrobat hiqi_rrobat me_i_hek
NAKED lakuriq zhveshur cullak pa_rroba
PHOTO foto =foto fotografi =video =fotot filmo
NAKEDPHOTO foto_lakuriq fotot_e_zhvesh =nudes foto_nudo foto_të_zhvesh foto_intime
EXTORT do_ti_publik i_publiko publiko shpërnda ti_qojë ti_dërgojë në_internet i_qet_në =i_qon
SELL =shet shesin shes =shit bordel
SELLME më_shet më_shesin me_klient të_fle_me_burra më_shit
SEX te_fle =seks marrëdhënie =qi =fle_me_burra
BED krevat shtrat shtratin krevatin në_dhomën_time
MARRY marto martes martoj martohem =fejoj fejes =nuse =dasm fejuar
MARRYME të_martohem_me me_u_martu_me
MARRYOFF me_martoj martese_e_detyr më_marto martojnë më_martojn me_më_martu martesë_me_detyrim martesë_me_zor
MARRYOFF martesë_e_detyruar më_fejo më_fejuan =më_japin_për =me_zor_nuse
FGM rrethpre bëj_synet synet gjymtim =bëjnë_synet
RETURNNOT nuk_kthehem mos_kthehem më_lënë_aty më_lënë_atje kurrë_më_nuk_kthe mos_me_u_kthy pa_kthim më_lanë_atje
KIDNAP rrëmb rrembye =grabit_me_vet më_marrin_me_zor
SLEEP =fle nate =flej =fjet fjetur =fjetë =flemë =flej_sonte kaloj_natën =me_fjet =fjeta
NOPLACE skam_ku =skam_=ku nuk_kam_=ku nuk_di_=ku =sdi_=ku askund nuk_kemi_=ku =skemi_=ku nuk_e_di_=ku =ku_të_fle
NOPLACE ku_të_shkoj =ku_me_fjet =ku_me_shku pa_shtrat =skemi_vend =skam_vend
STREET rruge stacion =rrugë =rruga =rrugën =park =parku jashtë =makin =kerr xhami =stol
THROW nxor nxorr më_nxori më_nxorën më_përzuri më_përzu më_dëbo =dëbua nxjerr_nga_shtëpia më_qiti_jasht =më_qitën
THROW më_qet_jasht më_nxorrën përzënë më_hodh_jasht përjasht
HOMELESS pastreh pa_strehë pa_shtëpi pashtepi në_rrugë_jetoj
COLD ftoht =ftoft =bor =borë =shi =ngri ngrij
EAT ngren =ha =ham =hëngr =ngran ngrënë hangër hëngra hangra ngranë =hajm
NOEAT =skam_ngrënë nuk_kam_ngrënë =skam_ngran =skam_hangër nuk_kam_hangër skemi_ngrënë nuk_kemi_ngrënë =ska_ngrënë
NOEAT pa_ngrënë =skam_hongër =pa_bukë
HUNGER uritur =uri =uria unshëm =unt =untë unshem uritun
STARVE vdes_urie =vdesim_urie vdes_nga_uria vdesim_nga_uria =vdekur_urie vdes_unt po_vdesin_urie
FOOD hame ushqim =bukë =buk =buka qumësht pelena pampers =tamel ushqime
NOFOOD =ska_bukë =skam_bukë skemi_bukë =skemi_buk nuk_kemi_bukë nuk_ka_bukë =skemi_ushqim nuk_kemi_ushqim
NOFOOD nuk_kam_ushqim ska_ushqim asgjë_për_të_ngrënë kurgjo_për_me_hangër skemi_çka_me_hangër =skemi_çfarë_të_hamë
NOFOOD ska_qumësht frigoriferi_bosh frigorifer_bosh frigoriferi_i_zbraz skam_çka_me
EMPTY =bosh zbraz zbrazët
MONEYFOOD para_për_bukë para_për_ushqim lekë_për_bukë lekë_për_ushqim pare_për_bukë blej_bukë blej_ushqim me_ble_buk
MONEYFOOD pare_për_pelena para_për_qumësht
DEPORT deport dëboj dëbim dëbo abschiebung dublin =kthim_me_zor =ndëshkim_dëb
DEPORTME më_deport na_deport më_dëboj na_dëboj më_kthejnë_në deportohem do_më_depor =na_kthejnë deportohemi
DETENTION burg_për_deport burgim paraburg qendër_mbajtje
SENDBACK më_kthejn na_kthejn =kthejnë_mbrapsht kthejnë_prap me_na_kthy me_më_kthy më_kthye =kthim_në më_kthen
POLICE polic polici policia polizei
FETCH vjen =marr =vjen =vijnë =vijn marrin =me_marr merrin =erdh =erdhi te_dera në_derë =me_mor =kap
FETCHME më_marrin =na_marrin më_merr_polic me_më_marr të_më_marr me_na_marr më_kap =na_marr vijnë_për_mua
PLANE aeroport avion aeroplan fluturim
LEAVE largo =lë lëshoj =largo largohem =lëshu braktis me_lshu =lëmë =iki
SWALLOW pire gëlltit =piva =pi =pirë =mora =pijti kapërdi =pij
MANY shum =shumë =shum =tepër plot_hapa tërë_kutinë =krejt
OVERDOSE mbidoz overdoz
NOBREATH nuk_merr_dot nuk_marr_frymë smarr_frymë nuk_mund_të_marr_fry smundem_me_marr_fry nuk_merr_frymë
NOBREATH nuk_po_merr_fry =smerr_frym pa_frymë ska_ajër =më_zihet_fryma smun_mar_frym zihet_fryma
BREATHE frym frymë =frym =ajër
BLEED gjak =gjak gjakos =gjaku gjakderdh gjakr gjakun
MUCH shum =shumë =shum =tepër gjithandej kudo =fort
NOTSTOP nuk_ndal snalet nuk_ndalet sndalet nuk_po_ndal =spo_nal nuk_pushon
PREG shtatzën =barrë_jam shtatzane
FAINT =ra_të_fikët të_fikët pavetëdij pa_vetëdij alivan nuk_zgjohet szgjohet =spo_zgjohet nuk_përgjigj nuk_lëviz
FAINT =u_rrzu =i_ra_t
POISON helm zbardhues varekin =helmu detergj
SEIZURE konvuls epilep =sara ngërç
HEART infarkt dhimbje_në_gjoks dhimbje_gjoks sulm_në_zemër =goditje_tru
LABOUR më_shkuan_ujërat =ujrat kontraksion dhimbjet_e_lindj po_lind
ACCIDENT aksident shtypi ra_nga_dritar =ra_prej_kat mbytur_në_ujë
UNWELL temperatur =ethe shumë_sëmur zjarrmi
AMBULANCE ambulanc mjek_shpejt doktor_shpejt urgjenca
ABUSE keqtrajton_fëmij abuzim_me_fëmij dhunon_fëmij
HITKID rreh_fëmij rreh_djalin rreh_vajzën rreh_motrën rreh_vëllain rreh_fëmijët rrahin_fëmij rreh_çikën rreh_gocën
HITKID rreh_çunin rreh_bebe =rrahet_në_shpi rrihet_në_shtëpi
ALONE vetem =vetëm =vetmu =vetem vetmuar =lënë_vetëm
HARMKID lëndon_motrën lëndon_fëmij i_bën_keq_motr i_bën_keq_fëmij dëmton_fëmij =keq_motrës i_ban_keq
CRY =qan =qajn bërtet bertet ulërin =kjan
NEGLECT neglizh lënë_pas_dore nuk_i_jep_bukë nuk_i_japin_ushq ndyt papastër
HELP ndihm ndihmë ndihmoni ndihmo shpëto =help =nihm =nimo
URGENT shpejt urgjent dikush =tani =tash =lutem =ju_lutem menjëher shpejtt =hemen
FILL =me =te lutem =ju =unë =kam =nevojë =për =një =lutem =më =o =zot =përshëndetje =jam =të =mua =alo
LOL haha =lol =haha =hahaha =xd =hihi =ahaha
LAUGH qesh qeshur shaka shakaja tallem hajgare
BORED merzi mërzi mërzit =bored
THING formular provim gramatik detyrat =kafe këmbët nxeht stres futboll =mësuesi_vret =mat
FINE vetem_pyes vetëm_pyes vetëm_një_pyetje jam_mirë nuk_më_rreh askush_nuk_më_rreh =për_shkollë para_shumë_vite
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
SAID_DANGER =jam_=në_=rrezik =në_=rrezik =urgjencë =gjakosem
"""
