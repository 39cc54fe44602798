import unicodedata

import pytest

from bot.languages.catalog_file import placeholders
from bot.languages.catalogs import LOCALES
from bot.languages.pseudo import LONG, PSEUDO, RIGHT_TO_LEFT, pseudo
from bot.strings.sentences import sentences_of_clients
from tests.journey import CATALOGS

SENTENCES = list(sentences_of_clients(LOCALES.parent))


@pytest.mark.parametrize("language", PSEUDO, ids=lambda language: language.code)
def test_placeholders_numbers_lines_and_anchors_stay(language: object) -> None:
    for msgid in SENTENCES:
        invented = pseudo(msgid, language)  # type: ignore[arg-type]
        assert placeholders(invented) == placeholders(msgid)
        assert invented.count("\n") == msgid.count("\n")
        assert [letter for letter in invented if letter.isdigit()] == [letter for letter in msgid if letter.isdigit()]
        assert unicodedata.normalize("NFC", invented) == invented
        if not msgid[0].isalnum():
            assert invented[0] == msgid[0]


def test_the_long_one_is_four_tenths_longer() -> None:
    longer = sum(len(pseudo(msgid, LONG)) for msgid in SENTENCES) / sum(map(len, SENTENCES))
    assert 1.3 < longer < 1.6


def test_the_mirrored_one_is_written_from_right_to_left() -> None:
    letters = [letter for letter in pseudo("How old are you?", RIGHT_TO_LEFT) if letter.isalpha()]
    assert {unicodedata.bidirectional(letter) for letter in letters} == {"AL"}
    assert CATALOGS.find(RIGHT_TO_LEFT.tag) != RIGHT_TO_LEFT.code
