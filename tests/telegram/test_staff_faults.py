"""What goes wrong between the staff bot and Telegram: nothing is lost or out of order, and each fault says itself once."""

import asyncio
import logging
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.channels.telegram_staff import CONFLICT, NO_SUCH_BOT, StaffBot
from bot.installation import Installation, enter
from bot.settings import Settings
from storage import bot_accounts, staff_chats
from storage.database import Database
from storage.encryption import read_or_make_key_file
from storage.transaction import Transaction
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
async def test_the_same_update_many_times_is_answered_once(team: Team) -> None:
    nora = await team.linked("nora")
    team.account.forget_confirmations(20)
    number = await nora.says("/help")
    await team.account.wait_until_taken(number)
    await nora.says("/inbox")
    await nora.expects("Nichts Neues")
    answers = [message.text for message in nora.messages if "/inbox –" in message.text]
    assert len(answers) == 2  # the greeting and the one answer


@only_sqlite
async def test_while_telegram_sends_too_many_requests_everything_arrives_in_order(team: Team) -> None:
    nora = await team.linked("nora")
    storm = team.telegram.fault(method="sendMessage", status=429, retry_after=1, every=2, count=None)
    expected = [team.intake().reference for _ in range(4)]
    for reference in expected[:3]:
        await nora.expects(reference, seconds=PATIENCE)
        await team.at(team.now + (team.now - team.now))
    storm.stop()
    await nora.expects(expected[-1], seconds=PATIENCE)
    arrived = [reference for message in nora.messages for reference in expected if reference in message.text]
    assert arrived == expected


@only_sqlite
async def test_while_telegram_is_gone_nothing_is_lost(team: Team) -> None:
    nora = await team.linked("nora")
    team.telegram.disappear(1.5)
    intake = team.intake()
    await nora.says("/inbox")
    await asyncio.sleep(1.6)
    await nora.expects("📥 Neu: 1", seconds=PATIENCE)
    for _ in range(3):
        await team.at(team.now.replace(minute=team.now.minute + 1))
        await asyncio.sleep(0.05)
    texts = [message.text for message in nora.messages if intake.reference in message.text]
    assert len(texts) >= 2


@only_sqlite
async def test_somebody_else_who_fetches_is_one_clear_error(
    database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    async with Emulator() as telegram, team_at_work(database, telegram) as team:
        nora = await team.linked("nora")
        telegram.fault(method="getUpdates", status=409, count=1)
        number = await nora.says("/help")
        async with asyncio.timeout(PATIENCE):
            while not [one for one in caplog.records if one.getMessage() == CONFLICT]:  # noqa: ASYNC110 -- a log rings no bell
                await asyncio.sleep(0.01)
        assert number
    assert [one.levelno for one in caplog.records if one.getMessage() == CONFLICT] == [logging.ERROR]


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
    assert [one.getMessage() for one in caplog.records if one.name.startswith("lotse")] == [NO_SUCH_BOT]


async def test_the_bots_name_is_known_once_it_has_started(database: Database) -> None:
    async with Emulator() as telegram, team_at_work(database, telegram) as team:
        await team.linked("nora")
    assert database.read_now(lambda tx: bot_accounts.username(tx, "telegram_staff")) == "lotse_team_bot"


# The process


def start(folder: Path, url: str) -> "subprocess.Popen[bytes]":
    surroundings = {key: value for key, value in os.environ.items() if not key.startswith("LOTSE_")}
    settings = {"LOTSE_DATA": str(folder), "LOTSE_STAFF_TOKEN": TOKEN, "LOTSE_TELEGRAM_API": url}
    return subprocess.Popen(
        [sys.executable, "-m", "bot", "staff"],
        env=surroundings | settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    )


async def test_killed_again_and_again_every_wish_is_answered_in_the_end(tmp_path: Path) -> None:
    """SIGKILL while it polls, takes and sends: nothing is lost; doubled at most what was on its way."""
    database = Database(f"sqlite:///{tmp_path}/lotse.db", read_or_make_key_file(tmp_path / "lotse.key"))
    database.migrate()

    def work(tx: Transaction) -> str:

        enter(tx, SAMPLES)
        return staff_chats.issue_code(tx, "nora", datetime.now(UTC))

    code = database.write_now(work)
    database.close_now()
    async with Emulator() as telegram:
        account = telegram.bot(TOKEN, "lotse_team_bot")
        nora = telegram.person(account, id=7)
        await nora.starts(code)
        for _ in range(3):
            await nora.says("/help")
        running = start(tmp_path, telegram.url)
        for count in (1, 2):
            async with asyncio.timeout(PATIENCE):
                while len(nora.messages) < count:  # noqa: ASYNC110 -- until something has come
                    await asyncio.sleep(0.001)
            running.send_signal(signal.SIGKILL)
            running.wait()
            await nora.says("/help")
            running = start(tmp_path, telegram.url)
        await nora.says("/desk")
        await nora.expects("innerhalb von 15 Minuten", seconds=90)
        running.send_signal(signal.SIGTERM)
        ended = await asyncio.to_thread(running.wait, PATIENCE)
        output = running.stdout.read().decode() if running.stdout else ""
        answers = [message.text for message in nora.messages if "/inbox –" in message.text]
        assert (ended, telegram.violations) == (0, []), output
        assert 6 <= len(answers) <= 8


def test_without_a_token_the_bot_does_not_start_and_says_what_to_do(tmp_path: Path) -> None:
    surroundings = {key: value for key, value in os.environ.items() if not key.startswith("LOTSE_")}
    said = subprocess.run(
        [sys.executable, "-m", "bot", "staff"],
        env=surroundings | {"LOTSE_DATA": str(tmp_path)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert said.returncode == 1
    assert "LOTSE_STAFF_TOKEN: not set - @BotFather gives one" in said.stderr


def test_the_one_library_is_not_imported_with_the_other() -> None:
    program = (
        "import sys; import bot.app, bot.channels.telegram_staff;"
        "print('aiogram' in sys.modules, 'telegram' in sys.modules, 'telegram.ext' in sys.modules)"
    )
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.split() == ["False", "True", "False"]
    program = "import sys; import bot.app, bot.desk.pages, bot.deliver; print('telegram' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True)
    assert said.stdout.strip() == "False"
