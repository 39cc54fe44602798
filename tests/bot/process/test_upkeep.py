from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.office.file import read_offices
from bot.process import upkeep
from bot.process.upkeep import Upkeep, lives_of, plan_nudges
from bot.settings import SAMPLE_OFFICES
from dialogs.office import Office
from dialogs.rules.reminders import SILENCE
from storage.engine.codes import UnknownCode
from storage.engine.database import Database, Unavailable
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.office import offices as storage_offices
from storage.people import conversations
from storage.retention import Lives

NOW = datetime(2027, 3, 22, 12, tzinfo=UTC)
OFFICES = read_offices(SAMPLE_OFFICES)
OFFICE = OFFICES[-1]


def person(database: Database, address: str, when: datetime, *, unfinished: bool = True) -> str:
    def meet(tx: Transaction) -> str:
        storage_offices.register(tx, OFFICE.id, OFFICE.name, when)
        kept = conversations.open_for(tx, "web", address, when)
        conversations.save(tx, kept, {"language": "de"}, office=OFFICE.id, now=when, unfinished=unfinished)
        return kept.id

    return database.write_now(meet)


def test_who_stopped_in_the_middle_gets_one_nudge(database: Database) -> None:
    silent = person(database, "silent", NOW - SILENCE)
    person(database, "still here", NOW - SILENCE + timedelta(minutes=1))
    person(database, "finished", NOW - SILENCE, unfinished=False)
    assert [database.write_now(lambda tx: plan_nudges(tx, NOW)) for _ in range(2)] == [1, 0]
    (letter,) = database.write_now(lambda tx: outbox.due(tx, NOW, worker="w1"))
    assert (letter.kind, letter.conversation_id, letter.due_at) == ("nudge", silent, NOW)


def test_an_office_keeps_what_it_chose_to_keep() -> None:
    assert lives_of(OFFICE) == Lives(
        unbooked=timedelta(days=OFFICE.keep_days_unbooked),
        booked=timedelta(days=OFFICE.keep_days_booked),
        waiting=timedelta(weeks=OFFICE.wait_weeks),
    )


@pytest.mark.parametrize("chore", ["offers", "waiting", "agendas", "recheck"])
async def test_what_goes_wrong_in_one_office_stops_no_other(
    database: Database, chore: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    works = {"offers": "offer_freed", "waiting": "ask_who_waits", "agendas": "plan_agendas", "recheck": "plan_rechecks"}
    work = works[chore]

    def do(tx: Transaction, *, offices: Sequence[Office], now: datetime, **_further: object) -> int:
        for office in offices:
            storage_offices.register(tx, office.id, office.name, now)
            if office.id == OFFICES[0].id:
                raise UnknownCode("intake.urgency", "'nope' is none of crisis")
        return len(offices)

    monkeypatch.setattr(upkeep, work, do)
    with caplog.at_level("INFO", "lotse.upkeep"):
        await getattr(Upkeep(database, OFFICES), chore)()
    assert database.read_now(storage_offices.ids) == sorted(office.id for office in OFFICES[1:])
    failed, made = [getattr(record, "fields", {}) for record in caplog.records]
    assert (failed["kind"], failed["office"], type(failed["cause"])) == (chore, OFFICES[0].id, UnknownCode)
    assert made == {"count": len(OFFICES) - 1}


async def test_a_database_that_is_gone_ends_a_chore_at_once(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []

    def gone(_tx: Transaction, *, offices: Sequence[Office], now: datetime, **_further: object) -> int:
        asked.append((offices, now))
        raise Unavailable

    monkeypatch.setattr(upkeep, "offer_freed", gone)
    with pytest.raises(Unavailable):
        await Upkeep(database, OFFICES).offers()
    assert len(asked) == 1


async def test_a_sweep_forgets_everything_whose_time_is_over(database: Database) -> None:
    old = datetime.now(UTC) - timedelta(days=2)
    for number in range(3):
        person(database, f"gone {number}", old)
    person(database, "here", datetime.now(UTC))
    await Upkeep(database, [OFFICE]).sweep()
    found = [
        database.read_now(lambda tx, address=address: conversations.find(tx, "web", address)) is not None  # type: ignore[misc]
        for address in ("gone 0", "gone 1", "gone 2", "here")
    ]
    assert found == [False, False, False, True]
