"""The desk has a word of its own for every code of a closed set."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.team import labels
from bot.team.speech import Speech
from dialogs.office import Mode
from storage.engine.codes import codes_of
from storage.intakes import intakes
from storage.team import staff
from tests.journey import CATALOGS

SETS = (
    (labels.role_at_desk, staff.Role),
    (labels.kind_of_intake, intakes.IntakeKind),
    (labels.urgency, intakes.Urgency),
    (labels.state_of_intake, intakes.IntakeState),
    (labels.mode, Mode),
)

ALIKE = {"normal"}
"""Words that are the code, in German."""


@pytest.mark.parametrize(
    ("name", "code"), [pytest.param(name, code, id=code) for name, among in SETS for code in sorted(codes_of(among))]
)
def test_the_desk_has_a_word_for_every_code(name: Callable[[str, Any], str], code: str) -> None:
    words = name(code, Speech("de", CATALOGS.desk("de").gettext))
    assert words
    assert words != code or code in ALIKE


def test_no_two_codes_of_a_set_are_called_the_same() -> None:
    speech = Speech("de", CATALOGS.desk("de").gettext)
    for name, among in SETS:
        assert len({name(code, speech) for code in codes_of(among)}) == len(codes_of(among))
