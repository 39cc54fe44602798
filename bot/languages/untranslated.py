"""Sentences that a language has no words for yet: what is shown in their place, and until when the language is offered.

When a sentence came to be, and how much a mistake in it costs, stands with it in the template ``messages.pot``, where
``lotse strings update`` writes it: "#. since: 2026-11-30", "#. review tier: A".
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from babel.messages.catalog import Message

from bot.languages.catalog_file import source_of
from bot.languages.review_tiers import USUAL, Tier, tier_named

SINCE, TIER = "since", "review tier"


@dataclass(frozen=True, slots=True)
class Expected:
    """What the template says of one sentence."""

    tier: Tier = USUAL
    since: date | None = None
    """The day it came to be; None for one of old, which every language has had its time to translate."""
    plural: str = ""
    """Its source for more than one, where it counts something."""

    def comments(self) -> list[str]:
        """Write it as the template's comments."""
        tier = [f"{TIER}: {self.tier}"] if self.tier != USUAL else []
        return [*tier, f"{SINCE}: {self.since}"] if self.since else tier

    def withdrawn_on(self, grace_days: int) -> date | None:
        """Give the day on which a language that lacks it is no longer offered; None where it is not for a single day.

        Of tier A nobody is shown a sentence in another language than theirs.
        """
        if self.tier == "A" or self.since is None or not grace_days:
            return None
        return self.since + timedelta(days=grace_days)


@dataclass(frozen=True, slots=True)
class Untranslated:
    """A sentence that some languages lack and show in another one's words."""

    msgid: str
    languages: tuple[str, ...]
    """Their catalog codes, in the menu's order."""
    instead: str
    """The code of the language it is shown in."""
    withdrawn_on: date | None
    """The first day on which they are not offered any more; None for German, which always is."""


def expected(message: Message) -> Expected:
    """Read what the template says of a sentence; raises ValueError for a day or tier that is none."""
    said = dict(comment.partition(": ")[::2] for comment in message.auto_comments)
    since = said.get(SINCE, "")
    tier, day = tier_named(said.get(TIER, USUAL)), date.fromisoformat(since) if since else None
    return Expected(tier, day, source_of(message)[1])


def together(gaps: Iterable[Untranslated]) -> tuple[Untranslated, ...]:
    """Put languages together that lack the same sentence, show the same instead and are withdrawn on the same day."""
    languages: dict[tuple[str, str, date | None], list[str]] = {}
    for gap in gaps:
        languages.setdefault((gap.msgid, gap.instead, gap.withdrawn_on), []).extend(gap.languages)
    return tuple(Untranslated(msgid, tuple(codes), instead, day) for (msgid, instead, day), codes in languages.items())
