"""When the team is there and by when it answers."""

from collections.abc import Container
from datetime import UTC, date, datetime, time, timedelta
from typing import Final

from dialogs.office import ZONE, Hours, Office
from dialogs.rules.working_days import instant, working_days_later

DAYS_AHEAD: Final = 60
"""How far the next office hours are looked for."""
PROMISE_WARNED: Final = timedelta(hours=8)
"""How long before its end the team is reminded of a promised answer: a working day."""
LAST_HOURS: Final = timedelta(hours=2)
"""How much of the office hours is left where they end before that: enough for a call."""
DAYS_BACK: Final = 14


def is_open(now: datetime, office: Office, holidays: Container[date]) -> bool:
    """Tell whether the telephone is answered now; ``now`` is aware."""
    return open_until(now, office, holidays) is not None


def open_until(now: datetime, office: Office, holidays: Container[date]) -> datetime | None:
    """Give until when the office, open now, stays open, local; None where it is closed.

    Spans that touch count as one. A closure of the office that begins earlier ends it.
    """
    until: datetime | None = None
    for start, end in _spans(now.astimezone(ZONE).date(), office, holidays):
        if start <= (until or now) < end:
            until = end
    return until.astimezone(ZONE) if until else None


def opens_at(now: datetime, office: Office, holidays: Container[date]) -> datetime | None:
    """Give when the office opens next, local; None where none come within 60 days. Hours that run now do not count."""
    today = now.astimezone(ZONE).date()
    for offset in range(DAYS_AHEAD):
        for start, _ in _spans(today + timedelta(days=offset), office, holidays):
            if start > now:
                return start.astimezone(ZONE)
    return None


def reply_by(now: datetime, office: Office, holidays: Container[date]) -> date:
    """Give the local day by whose end the team answers: the office's ``reply_days`` working days from today."""
    return working_days_later(now.astimezone(ZONE).date(), office.reply_days, holidays, office.closures)


def reminded_at(promised: datetime, office: Office, holidays: Container[date]) -> datetime:
    """Give when the team is reminded of an answer promised by ``promised`` (aware): in office hours, UTC.

    That is eight hours before, or, where nobody is there then, two hours before the end of the last office hours
    before that. Where there were none for two weeks it is eight hours before.
    """
    wanted = promised.astimezone(UTC) - PROMISE_WARNED
    last = wanted.astimezone(ZONE).date()
    for back in range(DAYS_BACK):
        for start, end in reversed(_spans(last - timedelta(days=back), office, holidays)):
            if start <= wanted < end:
                return wanted
            if end <= wanted:
                return max(start, end - LAST_HOURS)
    return wanted


def _spans(day: date, office: Office, holidays: Container[date]) -> list[tuple[datetime, datetime]]:
    """List the office hours of a local day, UTC, in order, without holidays and closures of the whole office."""
    if day in holidays:
        return []
    spans = [_span(day, hours) for hours in office.hours if hours.weekday == day.weekday()]
    for closure in office.closures:
        if not closure.counsellor:
            spans = [
                part
                for start, end in spans
                for part in ((start, min(end, closure.start)), (max(start, closure.end), end))
                if part[0] < part[1]
            ]
    return sorted(set(spans))


def _span(day: date, hours: Hours) -> tuple[datetime, datetime]:
    """Place one span of hours; an end at 00:00 is the midnight after it."""
    last = day + timedelta(days=1) if hours.end == time(0) else day
    return instant(day, hours.start), instant(last, hours.end)
