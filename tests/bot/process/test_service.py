import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pytest

from bot.configuration import CannotStart
from bot.installation import Installation
from bot.port import Outbound
from bot.process.service import at_work, is_gone, worker_name
from bot.settings import Settings
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations
from tests.journey import CATALOGS, SAMPLES

NOW = datetime(2027, 3, 22, 9, tzinfo=UTC)


def past_process() -> int:
    """Give the number of a process that has ended."""
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    return ended.pid


def test_only_who_surely_does_not_run_any_more_is_gone() -> None:
    host = socket.gethostname()
    assert [is_gone(worker_name(past_process())), is_gone(worker_name(os.getpid()))] == [True, True]
    assert [is_gone(worker_name(os.getppid())), is_gone(f"{host}-x"), is_gone("elsewhere-1")] == [False, False, False]


@pytest.mark.parametrize(("gone", "sent"), [("dead", ["one"]), ("other", [])])
def test_what_a_dead_worker_had_claimed_is_sent_without_waiting_and_waits_are_kept(
    database: Database, gone: str, sent: list[str]
) -> None:
    def claimed(tx: Transaction) -> None:
        for words in ("one", "two"):
            kept = conversations.open_for(tx, "terminal", words, NOW)
            outbox.reply(
                tx,
                conversation_id=kept.id,
                channel="terminal",
                address=words,
                contents=[{"words": words}],
                version=1,
                now=NOW,
            )
        letters = outbox.due(tx, NOW, worker="dead")
        waiting = next(letter for letter in letters if letter.address == "two")
        outbox.try_later(tx, waiting.id, NOW + timedelta(minutes=5))

    database.write_now(claimed)
    database.write_now(lambda tx: outbox.release(tx, lambda worker: worker == gone))
    due = database.write_now(lambda tx: outbox.due(tx, NOW, worker="new"))
    assert [letter.address for letter in due] == sent


async def test_a_channel_whose_traits_nobody_wrote_down_does_not_start(database: Database) -> None:
    @dataclass
    class CarrierPigeon:
        name: str = "carrier pigeon"

        async def send(self, address: str, message: Outbound) -> None: ...

    installation = Installation(Settings(), SAMPLES, CATALOGS, database)
    with pytest.raises(CannotStart, match="channel 'carrier pigeon' is no channel of this version"):
        async with at_work(installation, [CarrierPigeon()]):
            pass
