"""Asking clients to choose another time, because their counsellor will not be there: a letter an appointment."""

from collections.abc import Iterable
from datetime import datetime

from bot.team.reached import way_to
from dialogs.letters import PLEASE_MOVE
from storage.calendar.appointments import Booked
from storage.engine.transaction import Transaction
from storage.letters import outbox


def ask(tx: Transaction, booked: Iterable[Booked], now: datetime) -> list[Booked]:
    """Plan the letters, once each as long as an appointment stays where it is; give those they do not reach.

    Whoever has only a page finds the letter there, but may not look.
    """
    asked = list(booked)
    for appointment in asked:
        _ask(tx, appointment, now)
    return [appointment for appointment in asked if not can_be_written_to(tx, appointment)]


def is_asked(tx: Transaction, booked: Booked) -> bool:
    """Tell whether the client was asked, or will be."""
    return outbox.is_known(tx, _key(booked))


def take_back(tx: Transaction, booked: Booked) -> None:
    """Take a letter back that has not gone out."""
    outbox.withdraw(tx, kind=PLEASE_MOVE.name, appointment_id=booked.id)


def can_be_written_to(tx: Transaction, booked: Booked) -> bool:
    """Tell whether a letter would reach the client."""
    return bool(booked.conversation_id and way_to(tx, booked.conversation_id))


def _ask(tx: Transaction, booked: Booked, now: datetime) -> None:
    if booked.conversation_id is not None:
        outbox.plan(tx, PLEASE_MOVE, booked.conversation_id, now, unique_key=_key(booked), appointment_id=booked.id)


def _key(booked: Booked) -> str:
    return f"{PLEASE_MOVE.name}:{booked.id}:{booked.sequence}"
