"""Asking clients to choose another time, because their counsellor will not be there: a letter an appointment."""

from collections.abc import Iterable
from datetime import datetime

from dialogs.letters import PLEASE_MOVE
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach


def ask(tx: Transaction, booked: Iterable[Booked], now: datetime) -> list[Booked]:
    """Plan the letters, once each as long as an appointment stays where it is; give those nothing can be sent about."""
    return [appointment for appointment in booked if not _ask(tx, appointment, now)]


def is_asked(tx: Transaction, booked: Booked) -> bool:
    """Tell whether the client was asked, or will be."""
    return outbox.is_known(tx, _key(booked))


def take_back(tx: Transaction, booked: Booked) -> None:
    """Take a letter back that has not gone out."""
    outbox.withdraw(tx, kind=PLEASE_MOVE.name, appointment_id=booked.id)


def can_be_written_to(tx: Transaction, booked: Booked) -> bool:
    """Tell whether anything can be sent to the client."""
    return booked.conversation_id is not None and is_written_to(tx, booked.conversation_id)


def is_written_to(tx: Transaction, conversation_id: str) -> bool:
    """Tell whether anything can be sent to a person: in a chat, or by a way."""
    chat = conversations.address_of(tx, conversation_id)
    return chat is not None or any(way.is_open for way in reach.of_conversation(tx, conversation_id))


def _ask(tx: Transaction, booked: Booked, now: datetime) -> bool:
    if booked.conversation_id is None or not can_be_written_to(tx, booked):
        return False
    outbox.plan(tx, PLEASE_MOVE, booked.conversation_id, now, unique_key=_key(booked), appointment_id=booked.id)
    return True


def _key(booked: Booked) -> str:
    return f"{PLEASE_MOVE.name}:{booked.id}:{booked.sequence}"
