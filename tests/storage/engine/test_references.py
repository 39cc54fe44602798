"""Codes that are read aloud and typed."""

import pytest

from storage.engine.references import ALPHABET, as_written, code


def test_no_sign_is_taken_for_another() -> None:
    assert len(set(ALPHABET)) == len(ALPHABET) == 31
    assert not set(ALPHABET) & set("01OIL")
    assert ALPHABET.upper() == ALPHABET


def test_a_code_is_as_long_as_asked_and_never_the_same() -> None:
    codes = {code(10) for _ in range(1000)}
    assert len(codes) == 1000
    assert {len(made) for made in codes} == {10}
    assert set("".join(codes)) == set(ALPHABET)


@pytest.mark.parametrize(
    ("typed", "written"), [("k7qm-4rtw 2x", "K7QM4RTW2X"), (" K7QM4RTW2X\n", "K7QM4RTW2X"), ("a.b/c", "ABC"), ("-", "")]
)
def test_a_code_is_taken_however_it_is_typed(typed: str, written: str) -> None:
    assert as_written(typed) == written
