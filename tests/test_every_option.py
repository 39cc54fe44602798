"""What every option of every question, and every command, changes in the database: tests/every_option.txt.

The walk is that of dialogs/engine/explore.py, but through the real turn and a real database: each option of each
question is tapped once in each register, from the state in which it was first offered, and so is every command in every
situation a person can be in. What it leads to is read off the rows, not off the words. Write it down anew with
``pytest tests/test_every_option.py --rewrite``, and read what has changed.
"""

import asyncio
import re
from collections import Counter, deque
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest

from bot.appointments.waiting_list import offer_freed
from bot.conversation.turn import Turns
from bot.installation import enter
from bot.letters import live_chat
from bot.port import Inbound, Outbound
from dialogs.engine.commands import STRUCTURAL
from dialogs.engine.conversation import Event, Opened, Said, State, Tapped, key_of
from dialogs.office import ZONE
from dialogs.registry import DIALOGS
from storage.calendar import appointments, offers
from storage.calendar.quarters import Time
from storage.engine.database import Database, Transaction
from storage.engine.encryption import Keys
from storage.intakes import intakes
from storage.people import conversations
from storage.schema import metadata
from storage.team import staff, staff_chats
from tests import kept
from tests.journey import CATALOGS, SAMPLES
from tests.kept import Row, Rows

T = TypeVar("T")
WRITTEN = Path(__file__).parent / "every_option.txt"
NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
WORDS = ("27", "5.2000", "10115", "Amir", "0171 3920012")
"""What is typed where typing is offered: what only words can say."""
COMMON = ("self", "yes", "16_17", "area-trier", "asyl", "de", "train")
GONE = re.compile(
    r"I have deleted everything\.|I keep nothing about you\.|I have deleted your answers\.|Everything is deleted\."
)
"""What says that nothing of the person is kept any more."""
DONE = {
    "Your appointment is booked.": "books",
    "Your appointment is moved.": "moves",
    "the appointment is cancelled.": "cancels",
    "✅ You are on the waiting list.": "hands over waiting",
}
"""What is said to have been done, and what must have been done then."""
ALWAYS = {"conversation", "address", "outbox", "seen_update"}
"""Tables that every turn writes to; what else they say is looked at by itself."""


@dataclass(frozen=True, slots=True)
class OneTransaction:
    """A database as the turn sees it, whose every work is a part of one transaction that is taken back in the end."""

    tx: Transaction

    async def write(self, work: Callable[[Transaction], T]) -> T:
        return work(self.tx)

    async def read(self, work: Callable[[Transaction], T]) -> T:
        return work(self.tx)


@dataclass(slots=True)
class Somebody:
    """The person of the walk, who can be put back to where they were before."""

    tx: Transaction
    now: datetime = NOW
    updates: int = 0
    turns: Turns = field(init=False)

    def __post_init__(self) -> None:
        self.turns = Turns(
            database=OneTransaction(self.tx),  # type: ignore[arg-type]  # all a turn asks of one
            offices=SAMPLES,
            catalogs=CATALOGS,
            link="http://localhost:8080/chat",
            now=lambda: self.now,
        )

    def opens(self) -> tuple[Outbound, ...]:
        return self.does(Opened(language="en", office="jmd-trier"))

    def does(self, event: Event) -> tuple[Outbound, ...]:
        self.updates += 1
        inbound = Inbound("web", "somebody", f"update {self.updates}", event)
        messages = asyncio.run(self.turns.take(inbound)).page.messages
        assert not any("This did not work on our side" in line for said in messages for line in said.lines), event
        return messages

    def walks(self, *taps: str) -> tuple[Outbound, ...]:
        """Tap options of the newest message that has them, in turn."""
        messages: tuple[Outbound, ...] = ()
        for tap in taps:
            offered = [(message.question, button.id) for message in reversed(messages) for button in message.buttons]
            question, option = next((button for button in offered if tap in {button[1], "first"}), ("role", tap))
            messages = self.does(Tapped(question, option))
        return messages

    @property
    def conversation(self) -> str:
        found = conversations.find(self.tx, "web", "somebody")
        return found.id if found else ""

    @property
    def state(self) -> State:
        found = conversations.find(self.tx, "web", "somebody")
        return State.from_json(found.state) if found and found.state else State(channel="web")


def put_back(tx: Transaction, rows: Rows) -> None:
    """Make the tables hold these rows and no others."""
    for table in reversed(metadata.sorted_tables):
        tx.run(f"DELETE FROM {table.name}")  # noqa: S608 -- names of our own schema
    for table in metadata.sorted_tables:
        for row in rows[table.name]:
            columns, holes = ", ".join(column for column, _ in row), ", ".join("?" * len(row))
            tx.run(f"INSERT INTO {table.name} ({columns}) VALUES ({holes})", [value for _, value in row])  # noqa: S608 -- as above


# What has changed


def by_key(rows: Counter[Row], *key: str) -> dict[tuple[object, ...], dict[str, object]]:
    return {tuple(value for column, value in row if column in key): dict(row) for row in rows}


def changes(before: Rows, after: Rows, now: datetime) -> Iterator[str]:
    """Say what one turn has done, from the rows before and after it."""
    old, new = before["conversation"], after["conversation"]
    if by_key(old, "id").keys() - by_key(new, "id").keys():
        yield "erases"
    yield from _forgetting(before, after, now)
    yield from _of_appointments(before, after)
    yield from _of_holds(before, after)
    yield from _of_letters(before, after)
    yield from _of_intakes(before, after)
    for what, number in sorted(_counted(after).items()):
        if number != _counted(before).get(what, 0):
            yield f"counts {what}"
    told = {"appointment", "occupied_quarter", "intake", "counter"}
    for table in sorted(after.keys() - ALWAYS - told):
        yield from _of_table(table, before[table], after[table])


def _forgetting(before: Rows, after: Rows, now: datetime) -> Iterator[str]:
    old = by_key(before["conversation"], "id")
    for key, row in by_key(after["conversation"], "id").items():
        if row["forget_at"] is not None and (key not in old or old[key]["forget_at"] != row["forget_at"]):
            hours = (int(str(row["forget_at"])) / 1_000_000 - now.timestamp()) / 3600
            yield f"is forgotten after {hours:g} hours"


STATES = {"cancelled": "cancels", "booked": "books"}


def _of_appointments(before: Rows, after: Rows) -> Iterator[str]:
    old = by_key(before["appointment"], "id")
    for key, row in by_key(after["appointment"], "id").items():
        was = old.get(key)
        if was is None:
            yield f"books {row['kind']} {row['mode']}{'' if row['reminders'] else ' without reminders'}"
            continue
        if was["state"] != row["state"]:
            yield STATES[str(row["state"])]
        if was["sequence"] != row["sequence"]:
            yield "moves"
        yield from (
            f"{column} is {row[column]}"
            for column in ("confirmed", "reminders", "late_minutes")
            if row[column] != was[column] and was["sequence"] == row["sequence"]
        )
        if was["conversation_id"] != row["conversation_id"]:
            yield "appointment is nobody's"
    if len(after["appointment"]) < len(old):
        yield "appointment deleted"


def _of_holds(before: Rows, after: Rows) -> Iterator[str]:
    held, was_held = (
        {key for key, row in by_key(rows["occupied_quarter"], "counsellor_id", "quarter").items() if row["until"]}
        for rows in (after, before)
    )
    if held - was_held:
        yield "holds"
    if was_held and not held:
        yield "releases"


def _of_letters(before: Rows, after: Rows) -> Iterator[str]:
    def letters(rows: Rows) -> Counter[tuple[str, object]]:
        return Counter((str(row["kind"]), row["due_at"]) for row in map(dict, rows["outbox"]) if row["kind"] != "reply")

    old, new = letters(before), letters(after)
    for letter, verb in ((new - old, "writes"), (old - new, "withdraws")):
        kinds = sorted({kind for kind, _ in letter})
        if kinds:
            yield f"{verb} {' '.join(kinds)}"


def _of_intakes(before: Rows, after: Rows) -> Iterator[str]:
    old = by_key(before["intake"], "id")
    new = by_key(after["intake"], "id")
    for key, row in new.items():
        if key not in old:
            urgency = "" if row["urgency"] == "normal" else f" {row['urgency']}"
            booked = " with an appointment" if row["appointment_id"] else ""
            yield f"hands over {row['kind']}{urgency}{booked}"
        elif old[key]["payload"] != row["payload"]:
            yield f"extends {row['kind']}"
        elif old[key]["appointment_id"] != row["appointment_id"]:
            yield f"gives {row['kind']} its appointment"
    if old.keys() - new.keys():
        yield "intake deleted"


def _counted(rows: Rows) -> dict[str, int]:
    return {str(row["what"]): int(str(row["number"])) for row in map(dict, rows["counter"])}


NAMING = {"audit": "what", "slot_offer": "state"}
"""Columns that say more than that a table has changed."""


def _of_table(table: str, before: Counter[Row], after: Counter[Row]) -> Iterator[str]:
    came, went = after - before, before - after
    if came:
        words = sorted({str(dict(row)[NAMING[table]]) for row in came}) if table in NAMING else []
        yield f"{table} {' '.join(words) or 'written'}"
    elif went:
        yield f"{table} deleted"


# Where a person can be


def at_the_beginning(person: Somebody) -> str:
    del person
    return ""


def with_an_appointment(person: Somebody) -> str:
    person.opens()
    person.walks(*COMMON, "first", "ok", "/skip")
    (booked,) = appointments.of_conversation(person.tx, person.conversation, person.now)
    return booked.id


def below_the_age_of_consent(person: Somebody) -> str:
    person.opens()
    person.walks("self", "yes", "12", "alone", "de", "first", "ok")
    (booked,) = appointments.of_conversation(person.tx, person.conversation, person.now)
    return booked.id


def with_an_offer(person: Somebody) -> str:
    person.opens()
    person.walks(*COMMON, "wait", "any", "ok")
    start = datetime(2026, 11, 26, 14, 0, tzinfo=ZONE)
    person.now += timedelta(minutes=1)
    rival = appointments.book(
        person.tx,
        Time("nora", start, 60, 10, "erstgespraech", "person", "trier"),
        office_id="jmd-trier",
        conversation_id=None,
        first_talk=True,
        zone=ZONE.key,
        now=person.now,
    )
    appointments.cancel(person.tx, rival.id, person.now)
    assert offer_freed(person.tx, SAMPLES, person.now) == 1
    offer = offers.open_of(person.tx, person.conversation, person.now)
    assert offer is not None
    return offer.id


def in_a_talk(person: Somebody) -> str:
    booked = with_an_appointment(person)
    intake, nora = intakes.latest_of(person.tx, person.conversation), staff.find(person.tx, "nora")
    assert intake is not None
    assert nora is not None
    assert live_chat.write(person.tx, nora, intake, {"words": "Guten Tag"}, person.now)
    return booked


def after_the_talk(person: Somebody) -> str:
    booked = with_an_appointment(person)
    person.now += timedelta(days=3)
    return booked


SITUATIONS = (at_the_beginning, with_an_appointment, below_the_age_of_consent, with_an_offer, in_a_talk, after_the_talk)
LEADS_ON = re.compile(r"_[1-9]\d*$")
"""The number of a question that is asked again and again: the second time stands for all further ones."""


@dataclass(frozen=True, slots=True)
class Edge:
    """One thing to do: where it is offered, and what is chosen or typed there."""

    where: str
    """The open dialog and its question, or "command"; and whether the reader is spoken to as Sie."""
    chosen: str
    beside: frozenset[str] = frozenset()
    """What else is offered there: with other options it is another place."""


@dataclass(frozen=True, slots=True)
class Met:
    """One thing a person did, and what it changed."""

    edge: Edge
    done: tuple[str, ...]


def plain(option: str) -> str:
    """Give an option's id without what it is about: all free times are one, and all days."""
    option = option if option.startswith("/change:") else option.partition(":")[0]
    return re.sub(r"^[0-9a-z]{4}-[a-z]+$", "a time", re.sub(r"^d\d{4}$", "a day", option))


def edges(state: State, message: Outbound) -> Iterator[tuple[Edge, Event]]:
    """Go through what can be done with a message."""
    where = "command"
    if message.question:
        where = f"{state.frames[-1].dialog if state.frames else ''}/{LEADS_ON.sub('_again', key_of(message.question))}"
    where += " (Sie)" if state.formal else ""
    beside = frozenset(plain(button.id) for button in message.buttons if message.question)
    for button in message.buttons:
        yield Edge(where, plain(button.id), beside), Tapped(message.question, button.id)
    if message.field:
        for words in WORDS:
            yield Edge(where, f"“{words}”", beside), Said(words)


def walk(tx: Transaction, situation: Callable[[Somebody], str]) -> Iterator[Met]:
    """Bring a person into a situation and do everything from there that they can."""
    person = Somebody(tx)
    about = situation(person)
    begun, now = kept.rows(tx), person.now
    names = sorted({*DIALOGS, *STRUCTURAL} - WALKED_ONCE)
    waiting: deque[tuple[Rows, Edge, Event]] = deque()
    waiting += [(begun, Edge("command", f"/{name}"), Tapped("", f"/{name}:{about}")) for name in names]
    waiting += [(begun, Edge("command", f"/{name} of nothing"), Tapped("", f"/{name}:{NOTHING}")) for name in names]
    walked: set[Edge] = set()

    def goes_on(rows: Rows, messages: Iterable[Outbound]) -> None:
        for message in messages:
            for following, step in edges(person.state, message):
                if following not in walked and following.chosen.removeprefix("/") not in WALKED_ONCE:
                    walked.add(following)
                    waiting.append((rows, following, step))

    if situation is at_the_beginning:  # the way most people go comes first, so that all others branch off from it
        waiting.clear()
        usual = (*COMMON, "first", "ok", "/skip")
        for number in range(len(usual) + 1):
            put_back(tx, begun)
            messages = person.opens()
            if number:
                messages = person.walks(*usual[:number])
            goes_on(kept.rows(tx), messages)
    while waiting:
        rows, edge, event = waiting.popleft()
        put_back(tx, rows)
        person.now = now
        before = person.conversation
        messages = person.does(event)
        after = kept.rows(tx)
        done = tuple(changes(rows, after, now))
        look_at_what_is_said(messages, done, after, before)
        yield Met(edge, done)
        goes_on(after, messages)
    put_back(tx, begun)


NOTHING = "0123456789abcdef"
"""An id that nothing has."""
WALKED_ONCE = {"first_contact", "restart"}
"""What begins everything anew: it is walked from the beginning alone."""


def look_at_what_is_said(messages: Iterable[Outbound], done: tuple[str, ...], after: Rows, before: str) -> None:
    """Hold what a turn says it has done against what it has done."""
    said = "\n".join(kept_words(line) for message in messages for line in message.lines)
    assert not GONE.search(said) or "erases" in done, said
    if "erases" in done:
        look_at_what_is_left(after, before)
    for words, what in DONE.items():
        if words in said:
            assert any(change.startswith(what) for change in done), (said, done)


STAYS = {
    "address", "appointment", "audit", "conversation", "counter", "freed_time", "occupied_quarter", "office",
    "outbox", "seen_update", "staff_channel", "staff_chat", "staff_member", "staff_reach",
}  # fmt: skip
"""Tables that may hold something when the only person there was is erased; a new table has to be thought of here."""


def look_at_what_is_left(after: Rows, erased: str) -> None:
    """Hold that nothing of an erased person is left: one blank conversation, and dates without anybody."""
    assert {table for table, rows in after.items() if rows} <= STAYS
    assert kept.naming(after, erased) == []
    (conversation,) = by_key(after["conversation"], "id")
    assert [row["conversation_id"] for row in map(dict, after["address"])] == [*conversation]
    for row in map(dict, after["appointment"]):
        assert (row["conversation_id"], row["interpreter"]) == (None, None)
        assert row["state"] == "cancelled" or int(str(row["start_at"])) <= (NOW + timedelta(days=3)).timestamp() * 1e6
    past = {row["id"] for row in map(dict, after["appointment"]) if row["state"] != "cancelled"}
    assert {row["appointment_id"] for row in map(dict, after["occupied_quarter"])} <= past
    to_people = [row for row in map(dict, after["outbox"]) if row["staff_id"] is None]
    assert {(row["kind"], row["conversation_id"]) for row in to_people} <= {("reply", *conversation)}


def kept_words(line: str) -> str:
    return re.sub("[\u2066-\u2069\u200e\u200f]", "", line)


def written_down(situation: str, met: Iterable[Met]) -> Iterator[str]:
    """Write down what was met: first what changed something, then all else."""
    yield f"# {situation.replace('_', ' ')}"
    places: dict[tuple[str, str], set[str]] = {}
    for step in met:
        places.setdefault((step.edge.where, ", ".join(step.done)), set()).add(step.edge.chosen)
    for (where, done), chosen in sorted(places.items()):
        if done:
            yield f"{where}: {', '.join(sorted(chosen))} -> {done}"
    yield "nothing but the conversation:"
    for (where, done), chosen in sorted(places.items()):
        if not done:
            yield f"  {where}: {', '.join(sorted(chosen))}"
    yield ""


class TakenBack(Exception):
    """Raised to have the transaction of the walk taken back."""


@pytest.fixture
def walks(tmp_path: Path, keys: Keys) -> Iterator[Callable[[Callable[[Transaction], None]], None]]:
    """Gives what does a work in one transaction of a fresh database, that is taken back afterwards."""
    database = Database(f"sqlite:///{tmp_path}/lotse.db", keys)
    database.migrate()

    def begin(tx: Transaction) -> None:
        enter(tx, SAMPLES)
        staff_chats.link(tx, staff_chats.issue_code(tx, "nora", NOW), "701", NOW)

    def walks(work: Callable[[Transaction], None]) -> None:
        def whole(tx: Transaction) -> None:
            tx.run("PRAGMA defer_foreign_keys = ON")
            work(tx)
            raise TakenBack

        with pytest.raises(TakenBack):
            database.write_now(whole)

    database.write_now(begin)
    yield walks
    database.close_now()


def test_every_option_and_every_command_changes_what_is_written_down(
    walks: Callable[[Callable[[Transaction], None]], None], request: pytest.FixtureRequest
) -> None:
    lines: list[str] = []

    def work(tx: Transaction) -> None:
        begun = kept.rows(tx)
        for situation in SITUATIONS:
            put_back(tx, begun)
            lines.extend(written_down(situation.__name__, walk(tx, situation)))

    walks(work)
    if request.config.getoption("--rewrite"):
        WRITTEN.write_text("\n".join(lines), encoding="utf-8")
    assert "\n".join(lines) == WRITTEN.read_text(encoding="utf-8")
