"""The clock: wakes what has to look from time to time. It stores nothing; what is due stands in rows."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.log import Log

log = Log("clock")


@dataclass(frozen=True, slots=True)
class Job:
    """Something done every so often; the first time right after the start."""

    name: str
    every: timedelta
    work: Callable[[], Awaitable[object]]


class Clock:
    """Runs jobs at intervals in the running event loop.

    A late run is made up for once, never dropped (the scheduler's own default drops runs late by a second), and a job
    never runs beside itself. The scheduler sleeps on the monotonic clock: after a jump of the wall clock back by hours
    it stays silent until the wall clock has caught up, which is why delivery is also woken by every commit.
    """

    def __init__(self, jobs: tuple[Job, ...]) -> None:
        self._scheduler = AsyncIOScheduler(
            timezone=UTC, job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 1}
        )
        for job in jobs:
            self._scheduler.add_job(
                _run, "interval", args=(job,), seconds=job.every.total_seconds(), id=job.name,
                next_run_time=datetime.now(UTC),
            )  # fmt: skip

    def start(self) -> None:
        """Start ticking; needs a running event loop."""
        self._scheduler.start()

    def stop(self) -> None:
        """Start no job any more; one that runs ends by itself."""
        if self._scheduler.running:
            self._scheduler.shutdown(wait=False)


async def _run(job: Job) -> None:
    try:
        await job.work()
    except Exception as cause:
        log.exception("job failed", kind=job.name, cause=cause)
