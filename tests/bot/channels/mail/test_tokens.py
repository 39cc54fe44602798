import re

import pytest

from bot.channels.mail import tokens
from storage.engine.encryption import KEY_BYTES, Keys

OLD, NEW = b"o" * KEY_BYTES, b"n" * KEY_BYTES
KEYS = Keys(OLD)


def test_a_token_comes_back_as_the_id_it_was_made_of_in_letters_of_any_case() -> None:
    made = tokens.token(KEYS, "bounce", "4711")
    assert re.fullmatch(r"4711-[a-z2-7]{16}", made)
    assert [tokens.read(KEYS, "bounce", written) for written in (made, made.upper(), f" {made} ")] == ["4711"] * 3


def test_an_address_with_a_token_is_short_enough_for_a_local_part() -> None:
    longest = tokens.token(KEYS, "bounce", str(2**63 - 1))
    assert len(f"{tokens.BOUNCE}+{longest}") <= 64  # RFC 5321, 4.5.3.1.1


def test_a_token_proves_nothing_for_another_id_purpose_or_installation() -> None:
    made = tokens.token(KEYS, "bounce", "4711")
    proof = made.partition("-")[2]
    assert tokens.read(KEYS, "stop", made) == ""
    assert tokens.read(Keys(NEW), "bounce", made) == ""
    assert tokens.read(KEYS, "bounce", f"4712-{proof}") == ""


@pytest.mark.parametrize(
    "written", ["", "4711", "4711-", "-aaaaaaaaaaaaaaaa", "4711-aaaaaaaaaaaaaaaa", "ä-b", "4711-aa\n"]
)
def test_what_we_never_made_is_nothing(written: str) -> None:
    assert tokens.read(KEYS, "bounce", written) == ""


def test_a_token_is_read_after_a_change_of_keys() -> None:
    made = tokens.token(KEYS, "stop", "a1")
    assert tokens.read(Keys(NEW, [OLD]), "stop", made) == "a1"
    assert tokens.token(Keys(NEW, [OLD]), "stop", "a1") != made
