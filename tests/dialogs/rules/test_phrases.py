"""Phrases found in what somebody typed, mistyped ones too."""

import pytest

from dialogs.rules.phrases import Hit, Phrases

PHRASES = Phrases({"ride": "mit dem bus _ fahren | bus", "train": "züge | *bahn | zug*", "name": "نیم\u200cفاصله"})


@pytest.mark.parametrize(
    ("text", "hits"),
    [
        ("mit dem bus nach trier fahren", (Hit("ride", 0, 29),)),
        ("der bus", (Hit("ride", 4, 7),)),
        ("zuege und eisenbahn", (Hit("train", 0, 5), Hit("train", 10, 19))),
        ("zugspitze", (Hit("train", 0, 9),)),
        ("busse", ()),
        ("نیم فاصله", (Hit("name", 0, 9),)),
        ("نیمفاصله", (Hit("name", 0, 8),)),
    ],
)
def test_phrases_are_found_with_gaps_stems_and_spellings(text: str, hits: tuple[Hit, ...]) -> None:
    assert PHRASES.within(text) == hits
    assert PHRASES.found_in(text) is bool(hits)


def test_a_mistyped_phrase_is_found_only_where_it_is_clearly_meant() -> None:
    words = Phrases({"back": "zurück", "help": "hilfe", "calm": "nicht stören", "loud": "bitte stören", "no": "nein"})
    negations = frozenset({"nicht"})
    assert [
        words.nearly(text, negations) for text in ("zuruk", "hilffe", "nicht storn", "storen nicht", "mein", "hlf")
    ] == [
        "back",
        "help",
        "calm",
        None,
        None,
        None,
    ]


def test_a_mistyped_phrase_between_two_meanings_is_none() -> None:
    assert Phrases({"debts": "schulden", "schools": "schulen"}).nearly("schuldn") is None
    assert Phrases({"debts": "schulden"}).nearly("schuldn") == "debts"


def test_a_negation_is_never_forgiven_as_a_typing_mistake() -> None:
    agreed = Phrases({"yes": "ich einverstanden"})
    assert agreed.nearly("nicht einverstandn") == "yes"
    assert agreed.nearly("nicht einverstandn", frozenset({"nicht"})) is None
