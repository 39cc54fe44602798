"""The parts of the service as processes of their own, on one PostgreSQL, against the emulator."""

import asyncio
import re
import signal
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.bot.lotse import environment
from tests.telegram.emulator import Emulator

PATIENCE = 30


@pytest_asyncio.fixture
async def telegram() -> AsyncIterator[Emulator]:
    async with Emulator() as running:
        yield running


class Processes:
    """Starts parts of the service and ends what still runs."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self._environment = environment(folder, **settings)
        self._folder = folder
        self.running: list[subprocess.Popen[str]] = []

    def begin(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        process = subprocess.Popen(
            [sys.executable, "-m", "bot", *arguments],
            env={**self._environment, **settings},
            cwd=self._folder,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.running.append(process)
        return process

    async def ready(self, *arguments: str, **settings: str) -> subprocess.Popen[str]:
        """Start a part and wait until it says so."""
        process = self.begin(*arguments, **settings)
        assert process.stdout is not None
        said = ""
        while "stops it" not in said:
            line = await asyncio.to_thread(process.stdout.readline)
            assert line, process.stderr.read() if process.stderr else said
            said += line
        return process

    def end(self) -> None:
        for process in self.running:
            process.kill()
            process.communicate()


@pytest.fixture
def processes(tmp_path: Path, telegram: Emulator) -> Iterator[Processes]:
    telegram.bot("7001:public")
    begun = Processes(tmp_path, LOTSE_TELEGRAM_TOKEN="7001:public", LOTSE_TELEGRAM_API=telegram.url)
    yield begun
    begun.end()


async def test_run_serves_telegram_and_stops_in_order(telegram: Emulator, processes: Processes) -> None:
    service = await processes.ready("run")
    person = telegram.person(telegram.bot("7001:public"), id=11)
    await person.starts("de")
    await person.expects("Für wen ist die Beratung?", seconds=10)
    service.send_signal(signal.SIGTERM)
    said, logged = await asyncio.to_thread(service.communicate, timeout=PATIENCE)
    assert (service.returncode, "Stopping" in said, "Traceback" in logged) == (0, True, False)
    assert telegram.violations == []


async def test_web_worker_and_telegram_work_beside_each_other_on_postgresql(
    telegram: Emulator, processes: Processes, postgres_url: str
) -> None:
    shared = {"LOTSE_DATABASE_URL": postgres_url}
    web = await processes.ready("web", **shared)
    worker = await processes.ready("worker", **shared)
    bot = await processes.ready("telegram", **shared)
    person = telegram.person(telegram.bot("7001:public"), id=11)
    await person.starts("de")
    await person.expects("Für wen ist die Beratung?", seconds=10)
    await person.taps("self")
    await person.expects("einverstanden", seconds=10)
    for process in (web, worker, bot):
        process.send_signal(signal.SIGTERM)
    ends = [await asyncio.to_thread(process.wait, PATIENCE) for process in (web, worker, bot)]
    assert (ends, telegram.violations) == ([0, 0, 0], [])


async def test_called_by_telegram_the_web_process_takes_and_answers(
    telegram: Emulator, processes: Processes, postgres_url: str
) -> None:
    account = telegram.bot("7001:public")
    shared = {
        "LOTSE_DATABASE_URL": postgres_url,
        "LOTSE_TELEGRAM_WEBHOOK": "true",
        "LOTSE_PORT": "18310",
        "LOTSE_PUBLIC_URL": "http://127.0.0.1:18310",
    }
    await processes.ready("web", **shared)
    await processes.ready("telegram", **shared)
    await account.wait_until_called(PATIENCE)
    assert account.webhook is not None
    assert re.fullmatch(r"http://127\.0\.0\.1:18310/telegram/[0-9a-f]{32}", account.webhook.url)
    person = telegram.person(account, id=11)
    await person.starts("de")
    await person.expects("Für wen ist die Beratung?", seconds=10)
    assert telegram.violations == []


async def test_a_token_telegram_does_not_know_ends_the_bots_process_with_the_remedy(processes: Processes) -> None:
    process = processes.begin("telegram", LOTSE_TELEGRAM_TOKEN="1:unknown")
    _, logged = await asyncio.to_thread(process.communicate, timeout=PATIENCE)
    assert process.returncode == 1
    assert "LOTSE_TELEGRAM_TOKEN" in logged
    assert "@BotFather" in logged
    assert "Traceback" not in logged


async def test_without_a_token_the_bots_process_says_where_to_get_one(processes: Processes) -> None:
    process = processes.begin("telegram", LOTSE_TELEGRAM_TOKEN="")
    _, said = await asyncio.to_thread(process.communicate, timeout=PATIENCE)
    assert (process.returncode, said.startswith("LOTSE_TELEGRAM_TOKEN: not set - ")) == (1, True)


async def test_telegram_gone_at_the_start_is_waited_for_and_the_web_chat_serves(
    telegram: Emulator, processes: Processes
) -> None:
    telegram.disappear(4)
    await processes.ready("run")
    person = telegram.person(telegram.bot("7001:public"), id=11)
    await person.starts("de")
    await person.expects("Für wen ist die Beratung?", seconds=20)
