"""How people name a way to talk, introduce themselves, or say that they would rather have no name: any language."""

MODES = {
    "person": """hin kommen | hinkommen | vorbei kommen | persönlich | vor ort | ich komme vorbei
        | vorbeikommen | ich komme | komme vorbei | im büro
        | bei euch | bei ihnen | face to face | in person | in the office | at the office | come to you
        | ich komme hin | treffen | حضوري | شخصيا | وجها لوجه | بالمكتب | في المكتب | حضوريا | اجي لعندكم
        | حضوری | رو در رو | شخصا | در دفتر | می‌آیم | از نزدیک | مخامخ | په دفتر کې | حضوري ډول | особисто
        | в офісі | прийду | особиста зустріч | лично | в офисе | приду | личная встреча | при встрече
        | yüz yüze | ofiste | şahsen | gelirim | yuzyuze | bi xwe têm | rû bi rû | li ofîsê | rubiru | ብኣካል
        | ኣብ ቤት ጽሕፈት | ብአካል | በአካል | fool ka fool | waan imaanayaa | xafiiska | en personne | sur place
        | au bureau | face à face | en persona | presencial | en la oficina | лично | на място | в офиса
        | personal | față în față | la birou | în persoană | osobiście | na miejscu | w biurze | di persona
        | in ufficio | trực tiếp | tại văn phòng | personalisht | në zyrë | lično | uživo | u kancelariji
        | лично | уживо | ڕووبەڕوو | لە نووسینگە""",
    "phone": """telefon* | *telefon | *telefonisch | anruf* | anrufen | ruft mich an | ruf mich an | handy | phone
        | telephone | by phone | on the phone | call me | call | phone call | تلفون | تليفون | هاتف | *تلفون | *هاتف
        | هاتفيا | مكالمة | اتصال | بالتلفون | عالتلفون | تلفونيا | telefoon | تلیفون | تلفن | تلیفونی | تلفنی
        | با تلفن | زنگ بزنید | زنگ | ټلیفون | تلیفون | په ټلیفون | ټیلیفون | زنګ | تېلېفون | телефон* | по телефону
        | телефоном | дзвінок | подзвоніть | зателефонуйте | звонок | позвоните | по телефона | обаждане | телефонно
        | telefonla | telefonda | arayın | ara beni | bi telefonê | telefonê | bi têlefonê | têlefon | ብቴለፎን | ቴለፎን
        | ስልኪ | ብስልኪ | ደውሉለይ | ስልክ | በስልክ | ደውሉልኝ | taleefan* | telefoon | telefoonka | par téléphone
        | téléphone | au téléphone | appel | appelez moi | por teléfono | teléfono | llamada | llámame | la telefon
        | prin telefon | apel | sunați mă | przez telefon | telefonicznie | zadzwoń | al telefono | per telefono
        | telefonata | chiamata | điện thoại | qua điện thoại | gọi điện | me telefon | në telefon | telefonom
        | preko telefona | телефоном | позив | تەلەفۆن | بە تەلەفۆن | په تلیفون""",
    "video": """مكالمة فيديو | اتصال فيديو | مكالمة بالفيديو | تماس ویدیویی | appel vidéo | video anruf
        | chiamata video | apel prin video | video* | *video | zoom | videoanruf | videocall | online | skype
        | teams | video call | فيديو
        | *فيديو | فیديو | ویدیو | ویدئو | ویدیویی | تماس تصویری | تصویری | آنلاین | انلاين | أونلاين | ویډیو
        | ویډیويي | آنلاین | відео* | відеодзвінок | онлайн | видео* | видеозвонок | görüntülü | görüntülü arama
        | vidyo | vîdyo | vîdeo | ብቪድዮ | ቪድዮ | ቪዲዮ | በቪዲዮ | muuqaal | fiidiyow | visio | visioconférence
        | en ligne | vidéo | videollamada | en línea | vídeo | видеоразговор | apel video | wideo* | online
        | gọi video | trực tuyến | видео | onlajn | ڤیدیۆ | بە ڤیدیۆ | ئۆنلاین""",
    "other": """whatsapp | whats app | watsapp | wattsapp | telegram | signal | viber | facebook | messenger
        | instagram | insta | sms | e mail | email | mail | imo | tiktok | snapchat | واتساب | واتس | واتس اب
        | واتساپ | تلغرام | تلگرام | تيليجرام | ایمو | فیسبوک | فيسبوك | انستغرام | انستا | سناب | ټلګرام
        | ватсап | вотсап | вацап | телеграм | телеграмм | вайбер | инстаграм | сигнал | ዋትስኣፕ | ዋትሳፕ | ዋትስአፕ
        | ቴሌግራም | ቴለግራም | вайбър | whatsappê | zalo""",
    "any": """egal | mir egal | ist mir egal | alles gut | beides | whatever | any | i dont care | doesnt matter
        | لا يهم | مو مهم | أي شيء | اي شي | فرقی نمی‌کند | فرق نمیکند | فرقی نداره | فرق نه کوي | все одно | байдуже
        | все равно | без разницы | fark etmez | farketmez | ferq nake | ግድ የብለይን | wax dhib ah ma leh | peu importe
        | ça m'est égal | me da igual | da igual | все едно | няма значение | nu contează | oricare | indiferent
        | wszystko jedno | obojętnie | è uguale | indifferente | sao cũng được | njësoj | svejedno | گرنگ نییە
        | ግድ የለኝም""",
}
"""Ways to talk: the office's own, those it does not offer (other), and "all the same"."""

INTRODUCTIONS = """ich heiße | ich heisse | mein name ist | meine name ist | mein name | ich bin | name ist | name
    | nennt mich | nenn mich | nennen sie mich | my name is | my names | i am | im | call me | you can call me
    | اسمي | انا اسمي | إسمي | أنا | ismi | نام من | اسم من | نامم | اسمم | من | نام من است | زما نوم | نوم مې
    | زه | мене звати | мене звуть | моє ім'я | звати | меня зовут | моё имя | мое имя | зовут | benim adım | adım
    | ismim | benim ismim | navê min | ez | ስመይ | ኣነ | ስሜ | እኔ | magacaygu waa | magacaygu | magacayga waa
    | magaceygu waa | waxaa la i yiraahdaa | je m'appelle | je suis | mon nom est | mon prénom est | appelez moi
    | me llamo | mi nombre es | soy | казвам се | името ми е | аз съм | mă numesc | ma numesc | mă cheamă | ma cheama
    | numele meu este | sunt | nazywam się | nazywam sie | mam na imię | mam na imie | jestem | mi chiamo
    | il mio nome è | sono | tên tôi là | tôi tên là | tôi là | quhem | unë quhem | emri im është | zovem se
    | moje ime je | ja sam | зовем се | ناوم | ناوی من | من ناوم"""
"""What stands before a name; dropped."""

ENDINGS = """است | هست | هستم | دی | يم | یم | me | e | እዩ | ነው | نومېږم | ه"""
"""What stands behind a name in languages that put their verb last; dropped after an introduction."""

NAMING = """ich heiße | ich heisse | mein name ist | meine name ist | mein name | der name ist | name ist | name
    | nennt mich | nenn mich | nennen sie mich | richtig heiße ich | my name is | my names | my name | the name is
    | call me | you can call me | اسمي | انا اسمي | إسمي | اسمي هو | ismi | نام من | اسم من | نامم | اسمم | نام من است
    | زما نوم | نوم مې | мене звати | мене звуть | моє ім'я | звати | меня зовут | моё имя | мое имя | зовут
    | benim adım | adım | ismim | benim ismim | navê min | ስመይ | ስሜ | magacaygu waa | magacaygu | magacayga waa
    | magaceygu waa | waxaa la i yiraahdaa | je m'appelle | mon nom est | mon prénom est | appelez moi | me llamo
    | mi nombre es | казвам се | името ми е | mă numesc | ma numesc | mă cheamă | ma cheama | numele meu este
    | nazywam się | nazywam sie | mam na imię | mam na imie | mi chiamo | il mio nome è | tên tôi là | tôi tên là
    | quhem | unë quhem | emri im është | zovem se | moje ime je | зовем се | моје име је | ناوم | ناوی من | من ناوم"""
"""What stands before a name and nothing else: "I am" may go on otherwise."""

NAMELESS = """keine | keiner | keinen | weiter | none
    | ohne namen | ohne name | kein name | keinen namen | anonym* | anonymous | no name | without name
    | without a name | nameless | بدون اسم | بلا اسم | مجهول | بدون نام | ناشناس | بی نام | بې نومه | بې نوم
    | анонимно | анонімно | без имени | без імені | isimsiz | anonim | bê nav | ስም ኣይህብን | ብዘይ ስም | ያለ ስም
    | magac la'aan | magac laan | sans nom | anonyme | sin nombre | anónimo | без име | fără nume | anonimowo
    | bez imienia | anonimo | senza nome | ẩn danh | pa emër | bez imena | anonimno | بێ ناو"""
"""Words for having no name here."""

ALSO_NAMES = """الحق | زهرا | عافية
    | هوشیار | آدم | ادم | تمام | مرشد | مشرف | لورا | عودة | عيد | هادي | para | socorro | alto
    | comment | koniec | om | sari | dib | njeri | доста | dosta | geri | atla | son | sil | yeter | dil | bes
    | ende | person | start | fine | avanti | basta | özel | violet | violeta | violetta | violette | viola
    | виолета | виолетта | віолета | віолетта | فيوليت | ویولت"""
"""Commands, and what sounds like danger, that people are called by: where a name was asked for they are names."""

CRIES = """aide | aidez | aiutatemi | aiutami | aiutateci | socorro | shpëtomë | shpëtomëni | ndihmomë | مساعدة
    | ساعدوني | ساعديني | ساعدني | komak | اورژانسی | راورسېږئ | сос | dopomozhit | pomogite | spasite
    | ajutati ma | ajutați mă | ajutați | ayudenme | ayúdame | caawimaad | hagzuni | ድረሱልኝ | hitno | sos
    | notruf | notfall | hilfe | lebensgefahr | selbstmord | suizid | vergewaltigung | vergewaltigt | emergency
    | help | suicide | rape | raped | mayday | النجدة | نجدة | الحقوني | انقذوني | انجدوني | طوارئ | انتحار
    | اغتصبوني | اغتصاب | ضربوني | بيضربني | يضربني | اورژانس | نجات | نجاتم | خودکشی | کمک | کومک | مرسته
    | تجاوز | ځانوژنه | рятуйте | допоможіть | небезпека | самогубство | згвалтували | спасите | помогите
    | опасность | самоубийство | изнасиловали | изнасилование | imdat | yardım | tehlikedeyim | intihar
    | tecavüz | kurtarın | ölüyorum | hawar | alîkarî | xwekuştin | tecawiz | ርድኡኒ | ሓገዝ | ሓግዙኒ | ነፍሰቅትለት | እርዱኝ
    | እርዳታ | አድኑኝ | ተደፈርኩ | ተደፊረ | caawimo | caawi | gargaar | badbaadi | kufsi | urgence | secours | aidez
    | viol | suicide | emergencia | auxilio | ayuda | suicidio | violación | violada | помощ | помогнете
    | опасност | самоубийство | изнасилване | urgență | ajutor | sinucidere | viol | violată | ratunku | pomocy
    | samobójstwo | gwałt | zgwałcona | aiuto | emergenza | suicidio | stupro | ndihmë | urgjencë | vetëvrasje
    | upomoć | samoubistvo | silovanje | cứu | یارمەتی | هاوار | خۆکوشتن | فریاکەوتن"""
"""Cries for help and danger in one word: heard where a name was asked for, too."""

NAME_PARTICLES = """dũng lâm phương thu tú an can else emin german gut mal sage weiss will real mir tu es al ابن
    انا الله شو هادی de del della di da do dos das la las los el al le il van von der den bin ben abu ibn e i y
    и و"""
"""Little words that stand in names, or are names themselves."""

CHAT = """schreib* _ hier | hier schreiben _ | buradan yaz* | лучше _ в чате | пишите сюда | пишите здесь
    | напишите сюда | пишіть сюди | пишіть тут | краще _ в чаті | write me here | écrivez moi ici
    | escríbanme aquí | chat | im chat | hier | hier im chat | lieber hier | lieber im chat | lieber hier im chat
    | kein telefon | keine nummer | hier schreiben | nur chat | nur hier | here | in the chat | here in the chat
    | chat please | no phone | just chat | in chat | الدردشة | بالدردشة | هنا | هون | بالشات | الشات
    | هنا في الدردشة | هنا بالدردشة | هون بالشات | ما عندي رقم | ما عندي تلفون | ليس لدي هاتف | اینجا | همینجا
    | چت | در چت | در همین چت | اینجا در چت | شماره ندارم | تلفن ندارم | دلته | په چت کې | чат | у чаті | тут
    | тут у чаті | немає телефону | в чате | здесь | здесь в чате | лучше здесь | нет телефона | burada
    | sohbette | burada sohbette | telefonum yok | li vir | di chatê de | ኣብዚ | ኣብ ቻት | እዚህ | ቻት | halkan
    | halkan chatka | dans le chat | ici | ici dans le chat | pas de téléphone | en el chat | aquí
    | aquí en el chat | no tengo teléfono | тук | в чата | тук в чата | нямам телефон | aici | în chat
    | aici în chat | nu am telefon | tutaj | na czacie | tutaj na czacie | nie mam telefonu | qui | in chat
    | qui in chat | ở đây | trong chat | këtu | këtu në chat | ovde | u četu | овде | لێرە | لە چات"""
"""Answers to "which number?" that would rather be written to."""

ORDINALS = {
    "1": """das erste | die erste | der erste | erste* | erstes | nummer eins | nummer 1 | nr 1 | eins
        | option 1 | the first | the first one | first | first one | number one | number 1 | one | الأول
        | الأولى | واحد | رقم واحد | اول | اولی | یک | اولی را | شماره یک | لومړی | یو | перше | перший | перша
        | один | первый | первое | первая | birinci | ilk | bir | yekem | yek | ቀዳማይ | ሓደ | አንደኛ | አንድ | kowaad
        | kow | le premier | la première | premier | el primero | la primera | primero | първото | първи
        | primul | prima | pierwsza | pierwszy | pierwsze | il primo | thứ nhất | i pari | prvo | prvi | یەکەم""",
    "2": """das zweite | die zweite | der zweite | zweite* | nummer zwei | nummer 2 | nr 2 | zwei | option 2
        | the second | the second one | second | second one | number two | number 2 | two | الثاني | الثانية
        | التاني | اثنين | دوم | دومی | دو | دویم | دوه | друге | другий | друга | два | второй | второе
        | вторая | ikinci | iki | duyem | du | ካልኣይ | ክልተ | ሁለተኛ | ሁለት | labaad | laba | le deuxième
        | la deuxième | deuxième | el segundo | la segunda | segundo | второто | втори | al doilea | a doua
        | druga | drugi | drugie | il secondo | thứ hai | i dyti | drugo | دووەم""",
    "3": """das dritte | die dritte | der dritte | dritte* | nummer drei | nummer 3 | nr 3 | drei | option 3
        | the third | the third one | third | third one | number three | number 3 | three | الثالث | الثالثة
        | التالت | ثلاثة | سوم | سومی | سه | درېیم | درې | третє | третій | третя | три | третий | третье
        | третья | üçüncü | üç | sêyem | sê | ሳልሳይ | ሰለስተ | ሦስተኛ | ሶስት | saddexaad | saddex | le troisième
        | la troisième | troisième | el tercero | la tercera | tercero | третото | трети | al treilea | a treia
        | trzecia | trzeci | trzecie | il terzo | thứ ba | i treti | treće | treći | سێیەم""",
    "last": """das letzte | die letzte | der letzte | letzte* | the last | the last one | last one | الأخير | آخر واحد
        | آخری | آخرین | وروستی | останнє | останній | последний | последнее | sonuncu | en son | ya dawî | ናይ መወዳእታ
        | የመጨረሻ | ugu dambeeya | le dernier | la dernière | el último | la última | последното | ultimul | ostatnia
        | ostatni | l'ultimo | poslednje""",
}
"""Which of the buttons, in words."""
