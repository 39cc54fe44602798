"""What goes wrong between the staff bot and Telegram: nothing is lost or out of order, and a fault is told once."""

import asyncio
import logging
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.installation import Installation, enter
from bot.settings import Settings
from bot.staff_bot.telegram import CONFLICT, NO_SUCH_BOT, StaffBot
from storage.engine.database import Database
from storage.engine.encryption import read_or_make_key_file
from storage.engine.transaction import Transaction
from storage.letters import bot_accounts
from storage.team import staff_chats
from tests.journey import CATALOGS, SAMPLES
from tests.telegram.emulator import Emulator
from tests.telegram.staff_stage import Team, team_at_work

PATIENCE = 30.0
TOKEN = "7002:staff-token"


@pytest.fixture
async def team(database: Database) -> AsyncIterator[Team]:
    async with Emulator() as telegram, team_at_work(database, telegram) as team:
        yield team


only_sqlite = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


@only_sqlite
async def test_the_same_update_twenty_times_is_answered_once(team: Team) -> None:
    nora = await team.linked("nora")
    team.account.times = 20
    number = await nora.says("/help")
    await team.account.wait_until_taken(number)
    team.account.times = 1
    await nora.says("/inbox")
    await nora.expects("Nichts Neues")
    answers = [message.text for message in nora.messages if "/inbox –" in message.text]
    assert len(answers) == 2  # the greeting, and the one answer


@only_sqlite
async def test_in_a_storm_of_too_many_requests_everything_arrives_once_and_in_order(team: Team) -> None:
    nora = await team.linked("nora")
    async with team.time_passes():
        storm = team.telegram.fault(method="sendMessage", status=429, retry_after=1, every=2, count=3)
        expected = [team.intake().reference for _ in range(5)]
        await nora.expects(expected[-1], seconds=PATIENCE)
    arrived = [reference for message in nora.messages for reference in expected if reference in message.text]
    assert (storm.met, arrived) == (3, expected)
    assert team.telegram.impatient == []


@only_sqlite
async def test_while_telegram_is_gone_nothing_is_lost_or_out_of_order(team: Team) -> None:
    nora = await team.linked("nora")
    async with team.time_passes(faster=10):
        team.telegram.disappear(1.5)
        intake = team.intake()
        await nora.says("/inbox")
        await nora.expects("📥 Neu: 1", seconds=PATIENCE)
    heads = [message.text.splitlines()[0] for message in nora.messages[1:]]
    assert heads == [f"📥 Nachricht · {intake.reference}", "📥 Neu: 1"]


@only_sqlite
async def test_an_answer_that_was_lost_after_it_was_carried_out_doubles_that_message_and_nothing_else(
    team: Team,
) -> None:
    nora = await team.linked("nora")
    async with team.time_passes(faster=10):
        lost = team.telegram.fault(method="sendMessage", status="drop", when="after", count=1)
        expected = [team.intake().reference for _ in range(3)]
        await nora.expects(expected[-1], seconds=PATIENCE)
    arrived = [reference for message in nora.messages for reference in expected if reference in message.text]
    assert (lost.met, arrived) == (1, [expected[0], *expected])


@only_sqlite
async def test_somebody_else_who_fetches_is_one_clear_error(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with Emulator() as telegram, team_at_work(database, telegram) as team:
        nora = await team.linked("nora")
        telegram.fault(method="getUpdates", status=409, count=1)
        number = await nora.says("/help")
        async with asyncio.timeout(PATIENCE):
            while not [record for record in caplog.records if record.getMessage() == CONFLICT]:  # noqa: ASYNC110 -- a log rings no bell
                await asyncio.sleep(0.01)
        assert number
    assert [record.levelno for record in caplog.records if record.getMessage() == CONFLICT] == [logging.ERROR]


@only_sqlite
async def test_a_token_nobody_knows_ends_the_bot_with_one_clear_error(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with Emulator() as telegram:
        settings = Settings(staff_token=SecretStr("1:unknown"), telegram_api=telegram.url)
        bot = StaffBot(Installation(settings, SAMPLES, CATALOGS, database))
        async with asyncio.timeout(PATIENCE):
            await bot.run()
        await bot.close()
    assert [record.getMessage() for record in caplog.records if record.name.startswith("lotse")] == [NO_SUCH_BOT]


async def test_the_bots_name_is_known_once_it_has_started(database: Database) -> None:
    async with Emulator() as telegram, team_at_work(database, telegram) as team:
        await team.linked("nora")
    assert database.read_now(lambda tx: bot_accounts.username(tx, "telegram_staff")) == "lotse_team_bot"


# The process


@asynccontextmanager
async def running(folder: Path, url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """Give a started `lotse staff`; kills it at the end, if it still runs."""
    surroundings = {key: value for key, value in os.environ.items() if not key.startswith("LOTSE_")}
    settings = {"LOTSE_DATA": str(folder), "LOTSE_STAFF_TOKEN": TOKEN, "LOTSE_TELEGRAM_API": url}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "staff"),
        env=surroundings | settings,
        cwd=folder,
        stdout=asyncio.subprocess.DEVNULL,
    )
    try:
        yield process
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


async def test_killed_while_it_takes_and_while_it_sends_every_wish_is_answered(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path}/lotse.db", read_or_make_key_file(tmp_path / "lotse.key"))
    database.migrate()

    def work(tx: Transaction) -> str:
        enter(tx, SAMPLES)
        return staff_chats.issue_code(tx, "nora", datetime.now(UTC))

    code = database.write_now(work)
    database.close_now()
    async with Emulator(callback_seconds=90) as telegram:
        account = telegram.bot(TOKEN, "lotse_team_bot")
        nora = telegram.person(account, id=7)
        await nora.starts(code)
        held = telegram.fault(method="sendMessage", when="after", status="timeout", count=1)
        async with running(tmp_path, telegram.url) as process:
            await held.wait_until_met(1, seconds=PATIENCE)
            process.send_signal(signal.SIGKILL)  # the greeting is on its way
            await process.wait()
        unconfirmed = telegram.fault(method="getUpdates", when="after", status="timeout", count=1)
        await nora.says("/inbox")
        async with running(tmp_path, telegram.url) as process:
            await unconfirmed.wait_until_met(1, seconds=PATIENCE)
            process.send_signal(signal.SIGKILL)  # the wish is on its way
            await process.wait()
        async with running(tmp_path, telegram.url) as process:
            await nora.expects("Nichts Neues", seconds=PATIENCE)
            await nora.says("/desk")
            await nora.expects("innerhalb von 15 Minuten", seconds=PATIENCE)
            process.terminate()
            assert await process.wait() == 0
        heads = [message.text.split()[0] for message in nora.messages]
        assert heads == ["👋", "👋", "📥", "🔗"]  # only what was on its way came twice
        assert telegram.violations == []


def test_without_a_token_the_bot_does_not_start_and_says_what_to_do(tmp_path: Path) -> None:
    surroundings = {key: value for key, value in os.environ.items() if not key.startswith("LOTSE_")}
    said = subprocess.run(
        [sys.executable, "-m", "bot", "staff"],
        env=surroundings | {"LOTSE_DATA": str(tmp_path)},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert said.returncode == 1
    assert "LOTSE_STAFF_TOKEN: not set - @BotFather gives one" in said.stderr


def test_the_one_library_is_not_imported_with_the_other() -> None:
    program = (
        "import sys; import bot.app, bot.staff_bot.telegram;"
        "print('aiogram' in sys.modules, 'telegram' in sys.modules, 'telegram.ext' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.split() == ["False", "True", "False"]
    program = "import sys; import bot.app, bot.desk.pages, bot.letters.delivery; print('telegram' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.strip() == "False"
