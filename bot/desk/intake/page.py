"""The page of one intake: the sheet that is printed, its history and talk, and what can be done with it."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass

from starlette.responses import Response

from bot.desk.addresses import Address
from bot.desk.intake import impuls, paper
from bot.desk.intake.history import history
from bot.desk.intake.inbox import row_of
from bot.desk.intake.live_chat_view import LiveChatView, live_chat_view
from bot.desk.intake.sheet import Sheet, sheet
from bot.desk.intake.sheet_pdf import sheet_pdf
from bot.desk.visit import Visit
from bot.letters import notices
from bot.team import labels
from dialogs.intake import read_intake
from storage.calendar import appointments
from storage.calendar.appointments import Booked
from storage.engine.database import Database, Transaction
from storage.intakes import access_log, intakes, live_chats, taking_over
from storage.intakes.access_log import Noted
from storage.intakes.intakes import IntakeRecord, NoSuchIntake, TakenBySomeoneElse
from storage.intakes.live_chats import ChatMessage, LiveChat
from storage.intakes.taking_over import StillToCome
from storage.people import conversations
from storage.team import audit, staff
from storage.team.staff import StaffMember

MOST_NOTED = 200
"""Lines of the access log that are read for one page."""


@dataclass(frozen=True, slots=True)
class OpenedIntake:
    """An intake with all that its page shows."""

    intake: IntakeRecord
    booked: Booked | None
    noted: list[Noted]
    talk: LiveChat | None
    written: list[ChatMessage]
    colleagues: list[StaffMember]
    has_chat: bool
    """True where the client can read what is written to them."""


async def show(database: Database, visit: Visit) -> Response:
    """Show one intake as the page that is printed; the client's words are read by that."""
    return await draw(database, visit)


async def take(database: Database, visit: Visit) -> Response:
    """Take an intake; who comes second sees who was first. Whom an alarm went to is told that it is over."""

    def work(tx: Transaction) -> IntakeRecord:
        intake = intakes.take(tx, visit.colleague, visit.argument("reference"), visit.now)
        if notices.tell_taken(tx, intake, visit.colleague, visit.now):
            tx.after_commit(visit.wake)
        return intake

    return await _change(database, visit, work)


async def close(database: Database, visit: Visit) -> Response:
    """Note that an intake is dealt with."""
    return await _change(
        database, visit, lambda tx: intakes.close(tx, visit.colleague, visit.argument("reference"), visit.now)
    )


async def reopen(database: Database, visit: Visit) -> Response:
    """Put an intake back into the inbox."""
    return await _change(
        database, visit, lambda tx: intakes.reopen(tx, visit.colleague, visit.argument("reference"), visit.now)
    )


async def hand_on(database: Database, visit: Visit) -> Response:
    """Make an intake a colleague's, who is told through the staff bot."""

    def work(tx: Transaction) -> IntakeRecord:
        to = staff.find(tx, visit.form.get("to", ""))
        if to is None or to.office_id != visit.colleague.office_id:
            raise NoSuchIntake
        intake = intakes.hand_on(tx, visit.colleague, visit.argument("reference"), to, visit.now)
        if notices.tell_handed(tx, intake, visit.colleague, to.id, visit.now):
            tx.after_commit(visit.wake)
        return intake

    return await _change(database, visit, work)


async def _change(database: Database, visit: Visit, work: Callable[[Transaction], IntakeRecord]) -> Response:
    try:
        intake = await database.write(work)
    except TakenBySomeoneElse as first:
        return await draw(database, visit, taken_by=first.name)
    except NoSuchIntake:
        return visit.not_found()
    return visit.go(f"/intake/{intake.reference}")


async def ask_to_take_over(database: Database, visit: Visit) -> Response:
    """Ask once before booking and intake are deleted."""

    def work(tx: Transaction) -> tuple[OpenedIntake, list[Booked]] | None:
        found = _open(tx, visit, read=False)
        return None if found is None else (found, taking_over.to_come(tx, found.intake, visit.now))

    asked = await database.write(work)
    if asked is None:
        return visit.not_found()
    (found, to_come), say = asked, visit.speech
    return visit.page(
        "taken_over.html",
        status=409 if visit.form else 200,
        title=say("Taken over"),
        reference=found.intake.reference,
        to_come=[
            (booked.id, say.instant(booked.start), labels.kind_of_appointment(booked.kind, say), booked.code)
            for booked in to_come
        ],
    )


async def take_over(database: Database, visit: Visit) -> Response:
    """Delete booking and intake, because the case stands in the office's own file now."""
    reference = visit.argument("reference")
    try:
        await database.write(lambda tx: taking_over.take_over(tx, visit.colleague, reference, visit.now))
    except NoSuchIntake:
        return visit.not_found()
    except StillToCome:
        return await ask_to_take_over(database, visit)
    return visit.go("/inbox?state=taken")


async def copy(database: Database, visit: Visit) -> Response:
    """Give the copy for I-mpuls as a plain text file; that it left the desk is written down."""
    found = await database.write(lambda tx: _open(tx, visit, read=False, what="exported"))
    if found is None:
        return visit.not_found()
    words = impuls.block(found.intake, found.booked, _sheet(found, visit), visit.speech)
    return visit.file(words.encode(), f"{found.intake.reference}.txt", "text/plain; charset=utf-8")


async def pdf(database: Database, visit: Visit) -> Response:
    """Give the sheet as a PDF of one page; that it was made is written down."""
    found = await database.write(lambda tx: _open(tx, visit, read=False, what="printed"))
    if found is None:
        return visit.not_found()
    made = await asyncio.to_thread(
        sheet_pdf,
        _sheet(found, visit),
        title=f"{row_of(found.intake, found.booked, visit).kind} {found.intake.reference}",
        office=visit.office.name,
        received=_received(found.intake, visit),
        printed=printed(visit),
        speech=visit.speech,
    )
    return visit.file(made, f"{found.intake.reference}.pdf", "application/pdf", inline=True)


async def draw(database: Database, visit: Visit, *, taken_by: str = "", problem: str = "") -> Response:
    """Draw the page; ``problem`` says what of a form could not be taken."""
    found = await database.write(lambda tx: _open(tx, visit, read=True))
    if found is None:
        return visit.not_found()
    facts = _sheet(found, visit)
    talk: LiveChatView = live_chat_view(found.intake, found.talk, found.written, visit, has_chat=found.has_chat)
    return visit.page(
        "intake.html",
        status=409 if taken_by else 422 if problem else 200,
        title=found.intake.reference,
        intake=found.intake,
        row=row_of(found.intake, found.booked, visit),
        sheet=facts,
        print_size=(size := paper.size(facts)),
        cut=size == paper.CUT,
        received=_received(found.intake, visit),
        first_was=taken_by,
        problem=problem,
        printed=printed(visit),
        colleagues=[
            colleague
            for colleague in found.colleagues
            if colleague.id not in {visit.colleague.id, found.intake.taken_by}
        ],
        talk=talk,
        history=history(found.intake, found.booked, found.noted, found.written, visit),
        impuls=impuls.block(found.intake, found.booked, facts, visit.speech),
    )


def printed(visit: Visit) -> str:
    """Say who printed when, and that it is confidential."""
    say = visit.speech
    return say(
        "Printed {time} by {name}. Confidential (section 203 StGB).",
        time=say.instant(visit.now),
        name=visit.colleague.name,
    )


def _open(tx: Transaction, visit: Visit, *, read: bool, what: str = "") -> OpenedIntake | None:
    """Look at an intake; with ``read`` the client's new words count as read, as ``what`` the look is told apart."""
    member = visit.colleague
    intake = intakes.find(tx, member, visit.argument("reference"), visit.now)
    if intake is None:
        return None
    noted = access_log.of_intake(tx, intake.id, limit=MOST_NOTED)[1:]  # without this very look
    if what:
        audit.note(tx, staff_id=member.id, office_id=member.office_id, what=what, intake_id=intake.id, now=visit.now)
    written = live_chats.messages(tx, intake.id)
    if read:
        live_chats.read(tx, member, intake.id, visit.now)
    booked = appointments.find(tx, intake.appointment_id) if intake.appointment_id else None
    colleagues = [colleague for colleague in staff.of_office(tx, member.office_id) if colleague.role != "administrator"]
    talk = live_chats.of(tx, intake.id, visit.now)
    has_chat = intake.conversation_id is not None and conversations.has_chat(tx, intake.conversation_id)
    return OpenedIntake(intake, booked, noted, talk, written, colleagues, has_chat)


def _sheet(found: OpenedIntake, visit: Visit) -> Sheet:
    said, received = read_intake(found.intake.payload), found.intake.created_at
    return sheet(said, visit.office, found.booked, received=received, speech=visit.speech)


def _received(intake: IntakeRecord, visit: Visit) -> str:
    say, said = visit.speech, read_intake(intake.payload)
    return say(
        "received {time} ({channel}, {language})",
        time=say.instant(intake.created_at),
        channel=labels.channel(said.channel, say),
        language=say.name_of_language(said.language),
    )


ADDRESSES = (
    Address("/intake/{reference}", show),
    Address("/intake/{reference}/take", take, is_form=True),
    Address("/intake/{reference}/close", close, is_form=True),
    Address("/intake/{reference}/reopen", reopen, is_form=True),
    Address("/intake/{reference}/hand", hand_on, is_form=True),
    Address("/intake/{reference}/taken-over", ask_to_take_over),
    Address("/intake/{reference}/taken-over", take_over, is_form=True),
    Address("/intake/{reference}/impuls.txt", copy),
    Address("/intake/{reference}/sheet.pdf", pdf),
)
