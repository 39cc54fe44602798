"""The desk put together: which address leads to which page, and who may come in."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from typing import Protocol, TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.desk import news, waiting_list
from bot.desk.addresses import EVERYBODY, Address, PageHandler
from bot.desk.calendar import (
    appointment,
    booking,
    interpreters,
    own_calendar,
    slip,
    times,
    walk_in,
    weekly_rules,
)
from bot.desk.calendar import (
    page as calendar,
)
from bot.desk.door import login
from bot.desk.door.login import Cookies
from bot.desk.figures import page as figures
from bot.desk.intake import inbox, live_chat
from bot.desk.intake import page as intake
from bot.desk.office import page as office
from bot.desk.staff import account, audit, colleagues, telegram
from bot.desk.today import page as today
from bot.desk.visit import HEADERS, SCRIPT, STYLE, PushOfBrowsers, Visit, new_secret
from bot.http.form import read_form
from bot.http.signing import Signing
from bot.languages.catalogs import Catalogs
from bot.letters.wording import TicketLink, no_ticket_link
from bot.office.versions import live
from bot.settings import Settings, ways_on
from bot.team.speech import Speech
from dialogs.office import Office
from storage.engine.database import Database
from storage.team import staff

Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]

ADDRESSES = (
    *today.ADDRESSES,
    *inbox.ADDRESSES,
    *intake.ADDRESSES,
    *live_chat.ADDRESSES,
    *waiting_list.ADDRESSES,
    *news.ADDRESSES,
    *office.ADDRESSES,
    *figures.ADDRESSES,
    *colleagues.ADDRESSES,
    *audit.ADDRESSES,
    *account.ADDRESSES,
    *calendar.ADDRESSES,
    *times.ADDRESSES,
    *weekly_rules.ADDRESSES,
    *interpreters.ADDRESSES,
    *own_calendar.ADDRESSES,
    *appointment.ADDRESSES,
    *booking.ADDRESSES,
    *walk_in.ADDRESSES,
    *slip.ADDRESSES,
    *telegram.ADDRESSES,
)
"""Every address behind the login; each page's file names its own."""
ROLES = {address.path: address.roles for address in ADDRESSES}
"""Who may go where; what a path shows and the form it takes are for the same people."""
LARGEST_FORM = 60_000
"""Bytes of the largest form the desk takes: an office's texts in all languages; others are under 500."""
MOST_FIELDS = 200
LANGUAGES = ("de", "en")
YEAR_HOURS = 365 * 24
KEPT = {**HEADERS, "Cache-Control": "public, max-age=31536000, immutable"}


class Now(Protocol):
    """Gives the present instant, aware, UTC."""

    def __call__(self) -> datetime:
        """Look at the clock."""


class Desk:
    """The desk of all offices of an installation; each colleague sees their own office's."""

    def __init__(
        self,
        database: Database,
        offices: Iterable[Office],
        catalogs: Catalogs,
        settings: Settings,
        *,
        now: Now = lambda: datetime.now(UTC),
        wake: Callable[[], None] = lambda: None,
        ticket_link: TicketLink = no_ticket_link,
        push: PushOfBrowsers | None = None,
    ) -> None:
        """Join the parts; ``ticket_link`` gives the address of a client's ticket.

        Without ``push`` no browser of the staff is asked to show notices.
        """
        self._database = database
        self._offices = live(offices)
        self._url = settings.public_url
        self._signing = Signing.of(database)
        self._speeches = {code: Speech(code, catalogs.desk(code).gettext) for code in LANGUAGES}
        self._cookies = Cookies(secure=settings.public_url.startswith("https://"))
        self._catalogs = catalogs
        self._now = now
        self._wake = wake
        self._ticket_link = ticket_link
        self._ways, self._sms_countries = ways_on(settings), settings.sms_countries
        self._push = push
        self._staff_bot = bool(settings.staff_token.get_secret_value())

    def routes(self) -> list[Route]:
        """Give the desk's addresses, to be mounted under "/desk"."""
        return [
            Route("/desk.css", style, methods=["GET"]),
            Route("/desk.js", script, methods=["GET"]),
            Route("/login", self._in_front(self._login_form), methods=["GET"]),
            Route("/login", self._in_front(self._log_in_by_passphrase), methods=["POST"]),
            Route("/feed/{secret}.ics", self._feed, methods=["GET"]),
            Route("/login/{token}", self._in_front(self._door), methods=["GET"]),
            Route("/login/{token}", self._in_front(self._log_in), methods=["POST"]),
            *(self._route(address) for address in ADDRESSES),
            self._route(Address("/logout", self._log_out, is_form=True, roles=EVERYBODY)),
            Route("/{nothing:path}", self._inside(Address("", _nothing, roles=EVERYBODY)), methods=["GET", "POST"]),
        ]

    def fault(self, request: Request, status: int) -> Response:
        """Draw what the last handler says, with the rail of who is known to be logged in."""
        visit = getattr(request.state, "visit", None) or self._visit(request, "")
        return visit.fault(status)

    def _route(self, address: Address) -> Route:
        return Route(address.path, self._inside(address), methods=["POST" if address.is_form else "GET"])

    def _inside(self, address: Address) -> Endpoint:
        """Let in who is logged in and has the role; of a form, only one of this session's own pages counts."""

        async def answer(request: Request) -> Response:
            visit = await self._recognised(self._visit(request, request.cookies.get(self._cookies.session, "")))
            if visit.member is None:
                return login.step_in(visit) if login.comes_from_elsewhere(request) else login.show_closed(visit)
            request.state.visit = visit
            if visit.member.role not in address.roles:
                return visit.not_found()
            if address.is_form:
                visit = visit.with_form(await self._form(request))
                if not visit.brought_own_form:
                    return visit.refuse_form()
            return self._remember_language(visit, await address.page(self._database, visit))

        return answer

    def _in_front(self, page: PageHandler) -> Endpoint:
        """Answer who is not logged in yet."""

        async def answer(request: Request) -> Response:
            form = await self._form(request) if request.method == "POST" else {}
            secret = request.cookies.get(self._cookies.door) or (new_secret() if request.method == "GET" else "")
            visit = self._visit(request, secret).with_form(form)
            return self._remember_language(visit, await page(self._database, visit))

        return answer

    async def _form(self, request: Request) -> dict[str, str]:
        return await read_form(request, most_bytes=LARGEST_FORM, most_fields=MOST_FIELDS)

    def _visit(self, request: Request, secret: str) -> Visit:
        wanted = request.query_params.get("lang") or request.cookies.get(self._cookies.language, "")
        speech = self._speeches.get(wanted, self._speeches["de"])
        return Visit(
            request,
            speech,
            self._now(),
            secret,
            self._signing,
            ROLES,
            staff_bot=self._staff_bot,
            push=self._push,
            url=self._url,
            offices=self._offices,
            offered=self._catalogs.offered,
            catalogs=self._catalogs,
            wake=self._wake,
            ways=self._ways,
            sms_countries=self._sms_countries,
            ticket_link=self._ticket_link,
        )

    async def _recognised(self, visit: Visit) -> Visit:
        if not visit.secret:
            return visit
        found = await self._database.read(lambda tx: staff.member_and_use(tx, visit.secret, visit.now))
        if found is None or found[0].office_id not in self._offices.by_id:
            return visit
        member, used_at = found
        if visit.now - used_at >= staff.USE_NOTED_EVERY:
            await self._database.write(lambda tx: staff.use(tx, visit.secret, visit.now))
        return visit.of(member, self._offices.by_id[member.office_id])

    def _remember_language(self, visit: Visit, response: Response) -> Response:
        wanted = visit.request.query_params.get("lang", "")
        if wanted in LANGUAGES:
            self._cookies.set(response, self._cookies.language, wanted, hours=YEAR_HOURS)
        return response

    async def _feed(self, request: Request) -> Response:
        """Answer a calendar program, which has no login but its secret address."""
        return await own_calendar.give_feed(self._database, self._offices.by_id, request, self._now())

    async def _door(self, _database: Database, visit: Visit) -> Response:
        return await login.show_door(visit, self._cookies)

    async def _log_in(self, database: Database, visit: Visit) -> Response:
        return await login.log_in(database, visit, self._cookies)

    async def _log_out(self, database: Database, visit: Visit) -> Response:
        return await login.log_out(database, visit, self._cookies)

    async def _login_form(self, _database: Database, visit: Visit) -> Response:
        return await login.show_form(visit, self._cookies)

    async def _log_in_by_passphrase(self, database: Database, visit: Visit) -> Response:
        return await login.log_in_by_passphrase(database, visit, self._cookies)


async def _nothing(_database: Database, visit: Visit) -> Response:
    return visit.not_found()


async def style(_request: Request) -> Response:
    """Give the style sheet; its address carries its version, so it may be kept."""
    return Response(STYLE, media_type="text/css", headers=KEPT)


async def script(_request: Request) -> Response:
    """Give the script for keys and news, kept like the style sheet."""
    return Response(SCRIPT, media_type="text/javascript", headers=KEPT)
