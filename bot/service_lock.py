"""Whether a service runs on some data, and where it is reached: a file beside the data, locked while the service lives.

The operating system holds the lock (flock) and lets go of it when the process ends, however it ends; the file stays and
says nothing any more. Windows has no flock: there nobody is kept out, and no address is believed.
"""

import os
import sys
import time
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

    def take(self, path: Path) -> None:
        """Take the lock; raises AlreadyRunning, or OSError where the file cannot be written."""
        file = os.fdopen(os.open(path, os.O_RDWR | os.O_CREAT, 0o600), "r+", encoding="utf-8")
        for _ in range(TRIES):
            if _lock(file, shared=False):
                file.truncate()
                self._file = file
                return
            time.sleep(PAUSE)
        address = file.read().strip()
        file.close()
        raise AlreadyRunning(address)

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


def address_noted(path: Path) -> str:
    """Give where the service that runs now is reached; empty where none runs, or where it has not said so."""
    try:
        with path.open(encoding="utf-8") as file:
            return "" if _lock(file, shared=True) else file.read().strip()
    except OSError:
        return ""


def _lock(file: TextIO, *, shared: bool) -> bool:
    """Lock an open file until it is closed; False where another process has it."""
    if sys.platform != "win32":
        try:
            fcntl.flock(file, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
    return True
