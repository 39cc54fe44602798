"""The last handler of the HTTP server: what no page answered is drawn as a page that leads on, never a bare status."""

from collections.abc import Callable, Sequence
from typing import TypeAlias

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from bot.log import Log
from storage.engine.database import Unavailable

log = Log("pages")

DrawFault: TypeAlias = Callable[[Request, int], Response]
"""Draws the page for an HTTP status, in the reader's language; it asks no database, which may be what is gone."""


def application(routes: Sequence[BaseRoute], draw: DrawFault) -> Starlette:
    """Put routes together so that ``draw`` answers whatever they do not: an address that is not there, a fault."""

    async def refused(request: Request, refusal: Exception) -> Response:
        if not isinstance(refusal, HTTPException):
            raise TypeError("the handler of HTTPException got another error") from refusal
        response = draw(request, refusal.status_code)
        response.headers.update(refusal.headers or {})  # a 405 names what is allowed (RFC 9110, 15.5.6)
        return response

    return Starlette(
        routes=routes, exception_handlers={HTTPException: refused}, middleware=[Middleware(LastHandler, draw=draw)]
    )


class LastHandler:
    """Answers every error that nobody else did: logs its kind and its place in the code, and draws the page."""

    def __init__(self, app: ASGIApp, draw: DrawFault) -> None:
        self._app = app
        self._draw = draw

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request. A fault in the middle of an answer ends the connection: it can no longer be a page."""
        begun = False

        async def note_and_send(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            if not _holds_nul(scope):
                await self._app(scope, receive, note_and_send)
                return
            status = 404
        except ClientDisconnect:
            return
        except Unavailable as cause:
            status = 503
            log.warning("database unavailable", status=status, cause=cause)
        except Exception as cause:
            status = 500
            log.exception("page failed", status=status, kind=scope["method"], cause=cause)
            if begun:
                raise
        await self._draw(Request(scope, receive), status)(scope, receive, send)


def _holds_nul(scope: Scope) -> bool:
    """Tell whether an address holds a NUL, which names nothing anywhere and which PostgreSQL does not take."""
    return "\0" in scope["path"] or b"%00" in scope["query_string"] or b"\0" in scope["query_string"]
