"""A letter goes by the first way that is open, by the next where one fails, and the team hears where none is left."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta

import pytest

from bot.letters.delivery import LONGEST_TRYING, PATIENCE, PLACES
from bot.port import NeverSent, Outbound, TryLater, Unreachable
from bot.team import reached
from dialogs.channels import WAYS, Way
from dialogs.engine.conversation import State
from dialogs.letters import CODE, LETTERS
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach, ways_back
from storage.people.reach import CODE_LASTS
from tests.bot.letters.mailbox import Mailbox, World, bare, local

START = local(14, 30, day=24)
FIRST, AGAIN, SECOND = START - timedelta(hours=24), START - timedelta(hours=3), START - timedelta(hours=2)


@dataclass
class Post:
    """A person of the web chat with ways, a mailbox for each, and what the team is told."""

    world: World
    conversation: str
    booked: Booked
    boxes: dict[str, Mailbox] = field(default_factory=lambda: {way: Mailbox(way) for way in WAYS})

    async def deliver(self, at: datetime) -> None:
        self.world.now = at
        delivery = self.world.delivery(channels=tuple(self.boxes.values()))
        while await delivery.deliver_due():
            pass

    def plan(self, kind: str, due: datetime) -> None:
        key = f"{kind}:{self.booked.id}:0"
        self.world.write(
            lambda tx: outbox.plan(
                tx, LETTERS[kind], self.conversation, due, unique_key=key, appointment_id=self.booked.id
            )
        )

    def went(self, kind: str) -> tuple[str, str, bool]:
        """Give (outcome, channel, whether it was seen)."""
        went = self.world.database.read_now(lambda tx: outbox.went(tx, f"{kind}:{self.booked.id}:0"))
        assert went is not None
        return went.outcome, went.channel, went.seen_at is not None

    @property
    def came(self) -> list[str]:
        return [way for way, box in self.boxes.items() for _ in box.came]

    @property
    def told(self) -> list[str]:
        """Give what happened, of the notices to the staff."""
        keys = "SELECT unique_key FROM outbox WHERE staff_id IS NOT NULL ORDER BY id"
        notices = self.world.database.read_now(lambda tx: tx.many(keys))
        return [key.partition(":")[0] for (key,) in notices]


@pytest.fixture
def post(world: World) -> Post:
    person = world.person("session", channel="web", state=State(language="de", channel="web", office=world.office.id))
    world.linked()
    booked = world.appointment(person, START)
    made = Post(world, person, booked)
    made.plan("reminder_first", FIRST)
    return made


@pytest.mark.parametrize(
    "ways", [("email",), ("email", "sms"), ("email", "sms", "telegram_door"), tuple(reversed(WAYS))]
)
async def test_the_first_of_the_open_ways_takes_it_whatever_was_given_first(post: Post, ways: tuple[Way, ...]) -> None:
    for way in ways:
        post.world.way(post.conversation, way, f"at {way}")
    await post.deliver(FIRST)
    taken = next(way for way in WAYS if way in ways)
    assert post.came == [taken]
    assert post.went("reminder_first") == ("sent", taken, False)
    assert post.told == []


async def test_an_address_nobody_has_confirmed_or_that_was_taken_back_takes_nothing(post: Post) -> None:
    stopped = post.world.way(post.conversation, "email", "amina@example.org")
    post.world.write(lambda tx: reach.stop(tx, stopped, FIRST))
    post.world.write(lambda tx: reach.add_way(tx, post.conversation, "sms", "+491713920012", FIRST, confirmed=False))
    await post.deliver(FIRST)
    assert (post.came, post.went("reminder_first")) == ([], ("ready", "web", False))


async def test_a_chat_of_theirs_is_sent_to_though_they_looked_at_a_page_last(post: Post) -> None:
    def comes_back(tx: Transaction) -> None:
        for channel, address in (("terminal", "chat"), ("web", "tablet")):
            ways_back.attach(tx, post.conversation, channel, address, post.world.now)

    post.world.write(comes_back)
    post.boxes["terminal"] = Mailbox("terminal")
    assert post.world.database.read_now(lambda tx: reached.way_to(tx, post.conversation)) == "terminal"
    await post.deliver(FIRST)
    assert (post.came, post.went("reminder_first")) == (["terminal"], ("sent", "terminal", False))
    assert post.told == []


async def test_a_way_that_is_switched_off_in_the_settings_is_no_way(post: Post) -> None:
    post.world.way(post.conversation, "sms", "+491713920012")
    post.world.way(post.conversation, "email", "amina@example.org")
    post.world.ways = ("email",)
    await post.deliver(FIRST)
    assert post.came == ["email"]


async def test_a_way_that_is_gone_is_marked_and_the_next_one_takes_it_at_once(post: Post) -> None:
    device = post.world.way(post.conversation, "web_push", "subscription")
    post.world.way(post.conversation, "sms", "+491713920012")
    post.boxes["web_push"].troubles["subscription"] = [Unreachable()]
    await post.deliver(FIRST)
    assert post.came == ["sms"]
    assert post.went("reminder_first") == ("sent", "sms", False)
    gone = post.world.database.read_now(lambda tx: reach.find(tx, device))
    assert gone is not None
    assert (gone.gone_at, gone.is_open) == (FIRST, False)


async def test_what_a_way_never_takes_goes_by_the_next_and_the_way_stays(post: Post) -> None:
    device = post.world.way(post.conversation, "web_push", "subscription")
    post.world.way(post.conversation, "email", "amina@example.org")
    post.boxes["web_push"].troubles["subscription"] = [NeverSent()]
    await post.deliver(FIRST)
    assert post.came == ["email"]
    kept = post.world.database.read_now(lambda tx: reach.find(tx, device))
    assert kept is not None
    assert kept.is_open


@pytest.mark.parametrize("more", [True, False])
async def test_a_disturbed_way_is_waited_for_an_hour_while_there_is_another(post: Post, more: bool) -> None:
    post.world.way(post.conversation, "sms", "+491713920012")
    if more:
        post.world.way(post.conversation, "email", "amina@example.org")
    post.boxes["sms"].troubles["+491713920012"] = [TryLater(900) for _ in range(200)]
    at = FIRST
    while not post.came and at < FIRST + timedelta(hours=3):
        await post.deliver(at)
        at += timedelta(minutes=20)
    assert post.came == (["email"] if more else [])
    assert (post.world.now - FIRST >= PATIENCE) is True
    assert post.went("reminder_first") == (("sent", "email", False) if more else ("", "sms", False))


async def test_asking_to_wait_has_an_end_and_then_the_team_hears_it(post: Post) -> None:
    post.world.way(post.conversation, "sms", "+491713920012")
    post.boxes["sms"].troubles["+491713920012"] = [TryLater(3600) for _ in range(200)]
    at = FIRST
    while at < FIRST + LONGEST_TRYING - timedelta(hours=1):
        await post.deliver(at)
        at += timedelta(hours=2)
    assert post.went("reminder_first") == ("", "sms", False)
    await post.deliver(START - timedelta(minutes=1))
    assert post.went("reminder_first")[0] == ""
    await post.deliver(START + timedelta(minutes=90))
    assert post.went("reminder_first")[0] == "dropped"  # the talk has begun: it has lost its sense


async def test_where_only_a_page_is_left_it_lies_ready_and_the_counsellor_is_told_once(post: Post) -> None:
    post.plan("reminder_second", SECOND)
    await post.deliver(FIRST)
    assert post.went("reminder_first") == ("ready", "web", False)
    assert post.told == ["not_reached"]
    await post.deliver(SECOND)
    assert post.told == ["not_reached"]


async def test_where_nothing_is_left_at_all_it_failed_and_the_counsellor_is_told(post: Post) -> None:
    post.world.write(lambda tx: conversations.leave(tx, "web", "session"))
    await post.deliver(FIRST)
    assert post.went("reminder_first")[0] == "failed"
    assert post.told == ["not_reached"]


# The first reminder once more


@pytest.mark.parametrize(
    ("first", "seen", "others", "came", "told"),
    [
        ("web_push", False, ("sms",), ["web_push", "sms"], []),
        ("web_push", True, ("sms",), ["web_push"], []),
        ("web_push", False, (), ["web_push"], ["not_reached"]),
        ("sms", False, ("email",), ["sms"], []),
        ("email", False, (), ["email"], []),
    ],
)
async def test_a_first_reminder_that_nobody_has_seen_goes_by_another_way(  # noqa: PLR0917 -- columns of a table
    post: Post, first: Way, seen: bool, others: tuple[Way, ...], came: list[str], told: list[str]
) -> None:
    post.world.way(post.conversation, first, f"at {first}")
    post.plan("reminder_again", AGAIN)
    await post.deliver(FIRST)
    for way in others:
        post.world.way(post.conversation, way, f"at {way}")
    if seen:
        letter = post.boxes[first].whole[0].letter
        post.world.write(lambda tx: outbox.seen(tx, letter, FIRST))
    await post.deliver(AGAIN)
    assert (post.came, post.told) == (came, told)


async def test_what_lay_ready_and_was_fetched_by_the_page_is_not_said_again(post: Post) -> None:
    post.plan("reminder_again", AGAIN)
    await post.deliver(FIRST)
    post.world.write(lambda tx: outbox.seen_on_page(tx, post.conversation, (), FIRST + timedelta(hours=1)))
    post.world.way(post.conversation, "sms", "+491713920012")
    await post.deliver(AGAIN)
    assert post.came == []
    assert post.went("reminder_first") == ("ready", "web", True)


# Order


async def test_a_stuck_way_holds_back_no_chat_and_no_other_way(post: Post) -> None:
    """A text message that waits for its gateway held everything back for 25 hours."""
    post.world.way(post.conversation, "sms", "+491713920012")
    post.boxes["sms"].troubles["+491713920012"] = [TryLater(3600)]
    await post.deliver(FIRST)
    terminal = post.boxes["terminal"] = Mailbox("terminal")
    post.world.reply(post.conversation, "session", "an answer")
    await post.deliver(FIRST + timedelta(minutes=1))
    assert [bare(words) for _, words in terminal.came] == ["an answer"]


async def test_on_one_way_a_later_letter_waits_for_the_earlier_one(post: Post) -> None:
    post.world.way(post.conversation, "sms", "+491713920012")
    post.boxes["sms"].troubles["+491713920012"] = [TryLater(600)]
    await post.deliver(FIRST)
    post.plan("please_move", FIRST + timedelta(minutes=1))
    await post.deliver(FIRST + timedelta(minutes=2))
    assert post.came == []
    await post.deliver(FIRST + timedelta(minutes=20))
    assert [bare(words) for _, words in post.boxes["sms"].came] == [
        "🔔 Mittwoch, 24.3. um 14:30 Uhr.",
        "🔔 Mittwoch, 24.3. um 14:30 Uhr: Dieser Termin kann leider nicht stattfinden.",
    ]


# What is said


def lines(message: Outbound) -> list[str]:
    return [bare(line) for line in message.lines]


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("discreet", [False, True])
async def test_a_letter_says_as_much_as_its_way_may_carry(post: Post, way: Way, discreet: bool) -> None:
    post.world.way(post.conversation, way, "somewhere")
    post.world.write(lambda tx: conversations.keep_discreet(tx, post.conversation, discreet=discreet))
    await post.deliver(FIRST)
    (message,) = post.boxes[way].whole
    when, code = "🔔 Mittwoch, 24.3. um 14:30 Uhr.", f"🔑 Code {post.booked.code}"
    place = f"📍 {post.world.office.sites[0].address}"
    in_full = way == "email" and not discreet
    assert lines(message) == ([when, place, code] if in_full else [when, code])
    assert message.buttons == ()
    envelope = message.envelope
    assert envelope is not None
    assert (envelope.title, envelope.expires, envelope.tag) == ("Termin", START.isoformat(), post.booked.id)
    assert envelope.calendar.startswith(b"BEGIN:VCALENDAR") is in_full


@pytest.mark.parametrize("kind", ["feedback", "missed"])
async def test_whose_phone_others_see_is_asked_nothing_afterwards(post: Post, kind: str) -> None:
    post.world.write(lambda tx: conversations.keep_discreet(tx, post.conversation, discreet=True))
    post.plan(kind, START + timedelta(hours=2))
    await post.deliver(START + timedelta(hours=2))
    assert post.went(kind)[0] == "dropped"


async def test_who_may_be_written_to_in_the_afternoon_is_written_to_then(post: Post) -> None:
    post.world.way(post.conversation, "sms", "+491713920012")
    post.world.write(lambda tx: conversations.keep_hours(tx, post.conversation, (time(16), time(20))))
    await post.deliver(FIRST)
    assert post.came == []
    await post.deliver(local(15, 59, day=23))
    assert post.came == []
    await post.deliver(local(16, 0, day=23))
    assert post.came == ["sms"]


async def test_where_their_hours_begin_after_the_appointment_the_team_hears_it_at_once(post: Post) -> None:
    post.plan("reminder_second", SECOND)
    post.world.way(post.conversation, "sms", "+491713920012")
    post.world.write(lambda tx: conversations.keep_hours(tx, post.conversation, (time(16), time(20))))
    await post.deliver(local(16, 0, day=23))
    await post.deliver(SECOND)
    assert (post.came, post.went("reminder_second")[0], post.told) == (["sms"], "failed", ["not_reached"])


async def test_what_came_before_the_last_turn_stands_on_no_page_and_was_not_seen_there(post: Post) -> None:
    await post.deliver(FIRST)

    def turn(tx: Transaction) -> None:
        kept = conversations.open_for(tx, "web", "session", FIRST)
        conversations.save(
            tx, kept, kept.state or {}, office=kept.office, now=FIRST + timedelta(minutes=5), unfinished=False
        )

    post.world.write(turn)
    assert post.world.database.read_now(lambda tx: outbox.since(tx, post.conversation, 2)) == []
    post.world.write(lambda tx: outbox.seen_on_page(tx, post.conversation, (), FIRST + timedelta(minutes=6)))
    assert post.went("reminder_first") == ("ready", "web", False)


# The six digits


async def test_the_digits_go_to_the_address_they_are_for_and_to_no_page(post: Post) -> None:
    post.world.way(post.conversation, "sms", "+491713920012")

    def ask(tx: Transaction) -> None:
        way = reach.add_way(tx, post.conversation, "email", "amina@example.org", FIRST, confirmed=False)
        outbox.plan(
            tx,
            CODE,
            post.conversation,
            FIRST,
            unique_key="code",
            about=way,
            arguments={"code": "123456", "at_once": True},
        )

    post.world.write(ask)
    await post.deliver(FIRST)
    assert [lines(message)[0][-6:] for message in post.boxes["email"].whole] == ["123456"]
    assert "123456" not in str(post.boxes["sms"].came)
    shown = post.world.database.read_now(lambda tx: outbox.since(tx, post.conversation, 1, but=("reach_code",)))
    assert all("123456" not in str(content) for _, content in shown)


@pytest.mark.parametrize(("late", "came"), [(CODE_LASTS - timedelta(seconds=1), ["email"]), (CODE_LASTS, [])])
async def test_digits_that_are_over_go_nowhere(post: Post, late: timedelta, came: list[str]) -> None:
    def ask(tx: Transaction) -> None:
        way = reach.add_way(tx, post.conversation, "email", "amina@example.org", post.world.now, confirmed=False)
        what = {"code": "123456", "at_once": True}
        outbox.plan(tx, CODE, post.conversation, post.world.now, unique_key="code", about=way, arguments=what)

    post.world.write(ask)
    await post.deliver(post.world.now + late)
    assert post.came == came


class SlowMailbox(Mailbox):
    """A channel that takes nothing until it is told to."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.goes_on = asyncio.Event()
        self.waiting = 0

    async def send(self, address: str, message: Outbound) -> None:
        self.waiting += 1
        await self.goes_on.wait()
        await super().send(address, message)


async def test_a_slow_mail_server_holds_up_no_other_way_and_no_chat(world: World) -> None:
    slow, push, chat = SlowMailbox("email"), Mailbox("web_push"), Mailbox()

    def meet(number: int, way: Way) -> None:
        person = world.person(f"{way} {number}", channel="web")
        world.way(person, way, f"{way} {number}")
        start = START + timedelta(hours=number)
        world.plan(person, "reminder_first", FIRST, world.appointment(person, start))

    mails = 2 * PLACES + 10
    for number in range(mails):
        meet(number, "email")
    for number in range(mails, mails + 5):
        meet(number, "web_push")
    world.now = FIRST
    delivery = world.delivery(channels=(slow, push, chat))
    running = asyncio.create_task(delivery.run())
    await until(lambda: len(push.came) == 5)
    world.reply(world.person("lea"), "lea", "hello")
    delivery.wake()
    await until(lambda: chat.came == [("lea", "hello")])
    assert (slow.waiting, slow.came) == (PLACES, [])
    attempts = world.database.read_now(lambda tx: tx.many("SELECT attempts FROM outbox WHERE channel = 'email'"))
    assert sorted(made for (made,) in attempts) == [0] * (mails - PLACES) + [1] * PLACES
    slow.goes_on.set()
    await until(lambda: len(slow.came) == mails)
    await delivery.stop()
    await running
    assert {address for address, _ in slow.came} == {f"email {number}" for number in range(mails)}
    assert world.database.read_now(outbox.oldest_due) is None


async def until(is_so: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not is_so():  # noqa: ASYNC110 -- what is waited for is no event
            await asyncio.sleep(0.01)
