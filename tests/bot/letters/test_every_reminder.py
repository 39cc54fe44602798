"""Whatever happens to sessions, ways and clocks: a reminder goes out by a way that reaches, or the team hears it."""

import asyncio
import secrets
from dataclasses import dataclass
from datetime import timedelta
from tempfile import TemporaryDirectory
from typing import Literal

from hypothesis import given, settings
from hypothesis import strategies as st

from bot.appointments import reminders
from bot.installation import enter
from bot.port import NeverSent, TryLater, Unreachable
from bot.team import reached
from dialogs.channels import WAYS, Way
from dialogs.engine.conversation import State
from storage.calendar.booked import Booked
from storage.engine.database import Database
from storage.engine.encryption import Keys
from storage.letters import outbox, reminded
from storage.letters.reminded import Reminder
from storage.people import conversations
from tests.bot.letters.mailbox import Mailbox, World, local
from tests.journey import CATALOGS, SAMPLES

START = local(14, 30, day=24)
HOUR = timedelta(hours=1)
Trouble = Literal["none", "gone", "never", "later", "drops"]


@dataclass(frozen=True)
class Fate:
    """What happens to one way: from when it is there, what it answers, and from when that holds."""

    way: Way
    since: int
    """Hours before the appointment."""
    trouble: Trouble
    shows: bool
    """Of a device: whether it says that it has shown what came."""


@dataclass(frozen=True)
class Story:
    """A booking and all that happens until the appointment."""

    booked: int
    """Hours before the appointment."""
    fates: tuple[Fate, ...]
    session_ends: int
    """Hours before the appointment at which the page's session is over."""
    looks: tuple[int, ...]
    """Hours before the appointment at which somebody opens the page."""
    down: tuple[int, int]
    """From when until when, hours before the appointment, nothing is delivered at all: the server is down."""


FATES = st.builds(
    Fate,
    st.sampled_from(WAYS),
    st.integers(0, 60),
    st.sampled_from(["none", "gone", "never", "later", "drops"]),
    st.booleans(),
)
STORIES = st.builds(
    Story,
    st.integers(3, 60),
    st.lists(FATES, max_size=4, unique_by=lambda fate: fate.way).map(tuple),
    st.integers(0, 60),
    st.lists(st.integers(0, 60), max_size=3).map(tuple),
    st.tuples(st.integers(0, 60), st.integers(0, 20)).map(lambda pair: (pair[0], max(0, pair[0] - pair[1]))),
)
TROUBLES: dict[Trouble, type[Exception] | None] = {
    "none": None,
    "gone": Unreachable,
    "never": NeverSent,
    "later": None,
    "drops": ConnectionError,
}


class Box(Mailbox):
    """A way that answers as its fate has it."""

    fate: Fate | None = None

    async def send(self, address: str, message: object) -> None:
        trouble = self.fate.trouble if self.fate else "none"
        if trouble == "later":
            raise TryLater(900)
        if (error := TROUBLES[trouble]) is not None:
            raise error
        await super().send(address, message)  # type: ignore[arg-type]  # an Outbound


@dataclass
class Life:
    """A story as it is lived through, hour by hour."""

    world: World
    story: Story
    person: str
    booked: Booked
    boxes: dict[Way, Box]
    asked: bool = False
    """Whether the desk asks to call."""
    asked_in_time: bool = False

    @classmethod
    def of(cls, world: World, story: Story) -> "Life":
        world.now = START - story.booked * HOUR
        state = State(language="de", channel="web", office=world.office.id)
        person = world.person("session", channel="web", state=state)
        world.linked()
        booked = world.appointment(person, START)
        world.write(lambda tx: reminders.plan(tx, booked, world.office, world.now))
        boxes = {way: Box(way) for way in WAYS}
        for fate in story.fates:
            boxes[fate.way].fate = fate
        return cls(world, story, person, booked, boxes)

    async def through(self) -> None:
        while self.world.now < START:
            hours = (START - self.world.now) / HOUR
            self._happens(hours)
            if not self.story.down[1] < hours <= self.story.down[0]:
                await self._deliver()
            self._shows()
            self._desk()
            self.world.now += HOUR

    def _happens(self, hours: float) -> None:
        world, story = self.world, self.story
        for fate in story.fates:
            if hours == min(fate.since, story.booked):
                world.way(self.person, fate.way, f"at {fate.way}")
        if hours == story.session_ends:
            world.write(lambda tx: conversations.leave(tx, "web", "session"))
        if hours in story.looks and hours > story.session_ends:
            world.write(lambda tx: outbox.seen_on_page(tx, self.person, (), world.now))

    async def _deliver(self) -> None:
        delivery = self.world.delivery(channels=tuple(self.boxes.values()))
        while await delivery.deliver_due():
            pass

    def _shows(self) -> None:
        box = self.boxes["web_push"]
        for letter in box.whole if box.fate and box.fate.shows else ():
            self.world.write(lambda tx, number=letter.letter: outbox.seen(tx, number, self.world.now))  # type: ignore[misc]

    def _desk(self) -> None:
        now, booked = self.world.now, self.booked
        found = self.world.database.read_now(lambda tx: reached.of_appointments(tx, [booked], now)[booked.id])
        self.asked = found.is_to_call
        self.asked_in_time = self.asked_in_time or self.asked

    @property
    def reminders(self) -> list[Reminder]:
        found = self.world.database.read_now(lambda tx: reminded.of_appointments(tx, [self.booked.id]))
        return found[self.booked.id]

    @property
    def was_told(self) -> bool:
        notices = "SELECT 1 FROM outbox WHERE staff_id IS NOT NULL AND unique_key LIKE 'not_reached%'"
        return self.world.database.read_now(lambda tx: tx.one(notices)) is not None


@settings(max_examples=35, deadline=None)
@given(story=STORIES)
def test_at_every_due_time_a_letter_went_out_by_a_way_that_reaches_or_the_desk_says_so(story: Story) -> None:
    with TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/lotse.db", Keys(secrets.token_bytes(32)))
        database.migrate()
        database.write_now(lambda tx: enter(tx, [SAMPLES[-1]]))
        world = World(database, SAMPLES[-1], CATALOGS, Mailbox())
        life = Life.of(world, story)
        asyncio.run(life.through())
        found = life.reminders
        if found and not any(reminder.outcome == "sent" or reminder.seen for reminder in found):
            assert life.asked_in_time, found
            assert life.was_told or story.down[1] < 1, found  # while nothing is delivered nobody can be told either
        if life.asked:
            assert not any(reminder.seen for reminder in found)
        database.close_now()
