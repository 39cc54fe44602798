"""Writing to a client from the desk: free words, or a phrase that they read in their own language."""

from typing import Any

from starlette.responses import Response

from bot.desk.addresses import Address
from bot.desk.intake.live_chat_view import MOST_WORDS
from bot.desk.intake.page import draw
from bot.desk.visit import Visit
from bot.letters import live_chat
from dialogs.phrasebook import filled, phrase
from dialogs.rules.typed import clean
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.intakes.intakes import NoSuchIntake


async def write(database: Database, visit: Visit) -> Response:
    """Send what was written; the bot is silent from then on until one of both ends the talk."""
    say, content = visit.speech, _content(visit)
    if content is None:
        unfilled = say("Please fill in every field, then send the sentence again.")
        nothing = say("There was nothing to send. Please write a message, or pick a sentence.")
        return await draw(database, visit, problem=unfilled if visit.form.get("phrase") else nothing)

    def work(tx: Transaction) -> bool:
        intake = intakes.locked(tx, visit.colleague, visit.argument("reference"))
        if intake.state == "new":
            intakes.take(tx, visit.colleague, intake.reference, visit.now)
        tx.after_commit(visit.wake)
        return live_chat.write(tx, visit.colleague, intake, content, visit.now)

    try:
        written = await database.write(work)
    except NoSuchIntake:
        return visit.not_found()
    if not written:
        return await draw(database, visit, problem=say("This client has no chat any more. Please call."))
    return visit.go(f"/intake/{visit.argument('reference')}#talk")


async def end(database: Database, visit: Visit) -> Response:
    """End the talk; the client is told that the bot is there again."""

    def work(tx: Transaction) -> None:
        intake = intakes.locked(tx, visit.colleague, visit.argument("reference"))
        if live_chat.end(tx, visit.colleague, intake, visit.now):
            tx.after_commit(visit.wake)

    try:
        await database.write(work)
    except NoSuchIntake:
        return visit.not_found()
    return visit.go(f"/intake/{visit.argument('reference')}#talk")


def _content(visit: Visit) -> dict[str, Any] | None:
    """Read a phrase with its fields, or words; None for a phrase that is not filled in, and for no words."""
    if phrase_id := visit.form.get("phrase", ""):
        found = phrase(phrase_id)
        values = {name: visit.form.get(name, "").strip() for name in found.fields} if found else {}
        return {"phrase": phrase_id, "values": values} if filled(phrase_id, values) else None
    words = clean(visit.form.get("words", ""))[:MOST_WORDS]
    return {"words": words} if words else None


ADDRESSES = (
    Address("/intake/{reference}/write", write, is_form=True),
    Address("/intake/{reference}/end-talk", end, is_form=True),
)
