"""Fetching a calendar from an address somebody entered, guarded as bot/http/outbound_guard.py says.

Every redirect is checked again, at most three, and user and password go to the first host only; at most 5 MB and 20
seconds. Calendars inside a carrier's own network cannot be read; such a server needs a public https name.
"""

import asyncio
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal, TypeAlias
from urllib.parse import urljoin, urlsplit
from xml.etree import ElementTree as ET

from bot.http.outbound_guard import Forbidden, check, resolver
from storage.calendar.own_calendars import CalendarAccount

if TYPE_CHECKING:
    import aiohttp

Problem: TypeAlias = Literal["address", "unreachable", "refused", "missing", "answer", "calendar", "size"]
"""Why a calendar cannot be read: the address is not allowed, nobody answers, the password is wrong, there is nothing,
the server answers with an error, what comes is no calendar, or it is too large."""

LARGEST = 5_000_000
PATIENCE = 20
REDIRECTS = 3
DAV, CALDAV = "{DAV:}", "{urn:ietf:params:xml:ns:caldav}"
IS_CALENDAR = b"""<?xml version="1.0" encoding="utf-8"?>
<propfind xmlns="DAV:"><prop><resourcetype/></prop></propfind>"""
EVENTS = """<?xml version="1.0" encoding="utf-8"?>
<C:calendar-query xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:caldav">
<prop><C:calendar-data/></prop>
<C:filter><C:comp-filter name="VCALENDAR"><C:comp-filter name="VEVENT">
<C:time-range start="{start}" end="{end}"/>
</C:comp-filter></C:comp-filter></C:filter>
</C:calendar-query>"""


class CannotRead(Exception):
    """A calendar could not be read; ``problem`` says why, as a code."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem)
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Fetched:
    """What a server said."""

    status: int
    body: bytes


async def fetch(account: CalendarAccount, start: str, end: str, *, local: bool) -> list[bytes]:
    """Fetch the texts of a calendar: over CalDAV the events between two times ("20270322T000000Z"), else the file.

    ``local`` allows http, and this machine. Raises CannotRead.
    """
    import aiohttp  # noqa: PLC0415 -- costs a quarter of a second, and only who has a calendar needs it

    connector = aiohttp.TCPConnector(resolver=resolver(local=local), use_dns_cache=False)
    try:
        check(account.address, local=local)
        async with (
            asyncio.timeout(PATIENCE),
            aiohttp.ClientSession(connector=connector, trust_env=False, cookie_jar=aiohttp.DummyCookieJar()) as session,
        ):
            return await _fetch(session, account, start, end, local=local)
    except (aiohttp.ClientError, OSError, TimeoutError, ValueError) as problem:
        refused = isinstance(problem.__cause__ or problem, Forbidden)
        raise CannotRead("address" if refused else "unreachable") from problem


async def _fetch(
    session: "aiohttp.ClientSession", account: CalendarAccount, start: str, end: str, *, local: bool
) -> list[bytes]:
    if not urlsplit(account.address).path.endswith(".ics"):
        found = await _ask(session, account, "PROPFIND", IS_CALENDAR, local=local, depth="0")
        if found.status == 207:  # noqa: PLR2004 -- Multi-Status (RFC 4918)
            if not any(True for _ in _xml(found.body).iter(f"{CALDAV}calendar")):
                raise CannotRead("calendar")
            query = EVENTS.format(start=start, end=end).encode()
            answered = await _ask(session, account, "REPORT", query, local=local, depth="1")
            if answered.status != 207:  # noqa: PLR2004 -- as above
                raise CannotRead("answer")
            return [(element.text or "").encode() for element in _xml(answered.body).iter(f"{CALDAV}calendar-data")]
        _check_status(found.status, only={401})
    answered = await _ask(session, account, "GET", b"", local=local)
    _check_status(answered.status)
    if not answered.body.lstrip(b"\xef\xbb\xbf \r\n").upper().startswith(b"BEGIN:VCALENDAR"):
        raise CannotRead("calendar")
    return [answered.body]


def _check_status(status: int, *, only: set[int] | None = None) -> None:
    if status == 200 or (only is not None and status not in only):  # noqa: PLR2004 -- OK
        return
    problems: dict[int, Problem] = {401: "refused", 403: "refused", 404: "missing", 410: "missing"}
    raise CannotRead(problems.get(status, "answer"))


async def _ask(
    session: "aiohttp.ClientSession",
    account: CalendarAccount,
    method: str,
    body: bytes,
    *,
    local: bool,
    depth: str = "",
) -> Fetched:
    """Ask once, following redirects ourselves: each is checked as the first address was."""
    import aiohttp  # noqa: PLC0415 -- see above

    address, first = account.address, urlsplit(account.address).netloc
    headers = {"Content-Type": "application/xml; charset=utf-8"} if body else {"Accept": "text/calendar"}
    if depth:
        headers["Depth"] = depth
    own = {}
    if account.user:
        own["Authorization"] = aiohttp.encode_basic_auth(account.user, account.password, "utf-8")
    for _ in range(REDIRECTS + 1):
        parts = check(address, local=local)
        async with session.request(
            method,
            address,
            data=body or None,
            headers=headers | (own if parts.netloc == first else {}),
            allow_redirects=False,
        ) as answer:
            if answer.status in {301, 302, 303, 307, 308} and "location" in answer.headers:
                address = urljoin(address, answer.headers["location"])
                continue
            return Fetched(answer.status, await _body(answer))
    raise CannotRead("answer")


async def _body(answer: Any) -> bytes:  # noqa: ANN401 -- a library's, imported late
    parts, size = [], 0
    async for part in answer.content.iter_chunked(65_536):
        size += len(part)
        if size > LARGEST:
            raise CannotRead("size")
        parts.append(part)
    return b"".join(parts)


def _xml(body: bytes) -> ET.Element:
    """Read an answer; one that defines entities is none of CalDAV's and could be made to grow without end."""
    if b"<!DOCTYPE" in body or b"\0" in body:
        raise CannotRead("answer")
    try:
        return ET.fromstring(body)  # noqa: S314 -- no definitions, no entities: see above
    except ET.ParseError as problem:
        raise CannotRead("answer") from problem
