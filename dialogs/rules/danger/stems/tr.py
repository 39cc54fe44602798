"""Stems of danger in Turkish."""

STEMS = """
WANT istiyor isterim isterdim keşke düşünüyor =icem istiyo =isterdim =istiom =lazım planlıyo düşünüyo
NEG =yok değil etme olma =değil =hiç =yoktu =degil =yokki =asla =olmadan =ne =diil
NOTWANT istemiyor istemiyo istemiom =istemem
NOMORE artık =artık =artik dayanamıyo gücüm_kalmadı dayanacak_gücüm =daha_fazla tükendim takatim
SELF kendi canıma =kendimi =kendime =kendim =kendini =kendine =kendisini =kendisine =kendimden =kendmi
ME beni bana bize bizi =beni =bana =bizi =bize =benim =benden =çocuklarımı =üstüme =bni
REL baba üvey amca =abi hoca adam komşu patron amcam =dayım =dayim =abim ağabey =kocam eşim sevgilim =eski_sevgilim
REL nişanlım hocam öğretmenim =antrenör ev_sahibi kaçakçı =annem =eniştem =kuzenim
KID çocuk =kız kardeş cocugun çocu bebe =kızı =kızını =oğlunu =oğlu kızıma oğlan kız_kardeş erkek_kardeş =kardeşim
KID =kardeşimi =kızımı =oğlumu ufaklık =yeğenim öğrencim
CHILDREN çocuk çocuklar =bebeğim bebeğime çocuğum yavrularım
MEN erkek adam =erkekler yabancı müşteri =yaşlı_adam heriflere =herif
NOBODY kimse =kimse =hiçkimse =kimsem
FORCE zorla zorlu =zor =zorla mecbur zorluyo zorladı zorlan baskı =istemeden =rızam
FEAR kork ödüm
HOME =ev =eve =evde =evden =evimde =evimiz =evime
ROOM =oda =ev kapı =odaya =odada =odama =evde =eve bodrum daire =banyoya =tuvalete
OUT dışarı =çık disari =çıkmama =çıkmam =sokağa
DAYS =gün =dün =gündür =günlerdir =dünden haftadır =gunu =gundur =günü
SOON yarın bugün bu_gece cuma pazar salı çarşamba perşembe hafta =gün =yarın =yarin =bugün =bugun =bu_gece =pazartesi
SOON =salı =çarşamba =perşembe =cuma =hafta =haftaya =sabah
TONIGHT gece akşam =bu_gece =bugece =bu_akşam =bugün =geceyi
NIGHT gece =gece =geceleri =akşam =geceleyin
MONEY para =para =param =paramız parasız =paramiz =euro =parası
LETTER mektup =yazı karar =ret =red tebligat bescheid
COUNTRY alman italya türkiye turkiye suriye afganistan bulgaristan yunanistan hırvatistan =memleket ülkeme ırak
ABROAD türkiye türkiyeye turkiyeye memlekete =köye suriyeye kurdistana =tatile
DANGER tehlike acil_durum =sos hayati hayatım_tehlike imdat
AGE =13 =14 =15 =16 =17 =12 reşit_değil on_dört onbeş on_beş onaltı on_altı onyedi =küçük yaşım_küçük
SUICIDE intihar canıma_kıy hayatıma_son canına_kıy yaşamıma_son
KILLSELF kendimi_öldür kendini_öldür canıma kendimi_oldur kendimi_as kendini_as kendimi_at kendimi_yok_e canıma_kıyı
KILLSELF bileklerimi_kesi bileklerimi_kest kendimi_vuru kendimi_vurd =bileğimi_kesi =bileğimi_kest kendimi_camdan
KILLSELF kendimi_bitir kafama_sık
DEADWISH ölsem keşke_ölsem ölmek_isti olmek_isti keşke_öl keşke_doğma keşke_hiç_doğ keşke_yok =ölseydim =gebersem
DEADWISH uyanmasam bir_daha_uyan uyanmak_istem yok_olmak_isti yok_olsam allah_canımı canımı_alsa
DEADWISH yaşamak_için_bir_neden
DIE ölmek ölsem =ölmek =ölüp ölmeyi ölcem ölücem öleceğim =ölsün geber =öleyim =olmek
DEATH ölüm
LIVE yaşa yaşamak yaşamay yasamak yaşayacak
NOLIVE yaşamak_istem yasamak_istem yaşamaktan_bık yaşamaktan_yor yaşama_sebebim yaşamanın_anlamı yaşamanın_bir
NOLIVE hayattan_bık hayattan_soğu hayattan_yoruldum yaşayasım_yok
LIFE hayat yaşam =hayat =hayatım =hayatıma =hayatımı =hayattan =yaşam =yaşamım =hayata
ENDV =bık kurtul dayanam bitir =bitsin =bıktım =biktim yoruldum =son tükendi anlamsız değersiz =usandım nefret =bitti
KILL öldür oldurcem
HANG asac asacağım asıcam =asmak =ip =iple kendimi_asa darağacı
JUMP =atla =atlayıp =atlamak =atlicam =atlayacağım =atlasam =atarım =atmak atlıycam
HIGH çatı köprü pencere =camdan =tren =trenin balkon raylar =kat =kattan metro
BETTER daha_iyi =iyisi daha_iyidir
PILLS =hap =hapları =haplar =hapı =ilaç tablet ilaçlar uyku_hapı ilac
GATHER biriktir topladım sakladım
BURDEN =yüküm yük_oluyo bensiz_daha ben_olmasam yüküm_ben onlara_yük
GOODBYE hakkınızı_helal elveda =vasiyet ben_gidince ben_öldükten aileme_iyi
CUT =kes kesiyo =kestim =kesmek jiletli çiziyo çizdim jiletle =kestiğim =kesicem faça
CUTSELF kendini_kesiyo kendimi_kesi kendimi_kest kendimi_jilet kendini_kesi kendini_kest kolumu_kesi kolumu_kest
CUTSELF bileğimi_kesi bileğimi_kest kollarımı_kesi kollarımı_kest bacağımı_kesi bacağımı_kest kendimi_çiz kolumu_çiz
CUTSELF jilet_at kolumu_jilet faça_at
BURN =yak yakıyo =yaktım =yaktı yakarak yakmak sigara_söndür
HARM zarar =zarar =zararı acıt =incit canımı_yak yaralı işkence
HARMSELF kendime_zarar kendine_zarar kendimi_yak kendimi_yaral kendimi_cezalan kendime_acı kendime_işkence saçımı_yol
HARMSELF kendimi_incit kendimi_ısır kendimi_tırma
HITSELF kendime_vuru kendime_vurd kendimi_dövü kendimi_dövd kendimi_yumruk kafamı_duvar başımı_duvar kendimi_tokat
ARM =kol bacak vücud =kolumu =kolum =kollarım bileğim bileklerim =bacağım =bacağımı =cildim =tenimi =damarımı =kolunu
ARM =elimi kollarımı
BLADE jilet bıçak =bıçak =bıçağı =bıçakla =cam =cam_kırığı =maket falçata ustura makas
SCARS =yara =yaralar =yaram yaralarım =izleri =izler kesik jilet_iz
HIT =döv dövü dayak =vur vuru şiddet kemer vuruyo =vurdu =vurur =vurup =vurdular dövüyo =dövdü =dövdüler =döver =dövüp
HIT =dövmek =döverek dovuyo =dovdu tokat yumruk tekme =dayak =sopayla terlikle =itti =patakla hırpal vuruo dövüo
HITME dayak_yed beni_dövüyo beni_dövü beni_dövd beni_dovuyo bana_vuru bana_vurd beni_vuru beni_vurd beni_hırpal
HITME bize_vuru bize_vurd bizi_dövü bizi_dövd bana_tokat bana_el_kald beni_tekme beni_yumruk beni_kemer tokat_attı
HITME yüzüme_vuru yüzüme_vurd dayak_atıyo beni_patakl beni_dövdü kafama_vuru kafama_vurd
PASSIVEHIT dayak =dayak_yiyorum dayak_yi dayak_yedim =dövülüyorum =dövüldüm şiddet_gör şiddete_maruz aile_içi_şiddet
THREAT tehdit şantaj santaj gözdağı
THREATME beni_tehdit bizi_tehdit bana_şantaj beni_öldürmekle tehdit_ediyo tehdit_edi
WEAPON bıçak =bıçak =bıçakla =bıçağı silah tabanca balta =çekiç demir_çubuk satır tüfek bicak
STRANGLE =boğ boğuyo =boğdu boğazıma_sarıl boğazıma_yapış boğazımı_tut boğazımı_sıkı =boğmaya =boğacak =boğmak
NECK boğaz =boynumu =boynuma =boynum =gırtlağım
SQUEEZE =sık sıkıyo =sıktı sıkıp
HAIR =saçım =saçımı =saçımdan =saçlarım =saçımdan_sürük
WALL duvar yere_at
LOCK kilit kilitli =kilitledi =kilitlediler =kapattı kapatıyo =hapis hapset =kitledi
LOCKME beni_kilit beni_kapat üstüme_kilit kapıyı_üstüme kapıyı_kilitliyo odaya_kilit eve_kilit eve_hapse beni_hapse
LOCKME eve_kapat odaya_kapat üzerime_kilit mahsur beni_kitl bizi_kilit
NOTLET çıkamıyor dışarı_çıkamı izin_vermiyo dışarı_çıkarmıyo çıkmama_izin bırakmıyo birakmiyo salmıyo yasak
NOTLET evden_çıkamıyo çıkmam_yasak dışarı_salmı
PASSPORT pasaport telefonumu =telefonum kimliğim belgelerim oturum_kart
TAKE aldı vermiyor =aldı =aldılar alıyo =almış elimden_al sakladı saklıyo el_koy =vermiyo geri_vermi
KILLME seni_öldür beni_öldür öldürürüm öldürecek beni_oldur beni_geber bizi_öldür seni_geber öldürecek_beni
KILLME öldürcek_beni öldürücek beni_kesi beni_kest beni_vuracak namus_cinayet töre_cinayet namusunu_temiz
KILLME canıma_kastet öldürmekle
BLOODY =morluk =morluklar =mosmor morart =moraran kan_içinde gözüm_mor burnumu_kır kolumu_kır
FOLLOW takip_edi peşimde beni_izli beni_bekliyo beni_takip kapımda_bekli peşimi
TORTURE işkence eziyet
MISTREAT hakaret_edi aşağıl kötü_davran küfür_edi kötü_muamele beni_sömür
RAPE tecavüz taciz istismar cinsel tecavuz cinsel_saldırı ırzıma ırza tacavüz
TOUCH dokun =elle dokunuyo =dokundu =dokunur elliyo =elledi =okşuyo okşa sürtün elini_sok dokunuo mıncık elle_taciz
TOUCH =öptü
TOUCHME bana_dokunu bana_dokund beni_elled beni_elli beni_okş bana_sürt vücuduma_dok beni_mıncık beni_öpü göğsüme_dok
TOUCHME popomu_ell bacağımı_okş
BODY bacak bacak_ara =vücudum vücuduma =göğsüm göğsüme =popom popoma bacak_aram özel_bölge =mahrem =kalçama =memem
UNDRESS =soy soyun =soydu soyuyo =kıyafetlerimi elbiselerimi üstümü_çıkar =çıplak =donumu
NAKED çıplak ciplak üstsüz =çırılçıplak
PHOTO foto =resim resmim video
NAKEDPHOTO çıplak_foto çıplak_res ciplak_foto çıplak_video nude nü_foto müstehcen_foto ifşa
EXTORT yayarım yayacak paylaşacak herkese_gönder herkese_at ifşala rezil
SELL =sat =satıyo satıyorlar =sattı =satmak fuhuş fahişe
SELLME beni_sat bedenimi_sat vücudumu_sat beni_pazarl
SEX yattı =seks cinsel_ilişki =sevişmeye benimle_yat onunla_yat adamlarla_yat birlikte_ol ilişkiye_gir yatmamı =sex
BED =yatağıma =yatağım odama_giri odama_gel yatağıma_gir koynuma yanıma_yat
MARRY evlen =nikah =düğün nişan =evlilik gelin_gi kocaya =sözlendim =imam_nikah görücü
MARRYME evlendirecekler evlendiriyo beni_evlendir beni_everi beni_verecek beni_veriyo beni_kocaya beni_nişanl
MARRYME beni_amcamın_oğlu beni_sözle beni_gelin kızımı_evlendir kardeşimi_evlendir
MARRYOFF evlendir zorla_evlen zorla_evlilik zorla_nikah zorla_nişan zorunlu_evlilik berdel çocuk_gelin çocuk_yaşta_evl
MARRYOFF zorla_kocaya zorla_gelin başlık_parası beşik_kertme kuzenimle_evlen evlenmeye_zorl
FGM sünnet kardeşimi_sünnet sünnet_ettir =sünnet_kız kız_sünnet kadın_sünnet kızımı_sünnet kızları_sünnet
RETURNNOT bırakacak geri_dönmey geri_getirmey orda_bırak orada_bırak dönüş_yok bir_daha_dönem tek_yön =orada_kal
RETURNNOT geri_gelemem
KIDNAP kaçırıldı =kaçırıldım =kaçırıyorlar alıkoy zorla_götür beni_kaçır kızımı_kaçır kardeşimi_kaçır zorla_kaçır
SLEEP =uyu =yat kala yatıyo =kalıyorum =yatacak =kalacak =geceliyo geceyi_geçir yatcam
NOPLACE yerim_yok yer_yok nerede yerimiz_yok =kalacak_yer kalacak_yerim kalıcak_yer yatacak_yer gidecek_yer
NOPLACE gidicek_yer nereye_gid nerede_kal nerde_kal nerde_yat nerede_yat nerede_uyu nerde_uyu evim_yok evimiz_yok
NOPLACE sığınacak_yer kalcak_yer
STREET sokak park dışarı sokağa =parkta istasyon garda =arabada dışarda dışarıda =camide =köprüaltı bahnhof
THROW kovdu =kov açmıyor kapıyı_açmıyo =kovdu =kovuldum evden_at evden_kov beni_kov bizi_kov sokağa_at kapıya_koy
THROW kapının_önüne kapı_dışarı evden_çıkarıl evden_çıkardı evden_çıkarıyo evden_kovul heimdan_at evi_boşalt tahliye
THROW evsiz_bırak kovdular
HOMELESS evsiz sokakta_kal sokakta_yaş açıkta_kal barınacak
COLD soğuk soguk donuyo üşüyo =kar =yağmur =buz donuca
EAT yemedi yeme =yemek =yedim =yemedim =yedik yiyece =yesin yiyemi
NOEAT yemedim yemedik yemek_yeme bir_şey_yeme bişey_yeme hiçbirşey_yeme hiçbir_şey_yeme bi_şey_yeme ağzıma_lokma
NOEAT lokma_yeme aç_uyu aç_yat yemediler =yemedi
HUNGER =aç =açım =ac =acim =açız =açlık =açlıktan =acım =acıktı =acıktık =açlar karnım_aç karnımız_aç acıkıyo karnı_aç
STARVE açlıktan_öl açlıktan_bayıl açlıktan_kırıl aç_kal aç_kaldık =açlıktan aç_bırak çocuklar_aç çocuklarım_aç
STARVE bebeğim_aç aç_susuz aç_biilaç çocuğum_aç
FOOD yiyecek ekmek =yemek =süt =sütü =mama =maması =bebek_bezi =bezi gıda erzak =süte =mamaya
NOFOOD bisey_yemed yemek_yok yemeğimiz_yok yemeğim_yok ekmek_yok yiyecek_yok yiyeceğimiz_yok yiyecek_bir_şey
NOFOOD yiyecek_birşey yiyecek_bişey yiyecek_hiç yicek_bişey süt_yok mama_yok mama_bitti mamam_yok maması_yok bez_yok
NOFOOD bezi_yok dolap_boş dolapta_bir dolapta_hiç dolapta_yemek buzdolabı_boş buzdolabım buzdolabında_hiç erzak_yok
NOFOOD evde_yemek_yok gıda_yok yemek_vermi yemek_kalma karnımızı_doyur yemek_alamı
EMPTY =boş bomboş =tamtakır =bitti
MONEYFOOD ekmek_param yemek_param ekmek_parası yemek_parası mama_parası ekmek_alacak yemek_alacak süt_alacak
MONEYFOOD mama_alacak ekmek_almaya yemek_almaya mama_almaya süt_almaya yiyecek_almaya süt_parası bez_parası
DEPORT sınır_dışı deport geri_gönder sınırdışı sinir_disi sinirdisi abschieb abşib abşiyebung apşibung =dublin
DEPORT ülkeden_at dublin_transfer
DEPORTME beni_sınır bizi_sınır beni_deport bizi_deport sınır_dışı_edil sınır_dışı_edi sınırdışı_edil sınırdışı_edi
DEPORTME deport_edi deport_edil deport_ol sınır_dışı_karar sınır_dışı_mektub abschiebung_gel abschiebung_mektub
DEPORTME almanyadan_at beni_geri_gönder bizi_geri_gönder babamı_sınır abimi_sınır
DETENTION geri_gönderme_merkezi gözaltı sınır_dışı_hapis deport_hapis abschiebehaft
SENDBACK geri_gönder geri_yoll geri_gönderi geri_gonder =geri_göndericekler ülkeme_gönder yollayacak gönderecek
POLICE polis
FETCH =al =gel götür =geldi =geldiler =gelip almaya =alıp =alacaklar =alcaklar =aldılar kapıda kapıya_gel kapıya_dayan
FETCH =gelecek =gelecekler
FETCHME beni_almaya bizi_almaya beni_götür bizi_götür beni_alıp bizi_alıp beni_aldılar polis_kapıda polis_kapıya
FETCHME polis_geldi_eve gece_gelip evi_bastı
PLANE uçak =uçak uçağa uçağı =uçuş havaalan havaliman ucak
LEAVE terk terk_et ülkeyi_terk =terketmem almanyayı_terk almanyadan_çık =gitmem_gerek ülkeden_çık =ayrılmam
SWALLOW içti yuttu =içti =aldım =aldı =içmiş içtim yutmu
MANY =çok fazla =fazla =bütün =hepsini kutu =tüm =bir_kutu =avuç =yirmi =cok =bi_sürü
OVERDOSE aşırı_doz doz_aşımı çok_hap çok_fazla_hap çok_ilaç bir_kutu_hap bir_kutu_ilaç kutu_hap bütün_hapları
OVERDOSE tüm_hapları bir_avuç_hap çok_fazla_ilaç hapların_hepsini ilaçların_hepsini
NOBREATH nefes_alam nefes_alamı nefes_almı nefesim_kesil nefesi_kesil nefesim_daral nefes_darlığı nefesi_yok
NOBREATH nefesim_yetm nefes_alama boğuluyo boğulucam nefessiz
BREATHE nefes oksijen
BLEED =kan kanıyo kanama =kanı kaniyo kan_kaybe çok_kan çok_kanama kanama_dur kan_durmuyo kanaması_dur kan_gölü
MUCH =çok =fazla =aşırı =şiddetli =cok
NOTSTOP durmuyo =durmadı durduramı dinmiyo
PREG hamile gebe =bebek_bekliyo
FAINT bayıl uyanmıyor bayıldı baygın bilinci uyanmıyo kendinden_geç kendine_gelmi cevap_vermiyo yığıldı tepki_vermi
FAINT hareket_etmi =komada ayılmıyo
POISON zehir çamaşır_suyu tuz_ruhu deterjan =kezzap kireç_çöz fare_zehiri =pil_yut temizlik_madde
SEIZURE nöbet_geçir =kriz_geçir havale sara kasılı epilepsi
HEART kalp_krizi kalbim_sıkış göğsüm_ağr göğsüm_sıkış göğüs_ağrı felç_geçir =inme
LABOUR suyum_geldi suyu_geldi doğum_başla doğuruyo sancım sancısı doğum_sancı
ACCIDENT araba_çarp camdan_düş pencereden_düş balkondan_düş kafası_yarıl kaza_geçir trafik_kaza kafasını_kır
UNWELL ateşi_çok ateşi_40 çok_ateş ateşi_düşmü ateşler_içinde çok_hasta durumu_ağır =morardı
AMBULANCE ambulans ambülans =112 doktor_çabuk
ABUSE çocuk_istismar çocuğa_eziyet çocuğa_işkence çocuğu_istismar çocuklara_işkence çocuklara_eziyet bebeğe_eziyet
ABUSE çocuk_tacizi çocuğa_şiddet çocuklara_şiddet
HITKID çocuğunu_dövü çocuğunu_dövd çocuğu_dövü çocuğu_dövd çocuğa_vuru çocuğa_vurd çocuklarını_dövü çocuklarını_dövd
HITKID çocukları_dövü çocukları_dövd çocuğuna_vuru çocuğuna_vurd oğlunu_dövü oğlunu_dövd kızını_dövü kızını_dövd
HITKID çocuğumu_dövüyo çocuğumu_dövü çocuğumu_dövd çocuğuma_vurd çocuğuma_vuru kardeşimi_dövü kardeşimi_dövd
HITKID kardeşime_vuru kardeşime_vurd kızımı_dövü kızıma_vuru oğlumu_dövü bebeği_salla bebeğimi_salla bebeği_sars
HITKID bebeğe_vuru bebeğe_vurd çocuklara_vuru çocuklara_vurd
ALONE =yalnız =tek_başına yalnız_başına =yanlız =tekbaşına =yalnızlar tek_başlarına bırakıp
HARMKID çocuğa_zarar çocuğuma_zarar bebeğime_zarar kızıma_dokunu kızıma_dokundu kızımı_taciz oğlumu_taciz çocuğu_yak
HARMKID çocuğu_kilit çocuğu_aç çocuğu_eve bebeğimi_öldür çocuğumu_öldür çocuğa_dokunu
CRY ağlıyo ağlayan =çığlık bağırıyo çığlık_atı =feryat ağlama_ses
NEGLECT yemek_vermiyo ihmal bakımsız çocuğa_yemek çocuklara_yemek =pislik ilgilenmiyo aç_bırakıyo mama_vermi
HELP yardım imdat kurtar yardim =imdat yardıım yardm =sos =yetişin =imdaat
URGENT acil hemen lütfen çabuk biri =çabuk =hemen =hızlı =şimdi =lütfen =lutfen =cabuk =nolur =ne_olur =biri
FILL edin =et eder bana =ben lutfen =var ihtiyac lazim =bana =bize =edin =lütfen =lazım =ihtiyacım =allah =aşkına =bir
FILL =birisi =ne =olur =acil =selam
LOL haha hehe =yaa =haha =hahaha =lol =ahah =xd =sjsj =random =asdf =jsjs =hhh =ahaha
LAUGH =gül gülüyo =şaka =şakaydı şaka_yap gülmek komik
BORED sıkınt sıkıntıdan sıkıldım =can_sıkıntı canım_sıkıl
THING form sınav kahve =sınav =sınavlar =form =formu gramer =ödev =ödevler =maç =maçı =ders =dersler trafik =sıcak
THING sıcaktan =ayakkabı =oyunda matematik =fiyatlar =iş =futbol stresten
FINE sadece sadece_sor sadece_bir_soru bir_sorum_var her_şey_yolunda herşey_yolunda iyiyim_sadece beni_dövmü
FINE bana_vurmuyo =dövmüyor =vurmuyor şaka_yapıyorum filmde oyunda yıllar_önce küçükken =merakımdan ödev_için dövmüyo
FINE vurmuyo dokunmuyo zarar_vermiyo
STORY film dizi =kitap =kitapta =oyun =oyunda =şarkı haber =tiyatro =roman masal
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
SAID_DANGER =tehlikedeyim =acil_=durum =hayati_=tehlike =imdat =kurtarın =acil_=yardım
SAYING =gülmekten_=ölmek =gülmekten_öl =meraktan_öl =zaman_öldür
OTHER =aglar =agriyor =agzina =ahmak =alacagim =alamaz =alkis =almadan =almak =almayi =almayin =almiyor =anlama
OTHER =anlamak =anlamaya =anlar =anlayan =anlik =anliyor =anliyorum =anliyoruz =antik =ararim =artis =asagi =asagida
OTHER =asagidaki =asagiya =asili =atalim =atlama =atlar =atlayin =atmaya =atmis =aylar =aylik =ayrilma =ayrilmak
OTHER =bagimsiz =bagimsizlik =bakimi =baktim =balik =balikci =baliklar =balkan =balon =barisi =basim =basima =basini
OTHER =basiniza =basli =baslica =basligi =basliyor =bedel =bedeli =bedelini =beden =belek =belgeleri =belgelerin
OTHER =bombasi =boynuna =bozmak =calinan =camiye =candan =canin =canini =cekici =cekim =cekin =cekip =cikariyor
OTHER =cikiyor =cikiyorum =cikiyoruz =cikma =cikmadan =cikmadi =cikmak =cikmasi =cikmasina =cikmasini =cikmaya
OTHER =cikmayi =cikmaz =cikmiyor =cizim =dayanan =dayanarak =dinliyor =dinliyorum =dogdu =doldu =dondu =doner =donerek
OTHER =donmek =donum =donup =dovme =dugum =dugune =dugunu =durmus =durum =duruma =durumda =durumdan =durumlar
OTHER =durumlari =durun =durusu =duruyor =duruyorum =dusun =duzgun =ebedi =ekimde =ekledi =ferhat =galip =gecip
OTHER =geldik =geldim =geldin =gelenek =gelerek =geleyim =gelir =gidecegim =giderek =girecek =gitme =gitmek =gitmez
OTHER =gitsem =gondererek =gorulur =goruluyor =gorunum =gorunumlu =gorunumu =gorunur =gorunuyor =goruruz =gorusu
OTHER =gorusunu =gorusuruz =hadis =hakiniz =hakinizda =haklar =haklari =haklarin =haklarini =haklarinin =haklariniz
OTHER =hamle =hapse =harekat =haris =hasat =hatlari =havadan =havali =hayal =hayaler =hayaleri =hayalet =hayali
OTHER =hayalini =ileri =iliskiler =iliskileri =iliskilerin =iliskiyi =incir =iskender =iskenderun =isler =isleri
OTHER =isteme =istemek =istemeyen =istemez =istesem =istisare =izledi =kacan =kaciyor =kadim =kadir =kafam =kafamda
OTHER =kafan =kafana =kafani =kafaya =kafayi =kalbi =kalbin =kalbinde =kalbine =kalbini =kalbinin =kaldim =kaldin
OTHER =kalin =kaliyor =kalmak =kapagi =kapali =kapaninca =kapasite =kapatin =kapatip =kaptan =karaman =karim =karin
OTHER =karsiligi =karsilik =karsilikli =karsima =karsimda =karsimiza =kasimda =kasitli =katar =katili =katilim
OTHER =katilimci =katilimi =katilir =katiliyor =katina =kesilir =kesim =kesme =kesti =kimligini =kisiligi =kisilik
OTHER =kisinin =kisitli =kocaman =kodum =kodunu =kolari =konum =konuma =konumu =konumuna =konumunda =konumunu =koydu
OTHER =kurar =kurarak =kurdistan =kurtlar =kurtler =kurul =kurulan =kuruldu =kurulmus =kurulu =kurulus =kurulusu
OTHER =mahrum =market =masasi =masaya =minik =neresi =neresinde =obama =ogluna =olarak =olaya =olayim =oldun =olgun
OTHER =olmesi =olmeye =olsam =olsan =olsaydim =olunur =olurum =oranda =oraya =ortada =oturmak =oturmus =oturu =oturup
OTHER =oturur =otururken =oturuyor =oyunlar =oyunlari =pesinde =pesinden =sacini =saclari =saclarin =sagladi
OTHER =sagladigi =sagliyor =saklanir =saklaniyor =samimi =sandim =saniyorlar =sanmiyorum =sansim =santa =satiyor
OTHER =savcisi =sayim =secim =secimi =seciminde =sifir =sigir =siktir =sokagi =sordu =soruyor =soruyorum =soylu
OTHER =soyluyor =soyluyorum =surgun =tanimi =tatil =tatilde =tatili =tehdidi =telefonu =telefonun =telefonunu
OTHER =telefonunuza =telefonunuzla =telefonunuzu =temizligi =topladi =trafigi =treni =ulkede =ulkedeki =ulkeler
OTHER =ulkelerde =ulkelere =ulkeleri =ulkelerin =ulkemiz =ulkemizde =ulkemize =ulkemizi =ulkemizin =ulkenin =ulkesi
OTHER =ulkesinde =ulkesine =ulkesini =ulkesinin =ulkeye =ustune =ustunu =uyandim =uzerimde =uzerimize =uzerine
OTHER =veriyor =veriyordu =veriyorlar =veriyorum =veriyoruz =vurgu =yagiyor =yakin =yakit =yalin =yanimda =yanimizda
OTHER =yanina =yaniyor =yapacak =yapacaklar =yapacaksin =yapalim =yapamam =yapamaz =yaparak =yaparim =yapin =yapiyor
OTHER =yapiyordu =yapiyorum =yapiyoruz =yapmak =yapmakta =yapmaktan =yapmamiz =yapsam =yapti =yaptim =yaralanan
OTHER =yaralandi =yaramaz =yarar =yarari =yararli =yarasi =yarati =yaratici =yaratigi =yaratik =yaratir =yarim =yaris
OTHER =yariyor =yasin =yasiyor =yasiyordu =yasiyorum =yasiyoruz =yatagi =yatmak =yayin =yazalim =yazarak =yazarim
OTHER =yazdim =yazin =yaziyor =yaziyorum =yazmak =yedek =yedin =yemin =yenik =yesil =yesim =yetim =yetisen =yetiskin
OTHER =yikildi =yorum =yurumek =yurumeye =yuzme =yuzumu =yuzune
"""
