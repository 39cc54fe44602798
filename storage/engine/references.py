"""Codes people read aloud and type: letters and digits that are not taken for one another."""

import secrets

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"
"""No 0 and O, no 1, I and L: 31 signs."""


def code(length: int) -> str:
    """Make a random code of that many signs (4.95 bits each)."""
    return "".join(secrets.choice(ALPHABET) for _ in range(length))


def as_written(typed: str) -> str:
    """Give a typed code as it was written: capitals, without the spaces and dashes people put in."""
    return "".join(sign for sign in typed.upper() if sign.isalnum())
