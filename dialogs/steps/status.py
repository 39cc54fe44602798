"""The residence paper: asked once, never a reason to refuse, and "none" is stored like "I would rather not say"."""

from dialogs.answers import STATUS, UNSAID
from dialogs.asking import choice
from dialogs.engine.commands import TO_QUESTION
from dialogs.engine.questions import Ending, option, say
from dialogs.rules.emergencies import mentions_deadline
from dialogs.rules.reading import JSON, Reading, Sight, Understood, Unread
from dialogs.rules.typed import read_status
from dialogs.text import text

REVIEW_TIER = "A"

OTHER = next(paper for paper in STATUS.options if paper.id == "other")
DECLINED = UNSAID.id
"""Stored for "I would rather not say" and for "no papers" alike, so that nothing can tell them apart."""


async def status_of(*, parent: bool) -> None:
    """Ask which paper the person has; the counsellor prepares with it, nothing is decided by it."""
    answer: JSON = await choice(
        STATUS,
        text("🪪 Which residence document does your child have in Germany?")
        if parent
        else text("🪪 Which residence document do you have in Germany?"),
        text(
            "I ask so that the team can prepare. You can talk to us with any paper or none. You do not have to answer."
        ),
        text('No papers? Then tap "{button}". I do not write that down.', button=UNSAID.label),
        also=(option("/papers", "What does this mean?", "ℹ️"),),
        read=_read,
        hints=(
            text('I do not know this word. Tap a button. "Other, or I don\'t know" is fine too.'),
            text('We look at the paper together in the talk. Tap "{button}", or skip.', button=OTHER.label),
        ),
        skippable=True,
    )
    if answer == DECLINED:
        await say(text("Thank you. I am not writing that down. You can still talk to us. The talk is confidential."))


def _read(words: str, sight: Sight) -> Reading:
    """Read a paper; somebody who writes of a letter or a deadline instead goes on."""
    reading = read_status(words, sight)
    if isinstance(reading, Unread) and mentions_deadline(words, sight.language):
        return Understood("other")
    if isinstance(reading, Understood) and reading.value == "none":
        return Understood(DECLINED)
    return reading


async def papers() -> Ending:
    """Explain the papers, a line each, the German word first; then the question comes again."""
    return Ending(
        (
            text("What does this mean?"),
            text("German passport or EU passport: a passport of Germany or of an EU country, for example Romania."),
            text(
                "Residence permit: a card with a photo. It is valid for a limited time or permanently "
                "(Niederlassungserlaubnis). Also § 24 (Ukraine), Blue Card and Fiktionsbescheinigung."
            ),
            text("§ 24 (Ukraine): the card is often valid for longer than it says. We look at that together."),
            text(
                "Asylum procedure is running: the paper is called Ankunftsnachweis or Aufenthaltsgestattung. "
                "Or you have a paper that says where you have to report. "
                "Whoever goes to court against a refusal may still be in the procedure too."
            ),
            text("Duldung: a paper that says: the deportation is stopped for a time."),
            text("Other, or I don't know: for example a visa. We look at it together."),
        ),
        (TO_QUESTION,),
        kind="card",
    )
