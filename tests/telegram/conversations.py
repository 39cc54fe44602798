"""People who talk to the public bot, each at their own pace, and what of it reached them."""

import asyncio
from collections.abc import Sequence

from tests.telegram.account import Account
from tests.telegram.count import Count, count
from tests.telegram.emulator import Emulator
from tests.telegram.people import Person

PEOPLE = 8
PATIENCE = 10
"""Seconds a person waits for an answer."""
SENT = "sendMessage"

Step = tuple[str, str, str]
"""What they do, with what, and words of the question it leads to."""
STEPS: Sequence[Step] = (
    ("start", "de_jmd-trier", "Für wen ist die Beratung?"),
    ("tap", "self", "Bist du einverstanden?"),
    ("tap", "yes", "Wie alt bist du?"),
    ("say", "17", "Wo wohnst du?"),
    ("tap", "area-trier", "Welches Papier hast du"),
    ("tap", "asyl", "In welcher Sprache möchtest du sprechen?"),
    ("tap", "Deutsch ist okay", "Worum geht es vor allem?"),
)


async def talk(person: Person, *, until: str = "") -> Person:
    """Have a person answer question after question, each when they see it."""
    for what, value, question in STEPS:
        await act(person, what, value)
        await person.expects(question, seconds=PATIENCE)
        if until and until in question:
            break
    return person


async def act(person: Person, what: str, value: str) -> int:
    match what:
        case "start":
            return await person.starts(value)
        case "tap":
            return await person.taps(value)
        case _:
            return await person.says(value)


async def talk_together(telegram: Emulator, account: Account, people: int = PEOPLE) -> list[Person]:
    """Have some people talk at the same time."""
    return list(await asyncio.gather(*[talk(telegram.person(account, id=number + 1)) for number in range(people)]))


def count_all(telegram: Emulator, people: Sequence[Person]) -> Count:
    """Count, over all people, what was to reach them against what did."""
    questions = [question for _, _, question in STEPS]
    counts = (count(questions, [asks(text, questions) for text in arrived(telegram, person)]) for person in people)
    return sum(counts, start=Count())


def arrived(telegram: Emulator, person: Person) -> list[str]:
    """Give what was shown in a chat, in order, whatever the bot learned of it."""
    return [call.arguments["text"] for call in telegram.calls(SENT, chat=person.id) if call.outcome.startswith("ok")]


def asks(text: str, questions: Sequence[str]) -> str:
    """Give the question a message asks, or the message itself if none."""
    return next((question for question in questions if question in text), text)
