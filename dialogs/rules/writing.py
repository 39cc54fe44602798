"""Make typed words comparable: one form for every script, digit, spelling and invisible mark."""

import re
import unicodedata
from functools import lru_cache

LIMIT = 1_000
"""Characters of a message that are read; answers are short, and whatever follows cannot slow the reading down."""

MOST_READ = 4_000
"""Characters of a message that are looked at: messengers allow no more in one."""
PIECE = 250
"""Characters that are folded at once."""
SPACES = re.compile("  +")

APOSTROPHES = "'’‘ʼʻ`´ʹʿʾ＇"
LETTERS = {
    **dict.fromkeys(APOSTROPHES, "'"),
    **dict.fromkeys("ىيېێۍ", "ی"),
    **dict.fromkeys("كڪ", "ک"),
    **dict.fromkeys("ةۀە", "ه"),
    **dict.fromkeys("أإآٱ", "ا"),
    **dict(zip("ڕڵۆټډړڼګھ", "رلوتدرنگه", strict=True)),
    **{
        chr(ord(row) + form): chr(ord(same) + form)
        for row, same in zip("ሠሐኀዐፀ", "ሰሀሀአጸ", strict=True)
        for form in range(7)
    },
    **dict(zip("ሃኣ", "ሀአ", strict=True)),
    **dict(zip("ሓኃዓ", "ሀሀአ", strict=True)),
    "ـ": "",
    "ı": "i",
    "ł": "l",
    "đ": "d",
    "ð": "d",
    "ø": "o",
    "æ": "ae",
    "œ": "oe",
    "٫": ".",
    "٬": "",
    "،": ",",
    "؛": ";",
    "؟": "?",
    "፧": "?",
    "።": ".",
    "–": "-",
    "—": "-",
    "‐": "-",
    "‑": "-",
    "−": "-",
}
"""Letters compared as one, after casefolding and decomposition: Arabic-script variants, Latin letters with a stroke.

Pashto and Sorani letters fall together with those of Persian, on whose keyboards they are typed, and Ethiopic letters
that sound alike in Amharic with each other.
"""

LOOK_ALIKES = str.maketrans("aceopxyikmthb", "асеорхуікмтнв")
"""Latin letters that stand inside Cyrillic words by mistake of a keyboard."""

SKIN_TONES = frozenset("🏻🏼🏽🏾🏿\ufe0f")
"""What changes how an emoji looks, not what it says."""
MIXED = re.compile(r"[^\W\d_]*[а-яіїєґ][^\W\d_]*")
GEEZ = re.compile("[፩-፼]+")
BELOW_ZERO = re.compile(r"[\s\u200e\u200f\u061c]*[-−–‐‑]\s*\d")
PUNCTUATION_AT_THE_ENDS = re.compile(r"^[\W_]+|[\W_]+$")


@lru_cache(maxsize=4096)
def fold(character: str) -> str:
    """Give what one casefolded, decomposed character counts as; empty for marks and invisible characters."""
    if character in LETTERS:
        return LETTERS[character]
    category = unicodedata.category(character)
    if category in {"Mn", "Mc", "Me", "Cf", "Co", "Cs", "Cn"}:
        return ""
    if category == "Cc" or category[0] == "Z":
        return " "
    if category == "Nd":
        return str(unicodedata.digit(character))
    return character


def geez_number(numerals: str) -> int:
    """Read Ge'ez numerals, which add up and multiply by hundreds: "፲፯" is 17, "፲፱፻፺፪" is 1992."""
    total = part = 0
    for numeral in numerals:
        value = int(unicodedata.numeric(numeral))
        if value in {100, 10_000}:
            total += max(part, 1) * value
            part = 0
        else:
            part += value
    return total + part


def normalise(words: str, limit: int = LIMIT) -> str:
    """Give the words in the one form that readers compare, at most ``limit`` characters of them.

    Compatibility forms, direction marks, vowel signs, tatweel and accents go; digits of every script become 0-9 and
    Ge'ez numerals numbers; case, Arabic-script letter variants and Turkish i's fall together; Latin look-alikes in
    Cyrillic words become Cyrillic; punctuation and emoji go at the ends. Never raises, whatever the words are.
    """
    text = folded(words, limit)
    if any("а" <= character <= "ґ" for character in text):
        text = MIXED.sub(lambda found: found.group().translate(LOOK_ALIKES), text)
    text = GEEZ.sub(lambda found: str(geez_number(found.group()[:12])), text)
    return PUNCTUATION_AT_THE_ENDS.sub("", " ".join(text.split()))


def folded(words: str, limit: int) -> str:
    """Fold words piece by piece until ``limit`` characters are left of them: signs that vanish hide nothing."""
    pieces: list[str] = []
    length = 0
    for at in range(0, min(len(words), MOST_READ), PIECE):
        decomposed = unicodedata.normalize("NFKC", words[at : at + PIECE]).casefold()
        piece = SPACES.sub(" ", "".join(map(fold, unicodedata.normalize("NFKD", decomposed))))
        pieces.append(piece if length else piece.lstrip())
        length += len(pieces[-1])
        if length >= limit:
            break
    return "".join(pieces)[:limit]


def plain(words: str, limit: int = LIMIT) -> str:
    """Give only the letters and numbers of :func:`normalise`, words parted by one space, apostrophes gone."""
    return bare(normalise(words, limit))


def bare(normalised: str) -> str:
    """Drop punctuation and apostrophes from words that are normalised already."""
    return " ".join(re.sub(r"[\W_]+", " ", normalised.replace("'", "")).split())


def is_below_zero(words: str) -> bool:
    """Tell whether the words as typed are a number below zero, which is no age, no minutes and no place in a list."""
    return BELOW_ZERO.match(words[:20]) is not None


def numbers_in(normalised: str) -> list[str]:
    """Give the runs of digits that stand for themselves: "sa3a 3" holds one number, "3arabi" none, "17jahre" one."""
    return re.findall(r"(?<![^\W_])(?:\d+(?![^\W_])|\d\d(?=[^\W\d_]))", normalised)
