"""How people say how many days from now: "in 3 Tagen", in any language; what lies behind is no wish."""

DAYS = """tag | tage | tagen | day | days | يوم | أيام | ايام | روز | ورځ | ورځې | день | дня | дні | днів
    | дней | gün | roj | rojan | መዓልቲ | መዓልታት | ቀን | ቀናት | maalin | maalmood | jour | jours | día | días | ден
    | дни | zi | zile | dzień | dni | giorno | giorni | ngày | ditë | dan | dana | дан | дана | ڕۆژ"""
WEEKS = """woche | wochen | week | weeks | أسبوع | أسابيع | اسبوع | هفته | اونۍ | тиждень | тижні | тижнів
    | неделю | недели | недель | hafta | hefte | hefteyê | ሰሙን | ሳምንት | usbuuc | toddobaad | semaine | semaines
    | semana | semanas | седмица | седмици | săptămână | săptămâni | tydzień | tygodnie | tygodni | settimana
    | settimane | tuần | javë | nedelju | nedelje | sedmicu | هەفتە"""
AHEAD = """in | nach | within | بعد | خلال | دیگر | دیگه | وروسته | через | за | після | после | sonra | içinde
    | piştî | di | ድሕሪ | በኋላ | kadib | ka dib | gudaheed | dans | en | dentro de | след | peste | în | za | tra
    | fra | sau | nữa | pas | për | за | لە دوای | دوای | within"""
"""Words that say the days lie ahead; without one a number of days says nothing about when."""

MANY = {
    "1": """einer | einem | ein | a | one | eine | واحد | یک | یو | один | одну | bir | yek | une | una | una
        | o | jeden | një""",
    "2": """zwei | two | يومين | أسبوعين | اسبوعين | دو | دوه | два | дві | две | iki | du | deux | dos | două
        | dwa | dwa | due | hai | dy | dva | dve | ክልተ | ሁለት | laba""",
    "3": """drei | three | ثلاثة | تلات | سه | درې | три | üç | sê | trois | tres | trei | trzy | tre | ba | tri
        | ሰለስተ | ሦስት | ሶስት | saddex""",
}

WHOLE = {
    "02": "بعد يومين | dans deux jours | za dwa dni | iki güne",
    "07": """через неделю | через тиждень | за тиждень | після тижня | след седмица | za tydzień | za nedelju
        | za nedelju dana | بعد أسبوع | بعد اسبوع | bir haftaya | haftaya bugün | heute in einer woche
        | peste o săptămână | fra una settimana""",
    "14": "через две недели | через два тижні | in zwei wochen | بعد أسبوعين | بعد اسبوعين | dans quinze jours",
}
"""Spans that languages say in one, with the number left out or inside the word."""
