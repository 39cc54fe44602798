"""Codes that come from a database or a form, read into the closed set they belong to."""

from typing import Any, get_args


class UnknownCode(ValueError):  # noqa: N818 -- it says what is the case
    """A code stands where this version of the program does not know it."""


def choice(among: Any, code: object, place: str) -> Any:  # noqa: ANN401 -- a Literal type, and one of its codes
    """Give ``code`` if it is one of the codes of the Literal type ``among``; raises UnknownCode naming ``place``."""
    if code not in get_args(among):
        raise UnknownCode(f"{place}: {code!r} is none of {', '.join(get_args(among))}")
    return code
