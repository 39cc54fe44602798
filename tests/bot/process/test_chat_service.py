from datetime import UTC, datetime, timedelta

import pytest

from bot.channels.web.service import Devices, Service
from bot.conversation.turn import Turns
from bot.http.receipts import Receipts
from bot.http.signing import Signing
from bot.installation import enter
from bot.office.file import read_offices
from bot.port import Inbound
from bot.process.chat_service import chat_service, devices_of
from bot.settings import SAMPLE_OFFICES
from dialogs.engine.conversation import Answer, Opened, State
from dialogs.letters import LETTERS
from storage.calendar import appointments
from storage.calendar.appointments import Booked, Time
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach, ways_back
from tests.journey import CATALOGS

OFFICES = read_offices(SAMPLE_OFFICES)
START = (datetime.now(UTC) + timedelta(days=3)).replace(hour=9, minute=0, second=0, microsecond=0)


@pytest.fixture
def service(database: Database) -> Service:
    database.write_now(lambda tx: enter(tx, OFFICES))
    turns = Turns(database=database, offices=OFFICES, catalogs=CATALOGS)
    return chat_service(database, {office.id: office for office in OFFICES}, turns, CATALOGS)


def person(database: Database, session: str, *, books: bool) -> str:
    kept = database.write_now(lambda tx: conversations.open_for(tx, "web", session, datetime.now(UTC)))
    if books:
        book(database, kept.id, START, first_talk=True)
    return kept.id


def book(database: Database, conversation_id: str, start: datetime, *, first_talk: bool) -> Booked:
    office = OFFICES[0]
    time = Time(
        counsellor_id=office.counsellors[0].id,
        start=start,
        minutes=45,
        buffer=15,
        kind=office.kinds[0].id,
        mode="person",
        site=office.sites[0].id,
    )
    return database.write_now(
        lambda tx: appointments.book(
            tx,
            time,
            office_id=office.id,
            conversation_id=conversation_id,
            first_talk=first_talk,
            zone="Europe/Berlin",
            now=datetime.now(UTC),
        )
    )


def booked_by(database: Database, conversation_id: str) -> Booked:
    return database.read_now(lambda tx: appointments.of_conversation(tx, conversation_id, datetime.now(UTC)))[0]


def answered(tx: Transaction, conversation_id: str) -> None:
    kept = conversations.of_id(tx, conversation_id)
    assert kept is not None
    state = State(language="de", channel="web", office=OFFICES[0].id, known={"age": Answer("16_17")})
    conversations.save(tx, kept, state.to_json(), office="", now=datetime.now(UTC), unfinished=False)


async def test_the_calendar_file_is_the_persons_own(database: Database, service: Service) -> None:
    known = person(database, "with", books=True)
    person(database, "without", books=False)
    booked = (booked_by(database, known), book(database, known, START + timedelta(days=1), first_talk=False))
    for each in booked:
        found = await service.calendar_file("with", each.id)
        assert found is not None
        assert (found[0], b"SUMMARY:Termin\r\n" in found[1]) == ("termin.ics", True)
        assert f"UID:{each.id}@termin" in found[1].decode(), "the one that was asked for"
    others = [("without", booked[0].id), ("unknown", booked[0].id), ("with", "unknown"), ("with", "")]
    assert [await service.calendar_file(*each) for each in others] == [None] * 4
    database.write_now(lambda tx: appointments.cancel(tx, booked[0].id, datetime.now(UTC)))
    assert await service.calendar_file("with", booked[0].id) is None, "called off"


async def test_the_calendar_file_names_the_office_only_where_nobody_else_sees_the_phone(
    database: Database, service: Service
) -> None:
    known = person(database, "phone", books=True)
    code = database.write_now(lambda tx: ways_back.issue(tx, known, datetime.now(UTC)).code)
    database.write_now(lambda tx: answered(tx, known))
    await service.come_back(code, "", "laptop")

    async def named() -> list[bool]:
        files = [await service.calendar_file(session, booked_by(database, known).id) for session in ("phone", "laptop")]
        return [file is not None and OFFICES[0].name.encode() in file[1] for file in files]

    assert await named() == [True, True]
    database.write_now(lambda tx: conversations.keep_discreet(tx, known, discreet=True))
    assert await named() == [False, False]


async def test_the_files_of_what_is_kept_are_the_persons_own(database: Database, service: Service) -> None:
    person(database, "empty", books=True)
    assert [await service.own_files(session) for session in ("empty", "unknown")] == [(), ()]
    await service.turns.take(Inbound("web", "with", "1", Opened(language="de")))
    assert [name for name, _ in await service.own_files("with")] == ["daten.txt", "daten.json"]


async def test_a_link_opens_the_ticket_on_another_device_as_often_as_it_is_used(
    database: Database, service: Service
) -> None:
    known = person(database, "phone", books=True)
    database.write_now(lambda tx: answered(tx, known))
    way = database.write_now(lambda tx: ways_back.issue(tx, known, datetime.now(UTC)))
    ticket = booked_by(database, known).id
    came = [await service.come_back(by, "", to) for by, to in ((way.token, "laptop"), (way.code, "tablet"))]
    came += [await service.come_back(way.token, session, "fresh") for session in ("phone", "laptop", "")]
    came.append(await service.come_back("a" * 22, "", "fresh"))
    assert came == ["ticket", "ticket", "there", "there", "ticket", "nowhere"]
    for session in ("laptop", "tablet", "fresh"):
        assert await service.calendar_file(session, ticket) is not None
        assert await service.own_files(session) == ()
    sql = "UPDATE way_back SET expires_at = 1"
    database.write_now(lambda tx: tx.run(sql))
    assert await service.calendar_file("laptop", ticket) is None, "the ticket ends with its link"
    assert await service.calendar_file("phone", ticket) is not None


async def test_a_link_of_somebody_who_has_said_nothing_opens_the_ticket_or_where_nothing_hangs_on_it_the_conversation(
    database: Database, service: Service
) -> None:
    booked, begun = person(database, "phone", books=True), person(database, "other phone", books=False)
    ways = [database.write_now(lambda tx, of=of: ways_back.issue(tx, of, datetime.now(UTC))) for of in (booked, begun)]  # type: ignore[misc]
    opened = [
        await service.come_back(way.token, "", device) for way, device in zip(ways, ("laptop", "tablet"), strict=True)
    ]
    assert opened == ["ticket", "conversation"]
    assert await service.calendar_file("laptop", booked_by(database, booked).id) is not None


async def test_a_device_that_leaves_shows_nothing_any_more_and_others_still_do(
    database: Database, service: Service
) -> None:
    known = person(database, "phone", books=True)
    code = database.write_now(lambda tx: ways_back.issue(tx, known, datetime.now(UTC)).code)
    await service.come_back(code, "", "laptop")
    await service.leave("phone")
    ticket = booked_by(database, known).id
    assert await service.calendar_file("phone", ticket) is None
    assert await service.calendar_file("laptop", ticket) is not None
    await service.leave("unknown")


@pytest.fixture
def devices(database: Database) -> Devices:
    database.write_now(lambda tx: enter(tx, OFFICES))
    receipts = Receipts(Signing([b"a secret of the test"]))
    return devices_of(database, "key", receipts, services=("push.example.org",), local=False)


async def test_a_device_is_kept_for_the_person_of_its_session_and_followed(
    database: Database, devices: Devices
) -> None:
    known = person(database, "phone", books=False)
    assert [await devices.subscribe(session, "a") for session in ("phone", "unknown")] == [True, False]
    assert [await devices.renew(session, "a") for session in ("phone", "unknown")] == [True, False]
    assert await devices.renew("phone", "b") is False
    await devices.change("a", "b")
    ways = database.read_now(lambda tx: reach.of_conversation(tx, known))
    assert [(way.channel, way.address, way.is_open) for way in ways] == [("web_push", "b", True)]


async def test_what_a_device_has_shown_is_seen_once_and_nothing_else_is(database: Database, devices: Devices) -> None:
    known = person(database, "phone", books=False)
    now = datetime.now(UTC)

    def plan(tx: Transaction) -> int:
        for key in ("shown", "other"):
            outbox.plan(tx, LETTERS["nudge"], known, now, unique_key=key)
        return next(letter.id for letter in outbox.due(tx, now, worker="test") if letter.unique_key == "shown")

    letter = database.write_now(plan)
    await devices.seen(letter)  # before the sender has noted that it went out: devices are quick
    first = database.read_now(lambda tx: outbox.went(tx, "shown"))
    await devices.seen(letter)
    await devices.seen(letter + 1000)
    assert first is not None
    assert first.seen_at is not None
    assert [database.read_now(lambda tx, key=key: outbox.went(tx, key)) for key in ("shown", "other")] == [  # type: ignore[misc]
        first,
        outbox.Went("", None, "", ""),
    ]
