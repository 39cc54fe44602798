"""Days of a month in words: "fünfter Mai", "второго декабря", "fifth of May", "سوم میزان"."""

from functools import lru_cache

from dialogs.rules.phrases import Phrases
from dialogs.rules.words.fa_af import NUMBERS as PERSIAN

GERMAN_SMALL = (
    "erst",
    "zweit",
    "dritt",
    "viert",
    "fünft",
    "sechst",
    "siebt",
    "acht",
    "neunt",
    "zehnt",
    "elft",
    "zwölft",
)
GERMAN_TEENS = ("dreizehnt", "vierzehnt", "fünfzehnt", "sechzehnt", "siebzehnt", "achtzehnt", "neunzehnt")
GERMAN_UNITS = ("ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun")
GERMAN = (
    *GERMAN_SMALL,
    *GERMAN_TEENS,
    "zwanzigst",
    *(f"{unit}undzwanzigst" for unit in GERMAN_UNITS),
    "dreißigst",
    "einunddreißigst",
)
ENGLISH_SMALL = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
ENGLISH_TEENS = (
    *("tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"),
    *("eighteenth", "nineteenth", "twentieth"),
)
ENGLISH = (
    *ENGLISH_SMALL,
    *ENGLISH_TEENS,
    *(f"twenty {small}" for small in ENGLISH_SMALL),
    "thirtieth",
    "thirty first",
)
RUSSIAN_SMALL = ("перв", "втор", "треть", "четверт", "пят", "шест", "седьм", "восьм", "девят")
RUSSIAN = (
    *RUSSIAN_SMALL,
    *("десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат"),
    *("восемнадцат", "девятнадцат", "двадцат"),
    *(f"двадцать {small}" for small in RUSSIAN_SMALL),
    "тридцат",
    "тридцать перв",
)
UKRAINIAN_SMALL = ("перш", "друг", "трет", "четверт", "п'ят", "шост", "сьом", "восьм", "дев'ят")
UKRAINIAN = (
    *UKRAINIAN_SMALL,
    *("десят", "одинадцят", "дванадцят", "тринадцят", "чотирнадцят", "п'ятнадцят", "шістнадцят", "сімнадцят"),
    *("вісімнадцят", "дев'ятнадцят", "двадцят"),
    *(f"двадцять {small}" for small in UKRAINIAN_SMALL),
    "тридцят",
    "тридцять перш",
)
ENDINGS = (
    (GERMAN, ("e", "en", "er")),
    (ENGLISH, ("",)),
    (RUSSIAN, ("ого", "его", "ое", "е")),
    (UKRAINIAN, ("ого", "ього", "е", "є")),
)
LAST = 31


@lru_cache(maxsize=1)
def _days() -> Phrases:
    table: dict[int, list[str]] = {}
    for stems, endings in ENDINGS:
        for day, stem in enumerate(stems, start=1):
            table.setdefault(day, []).extend(stem + ending for ending in endings)
    for word, day in PERSIAN.items():
        if day <= LAST and not word.isascii():
            table[day].append("سوم" if word == "سه" else word + "م")
    return Phrases({str(day): " | ".join(words) for day, words in table.items()})


def day_in_words(text: str) -> int | None:
    """Give the one day of a month that a plain ``text`` says in words; ask only beside a month, or "on the"."""
    found = {hit.meaning for hit in _days().within(text)}
    return int(found.pop()) if len(found) == 1 else None
