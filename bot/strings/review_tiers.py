"""How much a mistake in a sentence costs, and so who must have read it before people rely on it.

A module whose sentences weigh more or less than most says so itself, in a constant ``REVIEW_TIER``: wherever it is
moved to, its sentences keep their weight. A single sentence that weighs most is ``weighty("...")`` where it stands.
"""

import ast
from typing import Final, Literal, TypeAlias, get_args

Tier: TypeAlias = Literal["A", "B", "C"]
"""A: two people, one of them with counselling experience. B: one native reader. C: later review is enough."""

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
                for tier in get_args(Tier):
                    if said == tier:
                        return tier  # type: ignore[no-any-return]
                raise ValueError(f"{CONSTANT} is {said!r} - write one of {', '.join(get_args(Tier))}")
    return USUAL
