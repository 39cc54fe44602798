"""Who is asking: session, network, and how the last page looked, so that every answer can speak their language."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from starlette.requests import Request

from bot.channels.web.session import Sessions
from bot.channels.web.shell import Pages, Shell
from bot.http.limits import network
from bot.languages.catalogs import Catalogs
from bot.port import Page
from dialogs.engine.conversation import Opened
from dialogs.office import Office

_MOST_REMEMBERED = 20_000


@dataclass(slots=True)
class Remembered:
    """What the last page of a session showed."""

    language: str
    formal: bool
    office: str
    version: int
    update: str = ""
    """The update id of the last form that was taken."""


class Visitors:
    """Reads requests. What it remembers is a convenience of this process: nothing depends on it but politeness."""

    def __init__(
        self,
        *,
        catalogs: Catalogs,
        offices: Sequence[Office],
        pages: Pages,
        sessions: Sessions,
        clock: Callable[[], float],
    ) -> None:
        self._catalogs = catalogs
        self._offices = tuple(office.id for office in offices)
        self._pages = pages
        self._sessions = sessions
        self._clock = clock
        self._remembered: dict[str, Remembered] = {}

    def session(self, request: Request) -> str:
        """Give the session id that came along; "" without one."""
        return self._sessions.read(request.headers.get("cookie", ""), self._clock())

    def kept_until(self, request: Request) -> int:
        """Say until when, in Unix seconds, the session that came along is kept; 0 where only for the day."""
        return self._sessions.kept_until(request.headers.get("cookie", ""), self._clock())

    def network(self, request: Request) -> str:
        """Give the key of the network the request came from."""
        return network(request.client.host if request.client else "")

    def opened(self, request: Request) -> Opened:
        """Read what a link (``?lang=``, ``?office=``) and the device say about the person."""
        query = request.query_params
        office = query.get("office", "")
        return Opened(
            language=self._catalogs.find(query.get("lang", "")[:35]),
            office=office if office in self._offices else "",
            guess=self._guess(request),
        )

    def shell(self, request: Request) -> Shell:
        """Give the surroundings of a page beside the chat: as the chat looked last, else as link or device say."""
        if (last := self._remembered.get(self.session(request))) is not None:
            return self._pages.shell(last.language, last.office, formal=last.formal)
        match request.headers.get("x-lotse", "").split("."):
            case [language, formal, office]:  # what the page's script shows, where no cookie says who asks
                return self._pages.shell(language, office, formal=formal == "1")
            case _:
                opened = self.opened(request)
                return self._pages.shell(opened.language or opened.guess, opened.office, formal=False)

    def remember(self, session: str, page: Page) -> None:
        """Note what is about to be shown; the oldest notes make room."""
        known = self._remembered.pop(session, None)
        if len(self._remembered) >= _MOST_REMEMBERED:
            del self._remembered[next(iter(self._remembered))]
        update = known.update if known else ""
        self._remembered[session] = Remembered(page.language, page.formal, page.office, page.version, update)

    def last(self, session: str) -> Remembered | None:
        """Give what the last page of the session showed, if this process drew it."""
        return self._remembered.get(session)

    def forget(self, session: str) -> None:
        """Forget a session."""
        self._remembered.pop(session, None)

    def _guess(self, request: Request) -> str:
        """Give the first language of the device that is offered."""
        wanted = request.headers.get("accept-language", "")[:200]
        return next(filter(None, (self._catalogs.find(tag.partition(";")[0]) for tag in wanted.split(","))), "")
