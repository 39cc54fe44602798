"""What people type in German."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
TENS = {20: "zwanzig", 30: "dreißig", 40: "vierzig"}
NUMBERS = {
    "eins": 1,
    "ein": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
    "siebenzehn": 17,
    "sechszehn": 16,
    **{word: number for number, word in TENS.items()},
    **{f"{UNITS[unit]}und{TENS[ten]}": ten + unit for ten in (20, 30) for unit in range(1, 10)},
    **{f"{UNITS[unit]} und {TENS[ten]}": ten + unit for ten in (20, 30) for unit in range(1, 10)},
}

LEXICON = Lexicon(
    fillers="bitte danke gerne gern mal lieber also hallo",
    beside="so alles ist es das der die ich bin damit sehr ganz genau schon auch mir für hier wirklich eben",
    numbers=NUMBERS,
    commands={
        "back": """zurück | geh zurück | eins zurück | einen schritt zurück | eine frage zurück | wieder zurück
            | ich will zurück | ich möchte zurück | vorherige frage | zur vorherigen frage | letzte frage
            | zurückgehen""",
        "skip": """überspringen | überspring | überspringe | auslassen | nächste frage | frage auslassen
            | frage überspringen | diese frage überspringen | lass* _ aus | überspring* _ das | überspring* _ bitte
            | überspring* _ frage""",
        "stop": """stopp | stop | aufhören | ich will aufhören | ich möchte aufhören | abbrechen | abbruch | beenden
            | schluss | ende | hör auf | hören sie auf | schluss jetzt | keine nachrichten mehr | abmelden
            | schreib mir nicht mehr | schreiben sie mir nicht mehr | ich möchte abbrechen | ich will abbrechen
            | ich will nicht mehr schreiben | nicht mehr schreiben | ich hab keine lust mehr | tschüss
            | auf wiedersehen | stop* jetzt | stop* bitte | stop* sofort | hör* jetzt auf | hör* bitte auf
            | ich höre auf""",
        "human": """mensch | menschen | echter mensch | echte person | person | berater* | mitarbeiter* | rückruf
            | _ mit _ mensch* _ reden | _ mit _ mensch* _ sprechen | _ mit jemand* _ reden
            | _ mit jemand* _ sprechen | _ mit _ person* _ reden | _ mit _ person* _ sprechen
            | _ mit _ berater* _ sprechen | _ mit _ berater* _ reden | _ mit _ mitarbeiter* _ sprechen
            | _ mit _ mitarbeiter* _ reden | _ mit dem team _ sprechen | _ mit dem team _ reden | mit ihnen sprechen
            | mit ihnen reden | kann mich _ anrufen | können sie mich _ anrufen | ruf* mich _ an
            | rufen sie mich _ an | ich brauche einen menschen | gib mir einen menschen | jemand soll mich anrufen
            | ich möchte angerufen werden | bist du ein mensch | _ mitarbeiter* _ sprechen
            | _ mitarbeiterin _ sprechen | _ berater* _ sprechen | _ menschen sprechen""",
        "language": """sprache | sprachen | sprache ändern | sprache wechseln | andere sprache | eine andere sprache
            | ich möchte eine andere sprache | ich spreche kein deutsch | ich kann kein deutsch | kein deutsch""",
        "help": """hilfe | hilf mir | helfen sie mir | helft mir | ich brauche hilfe | brauche hilfe
            | kannst du mir helfen | können sie mir helfen | wie funktioniert das | wie geht das | anleitung | menü
            | was kann ich schreiben | was kann ich hier machen | info
            | was ich hier schreiben kann
            | das kann ich hier schreiben""",
        "restart": """neu anfangen | neu starten | neustart | von vorne | von vorn | noch mal von vorne
            | nochmal von vorne
            | noch einmal von vorne | nochmal anfangen | alles neu | start | ich will neu anfangen
            | ich möchte neu anfangen | alles von vorne | alles nochmal | nochmal neu | fang* _ von vorne an
            | neu beginnen | _ von vorn* _ anfangen | _ von vorn* _ beginnen""",
        "privacy": """datenschutz | datenschutzerklärung | meine daten | wer liest das | wer liest _ mit
            | wer liest meine nachrichten | wer sieht das | wer sieht _ nachrichten | wer kann _ lesen
            | was macht ihr mit meinen daten | was machen sie mit meinen daten | was passiert mit meinen daten
            | wo sind meine daten | ist das anonym | ist das sicher | sind meine daten sicher | wer sieht _
            | wer liest _ | wer kann _ sehen | ist das _ geheim | sind meine _ sicher | ist _ anonym""",
        "delete": """löschen | löschung | alles löschen | daten löschen | meine daten löschen | chat löschen
            | lösch* _ daten
            | lösch* alles | lösch* bitte alles | lösch* den chat | ich will _ löschen | ich möchte _ löschen
            | können sie _ löschen | einwilligung widerrufen | ich nehme mein ja zurück | _ alles _ löschen
            | lösch* _ alles | meine daten _ löschen | bitte _ daten _ löschen""",
        "repeat": """was | wie bitte | hä | hää | häh | wiederholen | wiederhole | nochmal | noch mal
            | noch einmal | was meinst du | was meinen sie | was heißt das | was bedeutet das
            | ich verstehe nicht | verstehe nicht | ich verstehe das nicht | das verstehe ich nicht
            | nicht verstanden | ich habe _ nicht verstanden | ich verstehe nichts | versteh ich nicht
            | verstehe ich nicht | hab ich nicht verstanden | kapier ich nicht | was soll das heißen
            | erklär* _ nochmal""",
        "appointment": """mein termin | meine termine | wann ist mein termin | wann habe ich _ termin
            | wo ist mein termin | termin verschieben | termin absagen | termin ändern | termin stornieren
            | meinen termin verschieben | meinen termin absagen | _ termin _ verschieben | _ termin _ absagen | termin
            | meinen termin | termin verlegen | meinen termin verlegen | mein termin bitte""",
    },
    courtesies={
        "greeting": """hallo | hallöchen | hi | hey | moin | servus | guten tag | guten morgen | guten abend
            | grüß gott | tag | hallo zusammen | hallo du | grüß dich | salam | salaam | selam | hallo guten tag
            | grüezi | nabend | guten mittag | hallo ihr | hallo liebes team""",
        "thanks": """danke | dankeschön | danke schön | vielen dank | danke sehr | besten dank | danke dir
            | danke ihnen | herzlichen dank | ich danke dir | ich danke ihnen | super danke | ok danke
            | okay danke | 1000 dank | tausend dank | lieben dank | vielen lieben dank | dankee | dank dir
            | danke vielmals | danke euch | thx""",
    },
    yes_no={
        "yes": """ja | jap | jep | jup | jo | joa | jawohl | jaja | klar | na klar | ja klar | sicher | ja sicher
            | natürlich | ja natürlich | genau | ja genau | stimmt | das stimmt | ja stimmt | richtig | ja richtig
            | korrekt | okay | ok | oki | okey | in ordnung | passt | das passt | einverstanden | ja einverstanden
            | ich bin einverstanden | ja ich bin einverstanden | kein problem | kein ding | ja kein problem
            | auf jeden fall | unbedingt | selbstverständlich | gern geschehen | doch | ja doch | mach ich | geht klar
            | alles klar | ja das passt | ja das stimmt | ja ich komme | ich komme | ja gut | gut | joo | jawoll | jaa
            | yes | yep | ja passt | ja mach ich | super | perfekt | gebongt | ja ok | ja okay | ja in ordnung | gerne
            | gern | ja gerne | ja gern | sehr gerne | sehr gern | von mir aus | meinetwegen | logo | warum nicht
            | ich stimme zu | nichts dagegen | hab nichts dagegen | yo | yoo | yessir | jawohl ja | na gut | na schön
            | also gut | stimmt so | passt so | passt alles | alles richtig | alles gut | so ist es | buchen
            | bitte buchen | ja buchen | bin dabei | bin einverstanden | einverstanden damit | ich bin dabei
            | stimmt alles | ich bin da | abgemacht | ja mach | mach das | buch | buche | buch es | buch den termin
            | buche den termin | ja buch den termin""",
        "no": """nein | nö | nee | ne | nein nein | nope | no | niemals | auf keinen fall | nicht einverstanden
            | ich bin nicht einverstanden | nein ich bin nicht einverstanden | stimmt nicht | das stimmt nicht
            | falsch | das ist falsch | nein das stimmt nicht | lieber nicht | nicht | ich will nicht
            | ich möchte nicht | nein ich will nicht | nein ich möchte nicht | keinesfalls | gar nicht | passt nicht
            | geht nicht | ich kann nicht | nein ich kann nicht | eher nicht | lieber nein | auf gar keinen fall | nix
            | nein lieber nicht | absolut nicht | leider nein | leider nicht | nicht wirklich | kein bock | keine lust
            | hab kein bock | kein interesse | ich stimme nicht zu | bloß nicht | nein gar nicht | nö danke | ne danke
            | nee danke | auf keinsten | das stimmt so nicht | stimmt so nicht | das passt so nicht | passt so nicht
            | das passt nicht | nicht dieses mal | dieses mal nicht | diesmal nicht | nicht diesmal | will ich nicht
            | das will ich nicht | möchte ich nicht | das möchte ich nicht | bin nicht einverstanden | nicht richtig
            | nicht korrekt | inkorrekt | unrichtig | nicht buchen | bitte nicht buchen | nicht gut | nicht ok
            | nicht okay | nicht in ordnung | nichteinverstanden | das ist nicht richtig | ist falsch
            | ich komme nicht | komme nicht | ich kann da nicht | da kann ich nicht | mach ich nicht | ungern
            | brauche ich nicht | passt mir nicht""",
        "unsure": """vielleicht | jein | mal sehen | kann sein | eventuell | egal | kommt drauf an | weder noch
            | mal schauen | weiß noch nicht | vll | vllt | evtl | inschallah | inshallah | so gott will
            | ich überlege noch | muss ich überlegen | später | lieber später | vielleicht später | anders überlegt
            | habs mir anders überlegt | ich habe es mir anders überlegt | doch nicht | frag mich später
            | frag später nochmal | unklar | unsicher | nicht jetzt | jetzt nicht | noch nicht | ein anderes mal
            | andere zeit | anderer tag | anderer termin | anderen termin | geht auch später | nicht natürlich
            | nicht klar | nicht sicher | nicht unbedingt | ist mir nicht klar | moment | einen moment | moment mal
            | warte | warte mal | warten sie | sekunde | falscher tag | falsche zeit | anders""",
    },
    consent={
        "yes": """ja | einverstanden | ja einverstanden | ich bin einverstanden | ja ich bin einverstanden
            | ich stimme zu | ja ich stimme zu | jawohl | ja ich will | ja bin einverstanden | bin einverstanden
            | ich willige ein""",
        "no": """nein | nö | nee | nicht einverstanden | ich bin nicht einverstanden
            | nein ich bin nicht einverstanden | ich stimme nicht zu | nein ich stimme nicht zu
            | nein nicht einverstanden | auf keinen fall | ne will ich nicht | will ich nicht | das will ich nicht
            | bin nicht einverstanden | nichteinverstanden | ich willige nicht ein | ich will nicht
            | ich möchte nicht""",
    },
    questions={
        "question": """wie | was | wann | wo | wohin | wer | wieso | warum | weshalb | welche* | kann ich | darf ich
            | muss ich | kostet | gibt es | habt ihr | haben sie | könnt ihr | können sie | kannst du | bekomme ich
            | ist es | ist das | sind sie | bist du | seid ihr | wieviel | brauche ich | soll ich | hilft ihr""",
    },
    unknown={
        "unknown": """weiß nicht | weiss nicht | weiß ich nicht | ich weiß nicht | ich weiß es nicht | weiß es nicht
            | weiß nicht genau | ich weiß nicht genau | ich weiß es nicht genau | keine ahnung | kein plan | kp | ka
            | nicht sicher | ich bin nicht sicher | bin nicht sicher | unbekannt | bin mir nicht sicher
            | ich bin mir nicht sicher | kann ich nicht sagen | unsicher | ich kenne mein* _ nicht""",
        "decl": """möchte ich nicht sagen | will ich nicht sagen | sag ich nicht | sage ich nicht | keine angabe
            | ich möchte _ nicht sagen | ich will _ nicht sagen | geht* _ nichts an | privat | geheim
            | möchte nicht sagen | will nicht sagen | das ist privat | kein kommentar | lieber nicht sagen
            | ich sage das nicht | das sage ich nicht | keine antwort | ich möchte nicht antworten
            | ich will nicht antworten | geht keinen was an | geht keinen etwas an | geht niemand* was an
            | geht _ nix an | geht _ einen feuchten""",
    },
    ages={
        "almost": "fast | bald | beinahe | knapp | werde | wird | noch nicht | werd | ich werd | ich werde",
        "below": "unter | jünger als | weniger als | noch keine",
        "above": "über | älter als | mehr als",
        "from": "ab | mindestens | oder älter | und älter",
        "other": """seit | vor | klasse | monat* | woche* | uhr | euro | kinder | stunde* | § | paragraph | tage
            | tagen
            | in deutschland | geschwister | brüder | schwestern""",
    },
    months={
        "g1": "januar | jänner | jan",
        "g2": "februar | feber | feb",
        "g3": "märz | mrz | maerz",
        "g4": "april | apr",
        "g5": "mai",
        "g6": "juni | jun | juno",
        "g7": "juli | jul | julei",
        "g8": "august | aug",
        "g9": "september | sep | sept",
        "g10": "oktober | okt",
        "g11": "november | nov",
        "g12": "dezember | dez",
    },
    weekdays={
        "0": "montag* | mo | mon",
        "1": "dienstag* | di | die",
        "2": "mittwoch* | mi | mittw",
        "3": "donnerstag* | do | don",
        "4": "freitag* | fr | frei",
        "5": "samstag* | sa | sonnabend* | sam",
        "6": "sonntag* | so | son",
    },
    days={
        "today": "heute | heut | noch heute",
        "tomorrow": "morgen | morgn",
        "after": "übermorgen",
        "past": "gestern | vorgestern | letzte* | vergangene*",
        "any": """so schnell wie möglich | möglichst bald | bald | sofort | egal | egal wann | jederzeit | immer
            | so bald wie möglich | schnellstmöglich | asap | irgendwann | jeder tag | jeden tag | alle tage
            | mir egal | ist mir egal | nächster freier termin | der erste freie""",
        "next": "nächste*",
        "week": "nächste woche | kommende woche",
    },
    dayparts={
        "am": "vormittag* | am vormittag | früh | morgens | am morgen | in der früh | vor 12 | vor dem mittag",
        "pm": """nachmittag* | am nachmittag | abend* | am abend | nach der schule | nach dem kurs | nach 12
            | nach der arbeit | mittag* | nach dem mittag""",
        "any": "egal | egal wann | immer | jederzeit | ganztags | den ganzen tag | beides",
    },
    clock={
        "half_to": "halb",
        "quarter_past": "viertel nach",
        "quarter_to": "viertel vor | dreiviertel",
        "quarter_of": "viertel",
        "hour": "uhr | um | gegen | ab",
        "noon": "mittag",
        "pm": "nachmittags | abends | am nachmittag | am abend",
        "am": "morgens | vormittags | früh | am vormittag",
    },
    roles={
        "self": """ich | für mich | mich | mir | für mich selbst | ich selbst | ich selber | selbst | selber
            | für mich selber | ich brauche | es geht um mich | mein eigenes | ich bin _ jahre | ich will
            | ich möchte | ich suche | für mich allein | mich selber | mich selbst""",
        "child": """mein kind | meinem kind | meine kinder | meinen sohn | mein sohn | meinem sohn
            | meine tochter | meiner tochter | meine söhne | meine töchter | meinen kindern | unser kind
            | unser sohn | unsere tochter | unseren sohn | unsere kinder | für mein kind | kind | sohn | tochter
            | ich bin _ mutter | ich bin _ vater | wir sind _ eltern | für unser* | meinen jungen | mein mädchen
            | bin _ mutter | bin _ vater | bin _ mama | bin _ mami | bin _ papa | bin _ elternteil
            | ich bin mutter | ich bin vater | mutter von | vater von | mama von | papa von | als mutter
            | als vater | als eltern | wir sind eltern | stiefsohn | stieftochter | stiefkind* | mein* klein*
            | kinder | jungs | mädels | sohnes | meines kindes | mein baby | unser baby | pflegesohn
            | pflegetochter""",
        "other": """schwester | meine* schwester | bruder | meine* bruder | meinen bruder | freund*
            | meine* freund* | cousin* | meine* cousin* | neffe* | nichte* | meine* neffe* | meine* nichte*
            | bekannte* | nachbar* | meine* mann | meine* frau | meine* mutter | meine* vater | meine* eltern
            | jemand ander* | andere person | für _ andere* | für jemand* | schüler* | klient* | lehrer*
            | ich bin lehrer* | ehrenamt* | ich arbeite * | ich arbeite _ bei* | sozialarbeiter* | vormund*
            | mündel | betreuer* | schule | amt | verein | betrieb | ich bin _ sozialarbeiter*
            | ich bin _ betreuer* | ich bin _ vormund* | pflegekind | patenkind | eine* familie | meine* familie
            | meine* enkel* | enkel* | meine* partner* | pate | patin | patenfamilie | tante* | meine* tante*
            | onkel* | meine* onkel* | oma | opa | meine* oma | meine* opa | brüder* | schwestern | geschwister
            | cousine* | vetter | schwager* | schwäger* | schwieger* | stiefbruder | stiefschwester | stiefvater
            | stiefmutter | halbbruder | halbschwester | großmutter | großvater | großeltern | mitbewohner*
            | kolleg* | kumpel* | verlobte* | ehemann | ehefrau | lebensgefährt* | bruder von | freund von
            | mein* jüngere* bruder | mein* jüngere* schwester | kleine* bruder | kleine* schwester
            | große* bruder | große* schwester | klassenkamerad* | mein* opa | vermieter* | patensohn
            | patentochter | für meine* mutter | für meine* vater | verwandte* | verwandten | angehörige*
            | bekannten""",
        "unsure": "unsicher | wir | für uns | uns | mehrere",
    },
    statuses={
        "pass": """deutsche* pass | deutsche* staats* | deutsche* ausweis | deutsche* personalausweis
            | personalausweis | eu pass | eu bürger* | eu ausweis | unionsbürger* | ich bin deutsch* | deutsche
            | deutscher | eingebürgert | bulgarische* pass | rumänische* pass | polnische* pass
            | italienische* pass | spanische* pass | griechische* pass | kroatische* pass | französische* pass
            | ungarische* pass | portugiesische* pass | österreichische* pass | schweizer pass
            | niederländische* pass | belgische* pass | luxemburgische* pass | slowakische* pass
            | slowenische* pass | tschechische* pass | litauische* pass | lettische* pass | estnische* pass
            | schwedische* pass | dänische* pass | finnische* pass | irische* pass | norwegische* pass
            | freizügigkeit* | spätaussiedler* | europäische* pass | bulgare | bulgarin | rumäne | rumänin
            | pole | polin | italiener | italienerin | spanier | spanierin | grieche | griechin | kroate
            | kroatin | franzose | französin | ungar | ungarin | portugiese | portugiesin | österreicher
            | österreicherin | holländer | holländerin | belgier | belgierin | slowake | slowakin | tscheche
            | tschechin | litauer | litauerin | lette | lettin | deutsche* bürger* | deutsche* staatsbürger*
            | staatsbürger* von deutschland | staatsangehörigkeit deutsch | eu staatsbürger*
            | unionsbürgerschaft | deutschen pass | deutscher pass | polnisch* personalausweis
            | polnisch* ausweis | rumänisch* personalausweis | rumänisch* ausweis | bulgarisch* personalausweis
            | bulgarisch* ausweis | italienisch* personalausweis | italienisch* ausweis
            | griechisch* personalausweis | griechisch* ausweis | spanisch* personalausweis | spanisch* ausweis
            | kroatisch* personalausweis | kroatisch* ausweis | ungarisch* personalausweis | ungarisch* ausweis
            | österreichisch* personalausweis | österreichisch* ausweis | portugiesisch* personalausweis
            | portugiesisch* ausweis | französisch* personalausweis""",
        "permit": """aufenthalt | aufenthaltserlaubnis* | aufenthaltserlaubniss | aufenthaltstitel
            | aufenthaltskarte | daueraufenthalt* | niederlassungserlaubnis* | niederlassung | unbefristet*
            | befristet* | blaue karte | blauer pass | blue card | fiktion* | 24 | paragraph 24 | paragraf 24
            | 24 aufenthg | ukraine schutz | vorübergehender schutz | subsidiär* _ | subsidiär* schutz
            | anerkannt* | anerkennung als flüchtling | flüchtlingsstatus | flüchtlingseigenschaft
            | flüchtlingsschutz | flüchtlingspass | reiseausweis | asylberechtig* | abschiebungsverbot
            | abschiebeverbot | chancenaufenthalt* | chancen aufenthalt* | 104c | 25 | 25a | 25b | eat
            | schutzstatus | internationaler schutz | aufenthaltsrecht | jahre aufenthalt | grüner pass
            | grauer pass | asyl bekommen | studentenvisum karte | aufenthaltsbewilligung | 16g | 16a | 16b
            | 16d | 16f | 18a | 18b | 19c | 19d | chancenkarte | aufenthaltsdokument
            | elektronischer aufenthaltstitel | daueraufenthalt | kleiner schutz | karte vom ausländeramt""",
        "asyl": """asyl | asylverfahren* | asylantrag | asylbewerber* | asylsuchend* | aufenthaltsgestattung
            | gestattung | ankunftsnachweis | im verfahren | warte* _ auf _ entscheidung | warte* _ bamf
            | noch keine entscheidung | verfahren läuft | anlaufbescheinigung* | büma | akn | asylgesuch*
            | screening* | überprüfungsformular* | klage läuft | klage gegen * | klage eingereicht | ich klage
            | geklagt | klageverfahren | klage _ gericht* | warte* _ gericht* | berufung | folgeantrag
            | asylfolgeantrag | zweitantrag | dublin* | überstellung* | grenzverfahren | asylgrenzverfahren
            | geas | gestattet | asyl beantragt | asyl gestellt | asylgrenz* | rückführungsverfahren""",
        "duld": "duldung* | *duldung | geduldet* | ausbildungsduldung | 60a | 60b | 60c | 60d | rote linie",
        "other": """visum | visa | touristenvisum | schengenvisum | nationales visum | visumfrei* | güb
            | anderes | anderes papier | grenzübertrittsbescheinigung | staatenlos | ungeklärt | etwas anderes
            | bescheinigung | *isch* personalausweis | *isch* ausweis""",
        "none": """keine papiere | kein papier | ohne papiere | ohne papier | keine dokumente | illegal*
            | papierlos | keinen aufenthalt | kein aufenthalt | kein aufenthaltstitel | keinen aufenthaltstitel
            | keine erlaubnis | kein ausweis | keinen ausweis | keine aufenthaltserlaubnis | gar nichts | nichts
            | nix | keinerlei papiere | keine papier | gar keine papiere | hab nix | undokumentiert
            | ohne aufenthalt | nichts gültiges""",
        "decl": """nicht sagen | keine angabe | nichts an | privat | geheim""",
    },
    topics={
        "school": """schule | schulen | schulplatz* | schulabschluss* | schulwechsel | schulbesuch | schüler*
            | klasse | gymnasium | realschule* | hauptschule* | gesamtschule*
            | berufsschule*
            | abschluss | schulabschluss | schulwechsel | schulplatz | hausaufgabe* | nachhilfe | abitur | fachabitur
            | lehrer* | studium | studieren | uni | universität | hochschule | nachholen _ schul*""",
        "train": """ausbildung* | azubi* | lehre | lehrstelle* | ausbildungsplatz* | praktikum* | praktika
            | berufsausbildung | berufswahl | berufsorientierung | einstiegsqualifizierung | bvb""",
        "work": """arbeit* | job | jobs | jobsuche | jobbörse | bewerbung* | bewerben | lebenslauf | nebenjob
            | minijob | vorstellungsgespräch*
            | stelle | stellensuche | arbeitserlaubnis | arbeitsvertrag | beruf | kündigung im job | arbeitslos*
            | anschreiben | arbeitgeber | chef""",
        "german": """deutsch | deutschkurs* | sprachkurs* | integrationskurs* | deutsch lernen | deutsch kurs
            | sprache lernen | b1 | b2 | a1 | a2 | c1 | telc | sprachprüfung | deutschprüfung | bamf kurs
            | alphabetisierung* | berufssprachkurs* | bsk | job bsk | jobbsk | deuföv* | deufö*
            | berufsbezogene deutsch* | berufsdeutsch* | erstorientierungskurs* | jugendintegrationskurs*
            | kurszulassung | berechtigungsschein* | zulassung _ integrationskurs* | verpflichtung _ kurs*""",
        "recog": """zeugnis* | anerkennung | diplom* | zertifikat* | abschluss anerkennen | anerkennen
            | ausländische* zeugnis* | anabin | abschluss aus | gleichwertigkeit | berufsanerkennung""",
        "house": """wohnung* | wohn* | miete* | vermieter* | zimmer | wg | umzug | umziehen | obdach* | unterkunft
            | wohnheim | heim | räumung* | kündigung der wohnung | mietvertrag""",
        "resid": """aufenthalt* | duldung* | asyl* | abschiebung* | abgeschoben | ausländerbehörde*
            | ausländeramt | bamf | visum | pass | reisepass | einbürgerung* | niederlassung* | fiktions*
            | papiere | papier | ausländer behörde | klage | ablehnung | abgelehnt | staatsangehörigkeit
            | residenzpflicht | umverteilung | wohnsitzauflage | familienasyl | dublin | ausweis
            | sekundärmigration* | überstellung* | rücküberstellung* | dublin* | *dublin* | grenzverfahren*
            | geas | screening* | büma | akn | anlaufbescheinigung* | ankunftsnachweis* | klageverfahren
            | klagen gegen * | klage läuft | gericht | verwaltungsgericht | asylgesuch* | folgeantrag* | 16g
            | 16a | 104c | 25a | 25b | 24 | anhörung | bleiberecht | aufenthaltserlaubnis*
            | niederlassungserlaubnis* | wohnsitzregelung | residenz* | verlängerung""",
        "money": """geld | jobcenter | job center | bürgergeld | sozialamt | sozialhilfe | schulden* | bafög
            | kindergeld | wohngeld | bab | grundsicherung | rechnung* | inkasso | mahnung* | konto | bankkonto
            | asylblg | finanz* | kredit* | unterhalt | bezahlkarte | arbeitslosengeld | zuschuss
            | kinderzuschlag | grundsicherungsgeld* | asylbewerberleistung* | asylbewerberleistungsgesetz*
            | leistungsbescheid* | leistungen vom * | sgb 2 | sgb ii | sozialleistung* | bürgergeld* | regelsatz
            | sanktion* | leistungskürzung* | geldkürzung*""",
        "family": """familie* | familiennachzug | eltern | geschwister | heirat* | hochzeit | scheidung
            | trennung | streit
            | ehe | mutter | vater | partner* | beziehung | familien zusammenführung | vermiss*
            | mann _ nach deutschland | frau _ nach deutschland | kinder _ nach deutschland
            | eltern _ nach deutschland | herholen | nach deutschland holen | nach deutschland bringen
            | hierher holen""",
        "health": """gesundheit* | krank* | arzt | ärztin | krankenkasse | krankenversicherung | krankenhaus | psycho*
            | therapie* | trauma* | schwanger* | zahnarzt | depress* | schlafprobleme | angst | impfung*
            | medikament* | behinderung* | sucht | drogen | schmerz* | *schmerz | *schmerzen | bauchweh | kopfweh""",
        "free": """freizeit* | sport* | fußball* | verein* | *verein | musik | freunde finden | freunde | gruppe*
            | schwimm* | tanz* | ferien* | jugendzentrum | jugendtreff | hobby* | langweil* | ausflug*""",
        "volun": "mithelfen | ehrenamt* | helfen wollen | freiwillig* | fsj | bfd | engagement | ich will helfen",
        "kita": "kita* | kindergarten* | krippe | tagesmutter | kindertagesstätte | betreuungsplatz",
        "parenting": "erziehung* | erziehen | mein kind hört nicht | elternkurs | pubertät | elternabend",
        "other": "etwas anderes | anderes | sonstiges | was anderes | nichts davon | anderes thema",
    },
    places={
        "unknown": """obdachlos | auf der straße | bei freunden | nirgends | keine wohnung | kein zuhause
            | keine adresse
            | ohne wohnung | ohne festen wohnsitz | überall | mal hier mal da""",
        "abroad": """ausland | im ausland | noch nicht in deutschland | nicht in deutschland | noch nicht da
            | außerhalb von deutschland | anderes land | in meiner heimat | im heimatland""",
        "reception": """aufnahmeeinrichtung* | erstaufnahme* | afa | aufnahme einrichtung | flüchtlingsheim
            | flüchtlingsunterkunft | asylheim | asylbewerberheim | ankerzentrum | camp | lager | dasbachstraße
            | aufnahmezentrum | flüchtlingscamp | gemeinschaftsunterkunft""",
    },
    deadlines={
        "deadline": """frist | fristen | *frist | ablehnung | abgelehnt | ablehnungsbescheid | bescheid | brief
            | ausreise* | abschiebung* | abschiebungsandrohung | räumung* | kündigung | mahnbescheid | vorladung
            | widerspruch | klage | termin beim gericht | anhörung | läuft ab | gelber brief | gelben brief""",
    },
)
