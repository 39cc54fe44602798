"""What people type in Turkish."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("bir", "iki", "üç", "dört", "beş", "altı", "yedi", "sekiz", "dokuz")
TENS = {10: "on", 20: "yirmi", 30: "otuz", 40: "kırk"}
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    **{word: number for number, word in TENS.items()},
    **{
        f"{TENS[ten]}{space}{unit}": ten + number
        for ten in (10, 20, 30)
        for number, unit in enumerate(UNITS, start=1)
        for space in ("", " ")
    },
    **{
        word: number
        for number, words in enumerate(
            ("ikiye ikiyi", "üçe üçü", "dörde dördü", "beşe beşi", "altıya altıyı", "yediye yediyi", "sekize sekizi"),
            start=2,
        )
        for word in words.split()
    },
    "dokuza": 9,
    "dokuzu": 9,
}

AT = {"bir": "de", "iki": "de", "üç": "te", "dört": "te", "beş": "te", "altı": "da", "yedi": "de", "sekiz": "de"}
AT |= {"dokuz": "da", "on": "da", "on bir": "de", "on iki": "de", "on üç": "te", "on dört": "te", "on beş": "te"}
NUMBERS |= {f"{word}{ending}": NUMBERS[word] for word, ending in AT.items()}
"""Hours with the ending of "at": "üçte"."""

LEXICON = Lexicon(
    fillers="lutfen tesekkurler",
    beside="bu her şey hepsi çok ben aynen öyle ya evet",
    numbers=NUMBERS,
    commands={
        "back": "geri | geri dön | geri git | önceki soru | bir önceki | önceki | geriye",
        "skip": "atla | geç | sonraki | sonraki soru | bu soruyu atla | soruyu geç | geçelim",
        "stop": """dur | durdur | bitir | iptal | son | yeter | çıkış | kapat | vazgeç | artık yazma
            | durmak istiyorum
            | bırak | bırakıyorum | bırakmak istiyorum | dur artık | yeter artık""",
        "human": """insan | danışman | gerçek kişi | gerçek insan | görevli | yetkili | _ biriyle konuşmak _
            | _ insanla konuşmak _ | biriyle görüşmek istiyorum | beni arayın | beni ara | biri beni arasın
            | beni arayabilir misiniz | birisiyle konuşmak istiyorum | danışmanla konuşmak istiyorum | biriyle konuş
            | biriyle konuşmak istiyorum | birisiyle konuş | bir insanla konuş""",
        "language": "dil | dil değiştir | dili değiştir | başka dil | diller",
        "help": """yardım | yardım et | yardım edin | bana yardım et | yardıma ihtiyacım var | yardım lazım | menü
            | imdat
            | buraya ne yazabilirim""",
        "restart": "baştan | yeniden başla | baştan başla | tekrar başla | en baştan | başla | yeniden",
        "privacy": """gizlilik | veri koruma | verilerim | bunu kim okuyor | mesajlarımı kim okuyor | kim okuyor
            | mesajlarımı kim görüyor | verilerime ne oluyor | kim görüyor _ | kim okuyor _ | _ kim görüyor
            | _ kim okuyor""",
        "delete": """sil | hepsini sil | her şeyi sil | verilerimi sil | verilerimi silin | silmek istiyorum
            | bilgilerimi sil | sohbeti sil""",
        "repeat": """ne | tekrar | tekrarla | tekrar et | bir daha | anlamadım | efendim | nasıl yani | bu ne demek
            | anlamıyorum""",
        "appointment": """randevum | benim randevum | randevum ne zaman | randevu iptal | randevumu iptal et
            | randevuyu değiştir | randevumu değiştir | randevuyu ertele | randevumu ertele
            | randevumu iptal etmek istiyorum | randevuyu iptal et | terminim | termini iptal et | randevu iptali""",
    },
    courtesies={
        "greeting": """merhaba | selam | selamlar | iyi günler | günaydın | iyi akşamlar | selamün aleyküm | slm
            | mrb | alo""",
        "thanks": """teşekkürler | teşekkür ederim | sağol | sağ ol | çok teşekkürler | çok teşekkür ederim
            | sağ olun | eyvallah | tamam teşekkürler""",
    },
    yes_no={
        "yes": """evet | evt | tamam | olur | tabii | tabi | elbette | tabii ki | peki | doğru | evet doğru
            | kabul ediyorum | evet kabul ediyorum | onaylıyorum | kabul | ok | okey | aynen | uygun | sorun değil
            | gelirim | geliyorum | evet tabii | tmm | istiyorum | evet istiyorum | geleceğim | gelicem | tamamdır
            | öyle | aynen öyle | evet öyle | kaydet | ayarla | randevuyu al | onaylarım | iyi | güzel | süper
            | hepsi doğru | doğrudur | oldu | he | hee | hı hı | evet evet""",
        "no": """hayır | yok | olmaz | istemiyorum | hayır istemiyorum | kabul etmiyorum | hayır kabul etmiyorum
            | yanlış | hayır teşekkürler | asla | doğru değil | hayır teşekkür ederim | uygun değil | istemem
            | kabul etmem | hiç istemiyorum | hyr | hayr | yok olmaz | yo | yoo | yok ya | gelemem | gelmem
            | gelemiyorum | gelmiyorum | gelmeyeceğim | gelemeyeceğim | gerek yok | cık | cik | bu sefer değil
            | bu defa değil | bu kez değil | uygunsuz | hepsi yanlış | tamam değil | iyi değil | istemiyom
            | onaylamıyorum | kaydetme | kabul değil | yanlış bu | bu yanlış | hayır bu yanlış | reddediyorum""",
        "unsure": """belki | olabilir | inşallah | emin değilim | bakarız | galiba | kısmet | inşaallah | kısmet
            | nasip | olabilir | bakarız | emin değilim | sonra | daha sonra | vazgeçtim | sonra sor
            | fikrimi değiştirdim | şimdi değil | başka zaman | başka gün | başka saat | bilmiyorum | bekle | bekleyin
            | bir dakika | bi dakika | bi saniye | dur | boşver""",
    },
    consent={
        "yes": """evet | kabul ediyorum | evet kabul ediyorum | onaylıyorum | evet onaylıyorum | evet kabul | kabul
            | kabul ederim | evet kabul ederim | onaylarım""",
        "no": """hayır | kabul etmiyorum | hayır kabul etmiyorum | onaylamıyorum | istemiyorum | hayır istemiyorum
            | yo | yok istemiyorum | kabul etmem | istemem | istemiyom | reddediyorum | kabul etmiyom | etmiyorum""",
    },
    questions={
        "question": "nasıl | ne zaman | nerede | kim | neden | niye | niçin | kaç | hangi | ne kadar | nereye | ne"
    },
    unknown={
        "unknown": """bilmiyorum | emin değilim | hiç bilmiyorum | tam bilmiyorum | bilmem | fikrim yok
            | hatırlamıyorum""",
        "decl": "söylemek istemiyorum | cevap vermek istemiyorum | özel | söylemem | bu özel | cevap yok",
    },
    ages={
        "almost": "neredeyse | yakında | olacağım | gireceğim",
        "below": "altında | altı küçük | den küçük | dan küçük | küçük",
        "above": "üstünde | den büyük | dan büyük | büyük",
        "other": "sınıf | ay | hafta | euro | önce | almanyada | saat | gün",
    },
    months={
        "g1": "ocak",
        "g2": "şubat",
        "g3": "mart",
        "g4": "nisan",
        "g5": "mayıs",
        "g6": "haziran",
        "g7": "temmuz",
        "g8": "ağustos",
        "g9": "eylül",
        "g10": "ekim",
        "g11": "kasım",
        "g12": "aralık",
    },
    weekdays={
        "0": "pazartesi | pazartesiye | pazartesiden | pazartesileri",
        "1": "salı | salıya | salıdan | salıları",
        "2": "çarşamba | çarşambaya | çarşambadan | çarşambaları",
        "3": "perşembe | perşembeye | perşembeden | perşembeleri",
        "4": "cuma | cumaya | cumadan | cumaları | cuma günü",
        "5": "cumartesi | cumartesiye | cumartesileri | cumartesiden",
        "6": "pazar | pazara | pazarları | pazar günü",
    },
    days={
        "today": "bugün | bu gün",
        "tomorrow": "yarın",
        "after": "öbür gün | yarından sonra | ertesi gün",
        "past": "dün | geçen *",
        "any": """en kısa zamanda | en kısa sürede | her gün | hemen | fark etmez | farketmez | her zaman
            | ne zaman olursa | bir an önce""",
        "next": "gelecek | önümüzdeki | haftaya",
        "week": "gelecek hafta | önümüzdeki hafta | haftaya",
    },
    dayparts={
        "am": "sabah | sabahları | öğleden önce | sabahleyin",
        "pm": "öğleden sonra | akşam | akşamları | okuldan sonra | ikindi | akşamüstü | işten sonra",
        "any": "fark etmez | farketmez | her zaman",
    },
    clock={
        "half_past": "buçuk | buçukta",
        "quarter_to": "çeyrek var | çeyrek kala",
        "quarter_past": "çeyrek geçe | çeyrek geçiyor",
        "hour": "saat | saatte | da | de | civarı | gibi",
        "pm": "öğleden sonra | akşam",
        "am": "sabah",
    },
    roles={
        "self": "kendim için | benim için | ben | bana | kendim | kendime | benim",
        "child": """çocuğum | çocuğum için | oğlum | oğlum için | kızım | kızım için | çocuklarım
            | çocuklarım için | oğluma | kızıma | çocuğuma | ben anneyim | ben babayım | anneyim | babayım
            | annesiyim | babasıyım | ben anne* | ben baba* | ben _ annesi* | ben _ babası* | annesi benim
            | babası benim | velisiyim | velisi* | ebeveyn* | biz anne baba* | küçük oğlum | küçük kızım
            | bebeğim | evladım | evladım için | çocuklarıma | kızlarım | oğullarım | çocuğumun | oğlumun
            | kızımın""",
        "other": """kardeşim | kardeşim için | arkadaşım | arkadaşım için | eşim | eşim için | öğretmen*
            | başkası için | başka biri | kuzenim | ablam | abim | yeğenim | gönüllü* | annem* | babam*
            | teyzem* | amcam* | dayım* | halam* | yeğen* | yegen* | küçük kardeş* | kardeş* | kardesim | ablam*
            | abim* | ağabey* | abla* | abi | kuzen* | amca* | dayı* | teyze* | hala* | anneanne* | babaanne*
            | dede* | nine* | büyükanne* | büyükbaba* | torun* | komşu* | kayın* | baldız* | enişte* | yenge*
            | bacanak* | görümce* | elti* | nişanlı* | sevgili* | kocam* | karım* | eşim* | arkadaş*
            | ev arkadaş* | sınıf arkadaş* | iş arkadaş* | akraba* | üvey kardeş* | üvey anne* | üvey baba*
            | erkek kardeş* | kız kardeş*""",
        "unsure": "biz | bizim için",
    },
    statuses={
        "pass": """alman pasaportu | ab pasaportu | alman vatandaşı | alman vatandaşıyım | alman kimliği
            | avrupa pasaportu | alman vatandaş* | almanya vatandaş* | alman pasaport* | almanya pasaportu
            | ab vatandaş* | ab pasaport* | avrupa vatandaş* | alman uyruklu* | alman yurttaş*""",
        "permit": """oturum | oturma izni | oturum izni | oturum kartı | süresiz oturum | mavi kart | koruma
            | mülteci statüsü | ikamet izni | ikamet | süresiz | oturumum* | oturum kartı* | oturum izni*
            | ikametim*""",
        "asyl": """iltica | sığınma | iltica başvurusu | sığınmacı | karar bekliyorum | iltica süreci
            | iltica davam | mülteci başvuru* | iltica* | sığınma* | mahkeme bekliyorum
            | mahkeme sonucu bekliyorum | mahkeme | mahkemedeyim | dava açtım | davam sürüyor
            | davam devam ediyor | dava | itiraz ettim | iltica ettim | iltica davası | mülakat bekliyorum
            | dublin""",
        "duld": "duldung* | müsamaha | hoşgörü",
        "other": "vize | başka | başka belge",
        "none": """kağıdım yok | belgem yok | belgesiz | kağıtsız | kaçak | evrakım yok | oturumum yok
            | kagidim yok | kimliğim yok | belgesiz* | kağıtsız* | oturum iznim yok | hiçbir belgem yok
            | iznim yok | kaçağım | papersız""",
    },
    topics={
        "school": "okul* | ders | lise | üniversite | sınıf",
        "train": "meslek eğitimi | ausbildung | staj | meslek | çıraklık",
        "work": "iş | çalışmak | iş başvurusu | iş arıyorum | özgeçmiş | çalışma izni",
        "german": """almanca | almanca kursu | dil kursu | entegrasyon kursu | almanca öğrenmek | kurs
            | mesleki dil kurs* | mesleki almanca | mesleki almanca kursu | iş almancası | entegrasyon kurs*
            | uyum kursu""",
        "recog": "denklik | diploma | diplomam | belge tanıma | diploma denkliği",
        "house": "ev | daire | kira | konut | oda | ev sahibi",
        "resid": """oturum | vize | pasaport | iltica | sınır dışı | vatandaşlık | yabancılar dairesi
            | oturma izni | mahkeme* | dava* | itiraz* | dublin* | sınır dışı* | transfer* | iltica görüşmesi
            | oturum uzatma* | oturum izni*""",
        "money": """para | jobcenter | borç* | çocuk parası | sosyal yardım | kira yardımı | temel güvence*
            | sosyal yardım* | sosyal para* | jobcenter parası | işsizlik parası | iltica yardımı
            | sığınmacı parası | ödeme kartı | vatandaşlık parası | sosyal daire* | ceza kesinti*""",
        "family": "aile* | aile birleşimi | evlilik | boşanma | annem | babam",
        "health": "sağlık | doktor | hasta* | sigorta | hastane | psikolog | hamile* | depresyon",
        "free": "spor | futbol | arkadaş | boş zaman | müzik | kulüp",
        "volun": "gönüllü* | yardım etmek istiyorum",
        "kita": "kreş | anaokulu | yuva",
        "parenting": "çocuk eğitimi | çocuk yetiştirme",
    },
    places={
        "unknown": "evsiz* | sokakta | evim yok | adresim yok",
        "abroad": "yurt dışı | yurtdışı | yurt dışında | almanyada değilim | henüz almanyada değilim",
        "reception": "kamp | kampta | mülteci kampı | heim | sığınmacı kampı",
    },
    deadlines={
        "deadline": "mektup* | süre | ret | reddedildi* | red | mahkeme | tahliye | itiraz | sınır dışı | son tarih"
    },
)
