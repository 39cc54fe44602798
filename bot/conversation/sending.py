"""How an installation reaches people outside their chat, and how much of it anybody can bring about."""

from dataclasses import dataclass

from dialogs.channels import Way
from storage.people.sending_limits import DEFAULT, Limits


@dataclass(frozen=True, slots=True)
class Sending:
    """By what this installation reaches people, and how much of it anybody can bring about."""

    ways: frozenset[Way] = frozenset()
    limits: Limits = DEFAULT
    countries: frozenset[int] = frozenset({49})
    """Calling codes of numbers that text messages go to."""
    takes_answers: bool = False
    """Whether people can answer a text message."""


NO_SENDING = Sending()
