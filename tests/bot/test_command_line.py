import contextlib
import re
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
import typer.main

from bot.__main__ import app
from bot.installation import desk_role, staff_of
from bot.office.file import read_offices
from bot.settings import SAMPLE_OFFICES, Settings, environment_name
from storage.engine.encryption import Keys
from tests.bot.test_app import environment

README = Path(__file__).parents[2] / "README.md"
PATIENCE = 60


def lotse(*arguments: str, folder: Path, typed: str = "", **settings: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "bot", *arguments],
        env=environment(folder, **settings),
        cwd=folder,
        input=typed,
        capture_output=True,
        text=True,
        timeout=PATIENCE,
        check=False,
    )


def commands() -> Iterator[str]:
    """Name every command of the program as it is typed."""
    group = typer.main.get_command(app)
    for name, command in getattr(group, "commands").items():  # noqa: B009 -- typer's groups have no public type
        below = getattr(command, "commands", {})
        if not below or getattr(command, "invoke_without_command", False):
            yield f"lotse {name}"
        yield from (f"lotse {name} {inner}" for inner in below)


# The README


@pytest.mark.parametrize("command", list(commands()))
def test_every_command_is_in_the_readme(command: str) -> None:
    assert f"`{command}" in README.read_text(encoding="utf-8")


@pytest.mark.parametrize("field", list(Settings.model_fields))
def test_every_setting_is_in_the_readme(field: str) -> None:
    assert f"`{environment_name(field)}`" in README.read_text(encoding="utf-8")


def test_the_readme_names_no_command_or_setting_that_is_not_there() -> None:
    text = README.read_text(encoding="utf-8")
    named = {" ".join(found.split()[:3]) for found in re.findall(r"`(lotse [a-z][a-z ]*)", text)}
    known = set(commands())
    assert {name for name in named if name not in known and name.rpartition(" ")[0] not in known} == set()
    settings = {environment_name(field) for field in Settings.model_fields}
    assert set(re.findall(r"\bLOTSE_[A-Z_]+\b", text)) - settings == set()


# The commands


def test_without_a_command_it_says_what_there_is(tmp_path: Path) -> None:
    said = lotse("--help", folder=tmp_path)
    assert said.returncode == 0
    assert [name for name in ("run", "talk", "check", "staff", "strings") if f"  {name} " not in said.stdout] == []


def test_version_is_the_installed_one(tmp_path: Path) -> None:
    assert lotse("version", folder=tmp_path).stdout.strip() == version("lotse")


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
    assert "`lotse staff list`" in said.stderr


# Check


def test_check_on_a_fresh_machine_finds_nothing_wrong_and_makes_nothing(tmp_path: Path) -> None:
    said = lotse("check", folder=tmp_path)
    assert (said.returncode, said.stderr) == (0, "")
    assert "office jmd-trier: fine" in said.stdout
    assert "database (sqlite): at migration none" in said.stdout
    assert list(tmp_path.iterdir()) == []


def test_check_after_the_first_start_finds_the_database_in_order(tmp_path: Path) -> None:
    lotse("staff", "invite", "nora", folder=tmp_path)
    assert "database (sqlite): fine" in lotse("check", folder=tmp_path).stdout


def test_check_names_codes_that_another_version_wrote(tmp_path: Path) -> None:
    lotse("staff", "invite", "nora", folder=tmp_path)
    with contextlib.closing(sqlite3.connect(tmp_path / "lotse.db", isolation_level=None)) as database:
        database.execute("UPDATE staff_member SET role = 'trainee' WHERE id = 'nora'")
        letter = "INSERT INTO outbox (unique_key, kind, due_at, free_at, attempts, reminds) VALUES (?, ?, 0, 0, 0, 0)"
        database.executemany(letter, [("1", "reminder_hour"), ("2", "reminder_hour"), ("3", "nudge")])
    said = lotse("check", folder=tmp_path)
    ending = "which this version does not know - start the version that wrote it"
    assert (said.returncode, said.stderr.splitlines()) == (
        1,
        [
            f"database: outbox.kind holds 'reminder_hour', {ending}",
            f"database: staff_member.role holds 'trainee', {ending}",
        ],
    )


def test_check_names_every_mistake_of_settings_offices_and_database_at_once(tmp_path: Path) -> None:
    broken = tmp_path / "offices"
    broken.mkdir()
    (broken / "one.toml").write_text("name = Trier\n", encoding="utf-8")
    said = lotse("check", folder=tmp_path, LOTSE_OFFICES=str(broken), LOTSE_DATABASE_URL="mysql://localhost")
    assert said.returncode == 1
    findings = said.stderr.splitlines()
    assert [finding.partition(": ")[0] for finding in findings] == [f"{broken}/one.toml:1", "LOTSE_DATABASE_URL"]
    assert [finding for finding in findings if " - " not in finding] == []


def test_check_names_a_key_file_that_is_no_key(tmp_path: Path) -> None:
    (tmp_path / "lotse.key").write_text("\nhello\n", encoding="utf-8")
    said = lotse("check", folder=tmp_path)
    assert (said.returncode, said.stderr.startswith(f"{tmp_path}/lotse.key:2: ")) == (1, True)


# Talk


def test_talk_holds_the_conversation_by_numbers_letters_and_words(tmp_path: Path) -> None:
    said = lotse("talk", "--lang", "en", folder=tmp_path, typed="1\n1\n17\n")
    assert (said.returncode, said.stderr) == (0, "")
    asked = [
        sign for sign in ("👉 Who is the advice for?", "👉 Do you agree?", "🎂 How old are you?") if sign in said.stdout
    ]
    assert len(asked) == 3
    assert "✓ Age: 17" in said.stdout


def test_talk_goes_on_where_the_same_person_stopped(tmp_path: Path) -> None:
    lotse("talk", "--lang", "en", folder=tmp_path, typed="1\n1\n/quit\n")
    again = lotse("talk", "--lang", "en", folder=tmp_path)
    other = lotse("talk", "--lang", "en", "--as", "lea", folder=tmp_path)
    assert ("How old are you?" in again.stdout, "How old are you?" in other.stdout) == (True, False)


def test_talk_takes_commands_and_shows_no_isolates(tmp_path: Path) -> None:
    said = lotse("talk", "--lang", "en", folder=tmp_path, typed="1\n/back\n/help\n")
    assert said.stdout.count("👉 Who is the advice for?") >= 2
    assert [sign for sign in "\u2066\u2067\u2068\u2069" if sign in said.stdout] == []


@pytest.mark.parametrize(
    ("arguments", "finding"),
    [
        (("--lang", "tlh"), "--lang: 'tlh' is not offered - use one of: de, "),
        (("--office", "jmd-koeln"), "--office: there is no office 'jmd-koeln' - use one of: "),
    ],
)
def test_talk_says_what_there_is_instead(tmp_path: Path, arguments: tuple[str, ...], finding: str) -> None:
    said = lotse("talk", *arguments, folder=tmp_path)
    assert (said.returncode, said.stderr.startswith(finding)) == (1, True)
