"""Whether the service is well, for whoever watches it: the database answers, and no letter waits too long."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta

from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from storage.engine.database import Database
from storage.engine.transaction import Unavailable
from storage.letters import outbox

TOO_OLD = timedelta(minutes=10)
"""A letter that is due for longer says that nobody delivers."""

NO_STORE = {"Cache-Control": "no-store"}


def health(database: Database, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> Route:
    """Give the route /health: 200 where all is well, 503 where a human should look; JSON with both measurements."""
    return Route("/health", _answer(database, now), methods=["GET"])


def _answer(database: Database, now: Callable[[], datetime]) -> Callable[[Request], Awaitable[JSONResponse]]:
    async def answer(_request: Request) -> JSONResponse:
        try:
            due = await database.read(outbox.oldest_due)
        except Unavailable:
            return JSONResponse({"database": "unavailable", "outbox_seconds": None}, 503, NO_STORE)
        waiting = max(now() - due, timedelta()) if due else timedelta()
        status = 200 if waiting < TOO_OLD else 503
        return JSONResponse({"database": "fine", "outbox_seconds": round(waiting.total_seconds())}, status, NO_STORE)

    return answer
