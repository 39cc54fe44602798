import asyncio
from datetime import datetime, time, timedelta
from typing import NamedTuple

import pytest

from bot.letters.delivery import ATTEMPTS, NOT_UNDERSTOOD, opens_again, wait_before
from bot.letters.notices import CHANNEL
from bot.port import NeverSent, TryLater, Unreachable
from dialogs.engine.conversation import State
from dialogs.letters import CODE
from storage.calendar import appointments, availability
from storage.calendar.availability import Reason
from storage.engine.instants import instant_of
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.letters.outbox import LEASE
from storage.people import reach, ways_back
from storage.team import staff_chats
from tests.bot.letters.mailbox import NOW, Mailbox, World, bare, local


async def test_replies_come_once_and_in_order(world: World) -> None:
    person = world.person("amir")
    world.reply(person, "amir", "one", "two", "three")
    await world.deliver()
    await world.deliver()
    assert world.mailbox.came == [("amir", "one"), ("amir", "two"), ("amir", "three")]


async def test_what_cannot_be_sent_holds_back_its_own_conversation_only(world: World) -> None:
    amir, lea = world.person("amir"), world.person("lea")
    world.mailbox.troubles["amir"] = [ConnectionError()]
    world.reply(amir, "amir", "one", "two")
    world.reply(lea, "lea", "three")
    await world.deliver()
    assert world.mailbox.came == [("lea", "three")]
    world.now += timedelta(seconds=10)
    await world.deliver()
    assert world.mailbox.came == [("lea", "three"), ("amir", "one"), ("amir", "two")]


async def test_a_channel_that_asks_to_wait_is_left_alone_for_so_long(world: World) -> None:
    person = world.person("amir")
    world.mailbox.troubles["amir"] = [TryLater(120)]
    world.reply(person, "amir", "one")
    for seconds, came in ((0, []), (119, []), (151, [("amir", "one")])):
        world.now = NOW + timedelta(seconds=seconds)
        await world.deliver()
        assert world.mailbox.came == came


async def test_after_many_attempts_a_letter_is_given_up_and_the_next_one_goes(world: World) -> None:
    person = world.person("amir")
    world.mailbox.troubles["amir"] = [ConnectionError() for _ in range(ATTEMPTS)]
    world.reply(person, "amir", "one", "two")
    for _ in range(ATTEMPTS):
        await world.deliver()
        world.now += timedelta(hours=2)
    await world.deliver()
    assert world.mailbox.came == [("amir", "two")]


async def test_a_letter_of_a_worker_that_died_is_sent_by_another_when_its_claim_ends(world: World) -> None:
    person = world.person("amir")
    world.reply(person, "amir", "one")
    world.write(lambda tx: outbox.due(tx, world.now, worker="dead"))
    await world.deliver()
    assert world.mailbox.came == []
    world.now += LEASE + timedelta(seconds=1)
    await world.deliver()
    assert world.mailbox.came == [("amir", "one")]


async def test_many_workers_send_each_letter_once(world: World) -> None:
    people = [world.person(f"person {number}") for number in range(40)]
    for number, person in enumerate(people):
        world.reply(person, f"person {number}", "hello")

    async def work(name: str) -> None:
        delivery = world.delivery(worker=name)
        while await delivery.deliver_due():
            pass

    await asyncio.gather(*[work(f"w{number}") for number in range(4)])
    assert sorted(world.mailbox.came) == sorted((f"person {number}", "hello") for number in range(40))


async def test_what_a_page_fetches_is_sent_to_nobody(world: World) -> None:
    person = world.person("session", channel="web")
    world.reply(person, "session", "one", channel="web")
    await world.deliver()
    assert world.mailbox.came == []
    shown = await world.database.read(lambda tx: outbox.since(tx, person, 1))
    assert [content["lines"] for _, content in shown] == [["one"]]
    assert world.database.read_now(outbox.oldest_due) is None


async def test_a_channel_that_another_process_serves_is_left_to_it(world: World) -> None:
    person = world.person("amir", channel="telegram")
    world.reply(person, "amir", "one", channel="telegram")
    world.plan(person, "nudge", NOW)
    await world.deliver()
    assert world.mailbox.came == []
    telegram = Mailbox("telegram")
    delivery = world.delivery(worker="w2", channels=(telegram,))
    while await delivery.deliver_due():
        pass
    assert [address for address, _ in telegram.came] == ["amir", "amir"]


async def test_a_person_who_left_the_channel_is_not_tried_again(world: World) -> None:
    person = world.person("amir")
    world.mailbox.troubles["amir"] = [Unreachable()]
    world.reply(person, "amir", "one")
    await world.deliver()
    world.plan(person, "nudge", world.now)
    world.now += timedelta(hours=1)
    await world.deliver()
    assert world.mailbox.came == []


async def test_a_later_message_finds_the_persons_other_way(world: World) -> None:
    person = world.person("amir")
    world.write(lambda tx: ways_back.attach(tx, person, "terminal", "second phone", NOW))
    world.mailbox.troubles["second phone"] = [Unreachable()]
    world.plan(person, "nudge", NOW)
    await world.deliver()
    assert [address for address, _ in world.mailbox.came] == ["amir"]


async def test_a_reminder_says_when_and_where_and_is_about_its_appointment(world: World) -> None:
    person = world.person("amir", state=State(language="en", channel="terminal", office=world.office.id))
    booked = world.appointment(person, local(14, 30, day=23))
    world.plan(person, "reminder_first", local(14, 30), booked)
    await world.deliver()
    assert world.mailbox.came == []
    world.now = local(14, 30)
    await world.deliver()
    (message,) = world.mailbox.whole
    assert bare(message.lines[0]) == "🔔 Tuesday, 23/3 at 14:30."
    assert world.office.sites[0].address in bare("".join(message.lines))
    assert message.appointment == booked.id
    assert [button.id.partition(":")[0] for button in message.buttons] == ["/coming", "/move", "/cancel"]


async def test_a_reminder_speaks_the_language_the_person_has_when_it_is_due(world: World) -> None:
    person = world.person("amir", state=State(language="de", channel="terminal", office=world.office.id))
    booked = world.appointment(person, local(14, 30, day=23))
    world.plan(person, "reminder_first", local(14, 30), booked)
    world.person("amir", state=State(language="en", channel="terminal", office=world.office.id))
    world.now = local(14, 30)
    await world.deliver()
    assert world.mailbox.whole[0].language == "en"


async def test_a_reminder_of_a_cancelled_appointment_is_dropped(world: World) -> None:
    person = world.person("amir")
    booked = world.appointment(person, local(14, 30, day=23))
    world.plan(person, "reminder_first", local(14, 30), booked)
    world.write(lambda tx: appointments.cancel(tx, booked.id, NOW))
    world.now = local(14, 30)
    await world.deliver()
    assert world.mailbox.came == []
    assert world.database.read_now(outbox.oldest_due) is None


@pytest.mark.parametrize(
    ("reason", "begins", "ends", "kind", "comes"),
    [
        ("away", 0, 24, "reminder_first", False),
        ("away", 0, 24, "reminder_second", False),
        ("away", 15, 16, "reminder_first", False),  # within the talk, which is from 14:30 to 15:15
        ("away", 12, 14, "reminder_first", True),  # over before it
        ("away", 16, 18, "reminder_first", True),
        ("withdrawn", 0, 24, "reminder_first", True),  # no new times; what is booked stays booked
        ("away", 0, 24, "please_move", True),
    ],
)
async def test_nobody_is_reminded_of_a_talk_whose_counsellor_is_away(
    world: World, reason: Reason, begins: int, ends: int, kind: str, *, comes: bool
) -> None:
    person = world.person("amir")
    booked = world.appointment(person, local(14, 30, day=23))
    world.plan(person, kind, local(14, 30), booked)
    midnight = local(0, day=23)
    span = (midnight + timedelta(hours=begins), midnight + timedelta(hours=ends))
    world.write(lambda tx: availability.be_away(tx, booked.counsellor_id, *span, reason=reason))
    world.now = local(14, 30)
    await world.deliver()
    assert len(world.mailbox.came) == comes
    assert world.database.read_now(outbox.oldest_due) is None


async def test_a_reminder_that_comes_after_the_talk_began_is_dropped(world: World) -> None:
    person = world.person("amir")
    booked = world.appointment(person, local(14, 30))
    world.plan(person, "reminder_second", local(12, 30), booked)
    world.now = local(14, 30)
    await world.deliver()
    assert world.mailbox.came == []


async def test_a_reminder_for_the_web_lies_ready_for_the_page(world: World) -> None:
    person = world.person("session", channel="web")
    booked = world.appointment(person, local(14, 30, day=23))
    world.plan(person, "reminder_first", local(14, 30), booked)
    world.now = local(14, 30)
    await world.deliver()
    shown = await world.database.read(lambda tx: outbox.since(tx, person, 1))
    assert [content["appointment"] for _, content in shown] == [booked.id]


async def test_at_night_nobody_is_written_to_unasked(world: World) -> None:
    person = world.person("amir")
    world.plan(person, "nudge", local(19, 59))
    world.now = local(20, 0)
    await world.deliver()
    world.now = local(7, 29, day=23)
    await world.deliver()
    assert world.mailbox.came == []
    world.now = local(7, 30, day=23)
    await world.deliver()
    assert [address for address, _ in world.mailbox.came] == ["amir"]


async def test_at_night_an_answer_still_comes_at_once(world: World) -> None:
    person = world.person("amir")
    world.now = local(23, 0)
    world.reply(person, "amir", "one")
    await world.deliver()
    assert world.mailbox.came == [("amir", "one")]


async def test_a_wake_delivers_at_once_and_stop_ends_it(world: World) -> None:
    person = world.person("amir")
    delivery = world.delivery()
    running = asyncio.create_task(delivery.run())
    await asyncio.sleep(0.05)
    world.reply(person, "amir", "one")
    delivery.wake()
    async with asyncio.timeout(10):
        await world.mailbox.first.wait()
        await delivery.stop()
        await running
    assert world.mailbox.came == [("amir", "one")]


@pytest.mark.parametrize(
    ("now", "end"),
    [
        (local(7, 29), local(7, 30)),
        (local(7, 30), None),
        (local(12, 0), None),
        (local(19, 59), None),
        (local(20, 0), local(7, 30, day=23)),
        (local(23, 59), local(7, 30, day=23)),
        (local(0, 0), local(7, 30)),
        # The night the clocks go forward is an hour shorter, the one they go back an hour longer.
        (local(22, 0, day=27), local(7, 30, day=28)),
        (local(22, 0, day=30, month=10), local(7, 30, day=31, month=10)),
    ],
)
def test_quiet_hours_end_at_half_past_seven_by_the_local_clock(now: datetime, end: datetime | None) -> None:
    assert opens_again(now, None) == end


@pytest.mark.parametrize(
    ("clock", "hours", "opens"),
    [
        ((11, 59), ("12:00", "16:00"), (12, 0, 22)),
        ((12, 0), ("12:00", "16:00"), None),
        ((15, 59), ("12:00", "16:00"), None),
        ((16, 0), ("12:00", "16:00"), (12, 0, 23)),
        ((7, 0), ("16:00", "20:00"), (16, 0, 22)),
        ((19, 59), ("16:00", "20:00"), None),
        ((20, 0), ("16:00", "20:00"), (16, 0, 23)),
        ((7, 0), ("06:00", "12:00"), (7, 30, 22)),
        ((21, 0), ("06:00", "23:00"), (7, 30, 23)),
    ],
)
def test_who_named_hours_is_written_to_within_them_and_never_at_night(
    clock: tuple[int, int], hours: tuple[str, str], opens: tuple[int, int, int] | None
) -> None:
    start, end = map(time.fromisoformat, hours)
    expected = local(opens[0], opens[1], day=opens[2]) if opens else None
    assert opens_again(local(*clock), (start, end)) == expected


@pytest.mark.parametrize(
    ("attempts", "asked", "chance", "seconds"),
    [
        (1, None, 0.0, 5),
        (2, None, 0.0, 10),
        (5, None, 0.0, 80),
        (13, None, 0.0, 3600),
        (13, None, 1.0, 4500),
        (1, 30.0, 0.0, 30),
        (7, 30.0, 1.0, 37.5),
    ],
)
def test_waits_double_up_to_an_hour_and_are_never_shorter_than_asked(
    attempts: int, asked: float | None, chance: float, seconds: float
) -> None:
    assert wait_before(attempts, asked=asked, chance=lambda: chance) == timedelta(seconds=seconds)


@pytest.mark.parametrize(
    ("kind", "lines"),
    [
        ("reminder_first", ["🔔 Tuesday, 23/3 at 14:30.", "🔑 Code {code}"]),
        (
            "please_move",
            [
                "🔔 Tuesday, 23/3 at 14:30: this appointment cannot take place. We are sorry.",
                "Please choose another time.",
            ],
        ),
        ("feedback", None),
        ("nudge", None),
    ],
)
async def test_a_discreet_channel_is_told_when_and_the_code_and_no_more(
    world: World, kind: str, lines: list[str] | None
) -> None:
    """The person went on in the web chat; the messenger they asked to be reminded on is told, the page is not."""
    world.mailbox.name = "telegram_door"
    person = world.person("session", channel="web", state=State(language="en", channel="web", office=world.office.id))
    world.way(person, "telegram_door", "chat")
    booked = world.appointment(person, local(14, 30, day=23))
    world.plan(person, kind, NOW, booked)
    await world.deliver()
    told = [[bare(line) for line in message.lines] for message in world.mailbox.whole]
    assert told == ([] if lines is None else [[line.format(code=booked.code) for line in lines]])
    assert [message.buttons for message in world.mailbox.whole] == [()] * len(told)


class Unheard(NamedTuple):
    """A kind of letter of another version."""

    name: str = "reminder_hour"
    reminder: bool = True


def waiting(world: World) -> list[tuple[str, datetime]]:
    rows = world.database.read_now(
        lambda tx: tx.many("SELECT kind, due_at FROM outbox WHERE done_at IS NULL ORDER BY id")
    )
    return [(kind, instant_of(due_at)) for kind, due_at in rows]


def errors(caplog: pytest.LogCaptureFixture) -> list[tuple[str, object]]:
    return [(record.fields["kind"], type(record.fields["cause"]).__name__) for record in caplog.records]  # type: ignore[attr-defined]


async def test_a_letter_of_a_kind_nobody_knows_is_not_sent_as_another_and_waits_and_holds_nothing_back(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    person = world.person("amir")
    booked = world.appointment(person, local(14, 30, day=23))
    world.write(
        lambda tx: outbox.plan(tx, Unheard(), person, NOW, unique_key="later", appointment_id=booked.id),
    )
    world.now += timedelta(minutes=1)
    world.reply(person, "amir", "one")
    world.plan(world.person("lea"), "nudge", NOW)
    await world.deliver()
    assert sorted(address for address, _ in world.mailbox.came) == ["amir", "lea"]
    assert ("amir", "one") in world.mailbox.came
    assert waiting(world) == [("reminder_hour", world.now + NOT_UNDERSTOOD)]
    assert errors(caplog) == [("reminder_hour", "UnknownLetter")]
    world.now += NOT_UNDERSTOOD
    await world.deliver()
    assert len(world.mailbox.came) == 2
    assert waiting(world) == [("reminder_hour", world.now + NOT_UNDERSTOOD)]


async def test_to_a_channel_nobody_knows_nothing_is_said(world: World, caplog: pytest.LogCaptureFixture) -> None:
    person = world.person("amir", channel="carrier pigeon")
    world.plan(person, "nudge", NOW)
    world.plan(world.person("lea"), "nudge", NOW)
    await world.deliver()
    assert [address for address, _ in world.mailbox.came] == ["lea"]
    assert waiting(world) == [("nudge", NOW + NOT_UNDERSTOOD)]
    assert errors(caplog) == [("nudge", "UnknownChannel")]


async def test_a_letter_to_the_staff_of_a_kind_nobody_knows_waits_and_the_next_one_goes(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    member = world.office.counsellors[0].id

    def write(tx: Transaction) -> None:
        staff_chats.link(tx, staff_chats.issue_code(tx, member, NOW), "701", NOW)
        outbox.tell(tx, "staff_weather", member, NOW, channel=CHANNEL, unique_key="1", arguments={"reference": "X"})
        outbox.tell(tx, "staff_words", member, NOW, channel=CHANNEL, unique_key="2", arguments={"reference": "X"})

    world.write(write)
    world.mailbox.name = CHANNEL
    await world.deliver()
    assert world.mailbox.came == [("701", "💬 X: Es ist eine neue Nachricht im Chat.")]
    assert waiting(world) == [("staff_weather", NOW + NOT_UNDERSTOOD)]
    assert errors(caplog) == [("staff_weather", "UnknownCode")]


async def test_a_letter_that_does_not_fit_what_it_is_about_holds_up_nobody_else(
    world: World, caplog: pytest.LogCaptureFixture
) -> None:
    """Another version wrote how the talk takes place."""
    person = world.person("amir")
    booked = world.appointment(person, local(14, 30, day=23))
    world.write(lambda tx: tx.run("UPDATE appointment SET mode = 'letter' WHERE id = ?", (booked.id,)))
    world.plan(person, "reminder_first", NOW, booked)
    world.plan(world.person("lea"), "nudge", NOW)
    await world.deliver()
    assert [address for address, _ in world.mailbox.came] == ["lea"]
    assert waiting(world) == [("reminder_first", NOW + NOT_UNDERSTOOD)]
    assert errors(caplog) == [("reminder_first", "UnknownCode")]


async def test_a_letter_about_a_talk_at_a_site_that_is_gone_is_sent(world: World) -> None:
    """A site was taken out of the office file, and somebody still has an appointment there."""
    person = world.person("amir")
    booked = world.appointment(person, local(14, 30, day=23))
    world.write(lambda tx: tx.run("UPDATE appointment SET site = 'closed down' WHERE id = ?", (booked.id,)))
    world.plan(person, "reminder_first", NOW, booked)
    await world.deliver()
    assert world.mailbox.came == [("amir", "🔔 Dienstag, 23.3. um 14:30 Uhr.")]
    assert waiting(world) == []


@pytest.mark.parametrize("trouble", [Unreachable(), NeverSent()])
async def test_the_code_of_an_address_nobody_is_at_is_sent_once_and_nowhere_else(
    world: World, trouble: Exception
) -> None:
    world.mailbox.name = "email"
    person = world.person("session", channel="web")
    world.way(person, "email", "other@example.net")
    way = world.database.write_now(
        lambda tx: reach.add_way(tx, person, "email", "wrong@example.net", world.now, confirmed=False)
    )
    world.write(
        lambda tx: outbox.plan(tx, CODE, person, world.now, unique_key="code", about=way, arguments={"code": "123456"})
    )
    world.mailbox.troubles["wrong@example.net"] = [trouble]
    for _ in range(5):
        await world.delivery().deliver_due()
    went = world.database.read_now(lambda tx: outbox.went(tx, "code"))
    assert (world.mailbox.came, went and went.outcome) == ([], "failed")
