"""The desk with a real database and the sample offices; colleagues log in as they do."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from bot.desk.pages import Desk
from bot.desk.visit import PushOfBrowsers
from bot.http.fault_pages import application
from bot.installation import enter
from bot.letters.wording import TicketLink, no_ticket_link
from bot.office.versions import LiveOffices
from bot.settings import Settings
from dialogs.intake import read_intake
from dialogs.office import Office
from storage.calendar import appointments
from storage.calendar.appointments import Booked, Time
from storage.engine.database import Database, Transaction
from storage.intakes import intakes
from storage.intakes.intakes import IntakeRecord
from storage.people import conversations, reach
from storage.team import staff
from tests.journey import CATALOGS, SAMPLES

ON_BOTH = pytest.mark.parametrize("database_url", ["sqlite", "postgresql"], indirect=True)
"""Marks a test that plays on both kinds of database."""
TOKEN = re.compile(r'name="form_token" value="([\w-]+)"')


@dataclass
class Colleague:
    """Somebody's browser at the desk; the page last seen gives the token of its forms."""

    http: httpx.AsyncClient
    token: str = ""

    async def see(self, path: str) -> httpx.Response:
        response = await self.http.get(f"/desk{path}")
        found = TOKEN.search(response.text)
        self.token = found[1] if found else self.token
        return response

    async def send(self, path: str, **form: str) -> httpx.Response:
        return await self.http.post(f"/desk{path}", data={"form_token": self.token, **form})


@dataclass
class World:
    """The desk and what is behind it. ``now`` can be moved."""

    database: Database
    offices: tuple[Office, ...]
    now: datetime
    url: str = "http://desk.example"
    settings: Mapping[str, Any] = field(default_factory=dict)
    ticket_link: TicketLink = no_ticket_link
    app: Starlette = field(init=False)
    routes: list[Route] = field(init=False)

    live: LiveOffices = field(init=False)

    def __post_init__(self) -> None:
        self.live = LiveOffices(self.offices)
        self.push(None)

    def push(self, push: PushOfBrowsers | None) -> None:
        """Open the desk of an installation that sends something to browsers, or does not."""
        settings = Settings(public_url=self.url, **self.settings)
        desk = Desk(
            self.database,
            self.live,
            CATALOGS,
            settings,
            now=lambda: self.now,
            ticket_link=self._ticket_link,
            push=push,
        )
        self.routes = desk.routes()
        self.app = application([Mount("/desk", routes=self.routes)], desk.fault)

    def _ticket_link(self, tx: Transaction, client: str, now: datetime) -> str:
        return self.ticket_link(tx, client, now)

    @classmethod
    def open(cls, database: Database, now: datetime, url: str = "http://desk.example") -> "World":
        """Enter the sample offices and their staff."""

        database.write_now(lambda tx: enter(tx, SAMPLES))
        return cls(database, SAMPLES, now, url)

    @property
    def trier(self) -> Office:
        return next(office for office in self.offices if office.id == "jmd-trier")

    @property
    def dorsten(self) -> Office:
        return next(office for office in self.offices if office.id != "jmd-trier")

    def browser(self) -> Colleague:
        return Colleague(httpx.AsyncClient(transport=httpx.ASGITransport(self.app), base_url=self.url))

    def link(self, staff_id: str) -> str:
        return f"/login/{self.database.write_now(lambda tx: staff.invite(tx, staff_id, self.now))}"

    async def colleague(self, office: Office | None = None, number: int = 0) -> Colleague:
        """Log a counsellor in by a link of their own; the first one of Trier is a coordinator."""
        return await self.member((office or self.trier).counsellors[number].id)

    async def member(self, staff_id: str) -> Colleague:
        """Log a member of staff in by a link of their own."""
        browser = self.browser()
        link = self.link(staff_id)
        await browser.see(link)
        answer = await browser.send(link)
        assert answer.status_code == 303
        await browser.see("/")
        return browser

    def booked(self, start: datetime, **changes: Any) -> Booked:
        """Book an hour for a person of their own."""
        office = self.trier

        def work(tx: Transaction) -> Booked:
            person = conversations.open_for(tx, "web", f"phone-{start.isoformat()}", self.now)
            reach.add_way(tx, person.id, "email", f"{start:%d%H%M}@example.org", self.now, confirmed=True)
            site, nora = office.sites[0].id, office.counsellors[0].id
            time = Time(nora, start, minutes=60, buffer=0, kind="erstgespraech", mode="person", site=site)
            of_time = {name: value for name, value in changes.items() if hasattr(time, name)}
            values: dict[str, Any] = {
                "office_id": office.id,
                "conversation_id": person.id,
                "first_talk": True,
                "zone": "Europe/Berlin",
                "now": self.now,
            } | {name: value for name, value in changes.items() if name not in of_time}
            return appointments.book(tx, replace(time, **of_time), **values)

        return self.database.write_now(work)

    def intake(
        self,
        payload: dict[str, Any],
        *,
        about: Booked | None = None,
        ago: timedelta = timedelta(0),
        office: Office | None = None,
    ) -> IntakeRecord:
        """Hand an intake over, some time ago."""
        when, said = self.now - ago, read_intake(payload)
        return self.database.write_now(
            lambda tx: intakes.create(
                tx,
                office_id=(office or self.trier).id,
                conversation_id=about.conversation_id if about else None,
                appointment_id=about.id if about else None,
                kind=payload["kind"],
                urgency=payload["urgency"],
                payload=payload,
                promised_at=when + timedelta(hours=48),
                now=when,
                labels=said.labels,
                counted=said.figures(when.year),
            )
        )
