"""One service at most has the lock, until its process ends, and what it noted is believed only as long."""

import fcntl
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
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
lock.take(*map(Path, sys.argv[1:]))
lock.note("http://localhost:8081")
print("holds", flush=True)
time.sleep(60)
"""


@contextmanager
def another_process(*paths: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen([sys.executable, "-c", HOLDS, *map(str, paths)], stdout=subprocess.PIPE, text=True)
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


def test_the_same_data_under_another_name_are_kept_from_a_second_service(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_lock, "PAUSE", 0)
    first, second = tmp_path / "first.db", tmp_path / "second.db"
    beside_first, beside_second = tmp_path / "first.db.running", tmp_path / "second.db.running"
    with another_process(beside_first, first):
        second.hardlink_to(first)
        with pytest.raises(AlreadyRunning) as refused:
            ServiceLock().take(beside_second, second)
        assert refused.value.address == ""
    lock = ServiceLock()
    lock.take(beside_second, second)
    lock.release()
    lock.take(beside_first, first)
    lock.release()


def test_sqlite_reads_and_writes_while_its_file_is_locked(tmp_path: Path) -> None:
    path = tmp_path / "lotse.db"
    lock = ServiceLock()
    lock.take(tmp_path / "lotse.db.running", path)
    assert path.stat().st_mode & 0o777 == 0o600
    connection = sqlite3.connect(path, timeout=0, isolation_level=None)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("CREATE TABLE row (number INTEGER)")
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO row VALUES (1)")
    writes = "import sqlite3, sys; sqlite3.connect(sys.argv[1], timeout=0).execute('INSERT INTO row VALUES (2)')"
    other = subprocess.run([sys.executable, "-c", writes, path], capture_output=True, text=True, check=False)
    assert "database is locked" in other.stderr
    connection.execute("COMMIT")
    assert connection.execute("SELECT number FROM row").fetchall() == [(1,)]
    connection.close()
    lock.release()


def test_where_the_lock_would_keep_sqlite_out_the_data_are_left_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def conflict(*_: object) -> None:
        raise BlockingIOError

    monkeypatch.setattr(fcntl, "lockf", conflict)
    lock, data = ServiceLock(), tmp_path / "lotse.db"
    lock.take(tmp_path / "lotse.db.running", data)
    with data.open() as file:
        assert service_lock._lock(file, shared=False)
    lock.release()


@pytest.mark.parametrize("links", [Path.symlink_to, Path.hardlink_to])
def test_what_a_link_in_place_of_the_lock_leads_to_is_neither_emptied_nor_believed(
    tmp_path: Path, links: Callable[[Path, Path], None]
) -> None:
    precious, path = tmp_path / "precious", tmp_path / "lotse.db.running"
    precious.write_text("http://localhost:8081", encoding="utf-8")
    links(path, precious)
    with pytest.raises(OSError):  # noqa: PT011 -- the system's words differ
        ServiceLock().take(path)
    assert address_noted(path) == ""
    assert precious.read_text(encoding="utf-8") == "http://localhost:8081"


def test_nothing_is_locked_where_the_data_cannot_be(tmp_path: Path) -> None:
    path = tmp_path / "lotse.db.running"
    with pytest.raises(IsADirectoryError):
        ServiceLock().take(path, tmp_path)
    lock = ServiceLock()
    lock.take(path)
    lock.release()
