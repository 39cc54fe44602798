"""How wide a button's label is on a small phone, so that no label is cut."""

import json
import unicodedata
from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path

ONE_COLUMN, TWO_COLUMNS = 293.0, 139.0
"""Room for a label in dp on a screen of 320 dp, as Telegram for Android draws inline keyboards."""

EMOJI, UNKNOWN = 20.0, 15.0
"""An emoji, and any character that the table does not hold, in dp at Telegram's 15 dp."""


def columns(labels: Sequence[str], wished: int) -> int:
    """Give the number of columns that cuts no label: two only where wished and every label fits half a row."""
    return 2 if wished > 1 and labels and all(width(label) <= TWO_COLUMNS for label in labels) else 1


@lru_cache(maxsize=4096)
def width(label: str) -> float:
    """Measure a label, its emoji included, in dp at 15 dp; Arabic letters by the form they take in their word."""
    total = 0.0
    joined = False
    shown = [character for character in label if unicodedata.category(character) not in {"Mn", "Cf"}]
    for character, following in zip(shown, [*shown, " "][1:], strict=True):
        if character not in FORMS["isolated"]:
            total += _plain(character)
            joined = character == TATWEEL
            continue
        joins = character not in NOT_JOINING and (following in FORMS["isolated"] or following == TATWEEL)
        form = ("medial" if joins else "final") if joined else ("initial" if joins else "isolated")
        total += FORMS[form][character]
        joined = joins
    return total


def _plain(character: str) -> float:
    if character in FORMS["plain"]:
        return FORMS["plain"][character]
    return EMOJI if unicodedata.category(character) == "So" else UNKNOWN


def _read() -> Mapping[str, Mapping[str, float]]:
    table = json.loads(Path(__file__).with_suffix(".json").read_text(encoding="utf-8"))
    del table["source"]
    return {
        form: {character: int(tenths) / 10 for tenths, characters in rows.items() for character in characters}
        for form, rows in table.items()
    }


TATWEEL = "\u0640"
FORMS = _read()
"""Widths in dp by form and character; the source of the numbers is named in the file."""
NOT_JOINING = frozenset(letter for letter, wide in FORMS["isolated"].items() if FORMS["initial"][letter] == wide)
"""Arabic letters that join no letter after them: their first form is the isolated one."""
