import pytest

from bot.channels.telegram.pace import Pace
from bot.port import TryLater
from bot.token_buckets import Rate

FAST = Rate(burst=2, per_second=1)


class Time:
    """A clock that goes on while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0

    def clock(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


def pace(time: Time, in_a_chat: Rate = FAST) -> Pace:
    return Pace(in_a_chat=in_a_chat, in_all=Rate(30, 30), clock=time.clock, sleep=time.sleep)


async def when(time: Time, held: Pace, *chats: int) -> list[float]:
    """Give when each message went, in seconds from the start."""
    times = []
    for chat in chats:
        await held.turn(chat)
        times.append(round(time.now - 100, 3))
    return times


async def test_in_one_chat_a_few_go_at_once_and_then_one_a_second() -> None:
    time = Time()
    assert await when(time, pace(time), 1, 1, 1, 1) == [0, 0, 1, 2]


async def test_another_chat_does_not_wait_for_it() -> None:
    time = Time()
    held = pace(time)
    assert await when(time, held, 1, 1, 2, 2) == [0, 0, 0, 0]


async def test_in_all_thirty_go_in_a_second() -> None:
    time = Time()
    times = await when(time, pace(time), *range(90))
    assert [times[29], times[30], times[59], times[89]] == [0, pytest.approx(1 / 30, abs=0.002), 1, 2]


async def test_tokens_come_back_while_nothing_is_sent() -> None:
    time = Time()
    held = pace(time)
    await when(time, held, 1, 1)
    time.now += 2
    assert await when(time, held, 1, 1, 1) == [2, 2, 3]


async def test_a_long_wait_goes_back_to_the_outbox_and_costs_nothing() -> None:
    time = Time()
    held = pace(time, Rate(burst=1, per_second=0.1))
    await held.turn(1)
    with pytest.raises(TryLater) as asked:
        await held.turn(1)
    assert asked.value.seconds == pytest.approx(10)
    time.now += 10
    assert await when(time, held, 1) == [10]


async def test_what_telegram_asks_for_holds_back_everything() -> None:
    time = Time()
    held = pace(time)
    held.hold(3)
    assert held.is_held
    assert await when(time, held, 1) == [3]
    held.hold(30)
    with pytest.raises(TryLater) as asked:
        await held.held()
    assert asked.value.seconds == pytest.approx(30)
