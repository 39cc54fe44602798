"""Whether a client was reached is said as it is: seen, sent, planned, not wanted, or that somebody should call."""

from datetime import datetime, timedelta

import pytest

from bot.team import reached
from bot.team.reached import STUCK, ClientReach, Reached
from bot.team.speech import Speech
from dialogs.channels import CHANNELS
from dialogs.engine.conversation import State
from dialogs.letters import LETTERS
from storage.calendar import appointments
from storage.calendar.appointments import Booked, Time
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations
from tests.bot.letters.mailbox import World, local
from tests.journey import CATALOGS

START = local(14, 30, day=24)
FIRST, SECOND = START - timedelta(hours=24), START - timedelta(hours=2)


@pytest.fixture
def booked(world: World) -> Booked:
    state = State(language="de", channel="web", office=world.office.id)
    person = world.person("session", channel="web", state=state)
    return world.appointment(person, START)


def plan(world: World, booked: Booked, kind: str, due: datetime) -> int:
    def work(tx: Transaction) -> int:
        key = f"{kind}:{booked.id}:{booked.sequence}"
        outbox.plan(tx, LETTERS[kind], booked.conversation_id or "", due, unique_key=key, appointment_id=booked.id)
        return int(tx.many("SELECT id FROM outbox WHERE unique_key = ?", (key,))[0][0])

    return world.database.write_now(work)


def went(world: World, letter: int, channel: str, outcome: str) -> None:
    def work(tx: Transaction) -> None:
        outbox.rendered(tx, letter, {}, channel, "somewhere")
        {"sent": outbox.sent, "ready": outbox.lies_ready, "failed": outbox.failed, "dropped": outbox.drop}[outcome](
            tx, letter, FIRST
        )

    world.write(work)


def says(world: World, booked: Booked, now: datetime = FIRST) -> ClientReach:
    now_booked = world.database.read_now(lambda tx: appointments.find(tx, booked.id))
    assert now_booked is not None
    return world.database.read_now(lambda tx: reached.of_appointments(tx, [now_booked], now)[booked.id])


def test_where_no_reminders_are_wanted_nobody_is_to_call(world: World, booked: Booked) -> None:
    world.write(lambda tx: appointments.mute(tx, booked.id))
    assert says(world, booked) == ClientReach("unwanted")


def test_what_is_to_come_goes_by_the_first_open_way_or_there_is_none(world: World, booked: Booked) -> None:
    plan(world, booked, "reminder_first", FIRST)
    assert says(world, booked) == ClientReach("no_way")
    world.way(booked.conversation_id or "", "email", "amina@example.org")
    assert says(world, booked) == ClientReach("planned", "email", FIRST)
    world.way(booked.conversation_id or "", "web_push", "subscription")
    assert says(world, booked) == ClientReach("planned", "web_push", FIRST)


def test_a_chat_that_is_sent_to_is_a_way_by_itself(world: World) -> None:
    booked = world.appointment(world.person("amir"), START)
    plan(world, booked, "reminder_first", FIRST)
    assert says(world, booked) == ClientReach("planned", "terminal", FIRST)


@pytest.mark.parametrize(
    ("channel", "outcome", "state"),
    [
        ("sms", "sent", "sent"),
        ("web_push", "sent", "sent"),
        ("web", "ready", "not_reached"),
        ("sms", "failed", "not_reached"),
    ],
)
def test_what_became_of_a_reminder_is_said(
    world: World, booked: Booked, channel: str, outcome: str, state: Reached
) -> None:
    went(world, plan(world, booked, "reminder_first", FIRST), channel, outcome)
    plan(world, booked, "reminder_second", SECOND)
    found = says(world, booked)
    assert (found.state, found.is_to_call) == (state, state == "not_reached")


def test_what_was_seen_was_seen_however_it_came(world: World, booked: Booked) -> None:
    letter = plan(world, booked, "reminder_first", FIRST)
    went(world, letter, "web", "ready")
    world.write(lambda tx: outbox.seen_on_page(tx, booked.conversation_id or "", (), FIRST + timedelta(hours=1)))
    assert says(world, booked) == ClientReach("seen", "web", FIRST + timedelta(hours=1))


def test_who_saw_a_reminder_of_the_former_time_has_not_seen_one_of_the_new(world: World, booked: Booked) -> None:
    went(world, plan(world, booked, "reminder_first", FIRST), "web", "ready")
    world.write(lambda tx: outbox.seen_on_page(tx, booked.conversation_id or "", (), FIRST))
    later = Time(
        counsellor_id=booked.counsellor_id,
        start=START + timedelta(days=7),
        minutes=45,
        buffer=15,
        kind=booked.kind,
        mode=booked.mode,
        site=booked.site,
    )
    moved = world.database.write_now(lambda tx: appointments.move(tx, booked.id, later, FIRST))
    went(world, plan(world, moved, "reminder_first", FIRST + timedelta(days=7)), "", "failed")
    assert says(world, booked) == ClientReach("not_reached")


def test_a_device_that_kept_silent_reached_nobody_once_there_was_no_other_way(world: World, booked: Booked) -> None:
    went(world, plan(world, booked, "reminder_first", FIRST), "web_push", "sent")
    went(world, plan(world, booked, "reminder_again", SECOND - timedelta(hours=1)), "", "failed")
    assert says(world, booked) == ClientReach("not_reached")


@pytest.mark.parametrize(("late", "state"), [(STUCK - timedelta(seconds=1), "planned"), (STUCK, "not_reached")])
def test_a_reminder_that_waits_for_an_hour_reached_nobody(
    world: World, booked: Booked, late: timedelta, state: Reached
) -> None:
    world.way(booked.conversation_id or "", "sms", "+491713920012")
    plan(world, booked, "reminder_first", FIRST)
    assert says(world, booked, FIRST + late).state == state


def test_a_talk_booked_at_short_notice_has_no_reminder_and_a_stranger_no_way(world: World, booked: Booked) -> None:
    assert says(world, booked) == ClientReach("nothing")
    world.write(lambda tx: conversations.erase(tx, booked.conversation_id or "", FIRST))
    gone = world.database.read_now(lambda tx: appointments.find(tx, booked.id))
    assert gone is not None
    assert world.database.read_now(lambda tx: reached.of_appointments(tx, [gone], FIRST))[booked.id].state == "no_way"


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_state_has_words_that_name_way_and_time(language: str) -> None:
    say = Speech(language, CATALOGS.desk(language).gettext)
    states: tuple[Reached, ...] = ("unwanted", "seen", "sent", "planned", "no_way", "not_reached", "nothing")
    words = [ClientReach(state, channel, FIRST).words(say) for state in states for channel in CHANNELS]
    assert all(words)
    assert len({ClientReach(state, "sms", FIRST).words(say) for state in states}) == len(states)
