"""What keeps the program from starting."""

import os
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

import pytest

from bot.configuration import CannotStart, read_settings
from bot.installation import data_problem, make_data_folders, open_installation
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
    start_with(right)
    start_with(wrong, right)  # what is entered now is sealed with the first of them
    assert check_everything().findings == []


def refusal(monkeypatch: pytest.MonkeyPatch, **settings: str) -> Sequence[str]:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(CannotStart) as refused:
        make_data_folders(read_settings())
    assert data_problem(read_settings()) in refused.value.findings
    return refused.value.findings


def test_data_that_cannot_be_kept_is_one_line_with_its_remedy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    file, inside = tmp_path / "file", tmp_path / "file" / "data"
    assert refusal(monkeypatch, LOTSE_DATA=str(file)) == [f"LOTSE_DATA: {file} is a file - name a folder"]
    assert refusal(monkeypatch, LOTSE_DATA=str(inside)) == [f"LOTSE_DATA: {file} is a file - name a folder"]
    folder = tmp_path / "data"
    assert refusal(monkeypatch, LOTSE_DATA=str(folder), LOTSE_DATABASE_URL=f"sqlite:///{tmp_path}") == [
        f"LOTSE_DATABASE_URL: {tmp_path} is a folder - name a file in it"
    ]
    assert refusal(monkeypatch, LOTSE_DATABASE_URL=f"sqlite:///{file}/lotse.db") == [
        f"LOTSE_DATABASE_URL: {file} is a file - name a folder"
    ]
    assert refusal(monkeypatch, LOTSE_DATABASE_URL=f"sqlite:///{inside}/lotse.db") == [
        f"LOTSE_DATABASE_URL: {file} is a file - name a folder"
    ]
    assert refusal(monkeypatch, LOTSE_DATABASE_URL="", LOTSE_KEY_FILE=str(inside)) == [
        f"LOTSE_KEY_FILE: {file} is a file - name a folder"
    ]


@pytest.mark.parametrize("what", [".", "lotse.db"])
def test_data_of_another_user_is_told_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    closed = tmp_path / what
    (tmp_path / "lotse.db").touch()
    may = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: (path != closed or mode == os.F_OK) and may(path, mode))
    assert refusal(monkeypatch, LOTSE_DATA=str(tmp_path)) == [
        f"LOTSE_DATA: {closed}: permission denied - choose a folder this user may write to"
    ]


MAIL = {"mail_server": "smtp://mail.example.org:587", "mail_sender": "termin@example.org"}


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
