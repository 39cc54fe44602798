import pytest

from dialogs.rules.danger.repair import Repairs

REPAIRS = Repairs(["suicide"], ["prugel", "hit"])


@pytest.mark.parametrize(
    ("typed", "stem"),
    [
        ("suicde", "suicide"),
        ("suicidde", "suicide"),
        ("suixide", "suicide"),
        ("sucide", "suicide"),
        ("siucide", "suicide"),
        ("suicides", "suicide"),
        ("prgelt", "prugel"),
        ("prugle", "prugel"),
        ("luicide", ""),
        ("suxxide", ""),
        ("hti", ""),
        ("", ""),
    ],
)
def test_one_letter_may_be_wrong_but_not_the_first(typed: str, stem: str) -> None:
    assert REPAIRS.of(typed) == stem
