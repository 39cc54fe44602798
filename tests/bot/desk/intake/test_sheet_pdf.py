"""The sheet as a PDF."""

import pytest

from tests.bot.desk.examples import WORDS, full
from tests.bot.desk.world import World


@pytest.mark.parametrize("notes", [0, 10])
async def test_the_pdf_is_one_page_with_fonts_of_its_own(notes: int, world: World) -> None:
    given = full() | {"notes": [WORDS * 8] * notes}
    intake = world.intake(given)
    made = await (await world.colleague()).see(f"/intake/{intake.reference}/sheet.pdf")
    assert made.headers["content-type"] == "application/pdf"
    assert made.content.startswith(b"%PDF-")
    assert made.content.count(b"/Type /Page\n") == 1
    assert made.content.count(b"NotoSansArabic") > 0
