"""Choose the language of the chat, before any reading is needed."""

from dialogs.engine.commands import HUMAN
from dialogs.engine.conversation import Answer, Option
from dialogs.engine.facts import Languages, Offices
from dialogs.engine.questions import Ending, Question, Sight, option
from dialogs.engine.text import Line, text
from dialogs.rules.reading import Reading, Understood, Unread
from dialogs.rules.typed import clean, read_language

LONGEST_NAME = 40
PLAIN = frozenset({"de@simple", "de", "en"})
"""What is offered to somebody whose language is not: the languages most others understand a little."""


async def language() -> Ending:
    """Ask for the language; where it is not offered, remember it for the talk and offer the nearest."""
    office = (await Offices())[0]
    languages = await Languages()

    def read(words: str, sight: Sight) -> Reading:
        return _read_offered(words, sight, frozenset(code for code, _ in languages))

    chosen = await Question(
        "language",
        (text("👋 {office}", office=office.name), text("🌐 Sprache / Language")),
        (*(Option(code, endonym) for code, endonym in languages), Option("more", "…", {"wish": ""}, "🌍")),
        read=read,
        hints=(text("🌐 Sprache / Language"), text("🌐 Sprache / Language")),
        columns=2,
        sets_language=True,
        unknown_after=0,
        back=False,
    )
    if isinstance(chosen, str):
        return Ending()
    wish = str(chosen["wish"]) or await Question(
        "language_wish",
        (text("Which language do you speak best? Write its name."),),
        read=_read_any,
        show=_name,
        field="text",
        example=text("For example: Amharic"),
        skippable=True,
        unknown_after=2,
    )
    await Question(
        "language_instead",
        (
            text("I do not know this language yet. Please choose another language."),
            text("The talk is still possible in many languages: we will look for somebody who interprets."),
        ),
        (
            *(Option(code, endonym) for code, endonym in languages if code in PLAIN),
            HUMAN,
            option("/change:language", "All languages"),
        ),
        read=read,
        sets_language=True,
        unknown_after=0,
    )
    return Ending(knows={"language_wish": Answer(wish)} if wish else {})


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
    return Understood(name) if name else Unread()


def _name(answer: Answer) -> Line | None:
    return str(answer.value) if answer.value else None
