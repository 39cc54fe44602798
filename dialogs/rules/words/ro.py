"""What people type in Romanian, with and without its diacritics."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("unu", "doi", "trei", "patru", "cinci", "șase", "șapte", "opt", "nouă")
TENS = {20: "douăzeci", 30: "treizeci", 40: "patruzeci"}
TEENS = {
    11: "unsprezece | unșpe",
    12: "doisprezece | douăsprezece | doișpe",
    13: "treisprezece | treișpe",
    14: "paisprezece | patrusprezece | paișpe",
    15: "cincisprezece | cinșpe",
    16: "șaisprezece | șasesprezece | șaișpe",
    17: "șaptesprezece | șapteșpe",
    18: "optsprezece | optișpe",
    19: "nouăsprezece | nouășpe",
}
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    "una": 1,
    "două": 2,
    "zece": 10,
    **{word.strip(): number for number, words in TEENS.items() for word in words.split("|")},
    **{word: ten for ten, word in TENS.items()},
    **{
        f"{TENS[ten]} și {unit}": ten + number
        for ten in (20, 30)
        for number, unit in (*enumerate(UNITS, start=1), (1, "una"), (2, "două"))
    },
}

LEXICON = Lexicon(
    fillers="va rog te multumesc mersi",
    beside="e este asta tot eu foarte mă cu îmi",
    numbers=NUMBERS,
    commands={
        "back": """înapoi | du mă înapoi | întrebarea anterioară | anterior | un pas înapoi | întoarce | revino
            | mergi înapoi | vreau înapoi""",
        "skip": """sari | sari peste | treci peste | următoarea întrebare | omite | mai departe | peste | sar peste
            | treci mai departe""",
        "stop": """stop | oprește | gata | opriți | vreau să opresc | renunț | încheie | ajunge | nu mai vreau
            | nu îmi mai scrieți | terminat | închide""",
        "human": """om | o persoană | persoană | persoană reală | consilier | consilieră | angajat | operator
            | vreau să vorbesc cu _ | pot să vorbesc cu _ | pot vorbi cu _ | aș vrea să vorbesc cu _ | sunați mă
            | sună mă | mă puteți suna | poate să mă sune cineva | vorbesc cu un om | vreau un om
            | doresc să vorbesc cu _""",
        "language": """limba | limbă | schimbă limba | altă limbă | limbile | vreau altă limbă | nu vorbesc germana
            | schimbarea limbii""",
        "help": """ajutor | ajută mă | ajutați mă | am nevoie de ajutor | ajutati ma va rog | meniu | informații
            | info | cum funcționează | îmi trebuie ajutor
            | ce pot scrie aici""",
        "restart": """de la început | începe din nou | reîncepe | start | ia o de la capăt | de la capăt | din nou
            | restart | începem din nou""",
        "privacy": """confidențialitate | protecția datelor | datele mele | cine citește _ | cine vede _
            | cine citește | cine vede | e sigur | e anonim | date personale""",
        "delete": """șterge | șterge tot | ștergeți tot | șterge datele mele | ștergeți datele mele | ștergeți
            | ștergere | vreau să șterg _ | șterge datele | șterge conversația""",
        "repeat": """poftim | ce | repetă | repetați | nu înțeleg | n am înțeles | nu am înțeles | ce înseamnă asta
            | încă o dată | cum""",
        "appointment": """programarea mea | când am programarea | când este programarea mea | mută programarea
            | anulează programarea | schimbă programarea | întâlnirea mea | anulare programare
            | când e programarea mea | terminul meu""",
    },
    courtesies={
        "greeting": """bună | bună ziua | salut | bună dimineața | bună seara | hei | alo | noroc | servus | salutare
            | buna""",
        "thanks": """mulțumesc | mulțumesc mult | mersi | mersi mult | vă mulțumesc | îți mulțumesc | mulțumim
            | mulțumesc frumos""",
    },
    yes_no={
        "yes": """da | da da | da vă rog | da te rog | sigur | sigur că da | desigur | da sigur | bineînțeles | ok
            | okay | bine | de acord | sunt de acord | da sunt de acord | da de acord | exact | corect | așa este
            | așa e | e bine | e ok | perfect | normal | firește | da ok | da bine | nicio problemă | nici o problemă
            | vin | da vin | mhm | așa | exact așa | da așa | vreau | da vreau | rezervă | rezervați | totul e corect
            | totul e bine | super | convine | îmi convine | accept | da accept | merge""",
        "no": """nu | nu nu | nu mulțumesc | nu mersi | nu vreau | nu sunt de acord | niciodată | în niciun caz
            | greșit | nu este corect | nu e corect | nu e adevărat | mai bine nu | nu pot | refuz | deloc | incorect
            | dezacord | nusunt de acord | nu vin | nu e nevoie | nu e bine | nu e ok | nu de data asta
            | de data asta nu | nu merge | nu convine | nu îmi convine | nu accept | e greșit | nu e așa | nu rezerva
            | n am nevoie | nu doresc | neadevărat""",
        "unsure": """poate | probabil | nu știu | depinde | eventual | oricum | dacă vrea dumnezeu | cred că da
            | cred că nu | mai târziu | mai tarziu | m am răzgândit | mam răzgândit | întreabă mă mai târziu | nu acum
            | altă dată | alt timp | altă oră | altă zi | nesigur | mă gândesc | așteaptă | așteptați | stai
            | un moment | o clipă""",
    },
    consent={
        "yes": """da | sunt de acord | da sunt de acord | de acord | da de acord | accept | da accept | sunt deacord
            | da sunt deacord""",
        "no": """nu | nu sunt de acord | nu accept | refuz | nu nu sunt de acord | nu vreau | dezacord | nu doresc
            | nusunt de acord""",
    },
    questions={
        "question": """cum | ce | când | unde | cine | de ce | cât | câte | câți | care | pot | pot să | trebuie
            | este | aveți | există | e gratuit""",
    },
    unknown={
        "unknown": """nu știu | nu stiu exact | nu știu sigur | nu sunt sigur | nu sunt sigură | habar n am
            | n am idee | nu am idee | nu îmi amintesc | nustiu""",
        "decl": """nu vreau să spun | nu spun | prefer să nu spun | privat | secret | nu doresc să spun
            | nu vreau să răspund | e personal""",
    },
    ages={
        "almost": "aproape | în curând | curând | împlinesc | fac în curând",
        "below": "sub | mai mic de | mai puțin de",
        "above": "peste | mai mult de | mai mare de",
        "from": "de la | cel puțin",
        "other": "de _ ani aici | acum _ ani | clasa | luni | săptămân* | euro | ora | copii",
    },
    months={
        "g1": "ianuarie | ian",
        "g2": "februarie | feb",
        "g3": "martie | mar",
        "g4": "aprilie | apr",
        "g5": "mai",
        "g6": "iunie | iun",
        "g7": "iulie | iul",
        "g8": "august | aug",
        "g9": "septembrie | sept",
        "g10": "octombrie | oct",
        "g11": "noiembrie | noi | nov",
        "g12": "decembrie | dec",
    },
    weekdays={
        "0": "luni | lunea | de luni | lunii",
        "1": "marți | marțea | marti",
        "2": "miercuri | miercurea | miercurii",
        "3": "joi | joia | joii",
        "4": "vineri | vinerea | vinerii",
        "5": "sâmbătă | sâmbăta | sambata | sâmbetei",
        "6": "duminică | duminica | duminicii",
    },
    days={
        "today": "azi | astăzi | chiar azi",
        "tomorrow": "mâine",
        "after": "poimâine",
        "past": "ieri | alaltăieri | trecut* | trecută",
        "any": """oricând | în orice zi | cât mai repede | cât mai curând | imediat | orice zi | nu contează
            | mi e egal | cât mai repede posibil | cât de curând | indiferent""",
        "next": "viitor* | viitoare | următoarea | următorul",
        "week": "săptămâna viitoare | săptămâna următoare",
    },
    dayparts={
        "am": "dimineața | dimineață | înainte de prânz | înainte de masă | devreme",
        "pm": """după amiază | după amiaza | după masă | după prânz | seara | seară | la prânz | după școală
            | după muncă | dupamasa""",
        "any": "oricând | nu contează | mi e egal | toată ziua | indiferent",
    },
    clock={
        "half_past": "și jumătate | și jumate | jumătate | jumate",
        "quarter_past": "și un sfert | și sfert",
        "quarter_to": "fără un sfert | fără sfert",
        "hour": "ora | orele | la ora | la | pe la",
        "noon": "prânz | la prânz | amiază",
        "pm": "după amiază | după masă | seara",
        "am": "dimineața",
    },
    roles={
        "self": "pentru mine | eu | mine | pentru mine însumi | mie | pentru mine însămi | despre mine",
        "child": """pentru copilul meu | copilul meu | pentru fiul meu | fiul meu | pentru fiica mea | fiica mea
            | pentru copiii mei | copiii mei | băiatul meu | fata mea | pentru băiatul meu | pentru fata mea
            | sunt mama | sunt tatăl | sunt mamă | sunt tată | eu sunt mama | eu sunt tatăl | sunt mama lui
            | sunt mama ei | sunt tatăl lui | sunt tatăl ei | sunt mămica | sunt tăticul | sunt tati
            | sunt părinte* | sunt părintele | suntem părinți* | noi suntem părinții | băiețelul meu
            | fetița mea | pentru fetița mea | pentru băiețelul meu | copilașul meu | copilului meu | fiului meu
            | fiicei mele | copiii noștri | copilul nostru""",
        "other": """pentru un prieten | pentru o prietenă | pentru fratele meu | fratele meu | pentru sora mea
            | sora mea | pentru altcineva | altcineva | altă persoană | pentru altă persoană | soțul meu
            | soția mea | mama mea | tatăl meu | verișor* | verișoar* | profesor | profesoară | voluntar
            | asistent social | un prieten | pentru soțul meu | pentru soția mea | sunt profesor* | vecin*
            | nepot* | nepoat* | nepoți* | frate | frățior* | fratelui meu | soră | surioar* | surorii mele
            | sora | văr | vărul meu | unchi* | mătuș* | bunic* | bunica mea | bunicul meu | cumnat* | cumnată
            | soacr* | socr* | ginere* | nora mea | prieten* | iubit* | logodnic* | coleg* | colocatar* | rudă
            | rude | mamei mele | tatălui meu | pentru mama | pentru tata | pentru mama mea | pentru tatăl meu
            | fin | fina | finul meu | finei mele | soțului meu | soției mele""",
        "unsure": "nu știu | noi | pentru noi",
    },
    statuses={
        "pass": """pașaport românesc | pașaport român | buletin românesc | carte de identitate | cetățean ue
            | cetățean român | cetățeană română | cetățean european | pașaport ue | pașaport german
            | cetățenie germană | cetățenie română | sunt român | sunt româncă | pașaport european
            | ci românească | cetățean german | cetățeană germană | cetățenia germană | buletin german
            | cetățean al germaniei | pașaport român* | român | româncă | buletin de românia | buletin ue""",
        "permit": """permis de ședere | permis de rezidență | drept de ședere | permis | ședere permanentă
            | refugiat recunoscut | protecție subsidiară | protecție temporară | cartea albastră | paragraful 24
            | permisul meu* | permisul de ședere""",
        "asyl": """azil | cerere de azil | solicitant de azil | aștept decizia | procedura de azil
            | aștept tribunalul | tribunal* | am contestat | contestație | recurs | apel în instanță | proces
            | aștept interviul | dublin""",
        "duld": "duldung | tolerat | tolerare | șederea tolerată | toleranță",
        "other": "viză | alt document | altceva | alte acte | apatrid",
        "none": """nu am acte | fără acte | nu am documente | fără documente | ilegal | n am acte | nam acte
            | nu am niciun act | ilegal* | n am documente | nu am permis""",
        "decl": "nu vreau să spun",
    },
    topics={
        "school": "școal* | la școală | liceu | universitate | facultate | studii | elev* | lecții",
        "train": "formare profesională | ucenicie | practică | stagiu | pregătire profesională | ausbildung | meserie",
        "work": "loc de muncă | muncă | serviciu | job | cv | lucru | lucrez | angajare | șomaj | să muncesc",
        "german": """germană | germana | curs de germană | curs de limbă | curs de integrare | învăț germana
            | limba germană | curs de limbă profesional* | germană profesională | germană pentru muncă
            | curs de germană profesională | bsk | job bsk | berufssprachkurs*""",
        "recog": """recunoaștere* | recunoașterea diplomei | diplom* | echivalare | certificat* | adeverință
            | recunoașterea diplomelor""",
        "house": "locuință | apartament | chirie | casă | cameră | cazare | locuire | garsonieră",
        "resid": """ședere | azil | deportare | cetățenie | acte | pașaport | viză | străini | tribunal
            | contestație | recurs | dublin* | transfer* | expulzare* | interviu de azil | prelungire* permis*""",
        "money": """bani | datorii | jobcenter | ajutor social | alocație | kindergeld | cont bancar | ajutoare
            | ajutoare sociale | venit de bază | prestații sociale | alocație socială | bani de la jobcenter
            | ajutor pentru solicitanți de azil | social*""",
        "family": "famili* | reîntregirea familiei | divorț | căsătorie | părinți | ceartă",
        "health": """sănătate | medic | doctor | bolnav* | spital | asigurare | însărcinată | gravidă | psiholog
            | dentist""",
        "free": "timp liber | sport | fotbal | prieteni | muzică | înot | hobby",
        "volun": "voluntar | voluntariat | vreau să ajut",
        "kita": "grădiniță | creșă",
        "parenting": "educația copiilor | creșterea copiilor",
        "other": "altceva | alt subiect | altă temă",
    },
    places={
        "unknown": "pe stradă | fără adăpost | la prieteni | fără adresă | nu am adresă",
        "abroad": "în străinătate | nu sunt în germania | încă nu sunt în germania | în românia | în afara germaniei",
        "reception": "tabără | lagăr | centru de primire | heim | cămin de refugiați | centru de refugiați",
    },
    deadlines={
        "deadline": """scrisoare | termen limită | termen | respins* | respingere | refuz | tribunal | contestație
            | deportare | evacuare | somație | decizia bamf""",
    },
)
