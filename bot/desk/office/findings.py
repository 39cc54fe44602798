"""What the checks of the office file find, in the words of the desk: each of their codes has its sentence.

Whoever edits the file itself reads other words (bot/office/faults.py): here nobody sees keys and brackets.
"""

from collections.abc import Callable, Mapping
from datetime import time

from bot.desk.office import words as office_words
from bot.office.faults import Code, Fault, Value
from bot.team import labels
from bot.team.speech import Speech

CALLED: Mapping[str, Callable[[str, Speech], str]] = {
    "kind": labels.kind_of_appointment,
    "purpose": lambda code, _: office_words.named("purpose", code, _),
    "hotline": office_words.hotline,
    "language": lambda code, _: _.name_of_language(code),
    "key": office_words.name_of,
    "near": office_words.name_of,
}
"""How the desk calls what a finding is about, by the name of the value."""


def finding(fault: Fault, _: Speech) -> str:
    """Say what is wrong, and what to do about it."""
    return sentences(_)[fault.code].format(**{name: _said(name, value, _) for name, value in fault.values.items()})


def _said(name: str, value: Value, _: Speech) -> str:
    match value:
        case str() if name in CALLED:
            return CALLED[name](value, _)
        case time():
            return f"{value:%H:%M}"
        case _:
            return str(value)


def sentences(_: Speech) -> Mapping[Code, str]:
    """Give the sentence of every code."""
    return {
        Code.UNREADABLE: _("The office file cannot be read: {reason}."),
        Code.NOT_UTF8: _("The office file is not UTF-8 at byte {byte}."),
        Code.NOT_TOML: _("The office file is no TOML: {reason}."),
        Code.NO_FILE: _("There is no office file."),
        Code.MISSING: _("Please fill this in."),
        Code.MISSPELT: _("Nobody knows “{key}” here. Is it “{near}”?"),
        Code.UNKNOWN: _("Nobody knows “{key}” here."),
        Code.EMPTY: _("Please fill this in."),
        Code.NOT_TEXT: _("Please write a text."),
        Code.NOT_WHOLE: _("Please write a whole number, such as 60."),
        Code.NOT_NUMBER: _("Please write a number, such as 49.75."),
        Code.NOT_TRUTH: _("Please say yes or no."),
        Code.NOT_DAY: _("Please choose a day."),
        Code.NOT_INSTANT: _("Please choose a day and a time."),
        Code.NOT_CLOCK: _("Please write a time, such as 9:30."),
        Code.NOT_CHOICE: _("Please choose one of what is offered."),
        Code.NOT_LIST: _("Here may stand several entries, not one value."),
        Code.NOT_TABLE: _("Here stands an entry with several parts, not one value."),
        Code.NOT_WORDS: _("Please write a text for each language."),
        Code.NO_GERMAN: _("Please write a German text: it is shown where a language is missing."),
        Code.EMPTY_TEXT: _("The text in this language is empty: {language}."),
        Code.UNCLEAR_ABSENCE: _("Please choose a day."),
        Code.OUT_OF_RANGE: _("Please write a number from {lowest} to {highest}."),
        Code.NEGATIVE: _("Please write 0 or more."),
        Code.REMINDER_TOO_LATE: _("The second reminder must come before the appointment."),
        Code.REMINDERS_TOO_CLOSE: _("Please leave at least two hours between the two reminders."),
        Code.NO_OFFICE_ID: _("“{value}” is no short name of an office: please use a-z, 0-9 and -."),
        Code.NO_STAFF_ID: _("“{value}” is no short name: please use at most 12 characters of a-z, 0-9 and -."),
        Code.NO_LAND: _("“{value}” is no Land: please write its letters, such as RP or NW."),
        Code.NO_LANGUAGE: _("There is no language “{value}”."),
        Code.NO_EMAIL: _("“{value}” is no e-mail address."),
        Code.SAMPLE_EMAIL: _("This is the sample’s address. Please write your own."),
        Code.NO_LINK: _("Please write the whole address; it begins with https://."),
        Code.NO_PHONE: _("“{value}” is no telephone number. Please write one such as 0651 20960."),
        Code.SAMPLE_PHONE: _("“{value}” is kept free for samples: nobody answers there."),
        Code.ID_TWICE: _("There is an entry with this short name already."),
        Code.PERSON_TWICE: _("Two colleagues have the short name “{value}”."),
        Code.ENDS_FIRST: _("It ends at {end}, not after its start at {start}."),
        Code.LAST_DAY_FIRST: _("Please put the earlier day first."),
        Code.VALID_UNTIL_FIRST: _("Please put the earlier day first."),
        Code.UNKNOWN_WEEKS: _("Please say on which day the first of these weeks begins."),
        Code.NO_SUCH_SITE: _("There is no site “{value}”."),
        Code.NO_SUCH_KIND: _("There is no kind of appointment “{kind}”, but a rule of opening hours names it."),
        Code.NO_SUCH_COUNSELLOR: _("There is no counsellor “{value}”."),
        Code.NO_SITES: _("Please keep at least one site: people must know where to come."),
        Code.NO_COUNSELLORS: _("Please keep at least one counsellor: nobody could be booked."),
        Code.NO_HOURS: _("Please write at least one time: people must know when somebody answers."),
        Code.NO_CATCHMENT: _("Please say for which towns the office is responsible."),
        Code.NO_POSTAL_CODES: _("“{value}” has no postal code."),
        Code.NO_POSTAL_CODE: _("“{value}” is no postal code: please write five digits."),
        Code.BORDER_OUTSIDE: _("No town of the office has the postal code {value}."),
        Code.BORDER_ALONE: _("Please name the towns with the postal code {value} that are not the office’s."),
        Code.KIND_MISSING: _("The chat needs this kind of appointment: {kind}."),
        Code.NO_MODE: _("Please tick at least one way to talk."),
        Code.PURPOSE_MISSING: _(
            "The chat needs a place for this: {purpose}. Without it somebody would not know where else to go."
        ),
        Code.NO_WAY: _("Please write at least a telephone number, an address or a link."),
        Code.NO_POSTAL_BEGINNING: _("Please write one to five digits each."),
        Code.HALF_A_PLACE: _("Please write latitude and longitude, or neither."),
        Code.HOTLINE_MISSING: _("The chat needs this number for people in a crisis: {hotline}."),
        Code.HOTLINE_UNNAMED: _("Please give it a name: the chat has none for it."),
        Code.NOT_DIALLED: _("This cannot be dialled: please write a number, or a chat’s address."),
        Code.NEVER_CHECKED: _("Please say on which day it was checked."),
        Code.CHECKED_LATER: _("This day is still to come."),
        Code.LONG_UNCHECKED: _("Nobody has checked “{value}” for {days} days."),
        Code.OFFICE_ELSEWHERE: _("Another office has the short name “{value}” too."),
        Code.PERSON_ELSEWHERE: _("Somebody of the office {office} has the short name “{value}” too."),
        Code.POSTAL_CODE_ELSEWHERE: _("The postal code {value} belongs to the office {office} too."),
    }
