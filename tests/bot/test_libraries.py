"""Which library is imported where: each Telegram library by one room alone, and only when its bot is wanted."""

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
HOMES = {"aiogram": "bot/channels/telegram_public/", "telegram": "bot/staff_bot/telegram.py"}


def imported(path: Path) -> Iterator[str]:
    """Name the top packages a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


@pytest.mark.parametrize(("library", "home"), HOMES.items())
def test_a_telegram_library_is_imported_in_its_own_room_alone(library: str, home: str) -> None:
    users = {
        str(path.relative_to(ROOT))
        for room in ("bot", "dialogs", "storage")
        for path in (ROOT / room).rglob("*.py")
        if library in imported(path)
    }
    assert users
    assert {user for user in users if not user.startswith(home)} == set()


@pytest.mark.parametrize("module", ["bot.app", "bot.__main__", "bot.process.check", "bot.process.terminal"])
def test_the_core_imports_neither(module: str) -> None:
    asked = f"import sys, {module}; print({{'aiogram', 'telegram'}} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True)
    assert said.stdout.strip() == "set()"


def test_the_public_bot_does_not_import_the_staff_bots_library() -> None:
    asked = "import sys, bot.channels.telegram_public; print({'aiogram', 'telegram'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True)
    assert said.stdout.strip() == "{'aiogram'}"
