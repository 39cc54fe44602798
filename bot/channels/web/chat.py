"""The web chat's addresses: every answer is one small POST; the server keeps everything, the page keeps nothing."""

import secrets
import time
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from http import HTTPStatus
from math import ceil

from starlette.middleware import Middleware
from starlette.middleware.gzip import GZipMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.web import documents, headers
from bot.channels.web.app_files import app_routes
from bot.channels.web.assets import Assets
from bot.channels.web.form import NOTHING, Form
from bot.channels.web.push import Push
from bot.channels.web.recorded import recorded_route
from bot.channels.web.service import CHANNEL, Devices, Service
from bot.channels.web.session import Sessions
from bot.channels.web.shell import Pages
from bot.channels.web.view import open_question
from bot.channels.web.visitors import Visitors
from bot.conversation.own_data import JSON_FILE, TEXT_FILE
from bot.http.form import read_form
from bot.http.limits import VISITORS, Limits
from bot.http.signing import Signing
from bot.languages.catalogs import Catalogs
from bot.languages.recordings import Recordings
from bot.log import Log
from bot.port import Inbound, Page
from bot.token_buckets import Buckets
from dialogs.engine.conversation import Event, Opened, Said, Tapped
from dialogs.office import Office
from dialogs.rules.emergencies import hear_danger

log = Log("web")

SAME = "1"
"""What a script says that looks at the surroundings itself: one of before an update."""
RETRY_SECONDS = 2
"""What a page that could not answer asks a browser to wait."""

FAULTS = {404: "unknown", 405: "unknown", 413: "too_long"}
"""Which of the page's own sentences an HTTP status is told in; others are some trouble."""

COMPRESSED = (Middleware(GZipMiddleware, minimum_size=600, compresslevel=6),)
"""Pages go out compressed. What they hold of secrets cannot be guessed from their length (BREACH): a form's token is
another one on every page, and nobody can put words of their own beside a ticket's link, since the strict cookie does
not come along from other sites and a form without its token is refused before anything is shown."""

Handle = Callable[[Request], Awaitable[Response]]


class WebChat:
    """The web chat of one installation. ``offices`` has the one that greets first.

    Without ``devices`` no browser is asked to show push messages.
    """

    def __init__(
        self,
        service: Service,
        *,
        offices: Sequence[Office],
        catalogs: Catalogs,
        public_url: str,
        signing: Signing,
        companies: documents.Companies = documents.NOBODY,
        devices: Devices | None = None,
        limits: Limits | None = None,
        recordings: Recordings | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        """Prepare the pages; ``companies`` are those that pass letters on."""
        self._recordings = recordings or Recordings()
        self._service = service
        self._limits = limits or Limits()
        self._clock = clock
        self._companies = companies
        self._assets = Assets()
        self._pages = Pages(
            catalogs,
            offices,
            self._assets,
            push_key=devices.public_key if devices else "",
            recordings=self._recordings,
        )
        self._sessions = Sessions(signing, secure=public_url.startswith("https://"))
        self._visitors = Visitors(
            catalogs=catalogs, offices=offices, pages=self._pages, sessions=self._sessions, clock=clock
        )
        self._push = Push(devices, self._sessions, self._visitors.session) if devices else None
        self._by_session = Buckets(self._limits.session, VISITORS)
        self._by_network = Buckets(self._limits.network, VISITORS)
        self._arrivals = Buckets(self._limits.arrivals, VISITORS)
        self._ways_back = Buckets(self._limits.ways_back, VISITORS)

    def routes(self) -> list[Route]:
        """Give the addresses, to be mounted at "/"."""

        def page(path: str, handle: Handle, method: str = "GET") -> Route:
            return Route(path, self.guarded(handle), methods=[method], middleware=COMPRESSED)

        push = self._push
        of_devices = push and [
            *app_routes(),
            page("/chat/push", push.subscribe, "POST"),
            page("/push/changed", push.change, "POST"),
            page("/push/seen", push.seen, "POST"),
        ]
        return [
            *(of_devices or ()),
            page("/", self._show),
            page("/chat", self._show),
            page("/chat", self._answer, "POST"),
            page("/chat/news", self._news),
            Route("/chat/leave", self._leave, methods=["POST"]),
            page("/weather", self._weather),
            page("/chat/resume", self._ask_for_code),
            page("/chat/resume", self._redeem, "POST"),
            page("/chat/resume/{code}", self._ask_for_code),
            page("/chat/resume/{code}", self._redeem, "POST"),
            page("/t/{token}", self._ask_for_code),
            page("/t/{token}", self._redeem, "POST"),
            page("/chat/appointment/{appointment}.ics", self._calendar),
            page(f"/chat/{TEXT_FILE}", self._own_file(TEXT_FILE, "text/plain; charset=utf-8")),
            page(f"/chat/{JSON_FILE}", self._own_file(JSON_FILE, "application/json")),
            page("/privacy", self._document(self._privacy)),
            page("/accessibility", self._document(documents.accessibility)),
            page("/imprint", self._document(documents.imprint)),
            Route("/static/{name}", self._assets.serve, methods=["GET"]),
            recorded_route(self._recordings),
        ]

    @property
    def pages(self) -> Pages:
        """Give what draws pages beside the chat in its surroundings."""
        return self._pages

    @property
    def visitors(self) -> Visitors:
        """Give who is asking, for pages beside the chat."""
        return self._visitors

    def fault(self, request: Request, status: int) -> Response:
        """Draw what the last handler says: in the person's language, with telephone, address and the way back."""
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR:
            # Whatever it was may pass: the page's script sends the answer again by itself.
            return self._notice(request, "trouble", HTTPStatus.SERVICE_UNAVAILABLE)
        return self._notice(request, FAULTS.get(status, "trouble"), status)

    # Opening and showing

    async def _show(self, request: Request) -> Response:
        session = self._visitors.session(request)
        if not session:
            return await self._arrive(request)
        if "lang" in request.query_params or "office" in request.query_params:
            await self._open(session, request)
            return headers.redirect("/chat")
        page = await self._service.turns.page(CHANNEL, session) or await self._open(session, request)
        return self._chat(request, session, page)

    async def _arrive(self, request: Request) -> Response:
        """Begin a session."""
        if hop := self._hop(request):
            return hop
        if wait := self._arrivals.wait(self._visitors.network(request), self._clock()):
            return self._too_fast(request, wait)
        session = self._sessions.new(self._clock())
        page = await self._open(session, request)
        return self._chat(request, session, page, cookie=self._sessions.set_cookie(session))

    def _hop(self, request: Request) -> Response | None:
        """Send a visitor from another site once more round: their strict cookie was held back, if they have one."""
        if request.headers.get("sec-fetch-site") != "cross-site":
            return None
        here = request.url.path + (f"?{request.url.query}" if request.url.query else "")
        return headers.page(self._pages.hop(self._visitors.shell(request), here))

    async def _open(self, session: str, request: Request) -> Page:
        return await self._take(session, self._visitors.opened(request), secrets.token_urlsafe(12))

    # Answering

    async def _answer(self, request: Request) -> Response:
        form = await self._form(request)
        session = self._visitors.session(request)
        if not self._sessions.proves(form.token, session):
            return self._not_theirs(request)
        if wait := self._by_session.wait(session, self._clock()):
            return self._too_fast(request, wait, form)
        if not form.option and not form.words:
            return headers.redirect("/chat")
        if not form.option and await self._is_for_another_question(session, form):
            return await self._show_open_question(request, session, form)
        return await self._taken(request, session, form)

    async def _taken(self, request: Request, session: str, form: Form) -> Response:
        event = Tapped(form.question, form.option) if form.option else Said(form.words)
        try:
            network = self._visitors.network(request)
            page = await self._take(session, event, form.update or secrets.token_urlsafe(12), network)
        except Exception as error:  # noqa: BLE001 -- whatever happened, the person gets a page that leads on
            log.error("turn failed", channel=CHANNEL, cause=error)  # noqa: TRY400 -- our log keeps the error's words out
            return self._notice(request, "trouble", 503, form=form)
        piece = "x-lotse" in request.headers or request.headers.get("accept") == "application/json"
        if (last := self._visitors.last(session)) is not None:
            last.update = form.update
        return self._chat(request, session, page, piece=True) if piece else headers.redirect("/chat")

    async def _is_for_another_question(self, session: str, form: Form) -> bool:
        """Tell whether words were typed for a question that is not the open one any more; danger is always heard."""
        last = self._visitors.last(session)
        if last is not None and (
            form.update == last.update or hear_danger(form.words, last.language).strength in {"card", "ask"}
        ):
            return False
        if last is not None and 0 <= form.version < last.version:
            return True
        page = await self._service.turns.page(CHANNEL, session)
        return page is not None and bool(form.question) and form.question != open_question(page)

    async def _show_open_question(self, request: Request, session: str, form: Form) -> Response:
        page = await self._service.turns.page(CHANNEL, session)
        if page is None:
            return headers.redirect("/chat")
        return self._chat(request, session, page, status=409, notice="answered_elsewhere", form=form)

    async def _news(self, request: Request) -> Response:
        session = self._visitors.session(request)
        page = await self._service.turns.page(CHANNEL, session) if session else None
        seen = (request.query_params.get("version"), request.query_params.get("seen"))
        if page is None or seen == (str(page.version), str(len(page.messages))):
            return headers.nothing()
        return self._chat(request, session, page, piece=True)

    async def _take(self, session: str, event: Event, update_id: str, network: str = "") -> Page:
        taken = await self._service.turns.take(Inbound(CHANNEL, session, update_id, event, network=network))
        self._visitors.remember(session, taken.page)
        return taken.page

    def _chat(
        self,
        request: Request,
        session: str,
        page: Page,
        *,
        status: int = 200,
        cookie: str = "",
        piece: bool = False,
        notice: str = "",
        form: Form = NOTHING,
    ) -> Response:
        """Answer with the chat page. The cookie lasts as long as the person wants.

        With ``piece`` only with its middle, unless the script says that it shows it in other surroundings.
        """
        until = int(datetime.fromisoformat(page.kept_until).timestamp()) if page.kept_until else 0
        if until != self._visitors.kept_until(request):
            cookie = self._sessions.set_cookie(session, until, self._clock())
        self._visitors.remember(session, page)
        hidden = {
            "version": str(page.version),
            "update": secrets.token_urlsafe(12),
            "token": self._sessions.token(session),
        }
        middle, shell = self._pages.chat(page, hidden, notice=notice, form=form)
        fits = request.headers.get("x-lotse", SAME) in {SAME, shell.key}
        return headers.page(middle if piece and fits else self._pages.whole(shell, middle), status, cookie)

    # Leaving and coming back

    async def _leave(self, request: Request) -> Response:
        """End the session on this device. Needs no token: the strict cookie comes along from our own pages only."""
        session = self._visitors.session(request)
        shell = self._visitors.shell(request)
        if session:
            self._visitors.forget(session)
            try:
                await self._service.leave(session)
            except Exception as error:  # noqa: BLE001 -- the way out stays open, whatever else is broken
                log.error("leaving failed", channel=CHANNEL, cause=error)  # noqa: TRY400 -- our log keeps the error's words out
        return headers.page(self._pages.away(shell), cookie=self._sessions.clear_cookie(), clears=True)

    async def _weather(self, request: Request) -> Response:
        """Lead to the weather: what the quick exit leaves in a browser's history where the chat has been."""
        return headers.page(self._pages.weather(self._visitors.shell(request)))

    async def _ask_for_code(self, request: Request) -> Response:
        """Show a page with one button and nothing of anybody: what fetches links for a preview opens nothing."""
        session, cookie = self._visitors.session(request), ""
        if not session:
            if hop := self._hop(request):
                return hop
            session = self._sessions.new(self._clock())
            cookie = self._sessions.set_cookie(session)
        shell, form_token = self._visitors.shell(request), self._sessions.token(session)
        code, token = (request.path_params.get(name, "")[:40] for name in ("code", "token"))
        shown = self._pages.ticket(shell, token, form_token) if token else self._pages.resume(shell, code, form_token)
        return headers.page(shown, cookie=cookie)

    async def _redeem(self, request: Request) -> Response:
        form = await self._form(request)
        session = self._visitors.session(request)
        if not self._sessions.proves(form.token, session):
            return self._not_theirs(request)
        if wait := self._by_session.wait(session, self._clock()):
            return self._too_fast(request, wait)
        if wait := self._ways_back.wait(self._visitors.network(request), self._clock()):
            return self._too_fast(request, wait)
        # A new session for the old conversation: nobody can have prepared it on this device.
        fresh = self._sessions.new(self._clock())
        written = request.path_params.get("token") or form.code or request.path_params.get("code", "")
        match await self._service.come_back(written, session, fresh):
            case "nowhere":
                typed = "" if "token" in request.path_params else written[:40]
                shell = self._visitors.shell(request)
                return headers.page(self._pages.try_again(shell, typed, self._sessions.token(session)), 404)
            case "there":
                await self._take(session, Opened(), secrets.token_urlsafe(12))
                return headers.redirect("/chat")
            case "ticket" | "conversation":
                await self._take(fresh, Opened(), secrets.token_urlsafe(12))
                return headers.redirect("/chat", self._sessions.set_cookie(fresh))

    # Things to take along and to read

    async def _calendar(self, request: Request) -> Response:
        session = self._visitors.session(request)
        appointment = str(request.path_params["appointment"])
        found = await self._service.calendar_file(session, appointment) if session else None
        if found is None:
            return self._notice(request, "no_appointment", 404)
        return headers.download(*found, "text/calendar; charset=utf-8")

    def _own_file(self, name: str, media_type: str) -> Handle:
        async def give(request: Request) -> Response:
            session = self._visitors.session(request)
            found = dict(await self._service.own_files(session)) if session else {}
            if name not in found:
                return self._notice(request, "unknown", 404)
            return headers.download(name, found[name], media_type)

        return give

    def _privacy(self, office: Office) -> documents.Document:
        return documents.privacy(office, self._companies)

    def _document(self, write: Callable[[Office], documents.Document]) -> Handle:
        async def show(request: Request) -> Response:
            shell = self._visitors.shell(request)
            return headers.page(self._pages.document(shell, *write(shell.office)))

        return show

    # What every address needs

    def guarded(self, handle: Handle) -> Handle:
        """Hold back floods, for pages beside the chat too."""

        async def guarded(request: Request) -> Response:
            if wait := self._by_network.wait(self._visitors.network(request), self._clock()):
                return self._too_fast(request, wait)
            return await handle(request)

        return guarded

    async def _form(self, request: Request) -> Form:
        limits = self._limits
        fields = await read_form(request, most_bytes=limits.body_bytes, most_fields=limits.fields)
        return Form.of(fields, limits.words)

    def _not_theirs(self, request: Request) -> Response:
        """Refuse a form of another session: of a page that is too old, or of a browser that takes no cookies."""
        came = self._sessions.came(request.headers.get("cookie", ""))
        return self._notice(request, "expired" if came else "no_cookies", 403)

    def _notice(
        self, request: Request, kind: str, status: int, *, form: Form | None = None, wait: float = 0
    ) -> Response:
        """Answer with a page that says what happened. ``form`` is what can be sent again as it was."""
        again = None
        if form is not None:
            again = {
                "question": form.question,
                "option": form.option,
                "words": form.words,
                "version": str(form.version),
                "update": form.update,
                "token": form.token,
            }
        shown = self._pages.notice(self._visitors.shell(request), kind, again=again)
        return headers.page(
            shown, status, retry_after=ceil(wait) or (RETRY_SECONDS if status == HTTPStatus.SERVICE_UNAVAILABLE else 0)
        )

    def _too_fast(self, request: Request, wait: float, form: Form | None = None) -> Response:
        return self._notice(request, "too_fast", 429, form=form, wait=wait)
