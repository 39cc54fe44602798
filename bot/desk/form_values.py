"""What was entered into a form: days, times and choices, or a sentence that says what is missing."""

from datetime import date, datetime, time
from typing import TypeVar

import phonenumbers
from phonenumbers import PhoneNumberType

from bot.desk.visit import Visit
from dialogs.rules.contacts import read_contact, read_phone
from dialogs.rules.reading import Sight, Understood
from dialogs.rules.working_days import instant

T = TypeVar("T")
MOBILE = frozenset({PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE_OR_MOBILE})


class NotUsable(Exception):
    """Something entered cannot be used; ``words`` say in the desk's language what to enter instead, ``field`` where."""

    def __init__(self, words: str, field: str = "") -> None:
        super().__init__(words)
        self.words = words
        self.field = field


def day(visit: Visit, name: str) -> date:
    """Read a day; raises NotUsable."""
    try:
        return date.fromisoformat(visit.form.get(name, "").strip())
    except ValueError:
        say = visit.speech
        raise NotUsable(say("Please enter a day."), name) from None


def day_or_none(visit: Visit, name: str) -> date | None:
    """Read a day that may be left out; raises NotUsable."""
    return day(visit, name) if visit.form.get(name, "").strip() else None


def clock(visit: Visit, name: str) -> time:
    """Read a time of day on a quarter hour; raises NotUsable."""
    say = visit.speech
    try:
        found = time.fromisoformat(visit.form.get(name, "").strip())
    except ValueError:
        raise NotUsable(say("Please enter a time such as 14:30."), name) from None
    if found.minute % 15 or found.second or found.tzinfo:
        raise NotUsable(say("Times lie on quarter hours: 14:00, 14:15, 14:30, 14:45."), name)
    return found


def clock_or(visit: Visit, name: str, otherwise: time) -> time:
    """Read a time of day that may be left out; raises NotUsable."""
    return clock(visit, name) if visit.form.get(name, "").strip() else otherwise


def span(visit: Visit, first: str = "start", last: str = "end") -> tuple[time, time]:
    """Read from when until when; raises NotUsable. An end at 00:00 is midnight."""
    say, begin, end = visit.speech, clock(visit, first), clock(visit, last)
    if end != time(0) and end <= begin:
        raise NotUsable(say("The end lies before the beginning."), last)
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
        raise NotUsable(say("Please choose one of the list."), name) from None


def number(visit: Visit, name: str, least: int, most: int) -> int:
    """Read a number between two; raises NotUsable."""
    say = visit.speech
    typed = visit.form.get(name, "").strip() or str(least)
    if not typed.isdecimal() or not least <= int(typed) <= most:
        raise NotUsable(say("Please enter a number from {least} to {most}.", least=least, most=most), name)
    return int(typed)


def phone(visit: Visit, name: str) -> str:
    """Read a telephone number that may be left out, in E.164; raises NotUsable."""
    say, typed = visit.speech, visit.form.get(name, "").strip()
    if not typed:
        return ""
    match read_phone(typed, Sight("de", (), visit.today)):
        case Understood(str(number)):
            return number
        case _:
            raise NotUsable(say("This is no telephone number. Please write one such as 0171 3920012."), name)


def mobile(visit: Visit, name: str) -> str:
    """Read a number that gets text messages and may be left out, in E.164; raises NotUsable."""
    say, number = visit.speech, phone(visit, name)
    if not number:
        return ""
    parsed = phonenumbers.parse(number)
    if phonenumbers.number_type(parsed) not in MOBILE:
        raise NotUsable(say("Text messages reach mobile numbers only. Please write a mobile number."), name)
    if str(parsed.country_code) not in visit.sms_countries:
        countries = ", ".join(f"+{code}" for code in visit.sms_countries)
        raise NotUsable(say("Text messages go to these countries only: {countries}", countries=countries), name)
    return number


def email(visit: Visit, name: str) -> str:
    """Read an e-mail address that may be left out; raises NotUsable."""
    say, typed = visit.speech, visit.form.get(name, "").strip()
    if not typed:
        return ""
    match read_contact(typed, Sight("de", (), visit.today)):
        case Understood(str(address)) if address == typed.lower() and "@" in address:
            return address
        case _:
            raise NotUsable(say("This is no e-mail address. Please write one such as name@example.org."), name)


def counsellor(visit: Visit, name: str = "of") -> str:
    """Read whose times are meant: a counsellor of the office; raises NotUsable."""
    return choice(visit, name, {counsellor.id: counsellor.id for counsellor in visit.office.counsellors})


def site(visit: Visit) -> str:
    """Read which site of the office is meant; raises NotUsable."""
    return choice(visit, "site", {site.id: site.id for site in visit.office.sites})
