"""Words that speak of danger together, in any order and with others between them: "morgen werde ich abgeschoben".

Phrases of danger stand in each language's lexicon; these pairs catch what people say in an order nobody wrote down.
"""

PAIRS: tuple[tuple[str, str], ...] = (
    # German
    ("will möchte wollte wünsche lieber", "sterben umbringen töten tot selbstmord suizid"),
    ("mich mir", "schlägt schlagt verprügelt prügelt würgt bedroht droht misshandelt vergewaltigt tritt einsperrt"),
    ("mich", "gewürgt getreten geschlagen verprügelt bedroht vergewaltigt eingesperrt missbraucht"),
    ("heute morgen werde werden nacht gleich", "abgeschoben abschieben abschiebung"),
    ("kein keinen keine nirgends nirgendwo draußen straße", "schlafen schlafplatz übernachten schlafe"),
    # English
    ("want wanna wish gonna going", "die suicide dead"),
    ("kill end hurt cut", "myself"),
    ("me my", "beats hits beating hitting slaps punches chokes rapes threatens abuses"),
    ("deported deportation", "tomorrow today tonight will be"),
    ("nowhere no street outside", "sleep"),
    # French, Spanish, Italian, Romanian
    ("veux voudrais envie préfère", "mourir crever suicider tuer"),
    ("me m", "bat frappe frappent tape menace viole cogne étrangle"),
    ("dors dort dorment dormons dormir", "rue dehors"),
    ("père oncle frère cousin mari beau patron", "touche touché tripote"),
    ("quiero deseo quisiera ganas prefiero", "morir morirme matarme suicidarme suicidio"),
    ("me", "pega pegan golpea golpean maltrata amenaza amenazan viola"),
    ("duermo dormimos dormir", "calle"),
    ("tío primo padre papá padrastro hermano esposo jefe", "toca tocó manosea"),
    ("voglio vorrei", "morire uccidermi ammazzarmi suicidarmi"),
    ("mi", "picchia picchiano minaccia minacciano violenta menano mena"),
    ("dormo dormiamo dormire", "strada fuori"),
    ("vreau doresc vrea prefer", "mor omor sinucid moară"),
    ("mă ma", "bate bat lovește lovesc amenință violează"),
    # Slavic languages
    ("хочу хочется хотел хотела", "умереть умирать сдохнуть убиться повеситься померти вмерти здохнути убити"),
    ("не", "жить жити життя"),
    ("меня мене", "бьет бьют избивает избивают ударил душит бє бють побив вдарив душить насилует ґвалтує"),
    ("сегодня завтра меня мене сьогодні", "депортируют депортують депортация депортація вышлют"),
    ("негде ніде улице вулиці", "спать ночевать спати ночувати ночую сплю"),
    ("искам ще предпочитам", "умра убия самоубия умирам"),
    ("ме", "бие бият удря удрят заплашва изнасили"),
    ("chce wole chcialbym chcialabym", "umrzeć zabić śmierć śmierci powiesić"),
    ("mnie mi", "bije biją uderza uderzył grozi grożą gwałci pobił katuje"),
    ("hoću želim хоћу желим", "umrem umreti umrijeti ubijem умрем умрети убијем"),
    ("me ме", "tuče tuku udara bije siluje preti туче туку удара прети"),
    # Turkish, Kurdish, Albanian, Vietnamese, Somali
    ("beni bana", "dövüyor dövüyorlar vuruyor vuruyorlar tehdit öldürecek öldürecekler tokat taciz tecavüz dayak"),
    ("sokakta dışarıda", "kalıyorum yatıyorum uyuyorum yaşıyorum"),
    ("istemiyorum", "yaşamak"),
    ("kendimi canıma", "asmak öldürmek asacağım öldüreceğim kıymak kıyacağım yakacağım"),
    ("min", "dixe dixin dide didin dikuje dikujin dikute"),
    ("naxwazim", "bijîm jiyan"),
    ("دەمەوێت دەمەوێ ئەمەوێ", "بمرم بکوژم مردن"),
    ("dua dëshiroj", "vdes vras"),
    ("më", "rreh rrahin godet kërcënon dhunon"),
    ("muốn", "chết"),
    ("đánh", "tôi em"),
    ("is isku", "dilaya dilayaa dilo dili dil"),
    ("i", "garaacaa garaaco garaacay garaacaya"),
    # Arabic, Persian, Pashto
    ("بدي اريد ودي نفسي اتمنى بتمنى عايز رح راح", "موت اموت الموت انتحر انهي"),
    ("میخواهم میخوام خواهم خوام", "بمیرم مردن خودکشی مرگ"),
    ("مرا منو را", "میزند میزنه میزنن میزنند لت کتک تهدید"),
    ("خودم خودمو خود", "بکشم میکشم"),
    ("نمیخواهم نمیخوام", "زنده"),
    ("نايم نايمين بنام ننام منام", "بالشارع الشارع"),
    ("میخوابم میخوابیم خواب", "سرک خیابان"),
    ("غواړم", "مړ ومرم مرګ"),
    ("ځان", "وژنم ووژنم وژل ووژل وژنه مړ"),
    ("مې ما", "وهي وژني ډبوي"),
    ("مړ قتل وژلو", "ګواښ ګواښي"),
    # Tigrinya, Amharic
    ("እደሊ ደልየ", "ክመውት ሞት ነብሰይ"),
    ("እፈልጋለሁ ፈልጋለሁ", "መሞት ራሴን ልሞት"),
)
"""Two groups of words each: danger is heard where a message of few words holds one of either."""

ALONE = """*ضربني | *يضربوني | *يهددني | *يهددوني | *يخنقني | *يجوزوني | *يزوجوني | *يعنفني | *ይወቕዓኒ | *ይሃርመኒ | *ይሃርሙኒ
    | *ክቐትለኒ | *ክቐትሉኒ | *ይደበድበኛል | *ይመታኛል | *ሊገድለኝ"""
"""Verbs that say by themselves what is done to whom, whatever stands before them."""
