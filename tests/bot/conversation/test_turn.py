"""Turns about what the office's file no longer has, though it is booked."""

from dataclasses import replace

import pytest

from bot.conversation.turn import Turns
from bot.languages.speaker import Speaker
from storage.calendar import appointments
from storage.engine.database import Database
from tests.bot.conversation.test_own_data import CATALOGS, ISOLATES, OFFICES, Person

TRIER = OFFICES[0]
OTHER = TRIER.sites[1].id
GONE = {
    "site": replace(
        TRIER,
        sites=TRIER.sites[1:],
        counsellors=tuple(
            replace(counsellor, openings=tuple(replace(opening, site=OTHER) for opening in counsellor.openings))
            for counsellor in TRIER.counsellors
        ),
    ),
    "kind": replace(TRIER, kinds=tuple(kind for kind in TRIER.kinds if kind.id != "erstgespraech")),
    "counsellor": replace(TRIER, counsellors=TRIER.counsellors[1:]),
}


async def said(person: Person, *events: str) -> str:
    await person.does(*events)
    page = await person.turns.page("web", person.address)
    assert page is not None
    message, speak = page.messages[-1], Speaker(CATALOGS, "de").words
    return "\n".join(map(speak, message.lines)).translate(ISOLATES)


@pytest.mark.parametrize("what", GONE)
async def test_an_appointment_is_seen_moved_and_cancelled_when_the_file_no_longer_has_what_it_is_for(
    database: Database, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    person = Person(database)
    await person.books()
    booked = person.database.read_now(lambda tx: appointments.find(tx, str(person.intake(tx).appointment_id)))
    assert booked is not None
    if what == "counsellor":
        assert booked.counsellor_id == TRIER.counsellors[0].id
    offices = (GONE[what], *OFFICES[1:])
    person.turns = Turns(database=database, offices=offices, catalogs=CATALOGS, now=lambda: person.now)
    shown = await said(person, "/appointment")
    assert f"Code {booked.code}" in shown
    assert f"📍 {GONE[what].sites[0].address}" in shown
    assert "Wann kannst du?" in await said(person, "/move")
    tap = await person.first_time()
    await person.does(tap)
    moved = person.database.read_now(lambda tx: appointments.find(tx, booked.id))
    assert moved is not None
    assert (moved.start != booked.start, moved.sequence) == (True, 1)
    await said(person, "/cancel", "yes")
    cancelled = person.database.read_now(lambda tx: appointments.find(tx, booked.id))
    assert cancelled is not None
    assert cancelled.state == "cancelled"
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []
