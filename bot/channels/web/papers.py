"""Small pictures of residence papers, drawn for who knows theirs by its looks and not by its German name.

Own drawings, of no country and no person: a booklet, a card with a photo, a sheet folded twice with a photo, and the
same with the stroke across it that a Duldung has.
"""

from collections.abc import Mapping

FOLDED = "M5 3h30v22H5zM15 3v22M25 3v22M8 7h4v5H8zM18 8h4M18 12h4M28 8h4M28 12h4"

PAPERS: Mapping[str, str] = {
    "pass": "M11 2h18v24H11zM20 8a4 4 0 1 0 0 8 4 4 0 1 0 0-8zM16 12h8M15 21h10",
    "permit": "M4 5h32v18H4zM8 9h7v9H8zM11.5 11a1.5 1.5 0 1 0 0 3 1.5 1.5 0 1 0 0-3zM19 10h13M19 14h13M19 18h7",
    "asyl": FOLDED,
    "duld": FOLDED + "M5 25 35 3",
}
"""Paths in a view box of 40 by 28, by the id of the option of the question for the paper."""
