"""Libraries of a channel are imported only when it is wanted; which room may at all, import-linter holds."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("module", ["bot.app", "bot.__main__", "bot.process.check", "bot.process.terminal"])
def test_the_core_imports_none_of_them(module: str) -> None:
    libraries = {"aiogram", "telegram", "pywebpush", "py_vapid"}
    asked = f"import sys, {module}; print({libraries} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True)
    assert said.stdout.strip() == "set()"


RUNS = """
import sys
from bot.__main__ import main

sys.argv = ["lotse", *sys.argv[1:]]
try:
    main()
except SystemExit as ended:
    assert not ended.code, ended.code
print(*sys.modules, file=sys.stderr)
"""
TO_OPEN = ("sqlalchemy", "sqlmodel", "alembic", "psycopg", "cryptography")
TO_DRAW = ("PIL", "fpdf", "fontTools", "uharfbuzz", "segno", "xlsxwriter", "icalendar")
TO_SERVE = ("starlette", "uvicorn", "uvloop", "apscheduler", "aiosmtplib", "argon2", *TO_DRAW)
TO_READ = ("pydantic_settings", "babel", "phonenumbers", "tomllib", "dialogs", "asyncio")


@pytest.mark.parametrize(
    ("command", "not_needed"),
    [
        (("--version",), (*TO_READ, *TO_OPEN, *TO_SERVE)),
        (("version",), (*TO_READ, *TO_OPEN, *TO_SERVE)),
        (("--help",), (*TO_READ, *TO_OPEN, *TO_SERVE)),
        (("key",), (*TO_READ, *TO_SERVE, "sqlalchemy")),
        (("staff", "list"), (*TO_OPEN, *TO_SERVE, "jinja2")),
        (("strings", "pseudo", "How old are you?"), (*TO_OPEN, *TO_SERVE)),
        (("check",), TO_SERVE),
        (("languages",), (*TO_OPEN, *TO_SERVE, "jinja2")),
        (("staff", "invite", "nora"), TO_SERVE),
    ],
    ids=lambda value: " ".join(value[:2]),
)
def test_a_small_command_imports_only_what_it_needs(
    tmp_path: Path, command: tuple[str, ...], not_needed: tuple[str, ...]
) -> None:
    """Each of these libraries costs a fifth of a second or more of the one that a small command may take."""
    said = subprocess.run(
        [sys.executable, "-c", RUNS, *command], capture_output=True, text=True, cwd=ROOT, check=True,
        env={**os.environ, "LOTSE_DATA": str(tmp_path)},
    )  # fmt: skip
    imported = set(said.stderr.split())
    assert {name for name in not_needed if name in imported} == set()


def test_the_public_bot_does_not_import_the_staff_bots_library() -> None:
    asked = "import sys, bot.channels.telegram_public; print({'aiogram', 'telegram'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True)
    assert said.stdout.strip() == "{'aiogram'}"
