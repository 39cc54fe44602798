"""Choose the language of the chat, before any reading is needed."""

from dataclasses import replace

from dialogs.answers import LANGUAGE, LANGUAGE_WISH
from dialogs.asking import step, typed
from dialogs.booked import leads_home
from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import Answer, Option
from dialogs.engine.facts import Checked, Conversation, Languages, Offices, OpenQuestion
from dialogs.engine.questions import Ending, option
from dialogs.office import Office
from dialogs.rules.buttons import is_number
from dialogs.rules.reading import Reading, Sight, Understood, Unread
from dialogs.rules.typed import clean, read_language
from dialogs.text import Line, text

LONGEST_NAME = 40
FIRST_PAGE = 13
"""Languages on the first page of the menu: with the way to the others seven rows of two, which fit a small phone."""
PLAIN = frozenset({"de@simple", "de", "en"})
"""What is offered to somebody whose language is not: the languages most others understand a little."""
SERVICE = "Jugendmigrationsdienst"
"""What JMD stands for; a name, so it is never translated."""


async def language() -> Ending:
    """Ask for the language; where it is not offered, remember it for the talk and offer the nearest."""
    office = (await Offices())[0]
    languages = await Languages()

    def read(words: str, sight: Sight) -> Reading:
        return _read_offered(words, sight, frozenset(code for code, _ in languages))

    begun = (await Conversation()).language != ""
    welcome = () if begun else _welcome(office)
    another = option("more", "Another language", "🌍", {"wish": ""})
    chosen = await step(
        LANGUAGE,
        *welcome,
        text("🌐 Sprache / Language"),
        options=(
            *_menu(languages[:FIRST_PAGE]),
            Option("more", "…", {"wish": ""}, "🌍") if languages[FIRST_PAGE:] else another,
            *(await leads_home() if begun else ()),
        ),
        read=read,
        hints=(text("🌐 Sprache / Language"), text("🌐 Sprache / Language")),
        columns=2,
        sets_language=True,
        back=begun,
    )
    if isinstance(chosen, dict) and not chosen["wish"] and languages[FIRST_PAGE:]:
        chosen = await step(
            LANGUAGE,
            text("🌐 Sprache / Language"),
            key="language_more",
            options=(*_menu(languages[FIRST_PAGE:]), another),
            read=read,
            hints=(text("🌐 Sprache / Language"), text("🌐 Sprache / Language")),
            columns=2,
            sets_language=True,
        )
    if isinstance(chosen, str):
        return await _chosen(chosen)
    wish = str(chosen["wish"]) or await typed(
        LANGUAGE_WISH,
        text("Which language do you speak best? Write its name."),
        read=_read_any,
        folded=False,
        example=text("For example: Amharic"),
        skippable=True,
        unknown_after=2,
    )
    instead: str = await step(
        LANGUAGE,
        text("I do not know this language yet. Please choose another language."),
        text("The talk is still possible in many languages: we will look for somebody who interprets."),
        key="language_instead",
        options=(
            *(Option(code, endonym) for code, endonym in languages if code in PLAIN),
            HUMAN,
            option("/change:language", "All languages"),
        ),
        read=read,
        sets_language=True,
    )
    ending = await _chosen(instead)
    return replace(ending, knows={"language_wish": Answer(wish)} if wish else {})


def _welcome(office: Office) -> tuple[Line, ...]:
    """Say, in the language of the device, what this is, for whom, and that it costs nothing."""
    name = office.name if SERVICE in office.name else f"{office.name} ({SERVICE})"
    return (
        text("Free advice for young people from 12 to 26 and their parents. Book an appointment here."),
        text("👋 {office}", office=name),
    )


async def _chosen(code: str) -> Ending:
    """Say honestly where the sentences of a language have not been checked yet."""
    if await Checked(code):
        return Ending()
    return Ending(
        (
            text(
                "Nobody who speaks this language has checked these sentences yet. "
                "If something is unclear, ask the team."
            ),
        ),
        # What was shown comes again at once, in the new language.
        opens="" if await OpenQuestion() is not None else "home",
    )


def _menu(languages: tuple[tuple[str, str], ...]) -> tuple[Option, ...]:
    return tuple(Option(code, endonym) for code, endonym in languages)


def _read_offered(words: str, sight: Sight, offered: frozenset[str]) -> Reading:
    """Read a language name; one that is not offered becomes a wish for the talk, where there is none yet."""
    reading = read_language(words, sight)
    if isinstance(reading, Understood) and reading.value not in offered:
        return Understood({"wish": reading.value}) if "more" in sight.options else Unread()
    return reading


def _read_any(words: str, sight: Sight) -> Reading:
    reading = read_language(words, sight)
    if isinstance(reading, Understood):
        return reading
    name = clean(words)[:LONGEST_NAME]
    return Understood(name) if name and not is_number(words) else Unread()
