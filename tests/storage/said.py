"""Somebody who has said and done everything, and what of it stands in the tables."""

from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from dialogs.letters import NUDGE, PLEASE_MOVE
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Transaction
from storage.intakes import intakes
from storage.letters import outbox
from storage.people import conversations, ways_back
from storage.people.conversations import Kept
from storage.schema import metadata

HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def everything_said(tx: Transaction, now: datetime) -> Kept:
    """Keep something in every place where something of a person is kept."""
    kept = conversations.open_for(tx, "telegram", "sara-chat-815", now)
    state = {"name": "Sara Musterfrau", "script": "سارة", "phone": "0651 4711"}
    conversations.save(tx, kept, state, office="trier", now=now, unfinished=True)
    ways_back.issue(tx, kept.id, now)
    time = Time("anna", now.replace(minute=15, second=0) + DAY, 30, 0, "kurz", "phone", "", interpreter="tigrinya")
    whose: dict[str, Any] = {"office_id": "trier", "conversation_id": kept.id, "now": now}
    booked = appointments.book(tx, time, first_talk=True, zone="UTC", **whose)
    appointments.hold(tx, replace(time, counsellor_id="ben"), **whose)
    intakes.create(
        tx,
        office_id="trier",
        conversation_id=kept.id,
        appointment_id=booked.id,
        kind="first_contact",
        urgency="urgent",
        payload={"own words": "meine eigenen Worte"},
        labels=("language ti",),
        promised_at=None,
        now=now,
    )
    content = {"lines": ["Liebe Sara"]}
    to: dict[str, Any] = {"channel": "telegram", "address": "sara-chat-815"}
    outbox.reply(tx, conversation_id=kept.id, contents=[content], version=1, now=now, **to)
    outbox.plan(tx, NUDGE, kept.id, now, unique_key="nudge", arguments=content)
    about: dict[str, Any] = {"appointment_id": booked.id, "about": "sara", "arguments": content}
    outbox.plan(tx, PLEASE_MOVE, kept.id, now, unique_key="about her appointment", **about)
    for letter in outbox.due(tx, now, worker="w"):
        outbox.rendered(tx, letter.id, content, "telegram", "sara-chat-815")
    return kept


def dump(tx: Transaction) -> dict[str, list[tuple[Any, ...]]]:
    """Give every row of every table."""
    return {name: tx.many("SELECT * FROM {table}".replace("{table}", name)) for name in metadata.tables}


def finished(tx: Transaction, now: datetime) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    conversations.save(tx, kept, {}, office="trier", now=now, unfinished=False)
    return now


def handed_over(tx: Transaction, now: datetime, appointment_id: str | None = None) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    conversations.save(tx, kept, {}, office="trier", now=now - 300 * DAY, unfinished=True)
    whose: dict[str, Any] = {"office_id": "trier", "conversation_id": kept.id, "appointment_id": appointment_id}
    intakes.create(tx, kind="message", urgency="normal", promised_at=None, payload={}, now=now, **whose)
    return now


def booked(tx: Transaction, now: datetime) -> datetime:
    kept = conversations.open_for(tx, "web", "sara", now)
    time = Time("anna", now + 5 * DAY, minutes=60, buffer=10, kind="", mode="person", site="")
    whose: dict[str, Any] = {"office_id": "trier", "conversation_id": kept.id, "now": now}
    made = appointments.book(tx, time, first_talk=True, zone="UTC", **whose)
    handed_over(tx, now, made.id)
    conversations.forget_at(tx, kept.id, now)
    return made.end


def way_back(tx: Transaction, now: datetime) -> datetime:
    finished(tx, now)
    ways_back.issue(tx, conversations.open_for(tx, "web", "sara", now).id, now)
    return now


def guest(tx: Transaction, now: datetime) -> datetime:
    way_back(tx, now)
    ways_back.be_guest(tx, conversations.open_for(tx, "web", "sara", now).id, "web", "another phone", {}, "", now)
    return now
