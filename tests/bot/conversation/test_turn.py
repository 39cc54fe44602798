"""Turns about what the office's file no longer has, though it is booked."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.conversation.turn import Turns
from bot.installation import enter
from bot.languages.speaker import FSI, LRI, PDI, Speaker
from bot.port import Inbound, Outbound
from dialogs.engine.conversation import Event, Opened, Said, Tapped
from dialogs.intake import Intake, read_intake
from dialogs.office import ZONE, Office
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.people import conversations, ways_back
from tests.journey import CATALOGS, SAMPLES, ByWeb, Player

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TRIER = next(office for office in SAMPLES if office.id == "jmd-trier")
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


@dataclass
class Person:
    """Somebody in the web chat of one office."""

    database: Database
    office: Office
    number: int = field(default=0, init=False)
    now: datetime = NOW

    def __post_init__(self) -> None:
        self.database.write_now(lambda tx: enter(tx, (self.office,)))

    async def does(self, *events: Event | str) -> Outbound:
        """Do one thing after the other, a string being a tap; give the last message."""
        turns = Turns(database=self.database, offices=(self.office,), catalogs=CATALOGS, now=lambda: self.now)
        for event in events:
            self.number += 1
            said = event
            if isinstance(said, str):
                said = Tapped("" if said.startswith("/") else await self._question(turns), said)
            await turns.take(Inbound("web", "phone", str(self.number), said))
        page = await turns.page("web", "phone")
        assert page is not None
        return page.messages[-1]

    async def _question(self, turns: Turns) -> str:
        page = await turns.page("web", "phone")
        assert page is not None
        return next(message.question for message in reversed(page.messages) if message.question)

    async def shown(self) -> tuple[Outbound, ...]:
        """Look at the page as it stands."""
        turns = Turns(database=self.database, offices=(self.office,), catalogs=CATALOGS, now=lambda: self.now)
        page = await turns.page("web", "phone")
        assert page is not None
        return page.messages

    def sheet(self, booked: Booked) -> Intake:
        """Read what was handed over for an appointment."""
        found = self.database.read_now(lambda tx: intakes.of_appointment(tx, booked.id))
        assert found is not None
        return read_intake(found.payload)

    def booked(self) -> Booked:
        (one,) = self.all_booked()
        return one

    def all_booked(self) -> list[Booked]:
        def read(tx: Transaction) -> list[Booked]:
            kept = conversations.find(tx, "web", "phone")
            assert kept is not None
            ids = tx.many("SELECT id FROM appointment WHERE conversation_id = ?", (kept.id,))
            return [found for (each,) in ids if (found := appointments.find(tx, each)) is not None]

        return self.database.read_now(read)


def words(message: Outbound) -> str:
    said = "\n".join(map(Speaker(CATALOGS, "de").words, message.lines))
    return said.translate(dict.fromkeys(map(ord, (FSI, LRI, PDI))))


@pytest.mark.parametrize("what", GONE)
async def test_an_appointment_is_seen_moved_and_cancelled_when_the_file_no_longer_has_what_it_is_for(
    database: Database, what: str, caplog: pytest.LogCaptureFixture
) -> None:
    person = Person(database, TRIER)
    times = await person.does(Opened(language="de"), "self", "yes", "16_17", "area-trier", "asyl", "de", "train")
    await person.does(times.buttons[0].id, "ok")
    booked, person.office = person.booked(), GONE[what]
    assert (booked.counsellor_id, booked.site, booked.kind) == (TRIER.counsellors[0].id, "trier", "erstgespraech")
    shown = words(await person.does("/appointment"))
    assert f"Code {booked.code}" in shown
    assert f"📍 {GONE[what].sites[0].address}" in shown
    times = await person.does("/move")
    assert "Wann kannst du?" in words(times)
    await person.does(times.buttons[0].id)
    assert person.booked() == booked, "not before it is confirmed"
    await person.does("yes")
    assert (person.booked().start != booked.start, person.booked().sequence) == (True, 1)
    await person.does("/cancel", "yes")
    assert person.booked().state == "cancelled"
    assert [record.getMessage() for record in caplog.records if record.levelname == "ERROR"] == []


async def test_the_ticket_after_a_booking_is_that_appointment_s_however_early_it_is(database: Database) -> None:
    person = Person(database, TRIER)
    times = await person.does(Opened(language="de"), "self", "yes", "16_17", "area-trier", "asyl", "de", "train")
    await person.does(times.buttons[1].id, "ok", "/skip")
    later = person.booked()
    times = await person.does("/new", "work")
    await person.does(times.buttons[0].id, "ok")
    earlier = next(each for each in person.all_booked() if each.id != later.id)
    assert earlier.start < later.start
    tickets = [message for message in await person.shown() if message.kind == "ticket"]
    assert [ticket.appointment for ticket in tickets] == [earlier.id]
    assert f"Code {earlier.code}" in words(tickets[0])
    assert f"Code {later.code}" not in words(tickets[0])


COMMON = (Opened(language="de"), "self", "yes", "16_17", "area-trier", "asyl", "de", "train")


async def test_the_number_of_a_talk_stands_on_its_own_sheet_whatever_was_handed_over_since(database: Database) -> None:
    person = Person(database, TRIER)
    times = await person.does(*COMMON)
    await person.does(times.buttons[0].id, "ok", "/skip")
    person.now += timedelta(minutes=1)
    await person.does("/human", Said("Ich habe eine Frage wegen Papieren und so"), "/appointment", "/move")
    times = await person.does("phone")
    await person.does(times.buttons[0].id, Said("0171 3920077"))
    ticket = await person.does("yes")
    assert "Wir rufen dich an: 0171 3920077" in words(ticket)
    moved = person.booked()
    assert (moved.mode, moved.client_calls, person.sheet(moved).phone) == ("phone", False, "+491713920077")
    latest = database.read_now(lambda tx: intakes.latest_of(tx, moved.conversation_id or ""))
    assert latest is not None
    assert (latest.kind, read_intake(latest.payload).phone) == ("message", "")


async def test_each_of_two_talks_by_telephone_has_its_own_number(database: Database) -> None:
    person = Person(database, TRIER)
    times = await person.does(*COMMON, "phone")
    await person.does(times.buttons[0].id, Said("0171 3920012"), "ok", "/skip")
    first = person.booked()
    times = await person.does("/new", "work", "phone")
    await person.does(times.buttons[0].id, Said("0171 3920099"), "ok")
    second = next(each for each in person.all_booked() if each.id != first.id)
    numbers = {first.id: ("+491713920012", "0171 3920012"), second.id: ("+491713920099", "0171 3920099")}
    for each in (first, second):
        kept, shown = numbers[each.id]
        assert person.sheet(each).phone == kept
        assert f"Wir rufen dich an: {shown}" in words(await person.does(f"/appointment:{each.id}"))


async def test_what_is_prepared_stands_on_the_sheet_of_the_talk(database: Database) -> None:
    person = Person(database, TRIER)
    times = await person.does(*COMMON)
    await person.does(times.buttons[0].id, "ok", "/skip")
    person.now += timedelta(minutes=1)
    await person.does("/human", Said("Ich habe eine Frage wegen Papieren und so"), "/prepare")
    while not (await person.shown())[-1].question.startswith("send"):
        await person.does("/skip")
    await person.does("ok")
    assert set(person.sheet(person.booked()).asked) >= {"goal", "strengths"}


async def test_once_an_appointment_is_over_the_page_says_when_it_was_and_offers_a_way_on_only(
    database: Database,
) -> None:
    player = Player(database)
    await player.opens("de")
    for option in (*COMMON[1:], "first", "ok", "/skip", "/appointment"):
        await player.taps_on(str(option))
    end = datetime(2026, 11, 24, 15, 0, tzinfo=ZONE).astimezone(UTC)

    def link(tx: Transaction) -> str:
        kept = conversations.find(tx, "web", ByWeb().address)
        assert kept is not None
        return ways_back.issue(tx, kept.id, player.now).token

    token = database.write_now(link)
    await player.turns.take(Inbound("web", "guest", "come back", Opened(), resume=token))
    await player.waits_until(end - timedelta(seconds=1))

    async def page(address: str) -> list[tuple[str, str, list[str]]]:
        shown = await player.turns.page("web", address)
        assert shown is not None
        return [
            (message.kind, words(message), [button.id.partition(":")[0] for button in message.buttons])
            for message in shown.messages
            if message.appointment
        ]

    ((kind, said, buttons),) = await page(ByWeb().address)
    assert kind == "ticket"
    assert "📅 Heute, Dienstag, 24. November" in said
    assert {"/coming", "/late", "/move", "/cancel"} <= set(buttons)
    player.now = end
    over = "📅 Dienstag, 24.11. um 14:00 Uhr\nDieser Termin ist vorbei oder abgesagt."
    assert await page(ByWeb().address) == [("card", over, ["/new", "/human"])]
    assert await page("guest") == [("card", over, ["/unlock", "/human"])]
    player.now = end + timedelta(days=1)
    assert await page(ByWeb().address) == [("card", over, ["/new", "/human"])]
    assert await player.turns.page("web", "guest") is None, "the way back is over"


async def test_a_former_appointment_leads_to_those_to_come(database: Database) -> None:
    person = Person(database, TRIER)
    times = await person.does(*COMMON)
    await person.does(times.buttons[0].id, "ok", "/skip")
    first = person.booked()
    times = await person.does("/new", "work")
    await person.does(times.buttons[1].id, "ok", "/skip")
    second = next(each for each in person.all_booked() if each.id != first.id)
    database.write_now(lambda tx: appointments.set_state(tx, first.id, "missed", person.now))
    said = await person.does(f"/appointment:{first.id}")
    assert [button.id for button in said.buttons] == ["/appointment", "/new", "/human"]
    assert (await person.does("/appointment")).appointment == second.id


async def test_what_the_team_booked_is_offered_to_be_moved_until_it_is_over(database: Database) -> None:
    player = Player(database)
    await player.opens("de")
    for option in (*COMMON[1:], "first", "ok", "/skip"):
        await player.taps_on(str(option))
    player.now += timedelta(hours=1)
    await player.team_books(datetime(2026, 11, 23, 16, 0, tzinfo=ZONE).astimezone(UTC))

    async def offered() -> list[tuple[str, bool]]:
        shown = await player.turns.page("web", ByWeb().address)
        assert shown is not None
        (message,) = [message for message in shown.messages if "23." in words(message)]
        return [(message.kind, any(button.id.startswith("/move:") for button in message.buttons))]

    before = await offered()
    player.now = datetime(2026, 11, 23, 20, 0, tzinfo=ZONE).astimezone(UTC)
    assert (before, await offered()) == ([("note", True)], [("card", False)])
