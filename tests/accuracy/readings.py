"""What the service makes of typed words, written in the words of the cases' column "expected"."""

from collections.abc import Callable, Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path

import bot
from bot.office.file import read_offices
from dialogs.office import Office
from dialogs.rules import contacts, names, typed
from dialogs.rules.ages import read_age
from dialogs.rules.buttons import Button, meant, named
from dialogs.rules.contacts import read_contact, read_mode, read_name
from dialogs.rules.corrections import read_correction
from dialogs.rules.dates import read_birth
from dialogs.rules.eligibility import BANDS
from dialogs.rules.emergencies import hear_danger, is_crisis, mentions_deadline
from dialogs.rules.places import read_place
from dialogs.rules.reading import Perhaps, Reader, Reading, Sight, Understood, Unread
from dialogs.rules.times import read_time_wish
from dialogs.rules.writing import plain

TODAY = date(2026, 12, 1)
"""The day the cases are said on: a Tuesday."""
OPENS, CLOSES = 8, 18
"""The opening hours of the cases."""
OFFERED = (
    *("de", "de@simple", "en", "ar", "fa_AF", "fa", "ps", "uk", "ru", "tr", "kmr", "ti", "so", "fr", "es", "bg", "ro"),
    *("pl", "it", "vi", "sq", "sr_Latn", "ckb"),
)
WEEKEND = (5, 6)
"""Days on which no time is free: the person is told so and shown other days."""
MENU = tuple(Button("", label) for label in ("Wohnung", "Ausbildung", "Arbeit", "Schule", "Geld"))
STATUSES = {"duld": "duldung", "asyl": "asylum"}
TOPICS = {
    "recog": "recognition",
    "train": "training",
    "resid": "residence",
    "free": "leisure",
    "house": "housing",
    "volun": "volunteering",
    "kita": "childcare",
}
DAYPARTS = {"am": "morning", "pm": "afternoon", "any": "any"}
MODES = {"person": "inperson"}


@lru_cache(maxsize=1)
def offices() -> tuple[Office, ...]:
    """Give the sample offices, that of Trier first: the one whose door the cases came by."""
    return tuple(
        sorted(read_offices(Path(bot.__file__).parent / "offices"), key=lambda office: office.id != "jmd-trier")
    )


def said(step: str, language: str, words: str) -> str:  # noqa: PLR0911 -- the order in which a message is heard
    """Give what becomes of words typed at a step: danger first, then commands, then the step's own answer."""
    language = {"any": "", "sr": "sr_Latn", "de-simple": "de@simple"}.get(language, language)
    if step == "crisis":
        return _danger(words, language)
    if (names.hear_danger if step == "name" else hear_danger)(words, language).strength == "card":
        return "crisis:"
    if (command := (names if step == "name" else typed).read_command(words, language)) is not None:
        return f"cmd:{command}"
    options = OPTIONS.get(step, ())
    sight = Sight(language, options, TODAY)
    reading = STEPS[step](words, sight) if step in STEPS else None
    if reading is not None and (written := WRITTEN[step](reading)):
        return f"decline:{step}" if written == "status:decl" else written
    if step == "name" and (contacts._nameless().whole(plain(words, 60)) or typed.read_unanswered(words, language)):
        return "skip"
    if (unanswered := typed.read_unanswered(words, language)) and step not in {"any", "menu", "yesno"}:
        return "skip" if unanswered == "unknown" else f"decline:{step}"
    if step in {"status", "topic"} and mentions_deadline(words, language):
        return "urgent:deadline"
    for what, is_said in (
        ("greeting", typed.is_greeting),
        ("thanks", typed.is_thanks),
        ("question", typed.is_question),
    ):
        if is_said(words, language):
            return what
    return "unclear"


def _danger(words: str, language: str) -> str:
    if is_crisis(words, language):
        return "crisis:"
    return "urgent:deadline" if mentions_deadline(words, language) else "none"


def _plain(prefix: str, names: Mapping[str, str] | None = None) -> Callable[[Reading], str]:
    def write(reading: Reading) -> str:
        match reading:
            case Understood(str(value), sure):
                return f"{prefix if sure else f'{prefix[:-1]}?:'}{(names or {}).get(value, value)}"
            case Perhaps(options):
                return f"{prefix[:-1]}?:{','.join((names or {}).get(option, option) for option in options)}"
            case _:
                return ""

    return write


def _age(reading: Reading) -> str:
    match reading:
        case Understood({"age": int(age)}):
            return f"age:{age}"
        case Understood({"born": str(born)}):
            return f"birthyear:{born}"
        case Understood(str(band)):
            return f"option:{band}"
        case Perhaps(options):
            return f"option?:{','.join(options)}"
        case _:
            return ""


def _birth(reading: Reading) -> str:
    match reading:
        case Understood(str(born)):
            return _born(born)
        case Perhaps(options):
            return f"date?:{','.join(options)}"
        case _:
            return ""


def _born(born: str) -> str:
    if "/" in born or len(born) == 4:
        return f"birthyear:{born}"
    return f"date:{born}" if len(born) > 7 else f"month:{born}"


def _language(reading: Reading) -> str:
    match reading:
        case Understood(str(code)):
            written = {"de@simple": "de-simple"}.get(code, code)
            return f"lang:{written}" if code in OFFERED else f"lang-unsupported:{written}"
        case Perhaps(options):
            return f"lang?:{','.join(options)}"
        case _:
            return ""


def _place(reading: Reading) -> str:  # noqa: PLR0911 -- a line a kind of place
    match reading:
        case Understood({"postal_code": str(code)}):
            return f"plz:{code}"
        case Understood({"municipality": str(town)}):
            return f"town:{town}"
        case Understood({"area": str(area)}):
            return f"area:{area}"
        case Understood({"abroad": True}):
            return "abroad:"
        case Understood({"reception": True}):
            return "area:reception"
        case Understood({"unknown": True}):
            return "place:unknown"
        case _:
            return ""


def _when(reading: Reading) -> str:  # noqa: PLR0911 -- a line a kind of time
    match reading:
        case Understood({"day": None, "time": None}):
            return "any-day"
        case Understood({"but": list(but)}):
            return f"but:{','.join(map(str, but))}"
        case Understood({"day": str(day)}):
            return f"day-closed:{day}" if date.fromisoformat(day).weekday() in WEEKEND else f"day:{day}"
        case Understood({"time": str(time)}):
            return f"time:{time}" if OPENS <= int(time[:2]) < CLOSES else f"time-closed:{time}"
        case Understood(str(part)):
            return f"daypart:{DAYPARTS.get(part, part)}"
        case Perhaps(options):
            return f"{'time' if ':' in options[0] else 'day'}?:{','.join(options)}"
        case _:
            return ""


def _contact(reading: Reading) -> str:
    match reading:
        case Understood("chat"):
            return "contact:chat"
        case Understood(str(value)):
            return f"email:{value}" if "@" in value else f"phone:{value}"
        case _:
            return ""


def _option(reading: Reading) -> str:
    return f"option:{reading.value}" if isinstance(reading, Understood) else ""


def _menu(words: str, sight: Sight) -> Reading:
    place = named(words, MENU)
    place = meant(words, MENU, len(MENU)) if place is None else place
    return Unread() if place is None else Understood(sight.options[place])


def _summary(words: str, sight: Sight) -> Reading:
    """Read what is typed into the summary: yes and no as exactly as where an answer acts, else a corrected name."""
    reading = typed.read_decision(words, sight)
    return read_correction(words, sight) if isinstance(reading, Unread) else reading


def _agreed(reading: Reading) -> str:
    match reading:
        case Understood("yes" | "no" as meaning):
            return str(meaning)
        case Understood(name):
            return f"name:{name}"
        case _:
            return ""


def _topic(words: str, sight: Sight) -> Reading:
    return typed.read_topic(words, sight)


def _birthdate(words: str, sight: Sight) -> Reading:
    return read_birth(words, sight)


OPTIONS = {
    "age": tuple(BANDS),
    "language": OFFERED,
    "status": ("pass", "permit", "asyl", "duld", "other", "decl"),
    "menu": ("1", "2", "3", "4", "5"),
}
STEPS: dict[str, Reader] = {
    "age": read_age,
    "birthdate": _birthdate,
    "consent": typed.read_consent,
    "contact": read_contact,
    "day": read_time_wish,
    "time": read_time_wish,
    "language": typed.read_language,
    "menu": _menu,
    "mode": read_mode,
    "name": read_name,
    "place": lambda words, _: read_place(words, offices()),
    "role": typed.read_role,
    "status": typed.read_status,
    "summary": _summary,
    "topic": _topic,
    "yesno": typed.read_yes_no,
}
WRITTEN: dict[str, Callable[[Reading], str]] = {
    "age": _age,
    "birthdate": _birth,
    "consent": _agreed,
    "contact": _contact,
    "day": _when,
    "time": _when,
    "language": _language,
    "menu": _option,
    "mode": _plain("mode:", MODES),
    "name": _plain("name:"),
    "place": _place,
    "role": _plain("role:"),
    "status": _plain("status:", STATUSES),
    "summary": _agreed,
    "topic": _plain("topic:", TOPICS),
    "yesno": _plain(""),
}
