"""What people type in Somali."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("kow", "laba", "saddex", "afar", "shan", "lix", "toddoba", "siddeed", "sagaal")
TENS = {10: "toban", 20: "labaatan", 30: "soddon", 40: "afartan"}
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    **{word: number for number, word in TENS.items()},
    **{f"{unit} iyo {TENS[ten]}": ten + n for ten in (10, 20, 30) for n, unit in enumerate(UNITS, start=1)},
    **{f"{TENS[ten]} iyo {unit}": ten + n for ten in (10, 20, 30) for n, unit in enumerate(UNITS, start=1)},
    "koob iyo toban": 11,
    "todoba iyo toban": 17,
    "sideed iyo toban": 18,
    "sodon": 30,
}

LEXICON = Lexicon(
    fillers="fadlan mahadsanid",
    beside="waa waan aad wax walba",
    numbers=NUMBERS,
    commands={
        "back": "dib u noqo | dib | gadaal | dib u laabo | su'aashii hore | noqo",
        "skip": "ka bood | bood | gudub | su'aasha xigta | ka gudub | dhaaf",
        "stop": """jooji | joogso | dhammee | kansal | ka bax | waan joojinayaa | iga jooji | iska daa | iska dhaaf
            | iska jooji""",
        "human": """qof | la hadal qof | qof ila hadal | la taliye | waxaan rabaa inaan qof la hadlo | i soo wac
            | i soo waca | shaqaale | qof dhab ah | _ la hadlo qof _ | _ qof la hadlo _ | _ la hadlo qof
            | qof la hadal""",
        "language": "luqad | luqadda | beddel luqadda | luqad kale | luuqad | luqada",
        "help": """caawimaad | caawi | i caawi | i caawiya | caawimo | waxaan u baahanahay caawimaad | gargaar
            | kaalmo
            | maxaan halkan ku qori karaa""",
        "restart": "bilow cusub | mar kale bilow | ka bilow | dib u bilow | bilow",
        "privacy": "asturnaan | xogtayda | yaa akhrinaya | ilaalinta xogta | yaa arkaya fariimahayga | sirta",
        "delete": "tirtir | masax | tirtir xogtayda | dhammaan tirtir | wax walba tirtir | masax xogtayda",
        "repeat": "maxaa | ku celi | mar kale | ma fahmin | maan fahmin | maxaad tiri",
        "appointment": """ballantayda | ballanteyda | goorma waa ballantayda | ballanta baaji | ballanta beddel
            | ballanta jooji | terminka""",
    },
    courtesies={
        "greeting": """salaan | asc | nabad | iska warran | salaamu calaykum | asalaamu calaykum | haye nabad
            | subax wanaagsan | galab wanaagsan""",
        "thanks": """mahadsanid | waad mahadsan tahay | mahadsantahay | aad baad u mahadsan tahay
            | waan ku mahadsanahay
            | waad mahadsantahay""",
    },
    yes_no={
        "yes": """haa | haah | haa waan oggolahay | waa hagaag | waa yahay | hagaag | waan ogolahay | waan oggolahay
            | sax | waa sax | haye | ok | waa sidaas | sidaas | haa waa sax | waan imaanayaa | waan rabaa
            | haa waan rabaa | waan aqbalay | fiican | waa fiican yahay | qabso""",
        "no": """maya | may | maya mahadsanid | ma oggoli | ma ogoli | maya ma oggoli | khalad | marnaba | ma rabo
            | waa qalad | qalad | markan maya | ma imaanayo | uma baahni | ma sax aha | sax maaha | fiican maaha
            | ma aqbalayo | diiday | waan diiday | marabo""",
        "unsure": """laga yaabaa | malaha | insha allah | inshallah | haddii alle idmo | inshaallah | hadhow
            | mar dambe | waan ka noqday | mar dambe i weydii | hadda maya | wakhti kale | maalin kale | sug
            | yara sug""",
    },
    consent={
        "yes": """haa | haa waan oggolahay | waan oggolahay | waan ogolahay | haa waan ogolahay | waan aqbalay
            | haa waan aqbalay""",
        "no": """maya | ma oggoli | ma ogoli | maya ma oggoli | maya ma ogoli | ma rabo | maya ma rabo | ma aqbalayo
            | waan diiday""",
    },
    questions={"question": "sidee | goorma | xagee | waa maxay | maxaa | waayo | ayaa | yaa | immisa | halkee"},
    unknown={
        "unknown": "ma garanayo | ma aqaan | ma ogi | ma hubo | garan maayo | ma aqaano | ma xasuusto",
        "decl": "ma rabo inaan sheego | waa sir | waa arrin gaar ah | ma doonayo inaan sheego",
    },
    months={
        "g1": "janaayo | jannaayo | jeenawari",
        "g2": "febraayo | feebraayo",
        "g3": "maarso | maars",
        "g4": "abriil | abril",
        "g5": "maajo | maayo",
        "g6": "juun | juunyo",
        "g7": "luulyo | julaay | luuliyo",
        "g8": "agoosto | ogoos | agosto",
        "g9": "sebtembar | sebteembar | setembar",
        "g10": "oktoobar | oktoober",
        "g11": "nofembar | nofeembar",
        "g12": "desembar | diseembar | disembar",
    },
    weekdays={
        "0": "isniin | isniinta | isniintii | isniinka",
        "1": "talaado | talaada | salaasa | talaadada | talaadadii | talaadaha",
        "2": "arbaco | arbacada | arbaca | arbacadda | arbacadii | arbicida",
        "3": "khamiis | khamiista | khamiisku | khamiistii | khamis",
        "4": "jimce | jimcaha | jimco | jimcadda | jimcihii | jimcada",
        "5": "sabti | sabtida | sabtidii",
        "6": "axad | axadda | axaddii | axada",
    },
    days={
        "today": "maanta",
        "tomorrow": "berri | berrito | beri",
        "after": "saadambe | saa dambe | berri ka dambe",
        "past": "shalay | shaley",
        "any": "sida ugu dhakhsaha badan | maalin kasta | mar kasta | dhakhso | wax dhib ah ma leh",
        "week": "toddobaadka dambe | usbuuca dambe | toddobaadka soo socda | usbuuca soo socda",
    },
    dayparts={
        "am": "subax | subaxda | subaxdii | barqo",
        "pm": "galab | galabta | galabtii | fiid | duhur ka dib | iskuulka ka dib",
    },
    clock={
        "hour": "saacadda | saacad",
        "half_past": "iyo badh | iyo bar",
        "pm": "galabnimo | galab",
        "am": "subaxnimo",
    },
    roles={
        "self": """aniga | naftayda | anigu | aniga ayaa | naftayda ayaa | aniga ayaa iska leh | nafsadayda
            | aniga ayaan""",
        "child": """wiilkayga | gabadhayda | ilmahayga | carruurtayda | caruurtayda | inankayga | cunugayga
            | gabadheyda | wiilkeyga | canugayga | hooyada ayaan ahay | aabaha ayaan ahay
            | hooyadiis* ayaan ahay | hooyadeed ayaan ahay | aabihiis ayaan ahay | aabbihiis ayaan ahay
            | aabaheed ayaan ahay | aniga hooyada* | aniga aabaha* | aniga hooyo* | aniga aabe*
            | waxaan ahay hooyo* | waxaan ahay aabe* | waxaan ahay hooyada* | waxaan ahay aabaha*
            | waalid ayaan ahay | waxaan ahay waalid* | hooyo ayaan ahay | aabe ayaan ahay | hooyadii ayaan ahay
            | ubadkayga | ilmaheyga | wiilasheyda | gabdhahayga | inantayda | inanteyda | wiilkayga yar""",
        "other": """walaalkay | walaashay | saaxiibkay | saaxiibtay | qof kale | ninkayga | xaaskayga | macallin
            | saaxiib | ina adeerkay | wiilka walaalkay* | gabadha walaalkay* | wiilka walaashay*
            | gabadha walaashay* | walaalkay yar | walaashay yar | walaalkayga | walaasheyda | walaalkey
            | walaashey | walaalahay | ina walaalkay | ina walaashay | adeerkay | adeerkey | abtigay | abtigey
            | eeddaday | eedaday | habaryartay | awoowgay | ayeeyaday | ayeeyday | ina abtigay | ina habaryartay
            | deriskayga | jaarkayga | jaarka | seeddigay | dumaashiday | soddogay | soddohday | saaxiibkayga
            | saaxiibtayda | asxaabtayda | ninkeyga | xaaskeyga | hooyaday | hooyadey | aabahay | aabbahay
            | aabahey | qaraabadayda | wiilka aan adeerka u ahay | wiilka aan abtiga u ahay""",
        "unsure": "annaga | anaga",
    },
    statuses={
        "pass": """baasaboor jarmal | baasaboorka jarmalka | baasaboor yurub | muwaadin jarmal*
            | jinsiyadda jarmal* | jinsiyad jarmal* | baasaboor jarmal* | baasaboorka jarmal* | dhalasho jarmal*
            | dhalashada jarmal* | muwaadin yurub* | baasaboor yurub*""",
        "permit": """sharci | sharciga | sharci baan haystaa | deganaansho | ogolaansho degenaansho
            | sharcigayga | sharcigeyga | sharcigii | ogolaanshaha deganaanshaha""",
        "asyl": """magangalyo | magangelyo | qaxooti codsi | magangalyo doon | jawaab sugaya
            | maxkamadda ayaan sugayaa | maxkamad* | racfaan* | dacwad* | go'aan baan sugayaa
            | go'aanka ayaan sugayaa | waraysi baan sugayaa | magangelyo ayaan dalbaday | dublin""",
        "duld": "duldung | dulduung",
        "none": """sharci ma haysto | warqad ma haysto | sharci la'aan | warqado ma haysto | sharci malihi
            | waraaqo ma haysto | waraaqo malihi | sharci ma lihi | warqado malihi | waraaqo ma lihi
            | waraaq la'aan | dukumenti ma haysto | wax waraaqo ah ma haysto | wax sharci ah ma haysto""",
    },
    topics={
        "school": "iskuul* | dugsi* | jaamacad* | waxbarasho",
        "work": "shaqo* | shaqada",
        "german": """af jarmal | jarmalka | koorso | luqadda jarmalka | koorsada luqadda
            | koorsada luqadda shaqada | luqadda shaqada | jarmalka shaqada | koorsada isdhexgalka
            | koorsada dhexgalka | koorso luqadeed""",
        "house": "guri | guriga | qol | kiro",
        "resid": """sharci | baasaboor | magangalyo | sharciga | maxkamad* | racfaan* | dublin* | wareejin*
            | tarxiil* | waraysiga magangelyada | cusboonaysiinta sharciga""",
        "money": """lacag | lacagta | deyn | jobcenter | kaalmo lacageed | caawimo lacageed | ceyrta | cayr
            | lacagta jobcenter* | jobcenter* | lacagta qaxooti* | sosiyaalka | gargaar lacageed""",
        "family": "qoys* | reer | isu keenista qoyska | guur | furriin",
        "health": "caafimaad* | dhakhtar* | jirro | jiran | buka | uur | isbitaal",
        "free": "ciyaar* | kubbad* | kubadda | isboorti",
    },
    places={
        "unknown": "guri ma lihi | guri la'aan | waddada",
        "abroad": "jarmalka kuma jiro | dalka dibaddiisa | dibadda",
        "reception": "kaam | xero | xerada qaxootiga | kaamka | heim",
    },
    deadlines={"deadline": "warqad | diidmo | la i diiday | maxkamad | muddo | tarxiil*"},
)
