"""What people type in Kurmanji, with and without its circumflexes."""

from dialogs.rules.words.lexicon import Lexicon

UNITS = ("yek", "du", "sê", "çar", "pênc", "şeş", "heft", "heşt", "neh")
TENS = {20: "bîst", 30: "sî", 40: "çil"}
NUMBERS = {
    **{unit: number for number, unit in enumerate(UNITS, start=1)},
    "deh": 10,
    "yazdeh": 11,
    "yanzdeh": 11,
    "duwazdeh": 12,
    "duwanzdeh": 12,
    "donzdeh": 12,
    "sêzdeh": 13,
    "çardeh": 14,
    "çarde": 14,
    "pazdeh": 15,
    "panzdeh": 15,
    "şazdeh": 16,
    "şanzdeh": 16,
    "hevdeh": 17,
    "hivdeh": 17,
    "hejdeh": 18,
    "hijdeh": 18,
    "nozdeh": 19,
    **{word: number for number, word in TENS.items()},
    **{f"{TENS[ten]} û {unit}": ten + number for ten in (20, 30) for number, unit in enumerate(UNITS, start=1)},
}

LEXICON = Lexicon(
    fillers="kerema xwe spas ji",
    beside="wisa wiha ez e ye hemû gelek pir ev",
    numbers=NUMBERS,
    commands={
        "back": "paşve | vegere | şûnda | pirsa berê | li paş | paşde",
        "skip": "derbas bike | derbas be | bibore | pirsa din | derbas",
        "stop": """raweste | bisekine | bes | bes e | betal bike | rawestîne | dawî | derkeve | rawestim
            | ez dixwazim rawestim | dixwazim rawestim""",
        "human": """mirov | însan | şêwirmend | bi kesekî re biaxivim | ez dixwazim bi _ re biaxivim
            | ez dixwazim bi _ re bipeyivim | telefonî min bikin | kesek | mirovek | kesek bi min re biaxive
            | telefon bikin | dixwazim bi mirovekî re biaxivim""",
        "language": "ziman | zimên biguherîne | zimanekî din | ziman biguherîne | zimanê din",
        "help": """alîkarî | arîkarî | alîkariya min bike | alîkariya min bikin | ji min re alîkarî
            | alîkarî ji min re lazim e
            | ez dikarim li vir çi binivîsim""",
        "restart": "ji nû ve | ji nû ve dest pê bike | ji serî | dest pê bike | destpêk",
        "privacy": "parastina daneyan | daneyên min | kî vê dixwîne | kî peyamên min dixwîne | nepenî",
        "delete": "jê bibe | hemûyan jê bibe | daneyên min jê bibe | her tiştî jê bibe | jêbirin",
        "repeat": "çi | dubare | dubare bike | carek din | min fêm nekir | ez fêm nakim | min fam nekir | careke din",
        "appointment": """randevûya min | hevdîtina min | randevuya min | randevûyê betal bike | randevûyê biguherîne
            | termîn | termîna min | termînê betal bike | demê biguherîne""",
    },
    courtesies={
        "greeting": "silav | merheba | rojbaş | êvarbaş | selam | roj baş | beyanî baş",
        "thanks": "spas | gelek spas | sipas | zor spas | spas dikim | spas ji te re | spas ji we re | gelekî spas",
    },
    yes_no={
        "yes": """erê | ere | belê | bele | baş e | temam | ez qebûl dikim | erê qebûl dikim | rast e | rast
            | erê rast e | qebûl e | baş | helbet | a | dixwazim | ez dixwazim | ez têm | bila | bila be | qebûl dikim
            | temam e | belê rast e | wisa ye | erê wisa ye | tomar bike | erê baş e""",
        "no": """na | nexêr | nexer | na spas | ez qebûl nakim | na qebûl nakim | ne rast e | şaş e | şaş | qet
            | ez naxwazim | naxwazim | nabe | ez nayêm | nayêm | vê carê na | ne baş e | nebaş | nerast e | nerast
            | ne rast | ez qebûl nekim | qebûl nakim | nikarim | ez nikarim | na şaş e | şaş in | ne temam e
            | tomar neke""",
        "unsure": """belkî | dibe | dibe ku | înşallah | inşallah | eger xwedê bixwaze | paşê | pişt re
            | ez poşman bûm | poşman bûm | paşê bipirse | niha na | demeke din | rojeke din | bisekine | raweste
            | demekê""",
    },
    consent={
        "yes": """erê | ere | belê | ez qebûl dikim | erê ez qebûl dikim | erê qebûl dikim | qebûl dikim
            | belê qebûl dikim | a qebûl dikim | razî me | ez razî me | erê razî me""",
        "no": """na | nexêr | ez qebûl nakim | na ez qebûl nakim | qebûl nakim | na qebûl nakim | naxwazim
            | ez naxwazim | na naxwazim | ne razî me | ez ne razî me""",
    },
    questions={"question": "çawa | kengî | li ku | kî | çima | çend | gelo | kîjan | çi"},
    unknown={
        "unknown": "nizanim | ez nizanim | ne ewle me | nayê bîra min | ez ne ewle me | haya min jê tune",
        "decl": "naxwazim bibêjim | ez naxwazim bibêjim | taybet e | ez nabêjim | naxwazim bersivê bidim",
    },
    months={
        "g1": "çile | çileyê | rêbendan* | kanûna duyem",
        "g2": "sibat* | şibat* | reşemî*",
        "g3": "adar | adarê",
        "g4": "nîsan* | avrêl*",
        "g5": "gulan | gulanê",
        "g6": "hezîran* | pûşper*",
        "g7": "tîrmeh* | temûz*",
        "g8": "tebax* | gelawêj*",
        "g9": "îlon* | rezber*",
        "g10": "cotmeh*",
        "g11": "mijdar* | sermawez*",
        "g12": "berfanbar* | kanûn | kanûnê | kanûna yekem",
    },
    weekdays={
        "0": "duşem | duşemb | duşembe | duşemê | duşembê | dusem | dusemê",
        "1": "sêşem | sêşemb | sêşembe | sêşemê | sêşembê | sesem",
        "2": "çarşem | çarşemb | çarşembe | çarşemê | çarşembê | carsem",
        "3": "pêncşem | pêncşemb | pêncşembe | pêncşemê | pêncşembê | pencsem",
        "4": "în | înî | roja înê | înê | li înê | roja inê",
        "5": "şemî | şembî | şembe | şemiyê | şembiyê | şemîyê | semi",
        "6": "yekşem | yekşemb | yekşembe | yekşemê | yekşembê | yeksem",
    },
    days={
        "today": "îro",
        "tomorrow": """sibê | sibe | sibehê | sibeh""",
        "after": "dusibe | du sibe | dusibê | piştî sibê",
        "past": "duh | pêr",
        "any": """çiqas zû | her roj | her dem | kengî be | ferq nake | zû | bi lez | her roj be | kengî hebe
            | kîjan roj be | her dem dibe""",
        "week": "hefteya bê | hefteya tê | hefteya din | hefteyê tê",
    },
    dayparts={
        "am": """berî nîvro | serê sibê | sibehan | danê sibê | sibehê zû | serê sibehê | beyanî | beyanîyan""",
        "pm": "piştî nîvro | êvar | êvarê | piştî dibistanê",
        "any": "ferq nake | her dem",
    },
    clock={"half_past": "û nîv", "quarter_past": "û çaryek", "hour": "saet | saat | di saet | seet"},
    roles={
        "self": "ez | ji bo min | ji bo xwe | min | ez bi xwe | bo min | ji bo xwe me",
        "child": """zarokê min | zaroka min | kurê min | keça min | zarokên min | ji bo kurê min
            | ji bo keça min | ji bo zarokê min | lawê min | qîza min | ez dayik im | ez bav im | ez dayika *
            | ez bavê * | ez diya * | ez dê me | diya wî me | diya wê me | bavê wî me | bavê wê me
            | dayika wî me | dayika wê me | em dê û bav* | dê û bav in | zarokê xwe | ji bo zarokê xwe
            | ji bo kurê xwe | ji bo keça xwe | keçika min | kurikê min | lawikê min | ji bo zarokan*
            | ji bo keçika min""",
        "other": """birayê min | xwişka min | hevalê min | hevala min | kesekî din | mêrê min | jina min
            | mamoste | xuşka min | pismamê min | birazî* | biraziyê min | biraziya min | birazayê min
            | birazaya min | xwarzî* | xwarziyê min | xwarziya min | birayê min ê biçûk | birayê biçûk | bira
            | birayê xwe | xwişka min a biçûk | xwîşka min | xwişk | ji bo birayê min | ji bo xwişka min
            | ji bo hevalê min | ji bo hevala min | apê min | mamê min | xalê min | xaltiya min | meta min
            | dotmama min | pismam* | dotmam* | kurapê min | bapîrê min | kalikê min | pîrika min | dapîra min
            | neviyê min | neviya min | cîranê min | cîrana min | hevjîna min | hevjînê min | diya min
            | dayika min | bavê min | ji bo diya min | ji bo bavê min | dergistî* | bûka min | zavayê min
            | xizm* | hevkarê min | hevpol* | malbata min | bire min * | bire min | xwiska min""",
        "unsure": "em | ji bo me",
    },
    statuses={
        "pass": """pasaporta almanî | pasaporta elmanî | pasaporta ewropî | welatiyê alman* | welatiye alman
            | welatiyê almanya* | hemwelatiyê alman* | hemwelatiya alman* | hevwelatiyê alman*
            | nasnameya almanî | nasnameya alman | pasaporta almanya | pasaporta alman | pasaporta ye
            | pasaporta ewropayê | welatiyê ye | ez alman im""",
        "permit": """îqame | iqama | destûra rûniştinê | mafê rûniştinê | rûniştin | oturum | iqame
            | karta rûniştinê | mafê penaberiyê wergirtiye | paragraf 24 | îqameya min | iqameya min | îqama min
            | destûra min""",
        "asyl": """penaberî | penaxwaz | daxwaza penaberiyê | li benda biryarê | penaber | penabera
            | ez penaber im | li benda mehkeme* | li benda dadgeh* | mehkeme | dadgeh | min îtiraz kir | îtiraz
            | dosyaya penaberiyê | li benda bersivê | li benda hevpeyvînê | dublîn | dublin | min doz vekir
            | doza min""",
        "duld": "duldung | dûldûng",
        "none": """bê kaxez | kaxezên min tune | kaxezên min tunene | bê belge | kaxizen min tunene
            | kaxizên min tunene | kaxezên min nînin | kaxizên min nînin | belgeyên min tune*
            | belgeyên min nînin | îqameya min tune | iqama min tune | bê nasname | bê îqame
            | tu kaxezên min tune*""",
    },
    topics={
        "school": "dibistan | zanîngeh | mekteb | dersxane | xwendin | waneyên",
        "train": "perwerdeya pîşeyî | ausbildung | staj | pîşe | ausbildûng",
        "work": "kar | kar digerim | karekî | serlêdana kar | cv | kar peyda | xebat",
        "german": """almanî | elmanî | kursa almanî | kursa zimên | kurs | kursa elmanî | fêrbûna almanî
            | entegrasyon | kursa zimanê pîşeyî | kursa zimên a pîşeyî | zimanê pîşeyî | kursa entegrasyonê
            | kursa almanî ya pîşeyî | kursa kar""",
        "recog": "dîploma | dîplomeya min | naskirina dîplomeyê | bawername | sertîfîka | şehade",
        "house": "xanî | mal | ode | kirê | apartman | xaniyek",
        "resid": """rûniştin | penaberî | pasaport | vîze | îqame | welatîbûn | kaxez | deport | mehkeme
            | dadgeh | îtiraz | dublîn | veguhastin | deport* | hevpeyvîna penaberiyê | nûkirina îqameyê""",
        "money": """pere | deyn | jobcenter | alîkariya civakî | pare | alîkariya aborî | sosyal | sozyal
            | pereyê jobcenter* | pereyê sosyal* | pereyê penaber*""",
        "family": "malbat | anîna malbatê | zewac | berdan | dê û bav | hevgihandina malbatê",
        "health": "tenduristî | doktor | bijîşk | nexweş | nexweşxane | sîgorte | ducanî | bihemle",
        "free": "werzîş | futbol | heval | spor | muzîk | dema vala",
        "volun": "dilxwaz | karê dilxwazî",
        "kita": "baxçeyê zarokan | kreş | kîta",
        "other": "tiştekî din | mijareke din | yên din",
    },
    places={
        "unknown": "li kolanê | bê mal | mala min tune | navnîşan tune",
        "abroad": "ne li almanya me | li derveyî almanya | hê ne li almanya | li welat im",
        "reception": "kamp | kampa penaberan | heim | li kampê",
    },
    ages={"almost": "nêzî | hema", "below": "bin", "above": "jor", "other": "meh | hefte | pol | euro | saet"},
    deadlines={"deadline": "name | nameyek | red | hate redkirin | dadgeh | mohlet | deport*"},
)
