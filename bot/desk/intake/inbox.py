"""The inbox: what came in, urgent first, with its age and what was promised."""

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal
from urllib.parse import urlencode

from starlette.responses import Response

from bot.desk.addresses import Address
from bot.desk.visit import Visit
from bot.team import labels
from dialogs.answers import FIELDS
from dialogs.intake import label_of_language, label_of_topic, read_intake
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.database import Database, Transaction
from storage.intakes import inbox
from storage.intakes.inbox import InboxFilter, InboxPage
from storage.intakes.intakes import IntakeRecord, IntakeState

STATES: tuple[IntakeState, ...] = ("new", "taken", "closed")
REPLY_WITHIN = timedelta(hours=48)
"""What the team promises where the client was told no earlier time."""
ALMOST = timedelta(hours=8)
"""How long before its end a promise is marked."""
LAST_PAGE = 9_999
HOUR = 60
"""Minutes."""

Promise = Literal["", "kept", "soon", "over"]


@dataclass(frozen=True, slots=True)
class Filters(InboxFilter):
    """Which intakes are asked for, as the page's filters name it: by language and topic."""

    language: str = ""
    """Catalog code of the chat; empty for any."""
    topic: str = ""


@dataclass(frozen=True, slots=True)
class AnswerClock:
    """What the client expects next, and how much of the promised time is gone."""

    promise: Promise
    words: str
    hours: int = 0
    """Hours of the promise that are gone; with ``of`` 0 there is no clock to show."""
    of: int = 0


@dataclass(frozen=True, slots=True)
class InboxRow:
    """One intake as a row; all texts are in the desk's language except ``name``, which is the client's."""

    reference: str
    kind: str
    urgency: str
    urgency_words: str
    name: str
    language: str
    topics: str
    age: str
    received: str
    clock: AnswerClock
    state: IntakeState
    state_words: str
    taken_by: str
    written: str
    """Since when words of the client wait unread; empty where none do."""


async def show_inbox(database: Database, visit: Visit) -> Response:
    """Show a page of the intakes asked for: crisis first, then urgent, then who has written, then the oldest."""
    wanted, member = read(visit), visit.colleague

    def work(tx: Transaction) -> tuple[InboxPage, dict[str, Booked], dict[str, int]]:
        found = inbox.look(tx, member, wanted, visit.now)
        ids = [intake.appointment_id for intake in found.intakes if intake.appointment_id]
        return found, appointments.among(tx, member, ids), inbox.counts(tx, member)

    found, booked, counts = await database.write(work)
    say = visit.speech
    return visit.page(
        "inbox.html",
        title=say("Inbox"),
        wanted=wanted,
        filtered=wanted.mine or wanted.urgent or bool(wanted.language or wanted.topic),
        filters=[
            (state, _filter_words(state, visit), counts.get(state, 0), query(wanted, state=state)) for state in STATES
        ],
        languages=sorted(((code, say.name_of_language(code)) for code in _languages(visit)), key=lambda pair: pair[1]),
        topics=sorted(((code, labels.topic(code, say)) for code in FIELDS), key=lambda pair: pair[1]),
        pages=found.pages,
        total=found.total,
        earlier=query(wanted, page=wanted.page - 1) if wanted.page > 1 else "",
        later=query(wanted, page=wanted.page + 1) if wanted.page < found.pages else "",
        rows=[
            row_of(intake, booked.get(intake.appointment_id or ""), visit, written=intake.id in found.unread)
            for intake in found.intakes
        ],
    )


def read(visit: Visit) -> Filters:
    """Read from the address which intakes are asked for; what is unreadable is left out."""
    asked = visit.request.query_params
    page, topic, language = asked.get("page", ""), asked.get("topic", ""), asked.get("language", "")
    language, topic = language if language in _languages(visit) else "", topic if topic in FIELDS else ""
    named = (label_of_language(language) if language else "", label_of_topic(topic) if topic else "")
    return Filters(
        state=next((state for state in STATES if state == asked.get("state")), "new"),
        mine=asked.get("mine") == "1",
        urgent=asked.get("urgent") == "1",
        labels=tuple(filter(None, named)),
        language=language,
        topic=topic,
        page=min(int(page), LAST_PAGE) if page.isascii() and page.isdecimal() and int(page) else 1,
    )


def query(wanted: Filters, *, state: IntakeState | None = None, page: int = 1) -> str:
    """Write the address of the same filters with another state or page."""
    other = replace(wanted, state=state or wanted.state)
    asked = {
        "state": other.state,
        "mine": "1" if other.mine else "",
        "urgent": "1" if other.urgent else "",
        "language": other.language,
        "topic": other.topic,
        "page": str(page) if page > 1 else "",
    }
    return "?" + urlencode({name: value for name, value in asked.items() if value})


def _languages(visit: Visit) -> tuple[str, ...]:
    return tuple(code for code, _ in visit.catalogs.offered) if visit.catalogs else ()


def _filter_words(state: IntakeState, visit: Visit) -> str:
    say = visit.speech
    return {"new": say("New"), "taken": say("Taken"), "closed": say("Closed")}[state]


def row_of(intake: IntakeRecord, booked: Booked | None, visit: Visit, *, written: bool = False) -> InboxRow:
    """Lay an intake out as a row."""
    say, said = visit.speech, read_intake(intake.payload)
    return InboxRow(
        reference=intake.reference,
        kind=labels.kind_of_intake(intake.kind, say),
        urgency=intake.urgency,
        urgency_words=labels.urgency(intake.urgency, say),
        name=said.name,
        language=say.name_of_language(said.language),
        topics=labels.topics(said, say),
        age=say.span(visit.now - intake.created_at),
        received=say.instant(intake.created_at),
        clock=_clock(intake, booked, visit),
        state=intake.state,
        state_words=labels.state_of_intake(intake.state, say),
        taken_by=labels.counsellor(visit.office, intake.taken_by) if intake.taken_by else "",
        written=say("has written") if written else "",
    )


def _clock(intake: IntakeRecord, booked: Booked | None, visit: Visit) -> AnswerClock:
    """Say what the client expects next: an appointment, or to hear from us by when they were told."""
    say = visit.speech
    if intake.state == "closed":
        return AnswerClock("", "")
    if intake.urgency == "crisis":
        return AnswerClock("over", say("at once"))
    if booked and booked.state != "cancelled":
        return AnswerClock("", say("appointment {time}", time=say.instant(booked.start, year=False)))
    until = intake.promised_at or intake.created_at + REPLY_WITHIN
    left, whole = until - visit.now, until - intake.created_at
    of = max(1, round(whole / timedelta(hours=1)))
    gone = min(of, max(0, of - round(left / timedelta(hours=1))))
    if left < timedelta(0):
        return AnswerClock("over", say("overdue for {time}", time=say.span(left)), of, of)
    words = say("answer by {time}, {left}", time=say.instant(until, year=False), left=_left(left, visit))
    return AnswerClock("soon" if left < ALMOST else "kept", words, gone, of)


def _left(left: timedelta, visit: Visit) -> str:
    """Say how much of a promise is left, in hours as it was given, at the end in minutes."""
    say, minutes = visit.speech, int(left.total_seconds()) // 60
    return say("{hours} h left", hours=minutes // 60) if minutes >= HOUR else say("{minutes} min left", minutes=minutes)


ADDRESSES = (Address("/inbox", show_inbox),)
