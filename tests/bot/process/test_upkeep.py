from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import pytest

from bot.installation import enter
from bot.office.file import read_offices
from bot.process import upkeep
from bot.process.upkeep import Upkeep, lives_of, plan_nudges, plan_promises
from bot.settings import SAMPLE_OFFICES
from dialogs.office import Office
from dialogs.rules.reminders import SILENCE
from storage.calendar import appointments
from storage.calendar.quarters import Time
from storage.engine.codes import UnknownCode
from storage.engine.database import Database, Unavailable
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats
from storage.letters import outbox
from storage.office import offices as storage_offices
from storage.people import conversations
from storage.retention import Lives
from storage.team import staff

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


@pytest.mark.parametrize("chore", ["offers", "waiting", "agendas", "recheck", "promises"])
async def test_what_goes_wrong_in_one_office_stops_no_other(
    database: Database, chore: str, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    works = {
        "offers": "offer_freed",
        "waiting": "ask_who_waits",
        "agendas": "plan_agendas",
        "recheck": "plan_rechecks",
        "promises": "plan_promises",
    }
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


PROMISED = datetime(2027, 3, 24, 22, 59, tzinfo=UTC)
"""The end of a Wednesday, on which the office in Trier is open until four."""
SOON = [("staff_promise", who) for who in ("jonas", "karim", "leyla", "nora", "olena")]


@pytest.mark.parametrize(
    ("happened", "minutes", "told"),
    [
        ("", -8 * 60 - 1, []),
        ("", -8 * 60, SOON),
        ("", -1, SOON),
        ("", 1, [*SOON, ("staff_promise", "nora")]),
        ("", 3 * 24 * 60, []),
        ("taken by leyla", -8 * 60, [("staff_promise", "leyla")]),
        ("taken by leyla", 1, [("staff_promise", "leyla"), ("staff_promise", "nora")]),
        ("answered", 1, []),
        ("closed", 1, []),
        ("booked", 1, []),
        ("crisis", 1, []),
    ],
)
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
def test_a_promised_answer_that_runs_out_is_told_once_and_then_to_the_coordinator(
    database: Database, happened: str, minutes: int, told: list[tuple[str, str]]
) -> None:
    database.write_now(lambda tx: enter(tx, OFFICES, ("staff_email",)))
    database.write_now(lambda tx: hand_over(tx, happened))
    at = PROMISED + timedelta(minutes=minutes)
    for moment in [PROMISED - timedelta(hours=8), at] if minutes in {-1, 1} else [at]:
        for _ in range(2):
            database.write_now(lambda tx, moment=moment: plan_promises(tx, [OFFICE], moment))  # type: ignore[misc]
    found = database.read_now(lambda tx: tx.many("SELECT kind, staff_id FROM outbox ORDER BY id"))
    assert sorted(found) == sorted(told)


def hand_over(tx: Transaction, happened: str) -> None:
    person = conversations.open_for(tx, "web", "session", NOW)
    intake = intakes.create(
        tx,
        office_id=OFFICE.id,
        conversation_id=person.id,
        appointment_id=None,
        kind="message",
        urgency="crisis" if happened == "crisis" else "normal",
        payload={},
        promised_at=PROMISED,
        now=NOW,
    )
    leyla = staff.find(tx, "leyla")
    assert leyla is not None
    match happened:
        case "taken by leyla":
            intakes.take(tx, leyla, intake.reference, NOW)
        case "closed":
            intakes.close(tx, leyla, intake.reference, NOW)
        case "answered":
            content = {"words": "Hallo"}
            live_chats.write(tx, leyla, intake_id=intake.id, conversation_id=person.id, content=content, now=NOW)
        case "booked":
            counsellor, day = OFFICE.counsellors[0], PROMISED + timedelta(days=1)
            time = Time(counsellor.id, day, 60, 10, "erstgespraech", "person", OFFICE.sites[0].id)
            booked = appointments.book(
                tx, time, office_id=OFFICE.id, conversation_id=None, first_talk=True, zone="Europe/Berlin", now=NOW
            )
            intakes.set_appointment(tx, intake.id, booked.id, NOW)
        case _:
            pass
