"""What holds the laws of a dialog that playing it cannot see: no clock, no chance, no world, nothing left behind."""

import ast
import importlib
import pkgutil
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

import dialogs
from dialogs.engine.conversation import Opened, State
from dialogs.engine.explore import explore
from tests.dialogs.small_world import world

HERE = Path(dialogs.__file__).parent


@pytest.mark.parametrize(
    ("line", "is_banned"),
    [
        ("from datetime import UTC, datetime; NOW = datetime.now(UTC)", True),
        ("import datetime; NOW = datetime.datetime.now(datetime.UTC)", True),
        ("from datetime import date; TODAY = date.today()", True),
        ("from time import time", True),
        ("import random", True),
        ("import secrets", True),
        ("from uuid import uuid4", True),
        ("import os", True),
        ("from pathlib import Path", True),
        ("from io import open", True),
        ("from glob import glob", True),
        ("import shutil", True),
        ("from builtins import open", True),
        ("from datetime import date, time; NOON = time(12)", False),
    ],
)
def test_clock_chance_and_world_are_banned_from_the_dialogs_alone(line: str, is_banned: bool) -> None:
    for place, banned in ((HERE / "engine" / "planted.py", is_banned), (HERE.parent / "bot" / "planted.py", False)):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", "check", "--select", "TID251", "--stdin-filename", str(place), "-"],
            input=line,
            cwd=HERE.parent,
            capture_output=True,
            text=True,
            check=False,
        )
        assert ("TID251" in done.stdout) is banned, (place, done.stdout, done.stderr)


WORLDLY = {"open", "print", "input", "breakpoint", "exec", "eval", "compile", "__import__"}
"""Built-in functions that reach the world, or anything: they need no import that could be banned."""


@pytest.mark.parametrize("path", sorted(HERE.rglob("*.py")), ids=lambda path: str(path.relative_to(HERE)))
def test_no_built_in_function_reaches_the_world(path: Path) -> None:
    named = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.Name)]
    assert [f"{path}:{node.lineno}: {node.id}" for node in named if node.id in WORLDLY] == []


def modules() -> list[ModuleType]:
    return [importlib.import_module(module.name) for module in pkgutil.walk_packages(dialogs.__path__, "dialogs.")]


def kept() -> dict[str, str]:
    """What every module of the dialogs holds that could be changed."""
    return {
        f"{module.__name__}.{name}": repr(value)
        for module in modules()
        for name, value in vars(module).items()
        if isinstance(value, (list, set, dict, bytearray)) and not name.startswith("__")
    }


def test_a_walk_over_all_dialogs_leaves_every_module_as_it_was() -> None:
    before = kept()
    assert len(before) > 5
    assert (
        sum(
            1
            for _ in explore(State(channel="web", office="jmd-trier"), [Opened(language="de")], world, ("17", "54298"))
        )
        > 100
    )
    assert kept() == before
