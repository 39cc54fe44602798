from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar

from bot.appointments.calendar_file import calendar_file
from bot.office.file import read_offices
from bot.settings import SAMPLE_OFFICES
from dialogs.office import Office
from storage.calendar.appointments import Booked

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 11, 23, 8, tzinfo=UTC)


@pytest.fixture(scope="module")
def office() -> Office:
    return read_offices(SAMPLE_OFFICES)[0]


def booked(office: Office, local: datetime, **changes: Any) -> Booked:
    start = local.replace(tzinfo=BERLIN).astimezone(UTC)
    appointment = Booked(
        id="a1b2c3",
        office_id=office.id,
        counsellor_id=office.counsellors[0].id,
        conversation_id="c1",
        kind="first",
        mode="person",
        site=office.sites[0].id,
        start=start,
        end=start + timedelta(minutes=45),
        buffer_minutes=10,
        zone="Europe/Berlin",
        local_start=local.strftime("%Y-%m-%dT%H:%M"),
        code="4271",
        state="booked",
        sequence=0,
        interpreter="",
        reminders=True,
        late_minutes=0,
        confirmed=False,
        created_at=NOW,
    )
    return replace(appointment, **changes)


def component_of(written: bytes, name: str) -> Any:
    (component,) = Calendar.from_ical(written).walk(name)
    return component


def event_of(written: bytes) -> Any:
    return component_of(written, "VEVENT")


ROOM = "0123456789abcdef0123456789abcdef"


@pytest.mark.parametrize(
    ("changes", "location", "url"),
    [
        ({"mode": "video", "room": ROOM}, f"https://meet.example.org/{ROOM}", f"https://meet.example.org/{ROOM}"),
        ({"mode": "video", "room": ""}, None, None),
        ({"mode": "phone", "client_calls": True}, "030 23125 100", None),
        ({"mode": "phone", "client_calls": False}, None, None),
    ],
)
def test_the_file_leads_into_the_room_or_says_whom_to_call(
    changes: dict[str, Any], location: str | None, url: str | None
) -> None:
    trier = next(office for office in read_offices(SAMPLE_OFFICES) if office.id == "jmd-trier")
    event = event_of(
        calendar_file(booked(trier, datetime(2026, 12, 3, 14, 30), **changes), trier, now=NOW, names_office=True)
    )
    assert (event.get("location"), event.get("url")) == (location, url)


def test_the_file_says_when_where_and_whom_to_call(office: Office) -> None:
    local = datetime(2026, 12, 3, 14, 30)
    event = event_of(calendar_file(booked(office, local), office, now=NOW, names_office=True))
    assert {name: str(value) for name, value in event.items() if not name.startswith("DT")} == {
        "UID": "a1b2c3@termin",
        "SUMMARY": "Termin",
        "DESCRIPTION": f"Code 4271\n{office.name}\n{office.number(office.sites[0].id)}",
        "LOCATION": office.sites[0].address,
        "SEQUENCE": "0",
        "STATUS": "CONFIRMED",
        "CLASS": "PRIVATE",
    }
    assert event["DTSTART"].dt == local.replace(tzinfo=BERLIN)
    assert event["DTEND"].dt == local.replace(hour=15, minute=15, tzinfo=BERLIN)


def test_where_others_see_it_the_file_names_no_service(office: Office) -> None:
    written = calendar_file(booked(office, datetime(2026, 12, 3, 14, 30)), office, now=NOW, names_office=False).decode()
    unfolded = written.replace("\r\n ", "")
    revealing = [office.name, office.carrier, "JMD", "Migration", "Beratung", "Lotse", "\u2068", "\u2069", "\u200f"]
    assert [word for word in revealing if word in unfolded] == []
    assert "DESCRIPTION:Code 4271\r\n" in written


@pytest.mark.parametrize(
    ("local", "offset"),
    [
        (datetime(2027, 3, 26, 9, 0), timedelta(hours=1)),
        (datetime(2027, 3, 29, 9, 0), timedelta(hours=2)),
        (datetime(2026, 10, 23, 9, 0), timedelta(hours=2)),
        (datetime(2026, 10, 26, 9, 0), timedelta(hours=1)),
        (datetime(2030, 7, 1, 9, 0), timedelta(hours=2)),
    ],
)
def test_times_are_local_and_bring_their_zone(office: Office, local: datetime, offset: timedelta) -> None:
    written = calendar_file(booked(office, local), office, now=NOW, names_office=True)
    event = event_of(written)
    assert f"DTSTART;TZID=Europe/Berlin:{local:%Y%m%dT%H%M%S}" in written.decode()
    assert event["DTSTART"].dt.utcoffset() == offset
    # The zone as the file itself defines it, for calendars that know no zone names.
    zone = component_of(written, "VTIMEZONE")
    assert local.replace(tzinfo=zone.to_tz(lookup_tzid=False)).utcoffset() == offset


def test_a_moved_appointment_keeps_its_name_and_counts_up(office: Office) -> None:
    first = booked(office, datetime(2026, 12, 3, 14, 30))
    moved = booked(office, datetime(2026, 12, 4, 10, 0), sequence=1)
    events = [
        event_of(calendar_file(appointment, office, now=NOW, names_office=True)) for appointment in (first, moved)
    ]
    assert [(str(event["UID"]), event["SEQUENCE"]) for event in events] == [("a1b2c3@termin", 0), ("a1b2c3@termin", 1)]


def test_the_calendar_reminds_when_the_office_would(office: Office) -> None:
    office = replace(office, first_reminder_minutes=48 * 60, second_reminder_minutes=3 * 60)
    event = event_of(calendar_file(booked(office, datetime(2026, 12, 3, 14, 30)), office, now=NOW, names_office=True))
    alarms = [(str(a["ACTION"]), str(a["DESCRIPTION"]), a["TRIGGER"].dt) for a in event.walk("VALARM")]
    assert alarms == [("DISPLAY", "Termin", timedelta(hours=-48)), ("DISPLAY", "Termin", timedelta(hours=-3))]


def test_a_cancelled_appointment_says_so_and_rings_no_more(office: Office) -> None:
    cancelled = booked(office, datetime(2026, 12, 3, 14, 30), state="cancelled")
    event = event_of(calendar_file(cancelled, office, now=NOW, names_office=True))
    assert (str(event["STATUS"]), event.walk("VALARM")) == ("CANCELLED", [])


@pytest.mark.parametrize("mode", ["phone", "video"])
def test_a_talk_at_a_distance_has_no_place(office: Office, mode: str) -> None:
    event = event_of(
        calendar_file(booked(office, datetime(2026, 12, 3, 14, 30), mode=mode), office, now=NOW, names_office=True)
    )
    assert "LOCATION" not in event
