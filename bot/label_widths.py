"""How wide a button's label is on a small phone, so that no label is cut."""

from collections.abc import Sequence

ONE_COLUMN, TWO_COLUMNS = 293.0, 139.0
"""Room for a label in dp on a screen of 320 dp, as Telegram for Android draws inline keyboards."""


def columns(labels: Sequence[str], wished: int) -> int:
    """Give the number of columns that cuts no label: two only where wished and every label fits half a row."""
    return 2 if wished > 1 and labels and all(width(label) <= TWO_COLUMNS for label in labels) else 1


def width(label: str) -> float:
    """Measure a label in dp."""
    return sum(map(_advance, label))


def _advance(character: str) -> float:
    return 24.0 if ord(character) > 0x2600 else 8.0
