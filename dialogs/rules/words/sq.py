"""What people type in Albanian. "Jo" is no, "po" is yes."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("një", "dy", "tre", "katër", "pesë", "gjashtë", "shtatë", "tetë", "nëntë")
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    "dhjetë": 10,
    **{f"{unit}mbëdhjetë": 10 + number for number, unit in enumerate(UNITS, start=1)},
    "njëzet": 20,
    "tridhjetë": 30,
    "dyzet": 40,
    **{f"njëzet e {unit}": 20 + number for number, unit in enumerate(UNITS, start=1)},
    **{f"tridhjetë e {unit}": 30 + number for number, unit in enumerate(UNITS, start=1)},
}

LEXICON = Lexicon(
    fillers="ju lutem te faleminderit lutemi",
    beside="është kjo e gjithçka unë shumë",
    numbers=NUMBERS,
    commands={
        "back": "mbrapa | kthehu | prapa | pyetja e mëparshme | kthehu mbrapa | dua të kthehem",
        "skip": "kalo | kapërce | tjetra | pyetja tjetër | kaloje",
        "stop": "ndalo | stop | mjaft | mbaro | dua të ndaloj | fund | ndal",
        "human": """njeri | person | këshilltar | këshilltare | punonjës | dua të flas me _ | mund të flas me _
            | flas me një njeri | më telefononi | të flas me një njeri | më merrni në telefon""",
        "language": "gjuha | ndrysho gjuhën | gjuhë tjetër | tjetër gjuhë",
        "help": """ndihmë | më ndihmo | më ndihmoni | kam nevojë për ndihmë | ndihma | menu
            | çfarë mund të shkruaj këtu""",
        "restart": "nga fillimi | fillo nga fillimi | fillo përsëri | rifillo",
        "privacy": "privatësia | të dhënat e mia | kush e lexon | kush lexon _ | kush sheh _ | mbrojtja e të dhënave",
        "delete": "fshi | fshij | fshi gjithçka | fshini të dhënat e mia | fshi të dhënat | fshij të gjitha",
        "repeat": "çfarë | përsërit | nuk kuptoj | nuk e kuptova | s'kuptoj | edhe një herë",
        "appointment": "termini im | takimi im | kur e kam terminin | anulo terminin | ndrysho terminin",
    },
    courtesies={
        "greeting": "përshëndetje | tungjatjeta | mirëdita | mirëmëngjes | mirëmbrëma | tung | ç'kemi | miredita",
        "thanks": "faleminderit | falemnderit | shumë faleminderit | faleminderit shumë | flm | rrofsh",
    },
    yes_no={
        "yes": """po | po po | po faleminderit | po ju lutem | patjetër | sigurisht | po sigurisht | dakord
            | jam dakord | po jam dakord | në rregull | mirë | po mirë | ok | saktë | ashtu është | natyrisht
            | po është në rregull | pikërisht | pikërisht kështu | kështu është | e saktë | po dua | dua | rezervo
            | perfekt | shumë mirë | pranoj | po vij | vij""",
        "no": """jo | jo jo | jo faleminderit | nuk dua | nuk jam dakord | jo nuk jam dakord | kurrë | assesi | gabim
            | nuk mundem | s'dua | pasaktë | jo këtë herë | këtë herë jo | nuk është në rregull | nuk është e saktë
            | nuk vij | s'mundem | s'jam dakord | nuk pranoj | s'pranoj | e gabuar | jo nuk dua | mos rezervo
            | refuzoj""",
        "unsure": """ndoshta | mbase | nuk e di | varet | inshallah | ishalla | në dashtë zoti | më vonë
            | ndryshova mendje | më pyet më vonë | jo tani | herë tjetër | ditë tjetër | orë tjetër | e pasigurt
            | prit | prisni | një moment""",
    },
    consent={
        "yes": "po | jam dakord | po jam dakord | pranoj | po pranoj | dakord | jam dakort | po dakord",
        "no": """jo | nuk jam dakord | jo nuk jam dakord | nuk pranoj | nuk dua | jo nuk dua | s'jam dakord | s'pranoj
            | refuzoj""",
    },
    questions={
        "question": "si | çfarë | kur | ku | kush | pse | sa | a mund | a duhet | a është | a keni | cila | cili"
    },
    unknown={
        "unknown": "nuk e di | s'e di | nuk jam i sigurt | nuk jam e sigurt | nuk e di saktë | nuk më kujtohet",
        "decl": "nuk dua ta them | nuk dua të them | private | sekret | preferoj të mos them",
    },
    ages={
        "almost": "gati | pothuajse | së shpejti",
        "below": "nën | më pak se",
        "above": "mbi | më shumë se",
        "from": "nga | të paktën",
        "other": "para | klasa | muaj | javë | euro | orë",
    },
    months={
        "g1": "janar",
        "g2": "shkurt",
        "g3": "mars",
        "g4": "prill",
        "g5": "maj",
        "g6": "qershor",
        "g7": "korrik",
        "g8": "gusht",
        "g9": "shtator",
        "g10": "tetor",
        "g11": "nëntor",
        "g12": "dhjetor",
    },
    weekdays={
        "0": "hënës | e hënë | të hënën | hënën | e hëna | hëna | e hënën | hënave",
        "1": "martës | e martë | të martën | martën | marta | e marte | martave",
        "2": "mërkurës | e mërkurë | të mërkurën | mërkurën | mërkura | merkure",
        "3": "enjtes | e enjte | të enjten | enjten | enjtja | enjte",
        "4": """e premte | të premten | premten | premtja | te premtes | të premtes | premte | premtes
            | e premtja""",
        "5": "shtunës | e shtunë | të shtunën | shtunën | shtuna | shtune | e shtuna",
        "6": "dielës | e diel | të dielën | dielën | diela | dielë | e diela | të dielave",
    },
    days={
        "today": "sot",
        "tomorrow": "nesër",
        "after": "pasnesër",
        "past": "dje | pardje | e kaluar | të kaluarën",
        "any": "çdo ditë | kur të doni | sa më shpejt | sa më shpejt të jetë e mundur | s'ka rëndësi | kurdo",
        "next": "e ardhshme | tjetër",
        "week": "javën tjetër | javën e ardhshme",
    },
    dayparts={
        "am": "mëngjes | në mëngjes | paradite",
        "pm": "pasdite | mbasdite | mbrëmje | në mbrëmje | pas shkollës",
        "any": "s'ka rëndësi | kurdo | gjithë ditën",
    },
    clock={
        "half_past": "e gjysmë",
        "quarter_past": "e një çerek",
        "quarter_to": "pa një çerek",
        "hour": "ora | orën | në orën | rreth",
        "pm": "pasdite | mbasdite",
        "am": "mëngjes | në mëngjes | paradite",
        "noon": "mesditë | në mesditë",
    },
    roles={
        "self": "për mua | unë | mua | për veten | për veten time",
        "child": """për djalin tim | djali im | për vajzën time | vajza ime | fëmija im | për fëmijën tim
            | fëmijët e mi | për fëmijët e mi | jam nëna | jam babai | jam nena | jam mamaja | jam babi
            | jam nëna e | jam babai i | unë jam nëna | unë jam nena | unë jam mamaja | unë jam babai
            | unë jam babi | jam prind* | jemi prindërit | ne jemi prindërit | nëna e tij | babai i tij
            | djali im i vogël | vajza ime e vogël | djalit tim | vajzës sime | vajzes time | fëmijës tim
            | fëmijët | fëmijë""",
        "other": """për një shok | për një mik | shoku im | shoqja ime | vëllai im | për vëllanë tim | motra ime
            | për motrën time | dikush tjetër | për dikë tjetër | person tjetër | burri im | gruaja ime
            | mësues* | nipi* | nipin tim | për nipin tim | nipi im | mbes* | mbesa ime | për mbesën time
            | vëllai im i vogël | vellai im | vëlla* | vella* | motra | motrën time | motra ime e vogël | motrat
            | vëllezërit | kushëri* | kusheri* | xhaxha* | dajë* | daja im | teze* | hallë* | halla ime | gjysh*
            | gjyshja ime | gjyshi im | fqinj* | komshi* | kunat* | vjehrr* | dhëndr* | nusja e | fejuar*
            | shok* | shoqe* | mik* | mikesh* | koleg* | bashkëshort* | nëna ime | babai im | mamaja ime
            | për nënën time | për babain tim | të afërm* | i afërm*""",
        "unsure": "ne | për ne",
    },
    statuses={
        "pass": """pasaportë gjermane | pasaporta gjermane | shtetësi gjermane | pasaportë e be
            | shtetas gjerman | shtetase gjermane | nënshtetësi gjermane | shtetas i be | shtetas evropian
            | pasaportë evropiane""",
        "permit": """leje qëndrimi | lejeqëndrimi | leja e qëndrimit | letra qëndrimi | leja ime e qëndrimit
            | lejen e qëndrimit""",
        "asyl": """azil | azilkërkues | kërkesë për azil | pres vendimin | pres gjyqin | gjyq* | gjykat*
            | ankes* | apel | jam ankuar | pres intervistën | dublin""",
        "duld": "duldung | duldungu | tolerim",
        "other": "vizë | viza | dokument tjetër",
        "none": """pa letra | pa dokumente | nuk kam letra | s'kam letra | nuk kam dokumente | s'kam dokumente
            | skam dokumente | skam letra | nuk kam leje | ilegal*""",
    },
    topics={
        "school": "shkoll* | universitet | studime",
        "train": "formim profesional | ausbildung | praktikë | zanat",
        "work": "punë | punësim | kërkoj punë | cv | aplikim",
        "german": """gjermanisht | kurs gjermanishteje | kurs gjuhe | kursi i gjermanishtes | mësoj gjermanisht
            | kurs gjuhe profesional* | gjermanisht për punë | gjermanishte profesionale | kurs integrimi
            | kursi i integrimit""",
        "recog": "njohja e diplomës | diplom* | certifikat*",
        "house": "shtëpi | banesë | banim | qira | apartament | dhomë",
        "resid": """qëndrim | azil | dëbim | shtetësi | letra | vizë | pasaportë | gjykat* | ankes* | dublin*
            | transferim* | deportim* | intervista e azilit""",
        "money": """para | lekë | borxh* | jobcenter | ndihmë sociale | ndihma sociale | asistencë sociale
            | paratë e jobcenter* | jobcenter* | pagesa sociale | ndihma për azilkërkues""",
        "family": "familj* | bashkim familjar | divorc | martesë | prindër*",
        "health": "shëndet* | mjek | doktor | i sëmurë | e sëmurë | spital | shtatzënë",
        "free": "koha e lirë | sport | futboll | shokë | muzikë",
        "volun": "vullnetar*",
        "other": "tjetër | diçka tjetër",
    },
    places={
        "unknown": "në rrugë | pa strehë | te shokët | pa adresë",
        "abroad": "jashtë vendit | nuk jam në gjermani | në shqipëri | në kosovë",
        "reception": "kamp | heim | qendër pritjeje",
    },
    deadlines={"deadline": "letër | afat | refuz* | gjykat* | ankes* | dëbim"},
)
