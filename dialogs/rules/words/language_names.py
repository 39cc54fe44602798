"""Names of languages as people type them, in many languages, by the code the service uses."""

LANGUAGE_NAMES = {
    "de": """deutsch | german | allemand | almanca | almanî | almani | ألماني | الألمانية | المانی | آلمانی | جرمن
        | немецкий | немецкий язык | німецька | німецька мова | по-немецки | німецькою | ጀርመን | ጀርመንኛ | jarmal
        | jarmalka | alemán | tedesco | niemiecki | tiếng đức | gjermanisht | nemački | германски | нем
        | ብጀርመን | ብጀርመንኛ""",
    "de@simple": """leichte sprache | einfache sprache | einfaches deutsch | leichtes deutsch | deutsch einfach
        | easy german | simple german | plain german""",
    "en": """english | englisch | anglais | ingilizce | îngilîzî | ingilizi | إنجليزي | انكليزي | الإنجليزية | انگلیسی
        | انگریزی | انګلیسي | انګلیسی | английский | английский язык | англійська | по-английски | англійською
        | እንግሊዝኛ | እንግሊዝ | ingiriis | ingiriisi | inglés | inglese | angielski | tiếng anh | anglisht
        | engleza | англ | ብእንግሊዝ | ብእንግሊዝኛ | englisch bitte""",
    "ar": """العربية | عربي | عربية | اللغة العربية | arabisch | arabic | arabe | arapça | erebî | erebi | عربی
        | арабский
        | арабська | по-арабски | ዓረብኛ | ዓረብ | عربی | carabi | carabiga | árabe | arabo | arabski | 3arabi | 3rabi
        | arabi | tiếng ả rập | арабски | 3rbi | 3arbi | ብዓረብ | ብዓረብኛ | 3araby""",
    "fa_AF": """دری | dari | afghanisch | دري | дари | dari farsi | فارسی دری | دری فارسی | dari persisch | afghani
        | هزارگی | هزاره‌گی | hazaragi | hasaragi | хазарейский""",
    "fa": """iranisch | iranian | iranien | иранська | فارسی ایرانی | فارسی ایران | iranisches persisch
        | iranisches farsi | farsi iran | persisch iran
        | iranian persian | iranian farsi | иранский | فارسي ايراني""",
    "ps": """پښتو | پشتو | paschtu | pashto | paschto | pachto | pashtu | pushto | peştuca | pestuca | пушту | بشتو
        | pastu | paschtunisch | pukhto | pukhtu | بښتو | پختو | پښتو ژبه""",
    "uk": """українська | українською | українська мова | ukrainisch | ukrainian | ukrainien | ukraynaca | أوكراني
        | الأوكرانية | اوکراینی | украинский | украинский язык | ukrajinska | ucraniano | ucraino | ukrainska
        | ukraiński
        | ukraïnska | украинска | ucraineană | اوکراینیایی | أوكرانية | ukraynalı | украински | ukrainisht
        | ዩክሬንኛ | укр | ukrainskij | ukrainskyj | ukrajinskoju""",
    "ru": """русский | русский язык | по-русски | русском | на русском | російська | російською | russisch | russian
        | russe | rusça | rûsî | rusi | روسي | الروسية | روسی | ruso | russo | rosyjski | ruski | ruush | tiếng nga
        | руски | rusisht | rusă | рус | russkij | russkiy | russki | po russki""",
    "tr": """türkçe | türkisch | turkish | turc | tirkî | tirki | تركي | التركية | ترکی | турецкий | турецька
        | turco | turecki | turkce | по-турецки | turki | turqisht | турски | turcă | turkisk | تركية | ترکیایی
        | турецки | turski | turecku | türkçe dili | ቱርክኛ | turkiga""",
    "kmr": """بادینی | باديني | بادینانی | kurmancî | kurmanci | kurmanji | kurmandschi | kurmandji
        | kurmandschî | كرمانجي | کرمانجی
        | курманджи | kurmançça | nordkurdisch | badini | bahdini | behdînî | kurmancca | كردي كرمانجي
        | کردی کرمانجی | کوردی کرمانجی | kurdî kurmancî | kurdi kurmanci | kurdisch kurmanji | kürtçe kurmanci
        | كورمانجي | бадини""",
    "ckb": """کوردی ناوەندی | کوردیی ناوەندی | kurdî navendî | سۆرانی | سوراني | سورانی | sorani | soranî
        | сорани | zentralkurdisch | کوردی سۆرانی
        | kurdisch sorani | كردي سوراني | کوردی سورانی | کردی سورانی | kurdî soranî | kurdi sorani | soranish
        | سورانية | sorani kurdisch | sorani kurdish | kürtçe sorani""",
    "ti": """ትግርኛ | tigrinya | tigrigna | tigrinisch | tigrinja | tigriña | تغرينية | تيغرينية | تگرینیا
        | тигринья | tigrina | ትግሪኛ | eritreisch | tigrinia | tigrnya | تجرينية | тигриня | tigrinia | تيغرينيا
        | تگرینیایی | ናይ ትግርኛ | tigrino | eritreanisch | eritrean | ertreisch | ብትግርኛ""",
    "so": """soomaali | somali | somalisch | af soomaali | afsoomaali | somalien | somalisches | صومالي
        | الصومالية | سومالی | сомалийский | somalice | somalí | somalo | soomali | сомалски | somalijski
        | سومالیایی | صومالية | somalyalı | somalez | so maliisch | luuqada soomaaliga | ሶማሊ | ሶማልኛ""",
    "fr": """français | französisch | french | franzoesisch | francais | fransızca | fransızca | فرنسي
        | الفرنسية | فرانسوی | французский | французька | francés | francese | francuski | fransî | fransi
        | faransiis | faransiiska | tiếng pháp | frëngjisht | френски | ፈረንሳይኛ | franceză | по-французски
        | فرنسية | فرانسه | французски | franceza | francusku | французскою | ፈረንሳይ | ፈረንሳዊ""",
    "es": """español | spanisch | spanish | espagnol | ispanyolca | إسباني | الإسبانية | اسپانیایی | испанский
        | іспанська | spagnolo | hiszpański | castellano | isbaanish | espanol | по-испански | испански
        | spanjisht | spaniolă | إسبانية | هسپانوی | іспанською | ispanca | spanjolle | španski | ስፓኒሽ | ስፓንኛ""",
    "bg": """български | bulgarisch | bulgarian | bulgare | bulgarca | بلغاري | болгарский | болгарська
        | búlgaro | bulgarski | بلغارية | بلغاری | български език | bulgară | bułgarski | bulgaro | bulgarisht
        | bulgarca | tiếng bulgari | болгарською | по български | bulgarische | bolgarski""",
    "ro": """română | rumänisch | romanian | roumain | romence | روماني | румынский | румунська | rumano
        | romana | rumunski | româneşte | moldauisch | limba română | румънски | rumuński | rumeno | rumanisht
        | رومانية | رومانی | румынски | rumeni | romeno | rumänische | tiếng rumani | moldovenească | молдавский
        | молдавська | românește | румынском""",
    "pl": """polski | polnisch | polish | polonais | lehçe | بولندي | польский | польська | po polsku | polaco
        | polacco | język polski | полски | polonă | polonisht | بولندية | لهستانی | polonca | tiếng ba lan
        | польською | по польски | polnische""",
    "it": """italiano | italienisch | italian | italien | italyanca | إيطالي | итальянский | італійська | talyaani
        | italisht""",
    "vi": """tiếng việt | vietnamesisch | vietnamese | vietnamien | vietnamca | вьетнамский | فيتنامي | việt
        | việt nam""",
    "sq": """shqip | albanisch | albanian | albanais | arnavutça | ألباني | албанский | албанська | albanés
        | gjuha shqipe""",
    "sr_Latn": """srpski | српски | serbisch | serbian | serbe | sırpça | сербский | сербська | صربي | bosanski
        | bosnisch
        | bosnian | hrvatski | kroatisch | croatian | serbokroatisch | naški | bosnisch kroatisch serbisch
        | na srpskom | srpskom | na bosanskom | na hrvatskom""",
    "am": """አማርኛ | amharisch | amharic | amharique | أمهرية | амхарский | amharca | amharigna | amarigna
        | äthiopisch | amarico | amárico | амхарски | amharską | امهری | امحری | አማርኛ ቋንቋ | amaricu | amharii
        | äthiopisch amharisch | ethiopian | ኣምሓርኛ | ኣምሓሪኛ | ብኣምሓርኛ""",
    "hi": "हिन्दी | हिंदी | hindi | indisch | هندي | хинди | hintçe",
    "ur": "اردو | urdu | أوردو | урду | urduca | pakistanisch",
    "pa": "ਪੰਜਾਬੀ | punjabi | pandschabi | پنجابی | panjabi",
    "bn": "বাংলা | bengali | bengalisch | bangla",
    "ta": "தமிழ் | tamil | tamilisch",
    "zh": "中文 | 汉语 | 普通话 | chinesisch | chinese | mandarin | الصينية | китайский",
    "pt": "português | portugiesisch | portuguese | portugais | portugues | brasilianisch | португальский",
    "el": "ελληνικά | griechisch | greek | grec | yunanca | греческий",
    "hu": "magyar | ungarisch | hungarian | hongrois | венгерский",
    "om": "afaan oromoo | oromo | oromisch | afan oromo",
    "sw": "kiswahili | swahili | suaheli | kisuaheli",
    "az": "azərbaycan | azərbaycanca | aserbaidschanisch | azerbaijani | azeri | азербайджанский",
    "hy": "հայերեն | armenisch | armenian | армянский",
    "ka": "ქართული | georgisch | georgian | грузинский",
    "rom": "romani | romanes | romani chib | romanes sprache",
    "uz": """oʻzbek | usbekisch | uzbek | ozbek | اوزبیکی | узбекский | ازبکی | ازبیکی""",
    "tk": "türkmen | turkmenisch | turkmen",
    "ce": "нохчийн | tschetschenisch | chechen | чеченский",
    "mk": "македонски | mazedonisch | macedonian",
    "th": "ไทย | thai | thailändisch",
    "ne": "नेपाली | nepali | nepalesisch",
    "cs": "čeština | tschechisch | czech",
    "sk": "slovenčina | slowakisch | slovak",
    "nl": "nederlands | niederländisch | dutch | holländisch",
    "wo": "wolof",
    "ha": "hausa",
    "ff": "fula | fulfulde | pular | peul",
    "man": "mandinka | mandingo | malinke",
    "bm": "bambara",
    "ln": "lingala",
    "ak": "twi | akan",
    "yo": "yoruba",
    "ja": "日本語 | japanisch | japanese",
    "ig": "igbo",
}
"""Catalog codes where the service has (or will have) a catalog, else ISO 639 codes: a wish for the talk."""

PERSIAN = """فارسی | فارسي | پارسی | farsi | persisch | persian | persan | farsça | фарси | персидский
        | перська | fārsī
    | farisî | faarsi | persa"""
"""Names that say Persian, which is spoken in Iran and, as Dari, in Afghanistan: the person is asked."""
KURDISH = """kurdisch | kurdish | kurde | kürtçe | kurdî | kurdi | كردي | الكردية | کوردی | کردی | курдский
    | курдська | kurdo | kürt | kurdische"""
"""Names that say Kurdish without saying which: the person is asked."""


def endonym(code: str) -> str:
    """Give what the speakers of a language call it, for languages the service has no sentences in; else the code."""
    return LANGUAGE_NAMES.get(code, code).partition("|")[0].strip()
