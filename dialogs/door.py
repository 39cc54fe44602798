"""The door: what a messenger may show where nothing personal may be written, each screen by itself.

For operators whose data protection forbids personal data on a messenger (KDG § 7, DSG-EKD § 5, GDPR Art. 5).
Nothing is kept: what was tapped stands in the buttons alone. The conversation itself takes place in the web chat,
behind a link.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from dialogs.engine.commands import CRISIS, NUMBERS
from dialogs.engine.conversation import Message, Option
from dialogs.engine.questions import option
from dialogs.language import FIRST_PAGE
from dialogs.office import Office
from dialogs.rules import eligibility
from dialogs.rules.hotlines import Caller, besides_german, numbers_for
from dialogs.steps.hotlines import card_lines
from dialogs.steps.hours import office_hour_lines, walk_in_lines
from dialogs.steps.referrals import lines_of, places_for
from dialogs.text import Line, Phone, Weekday, text

LINK_AND_REMINDERS, LINK_ALONE = "link:remind", "link"
"""Options that ask for the link to the web chat, with reminders of date and code here, or without."""
BANDS: tuple[Option, ...] = (
    option("fit:u12", "under 12"),
    option("fit:12_15", "12 to 15"),
    option("fit:16_17", "16 to 17"),
    option("fit:18_25", "18 to 25"),
    option("fit:26", "26"),
    option("fit:27p", "27 or older"),
)
TO_MENU = option("menu", "Back", "⬅️")
HOURS = "hours"
TO_WEB = option("web", "Make an appointment", "📅")


@dataclass(frozen=True, slots=True)
class Door:
    """What a screen needs to know: the office, the languages offered (code, endonym), the moment, the reader's own."""

    office: Office
    languages: Sequence[tuple[str, str]]
    now: datetime
    """The moment at which a screen is shown: aware, in the office's zone."""
    holidays: frozenset[date] = frozenset()
    """The public holidays where the office is."""
    language: str = "de"
    """The catalog code of the language it is shown in."""
    free: Sequence[date] = ()
    """The next local days with free times for a first talk; only the screen of :data:`HOURS` asks for them."""

    def screen(self, name: str) -> Message:
        """Give the screen of an option's id, "fit:16_17"; the menu for one that is not known."""
        head, _, value = name.partition(":")
        return SCREENS.get(head, _menu)(self, value)

    def link(self, address: str) -> Message:
        """Give the link to the web chat."""
        return Message(
            (
                text("🔗 Go on here in the browser. The link works until tomorrow:"),
                address,
                text("Nobody else should see it."),
            ),
            kind="card",
            options=(TO_MENU,),
        )


NOT_KEPT = Message((text("Please do not write anything personal here. I have not kept it."),), kind="hint")
"""Said to whoever writes instead of tapping, before the menu."""
ONE_LINE = Message((NUMBERS,), kind="hint", options=(Option("crisis", CRISIS.label, emoji=CRISIS.emoji),))
"""Said before it where one word of theirs may speak of danger."""


def _menu(door: Door, _: str) -> Message:
    return Message(
        (
            text("👋 Welcome to {office}.", office=door.office.name),
            text("The advice is free of charge and confidential."),
            text("Here in Telegram I ask for nothing personal and keep nothing."),
            *door.office.notices,
            text("👉 What would you like to know?"),
        ),
        options=(
            TO_WEB,
            option("fit", "Is this for me?", "❓"),
            option("info", "What you get here", "ℹ️"),
            option(HOURS, "Opening hours", "🕒"),
            Option("crisis", CRISIS.label, emoji=CRISIS.emoji),
            option("language", "Change language", "🌐"),
        ),
    )


def _language(door: Door, page: str) -> Message:
    first, others = door.languages[:FIRST_PAGE], door.languages[FIRST_PAGE:]
    shown = others if page else first
    turn = (Option("language" if page else "language:more", "…", emoji="🌍"),) if others else ()
    return Message(
        (text("👋 {office}", office=door.office.name), text("🌐 Sprache / Language")),
        options=(*(Option(f"menu:{code}", endonym) for code, endonym in shown), *turn),
        columns=2,
    )


def _info(door: Door, _: str) -> Message:
    office = door.office
    return Message(
        (
            text(
                "We advise young people from 12 to 26 and their parents: "
                "school, training, work, German, residence and more."
            ),
            text("Everybody is welcome, whatever their religion, sex, nationality or origin."),
            text("I am a program. I look for the appointment. People give the advice."),
            text("📍 {address}", address=office.address),
            text("📞 {phone}", phone=Phone(office.phone)),
            text("Telegram is another company and can see this chat. We ask for personal things in our own web chat."),
            text("Everything in detail:"),
            office.privacy_link,
        ),
        kind="card",
        options=(TO_WEB, TO_MENU),
    )


def _hours(door: Door, _: str) -> Message:
    office = door.office
    days = tuple(text("{weekday} {date}", weekday=Weekday(day, short=True), date=day) for day in door.free)
    return Message(
        (
            *walk_in_lines(office),
            text("📞 {phone}", phone=Phone(office.phone)),
            *office_hour_lines(office),
            text("📍 {address}", address=office.address),
            *((text("📅 The next days with free appointments:"), *days) if days else ()),
        ),
        kind="card",
        options=(TO_WEB, TO_MENU),
    )


def _crisis(door: Door, _: str) -> Message:
    caller, names = Caller(besides_german((door.language,))), dict(door.languages)
    return Message(
        (
            *card_lines(numbers_for(door.office.hotlines, caller, door.now, door.holidays), door.now, names),
            text("Please call one of these numbers. They are there for you."),
        ),
        kind="crisis",
        options=(TO_MENU,),
    )


def _in_danger(_: Door, __: str) -> Message:
    return Message(
        (text("🆘 Are you or is somebody in danger?"), NUMBERS),
        options=(option("crisis", "Yes", "🆘"), option("menu", "No", "▶️")),
    )


def _fit(door: Door, value: str) -> Message:
    """Ask for age and place by buttons, and say what follows; a person looks at whatever is not certain."""
    band, _, area = value.partition("/")
    if band not in eligibility.BANDS:
        return Message((text("🎂 How old is the person who needs advice?"),), options=(*BANDS, TO_MENU), columns=2)
    match eligibility.decide(band, door.now.date()):
        case "refer":
            opening: tuple[Line, ...] = (
                text("We advise up to the 27th birthday."),
                text("For adults there is another good place. It is free of charge too:"),
            )
            return _elsewhere(door, opening, "over27")
        case "parents":
            lines: tuple[Line, ...] = (
                text("We advise from 12 years. But your parents can make an appointment here."),
                text("Do you want to talk to somebody? It is free of charge:"),
                text("📞 {phone}", phone=Phone("116 111")),
            )
            return Message(lines, kind="card", options=(TO_WEB, TO_MENU))
        case "in_target" | "ask_counsellor":
            pass
    if not area:
        return _place(door, band)
    if area == "else":
        return _elsewhere(door, (text("For every place there is an office that is responsible."),), "area")
    return Message(
        (text("✅ Yes, we are there for you."), text("You can make an appointment now.")),
        kind="card",
        options=(TO_WEB, TO_MENU),
    )


def _place(door: Door, band: str) -> Message:
    return Message(
        (text("🏠 Where does the person live?"),),
        options=(
            *(Option(f"fit:{band}/{area.id}", area.name, emoji="📍") for area in door.office.areas),
            option(f"fit:{band}/reception", "In a refugee reception centre"),
            option(f"fit:{band}/else", "Another place"),
            option("fit", "Back", "⬅️"),
        ),
    )


def _elsewhere(door: Door, opening: tuple[Line, ...], purpose: str) -> Message:
    places = (line for entry in places_for(door.office, purpose) for line in lines_of(entry))
    call = text("Any questions? You can also call us: 📞 {phone}", phone=Phone(door.office.phone))
    return Message((*opening, *places, call), kind="card", options=(TO_MENU,))


def _web(_: Door, __: str) -> Message:
    return Message(
        (
            text("📅 For an appointment I ask a few questions, in our own web chat and not in Telegram."),
            text("Would you like a reminder here before the appointment? I write only time and code."),
        ),
        options=(
            option(LINK_AND_REMINDERS, "Yes, remind me here", "🔔"),
            option(LINK_ALONE, "No, only the link", "🔗"),
            TO_MENU,
        ),
    )


SCREENS: Mapping[str, Callable[[Door, str], Message]] = {
    "menu": _menu,
    "language": _language,
    "info": _info,
    HOURS: _hours,
    "crisis": _crisis,
    "in_danger": _in_danger,
    "fit": _fit,
    "web": _web,
}
