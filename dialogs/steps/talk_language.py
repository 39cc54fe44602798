"""The language of the talk: not always the language of the chat; an interpreter is planned with the time."""

from dataclasses import dataclass

from dialogs.answers import TALK_LANGUAGE, TALK_LANGUAGE_NAME, together
from dialogs.asking import choice, typed
from dialogs.engine.conversation import Answer, Option
from dialogs.engine.facts import Conversation, Languages
from dialogs.engine.questions import option
from dialogs.kept_answer import Known
from dialogs.rules.buttons import is_number
from dialogs.rules.reading import JSON, Perhaps, Reading, Sight, Understood, Unread
from dialogs.rules.typed import clean, read_language
from dialogs.rules.words.language_names import endonym
from dialogs.text import text

LONGEST_NAME = 40


@dataclass(frozen=True, slots=True)
class TalkLanguage:
    """The language to talk in: a catalog code where it is known, else the name as it was written."""

    code: str = "de"


async def talk_language_of() -> TalkLanguage:
    """Ask how the person wants to talk; an unanswered question means German."""
    situation = await Conversation()
    names = dict(await Languages())
    wish = situation.known.get("language_wish", Answer()).value
    own = str(wish) if wish else situation.language
    spoken: tuple[Option, ...] = ()
    if not own.startswith("de"):
        name = names.get(own) or endonym(own)
        spoken = (
            Option("own", text("{language}, please interpret", language=name), {"language": own, "interpreter": True}),
        )
    known = Known(languages=names)
    answer: JSON = await choice(
        TALK_LANGUAGE,
        text("🗣 Which language would you like to speak?"),
        options=(
            option("de", "German is fine", "", {"language": "de"}),
            *spoken,
            option("else", "Another language", "", {"other": True}),
        ),
        read=_read,
        known=known,
        together=together(TALK_LANGUAGE),
        hints=(text("Which language do you speak best? Write the name of the language."),),
        unknown_after=3,
    )
    if isinstance(answer, dict) and answer.get("other"):
        answer = await typed(
            TALK_LANGUAGE_NAME,
            text("Which language do you speak best? Write its name."),
            options=tuple(
                Option(code, name, {"language": code, "interpreter": True})
                for code, name in names.items()
                if code not in {own, "de", "de@simple"}
            ),
            read=_read_any,
            example=text("For example: Amharic"),
            known=known,
            columns=2,
            unknown_after=2,
        )
    return (
        TalkLanguage(str(answer["language"])) if isinstance(answer, dict) and "language" in answer else TalkLanguage()
    )


def _read(words: str, sight: Sight) -> Reading:
    reading = read_language(words, sight)
    if isinstance(reading, Understood):
        code = str(reading.value)
        return Understood({"language": code, "interpreter": code != "de"})
    return Understood({"other": True}) if isinstance(reading, Perhaps) else reading


def _read_any(words: str, sight: Sight) -> Reading:
    reading = _read(words, sight)
    if isinstance(reading, Understood) and reading.value != {"other": True}:
        return reading
    name = clean(words)[:LONGEST_NAME]
    return Understood({"language": name, "interpreter": True}) if name and not is_number(words) else Unread()
