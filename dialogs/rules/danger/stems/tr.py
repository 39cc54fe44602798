"""Stems of danger in Turkish."""

STEMS = """
WANT istiyor isterim isterdim keşke düşünüyor =icem istiyo =isterdim =istiom =lazım planlıyo düşünüyo istiyom istedi
WANT istiyoruz niyetim planlıyor düşünüyom kararlıyım karar_verdim =istemek canım_istiyo
NEG =yok değil etme olma =değil =hiç =yoktu =degil =yokki =asla =olmadan =ne =diil =hic =yoktur =deil =olmuyor =olmuyo
NEG =kalmadı edemiyor edemiyom yapamıyor yapamıyom
NOTWANT istemiyor istemiyo istemiom =istemem istemiyom istemedi istemem istemez istemiyoruz
NOMORE artık =artık =artik dayanamıyo gücüm_kalmadı dayanacak_gücüm =daha_fazla tükendim takatim dayanamıyor
NOMORE dayanamıyom dayanamam gücüm_yok kaldıramıyor kaldıramıyom =yeter =yetti bittim umudum_kalmadı yoruldum pes_etti
SELF kendi canıma =kendimi =kendime =kendim =kendini =kendine =kendisini =kendisine =kendimden =kendmi kendim kendime
SELF kendimi kendini kendine kendimden
ME beni bana bize bizi =beni =bana =bizi =bize =benim =benden =çocuklarımı =üstüme =bni =bende =ben =biz =benle
ME =benimle =bizim =çocuklarıma
REL baba üvey amca =abi hoca adam komşu patron amcam =dayım =dayim =abim ağabey =kocam eşim sevgilim =eski_sevgilim
REL nişanlım hocam öğretmenim =antrenör ev_sahibi kaçakçı =annem =eniştem =kuzenim =babam babamın =baba üvey_baba
REL üvey_anne =üvey =ağabeyim =amcam =enistem =eşim =esim =sevgilim =nişanlım =patron patronum =hocam antrenör =koçum
REL komşumuz =dedem =kayınpeder kayınbaba kayınvalide kaynanam kayınbirader =kardeşim ev_arkadaşım bakıcı =imam
REL manitam =eltim
KID çocuk =kız kardeş cocugun çocu bebe =kızı =kızını =oğlunu =oğlu kızıma oğlan kız_kardeş erkek_kardeş =kardeşim
KID =kardeşimi =kızımı =oğlumu ufaklık =yeğenim öğrencim =çocuk =çocuğu =çocuğa =çocuğun =çocuğum =çocuğuma =çocuğumu
KID =çocugu =bebek =bebeği =bebeğim =bebeğimi =bebe =oğlum =oğluma =kızım =kızıma =yavrum =yavrumu küçük_kardeş
KID =yegenim komşunun_çocuğu =çocuğunu =bebeğe =bebegi
CHILDREN çocuk çocuklar =bebeğim bebeğime çocuğum yavrularım çocuklarım cocuklar =yavrularım =bebekler =bebelerim
CHILDREN =evlatlarım =çoluk
MEN erkek adam =erkekler yabancı müşteri =yaşlı_adam heriflere =herif adamlar =adam =adama =adamla erkekler erkeklerle
MEN yaşlı_adam yabancı_adam =elin_adamı
NOBODY kimse =kimse =hiçkimse =kimsem kimsem_yok hiç_kimse kimsemiz_yok kimsesiz
FORCE zorla zorlu =zor =zorla mecbur zorluyo zorladı zorlan baskı =istemeden =rızam zorluyor zorluyorlar zorunda_bırak
FORCE rızam_olmadan =mecbur mecbur_ediyor isteğim_dışında baskı_yapıyor
FEAR kork ödüm korkuyor korkuyom korkuyo korkuyoruz =korkarım korktum =korku korkudan tırsıyor tırsıyom =ürküyorum
FEAR dehşet
HOME =ev =eve =evde =evden =evimde =evimiz =evime =evimizde
ROOM =oda =ev kapı =odaya =odada =odama =evde =eve bodrum daire =banyoya =tuvalete =odamda =odasına =kiler =daire
OUT dışarı =çık disari =çıkmama =çıkmam =sokağa =dışarı =dışarıya =dışarda =dışarıda dışarıya_çık =disari evden_çık
DAYS =gün =dün =gündür =günlerdir =dünden haftadır =gunu =gundur =günü =gun =dünden_beri =iki_gün =üç_gün =haftadır
DAYS bütün_gün =sabahtan =dündür =gunlerdir =akşamdan
SOON yarın bugün bu_gece cuma pazar salı çarşamba perşembe hafta =gün =yarın =yarin =bugün =bugun =bu_gece =pazartesi
SOON =salı =çarşamba =perşembe =cuma =hafta =haftaya =sabah =yarına =bu_hafta =öbür_gün =cumartesi =pazar =birazdan
SOON =yakında =sabaha =saatte =saat_sonra
TONIGHT gece akşam =bu_gece =bugece =bu_akşam =bugün =geceyi =bugun =akşama =geceye
NIGHT gece =gece =geceleri =akşam =geceleyin =gecenin =her_gece gece_yarısı
MONEY para =para =param =paramız parasız =paramiz =euro =parası =parasız =kuruş =maaşım =maaş =parayı =cebimde
LETTER mektup =yazı karar =ret =red tebligat bescheid =mektup =mektubu =mektup_geldi =karar =kararı =kağıt_geldi
LETTER =tebligat =yazı_geldi negatif
COUNTRY alman italya türkiye turkiye suriye afganistan bulgaristan yunanistan hırvatistan =memleket ülkeme ırak
COUNTRY =türkiye =türkiyeye =turkiyeye =türkiye_ye =bulgaristan =bulgaristana =yunanistan =yunanistana =italya
COUNTRY =italyaya =hırvatistan =hırvatistana =romanya =romanyaya =polonya =ülkeme =memleketime =memlekete =afganistan
COUNTRY =afganistana =suriye =suriyeye =irak =ıraka =kürdistan =vatanıma
ABROAD türkiye türkiyeye turkiyeye memlekete =köye suriyeye kurdistana =tatile =türkiyeye =turkiyeye =türkiye_ye
ABROAD =memlekete =suriyeye =ıraka =pakistana =izne =kosovaya =fasa =afganistana =memlekette
DANGER tehlike acil_durum =sos hayati hayatım_tehlike imdat tehlikede tehlikedeyim tehlikedeyiz =hayatım_tehlikede
DANGER hayatımı_kurtar can_güvenliğim =imdat canım_tehlikede
AGE =13 =14 =15 =16 =17 =12 reşit_değil on_dört onbeş on_beş onaltı on_altı onyedi =küçük yaşım_küçük =daha_çocuğum
AGE =küçüğüm yaşı_küçük on_dört_yaş on_beş_yaş on_altı_yaş =14ündeyim =15indeyim =16yım =15im
AGE on_iki_yaş on_üç_yaş on_yedi_yaş onüç_yaş ondört_yaş onbeş_yaş onaltı_yaş onyedi_yaş oniki_yaş
SUICIDE intihar canıma_kıy hayatıma_son canına_kıy yaşamıma_son =intihar intihara intiharı hayatıma_kıy hayatına_son
SUICIDE veda_mektub veda_mektup intihar_mektub intihar_notu
KILLSELF kendimi_öldür kendini_öldür canıma kendimi_oldur kendimi_as kendini_as kendimi_at kendimi_yok_e canıma_kıyı
KILLSELF bileklerimi_kesi bileklerimi_kest kendimi_vuru kendimi_vurd =bileğimi_kesi =bileğimi_kest kendimi_camdan
KILLSELF kendimi_bitir kafama_sık kendimi_asa kendimi_vur kendimi_yok_et kendimi_köprüden kendimi_trenin
KILLSELF kendimi_balkondan kendimi_yakıp canımı_al bileklerimi_kes kendimi_aş_at kendimi_öldü
KILLSELF raylara_yat raylarda_bekle rayların_üst trenin_önüne trenin_altına metronun_önüne
DEADWISH ölsem keşke_ölsem ölmek_isti olmek_isti keşke_öl keşke_doğma keşke_hiç_doğ keşke_yok =ölseydim =gebersem
DEADWISH uyanmasam bir_daha_uyan uyanmak_istem yok_olmak_isti yok_olsam allah_canımı canımı_alsa
DEADWISH yaşamak_için_bir_neden ölmek_isterd ölmek_ist ölsem_de keşke_öls =ölsem ölsem_keşke keşke_gebers keşke_doğmas
DEADWISH doğmasaydım hiç_doğmamış hiç_uyanmas uyanmak_istemi bir_daha_uyanma =yokolsam sonsuza_kadar_uyu
DEADWISH allah_canımı_al allahım_canımı ölüm_daha_iyi ölüp_gitsem ölüp_kurtul ölsem_kurtul ölsem_rahat
DEADWISH kurtulsam_bu_hayat yaşamak_için_neden yaşamak_için_sebe geberip_git toprak_olsam ölmeyi_isti ölmeyi_düşün
DEADWISH ölüm_istiyor
DIE ölmek ölsem =ölmek =ölüp ölmeyi ölcem ölücem öleceğim =ölsün geber =öleyim =olmek =öleceğim =ölcem =ölücem
DIE =olmek_istiyorum =öldüm =ölürüm =ölmeyi =ölüyorum gebermek =geberip öleceg
DEATH ölüm =ölüm =ölümü =ölümüm
LIVE yaşa yaşamak yaşamay yasamak yaşayacak =yaşamak =yasamak =yaşamaya =yaşamayı =yaşıyorum yaşayam =yaşamaktan
NOLIVE yaşamak_istem yasamak_istem yaşamaktan_bık yaşamaktan_yor yaşama_sebebim yaşamanın_anlamı yaşamanın_bir
NOLIVE hayattan_bık hayattan_soğu hayattan_yoruldum yaşayasım_yok yaşamak_istemi yasamak_istemi yaşamaktan_yorul
NOLIVE yaşamaya_gücüm yaşama_isteğim hayattan_bez hayatımdan_bık hayattan_nefret hayatımdan_nefret hayatı_istemi
NOLIVE bu_hayatı_isteme hayatın_anlamı_yok yaşamaktan_nefret canımdan_bezd candan_bezd yaşamaktan_usan
LIFE hayat yaşam =hayat =hayatım =hayatıma =hayatımı =hayattan =yaşam =yaşamım =hayata =hayatımdan =bu_hayat =ömrüm
ENDV =bık kurtul dayanam bitir =bitsin =bıktım =biktim yoruldum =son tükendi anlamsız değersiz =usandım nefret =bitti
ENDV bıktım biktim bezdim usandım bitsin =bitsin_artık =bitirmek bitiricem bitireceğim anlamı_yok tiksini =son_vermek
KILL öldür oldurcem =oldurmek öldürmek öldürecek öldürcem gebert
HANG asac asacağım asıcam =asmak =ip =iple kendimi_asa darağacı kendimi_asm kendimi_asıc kendimi_asc ip_hazır urgan
HANG boynuma_ip ipe_çek
JUMP =atla =atlayıp =atlamak =atlicam =atlayacağım =atlasam =atarım =atmak atlıycam atlamak atlayacağım atlıcam
JUMP atlayıp atlasam =atlarım atlayayım kendimi_atıcam kendimi_atacağım kendimi_atsam
HIGH çatı köprü pencere =camdan =tren =trenin balkon raylar =kat =kattan metro =köprü =köprüden =çatı =çatıdan =balkon
HIGH =balkondan =pencereden =raylara =trenin_önüne =uçurumdan =binadan
BETTER daha_iyi =iyisi daha_iyidir =iyi_olur =kurtulurum =kurtulsam =rahatlarım en_iyisi
PILLS =hap =hapları =haplar =hapı =ilaç tablet ilaçlar uyku_hapı ilac =ilaçlar =ilaçları =ilac =ilaclari uyku_hap
PILLS uyku_ilac =antidepresan =parol tabletler =ilacı
GATHER biriktir topladım sakladım topluyorum saklıyorum =biriktim
BURDEN =yüküm yük_oluyo bensiz_daha ben_olmasam yüküm_ben onlara_yük =yük_oluyorum herkese_yük aileme_yük
BURDEN bensiz_daha_iyi ölsem_kimse kimsenin_umurunda_değil ölsem_umurlarında ben_ölünce_rahat yük_gibi fazlalığım
BURDEN fazlalık_gibi ben_gidersem_herkes
GOODBYE hakkınızı_helal elveda =vasiyet ben_gidince ben_öldükten aileme_iyi hakkını_helal_et anneme_iyi_bak
GOODBYE aileme_iyi_bak çocuklarıma_iyi_bak son_mesajım bu_son_mesaj ben_ölünce cennette_görüş beni_affedin beni_unutun
GOODBYE öldükten_sonra
CUT =kes kesiyo =kestim =kesmek jiletli çiziyo çizdim jiletle =kestiğim =kesicem faça =kesiyorum =kesiyom =keserim
CUT =kesti =kesiyor =kesmeye çiziyorum =çizdim =jiletledim jiletliyor =çiziyom =keserek kesmeyi
CUTSELF kendini_kesiyo kendimi_kesi kendimi_kest kendimi_jilet kendini_kesi kendini_kest kolumu_kesi kolumu_kest
CUTSELF bileğimi_kesi bileğimi_kest kollarımı_kesi kollarımı_kest bacağımı_kesi bacağımı_kest kendimi_çiz kolumu_çiz
CUTSELF jilet_at kolumu_jilet faça_at kendimi_kes kolumu_kes kollarımı_kes bileğimi_kes bileklerimi_kes bacağımı_kes
CUTSELF bacaklarımı_kes kollarımı_jilet jilet_atıyor kollarımı_çiz kendini_kes kolunu_kes kollarını_kes
BURN =yak yakıyo =yaktım =yaktı yakarak yakmak sigara_söndür =yakıyorum =yakıyor =yakıyom =yakarak sigara_bas =yakacak
BURN haşladı =dağladı
HARM zarar =zarar =zararı acıt =incit canımı_yak yaralı işkence incit yaraladı yaraladım canını_yak acıtıyor
HARMSELF kendime_zarar kendine_zarar kendimi_yak kendimi_yaral kendimi_cezalan kendime_acı kendime_işkence saçımı_yol
HARMSELF kendimi_incit kendimi_ısır kendimi_tırma kendimi_yara kendimi_acıt kendimi_cezalandır canımı_yak kolumu_yak
HARMSELF kolumda_sigara kendimi_tırmala derimi_yol
HARMSELF sigarayı_elime sigarayı_koluma sigarayı_bacağ sigarayı_~_bastır sigara_bastır sigarayla_yak elime_bastırıyo
HARMSELF koluma_bastırıyo koluma_sigara elime_sigara çakmakla_yak elimi_yakıyo kendini_yakıyo kendini_kesiyo
HARMSELF kolunu_kesiyo kollarını_kesiyo
HITSELF kendime_vuru kendime_vurd kendimi_dövü kendimi_dövd kendimi_yumruk kafamı_duvar başımı_duvar kendimi_tokat
HITSELF kafamı_duvara kendimi_döv kendime_vur kendimi_yumrukl kafama_vuruyor duvarı_yumruk
ARM =kol bacak vücud =kolumu =kolum =kollarım bileğim bileklerim =bacağım =bacağımı =cildim =tenimi =damarımı =kolunu
ARM =elimi kollarımı =kollarımı =bileğim =bileğimi =bileklerimi =bacaklarımı =derimi =kolumda =bilegimi
BLADE jilet bıçak =bıçak =bıçağı =bıçakla =cam =cam_kırığı =maket falçata ustura makas =jilet =jiletle =bicak
BLADE =maket_bıçağı =falçata =cam_parçası =makasla =ustura
SCARS =yara =yaralar =yaram yaralarım =izleri =izler kesik jilet_iz yara_iz kesikler =yaralarım faça
HIT =döv dövü dayak =vur vuru şiddet kemer vuruyo =vurdu =vurur =vurup =vurdular dövüyo =dövdü =dövdüler =döver =dövüp
HIT =dövmek =döverek dovuyo =dovdu tokat yumruk tekme =dayak =sopayla terlikle =itti =patakla hırpal vuruo dövüo
HIT =dövüyor =dövüyo =dövecek =dövüyorlar =dovuyor =vuruyor =vuruyo =vuruyorlar =tokat tokatladı tokatlıyor tokat_at
HIT =tekme tekmeledi tekmeliyor yumrukl =kemerle =hortumla =sille =terlikle =oklavayla =patakladı =itekliyor =saldırdı
HIT =saldırıyor şiddet_uyg şiddet_gör sille_tokat =çarptı_beni
HITME dayak_yed beni_dövüyo beni_dövü beni_dövd beni_dovuyo bana_vuru bana_vurd beni_vuru beni_vurd beni_hırpal
HITME bize_vuru bize_vurd bizi_dövü bizi_dövd bana_tokat bana_el_kald beni_tekme beni_yumruk beni_kemer tokat_attı
HITME yüzüme_vuru yüzüme_vurd dayak_atıyo beni_patakl beni_dövdü kafama_vuru kafama_vurd beni_döv beni_dov beni_dövüy
HITME bana_vur bana_yumruk bana_tekme bana_şiddet beni_tokat beni_itti beni_itiyo bana_el_kaldır bana_kemer bizi_döv
HITME bize_vur bizi_dov beni_patak ağzıma_vur yüzüme_vur suratıma_vur kafama_vurdu beni_duvara beni_yere_yat beni_sopa
HITME beni_bıçak
PASSIVEHIT dayak =dayak_yiyorum dayak_yi dayak_yedim =dövülüyorum =dövüldüm şiddet_gör şiddete_maruz aile_içi_şiddet
PASSIVEHIT dayak_ye dayak_yed dayak_yiyo şiddet_görü dövülüyor dövüldüm darp_edil darp_ed dayak_atıyor
THREAT tehdit şantaj santaj gözdağı tehtit tehdid
THREATME beni_tehdit bizi_tehdit bana_şantaj beni_öldürmekle tehdit_ediyo tehdit_edi beni_tehtit beni_şantaj
THREATME tehdit_ediyor_beni tehdit_alıyor
THREATME beni_takip_ed peşimi_bırakmıyo peşimden_geliyo kapımda_bekliyo
WEAPON bıçak =bıçak =bıçakla =bıçağı silah tabanca balta =çekiç demir_çubuk satır tüfek bicak =bicakla =silah =silahla
WEAPON =silahı =tabanca =tabancayla =balta =baltayla =satır =satırla =demirle =demir_çubuk =pompalı =tüfek =levye
WEAPON =kezzap
STRANGLE =boğ boğuyo =boğdu boğazıma_sarıl boğazıma_yapış boğazımı_tut boğazımı_sıkı =boğmaya =boğacak =boğmak
STRANGLE =boğazımı_sık boğazımı_sık boğazımı_sıkt boynumu_sık gırtlağımı gırtlağıma beni_boğ beni_boğuyor beni_boğdu
STRANGLE beni_bogdu bogazimi_sik boğazını_sık yastıkla_boğ
NECK boğaz =boynumu =boynuma =boynum =gırtlağım =boğazım =boğazımı =boğazıma
SQUEEZE =sık sıkıyo =sıktı sıkıp =sıkıyor =sıkıyo =sikti_bogaz =bastı =sarıldı_boğaz =yapıştı
HAIR =saçım =saçımı =saçımdan =saçlarım =saçımdan_sürük =saçlarımı =saçımdan_tut =sacimi =saclarimi =saçlarımdan
WALL duvar yere_at =duvar =duvara =duvarlara
LOCK kilit kilitli =kilitledi =kilitlediler =kapattı kapatıyo =hapis hapset =kitledi kilitledi kilitliyor kilitlediler
LOCK kilitliyo =hapsetti kapattı_odaya kitledi kitliyor hapis_hayatı =kapıyı_kilitle odaya_kapat eve_kapat
LOCKME beni_kilit beni_kapat üstüme_kilit kapıyı_üstüme kapıyı_kilitliyo odaya_kilit eve_kilit eve_hapse beni_hapse
LOCKME eve_kapat odaya_kapat üzerime_kilit mahsur beni_kitl bizi_kilit beni_kitle beni_odaya beni_eve_kapat
LOCKME beni_hapset eve_hapset kapıyı_üzerime beni_bodruma odada_kilitli evde_kilitli eve_kapattı eve_kapatıl
NOTLET çıkamıyor dışarı_çıkamı izin_vermiyo dışarı_çıkarmıyo çıkmama_izin bırakmıyo birakmiyo salmıyo yasak
NOTLET evden_çıkamıyo çıkmam_yasak dışarı_salmı dışarı_çıkarmı dışarı_bırakmı dışarıya_bırakmı dışarı_çıkmama_izin
NOTLET evden_çıkmama evden_bırakmı evden_çıkarmı dışarı_çıkmamı_yasak evden_çıkamı dışarı_çıkamıyor dışarı_çıkartmı
NOTLET okula_göndermi okula_yollamı beni_salmıyo beni_bırakmıyo evden_salmı sokağa_çıkmam
PASSPORT pasaport telefonumu =telefonum kimliğim belgelerim oturum_kart =pasaport =pasaportu =pasaportum =pasaportumu
PASSPORT =kimliğim =kimliğimi =telefonumu =evraklarım =belgelerimi =kağıtlarımı =oturumumu =oturum_kart
TAKE aldı vermiyor =aldı =aldılar alıyo =almış elimden_al sakladı saklıyo el_koy =vermiyo geri_vermi =alıkoy =sakladı
TAKE =saklıyor =vermiyor =vermiyorlar =elimden_al =çaldı =geri_vermi =zorla_aldı =elimden
KILLME seni_öldür beni_öldür öldürürüm öldürecek beni_oldur beni_geber bizi_öldür seni_geber öldürecek_beni
KILLME öldürcek_beni öldürücek beni_kesi beni_kest beni_vuracak namus_cinayet töre_cinayet namusunu_temiz
KILLME canıma_kastet öldürmekle beni_öldürecek beni_öldürür beni_gebert beni_kes beni_keser beni_vururlar
KILLME öldürürüm_seni seni_öldürürüm_di namus_için_öldür namusumu_temizle töre_yüzünden canımı_alacak beni_yaşatmaz
KILLME kurşun_sık kafama_silah beni_bıçaklay
KILLME seni_keserim seni_kesecem seni_doğrarım kafanı_keser kafanı_kopar boğazını_keser gırtlağını_keser beni_kesecek
KILLME beni_kesicek beni_doğra
BLOODY =morluk =morluklar =mosmor morart =moraran kan_içinde gözüm_mor burnumu_kır kolumu_kır morluk =morardı
BLOODY =gözüm_mor =gözüm_şiş =gözüm_morar burnum_kan dişimi_kır =ağzım_kan yüzüm_şiş her_yerim_mor kafamı_yard
BLOODY kafamı_kır kaburgam =kanlar_içinde
FOLLOW takip_edi peşimde beni_izli beni_bekliyo beni_takip kapımda_bekli peşimi takip_ediyor takip_ediyo
FOLLOW peşimi_bırakmı peşime evin_önünde_bekli beni_izliyor gözetli =rahat_bırakmıyor
TORTURE işkence eziyet =işkence işkence_ed =iskence =eziyet eziyet_ed
MISTREAT hakaret_edi aşağıl kötü_davran küfür_edi kötü_muamele beni_sömür hakaret aşağılıyor aşağıla küfrediyor
MISTREAT köle_gibi hizmetçi_gibi =eziyet_ediyor psikolojik_şiddet =hor_görü
RAPE tecavüz taciz istismar cinsel tecavuz cinsel_saldırı ırzıma ırza tacavüz tecavüze tacize tacizci =cinsel_saldırı
RAPE zorla_sahip_ol zorla_birlikte_ol zorla_yat zorla_ilişki bana_sarkıntı sarkıntılık cinsel_şiddet iffetime ırzına
TOUCH dokun =elle dokunuyo =dokundu =dokunur elliyo =elledi =okşuyo okşa sürtün elini_sok dokunuo mıncık elle_taciz
TOUCH =öptü =dokunuyor =dokunuyo =dokunmaya =elliyor =elliyo =ellemeye =ellerini =elini_sok =elini_at =okşuyor =okşadı
TOUCH =sıkıştırıyor =sürtünüyor =sürtünüyo =mıncıklıyor =mıncıkladı =öpüyor =yokluyor elleşti
TOUCHME bana_dokunu bana_dokund beni_elled beni_elli beni_okş bana_sürt vücuduma_dok beni_mıncık beni_öpü göğsüme_dok
TOUCHME popomu_ell bacağımı_okş bana_dokun bana_dokunuyo beni_elle beni_elliy bana_elle beni_okşu beni_okşa
TOUCHME bana_sürtün beni_sıkıştır beni_zorla_öp zorla_öp her_yerimi_elli her_yerimi_elle göğsüme_dokun memelerimi_elle
TOUCHME memelerime popomu_elle popoma_dokun kalçama_dokun bacağımı_okşa bacaklarımı_okşa özel_bölge_dokun bana_sarkı
TOUCHME şeyimi_elle elini_bacağıma elini_bacaklarımın elini_donuma elini_külot
BODY bacak bacak_ara =vücudum vücuduma =göğsüm göğsüme =popom popoma bacak_aram özel_bölge =mahrem =kalçama =memem
BODY =memelerim =memelerimi =göğsüme =göğüslerimi =göğüslerime =popoma =kalçam =götüm =götümü =bacak_aram =bacak_arama
BODY =özel_bölge =özel_yerim =özel_yerlerim =vücuduma =vücudumu =cinsel_organ =penisini =amım =sikini =pipisini
BODY =pipimi =çüküme =kukum =apış =aletini
UNDRESS =soy soyun =soydu soyuyo =kıyafetlerimi elbiselerimi üstümü_çıkar =çıplak =donumu =soyunmamı =soyunmam
UNDRESS soyun_di beni_soy beni_soydu kıyafetlerimi_çıkar elbisemi_çıkar elbiselerimi_çıkar pantolonumu_indir
UNDRESS pantolonumu_çıkar külotumu donumu_indir donumu_çıkar soyunmaya_zorl =soyuyor soyunuyor
NAKED çıplak ciplak üstsüz =çırılçıplak =çıplak =çıplağım =ciplak =çıplakken =üstsüz =anadan_üryan =soyunuk
PHOTO foto =resim resmim video =foto =fotoğraf =fotoğrafım =fotoğraflarım =fotoğrafımı =fotomu =fotolarım =fotolarımı
PHOTO =resmim =resimlerim =resmimi =video =videom =videomu =videoya =videolarım =görüntülerim =resimlerimi
NAKEDPHOTO çıplak_foto çıplak_res ciplak_foto çıplak_video nude nü_foto müstehcen_foto ifşa çıplak_resim çıplak_resm
NAKEDPHOTO =nude =nudes =nudem çıplak_fotoğraf gizli_çekim beni_gizlice_çek banyoda_beni_çek duşta_beni_çek
NAKEDPHOTO özel_fotoğraflarım özel_fotolarım özel_görüntülerim
NAKEDPHOTO banyoda_video banyoda_çek duşta_çek duşta_video banyoda_kamera banyoya_kamera duştayken_çek gizlice_çek
NAKEDPHOTO giyinirken_çek
EXTORT yayarım yayacak paylaşacak herkese_gönder herkese_at ifşala rezil =yayacak =yayıcak =yayarım =paylaşacak
EXTORT =paylaşırım =paylaştı =ifşa ifşa_ed =herkese_gönder =herkese_at =internete_koy babama_gönder aileme_gönder
EXTORT =yayınlayacak okula_yay
SELL =sat =satıyo satıyorlar =sattı =satmak fuhuş fahişe =satıyor =satacak =satıcak =satıyorlar fuhuşa =pavyona
SELL =pazarlıyor
SELLME beni_sat bedenimi_sat vücudumu_sat beni_pazarl beni_satıy beni_satt beni_adamlara beni_erkeklere fuhuşa_zorl
SELLME para_için_yat beni_başkalarına_sat
SEX yattı =seks cinsel_ilişki =sevişmeye benimle_yat onunla_yat adamlarla_yat birlikte_ol ilişkiye_gir yatmamı =sex
SEX =sevişmek =sevişti =yatmamı =yatmak =yatmaya =yattı =ilişkiye =benimle_yat =cinsel_ilişki =birlikte_olmak
SEX =birlikte_olmaya =sikiyor =sikti_beni =siktiler
BED =yatağıma =yatağım odama_giri odama_gel yatağıma_gir koynuma yanıma_yat =yatağımda =yatağa =yatağına =yatagima
BED =koynuma =koynuna =odama_geli =odama_gir =odama_girdi =odama_geliyo =yorganıma
MARRY evlen =nikah =düğün nişan =evlilik gelin_gi kocaya =sözlendim =imam_nikah görücü =evlenmek =evlenmeye =evlenmem
MARRY =evleneceğim =evlenicem =nişan =nişanladılar =nişanlandım =düğünüm =evlendirmek =söz_kes =imam_nikahı =kına
MARRY =beşik_kertmesi =evlenecem =kuma
MARRYME evlendirecekler evlendiriyo beni_evlendir beni_everi beni_verecek beni_veriyo beni_kocaya beni_nişanl
MARRYME beni_amcamın_oğlu beni_sözle beni_gelin kızımı_evlendir kardeşimi_evlendir beni_nikahla
MARRYOFF evlendir zorla_evlen zorla_evlilik zorla_nikah zorla_nişan zorunlu_evlilik berdel çocuk_gelin çocuk_yaşta_evl
MARRYOFF zorla_kocaya zorla_gelin başlık_parası beşik_kertme kuzenimle_evlen evlenmeye_zorl beni_evlendir
MARRYOFF beni_zorla_evlen evlendiriyorlar evlendirecekler evlendirmek_istiyor beni_everi beni_everecek beni_everm
MARRYOFF beni_kocaya beni_adama_ver beni_birine_ver beni_kuzenimle beni_kuzenime beni_nişanla başlık_paras
MARRYOFF beni_amcaoğlu çocuk_yaşta_evlen kardeşimi_evlendir ablamı_evlendir zorla_evlend
FGM sünnet kardeşimi_sünnet sünnet_ettir =sünnet_kız kız_sünnet kadın_sünnet kızımı_sünnet kızları_sünnet
FGM kadın_sünneti kız_sünneti kızı_sünnet kız_çocuk_sünnet beni_sünnet_etmek kızların_sünnet bızır klitoris
FGM genital_kesim
RETURNNOT bırakacak geri_dönmey geri_getirmey orda_bırak orada_bırak dönüş_yok bir_daha_dönem tek_yön =orada_kal
RETURNNOT geri_gelemem geri_getirmi geri_dönemem geri_getirmeyecek dönüş_bileti_yok geri_gelmicem geri_dönmem
RETURNNOT orada_kalacak geri_göndermeyecek =dönemicem bırakıp_dön
KIDNAP kaçırıldı =kaçırıldım =kaçırıyorlar alıkoy zorla_götür beni_kaçır kaçırdılar kaçıracaklar kaçırıyor
KIDNAP beni_zorla_götür zorla_kaçır zorla_arabaya kaçırıldım çocuğumu_kaçır çocuklarımı_kaçır alıkoyuyor alıkonul
KIDNAP kızımı_kaçır kardeşimi_kaçır
KIDNAP çocuğu_kaçır oğlumu_kaçır çocukları_kaçır iznim_olmadan_~_götür izinsiz_~_götür
SLEEP =uyu =yat kala yatıyo =kalıyorum =yatacak =kalacak =geceliyo geceyi_geçir yatcam =uyuyorum =uyuyoruz =uyuyom
SLEEP =uyuyacak =uyumak =yatıyorum =yatıyoruz =yatıyom =kalıyoruz =uyudum =uyuduk =yattık =geceliyorum =kalcak =yatcak
SLEEP =kaldık
NOPLACE yerim_yok yer_yok yerimiz_yok =kalacak_yer kalacak_yerim kalıcak_yer yatacak_yer gidecek_yer
NOPLACE gidicek_yer nereye_gid nerede_kal nerde_kal nerde_yat nerede_yat nerede_uyu nerde_uyu evim_yok evimiz_yok
NOPLACE sığınacak_yer kalcak_yer kalacak_yer yatacak_yerim yatcak_yer uyuyacak_yer gidecek_yerim gitcek_yer
NOPLACE nerede_kalacağım nerde_kalcam nerde_kalıcam yatağım_yok kalacak_bir_yer barınacak sığınacak nereye_gideceğ
NOPLACE nereye_gidic başımı_sokacak
STREET sokak park dışarı sokağa =parkta istasyon garda =arabada dışarda dışarıda =camide =köprüaltı bahnhof =sokak
STREET =sokakta =sokaklarda =sokağa =garda =istasyonda =bankta =köprü_altında =dışarda =dışarıda =otogarda =kaldırımda
STREET =metroda
THROW kovdu =kov açmıyor kapıyı_açmıyo =kovdu =kovuldum evden_at evden_kov beni_kov bizi_kov sokağa_at kapıya_koy
THROW kapının_önüne kapı_dışarı evden_çıkarıl evden_çıkardı evden_çıkarıyo evden_kovul heimdan_at evi_boşalt tahliye
THROW evsiz_bırak kovdular evden_attı evden_atıl beni_kovdu beni_attılar beni_sokağa_at evden_çıkard evden_çıkarıyor
THROW evden_çıkarıldı bizi_attılar bizi_çıkarıyor sokağa_attı tahliye_ed tahliye_karar yurttan_at yurttan_kov
THROW eve_almıyor ev_sahibi_çıkar
THROW kamptan_at eşyalarımı_dışarı eşyalarımı_attı evden_kovdu kapının_önüne_koy
HOMELESS evsiz sokakta_kal sokakta_yaş açıkta_kal barınacak evsizim sokakta_kaldım sokakta_yaşı sokakta_yat
HOMELESS sokakta_uyu sokaktayım sokaktayız evim_yok evimiz_yok dışarıda_yat dışarda_yat dışarda_kaldı dışarıda_kaldı
HOMELESS ortada_kaldı parkta_yat parkta_uyu arabada_yat arabada_uyu garda_yat bankta_yat
COLD soğuk soguk donuyo üşüyo =kar =yağmur =buz donuca =soğuk =soguk =soğukta =üşüyorum =üşüyoruz =üşüyom =donuyorum
COLD =donuyoruz =dondum =donucam =yağmurda =karda =kar_yağıyor =ayaz
EAT yemedi yeme =yemek =yedim =yemedim =yedik yiyece =yesin yiyemi =yemeye =yiyecek =yiyemiyor =yiyemiyoruz =yiyoruz
EAT =yiyemedik =yiycek
NOEAT yemedim yemedik yemek_yeme bir_şey_yeme bişey_yeme hiçbirşey_yeme hiçbir_şey_yeme bi_şey_yeme ağzıma_lokma
NOEAT lokma_yeme aç_uyu aç_yat yemediler =yemedi yemek_yemedi yemek_yemedim bir_şey_yemedi bişey_yemedi bişi_yemedi
NOEAT hiçbir_şey_yemedi hiçbişey_yemedi hiç_bişey_yemedi hiç_bir_şey_yemedi lokma_yemedi boğazımdan_lokma
NOEAT mideme_bir_şey_girm ekmek_yemedi yemek_yiyemedi bir_lokma bişey_yiyemi aç_yatıyor aç_yattık aç_geziyor
NOEAT yemek_görmedi
HUNGER =açım =ac =acim =açız =açlık =açlıktan =acım =acıktı =acıktık =açlar karnım_aç karnımız_aç acıkıyo karnı_aç
HUNGER =açım_ben =acıktım =acız =acım_var_yemek çocuklar_aç =ac_kaldık aç_kaldı midem_kazın açım açız karnim_ac çok_aç
HUNGER aç_kal aç_yat
STARVE açlıktan_öl açlıktan_bayıl açlıktan_kırıl aç_kal aç_kaldık =açlıktan aç_bırak çocuklar_aç çocuklarım_aç
STARVE bebeğim_aç aç_susuz aç_biilaç çocuğum_aç açlıktan_başım açlıktan_geber aç_kalıyor bebek_aç beni_aç_bırak
STARVE bizi_aç_bırak günlerdir_açım günlerdir_açız gündür_açım gündür_açız gündür_aç
FOOD yiyecek ekmek =yemek =süt =sütü =mama =maması =bebek_bezi =bezi gıda erzak =süte =mamaya =ekmek =bez =yiyecek
FOOD =gıda =erzak =yiyeceğimiz =çorba =makarna
NOFOOD bisey_yemed yemek_yok yemeğimiz_yok yemeğim_yok ekmek_yok yiyecek_yok yiyeceğimiz_yok yiyecek_bir_şey
NOFOOD yiyecek_birşey yiyecek_bişey yiyecek_hiç yicek_bişey süt_yok mama_yok mama_bitti mamam_yok maması_yok bez_yok
NOFOOD bezi_yok dolap_boş dolapta_bir dolapta_hiç dolapta_yemek buzdolabı_boş buzdolabım buzdolabında_hiç erzak_yok
NOFOOD evde_yemek_yok gıda_yok yemek_vermi yemek_kalma karnımızı_doyur yemek_alamı yiyecek_bir_şey_yok yiyecek_hiçbir
NOFOOD yiyecek_kalmadı yiycek_bişey yiyceğimiz_yok yiyeceğim_yok yiyecek_ekmek mamamız_bitti süt_bitti sütü_bitti
NOFOOD maması_bitti bezi_bitti evde_ekmek_yok evde_yiyecek evde_hiçbir_şey dolapta_bir_şey_yok buzdolabı_bomboş
NOFOOD dolap_bomboş yemek_bitti ekmek_bitti çocuklara_yedirecek çocuklara_verecek_yemek yedirecek_bir_şey
NOFOOD yedirecek_bişey yemek_vermiyor bana_yemek_vermi
NOFOOD sadece_su_iç suyla_idare yemek_kalmadı evde_lokma
EMPTY =boş bomboş =tamtakır =bitti =bomboş =bos =hiçbir_şey
MONEYFOOD ekmek_param yemek_param ekmek_parası yemek_parası mama_parası ekmek_alacak yemek_alacak süt_alacak
MONEYFOOD mama_alacak ekmek_almaya yemek_almaya mama_almaya süt_almaya yiyecek_almaya süt_parası bez_parası mama_param
MONEYFOOD yemeğe_para bez_alacak ekmek_alcak yemek_alcak mama_alcak yiyecek_alacak
DEPORT sınır_dışı deport geri_gönder sınırdışı sinir_disi sinirdisi abschieb abşib abşiyebung apşibung =dublin
DEPORT ülkeden_at dublin_transfer sınır_dışına deportasyon =abschiebung =abşibung abşibung dublin_karar geri_gönderme
DEPORT gönderilme
DEPORTME beni_sınır bizi_sınır beni_deport bizi_deport sınır_dışı_edil sınır_dışı_edi sınırdışı_edil sınırdışı_edi
DEPORTME deport_edi deport_edil deport_ol sınır_dışı_karar sınır_dışı_mektub abschiebung_gel abschiebung_mektub
DEPORTME almanyadan_at beni_geri_gönder bizi_geri_gönder babamı_sınır abimi_sınır beni_sınır_dışı bizi_sınır_dışı
DEPORTME sınır_dışı_edecek sınır_dışı_edic deport_edec deport_oluy deport_olac deport_ettiler abschieben_edec
DEPORTME abschiebung_geldi abschiebung_karar abschiebung_yapac abschiebungum beni_abschieb bizi_abschieb babamı_deport
DEPORTME kocamı_deport kocamı_sınır abimi_deport
DEPORTME gün_içinde_almanyayı_terk almanyayı_terk_et kelepçe
DETENTION geri_gönderme_merkezi gözaltı sınır_dışı_hapis deport_hapis abschiebehaft geri_gönderme_merkez
DETENTION sınırdışı_cezaev =abschiebehaft deport_cezaev sınır_dışı_merkez
SENDBACK geri_gönder geri_yoll geri_gönderi geri_gonder =geri_göndericekler ülkeme_gönder yollayacak gönderecek
SENDBACK geri_yolla geri_gönderil geri_gönderecek gönderecekler gönderiyorlar göndericekler geri_yollayacak
SENDBACK geri_yollicak beni_gönder bizi_gönder beni_yolluyo geri_gönderiyor
POLICE polis =polis =polisler =polise =polisi =polizei =jandarma
FETCH =al =gel götür =geldi =geldiler =gelip almaya =alıp =alacaklar =alcaklar =aldılar kapıda kapıya_gel kapıya_dayan
FETCH =gelecek =gelecekler =almaya =götürdü =götürdüler =götürecek =götürecekler =kapıya =kapıda =kapıyı_çal
FETCH =götürmeye =götürcekler =gelcekler
FETCHME beni_almaya bizi_almaya beni_götür bizi_götür beni_alıp bizi_alıp beni_aldılar polis_kapıda polis_kapıya
FETCHME polis_geldi_eve gece_gelip evi_bastı polis_beni_al polis_bizi_al polis_almaya polis_gece_gel polis_kapıya_day
FETCHME polisler_kapıda babamı_götürdü kocamı_götürdü babamı_aldılar kocamı_aldılar abimi_götürdü kardeşimi_götürdü
PLANE uçak =uçak uçağa uçağı =uçuş havaalan havaliman ucak =uçakla =uçağa =uçağı =havaalanı =havaalanına =havalimanı
PLANE =havalimanına =ucakla
LEAVE terk terk_et ülkeyi_terk =terketmem almanyayı_terk almanyadan_çık =gitmem_gerek ülkeden_çık =ayrılmam terk_etmem
LEAVE terk_etmemiz terk_etmek_zorunda çıkmamız_gerek gitmem_gerekiyor almanyadan_git almanyadan_ayrıl terketme
SWALLOW içti yuttu =içti =aldım =aldı =içmiş içtim yutmu =içtim =yuttum =yuttu =yutmuş =ictim =yutmus =icti =içtik
SWALLOW =yuttuğum =attım_ağzıma
MANY =çok fazla =fazla =bütün =hepsini kutu =tüm =bir_kutu =avuç =yirmi =cok =bi_sürü =kutu =avuçla =bi_kutu =20 =30
MANY =40 =tane =bir_avuç =tüp
OVERDOSE aşırı_doz doz_aşımı çok_hap çok_fazla_hap çok_ilaç bir_kutu_hap bir_kutu_ilaç kutu_hap bütün_hapları
OVERDOSE tüm_hapları bir_avuç_hap çok_fazla_ilaç hapların_hepsini ilaçların_hepsini =doz_aşımı fazla_doz yüksek_doz
OVERDOSE bi_kutu_ilaç avuç_hap avuç_ilaç avuç_dolusu_hap bütün_ilaçları_iç bütün_hapları_iç bütün_hapları_yut
OVERDOSE tüm_ilaçları_iç overdoz çok_hap_iç çok_ilaç_iç çok_hap_aldı altın_vuruş
OVERDOSE pil_yut pili_yut pilini_yut mıknatıs_yut mıknatısı_yut
NOBREATH nefes_alam nefes_alamı nefes_almı nefesim_kesil nefesi_kesil nefesim_daral nefes_darlığı nefesi_yok
NOBREATH nefesim_yetm nefes_alama boğuluyo boğulucam nefessiz nefes_alamıyo nefes_alamad nefesim_yetmi =boğuluyorum
NOBREATH =boğuluyor boğuluyom nefesi_durdu soluk_alamı soluk_almı havasız_kal hava_alamı mosmor_old morarıyor_bebek
BREATHE nefes oksijen =nefes =nefesim =nefesi =soluk
BLEED =kan kanıyo kanama =kanı kaniyo kan_kaybe çok_kan çok_kanama kanama_dur kan_durmuyo kanaması_dur kan_gölü
BLEED kanıyor kanamam kanaması =kanım kanadı kan_geli kan_akı kan_durmu kanama_durmu kanamam_durmu kan_kaybed
BLEED kan_kaybı çok_kan_kaybet oluk_oluk_kan kan_fışkır şiddetli_kanama kanamayı_durdura
MUCH =çok =fazla =aşırı =şiddetli =cok =her_yer =her_yerde =durmadan =baya =bayağı
NOTSTOP durmuyo =durmadı durduramı dinmiyo durmuyor durmadı duramıyor kesilmiyor dinmiyor durmak_bilmi
PREG hamile gebe =bebek_bekliyo =hamile =hamileyim =hamileyken =gebe =gebeyim karnımda_bebek
FAINT bayıl uyanmıyor bayıldı baygın bilinci uyanmıyo kendinden_geç kendine_gelmi cevap_vermiyo yığıldı tepki_vermi
FAINT hareket_etmi =komada ayılmıyo bayıldım bayılıyor bayılmış bayılıp =baygın bilincini bilinci_kapalı bilinci_yok
FAINT bilinci_gitti bilinçsiz ayılmıyor kendinden_geçti cevap_vermiyor_yerde yere_yığıl kendini_kaybetti_yerde
FAINT hareketsiz_yat =fenalaştı kımıldamıyor kıpırdamıyor gözünü_açmı
POISON zehir çamaşır_suyu tuz_ruhu deterjan =kezzap kireç_çöz fare_zehiri =pil_yut temizlik_madde =zehir =zehiri
POISON =zehirlendi =zehirlendim =çamaşır_suyu =çamaşırsuyu =deterjan =tuz_ruhu =tuzruhu =asit =domestos =fare_zehiri
POISON =lavabo_açıcı =tiner =böcek_ilacı =yağ_çözücü =kireç_çözücü
SEIZURE nöbet_geçir =kriz_geçir havale sara kasılı epilepsi =nöbet sara_nöbet =havale havale_geç =kasılıyor
SEIZURE =kasılmalar =titriyor_kasıl çırpınıyor ağzından_köpük köpük_geliyor
HEART kalp_krizi kalbim_sıkış göğsüm_ağr göğsüm_sıkış göğüs_ağrı felç_geçir =inme göğsüm_çok_ağrı göğsümde_ağrı
HEART kalbim_duruyor kalbim_çok_ağrı kalbi_durdu inme felç_geç beyin_kanama kriz_geç =enfarktüs felç_ol
HEART yüzü_kaydı ağzı_kaydı ağzı_yamul yüzü_yamul ağzı_eğri inme_indi inme_geçir felç_oldu dili_tutul kolu_tutmuyo
HEART sol_tarafı_tutmu sağ_tarafı_tutmu dudakları_mor
LABOUR suyum_geldi suyu_geldi doğum_başla doğuruyo sancım sancısı doğum_sancı suyum_gel suyu_gel sularım_gel doğuruyor
LABOUR doğuruyom sancılarım sancım_tut sancılarım_baş bebek_geliyor bebek_geliyo suyum_patla sancım_var
ACCIDENT araba_çarp camdan_düş pencereden_düş balkondan_düş kafası_yarıl kaza_geçir trafik_kaza kafasını_kır
ACCIDENT arabanın_altında kaza_yaptı trafik_kazası_geç merdivenden_düş çatıdan_düş kafasını_çarp başını_çarp
ACCIDENT kafası_kırıl elektrik_çarp kaynar_su_dökül
ACCIDENT kaynar_su kaynar_çay sıcak_su_dökül kızgın_yağ haşlandı
UNWELL ateşi_çok ateşi_40 çok_ateş ateşi_düşmü ateşler_içinde çok_hasta durumu_ağır =morardı ateşi_41 ateşi_39
UNWELL yüksek_ateş cayır_cayır çok_ateşi çok_ağır_hasta bebek_yanıyor çok_kötü_hasta ateşi_çıktı durumu_kötü ateşi
AMBULANCE ambulans ambülans =112 doktor_çabuk =ambulans ambulansı ambulans_çağ =acil_doktor doktor_acil doktor_çağır
AMBULANCE acile_git =notarzt krankenwagen
ABUSE çocuk_istismar çocuğa_eziyet çocuğa_işkence çocuğu_istismar çocuklara_işkence çocuklara_eziyet bebeğe_eziyet
ABUSE çocuk_tacizi çocuğa_şiddet çocuklara_şiddet kızımı_istismar oğlumu_istismar çocuğumu_istismar kardeşimi_istismar
ABUSE çocuğu_taciz kızımı_taciz oğlumu_taciz kardeşimi_taciz kızıma_tecavüz çocuğa_tecavüz kızıma_dokun oğluma_dokun
ABUSE kızımı_elle çocuğa_dokun çocuğu_elle kardeşime_dokun çocuğa_cinsel kızıma_cinsel
ABUSE zincirle zincire_vur zincirli_tut aç_bırak banyoya_kilitl banyoya_kapat dolaba_kilit kömürlüğe_kapat
ABUSE yemek_vermiyo yemek_vermez çocuğa_yemek_verm
HITKID çocuğunu_dövü çocuğunu_dövd çocuğu_dövü çocuğu_dövd çocuğa_vuru çocuğa_vurd çocuklarını_dövü çocuklarını_dövd
HITKID çocukları_dövü çocukları_dövd çocuğuna_vuru çocuğuna_vurd oğlunu_dövü oğlunu_dövd kızını_dövü kızını_dövd
HITKID çocuğumu_dövüyo çocuğumu_dövü çocuğumu_dövd çocuğuma_vurd çocuğuma_vuru kardeşimi_dövü kardeşimi_dövd
HITKID kardeşime_vuru kardeşime_vurd kızımı_dövü kızıma_vuru oğlumu_dövü bebeği_salla bebeğimi_salla bebeği_sars
HITKID bebeğe_vuru bebeğe_vurd çocuklara_vuru çocuklara_vurd çocuğu_döv çocuğumu_döv çocuğunu_döv çocukları_döv
HITKID çocuklarımı_döv çocuklarını_döv oğlumu_döv oğlunu_döv kızımı_döv kızını_döv bebeği_döv kardeşimi_döv
HITKID kardeşlerimi_döv kızıma_vur oğluma_vur çocuğa_vur çocuğuma_vur çocuklara_vur çocuklarıma_vur bebeğe_vur
HITKID bebeğime_vur kardeşime_vur cocugu_dov çocuğa_şiddet çocuğuma_şiddet çocuklara_şiddet çocuğumu_tokat
HITKID çocuğa_tokat bebeği_sarstı komşu_çocuğunu_döv çocuğuna_vur çocukları_dövüyo
ALONE =yalnız =tek_başına yalnız_başına =yanlız =tekbaşına =yalnızlar tek_başlarına bırakıp =yalnız_bırak =bırakıp_git
ALONE =bırakıp_gitti =terk_etti =tek_başlarına =yalniz =kimsesiz
HARMKID çocuğa_zarar çocuğuma_zarar bebeğime_zarar kızıma_dokunu kızıma_dokundu kızımı_taciz oğlumu_taciz çocuğu_yak
HARMKID çocuğu_kilit çocuğu_aç çocuğu_eve bebeğimi_öldür çocuğumu_öldür çocuğa_dokunu bebeğe_zarar oğluma_zarar
HARMKID kızıma_zarar çocuklarıma_zarar çocuklara_zarar çocuklarımı_öldür bebeği_boğ bebeğimi_boğ bebeği_at bebeğimi_at
HARMKID bebeğimi_camdan kardeşime_zarar çocuğun_canını_yak
CRY ağlıyo ağlayan =çığlık bağırıyo çığlık_atı =feryat ağlama_ses =ağlıyor =ağlıyo =ağlama_sesi =bağırıyor =aglıyor
CRY =ağlıyorlar =bağırıyo =susmuyor
NEGLECT yemek_vermiyo ihmal bakımsız çocuğa_yemek çocuklara_yemek =pislik ilgilenmiyo aç_bırakıyo mama_vermi
NEGLECT çocuğa_bakmı çocuklara_bakmı çocuklarına_bakmı çocuğuna_bakmı bebeğe_bakmı çocuk_aç bebek_aç
NEGLECT çocuğa_yemek_vermi çocuklara_yemek_vermi ihmal_edi çocuk_pis çocuğu_aç çocuğun_bezini_değiştirm
NEGLECT çocuklar_aç_kir çocuğu_ihmal bebeği_ihmal
HELP yardım imdat kurtar yardim =imdat yardıım yardm =sos =yetişin =imdaat =yardım =yardim =yardımm =yardıım yardım_ed
HELP yardim_ed =imdatt =kurtarın =kurtarın_beni =kurtar kurtarın_bizi =help beni_kurtar bizi_kurtar
CALL çağır ara arayın =ara
WITH =için =konusunda =ile =icin =hakkında =doldur =bulmak
URGENT acil hemen lütfen çabuk biri =çabuk =hemen =hızlı =şimdi =lütfen =lutfen =cabuk =nolur =ne_olur =biri =acil
URGENT =acilen =nolursunuz =simdi =birisi =allah_aşkına =nolurr =derhal
FILL edin =et eder bana =ben lutfen =var ihtiyac lazim =bana =bize =edin =lütfen =lazım =ihtiyacım =allah =aşkına =bir
FILL =birisi =ne =olur =acil =selam =allahım =mı =benim =merhaba =abla =hocam =ya =yarabbi =istiyorum
LOL haha hehe =yaa =haha =hahaha =lol =ahah =xd =sjsj =random =asdf =jsjs =hhh =ahaha =ahahah =jajaja =ksks =asdasd
LOL =ajshs =sksksk =puhaha =ehehe =hehe =hahah
LAUGH =gül gülüyo =şaka =şakaydı şaka_yap gülmek komik şaka şakasına =şaka_yapıyorum =gülüyorum =gülmekten
LAUGH gülmekten_öl dalga_geç espri kahkaha =komik
BORED sıkınt sıkıntıdan sıkıldım =can_sıkıntı canım_sıkıl =sıkıldım =sıkıntıdan =sıkılıyorum =sıkılıyom =sıkıntı
BORED =bunaldım =can_sıkıntısı
THING form sınav kahve =sınav =sınavlar =form =formu gramer =ödev =ödevler =maç =maçı =ders =dersler trafik =sıcak
THING sıcaktan =ayakkabı =oyunda matematik =fiyatlar =iş =futbol stresten =sınavdan =gramer =dilbilgisi =kahve
THING =ayaklarım =sıcaktan =işten =yoğunluk =oyun =kitap =trafik =pahalılık =matematik =almanca =kira
FINE sadece sadece_sor sadece_bir_soru bir_sorum_var her_şey_yolunda herşey_yolunda iyiyim_sadece beni_dövmü
FINE bana_vurmuyo =dövmüyor =vurmuyor şaka_yapıyorum filmde oyunda yıllar_önce küçükken =merakımdan ödev_için dövmüyo
FINE vurmuyo dokunmuyo zarar_vermiyo iyiyim_merak sadece_soru merak_ettim_sadece okul_ödevi arkadaşımın_ödevi
FINE filmde_gör çok_eskiden beni_dövmüyor dövmüyor bana_vurmuyor sorun_yok sunum_için iyiyiz_şükür
STORY film dizi =kitap =kitapta =oyun =oyunda =şarkı haber =tiyatro =roman masal =film =filmde =filmi =dizi =dizide
STORY =romanda =şarkıda =haberlerde =haber =masal =hikaye =ödev
SAID_SUICIDE =ölmek_=istiyorum =kendimi_öldür intihar =yaşamak_=istemiyorum =hayatıma_=son =canıma_kıy
SAID_SUICIDE =yaşamaktan_=bıktım =artık_=dayanamıyorum =hayattan_=bıktım =ölsem_~_=kurtulsam =keşke_=ölsem
SAID_SUICIDE =kendimi_=asacağım
DESPAIR =artık_=istemiyorum =artık_=yapamıyorum =dayanamıyorum
SAID_SELFHARM =kendimi_=kesiyorum =kendime_=zarar =kendimi_yaral
SAID_VIOLENCE =beni_=dövüyor =dövüyor_=beni =beni_=dövdü =beni_=dövüyorlar =dayak şiddet =tehdit =beni_öldürecek
SAID_VIOLENCE =beni_öldürür =beni_=öldürmek =bana_=vuruyor =bana_=vurdu =vuruyor_=bana =beni_kilit
SAID_VIOLENCE =kocamdan_=korkuyorum =babamdan_=korkuyorum =abimden_=korkuyorum =eve_=gitmeye_=korkuyorum
SAID_VIOLENCE =namus_=cinayeti
SAID_SEXUAL tecavüz taciz =cinsel_=istismar =cinsel_=saldırı istismar
SAID_MARRIAGE =zorla_evlen =zorla_=evlilik =beni_evlendir =evlendirmek_=istiyorlar =evlenmeye_zorl =zorla_evlendir
SAID_MARRIAGE =beni_~_kaçırdı =beni_~_kaçıracak =kızımı_kaçırdı =kardeşimi_kaçırdı =pasaportumu_aldı
SAID_MARRIAGE =pasaportuma_=el_koy =kadın_=sünneti =sünnet_edil_=kız
SAID_HOMELESS =yatacak_=yerim_=yok =kalacak_=yerim_=yok =uyuyacak_=yerim_=yok =sokakta_=kaldım =sokakta_=yatıyorum
SAID_HOMELESS =sokakta_=uyuyorum =evden_attı =evden_kovdu =kalacak_=yer_=yok =nerede_=kalacağım
SAID_HUNGER =açım =yiyecek_=yok =yemeğim_=yok =çocuğum_=aç =çocuklarım_=aç =yiyecek_=bir_=şey_=yok =aç_=kaldık
SAID_DEPORTATION =sınır_=dışı_edil =beni_=sınır_=dışı =bugün_=sınır_=dışı =yarın_=sınır_=dışı =deport_edil
SAID_DEPORTATION =polis_=kapıda
SAID_DANGER =tehlikedeyim =acil_=durum =hayati_=tehlike =imdat =kurtarın =acil_=yardım =hemen_=yardim
SAYING =gülmekten_=ölmek =gülmekten_öl =meraktan_öl =zaman_öldür
SAYING oruçluyum_~_açım oruçluyuz_~_aç ramazan_~_açım oğluma_sünnet oğlumu_sünnet oğlumun_sünnet oğlum_~_sünnet
SAYING sünnet_düğün erkek_sünnet
OTHER =maksur =mahsun =sunel =mansurali =korkmazalp =i̇ntihap =süner =nades =violeta =violetta =salvatore =salvador
OTHER =hilde =violette =aglar =agriyor =ahmak =alacagim =alkis =almadan =almak =almayi =almayin =almiyor =anlamak
OTHER =anlar =anlarim =anlayan =anlik =anliyor =anliyorum =anliyoruz =antik =arabasi =aradigimizda =aralik =arama
OTHER =aramak =arar =ararim =arariz =ararsin =ararsiniz =arasi =arasinda =arayabilirsin =arayabilirsiniz =arayacagini
OTHER =arayacagiz =arayalim =arayin =artis =asagi =asagida =asagidaki =asagiya =atalim =atlama =atlar =atlayin =atmaya
OTHER =atmis =aylar =aylik =ayrilma =ayrilmak =bagimsiz =bagimsizlik =bakti =baktim =balkan =balon =banka =bankalar
OTHER =bankasi =bankaya =basak =basit =basli =basta =bedel =bedeli =bedelini =belgeleri =belgelerin =bombasi =boynuna
OTHER =bozmak =camiye =cekici =cekim =cekin =cekip =cikariyor =cikiyor =cikiyorum =cikiyoruz =cikmiyor =cizim =daglari
OTHER =dayanan =derim =derisi =devrimi =dinliyor =dinliyorum =dogdu =dokunulursa =dokunun =dokunus =dokunusla =doldu
OTHER =doludur =dondu =donduk =donecek =doner =donerek =donmek =donmus =donum =donup =dovme =dugum =dugune =dugunu
OTHER =durun =duruyor =duruyorum =dusun =duyar =duzgun =ebedi =eglenmek =ekledi =eriyor =ferhat =galip =gecip =geldik
OTHER =geldim =geldin =gelenek =gelerek =geleyim =gelir =gercekler =gondererek =gonderilecek =gonderilemeyen
OTHER =gonderilemez =gonderilen =gonderilene =gonderilmiyor =gorulur =goruluyor =goruruz =gorusu =gorusunu =gorusuruz
OTHER =gozetim =hadis =hakimda =hakina =haklar =haklari =hamle =hapse =haris =hasat =hatinda =hatlari =hayal =hayaler
OTHER =hayaleri =hayalet =hayali =hayalini =ilahi =ilani =ileri =iliskiler =iliskileri =iliskilerin =iliskiyi =incir
OTHER =irana =iskender =iskenderun =isler =isleri =istemeyen =istesem =istisare =izledi =kacan =kaciyor =kadim =kafan
OTHER =kaldi =kaldim =kaldir =kaliyor =kaliyorsun =kalmak =kapagi =kapali =kapanis =kapatma =kapatmak =kaptan =karma
OTHER =karsiligi =karsilik =karsilikli =kasitli =katili =katilim =katilimci =katilimi =katilir =katiliyor =kayda
OTHER =kenti =kesilir =kesim =kesme =kimligini =kisiligi =kisilik =kisitli =kodunu =kodunuz =kodunuzla =kokuyor
OTHER =kolari =konuma =konumda =konumu =konumuna =konumunda =konumunu =konunun =koruyor =koydu =kurar =kurarak
OTHER =kurtlar =kurtler =kurulan =kuruldu =kurulmus =kurulu =kurulus =kurulusu =kurum =mahrum =market =masasi =masaya
OTHER =minik =nefis =neresi =neresinde =nobel =oduyor =okuyorum =olayim =olcmeyiz =olcum =olduk =oldun =olecek =olgun
OTHER =olmesi =olmeye =olsam =olsan =olsaydim =olurdum =oluruz =olusu =olusum =oluyoruz =ozluyorum =pakistan =police
OTHER =sabir =sacini =saclari =saclarin =saclarini =sagir =sagladi =sagladigi =sagliyor =saklanip =saklanir =saldiri
OTHER =samimi =sandim =saniyor =saniyorlar =sanmiyorum =sansim =santa =satin =satis =savcisi =sayim =secim =secimi
OTHER =seciminde =sikici =siktir =siyah =sokagi =sokmak =sordu =soruyor =soruyorum =soylu =soyluyor =soyluyorum
OTHER =sozluk =surgun =taner =tanimi =tatil =tatilde =tatili =telefonu =telefonun =telefonunu =telefonunuza
OTHER =telefonunuzla =telefonunuzu =topladi =treni =uyandim =uyuyor =uzaga =veriyor =veriyordu =veriyorlar =veriyorum
OTHER =veriyoruz =vurgu =yagiyor =yakaladi =yakit =yanik =yaniyor =yapacak =yapacaklar =yapacaksin =yapalim =yapamam
OTHER =yapamaz =yaparak =yaparim =yapisi =yapiyor =yapiyordu =yapiyorum =yapiyoruz =yapmak =yapmakta =yapmaktan
OTHER =yapmamiz =yapmaya =yapmisti =yapsam =yapti =yaptik =yaptim =yarim =yariyor =yastik =yatagi =yatak =yatakta
OTHER =yataktan =yazalim =yazarak =yazarim =yazdim =yazik =yaziyor =yaziyorum =yazmak =yazmaya =yedek =yedin =yemin
OTHER =yener =yenik =yesil =yesim =yeteri =yetim =yetisen =yetiskin =yikildi
OTHER =olsun =neredeyse
SAYING =sohbeti_=aç =sayfanı_=aç =açık_=kaldı =hiçbir_=şey_=açmıyor =güne_=dokun =saate_=dokun
"""
