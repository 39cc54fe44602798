from datetime import UTC, date, datetime, timedelta

import pytest

from bot.appointments.own_calendars.busy import MOST_SPANS, Unreadable, busy_spans
from tests.bot.appointments.own_calendars.radicale_server import event

START, END = datetime(2027, 3, 22, tzinfo=UTC), datetime(2027, 4, 5, tzinfo=UTC)


def at(day: int, hour: int, minute: int = 0, month: int = 3) -> datetime:
    return datetime(2027, month, day, hour, minute, tzinfo=UTC)


def spans(*lines: str, uid: str = "one") -> list[tuple[datetime, datetime]]:
    return busy_spans([event(uid, *lines).encode()], START, END)


BERLIN = "DTSTART;TZID=Europe/Berlin:20270324T090000", "DTEND;TZID=Europe/Berlin:20270324T100000"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        pytest.param(BERLIN, [(at(24, 8), at(24, 9))], id="a zone"),
        pytest.param(("DTSTART:20270324T090000Z", "DURATION:PT45M"), [(at(24, 9), at(24, 9, 45))], id="a duration"),
        pytest.param(("DTSTART:20270324T090000", "DTEND:20270324T100000"), [(at(24, 8), at(24, 9))], id="our clock"),
        pytest.param(("DTSTART;VALUE=DATE:20270324",), [(at(23, 23), at(24, 23))], id="a day"),
        pytest.param(("DTSTART;VALUE=DATE:20270328",), [(at(27, 23), at(28, 22))], id="23 hours"),
        pytest.param((*BERLIN, "TRANSP:TRANSPARENT"), [], id="marked as free"),
        pytest.param((*BERLIN, "STATUS:CANCELLED"), [], id="cancelled"),
        pytest.param(
            (*BERLIN, "RRULE:FREQ=WEEKLY;COUNT=9", "EXDATE;TZID=Europe/Berlin:20270407T090000"),
            [(at(24, 8), at(24, 9)), (at(31, 7), at(31, 8))],
            id="weekly, over the change to summer time",
        ),
        pytest.param(("DTSTART:20270321T220000Z", "DURATION:PT4H"), [(at(22, 0), at(22, 2))], id="cut at the edge"),
        pytest.param(("DTSTART:20270424T090000Z", "DTEND:20270424T100000Z"), [], id="too far"),
    ],
)  # fmt: skip
def test_what_an_event_makes_busy(lines: tuple[str, ...], expected: list[tuple[datetime, datetime]]) -> None:
    assert spans(*lines) == expected


def test_our_own_feed_read_back_makes_nothing_busy() -> None:
    assert spans(*BERLIN, uid="0123456789abcdef@termin") == []


def test_spans_that_touch_are_joined_over_all_calendars() -> None:
    texts = [
        event("one", "DTSTART:20270324T090000Z", "DTEND:20270324T100000Z"),
        event("two", "DTSTART:20270324T093000Z", "DTEND:20270324T094500Z"),
        event("three", "DTSTART:20270324T100000Z", "DTEND:20270324T110000Z"),
    ]
    assert busy_spans([text.encode() for text in texts], START, END) == [(at(24, 9), at(24, 11))]


def test_free_busy_as_some_servers_publish_it() -> None:
    text = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nBEGIN:VFREEBUSY\r\nUID:x\r\nDTSTAMP:20270301T000000Z\r\n"
        "FREEBUSY;FBTYPE=BUSY:20270324T090000Z/20270324T100000Z,20270325T090000Z/PT30M\r\n"
        "FREEBUSY;FBTYPE=FREE:20270326T090000Z/PT1H\r\nEND:VFREEBUSY\r\nEND:VCALENDAR\r\n"
    )
    assert busy_spans([text.encode()], START, END) == [(at(24, 9), at(24, 10)), (at(25, 9), at(25, 9, 30))]


@pytest.mark.parametrize(
    "text",
    [
        b"",
        b"<html>Please log in</html>",
        b"BEGIN:VCALENDAR\r\n",
        b"\xff\xfe\x00",
        event("often", *BERLIN, "RRULE:FREQ=SECONDLY").encode(),
        event("often", *BERLIN, "RRULE:FREQ=MINUTELY").encode(),
        event("never", "DTSTART:sometime").encode(),
    ],
)
def test_what_is_no_calendar_is_said_to_be_none_and_not_to_be_free(text: bytes) -> None:
    with pytest.raises(Unreadable):
        busy_spans([text], START, END)


def test_a_calendar_with_endlessly_many_events_is_not_read() -> None:
    first = date(2027, 3, 24)
    many = [
        event(f"n{number}", f"DTSTART:{first + timedelta(days=number % 5):%Y%m%d}T090000Z", "DURATION:PT1M").encode()
        for number in range(MOST_SPANS + 1)
    ]
    with pytest.raises(Unreadable):
        busy_spans(many, START, END)
