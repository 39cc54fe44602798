"""What was entered into a form: days, times and choices, or a sentence that says what is missing."""

from datetime import date, datetime, time
from typing import TypeVar

from bot.desk.visit import Visit
from dialogs.rules.working_days import instant

T = TypeVar("T")


class NotUsable(Exception):
    """Something entered cannot be used; ``words`` say in the desk's language what to enter instead."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.words = words


def day(visit: Visit, name: str) -> date:
    """Read a day; raises NotUsable."""
    try:
        return date.fromisoformat(visit.form.get(name, "").strip())
    except ValueError:
        say = visit.speech
        raise NotUsable(say("Please enter a day.")) from None


def day_or_none(visit: Visit, name: str) -> date | None:
    """Read a day that may be left out; raises NotUsable."""
    return day(visit, name) if visit.form.get(name, "").strip() else None


def clock(visit: Visit, name: str) -> time:
    """Read a time of day on a quarter hour; raises NotUsable."""
    say = visit.speech
    try:
        found = time.fromisoformat(visit.form.get(name, "").strip())
    except ValueError:
        raise NotUsable(say("Please enter a time such as 14:30.")) from None
    if found.minute % 15 or found.second or found.tzinfo:
        raise NotUsable(say("Times lie on quarter hours: 14:00, 14:15, 14:30, 14:45."))
    return found


def clock_or(visit: Visit, name: str, otherwise: time) -> time:
    """Read a time of day that may be left out; raises NotUsable."""
    return clock(visit, name) if visit.form.get(name, "").strip() else otherwise


def span(visit: Visit, first: str = "start", last: str = "end") -> tuple[time, time]:
    """Read from when until when; raises NotUsable. An end at 00:00 is midnight."""
    say, begin, end = visit.speech, clock(visit, first), clock(visit, last)
    if end != time(0) and end <= begin:
        raise NotUsable(say("The end lies before the beginning."))
    return begin, end


def moment(when: date, at: time) -> datetime:
    """Place a local day and time; aware, UTC."""
    return instant(when, at)


def choice(visit: Visit, name: str, known: dict[str, T]) -> T:
    """Read what was chosen; raises NotUsable for something there is not to choose."""
    say = visit.speech
    try:
        return known[visit.form.get(name, "")]
    except KeyError:
        raise NotUsable(say("Please choose one of the list.")) from None


def number(visit: Visit, name: str, least: int, most: int) -> int:
    """Read a number between two; raises NotUsable."""
    say = visit.speech
    typed = visit.form.get(name, "").strip() or str(least)
    if not typed.isdecimal() or not least <= int(typed) <= most:
        raise NotUsable(say("Please enter a number from {least} to {most}.", least=least, most=most))
    return int(typed)


def counsellor(visit: Visit, name: str = "of") -> str:
    """Read whose times are meant: a counsellor of the office; raises NotUsable."""
    return choice(visit, name, {counsellor.id: counsellor.id for counsellor in visit.office.counsellors})


def site(visit: Visit) -> str:
    """Read which site of the office is meant; raises NotUsable."""
    return choice(visit, "site", {site.id: site.id for site in visit.office.sites})
