"""Sealing at rest: everything a person said is kept with AES-256-GCM, and found again by keyed hashes."""

import hmac
import os
import secrets
from base64 import b64decode, urlsafe_b64encode
from collections.abc import Sequence
from contextlib import suppress
from hashlib import blake2b
from json import JSONDecoder, JSONEncoder
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

VERSION = b"\x01"
KEY_BYTES = 32
"""AES-256."""
KEY_NAME_BYTES = 4
"""Enough to tell the few keys of one installation apart."""
NONCE_BYTES = 12
"""The nonce length of NIST SP 800-38D; random, so one key is good for 2**32 values."""
HEAD_BYTES = len(VERSION) + KEY_NAME_BYTES

_encode = JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
_decode = JSONDecoder().decode


class CannotOpen(Exception):
    """A sealed value does not open: another key, another place, or changed bytes."""


class KeyProblem(ValueError):
    """The key file or the keys setting cannot be used; the message names it and the remedy."""


class Keys:
    """The installation's keys: the first seals, all open.

    To rotate, put a new key first and keep the old ones behind it until ``retention.reseal`` has nothing left to do.
    ``primary`` and each of ``older`` are 32 random bytes; raises KeyProblem for another length.
    """

    def __init__(self, primary: bytes, older: Sequence[bytes] = ()) -> None:
        for key in (primary, *older):
            if len(key) != KEY_BYTES:
                raise KeyProblem(f"a key has {len(key)} bytes instead of {KEY_BYTES} - make one with `lotse key`")
        self._boxes = {_name(key): AESGCM(_derive(key, "seal")) for key in (primary, *older)}
        self.head = VERSION + _name(primary)
        """What every value sealed with the first key begins with."""
        self._seal = self._boxes[_name(primary)].encrypt
        self._digest_key = _derive(primary, "digest")
        self._older_digest_keys = tuple(_derive(key, "digest") for key in older)

    @classmethod
    def read(cls, written: Sequence[str], source: str = "the keys setting") -> "Keys":
        """Read keys as :func:`new_key` writes them, the first one the primary; raises KeyProblem naming ``source``."""
        if not written:
            raise KeyProblem(f"{source}: holds no key - put one there, 32 random bytes in URL-safe base64")
        return cls(*_split([_from_text(key, f"{source}, key {number}") for number, key in enumerate(written, 1)]))

    def seal(self, place: str, plain: bytes) -> bytes:
        """Encrypt for ``place`` ("table.column/row"): version, key name, nonce and ciphertext, 33 bytes more in all."""
        nonce = os.urandom(NONCE_BYTES)
        return self.head + nonce + self._seal(nonce, plain, place.encode())

    def open(self, place: str, sealed: bytes) -> bytes:
        """Decrypt what :meth:`seal` made for the same place; raises CannotOpen, naming the place."""
        box = self._boxes.get(sealed[len(VERSION) : HEAD_BYTES])
        if box is None or sealed[: len(VERSION)] != VERSION:
            raise CannotOpen(f"{place} was sealed with a key this installation does not have - add it to the keys")
        nonce, ciphertext = sealed[HEAD_BYTES : HEAD_BYTES + NONCE_BYTES], sealed[HEAD_BYTES + NONCE_BYTES :]
        try:
            return box.decrypt(nonce, ciphertext, place.encode())
        except InvalidTag as problem:
            raise CannotOpen(f"{place} holds bytes that were changed or moved there from elsewhere") from problem

    def seal_json(self, place: str, value: Any) -> bytes:  # noqa: ANN401 -- any JSON
        """Encrypt a JSON value; lone surrogates, which JSON may carry, survive."""
        return self.seal(place, _encode(value).encode("utf-8", "surrogatepass"))

    def open_json(self, place: str, sealed: bytes) -> Any:  # noqa: ANN401 -- any JSON
        """Decrypt what :meth:`seal_json` made; raises CannotOpen."""
        return _decode(self.open(place, sealed).decode("utf-8", "surrogatepass"))

    def digest(self, purpose: str, value: str) -> bytes:
        """Hash ``value`` with a key, so that a row can be found by it and nobody else can try values out."""
        return _keyed_hash(self._digest_key, f"{purpose}\0{value}".encode("utf-8", "surrogatepass"))

    def digests(self, purpose: str, value: str) -> tuple[bytes, ...]:
        """Give the digest of every key, the primary's first: what rows of before a rotation are found by."""
        message = f"{purpose}\0{value}".encode("utf-8", "surrogatepass")
        return tuple(_keyed_hash(key, message) for key in (self._digest_key, *self._older_digest_keys))


def _keyed_hash(key: bytes, message: bytes) -> bytes:
    """Hash with a key by BLAKE2b (RFC 7693, section 2.5): a tenth of an HMAC's time, and every turn needs one."""
    return blake2b(message, key=key, digest_size=32).digest()


def new_key() -> str:
    """Make a key: 32 random bytes in URL-safe base64, as key files and the keys setting hold them."""
    return urlsafe_b64encode(secrets.token_bytes(KEY_BYTES)).decode()


def read_or_make_key_file(path: Path) -> Keys:
    """Read the keys of a file, one a line, the first the primary; where there is no file, make it with mode 0600.

    Empty lines and lines that begin with "#" are left out. Two processes that start at once read the same key.
    Raises KeyProblem naming file, line and remedy.
    """
    if not path.exists():
        _make_key_file(path)
    try:
        lines = path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as problem:
        raise KeyProblem(f"{path}: cannot be read ({problem}) - make it readable for this user") from problem
    written = [(number, line.strip()) for number, line in enumerate(lines, 1) if line.strip()]
    keys = [_from_text(line, f"{path}:{number}") for number, line in written if not line.startswith("#")]
    if not keys:
        raise KeyProblem(f"{path}: holds no key - restore it from a backup; without it stored data cannot be read")
    return Keys(*_split(keys))


def _make_key_file(path: Path) -> None:
    """Write beside the path and link it there: a link fails where somebody else was first, and theirs is then read."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        draft = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
        with os.fdopen(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="utf-8") as file:
            file.write("# The key of this installation. Keep a copy in a safe place: without it stored data is lost.\n")
            file.write(f"{new_key()}\n")
            file.flush()
            os.fsync(file.fileno())
        try:
            with suppress(FileExistsError):
                os.link(draft, path)
        finally:
            draft.unlink()
    except OSError as problem:
        raise KeyProblem(f"{path}: cannot be made ({problem}) - choose a folder this user may write to") from problem


def _from_text(written: str, source: str) -> bytes:
    try:
        key = b64decode(written.strip().encode("ascii"), altchars=b"-_", validate=True)
    except ValueError as problem:
        raise KeyProblem(
            f"{source}: is not URL-safe base64 - a key is 44 characters of it, as `lotse key` prints one"
        ) from problem
    if len(key) != KEY_BYTES:
        raise KeyProblem(f"{source}: has {len(key)} bytes instead of {KEY_BYTES} - `lotse key` prints one")
    return key


def _split(keys: list[bytes]) -> tuple[bytes, list[bytes]]:
    return keys[0], keys[1:]


def _derive(key: bytes, purpose: str) -> bytes:
    return hmac.digest(key, f"lotse {purpose}".encode(), "sha256")


def _name(key: bytes) -> bytes:
    return _derive(key, "name")[:KEY_NAME_BYTES]
