from time import process_time

import pytest

from dialogs.rules.emergencies import hear_danger


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "mich schlägt keiner"),
        ("de", "nein ich will nicht sterben, nur ne frage zur schule"),
        ("en", "nobody hits me"),
        ("en", "i dont want to die i just ask about school"),
        ("ru", "меня никто не бьет"),
        ("de", "will die schule abbrechen"),
        ("en", "my teacher will murder me lol"),
        ("de", "hilfe beim formular"),
        ("en", "help with the form"),
        ("de", "/hilfe"),
        ("de", "mein onkel hat einen messerladen"),
        ("de", "was heißt abschiebung auf englisch"),
        ("es", "vi un libro, mi hermana se casa, qué alegría"),
        ("bg", "гладна съм като вълк"),
    ],
)
def test_what_is_taken_back_joked_about_or_asked_is_no_danger(language: str, words: str) -> None:
    assert hear_danger(words, language).strength in {"none", "line"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "help"),
        ("en", "pls help now"),
        ("de", "bitte hilf mir schnell"),
        ("de", "HILFEEE!!!"),
        ("ru", "сос"),
        ("so", "i caawi"),
        ("de", "🆘"),
        ("ti", "ሓግዙኒ"),
    ],
)
def test_a_cry_for_help_is_danger(language: str, words: str) -> None:
    assert hear_danger(words, language).strength == "card"


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "hab mir den arm aufgeschnitten keiner weiß das"),
        ("sq", "dua me vdekë s'kam fuqi ma"),
        ("bg", "nqma kade da spq"),
        ("en", "what does duldung mean, they want to deport me tomorrow"),
        ("de", "was bedeutet das alles noch ich will nicht mehr leben"),
    ],
)
def test_danger_is_heard_beside_what_is_close_by(language: str, words: str) -> None:
    assert hear_danger(words, language).strength in {"ask", "card"}


@pytest.mark.parametrize("words", ["er schlägt mich 😂", "er schlägt mich haha"])
def test_who_laughs_about_blows_is_shown_the_number_all_the_same(words: str) -> None:
    assert hear_danger(words, "de").strength == "line"


@pytest.mark.parametrize("words", ["er hat mich vergewaltigt haha", "lol ich soll meinen cousin heiraten"])
def test_nothing_is_a_joke_about_rape_or_marriage(words: str) -> None:
    assert hear_danger(words, "de").strength == "card"


@pytest.mark.parametrize(("language", "words"), [("de", "муж меня бьет"), ("de", "زوجي بيضربني"), ("en", "ይደበድበኛል")])
def test_another_script_than_the_chats_is_heard_in_its_languages(language: str, words: str) -> None:
    assert hear_danger(words, language).strength == "card"


@pytest.mark.parametrize("language", ["de", "ckb", "ru", ""])
@pytest.mark.parametrize("words", ["me " * 1333, "ما " * 1333, "㍱" * 2000, "bydrbni " * 500, "will nicht " * 363])
def test_a_hostile_message_is_listened_to_quickly(language: str, words: str) -> None:
    hear_danger(words, language)
    began = process_time()
    hear_danger(words, language)
    assert process_time() - began < 0.1


@pytest.mark.parametrize("name", ["Violeta", "Violetta", "Salvatore", "Hilde", "Zahra", "David", "Adam"])
def test_a_name_is_no_danger(name: str) -> None:
    assert hear_danger(name, "de").strength == "none"
