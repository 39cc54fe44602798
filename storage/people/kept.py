"""All that is kept of one person, over every table: for what they may ask to see (GDPR Art. 15)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, or_, select
from sqlmodel import col

from storage.calendar import interpreters, offers
from storage.calendar.booked import BOOKED, IN_ORDER, AppointmentRow, Booked
from storage.calendar.further_appointments import FurtherAppointmentRow
from storage.calendar.offers import Offer
from storage.calendar.quarters import OccupiedQuarterRow
from storage.engine.table import RowReader, given
from storage.engine.transaction import Transaction
from storage.intakes import intakes, live_chats, still_waiting
from storage.intakes.intakes import IntakeRecord, IntakeRow
from storage.intakes.live_chats import ChatMessage
from storage.intakes.still_waiting import Waited
from storage.letters.outbox import OutboxRow
from storage.people import reach
from storage.people.reach import Reach
from storage.people.tables import AddressRow, ConversationRow
from storage.people.ways_back import WayBackRow


@dataclass(frozen=True, slots=True)
class Device:
    """Where answers go to the person."""

    channel: str
    since: datetime
    """Aware, when they began to use it."""
    current: bool
    """True for the one used last."""
    own: bool
    """True where they said that nobody else uses it."""


@dataclass(frozen=True, slots=True)
class KeptLetter:
    """A message of the service to the person, sent or still to come."""

    kind: str
    due: datetime
    """Aware."""
    done: datetime | None
    """None while it is still to come."""


class KeptAppointment(Booked):
    """An appointment with its codes as they are kept, also those of another version: nothing of it is withheld."""

    __slots__ = ()

    def __post_init__(self) -> None:
        """Take every code."""


class KeptIntake(IntakeRecord):
    """An intake with its codes as they are kept."""

    __slots__ = ()

    def __post_init__(self) -> None:
        """Take every code."""


class KeptOffer(Offer):
    """An offered time with its codes as they are kept."""

    __slots__ = ()

    def __post_init__(self) -> None:
        """Take every code."""


@dataclass(frozen=True, slots=True)
class KeptOfPerson:
    """What hangs on a conversation, besides the dialogs' own state; each the oldest first.

    Codes are as they are kept: one may be of another version.
    """

    since: datetime
    devices: Sequence[Device]
    guests: Sequence[Device]
    """Where the ticket alone is shown, to whoever came by the link or the code."""
    ways: Sequence[Reach]
    """Where letters go, those that are over too."""
    discreet: bool
    """True where they said that others see their phone."""
    code_until: datetime | None
    """How long the link and the code for another device hold; None without one."""
    held_until: datetime | None
    """How long a time is kept that is just being chosen; None without one."""
    appointments: Sequence[Booked]
    interpreting: Mapping[str, interpreters.Progress]
    """How far the booking of an interpreter has come, by the appointment's id."""
    intakes: Sequence[IntakeRecord]
    written: Mapping[str, Sequence[ChatMessage]]
    """What was written about an intake, to and by the team, by the intake's id."""
    offers: Mapping[str, Sequence[Offer]]
    """Times that were offered from the waiting list, by the intake's id."""
    stopped: frozenset[str]
    """Ids of intakes for which nothing is offered any more."""
    waiting: Mapping[str, Waited]
    """Since when they wait for a time, and what they were asked, by the intake's id."""
    letters: Sequence[KeptLetter]


OF_ADDRESS = col(AddressRow.conversation_id) == given("conversation_id")
SINCE = select(col(ConversationRow.created_at), col(ConversationRow.discreet)).where(
    col(ConversationRow.id) == given("conversation_id")
)
DEVICE = RowReader(Device, AddressRow, since=AddressRow.active_at)
DEVICES = DEVICE.select().where(OF_ADDRESS).order_by(col(AddressRow.active_at), col(AddressRow.id))
GUESTS = (
    DEVICE.select()
    .join(ConversationRow, col(ConversationRow.id) == col(AddressRow.conversation_id))
    .where(col(ConversationRow.guest_of) == given("conversation_id"))
    .order_by(col(AddressRow.active_at), col(AddressRow.id))
)
CODE = select(func.max(col(WayBackRow.expires_at))).where(col(WayBackRow.conversation_id) == given("conversation_id"))
HELD = select(func.max(col(OccupiedQuarterRow.until))).where(
    col(OccupiedQuarterRow.conversation_id) == given("conversation_id")
)
FURTHER = (
    select(col(FurtherAppointmentRow.appointment_id))
    .join(IntakeRow, col(IntakeRow.id) == col(FurtherAppointmentRow.intake_id))
    .where(col(IntakeRow.conversation_id) == given("conversation_id"))
)
APPOINTMENTS = IN_ORDER.where(
    or_(col(AppointmentRow.conversation_id) == given("conversation_id"), col(AppointmentRow.id).in_(FURTHER))
)
APPOINTMENT, INTAKE, OFFER = BOOKED.into(KeptAppointment), intakes.INTAKE.into(KeptIntake), offers.OFFER.into(KeptOffer)
LETTER = RowReader(KeptLetter, OutboxRow, due=OutboxRow.due_at, done=OutboxRow.done_at)
LETTERS = (
    LETTER.select()
    .where(col(OutboxRow.conversation_id) == given("conversation_id"))
    .order_by(col(OutboxRow.due_at), col(OutboxRow.id))
)


def of_person(tx: Transaction, conversation_id: str) -> KeptOfPerson:
    """Give all that is kept of a person; raises LookupError where there is no such conversation."""
    since = tx.one(SINCE, conversation_id=conversation_id)
    if since is None:
        raise LookupError(conversation_id)
    handed_over = INTAKE.many(tx, intakes.OF_PERSON, conversation_id=conversation_id)
    ids = [intake.id for intake in handed_over]
    code, held = tx.one(CODE, conversation_id=conversation_id), tx.one(HELD, conversation_id=conversation_id)
    appointments = APPOINTMENT.many(tx, APPOINTMENTS, conversation_id=conversation_id)
    offered = OFFER.many(tx, offers.OF_INTAKES, intake_ids=ids)
    progress = interpreters.progress(tx, [appointment.id for appointment in appointments])
    return KeptOfPerson(
        since=since[0],
        devices=DEVICE.many(tx, DEVICES, conversation_id=conversation_id),
        guests=DEVICE.many(tx, GUESTS, conversation_id=conversation_id),
        ways=reach.of_conversation(tx, conversation_id),
        discreet=since[1],
        code_until=code[0] if code else None,
        held_until=held[0] if held else None,
        appointments=appointments,
        interpreting={appointment_id: state for appointment_id, (_, state) in progress.items()},
        intakes=handed_over,
        written={intake_id: live_chats.messages(tx, intake_id) for intake_id in ids},
        offers={intake_id: [offer for offer in offered if offer.intake_id == intake_id] for intake_id in ids},
        stopped=frozenset(offers.stopped(tx, ids)),
        waiting={waited.intake_id: waited for waited in still_waiting.of_intakes(tx, ids)},
        letters=LETTER.many(tx, LETTERS, conversation_id=conversation_id),
    )
