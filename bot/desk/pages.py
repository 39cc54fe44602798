"""The desk put together: which address leads to which page, and who may come in."""

from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from typing import Protocol, TypeAlias

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.catalogs import Catalogs
from bot.desk import inbox, login, telegram, today
from bot.desk.login import Cookies
from bot.desk.speech import Speech
from bot.desk.visit import HEADERS, STYLE, Visit, is_own_form, new_secret, read_form
from bot.settings import Settings
from dialogs.office import Office
from storage import staff
from storage.database import Database, Unavailable

Page: TypeAlias = Callable[[Database, Visit], Awaitable[Response]]
Endpoint: TypeAlias = Callable[[Request], Awaitable[Response]]

LANGUAGES = ("de", "en")
YEAR_HOURS = 365 * 24


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
    ) -> None:
        self._database = database
        self._offices = {office.id: office for office in offices}
        self._speeches = {code: Speech(code, catalogs.desk(code).gettext) for code in LANGUAGES}
        self._cookies = Cookies(secure=settings.public_url.startswith("https://"))
        self._now = now
        self._staff_bot = bool(settings.staff_token.get_secret_value())

    def routes(self) -> list[Route]:
        """Give the desk's addresses, to be mounted under "/desk"."""
        return [
            Route("/desk.css", style, methods=["GET"]),
            Route("/login", self._in_front(self._closed), methods=["GET"]),
            Route("/login/{token}", self._in_front(self._door), methods=["GET"]),
            Route("/login/{token}", self._in_front(self._log_in), methods=["POST"]),
            Route("/logout", self._form(self._log_out), methods=["POST"]),
            Route("/", self._inside(today.show_today), methods=["GET"]),
            Route("/code", self._form(today.search), methods=["POST"]),
            Route("/code", self._inside(today.show_today), methods=["GET"]),
            Route("/appointment/{id}/arrived", self._form(today.mark_arrived), methods=["POST"]),
            Route("/appointment/{id}/missed", self._form(today.mark_missed), methods=["POST"]),
            Route("/inbox", self._inside(inbox.show_inbox), methods=["GET"]),
            Route("/intake/{reference}", self._inside(inbox.show_intake), methods=["GET"]),
            Route("/intake/{reference}/take", self._form(inbox.take), methods=["POST"]),
            Route("/intake/{reference}/close", self._form(inbox.close), methods=["POST"]),
            Route("/intake/{reference}/reopen", self._form(inbox.reopen), methods=["POST"]),
            Route("/telegram", self._inside(telegram.show), methods=["GET"]),
            Route("/telegram/code", self._form(telegram.give_code), methods=["POST"]),
            Route("/telegram/unlink", self._form(telegram.unlink), methods=["POST"]),
            Route("/{nothing:path}", self._inside(_nothing), methods=["GET", "POST"]),
        ]

    def _inside(self, page: Page, *, is_form: bool = False) -> Endpoint:
        """Let in who is logged in; whoever is not sees how to."""

        async def answer(request: Request) -> Response:
            visit = self._visit(request, request.cookies.get(self._cookies.session, ""))
            try:
                visit = await self._recognised(visit)
                if visit.member is None:
                    return login.step_in(visit) if login.comes_from_elsewhere(request) else login.show_closed(visit)
                if is_form:
                    visit = visit.with_form(await read_form(request))
                    if not is_own_form(visit.form, visit.secret):
                        return visit.refuse_form()
                return self._remember_language(visit, await page(self._database, visit))
            except Unavailable:
                return visit.busy()

        return answer

    def _form(self, page: Page) -> Endpoint:
        """As :meth:`_inside`, for what changes something: only a form of this session's own pages does."""
        return self._inside(page, is_form=True)

    def _in_front(self, page: Page) -> Endpoint:
        """Answer who is not logged in yet."""

        async def answer(request: Request) -> Response:
            form = await read_form(request) if request.method == "POST" else {}
            secret = request.cookies.get(self._cookies.door) or (new_secret() if request.method == "GET" else "")
            visit = self._visit(request, secret).with_form(form)
            try:
                return self._remember_language(visit, await page(self._database, visit))
            except Unavailable:
                return visit.busy()

        return answer

    def _visit(self, request: Request, secret: str) -> Visit:
        wanted = request.query_params.get("lang") or request.cookies.get(self._cookies.language, "")
        speech = self._speeches.get(wanted, self._speeches["de"])
        return Visit(request, speech, self._now(), secret, staff_bot=self._staff_bot)

    async def _recognised(self, visit: Visit) -> Visit:
        if not visit.secret:
            return visit
        member = await self._database.read(lambda tx: staff.member(tx, visit.secret, visit.now))
        if member is None or member.office_id not in self._offices:
            return visit
        return visit.of(member, self._offices[member.office_id])

    def _remember_language(self, visit: Visit, response: Response) -> Response:
        wanted = visit.request.query_params.get("lang", "")
        if wanted in LANGUAGES:
            self._cookies.set(response, self._cookies.language, wanted, hours=YEAR_HOURS)
        return response

    async def _door(self, _database: Database, visit: Visit) -> Response:
        return await login.show_door(visit, self._cookies)

    async def _log_in(self, database: Database, visit: Visit) -> Response:
        return await login.log_in(database, visit, self._cookies)

    async def _log_out(self, database: Database, visit: Visit) -> Response:
        return await login.log_out(database, visit, self._cookies)

    async def _closed(self, _database: Database, visit: Visit) -> Response:
        return login.show_closed(visit)


async def _nothing(_database: Database, visit: Visit) -> Response:
    return visit.not_found()


async def style(_request: Request) -> Response:
    """Give the style sheet; its address carries its version, so it may be kept."""
    headers = {**HEADERS, "Cache-Control": "public, max-age=31536000, immutable"}
    return Response(STYLE, media_type="text/css", headers=headers)
