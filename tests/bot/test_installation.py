"""What keeps the program from starting."""

from datetime import datetime
from pathlib import Path

import pytest

from bot.installation import CannotStart, open_installation
from bot.process.check import check_everything
from storage.engine.database import Database
from storage.engine.encryption import Keys, new_key
from storage.people import conversations


def test_keys_of_another_installation_are_told_before_anybody_is_met_with_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, now: datetime
) -> None:
    right, wrong = new_key(), new_key()
    url = f"sqlite:///{tmp_path}/lotse.db"
    monkeypatch.setenv("LOTSE_DATABASE_URL", url)
    monkeypatch.setenv("LOTSE_DATA", str(tmp_path))
    database = Database(url, Keys.read([right]))
    database.migrate()
    database.write_now(lambda tx: conversations.open_for(tx, "web", "sara", now))
    database.close_now()

    def start_with(*keys: str) -> None:
        monkeypatch.setenv("LOTSE_KEYS", ",".join(keys))
        open_installation().database.close_now()

    with pytest.raises(CannotStart, match="not the keys of this database"):
        start_with(wrong)
    assert any("not the keys of this database" in finding for finding in check_everything().findings)
    start_with(wrong, right)
    start_with(right)
    assert check_everything().findings == []
