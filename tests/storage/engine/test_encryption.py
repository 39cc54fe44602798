import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from storage.engine.encryption import KEY_BYTES, CannotOpen, KeyProblem, Keys, new_key, read_or_make_key_file

OLD, NEW = b"o" * KEY_BYTES, b"n" * KEY_BYTES
PLACE = "conversation.state/1"


def test_what_is_sealed_opens_at_its_place_and_is_33_bytes_longer() -> None:
    keys = Keys(OLD)
    sealed = keys.seal(PLACE, b"I am 16")
    assert keys.open(PLACE, sealed) == b"I am 16"
    assert len(sealed) == len(b"I am 16") + 33
    assert b"16" not in sealed


def test_the_same_value_is_never_sealed_to_the_same_bytes() -> None:
    keys = Keys(OLD)
    assert len({keys.seal(PLACE, b"yes") for _ in range(100)}) == 100


@pytest.mark.parametrize("place", ["conversation.state/2", "intake.payload/1", ""])
def test_a_value_moved_to_another_place_does_not_open(place: str) -> None:
    keys = Keys(OLD)
    with pytest.raises(CannotOpen, match="moved"):
        keys.open(place, keys.seal(PLACE, b"I am 16"))


@pytest.mark.parametrize("position", [0, 2, 7, 20, -1])
def test_a_value_with_one_changed_byte_does_not_open(position: int) -> None:
    keys = Keys(OLD)
    changed = bytearray(keys.seal(PLACE, b"I am 16"))
    changed[position] ^= 1
    with pytest.raises(CannotOpen):
        keys.open(PLACE, bytes(changed))


@pytest.mark.parametrize("sealed", [b"", b"\x01", b"I am 16, and in the clear"])
def test_bytes_nobody_sealed_do_not_open(sealed: bytes) -> None:
    with pytest.raises(CannotOpen):
        Keys(OLD).open(PLACE, sealed)


def test_after_a_rotation_old_values_open_and_new_ones_need_the_new_key() -> None:
    before, during, after = Keys(OLD), Keys(NEW, [OLD]), Keys(NEW)
    old, new = before.seal(PLACE, b"old"), during.seal(PLACE, b"new")
    assert (during.open(PLACE, old), during.open(PLACE, new), after.open(PLACE, new)) == (b"old", b"new", b"new")
    with pytest.raises(CannotOpen, match="key this installation does not have"):
        after.open(PLACE, old)
    with pytest.raises(CannotOpen, match="key this installation does not have"):
        before.open(PLACE, new)


def test_digests_differ_by_value_purpose_and_key_and_keep_those_of_older_keys() -> None:
    old, both = Keys(OLD), Keys(NEW, [OLD])
    digest = old.digest("address", "4711")
    assert digest == Keys(OLD).digest("address", "4711")
    others = {old.digest("address", "4712"), old.digest("login link", "4711"), both.digest("address", "4711")}
    assert len(others | {digest}) == 4
    assert both.digests("address", "4711") == (both.digest("address", "4711"), digest)


@pytest.mark.parametrize("value", [None, {}, {"ü": ["ع", "🙂", "\ud83d", "\x00"]}, "a" * 100_000, [1, 2.5, True]])
def test_any_json_survives_sealing(value: object) -> None:
    keys = Keys(OLD)
    assert keys.open_json(PLACE, keys.seal_json(PLACE, value)) == value


def test_the_key_file_is_made_once_for_its_owner_only(tmp_path: Path) -> None:
    path = tmp_path / "data" / "lotse.key"
    sealed = read_or_make_key_file(path).seal(PLACE, b"I am 16")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert read_or_make_key_file(path).open(PLACE, sealed) == b"I am 16"
    assert [file.name for file in path.parent.iterdir()] == ["lotse.key"]


def test_twenty_who_start_at_once_read_the_same_key(tmp_path: Path) -> None:
    path = tmp_path / "lotse.key"
    with ThreadPoolExecutor(20) as threads:
        keys = list(threads.map(lambda _: read_or_make_key_file(path), range(20)))
    assert len({key.digest("address", "4711") for key in keys}) == 1


def test_a_key_file_with_two_keys_seals_with_the_first_and_opens_with_both(tmp_path: Path) -> None:
    path, old, new = tmp_path / "lotse.key", new_key(), new_key()
    path.write_text(f"# rotated\n{new}\n\n{old}\n")
    keys = read_or_make_key_file(path)
    assert keys.open(PLACE, Keys.read([old]).seal(PLACE, b"old")) == b"old"
    assert Keys.read([new]).open(PLACE, keys.seal(PLACE, b"new")) == b"new"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        ("", "holds no key - restore it from a backup"),
        ("# nothing\n", "holds no key - restore it from a backup"),
        ("c2hvcnQ=\n", ":1: has 5 bytes instead of 32"),
        ("# a key:\nnot base64 at all\n", ":2: is not URL-safe base64"),
        (f"'{'A' * 43}='\n", ":1: is not URL-safe base64"),
        ("schlüssel\n", ":1: is not URL-safe base64"),
    ],
)
def test_a_key_file_that_cannot_be_used_is_named_with_line_and_remedy(
    tmp_path: Path, content: str, message: str
) -> None:
    path = tmp_path / "lotse.key"
    path.write_text(content, encoding="utf-8")
    with pytest.raises(KeyProblem) as problem:
        read_or_make_key_file(path)
    assert str(path) in str(problem.value)
    assert message in str(problem.value)


def test_a_key_file_that_cannot_be_made_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(KeyProblem, match="cannot be made"):
        read_or_make_key_file(tmp_path / "file" / "lotse.key")


def test_keys_of_a_setting_are_named_by_their_number() -> None:
    with pytest.raises(KeyProblem, match="LOTSE_KEYS, key 2: has 5 bytes"):
        Keys.read([new_key(), "c2hvcnQ="], "LOTSE_KEYS")
    with pytest.raises(KeyProblem, match="LOTSE_KEYS: holds no key"):
        Keys.read([], "LOTSE_KEYS")
