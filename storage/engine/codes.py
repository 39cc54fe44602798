"""Codes that come from a database or a form, read into the closed set they belong to."""

from collections.abc import Collection
from functools import cache
from typing import Any, get_args

from storage.engine.transaction import Transaction


class UnknownCode(ValueError):
    """A code stands where this version of the program does not know it.

    ``place`` names the table and column, "intake.urgency": it is logged, the words, which quote the row, are not.
    """

    def __init__(self, place: str, words: str) -> None:
        super().__init__(f"{place}: {words}")
        self.place = place


def known_code(among: Any, code: object, place: str) -> Any:  # noqa: ANN401 -- a Literal type, and one of its codes
    """Give ``code`` if it is one of the codes of the Literal type ``among``; raises UnknownCode naming ``place``."""
    if code not in codes_of(among):
        raise UnknownCode(place, f"{code!r} is none of {', '.join(sorted(codes_of(among)))}")
    return code


@cache
def codes_of(among: Any) -> frozenset[str]:  # noqa: ANN401 -- as above
    """Give the codes of a Literal type."""
    return frozenset(get_args(among))


def unknown_codes(tx: Transaction, table: str, column: str, known: Collection[str]) -> list[str]:
    """Give, in order, the codes a column holds, several joined by commas, that are not known.

    ``table`` and ``column`` are of the schema.
    """
    held = tx.many(f"SELECT DISTINCT {column} FROM {table} WHERE {column} IS NOT NULL")  # noqa: S608 -- of the schema
    return sorted({code for (codes,) in held for code in codes.split(",") if code not in known})
