"""Figures: what a yearly report asks for, counted by office and month in the transaction in which it happens.

They outlive what they count. Nothing but the month, the office and one code is kept, so no two facts of a person stand
together; bot/desk/figures/page.py holds small numbers back.
"""

from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from storage.calendar.booked import Booked, State
from storage.engine.transaction import Transaction
from storage.office import counters

ZONE = ZoneInfo("Europe/Berlin")
"""A month begins where the offices are."""
REMINDED = """
SELECT 1 FROM outbox
WHERE appointment_id = ? AND kind IN ('reminder_first', 'reminder_second') AND outcome = 'sent' LIMIT 1
"""
WAITED = ((0, "0"), (3, "1-3"), (7, "4-7"), (14, "8-14"), (28, "15-28"))
"""Days waited at most, and the name of the span; longer is "29"."""
BANDS = ((11, "u12"), (15, "12_15"), (17, "16_17"), (25, "18_25"), (26, "26"))
"""Ages at most, and the band as the chat asks for it; older is "27p"."""
KNOWN = frozenset({"27p", *(band for _, band in BANDS)})


def count_contact(
    tx: Transaction, office_id: str, kind: str, payload: Mapping[str, Any], *, booked: bool, now: datetime
) -> None:
    """Count an intake: its kind, what follows, and each of age band, language and topics by itself."""
    month = _month(now)
    for what in ("contact", f"contact:{kind}", *_said(payload, now.year), *(("contact_booked",) if booked else ())):
        counters.count(tx, office_id, what, month)


def count_change(tx: Transaction, before: Booked, state: State) -> None:
    """Count what became of an appointment, in the month it was for; what was counted before is taken back."""
    if before.state == state:
        return
    reminded = tx.one(REMINDED, (before.id,)) is not None
    for old_or_new, by in ((before.state, -1), (state, 1)):
        for what in _became(before, old_or_new, reminded=reminded):
            counters.count(tx, before.office_id, what, _month(before.start), by=by)


def _became(booked: Booked, state: State, *, reminded: bool) -> Iterator[str]:
    if state in {"arrived", "done"}:
        yield "appointment:came"
        yield f"came:{'reminded' if reminded else 'not_reminded'}"
        yield f"waited:{booked.kind}:{_span((booked.start.date() - booked.created_at.date()).days)}"
    elif state == "missed":
        yield "appointment:missed"
        yield f"missed:{'reminded' if reminded else 'not_reminded'}"
    elif state == "cancelled":
        yield "appointment:cancelled"


def _said(payload: Mapping[str, Any], year: int) -> Iterator[str]:
    stored = payload.get("answers") or {}
    answers = {
        key: one.get("value") if isinstance(one, dict) and "value" in one else one for key, one in stored.items()
    }
    yield f"age:{_band(answers.get('birth') or answers.get('age'), year)}"
    yield f"language:{payload.get('language') or 'none'}"
    topics = dict.fromkeys(answers.get(key) for key in ("topic", "topic_2", "topic_3"))
    yield from (f"topic:{code}" for code in topics if isinstance(code, str) and code)


def _band(age: Any, year: int) -> str:  # noqa: ANN401 -- whatever the dialog stored
    """Name the band of an age as it was given: a band, a number, or a date or year of birth."""
    match age:
        case {"age": int() as number}:
            years = number
        case {"born": str() as born} | {"date": str() as born} if born[:4].isdecimal():
            years = year - int(born[:4])
        case str() as code:
            return {"12": "12_15", "13_15": "12_15"}.get(code, code if code in KNOWN else "none")
        case _:
            return "none"
    return next((band for most, band in BANDS if years <= most), "27p")


def _span(days: int) -> str:
    return next((name for most, name in WAITED if days <= most), "29")


def _month(when: datetime) -> date:
    return when.astimezone(ZONE).date().replace(day=1)
