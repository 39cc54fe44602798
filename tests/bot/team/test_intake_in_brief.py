"""What is said of an intake where nothing of it may be read."""

from bot.team.intake_in_brief import About, language
from bot.team.speech import Speech
from tests.bot.desk.examples import LONG_WORDS, full
from tests.bot.staff_bot.chats import Chats
from tests.journey import CATALOGS


def test_nothing_a_client_typed_is_in_what_is_said_of_an_intake(chats: Chats) -> None:
    content = full()
    content["answers"]["topic_3"] = {"value": "eigene Worte", "how": "typed"}
    intake = chats.intake(**content)
    about = About.of(intake)
    assert about == About.from_json(about.to_json())
    assert (about.topics, about.language) == (("train", "resid"), "ar")
    said = str(about.to_json())
    assert not [word for word in (*LONG_WORDS.split(), "زهرة", "eigene", "2000-05") if len(word) > 3 and word in said]


def test_a_language_in_a_clients_own_words_is_another_language() -> None:
    speech = Speech("de", CATALOGS.desk("de").gettext)
    codes = ("ar", "fa_AF", "kmr", "de@simple", "die von meiner Oma")
    assert [language(code, speech) for code in codes] == [
        "Arabisch", "Dari", "Kurmandschi", "Einfaches Deutsch", "andere Sprache",
    ]  # fmt: skip
