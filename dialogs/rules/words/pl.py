"""What people type in Polish, with and without its diacritics. "No" alone is no denial: it means "well, yes"."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("jeden", "dwa", "trzy", "cztery", "pięć", "sześć", "siedem", "osiem", "dziewięć")
TENS = {20: "dwadzieścia", 30: "trzydzieści", 40: "czterdzieści"}
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    "jedna": 1,
    "dwie": 2,
    "dziesięć": 10,
    **{
        f"{stem}naście": number
        for number, stem in enumerate(
            ("jede", "dwa", "trzy", "czter", "pięt", "szes", "siedem", "osiem", "dziewięt"), start=11
        )
    },
    **{word: ten for ten, word in TENS.items()},
    **{f"{TENS[ten]} {unit}": ten + number for ten in (20, 30) for number, unit in enumerate(UNITS, start=1)},
}

HOURS = (
    "pierwsza pierwszej",
    "druga drugiej",
    "trzecia trzeciej",
    "czwarta czwartej",
    "piąta piątej",
    "szósta szóstej",
    "siódma siódmej",
    "ósma ósmej",
    "dziewiąta dziewiątej",
    "dziesiąta dziesiątej",
    "jedenasta jedenastej",
    "dwunasta dwunastej",
    "trzynasta trzynastej",
    "czternasta czternastej",
    "piętnasta piętnastej",
    "szesnasta szesnastej",
    "siedemnasta siedemnastej",
)
NUMBERS |= {form: hour for hour, forms in enumerate(HOURS, start=1) for form in forms.split()}

LEXICON = Lexicon(
    fillers="prosze dziekuje dzieki bardzo",
    beside="to jest wszystko ja bardzo mi się tak",
    numbers=NUMBERS,
    commands={
        "back": """wstecz | wróć | cofnij | z powrotem | poprzednie pytanie | powrót | do tyłu | chcę wrócić
            | cofnij się | krok wstecz""",
        "skip": """pomiń | pomijam | dalej | następne pytanie | przeskocz | pomiń pytanie | następne | opuść
            | pomiń to""",
        "stop": """stop | koniec | zatrzymaj | przerwij | dość | chcę skończyć | zakończ | kończę | przestań
            | wystarczy | nie piszcie więcej | rezygnuję""",
        "human": """człowiek | z człowiekiem | konsultant | konsultantka | doradca | pracownik | osoba
            | prawdziwy człowiek | chcę porozmawiać z _ | chcę rozmawiać z _ | mogę porozmawiać z _
            | czy mogę porozmawiać z _ | rozmowa z człowiekiem | zadzwońcie do mnie | proszę o telefon
            | proszę do mnie zadzwonić | czy ktoś może do mnie zadzwonić""",
        "language": """język | języki | zmień język | inny język | zmiana języka | chcę inny język
            | nie mówię po niemiecku""",
        "help": """pomoc | pomocy | pomóż mi | pomóżcie mi | potrzebuję pomocy | proszę o pomoc | menu | jak to działa
            | informacje | info
            | co mogę tu napisać""",
        "restart": """od nowa | zacznij od nowa | od początku | zacznij od początku | restart | start
            | jeszcze raz od początku | zacząć od nowa""",
        "privacy": """prywatność | ochrona danych | moje dane | kto to czyta | kto czyta _ | kto widzi _
            | kto to widzi | dane osobowe | czy to bezpieczne | czy to anonimowe""",
        "delete": """usuń | usuń wszystko | skasuj | skasuj wszystko | usuń moje dane | skasuj moje dane | usunąć dane
            | usuńcie moje dane | chcę usunąć _ | proszę usunąć _ | usuń dane""",
        "repeat": """co | słucham | powtórz | proszę powtórzyć | nie rozumiem | nie zrozumiałem | nie zrozumiałam
            | co to znaczy | jeszcze raz | hę""",
        "appointment": """mój termin | moja wizyta | moje spotkanie | kiedy mam termin | kiedy mam wizytę
            | kiedy jest mój termin | przełóż termin | odwołaj termin | odwołaj wizytę | zmień termin | przełóż wizytę
            | przełóż spotkanie | przełożyć spotkanie | przełożyć termin | odwołać spotkanie | odwołaj spotkanie
            | kiedy mam spotkanie""",
    },
    courtesies={
        "greeting": "cześć | hej | dzień dobry | dobry wieczór | witam | witaj | siema | halo | hejka | dobry",
        "thanks": """dziękuję | dziękuję bardzo | bardzo dziękuję | dzięki | dzięki wielkie | wielkie dzięki
            | dziękuje | dziekuje ci""",
    },
    yes_no={
        "yes": """tak | tak tak | tak proszę | oczywiście | jasne | pewnie | zgadzam się | tak zgadzam się | zgoda
            | dobrze | okej | ok | no tak | no jasne | no pewnie | dokładnie | właśnie | zgadza się | tak zgadza się
            | w porządku | pasuje | może być | spoko | nie ma problemu | nie ma sprawy | jak najbardziej | naturalnie
            | ta | taa | przyjdę | tak przyjdę | racja | dobra | chcę | tak chcę | będę | niech będzie | dokładnie tak
            | wszystko dobrze | wszystko się zgadza | rezerwuj | proszę zarezerwować | zarezerwuj
            | zgadza się wszystko | super | świetnie | akceptuję | odpowiada mi""",
        "no": """nie | nie nie | nie dziękuję | nie dzięki | nie chcę | nie zgadzam się | nie nie zgadzam się | nigdy
            | w żadnym wypadku | źle | nieprawda | to nieprawda | nie zgadza się | raczej nie | nie mogę | odmawiam
            | absolutnie nie | niezgadzam się | nie tym razem | tym razem nie | nieprawidłowo | niezgadza się
            | nie pasuje | niepasuje | nie przyjdę | nie będę | nie akceptuję | nie odpowiada mi | nie potrzebuję
            | to źle | błędnie | jest źle | nie tak | nie chce""",
        "unsure": """może | być może | chyba | chyba tak | chyba nie | nie wiem | zobaczymy | zależy | obojętnie
            | wszystko jedno | jak bóg da | no | później | potem | rozmyśliłem się | rozmyśliłam się
            | zmieniłem zdanie | zmieniłam zdanie | zapytaj później | nie teraz | innym razem | inny termin
            | inny dzień | inna godzina | niepewnie | zastanowię się | czekaj | chwila | chwilę | moment | poczekaj
            | nieważne""",
    },
    consent={
        "yes": """tak | zgadzam się | tak zgadzam się | zgoda | tak zgoda | wyrażam zgodę | tak wyrażam zgodę
            | akceptuję | tak akceptuję""",
        "no": """nie | nie zgadzam się | nie nie zgadzam się | nie wyrażam zgody | odmawiam | nie chcę | nie akceptuję
            | niezgadzam się | niewyrażam zgody""",
    },
    questions={
        "question": """jak | co | kiedy | gdzie | kto | dlaczego | ile | czy | jaki | jaka | jakie | który | która
            | dokąd | po co""",
    },
    unknown={
        "unknown": """nie wiem | nie wiem dokładnie | nie jestem pewien | nie jestem pewna | nie mam pojęcia
            | nie pamiętam | niewiem | nie znam""",
        "decl": """nie chcę mówić | nie chcę powiedzieć | nie powiem | wolę nie mówić | prywatne | tajemnica
            | nie chcę odpowiadać | to prywatne""",
    },
    ages={
        "almost": "prawie | niedługo | wkrótce | skończę | niebawem | zaraz",
        "below": "poniżej | mniej niż | młodszy niż",
        "above": "powyżej | ponad | więcej niż | starszy niż",
        "from": "od | co najmniej",
        "other": "od _ lat tutaj | temu | klasa | miesiąc* | miesięcy | tydzień | tygodni | euro | godzin* | dzieci",
    },
    months={
        "g1": "stycznia | styczeń | styczniu | sty",
        "g2": "lutego | luty | lutym | lut",
        "g3": "marca | marzec | marcu | mar",
        "g4": "kwietnia | kwiecień | kwietniu | kwi",
        "g5": "maja | maj | maju",
        "g6": "czerwca | czerwiec | czerwcu | cze",
        "g7": "lipca | lipiec | lipcu | lip",
        "g8": "sierpnia | sierpień | sierpniu | sie",
        "g9": "września | wrzesień | wrześniu | wrz",
        "g10": "października | październik | październiku | paź",
        "g11": "listopada | listopad | listopadzie | lis",
        "g12": "grudnia | grudzień | grudniu | gru",
    },
    weekdays={
        "0": """poniedziałek | poniedziałku | pon | pn | poniedzialek | poniedziałkiem | poniedziałki
            | poniedziałkach""",
        "1": "wtorek | wtorku | wt | wtorkiem | wtorki",
        "2": "środa | środę | środy | śr | srode | sroda",
        "3": "czwartek | czwartku | czw | czwartkiem | czwartki",
        "4": "piątek | piątku | pt | piątkiem | piątki | piatek | piatku",
        "5": "sobota | sobotę | soboty | sob | sobotą",
        "6": "niedziela | niedzielę | niedzieli | nd | niedzielą",
    },
    days={
        "today": "dzisiaj | dziś | dzis",
        "tomorrow": "jutro",
        "after": "pojutrze",
        "past": "wczoraj | przedwczoraj | zeszły | zeszłym | zeszłą | ostatni* | minion*",
        "any": """obojętnie | kiedykolwiek | każdego dnia | codziennie | jak najszybciej | jak najprędzej | zaraz
            | wszystko jedno | w każdej chwili | zawsze | obojętnie kiedy | od razu""",
        "next": "następny | następną | przyszły | przyszłą | najbliższy | najbliższą | przyszłym",
        "week": "w przyszłym tygodniu | przyszły tydzień | następny tydzień | w następnym tygodniu",
    },
    dayparts={
        "am": "rano | przed południem | z rana | przedpołudnie | do południa | poranek",
        "pm": "po południu | popołudniu | popołudnie | wieczorem | wieczór | po szkole | po pracy | w południe",
        "any": "obojętnie | kiedykolwiek | cały dzień | zawsze | wszystko jedno",
    },
    clock={
        "half_to": "wpół do | pół do",
        "half_past": "trzydzieści",
        "quarter_past": "kwadrans po | piętnaście po",
        "quarter_to": "za kwadrans | za piętnaście",
        "hour": "godzina | godzinie | o | o godzinie | około | godz",
        "noon": "południe | w południe",
        "pm": "po południu | popołudniu | wieczorem",
        "am": "rano | przed południem",
    },
    roles={
        "self": "dla mnie | ja | mnie | dla siebie | dla mnie samego | dla mnie samej | mi | sam | sama | o mnie",
        "child": """dla mojego dziecka | dla dziecka | moje dziecko | dla syna | dla mojego syna | mój syn
            | dla córki | dla mojej córki | moja córka | moje dzieci | dla dzieci | jestem matką | jestem ojcem
            | syn | córka | jestem mamą | jestem tatą | jestem matka | jestem ojciec | jestem mama | jestem tata
            | jestem jego matką | jestem jej matką | jestem jego mamą | jestem jej mamą | jestem jego ojcem
            | jestem jej ojcem | jestem jego tatą | jestem jej tatą | jestem rodzic* | jesteśmy rodzicami
            | ja jestem matką | to moje dziecko | mojemu synowi | mojej córce | synek | córeczka | dla synka
            | dla córeczki | mojego syna | mojego dziecka | dzieci | dziecko""",
        "other": """dla kolegi | dla koleżanki | dla przyjaciela | dla przyjaciółki | dla brata | mój brat
            | dla siostry | moja siostra | dla kogoś innego | ktoś inny | inna osoba | dla innej osoby | mój mąż
            | moja żona | dla męża | dla żony | dla mamy | dla taty | kuzyn* | nauczyciel* | wolontariusz*
            | pracownik socjalny | dla znajomego | dla znajomej | jestem nauczyciel* | sąsiad* | siostrze*
            | siostrzen* | bratan* | bratank* | bratanic* | młodszy brat | młodszego brata | mój młodszy brat
            | mlodszy brat | mlodszego brata | mlodsza siostra | młodsza siostra | młodszej siostry
            | starszy brat | starsza siostra | brat | bratu | bracisz* | siostra | siostrze | siostrzycz*
            | rodzeństw* | kuzynk* | wuj* | wujek | ciotk* | ciocia | cioci | stryj* | babci* | babcia | dziadk*
            | dziadek | dziadka | wnuk* | wnuczk* | sąsiadk* | szwagier | szwagra | szwagier* | szwagierk*
            | teściow* | teść* | zięć* | synow* | mąż | żona | chłopak* | dziewczyn* | narzeczon* | kolega
            | koleżank* | przyjaciel* | przyjaciółk* | współlokator* | krewn* | chrześni* | mama moja
            | moja mama | mój tata | dla mojej mamy | dla mojego taty | dla ojca | dla matki""",
        "unsure": "nie wiem | my | dla nas",
    },
    statuses={
        "pass": """polski paszport | polski dowód | dowód osobisty | paszport ue | obywatel ue | obywatelka ue
            | polskie obywatelstwo | niemiecki paszport | niemieckie obywatelstwo | jestem polakiem
            | jestem polką | paszport unijny | paszport niemiecki | paszport polski | unijny paszport
            | obywatel polski | obywatel* niemiec | obywatel* niemiecki* | niemiecki dowód | obywatel* ue
            | obywatel* unii | obywatelstwo niemieckie | obywatelstwo ue | obywatel* polski | obywatel* polsk*
            | polak | polka | polski dowód osobisty""",
        "permit": """zezwolenie na pobyt | pozwolenie na pobyt | karta pobytu | pobyt stały | pobyt
            | status uchodźcy | ochrona uzupełniająca | ochrona czasowa | ochrona tymczasowa | niebieska karta
            | paragraf 24 | azyl przyznany | uznany uchodźca""",
        "asyl": """azyl | wniosek o azyl | starający się o azyl | czekam na decyzję | procedura azylowa
            | czekam na sąd | czekam na sad | sąd | sądzie | odwołanie | odwołałem się | odwołałam się | skarga
            | czekam na wywiad | dublin""",
        "duld": "duldung | pobyt tolerowany | tolerowany | tolerowana | zawieszona deportacja",
        "other": "wiza | inny dokument | coś innego | inny papier | bezpaństwowiec",
        "none": """bez papierów | nie mam papierów | nie mam dokumentów | bez dokumentów | nielegalnie
            | nie mam papierow | brak dokumentów | nie mam żadnych papierów | nielegaln* | nie mam pobytu
            | nie mam karty""",
        "decl": "nie chcę mówić",
    },
    topics={
        "school": "szkoł* | do szkoły | liceum | studia | uniwersytet | uczelnia | lekcje | korepetycje",
        "train": "nauka zawodu | zawód | szkolenie zawodowe | praktyka | praktyki | staż | ausbildung",
        "work": "prac* | szukam pracy | robota | podanie o pracę | cv | życiorys | bezroboci* | zatrudnienie",
        "german": """niemiecki | kurs niemieckiego | kurs językowy | nauka niemieckiego | kurs integracyjny
            | kurs języka | kurs języka zawodowego | zawodowy kurs języka* | niemiecki zawodowy
            | niemiecki w pracy""",
        "recog": "uznanie dyplomu | dyplom* | świadectw* | nostryfikacja | uznanie | certyfikat* | uznanie świadectwa",
        "house": "mieszkani* | pokój | wynajem | czynsz | dom | zakwaterowanie | mieszkania",
        "resid": """pobyt | azyl | deportacja | obywatelstwo | paszport | wiza | papiery | dokumenty
            | urząd do spraw cudzoziemców | sąd | odwołanie | skarga | dublin* | przekazanie | deportacj*
            | przesłuchanie azylowe | przedłużenie pobytu""",
        "money": """pieniądze | pieniędzy | długi | dług | jobcenter | zasiłek | kindergeld | konto bankowe
            | zasiłki | zasiłek* | zasiłk* | pomoc społeczna | świadczeni* | pieniądze z jobcenter | socjal*
            | zasiłek dla azylantów | karta płatnicza""",
        "family": "rodzin* | łączenie rodzin | rozwód | małżeństwo | rodzice | kłótnia",
        "health": """zdrowi* | lekarz | lekarza | choroba | chory | chora | szpital | ubezpieczenie | ciąża
            | w ciąży | psycholog | dentysta""",
        "free": "czas wolny | sport | piłka nożna | przyjaciele | muzyka | pływanie | hobby",
        "volun": "wolontariat | chcę pomagać",
        "kita": "przedszkole | żłobek",
        "parenting": "wychowanie | wychowanie dzieci",
        "other": "coś innego | inny temat | inne",
    },
    places={
        "unknown": "na ulicy | bezdomny | bezdomna | u znajomych | bez adresu | nie mam adresu",
        "abroad": "za granicą | nie jestem w niemczech | jeszcze nie w niemczech | jeszcze w polsce | w polsce",
        "reception": "obóz | ośrodek dla uchodźców | heim | w obozie | ośrodek recepcyjny",
    },
    deadlines={
        "deadline": """list | pismo | termin odwołania | odmowa | odmowę | odrzucon* | sąd | odwołanie
            | deportacja | eksmisja | wezwanie | decyzja bamf | termin do""",
    },
)
