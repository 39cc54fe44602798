import pytest

from dialogs.rules.danger.stems import STEMS
from dialogs.rules.danger.vocabulary import Vocabulary, collapsed
from dialogs.rules.emergencies import is_crisis
from dialogs.rules.writing import plain

SAMPLE = "HIT schläg =tritt *klopp\nME =mich\nNEG =nicht\nAWAY läuft_~_=weg\nLOL =hhh"


def found(words: str, *, ordinary: frozenset[str] | None = None) -> set[str]:
    typed = [collapsed(word) for word in plain(words).split()]
    return {each.concept for each in Vocabulary(SAMPLE, "de").found(typed, ordinary=ordinary)}


@pytest.mark.parametrize(
    ("words", "concepts"),
    [
        ("er schlägt", {"HIT"}),
        ("er schlaegt", {"HIT"}),
        ("er schläääägt", {"HIT"}),
        ("er tritt mich", {"HIT", "ME"}),
        ("er tritts", set()),
        ("verkloppt", {"HIT"}),
        ("er läuft mir schnell weg", {"AWAY"}),
        ("er läuft weg", {"AWAY"}),
        ("er läuft mir nicht weg", {"NEG"}),
        ("er läuft mir viel zu schnell weg", set()),
    ],
)
def test_a_stem_is_found_as_it_is_written(words: str, concepts: set[str]) -> None:
    assert found(words) == concepts


def test_a_word_that_no_stem_knows_is_repaired_unless_it_is_an_ordinary_one() -> None:
    assert [
        found("er schlgät", ordinary=frozenset(known))
        for known in ((), (collapsed(plain("schlgät")),))
    ] == [{"HIT"}, set()]  # fmt: skip


def test_laughter_of_one_letter_is_told_from_that_letter() -> None:
    vocabulary = Vocabulary(SAMPLE, "de")
    assert [vocabulary.laughs(word) for word in ("hhhhh", "h", "mmm")] == [True, False, False]


@pytest.mark.parametrize("language", sorted(STEMS))
def test_a_stem_of_few_letters_is_a_whole_word(language: str) -> None:
    stems = [stem for line in STEMS[language].splitlines() for stem in line.split()[1:]]
    assert [stem for stem in stems if "_" not in stem and stem[0] not in "=*" and len(plain(stem)) < 2] == []
    assert len(stems) > 50


@pytest.mark.parametrize(
    ("language", "typed"), [("ru", "otec menya biet"), ("fa_AF", "padaram mara mezana"), ("ar", "baba bydrbni")]
)
def test_stems_of_other_scripts_are_found_in_latin_letters(language: str, typed: str) -> None:
    assert is_crisis(typed, language)
