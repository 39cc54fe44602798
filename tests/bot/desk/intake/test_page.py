"""Taking an intake on the desk: the colleagues an alarm went to are told that it is over."""

import re
from datetime import timedelta

import pytest

from bot.appointments import by_staff
from bot.letters import notices
from storage.calendar import appointments, availability
from storage.calendar.appointments import Time
from storage.engine.database import Transaction
from storage.intakes import intakes
from storage.team import staff_chats
from tests.bot.desk.calendar.kept import at
from tests.bot.desk.examples import payload
from tests.bot.desk.seen import letters, looks, member, with_chat, words
from tests.bot.desk.world import ON_BOTH, World


@pytest.mark.parametrize("urgency", ["normal", "urgent", "crisis"])
async def test_who_takes_an_alarm_on_the_desk_ends_it_for_the_others_who_are_there(world: World, urgency: str) -> None:
    def link(tx: Transaction) -> None:
        for number, counsellor in enumerate(("nora", "karim", "leyla")):
            staff_chats.link(tx, staff_chats.issue_code(tx, counsellor, world.now), str(700 + number), world.now)
        availability.be_away(tx, "leyla", world.now, world.now + timedelta(hours=3))

    world.database.write_now(link)
    intake = world.intake(payload(urgency=urgency))
    world.database.write_now(lambda tx: notices.tell_of_intake(tx, intake, None, world.now))

    nora = await world.member("nora")
    answer = await nora.send(f"/intake/{intake.reference}/take")
    assert answer.headers["location"] == f"/desk/intake/{intake.reference}"

    rows = world.database.read_now(lambda tx: sorted(tx.many("SELECT kind, staff_id FROM outbox")))
    told = [("staff_intake", "karim"), ("staff_intake", "nora")]
    assert rows == told + ([] if urgency == "normal" else [("staff_taken", "karim")])

    karim = await world.member("karim")
    await karim.send(f"/intake/{intake.reference}/take")
    again = world.database.read_now(lambda tx: sorted(tx.many("SELECT kind, staff_id FROM outbox")))
    assert again == rows, "who comes second takes nothing and tells nobody"


async def test_an_intake_is_handed_on_to_a_colleague_who_is_told(world: World) -> None:
    intake, (me, other) = world.intake(payload()), (member(world), member(world, 1))

    def link(tx: Transaction) -> None:
        assert staff_chats.link(tx, staff_chats.issue_code(tx, other.id, world.now), "702", world.now)

    world.database.write_now(link)
    colleague = await world.colleague()
    page = (await colleague.see(f"/intake/{intake.reference}")).text
    assert (f'value="{other.id}"' in page, f'value="{me.id}"' in page) == (True, False)

    assert (await colleague.send(f"/intake/{intake.reference}/hand", to=other.id)).status_code == 303
    assert (
        await colleague.send(f"/intake/{intake.reference}/hand", to=world.dorsten.counsellors[0].id)
    ).status_code == 404
    assert (await colleague.send(f"/intake/{intake.reference}/hand", to="")).status_code == 404

    standing = world.database.read_now(lambda tx: intakes.standing(tx, me.office_id, intake.reference))
    assert standing == ("taken", other.id)
    assert letters(world) == ["staff_handed"]
    page = words((await colleague.see(f"/intake/{intake.reference}")).text)
    assert f"übergeben {me.name}" in page


@ON_BOTH
async def test_taken_over_deletes_booking_and_intake_at_once_after_asking_once(world: World) -> None:
    booked = world.booked(world.now - timedelta(hours=2))
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()
    asked = await colleague.see(f"/intake/{intake.reference}/taken-over")
    assert "lässt sich nicht rückgängig machen" in asked.text
    assert (await colleague.see(f"/intake/{intake.reference}")).status_code == 200
    assert (await colleague.send(f"/intake/{intake.reference}/taken-over")).status_code == 303
    assert (await colleague.see(f"/intake/{intake.reference}")).status_code == 404
    assert world.database.read_now(lambda tx: appointments.find(tx, booked.id)) is None
    what = world.database.read_now(lambda tx: tx.many("SELECT what FROM audit WHERE intake_id = ?", (intake.id,)))
    assert ("taken_over",) in [tuple(row) for row in what]


async def test_an_appointment_that_is_still_to_come_is_not_deleted(world: World) -> None:
    booked = world.booked(world.now + timedelta(hours=2))
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()
    answer = await colleague.send(f"/intake/{intake.reference}/taken-over")
    assert answer.status_code == 409
    assert "Mit dieser Person stehen noch Termine an." in answer.text
    assert f'href="/desk/calendar/appointment/{booked.id}"' in answer.text
    assert "Hier jetzt löschen" not in answer.text
    assert (await colleague.see(f"/intake/{intake.reference}")).status_code == 200


@ON_BOTH
async def test_three_follow_ups_to_come_keep_the_intake_that_says_whom_they_are_with(world: World) -> None:
    """They once stood in the calendar without name, language and topic."""
    past = world.booked(world.now - timedelta(hours=2))
    intake, colleague, me = world.intake(payload(), about=past), await world.colleague(), member(world)
    first = Time("nora", at(24, 8), 45, 10, "folgetermin", "person", "trier")

    def book(tx: Transaction) -> list[str]:
        wanted = by_staff.series(first, 3, 1)
        return [booked.id for booked in by_staff.book(tx, me, world.trier, wanted, intake, world.now)]

    to_come = world.database.write_now(book)
    path = f"/intake/{intake.reference}/taken-over"
    for page in (await colleague.see(path), await colleague.send(path)):
        assert re.findall(r'href="/desk/calendar/appointment/(\w+)"', page.text) == to_come
    today = words((await colleague.see("/?week=2027-W12")).text)
    assert all(word in today for word in ("زهرة", "Arabisch", intake.reference))
    for ended, booked in enumerate(to_come[:2], 1):
        await colleague.send(f"/calendar/appointment/{booked}/call-off")
        left = re.findall(r'href="/desk/calendar/appointment/(\w+)"', (await colleague.see(path)).text)
        assert left == to_come[ended:]
    world.now = at(7, 7, 44, month=4)  # the last talk ends at 7:45
    colleague = await world.colleague()
    assert (await colleague.send(path)).status_code == 409
    world.now = at(7, 7, 45, month=4)
    assert (await colleague.send(path)).status_code == 303
    assert world.database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM appointment")) == (0,)
    assert world.database.read_now(lambda tx: tx.one("SELECT COUNT(*) FROM intake")) == (0,)


async def test_what_the_same_person_booked_in_the_chat_keeps_their_intake_too(world: World) -> None:
    intake = with_chat(world)
    whose = intake.conversation_id
    other = world.booked(world.now + timedelta(days=1), conversation_id=whose, first_talk=False)
    colleague = await world.colleague()
    answer = await colleague.send(f"/intake/{intake.reference}/taken-over")
    assert (answer.status_code, other.id in answer.text) == (409, True)


async def test_of_two_who_take_at_once_the_second_sees_who_was_first(world: World) -> None:
    intake = world.intake(payload())
    first, second = await world.colleague(), await world.colleague(number=1)

    taken = await first.send(f"/intake/{intake.reference}/take")
    late = await second.send(f"/intake/{intake.reference}/take")

    name = world.trier.counsellors[0].name
    assert (taken.status_code, late.status_code) == (303, 409)
    assert f"{name} hat diese Anfrage schon übernommen." in late.text
    listed = (await second.see("/inbox?state=taken")).text
    assert intake.reference in listed
    assert name in listed
    assert intake.reference not in (await second.see("/inbox")).text


async def test_an_intake_goes_from_new_to_taken_to_closed_and_back_and_every_step_is_noted(world: World) -> None:
    intake = world.intake(payload())
    colleague = await world.colleague()
    states = []
    for step in ("take", "close", "reopen"):
        await colleague.send(f"/intake/{intake.reference}/{step}")
        for state in ("new", "taken", "closed"):
            page = (await colleague.see(f"/inbox?state={state}")).text
            states += [state] if intake.reference in page else []
    await colleague.see(f"/intake/{intake.reference}")
    assert states == ["taken", "closed", "new"]
    assert [look[1] for look in looks(world) if look[2]] == ["taken", "closed", "reopened", "looked"]


async def test_a_closed_intake_cannot_be_taken(world: World) -> None:
    intake = world.intake(payload())
    colleague = await world.colleague()
    await colleague.send(f"/intake/{intake.reference}/close")
    other = await world.colleague(number=1)
    assert (await other.send(f"/intake/{intake.reference}/take")).status_code in {404, 409}


async def test_the_intakes_page_shows_words_as_they_were_written_and_as_nothing_else(world: World) -> None:
    given = payload(notes=["<script>alert(1)</script>"])
    given["answers"] |= {"name": '"><img src=x onerror=alert(1)>', "goal": "هدف\u202e <b>"}
    intake = world.intake(given)
    page = (await (await world.colleague()).see(f"/intake/{intake.reference}")).text
    assert '<span class="words" dir="auto" lang="ar">هدف\u202e &lt;b&gt;</span>' in page
    assert "eigene Angabe, Original auf Arabisch" in page
    assert "<bdi>&#34;&gt;&lt;img src=x onerror=alert(1)&gt;</bdi>" in page
    assert page.count("<script") == 1
    assert "<img" not in page
