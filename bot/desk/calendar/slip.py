"""A slip to take along: when, where or how, code and telephone in the client's language; and the way to the ticket."""

import re

import segno
from markupsafe import Markup
from starlette.responses import Response

from bot.appointments.booked import appointment_of
from bot.desk.addresses import Address
from bot.desk.calendar import appointment
from bot.desk.visit import Visit
from bot.languages.speaker import Speaker
from dialogs.booked import ticket
from dialogs.intake import Intake, read_intake
from dialogs.text import Line, text
from storage.calendar.appointments import Booked
from storage.engine.database import Database, Transaction

SIGN = re.compile("[\U0001f000-\U0001faff\u2600-\u27bf]\ufe0f?\\s*")
SCAN = text("Scan this with your phone: there you can move or cancel the appointment, or say that you are late.")


async def show(database: Database, visit: Visit) -> Response:
    """Show the slip of an appointment as it is printed: one half of a sheet A4."""

    def work(tx: Transaction) -> tuple[Booked, Intake, str] | None:
        pair = appointment.find(tx, visit, visit.argument("id"))
        if pair is None:
            return None
        booked, intake = pair
        client = booked.conversation_id
        link = visit.ticket_link(tx, client, visit.now) if client else ""
        return booked, read_intake(intake.payload) if intake else Intake(), link

    found = await database.write(work)
    if found is None:
        return visit.not_found()
    booked, said, link = found
    speaker = visit.speaker(said.language, formal=said.formal)
    lines: tuple[Line, ...] = ticket(appointment_of(booked), visit.office, text("📅 Your appointment"))
    return visit.page(
        "slip.html",
        title=visit.speech("Slip for code {code}", code=booked.code),
        booked=booked,
        open=booked.state == "booked",
        lines=[_printed(line, speaker) for line in lines],
        place=visit.office.name,
        scan=_printed(SCAN, speaker),
        link=link,
        picture=_picture(link),
        lang=speaker.language.tag,
        direction=speaker.direction,
    )


def _printed(line: Line, speaker: Speaker) -> tuple[str, str]:
    """Give (words, tag of their language where it is another one); signs are left out: not all print."""
    borrowed = speaker.borrowed(line)
    return SIGN.sub("", speaker.words(line)), borrowed.tag if borrowed else ""


def _picture(link: str) -> Markup:
    """Draw a QR code that cameras of old phones read; nothing where there is no link."""
    if not link:
        return Markup()
    drawn = segno.make(link, micro=False, error="m").svg_inline(border=4, dark="#000", light="#fff", omitsize=True)
    return Markup(drawn)  # noqa: S704 -- segno's own SVG of an address we made


ADDRESSES = (Address("/calendar/appointment/{id}/slip", show),)
