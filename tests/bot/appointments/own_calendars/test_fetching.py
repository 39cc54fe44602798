"""Reading a calendar from a real CalDAV server, and what is never asked at all."""

import asyncio
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from bot.appointments.own_calendars import fetching
from bot.appointments.own_calendars.fetching import CannotRead, fetch
from storage.calendar.own_calendars import CalendarAccount
from tests.bot.appointments.own_calendars.radicale_server import PASSWORD, USER, Radicale, event

WEEK = ("DTSTART:20270324T090000Z", "DTEND:20270324T100000Z")
FILE = event("one", *WEEK).encode()


def read(address: str, user: str = USER, password: str = PASSWORD, *, local: bool = True) -> list[bytes] | str:
    """Fetch a calendar, or give the problem."""
    try:
        return asyncio.run(
            fetch(CalendarAccount(address, user, password), "20270322T000000Z", "20270405T000000Z", local=local)
        )
    except CannotRead as cannot:
        return cannot.problem


@contextmanager
def web(
    answer: Callable[[BaseHTTPRequestHandler], tuple[int, dict[str, str], bytes]],
) -> Iterator[tuple[str, list[str]]]:
    """Serve answers on loopback; gives the address, and what was asked with which authorisation."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def handle_all(self) -> None:
            asked.append(f"{self.command} {self.path} {'with' if 'Authorization' in self.headers else 'without'}")
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            status, headers, body = answer(self)
            self.send_response(status)
            for name, value in {"Content-Length": str(len(body)), **headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_PROPFIND = do_REPORT = handle_all  # noqa: N815 -- as the base class names them

        def log_message(self, *_arguments: object) -> None:
            """Be quiet."""

    running = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=running.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{running.server_port}", asked
    finally:
        running.shutdown()
        running.server_close()
        thread.join()


def test_caldav_gives_the_events_of_the_time_and_an_ics_address_the_whole_file(server: Radicale) -> None:
    server.put("near", *WEEK)
    server.put("weekly", "DTSTART:20260105T090000Z", "DURATION:PT1H", "RRULE:FREQ=WEEKLY")
    server.put("far", "DTSTART:20290324T090000Z", "DTEND:20290324T100000Z")
    over_caldav, as_file = read(server.address), read(f"{server.address}near.ics")
    assert sorted(b"UID:near" in text or b"UID:weekly" in text for text in over_caldav) == [True, True]
    assert (len(as_file), b"UID:near" in as_file[0]) == (1, True)


def test_each_way_of_not_being_readable_has_its_name(server: Radicale, closed_port: int) -> None:
    server.put("near", *WEEK)
    assert {
        "wrong password": read(server.address, password="no"),
        "no password": read(server.address, user=""),
        "no calendar but a folder of them": read(f"{server.url}/{USER}/"),
        "nothing there": read(f"{server.url}/{USER}/gone.ics"),
        "nobody answers": read(f"http://127.0.0.1:{closed_port}/"),
        "no such name": read("https://no-such-host.invalid/"),
    } == {
        "wrong password": "refused",
        "no password": "refused",
        "no calendar but a folder of them": "calendar",
        "nothing there": "missing",
        "nobody answers": "unreachable",
        "no such name": "unreachable",
    }


def test_a_page_a_large_file_and_a_trap_in_the_xml_are_not_read() -> None:
    bomb = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    for status, body, problem in (
        (200, b"<html>Please log in</html>", "calendar"),
        (200, b"BEGIN:VCALENDAR" + b" " * fetching.LARGEST, "size"),
        (207, bomb, "answer"),
        (500, b"", "answer"),
    ):
        with web(lambda _asked, status=status, body=body: (status, {}, body)) as (url, _):  # type: ignore[misc]
            assert read(f"{url}/" if status == 207 else f"{url}/a.ics") == problem


def test_a_redirect_is_followed_and_the_password_stays_with_the_first_host() -> None:
    with web(lambda _asked: (200, {}, FILE)) as (other, asked_there):
        with web(lambda _asked: (302, {"Location": f"{other}/b.ics"}, b"")) as (url, asked):
            assert read(f"{url}/a.ics") == [FILE]
        assert (asked, asked_there) == (["GET /a.ics with"], ["GET /b.ics without"])


def test_redirects_in_a_circle_end() -> None:
    with web(lambda _asked: (302, {"Location": "/a.ics"}, b"")) as (url, asked):
        assert read(f"{url}/a.ics") == "answer"
    assert len(asked) == fetching.REDIRECTS + 1


@pytest.mark.parametrize(
    "to",
    ["http://10.0.0.1/a.ics", "https://192.168.1.1/", "http://169.254.169.254/latest/meta-data", "https://[fd00::1]/",
     "file:///etc/passwd", "http://example.org/"],
)  # fmt: skip
def test_a_redirect_into_our_own_network_is_not_followed(to: str) -> None:
    with web(lambda _asked: (302, {"Location": to}, b"")) as (url, _):
        assert read(f"{url}/a.ics") == "address"


def test_in_production_an_address_of_this_machine_is_never_asked() -> None:
    with web(lambda _asked: (200, {}, FILE)) as (url, asked):
        assert read(f"{url}/a.ics", local=False) == "address"
    assert asked == []


@pytest.mark.parametrize("address", ["https://[::1/", "https://example.org:port/", "nonsense"])
def test_what_is_no_address_is_told_as_that(address: str) -> None:
    assert read(address) == "address"


def test_a_name_that_leads_into_our_network_is_not_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    """The name is looked up where the connection is made, so that no second answer can differ from what was checked."""
    given = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (number, 443)) for number in ("93.184.216.34", "10.0.0.7")]

    async def looked_up(*_arguments: object, **_options: object) -> object:
        return given

    monkeypatch.setattr(asyncio.BaseEventLoop, "getaddrinfo", looked_up)
    assert read("https://calendar.example.org/a.ics", local=False) == "address"
