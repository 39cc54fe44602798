"""Short sentences of the office that a counsellor picks in German and the person reads in their own language."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, time
from typing import Literal, TypeAlias

from dialogs.text import Phone, Text, Value, Weekday, counted, text, weighty

PhraseKind: TypeAlias = Literal["text", "minutes", "phone", "date", "time"]

LONGEST_VALUE = 120
"""Characters of a field: a room, a street, some papers."""
MOST_MINUTES = 180


@dataclass(frozen=True, slots=True)
class Phrase:
    """One sentence: its id, its fields in order, and how it is made of their values."""

    id: str
    fields: Mapping[str, PhraseKind]
    make: Callable[..., Text]


def _whole(phrase_id: str, sentence: Text) -> Phrase:
    return Phrase(phrase_id, {}, lambda: sentence)


PHRASES: tuple[Phrase, ...] = (
    _whole("passport", text("Please bring your passport or your residence document.")),
    _whole("letter", text("Please bring the letter, with its envelope.")),
    Phrase("papers", {"papers": "text"}, lambda papers: weighty("Please bring with you: {papers}", papers=papers)),
    Phrase("room", {"room": "text"}, lambda room: text("The room has changed: {room}", room=room)),
    Phrase("place", {"address": "text"}, lambda address: text("The place has changed: {address}", address=address)),
    Phrase(
        "late",
        {"minutes": "minutes"},
        lambda minutes: counted(
            "We are running late by {number} minute. We are sorry. Please wait.",
            "We are running late by {number} minutes. We are sorry. Please wait.",
            minutes,
        ),
    ),
    Phrase(
        "early",
        {"minutes": "minutes"},
        lambda minutes: counted("Please come {number} minute early.", "Please come {number} minutes early.", minutes),
    ),
    Phrase("call_us", {"phone": "phone"}, lambda phone: text("Please call us: {phone}", phone=phone)),
    Phrase(
        "we_call",
        {"day": "date", "time": "time"},
        lambda day, time: text(
            "We will call you on {weekday}, {date} at {time}. Our number is not shown.",
            weekday=Weekday(day),
            date=day,
            time=time,
        ),
    ),
    Phrase(
        "suits",
        {"day": "date", "time": "time"},
        lambda day, time: text(
            "Does {weekday}, {date} at {time} suit you? Please answer here.", weekday=Weekday(day), date=day, time=time
        ),
    ),
    _whole("interpreter", text("Somebody will be there who interprets for you.")),
    _whole("companion", text("You may bring somebody you trust.")),
    Phrase(
        "answer_by",
        {"day": "date"},
        lambda day: text(
            "We have read your message. You get an answer by {weekday}, {date}.", weekday=Weekday(day), date=day
        ),
    ),
    _whole("no_photos", weighty("Please do not send photos of papers. Bring them to the appointment.")),
)
"""In the order of a counsellor's list."""


def phrase(phrase_id: str) -> Phrase | None:
    """Find a phrase; None for an id nobody knows (any more)."""
    return next((phrase for phrase in PHRASES if phrase.id == phrase_id), None)


def filled(phrase_id: str, values: Mapping[str, str]) -> Text | None:
    """Make the sentence of a phrase and what was filled in; None where a field is missing or does not fit."""
    found = phrase(phrase_id)
    if found is None:
        return None
    read = {name: _read(kind, values.get(name, "").strip()) for name, kind in found.fields.items()}
    if any(value is None for value in read.values()):
        return None
    return found.make(**read)


def _read(kind: PhraseKind, typed: str) -> Value | None:
    """Read one field as its kind of value; None for what is none."""
    try:
        match kind:
            case "minutes":
                return int(typed) if 0 < int(typed) <= MOST_MINUTES else None
            case "date":
                return date.fromisoformat(typed)
            case "time":
                return time.fromisoformat(typed)
            case "phone":
                return Phone(typed[:LONGEST_VALUE]) if any(sign.isdecimal() for sign in typed) else None
            case "text":
                return typed[:LONGEST_VALUE] or None
    except ValueError:
        return None
