"""What the checks of the office file find, in the words of the desk: each of their codes has its sentence.

Whoever edits the file itself reads other words (bot/office/faults.py): here nobody sees keys and brackets.
"""

from collections.abc import Callable, Mapping
from datetime import time

from bot.desk.office import words as office_words
from bot.office.faults import Code, Fault, FaultValue
from bot.team import labels
from bot.team.speech import Speech

CALLED: Mapping[str, Callable[[str, Speech], str]] = {
    "kind": labels.kind_of_appointment,
    "purpose": lambda code, say: office_words.named("purpose", code, say),
    "hotline": office_words.hotline,
    "language": lambda code, say: say.name_of_language(code),
    "key": office_words.name_of,
    "near": office_words.name_of,
    "languages": lambda code, say: say.name_of_language(code),
}
"""How the desk calls what a finding is about, by the name of the value."""


def finding(fault: Fault, say: Speech) -> str:
    """Say what is wrong, and what to do about it."""
    return sentences(say)[fault.code].format(**{name: _said(name, value, say) for name, value in fault.values.items()})


def _said(name: str, value: FaultValue, say: Speech) -> str:
    match value:
        case str() if name in CALLED:
            return CALLED[name](value, say)
        case tuple() if name in CALLED:
            return ", ".join(CALLED[name](each, say) for each in value)
        case time():
            return f"{value:%H:%M}"
        case _:
            return str(value)


def sentences(say: Speech) -> Mapping[Code, str]:
    """Give the sentence of every code."""
    return {
        Code.UNREADABLE: say("The office file cannot be read: {reason}."),
        Code.NOT_UTF8: say("The office file is not UTF-8 at byte {byte}."),
        Code.NOT_TOML: say("The office file is no TOML: {reason}."),
        Code.NO_FILE: say("There is no office file."),
        Code.MISSING: say("Please fill this in."),
        Code.MISSPELT: say("Nobody knows “{key}” here. Is it “{near}”?"),
        Code.UNKNOWN: say("Nobody knows “{key}” here."),
        Code.EMPTY: say("Please fill this in."),
        Code.NOT_TEXT: say("Please write a text."),
        Code.NOT_WHOLE: say("Please write a whole number, such as 60."),
        Code.NOT_NUMBER: say("Please write a number, such as 49.75."),
        Code.NOT_TRUTH: say("Please say yes or no."),
        Code.NOT_DAY: say("Please choose a day."),
        Code.NOT_INSTANT: say("Please choose a day and a time."),
        Code.NOT_CLOCK: say("Please write a time, such as 9:30."),
        Code.NOT_CHOICE: say("Please choose one of what is offered."),
        Code.NOT_LIST: say("Here may stand several entries, not one value."),
        Code.NOT_TABLE: say("Here stands an entry with several parts, not one value."),
        Code.NOT_WORDS: say("Please write a text for each language."),
        Code.NO_GERMAN: say("Please write a German text: it is shown where a language is missing."),
        Code.EMPTY_TEXT: say("The text in this language is empty: {language}."),
        Code.UNCLEAR_ABSENCE: say("Please choose a day."),
        Code.OUT_OF_RANGE: say("Please write a number from {lowest} to {highest}."),
        Code.NEGATIVE: say("Please write 0 or more."),
        Code.REMINDER_TOO_LATE: say("The second reminder must come before the appointment."),
        Code.REMINDERS_TOO_CLOSE: say("Please leave at least two hours between the two reminders."),
        Code.NO_OFFICE_ID: say("“{value}” is no short name of an office: please use a-z, 0-9 and -."),
        Code.NO_STAFF_ID: say("“{value}” is no short name: please use at most 12 characters of a-z, 0-9 and -."),
        Code.NO_LAND: say("“{value}” is no Land: please write its letters, such as RP or NW."),
        Code.NO_LANGUAGE: say("There is no language “{value}”."),
        Code.NO_EMAIL: say("“{value}” is no e-mail address."),
        Code.SAMPLE_EMAIL: say("This is the sample’s address. Please write your own."),
        Code.NO_LINK: say("Please write the whole address; it begins with https://."),
        Code.NO_ROOM: say(
            "Please write an address that begins with https://, with “room” in braces once, for the room’s name."
        ),
        Code.VIDEO_WITHOUT_ROOM: say(
            "Times are open for video talks, but no address for them is entered: nobody is offered one."
        ),
        Code.ONLY_VIDEO: say("Talks of this kind take place by video only, but no address for them is entered."),
        Code.NO_PHONE: say("“{value}” is no telephone number. Please write one such as 0651 20960."),
        Code.SAMPLE_PHONE: say("“{value}” is kept free for samples: nobody answers there."),
        Code.ID_TWICE: say("There is an entry with this short name already."),
        Code.PERSON_TWICE: say("Two colleagues have the short name “{value}”."),
        Code.ENDS_FIRST: say("It ends at {end}, not after its start at {start}."),
        Code.LAST_DAY_FIRST: say("Please put the earlier day first."),
        Code.VALID_UNTIL_FIRST: say("Please put the earlier day first."),
        Code.UNKNOWN_WEEKS: say("Please say on which day the first of these weeks begins."),
        Code.NO_SUCH_SITE: say("There is no site “{value}”."),
        Code.NO_SUCH_KIND: say("There is no kind of appointment “{kind}”, but a rule of opening hours names it."),
        Code.NO_SUCH_COUNSELLOR: say("There is no counsellor “{value}”."),
        Code.NO_SITES: say("Please keep at least one site: people must know where to come."),
        Code.NO_COUNSELLORS: say("Please keep at least one counsellor: nobody could be booked."),
        Code.NO_HOURS: say("Please write at least one time: people must know when somebody answers."),
        Code.NO_CATCHMENT: say("Please say for which towns the office is responsible."),
        Code.NO_POSTAL_CODES: say("“{value}” has no postal code."),
        Code.NO_POSTAL_CODE: say("“{value}” is no postal code: please write five digits."),
        Code.BORDER_OUTSIDE: say("No town of the office has the postal code {value}."),
        Code.BORDER_ALONE: say("Please name the towns with the postal code {value} that are not the office’s."),
        Code.KIND_MISSING: say("The chat needs this kind of appointment: {kind}."),
        Code.NO_MODE: say("Please tick at least one way to talk."),
        Code.PURPOSE_MISSING: say(
            "The chat needs a place for this: {purpose}. Without it somebody would not know where else to go."
        ),
        Code.NO_WAY: say("Please write at least a telephone number, an address or a link."),
        Code.NO_POSTAL_BEGINNING: say("Please write one to five digits each."),
        Code.HALF_A_PLACE: say("Please write latitude and longitude, or neither."),
        Code.HOTLINE_MISSING: say("The chat needs this number for people in a crisis: {hotline}."),
        Code.HOTLINE_UNNAMED: say("Please give it a name: the chat has none for it."),
        Code.NOT_DIALLED: say("This cannot be dialled: please write a number, or a chat’s address."),
        Code.NO_EMERGENCY_NUMBER: say(
            "In an emergency everybody dials {right}: this entry must be that number, for danger."
        ),
        Code.NOBODY_FOR_ALL: say("One number must be for everybody who needs to talk: in German, without an age."),
        Code.NOT_SHOWN: say("“{value}” is shown to nobody, as it is still to be checked."),
        Code.SAMPLE_UNCHECKED: say("Entries of this sample that are still to be checked: {count}."),
        Code.NEVER_CHECKED: say("Please say on which day it was checked."),
        Code.CHECKED_LATER: say("This day is still to come."),
        Code.LONG_UNCHECKED: say("Nobody has checked “{value}” for {days} days."),
        Code.WORDS_MISSING: say("Texts of the office that some readers get in German: {texts}. Missing: {languages}."),
        Code.OFFICE_ELSEWHERE: say("Another office has the short name “{value}” too."),
        Code.PERSON_ELSEWHERE: say("Somebody of the office {office} has the short name “{value}” too."),
        Code.POSTAL_CODE_ELSEWHERE: say("The postal code {value} belongs to the office {office} too."),
    }
