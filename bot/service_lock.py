"""Whether a service runs on some data, and where it is reached: a file beside the data, locked while the service lives.

The operating system holds the lock (flock) and lets go of it when the process ends, however it ends; the file stays and
says nothing any more. Windows has no flock: there nobody is kept out, and no address is believed.

A SQLite file may have other names in other folders (hard links), with another file beside each: where flock's locks and
those of fcntl, by which SQLite keeps order, do not touch each other, as on Linux, the data themselves are locked too.
"""

import os
import stat
import sys
import time
from errno import ELOOP
from io import TextIOWrapper
from pathlib import Path
from typing import TextIO

if sys.platform != "win32":
    import fcntl

TRIES, PAUSE = 5, 0.1
"""Whoever asks for the address holds the lock for a moment: a service that starts just then tries again, in seconds."""


class AlreadyRunning(Exception):
    """Another service has the lock; ``address`` is where it is reached, empty where it has not said so."""

    def __init__(self, address: str) -> None:
        super().__init__(address)
        self.address = address


class ServiceLock:
    """The lock of one service on its data."""

    def __init__(self) -> None:
        self._file: TextIOWrapper | None = None
        self._data: TextIOWrapper | None = None
        """Open as long as the lock is held: closing it would let go of SQLite's own locks in this process."""

    def take(self, path: Path, data: Path | None = None) -> None:
        """Take the lock at ``path``, and that of the SQLite file ``data``, which is made where there is none.

        Raises AlreadyRunning, or OSError where they cannot be written or ``path`` is a link to something else.
        """
        file = _open(path, os.O_RDWR | os.O_CREAT)
        if not _locked(file):
            address = file.read().strip()
            file.close()
            raise AlreadyRunning(address)
        try:
            self._data = _locked_data(data) if data else None
        except (AlreadyRunning, OSError):
            file.close()
            raise
        file.truncate()
        self._file = file

    def note(self, address: str) -> None:
        """Say where the service is reached; says nothing where the lock was not taken."""
        if self._file is not None:
            self._file.write(address)
            self._file.flush()

    def release(self) -> None:
        """Let go of the lock, if it was taken."""
        if self._file is not None:
            self._file.truncate(0)
            self._file.close()
            self._file = None
        if self._data is not None:
            self._data.close()
            self._data = None


def address_noted(path: Path) -> str:
    """Give where the service that runs now is reached; empty where none runs, or where it has not said so."""
    try:
        with _open(path, os.O_RDONLY) as file:
            return "" if _lock(file, shared=True) else file.read().strip()
    except OSError:
        return ""


def _open(path: Path, flags: int) -> TextIOWrapper:
    """Open the file of a lock, and nothing that a link leads to; raises OSError."""
    file = os.fdopen(
        os.open(path, flags | getattr(os, "O_NOFOLLOW", 0), 0o600),
        "r+" if flags & os.O_RDWR else "r",
        encoding="utf-8",
    )
    found = os.fstat(file.fileno())
    if not stat.S_ISREG(found.st_mode) or found.st_nlink > 1:
        file.close()
        raise OSError(ELOOP, "it is a link to another file", str(path))
    return file


def _locked_data(path: Path) -> TextIOWrapper | None:
    """Lock a SQLite file before anybody in this process opens it; None where SQLite would be kept out as well.

    Raises AlreadyRunning without an address, or OSError.
    """
    file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+", encoding="utf-8")
    if not _locked(file):
        file.close()
        raise AlreadyRunning("")
    if sys.platform != "win32":
        try:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB, 1)  # a byte that SQLite never locks
            fcntl.lockf(file, fcntl.LOCK_UN, 1)
        except OSError:
            file.close()
            return None
    return file


def _locked(file: TextIO) -> bool:
    """Lock an open file for this process alone, in a few tries; False where another one keeps it."""
    for _ in range(TRIES):
        if _lock(file, shared=False):
            return True
        time.sleep(PAUSE)
    return False


def _lock(file: TextIO, *, shared: bool) -> bool:
    """Lock an open file until it is closed; False where another process has it."""
    if sys.platform != "win32":
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
