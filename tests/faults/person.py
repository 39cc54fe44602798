"""Somebody who talks to the bot in a test, the way a channel would carry it: one update at a time."""

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from bot.appointments.waiting_list import offer_freed
from bot.conversation.turn import Taken, Turns
from bot.port import Inbound, Outbound, Page
from dialogs.engine.conversation import Event, Opened, Said, State, Tapped, key_of
from dialogs.office import ZONE, Office
from storage.calendar import appointments, offers
from storage.calendar.quarters import Time
from storage.engine.database import Database, Transaction
from storage.people import conversations

TO_THE_TIMES = ("self", "yes", "18_25", "area-trier", "pass", "de", "work")
"""Taps of the common path from the first question to the suggested times."""

_updates = itertools.count()


@dataclass
class Person:
    """One person at one address."""

    turns: Turns
    address: str
    language: str = "en"
    channel: str = "web"
    office: str = "jmd-trier"
    page: Page = field(init=False)

    async def opens(self) -> "Person":
        """Come in by a link that names language and office."""
        await self.does(Opened(language=self.language, office=self.office))
        return self

    async def walks(self, taps: Sequence[str]) -> "Person":
        """Tap one option of each question in turn."""
        for option in taps:
            await self.taps(option)
        return self

    async def taps(self, option: str, question: str | None = None) -> Taken:
        """Tap an option of the open question, or of the one named."""
        return await self.does(Tapped(self.shown if question is None else question, option))

    async def says(self, words: str) -> Taken:
        """Type something."""
        return await self.does(Said(words))

    async def does(self, event: Event, update: str = "") -> Taken:
        """Have one update taken; the page it leads to is kept."""
        taken = await self.turns.take(self.inbound(event, update))
        self.page = taken.page
        return taken

    def inbound(self, event: Event, update: str = "") -> Inbound:
        """Give what a channel would hand over."""
        return Inbound(self.channel, self.address, update or f"u{next(_updates)}", event)

    @property
    def asked(self) -> Outbound | None:
        """The open question as shown last; None where none is open."""
        return next((message for message in reversed(self.page.messages) if message.question), None)

    @property
    def question(self) -> str:
        """The key of the open question; empty where none is open."""
        return key_of(self.shown)

    @property
    def shown(self) -> str:
        """The open question as its buttons name it."""
        return self.asked.question if self.asked else ""

    @property
    def times(self) -> tuple[str, ...]:
        """Ids of the free times on the buttons of the open question."""
        if self.asked is None or not self.question.startswith(("slot_", "time_")):
            return ()
        return tuple(button.id for button in self.asked.buttons if "-" in button.id)

    @property
    def options(self) -> tuple[str, ...]:
        """Ids of all buttons of the last message."""
        return tuple(button.id for button in self.page.messages[-1].buttons)

    @property
    def ticket(self) -> Outbound | None:
        """The ticket on the page; None where none is. The question how somebody is reached may follow it."""
        return next((message for message in self.page.messages if message.kind == "ticket"), None)

    @property
    def words(self) -> str:
        """Everything on the page in one piece."""
        return "\n".join(line for message in self.page.messages for line in message.lines)


async def waits_with_an_offer(
    turns: Turns, database: Database, offices: Sequence[Office], now: datetime, address: str = "waiting"
) -> tuple[Person, str]:
    """Give somebody on the waiting list who was just offered a time, and the offer's id."""
    person = await Person(turns, address).opens()
    await person.walks((*TO_THE_TIMES, "wait", "any", "ok"))
    assert person.ticket

    def becomes_free(tx: Transaction) -> str:
        start = (now + timedelta(days=2)).replace(hour=9, minute=0, second=0, microsecond=0)
        rival = appointments.book(
            tx,
            Time("nora", start, 60, 10, "erstgespraech", "person", "trier"),
            office_id="jmd-trier",
            conversation_id=None,
            first_talk=True,
            zone=ZONE.key,
            now=now + timedelta(minutes=1),
        )
        appointments.cancel(tx, rival.id, now + timedelta(minutes=2))
        assert offer_freed(tx, offices, now + timedelta(minutes=3)) == 1
        mine = offers.open_of(tx, person.page.conversation, now + timedelta(minutes=3))
        assert mine is not None
        return mine.id

    return person, database.write_now(becomes_free)


def kept_state(database: Database, address: str, channel: str = "web") -> State:
    """Read the state of a conversation back from the database; fails where there is none."""
    kept = database.read_now(lambda tx: conversations.find(tx, channel, address))
    assert kept is not None
    assert kept.state is not None
    return State.from_json(kept.state)
