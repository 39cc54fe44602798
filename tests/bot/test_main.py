import gc
import re
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
import typer.main

from bot.__main__ import app, main
from bot.configuration import desk_role, staff_of
from bot.office.file import read_offices
from bot.settings import SAMPLE_OFFICES, Settings, environment_name
from storage.engine.encryption import Keys
from tests.bot.lotse import lotse

ROOT = Path(__file__).parents[2]
README, RUNNING = ROOT / "README.md", ROOT / "docs" / "running.md"
PAGES = (README, *sorted((ROOT / "docs").glob("*.md")))


def commands() -> Iterator[str]:
    """Name every command of the program as it is typed."""
    group = typer.main.get_command(app)
    for name, command in getattr(group, "commands").items():  # noqa: B009 -- typer's groups have no public type
        below = getattr(command, "commands", {})
        if not below or getattr(command, "invoke_without_command", False):
            yield f"lotse {name}"
        yield from (f"lotse {name} {inner}" for inner in below)


@pytest.mark.parametrize("command", list(commands()))
def test_every_command_is_on_its_page(command: str) -> None:
    assert f"`{command}" in RUNNING.read_text(encoding="utf-8")


@pytest.mark.parametrize("field", list(Settings.model_fields))
def test_every_setting_is_on_its_page(field: str) -> None:
    assert f"`{environment_name(field)}`" in RUNNING.read_text(encoding="utf-8")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_names_a_command_or_setting_that_is_not_there(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    named = {" ".join(found.split()[:3]) for found in re.findall(r"`(lotse [a-z][a-z ]*)", text)}
    known = set(commands())
    assert {name for name in named if name not in known and name.rpartition(" ")[0] not in known} == set()
    settings = {environment_name(field) for field in Settings.model_fields}
    assert set(re.findall(r"\bLOTSE_[A-Z_]+\b", text)) - settings == set()


def test_without_a_command_it_says_what_there_is(tmp_path: Path) -> None:
    said = lotse("--help", folder=tmp_path)
    assert said.returncode == 0
    assert [name for name in ("run", "talk", "check", "staff", "strings") if f"  {name} " not in said.stdout] == []


def test_version_is_the_installed_one(tmp_path: Path) -> None:
    assert lotse("version", folder=tmp_path).stdout.strip() == version("lotse")


def test_version_may_be_asked_for_as_of_any_program(tmp_path: Path) -> None:
    assert lotse("--version", folder=tmp_path).stdout == lotse("version", folder=tmp_path).stdout


def test_a_printed_key_can_be_used(tmp_path: Path) -> None:
    first, second = (lotse("key", folder=tmp_path).stdout.strip() for _ in range(2))
    assert first != second
    keys = Keys.read([first])
    assert keys.open("place", keys.seal("place", b"words")) == b"words"


def test_staff_list_names_everybody_with_their_role_and_office(tmp_path: Path) -> None:
    rows = [line.split() for line in lotse("staff", "list", folder=tmp_path).stdout.splitlines()]
    people = {
        (person.id, desk_role(person), office.id)
        for office in read_offices(SAMPLE_OFFICES)
        for person in staff_of(office)
    }
    assert {(row[0], row[-2], row[-1]) for row in rows} == people


def test_staff_invite_prints_a_link_to_the_desk(tmp_path: Path) -> None:
    said = lotse("staff", "invite", "nora", folder=tmp_path, LOTSE_PUBLIC_URL="https://lotse.example.org")
    assert re.fullmatch(r"https://lotse\.example\.org/desk/login/[\w-]{40,}\n", said.stdout)


def test_staff_invite_of_nobody_says_where_to_look(tmp_path: Path) -> None:
    said = lotse("staff", "invite", "nobody", folder=tmp_path)
    assert (said.returncode, said.stdout) == (1, "")
    assert "'nobody'" in said.stderr
    assert f"`{sys.executable} -m bot staff list` shows everybody" in said.stderr


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in which commands are typed, in this process: it goes on collecting its garbage."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(gc, "disable", lambda: None)
    return tmp_path


@pytest.mark.parametrize(
    ("arguments", "place"),
    [
        (("strings", "export", "--lang", "ar", "--to", "nowhere/ar.csv"), "nowhere/ar.csv: no such file or directory"),
        (("strings", "export", "--lang", "ar", "--to", "nowhere/ar.po"), "nowhere/ar.po: no such file or directory"),
        (("strings", "export", "--lang", "ar", "--to", "."), ".: is a directory"),
        (("strings", "preview", "--to", "file"), "file: file exists"),
        (("strings", "preview", "--to", "file/preview"), "file/preview: not a directory"),
        (("strings", "import", "nowhere.po", "--lang", "ar"), "nowhere.po: no such file or directory"),
        (("strings", "import", "nowhere.csv", "--lang", "ar"), "nowhere.csv: no such file or directory"),
    ],
)
def test_a_place_that_cannot_be_written_or_read_is_told_in_a_line(
    here: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    arguments: tuple[str, ...],
    place: str,
) -> None:
    (here / "file").touch()
    monkeypatch.setattr(sys, "argv", ["lotse", *arguments])
    with pytest.raises(SystemExit, match="1"):
        main()
    assert capsys.readouterr() == ("", f"{place} - name a place that this user may read and write\n")


KEEPING = [("run",), ("web",), ("worker",), ("talk",), ("check",), ("staff", "invite", "nora")]


@pytest.mark.parametrize("arguments", KEEPING, ids=" ".join)
def test_data_in_a_file_are_told_in_a_line_by_every_command_that_keeps_some(
    here: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...]
) -> None:
    (here / "file").touch()
    monkeypatch.setenv("LOTSE_DATA", "file")
    monkeypatch.setattr(sys, "argv", ["lotse", *arguments])
    with pytest.raises(SystemExit, match="1"):
        main()
    assert capsys.readouterr().err == "LOTSE_DATA: file is a file - name a folder\n"
