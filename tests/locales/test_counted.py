"""Sentences that count something: every language says them in the form that the number asks for."""

import re
from datetime import timedelta

import pytest

from bot.channels.web import sentences
from bot.http.limits import Limits
from bot.languages.catalog_file import entries, placeholders, read_catalog, source_of
from bot.languages.catalogs import LOCALES, Catalogs, LanguageOffer
from bot.languages.known import LANGUAGES
from bot.languages.pseudo import PSEUDO
from bot.languages.speaker import Speaker, bare
from dialogs.steps.summary import HELD_MINUTES
from dialogs.text import Text, counted
from storage.calendar.quarters import HOLD_LASTS

NUMBERS = (0, 1, 2, 3, 5, 11, 21, 100)
SOURCES = [source_of(message) for message in entries(read_catalog(LOCALES / "messages.pot"))]
COUNTED = [(one, more) for one, more in SOURCES if more]
SHIPPED = sorted(place.parent.name for place in LOCALES.glob("*/LC_MESSAGES"))


def said(catalogs: Catalogs, code: str, one: str, more: str, number: int, *, formal: bool = False) -> str:
    others = dict.fromkeys(placeholders(one) - {"number"}, "Trier")
    return bare(Speaker(catalogs, code, formal).words(counted(one, more, number, **others)))


@pytest.mark.parametrize("code", SHIPPED)
@pytest.mark.parametrize("formal", [False, True], ids=["plain", "formal"])
def test_every_number_is_said_in_every_counted_sentence(catalogs: Catalogs, code: str, formal: bool) -> None:
    """A form may leave the number out only where no other number has that form: "two days" is one word in Arabic."""
    form = LANGUAGES[code].form
    shared = {
        number for number in NUMBERS if any(form(other) == form(number) for other in range(200) if other > number)
    }
    for one, more in COUNTED:
        for number in NUMBERS:
            line = said(catalogs, code, one, more, number, formal=formal)
            assert "{" not in line
            every_day = number <= 1 and one.startswith("Every")
            assert str(number) in line or number not in shared or every_day, line


MINUTES = "{number} minute", "{number} minutes"
DAYS = "In {number} day we ask you again.", "In {number} days we ask you again."
EXPECTED = {
    "de": ("0 Minuten", "1 Minute", "2 Minuten", "3 Minuten", "5 Minuten", "11 Minuten", "21 Minuten", "100 Minuten"),
    "en": ("0 minutes", "1 minute", "2 minutes", "3 minutes", "5 minutes", "11 minutes", "21 minutes", "100 minutes"),
    "fr": ("0 minute", "1 minute", "2 minutes", "3 minutes", "5 minutes", "11 minutes", "21 minutes", "100 minutes"),
    "es": ("0 minutos", "1 minuto", "2 minutos", "3 minutos", "5 minutos", "11 minutos", "21 minutos", "100 minutos"),
    "bg": ("0 минути", "1 минута", "2 минути", "3 минути", "5 минути", "11 минути", "21 минути", "100 минути"),
    "ru": ("0 минут", "1 минута", "2 минуты", "3 минуты", "5 минут", "11 минут", "21 минута", "100 минут"),
    "uk": ("0 хвилин", "1 хвилина", "2 хвилини", "3 хвилини", "5 хвилин", "11 хвилин", "21 хвилина", "100 хвилин"),
    "pl": ("0 minut", "1 minuta", "2 minuty", "3 minuty", "5 minut", "11 minut", "21 minut", "100 minut"),
    "it": ("0 minuti", "1 minuto", "2 minuti", "3 minuti", "5 minuti", "11 minuti", "21 minuti", "100 minuti"),
    "ro": ("0 minute", "1 minut", "2 minute", "3 minute", "5 minute", "11 minute", "21 de minute", "100 de minute"),
    "ar": ("0 دقيقة", "دقيقة واحدة", "دقيقتان", "3 دقائق", "5 دقائق", "11 دقيقة", "21 دقيقة", "100 دقيقة"),
    "sr_Latn": (*("0 minuta", "1 minut", "2 minuta", "3 minuta", "5 minuta", "11 minuta", "21 minut", "100 minuta"),),
    "tr": tuple(f"{number} dakika" for number in NUMBERS),
    "fa": tuple(f"{number} دقیقه" for number in NUMBERS),
}


@pytest.mark.parametrize("code", EXPECTED)
def test_the_form_is_the_one_that_the_number_asks_for(catalogs: Catalogs, code: str) -> None:
    assert tuple(said(catalogs, code, *MINUTES, number) for number in NUMBERS) == EXPECTED[code]


def test_counting_in_a_sentence_bends_the_noun_as_the_sentence_does(catalogs: Catalogs) -> None:
    found = [said(catalogs, "de", *DAYS, number) for number in (1, 2)]
    assert found == ["In 1 Tag fragen wir dich wieder.", "In 2 Tagen fragen wir dich wieder."]
    assert said(catalogs, "de", *DAYS, 2, formal=True) == "In 2 Tagen fragen wir Sie wieder."


COUNTS = re.compile(
    r"(?:\{\w+\}|\d+)(?: (?:short|working|free|new|more))? "
    r"(?:minute|hour|day|week|month|question|appointment|character|message|time|letter|place)s?\b"
)
NAMED_BY_ITS_NUMBER = {"Yes, in the next 7 days"}
"""Labels whose number is part of their name."""


def test_nothing_counts_without_forms() -> None:
    """A new sentence with "{n} days" has to be a ``counted`` one."""
    assert [one for one, more in SOURCES if not more and COUNTS.search(one) and one not in NAMED_BY_ITS_NUMBER] == []
    assert COUNTS.search("Please come {number} minutes early.")
    assert len(COUNTED) > 20


def test_the_invented_languages_count_too() -> None:
    catalogs = Catalogs.load(offer=LanguageOffer(pseudo=True))
    for language in PSEUDO:
        assert said(catalogs, language.code, *MINUTES, 1) != said(catalogs, language.code, *MINUTES, 2)


def test_a_sentence_that_counts_without_a_number_names_itself(catalogs: Catalogs) -> None:
    with pytest.raises(ValueError, match="counts something"):
        Speaker(catalogs, "de").words(Text(MINUTES[0], (("number", "many"),), MINUTES[1]))


def test_what_is_said_to_be_held_is_held() -> None:
    assert timedelta(minutes=HELD_MINUTES) == HOLD_LASTS


def test_a_text_of_as_many_characters_as_are_said_to_be_enough_can_be_sent() -> None:
    every_sign_as_bytes = len("%F0%9F%98%80") * sentences.ENOUGH_CHARACTERS
    assert every_sign_as_bytes < Limits().body_bytes
