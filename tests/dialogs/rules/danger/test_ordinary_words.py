"""What is typed as an answer in any language, and what stands on a button, is no danger, in whatever chat."""

import dataclasses
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

import dialogs
from dialogs.rules.emergencies import hear_danger
from dialogs.rules.words import LEXICONS
from tests.journey import CATALOGS

IS_DANGER = frozenset({"help", "crisis"})
"""Meanings whose phrases call for help."""
SPEAKS_OF_DANGER = """
    abgeschoben | abschiebeverbot | abschiebung | abschiebungsandrohung | abschiebungsverbot | angst | dablin |
    deport | deportacij | deportacija | deportación | deportacj | deportacja | deportare | deportation stopped |
    deportim | desahucio | die | dublin | dublin transfer | dublino | dubliné | dublín | dublîn |
    dëbim | eksmisja | espulsione | evacuare | evict | eviction | expulsion | expulsión | expulzare | homeless |
    procédure dublin | rückführungsverfahren | sfratto | suspension of deportation | sınır dışı | tahliye |
    tarxiil | trục xuất | zawieszona deportacja | überstellung | даблин | депортац | депортаци | депортациј |
    депортација | депортаці | депортиране | дублин | дублін | дъблин | спряна депортация | إيقاف الترحيل | اخراج
    | بصمة دبلن | بند | ترحيل | تعليق الترحيل | دبلن | دبلین | دوبلین | دیپورت | دیپورټ | دیپۆرت | دەبلن |
    منع ترحيل | وقف الترحيل | وقف ترحيل | وږی | ډبلین | ډیپورټ | ሓሚመ | መባረር | ማባረር | ምጥራዝ | ደብሊን | ዳብሊን
"""
"""Phrases that name what is feared, as a topic: a line with the numbers may stand under the answer."""
ARE_DEPORTED = "ترحيل إلى"
"""Who types this is being deported to somewhere."""
LABEL = re.compile(r'text\("([^"{]{1,39}[^".:?!{])"')
"""A label or short sentence in the code, English."""
LABELS_OF_DANGER = frozenset(
    {"Who needs help", "would like to help", "Help right now", "Help", "Help as a volunteer", "Duldung"}
)
"""Labels that call for help, or explain a paper by the deportation it halts."""


def phrases_of(language: str) -> Iterator[str]:
    """Give what the lexicon of a language holds, but for cries for help and places that are no home."""
    for field in dataclasses.fields(LEXICONS[language]):
        table = getattr(LEXICONS[language], field.name)
        if field.name in {"places", "numbers"} or not hasattr(table, "items"):
            continue
        for meaning, phrases in table.items():
            if meaning not in IS_DANGER:
                whole = (" ".join(re.sub("[*_]", " ", phrase).split()) for phrase in phrases.split("|"))
                yield from (phrase for phrase in whole if phrase != ARE_DEPORTED)


def labels() -> tuple[str, ...]:
    """Give the English sentences of the buttons that the dialogs name."""
    sources = (path.read_text() for path in sorted(Path(dialogs.__path__[0]).rglob("*.py")))
    found = {label for source in sources for label in LABEL.findall(source)}
    return tuple(sorted(found - LABELS_OF_DANGER))


@pytest.mark.parametrize("language", sorted(LEXICONS))
def test_no_phrase_of_an_answer_is_danger_in_its_own_chat_or_a_german_or_english_one(language: str) -> None:
    heard = {
        (phrase, chat): hear_danger(phrase, chat).strength
        for phrase in dict.fromkeys(phrases_of(language))
        for chat in dict.fromkeys((language, "de", "en"))
    }
    topics = {" ".join(topic.split()) for topic in SPEAKS_OF_DANGER.split("|")}
    allowed = {True: {"none", "line"}, False: {"none"}}
    assert {each: how for each, how in heard.items() if how not in allowed[each[0] in topics]} == {}


@pytest.mark.parametrize("language", sorted(language.code for language in CATALOGS.languages))
def test_no_label_of_a_button_is_danger_where_it_is_shown(language: str) -> None:
    register = CATALOGS.register(language, formal=False)
    shown = {register.sentence(label) for label in labels() if language == "en" or label in register.sentences}
    assert len(shown) > 30
    assert {label for label in shown if hear_danger(label, language).strength != "none"} == set()


@pytest.mark.parametrize(
    ("language", "ordinary", "danger"),
    [
        ("vi", "bạn tôi", "bán tôi"),
        ("vi", "cả ngày", "đánh cả ngày con tôi"),
        ("vi", "bong da", "bố đánh tôi"),
        ("vi", "ban than toi", "bo danh toi"),
        ("es", "prefiero no responder", "no responde, está inconsciente"),
        ("uk", "спасибі", "спасіть"),
        ("de", "spasibo", "спасите"),
        ("it", "salve", "salvatemi"),
        ("so", "isbitaal", "i caawi, isbitaal degdeg"),
    ],
)
def test_words_that_begin_or_sound_like_danger_are_none_and_danger_still_is(
    language: str, ordinary: str, danger: str
) -> None:
    assert (hear_danger(ordinary, language).strength, hear_danger(danger, language).strength) == ("none", "card")
