"""The sheet as a PDF."""

import re
from typing import Any

import pytest
from fpdf import FPDF

from bot.desk.intake.answers import SheetRow
from bot.desk.intake.sheet import Sheet, SheetSection
from bot.desk.intake.sheet_pdf import sheet_pdf
from bot.team.speech import Speech
from tests.bot.desk.examples import WORDS, full
from tests.bot.desk.world import World
from tests.journey import CATALOGS

SPEECH = Speech("de", CATALOGS.desk("de").gettext)


@pytest.mark.parametrize("notes", [0, 10])
async def test_the_pdf_is_one_page_with_fonts_of_its_own(notes: int, world: World) -> None:
    given = full() | {"notes": [WORDS * 8] * notes}
    intake = world.intake(given)
    made = await (await world.colleague()).see(f"/intake/{intake.reference}/sheet.pdf")
    assert made.headers["content-type"] == "application/pdf"
    assert made.content.startswith(b"%PDF-")
    assert made.content.count(b"/Type /Page\n") == 1
    assert made.content.count(b"NotoSansArabic") > 0


@pytest.mark.parametrize(
    ("script", "words"),
    [
        ("Georgian", "დახმარება მჭირდება"),
        ("Armenian", "Օգնություն"),
        ("Bengali", "আমার সাহায্য দরকার"),
        ("Devanagari", "मुझे मदद चाहिए।"),
        ("Gurmukhi", "ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ"),
        ("Hebrew", "אני צריך עזרה"),
        ("Tamil", "எனக்கு உதவி தேவை"),
        ("Sinhala", "මට උදව් අවශ්‍යයි"),
        ("Thai", "ฉันต้องการความช่วยเหลือ"),
        ("Khmer", "ខ្ញុំត្រូវការជំនួយ"),
        ("Myanmar", "ကျွန်တော် အကူအညီလိုတယ်"),
        ("Tifinagh", "ⵜⵉⵡⵉⵙⵉ"),
        ("Ethiopic", "ሓገዝ የድልየኒ ኣሎ"),
        ("Arabic", "پێویستم بە یارمەتییە"),
        ("", "được giúp đỡ với ạ"),
        ("", "Ґава, їжак — „ə“ țară"),
    ],
)
def test_every_script_clients_write_in_is_drawn_in_its_own_font(
    script: str, words: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, said = _drawn(words, monkeypatch)
    assert words.replace("‌", "") in [each.replace("‌", "") for each in said]
    fonts = set(re.findall(rb"\+(NotoSans\w*)", made)) - {b"NotoSans", b"NotoSansBold"}
    assert fonts == ({f"NotoSans{script}".encode()} if script else set())


def test_a_letter_that_no_font_draws_is_seen_to_be_missing_and_the_sheet_says_so(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    _, said = _drawn("我需要 ☎️ Hilfe 🙂", monkeypatch)
    assert "���  Hilfe " in said
    assert "� steht für ein Zeichen, das sich nicht drucken lässt; am Bildschirm ist es zu sehen." in said


def _drawn(words: str, monkeypatch: pytest.MonkeyPatch) -> tuple[bytes, list[str]]:
    """Draw a sheet that holds only these words; give the PDF, and all that was written on it."""
    said: list[str] = []
    write = FPDF.multi_cell

    def noting(page: FPDF, w: float, h: float, text: str, **kept: Any) -> Any:
        said.append(text)
        return write(page, w, h, text, **kept)

    monkeypatch.setattr(FPDF, "multi_cell", noting)
    sheet = Sheet((SheetSection("words", "Eigene Worte", (SheetRow("words", "Worte", words),)),), (), whole=True)
    return sheet_pdf(sheet, title="T", office="O", received="r", printed="p", speech=SPEECH), said
