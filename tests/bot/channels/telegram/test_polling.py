"""The poller of both bots, before a Telegram that does as it is told."""

import asyncio
import contextlib
import logging
from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, field

import pytest

from bot.channels.telegram import polling as telegram_polling
from bot.channels.telegram.pace import Pace
from bot.channels.telegram.polling import ATTEMPTS, Arrived, FetchedElsewhere, Polling, UnknownToken, Waits
from bot.log import Log
from bot.port import TryLater
from storage.engine.transaction import Unavailable

SOON = 0.01
"""Seconds of what is a second or more at Telegram."""


class Flooded(Exception):
    """Too many requests."""


class Broken(Exception):
    """The network fails."""


@dataclass
class Telegram:
    """Holds updates until they are confirmed; ``troubles`` are raised by the next calls, ``refused`` by taking."""

    waiting: list[Arrived[str]]
    troubles: list[Exception] = field(default_factory=list)
    refused: dict[str, list[Exception]] = field(default_factory=dict)
    taken: list[str] = field(default_factory=list)
    offsets: list[int | None] = field(default_factory=list)
    on_take: Callable[[str], object] = lambda _: None
    failures = (Broken,)
    passing = (Broken,)

    @contextlib.contextmanager
    def calling(self) -> Generator[None]:
        try:
            yield
        except Flooded as asked:
            raise TryLater(SOON) from asked

    async def fetch(self, *, offset: int | None, seconds: int, limit: int | None = None) -> Sequence[Arrived[str]]:
        assert (seconds, limit) in {(telegram_polling.POLL_SECONDS, None), (0, 1)}
        self.offsets.append(offset)
        if self.troubles:
            raise self.troubles.pop(0)
        self.waiting = [arrived for arrived in self.waiting if offset is None or arrived.number >= offset]
        if not self.waiting and seconds:
            await asyncio.Event().wait()
        return self.waiting

    async def take(self, update: str) -> None:
        await asyncio.sleep(0)
        if problems := self.refused.get(update):
            raise problems.pop(0)
        self.taken.append(update)
        self.on_take(update)


@pytest.fixture(autouse=True)
def no_waits(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("FIRST_WAIT", "CONFLICT_WAIT"):
        monkeypatch.setattr(telegram_polling, name, SOON)


def updates(*said: str) -> list[Arrived[str]]:
    """Give updates numbered from 1; the chat is the letter's place in the alphabet ("b2" is of the second chat)."""
    return [Arrived(number, ord(words[0]) - 96, words) for number, words in enumerate(said, 1)]


async def polled(telegram: Telegram, until: Callable[[], bool], pace: Pace | None = None) -> None:
    """Run the poller until something is so."""
    polling = Polling(telegram, pace=pace or Pace(), log=Log("polling"), conflict="two fetch")
    running = asyncio.create_task(polling.run())
    async with asyncio.timeout(10):
        while not until() and not running.done():  # noqa: ASYNC110 -- what is waited for rings no bell
            await asyncio.sleep(0)
        polling.stop()
        await running
        await polling.close()


async def test_what_was_taken_is_confirmed_by_the_next_offset_and_once_more_at_the_end() -> None:
    telegram = Telegram(updates("a1", "a2"))
    await polled(telegram, lambda: telegram.offsets == [None, 3])
    assert (telegram.taken, telegram.offsets, telegram.waiting) == (["a1", "a2"], [None, 3, 3], [])


async def test_an_update_nobody_can_read_is_over() -> None:
    telegram = Telegram([Arrived(7, 0, None)])
    await polled(telegram, lambda: 8 in telegram.offsets)
    assert (telegram.taken, telegram.waiting) == ([], [])


async def test_updates_of_a_chat_are_taken_in_order_and_another_chat_does_not_wait_for_it() -> None:
    telegram = Telegram(updates("a1", "a2", "b1", "b2"), refused={"a1": [Unavailable("gone"), Broken()]})
    await polled(telegram, lambda: 5 in telegram.offsets)
    assert [words for words in telegram.taken if words[0] == "a"] == ["a1", "a2"]
    assert telegram.taken[:2] == ["b1", "b2"]
    assert telegram.offsets[:3] == [None, 1, 1]  # what is not kept is not confirmed


async def test_where_two_chats_have_to_wait_the_earlier_update_is_the_one_to_ask_from() -> None:
    telegram = Telegram(updates("a1", "b1", "b2"), refused={"a1": [Broken()], "b2": [Broken()]})
    await polled(telegram, lambda: 4 in telegram.offsets)
    assert telegram.offsets[:2] == [None, 1]
    assert set(telegram.taken) == {"a1", "b1", "b2"}


@pytest.mark.parametrize("problem", [Unavailable("gone"), Broken(), TryLater(1), Flooded()])
async def test_what_passes_by_itself_is_tried_however_often(problem: Exception) -> None:
    telegram = Telegram(updates("a1"), refused={"a1": [problem] * (ATTEMPTS + 4)})
    await polled(telegram, lambda: 2 in telegram.offsets)
    assert telegram.taken == ["a1"]


async def test_an_update_that_fails_for_good_is_given_up_for_the_others_sake(
    caplog: pytest.LogCaptureFixture,
) -> None:
    telegram = Telegram(updates("a1", "a2"), refused={"a1": [KeyError("x")] * 9})
    await polled(telegram, lambda: 3 in telegram.offsets)
    assert telegram.taken == ["a2"]
    assert len(telegram.refused["a1"]) == 9 - ATTEMPTS
    assert [record.levelno for record in caplog.records] == [logging.ERROR] * ATTEMPTS


async def test_a_fault_of_the_world_and_too_many_requests_are_waited_for() -> None:
    telegram = Telegram(updates("a1"), troubles=[Broken(), Flooded(), Unavailable("gone"), Broken()])
    await polled(telegram, lambda: 2 in telegram.offsets)
    assert telegram.taken == ["a1"]


async def test_somebody_else_who_fetches_is_told_once_in_ten_minutes(caplog: pytest.LogCaptureFixture) -> None:
    telegram = Telegram(updates("a1"), troubles=[FetchedElsewhere(), FetchedElsewhere(), Broken(), FetchedElsewhere()])
    await polled(telegram, lambda: 2 in telegram.offsets)
    assert [record.message for record in caplog.records].count("two fetch") == 1
    assert telegram.taken == ["a1"]


async def test_a_token_nobody_knows_ends_it() -> None:
    with pytest.raises(UnknownToken):
        await polled(Telegram([], troubles=[UnknownToken()]), lambda: False)


async def test_stopping_ends_a_fetch_at_once_and_a_batch_after_it_is_taken() -> None:
    telegram = Telegram(updates("a1", "a2", "b1"))
    begun = asyncio.Event()
    telegram.on_take = lambda _: begun.set()
    await polled(telegram, begun.is_set)
    assert sorted(telegram.taken) == ["a1", "a2", "b1"]
    assert telegram.offsets == [None, 4]  # the last one only confirms
    idle = Telegram([])
    await polled(idle, lambda: bool(idle.offsets))
    assert idle.offsets == [None]


async def test_the_last_word_may_fail() -> None:
    telegram = Telegram(updates("a1"))
    telegram.on_take = lambda _: telegram.troubles.append(Broken())
    await polled(telegram, lambda: bool(telegram.taken))
    assert telegram.offsets[-1] == 2


async def test_beside_the_updates_failures_are_quiet_and_too_many_requests_hold_everything() -> None:
    pace = Pace()
    polling = Polling(Telegram([]), pace=pace, log=Log("polling"), conflict="")

    async def call(problem: Exception) -> None:
        raise problem

    for problem in (Broken(), UnknownToken(), FetchedElsewhere()):
        await polling.quietly(call(problem))
    held = [pace.is_held]
    await polling.quietly(call(Flooded()))
    assert [*held, pace.is_held] == [False, True]
    with pytest.raises(KeyError):
        await polling.quietly(call(KeyError("a mistake of ours")))


async def test_closing_lets_go_of_what_runs_beside() -> None:
    polling = Polling(Telegram([]), pace=Pace(), log=Log("polling"), conflict="")
    ended = []

    async def for_ever() -> None:
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(1)

    polling.beside(for_ever())
    await asyncio.sleep(0)
    await polling.close()
    assert ended == [1]


async def test_a_work_is_done_insistently_until_it_is_to_stop() -> None:
    troubles: list[Exception] = [Broken(), Unavailable("gone")]
    polling = Polling(Telegram([]), pace=Pace(), log=Log("polling"), conflict="")

    async def work() -> str:
        if troubles:
            raise troubles.pop()
        return "done"

    assert await polling.insistently(work) == "done"
    polling.stop()
    assert await polling.insistently(work) is None


def test_waits_double_up_to_a_minute_and_are_spread(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(telegram_polling, "FIRST_WAIT", 1.0)
    waits = Waits()
    given = [waits.longer() for _ in range(9)]
    for wait, middle in zip(given, [1, 2, 4, 8, 16, 32, 60, 60, 60], strict=True):
        assert middle * 0.75 <= wait <= middle * 1.25
    assert len({wait / middle for wait, middle in zip(given, [1, 2, 4, 8, 16, 32, 60, 60, 60], strict=True)}) > 1
    waits.reset()
    assert waits.longer() <= 1.25
