"""A delivery to a mailbox that does as it is told."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from bot.languages.catalogs import Catalogs
from bot.languages.speaker import FSI, LRI, PDI, RLM
from bot.letters.delivery import Delivery
from bot.port import Outbound
from bot.staff_bot.letters import StaffLetters
from dialogs.channels import WAYS, Way
from dialogs.engine.conversation import State
from dialogs.letters import LETTERS
from dialogs.office import Office
from storage.calendar import appointments
from storage.calendar.appointments import Booked, Time
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach
from storage.team import staff_chats

BERLIN = "Europe/Berlin"
NOW = datetime(2027, 3, 22, 9, tzinfo=UTC)


@dataclass
class Mailbox:
    """A channel that is sent to: it keeps what came, and fails as told."""

    name: str = "terminal"
    came: list[tuple[str, str]] = field(default_factory=list)
    whole: list[Outbound] = field(default_factory=list)
    troubles: dict[str, list[Exception]] = field(default_factory=dict)
    first: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, address: str, message: Outbound) -> None:
        await asyncio.sleep(0)
        if self.troubles.get(address):
            raise self.troubles[address].pop(0)
        self.came.append((address, bare(message.lines[0])))
        self.whole.append(message)
        self.first.set()


@dataclass
class World:
    """A database with one office, a clock that is set by hand, and a delivery to a mailbox."""

    database: Database
    office: Office
    catalogs: Catalogs
    mailbox: Mailbox
    now: datetime = NOW
    ways: tuple[Way, ...] = WAYS

    def delivery(self, *, worker: str = "w1", channels: tuple[Mailbox, ...] | None = None) -> Delivery:
        return Delivery(
            database=self.database,
            offices=[self.office],
            catalogs=self.catalogs,
            staff_words=StaffLetters([self.office], self.catalogs, "https://termin.example.org").say,
            ways=self.ways,
            channels=[self.mailbox] if channels is None else channels,
            worker=worker,
            now=lambda: self.now,
        )

    async def deliver(self) -> None:
        delivery = self.delivery()
        while await delivery.deliver_due():
            pass

    def write(self, work: Callable[[Transaction], object]) -> None:
        self.database.write_now(work)

    def linked(self) -> None:
        """Link a chat for the counsellor of the appointments."""

        def link(tx: Transaction) -> None:
            code = staff_chats.issue_code(tx, self.office.counsellors[0].id, self.now)
            assert staff_chats.link(tx, code, "chat of the counsellor", self.now) is not None

        self.write(link)

    def person(self, address: str, *, channel: str = "terminal", state: State | None = None) -> str:
        kept_state = state or State(language="de", channel=channel, office=self.office.id)

        def meet(tx: Transaction) -> str:
            kept = conversations.open_for(tx, channel, address, self.now)
            conversations.save(tx, kept, kept_state.to_json(), office=self.office.id, now=self.now, unfinished=True)
            return kept.id

        return self.database.write_now(meet)

    def way(self, conversation: str, channel: Way, address: str) -> str:
        """Give a person a way that is surely theirs; gives its id."""
        return self.database.write_now(
            lambda tx: reach.add_way(tx, conversation, channel, address, self.now, confirmed=True)
        )

    def reply(self, conversation: str, address: str, *words: str, channel: str = "terminal") -> None:
        contents = [Outbound((word,)).to_json() for word in words]
        self.write(
            lambda tx: outbox.reply(
                tx,
                conversation_id=conversation,
                channel=channel,
                address=address,
                contents=contents,
                version=1,
                now=self.now,
            )
        )

    def appointment(self, conversation: str, start: datetime) -> Booked:
        counsellor = self.office.counsellors[0]
        return self.database.write_now(
            lambda tx: appointments.book(
                tx,
                Time(
                    counsellor_id=counsellor.id,
                    start=start,
                    minutes=45,
                    buffer=15,
                    kind=self.office.kinds[0].id,
                    mode="person",
                    site=self.office.sites[0].id,
                ),
                office_id=self.office.id,
                conversation_id=conversation,
                first_talk=True,
                zone=BERLIN,
                now=self.now,
            )
        )

    def plan(self, conversation: str, kind: str, due: datetime, booked: Booked | None = None) -> None:
        key, about = f"{kind}:{conversation}", booked.id if booked else None
        self.write(lambda tx: outbox.plan(tx, LETTERS[kind], conversation, due, unique_key=key, appointment_id=about))


def bare(words: str) -> str:
    return words.translate(dict.fromkeys(map(ord, FSI + LRI + PDI + RLM)))


def local(hour: int, minute: int = 0, day: int = 22, month: int = 3) -> datetime:
    return datetime(2027, month, day, hour, minute, tzinfo=ZoneInfo(BERLIN)).astimezone(UTC)
