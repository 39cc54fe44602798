"""One service at most has the lock, until its process ends, and what it noted is believed only as long."""

import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from bot import service_lock
from bot.service_lock import AlreadyRunning, ServiceLock, address_noted

HOLDS = """
import sys, time
from pathlib import Path
from bot.service_lock import ServiceLock

lock = ServiceLock()
lock.take(Path(sys.argv[1]))
lock.note("http://localhost:8081")
print("holds", flush=True)
time.sleep(60)
"""


@contextmanager
def another_process(path: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen([sys.executable, "-c", HOLDS, str(path)], stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        assert process.stdout.readline() == "holds\n"
        yield process
    finally:
        process.kill()
        process.communicate()


def test_who_comes_second_is_told_where_the_first_is_reached(tmp_path: Path) -> None:
    path = tmp_path / "lotse.db.running"
    with another_process(path):
        assert address_noted(path) == "http://localhost:8081"
        with pytest.raises(AlreadyRunning) as refused:
            ServiceLock().take(path)
        assert refused.value.address == "http://localhost:8081"


def test_a_killed_process_leaves_no_lock_and_its_note_is_not_believed(tmp_path: Path) -> None:
    path = tmp_path / "lotse.db.running"
    with another_process(path) as process:
        process.kill()
        process.wait()
        assert path.read_text(encoding="utf-8") == "http://localhost:8081"
        assert address_noted(path) == ""
        lock = ServiceLock()
        lock.take(path)
        assert path.read_text(encoding="utf-8") == ""
        lock.note("http://localhost:8082")
        assert address_noted(path) == "http://localhost:8082"
        lock.release()
        assert (path.read_text(encoding="utf-8"), address_noted(path)) == ("", "")


def test_whoever_only_asks_keeps_no_service_from_starting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "lotse.db.running"
    path.touch()
    asking = path.open()
    assert service_lock._lock(asking, shared=True)
    stops = threading.Timer(2 * service_lock.PAUSE, asking.close)
    stops.start()
    lock = ServiceLock()
    lock.take(path)
    lock.release()
    stops.join()
    monkeypatch.setattr(service_lock, "PAUSE", 0)
    with path.open() as again:
        assert service_lock._lock(again, shared=True)
        before = time.monotonic()
        with pytest.raises(AlreadyRunning):
            ServiceLock().take(path)
        assert time.monotonic() - before < 1


def test_where_nobody_ever_ran_nothing_is_noted_and_nothing_made(tmp_path: Path) -> None:
    assert address_noted(tmp_path / "lotse.db.running") == ""
    assert list(tmp_path.iterdir()) == []
    ServiceLock().note("said by nobody")
    ServiceLock().release()


def test_the_lock_is_readable_by_its_owner_alone(tmp_path: Path) -> None:
    lock = ServiceLock()
    lock.take(tmp_path / "lotse.db.running")
    assert (tmp_path / "lotse.db.running").stat().st_mode & 0o777 == 0o600
    lock.release()
