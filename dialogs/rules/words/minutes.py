"""How people say how many minutes or hours something takes, in any language; what lies behind is no time of day."""

MINUTES = """minut* | min | mins | мину* | мин | хвил* | хв | دقي* | dakika* | dk | deq* | xulek* | daqiiq* | ደቂቃ*
    | ደቓይ* | ደቒ* | خولەک* | phút | phut"""
HOURS = """stunde | stunden | std | hour | hours | h | hr | hrs | ساعة | ساعه | ساعات | ساعت
    | ساعته | год | годин* | час | часа | часов | часове | часът | saat | saatlik | saet | saetan | seet | ሰዓት | ሰዓታት
    | ሰአት | saac | saacad | saacadood | saacadeed | heure | heures | hora | horas | oră | ore | ora | orë | godzin*
    | godz | کاتژمێر | سەعات | tiếng | tieng | giờ | sat | sata | sati"""
ONE = """1 | ein | eine | einer | einen | ne | one | an | a | یک | یه | یو | یوه | یوې | одну | одна | один | bir | yek
    | une | una | un | un' | o | jedna | jedną | jedne* | един | edin | një | jedan | ሓደ | ሓንቲ | አንድ | hal | kow | یەک
    | một | واحد"""
"""Words before an hour that make it a single one."""

LENGTHS = {
    "15": """viertelstunde | viertel stunde | quarter of an hour | quarter hour | un quart d heure | un quart dheure
        | quart d heure | ربع ساعة | ربع ساعه | یک ربع | ربع ساعت | чверть години | четверть часа | çeyrek saat | çeyrek
        | çaryek saet | ሩብ ሰዓት | rubac saac | un cuarto de hora | cuarto de hora | четвърт час | un sfert de oră
        | sfert de oră | kwadrans | چارەک | چارەکێک | un quarto dora | un quarto d ora | quarto d ora""",
    "30": """halbe stunde | halben stunde | halbstunde | half an hour | half a hour | half hour | une demi heure
        | demi heure | نصف ساعة | نصف ساعه | نص ساعة | نص ساعه | نیم ساعت | نیم ساعته | نیمه ساعت | пів години
        | півгодини | полчаса | пол часа | yarım saat | nîv saet | nîv saetê | nîvsaet | ፍርቂ ሰዓት | ግማሽ ሰዓት | nus saac
        | nus saacad | saacad badhkeed | media hora | половин час | o jumătate de oră | jumătate de oră | pół godziny
        | półgodziny | نیو کاتژمێر | نیو سەعات | نیوەکاتژمێر | mezzora | mezz ora | nửa tiếng | gjysmë ore | gjysëm ore
        | pola sata""",
    "45": """dreiviertelstunde | dreiviertel stunde | three quarters of an hour | trois quarts d heure
        | trois quarts dheure | tres cuartos de hora""",
    "120": "ساعتين | ساعتان",
    "60": """ساعة واحدة | ساعة وحدة | ساعه واحده | ساعه وحده | на час | на годину | o godzinę | saetek | saetekê
        | کاتژمێرێک | سەعاتێک | unora | un ora""",
}
"""Lengths that languages say in one; of "one and a half" only a part, so that a number beside them makes it unclear."""
