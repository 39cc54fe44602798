import pytest

from dialogs.rules.danger.tones import is_vietnamese, spellings, toned, with_tones


@pytest.mark.parametrize(
    ("word", "written"),
    [("bán", "ban1"), ("bạn", "ban5"), ("ban", "ban"), ("đã", "đa3"), ("đả", "đa3"), ("Sợ", "sơ5"), ("đánh", "đanh1")],
)
def test_a_tone_stands_behind_its_word(word: str, written: str) -> None:
    assert toned(word) == written


@pytest.mark.parametrize(
    ("word", "vietnamese"),
    [("đánh", True), ("sợ", True), ("bạn", True), ("bán", False), ("ban", False), ("café", False)],
)
def test_letters_of_vietnamese_alone_say_that_it_is(word: str, vietnamese: bool) -> None:
    assert is_vietnamese(toned(word)) is vietnamese


def test_words_keep_their_tones_where_any_is_typed() -> None:
    assert with_tones("Bạn tôi, muon", ("ban", "toi", "muon"), 100) == ("ban5", "tôi", "muon")
    assert with_tones("ban toi", ("ban", "toi"), 100) == ("ban", "toi")


def test_a_stem_is_heard_without_tones_only_where_that_can_be_nothing_else() -> None:
    assert set(spellings("=bán_=tôi")) == {("ban1", "tôi")}
    assert ("tu", "tu") in set(spellings("=tự_=tử"))
