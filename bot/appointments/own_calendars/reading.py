"""Reading counsellors' busy times: who is to be asked, what came of it, and what is kept where nobody answers."""

import asyncio
from datetime import datetime, timedelta

from bot.appointments.own_calendars.busy import BusySpan, Unreadable, busy_spans
from bot.appointments.own_calendars.fetching import CannotRead, Problem, fetch
from bot.log import Log
from storage.calendar import own_calendars
from storage.calendar.own_calendars import CalendarSource
from storage.engine.database import Database

log = Log("calendars")

EVERY = timedelta(minutes=15)
"""How old busy times are at most while the calendar answers."""
AHEAD = timedelta(days=92)
"""How far busy times are known: beyond every horizon for booking."""
AT_ONCE = 8
"""Calendars asked at the same time."""


async def read(source: CalendarSource, now: datetime, *, local: bool) -> list[BusySpan] | Problem:
    """Ask a calendar; give its busy spans from yesterday on, or why it could not be read."""
    start, end = now - timedelta(days=1), now + AHEAD
    written = (f"{moment:%Y%m%dT%H%M%SZ}" for moment in (start, end))
    try:
        texts = await fetch(source.account, *written, local=local)
        return await asyncio.to_thread(busy_spans, texts, start, end)
    except CannotRead as cause:
        return cause.problem
    except Unreadable:
        return "calendar"


async def read_and_note(database: Database, source: CalendarSource, now: datetime, *, local: bool) -> Problem | None:
    """Ask a calendar and keep what came of it; what was known before stays where it cannot be read."""
    found = await read(source, now, local=local)
    if isinstance(found, str):
        await database.write(lambda tx: own_calendars.failed(tx, source, found, now))
        return found
    await database.write(lambda tx: own_calendars.was_read(tx, source, found, now))
    return None


async def read_due(database: Database, now: datetime, *, local: bool) -> int:
    """Ask every calendar that was not asked for a quarter of an hour; give how many. Any process may, at any time."""
    done = 0
    while sources := await database.write(lambda tx: own_calendars.to_read(tx, now, now - EVERY, limit=AT_ONCE)):
        problems = await asyncio.gather(*(read_and_note(database, source, now, local=local) for source in sources))
        for source, problem in zip(sources, problems, strict=True):
            if problem:
                log.warning("calendar not read", staff=source.staff_id, kind=problem)
        done += len(sources)
    return done
