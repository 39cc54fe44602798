"""The history of a contact: what happened to an intake, and who looked at it; never what was said."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from bot.desk.visit import Visit
from bot.team import labels
from storage.calendar.appointments import Booked
from storage.intakes.access_log import Noted
from storage.intakes.intakes import IntakeRecord
from storage.intakes.live_chats import ChatMessage

MOST_LOOKS = 12
"""Looks that are named; a page that is opened often would else be longer than what it shows."""


@dataclass(frozen=True, slots=True)
class HistoryLine:
    """One line: when, what, and by whom of the staff (empty for the client)."""

    at: datetime
    time: str
    words: str
    who: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """What happened, the oldest first; the looks, the newest first; how much was written."""

    lines: tuple[HistoryLine, ...]
    looks: tuple[HistoryLine, ...]
    messages: str


def history(
    intake: IntakeRecord, booked: Booked | None, noted: Sequence[Noted], written: Sequence[ChatMessage], visit: Visit
) -> History:
    """Tell what happened from the intake, its appointment, the access log and the number of messages."""
    say = visit.speech

    def line(at: datetime, words: str, staff_id: str | None = None) -> HistoryLine:
        return HistoryLine(at, say.instant(at), words, labels.counsellor(visit.office, staff_id) if staff_id else "")

    lines = [line(intake.created_at, say("handed over in the chat"))]
    if booked is not None:
        lines.append(line(booked.created_at, say("appointment booked")))
    lines += [
        line(entry.at, words, entry.staff_id) for entry in reversed(noted) if (words := _words(entry.what, visit))
    ]
    looks = [entry for entry in noted if entry.what == "looked"]
    team = sum(message.staff_id is not None for message in written)
    return History(
        tuple(sorted(lines, key=lambda entry: entry.at)),
        tuple(line(look.at, say("looked at"), look.staff_id) for look in looks[:MOST_LOOKS]),
        say("Messages: {team} from the team, {client} from the client", team=team, client=len(written) - team)
        if written
        else "",
    )


def _words(what: str, visit: Visit) -> str:
    """Say what was done; empty for looks and for messages, which are told of elsewhere."""
    say = visit.speech
    return {
        "taken": say("taken"),
        "handed": say("handed on"),
        "closed": say("closed"),
        "reopened": say("put back into the inbox"),
        "talk_ended": say("talk with the client ended"),
        "client_moved": say("appointment moved by the client"),
        "client_cancelled": say("appointment cancelled by the client"),
        "arrived": say("arrived"),
        "missed": say("did not come"),
        "late": say("comes late"),
        "done": say("talk has taken place"),
        "undone": say("mark at the front desk taken back"),
        "offer_stopped": say("no more times are offered"),
        "offer_again": say("free times are offered again"),
        "reach_agreed:sms": say("entered at the desk: agreed to reminders by text message"),
        "reach_agreed:email": say("entered at the desk: agreed to reminders by e-mail"),
        "client_stopped_waiting": say("waits no longer, said the client"),
        "waiting_over": say("waiting is over: no answer for long"),
        "exported": say("copied for I-mpuls"),
        "printed": say("PDF made"),
    }.get(what, "")
