"""Pages that show every step side by side."""

from pathlib import Path

from bot.strings.preview import write


def test_the_preview_shows_every_step_in_every_language(tmp_path: Path) -> None:
    assert "index.html" in write(tmp_path / "preview", ["de", "en"])
    page = (tmp_path / "preview" / "first_contact.html").read_text(encoding="utf-8")
    assert page.count('<section class="step">') > 40
    assert "Bist du einverstanden?" in page
    assert "Sind Sie einverstanden?" in page
    assert 'lang="en-GB" dir="ltr"' in page
    assert "{" not in page.partition("<body>")[2]
