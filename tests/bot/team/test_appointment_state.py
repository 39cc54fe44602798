"""Where an appointment stands, as a code and in words."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.team.appointment_state import standing_of
from bot.team.speech import Speech
from storage.calendar.booked import Booked

START = datetime(2027, 3, 25, 14, 0, tzinfo=UTC)
BOOKED = Booked(
    id="a1",
    office_id="jmd-trier",
    counsellor_id="nora",
    conversation_id=None,
    kind="erstgespraech",
    mode="person",
    site="trier",
    start=START,
    end=START + timedelta(hours=1),
    buffer_minutes=10,
    zone="Europe/Berlin",
    local_start="2027-03-25T15:00",
    code="4271",
    state="booked",
    sequence=0,
    interpreter="",
    reminders=True,
    late_minutes=0,
    confirmed=False,
    created_at=START - timedelta(days=6),
)


@pytest.mark.parametrize(
    ("changes", "standing"),
    [
        ({}, ("unanswered", "not answered")),
        ({"confirmed": True}, ("confirmed", "confirmed")),
        ({"late_minutes": 15}, ("late", "15 min late")),
        ({"confirmed": True, "late_minutes": 5}, ("late", "5 min late")),
        ({"state": "arrived", "late_minutes": 15}, ("arrived", "arrived")),
        ({"state": "missed", "confirmed": True}, ("missed", "did not come")),
        ({"state": "done"}, ("done", "done")),
        ({"state": "cancelled", "late_minutes": 5}, ("cancelled", "cancelled")),
    ],
)
def test_what_became_of_it_goes_before_being_late_and_that_before_having_confirmed(
    changes: dict[str, object], standing: tuple[str, str]
) -> None:
    assert standing_of(replace(BOOKED, **changes), Speech("en", lambda msgid: msgid)) == standing  # type: ignore[arg-type]
