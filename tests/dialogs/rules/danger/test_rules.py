import pytest

from dialogs.rules.danger.close_by import CLOSE_BY
from dialogs.rules.danger.rules import TOGETHER, _rules, fired
from dialogs.rules.danger.stems import STEMS
from dialogs.rules.danger.vocabulary import Found


def heard(words: str) -> set[str]:
    """Give the kinds of the rules that fire where each word is a concept, "." another part of the sentence."""
    found: list[Found] = []
    clauses: list[int] = []
    clause = 0
    for word in words.split():
        if word == ".":
            clause += 1
            continue
        found.append(Found(word, len(clauses), len(clauses) + 1))
        clauses.append(clause)
    return {
        rule.kind for rule in fired([each for each in found if each.concept != "x"], clauses) if rule.strength == "card"
    }


@pytest.mark.parametrize(
    ("concepts", "kinds"),
    [
        ("HIT ME", {"violence"}),
        ("ME x x HIT", {"violence"}),
        ("HIT" + " x" * TOGETHER + " ME", set()),
        ("HIT", set()),
        ("NEG HIT ME", set()),
        ("NEG x HIT ME", set()),
        ("NEG x x HIT ME", {"violence"}),
        ("NEG . HIT ME", {"violence"}),
        ("HIT NEG ME", set()),
        ("HIT ME NEG", set()),
        ("HIT ME NEG x", {"violence"}),
        ("NOBODY x x HIT ME", set()),
        ("NOBODY x x x HIT ME", {"violence"}),
        ("NEG HIT x HIT ME", {"violence"}),
        ("LIVE NEG WANT", {"suicide"}),
        ("NEG WANT x DIE", set()),
        ("EAT NEG DAYS", {"hunger"}),
        ("WEAPON ME", {"violence"}),
        ("TRADE x WEAPON ME", set()),
        ("HIT TRADE ME", {"violence"}),
    ],
)
def test_concepts_fire_together_unless_they_are_taken_back(concepts: str, kinds: set[str]) -> None:
    assert heard(concepts) == kinds


def test_every_rule_wants_concepts_that_languages_have_stems_for() -> None:
    wanted = {
        concept
        for rules in _rules().values()
        for rule in rules
        for concept in (*(each for term in rule.terms for each in term.concepts), *rule.unless)
    }
    texts = (*STEMS.values(), *CLOSE_BY.values())
    assert wanted - {line.split()[0] for stems in texts for line in stems.strip().splitlines()} == set()


def test_every_language_has_words_for_what_is_close_by() -> None:
    assert CLOSE_BY.keys() == STEMS.keys()
