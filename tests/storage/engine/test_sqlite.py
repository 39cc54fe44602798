"""How the program opens its SQLite file, asked of a process of its own: the tests' own files wait for no disk."""

import subprocess
import sys
from pathlib import Path

ASKED = """
import sys
from pathlib import Path
from storage.engine.sqlite import SqliteConnection
opened = SqliteConnection(Path(sys.argv[1]), writes=True)
print(*opened.execute("PRAGMA synchronous").fetchone(), *opened.execute("PRAGMA journal_mode").fetchone())
"""


def test_a_commit_is_on_the_disk_before_anybody_is_told(tmp_path: Path) -> None:
    """In WAL mode, 2 (FULL) syncs the log after each commit (https://sqlite.org/pragma.html#pragma_synchronous)."""
    told = subprocess.run(
        [sys.executable, "-c", ASKED, str(tmp_path / "lotse.db")], capture_output=True, text=True, check=True
    )
    assert told.stdout.split() == ["2", "wal"]
