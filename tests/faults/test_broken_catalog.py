"""A broken catalog: `lotse check` names file, line and remedy, and the service does not start with it."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bot.lotse import environment

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program whose catalogs may be broken."""
    folder = tmp_path_factory.mktemp("program")
    for room in ("bot", "dialogs", "storage", "locales"):
        shutil.copytree(ROOT / room, folder / room, ignore=shutil.ignore_patterns("__pycache__", "*.mo"))
    return folder


BREAKS = {
    "a quote left open": ("It costs nothing.", 'msgid "It costs nothing."\nmsgstr "Es kostet nichts.\n'),
    "a placeholder of another name": (
        "🔑 Code {code}",
        'msgid "🔑 Code {code}"\nmsgstr "🔑 Code {kode}"\n',
    ),
}


@pytest.mark.parametrize("what", BREAKS)
@pytest.mark.parametrize("command", ["check", "run"])
def test_a_broken_catalog_is_named_with_file_line_and_remedy_and_nothing_starts(
    program: Path, tmp_path: Path, what: str, command: str
) -> None:
    catalog = program / "locales" / "de" / "LC_MESSAGES" / "messages.po"
    whole = catalog.read_text(encoding="utf-8")
    msgid, entry = BREAKS[what]
    lines = whole.splitlines(keepends=True)
    place = lines.index(f'msgid "{msgid}"\n')
    lines[place : place + 2] = [entry]
    catalog.write_text("".join(lines), encoding="utf-8")
    try:
        said = subprocess.run(
            [sys.executable, "-m", "bot", command],
            cwd=program,
            env={**environment(tmp_path / "data"), "PYTHONPATH": str(program)},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
    finally:
        catalog.write_text(whole, encoding="utf-8")

    assert (said.returncode, "Traceback" in said.stderr) == (1, False)
    place_named, _, remedy = said.stderr.splitlines()[0].partition(": ")
    file, _, line = place_named.rpartition(":")
    assert (program / file, " - " in remedy) == (catalog, True)
    assert place < int(line) <= place + 3
    assert "Lotse is running" not in said.stdout
    assert not (tmp_path / "data").exists()
