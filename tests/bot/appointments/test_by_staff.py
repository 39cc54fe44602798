"""What a client is told of what the staff booked or cancelled for them, in words."""

import pytest

from bot.appointments import by_staff
from dialogs.engine.conversation import State
from storage.calendar.appointments import Booked, Time
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.team.staff import StaffMember
from tests.bot.letters.mailbox import NOW, World, bare, local


def intake_of(world: World, *, formal: bool = False, channel: str = "terminal") -> IntakeRecord:
    state = State(language="de", channel=channel, office=world.office.id, formal=formal)
    conversation = world.person("amir", channel=channel, state=state)
    return world.database.write_now(
        lambda tx: intakes.create(
            tx, office_id=world.office.id, conversation_id=conversation, appointment_id=None, kind="waiting",
            urgency="normal", payload={}, promised_at=None, now=NOW,
        )
    )  # fmt: skip


def book(world: World, intake: IntakeRecord, count: int = 1) -> list[Booked]:
    counsellor, site = world.office.counsellors[0], world.office.sites[0]
    member = StaffMember(counsellor.id, world.office.id, counsellor.name, "counsellor")
    first = Time(counsellor.id, local(14, 30, day=23), 45, 10, "folgetermin", "person", site.id)

    def work(tx: Transaction) -> list[Booked]:
        wanted = by_staff.series(first, count, 1)
        return by_staff.book(tx, member, world.office, wanted, intake, NOW)

    return world.database.write_now(work)


@pytest.mark.parametrize("whom", ["dich", "Sie"])
async def test_one_appointment_comes_as_its_ticket_with_all_that_can_be_done(
    whom: str,
    world: World,
) -> None:
    (booked,) = book(world, intake_of(world, formal=whom == "Sie"))
    await world.deliver()
    (message,) = world.mailbox.whole
    lines = [bare(line) for line in message.lines]
    assert lines[:3] == [
        f"✅ Das Team hat einen Termin für {whom} gebucht.",
        "📅 Dienstag, 23. März",
        "🕒 14:30 Uhr, 45 Minuten",
    ]
    assert any(booked.code in line for line in lines)
    assert [button.id.partition(":")[0] for button in message.buttons][:3] == ["/move", "/cancel", "/late"]
    assert message.appointment == booked.id


async def test_a_series_comes_as_one_message_with_its_times(world: World) -> None:
    first, _, _ = book(world, intake_of(world), 3)
    await world.deliver()
    (message,) = world.mailbox.whole
    assert [bare(line) for line in message.lines][:4] == [
        "✅ Das Team hat diese Termine für dich gebucht:",
        "📅 Dienstag, 23.3. um 14:30 Uhr",
        "📅 Dienstag, 30.3. um 14:30 Uhr",
        "📅 Dienstag, 6.4. um 14:30 Uhr",
    ]
    assert message.appointment == first.id


async def test_a_channel_that_carries_no_content_is_told_the_times_alone(world: World) -> None:
    world.mailbox.name = "telegram_door"
    book(world, intake_of(world, channel="telegram_door"), 2)
    await world.deliver()
    (message,) = world.mailbox.whole
    assert [bare(line) for line in message.lines] == [
        "🔔 Dienstag, 23.3. um 14:30 Uhr.",
        "🔔 Dienstag, 30.3. um 14:30 Uhr.",
    ]


async def test_at_night_the_client_is_told_in_the_morning(world: World) -> None:
    book(world, intake_of(world))
    world.now = local(22)
    await world.deliver()
    assert world.mailbox.came == []
    world.now = local(7, 30, day=23)
    await world.deliver()
    assert world.mailbox.came[0] == ("amir", "✅ Das Team hat einen Termin für dich gebucht.")


async def test_a_cancelled_appointment_is_said_to_be_off_and_nothing_else_of_it_comes(world: World) -> None:
    intake = intake_of(world)
    (booked,) = book(world, intake)
    member = StaffMember(booked.counsellor_id, world.office.id, "", "counsellor")
    world.write(lambda tx: by_staff.call_off(tx, member, booked, intake, NOW))
    await world.deliver()
    (message,) = world.mailbox.whole
    assert len(message.lines) == 1
    assert "Dienstag, 23.3. um 14:30" in bare(message.lines[0])
    assert [button.id for button in message.buttons] == ["/new", "/human"]
    assert world.database.read_now(outbox.oldest_due) is None
