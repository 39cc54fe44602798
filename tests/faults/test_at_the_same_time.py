"""Things that happen at the same moment: one update many times, two devices of one person, many people on one time."""

import asyncio
import random
import re
import threading
from datetime import datetime, timedelta
from itertools import pairwise

import pytest

from bot.appointments.waiting_list import close
from bot.conversation.turn import Turns
from dialogs.engine.conversation import Event, Opened, Said, Tapped
from dialogs.office import Office
from storage.calendar import offers
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.people import ways_back
from tests.faults.conftest import MakeTurns
from tests.faults.person import TO_THE_TIMES, Person, kept_state, waits_with_an_offer

TIMES = 20
GONE = {
    "de": "Dieser Termin ist leider gerade weg. Hier sind neue.",
    "en": "This time has just been taken. Here are new ones.",
    "ar": "للأسف تم حجز هذا الوقت قبل لحظات. هذه أوقات جديدة.",
}


# One update many times


@pytest.mark.parametrize("step", range(3), ids=["the first", "an answer", "the booking"])
async def test_an_update_that_comes_twenty_times_at_once_is_taken_once_and_all_see_the_same_page(
    turns: Turns, database: Database, step: int
) -> None:
    person = Person(turns, "a")
    event: Event = Opened(language="en", office="jmd-trier")
    if step == 1:
        await person.opens()
        event = Tapped("role", "self")
    if step == 2:
        await person.opens()
        await person.walks(TO_THE_TIMES)
        await person.taps(person.times[0])
        event = Tapped(person.shown, "ok")
    version = person.page.version if step else 0

    taken = await asyncio.gather(*(turns.take(person.inbound(event, "once")) for _ in range(TIMES)))

    assert sorted(turn.new for turn in taken) == [False] * (TIMES - 1) + [True]
    assert [turn.page for turn in taken] == [taken[0].page] * TIMES
    assert taken[0].page.version == version + 1
    counts = database.read_now(
        lambda tx: [
            tx.one(f"SELECT COUNT(*) FROM {table}")  # noqa: S608 -- names from the line below
            for table in ("conversation", "address", "appointment", "intake")
        ]
    )
    assert counts == [(1,), (1,), (int(step == 2),), (int(step == 2),)]


# Two devices of one person


ENDS = {"no", "done", "stop", "/language", "/delete", "/crisis"}
"""Options that erase the conversation, after which two devices are two people again, or lead far away."""

NAMES_APPOINTMENT = re.compile("/(?:move|cancel|late|mute|coming|undo):")
"""Buttons with an appointment's id, which is another one when the same is played again."""


async def one_person_on_two_devices(turns: Turns, database: Database, now: datetime) -> tuple[Person, Person]:
    first = await Person(turns, "phone").opens()
    assert database.write_now(lambda tx: ways_back.attach(tx, first.page.conversation, "web", "tablet", now))
    database.write_now(lambda tx: ways_back.was_me(tx, "web", "phone"))
    return first, Person(turns, "tablet")


async def test_two_devices_that_answer_at_once_are_taken_in_one_order_and_no_answer_is_lost(
    turns: Turns, database: Database, sqlite: Database, make_turns: MakeTurns, now: datetime
) -> None:
    phone, tablet = await one_person_on_two_devices(turns, database, now)
    chance = random.Random(7)  # noqa: S311 -- no secret: the same taps in every run
    taken: list[tuple[int, Event]] = []
    for _ in range(40):
        shown = phone.asked or phone.page.messages[-1]
        events: list[Event] = []
        for _ in range(2):
            options = [
                button.id
                for button in shown.buttons
                if button.id not in ENDS and not NAMES_APPOINTMENT.match(button.id)
            ]
            option = chance.choice(options or ["/new"])
            events.append(Tapped(shown.question, option) if chance.random() < 0.8 else Said("17"))
        pages = await asyncio.gather(phone.does(events[0]), tablet.does(events[1]))
        assert pages[0].page.conversation == pages[1].page.conversation
        taken += [(phone.page.version, event) for phone, event in zip(pages, events, strict=True)]
        phone.page = max(pages, key=lambda phone: phone.page.version).page

    order = sorted(taken, key=lambda pair: pair[0])
    assert [version for version, _ in order] == list(range(2, len(taken) + 2))
    alone = await Person(make_turns(sqlite), "alone").opens()
    for _, event in order:
        await alone.does(event)
    assert kept_state(sqlite, "alone").to_json() == kept_state(database, "phone").to_json()


async def test_two_different_taps_on_one_question_at_once_give_one_answer_and_a_hint(
    turns: Turns, database: Database, now: datetime
) -> None:
    phone, tablet = await one_person_on_two_devices(turns, database, now)
    await phone.walks(("self", "yes"))
    await asyncio.gather(phone.taps("16_17", "age"), tablet.taps("18_25", "age"))

    early, late = sorted((phone, tablet), key=lambda device: device.page.version)
    answer = kept_state(database, "phone").frames[0].answers["age"].value
    assert answer == {"phone": "16_17", "tablet": "18_25"}[early.address]
    assert [message.kind for message in early.page.messages] == ["question"]
    assert [message.lines for message in late.page.messages[:1]] == [("This question is already answered.",)]
    assert early.question == late.question == "place"
    assert await turns.page("web", "phone") == await turns.page("web", "tablet")


# Many people on one time


async def people_at_the_times(turns: Turns, count: int) -> list[Person]:
    languages = ("de", "en", "ar")
    people = [Person(turns, f"p{number}", languages[number % 3]) for number in range(count)]

    async def come(person: Person) -> None:
        await person.opens()
        await person.walks(TO_THE_TIMES)

    await asyncio.gather(*map(come, people))
    return people


def appointments_of(database: Database) -> list[tuple[str, str, int, int]]:
    """Give (conversation, counsellor, start, end with buffer) of what is booked, in microseconds."""
    rows = database.read_now(
        lambda tx: tx.many(
            "SELECT conversation_id, counsellor_id, start_at, end_at, buffer_minutes FROM appointment "
            "WHERE state = 'booked' ORDER BY counsellor_id, start_at"
        )
    )
    return [(person, who, start, end + buffer * 60_000_000) for person, who, start, end, buffer in rows]


async def test_twenty_people_who_tap_one_time_at_once_leave_one_with_it_and_all_others_with_new_times_in_their_language(
    turns: Turns, database: Database
) -> None:
    people = await people_at_the_times(turns, TIMES)
    wanted = people[0].times[0]
    assert [person.times[0] for person in people] == [wanted] * TIMES

    await asyncio.gather(*(person.taps(wanted) for person in people))

    (winner,) = [person for person in people if person.question != "slot_person"]
    losers = [person for person in people if person is not winner]
    for person in losers:
        hint, question = person.page.messages
        assert (hint.lines, hint.language, question.language) == (
            (GONE[person.language],),
            person.language,
            person.language,
        )
        assert len(person.times) == 3
        assert wanted not in person.times
    await winner.taps("ok")
    assert winner.ticket
    assert [who for who, *_ in appointments_of(database)] == [winner.page.conversation]

    for person in losers:  # one after the other: each was offered what others book before
        while person.question == "slot_person":
            await person.taps(person.times[0])
        await person.taps("ok")
        assert person.ticket
    booked = appointments_of(database)
    assert sorted(who for who, *_ in booked) == sorted(person.page.conversation for person in people)
    assert [pair for pair in pairwise(booked) if overlap(*pair)] == []


async def test_twenty_people_who_go_for_what_is_free_at_once_all_end_with_a_time_of_their_own(
    turns: Turns, database: Database
) -> None:
    people = await people_at_the_times(turns, TIMES)

    async def books(person: Person) -> None:
        while person.ticket is None:
            await person.taps(person.times[0] if person.times else "ok")

    await asyncio.gather(*map(books, people))

    booked = appointments_of(database)
    assert sorted(who for who, *_ in booked) == sorted(person.page.conversation for person in people)
    assert [pair for pair in pairwise(booked) if overlap(*pair)] == []


def overlap(one: tuple[str, str, int, int], following: tuple[str, str, int, int]) -> bool:
    """Tell whether two appointments, sorted by counsellor and start, share a moment of one counsellor."""
    return one[1] == following[1] and following[2] < one[3]


async def test_whoever_comes_back_to_a_time_that_was_taken_meanwhile_gets_new_ones_and_keeps_all_other_answers(
    database: Database, make_turns: MakeTurns, now: datetime
) -> None:
    turns = make_turns(database)
    slow = await Person(turns, "slow").opens()
    await slow.walks(TO_THE_TIMES)
    wanted = slow.times[0]
    await slow.taps(wanted)
    assert slow.question == "summary_0"

    turns._now = lambda: now + timedelta(minutes=11)  # the ten minutes of the hold are over
    quick = await Person(turns, "quick").opens()
    await quick.walks(TO_THE_TIMES)
    assert quick.times[0] == wanted
    await quick.taps(wanted)
    await quick.taps("ok")
    before = kept_state(database, "slow").frames[0].answers
    await slow.taps("ok")

    assert [message.lines for message in slow.page.messages[:1]] == [(GONE["en"],)]
    assert (slow.question, len(slow.times), wanted in slow.times) == ("slot_person", 3, False)
    answers = kept_state(database, "slow").frames[0].answers
    assert {key for key in before if before.get(key) != answers.get(key)} == {"slot_person"}
    await slow.taps(slow.times[0])
    await slow.taps("ok")
    assert slow.ticket
    assert [who for who, *_ in appointments_of(database)].count(slow.page.conversation) == 1


# An offer that is stopped in the moment it is accepted


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_an_offer_that_the_team_stops_in_the_moment_it_is_accepted_is_booked_by_nobody(
    turns: Turns, database: Database, offices: tuple[Office, ...], now: datetime
) -> None:
    """The team is first, and has not committed yet when the person taps; on SQLite one of the two is wholly first."""
    person, offer_id = await waits_with_an_offer(turns, database, offices, now)
    turns._now = lambda: now + timedelta(minutes=5)
    stopping = threading.Event()

    def stop(tx: Transaction) -> None:
        offer = offers.find(tx, offer_id)
        assert offer is not None
        offers.stop(tx, offer.intake_id)
        assert close(tx, offer, "withdrawn")
        stopping.set()
        while tx.one("SELECT 1 FROM pg_locks WHERE NOT granted") is None:
            tx.one("SELECT pg_sleep(0.01)")

    async with asyncio.timeout(20):
        stopped = asyncio.create_task(database.write(stop))
        await asyncio.to_thread(stopping.wait)
        await person.taps(f"/accept:{offer_id}")
        await stopped

    assert appointments_of(database) == []
    assert person.page.messages[0].lines[0].startswith("This offer is over.")
    found = database.read_now(lambda tx: offers.find(tx, offer_id))
    assert found is not None
    assert found.state == "withdrawn"
