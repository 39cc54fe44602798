import hashlib
import hmac
from base64 import urlsafe_b64encode
from datetime import datetime, timedelta

import pytest

from bot.http.signing import Purpose, Signing
from storage.engine.database import Database
from storage.engine.encryption import Keys

SIGNING = Signing([b"k" * 32])
LASTS = timedelta(seconds=13)


@pytest.mark.parametrize("purpose", ["chat form", "desk form"])
def test_a_token_proves_its_owner_and_purpose_and_nothing_else(purpose: Purpose) -> None:
    token = SIGNING.token(purpose, "session")
    assert SIGNING.proves(purpose, "session", token)
    other: Purpose = "desk form" if purpose == "chat form" else "chat form"
    for at, owner, shown in [
        (purpose, "another", token),
        (other, "session", token),
        (purpose, "", SIGNING.token(purpose, "")),
        (purpose, "session", ""),
        (purpose, "session", token[:-1]),
        (purpose, "session", token[:-1] + "é"),
        (purpose, "session", token.swapcase()),
    ]:
        assert not SIGNING.proves(at, owner, shown), (at, owner, shown)
    assert not Signing([b"x" * 32]).proves(purpose, "session", token)


def test_what_was_signed_is_read_by_its_owner_for_as_long_as_it_lasts(now: datetime) -> None:
    content = ["a1", "booked", 15, True, "arrived"]
    signed = SIGNING.sign("desk undo", "session", content, now)
    begun = now.replace(microsecond=0)
    for later, expected in [(0, content), (13, content), (14, None), (-1, None), (3600, None)]:
        at = begun + timedelta(seconds=later)
        assert SIGNING.read("desk undo", "session", signed, at, lasts=LASTS) == expected, later
    assert SIGNING.read("desk undo", "another", signed, now, lasts=LASTS) is None
    assert SIGNING.read("desk form", "session", signed, now, lasts=LASTS) is None
    assert Signing([b"x" * 32]).read("desk undo", "session", signed, now, lasts=LASTS) is None


@pytest.mark.parametrize("spoiled", ["", ".", "..", "x", "x.y.z", "é", "\0", "a" * 10_000, ".eJw.x.y"])
def test_what_nobody_signed_is_nothing(spoiled: str, now: datetime) -> None:
    assert SIGNING.read("desk undo", "session", spoiled, now, lasts=LASTS) is None


def test_every_sign_of_what_was_signed_counts(now: datetime) -> None:
    signed = SIGNING.sign("desk undo", "session", ["booked", 1], now)
    for at, sign in enumerate(signed):
        spoiled = f"{signed[:at]}{'A' if sign != 'A' else 'Q'}{signed[at + 1 :]}"
        assert SIGNING.read("desk undo", "session", spoiled, now, lasts=LASTS) is None, at


def test_a_change_of_keys_ends_nothing_and_a_key_taken_away_does(now: datetime) -> None:
    old, both, new = Signing([b"o" * 32]), Signing([b"o" * 32, b"n" * 32]), Signing([b"n" * 32])
    token, signed = old.token("chat form", "s"), old.sign("desk undo", "s", 1, now)
    assert [signing.proves("chat form", "s", token) for signing in (both, new)] == [True, False]
    assert [signing.read("desk undo", "s", signed, now, lasts=LASTS) for signing in (both, new)] == [1, None]
    assert both.token("chat form", "s") == new.token("chat form", "s")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_every_process_signs_alike_with_the_keys_of_the_installation(database: Database, database_url: str) -> None:
    here, there = Signing.of(database), Signing.of(database)
    assert there.proves("desk form", "s", here.token("desk form", "s"))
    elsewhere = Database(database_url, Keys(b"e" * 32))
    assert not Signing.of(elsewhere).proves("desk form", "s", here.token("desk form", "s"))
    elsewhere.close_now()
    rotated = Database(database_url, Keys(b"e" * 32, [b"f" * 32]))
    before = Database(database_url, Keys(b"f" * 32))
    assert Signing.of(rotated).proves("desk form", "s", Signing.of(before).token("desk form", "s"))
    assert Signing.of(rotated).token("desk form", "s") != Signing.of(before).token("desk form", "s")
    rotated.close_now()
    before.close_now()


def test_a_page_that_was_open_during_the_update_can_still_be_sent() -> None:
    """The two tokens as version 0.1 made them."""
    key = b"k" * 32
    chat = urlsafe_b64encode(hashlib.blake2b(b"session", key=key, digest_size=18).digest()).decode()
    desk = hmac.new(b"session", b"desk form", hashlib.sha256).hexdigest()
    assert SIGNING.proves("chat form", "session", chat)
    assert SIGNING.proves("desk form", "session", desk)
    assert not SIGNING.proves("chat form", "session", desk)
    assert not SIGNING.proves("desk form", "session", chat)
    assert not SIGNING.proves("chat form", "another", chat)
    assert not SIGNING.proves("desk form", "another", desk)
