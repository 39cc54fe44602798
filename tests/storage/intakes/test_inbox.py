"""In which order an office's intakes stand in its inbox."""

from collections.abc import Callable
from datetime import datetime, timedelta

from storage.engine.database import Database, Transaction
from storage.intakes import inbox, intakes, live_chats
from storage.intakes.inbox import InboxFilter
from storage.intakes.intakes import Urgency
from storage.people.conversations import Kept
from tests.storage.conftest import ANNA

Person = Callable[[str], Kept]


def test_crisis_stands_first_then_urgent_then_who_has_written_then_the_oldest(
    database: Database, person: Person, now: datetime
) -> None:
    """Each has one that has written and is younger than the one that has not: only the urgency goes before that."""
    made: dict[str, str] = {}
    minutes = iter(range(100))

    def enter(tx: Transaction, urgency: Urgency, *, has_written: bool) -> None:
        client, when = person_of[urgency, has_written], now + timedelta(minutes=next(minutes))
        intake = intakes.create(
            tx,
            office_id="trier",
            conversation_id=client.id,
            appointment_id=None,
            kind="message",
            urgency=urgency,
            payload={},
            promised_at=None,
            now=when,
        )
        made[intake.id] = f"{urgency}{', has written' if has_written else ''}"
        if has_written:
            content = {"words": "Guten Tag"}
            live_chats.write(
                tx, ANNA, intake_id=intake.id, conversation_id=client.id, content=content, now=when, opens=True
            )
            assert live_chats.hear(tx, client.id, "Ja", when)

    person_of = {
        (urgency, has_written): person(f"{urgency} {has_written}")
        for urgency in ("normal", "urgent", "crisis")
        for has_written in (False, True)
    }
    for urgency, has_written in person_of:
        database.write_now(lambda tx, urgency=urgency, written=has_written: enter(tx, urgency, has_written=written))  # type: ignore[misc]
    found = database.write_now(lambda tx: inbox.look(tx, ANNA, InboxFilter(), now + timedelta(hours=3)))
    assert [made[intake.id] for intake in found.intakes] == [
        "crisis, has written", "crisis", "urgent, has written", "urgent", "normal, has written", "normal",
    ]  # fmt: skip
    assert {made[intake_id] for intake_id in found.unread} == {text for text in made.values() if "written" in text}
