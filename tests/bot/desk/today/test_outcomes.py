"""What became of an appointment, by one click that can be taken back."""

import re
from datetime import timedelta
from typing import Any

import pytest

from dialogs.office import ZONE
from storage.calendar import appointments
from storage.engine.instants import instant_of
from storage.intakes import live_chats
from tests.bot.desk.examples import payload
from tests.bot.desk.seen import letters, looks
from tests.bot.desk.world import ON_BOTH, Colleague, World


@pytest.fixture
def begun(world: World) -> str:
    booked = world.booked(world.now.replace(minute=0, second=0, microsecond=0))
    world.intake(payload(), about=booked)
    return booked.id


def state(world: World, appointment: str) -> tuple[str, int]:
    booked = world.database.read_now(lambda tx: appointments.find(tx, appointment))
    assert booked is not None
    return booked.state, booked.late_minutes


async def undo(colleague: Colleague, answer: Any) -> Any:
    page = await colleague.see(answer.headers["location"].removeprefix("/desk"))
    found = re.search(r'name="undo" value="([^"]+)"', page.text)
    return await colleague.send("/undo", undo=found[1]) if found else None


def due_letters(world: World) -> list[tuple[str, str]]:
    """Give what waits to be sent: its kind and its local time."""
    found = world.database.read_now(
        lambda tx: tx.many("SELECT kind, due_at FROM outbox WHERE done_at IS NULL ORDER BY id")
    )
    return [(kind, f"{instant_of(due_at).astimezone(ZONE):%Y-%m-%dT%H:%M}") for kind, due_at in found]


@pytest.mark.parametrize("what", ["arrived", "late", "missed"])
@ON_BOTH
async def test_a_click_is_undone_within_ten_seconds(what: str, begun: str, world: World) -> None:
    colleague = await world.colleague()
    answer = await colleague.send(f"/appointment/{begun}/{what}")
    assert state(world, begun) == {"arrived": ("arrived", 0), "late": ("booked", 15), "missed": ("missed", 0)}[what]
    world.now += timedelta(seconds=10)
    assert (await undo(colleague, answer)).headers["location"] == "/desk/"
    assert state(world, begun) == ("booked", 0)
    assert letters(world) == []


async def test_the_state_before_comes_back_whatever_it_was(begun: str, world: World) -> None:
    colleague = await world.colleague()
    await colleague.send(f"/appointment/{begun}/arrived")
    answer = await colleague.send(f"/appointment/{begun}/done")
    assert state(world, begun)[0] == "done"
    await undo(colleague, answer)
    assert state(world, begun)[0] == "arrived"


async def test_nothing_is_undone_later_or_by_a_token_of_another(begun: str, world: World) -> None:
    colleague, other = await world.colleague(), await world.colleague(number=1)
    answer = await colleague.send(f"/appointment/{begun}/missed")
    written = answer.headers["location"].partition("undo=")[2]
    forged = ("W" if written[0] != "W" else "X") + written[1:]
    for browser, token in ((other, written), (colleague, forged), (colleague, "x")):
        assert "too_late" in (await browser.send("/undo", undo=token)).headers["location"]
    world.now += timedelta(seconds=14)
    assert "too_late" in (await colleague.send("/undo", undo=written)).headers["location"]
    assert "undo=" not in (await colleague.see(f"/?undo={written}")).text
    assert state(world, begun)[0] == "missed"


async def test_a_late_counsellors_next_clients_are_told_and_the_bot_goes_on_listening(world: World) -> None:
    whole = world.now.replace(minute=0, second=0, microsecond=0)
    soon, later, others = (
        world.booked(whole + timedelta(hours=1)),
        world.booked(whole + timedelta(hours=5)),
        world.booked(whole + timedelta(hours=2, minutes=30), counsellor_id=world.trier.counsellors[1].id),
    )
    for booked in (soon, later, others):
        world.intake(payload(), about=booked)
    world.booked(whole + timedelta(hours=2))  # without an intake: to be called
    colleague = await world.colleague()
    assert "Den nächsten Ratsuchenden Bescheid geben (2)" in (await colleague.see("/")).text
    assert (await colleague.send("/late", minutes="0")).headers["location"] == "/desk/"
    answer = await colleague.send("/late", minutes="20")
    assert answer.headers["location"] == "/desk/?told=1&untold=1"
    page = (await colleague.see("/?told=1&untold=1")).text
    assert "Über Ihre Verspätung benachrichtigt: 1 · im Chat nicht erreichbar, bitte anrufen: 1" in page
    assert letters(world) == ["talk"]
    assert world.database.read_now(lambda tx: live_chats.open_of(tx, soon.conversation_id or "", world.now)) is None


async def test_who_did_not_come_gets_one_friendly_message_unless_it_was_a_wrong_tap(world: World) -> None:
    booked = world.booked(world.now.replace(minute=0, second=0, microsecond=0))
    intake = world.intake(payload(), about=booked)
    colleague = await world.colleague()
    me = world.trier.counsellors[0].id

    answer = await colleague.send(f"/appointment/{booked.id}/missed", back="?week=2027-W12&mine=1")
    assert answer.headers["location"].startswith("/desk/?week=2027-W12&mine=1&undo=")
    await colleague.send(f"/appointment/{booked.id}/missed", back="?week=2027-W12//evil")
    assert due_letters(world) == [("missed", "2027-03-22T11:07")]
    assert "nicht erschienen" in (await colleague.see("/")).text

    await colleague.send(f"/appointment/{booked.id}/arrived")
    assert due_letters(world) == []
    assert "angekommen" in (await colleague.see("/")).text
    assert [look for look in looks(world) if look[1] in ("missed", "arrived")] == [
        (me, "missed", True),
        (me, "missed", True),
        (me, "arrived", True),
    ]
    assert intake.appointment_id == booked.id


async def test_nobody_is_written_to_at_night_or_without_wanting_it(world: World) -> None:
    start = world.now.replace(minute=0, second=0, microsecond=0)
    evening, muted = world.booked(start), world.booked(start + timedelta(hours=2))
    world.database.write_now(lambda tx: appointments.mute(tx, muted.id))
    colleague = await world.colleague()
    world.now = start.replace(hour=19)
    for booked in (evening, muted):
        await colleague.send(f"/appointment/{booked.id}/missed")
    assert due_letters(world) == [("missed", "2027-03-23T07:30")]


async def test_a_cancelled_appointment_cannot_be_marked(world: World) -> None:
    booked = world.booked(world.now.replace(minute=0, second=0, microsecond=0))
    world.database.write_now(lambda tx: appointments.cancel(tx, booked.id, world.now))
    colleague = await world.colleague()
    assert (await colleague.send(f"/appointment/{booked.id}/arrived")).status_code == 404
    page = (await colleague.see("/")).text
    assert "abgesagt" in page
    assert "/arrived" not in page
