"""Each Telegram library is imported only when its bot is wanted; which room may at all, import-linter holds."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


@pytest.mark.parametrize("module", ["bot.app", "bot.__main__", "bot.process.check", "bot.process.terminal"])
def test_the_core_imports_neither(module: str) -> None:
    asked = f"import sys, {module}; print({{'aiogram', 'telegram'}} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True)
    assert said.stdout.strip() == "set()"


def test_the_public_bot_does_not_import_the_staff_bots_library() -> None:
    asked = "import sys, bot.channels.telegram_public; print({'aiogram', 'telegram'} & set(sys.modules))"
    said = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, cwd=ROOT, check=True)
    assert said.stdout.strip() == "{'aiogram'}"
