from datetime import UTC, datetime, timedelta

import httpx
import pytest
from starlette.applications import Starlette

from bot.process.health import TOO_OLD, health
from dialogs.letters import NUDGE
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations

NOW = datetime(2027, 3, 22, 12, tzinfo=UTC)


async def ask(database: Database, now: datetime) -> tuple[int, object]:
    app = Starlette(routes=[health(database, lambda: now)])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://x") as client:
        answer = await client.get("/health")
    assert answer.headers["cache-control"] == "no-store"
    return answer.status_code, answer.json()


@pytest.mark.parametrize(
    ("waited", "status", "seconds"),
    [
        (timedelta(minutes=-5), 200, 0),  # not due yet
        (timedelta(), 200, 0),
        (TOO_OLD - timedelta(seconds=1), 200, 599),
        (TOO_OLD, 503, 600),
    ],
)
async def test_a_letter_that_waits_too_long_is_a_reason_to_look(
    database: Database, waited: timedelta, status: int, seconds: int
) -> None:
    def write(tx: Transaction) -> None:
        kept = conversations.open_for(tx, "telegram", "amir", NOW)
        outbox.plan(tx, NUDGE, kept.id, NOW, unique_key="n")

    await database.write(write)
    assert await ask(database, NOW + waited) == (status, {"database": "fine", "outbox_seconds": seconds})


async def test_with_nothing_to_send_all_is_well(database: Database) -> None:
    assert await ask(database, NOW) == (200, {"database": "fine", "outbox_seconds": 0})
