"""What Telegram, the network and the machine do to conversations: what is lost, doubled, out of order is counted.

Waits are scaled down: what is a minute at Telegram is about a second here.
"""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from bot.channels.telegram import polling
from bot.installation import enter
from bot.letters import delivery
from storage.engine.database import Database
from storage.engine.transaction import Unavailable
from tests.journey import ISOLATES, SAMPLES
from tests.telegram.account import Account
from tests.telegram.conversations import PEOPLE, count_all, talk, talk_together
from tests.telegram.count import Count
from tests.telegram.emulator import Emulator
from tests.telegram.faults import Kind
from tests.telegram.stage import Door, Session, session_to, working

ON_THEIR_WAY = 0.25
"""Seconds in which requests may still arrive that were sent before a 429 was read."""


pytestmark = pytest.mark.alone


@pytest.fixture(autouse=True)
def short_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(delivery, "FIRST_WAIT", timedelta(seconds=0.05))
    monkeypatch.setattr(delivery, "LONGEST_WAIT", timedelta(seconds=0.5))
    monkeypatch.setattr(polling, "FIRST_WAIT", 0.05)
    monkeypatch.setattr(polling, "LONGEST_WAIT", 0.5)
    monkeypatch.setattr(polling, "CONFLICT_WAIT", 0.3)


@pytest.fixture
def lotse(sqlite: Database) -> Database:
    sqlite.write_now(lambda tx: enter(tx, SAMPLES))
    return sqlite


@pytest.fixture
async def telegram() -> AsyncIterator[Emulator]:
    async with Emulator() as running:
        yield running
        assert running.violations == []


@pytest.fixture
def account(telegram: Emulator) -> Account:
    return telegram.bot("7001:public")


@pytest.fixture(params=["polling", "webhook"])
async def door(request: pytest.FixtureRequest) -> AsyncIterator[Door | None]:
    """Where Telegram calls the bot; None where it fetches its updates."""
    if request.param == "polling":
        yield None
    else:
        async with Door() as opened:
            yield opened


@pytest.fixture
async def session(telegram: Emulator) -> AsyncIterator[Session]:
    opened = session_to(telegram, seconds=0.5)
    yield opened
    await opened.end()


async def test_the_same_update_delivered_twenty_times_is_one(
    lotse: Database, telegram: Emulator, account: Account, session: Session, door: Door | None
) -> None:
    account.times = 20
    async with working(lotse, telegram, session, account, door=door):
        amir = telegram.person(account, id=1)
        await talk(amir)
        await account.wait_until_taken(amir.last_update)
    deliveries = [number for number, _ in account.posts] + [number for batch in account.polled for number in batch]
    assert {deliveries.count(number) for number in deliveries} == {20}
    assert count_all(telegram, [amir]) == Count()


async def test_storms_of_too_many_requests_are_waited_out(
    lotse: Database, telegram: Emulator, account: Account, session: Session
) -> None:
    async with working(lotse, telegram, session, account):
        storm = telegram.fault(status=429, retry_after=1, every=9, count=4)
        people = await talk_together(telegram, account)
    assert storm.met == 4
    assert count_all(telegram, people) == Count()
    told = [request.at for request in telegram.requests if request.outcome == "fault 429"]
    too_early = [call.at - max(at for at in told if at <= call.at) for call in telegram.impatient]
    assert [seconds for seconds in too_early if seconds > ON_THEIR_WAY] == []


@pytest.mark.parametrize("status", [500, "502html", "drop", "timeout"])
async def test_requests_that_fail_are_made_again_and_nothing_is_doubled(
    lotse: Database, telegram: Emulator, account: Account, session: Session, status: Kind
) -> None:
    async with working(lotse, telegram, session, account):
        fault = telegram.fault(status=status, every=7, count=10)
        people = await talk_together(telegram, account)
    assert fault.met == 10
    assert count_all(telegram, people) == Count()


@pytest.mark.parametrize("status", ["502html", "drop", "timeout"])
async def test_a_message_is_doubled_only_where_the_answer_to_it_was_lost(
    lotse: Database, telegram: Emulator, account: Account, session: Session, status: Kind
) -> None:
    async with working(lotse, telegram, session, account):
        fault = telegram.fault(status=status, when="after", every=7, count=10)
        people = await talk_together(telegram, account)
    lost_answers = [call for call in telegram.calls("sendMessage") if call.outcome.startswith("ok, then fault")]
    assert fault.met == 10
    assert count_all(telegram, people) == Count(doubled=len(lost_answers))


async def test_telegram_gone_for_a_while_loses_nothing(
    lotse: Database, telegram: Emulator, account: Account, session: Session, door: Door | None
) -> None:
    async with working(lotse, telegram, session, account, door=door):
        talking = asyncio.create_task(talk_together(telegram, account))
        await telegram.person(account, id=1).expects("Wie alt bist du?")
        telegram.disappear(1.5)
        people = await talking
    lost_answers = [call for call in telegram.calls("sendMessage") if call.outcome == "ok, then gone"]
    counted = count_all(telegram, people)
    assert (counted.lost, counted.disordered) == (0, 0)
    assert counted.doubled <= len(lost_answers)


async def test_words_sent_while_the_database_is_away_are_taken_in_their_order(
    lotse: Database, telegram: Emulator, account: Account, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    amir = telegram.person(account, id=1)
    async with working(lotse, telegram, session, account) as public:
        await talk(amir, until="Wie alt")
        assert public._turns is not None
        take, failures = public._turns.take, [Unavailable("gone")]

        async def fails_at_first(inbound: object) -> object:
            if failures:
                raise failures.pop()
            return await take(inbound)  # type: ignore[arg-type]

        monkeypatch.setattr(public._turns, "take", fails_at_first)
        await amir.says("17")
        await amir.says("54290")
        await amir.expects("Welches Papier")
    folded = [ISOLATES.sub("", message.text) for message in amir.messages if message.text.endswith("✓")]
    assert folded[-2:] == ["Alter: 17 ✓", "Ort: 54290 ✓"]


async def test_two_that_poll_by_mistake_say_so_and_lose_nothing(
    lotse: Database,
    telegram: Emulator,
    account: Account,
    session: Session,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async with working(lotse, telegram, session, account):
        async with working(lotse, telegram, session, account):
            people = await talk_together(telegram, account)
        late = telegram.person(account, id=PEOPLE + 1)
        await talk(late)
    assert account.conflicts > 0
    assert count_all(telegram, [*people, late]) == Count()
    said = [message for message in caplog.messages if "somebody else fetches" in message]
    assert 1 <= len(said) <= 2
