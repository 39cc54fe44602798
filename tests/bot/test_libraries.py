"""Libraries of a channel are imported only when it is wanted; which room may at all, import-linter holds."""

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


def test_the_public_bot_does_not_import_the_staff_bots_library() -> None:
    asked = "import sys, bot.channels.telegram_public; print({'aiogram', 'telegram'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True)
    assert said.stdout.strip() == "{'aiogram'}"
