"""How much a mistake in a sentence costs, and so who must have read it before people rely on it.

A module whose sentences weigh more or less than most says so itself, in a constant ``REVIEW_TIER``: wherever it is
moved to, its sentences keep their weight. A single sentence that weighs most is ``weighty("...")`` where it stands.
"""

import ast
from typing import Final, Literal, TypeAlias, get_args

Tier: TypeAlias = Literal["A", "B", "C"]
"""A: two people, one of them with counselling experience. B: one native reader. C: later review is enough."""

TIERS: Final[tuple[Tier, ...]] = get_args(Tier)
USUAL: Final[Tier] = "B"
CONSTANT: Final = "REVIEW_TIER"
WEIGHTY: Final = "weighty"
"""The function whose sentence is tier A (:func:`dialogs.text.weighty`)."""


def tier_of(module: ast.Module) -> Tier:
    """Give the tier that a module says its sentences have; raises ValueError where it says no tier there is."""
    for statement in module.body:
        match statement:
            case (
                ast.Assign(targets=[ast.Name(id=name)], value=ast.Constant(value=said))
                | ast.AnnAssign(target=ast.Name(id=name), value=ast.Constant(value=said))
            ) if name == CONSTANT:
                return tier_named(said)
    return USUAL


def tier_named(said: object) -> Tier:
    """Read a tier; raises ValueError for what is none."""
    for tier in TIERS:
        if said == tier:
            return tier
    raise ValueError(f"the review tier {said!r} is none - write one of {', '.join(TIERS)}")
