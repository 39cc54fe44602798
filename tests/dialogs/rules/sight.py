"""What a reader sees, on the first of December 2026."""

from datetime import date

from dialogs.rules.reading import Sight


def sight(language: str, *options: str) -> Sight:
    return Sight(language, options, date(2026, 12, 1))
