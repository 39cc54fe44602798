"""The page behind "stop these e-mails": one button for people, and one request for mail programs (RFC 8058).

Whoever only opens the address changes nothing, as previews and virus scanners do it too. No session is needed: the
token is in the letters to that address alone, and it can stop them and nothing else.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bot.channels.mail import tokens
from bot.channels.web import headers
from bot.channels.web.chat import WebChat
from bot.channels.web.shell import Shell
from bot.log import Log
from dialogs.engine.conversation import State
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.people import conversations, reach
from storage.people.conversations import Kept

log = Log("mail")


@dataclass(frozen=True, slots=True)
class Found:
    """What a token leads to: whether letters still go there, and the conversation, None where it is erased."""

    runs: bool
    kept: Kept | None


class StopPages:
    """The addresses /stop/<token>, drawn like the other pages of the chat."""

    def __init__(
        self, chat: WebChat, database: Database, *, now: Callable[[], datetime] = lambda: datetime.now(UTC)
    ) -> None:
        """Join the parts."""
        self._chat = chat
        self._database = database
        self._now = now

    def routes(self) -> list[Route]:
        """Give the addresses, to be mounted at "/"."""
        return [
            Route("/stop/{token}", self._chat.guarded(self._ask), methods=["GET"]),
            Route("/stop/{token}", self._chat.guarded(self._stop), methods=["POST"]),
        ]

    async def _ask(self, request: Request) -> Response:
        token = request.path_params["token"]
        found = await self._database.read(lambda tx: _find(tx, token))
        return self._page(request, found, token)

    async def _stop(self, request: Request) -> Response:
        # What was posted is not read: the mail program's words and the button's mean the same.
        token = request.path_params["token"]
        found = await self._database.write(lambda tx: _stop(tx, token, self._now()))
        return self._page(request, found, token)

    def _page(self, request: Request, found: Found | None, token: str) -> Response:
        shell = self._shell(request, found)
        if found is None:
            return headers.page(self._chat.pages.notice(shell, "stop_unknown"), 404)
        return headers.page(self._chat.pages.stop(shell, token if found.runs else ""))

    def _shell(self, request: Request, found: Found | None) -> Shell:
        if found is None or found.kept is None or found.kept.state is None:
            return self._chat.visitors.shell(request)
        state = State.from_json(found.kept.state)
        return self._chat.pages.shell(state.language, found.kept.office, formal=state.formal)


def _find(tx: Transaction, token: str) -> Found | None:
    """Find what a token leads to; None for one that we never made."""
    way_id = tokens.read(tx.keys, "stop", token)
    if not way_id:
        return None
    way = reach.find(tx, way_id)
    if way is None:  # erased with its conversation: nothing is sent any more
        return Found(runs=False, kept=None)
    return Found(way.stopped_at is None, conversations.of_id(tx, way.conversation_id))


def _stop(tx: Transaction, token: str, now: datetime) -> Found | None:
    found = _find(tx, token)
    if found is None or not found.runs:
        return found
    way_id = tokens.read(tx.keys, "stop", token)
    reach.stop(tx, way_id, now)
    log.info("e-mails stopped", row=way_id)
    return Found(runs=False, kept=found.kept)
