"""What must be read by two people before anybody relies on it: it stays so wherever its module is moved to."""

import ast
from types import ModuleType

import pytest

from bot.channels.web import documents
from bot.conversation import own_data
from bot.languages.catalogs import LOCALES
from bot.languages.review_tiers import tier_of
from bot.strings.sentences import Sources, SourceSentence, sentences_of_clients
from dialogs import answers, booked, feedback, later, my_appointment, talk_to_a_person
from dialogs.steps import consent, referrals, status
from dialogs.text import Text


@pytest.fixture(scope="module")
def sources() -> Sources:
    return sentences_of_clients(LOCALES.parent)


@pytest.mark.parametrize(
    "module",
    [consent, status, own_data, talk_to_a_person, referrals, booked, my_appointment, later, documents],
    ids=lambda module: module.__name__,
)
def test_what_binds_or_protects_people_weighs_most(sources: Sources, module: ModuleType) -> None:
    assert module.REVIEW_TIER == "A"
    assert {source.tier for source in said_in(module, sources)} == {"A"}


def test_the_answers_that_bind_people_weigh_most_and_the_others_as_usual(sources: Sources) -> None:
    rows = (answers.STATUS, answers.CONSENT, answers.CANCEL, answers.DELETE)
    binding = {button.label for row in rows for button in row.options} | {answers.STATUS.name, answers.CONSENT.name}
    assert {sources[label.msgid].tier for label in binding if isinstance(label, Text)} == {"A"}
    assert {sources[label].tier for label in ("School", "Vocational training", "16 to 17", "I don't mind")} == {"B"}


def said_in(module: ModuleType, sources: Sources) -> list[SourceSentence]:
    """Give the sentences that stand in a module."""
    file = f"{module.__name__.replace('.', '/')}.py"
    found = [source for source in sources.values() if file in source.files]
    assert found
    return found


def test_kind_words_after_the_talk_weigh_least(sources: Sources) -> None:
    assert feedback.REVIEW_TIER == "C"
    assert sources["Thank you. We are glad."].tier == "C"


@pytest.mark.parametrize(
    "begins",
    [
        *("delete – delete everything", "Delete everything", "Delete everything? ", "Yes, delete everything"),
        *("The advice is free of charge and confidential.", "Please do not send photos of papers."),
        *("Please bring with you: {papers}", "📬 Have you got a letter with a deadline?", "Deadline"),
    ],
)
def test_sentences_that_weigh_as_much_elsewhere(sources: Sources, begins: str) -> None:
    found = [source for msgid, source in sources.items() if msgid.startswith(begins)]
    assert found
    assert {source.tier for source in found} == {"A"}


def test_most_sentences_are_read_by_one_person(sources: Sources) -> None:
    assert sources["🎂 How old are you?"].tier == "B"


@pytest.mark.parametrize(
    ("module", "expected"),
    [
        ('"""Of a module."""', "B"),
        ('REVIEW_TIER = "A"', "A"),
        ('REVIEW_TIER: Final = "C"', "C"),
        ('OTHER = "A"', "B"),
        ('def other():\n    REVIEW_TIER = "A"', "B"),
    ],
)
def test_a_module_says_its_own_tier(module: str, expected: str) -> None:
    assert tier_of(ast.parse(module)) == expected


def test_a_tier_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="the review tier 'D' is none - write one of A, B, C"):
        tier_of(ast.parse('REVIEW_TIER = "D"'))
