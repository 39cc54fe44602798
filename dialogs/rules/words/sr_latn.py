"""What people type in Serbian, Bosnian and Croatian, in Latin letters and in Cyrillic."""

from dialogs.rules.words.lexicon import Lexicon, PhraseTable

UNITS = ("jedan", "dva", "tri", "četiri", "pet", "šest", "sedam", "osam", "devet")
TENS = {20: "dvadeset", 30: "trideset", 40: "četrdeset"}
STEMS = ("jeda", "dva", "tri", "četr", "pet", "šes", "sedam", "osam", "devet")
PAIRS = (("lj", "љ"), ("nj", "њ"), ("dž", "џ"))
CYRILLIC = str.maketrans("abvgdđežzijklmnoprstćufhcčš", "абвгдђежзијклмнопрстћуфхцчш")

NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    "jedna": 1,
    "dve": 2,
    "dvije": 2,
    "deset": 10,
    **{f"{stem}naest": number for number, stem in enumerate(STEMS, start=11)},
    **{word: ten for ten, word in TENS.items()},
    **{
        f"{TENS[ten]}{joint}{unit}": ten + number
        for ten in (20, 30)
        for number, unit in (*enumerate(UNITS, start=1), (1, "jedna"), (2, "dve"), (2, "dvije"))
        for joint in (" ", " i ")
    },
}


def cyrillic(words: str) -> str:
    """Write Serbian Latin in Cyrillic letters."""
    for latin, letter in PAIRS:
        words = words.replace(latin, letter)
    return words.translate(CYRILLIC)


def both(table: PhraseTable) -> PhraseTable:
    """Give the phrases of a table in both scripts."""
    return {meaning: f"{phrases} | {cyrillic(phrases)}" for meaning, phrases in table.items()}


LEXICON = Lexicon(
    fillers="molim hvala te vas молим хвала",
    beside="je sve to ja sam vrlo mi је све то ја сам врло ми",
    numbers=NUMBERS | {cyrillic(word): number for word, number in NUMBERS.items()},
    commands=both(
        {
            "back": "nazad | natrag | vrati se | vrati | prethodno pitanje | korak nazad | unazad",
            "skip": "preskoči | dalje | sledeće pitanje | sljedeće pitanje | sledeće | sljedeće | preskočiti",
            "stop": "stop | stani | prekini | kraj | dosta | želim da prestanem | završi | prekid | neću više",
            "human": """čovek | čovjek | osoba | savetnik | savjetnik | želim razgovarati sa _ | hoću da pričam sa _
                | želim da razgovaram sa _ | mogu li razgovarati sa _ | pozovite me | nazovite me | zaposleni
                | pričati sa čovekom | razgovor sa osobom""",
            "language": "jezik | promeni jezik | promijeni jezik | drugi jezik | promena jezika",
            "help": """pomoć | pomozi mi | pomozite | pomozite mi | treba mi pomoć | upomoć
            | šta mogu ovde da napišem""",
            "restart": "ispočetka | iz početka | kreni ispočetka | od početka | počni ponovo",
            "privacy": """privatnost | zaštita podataka | moji podaci | ko ovo čita | ko čita _ | ko vidi _
                | tko čita _""",
            "delete": """obriši | izbriši | obriši sve | izbriši sve | obrišite moje podatke | obriši moje podatke
                | izbrišite moje podatke | brisanje""",
            "repeat": "šta | što | ponovi | ne razumem | ne razumijem | nisam razumeo | nisam razumela | šta to znači",
            "appointment": "moj termin | kada mi je termin | otkaži termin | promeni termin | pomeri termin",
        }
    ),
    courtesies=both(
        {
            "greeting": "zdravo | dobar dan | dobro jutro | dobro veče | dobra večer | ćao | bok | pozdrav | selam",
            "thanks": "hvala | hvala lepo | hvala lijepo | puno hvala | hvala puno | hvala vam | hvala ti",
        }
    ),
    yes_no=both(
        {
            "yes": """da | da da | da molim | naravno | da naravno | svakako | slažem se | da slažem se | u redu
                | dobro | okej | ok | tačno | točno | može | tako je | važi | sigurno | jeste | aha | nema problema
                | doći ću | baš tako | upravo tako | u redu je | dobro je | tačno je | sve je tačno | sve je u redu
                | rezerviši | zakaži | hoću | da hoću | dolazim | odlično | pristajem""",
            "no": """ne | ne ne | ne hvala | neću | ne želim | ne slažem se | ne ne slažem se | nikad | nikako
                | netačno | ni slučajno | ne mogu | nije tačno | pogrešno | pogrešno je | netačno je | ne ovaj put
                | ovaj put ne | nije dobro | nije u redu | nije tako | ne dolazim | ne odgovara | ne odgovara mi
                | ne pristajem | odbijam | ne treba | nemoj""",
            "unsure": """možda | ne znam | zavisi | ovisi | verovatno | vjerovatno | svejedno | ako bog da | inšallah
                | kasnije | posle | poslije | predomislio sam se | predomislila sam se | pitaj me kasnije | ne sada
                | drugi put | drugi dan | drugo vreme | nesigurno | razmisliću | čekaj | čekajte | sačekaj | samo malo
                | trenutak | ipak ne""",
        }
    ),
    consent=both(
        {
            "yes": "da | slažem se | da slažem se | pristajem | da pristajem | saglasan sam | saglasna sam",
            "no": "ne | ne slažem se | ne ne slažem se | ne pristajem | odbijam | neću | ne želim",
        }
    ),
    questions=both(
        {
            "question": """kako | šta | što | kada | kad | gde | gdje | ko | tko | zašto | koliko | da li
                | mogu li | moram li"""
        }
    ),
    unknown=both(
        {
            "unknown": "ne znam | neznam | nisam siguran | nisam sigurna | nemam pojma | ne sećam se | ne sjećam se",
            "decl": """ne želim reći | ne želim da kažem | neću da kažem | privatno | tajna | ne bih rekao
                | ne bih rekla""",
        }
    ),
    ages=both(
        {
            "almost": "skoro | uskoro | zamalo",
            "below": "ispod | manje od | mlađi od",
            "above": "iznad | preko | više od | stariji od",
            "from": "od | najmanje",
            "other": "pre | prije | razred | mesec* | mjesec* | nedelj* | eura | sati",
        }
    ),
    months=both(
        {
            "g1": "januar | januara | januaru | siječanj | siječnja | jan",
            "g2": "februar | februara | februaru | veljača | veljače | feb",
            "g3": "mart | marta | martu | ožujak | ožujka",
            "g4": "april | aprila | aprilu | travanj | travnja",
            "g5": "maj | maja | maju | svibanj | svibnja",
            "g6": "jun | juna | junu | juni | lipanj | lipnja",
            "g7": "jul | jula | julu | juli | srpanj | srpnja",
            "g8": "avgust | avgusta | avgustu | august | kolovoz | kolovoza | avg",
            "g9": "septembar | septembra | septembru | rujan | rujna | sep",
            "g10": "oktobar | oktobra | oktobru | okt",
            "g11": "novembar | novembra | novembru | studeni | studenog | nov",
            "g12": "decembar | decembra | decembru | prosinac | prosinca | dec",
        }
    ),
    weekdays=both(
        {
            "0": "ponedeljak | ponedjeljak | ponedeljka | ponedeljkom | ponedjeljka",
            "1": "utorak | utorka | utorkom",
            "2": "sreda | srijeda | sredu | srijedu | srede | srijede | sredom",
            "3": "četvrtak | četvrtka | četvrtkom | cetvrtak | cetvrtka",
            "4": "petak | petka | petkom",
            "5": "subota | subotu | subote | subotom",
            "6": "nedelja | nedjelja | nedelju | nedjelju | nedelje | nedjelje | nedeljom",
        }
    ),
    days=both(
        {
            "today": "danas",
            "tomorrow": "sutra",
            "after": "prekosutra",
            "past": "juče | jučer | prekjuče | prošl*",
            "any": "svejedno | bilo koji dan | bilo kad | što pre | što prije | što je pre moguće | odmah | svaki dan",
            "next": "sledeći | sljedeći | sledeće | sledeću | sljedeću | idući",
            "week": "sledeće nedelje | sljedeće sedmice | sljedeći tjedan | iduće nedelje",
        }
    ),
    dayparts=both(
        {
            "am": "ujutro | ujutru | pre podne | prije podne | jutro | prijepodne | prepodne",
            "pm": "popodne | poslepodne | poslijepodne | posle podne | poslije podne | uveče | navečer | posle škole",
            "any": "svejedno | bilo kada | ceo dan | cijeli dan | bilo kad",
        }
    ),
    clock=both(
        {
            "half_to": "pola",
            "half_past": "i po | i pol | i trideset",
            "quarter_past": "i četvrt | i petnaest",
            "quarter_to": "petnaest do | četvrt do",
            "hour": "sati | sata | sat | u | oko | h",
            "noon": "podne | u podne",
            "pm": "popodne | posle podne | poslije podne | uveče",
            "am": "ujutro | ujutru | pre podne | prije podne",
        }
    ),
    roles=both(
        {
            "self": "za mene | ja | meni | mene | za sebe | za mene lično",
            "child": """za moje dete | za moje dijete | moje dete | moje dijete | za sina | za mog sina | moj sin
            | za kćerku | za kćer | za ćerku | moja ćerka | moja kći | moja kćerka | moja djeca | moja deca
            | za decu | za djecu | ja sam majka | ja sam otac | ćerka | kćerka | kći | ćerku | sina | dete
            | dijete | majka sam | otac sam | ja sam mama | ja sam tata | mama sam | tata sam
            | ja sam njegova majka | ja sam njena majka | ja sam njegov otac | ja sam njen otac
            | ja sam njegova mama | ja sam njena mama | ja sam roditelj | mi smo roditelji | roditelji smo
            | kao majka | kao otac | мајка сам | отац сам | ја сам мајка | ја сам отац | ја сам мама
            | ја сам тата | мама сам | тата сам | ја сам родитељ | ми смо родитељи | моја деца | moj mali sin
            | moja mala ćerka | sinu | sinčić | ćerkica | за сина""",
            "other": """za prijatelja | za prijateljicu | za brata | moj brat | za sestru | moja sestra
            | za drugu osobu | druga osoba | za nekog drugog | neko drugi | netko drugi | moj muž | moja žena
            | za muža | za ženu | rođak* | učitelj* | nastavni* | volonter* | sestrić* | sestric* | sestričin*
            | bratić* | bratanic* | bratanac | nećak* | necak* | nećakinj* | mlađi brat | mladi brat
            | mladji brat | mlađeg brata | mladjeg brata | mlađa sestra | mladja sestra | stariji brat
            | starija sestra | brat | brata | bratu | sestra | sestru | sestri | braća | sestre | rodjak*
            | rodica | ujak* | ujka* | stric* | tetk* | tetka | baba | bake | baka | baki | deda | dedi | djed*
            | unuk* | unuc* | komšij* | komsij* | susjed* | sused* | zet | šurak | svast* | svekr* | tašt*
            | snaja | snaha | muž | žena | dečko | devojk* | verenik* | verenic* | drug | druga | drugaric*
            | drugarica | prijatelj* | koleg* | cimer* | rođaka | moja mama | moj tata | moja majka | moj otac
            | za mamu | za tatu | za majku | za oca | kum | kuma | сестрић* | нећак* | млађи брат | млађа сестра
            | брат | брата | сестра | сестру | ујак* | стриц* | тетк* | баба | бака | деда | унук* | комшиј*
            | друг | другариц* | пријатељ* | za baku | za dedu | za babu | za djeda | baku | dedu""",
            "unsure": "mi | za nas",
        }
    ),
    statuses=both(
        {
            "pass": """nemački pasoš | njemačka putovnica | nemačko državljanstvo | hrvatska putovnica
            | hrvatski pasoš | eu pasoš | nemački državljan* | nemacki drzavljan* | nemacki sam drzavljan*
            | njemački državljan* | njemačko državljanstvo | nemacki pasos | državljan* nemačke
            | državljan* njemačke | državljan* eu | evropski pasoš | hrvatsko državljanstvo
            | hrvatski državljan* | slovenački pasoš | slovensko državljanstvo""",
            "permit": """boravišna dozvola | dozvola boravka | boravak | dozvola za boravak | stalni boravak
                | boravišna""",
            "asyl": """azil | zahtev za azil | tražilac azila | čekam odluku | tražitelj azila | čekam sud
            | cekam sud | sud | žalba | žalio sam se | žalila sam se | tužba | čekam intervju | dablin | dublin""",
            "duld": "duldung | duldunga | tolerisan boravak",
            "other": "viza | drugi papir | drugi dokument",
            "none": """bez papira | nemam papire | nemam dokumente | bez dokumenata | nemam dokumenta | ilegal*
            | nemam nikakve papire | nemam boravak | bez boravka""",
        }
    ),
    topics=both(
        {
            "school": "škol* | fakultet | studij | gimnazija | univerzitet",
            "train": "stručno obrazovanje | zanat | praksa | ausbildung | ausbildunga | naukovanje",
            "work": "posao | rad | tražim posao | zaposlenje | biografija | cv | prijava za posao",
            "german": """nemački | njemački | kurs nemačkog | kurs jezika | učenje nemačkog | tečaj njemačkog
            | kurs njemačkog | stručni jezički kurs | kurs stručnog jezika | nemački za posao
            | njemački za posao | integracioni kurs | integracijski tečaj | kurs integracije""",
            "recog": "priznavanje diplome | diplom* | nostrifikacija | svedočanstvo | svjedodžba | priznavanje",
            "house": "stan | kuća | smeštaj | smještaj | kirija | soba | najam | stanovanje",
            "resid": """boravak | azil | deportacija | državljanstvo | papiri | viza | pasoš | sud | žalba | tužba
            | dablin* | dublin* | transfer* | deportacij* | intervju za azil | produženje boravka""",
            "money": """novac | pare | dugovi | dug | jobcenter | socijalna pomoć | socijalne pomoći | novčana pomoć
            | novac od jobcentra | džobcentar | jobcenter* | pomoć za azilante | naknada""",
            "family": "porodic* | obitelj* | spajanje porodice | razvod | brak | roditelji",
            "health": "zdravlje | lekar | liječnik | doktor | bolest | bolnica | osiguranje | trudna",
            "free": "slobodno vreme | slobodno vrijeme | sport | fudbal | nogomet | prijatelji | muzika",
            "volun": "volontiranje | želim pomagati",
            "kita": "vrtić | obdanište",
            "other": "nešto drugo | drugo | ostalo",
        }
    ),
    places=both(
        {
            "unknown": "na ulici | beskućnik | kod prijatelja | bez adrese",
            "abroad": "u inostranstvu | nisam u nemačkoj | nisam u njemačkoj | u srbiji | u bosni | u inozemstvu",
            "reception": "kamp | izbeglički centar | heim | prihvatni centar",
        }
    ),
    deadlines=both({"deadline": "pismo | rok | odbijen* | odbijenica | sud | žalba | deportacija"}),
)
