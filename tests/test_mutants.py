"""The broken promises of ``make mutants`` follow the code: each can still be made."""

from tests import mutants


def test_every_mutant_can_still_be_made() -> None:
    reasons = ((mutant.number, mutants._why_not(mutants.ROOT, mutant)) for mutant in mutants.MUTANTS)
    assert {number: reason for number, reason in reasons if reason} == {}
