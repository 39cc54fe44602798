"""The sheet as a PDF: one page A4, in every script clients write in, to hand on or to file.

fpdf2 with uharfbuzz, because both ship as wheels: Arabic letters are joined and run right to left, each other script
has its own font. WeasyPrint would draw the page of the desk itself, but needs Pango from the system. The fonts are
subsets of Noto. A letter that none of them draws, a Chinese one, is seen to be missing, and the sheet says so.
"""

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import bidirectional, category

from bot.desk.intake.answers import SheetRow
from bot.desk.intake.paper import POINTS, size
from bot.desk.intake.sheet import Sheet
from bot.team.speech import Speech

if TYPE_CHECKING:
    from fpdf import FPDF

FONTS = Path(__file__).parent / "fonts"
MARGIN_X, MARGIN_Y = 16.0, 14.0
"""Millimetres."""
LABEL, MARK = 42.0, 34.0
"""Width of the columns beside the values, in millimetres."""
HEIGHT, WIDTH = 297.0, 210.0
LINE = 1.32
"""Height of a line in type sizes."""
POINT = 25.4 / 72
KEPT = frozenset("\n\u200c\u200d")
DECORATION = frozenset({"So", "Sk", "Mn"})
"""What is left out where no font draws it: pictographs, and what chooses their colour."""
MISSING = "\ufffd"
"""Stands for a letter that cannot be drawn."""
SCRIPTS: Mapping[str, tuple[range, ...]] = {
    "Arabic": (range(0x600, 0x700), range(0x750, 0x780)),
    "Ethiopic": (range(0x1200, 0x137D),),
    "Georgian": (range(0x10A0, 0x1100), range(0x1C90, 0x1CC0)),
    "Armenian": (range(0x530, 0x590), range(0xFB13, 0xFB18)),
    "Hebrew": (range(0x590, 0x600), range(0xFB1D, 0xFB50)),
    "Devanagari": (range(0x900, 0x980),),
    "Bengali": (range(0x980, 0xA00),),
    "Gurmukhi": (range(0xA00, 0xA80),),
    "Tamil": (range(0xB80, 0xC00),),
    "Sinhala": (range(0xD80, 0xE00),),
    "Thai": (range(0xE00, 0xE80),),
    "Myanmar": (range(0x1000, 0x10A0),),
    "Khmer": (range(0x1780, 0x1800),),
    "Tifinagh": (range(0x2D30, 0x2D80),),
}
"""The scripts that have a font of their own, by what its file is called; only those that are written are loaded."""
CUT_LETTERS = 240
"""Letters of own words that are kept where even the smallest type is too large for one page."""


@dataclass(frozen=True, slots=True)
class Head:
    """What stands above and below the sheet."""

    title: str
    office: str
    received: str
    printed: str


def sheet_pdf(sheet: Sheet, *, title: str, office: str, received: str, printed: str, speech: Speech) -> bytes:
    """Draw a sheet on exactly one page: in the largest type that fits, in the end with own words cut.

    The first size tried is the estimate for the printed page. Takes half a second or more: call it in a thread.
    """
    head = Head(title, office, received, printed)
    for points in POINTS[size(sheet) :]:
        made = _draw(sheet, head, points, speech, most=0)
        if made.pages_count == 1:
            return bytes(made.output())
    return bytes(_draw(sheet, head, POINTS[-1], speech, most=CUT_LETTERS).output())


def _draw(sheet: Sheet, head: Head, points: float, say: Speech, *, most: int) -> "FPDF":
    page = _page(head, points, "".join(_words(sheet, head)))
    drawn = _letters(page)
    for section in sheet.sections:
        _section(page, section.title, points)
        for row in section.rows:
            _row(page, row, points, say, most=most)
    page.ln(points * POINT * 0.6)
    missing = any(MISSING in shown(words, drawn) for words in _words(sheet, head))
    for line in _last(sheet, head, say, cut=bool(most), missing=missing):
        page.multi_cell(0, points * POINT * LINE, line, new_x="LMARGIN", new_y="NEXT", align="L")
    return page


def _words(sheet: Sheet, head: Head) -> Iterator[str]:
    """Give all words of the sheet that somebody may have written in any script."""
    yield from (head.title, head.office)
    for section in sheet.sections:
        for row in section.rows:
            yield from (row.label, row.value, row.mark_words)


def _page(head: Head, points: float, words: str) -> "FPDF":
    from fpdf import FPDF  # noqa: PLC0415 -- costs 0.3 s, and most looks at the desk need none

    page = FPDF(format="A4")
    page.set_title(head.title)
    page.set_margins(MARGIN_X, MARGIN_Y)
    page.set_auto_page_break(auto=True, margin=MARGIN_Y)
    page.add_font("noto", "", FONTS / "NotoSans-Regular.ttf")
    page.add_font("noto", "B", FONTS / "NotoSans-Bold.ttf")
    written = [
        name for name, letters in SCRIPTS.items() if any(ord(sign) in span for span in letters for sign in words)
    ]
    for name in written:
        page.add_font(name, "", FONTS / f"NotoSans{name}-Regular.ttf")
    page.set_fallback_fonts(written, exact_match=False)
    page.set_text_shaping(use_shaping_engine=True)
    page.add_page()
    page.set_font("noto", "B", points * 1.5)
    page.multi_cell(0, points * POINT * LINE * 1.5, head.title, new_x="LMARGIN", new_y="NEXT", align="L")
    page.set_font("noto", "", points)
    page.multi_cell(
        0, points * POINT * LINE, f"{head.office} · {head.received}", new_x="LMARGIN", new_y="NEXT", align="L"
    )
    return page


def _letters(page: "FPDF") -> Container[int]:
    """Give the code points that the page's first font draws."""
    return page.fonts["noto"].cmap  # type: ignore[union-attr]  # a font from a file, none of the PDF's own


def _section(page: "FPDF", title: str, points: float) -> None:
    page.ln(points * POINT * 0.5)
    page.set_font("noto", "B", points)
    page.cell(0, points * POINT * LINE, title, border="B", new_x="LMARGIN", new_y="NEXT")
    page.ln(points * POINT * 0.15)
    page.set_font("noto", "", points)


def _row(page: "FPDF", row: SheetRow, points: float, say: Speech, *, most: int) -> None:
    """Draw a row: its label, its value in the way its script runs, and how it came about."""
    top, line = page.get_y(), points * POINT * LINE
    value, mark = row.value or row.mark_words, row.mark_words if row.value else ""
    if row.language and row.value:
        mark = say("{mark}, original in {language}", mark=row.mark_words, language=say.name_of_language(row.language))
        value = value[:most] + " …" if most and len(value) > most else value
    width = WIDTH - 2 * MARGIN_X - LABEL - MARK
    pages, drawn = page.pages_count, _letters(page)
    ends = []
    for x, w, words, bold in (
        (MARGIN_X, LABEL, row.label, row.urgent),
        (MARGIN_X + LABEL, width, value, row.urgent),
        (MARGIN_X + LABEL + width + 2, MARK - 2, mark, False),
    ):
        page.set_font("noto", "B" if bold else "", points if x < WIDTH - MARGIN_X - MARK else points * 0.85)
        page.set_xy(x, top)
        page.multi_cell(
            w - 1, line, shown(words, drawn), align="R" if runs_left(words) else "L", new_x="LMARGIN", new_y="NEXT"
        )
        ends.append(page.get_y())
        if page.pages_count > pages:
            return
    page.set_font("noto", "", points)
    page.set_y(max(ends))


def _last(sheet: Sheet, head: Head, say: Speech, *, cut: bool, missing: bool) -> Iterator[str]:
    if sheet.not_asked or not sheet.whole:
        not_asked = ", ".join(sheet.not_asked) if sheet.whole else say("everything else")
        yield f"{say('Not asked')}: {not_asked}"
    if sheet.whole:
        yield f"{say('Never asked')}: {say('reasons for fleeing, health, religion, nationality')}"
    if cut:
        yield say("Own words are shortened on paper; all of them stand on the desk.")
    if missing:
        yield say("{sign} stands for a letter that cannot be printed; the desk shows it.", sign=MISSING)
    yield head.printed


def runs_left(words: str) -> bool:
    """Tell whether words run from right to left, by their first letter."""
    first = next((sign for sign in map(bidirectional, words) if sign in {"L", "R", "AL"}), "L")
    return first != "L"


def shown(words: str, drawn: Container[int]) -> str:
    """Leave out direction marks and emoji, and mark each letter that neither ``drawn`` nor a script's font has.

    The joiners of Persian words stay.
    """
    return "".join(_shown(sign, drawn) for sign in words)


def _shown(sign: str, drawn: Container[int]) -> str:
    point, kind = ord(sign), category(sign)
    if sign in KEPT or point in drawn or any(point in span for letters in SCRIPTS.values() for span in letters):
        return sign
    return "" if kind[0] == "C" or kind in DECORATION else MISSING
