"""How large an intake can be printed so that it fits one A4 page: an estimate from the words, made before printing.

The style sheet has one type size for each number given here. An estimate is enough because it is generous: a test
prints sheets of every length in a browser and counts their pages.
"""

from bot.desk.intake.answers import SheetRow
from bot.desk.intake.sheet import Sheet

POINTS = (10.0, 9.0, 8.0, 7.0, 6.0)
"""Type sizes of the printed page, as in desk.css; below the last nobody could read."""
HEIGHT, WIDTH = 755.0, 500.0
"""Points of the page that are left for the sheet inside its margins, title and footer taken off."""
LINE = 1.36
"""Height of a line in type sizes, with its share of the space between rows."""
LETTER = 0.54
"""Width of a letter in type sizes: a wide German text has 0.53, an Arabic one less."""
LABEL, MARK = 11.0, 9.0
"""Width of the columns beside the values, in type sizes."""
TITLE = 1.75
"""Height of a section's title, in lines."""


CUT = len(POINTS)
"""Said instead of a size where no size is enough: own words are then cut to three lines on paper, and it says so."""


def size(sheet: Sheet) -> int:
    """Give the number of the largest type size with which the sheet fits one A4 page; CUT if none does."""
    return next((number for number, points in enumerate(POINTS) if _height(sheet, points) <= HEIGHT), CUT)


def _height(sheet: Sheet, points: float) -> float:
    letters = int((WIDTH - (LABEL + MARK) * points) / (LETTER * points))
    lines = sum(TITLE + sum(_lines(row, letters) for row in section.rows) for section in sheet.sections)
    return (lines + 3 + len(", ".join(sheet.not_asked)) // (letters * 1.5)) * points * LINE


def _lines(row: SheetRow, letters: int) -> float:
    """Count the lines of a row; own words have a mark of two lines and a little space around them."""
    lines = sum(1 + len(part) // letters for part in row.value.split("\n"))
    return max(lines + 0.25, 2.0) if row.language else max(lines, 1)
