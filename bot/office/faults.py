"""What can be wrong with an office file, as codes: what is said of each stands in catalogs over them.

Whoever edits the file reads English, from here; the desk says the same in its own words and languages
(bot/desk/office/findings.py).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum, unique
from typing import TypeAlias

from bot.office.toml_lines import Path

FaultValue: TypeAlias = str | int | date | time | tuple[str, ...]
"""What a finding is about: a text of the file, a number, a day, a local time, or what would be right instead."""


@unique
class Code(Enum):
    """One thing that can be wrong: what is said of it to whoever edits the file, and the remedy.

    ``{name}`` is the place in words; every other placeholder is a value of the :class:`Fault`.
    """

    UNREADABLE = "the file cannot be read: {reason}", "check its name and permissions"
    NOT_UTF8 = "the file is not UTF-8 at byte {byte}", "save it as UTF-8"
    NOT_TOML = "this is not TOML: {reason}", "compare with a sample: text in quotes, lists in brackets"
    NO_FILE = "the folder holds no office file (*.toml)", "add one, or set LOTSE_OFFICES"

    MISSING = 'the key "{key}" is missing', "add {key} = ..."
    MISSPELT = 'the key "{key}" is not known here', 'did you mean "{near}"?'
    UNKNOWN = 'the key "{key}" is not known here', "remove it; known are {known}"
    EMPTY = "{name} is empty", "fill it in"
    NOT_TEXT = "{name} is not a text", 'write text in quotes, such as "Trier"'
    NOT_WHOLE = "{name} is not a whole number", "write a whole number without quotes, such as 60"
    NOT_NUMBER = "{name} is not a number", "write a number without quotes, such as 49.75"
    NOT_TRUTH = "{name} is not true or false", "write true or false without quotes"
    NOT_DAY = "{name} is not a day", "write a day without quotes, such as 2026-12-24"
    NOT_INSTANT = "{name} is not a day with a time", "write a day and time without quotes, such as 2026-12-24T09:00:00"
    NOT_CLOCK = "{name} is {found}, which is no time", 'write a time such as "09:30"'
    NOT_CHOICE = "{name} is {found}", "write one of {known}"
    NOT_LIST = "{name} is not a list", "write it in square brackets: [ ... ]"
    NOT_TABLE = "{name} is not a table", "write key = value lines, or {{ key = value }}"
    NOT_WORDS = "{name} is not a table of languages", 'write {{ de = "...", en = "...", ar = "..." }}'
    NO_GERMAN = "{name} has no German text", "add de: it is shown where a language is missing"
    EMPTY_TEXT = "the text in {language} is empty or no text", "write it in quotes"
    UNCLEAR_ABSENCE = (
        "it is not clear when this absence begins and ends",
        "write first_day and last_day, or start and end",
    )

    OUT_OF_RANGE = "{name} is {value}", "write a number from {lowest} to {highest}"
    NEGATIVE = "{name} is {value}", "write 0 or more"
    REMINDER_TOO_LATE = "{name} is {value}", "write minutes before the appointment, such as 120"
    REMINDERS_TOO_CLOSE = (
        "the two reminders lie less than two hours apart",
        "write pairs such as 1440 and 120, or 2880 and 180",
    )
    NO_OFFICE_ID = '"{value}" is no id', 'use a-z, 0-9 and "-", such as "jmd-trier"'
    NO_STAFF_ID = '"{value}" is no id of a colleague', 'use at most 12 characters of a-z, 0-9 and "-"'
    NO_LAND = '"{value}" is no Land', 'write its letters, such as "RP" or "NW"'
    NO_LANGUAGE = '"{value}" is no language', 'write a code such as "de", "ar" or "fa_AF"; Kurdish is "kmr" or "ckb"'
    NO_EMAIL = '"{value}" is no e-mail address', "write the office's own"
    SAMPLE_EMAIL = "the e-mail address is that of the sample", "write the office's own"
    NO_LINK = '"{value}" is no link', "write the whole address of the page; it begins with https://"
    NO_ROOM = (
        '"{value}" is no address of a room',
        'write https:// and {room} once where the name of the room comes: "https://meet.example.org/{room}"',
    )
    VIDEO_WITHOUT_ROOM = (
        "video talks are open here, but there is no video_room: nobody is offered one",
        'add video_room = "https://…/{room}", or take "video" out of modes',
    )
    ONLY_VIDEO = 'the kind "{kind}" takes place by video only, but there is no video_room', "add video_room or a mode"
    NO_PHONE = '"{value}" is a placeholder or no telephone number', "write exactly one number, such as 0651 20960"
    SAMPLE_PHONE = '"{value}" is kept free for samples: nobody answers', "write the real number"
    ID_TWICE = 'the id "{value}" is used twice in {list}', "choose another id"
    PERSON_TWICE = 'the {role} "{value}" exists twice', "choose another id"
    ENDS_FIRST = (
        "it ends at {end}, not after its start at {start}",
        "write the later time into end; 24:00 is midnight",
    )
    LAST_DAY_FIRST = "this absence ends before it begins", "put the earlier day first"
    VALID_UNTIL_FIRST = "valid_until is before valid_from", "put the earlier day into valid_from"
    UNKNOWN_WEEKS = (
        "a rule for every second week does not say which weeks",
        "add valid_from with a day of the first week",
    )
    NO_SUCH_SITE = 'there is no site "{value}"', "known are {known}"
    NO_SUCH_KIND = 'there is no kind of appointment "{kind}"', "known are {known}"
    NO_SUCH_COUNSELLOR = 'there is no counsellor "{value}"', "leave counsellor out for the whole office"

    NO_SITES = "the office has no site", "add [[sites]] with id, name, address, entrance, way, latitude, longitude"
    NO_COUNSELLORS = "the office has no counsellor", "add [[counsellors]] with id, name and openings"
    NO_HOURS = "the office has no hours", "add hours: when the telephone is answered"
    NO_CATCHMENT = "the office has no catchment", "add [[areas]] with id, name, site and municipalities"
    NO_POSTAL_CODES = '"{value}" has no postal code', 'add postal_codes = ["54290"]'
    NO_POSTAL_CODE = '"{value}" is no postal code', "write five digits in quotes"
    BORDER_OUTSIDE = (
        "no municipality has the postal code {value}",
        "add it to one, or remove this border",
    )
    BORDER_ALONE = (
        "the border {value} names no place outside",
        "name the places that are not yours, or remove the border",
    )
    KIND_MISSING = 'the kind of appointment "{kind}" is missing', 'add [[kinds]] with id = "{kind}"'
    NO_MODE = 'the kind "{kind}" has no mode', 'write one or more of "person", "phone", "video"'

    PURPOSE_MISSING = (
        'no referral has the purpose "{purpose}"',
        'add [[referrals]] with purpose = "{purpose}": nobody is left without a place',
    )
    NO_WAY = '"{value}" cannot be reached', "add phone, link, address or about"
    NO_POSTAL_BEGINNING = '"{value}" does not begin a postal code', "write one to five digits"
    HALF_A_PLACE = "latitude and longitude belong together", "write both or none"
    HOTLINE_MISSING = 'the hotline "{hotline}" is missing', 'add [[hotlines]] with id = "{hotline}"'
    HOTLINE_UNNAMED = (
        'the hotline "{value}" has no label',
        "add label = {{ de = ... }}; of kind danger only {known} need none",
    )
    NOT_DIALLED = (
        '"{value}" cannot be dialled',
        'write exactly one number, such as 116 123; a chat has kind = "chat" and a link',
    )
    NO_EMERGENCY_NUMBER = (
        '{name} is "{value}" at the hotline "{hotline}", which is for emergencies',
        'write number = "{right}" and kind = "danger"',
    )
    NOBODY_FOR_ALL = (
        "no hotline is for everybody who needs to talk, in German",
        'keep one of kind "talk" for audience "all", with "de" in languages, without youngest and oldest',
    )
    NOT_SHOWN = (
        '"{value}" is shown to nobody, as it is still to be checked',
        "call it, ask for languages, hours, ages and cost, then replace to_check by checked_on = {today}",
    )
    SAMPLE_UNCHECKED = (
        "{count} entries of this sample are still to be checked",
        "with sample = false each is named: check them all before people use it",
    )
    NEVER_CHECKED = '"{value}" does not say when it was checked', "check it and add checked_on = {today}"
    CHECKED_LATER = "{day} is in the future", "write the day it was checked"
    LONG_UNCHECKED = '"{value}" was checked {days} days ago', "check it and write checked_on = {today}"

    WORDS_MISSING = (
        "{texts} of the office's own texts: not there in all of {languages}, whose readers get the German words",
        "add them, here and below",
    )

    OFFICE_ELSEWHERE = 'the id "{value}" belongs to another office too', "choose another id"
    PERSON_ELSEWHERE = 'the {role} "{value}" exists in {office} too', "choose an id that no office has"
    POSTAL_CODE_ELSEWHERE = (
        "the postal code {value} belongs to {office} too",
        "remove it in one of them, or add [[borders]] for it in both",
    )

    def __init__(self, message: str, remedy: str) -> None:
        self.message = message
        self.remedy = remedy


WARNINGS = frozenset(
    {Code.LONG_UNCHECKED, Code.NOT_SHOWN, Code.SAMPLE_UNCHECKED, Code.VIDEO_WITHOUT_ROOM, Code.WORDS_MISSING}
)
"""What should be looked at but does not stop the service."""


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong at a place of a file."""

    place: Path
    code: Code
    values: Mapping[str, FaultValue] = field(default_factory=dict)
    """What it is about, by the names that the sentences of its code have in braces."""

    @property
    def warning(self) -> bool:
        """True for what does not stop the service, such as an entry that nobody confirmed for half a year."""
        return self.code in WARNINGS

    def __str__(self) -> str:
        """Say in English what is wrong, and the remedy, as in "town is empty - fill it in"."""
        said = {"name": _name(self.place)} | {key: _said(value) for key, value in self.values.items()}
        return f"{self.code.message} - {self.code.remedy}".format(**said)


def _name(place: Path) -> str:
    """Name a place in a sentence: its last key, and which element of it."""
    match place:
        case (*_, str() as key, int() as position):
            return f"{key}, element {position + 1},"
        case (*_, key):
            return str(key)
        case _:
            return "the file"


def _said(value: FaultValue) -> str:
    match value:
        case tuple():
            return ", ".join(value) or "none"
        case time():
            return f"{value:%H:%M}"
        case _:
            return str(value)
