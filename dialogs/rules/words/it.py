"""What people type in Italian."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("uno", "due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove")
TENS = {20: ("venti", "vent"), 30: ("trenta", "trent")}
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    "una": 1,
    "dieci": 10,
    "undici": 11,
    "dodici": 12,
    "tredici": 13,
    "quattordici": 14,
    "quindici": 15,
    "sedici": 16,
    "diciassette": 17,
    "diciotto": 18,
    "diciannove": 19,
    **{words[0]: ten for ten, words in TENS.items()},
    "quaranta": 40,
    **{
        f"{words[1] if unit in {'uno', 'otto'} else words[0]}{unit}": ten + number
        for ten, words in TENS.items()
        for number, unit in enumerate(UNITS, start=1)
    },
}

LEXICON = Lexicon(
    fillers="per favore prego grazie favore",
    beside="è tutto ciò io molto mi lo",
    numbers=NUMBERS,
    commands={
        "back": "indietro | torna indietro | torna | domanda precedente | voglio tornare indietro | tornare",
        "skip": "salta | saltare | avanti | prossima domanda | salta la domanda | passa | ometti",
        "stop": "stop | basta | ferma | fermati | fine | smetti | voglio smettere | termina | interrompi | esci",
        "human": """persona | operatore | consulente | una persona | umano | persona vera | voglio parlare con _
            | vorrei parlare con _ | posso parlare con _ | parlare con una persona | chiamatemi | mi potete chiamare
            | può chiamarmi qualcuno""",
        "language": "lingua | cambia lingua | altra lingua | un'altra lingua | cambiare lingua",
        "help": """aiuto | aiutami | aiutatemi | ho bisogno di aiuto | mi serve aiuto | menu | come funziona
            | che cosa posso scrivere qui""",
        "restart": """da capo | ricomincia | ricomincia da capo | dall'inizio | ricominciare | inizia di nuovo
            | ricominciamo""",
        "privacy": "privacy | protezione dei dati | i miei dati | chi legge _ | chi vede _ | chi lo legge | è sicuro",
        "delete": """cancella | elimina | cancella tutto | elimina tutto | cancella i miei dati | elimina i miei dati
            | cancellate i miei dati | voglio cancellare _ | cancellare i dati""",
        "repeat": "cosa | come | ripeti | non capisco | non ho capito | che cosa | cosa vuol dire | di nuovo | eh",
        "appointment": """il mio appuntamento | quando è il mio appuntamento | sposta l'appuntamento
            | annulla l'appuntamento""",
    },
    courtesies={
        "greeting": "ciao | salve | buongiorno | buon giorno | buonasera | buona sera | ehi | ciao a tutti",
        "thanks": "grazie | grazie mille | grazie tante | molte grazie | ti ringrazio | vi ringrazio",
    },
    yes_no={
        "yes": """sì | sì sì | sì grazie | certo | certamente | sì certo | d'accordo | sono d'accordo
            | sì sono d'accordo | va bene | sì va bene | ok | okay | esatto | giusto | corretto | perfetto | ovvio
            | naturalmente | volentieri | come no | nessun problema | sì vengo | certo che sì | ma certo | perché no
            | va benissimo | tutto bene | tutto giusto | è giusto | esattamente | prenota | voglio | sì voglio
            | accetto | ci sarò | mi va bene""",
        "no": """no | no no | no grazie | non voglio | non sono d'accordo | no non sono d'accordo | mai
            | assolutamente no | sbagliato | non è vero | non è giusto | preferisco di no | meglio di no | non posso
            | certo che no | no davvero | per niente | non va bene | incorretto | scorretto | ingiusto | errato
            | è sbagliato | è errato | questa volta no | non questa volta | non vengo | non mi va bene | non accetto
            | rifiuto | non voglio più""",
        "unsure": """forse | può darsi | non lo so | dipende | magari | vediamo | se dio vuole | probabilmente
            | più tardi | dopo | ho cambiato idea | chiedimi dopo | non ora | un'altra volta | un altro giorno
            | un'altra ora | incerto | aspetta | aspetti | un attimo | un momento | lascia stare""",
    },
    consent={
        "yes": """sì | sono d'accordo | sì sono d'accordo | d'accordo | accetto | sì accetto | acconsento
            | do il consenso""",
        "no": """no | non sono d'accordo | no non sono d'accordo | non accetto | rifiuto | non voglio
            | non acconsento""",
    },
    questions={
        "question": """come | cosa | quando | dove | chi | perché | quanto | quanti | quale | posso | devo | è gratis
            | c'è | avete""",
    },
    unknown={
        "unknown": "non lo so | non so | boh | non sono sicuro | non sono sicura | nessuna idea | non ricordo",
        "decl": "non voglio dirlo | preferisco non dirlo | è privato | privato | segreto | non voglio rispondere",
    },
    ages={
        "almost": "quasi | tra poco",
        "below": "meno di | sotto i",
        "above": "più di | sopra i | oltre",
        "from": "almeno | da",
        "other": "fa | classe | mesi | settimane | euro | ore",
    },
    months={
        "g1": "gennaio | gen",
        "g2": "febbraio | feb",
        "g3": "marzo | mar",
        "g4": "aprile | apr",
        "g5": "maggio | mag",
        "g6": "giugno | giu",
        "g7": "luglio | lug",
        "g8": "agosto | ago",
        "g9": "settembre | set",
        "g10": "ottobre | ott",
        "g11": "novembre | nov",
        "g12": "dicembre | dic",
    },
    weekdays={
        "0": "lunedì | lunedi",
        "1": "martedì | martedi",
        "2": "mercoledì | mercoledi",
        "3": "giovedì | giovedi",
        "4": "venerdì | venerdi",
        "5": "sabato | sabati",
        "6": "domenica | domeniche",
    },
    days={
        "today": "oggi",
        "tomorrow": "domani",
        "after": "dopodomani | dopo domani",
        "past": "ieri | l'altro ieri | scorso | scorsa",
        "any": "quando volete | qualsiasi giorno | il prima possibile | prima possibile | subito | è uguale | sempre",
        "next": "prossimo | prossima",
        "week": "la prossima settimana | settimana prossima | prossima settimana",
    },
    dayparts={
        "am": "mattina | di mattina | la mattina | al mattino | stamattina",
        "pm": "pomeriggio | di pomeriggio | nel pomeriggio | sera | di sera | la sera | dopo scuola | dopo pranzo",
        "any": "è uguale | sempre | quando volete | tutto il giorno",
    },
    clock={
        "half_past": "e mezza | e mezzo",
        "quarter_past": "e un quarto",
        "quarter_to": "meno un quarto",
        "hour": "alle | all | ore | ora | verso le | le",
        "noon": "mezzogiorno | a mezzogiorno",
        "pm": "del pomeriggio | di pomeriggio | di sera",
        "am": "di mattina | del mattino",
    },
    roles={
        "self": "per me | io | me | per me stesso | per me stessa | a me",
        "child": """per mio figlio | mio figlio | per mia figlia | mia figlia | i miei figli | per i miei figli
            | mio bambino | mia bambina | per il mio bambino | per la mia bambina | sono la madre
            | sono il padre | sono sua madre | sono suo padre | sono la mamma | sono il papà | sono mamma
            | sono papà | sono madre | sono padre | sono un genitore | siamo i genitori | la mamma di
            | il papà di | la madre di | il padre di | la nostra figlia | nostro figlio | nostra figlia
            | i nostri figli | per nostro figlio | le mie figlie | il mio bimbo | la mia bimba""",
        "other": """per un amico | per un'amica | mio fratello | per mio fratello | mia sorella
            | per mia sorella | un'altra persona | per un'altra persona | mio marito | mia moglie
            | per mio marito | per mia moglie | qualcun altro | per qualcun altro | insegnante | volontari*
            | nipot* | mio nipote | mia nipote | fratellino | sorellina | fratello | sorella | fratelli
            | sorelle | cugin* | zio | zia | nonn* | vicin* | cognat* | suocer* | genero | nuora | fidanzat*
            | ragazzo mio | mio ragazzo | mia ragazza | amic* | collega | compagno di* | coinquilin* | parente
            | parenti | mia madre | mio padre | mia mamma | mio papà | per mia madre | per mio padre
            | figlioccio | figlioccia""",
        "unsure": "noi | per noi | non so",
    },
    statuses={
        "pass": """passaporto italiano | carta d'identità | carta d'identità italiana | passaporto ue
            | cittadino ue | cittadino italiano | cittadina italiana | passaporto tedesco
            | cittadinanza italiana | cittadin* tedesc* | cittadinanza tedesca | cittadin* europe*
            | cittadin* ue | passaporto europeo | cittadinanza europea | cittadin* italian* | sono italian*""",
        "permit": """permesso di soggiorno | carta di soggiorno | permesso | soggiorno | rifugiato
            | protezione sussidiaria | protezione temporanea""",
        "asyl": """asilo | richiedente asilo | domanda di asilo | aspetto la decisione | aspetto il tribunale
            | tribunale | ho fatto ricorso | ricorso | in attesa di ricorso | aspetto la commissione | dublino""",
        "duld": "duldung | tollerato | tolleranza",
        "other": "visto | altro documento",
        "none": """senza documenti | non ho documenti | clandestino | senza carte | non ho i documenti
            | nessun documento | clandestin* | non ho il permesso | senza permesso""",
        "decl": "non voglio dirlo",
    },
    topics={
        "school": "scuola | università | liceo | studi",
        "train": "formazione professionale | tirocinio | apprendistato | stage | ausbildung",
        "work": "lavoro | cercare lavoro | cerco lavoro | curriculum | candidatura | disoccupat*",
        "german": """tedesco | corso di tedesco | corso di lingua | imparare il tedesco | corso di integrazione
            | corso di lingua professionale | tedesco professionale | tedesco per il lavoro
            | corso d'integrazione""",
        "recog": "riconoscimento | diploma | riconoscimento del diploma | certificato | titolo di studio",
        "house": "casa | appartamento | alloggio | affitto | stanza",
        "resid": """soggiorno | asilo | espulsione | cittadinanza | documenti | visto | tribunale | ricorso
            | dublino | trasferimento | intervista asilo | rinnovo permesso""",
        "money": """soldi | denaro | debiti | jobcenter | sussidio | assistenza sociale | sussid*
            | reddito di base | prestazioni sociali | soldi del jobcenter | sussidio per richiedenti asilo""",
        "family": "famiglia | ricongiungimento familiare | divorzio | matrimonio | genitori",
        "health": "salute | medico | dottore | ospedale | malato | malata | incinta | assicurazione sanitaria",
        "free": "tempo libero | sport | calcio | amici | musica",
        "volun": "volontariato | voglio aiutare",
        "kita": "asilo nido | scuola materna",
        "other": "altro | qualcos'altro | altra cosa",
    },
    places={
        "unknown": "per strada | senzatetto | da amici | senza indirizzo",
        "abroad": "all'estero | non sono in germania | non ancora in germania | in italia",
        "reception": "centro di accoglienza | campo profughi | heim",
    },
    deadlines={"deadline": "lettera | scadenza | rifiuto | respint* | tribunale | ricorso | espulsione | sfratto"},
)
