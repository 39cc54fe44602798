"""What keeps the program from starting."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from bot.installation import CannotStart, open_installation, unheard
from bot.process.check import check_everything
from bot.settings import Settings
from dialogs.office import OnCall
from storage.engine.database import Database
from storage.engine.encryption import Keys, new_key
from storage.people import conversations
from tests.journey import SAMPLES


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
    start_with(right)
    start_with(wrong, right)  # what is entered now is sealed with the first of them
    assert check_everything().findings == []


MAIL = {"mail_server": "smtp://mail.example.org:587", "mail_sender": "termin@example.org"}
ON_CALL = {"on_call": OnCall("bereitschaft@example.org", "0171 3920077")}


@pytest.mark.parametrize(
    ("settings", "office", "heard"),
    [
        ({}, {}, False),
        ({"push": True}, {}, False),
        ({"staff_token": "123:abc"}, {}, True),
        (MAIL, {}, True),
        (MAIL, {"counsellors": ()}, False),
        (MAIL, {"counsellors": (), **ON_CALL}, True),
        ({}, ON_CALL, False),
        ({"sms": "seven"}, ON_CALL, True),
        ({"sms": "seven"}, {"on_call": OnCall("bereitschaft@example.org")}, False),
        ({}, {"sample": True}, True),
    ],
)
def test_an_office_whose_team_would_hear_of_nothing_does_not_start(
    settings: dict[str, Any], office: dict[str, Any], heard: bool
) -> None:
    trier = replace(SAMPLES[-1], **{"sample": False, **office})
    finding = (
        f"office {trier.id}: nobody of the team would be told of a crisis - set LOTSE_MAIL_SERVER and "
        "LOTSE_MAIL_SENDER and give its counsellors an email, or set LOTSE_STAFF_TOKEN for the staff's Telegram bot"
    )
    assert unheard(Settings(**settings), [trier]) == ([] if heard else [finding])


def test_the_start_and_the_check_refuse_an_office_without_a_way_to_its_team(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = (Path(__file__).parent.parent.parent / "bot" / "offices" / "jmd-trier.toml").read_text(encoding="utf-8")
    offices = tmp_path / "offices"
    offices.mkdir()
    own = (
        written.replace("sample = true", "sample = false")
        .replace("030 23125 ", "0651 2096")
        .replace("@example.org", "@jmd-trier.de")
    )
    (offices / "own.toml").write_text(own, encoding="utf-8")
    monkeypatch.setenv("LOTSE_DATA", str(tmp_path))
    monkeypatch.setenv("LOTSE_OFFICES", str(offices))
    with pytest.raises(CannotStart, match="nobody of the team would be told of a crisis"):
        open_installation()
    assert any("nobody of the team would be told" in finding for finding in check_everything().findings)
    monkeypatch.setenv("LOTSE_MAIL_SERVER", MAIL["mail_server"])
    monkeypatch.setenv("LOTSE_MAIL_SENDER", MAIL["mail_sender"])
    installation = open_installation()
    installation.database.write_now(lambda tx: tx.run("UPDATE staff_reach SET gone_at = 1"))
    installation.database.close_now()
    checked = check_everything()
    assert [line for line in checked.findings if "team" in line] == []
    assert any("can be told of a crisis just now" in line for line in checked.warnings)
