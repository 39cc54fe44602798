"""A chat joined by a link to a conversation in the browser is written to, in either mode, and to nothing else."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
import pytest_asyncio

from bot.port import Inbound
from dialogs.channels import REMIND
from dialogs.engine.conversation import Opened
from dialogs.letters import LETTERS
from storage.calendar import appointments
from storage.calendar.appointments import Time
from storage.engine.database import Database
from storage.engine.transaction import Transaction
from storage.letters import outbox
from storage.people import conversations, reach
from tests.telegram.chats import plain
from tests.telegram.emulator import Emulator
from tests.telegram.live import Live, live

WELCOME = "only time and code"


@pytest_asyncio.fixture(params=["full", "door"])
async def service(telegram: Emulator, sqlite: Database, request: pytest.FixtureRequest) -> AsyncIterator[Live]:
    async with live(telegram, sqlite, mode=request.param) as running:
        yield running


async def invited(service: Live) -> tuple[str, str]:
    """Somebody who writes in the browser and wants to be reminded in Telegram; gives conversation and token."""
    await service.turns.take(Inbound("web", "session", "first", Opened(language="en", office="jmd-trier")))

    def invite(tx: Transaction) -> tuple[str, str]:
        kept = conversations.find(tx, "web", "session")
        assert kept is not None
        return kept.id, reach.invite(tx, kept.id, "telegram_door", datetime.now(UTC))

    return await service.database.write(invite)


def plan_reminder(tx: Transaction, conversation: str, start: datetime) -> str:
    time = Time(
        counsellor_id="nora", start=start, minutes=60, buffer=10, kind="erstgespraech", mode="person", site="trier"
    )
    booked = appointments.book(
        tx,
        time,
        office_id="jmd-trier",
        conversation_id=conversation,
        first_talk=True,
        zone="Europe/Berlin",
        now=datetime.now(UTC),
    )
    due = datetime.now(UTC) - timedelta(minutes=1)
    outbox.plan(tx, LETTERS["reminder_first"], conversation, due, unique_key="reminder", appointment_id=booked.id)
    return booked.code


async def test_the_chat_that_brings_the_link_is_welcomed_and_reminded_with_time_and_code(service: Live) -> None:
    conversation, token = await invited(service)
    person = service.person()
    await person.starts(f"{REMIND}{token}")
    await person.expects(WELCOME)
    start = (datetime.now(UTC) + timedelta(days=1)).replace(hour=14, minute=0, second=0, microsecond=0)
    code = await service.database.write(lambda tx: plan_reminder(tx, conversation, start))
    service.delivery._now = lambda: start.replace(hour=10)
    service.delivery.wake()
    reminder = await person.expects("🔔")
    lines = plain(reminder).split("\n")
    assert (len(lines), lines[1], reminder.labels) == (3, f"🔑 Code {code}", [])
    assert "/t/" in lines[2], "and the link of the ticket"


async def test_the_link_joins_one_chat(service: Live) -> None:
    conversation, token = await invited(service)
    first, second = service.person(), service.person(12)
    await first.starts(f"{REMIND}{token}")
    await first.expects(WELCOME)
    await second.starts(f"{REMIND}{token}")
    await second.expects(lambda message: bool(message.buttons))
    ways = await service.database.read(lambda tx: reach.of_conversation(tx, conversation))
    assert [way.is_open for way in ways] == [True]
    assert not any(WELCOME in plain(message) for message in second.messages)


async def test_a_chat_that_blocks_the_bot_is_no_way_any_more(service: Live) -> None:
    conversation, token = await invited(service)
    person = service.person()
    await person.starts(f"{REMIND}{token}")
    await person.expects(WELCOME)
    await person.blocks()
    await service.settled()
    ways = await service.database.read(lambda tx: reach.of_conversation(tx, conversation))
    assert [way.is_open for way in ways] == [False]
