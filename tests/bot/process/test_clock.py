import asyncio
import time
from datetime import timedelta

from bot.process.clock import Clock, Job


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


async def test_a_run_that_is_late_is_made_up_for() -> None:
    """The scheduler's own default drops what is late by more than a second, for good."""
    runs = asyncio.Queue[str]()
    clock = Clock((Job("tick", timedelta(seconds=1.2), lambda: runs.put("tick")),))
    clock.start()
    await asyncio.wait_for(runs.get(), 10)
    time.sleep(2.25)  # noqa: ASYNC251 -- the loop is blocked on purpose
    await asyncio.sleep(0.05)
    clock.stop()
    assert runs.qsize() >= 1


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
