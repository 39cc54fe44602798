"""The bots' names at Telegram."""

import pytest

from storage.engine.database import Database
from storage.letters import bot_accounts

pytestmark = pytest.mark.usefixtures("office")


def test_the_bots_name_is_the_one_it_last_started_with(database: Database) -> None:
    assert database.read_now(lambda tx: bot_accounts.username(tx, "telegram_staff")) == ""
    for name in ("old_bot", "new_bot"):
        database.write_now(lambda tx, name=name: bot_accounts.remember(tx, "telegram_staff", name))  # type: ignore[misc]
    assert database.read_now(lambda tx: bot_accounts.username(tx, "telegram_staff")) == "new_bot"
