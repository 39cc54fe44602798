"""``lotse bounce`` as a mail server's pipe starts it: what it says by its exit code, and what it makes of a letter."""

import os
from pathlib import Path

import pytest

from bot.channels.mail import tokens
from dialogs.letters import letter_named
from storage.engine import work
from storage.engine.database import Database
from storage.engine.encryption import read_or_make_key_file
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach
from tests.bot.lotse import lotse
from tests.conftest import NOW

ADDRESS = "amina.k@example.net"
REPORT = """\
Delivered-To: bounce+{token}@example.org
Content-Type: multipart/report; report-type=delivery-status; boundary=b

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.net

Final-Recipient: rfc822; amina.k@example.net
Action: failed
Status: 5.1.1

--b--
"""


def test_a_letter_that_came_back_goes_by_another_way(tmp_path: Path) -> None:
    lotse("staff", "invite", "nora", folder=tmp_path)
    database = Database(f"sqlite:///{tmp_path}/lotse.db", read_or_make_key_file(tmp_path / "lotse.key"))

    def send(tx: Transaction) -> tuple[str, str]:
        conversation = conversations.open_for(tx, "web", "session", NOW).id
        way = reach.add_way(tx, conversation, "email", ADDRESS, NOW, confirmed=True)
        outbox.plan(tx, letter_named("nudge"), conversation, NOW, unique_key="nudge")
        (letter,) = outbox.due(tx, NOW, worker="here")
        outbox.rendered(tx, letter.id, {"lines": []}, "email", ADDRESS, reach_id=way)
        outbox.sent(tx, letter.id, NOW)
        return way, tokens.token(tx.keys, "bounce", str(letter.id))

    way, token = database.write_now(send)
    said = lotse("bounce", folder=tmp_path, typed=REPORT.format(token=token))
    found = database.read_now(lambda tx: (reach.find(tx, way), outbox.went(tx, "nudge")))
    database.close_now()
    assert (said.returncode, said.stdout) == (os.EX_OK, "")
    assert ADDRESS not in said.stderr
    assert found[0] is not None
    assert found[0].gone_at is not None
    assert found[1] is not None
    assert found[1].outcome == ""


def test_what_is_none_of_our_letters_is_done_with(tmp_path: Path) -> None:
    lotse("staff", "invite", "nora", folder=tmp_path)
    for typed in ("", "Buy now\n", REPORT.format(token="1-aaaaaaaaaaaaaaaa")):
        said = lotse("bounce", folder=tmp_path, typed=typed)
        assert (said.returncode, said.stdout) == (os.EX_OK, "")
        assert "none of our letters" in said.stderr


def test_without_the_services_database_and_keys_the_message_comes_again_and_nothing_is_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(work, "PATIENCE", 0.2)
    assert lotse("bounce", folder=tmp_path, typed=REPORT).returncode == os.EX_TEMPFAIL
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "lotse.key").write_text(lotse("key", folder=tmp_path).stdout, encoding="utf-8")
    assert lotse("bounce", folder=tmp_path, typed=REPORT).returncode == os.EX_TEMPFAIL
    assert [path.name for path in tmp_path.iterdir()] == ["lotse.key"]
    for wrong in ("postgresql://nobody@127.0.0.1:1/nothing", "mysql://localhost"):
        said = lotse("bounce", folder=tmp_path, typed=REPORT, LOTSE_DATABASE_URL=wrong)
        assert said.returncode == os.EX_TEMPFAIL
