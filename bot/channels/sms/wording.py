"""What an SMS says: a message's lines as one short text of plain characters, and how many segments it costs.

Marks of direction and emoji go: many phones show them as boxes, and one emoji makes a text cost twice as much. Each
line stays a line of its own, so that an address in Latin letters does not turn an Arabic sentence around.
"""

import unicodedata
from collections.abc import Iterator

import gsm0338

from bot.languages.own_calendars import OWN_DAY
from bot.port import Outbound

DIRECTION_MARKS = dict.fromkeys([0x061C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF])
PLAIN_SIGNS = str.maketrans(
    {
        "„": '"',
        "“": '"',
        "”": '"',
        "‘": "'",
        "’": "'",
        "‚": "'",
        "–": "-",
        "—": "-",
        "…": "...",
        "\u00a0": " ",
        "\u202f": " ",
        "\u2011": "-",
    }
)
"""Signs of print and what a telephone writes for them: one of them alone would leave the small alphabet."""
FIRST_SYMBOL = "\u2190"
"""Where arrows, pictures and emoji begin; "°" and "№" come before."""
BESIDE_EMOJI = frozenset(
    {"\ufe0e", "\ufe0f", "\u20e3", *map(chr, range(0x1F3FB, 0x1F400)), *map(chr, range(0xE0020, 0xE0080))}
)
"""What colours or frames an emoji."""
JOINER = "\u200d"

GSM_ALONE, GSM_PART = 160, 153
"""Septets of one SMS, and of each part of a longer one (3GPP TS 23.040, 9.2.3.24.1)."""
UCS2_ALONE, UCS2_PART = 70, 67
"""Code units of 16 bits, the same."""
WANTED = 2
"""Segments a text is to have at the most."""
NEEDS_ACCENTS = frozenset({"vi"})
"""Languages in Latin letters that nobody can read without their accents."""
STROKES = str.maketrans("łŁđĐıħ", "lLdDih")
"""Letters that no normal form takes apart."""
_GSM = gsm0338.Codec()


def short_text(message: Outbound) -> str:
    """Give the words of a message as one text, its link at the end where it has one, in two segments if it can be.

    What is too long is written without accents, then without its last lines, then without the link: a person who
    answers 2 gets that again. What is too long even so is sent as it is: nothing that was to be said is lost.
    """
    parts = [part for line in message.lines for part in line.split("\n") if OWN_DAY not in part]
    lines = [said for part in parts if (said := plain(part))]
    link = message.envelope.link if message.envelope is not None else ""
    shorter = list(_ever_shorter(lines, link, without_accents=message.language not in NEEDS_ACCENTS))
    return next((words for words in shorter if segments(words) <= WANTED), shorter[0])


def _ever_shorter(lines: list[str], link: str, *, without_accents: bool) -> Iterator[str]:
    ends = [link] if link else []
    for said in ([*lines, *ends], *([*lines[:most], *ends] for most in range(len(lines) - 1, 0, -1)), lines):
        words = "\n".join(said)
        yield words
        if without_accents:
            yield _without_accents(words)


def _without_accents(words: str) -> str:
    """Write Latin letters as many people do on telephones; words of other scripts stay as they are."""
    apart = unicodedata.normalize("NFKD", words.translate(STROKES))
    bare = "".join(sign for sign in apart if unicodedata.category(sign) != "Mn")
    try:
        _GSM.encode(bare)
    except UnicodeError:
        return words
    return bare


def plain(line: str) -> str:
    """Take marks of direction and emoji out of a line, and write signs of print as a telephone does."""
    said = line.translate(DIRECTION_MARKS).translate(PLAIN_SIGNS)
    kept = [sign for sign in said if not _is_picture(sign)]
    joined = [
        sign
        for place, sign in enumerate(kept)
        if sign != JOINER or (0 < place < len(kept) - 1 and kept[place - 1].isalpha() and kept[place + 1].isalpha())
    ]
    return " ".join("".join(joined).split())


def segments(words: str) -> int:
    """Count the SMS a text is sent and paid as: in the GSM alphabet where it fits it, else in UCS-2.

    A character of the GSM extension ("€") takes two septets, one outside the basic plane two code units; neither is
    torn apart between two parts.
    """
    try:
        sizes = [len(_GSM.encode(sign)[0]) for sign in words]
    except UnicodeError:
        return _parts([len(sign.encode("utf-16-be")) // 2 for sign in words], UCS2_ALONE, UCS2_PART)
    return _parts(sizes, GSM_ALONE, GSM_PART)


def _is_picture(sign: str) -> bool:
    return sign in BESIDE_EMOJI or (sign >= FIRST_SYMBOL and unicodedata.category(sign) == "So")


def _parts(sizes: list[int], alone: int, part: int) -> int:
    if sum(sizes) <= alone:
        return 1
    parts, room = 1, part
    for size in sizes:
        if size > room:
            parts, room = parts + 1, part
        room -= size
    return parts
