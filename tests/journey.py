"""Play a whole conversation written as text, and write down what the person and the desk saw.

A journey is a text file. A line that begins with ">" is something that happens; what follows, behind "<", is what
it led to. The first lines set the scene. What can happen:

    > tap self                     the option of that id, of the newest message that has it
    > say Ich bin 17               typed words
    > open ar                      the link with a language
    > wait 40 minutes              time passes; what becomes due arrives (also: hours, days)
    > at 2026-12-02 09:00          the same, until a local time
    > rival                        somebody else books the first time on offer
    > missed                       the counsellor notes that the person did not come
    > writes Guten Tag             the counsellor writes to the person
    > phrase room Raum 2.04        the counsellor sends a phrase, filled in
    > ends                         the counsellor ends the talk
    > rival cancels                the rival's time is free again
    > reached by email             the person has confirmed that they are reached by that way
    > away                         the counsellor is entered as away on the day of the appointment
    > asks                         the team asks the person to choose another time
    > books 2026-12-03 10:00       the team books another appointment for the person
    > calls off                    the team cancels the person's appointment
    > desk                         what the counsellor reads
    > kept                         what the database holds since the journey began, row by row
    > letters                      which messages are planned, and when they are due
    > device                       the person's browser subscribes to messages on the device
    > post                         what is due now goes out
    > digits                       the person types the six digits that came last
    > shown                        the device says that it has shown what came last
    > gone sms                     nothing reaches the person by that way any more
    > closed                       the page is closed: nothing is fetched until it is opened again
    > team                         what the team is told
    > reach                        what the desk says of the person's appointment: whether anything reaches them
    > linked                       the counsellors can be told: each has linked a chat
    > mailed                       the counsellors can be told: each by their e-mail address
    > elsewhere                    another phone opens the ticket's link; what follows is done there
    > again                        back on the first phone, the page is opened again

What comes by a way to the person (a device, a text message, an e-mail) is a line that begins with "~" and its name.
"""

import asyncio
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Protocol

from bot.appointments import asking_to_move, by_staff
from bot.appointments.attendance import missed
from bot.appointments.waiting_list import offer_freed
from bot.conversation.sending import Sending
from bot.conversation.turn import Turns
from bot.conversation.way_back import ticket_link_of
from bot.desk.intake.sheet import sheet
from bot.languages.catalogs import Catalogs
from bot.letters import live_chat
from bot.letters.delivery import Delivery
from bot.letters.live_chat import LOOKS_IN
from bot.letters.still_waiting import ask_who_waits
from bot.office.file import read_offices
from bot.port import Channel, Inbound, Outbound, Unreachable
from bot.staff_bot.letters import StaffLetters
from bot.team import reached
from bot.team.speech import Speech
from dialogs.channels import WAYS
from dialogs.channels import Way as Reached
from dialogs.engine.conversation import Event, Opened, Said, Tapped
from dialogs.intake import read_intake
from dialogs.office import ZONE, Office
from dialogs.phrasebook import phrase
from dialogs.rules.slots import EPOCH
from storage.calendar import appointments, availability
from storage.calendar.appointments import Booked, Time
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.letters import outbox
from storage.office import offices
from storage.people import conversations, reach, ways_back
from storage.team import staff, staff_chats, staff_reach
from storage.team.staff import StaffMember
from tests import kept
from tests.kept import Rows

JOURNEYS = Path(__file__).parent / "journeys"
OFFICES = Path(__file__).parent.parent / "bot" / "offices"
ISOLATES = re.compile("[\u2066-\u2069\u200e\u200f]")
CODE = re.compile(r"((?:Code|code|kood|الرمز|رمزك):? )\d{4}")
DIGITS = re.compile(r"(?<!\d)\d{6}(?!\d)")
APPOINTMENT = re.compile(r"\b[0-9a-f]{16}\b")
REFERENCE = re.compile(r"\b[A-Z2-9]{2}-[A-Z2-9]{4}\b")
TEN = re.compile(r"\b[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{2}\b")
FREED = """
SELECT 1 FROM freed_time UNION ALL SELECT 1 FROM extra_opening UNION ALL SELECT 1 FROM slot_offer WHERE state = 'open'
LIMIT 1
"""
LINK = re.compile(r"/t/[\w-]{22}")
ROOM = re.compile(r"\b[0-9a-f]{32}\b")
CHORES = time(10)
"""When of a day, local time, the waiting lists are asked."""
COMMON = ("self", "yes", "16_17", "area-trier", "asyl", "own", "train", "first", "ok")
"""What somebody taps on the common path, from the first question to the booked appointment."""


CATALOGS = Catalogs.load()
SAMPLES = read_offices(OFFICES)


class Way(Protocol):
    """How the person of a journey reaches the bot: carries what they do, and shows them what is said."""

    channel: str
    address: str

    def channels(self, player: "Player") -> tuple[Channel, ...]:
        """Give what the delivery sends by; asked once, when the player's turns are there."""

    async def does(self, player: "Player", event: Event) -> tuple[Outbound, ...]:
        """Let the person do something; gives what they are told for it."""

    async def arrived(self, player: "Player") -> tuple[Outbound, ...]:
        """Give what has come by itself since this was last asked."""


class ByWeb:
    """The web chat, where messages are fetched."""

    channel = "web"

    def __init__(self, address: str = "session-of-the-journey") -> None:
        self.address = address
        self._updates = 0
        self._seen: set[int] = set()

    def channels(self, player: "Player") -> tuple[Channel, ...]:  # noqa: ARG002 -- nothing is sent to
        return ()

    async def does(self, player: "Player", event: Event) -> tuple[Outbound, ...]:
        self._updates += 1
        inbound = Inbound(self.channel, self.address, f"{self.address}/{self._updates}", event)
        return (await player.turns.take(inbound)).page.messages

    async def arrived(self, player: "Player") -> tuple[Outbound, ...]:
        def news(tx: Transaction) -> list[tuple[int, dict[str, object]]]:
            kept = conversations.find(tx, self.channel, self.address)
            return [] if kept is None else outbox.since(tx, kept.id, kept.version + 1)

        new = [(number, content) for number, content in await player.database.read(news) if number not in self._seen]
        self._seen |= {number for number, _ in new}
        return tuple(Outbound.from_json(content) for _, content in new)


@dataclass(slots=True)
class Post:
    """A way to the person as they see it: what came, and whether anything still arrives."""

    name: str
    gone: bool = False
    came: list[Outbound] = field(default_factory=list)
    told: int = 0
    """How much of it was written down."""

    async def send(self, address: str, message: Outbound) -> None:  # noqa: ARG002 -- one person, one address
        if self.gone:
            raise Unreachable
        self.came.append(message)

    def news(self) -> list[str]:
        new, self.told = self.came[self.told :], len(self.came)
        return [f"~ {self.name}: {' | '.join((*message.lines, *self._link(message)))}" for message in new]

    @staticmethod
    def _link(message: Outbound) -> tuple[str, ...]:
        return (message.envelope.link,) if message.envelope is not None and message.envelope.link else ()


@dataclass(slots=True)
class Player:
    """One person who comes by one way, a clock of their own, and the real turn, delivery and database."""

    database: Database
    way: Way = field(default_factory=ByWeb)
    language: str = "de"
    office: str = "jmd-trier"
    now: datetime = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
    shown: tuple[Outbound, ...] = ()
    """What they were told for the last thing they did."""
    taps: int = 0
    typed: int = 0
    catalogs: Catalogs = CATALOGS
    offices: tuple[Office, ...] = SAMPLES
    ways: frozenset[Reached] = frozenset({"web_push"})
    """The ways that are on, as the settings would say."""
    posts: dict[str, Post] = field(default_factory=lambda: {name: Post(name) for name in WAYS})
    closed: bool = False
    _first: Way | None = None
    _rival: str = ""
    _before: Rows = field(init=False)
    turns: Turns = field(init=False)
    delivery: Delivery = field(init=False)

    def __post_init__(self) -> None:
        self.works()
        self.database.write_now(self._register)
        self._before = self.database.read_now(kept.rows)

    def works(self) -> None:
        """Put turns and delivery together, as the scene has them."""
        self.turns = Turns(
            database=self.database,
            offices=self.offices,
            catalogs=self.catalogs,
            link="http://localhost:8080/chat",
            sending=Sending(self.ways, takes_answers=True),
            now=lambda: self.now,
        )
        self.delivery = Delivery(
            database=self.database,
            offices=self.offices,
            catalogs=self.catalogs,
            staff_words=StaffLetters(self.offices, self.catalogs, "https://termin.example.org").say,
            channels=(*self.way.channels(self), *(self.posts[way] for way in self.ways if self.way.channel == "web")),
            ways=self.ways if self.way.channel == "web" else (),
            ticket_link=ticket_link_of("http://localhost:8080/chat"),
            worker="journey",
            now=lambda: self.now,
        )

    def _register(self, tx: Transaction) -> None:
        staff_reach.set_channels(tx, (staff_reach.CHAT,))
        for office in self.offices:
            offices.register(tx, office.id, office.name, self.now)
            staff.sync(
                tx, office.id, [(counsellor.id, counsellor.name, counsellor.email) for counsellor in office.counsellors]
            )

    async def does(self, event: Event) -> tuple[Outbound, ...]:
        """Let the person do something; gives what they are told."""
        self.shown = await self.way.does(self, event)
        return self.shown

    async def is_delivered(self) -> None:
        """Have what is due now go out."""
        while await self.delivery.deliver_due():
            pass

    async def subscribes(self) -> None:
        """Have the person's browser take messages on the device."""
        await self.database.write(
            lambda tx: reach.add_way(tx, self._conversation(tx), "web_push", "a subscription", self.now, confirmed=True)
        )

    async def shows(self) -> None:
        """Have the device say that it has shown what came last."""
        letter = self.posts["web_push"].came[-1].letter
        await self.database.write(lambda tx: outbox.seen(tx, letter, self.now))

    def last_digits(self) -> str:
        """Give the six digits that came last."""
        came = [line for post in self.posts.values() for message in post.came for line in message.lines]
        return [found[0] for line in came if (found := re.search(r"\d{6}", line))][-1]

    def news(self) -> list[str]:
        """Give what came by the ways to the person since this was last asked."""
        return [line for post in self.posts.values() for line in post.news()]

    async def team_was_told(self) -> list[str]:
        """Give what the team was told, each notice once."""
        keys = "SELECT DISTINCT unique_key FROM outbox WHERE staff_id IS NOT NULL ORDER BY unique_key"
        notices = await self.database.read(lambda tx: tx.many(keys))
        return sorted({key.partition(":")[0] for (key,) in notices}) or ["(nothing)"]

    async def counsellors_link_their_chats(self) -> None:
        """Have every counsellor be somebody who can be told."""

        def link(tx: Transaction) -> None:
            for office in self.offices:
                for counsellor in office.counsellors:
                    code = staff_chats.issue_code(tx, counsellor.id, self.now)
                    assert staff_chats.link(tx, code, f"chat of {counsellor.id}", self.now) is not None

        await self.database.write(link)

    async def counsellors_are_mailed(self) -> None:
        """Have every counsellor be told by the e-mail address of the office file."""

        def mail(tx: Transaction) -> None:
            staff_reach.set_channels(tx, ("staff_email",))
            for office in self.offices:
                staff_reach.keep_emails(tx, office.id, self.now)

        await self.database.write(mail)

    async def goes_elsewhere(self) -> tuple[Outbound, ...]:
        """Open the link of the person's ticket on another phone; what they do from here on, they do there."""
        token = await self.database.write(lambda tx: ways_back.issue(tx, self._conversation(tx), self.now).token)
        self._first, self.way = self.way, ByWeb("another phone")
        inbound = Inbound("web", "another phone", "opened by the link", Opened(), resume=token)
        self.shown = (await self.turns.take(inbound)).page.messages
        return self.shown

    async def comes_back(self) -> tuple[Outbound, ...]:
        """Open the page again on the first phone."""
        self.way = self._first or self.way
        page = await self.turns.page(self.way.channel, self.way.address)
        self.shown = () if page is None else page.messages
        return self.shown

    async def desk_says_of_reach(self) -> list[str]:
        """Give what the desk says of the person's appointment, in German."""
        speech = Speech("de", self.catalogs.desk("de").gettext)

        def look(tx: Transaction) -> str:
            booked = self._appointment(tx)
            client = reached.of_appointments(tx, [booked], self.now)[booked.id]
            return f"{client.words(speech)}{' (!)' if client.is_to_call else ''}"

        return [await self.database.read(look)]

    def _conversation(self, tx: Transaction) -> str:
        kept = conversations.find(tx, self.way.channel, self.way.address)
        assert kept is not None
        return kept.id

    async def opens(self, language: str = "") -> tuple[Outbound, ...]:
        """Come by the office's link, with a language or, where the scene has one, with that."""
        self.closed = False
        return await self.does(Opened(language=language or self.language, office=self.office))

    async def taps_on(self, option: str) -> tuple[Outbound, ...]:
        """Tap the option of that id, without what follows a colon for commands about an appointment."""
        self.taps += 1
        question, found = self._find(option)
        return await self.does(Tapped(question, found))

    def _find(self, option: str) -> tuple[str, str]:
        for message in reversed(self.shown):
            ids = [button.id for button in message.buttons]
            if option == "first":
                return message.question, ids[0]
            for known in ids:
                if option in {known, known.partition(":")[0]}:
                    return message.question, known
        if option.startswith("/"):
            return "", option
        raise LookupError(f"nothing here can be tapped as {option!r}: {[m.buttons for m in self.shown]}")

    async def says(self, words: str) -> tuple[Outbound, ...]:
        self.typed += 1
        return await self.does(Said(words))

    async def waits_until(self, moment: datetime) -> list[tuple[datetime, Outbound]]:
        """Let time pass in steps, delivering what becomes due; gives what arrived, with when."""
        arrived = []
        while self.now < moment:
            self.now = min(self.now + timedelta(minutes=15), moment)
            if self.now.astimezone(ZONE).time() == CHORES:
                await self.database.write(lambda tx: ask_who_waits(tx, self.offices, self.now))
            if self.now < moment and not await self.database.read(self._has_work):
                continue
            await self.database.write(lambda tx: offer_freed(tx, self.offices, self.now))
            while await self.delivery.deliver_due():
                pass
            if not self.closed:
                arrived += [(self.now, message) for message in await self.way.arrived(self)]
        return arrived

    def _has_work(self, tx: Transaction) -> bool:
        """Tell whether a letter is due, or a time might be offered or an offer be over."""
        due = outbox.oldest_due(tx)
        return (due is not None and due <= self.now) or tx.one(FREED) is not None

    async def rival(self) -> None:
        """Have somebody else book the first time on offer."""
        option = next(b.id for m in self.shown for b in m.buttons if re.fullmatch(r"[0-9a-z]+-[a-z0-9-]+", b.id))
        quarter, _, counsellor = option.partition("-")
        start = EPOCH + timedelta(seconds=int(quarter, 36) * 900)

        def book(tx: Transaction) -> str:
            office = next(o for o in self.offices if any(c.id == counsellor for c in o.counsellors))
            return appointments.book(
                tx,
                Time(
                    counsellor_id=counsellor,
                    start=start,
                    minutes=60,
                    buffer=10,
                    kind="erstgespraech",
                    mode="person",
                    site=office.sites[0].id,
                ),
                office_id=office.id,
                conversation_id=None,
                first_talk=True,
                zone=ZONE.key,
                now=self.now,
            ).id

        self._rival = await self.database.write(book)

    async def rival_cancels(self) -> None:
        """Have the rival give their time back."""
        await self.database.write(lambda tx: appointments.cancel(tx, self._rival, self.now))

    async def hears(self, content: dict[str, object] | None) -> list[tuple[datetime, Outbound]]:
        """Have a counsellor write to the person, or end the talk; gives what arrived, with when."""

        def work(tx: Transaction) -> None:
            intake, member = self._handed_over(tx)
            if content is None:
                assert live_chat.end(tx, member, intake, self.now)
            else:
                assert live_chat.write(tx, member, intake, content, self.now)

        await self.database.write(work)
        return await self.waits_until(self.now + LOOKS_IN + timedelta(minutes=1))

    def _handed_over(self, tx: Transaction) -> tuple[IntakeRecord, StaffMember]:
        kept = conversations.find(tx, self.way.channel, self.way.address)
        intake = intakes.latest_of(tx, kept.id) if kept else None
        assert intake is not None
        member = staff.of_office(tx, intake.office_id)[0]
        return intake, member

    async def counsellor_is_away(self) -> None:
        """Enter the counsellor of the person's appointment as away on its day."""

        def work(tx: Transaction) -> None:
            booked = self._appointment(tx)
            day = booked.start.astimezone(ZONE).replace(hour=0, minute=0)
            availability.be_away(tx, booked.counsellor_id, day, day + timedelta(days=1))

        await self.database.write(work)

    async def asks_to_move(self) -> list[tuple[datetime, Outbound]]:
        """Have the team ask the person to choose another time; gives what arrived, with when."""
        await self.database.write(lambda tx: asking_to_move.ask(tx, [self._appointment(tx)], self.now))
        return await self.waits_until(self.now + timedelta(minutes=1))

    async def team_books(self, start: datetime) -> list[tuple[datetime, Outbound]]:
        """Have the team book a follow-up for the person; gives what arrived, with when."""

        def work(tx: Transaction) -> None:
            intake, member = self._handed_over(tx)
            office = next(office for office in self.offices if office.id == intake.office_id)
            wanted = Time(member.id, start, 45, 10, "folgetermin", "person", office.sites[0].id)
            by_staff.book(tx, member, office, [wanted], intake, self.now)

        await self.database.write(work)
        return await self.waits_until(self.now + timedelta(minutes=1))

    async def team_calls_off(self) -> list[tuple[datetime, Outbound]]:
        """Have the team cancel the person's appointment; gives what arrived, with when."""

        def work(tx: Transaction) -> None:
            intake, member = self._handed_over(tx)
            assert by_staff.call_off(tx, member, self._appointment(tx), intake, self.now)

        await self.database.write(work)
        return await self.waits_until(self.now + timedelta(minutes=1))

    def _appointment(self, tx: Transaction) -> Booked:
        booked = appointments.find(tx, self._latest(tx))
        assert booked is not None
        return booked

    async def is_reached(self, channel: str) -> None:
        """Have the person be reached by a way beside their chat."""

        def work(tx: Transaction) -> None:
            kept = conversations.find(tx, self.way.channel, self.way.address)
            assert kept is not None
            reach.add_way(tx, kept.id, channel, "somebody@example.org", self.now, confirmed=True)

        await self.database.write(work)

    async def was_missed(self) -> None:
        """Have the counsellor note that the person did not come."""
        await self.database.write(lambda tx: missed(tx, self._latest(tx), self.now))

    def _latest(self, tx: Transaction) -> str:
        kept = conversations.find(tx, self.way.channel, self.way.address)
        assert kept is not None
        intake = intakes.latest_of(tx, kept.id)
        assert intake is not None
        assert intake.appointment_id is not None
        return intake.appointment_id

    async def kept(self) -> list[str]:
        """Give what the database holds since the journey began, as text."""
        return await self.database.read(lambda tx: kept.told(tx, self._before, self.way.channel, self.way.address))

    async def letters(self) -> list[str]:
        """Give which messages to people are planned, as text."""
        return await self.database.read(kept.planned)

    async def desk(self) -> list[str]:
        """Give what the counsellors of every office read, as text."""

        speech = Speech("de", self.catalogs.desk("de").gettext)

        def look(tx: Transaction) -> list[str]:
            lines: list[str] = []
            for office in self.offices:
                member = staff.find(tx, office.counsellors[0].id)
                assert member is not None
                for intake in intakes.inbox(tx, member, now=self.now):
                    booked = appointments.find(tx, intake.appointment_id) if intake.appointment_id else None
                    state = f", {booked.state} {booked.local_start.replace('T', ' ')}" if booked else ""
                    lines.append(f"{office.name} · {intake.reference} · {intake.kind} · {intake.urgency}{state}")
                    said, received = read_intake(intake.payload), intake.created_at
                    drawn = sheet(said, office, booked, received=received, speech=speech)
                    lines += [
                        f"  {row.label}: {row.value}{f' ({row.mark_words})' if row.mark_words else ''}"
                        for row in drawn.rows
                    ]
                    if drawn.not_asked:
                        lines.append(f"  nicht gefragt: {', '.join(drawn.not_asked)}")
            return lines or ["(nothing)"]

        return await self.database.write(look)


async def play(journey: str, player: Player) -> str:
    """Play the inputs of a journey and give the whole journey as it happened."""
    written: list[str] = []
    for line in journey.splitlines():
        if line.startswith(("<", "~")) or (written and not line.strip()):
            continue
        if not line.startswith(">"):
            written.append(line)
            _set_scene(player, line)
            continue
        written += ["", line]
        written += await _happens(player, line[1:].strip())
        written += [_plain(came) for came in player.news()]
    return "\n".join(written) + "\n"


def _set_scene(player: Player, line: str) -> None:
    word, _, rest = line.partition(" ")
    match word:
        case "language":
            player.language = "" if rest == "?" else rest
        case "office":
            player.office = rest
        case "ways":
            player.ways = frozenset(way for way in WAYS if way in rest.split())
            player.works()
        case "now":
            player.now = datetime.fromisoformat(rest).replace(tzinfo=ZONE).astimezone(UTC)
        case "" | "#":
            pass
        case _:
            raise ValueError(f"a journey cannot begin with {line!r}")


async def _happens(player: Player, what: str) -> list[str]:  # noqa: PLR0911 -- a line for each that happens
    word, _, rest = what.partition(" ")
    match word:
        case "open" | "tap" | "say":
            does: dict[str, Callable[[str], Awaitable[tuple[Outbound, ...]]]] = {
                "open": player.opens,
                "tap": player.taps_on,
                "say": player.says,
            }
            return _shown(await does[word](rest))
        case "wait" | "at":
            return _arrived(await player.waits_until(_moment(player, word, rest)))
        case "elsewhere" | "again":
            return _shown(await (player.goes_elsewhere() if word == "elsewhere" else player.comes_back()))
        case "device" | "post" | "shown" | "closed" | "gone" | "linked" | "mailed":
            await _reached(player, word, rest)
            return []
        case "digits":
            return _shown(await player.says(player.last_digits()))
        case "reached":
            await player.is_reached(rest.removeprefix("by "))
            return []
        case "rival" | "missed" | "away":
            silent: dict[str, Callable[[], Awaitable[None]]] = {
                "rival": player.rival_cancels if rest else player.rival,
                "missed": player.was_missed,
                "away": player.counsellor_is_away,
            }
            await silent[word]()
            return []
        case "writes" | "phrase" | "ends" | "asks" | "books" | "calls":
            return _arrived(await _does_the_team(player, word, rest))
        case "desk" | "kept" | "letters" | "team" | "reach":
            looks = {
                "desk": player.desk,
                "kept": player.kept,
                "letters": player.letters,
                "team": player.team_was_told,
                "reach": player.desk_says_of_reach,
            }
            return [f"< {_plain(line)}" for line in await looks[word]()]
        case _:
            raise ValueError(f"a journey cannot {what!r}")


async def _reached(player: Player, word: str, rest: str) -> None:
    """Let something happen to the ways the person is reached by."""
    match word:
        case "device":
            await player.subscribes()
        case "post":
            await player.is_delivered()
        case "shown":
            await player.shows()
        case "closed":
            player.closed = True
        case "linked":
            await player.counsellors_link_their_chats()
        case "mailed":
            await player.counsellors_are_mailed()
        case _:
            player.posts[rest].gone = True


async def _does_the_team(player: Player, word: str, rest: str) -> list[tuple[datetime, Outbound]]:
    match word:
        case "asks":
            return await player.asks_to_move()
        case "books":
            return await player.team_books(_moment(player, "at", rest))
        case "calls":
            return await player.team_calls_off()
        case _:
            return await player.hears(_content(word, rest))


def _content(word: str, rest: str) -> dict[str, object] | None:
    """Read what a counsellor writes; None where they end the talk."""
    if word == "ends":
        return None
    if word == "writes":
        return {"words": rest}
    phrase_id, *values = rest.split(" ", 1)
    known = phrase(phrase_id)
    assert known is not None
    return {"phrase": phrase_id, "values": dict(zip(known.fields, values, strict=True))}


def _moment(player: Player, word: str, rest: str) -> datetime:
    if word == "at":
        return datetime.fromisoformat(rest).replace(tzinfo=ZONE).astimezone(UTC)
    number, unit = rest.split()
    return player.now + timedelta(**{unit: int(number)})


def _shown(messages: tuple[Outbound, ...]) -> list[str]:
    return [line for message in messages for line in _message(message)]


def _arrived(messages: list[tuple[datetime, Outbound]]) -> list[str]:
    lines = []
    for moment, message in messages:
        lines.append(f"~ {moment.astimezone(ZONE):%a %Y-%m-%d %H:%M}")
        lines += _message(message)
    return lines


def _message(message: Outbound) -> list[str]:
    mark = {
        "question": "",
        "note": "",
        "reminder": "",
        "hint": "(hint) ",
        "team": "(team) ",
        "own": "(own) ",
        "card": "(card) ",
        "crisis": "(crisis) ",
        "ticket": "(ticket) ",
    }
    lines = [f"< {line}" for line in "\n".join(message.lines).splitlines()]
    lines[0] = f"< {mark[message.kind]}{lines[0][2:]}" if lines else "<"
    if message.progress:
        lines[0] += f"   ({message.progress})"
    if message.buttons:
        lines.append(
            "<   " + " ".join(_button(button.emoji, button.label, chosen=button.chosen) for button in message.buttons)
        )
    if message.attachments:
        lines.append(f"<   + {', '.join(message.attachments)}")
    return [_plain(line) for line in lines]


def _button(emoji: str, label: str, *, chosen: bool) -> str:
    return f"[{emoji + ' ' if emoji else ''}{label}{' ✓' if chosen else ''}]"


def _plain(line: str) -> str:
    """Take out what differs each time and what no eye sees."""
    line = ISOLATES.sub("", line)
    line = DIGITS.sub("000000", CODE.sub(r"\g<1>0000", line))
    line = ROOM.sub("a-room", APPOINTMENT.sub("an-appointment", line))
    line = LINK.sub("/t/XXXXXXXXXXXXXXXXXXXXXX", TEN.sub("XXXX-XXXX-XX", line))
    return REFERENCE.sub("XX-XXXX", line)


def run(journey: str, database: Database) -> str:
    """Play a journey from synchronous code."""
    return asyncio.run(play(journey, Player(database)))
