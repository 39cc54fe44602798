import asyncio
from datetime import datetime, timedelta, tzinfo
from typing import Self

import pytest

from bot.process.clock import Clock, Job


class TenSecondsAgo(datetime):
    """The present as a process sees it that then hangs for ten seconds."""

    @classmethod
    def now(cls, tz: tzinfo | None = None) -> Self:
        return super().now(tz) - timedelta(seconds=10)


async def test_a_job_runs_at_once_and_again() -> None:
    runs = asyncio.Queue[str]()
    clock = Clock((Job("tick", timedelta(milliseconds=20), lambda: runs.put("tick")),))
    clock.start()
    assert [await asyncio.wait_for(runs.get(), 10) for _ in range(3)] == ["tick"] * 3
    clock.stop()


async def test_what_is_done_once_an_hour_is_done_right_after_the_start_too() -> None:
    runs = asyncio.Queue[str]()
    clock = Clock((Job("sweep", timedelta(hours=1), lambda: runs.put("swept")),))
    clock.start()
    assert await asyncio.wait_for(runs.get(), 10) == "swept"
    clock.stop()


async def test_a_job_that_fails_runs_again_and_others_go_on() -> None:
    runs = asyncio.Queue[str]()

    async def fail() -> None:
        await runs.put("failed")
        raise RuntimeError

    clock = Clock(
        (
            Job("fail", timedelta(milliseconds=20), fail),
            Job("work", timedelta(milliseconds=20), lambda: runs.put("worked")),
        )
    )
    clock.start()
    seen = [await asyncio.wait_for(runs.get(), 10) for _ in range(8)]
    clock.stop()
    assert (seen.count("failed") >= 2, seen.count("worked") >= 2) == (True, True)


async def test_a_job_never_runs_beside_itself() -> None:
    running, most = 0, 0
    done = asyncio.Event()
    runs = 0

    async def slow() -> None:
        nonlocal running, most, runs
        running, runs = running + 1, runs + 1
        most = max(most, running)
        await asyncio.sleep(0.05)
        running -= 1
        if runs == 3:
            done.set()

    clock = Clock((Job("slow", timedelta(milliseconds=10), slow),))
    clock.start()
    await asyncio.wait_for(done.wait(), 10)
    clock.stop()
    assert most == 1


async def test_a_run_that_is_late_is_made_up_for(monkeypatch: pytest.MonkeyPatch) -> None:
    """The scheduler's own default drops what is late by more than a second: the next would come in an hour."""
    runs = asyncio.Queue[str]()
    with monkeypatch.context() as patch:
        patch.setattr("bot.process.clock.datetime", TenSecondsAgo)
        clock = Clock((Job("tick", timedelta(hours=1), lambda: runs.put("tick")),))
    clock.start()
    assert await asyncio.wait_for(runs.get(), 5) == "tick"
    clock.stop()


async def test_after_stop_nothing_runs() -> None:
    runs = asyncio.Queue[str]()
    clock = Clock((Job("tick", timedelta(milliseconds=10), lambda: runs.put("tick")),))
    clock.start()
    await asyncio.wait_for(runs.get(), 10)
    clock.stop()
    await asyncio.sleep(0.05)
    before = runs.qsize()
    await asyncio.sleep(0.1)
    assert runs.qsize() == before
