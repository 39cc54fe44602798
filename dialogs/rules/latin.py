"""Compare words of other scripts with how people type them in Latin letters: "pomogite", "baraye khodam", "sa3a".

Everybody transliterates differently, so both sides are brought to a rough key: spellings of one sound fall together,
and for scripts that write few vowels the vowels go. Rough keys say less than words do: they are only tried where
nothing else was found, and never for yes, no and consent.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

from dialogs.rules.phrases import Phrases
from dialogs.rules.writing import bare, normalise

CYRILLIC = frozenset({"uk", "ru", "bg"})
FEW_VOWELS = frozenset({"ar", "fa_AF", "fa", "ps", "ckb", "ti", "am"})
SHORTEST = 3
"""Letters a key needs."""
MOST_WORDS = 6
"""Words of a message that is compared without its vowels: in a long one they fall together too easily."""

FROM_CYRILLIC = str.maketrans(
    dict(zip("абвгґдеєжзиіїйклмнопрстуфхцчшщыэюяёъ", "abvhhdeezziiiiklmnoprstufhccssieuaea", strict=True)) | {"ь": ""}
)
FROM_LATIN = (
    ("shch", "s"), ("sch", "s"), ("kh", "h"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("ts", "c"), ("tz", "c"),
    ("x", "h"), ("w", "v"), ("g", "h"), ("q", "k"), ("j", "y"),
)  # fmt: skip
FROM_ABJAD = str.maketrans(
    dict(zip("بپتثجچحخدذرزژسشصضطظغفقکگلمنهټډړښږځڅڼګڵڕ", "bptsjchhdzrzzsssztzkfkkklmnhtdrskzcnklr", strict=True))
    | dict.fromkeys("ویاعءۆڤ", "")
)
ARABIC_ONLY = str.maketrans({"z": "d"})
ETHIOPIC = "ህልሕምሥርስሽቅቕብቭትችኅንኝእክኽውዕዝዥይድጅግጥጭጵጽፅፍፕ"
ETHIOPIC_SOUNDS = (
    *("h", "l", "h", "m", "s", "r", "s", "s", "k", "k", "b", "", "t", "c", "h", "n", "n", "", "k", "h"),
    *("", "", "z", "z", "", "d", "j", "k", "t", "c", "p", "s", "s", "f", "p"),
)
WITHOUT_VOWELS = (
    ("kh", "h"), ("gh", "k"), ("sh", "s"), ("ch", "c"), ("zh", "z"), ("th", "t"), ("dh", "d"), ("ph", "f"), ("x", "h"),
    ("q", "k"), ("g", "k"), ("7", "h"), ("5", "h"), ("8", "k"), ("9", "s"), ("6", "t"), ("3", ""), ("2", ""),
)  # fmt: skip


@lru_cache(maxsize=8)
def _ethiopic() -> Mapping[int, str]:
    """Map every syllable of a row to its consonant: a row is the eight characters that share one."""
    table: dict[int, str] = {}
    for consonant, sound in zip(ETHIOPIC, ETHIOPIC_SOUNDS, strict=True):
        row = ord(consonant) // 8 * 8
        table |= dict.fromkeys(range(row, row + 8), sound)
    return table


def is_latin(text: str) -> bool:
    """Tell whether a plain text is written in unaccented Latin letters and digits."""
    return text.isascii() and any(character.isalpha() for character in text)


def key(text: str, code: str) -> str:
    """Give the rough key of a plain text in Latin letters, as somebody who speaks ``code`` may have typed it."""
    if code in CYRILLIC:
        for spelling, sound in FROM_LATIN:
            text = text.replace(spelling, sound)
        text = re.sub(r"y(?=[aeiou])", "", text).replace("y", "i")
        return _single(text)
    if code == "ar":
        text = re.sub(r"\b[aei]l ", "l", text)
    for spelling, sound in WITHOUT_VOWELS:
        text = text.replace(spelling, sound)
    return _skeleton(text.translate(ARABIC_ONLY) if code == "ar" else text)


def written(phrase: str, code: str) -> str:
    """Give the rough key of a phrase of the lexicon, which is written in its own script."""
    if code in CYRILLIC:
        return _single(phrase.translate(FROM_CYRILLIC))
    text = phrase.translate(_ethiopic()) if code in {"ti", "am"} else phrase.translate(FROM_ABJAD)
    return _skeleton(text.translate(ARABIC_ONLY) if code == "ar" else text)


def _single(text: str) -> str:
    return re.sub(r"(\w)\1+", r"\1", text)


def _skeleton(text: str) -> str:
    bones = (re.sub(r"h$", "", re.sub(r"[aeiouywv]", "", word)) for word in text.split())
    return " ".join(_single(word) for word in bones if word)


def keyed(table: Mapping[str, str], code: str) -> Phrases:
    """Give a table of phrases by their rough keys; phrases with gaps, and keys of two meanings, are left out."""
    found: dict[str, set[str]] = {}
    for meaning, phrases in table.items():
        for phrase in phrases.split("|"):
            text = bare(normalise(phrase))
            if set(phrase) & {"_"} or is_latin(text):
                continue
            rough = written(text, code)
            if len(rough.replace(" ", "")) >= SHORTEST and rough.isascii():
                rest = "*" if code in CYRILLIC and phrase.rstrip().endswith("*") else ""
                found.setdefault(rough + rest, set()).add(meaning)
    sure: dict[str, list[str]] = {}
    for rough, meanings in found.items():
        if len(meanings) == 1:
            sure.setdefault(next(iter(meanings)), []).append(rough)
    return Phrases({meaning: " | ".join(roughs) for meaning, roughs in sure.items()})
