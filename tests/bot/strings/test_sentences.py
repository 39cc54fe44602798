"""Which sentences of the code are found, and which could not be."""

from pathlib import Path

from bot.strings.update import check
from tests.bot.strings.sources import FOUND


def test_every_sentence_is_found_in_the_order_of_the_code(locales: Path) -> None:
    template = (locales / "messages.pot").read_text(encoding="utf-8")
    assert [line[7:-1] for line in template.splitlines() if line.startswith("msgid")][1:] == [*FOUND, "From the bot"]
    assert "#: dialogs/steps/age.py\n" in template
    desk = (locales / "desk.pot").read_text(encoding="utf-8")
    assert [line[7:-1] for line in desk.splitlines() if line.startswith("msgid")][1:] == [
        "Inbox",
        "Today",
        "Nothing here.",
    ]


def test_a_sentence_that_is_computed_is_named(locales: Path) -> None:
    found = [finding.replace(str(locales.parent), "") for finding in check(locales) if "computed" in finding]
    assert found == [
        "/dialogs/steps/age.py:15: text() of something computed - write the sentence out",
        "/bot/desk/page.py:1: say() of something computed - write the sentence out",
    ]


def test_a_sentence_of_the_desk_that_no_catalog_would_hold_is_named(locales: Path) -> None:
    found = [finding.replace(str(locales.parent), "") for finding in check(locales) if "_()" in finding]
    assert found == ["/bot/staff_bot/former.py:1: _() of a sentence, which no catalog would hold - call it say()"]
    assert "Nowhere to be found" not in (locales / "desk.pot").read_text(encoding="utf-8")
