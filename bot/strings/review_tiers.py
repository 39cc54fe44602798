"""How much a mistake in a sentence costs, and so who must have read it before people rely on it."""

from pathlib import PurePath
from typing import Literal, TypeAlias

from bot.strings.sentences import Source

Tier: TypeAlias = Literal["A", "B", "C"]
"""A: two people, one of them with counselling experience. B: one native reader. C: later review is enough."""

CONSENT, PAPERS, NUMBERS = "dialogs/steps/consent.py", "dialogs/steps/status.py", "dialogs/talk_to_a_person.py"
TIER_A = frozenset(
    {
        *(CONSENT, PAPERS, NUMBERS, "dialogs/steps/referrals.py", "dialogs/booked.py", "dialogs/my_appointment.py"),
        *("dialogs/later.py", "bot/channels/web/documents.py", "dialogs/answers.py", "bot/own_data.py"),
    }
)
"""Files whose sentences are consent, privacy, papers, what is kept, emergency numbers, referrals, the appointment."""
MARKED_A = ("deadline", "papers", "confidential", "bound to secrecy", "Cancel the appointment", "delete everything")
"""Words of sentences elsewhere that weigh as much."""
TIER_C = frozenset({"dialogs/feedback.py"})
KINDNESS = ("Thank you.", "You are welcome.", "Hello. Nice that you are here.", "👋 Nice that you are back.")


def tier(source: Source) -> Tier:
    """Give the tier of a sentence by where it is said."""
    files = {PurePath(file).as_posix() for file in source.files}
    if files & TIER_A or any(words.lower() in source.msgid.lower() for words in MARKED_A):
        return "A"
    return "C" if files <= TIER_C or source.msgid in KINDNESS else "B"
