"""What an operator is told of recordings: missing ones with their files, stale ones."""

from pathlib import Path

import pytest

from bot.languages.catalogs import Catalogs
from bot.languages.recordings import NOWHERE, name_of
from bot.strings.recordings import recordings
from bot.strings.update import update
from tests.bot.strings.sources import lay_out, translate

PAPER = 'REVIEW_TIER = "A"\ntext("Which paper?")'


@pytest.fixture
def catalogs(tmp_path: Path) -> Catalogs:
    folder = lay_out(tmp_path, {"dialogs/steps/status.py": PAPER})
    update(folder, add=["de", "en"])
    for msgid in ("Which paper?", "How old are you?", "friend", "First half, second half.", "Yes", "No"):
        formal = "Wie alt sind Sie?" if msgid == "How old are you?" else ""
        translate(folder / "de" / "LC_MESSAGES" / "messages.po", msgid, f"Deutsch: {msgid}", formal=formal)
    return Catalogs.load(folder)


def test_missing_ones_are_named_with_their_files_the_weightiest_first_and_stale_ones(
    catalogs: Catalogs, tmp_path: Path
) -> None:
    folder = tmp_path / "recordings"
    (folder / "de").mkdir(parents=True)
    for words in ("Deutsch: Yes", "Deutsch: What it said before"):
        (folder / "de" / f"{name_of(words)}.opus").write_bytes(b"OggS")
    head, *lines = recordings(catalogs, folder, ["de"]).splitlines()
    assert head == "Deutsch: 1 of 7 sentences recorded, 1 stale"
    assert lines[0] == f"stale    de/{name_of('Deutsch: What it said before')}.opus"
    assert lines[1] == f"missing  de/{name_of('Deutsch: Which paper?')}.opus  A  Deutsch: Which paper?"
    assert [line.split("  ", 3)[3] for line in lines[1:]] == [
        "Deutsch: Which paper?",
        "Deutsch: How old are you?",
        "Wie alt sind Sie?",
        "Deutsch: friend",
        "Deutsch: First half, second half.",
        "Deutsch: No",
    ], "neither what has placeholders, nor what no message is made of"


def test_without_a_folder_everything_is_missing_in_every_language_offered(catalogs: Catalogs) -> None:
    told = recordings(catalogs, NOWHERE).split("\n\n")
    assert [block.splitlines()[0] for block in told] == [
        "Deutsch: 0 of 7 sentences recorded, 0 stale",
        "English: 0 of 6 sentences recorded, 0 stale",
    ]
