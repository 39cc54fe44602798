"""What stands beside the bot's words on a page: a talk with its times, and whose language is whose."""

from datetime import date, datetime, timedelta

import pytest

from bot.conversation.beside_the_bot import Beside, Written, beside
from bot.languages.speaker import Speaker
from bot.office.versions import by_id
from bot.port import Button, Outbound
from dialogs.engine.commands import HUMAN, TO_BOT
from dialogs.engine.facts import TeamTimes
from dialogs.live_chat import field, from_team
from dialogs.office import ZONE
from storage.engine.database import Database, Transaction
from storage.intakes import live_chats
from storage.team import staff
from tests.bot.desk.examples import payload
from tests.bot.desk.world import World
from tests.journey import CATALOGS

WORDS = "Bringen Sie das Zeugnis mit."


def spoken(words: str, language: str, *spoken: str) -> tuple[str, ...]:
    """Give the languages of the lines of a counsellor's message, as a reader of ``language`` has them."""
    message = from_team({"words": words})
    assert message is not None
    return Written(message, spoken=spoken).on(Speaker(CATALOGS, language)).line_languages


@pytest.mark.parametrize("language", ["ar", "ti", "tr", "en", "uk"])
def test_a_counsellor_s_own_words_are_german_for_whoever_reads_another_language(language: str) -> None:
    assert spoken(WORDS, language, "de") == ("", "de")


@pytest.mark.parametrize(
    ("words", "language", "speaks"),
    [
        (WORDS, "de", ("de",)),
        (WORDS, "de@simple", ("de",)),
        ("Diplomayi getirin.", "tr", ("de", "tr")),
        ("أحضر الشهادة", "ar", ("de",)),
        ("Привіт", "uk", ("de",)),
        ("10:30?", "tr", ("de",)),
    ],
)
def test_words_that_may_be_the_reader_s_own_language_are_left_to_the_reader(
    words: str, language: str, speaks: tuple[str, ...]
) -> None:
    assert spoken(words, language, *speaks) == ()


@pytest.mark.parametrize(("message", "shown"), [("Was ist mit dem Zeugnis?", True), ("call", False)])
def test_a_talk_begins_with_the_words_the_team_answers(
    sqlite: Database, now: datetime, message: str, *, shown: bool
) -> None:
    world = World.open(sqlite, now)
    booked = world.booked(now)
    plain = payload()
    intake = world.intake({**plain, "answers": {**plain["answers"], "message": message}}, about=booked)
    person = booked.conversation_id or ""

    def work(tx: Transaction) -> Beside:
        member = staff.find(tx, world.trier.counsellors[0].id)
        assert member is not None
        live_chats.write(tx, member, intake_id=intake.id, conversation_id=person, content={"words": WORDS}, now=now)
        return beside(tx, person, by_id(world.offices), world.trier.id, seen=now, now=now)

    talk = sqlite.write_now(work).on((), Speaker(CATALOGS, "de"))
    assert [message.kind for message in talk] == [*(["own"] if shown else []), "team", "question"]
    assert (message in talk[0].lines[-1]) is shown


def test_a_talk_shows_when_each_word_was_said_and_of_another_day_which(sqlite: Database, now: datetime) -> None:
    world = World.open(sqlite, now)
    booked = world.booked(now)
    intake, person = world.intake(payload(), about=booked), booked.conversation_id or ""
    earlier = now - timedelta(hours=20)

    def work(tx: Transaction) -> Beside:
        member = staff.find(tx, world.trier.counsellors[0].id)
        assert member is not None
        live_chats.write(tx, member, intake_id=intake.id, conversation_id=person, content={"words": WORDS}, now=earlier)
        live_chats.hear(tx, person, "Danke", now)
        return beside(tx, person, by_id(world.offices), world.trier.id, seen=now, now=now)

    shown = sqlite.write_now(work).on((), Speaker(CATALOGS, "tr"))
    day, local = earlier.astimezone(ZONE), now.astimezone(ZONE)
    assert [(message.kind, message.at) for message in shown[:-1]] == [
        ("team", f"{day:%d.%m %H:%M}"),
        ("own", f"{local:%H:%M}"),
    ]
    assert shown[0].line_languages == ("", "de")
    assert shown[-1].question == "talk"


def test_in_a_talk_the_bot_does_not_say_what_the_talk_itself_shows() -> None:
    told = Outbound(("✓",), kind="hint", buttons=(Button(TO_BOT.id, "Back"),))
    other = Outbound(("?",), kind="card", buttons=(Button(HUMAN.id, "Person"),))
    speaker, team = (
        Speaker(CATALOGS, "de"),
        TeamTimes(None, None, date(2026, 12, 1)),
    )
    in_talk = Beside(field=field(team)).on((told, other), speaker)
    assert (in_talk[0], in_talk[1].question) == (other, "talk")
    assert Beside().on((told, other), speaker) == (told, other)
