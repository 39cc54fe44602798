"""Coming back by a link or a code: the ticket on any device, the conversation for whoever knows one fact."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.conversation.way_back import chat_address, ticket_link_of
from bot.languages.speaker import FSI, LRI, PDI
from bot.port import Inbound, Outbound, Page
from bot.process.chat_service import chat_service
from dialogs.engine.commands import STRUCTURAL
from dialogs.engine.conversation import (
    Corrected,
    Event,
    Opened,
    Said,
    SentMedia,
    SharedPhone,
    State,
    Tapped,
    key_of,
)
from dialogs.office import ZONE
from dialogs.registry import DIALOGS, GUEST_DIALOGS, OPEN_TO_GUESTS
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.database import Database
from storage.engine.instants import instant_of, micros
from storage.engine.transaction import Transaction
from storage.intakes import intakes, still_waiting
from storage.people import conversations, ways_back
from storage.people.ways_back import Device, WayBack
from tests.journey import ByWeb, Player

ISOLATES = dict.fromkeys(map(ord, (FSI, LRI, PDI)))
COMMON = ("self", "yes", "16_17", "area-trier", "asyl", "de", "train", "first", "ok")
WAITING = (*COMMON[:-2], "days", "wait", "any", "ok")
CHAT = "http://localhost:8080/chat"
LINK = re.compile(r"http://localhost:8080/t/([\w-]{22})")


def lines(page: Page | Iterable[Outbound]) -> str:
    messages = page.messages if isinstance(page, Page) else page
    return "\n".join(line for message in messages for line in message.lines).translate(ISOLATES)


def buttons(page: Page) -> list[str]:
    return [button.id.partition(":")[0] for message in page.messages for button in message.buttons]


@dataclass
class Other:
    """Another device, with a session of its own."""

    player: Player
    address: str
    channel: str = "web"
    number: int = field(default=0, init=False)

    async def comes_back(self, written: str) -> Page:
        return await self.does(Opened(), resume=written)

    async def does(self, event: Event | str, *, resume: str = "") -> Page:
        self.number += 1
        said = Tapped(await self._question(), event) if isinstance(event, str) else event
        inbound = Inbound(self.channel, self.address, f"device {self.address}/{self.number}", said, resume=resume)
        return (await self.player.turns.take(inbound)).page

    async def page(self) -> Page | None:
        return await self.player.turns.page(self.channel, self.address)

    async def _question(self) -> str:
        page = await self.page()
        assert page is not None
        return next((message.question for message in reversed(page.messages) if message.question), "")

    def device(self) -> Device | None:
        return self.player.database.read_now(lambda tx: ways_back.device(tx, self.channel, self.address))


@dataclass
class Owner:
    """Somebody with an appointment, and the phone they booked it on."""

    player: Player
    phone: Other
    id: str

    @classmethod
    async def books(cls, database: Database, *path: str, language: str = "en") -> "Owner":
        player = Player(database, ByWeb("phone"), language=language)
        await player.opens()
        for option in path or COMMON:
            await player.taps_on(option)
        phone = Other(player, "phone")
        device = phone.device()
        assert device is not None
        return cls(player, phone, device.conversation)

    async def is_called(self, name: str) -> None:
        """Say a name in the summary, and book."""
        await self.player.says(name)
        for option in ("yes", "ok"):
            await self.player.taps_on(option)

    def way(self) -> WayBack:
        found = self.player.database.read_now(lambda tx: ways_back.of(tx, self.id, self.player.now))
        assert found is not None
        return found

    def booked(self) -> Booked:
        (one,) = self.all_booked()
        return one

    def first(self) -> Booked:
        return min(self.all_booked(), key=lambda each: each.start)

    def all_booked(self) -> list[Booked]:
        def read(tx: Transaction) -> list[Booked]:
            ids = tx.many("SELECT id FROM appointment WHERE conversation_id = ?", (self.id,))
            return [found for (each,) in ids if (found := appointments.find(tx, each)) is not None]

        return self.player.database.read_now(read)


# Receipts


async def test_every_receipt_shows_code_and_link_unasked_and_they_stay_the_same(database: Database) -> None:
    owner = await Owner.books(database)
    way = owner.way()
    code = f"{way.code[:4]}-{way.code[4:8]}-{way.code[8:]}"
    receipts = [lines(owner.player.shown)]
    receipts += [lines(await owner.phone.does("/appointment")), lines(await owner.phone.does("/resume_code"))]
    moved = await owner.phone.does("/move")
    first = next(button.id for message in moved.messages for button in message.buttons)
    await owner.phone.does(first)
    receipts.append(lines(await owner.phone.does("yes")))
    await owner.phone.does("/human")
    receipts.append(lines(await owner.phone.does(Said("Ich habe eine Frage zu einem Brief"))))
    await owner.phone.does("/human")
    await owner.phone.does("call")
    await owner.phone.does(Said("0171 39200 12"))
    receipts.append(lines(await owner.phone.does("+491713920012")))
    for receipt in receipts:
        assert code in receipt
        assert LINK.findall(receipt) == [way.token]
    ((promised,),) = database.read_now(lambda tx: tx.many("SELECT MAX(promised_at) FROM intake WHERE kind = 'message'"))
    assert owner.way().until == instant_of(promised) + timedelta(days=1), "the answer is due after the appointment"


async def test_who_waits_is_shown_the_way_back_and_it_lasts_as_long_as_they_wait_and_a_day(database: Database) -> None:
    owner = await Owner.books(database, *WAITING)
    player, way, second = owner.player, owner.way(), timedelta(seconds=1)
    assert LINK.findall(lines(player.shown)) == [way.token]
    handed_over = database.read_now(lambda tx: intakes.latest_of(tx, owner.id))
    assert handed_over is not None
    weeks = timedelta(weeks=player.offices[0].wait_weeks)
    assert way.until == handed_over.created_at + weeks + timedelta(days=1)
    assert f"It works until {way.until.astimezone(ZONE):%A}" in lines(player.shown)
    found = [
        database.read_now(lambda tx, at=at: ways_back.find(tx, way.code, at))  # type: ignore[misc]
        for at in (way.until - second, way.until)
    ]
    assert found == [owner.id, None]

    def upkeep(tx: Transaction) -> None:
        still_waiting.enter(tx, handed_over.office_id)
        ticket_link_of(CHAT)(tx, owner.id, player.now)

    player.now += timedelta(days=20)
    database.write_now(upkeep)
    assert owner.way() == way, "a letter's link is the same and ends no earlier"
    await owner.phone.does(f"/still_waiting:{handed_over.id}")
    assert owner.way() == replace(way, until=player.now + weeks + timedelta(days=1))
    await owner.phone.does(f"/not_waiting:{handed_over.id}")
    assert owner.way() == replace(way, until=player.now + timedelta(days=1))


async def test_who_ends_it_elsewhere_while_they_wait_has_a_new_link_for_as_long(database: Database) -> None:
    owner = await Owner.books(database, *WAITING)
    way = owner.way()
    await Other(owner.player, "other").comes_back(way.token)
    await owner.phone.does("/end_elsewhere")
    assert owner.way().token != way.token
    assert owner.way().until == way.until


# The ticket


@pytest.mark.parametrize("by", ["link", "code", "typed code"])
async def test_link_and_code_open_the_ticket_and_nothing_that_was_said(database: Database, by: str) -> None:
    owner = await Owner.books(database, *COMMON[:-1], language="de")
    await owner.is_called("Amira")
    way = owner.way()
    written = {"link": way.token, "code": way.code, "typed code": f" {way.code[:4].lower()}-{way.code[4:]}"}[by]
    for number in range(3):
        other = Other(owner.player, f"other {number}")
        page = await other.comes_back(written)
        said = lines(page)
        assert owner.booked().code in said
        assert "Petrusstraße" in said or "📍" in said
        assert "Amira" not in said
        assert "16 bis 17" not in said
        assert (page.answered, page.language, page.messages[-1].kind) == ((), "de", "ticket")
        assert LINK.findall(said) == [], "who came by it has it"
        assert buttons(page) == ["/move", "/cancel", "/late", "/unlock", "/human"]
        device = other.device()
        assert device is not None
        assert device.guest_of == owner.id
    kept = database.read_now(lambda tx: conversations.find(tx, "web", "other 0"))
    assert kept is not None
    assert kept.state is not None
    assert sorted(kept.state["known"]) == ["talk_language"], "what choosing another time rests on"
    assert kept.state["frames"] == []


async def test_a_guest_moves_cancels_and_says_that_they_are_late_for_the_owner_s_appointment(
    database: Database,
) -> None:
    owner = await Owner.books(database)
    other = Other(owner.player, "other")
    await other.comes_back(owner.way().token)
    before = owner.booked()
    page = await other.does("/move")
    await other.does(next(button.id for message in page.messages for button in message.buttons))
    await other.does("yes")
    moved = owner.booked()
    assert (moved.start != before.start, moved.sequence) == (True, 1)
    assert owner.way().until == moved.end + timedelta(days=1)
    assert "/undo" in buttons(await other.page() or page)
    await other.does("/undo")
    await other.does("yes")
    assert owner.booked().start == before.start
    await other.does("/late")
    await other.does("20")
    await other.does("/coming")
    assert (owner.booked().late_minutes, owner.booked().confirmed) == (20, True)
    await other.does("/mute")
    assert owner.booked().reminders is False
    await other.does("/cancel")
    await other.does("yes")
    assert owner.booked().state == "cancelled"


async def test_a_guest_comes_back_to_the_appointment_they_were_at(database: Database) -> None:
    owner = await Owner.books(database)
    other = Other(owner.player, "other")
    await other.comes_back(owner.way().token)
    await owner.player.team_books(datetime(2026, 12, 3, 9, 0, tzinfo=UTC))
    (second,) = [each for each in owner.all_booked() if each.id != owner.first().id]
    for tap in (f"/appointment:{second.id}", f"/late:{second.id}", "back"):
        page = await other.does(tap)
        assert page.messages[-1].appointment == second.id or tap.startswith("/late")
    shown = await other.page()
    assert shown is not None
    assert [message.appointment for message in shown.messages if message.kind == "ticket"] == [second.id]
    page = await other.does("/appointment")
    assert page.messages[-1].appointment == owner.first().id, "the next, where none is named"


async def test_a_guest_answers_for_the_owner_who_waits(database: Database) -> None:
    owner = await Owner.books(database, *WAITING)
    guest = Other(owner.player, "guest")
    page = await guest.comes_back(owner.way().token)
    assert {"/still_waiting", "/not_waiting"} <= set(buttons(page))
    waits = next(button.id for message in page.messages for button in message.buttons if "still" in button.id)
    await guest.does(waits)

    def of_owner(tx: Transaction) -> list[str]:
        return still_waiting.of_person(tx, owner.id, owner.player.now)

    assert len(database.read_now(of_owner)) == 1
    await guest.does(waits.replace("still", "not"))
    assert database.read_now(of_owner) == []


async def test_the_device_it_came_from_goes_on_as_it_was(database: Database) -> None:
    owner = await Owner.books(database)
    await owner.phone.does("/resume_code")
    page = await owner.phone.comes_back(owner.way().token)
    assert "Your appointment" in lines(page)
    assert owner.phone.device() == Device(owner.id, None, own=False, elsewhere_at=None)


async def test_a_code_that_is_wrong_or_over_opens_nothing(database: Database) -> None:
    owner = await Owner.books(database)
    way = owner.way()
    page = await Other(owner.player, "first").comes_back("AAAAAAAAAA")
    assert owner.booked().code not in lines(page)
    owner.player.now = way.until - timedelta(seconds=1)
    second = Other(owner.player, "second")
    assert "/unlock" in buttons(await second.comes_back(way.token))
    assert await second.page() is not None
    owner.player.now = way.until
    assert await second.page() is None, "a guest's ticket ends with its link"
    assert "/unlock" not in buttons(await second.does(Opened(language="de")))
    assert second.device() != owner.phone.device()
    third = Other(owner.player, "third")
    await third.comes_back(way.token)
    assert getattr(third.device(), "guest_of", "") is None


async def test_in_the_middle_with_nothing_said_the_conversation_itself_opens(database: Database) -> None:
    owner = await Owner.books(database, "self")
    await owner.phone.does("/resume_code")
    other = Other(owner.player, "other")
    await other.comes_back(owner.way().code)
    assert other.device() == Device(owner.id, None, own=False, elsewhere_at=None)
    await owner.phone.does("/continue")
    await owner.phone.does("yes")
    await owner.phone.does("16_17")
    third = Other(owner.player, "third")
    page = await third.comes_back(owner.way().code)
    assert "/unlock" in buttons(page), "a fact has been given by now"
    assert "16 bis 17" not in lines(page)


# What a guest cannot do

EVENTS: tuple[Event, ...] = (
    SharedPhone("0171 3920012"),  # before the words that bring the card of numbers: there it is a call wished for
    Opened(),
    Opened(language="ar", office="fachdienst-dorsten"),
    Said("löschen"),
    Said("hallo"),
    Said("meine Daten"),
    Said("neuer Termin"),
    Said("Ich brauche Hilfe bei einem Brief"),
    SentMedia("photo", handle="7"),
    SentMedia("sticker", "👍"),
    Corrected("17", "age"),
    *(Tapped("", f"/{name}") for name in STRUCTURAL),
    Tapped("", "/change:age"),
    Tapped("", "/restart"),
    Tapped("age", "16_17"),
    Tapped("delete", "yes"),
    Tapped("", "/unsend:7"),
    Tapped("unlock", "x" * 100),
)
QUESTIONS = {
    *("", "unlock", "late", "cancel", "language", "language_more", "crisis", "phone", "resume"),
    *("slot_person", "slot_phone"),  # while they move it
}


def everything(appointment: str) -> Iterator[Event]:
    for name in DIALOGS:
        yield from (Tapped("", f"/{name}{argument}") for argument in ("", f":{appointment}", ":yes"))
        yield Said(f"/{name}")
    yield from EVENTS


async def test_no_event_leads_a_guest_to_anything_but_the_ticket(database: Database) -> None:
    """Every dialog by its command, with and without an argument, every structural command, and words of all kinds."""
    owner = await Owner.books(database, *COMMON[:-1])
    await owner.is_called("Amira")
    other = Other(owner.player, "other")
    await other.comes_back(owner.way().token)
    booked = owner.booked()

    def rows(tx: Transaction) -> list[object]:
        tables = ("intake", "talk", "appointment", "occupied_quarter", "way_back", "counter", "slot_offer")
        counted = [tx.one(f"SELECT COUNT(*) FROM {table}") for table in tables]  # noqa: S608 -- names of our own
        return [*counted, tx.one("SELECT COUNT(*) FROM conversation WHERE guest_of IS NULL")]

    before = database.read_now(rows)
    state = database.read_now(lambda tx: conversations.of_id(tx, owner.id))
    for event in everything(booked.id):
        page = await other.does(event)
        shown = lines(page)
        assert "Amira" not in shown, event
        assert owner.way().token not in shown, event
        assert {key_of(message.question) for message in page.messages} <= QUESTIONS, event
        device = other.device()
        assert device is not None
        assert device.guest_of == owner.id, event
        assert "own_data" not in {each for message in page.messages for each in message.attachments}, event
    assert database.read_now(rows) == before
    left = owner.booked()
    assert (left.state, left.start) == ("booked", booked.start)
    assert database.read_now(lambda tx: conversations.of_id(tx, owner.id)) == state, "not a turn of theirs"
    service = chat_service(database, {}, owner.player.turns, owner.player.catalogs)
    assert await service.own_files("other") == ()


@pytest.mark.parametrize("name", sorted(DIALOGS))
def test_every_dialog_is_open_to_guests_by_name_or_asks_for_the_fact(name: str) -> None:
    unlock = DIALOGS["unlock"]
    met = GUEST_DIALOGS[name]
    assert met is OPEN_TO_GUESTS.get(name) or unlock in {met, getattr(met, "dialog", None)}


async def test_a_guest_lets_go_of_nothing_the_owner_holds(database: Database) -> None:
    owner = await Owner.books(database)
    for option in ("/new", "train", "first"):
        await owner.player.taps_on(option)
    held = "SELECT COUNT(*) FROM occupied_quarter WHERE appointment_id IS NULL"
    before = database.read_now(lambda tx: tx.one(held))
    assert before is not None
    assert before[0] > 0
    other = Other(owner.player, "other")
    await other.comes_back(owner.way().token)
    await other.does(Tapped("", "/restart"))
    assert database.read_now(lambda tx: tx.one(held)) == before


async def test_a_guest_in_danger_is_heard(database: Database) -> None:
    owner = await Owner.books(database)
    other = Other(owner.player, "other")
    await other.comes_back(owner.way().token)
    page = await other.does("/crisis")
    assert "112" in lines(page)
    await other.does("call")
    owner.player.now += timedelta(minutes=1)
    await other.does(Said("0171 3920012"))
    latest = database.read_now(lambda tx: intakes.latest_of(tx, owner.id))
    assert latest is not None
    assert (latest.kind, latest.conversation_id) == ("crisis", owner.id)


# The fact

PATHS = {
    "name": COMMON[:-1],
    "place": COMMON,
    "age": (*COMMON[:3], "unknown", *COMMON[4:]),
}
ASKED = {"name": "🔓 Which name", "place": "🔓 Where do you live", "age": "🔓 How old are you"}
RIGHT: dict[str, Event | str] = {"name": Said("ich heiße amira"), "place": "trier", "age": "16_17"}
WRONG: dict[str, Event | str] = {"name": Said("Amir"), "place": "else", "age": "18_25"}


async def somebody(database: Database, fact: str) -> Owner:
    owner = await Owner.books(database, *PATHS[fact])
    if fact == "name":
        await owner.is_called("Amira")
    return owner


@pytest.mark.parametrize("fact", PATHS)
async def test_the_right_fact_opens_the_whole_conversation(database: Database, fact: str) -> None:
    owner = await somebody(database, fact)
    other = Other(owner.player, "other")
    await other.comes_back(owner.way().token)
    assert ASKED[fact] in lines(await other.does("/unlock"))
    page = await other.does(RIGHT[fact])
    assert "Your appointment" in lines(page)
    assert owner.way().token in lines(page)
    assert other.device() == Device(owner.id, None, own=False, elsewhere_at=None)
    assert "16 to 17" in lines(await other.does("/my_data"))
    guests = database.read_now(lambda tx: tx.many("SELECT id FROM conversation WHERE guest_of IS NOT NULL"))
    assert guests == []


@pytest.mark.parametrize("fact", PATHS)
async def test_after_three_wrong_facts_only_the_ticket_is_there_until_the_person_says_it_was_them(
    database: Database, fact: str
) -> None:
    owner = await somebody(database, fact)
    for number in range(3):
        other = Other(owner.player, f"other {number}")  # a new visit of the link gives no further tries
        await other.comes_back(owner.way().token)
        await other.does("/unlock")
        page = await other.does(WRONG[fact])
        assert "That is not what was said here" in lines(page)
        assert ("/unlock" in buttons(page)) is (number < 2)
    page = await other.does("/unlock")
    assert "cannot be opened here." in lines(page)
    page = await other.does(RIGHT[fact])
    assert getattr(other.device(), "guest_of", "") == owner.id, "nor with the right one"
    assert owner.booked().code in lines(await other.does("/appointment")), "the ticket stays"
    owner.player.now += timedelta(days=1)
    await other.does("/unlock")
    await other.does(RIGHT[fact])
    assert getattr(other.device(), "guest_of", "") == owner.id, "nor a day later"
    await owner.player.taps_on("/was_me")
    await other.does("/unlock")
    await other.does(RIGHT[fact])
    assert getattr(other.device(), "guest_of", "") is None


async def test_a_try_that_is_open_is_worth_nothing_once_the_third_was_wrong_elsewhere(database: Database) -> None:
    owner = await somebody(database, "place")
    first, second = Other(owner.player, "first"), Other(owner.player, "second")
    for other in (first, second):
        await other.comes_back(owner.way().token)
    await first.does("/unlock")
    for _ in range(3):
        await second.does("/unlock")
        await second.does("else")
    await first.does("trier")
    assert getattr(first.device(), "guest_of", "") == owner.id


# The other device


async def test_the_other_device_says_so_and_can_end_it_there(database: Database) -> None:
    owner = await somebody(database, "place")
    old = owner.way()
    owner.player.now += timedelta(minutes=90)
    guest, inside = Other(owner.player, "guest"), Other(owner.player, "inside")
    await guest.comes_back(old.token)
    await inside.comes_back(old.token)
    await inside.does("/unlock")
    await inside.does("trier")
    page = await owner.phone.page()
    assert page is not None
    assert "Opened on another device on Monday, 23/11 at 11:30." in lines(page)
    assert "/end_elsewhere" in buttons(page)
    assert "/end_elsewhere" not in buttons(await inside.does("/appointment"))
    assert "Opened on another device" in lines(await owner.phone.does("/help")), "until it is answered"
    await inside.does("/end_elsewhere")
    assert owner.phone.device() is not None
    page = await owner.phone.does("/end_elsewhere")
    new = owner.way()
    assert {old.token, old.code}.isdisjoint({new.token, new.code})
    assert LINK.findall(lines(page)) == [new.token]
    assert "Opened on another device" not in lines(page)
    assert [guest.device(), inside.device()] == [None, None]
    for other in (guest, inside):
        assert await other.page() is None
        page = await other.does(Opened(language="de"))
        assert owner.booked().code not in lines(page)
    assert "/unlock" not in buttons(await guest.comes_back(old.token))


async def test_the_other_device_was_me(database: Database) -> None:
    owner = await somebody(database, "place")
    guest = Other(owner.player, "guest")
    await guest.comes_back(owner.way().token)
    page = await owner.phone.does("/was_me")
    assert "Opened on another device" not in lines(page)
    assert await guest.page() is not None


async def test_an_appointment_moved_by_whoever_has_the_link_stands_at_its_new_time_on_the_person_s_own_page(
    database: Database,
) -> None:
    owner = await Owner.books(database)
    guest = Other(owner.player, "guest")
    await guest.comes_back(owner.way().token)
    before = owner.booked()
    page = await guest.does("/move")
    await guest.does(next(button.id for message in page.messages for button in message.buttons))
    page = await guest.does("yes")
    assert buttons(page) == ["/undo", "/move", "/cancel", "/late", "/unlock", "/human"], "what a guest may do, no more"
    after = owner.booked()
    assert after.start != before.start
    await owner.player.is_delivered()

    shown = await owner.phone.page()
    assert shown is not None
    tickets = [message for message in shown.messages if message.kind == "ticket"]
    assert [ticket.lines[0] for ticket in tickets] == ["🔁 Your appointment was moved on another device."]
    assert f"{after.start.astimezone(ZONE):%H:%M}" in lines(tickets)
    assert f"/move:{after.id}" in [button.id for button in tickets[0].buttons]


async def test_an_appointment_cancelled_by_whoever_has_the_link_leaves_the_person_s_own_page(
    database: Database,
) -> None:
    owner = await Owner.books(database)
    guest = Other(owner.player, "guest")
    await guest.comes_back(owner.way().token)
    await guest.does("/cancel")
    await guest.does("yes")
    await owner.player.is_delivered()

    shown = await owner.phone.page()
    assert shown is not None
    assert [message for message in shown.messages if message.kind == "ticket"] == []
    assert "this appointment was cancelled on another device." in lines(shown)


async def test_where_no_fact_was_given_the_link_opens_the_ticket_alone_and_the_conversation_nowhere(
    database: Database,
) -> None:
    owner = await Owner.books(database)

    def forget_what_was_said(tx: Transaction) -> None:
        kept = conversations.of_id(tx, owner.id)
        assert kept is not None
        assert kept.state is not None
        state = replace(State.from_json(kept.state), known={}, frames=())
        conversations.save(tx, kept, state.to_json(), office=kept.office, now=owner.player.now, unfinished=False)

    database.write_now(forget_what_was_said)
    other = Other(owner.player, "other")
    page = await other.comes_back(owner.way().token)
    assert getattr(other.device(), "guest_of", "") == owner.id
    assert "Your appointment" in lines(page)
    assert "The whole conversation cannot be opened here." in lines(await other.does("/unlock"))


async def test_somebody_who_waits_reads_so_where_the_appointment_would_stand(database: Database) -> None:
    owner = await Owner.books(database, *WAITING)
    page = await owner.phone.does("/appointment")
    assert "⏳ You are on the waiting list." in lines(page)
    assert owner.way().token in lines(page)


async def test_somebody_in_a_messenger_is_told_with_the_next_words(database: Database) -> None:
    owner = await somebody(database, "place")
    chat = Other(owner.player, "11", channel="telegram")
    await chat.comes_back(owner.way().code)
    await chat.does("/unlock")
    await chat.does(Tapped("unlock", "trier"))
    third = Other(owner.player, "third")
    await third.comes_back(owner.way().token)
    assert "Opened on another device" in lines(await chat.does("/appointment"))
    assert "Opened on another device" not in lines(await chat.does("/was_me"))


# One's own phone


async def test_on_one_s_own_phone_the_page_is_to_be_kept_until_the_way_back_ends(database: Database) -> None:
    owner = await Owner.books(database)
    page = await owner.phone.does("/skip")
    assert "/own_phone" in buttons(page)
    assert page.kept_until == ""
    until = owner.booked().end + timedelta(days=1)
    page = await owner.phone.does(Tapped("", "/own_phone:yes"))
    assert datetime.fromisoformat(page.kept_until) == until
    assert "/own_phone" not in buttons(await owner.phone.does("/appointment")), "asked once"
    other = Other(owner.player, "other")
    assert (await other.comes_back(owner.way().token)).kept_until == ""
    assert (await other.does(Tapped("", "/own_phone:yes"))).kept_until == ""
    page = await owner.phone.does("/own_phone")
    page = await owner.phone.does("no")
    assert page.kept_until == ""
    assert "/own_phone" in buttons(await owner.phone.does("/appointment"))


# Links


async def test_the_ticket_link_is_for_letters_of_somebody_for_whom_something_is_owed(database: Database) -> None:
    owner = await Owner.books(database)
    link, ends = ticket_link_of("https://lotse.example.org/chat"), owner.booked().end

    def at(when: datetime) -> str:
        return database.write_now(lambda tx: link(tx, owner.id, when))

    assert at(owner.player.now) == f"https://lotse.example.org/t/{owner.way().token}"
    assert at(ends - timedelta(seconds=1)) == at(owner.player.now)
    assert at(ends) == ""
    await owner.phone.does("/cancel")
    await owner.phone.does("yes")
    assert at(owner.player.now) == ""


async def test_the_letter_with_the_team_s_answer_has_a_link_though_it_is_late(database: Database) -> None:
    owner = await Owner.books(database, *WAITING)
    link, late = ticket_link_of("https://lotse.example.org/chat"), owner.player.now + timedelta(days=10)

    def answers(tx: Transaction) -> str:
        ((counsellor,),) = tx.many("SELECT id FROM staff_member ORDER BY id LIMIT 1")
        intake = intakes.latest_of(tx, owner.id)
        assert intake is not None
        tx.run("UPDATE intake SET state = 'closed'")
        assert link(tx, owner.id, late) == ""
        tx.run(
            "INSERT INTO talk (intake_id, conversation_id, staff_id, is_open, last_at) VALUES (?, ?, ?, FALSE, ?)",
            (intake.id, owner.id, counsellor, micros(late)),
        )
        return link(tx, owner.id, late + timedelta(days=1))

    assert database.write_now(answers).startswith("https://lotse.example.org/t/")
    after = late + ways_back.ANSWER_LASTS
    assert database.write_now(lambda tx: link(tx, owner.id, after)) == ""


@pytest.mark.parametrize(
    ("office", "language", "address"),
    [
        ("fachdienst-dorsten", "ar", f"{CHAT}?office=fachdienst-dorsten&lang=ar"),
        ("fachdienst-dorsten", "", f"{CHAT}?office=fachdienst-dorsten"),
        ("", "fa_AF", f"{CHAT}?lang=fa_AF"),
        ("", "de@simple", f"{CHAT}?lang=de%40simple"),
        ("", "", CHAT),
    ],
)
def test_an_address_that_is_passed_on_carries_office_and_language(office: str, language: str, address: str) -> None:
    assert chat_address(CHAT, office=office, language=language) == address


async def test_a_link_to_pass_on_leads_to_the_same_office_in_the_same_language(database: Database) -> None:
    player = Player(database, ByWeb("phone"), language="ar", office="fachdienst-dorsten")
    await player.opens()
    for option in ("other", "friend", "share"):
        await player.taps_on(option)
    assert "http://localhost:8080/chat?office=fachdienst-dorsten&lang=ar" in lines(player.shown)


async def test_a_link_that_names_no_office_changes_none(database: Database) -> None:
    player = Player(database, ByWeb("phone"), language="ar", office="fachdienst-dorsten")
    await player.opens()
    page = (await player.turns.take(Inbound("web", "phone", "again", Opened(language="de")))).page
    assert (page.office, page.language) == ("fachdienst-dorsten", "de")
