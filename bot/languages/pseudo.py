"""Languages nobody speaks, for looking at layouts: every sentence 40 % longer, or from right to left."""

import unicodedata
from string import Formatter

from bot.languages.known import Language

LONG = Language("en@long", "[Ĺõñĝ]", "en-x-long")
RIGHT_TO_LEFT = Language("ar@mirror", "[ارتم]", "ar-x-mirror", rtl=True)
PSEUDO = (LONG, RIGHT_TO_LEFT)
"""Offered only where a setting for development says so."""

LONGER = 1.4
ACCENTED = str.maketrans("aeiouyAEIOUYcnszlCNSZL", "áéíóúýÁÉÍÓÚÝçñšžľÇÑŠŽĽ")
MIRRORED = str.maketrans("abcdefghijklmnopqrstuvwxyz", "ابتثجحخدذرزسشصضطظعغفقكلمنه")


def pseudo(msgid: str, language: Language) -> str:
    """Write a sentence in a language nobody speaks; placeholders, numbers, lines and first emoji stay."""
    return "\n".join(_line(line, language) for line in msgid.split("\n"))


def _line(line: str, language: Language) -> str:
    written, letters = "", 0
    for literal, name, _, _ in Formatter().parse(line):
        letters += sum(map(str.isalpha, literal))
        written += literal.translate(ACCENTED) if language is LONG else literal.lower().translate(MIRRORED)
        written += "" if name is None else f"{{{name}}}"
    if language is LONG and letters:
        ending = written[len(written.rstrip(".?!:…")) :]
        written = f"{written[: len(written) - len(ending)]} {_padding(letters)}{ending}"
    return unicodedata.normalize("NFC", written)


def _padding(letters: int) -> str:
    """Give words that make a sentence of so many letters as much longer as German or Tamil would."""
    more = max(1, round(letters * (LONGER - 1)) - 1)
    return " ".join("ẽ" * min(8, more - done) for done in range(0, more, 8))
