"""Somebody who walked in, written down at the desk."""

import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

import pytest

from bot.languages.speaker import bare
from bot.letters.delivery import Delivery
from bot.port import Outbound
from dialogs.engine.conversation import State
from dialogs.intake import read_intake
from storage.calendar.appointments import Booked
from storage.engine.database import Database
from storage.intakes import intakes
from storage.people import conversations, reach
from storage.people.reach import Reach
from tests.bot.desk.calendar.kept import at, calendar, letters
from tests.bot.desk.seen import looks, member, words
from tests.bot.desk.world import ON_BOTH, World
from tests.journey import CATALOGS


async def test_who_walked_in_gets_a_time_and_a_code(world: World) -> None:
    colleague = await world.colleague()
    page = await colleague.see("/calendar/walk-in")
    assert 'value="10:00"' in page.text  # this quarter of an hour
    form = {"name": "Sam", "language": "so", "topic": "house", "kind": "kurz", "of": "nora", "mode": "person",
            "site": "trier", "day": "2027-03-22", "start": "10:00"}  # fmt: skip
    await colleague.send("/calendar/walk-in", **form)
    (booked,) = calendar(world)
    assert (booked.start, booked.end, booked.reminders) == (at(22, 9), at(22, 9, 30), False)
    today = (await colleague.see("/")).text
    assert all(word in today for word in ("Sam", "Somali", "Wohnung", booked.code))
    assert letters(world) == []
    row = world.database.read_now(lambda tx: tx.one("SELECT state, taken_by, payload FROM intake"))
    assert row is not None
    assert (row[:2], b"Sam" in bytes(row[2])) == (("taken", "nora"), False)

    answer = await colleague.send("/calendar/walk-in", **form | {"name": "Kim"})
    assert answer.status_code == 409
    assert f"dort ist schon Termin {booked.code}" in answer.text
    assert 'value="Kim"' in answer.text
    assert world.database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM intake")) == (1,)


REACHED = {
    "sms": "seven", "sms_key": "key", "mail_server": "smtp://127.0.0.1:2525", "mail_sender": "termin@example.org"
}  # fmt: skip
FORM = {"name": "Sam", "language": "ar", "topic": "house", "kind": "kurz", "of": "nora", "mode": "person",
        "site": "trier", "day": "2027-03-24", "start": "10:00"}  # fmt: skip
NUMBER, ADDRESS = "0171 3920012", "sam@example.org"


@pytest.fixture
def reached(database: Database, now: datetime) -> World:
    """The desk of an installation that sends text messages and e-mail."""
    World.open(database, now)
    return World(database, World.open(database, now).offices, now, settings=REACHED)


def ways(world: World, booked: Booked) -> list[Reach]:
    found = world.database.read_now(lambda tx: reach.of_conversation(tx, booked.conversation_id or ""))
    return sorted(found, key=lambda way: way.channel)


@ON_BOTH
async def test_who_agrees_is_reminded_in_their_language_by_the_ways_they_gave(reached: World) -> None:
    colleague = await reached.colleague()
    await colleague.see("/calendar/walk-in")
    form = FORM | {"sms": NUMBER, "email": ADDRESS.upper(), "agreed": "yes"}
    assert (await colleague.send("/calendar/walk-in", **form)).status_code == 303
    (booked,) = calendar(reached)
    assert [(way.channel, way.address, way.is_open) for way in ways(reached, booked)] == [
        ("email", ADDRESS, True),
        ("sms", "+491713920012", True),
    ]
    assert [kind for kind, _ in letters(reached)][:3] == ["booked_for_you", "reminder_first", "reminder_second"]
    kept = reached.database.read_now(lambda tx: conversations.of_id(tx, booked.conversation_id or ""))
    assert kept is not None
    state = State.from_json(kept.state or {})
    assert (state.language, kept.office, state.frames) == ("ar", "jmd-trier", ())
    assert reached.database.read_now(lambda tx: conversations.address_of(tx, kept.id)) is None
    assert [look for look in looks(reached) if look[1].startswith("reach_agreed")] == [
        ("nora", "reach_agreed:sms", True),
        ("nora", "reach_agreed:email", True),
    ]


async def test_who_has_no_chat_cannot_be_written_to_until_they_open_one(reached: World) -> None:
    colleague = await reached.colleague()
    await colleague.see("/calendar/walk-in")
    await colleague.send("/calendar/walk-in", **FORM)
    (booked,) = calendar(reached)
    reference = reached.database.read_now(lambda tx: intakes.reference_of(tx, booked.id))
    assert "Bitte rufen Sie an" in (await colleague.see(f"/intake/{reference}")).text
    before = letters(reached)
    await colleague.send(f"/intake/{reference}/write", words="Guten Tag")
    assert letters(reached) == before


async def test_without_a_yes_neither_number_nor_address_is_kept(reached: World) -> None:
    colleague = await reached.colleague()
    await colleague.see("/calendar/walk-in")
    answer = await colleague.send("/calendar/walk-in", **FORM | {"sms": NUMBER})
    assert answer.status_code == 422
    assert re.search(r'id="agreed-finding">[^<]*Bitte fragen und das Häkchen setzen', answer.text)
    assert f'value="{NUMBER}"' in answer.text
    assert calendar(reached) == []
    assert reached.database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM reach")) == (0,)
    await colleague.send("/calendar/walk-in", **FORM)
    (booked,) = calendar(reached)
    assert (ways(reached, booked), letters(reached), booked.reminders) == ([], [], False)
    page = (await colleague.see(f"/calendar/appointment/{booked.id}")).text
    assert f"Bitte Zeit und Code {booked.code} sagen." in words(page)


@pytest.mark.parametrize(
    ("changes", "field", "said"),
    [
        ({"sms": "0171 39", "agreed": "yes"}, "sms", "Das ist keine Telefonnummer. Bitte so schreiben: 0171"),
        ({"sms": "030 23125 100", "agreed": "yes"}, "sms", "SMS kommen nur auf dem Handy an."),
        ({"sms": "+43 664 1234567", "agreed": "yes"}, "sms", "SMS gehen nur in diese Länder: +49"),
        ({"email": "sam@example", "agreed": "yes"}, "email", "Das ist keine E-Mail-Adresse. Bitte so schreiben: name@"),
        ({"email": "Sam <sam@example.org>", "agreed": "yes"}, "email", "Das ist keine E-Mail-Adresse."),
        ({"agreed": "yes"}, "agreed", "Bitte eintragen, wo die Person erinnert werden möchte"),
        ({"mode": "phone", "call": "12"}, "call", "Das ist keine Telefonnummer."),
        ({"start": "10:07"}, "start", "Bitte volle Viertelstunden angeben"),
        ({"day": "morgen"}, "day", "Bitte einen Tag eingeben."),
    ],
)
async def test_what_cannot_be_used_is_said_at_its_field_and_nothing_is_lost(
    reached: World, changes: Mapping[str, str], field: str, said: str
) -> None:
    colleague = await reached.colleague()
    await colleague.see("/calendar/walk-in")
    answer = await colleague.send("/calendar/walk-in", **FORM | dict(changes))
    assert answer.status_code == 422
    found = re.search(rf'id="{field}-finding">([^<]*)<', answer.text)
    assert found
    assert said in found[1]
    assert f'aria-describedby="{field}-finding"' in answer.text
    assert calendar(reached) == []


async def test_a_way_that_this_installation_does_not_send_by_is_not_asked_for(world: World) -> None:
    page = (await (await world.colleague()).see("/calendar/walk-in")).text
    assert not re.search(r'name="(sms|email|agreed)"', page)


@pytest.mark.parametrize(
    ("call", "shown", "client_calls"), [(NUMBER, "0171 3920012", False), ("", "die Person ruft an", True)]
)
async def test_a_telephone_talk_has_a_number_to_call_or_the_client_calls(
    world: World, call: str, shown: str, *, client_calls: bool
) -> None:
    colleague = await world.colleague()
    await colleague.see("/calendar/walk-in")
    await colleague.send("/calendar/walk-in", **FORM | {"mode": "phone", "call": call, "day": "2027-03-22"})
    (booked,) = calendar(world)
    assert booked.client_calls == client_calls
    for path in ("/", f"/calendar/appointment/{booked.id}"):
        assert shown in words((await colleague.see(path)).text)
    reference = world.database.read_now(lambda tx: intakes.reference_of(tx, booked.id))
    assert shown in words((await colleague.see(f"/intake/{reference}")).text)
    found = world.database.write_now(lambda tx: intakes.find(tx, member(world), reference, world.now))
    assert found is not None
    assert read_intake(found.payload).phone == ("+491713920012" if call else "")


async def test_an_office_without_rooms_offers_no_video(world: World) -> None:
    dorsten = await world.colleague(world.dorsten)
    trier = await world.colleague()
    assert 'value="video"' not in (await dorsten.see("/calendar/walk-in")).text
    assert 'value="video"' in (await trier.see("/calendar/walk-in")).text
    form = FORM | {"mode": "video", "of": "hanna", "site": "dorsten"}
    assert (await dorsten.send("/calendar/walk-in", **form)).status_code == 422
    await trier.send("/calendar/walk-in", **FORM | {"mode": "video", "day": "2027-03-22"})
    (booked,) = calendar(world)
    link = f"https://meet.example.org/{booked.room}"
    for path in ("/", f"/calendar/appointment/{booked.id}"):
        assert f'href="{link}"' in (await trier.see(path)).text


class Mailbox:
    """An e-mail channel that keeps what it is given."""

    name = "email"

    def __init__(self) -> None:
        self.sent: list[tuple[str, Outbound]] = []

    async def send(self, address: str, message: Outbound) -> None:
        self.sent.append((address, message))


async def test_the_client_is_written_to_in_their_language(reached: World) -> None:
    colleague = await reached.colleague()
    await colleague.see("/calendar/walk-in")
    await colleague.send("/calendar/walk-in", **FORM | {"email": ADDRESS, "agreed": "yes"})
    (booked,) = calendar(reached)
    mailbox: Any = Mailbox()
    delivery = Delivery(
        database=reached.database, offices=reached.offices, catalogs=CATALOGS, staff_words=lambda *_: None,
        channels=(mailbox,), ways={"email"}, worker="w", now=lambda: reached.now,
    )  # fmt: skip
    while await delivery.deliver_due():
        pass
    ((address, message),) = mailbox.sent
    assert (address, message.language, message.direction) == (ADDRESS, "ar", "rtl")
    assert booked.code in bare("\n".join(message.lines))
    assert message.envelope is not None
    assert message.envelope.calendar.startswith(b"BEGIN:VCALENDAR")
