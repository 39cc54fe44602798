"""Commands are printed so that they can be typed where the program was started."""

import os
import sys
from pathlib import Path

import pytest

from bot.command_line import CommandRefused, as_typed, command


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A checkout with its own virtual environment, which is the folder one is in."""
    folder = tmp_path / "my checkout"
    for name in ("lotse", "python"):
        program = folder / ".venv" / "bin" / name
        program.parent.mkdir(parents=True, exist_ok=True)
        program.touch(mode=0o755)
    monkeypatch.chdir(folder)
    monkeypatch.setenv("PATH", "/usr/bin")
    return folder


def start(monkeypatch: pytest.MonkeyPatch, program: str, folder: Path | None = None) -> str:
    monkeypatch.setattr(sys, "argv", [program, "run"])
    if folder:
        monkeypatch.chdir(folder)
    return command()


def test_what_make_starts_is_typed_by_its_path_in_the_checkout(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert start(monkeypatch, ".venv/bin/lotse") == ".venv/bin/lotse"
    assert start(monkeypatch, str(checkout / ".venv" / "bin" / "lotse")) == ".venv/bin/lotse"


def test_from_elsewhere_the_whole_path_is_typed_quoted_where_it_must_be(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> None:
    program = checkout / ".venv" / "bin" / "lotse"
    assert start(monkeypatch, str(program), tmp_path_factory.mktemp("elsewhere")) == f"'{program}'"


def test_what_the_shell_finds_is_typed_by_its_name(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", f"{checkout / '.venv' / 'bin'}{os.pathsep}/usr/bin")
    assert start(monkeypatch, str(checkout / ".venv" / "bin" / "lotse")) == "lotse"
    monkeypatch.setattr(sys, "executable", str(checkout / ".venv" / "bin" / "python"))
    assert start(monkeypatch, str(checkout / "bot" / "__main__.py")) == "python -m bot"


def test_another_program_of_the_name_first_on_the_path_is_not_meant(
    checkout: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = checkout / "other" / "lotse"
    other.parent.mkdir()
    other.touch(mode=0o755)
    monkeypatch.setenv("PATH", str(other.parent))
    assert start(monkeypatch, ".venv/bin/lotse") == ".venv/bin/lotse"


def test_a_module_is_started_by_the_python_that_runs_it(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", str(checkout / ".venv" / "bin" / "python"))
    assert start(monkeypatch, str(checkout / "bot" / "__main__.py")) == ".venv/bin/python -m bot"


@pytest.mark.usefixtures("checkout")
def test_what_was_started_otherwise_is_called_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    assert start(monkeypatch, "/usr/lib/pytest/__init__.py") == "lotse"


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("`lotse staff list` shows everybody", "`.venv/bin/lotse staff list` shows everybody"),
        ("one `lotse run` or `lotse telegram`", "one `.venv/bin/lotse run` or `.venv/bin/lotse telegram`"),
        ("not current - run: lotse strings update", "not current - run: .venv/bin/lotse strings update"),
        ("data/lotse.db: lotse.db is gone, says lotse", "data/lotse.db: lotse.db is gone, says lotse"),
    ],
)
@pytest.mark.usefixtures("checkout")
def test_every_command_in_a_sentence_is_written_so(monkeypatch: pytest.MonkeyPatch, said: str, typed: str) -> None:
    start(monkeypatch, ".venv/bin/lotse")
    assert as_typed(said) == typed


def test_a_refusal_says_all_it_found() -> None:
    refused = CommandRefused(["a: b - c", "d: e - f"])
    assert (refused.findings, str(refused)) == (["a: b - c", "d: e - f"], "a: b - c\nd: e - f")
