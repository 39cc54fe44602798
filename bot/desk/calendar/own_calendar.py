"""The colleague's own calendar: the feed's secret address, and the calendar busy times are read from."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from bot.appointments.calendar_file import MEDIA_TYPE
from bot.appointments.own_calendars.feed import feed
from bot.appointments.own_calendars.reading import read_and_note
from bot.desk.addresses import Address
from bot.desk.visit import Visit
from bot.http.outbound_guard import Forbidden, check
from dialogs.office import Office
from storage.calendar import appointments, own_calendars
from storage.calendar.appointments import Booked
from storage.calendar.own_calendars import CalendarAccount, CalendarSource
from storage.engine.database import Database, Transaction, Unavailable
from storage.team.staff import StaffMember

BEFORE, AFTER = timedelta(days=31), timedelta(days=366)
"""How far back and ahead the feed reaches."""
LONGEST = 2_000
"""Characters of an address."""
FEED_HEADERS = {
    "Cache-Control": "private, no-cache",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
}


async def show(database: Database, visit: Visit) -> Response:
    """Show both."""
    return await _draw(database, visit)


async def renew(database: Database, visit: Visit) -> Response:
    """Make the feed's address, or another one instead."""
    await database.write(lambda tx: own_calendars.renew_feed(tx, visit.colleague.id))
    return visit.go("/calendar/own")


async def stop(database: Database, visit: Visit) -> Response:
    """Let the feed's address lead nowhere."""
    await database.write(lambda tx: own_calendars.stop_feed(tx, visit.colleague.id))
    return visit.go("/calendar/own")


async def connect(database: Database, visit: Visit) -> Response:
    """Enter the calendar busy times are read from, and read it at once."""
    form = visit.form
    address = form.get("address", "").strip()[:LONGEST].replace("webcal://", "https://", 1)
    account = CalendarAccount(address, form.get("user", "").strip(), form.get("password", ""))
    try:
        check(account.address, local=visit.local)
    except Forbidden:
        return await _draw(database, visit, problem=_reason("address", visit))
    source = await database.write(lambda tx: own_calendars.connect(tx, visit.colleague.id, account, visit.now))
    await read_and_note(database, source, visit.now, local=visit.local)
    return visit.go("/calendar/own")


async def read_now(database: Database, visit: Visit) -> Response:
    """Read the calendar again at once."""
    member = visit.colleague
    for source in await database.read(lambda tx: own_calendars.sources(tx, [member.id])):
        await read_and_note(database, source, visit.now, local=visit.local)
    return visit.go("/calendar/own")


async def disconnect(database: Database, visit: Visit) -> Response:
    """Forget the calendar and its busy times."""
    await database.write(lambda tx: own_calendars.disconnect(tx, visit.colleague.id))
    return visit.go("/calendar/own")


async def _draw(database: Database, visit: Visit, *, problem: str = "") -> Response:
    say, member = visit.speech, visit.colleague

    def work(tx: Transaction) -> tuple[str, list[CalendarSource], int]:
        busy = own_calendars.busy(tx, [member.id], visit.now, visit.now + AFTER)
        return own_calendars.feed_secret(tx, member.id), own_calendars.sources(tx, [member.id]), len(busy)

    secret, sources, busy = await database.read(work)
    source = sources[0] if sources else None
    return visit.page(
        "own_calendar.html",
        status=422 if problem else 200,
        title=say("My own calendar"),
        problem=problem,
        feed=f"{visit.url}/desk/feed/{secret}.ics" if secret else "",
        source=source,
        host=urlsplit(source.account.address).hostname if source else "",
        read=say.instant(source.read_at) if source and source.read_at else "",
        since=say.instant(source.failed_since) if source and source.failed_since else "",
        reason=_reason(source.problem, visit) if source and source.problem else "",
        busy=busy,
        form=visit.form,
    )


def _reason(problem: str, visit: Visit) -> str:
    """Say why a calendar cannot be read, and what to do."""
    say = visit.speech
    return {
        "address": say(
            "This address cannot be used. It must begin with https:// and lead to a server on the internet."
        ),
        "unreachable": say("The server does not answer. Nothing to do if it is only down; else check the address."),
        "refused": say("The server refuses user or password. Enter them again; many services want an app password."),
        "missing": say("There is nothing at this address. Copy it anew from your calendar."),
        "calendar": say("There is no calendar at this address. Copy the address of one calendar, or of its .ics file."),
        "size": say("The calendar is larger than 5 MB. Use one with fewer old events."),
    }.get(problem, say("The server answers with an error. Nothing to do if it is only down; else check the address."))


async def give_feed(database: Database, offices: Mapping[str, Office], request: Request, now: datetime) -> Response:
    """Answer a calendar program: the appointments of whom the secret address belongs to."""
    secret = str(request.path_params["secret"])

    def work(tx: Transaction) -> tuple[StaffMember, list[Booked]] | None:
        member = own_calendars.feed_owner(tx, secret)
        if member is None:
            return None
        found = appointments.of_office(tx, member, now - BEFORE, now + AFTER)
        return member, [appointment for appointment in found if appointment.counsellor_id == member.id]

    try:
        found = await database.read(work)
    except Unavailable:
        return PlainTextResponse("", status_code=503, headers={**FEED_HEADERS, "Retry-After": "60"})
    if found is None or found[0].office_id not in offices:
        return PlainTextResponse("", status_code=404, headers=FEED_HEADERS)
    member, booked = found
    return Response(
        feed(booked, offices[member.office_id], now=now),
        headers={**FEED_HEADERS, "Content-Type": MEDIA_TYPE, "Content-Disposition": 'inline; filename="termine.ics"'},
    )


ADDRESSES = (
    Address("/calendar/own", show),
    Address("/calendar/own", connect, is_form=True),
    Address("/calendar/own/read", read_now, is_form=True),
    Address("/calendar/own/disconnect", disconnect, is_form=True),
    Address("/calendar/own/feed", renew, is_form=True),
    Address("/calendar/own/feed/stop", stop, is_form=True),
)
